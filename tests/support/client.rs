//! A bare XMPP client that owes nothing to the program under test: a contact that signs in, sends
//! what it is told to, remembers what it receives, and answers requests if it is asked to.

use std::io;
use std::net::SocketAddrV4;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use tokio::io::{AsyncReadExt, AsyncWriteExt, ReadHalf, WriteHalf};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::sasl::{Auth, Mechanism};

use super::net::Net;
use super::server::Server;
use super::wait::PATIENCE;

/// A signed-in session. It ends without a word when it is dropped.
pub struct Client {
    jid: String,
    shared: Arc<Shared>,
    arrivals: watch::Receiver<usize>,
    reader: JoinHandle<()>,
}

/// What the reading task and the test both use.
struct Shared {
    writer: tokio::sync::Mutex<WriteHalf<TlsStream<TcpStream>>>,
    received: Mutex<Vec<Element>>,
    queries: AtomicUsize,
    answers_requests: AtomicBool,
    asks_back: AtomicBool,
}

impl Client {
    /// Signs in with STARTTLS and PLAIN, and binds a resource of the server's choice. Sends no
    /// presence.
    pub async fn sign_in(net: &Net, server: &Server, user: &str, password: &str) -> Self {
        Self::try_sign_in(net, server, user, password)
            .await
            .unwrap_or_else(|error| panic!("{user} signs in to {}: {error}", server.domain()))
    }

    /// Signs in as [`Client::sign_in`] does, or says why it could not.
    pub async fn try_sign_in(
        net: &Net,
        server: &Server,
        user: &str,
        password: &str,
    ) -> io::Result<Self> {
        let (domain, address) = (server.domain(), server.client_address());
        Self::sign_in_at(net, (domain, address), user, password).await
    }

    /// The same with the server of this domain at this address.
    pub(super) async fn sign_in_at(
        net: &Net,
        server: (&str, SocketAddrV4),
        user: &str,
        password: &str,
    ) -> io::Result<Self> {
        tokio::time::timeout(PATIENCE, Self::negotiate(net, server, user, password))
            .await
            .unwrap_or_else(|_| Err(io::ErrorKind::TimedOut.into()))
    }

    /// Signs in, asks for the roster, and becomes available.
    pub async fn online(net: &Net, server: &Server, user: &str, password: &str) -> Self {
        let client = Self::sign_in(net, server, user, password).await;
        client.query("get", "", "<query xmlns='jabber:iq:roster'/>").await;
        client.send("<presence/>").await;
        client
    }

    async fn negotiate(
        net: &Net,
        (domain, address): (&str, SocketAddrV4),
        user: &str,
        password: &str,
    ) -> io::Result<Self> {
        let mut plain = Stream::new(TcpStream::connect(address).await?);
        plain.open(domain).await?;
        plain.send("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>").await?;
        plain.expect("proceed").await?;

        let name = ServerName::try_from(domain.to_owned()).map_err(io::Error::other)?;
        let secure = connector(net)?.connect(name, plain.io).await?;
        let mut stream = Stream::new(secure);
        stream.open(domain).await?;
        let data = format!("\0{user}\0{password}").into_bytes();
        let auth = Auth { mechanism: Mechanism::Plain, data };
        stream.send(&String::from(&Element::from(auth))).await?;
        stream.expect("success").await?;

        stream.framer = Framer::default();
        stream.open(domain).await?;
        let bind = "<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>";
        stream.send(bind).await?;
        let bound = stream.expect("iq").await?;
        let jid = bound
            .children()
            .flat_map(Element::children)
            .find(|child| child.name() == "jid")
            .ok_or_else(|| io::Error::other(format!("no address in {}", String::from(&bound))))?
            .text();

        let (reader, writer) = tokio::io::split(stream.io);
        let shared = Arc::new(Shared {
            writer: tokio::sync::Mutex::new(writer),
            received: Mutex::default(),
            queries: AtomicUsize::new(0),
            answers_requests: AtomicBool::new(false),
            asks_back: AtomicBool::new(false),
        });
        let (arrived, arrivals) = watch::channel(0);
        let reader = tokio::spawn(read(reader, stream.framer, Arc::clone(&shared), arrived));
        Ok(Self { jid, shared, arrivals, reader })
    }

    /// The full address of this session.
    pub fn jid(&self) -> &str {
        &self.jid
    }

    /// Sends this XML as it is.
    pub async fn send(&self, xml: &str) {
        self.shared.send(xml).await.unwrap_or_else(|error| panic!("{} sends: {error}", self.jid));
    }

    /// Sends an IQ with this payload (`kind` is `get` or `set`; `to` empty for the own account)
    /// and waits for its answer, a result or an error.
    pub async fn query(&self, kind: &str, to: &str, payload: &str) -> Element {
        let id = format!("q{}", self.shared.queries.fetch_add(1, Ordering::SeqCst));
        let to = if to.is_empty() { String::new() } else { format!(" to='{to}'") };
        self.send(&format!("<iq type='{kind}' id='{id}'{to}>{payload}</iq>")).await;
        self.wait_for(&format!("the answer to {payload}"), |stanza| {
            stanza.name() == "iq"
                && stanza.attr("id") == Some(&id)
                && matches!(stanza.attr("type"), Some("result" | "error"))
        })
        .await
    }

    /// Shares a file through the upload service of a server (XEP-0363), and gives its address.
    pub async fn share(&self, net: &Net, service: &str, name: &str, bytes: &[u8]) -> String {
        let (size, ns) = (bytes.len(), "urn:xmpp:http:upload:0");
        let request = format!("<request xmlns='{ns}' filename='{name}' size='{size}'/>");
        let answer = self.query("get", service, &request).await;
        let slot =
            answer.get_child("slot", ns).unwrap_or_else(|| panic!("{}", String::from(&answer)));
        let address =
            |way| slot.get_child(way, ns).and_then(|way| way.attr("url")).unwrap().to_owned();
        let headers = slot.get_child("put", ns).into_iter().flat_map(Element::children);
        let headers = headers
            .map(|header| format!("{}: {}\r\n", header.attr("name").unwrap(), header.text()))
            .collect::<String>();
        put(net, &address("put"), &headers, bytes).await.unwrap();
        address("get")
    }

    /// Waits for a stanza that matches, whether it came already or is still to come.
    ///
    /// # Panics
    /// After [`PATIENCE`], with `what` was waited for and what came instead.
    pub async fn wait_for(&self, what: &str, matches: impl Fn(&Element) -> bool) -> Element {
        self.wait_for_count(what, 1, matches).await.remove(0)
    }

    /// Waits until at least `count` stanzas match, and gives all that do.
    ///
    /// # Panics
    /// After [`PATIENCE`], with `what` was waited for and what came instead.
    pub async fn wait_for_count(
        &self,
        what: &str,
        count: usize,
        matches: impl Fn(&Element) -> bool,
    ) -> Vec<Element> {
        let mut arrivals = self.arrivals.clone();
        let enough = async {
            loop {
                let found = self.received(&matches);
                if found.len() >= count {
                    return Some(found);
                }
                arrivals.changed().await.ok()?;
            }
        };
        let complaint = |why: &str| -> String {
            let all: Vec<String> = self.received(|_| true).iter().map(String::from).collect();
            format!("{} waited for {what}: {why}; received:\n{}", self.jid, all.join("\n"))
        };
        match tokio::time::timeout(PATIENCE, enough).await {
            Ok(Some(found)) => found,
            Ok(None) => panic!("{}", complaint("the connection ended")),
            Err(_) => panic!("{}", complaint("it did not come in time")),
        }
    }

    /// What has come so far and matches.
    pub fn received(&self, matches: impl Fn(&Element) -> bool) -> Vec<Element> {
        let received = self.shared.received.lock().unwrap();
        received.iter().filter(|stanza| matches(stanza)).cloned().collect()
    }

    /// Waits until the server has worked through everything that was sent to it before: what it
    /// had to say to that has come when this returns.
    pub async fn settle(&self) {
        self.query("get", "", "<ping xmlns='urn:xmpp:ping'/>").await;
    }

    /// The longest time that it waits for the answer to a ping, until it is told to stop.
    pub async fn longest_wait(self, mut stopped: watch::Receiver<bool>) -> Duration {
        let mut longest = Duration::ZERO;
        while !*stopped.borrow() {
            let asked = Instant::now();
            self.settle().await;
            longest = longest.max(asked.elapsed());
            // Not so often that the pings are a load by themselves.
            drop(tokio::time::timeout(Duration::from_millis(20), stopped.changed()).await);
        }
        longest
    }

    /// From now on approves every request to see this account.
    pub fn approve_requests(&self) {
        self.shared.answers_requests.store(true, Ordering::SeqCst);
    }

    /// From now on approves every request, and asks to see the other in return.
    pub fn approve_and_ask_back(&self) {
        self.shared.asks_back.store(true, Ordering::SeqCst);
        self.approve_requests();
    }
}

impl Drop for Client {
    fn drop(&mut self) {
        self.reader.abort();
    }
}

impl Shared {
    async fn send(&self, xml: &str) -> io::Result<()> {
        let mut writer = self.writer.lock().await;
        writer.write_all(xml.as_bytes()).await?;
        writer.flush().await
    }

    /// What an obliging contact does about a stanza.
    async fn react(&self, stanza: &Element) -> io::Result<()> {
        let is_request = stanza.name() == "presence" && stanza.attr("type") == Some("subscribe");
        let Some(from) = stanza.attr("from") else { return Ok(()) };
        if is_request && self.answers_requests.load(Ordering::SeqCst) {
            self.send(&format!("<presence type='subscribed' to='{from}'/>")).await?;
            if self.asks_back.load(Ordering::SeqCst) {
                self.send(&format!("<presence type='subscribe' to='{from}'/>")).await?;
            }
        }
        Ok(())
    }
}

/// Puts bytes where an address says, over HTTPS.
async fn put(net: &Net, address: &str, headers: &str, bytes: &[u8]) -> io::Result<()> {
    let rest = address.strip_prefix("https://").expect("an encrypted address");
    let (authority, path) = rest.split_once('/').expect("an address with a path");
    let (host, port) = authority.split_once(':').expect("an address with a port");
    let at = net.names().address_of(host);
    let tcp = TcpStream::connect((at, port.parse::<u16>().expect("a port"))).await?;
    let name = ServerName::try_from(host.to_owned()).map_err(io::Error::other)?;
    let mut tls = connector(net)?.connect(name, tcp).await?;
    let size = bytes.len();
    let head = format!(
        "PUT /{path} HTTP/1.1\r\nHost: {authority}\r\nContent-Length: {size}\r\n\
         Content-Type: application/octet-stream\r\nConnection: close\r\n{headers}\r\n"
    );
    tls.write_all(head.as_bytes()).await?;
    tls.write_all(bytes).await?;
    tls.flush().await?;
    let mut answer = [0; 32];
    let length = tls.read(&mut answer).await?;
    let answer = String::from_utf8_lossy(&answer[..length]).into_owned();
    assert!(answer.starts_with("HTTP/1.1 20"), "{address}: {answer}");
    Ok(())
}

/// Gathers stanzas until the connection ends.
async fn read(
    mut reader: ReadHalf<TlsStream<TcpStream>>,
    mut framer: Framer,
    shared: Arc<Shared>,
    arrived: watch::Sender<usize>,
) {
    let mut buffer = vec![0; 16 * 1024];
    loop {
        while let Some(stanza) = framer.next() {
            let reaction = shared.react(&stanza).await;
            shared.received.lock().unwrap().push(stanza);
            arrived.send_modify(|count| *count += 1);
            if reaction.is_err() {
                return;
            }
        }
        match reader.read(&mut buffer).await {
            Ok(count) if count > 0 => framer.push(&buffer[..count]),
            _ => return,
        }
    }
}

/// A stream in negotiation.
struct Stream<Io> {
    io: Io,
    framer: Framer,
}

impl<Io: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin> Stream<Io> {
    fn new(io: Io) -> Self {
        Self { io, framer: Framer::default() }
    }

    async fn open(&mut self, domain: &str) -> io::Result<()> {
        let header = format!(
            "<?xml version='1.0'?><stream:stream to='{domain}' version='1.0' xmlns='jabber:client' \
             xmlns:stream='http://etherx.jabber.org/streams'>"
        );
        self.send(&header).await?;
        self.expect("features").await.map(drop)
    }

    async fn send(&mut self, xml: &str) -> io::Result<()> {
        self.io.write_all(xml.as_bytes()).await?;
        self.io.flush().await
    }

    async fn expect(&mut self, name: &str) -> io::Result<Element> {
        let mut buffer = [0; 4096];
        loop {
            if let Some(element) = self.framer.next() {
                return match element.name() == name {
                    true => Ok(element),
                    false => Err(io::Error::other(format!(
                        "expected <{name}/>, not {}",
                        String::from(&element)
                    ))),
                };
            }
            match tokio::time::timeout(Duration::from_secs(30), self.io.read(&mut buffer)).await {
                Ok(Ok(count)) if count > 0 => self.framer.push(&buffer[..count]),
                Ok(Ok(_)) => return Err(io::ErrorKind::UnexpectedEof.into()),
                Ok(Err(error)) => return Err(error),
                Err(_) => return Err(io::Error::other(format!("no <{name}/> came"))),
            }
        }
    }
}

fn connector(net: &Net) -> io::Result<TlsConnector> {
    let root = CertificateDer::from_pem_file(net.authority().root()).map_err(io::Error::other)?;
    let mut roots = rustls::RootCertStore::empty();
    roots.add(root).map_err(io::Error::other)?;
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(io::Error::other)?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(TlsConnector::from(Arc::new(config)))
}

/// Cuts a stream of bytes into its stanzas, the children of the stream's root, by counting tags.
/// XMPP has no comments, CDATA or processing instructions within (RFC 6120 §11.1).
#[derive(Default)]
struct Framer {
    bytes: Vec<u8>,
    /// Up to here the bytes have been looked at.
    position: usize,
    /// Where the stanza in progress begins.
    start: usize,
    /// Open elements within the stream's root.
    depth: usize,
}

impl Framer {
    fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// The next whole stanza.
    fn next(&mut self) -> Option<Element> {
        while let Some((tag, end)) = self.next_tag() {
            let text = &self.bytes[tag..end];
            let is_root = text.starts_with(b"<?xml")
                || text.starts_with(b"<stream:stream")
                || text.starts_with(b"</stream:stream");
            let begins_stanza = self.depth == 0;
            if begins_stanza {
                self.start = tag;
            }
            self.position = end;
            if is_root {
                continue;
            }
            if text.starts_with(b"</") {
                self.depth -= 1;
            } else if !text.ends_with(b"/>") {
                self.depth += 1;
            }
            if self.depth == 0 {
                let stanza = parse(&self.bytes[self.start..end]);
                self.bytes.drain(..end);
                self.position = 0;
                return Some(stanza);
            }
        }
        None
    }

    /// The bounds of the next tag: a `>` in an attribute's value does not end it.
    fn next_tag(&self) -> Option<(usize, usize)> {
        let start = self.position + self.bytes[self.position..].iter().position(|&b| b == b'<')?;
        let mut quote = None;
        for (index, &byte) in self.bytes.iter().enumerate().skip(start) {
            match (quote, byte) {
                (None, b'>') => return Some((start, index + 1)),
                (None, b'\'' | b'"') => quote = Some(byte),
                (Some(open), _) if open == byte => quote = None,
                _ => {}
            }
        }
        None
    }
}

/// The prefixes are those of the stream's root; `ack` is jabberd2's.
fn parse(stanza: &[u8]) -> Element {
    let stanza = std::str::from_utf8(stanza).expect("a server sends UTF-8");
    let document = format!(
        "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' \
         xmlns:ack='http://www.xmpp.org/extensions/xep-0198.html#ns'>{stanza}</stream:stream>"
    );
    let root: Element =
        document.parse().unwrap_or_else(|error| panic!("a server sent {stanza}: {error}"));
    root.children().next().expect("a stanza").clone()
}
