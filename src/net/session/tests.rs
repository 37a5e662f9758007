//! Sessions against a server that says what a test tells it to.

use std::time::Duration;

use xmpp_parsers::minidom::Element;
use xmpp_parsers::stanza_error::DefinedCondition;

use self::server::{BIND, COUNT, Peer, Server, soon};
use super::*;

mod certificates;
mod downloads;
#[cfg(feature = "old-encryption")]
mod old_encryption;
mod pages;
mod server;
mod signing_in;
mod staying;
mod talking;

type Line = Peer<tokio_rustls::server::TlsStream<tokio::net::TcpStream>>;

/// Short where a test waits for something not to happen, long elsewhere.
fn settings() -> Settings {
    Settings { retry_pause: Duration::from_millis(10), ..Settings::default() }
}

/// A session and the server's end of it, without stream management.
async fn session(server: &Server, settings: &Settings) -> (Session, Events, Line) {
    let account = server.account();
    let (result, line) = tokio::join!(login(&account, settings), server.receive("one"));
    let (session, events) = result.unwrap();
    (session, events, line)
}

/// The same with stream management.
async fn counted_session(server: &Server, settings: &Settings) -> (Session, Events, Line) {
    let account = server.account();
    let (result, line) = tokio::join!(login(&account, settings), server.receive_counted("one"));
    let (session, events) = result.unwrap();
    (session, events, line)
}

fn question() -> Element {
    Element::builder("q", "urn:question").build()
}

fn jid(text: &str) -> Jid {
    Jid::new(text).unwrap()
}

/// Asks on a task of its own, so that the test can go on being the server.
fn ask(
    session: &Session,
    to: Option<Jid>,
    request: Request,
) -> tokio::task::JoinHandle<Result<Option<Element>, QueryError>> {
    let session = session.clone();
    tokio::spawn(async move { session.query(to, request).await })
}

#[tokio::test]
async fn the_future_of_a_login_is_small() {
    let server = Server::new().await;
    let (account, settings) = (server.account(), settings());
    let size = size_of_val(&login(&account, &settings));
    assert!(size < 2_000, "{size} bytes");
}
