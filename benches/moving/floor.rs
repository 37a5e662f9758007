//! The floor: what a move costs when nobody thinks. A bare socket, signed in, writes stanzas that were serialised
//! beforehand and reads until the last answer, without looking at more than whether it is one or a push, which is
//! answered.
//!
//! What is written is what a move by the client cannot do without (RFC 6121 §2.3, §3.1, §3.4, XEP-0283 §4.2). On the
//! new account: reading the contact list, which makes the server tell of each change to it, and becoming available, or
//! no request would be handed over; then a roster set for each contact, and behind it, where the contact saw the old
//! account and the server takes it, the approval, and, where the old account saw the contact, the request with the
//! moved statement. On the old account: the message to those who saw it. On both, as the last thing, a ping, because
//! presence and messages are not answered. It is less than the program does: that also says who it is, looks at both
//! servers, publishes the statement, and checks what it did.

use std::fmt::Write as _;
use std::net::SocketAddr;
use std::sync::Arc;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use tokio::io::{AsyncReadExt, AsyncWriteExt, split};
use tokio::net::TcpStream;
use tokio::sync::Semaphore;
use tokio::sync::mpsc::unbounded_channel;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::sasl::{Auth, Mechanism};

use crate::support::{Contact, Net, Standing, Subscription};

/// A signed-in connection.
pub(crate) struct Socket {
    stream: TlsStream<TcpStream>,
}

/// Stanzas that go out together, of which the last is answered.
pub(crate) type Parcel = String;

impl Socket {
    /// Signs in where a server takes TLS from the first byte, with PLAIN, and binds a resource.
    pub(crate) async fn sign_in(
        net: &Net,
        address: SocketAddr,
        domain: &str,
        user: &str,
        password: &str,
    ) -> Self {
        let tcp = TcpStream::connect(address).await.expect("the server listens");
        tcp.set_nodelay(true).expect("a socket without delay");
        let name = ServerName::try_from(domain.to_owned()).expect("a domain");
        let stream = connector(net).connect(name, tcp).await.expect("TLS with the server");
        let mut socket = Self { stream };
        let header = format!(
            "<?xml version='1.0'?><stream:stream to='{domain}' version='1.0' xmlns='jabber:client' \
             xmlns:stream='http://etherx.jabber.org/streams'>"
        );
        let data = format!("\0{user}\0{password}").into_bytes();
        let auth = String::from(&Element::from(Auth { mechanism: Mechanism::Plain, data }));
        let bind = "<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>";
        socket.say(&header, "</stream:features>").await;
        socket.say(&auth, "<success").await;
        socket.say(&header, "</stream:features>").await;
        socket.say(bind, "</iq>").await;
        socket
    }

    /// Writes the parcels, at most `window` of them ahead of the answers, and returns when all are answered.
    ///
    /// # Panics
    /// If one of the answers is an error: then the floor did not do what the program does.
    pub(crate) async fn pour(self, parcels: Vec<Parcel>, window: usize) {
        self.exchange(parcels, window, Answers { refusals: false, rest: Vec::new() }).await;
    }

    /// The same, where a refusal is as good an answer as any.
    pub(crate) async fn ask(self, parcels: Vec<Parcel>, window: usize) {
        self.exchange(parcels, window, Answers { refusals: true, rest: Vec::new() }).await;
    }

    async fn exchange(self, parcels: Vec<Parcel>, window: usize, mut answers: Answers) {
        let (mut reader, mut writer) = split(self.stream);
        let (all, permits) = (parcels.len(), &Semaphore::new(window));
        let (answering, mut answered_pushes) = unbounded_channel::<String>();
        let writing = async {
            let mut parcels = parcels.into_iter();
            loop {
                let text = tokio::select! {
                    Some(text) = answered_pushes.recv() => text,
                    permit = permits.acquire(), if parcels.len() > 0 => {
                        permit.expect("nobody closes it").forget();
                        // Whatever else may go, goes in the same write.
                        let more = permits.available_permits().min(parcels.len() - 1);
                        permits.forget_permits(more);
                        parcels.by_ref().take(more + 1).collect()
                    }
                    else => break,
                };
                writer.write_all(text.as_bytes()).await.expect("the server reads");
                writer.flush().await.expect("the server reads");
            }
        };
        let reading = async move {
            let (mut answered, mut pushes) = (0, Pushes::default());
            let mut buffer = vec![0; 64 * 1024];
            while answered < all {
                let read = reader.read(&mut buffer).await.expect("the server answers");
                assert!(read > 0, "the server closed after {answered} of {all} answers");
                let bytes = buffer.get(..read).unwrap_or_default();
                let text = pushes.answer(bytes);
                if !text.is_empty() {
                    answering.send(text).expect("the other half writes");
                }
                let new = answers.count(bytes);
                answered += new;
                permits.add_permits(new);
            }
        };
        tokio::join!(writing, reading);
    }

    async fn say(&mut self, text: &str, until: &str) {
        self.stream.write_all(text.as_bytes()).await.expect("the server reads");
        let (mut heard, mut buffer) = (String::new(), [0; 4096]);
        while !heard.contains(until) {
            let read = self.stream.read(&mut buffer).await.expect("the server answers");
            assert!(read > 0, "the server closed after {heard}");
            heard += &String::from_utf8_lossy(buffer.get(..read).unwrap_or_default());
        }
    }
}

/// Counts answers in a stream of bytes that are cut anywhere.
struct Answers {
    /// Errors count too.
    refusals: bool,
    /// The end of the bytes before, shorter than a mark.
    rest: Vec<u8>,
}

impl Answers {
    const RESULT: &[u8] = b"type='result'";
    const ERROR: &[u8] = b" type='error'";

    /// How many answers end in these bytes.
    fn count(&mut self, bytes: &[u8]) -> usize {
        let mut text = std::mem::take(&mut self.rest);
        text.extend(bytes.iter().map(|&byte| if byte == b'"' { b'\'' } else { byte }));
        let found = |mark: &[u8]| text.windows(mark.len()).filter(|part| *part == mark).count();
        let (results, errors) = (found(Self::RESULT), found(Self::ERROR));
        assert!(self.refusals || errors == 0, "{}", String::from_utf8_lossy(&text));
        // Too short for either, which are of one length, so that none is counted twice.
        let keep = text.len().saturating_sub(Self::RESULT.len() - 1);
        self.rest = text.split_off(keep);
        results + errors
    }
}

/// Answers the pushes in a stream of bytes that are cut anywhere, as each has to be (RFC 6120 §8.2.3).
#[derive(Default)]
struct Pushes {
    /// The end of the bytes before, which may be the beginning of a push.
    rest: String,
}

impl Pushes {
    const TAG: &str = "<iq ";

    /// The answers to the pushes that begin in these bytes.
    fn answer(&mut self, bytes: &[u8]) -> String {
        let text =
            std::mem::take(&mut self.rest) + &String::from_utf8_lossy(bytes).replace('"', "'");
        let (mut answers, mut rest) = (String::new(), text.as_str());
        while let Some((_, behind)) = rest.split_once(Self::TAG) {
            let Some((tag, after)) = behind.split_once('>') else {
                self.rest = format!("{}{behind}", Self::TAG);
                return answers;
            };
            let id = tag
                .split_once("id='")
                .and_then(|(_, value)| value.split_once('\''))
                .map(|(id, _)| id);
            if let (true, Some(id)) = (tag.contains("type='set'"), id) {
                put(&mut answers, format_args!("<iq type='result' id='{id}'/>"));
            }
            rest = after;
        }
        // A tag that is cut before its fourth letter.
        let kept = rest.rfind('<').filter(|&start| Self::TAG.starts_with(&rest[start..]));
        self.rest = kept.map(|start| rest[start..].to_owned()).unwrap_or_default();
        answers
    }
}

/// What goes to the new account's server.
pub(crate) fn for_new_account(
    contacts: &[Contact],
    old: &str,
    status: &str,
    pre_approval: bool,
) -> Vec<Parcel> {
    let (nick, _) = old.split_once('@').expect("an address");
    let mut parcels = Vec::with_capacity(contacts.len() + 2);
    // What follows a roster set is not answered, so it goes ahead of the next one.
    let mut pending = "<presence><priority>-1</priority></presence>".to_owned();
    parcels.push("<iq type='get' id='list'><query xmlns='jabber:iq:roster'/></iq>".to_owned());
    for (index, contact) in contacts.iter().enumerate() {
        let jid = &contact.jid;
        let mut text = std::mem::take(&mut pending);
        put(
            &mut text,
            format_args!("<iq type='set' id='{index}'><query xmlns='jabber:iq:roster'>"),
        );
        put(&mut text, format_args!("<item jid='{jid}'"));
        if !contact.name.is_empty() {
            put(&mut text, format_args!(" name='{}'", escaped(&contact.name)));
        }
        text.push('>');
        for group in &contact.groups {
            put(&mut text, format_args!("<group>{}</group>", escaped(group)));
        }
        text.push_str("</item></query></iq>");
        parcels.push(text);
        if pre_approval && is_seen(contact) {
            put(&mut pending, format_args!("<presence type='subscribed' to='{jid}'/>"));
        }
        if is_asked(contact) {
            put(
                &mut pending,
                format_args!(
                    "<presence type='subscribe' to='{jid}' id='p{index}'><status>{}</status>\
                     <moved xmlns='urn:xmpp:moved:1'><old-jid>{old}</old-jid></moved>\
                     <nick xmlns='http://jabber.org/protocol/nick'>{nick}</nick></presence>",
                    escaped(status)
                ),
            );
        }
    }
    parcels.push(pending + PING);
    parcels
}

/// What goes to the old account's server: everything at once, and one answer.
pub(crate) fn for_old_account(contacts: &[Contact], message: &str) -> Vec<Parcel> {
    let mut text = String::new();
    for (index, contact) in contacts.iter().enumerate().filter(|(_, contact)| is_seen(contact)) {
        put(
            &mut text,
            format_args!(
                "<message type='chat' to='{}' id='m{index}'><body>{}</body></message>",
                contact.jid,
                escaped(message)
            ),
        );
    }
    vec![text + PING]
}

const PING: &str = "<iq type='get' id='end'><ping xmlns='urn:xmpp:ping'/></iq>";

fn is_asked(contact: &Contact) -> bool {
    let side = contact.standing.side();
    side.asked || matches!(side.subscription, Subscription::To | Subscription::Both)
}

fn is_seen(contact: &Contact) -> bool {
    matches!(contact.standing, Standing::Both | Standing::From | Standing::FromAsked)
}

fn put(text: &mut String, part: std::fmt::Arguments<'_>) {
    text.write_fmt(part).expect("a text takes everything");
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('\'', "&apos;")
}

fn connector(net: &Net) -> TlsConnector {
    let root = CertificateDer::from_pem_file(net.authority().root()).expect("the test authority");
    let mut roots = rustls::RootCertStore::empty();
    roots.add(root).expect("a sound root certificate");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("ring knows TLS 1.2 and 1.3")
        .with_root_certificates(roots)
        .with_no_client_auth();
    TlsConnector::from(Arc::new(config))
}
