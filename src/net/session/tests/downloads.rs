//! Shared files, from a host that a test speaks for.

use super::server::Peer;
use super::signing_in::dns;
use super::*;
use hickory_resolver::proto::rr::RData;
use tokio::net::TcpStream;
use url::Url;

/// What comes of a file of at most 100 bytes when the host answers one connection after another like this.
async fn fetch(answers: &[&str]) -> (Result<String, NotFetched>, Vec<String>) {
    let server = Server::new().await;
    let resolver = dns(vec![("old.example.", RData::A("127.0.0.1".parse().unwrap()))]).await;
    let settings = Settings {
        resolver: Some(resolver),
        authorities: vec![server.certificate()],
        ..settings()
    };
    let url = Url::parse(&format!("aesgcm://old.example:{}/a/b%20c.jpg?v=1#00ff", server.port()))
        .unwrap();
    let serve = async {
        let mut asked = Vec::new();
        for answer in answers {
            let mut peer: Peer<tokio_rustls::server::TlsStream<TcpStream>> =
                server.encrypt(server.accept().await).await;
            asked.push(peer.hear("\r\n\r\n").await);
            peer.say(answer).await;
        }
        asked
    };
    let mut file = Vec::new();
    let hosts = Hosts::of("old.example");
    let take = |piece: &[u8]| {
        file.extend_from_slice(piece);
        Ok(())
    };
    let fetching = soon("the file", download(&url, &hosts, 100, None, &settings, take));
    let (fetched, asked) = tokio::join!(fetching, serve);
    assert!(!server.has_another().await, "nothing else is fetched");
    (fetched.map(|_| String::from_utf8(file).unwrap()), asked)
}

fn answer(headers: &str, text: &str) -> String {
    format!("HTTP/1.1 200 OK\r\n{headers}\r\n{text}")
}

#[tokio::test]
async fn a_file_is_fetched_without_its_key() {
    let (fetched, asked) = fetch(&[&answer("Content-Length: 6\r\n", "sealed")]).await;
    assert_eq!(fetched.unwrap(), "sealed");
    assert!(asked[0].starts_with("GET /a/b%20c.jpg?v=1 HTTP/1.1\r\n"), "{asked:?}");
    assert!(!asked[0].contains("00ff"), "{asked:?}");
}

#[tokio::test]
async fn no_redirection_leads_elsewhere() {
    let moved = |location: &str| {
        format!("HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: {location}\r\n\r\n")
    };
    for (elsewhere, told) in [
        ("https://other.example/", "Elsewhere"),
        ("https://127.0.0.1/", "Elsewhere"),
        ("http://old.example/", "Unencrypted"),
        ("file:///etc/passwd", "Elsewhere"),
    ] {
        let (refused, _asked) = fetch(&[&moved(elsewhere)]).await;
        assert_eq!(format!("{:?}", refused.unwrap_err()), told, "{elsewhere}");
    }
    let (fetched, _asked) = fetch(&[&moved("/there"), &answer("Content-Length: 1\r\n", "x")]).await;
    assert_eq!(fetched.unwrap(), "x");
    let (endless, _asked) = fetch(&[moved("/").as_str(); 4]).await;
    assert!(matches!(endless, Err(NotFetched::Elsewhere)), "{endless:?}");
}

#[tokio::test]
async fn a_file_that_is_too_large_or_torn_is_none() {
    let long = "x".repeat(200);
    let chunked = format!("Transfer-Encoding: chunked\r\n\r\nc8\r\n{long}\r\n0\r\n");
    for (answer, told) in [
        (answer("Content-Length: 200\r\n", &long), "TooLarge"),
        (answer(&chunked, ""), "TooLarge"),
        (answer("Content-Length: 50\r\n", "only this"), "Unreadable"),
        ("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".to_owned(), "Gone(404)"),
        ("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n".to_owned(), "Refused(403)"),
    ] {
        let (fetched, _asked) = fetch(&[&answer]).await;
        let error = format!("{:?}", fetched.unwrap_err());
        assert!(error.starts_with(told), "{answer:.60}: {error}");
    }
}
