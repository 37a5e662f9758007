//! Shared files, from a host that a test speaks for.

use super::server::Peer;
use super::signing_in::dns;
use super::*;
use crate::model::account::Fingerprint;
use hickory_resolver::proto::rr::RData;
use tokio::net::TcpStream;
use url::Url;

/// What comes of a file from a host whose certificate no authority has signed, with this pin.
async fn fetch_pinned(server: &Server, pin: Option<Fingerprint>) -> Result<u64, NotFetched> {
    let resolver = dns(vec![("old.example.", RData::A("127.0.0.1".parse().unwrap()))]).await;
    let settings = Settings { resolver: Some(resolver), ..settings() };
    let url = Url::parse(&format!("https://old.example:{}/a.jpg", server.port())).unwrap();
    let hosts = Hosts::of("old.example");
    soon("the file", download(&url, &hosts, 100, pin, &settings, |_| Ok(()))).await
}

#[tokio::test]
async fn the_certificate_that_was_accepted_for_the_account_is_accepted_for_its_files_and_no_other()
{
    let server = Server::new().await;
    let own = server.account().certificate;
    let serve = async {
        server.refuse_to_encrypt(server.accept().await).await;
        let mut peer = server.encrypt(server.accept().await).await;
        peer.hear("\r\n\r\n").await;
        peer.say(&answer("Content-Length: 1\r\n", "x")).await;
    };
    let (fetched, ()) = tokio::join!(fetch_pinned(&server, own), serve);
    assert_eq!(fetched.unwrap(), 1);
    for (pin, connections) in [(None, 1), (Some(Fingerprint([7; 32])), 2)] {
        let refuse = async {
            for _ in 0..connections {
                server.refuse_to_encrypt(server.accept().await).await;
            }
        };
        let (refused, ()) = tokio::join!(fetch_pinned(&server, pin), refuse);
        assert!(matches!(refused, Err(NotFetched::Unreachable(_))), "{refused:?}");
        assert!(!server.has_another().await);
    }
}

/// A slot is asked for, and never used: all that the host of files ever hears of are `GET`s (see the tests below).
#[tokio::test]
async fn the_hosts_of_files_are_learned_from_a_slot_to_which_nothing_is_sent() {
    let server = Server::new().await;
    let (session, _events, mut line) = session(&server, &settings()).await;
    let host = server.endpoint();
    let serve = async {
        let (mut asked, mut slots) = (Vec::new(), 0);
        while slots == 0 {
            let heard = line.hear("</iq>").await;
            let stream: Element =
                format!("<stream xmlns='jabber:client'>{heard}</stream>").parse().unwrap();
            let question = stream.children().next().unwrap();
            let payload = question.children().next().unwrap();
            let inside = match (payload.ns().as_str(), question.attr("to")) {
                ("http://jabber.org/protocol/disco#items", _) => {
                    "<item jid='files.example'/>".to_owned()
                }
                ("http://jabber.org/protocol/disco#info", Some("files.example")) => {
                    "<feature var='urn:xmpp:http:upload:0'/>".to_owned()
                }
                ("urn:xmpp:http:upload:0", Some("files.example")) => {
                    slots += 1;
                    format!("<put url='https://{host}/a'/><get url='https://there.example/a'/>")
                }
                _ => String::new(),
            };
            let name = if payload.name() == "request" { "slot" } else { payload.name() };
            let (id, to) = (question.attr("id").unwrap(), question.attr("to").unwrap());
            line.say(&format!(
                "<iq type='result' id='{id}' from='{to}'><{name} xmlns='{}'>{inside}</{name}></iq>",
                payload.ns()
            ))
            .await;
            asked.push((question.attr("type").unwrap().to_owned(), payload.name().to_owned()));
        }
        asked
    };
    let learning = soon("the hosts", Hosts::learn(&session));
    let (hosts, asked) = tokio::join!(learning, serve);
    for (url, is_theirs) in
        [("https://there.example/b", true), ("https://elsewhere.example/b", false)]
    {
        assert_eq!(hosts.have(&Url::parse(url).unwrap()), is_theirs, "{url}");
    }
    assert!(asked.iter().all(|(kind, _)| kind == "get"), "{asked:?}");
    assert!(!server.has_another().await, "nothing is sent to the slot");
}

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
    assert!(asked.iter().all(|request| request.starts_with("GET ")), "{asked:?}");
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
