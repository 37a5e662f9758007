//! Signing in to servers that encrypt as was usual long ago. OpenSSL is the server.

use std::pin::Pin;

use openssl::bn::BigNum;
use openssl::dh::Dh;
use openssl::pkey::{PKey, Private};
use openssl::rsa::Rsa;
use openssl::ssl::{Ssl, SslContext, SslMethod, SslVersion};
use openssl::x509::X509;
use tokio::net::{TcpListener, TcpStream};
use tokio_openssl::SslStream;

use super::super::certificate::fingerprint;
use super::certificates::{Kept, SHORT, USUAL};
use super::*;
use crate::model::account::{Endpoint, Fingerprint, OldEncryption, Reach, Secret};

/// The newest version and the ciphers of a server.
type Way = (SslVersion, &'static str);

const WAYS: [Way; 7] = [
    (SslVersion::TLS1, "ECDHE-RSA-AES256-SHA"),
    (SslVersion::TLS1, "AES128-SHA"),
    (SslVersion::TLS1, "DHE-RSA-AES128-SHA"),
    (SslVersion::TLS1_1, "AES256-SHA"),
    (SslVersion::TLS1_2, "AES128-GCM-SHA256"),
    (SslVersion::TLS1_2, "ECDHE-RSA-AES128-SHA"),
    (SslVersion::TLS1_2, "DHE-RSA-AES256-GCM-SHA384"),
];

struct OldServer {
    listener: TcpListener,
    context: SslContext,
    fingerprint: Fingerprint,
    certificate: Vec<u8>,
}

impl OldServer {
    async fn new(kept: &Kept, way: Way) -> Self {
        Self::with_key(kept, way, key_of(kept)).await
    }

    async fn with_key(kept: &Kept, way: Way, key: Rsa<Private>) -> Self {
        let (version, ciphers) = way;
        let mut context = SslContext::builder(SslMethod::tls_server()).unwrap();
        context.set_min_proto_version(Some(SslVersion::TLS1)).unwrap();
        context.set_max_proto_version(Some(version)).unwrap();
        context.set_cipher_list(&format!("{ciphers}:@SECLEVEL=0")).unwrap();
        context.set_certificate(&X509::from_der(&kept.certificate).unwrap()).unwrap();
        context.set_private_key(&PKey::from_rsa(key).unwrap()).unwrap();
        context.set_tmp_dh(&Dh::get_1024_160().unwrap()).unwrap();
        Self {
            listener: TcpListener::bind("127.0.0.1:0").await.unwrap(),
            context: context.build(),
            fingerprint: fingerprint(&kept.certificate),
            certificate: kept.certificate.to_vec(),
        }
    }

    fn endpoint(&self) -> Endpoint {
        let port = self.listener.local_addr().unwrap().port();
        Endpoint { host: "127.0.0.1".to_owned(), port }
    }

    /// The account of somebody who accepts the server's certificate and its encryption.
    fn account(&self) -> Account {
        Account {
            address: "romeo@old.example".parse().unwrap(),
            secret: Secret::new("pencil".to_owned()),
            reach: Reach::DirectTls(self.endpoint()),
            certificate: Some(self.fingerprint),
            old_encryption: OldEncryption::Accepted,
        }
    }

    /// A connection that asks for STARTTLS, up to the handshake.
    async fn starttls(&self) -> TcpStream {
        let (tcp, _address) = soon("a connection", self.listener.accept()).await.unwrap();
        let mut peer = Peer::over(tcp);
        peer.offer("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>").await;
        peer.hear("</starttls>").await;
        peer.say("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>").await;
        peer.into_stream()
    }

    /// A handshake over it, as the client leaves it.
    async fn encrypt(&self, tcp: TcpStream) -> Result<SslStream<TcpStream>, openssl::ssl::Error> {
        let ssl = Ssl::new(&self.context).unwrap();
        let mut stream = SslStream::new(ssl, tcp).unwrap();
        soon("a handshake", Pin::new(&mut stream).accept()).await?;
        Ok(stream)
    }

    /// Lets the client in and goes on to the end of its session; the name of the version of TLS.
    async fn receive(&self, tcp: TcpStream) -> &'static str {
        let stream = self.encrypt(tcp).await.unwrap();
        assert_eq!(stream.ssl().servername(openssl::ssl::NameType::HOST_NAME), Some("old.example"));
        let version = stream.ssl().version_str();
        let mut peer = Peer::over(stream);
        peer.offer_mechanisms(&["PLAIN"]).await;
        peer.hear("</auth>").await;
        peer.say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>").await;
        peer.offer(BIND).await;
        peer.bind("one").await;
        peer.part().await;
        version
    }

    /// What a login comes to that is given up before anything is said under encryption.
    async fn refused(&self, account: &Account, settings: &Settings) -> LoginError {
        let server = async {
            let (tcp, _address) = soon("a connection", self.listener.accept()).await.unwrap();
            if let Ok(stream) = self.encrypt(tcp).await {
                Peer::over(stream).hear_nothing().await;
            }
        };
        let (login, ()) = tokio::join!(login(account, settings), server);
        login.err().unwrap()
    }
}

fn key_of(kept: &Kept) -> Rsa<Private> {
    let pem = std::fs::read(kept.folder.path().join("key.pem")).unwrap();
    Rsa::private_key_from_pem(&pem).unwrap()
}

/// Somebody else's key that says that it is this one, since nobody could show a certificate with a key beside it that
/// looks like another.
fn forged(real: &Rsa<Private>) -> Rsa<Private> {
    let own = Rsa::generate(real.size() * 8).unwrap();
    let number = |part: &openssl::bn::BigNumRef| -> BigNum { part.to_owned().unwrap() };
    Rsa::from_private_components(
        number(real.n()),
        number(real.e()),
        number(own.d()),
        number(own.p().unwrap()),
        number(own.q().unwrap()),
        number(own.dmp1().unwrap()),
        number(own.dmq1().unwrap()),
        number(own.iqmp().unwrap()),
    )
    .unwrap()
}

fn version_name(version: SslVersion) -> &'static str {
    match version {
        SslVersion::TLS1 => "TLSv1",
        SslVersion::TLS1_1 => "TLSv1.1",
        _ => "TLSv1.2",
    }
}

#[tokio::test]
async fn old_encryption_is_refused_unless_it_is_asked_for() {
    let kept = Kept::new(USUAL, false);
    for way in WAYS {
        let server = OldServer::new(&kept, way).await;
        let usual = Account { old_encryption: OldEncryption::Refused, ..server.account() };
        let refused = server.refused(&usual, &settings()).await;
        assert!(matches!(refused, LoginError::OldEncryption { .. }), "{way:?}: {refused:?}");

        let account = server.account();
        let receive = async {
            let (tcp, _address) = server.listener.accept().await.unwrap();
            server.receive(tcp).await
        };
        let sign_in = async {
            let (session, _events) = login(&account, &settings()).await.unwrap();
            session.close().await;
        };
        let (version, ()) = soon("the session", async { tokio::join!(receive, sign_in) }).await;
        assert_eq!(version, version_name(way.0), "{way:?}");
    }
}

#[tokio::test]
async fn old_encryption_begins_by_starttls_as_well() {
    let kept = Kept::new(SHORT, true);
    let server = OldServer::new(&kept, (SslVersion::TLS1, "AES128-SHA")).await;
    let reach = Reach::StartTls(server.endpoint());
    let account = Account { reach, ..server.account() };
    let receive = async { server.receive(server.starttls().await).await };
    let sign_in = async {
        let (session, _events) = login(&account, &settings()).await.unwrap();
        session.close().await;
    };
    let (version, ()) = soon("the session", async { tokio::join!(receive, sign_in) }).await;
    assert_eq!(version, "TLSv1");
}

/// The choice is no weaker where the server is no older.
#[tokio::test]
async fn whoever_accepts_old_encryption_gets_the_best_that_there_is() {
    let server = Server::new().await;
    let account = Account { old_encryption: OldEncryption::Accepted, ..server.account() };
    let receive = async {
        let mut line = server.receive("one").await;
        // Only TLS 1.3 has something to bind a sign-in to.
        assert_eq!(line.channel_binding().len(), 32);
        line.part().await;
    };
    let sign_in = async {
        let (session, _events) = login(&account, &settings()).await.unwrap();
        session.close().await;
    };
    soon("the session", async { tokio::join!(receive, sign_in) }).await;
}

#[tokio::test]
async fn certificates_are_checked_as_ever() {
    let kept = Kept::new(USUAL, false);
    for way in WAYS {
        let server = OldServer::new(&kept, way).await;
        let unpinned = Account { certificate: None, ..server.account() };
        match server.refused(&unpinned, &settings()).await {
            LoginError::Certificate(problem) => {
                assert_eq!(problem.fault, CertificateFault::SelfSigned);
                assert_eq!(problem.certificate.fingerprint, server.fingerprint);
            }
            other => panic!("{way:?}: {other:?}"),
        }
        let expected = Fingerprint([7; 32]);
        let another = Account { certificate: Some(expected), ..server.account() };
        match server.refused(&another, &settings()).await {
            LoginError::WrongPin { expected: pin, seen } => {
                assert_eq!((pin, seen.fingerprint), (expected, server.fingerprint));
            }
            other => panic!("{way:?}: {other:?}"),
        }
        let trusting = Settings { authorities: vec![server.certificate.clone()], ..settings() };
        let elsewhere = Account { address: "romeo@else.example".parse().unwrap(), ..unpinned };
        match server.refused(&elsewhere, &trusting).await {
            LoginError::Certificate(problem) => {
                assert_eq!(problem.fault, CertificateFault::WrongName);
            }
            other => panic!("{way:?}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn a_certificate_that_is_trusted_needs_no_pin() {
    let kept = Kept::new(USUAL, false);
    let server = OldServer::new(&kept, (SslVersion::TLS1, "AES128-SHA")).await;
    let trusting = Settings { authorities: vec![server.certificate.clone()], ..settings() };
    let account = Account { certificate: None, ..server.account() };
    let receive = async {
        let (tcp, _address) = server.listener.accept().await.unwrap();
        server.receive(tcp).await
    };
    let sign_in = async {
        let (session, _events) = login(&account, &trusting).await.unwrap();
        session.close().await;
    };
    soon("the session", async { tokio::join!(receive, sign_in) }).await;
}

#[tokio::test]
async fn the_pinned_certificate_is_refused_from_somebody_without_its_key() {
    let kept = Kept::new(USUAL, false);
    for way in WAYS {
        let server = OldServer::with_key(&kept, way, forged(&key_of(&kept))).await;
        let refused = server.refused(&server.account(), &settings()).await;
        assert!(matches!(refused, LoginError::Tls { .. }), "{way:?}: {refused:?}");
    }
}

#[tokio::test]
async fn nobody_is_talked_to_who_proves_nothing() {
    let kept = Kept::new(USUAL, false);
    for nobody in ["ADH-AES128-SHA", "NULL-SHA"] {
        let server = OldServer::new(&kept, (SslVersion::TLS1_2, nobody)).await;
        let refused = server.refused(&server.account(), &settings()).await;
        assert!(matches!(refused, LoginError::Tls { .. }), "{nobody}: {refused:?}");
    }
}
