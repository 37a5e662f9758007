//! A client of few words, for what no library would say.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls::{ClientConfig, RootCertStore};
use sasl::client::Mechanism;
use sasl::client::mechanisms::{Plain, Scram};
use sasl::common::scram::{Sha1, Sha256};
use sasl::common::{ChannelBinding, Credentials};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::sasl::{Auth, Challenge, Response, Success};

use crate::model::account::Reach;
use crate::pretend::World;

/// How long a test waits for what should come at once.
pub(super) const LIMIT: Duration = Duration::from_secs(10);

/// A client of few words: it writes text, and reads until some text has come.
pub(super) struct Client<Io> {
    pub(super) io: Io,
    pub(super) heard: String,
}

impl<Io: tokio::io::AsyncRead + tokio::io::AsyncWrite + Unpin> Client<Io> {
    pub(super) async fn say(&mut self, text: &str) {
        self.io.write_all(text.as_bytes()).await.unwrap();
        self.io.flush().await.unwrap();
    }

    /// What came up to and with `end`.
    pub(super) async fn hear(&mut self, end: &str) -> String {
        let reading = async {
            loop {
                if let Some(place) = self.heard.find(end) {
                    let rest = self.heard.split_off(place + end.len());
                    return std::mem::replace(&mut self.heard, rest);
                }
                let mut buffer = [0; 4096];
                match self.io.read(&mut buffer).await {
                    Ok(0) => panic!("the connection ended before {end:?} in {:?}", self.heard),
                    Ok(count) => self.heard += str::from_utf8(&buffer[..count]).unwrap(),
                    Err(error) => panic!("{error} before {end:?} in {:?}", self.heard),
                }
            }
        };
        let waited = tokio::time::timeout(LIMIT, reading).await;
        waited.unwrap_or_else(|_| panic!("no {end:?} came"))
    }

    /// All that came until the connection ended, in whatever way.
    pub(super) async fn hear_end(mut self) -> String {
        let mut rest = Vec::new();
        let reading = tokio::time::timeout(LIMIT, self.io.read_to_end(&mut rest)).await;
        let _ = reading.expect("the connection did not end");
        self.heard + str::from_utf8(&rest).unwrap()
    }

    pub(super) async fn header(&mut self, domain: &str) -> String {
        self.say(&format!(
            "<?xml version='1.0'?><stream:stream to='{domain}' version='1.0' \
             xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>"
        ))
        .await;
        self.hear("</stream:features>").await
    }

    /// Sends a request and returns the answer's text.
    pub(super) async fn ask(&mut self, kind: &str, to: Option<&str>, payload: &str) -> String {
        static NUMBER: AtomicUsize = AtomicUsize::new(0);
        let id = format!("ask-{}", NUMBER.fetch_add(1, Ordering::Relaxed));
        let to = to.map(|to| format!("to='{to}'")).unwrap_or_default();
        self.say(&format!("<iq type='{kind}' id='{id}' {to}>{payload}</iq>")).await;
        let text = self.hear(&format!("id='{id}'")).await;
        let rest = self.hear(">").await;
        if rest.ends_with("/>") { text + &rest } else { text + &rest + &self.hear("</iq>").await }
    }

    pub(super) async fn set_item(&mut self, item: &str) -> String {
        self.ask("set", None, &format!("<query xmlns='jabber:iq:roster'>{item}</query>")).await
    }

    pub(super) async fn roster(&mut self) -> String {
        self.ask("get", None, "<query xmlns='jabber:iq:roster'/>").await
    }

    pub(super) async fn subscribe(&mut self, to: &str) {
        self.say(&format!("<presence type='subscribe' to='{to}'/>")).await;
    }
}

pub(super) async fn dial(world: &World, address: &str) -> TcpStream {
    let Reach::StartTls(place) = world.account(address).unwrap().reach else { panic!() };
    TcpStream::connect((place.host.as_str(), place.port)).await.unwrap()
}

pub(super) async fn encrypt(
    world: &World,
    domain: &str,
    tcp: TcpStream,
) -> io::Result<TlsStream<TcpStream>> {
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(world.authority_pem().as_bytes()).unwrap()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let name = ServerName::try_from(domain.to_owned()).unwrap();
    TlsConnector::from(Arc::new(config)).connect(name, tcp).await
}

pub(super) async fn start_tls(
    world: &World,
    address: &str,
) -> io::Result<Client<TlsStream<TcpStream>>> {
    let domain = address.split_once('@').unwrap().1;
    let mut plain = Client { io: dial(world, address).await, heard: String::new() };
    assert!(plain.header(domain).await.contains("<starttls"));
    plain.say("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>").await;
    plain.hear("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>").await;
    let io = encrypt(world, domain, plain.io).await?;
    Ok(Client { io, heard: String::new() })
}

/// Goes through SASL and tells whether it ended well.
pub(super) async fn authenticate(
    client: &mut Client<TlsStream<TcpStream>>,
    address: &str,
    name: &str,
    binding: ChannelBinding,
    password: &str,
) -> Result<(), String> {
    let (user, domain) = address.split_once('@').unwrap();
    assert!(client.header(domain).await.contains(&format!("<mechanism>{name}</mechanism>")));
    let credentials = Credentials::default()
        .with_username(user)
        .with_password(password)
        .with_channel_binding(binding);
    let mut mechanism: Box<dyn Mechanism> = match name.strip_suffix("-PLUS").unwrap_or(name) {
        "PLAIN" => Box::new(Plain::from_credentials(credentials).unwrap()),
        "SCRAM-SHA-1" => Box::new(Scram::<Sha1>::from_credentials(credentials).unwrap()),
        _ => Box::new(Scram::<Sha256>::from_credentials(credentials).unwrap()),
    };
    let auth = Auth { mechanism: name.parse().unwrap(), data: mechanism.initial() };
    client.say(&String::from(&Element::from(auth))).await;
    loop {
        let mut answer = client.hear(">").await;
        if !answer.ends_with("/>") {
            let name = answer[1..].split([' ', '>']).next().unwrap().to_owned();
            answer += &client.hear(&format!("</{name}>")).await;
        }
        let answer: Element = answer.parse().unwrap();
        match answer.name() {
            "challenge" => {
                let data = Challenge::try_from(answer).unwrap().data;
                let data = mechanism.response(&data).unwrap();
                client.say(&String::from(&Element::from(Response { data }))).await;
            }
            "success" => {
                let data = Success::try_from(answer).unwrap().data;
                return mechanism.success(&data).map_err(|error| error.to_string());
            }
            _ => return Err(answer.children().next().unwrap().name().to_owned()),
        }
    }
}

pub(super) async fn sign_in(world: &World, address: &str) -> Client<TlsStream<TcpStream>> {
    let mut client = start_tls(world, address).await.unwrap();
    let secret = world.account(address).unwrap().secret;
    authenticate(&mut client, address, "PLAIN", ChannelBinding::None, secret.reveal())
        .await
        .unwrap();
    let features = client.header(address.split_once('@').unwrap().1).await;
    assert!(features.contains("<bind"));
    client.ask("set", None, "<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>").await;
    client
}
