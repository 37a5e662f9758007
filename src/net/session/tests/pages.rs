//! Invitations on web pages, from a host that a test speaks for.

use super::server::Peer;
use super::signing_in::dns;
use super::*;
use crate::net::registration::{Invited, Page};
use hickory_resolver::proto::rr::RData;
use tokio::net::TcpStream;

const INVITATION: &str = "xmpp:new.example?register;preauth=t";

/// What the page gives when the host answers one connection after another like this.
async fn read(answers: &[&str]) -> (Result<String, NoPage>, Vec<String>) {
    let server = Server::new().await;
    let resolver = dns(vec![("old.example.", RData::A("127.0.0.1".parse().unwrap()))]).await;
    let settings = Settings {
        resolver: Some(resolver),
        authorities: vec![server.certificate()],
        ..settings()
    };
    let address = format!("https://old.example:{}/invite?t", server.port());
    let page: Page = match address.parse() {
        Ok(Invited::OnPage(page)) => page,
        other => panic!("{other:?}"),
    };
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
    let reading = soon("the page", read_invitation(&page, &settings));
    let (read, asked) = tokio::join!(reading, serve);
    assert!(!server.has_another().await, "nothing else is fetched");
    (read.map(|invitation| invitation.domain), asked)
}

fn html(headers: &str, text: &str) -> String {
    format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n{headers}\r\n{text}", text.len())
}

#[tokio::test]
async fn it_is_found_and_nothing_else_is_fetched() {
    let text = format!(
        "<link rel=stylesheet href=/a.css><script src=https://old.example/b.js></script>\
         <a href='{INVITATION}'><img src=/c.png></a>"
    );
    let header = format!("Link: <{INVITATION}>; rel=\"alternate\"\r\n");
    for answer in [html("", &text), html(&header, "<p>Welcome</p>")] {
        let (read, asked) = read(&[&answer]).await;
        assert_eq!(read.unwrap(), "new.example");
        assert!(asked[0].starts_with("GET /invite?t HTTP/1.1\r\nhost: old.example:"), "{asked:?}");
        assert!(!asked[0].to_lowercase().contains("cookie"), "{asked:?}");
    }
}

#[tokio::test]
async fn a_page_is_followed_on_its_host_alone() {
    let moved = |location: &str| {
        format!("HTTP/1.1 301 Moved\r\nContent-Length: 0\r\nLocation: {location}\r\n\r\n")
    };
    let (found, asked) = read(&[&moved("/invite/t/"), &html("", INVITATION)]).await;
    assert_eq!(found.unwrap(), "new.example");
    assert!(asked[1].starts_with("GET /invite/t/ HTTP/1.1\r\n"), "{asked:?}");
    for elsewhere in ["https://other.example/", "http://old.example/", "https://[/"] {
        let (refused, _asked) = read(&[&moved(elsewhere)]).await;
        assert!(matches!(refused, Err(NoPage::Elsewhere)), "{elsewhere}: {refused:?}");
    }
    let (endless, _asked) = read(&[moved("/").as_str(); 4]).await;
    assert!(matches!(endless, Err(NoPage::Elsewhere)), "{endless:?}");
}

#[tokio::test]
async fn what_is_no_such_page_is_told_apart() {
    let long = html("", &"x".repeat(2 << 20));
    let gone = "HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n";
    for (answer, told) in [
        (html("", "<p>This invitation is used up.</p>").as_str(), "NoInvitation"),
        (gone, "Missing(410)"),
        (&long, "Unreadable"),
        ("SSH-2.0-OpenSSH_9.2\r\n", "Unreadable"),
        ("", "Unreadable"),
    ] {
        let (read, _asked) = read(&[answer]).await;
        let error = format!("{:?}", read.unwrap_err());
        assert!(error.starts_with(told), "{answer:.60}: {error}");
    }
}
