//! A server that says exactly what a test tells it to, over real TLS.

use std::sync::Arc;
use std::time::Duration;

use rcgen::{CertificateParams, KeyPair};
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use sha2::{Digest, Sha256};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::timeout;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::model::account::{Account, Endpoint, Fingerprint, OldEncryption, Reach, Secret};

/// How long a test waits for anything. Long, since machines are busy; nothing waits it out
/// unless something is wrong.
const BOUND: Duration = Duration::from_secs(30);

const HEADER: &str = "<?xml version='1.0'?><stream:stream xmlns='jabber:client' \
    xmlns:stream='http://etherx.jabber.org/streams' id='1' from='old.example' version='1.0'>";

/// Waits for something, and says what when it does not happen.
pub(super) async fn soon<T>(what: &str, work: impl Future<Output = T>) -> T {
    match timeout(BOUND, work).await {
        Ok(done) => done,
        Err(_elapsed) => panic!("waited in vain for {what}"),
    }
}

/// A listener with a certificate, for the account `romeo@old.example`.
pub(super) struct Server {
    listener: TcpListener,
    acceptor: TlsAcceptor,
    fingerprint: Fingerprint,
    certificate: Vec<u8>,
}

impl Server {
    pub(super) async fn new() -> Self {
        let key = KeyPair::generate().unwrap();
        let params = CertificateParams::new(["old.example".to_owned()]).unwrap();
        let certificate: CertificateDer<'static> = params.self_signed(&key).unwrap().into();
        let fingerprint = Fingerprint(Sha256::digest(&certificate).into());
        let der = certificate.to_vec();
        let key = PrivatePkcs8KeyDer::from(key.serialize_der()).into();
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate], key)
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        Self { listener, acceptor, fingerprint, certificate: der }
    }

    /// In DER form. It is signed by itself, so that it is its own authority.
    pub(super) fn certificate(&self) -> Vec<u8> {
        self.certificate.clone()
    }

    pub(super) fn port(&self) -> u16 {
        self.listener.local_addr().unwrap().port()
    }

    pub(super) fn endpoint(&self) -> Endpoint {
        Endpoint { host: "127.0.0.1".to_owned(), port: self.port() }
    }

    /// The account, reached by direct TLS.
    pub(super) fn account(&self) -> Account {
        Account {
            address: "romeo@old.example".parse().unwrap(),
            secret: Secret::new("pencil".to_owned()),
            reach: Reach::DirectTls(self.endpoint()),
            certificate: Some(self.fingerprint),
            old_encryption: OldEncryption::Refused,
        }
    }

    /// The account, reached by STARTTLS.
    pub(super) fn starttls_account(&self) -> Account {
        Account { reach: Reach::StartTls(self.endpoint()), ..self.account() }
    }

    pub(super) async fn accept(&self) -> Peer<TcpStream> {
        let (stream, _address) = soon("a connection", self.listener.accept()).await.unwrap();
        Peer { stream, buffer: Vec::new() }
    }

    /// Whether somebody has connected who was not accepted yet.
    pub(super) async fn has_another(&self) -> bool {
        timeout(Duration::ZERO, self.listener.accept()).await.is_ok()
    }

    pub(super) async fn encrypt(&self, peer: Peer<TcpStream>) -> Peer<TlsStream<TcpStream>> {
        assert!(peer.buffer.is_empty(), "nothing may come before the handshake");
        let stream = soon("a handshake", self.acceptor.accept(peer.stream)).await.unwrap();
        Peer { stream, buffer: Vec::new() }
    }

    /// A handshake that the client breaks off.
    pub(super) async fn refuse_to_encrypt(&self, peer: Peer<TcpStream>) {
        let result = soon("a broken handshake", self.acceptor.accept(peer.stream)).await;
        assert!(result.is_err(), "the client took the certificate");
    }

    /// A connection with direct TLS, up to the stream's features.
    pub(super) async fn greet(&self, mechanisms: &[&str]) -> Peer<TlsStream<TcpStream>> {
        let mut peer = self.encrypt(self.accept().await).await;
        peer.offer_mechanisms(mechanisms).await;
        peer
    }

    /// A connection whose password is accepted, up to the features that follow.
    pub(super) async fn admit(&self, features: &str) -> Peer<TlsStream<TcpStream>> {
        let mut peer = self.greet(&["PLAIN"]).await;
        peer.hear("</auth>").await;
        peer.say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>").await;
        peer.offer(features).await;
        peer
    }

    /// A connection with a new session, `romeo@old.example/RESOURCE`, without stream management.
    pub(super) async fn receive(&self, resource: &str) -> Peer<TlsStream<TcpStream>> {
        let mut peer = self.admit(BIND).await;
        peer.bind(resource).await;
        peer
    }

    /// A connection with a new session whose stanzas are counted.
    pub(super) async fn receive_counted(&self, resource: &str) -> Peer<TlsStream<TcpStream>> {
        let mut peer = self.admit(&format!("{BIND}{COUNT}")).await;
        peer.bind(resource).await;
        peer.count().await;
        peer
    }
}

pub(super) const BIND: &str = "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>";
pub(super) const COUNT: &str = "<sm xmlns='urn:xmpp:sm:3'/>";

/// The server's end of one connection.
pub(super) struct Peer<S> {
    stream: S,
    buffer: Vec<u8>,
}

impl Peer<TlsStream<TcpStream>> {
    /// What ties a sign-in to this connection (RFC 9266).
    pub(super) fn channel_binding(&self) -> Vec<u8> {
        let (_stream, connection) = self.stream.get_ref();
        let label = b"EXPORTER-Channel-Binding";
        connection.export_keying_material(vec![0; 32], label, None).unwrap()
    }
}

#[cfg(feature = "old-encryption")]
impl<S: AsyncRead + AsyncWrite + Unpin> Peer<S> {
    pub(super) fn over(stream: S) -> Self {
        Self { stream, buffer: Vec::new() }
    }

    /// The connection, to go on with it in another way.
    pub(super) fn into_stream(self) -> S {
        assert!(self.buffer.is_empty(), "nothing may come before the handshake");
        self.stream
    }

    /// Waits for the other side to hang up without a word.
    pub(super) async fn hear_nothing(&mut self) {
        let mut heard = Vec::new();
        // Whether it takes its leave or breaks off is all the same.
        let _ = soon("the other side to hang up", self.stream.read_to_end(&mut heard)).await;
        assert!(heard.is_empty(), "heard {:?}", String::from_utf8_lossy(&heard));
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> Peer<S> {
    pub(super) async fn say(&mut self, text: &str) {
        // The other side may have hung up already, which the test will see by itself.
        let _ = self.stream.write_all(text.as_bytes()).await;
        let _ = self.stream.flush().await;
    }

    /// Sends a blank every twentieth of a second until the other side hangs up.
    pub(super) async fn drip(&mut self) {
        let dripping = async {
            while self.stream.write_all(b" ").await.is_ok() && self.stream.flush().await.is_ok() {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        soon("the other side to hang up", dripping).await;
    }

    /// Reads up to the next place where this text stands, and gives back everything up to it.
    pub(super) async fn hear(&mut self, text: &str) -> String {
        let found = async {
            loop {
                let at = self.buffer.windows(text.len()).position(|part| part == text.as_bytes());
                if let Some(at) = at {
                    let heard = self.buffer.drain(..at + text.len()).collect();
                    return String::from_utf8(heard).unwrap();
                }
                let read = self.stream.read_buf(&mut self.buffer).await.unwrap();
                let so_far = String::from_utf8_lossy(&self.buffer);
                assert!(read > 0, "hung up before {text}, after {so_far}");
            }
        };
        soon(text, found).await
    }

    /// Reads a stanza that ends with this text; its id.
    pub(super) async fn hear_id(&mut self, text: &str) -> String {
        let heard = self.hear(text).await;
        let (_before, after) = heard.rsplit_once(" id=").unwrap();
        let quote = &after[..1];
        after[1..].split_once(quote).unwrap().0.to_owned()
    }

    pub(super) async fn offer(&mut self, features: &str) {
        self.hear("version='1.0'>").await;
        self.say(&format!("{HEADER}<stream:features>{features}</stream:features>")).await;
    }

    pub(super) async fn offer_mechanisms(&mut self, mechanisms: &[&str]) {
        let names: String =
            mechanisms.iter().map(|name| format!("<mechanism>{name}</mechanism>")).collect();
        let namespace = "urn:ietf:params:xml:ns:xmpp-sasl";
        self.offer(&format!("<mechanisms xmlns='{namespace}'>{names}</mechanisms>")).await;
    }

    pub(super) async fn bind(&mut self, resource: &str) {
        let id = self.hear_id("</iq>").await;
        self.say(&format!(
            "<iq type='result' id='{id}'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'>\
             <jid>romeo@old.example/{resource}</jid></bind></iq>"
        ))
        .await;
    }

    pub(super) async fn count(&mut self) {
        self.hear("</enable>").await;
        self.say("<enabled xmlns='urn:xmpp:sm:3' id='key' resume='true'/>").await;
    }

    /// Ends the conversation as soon as the client does.
    pub(super) async fn part(&mut self) {
        self.hear("</stream:stream>").await;
        self.say("</stream:stream>").await;
    }
}
