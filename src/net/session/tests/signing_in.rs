//! Signing in: what works, and each way to fail.

use std::net::SocketAddr;

use ::sasl::common::Password;
use ::sasl::common::scram::{ScramProvider, Sha1, Sha256};
use hickory_resolver::proto::op::{Message, ResponseCode};
use hickory_resolver::proto::rr::rdata::SRV;
use hickory_resolver::proto::rr::{Name, RData, Record};
use tokio::net::{TcpListener, UdpSocket};
use xmpp_parsers::sasl::Response;

use super::*;
use crate::model::account::{Account, Fingerprint, Reach};
use crate::net::session::sha512::Sha512;

const SASL: &str = "urn:ietf:params:xml:ns:xmpp-sasl";

fn base64(data: &[u8]) -> String {
    Element::from(Response { data: data.to_vec() }).text()
}

fn unbase64(text: &str) -> Vec<u8> {
    let element = Element::builder("response", SASL).append(text).build();
    Response::try_from(element).unwrap().data
}

/// The content of a sign-in step, which is text of its own in Base64.
fn content(step: &str) -> String {
    let element: Element = step.parse().unwrap();
    String::from_utf8(unbase64(&element.text())).unwrap()
}

/// The server's side of SCRAM (RFC 5802 §5) for the password `pencil`; whether the sign-in is
/// tied to the connection, and whether the server then proves itself with the right signature.
async fn scram<S: ScramProvider>(line: &mut Line, bound: bool, honest: bool) {
    let (header, binding) = match bound {
        true => ("p=tls-exporter,,", line.channel_binding()),
        false => ("n,,", Vec::new()),
    };
    let auth = line.hear("</auth>").await;
    let mechanism = format!("SCRAM-{}{}'", S::name(), if bound { "-PLUS" } else { "" });
    assert!(auth.contains(&mechanism), "{auth}");
    let first = content(&auth);
    let bare = first.strip_prefix(header).unwrap();
    assert!(bare.starts_with("n=romeo,r="), "{bare}");
    let nonce = bare.split_once(",r=").unwrap().1;
    let challenge = format!("r={nonce}server,s={},i=4096", base64(b"salt"));
    let encoded = base64(challenge.as_bytes());
    line.say(&format!("<challenge xmlns='{SASL}'>{encoded}</challenge>")).await;

    let response = line.hear("</response>").await;
    let last = content(&response);
    let (without_proof, proof) = last.rsplit_once(",p=").unwrap();
    let bound_to = base64(&[header.as_bytes(), &binding].concat());
    assert!(without_proof.starts_with(&format!("c={bound_to},")), "{without_proof}");
    let salted = S::derive(&Password::Plain("pencil".to_owned()), b"salt", 4096).unwrap();
    let message = format!("{bare},{challenge},{without_proof}");
    let client_key = S::hmac(b"Client Key", &salted).unwrap();
    let signature = S::hmac(message.as_bytes(), &S::hash(&client_key)).unwrap();
    let expected: Vec<u8> = client_key.iter().zip(signature).map(|(a, b)| a ^ b).collect();
    assert_eq!(unbase64(proof), expected, "the client's proof");

    let server_key = S::hmac(b"Server Key", &salted).unwrap();
    let mut verifier = S::hmac(message.as_bytes(), &server_key).unwrap();
    verifier[0] ^= u8::from(!honest);
    let success = base64(format!("v={}", base64(&verifier)).as_bytes());
    line.say(&format!("<success xmlns='{SASL}'>{success}</success>")).await;
}

async fn fails(account: &Account, settings: &Settings) -> LoginError {
    soon("the sign-in to fail", login(account, settings)).await.expect_err("the sign-in worked")
}

#[tokio::test]
async fn by_scram() {
    let server = Server::new().await;
    let account = server.account();
    let settings = settings();
    let serve = async |mechanisms: &[&str]| {
        let mut line = server.greet(mechanisms).await;
        match mechanisms.last() {
            Some(&"SCRAM-SHA-512") => scram::<Sha512>(&mut line, false, true).await,
            Some(&"SCRAM-SHA-256") => scram::<Sha256>(&mut line, false, true).await,
            _ => scram::<Sha1>(&mut line, false, true).await,
        }
        let limits =
            "<limits xmlns='urn:xmpp:stream-limits:0'><max-bytes>500000</max-bytes></limits>";
        line.offer(&format!("{BIND}<sub xmlns='urn:xmpp:features:pre-approval'/>{limits}")).await;
        line.bind("x").await;
        line
    };
    for mechanisms in [
        &["PLAIN", "SCRAM-SHA-1", "SCRAM-SHA-256"][..],
        &["PLAIN", "SCRAM-SHA-1"],
        &["SCRAM-SHA-512"],
    ] {
        let (result, _line) = tokio::join!(login(&account, &settings), serve(mechanisms));
        let (session, _events) = result.unwrap();
        assert_eq!(session.bound().to_string(), "romeo@old.example/x");
        assert_eq!(session.address().to_string(), "romeo@old.example");
        assert!(session.features().pre_approval);
        assert!(!session.features().stream_management);
        assert_eq!(session.features().stanza_limit, Some(500_000));
    }
}

#[tokio::test]
async fn by_scram_with_a_channel_binding_that_the_server_knows() {
    let server = Server::new().await;
    let (account, settings) = (server.account(), settings());
    let mechanisms = |names: &[&str]| {
        names.iter().map(|name| format!("<mechanism>{name}</mechanism>")).collect::<String>()
    };
    let short = mechanisms(&["PLAIN", "SCRAM-SHA-1", "SCRAM-SHA-1-PLUS"]);
    let long = mechanisms(&["SCRAM-SHA-512", "SCRAM-SHA-512-PLUS"]);
    for (mechanisms, binding, bound) in [
        (&short, "tls-exporter", true),
        (&short, "tls-unique", false),
        (&long, "tls-exporter", true),
        (&long, "tls-unique", false),
    ] {
        let serve = async {
            let mut line = server.encrypt(server.accept().await).await;
            line.offer(&format!(
                "<mechanisms xmlns='{SASL}'>{mechanisms}</mechanisms>\
                 <sasl-channel-binding xmlns='urn:xmpp:sasl-cb:0'>\
                 <channel-binding type='{binding}'/></sasl-channel-binding>"
            ))
            .await;
            if mechanisms == &long {
                scram::<Sha512>(&mut line, bound, true).await;
            } else {
                scram::<Sha1>(&mut line, bound, true).await;
            }
            line.offer(BIND).await;
            line.bind("x").await;
            line
        };
        let (result, _line) = tokio::join!(login(&account, &settings), serve);
        result.unwrap();
    }
}

#[tokio::test]
async fn a_server_that_does_not_know_the_password_is_refused() {
    let server = Server::new().await;
    let account = server.account();
    let serve = async {
        let mut line = server.greet(&["SCRAM-SHA-1"]).await;
        scram::<Sha1>(&mut line, false, false).await;
        line
    };
    let settings = settings();
    let (error, _line) = tokio::join!(fails(&account, &settings), serve);
    assert!(matches!(error, LoginError::Unproven { .. }), "{error:?}");
}

#[tokio::test]
async fn by_starttls_and_plain() {
    let server = Server::new().await;
    let account = server.starttls_account();
    let settings = settings();
    let serve = async {
        let mut peer = server.accept().await;
        peer.offer("<starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>").await;
        peer.hear("</starttls>").await;
        peer.say("<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>").await;
        let mut line = server.encrypt(peer).await;
        line.offer_mechanisms(&["PLAIN", "ANONYMOUS"]).await;
        let auth = line.hear("</auth>").await;
        assert_eq!(content(&auth), "\0romeo\0pencil");
        line.say(&format!("<success xmlns='{SASL}'/>")).await;
        // The way of old servers: a session step after binding (RFC 3921 §3).
        line.offer(&format!("{BIND}<session xmlns='urn:ietf:params:xml:ns:xmpp-session'/>")).await;
        line.bind("x").await;
        let id = line.hear_id("</iq>").await;
        line.say(&format!("<iq type='result' id='{id}'/>")).await;
        line
    };
    let (result, _line) = tokio::join!(login(&account, &settings), serve);
    assert_eq!(result.unwrap().0.bound().to_string(), "romeo@old.example/x");
}

#[tokio::test]
async fn a_wrong_password_is_tried_once() {
    let server = Server::new().await;
    let account = server.account();
    let cases = [
        ("not-authorized", "WrongPassword"),
        ("account-disabled", "AccountDisabled"),
        ("credentials-expired", "CredentialsExpired"),
        ("encryption-required", "EncryptionRequired"),
        ("temporary-auth-failure", "TemporaryAuthFailure"),
        ("mechanism-too-weak", "Denied"),
    ];
    for (condition, name) in cases {
        let serve = async {
            let mut line = server.greet(&["PLAIN"]).await;
            line.hear("</auth>").await;
            let text = "<text xml:lang='en'>No.</text>";
            line.say(&format!("<failure xmlns='{SASL}'><{condition}/>{text}</failure>")).await;
            line
        };
        let settings = settings();
        let (error, _line) = tokio::join!(fails(&account, &settings), serve);
        let shown = format!("{error:?}");
        assert!(shown.starts_with(name) && shown.contains("No."), "{condition}: {shown}");
        assert!(!server.has_another().await, "{condition}: it was tried again");
    }
}

#[tokio::test]
async fn a_server_without_a_safe_mechanism_gets_no_password() {
    let server = Server::new().await;
    let account = server.account();
    let settings = settings();
    let serve = server.greet(&["ANONYMOUS", "DIGEST-MD5"]);
    let (error, _line) = tokio::join!(fails(&account, &settings), serve);
    match error {
        LoginError::NoMechanism { offered } => assert_eq!(offered, ["ANONYMOUS", "DIGEST-MD5"]),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_server_without_encryption_gets_no_password() {
    let server = Server::new().await;
    let account = server.starttls_account();
    let settings = settings();
    let serve = async {
        let mut peer = server.accept().await;
        peer.offer_mechanisms(&["PLAIN"]).await;
        peer
    };
    let (error, _peer) = tokio::join!(fails(&account, &settings), serve);
    assert!(matches!(error, LoginError::NoEncryption), "{error:?}");
}

#[tokio::test]
async fn another_certificate_than_the_pinned_one() {
    let server = Server::new().await;
    let pinned = Fingerprint([1; 32]);
    let account = Account { certificate: Some(pinned), ..server.account() };
    let settings = settings();
    let serve = async { server.refuse_to_encrypt(server.accept().await).await };
    let (error, ()) = tokio::join!(fails(&account, &settings), serve);
    match error {
        LoginError::WrongPin { expected, seen } => {
            assert_eq!(expected, pinned);
            assert_eq!(Some(seen.fingerprint), server.account().certificate);
            assert_eq!(seen.names, ["old.example"]);
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn something_that_is_no_xmpp_server() {
    let server = Server::new().await;
    let settings = settings();
    let greetings = ["SSH-2.0-OpenSSH_9.2\r\n", "HTTP/1.1 400 Bad Request\r\n\r\n", "<html>", ""];
    for greeting in greetings {
        let account = server.starttls_account();
        let serve = async {
            let mut peer = server.accept().await;
            peer.hear("version='1.0'>").await;
            peer.say(greeting).await;
        };
        let (error, ()) = tokio::join!(fails(&account, &settings), serve);
        assert!(matches!(error, LoginError::NotXmpp { .. }), "{greeting:?}: {error:?}");

        let account = server.account();
        let serve = async {
            let mut peer = server.accept().await;
            peer.say(greeting).await;
        };
        let (error, ()) = tokio::join!(fails(&account, &settings), serve);
        assert!(matches!(error, LoginError::Tls { .. }), "{greeting:?}: {error:?}");
    }
}

#[tokio::test]
async fn a_server_that_serves_another_domain() {
    let server = Server::new().await;
    let account = server.starttls_account();
    let settings = settings();
    let serve = async {
        let mut peer = server.accept().await;
        peer.hear("version='1.0'>").await;
        peer.say(
            "<stream:stream xmlns='jabber:client' version='1.0' id='1' \
                  xmlns:stream='http://etherx.jabber.org/streams'><stream:error>\
                  <host-unknown xmlns='urn:ietf:params:xml:ns:xmpp-streams'/>\
                  <text xmlns='urn:ietf:params:xml:ns:xmpp-streams'>Not here.</text>\
                  </stream:error></stream:stream>",
        )
        .await;
    };
    let (error, ()) = tokio::join!(fails(&account, &settings), serve);
    let LoginError::Stream(failure) = error else { panic!("{error:?}") };
    assert_eq!(failure.to_string(), "stream error host-unknown: Not here.");
}

#[tokio::test]
async fn a_server_that_refuses_the_session() {
    let server = Server::new().await;
    let account = server.account();
    let settings = settings();
    let serve = async {
        let mut line = server.admit(BIND).await;
        let id = line.hear_id("</iq>").await;
        line.say(&format!(
            "<iq type='error' id='{id}'><error type='wait'><resource-constraint \
             xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>"
        ))
        .await;
        line
    };
    let (error, _line) = tokio::join!(fails(&account, &settings), serve);
    let LoginError::BindRefused(refused) = error else { panic!("{error:?}") };
    assert_eq!(refused.defined_condition, DefinedCondition::ResourceConstraint);
}

#[tokio::test]
async fn silence_at_each_step() {
    let server = Server::new().await;
    let settings = Settings { answer_timeout: Duration::from_millis(100), ..settings() };
    for phase in [Phase::Greeting, Phase::Encryption, Phase::Password, Phase::Session] {
        let account = match phase {
            Phase::Greeting => server.starttls_account(),
            _ => server.account(),
        };
        let (over, done) = tokio::sync::oneshot::channel::<()>();
        let serve = async {
            match phase {
                Phase::Greeting | Phase::Encryption => {
                    let _peer = server.accept().await;
                    let _ = done.await;
                }
                Phase::Password => {
                    let _line = server.greet(&["PLAIN"]).await;
                    let _ = done.await;
                }
                Phase::Session => {
                    let _line = server.admit(BIND).await;
                    let _ = done.await;
                }
                Phase::Registration => unreachable!("it is no step of signing in"),
            }
        };
        let attempt = async {
            let error = fails(&account, &settings).await;
            over.send(()).ok();
            error
        };
        let (error, ()) = tokio::join!(attempt, serve);
        match error {
            LoginError::Silent { phase: seen, .. } => assert_eq!(seen, phase),
            other => panic!("{phase}: {other:?}"),
        }
    }
}

#[tokio::test]
async fn nobody_listens() {
    let server = Server::new().await;
    let account = server.account();
    let endpoint = server.endpoint();
    drop(server);
    match fails(&account, &settings()).await {
        LoginError::Refused { endpoint: tried, .. } => assert_eq!(tried, endpoint),
        other => panic!("{other:?}"),
    }
}

/// A DNS server that knows these records; where it knows none, it says NXDOMAIN.
pub(super) async fn dns(records: Vec<(&'static str, RData)>) -> SocketAddr {
    let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let address = socket.local_addr().unwrap();
    tokio::spawn(async move {
        let mut buffer = [0; 1500];
        loop {
            let (length, asker) = socket.recv_from(&mut buffer).await.unwrap();
            let question = Message::from_vec(&buffer[..length]).unwrap();
            let query = question.queries[0].clone();
            let name = query.name().to_ascii().to_lowercase();
            let mut answer = question.into_response();
            let known: Vec<&RData> = records
                .iter()
                .filter(|(owner, data)| *owner == name && data.record_type() == query.query_type())
                .map(|(_owner, data)| data)
                .collect();
            if known.is_empty() {
                answer.metadata.response_code = ResponseCode::NXDomain;
            }
            for data in known {
                answer.add_answer(Record::from_rdata(query.name().clone(), 60, data.clone()));
            }
            socket.send_to(&answer.to_vec().unwrap(), asker).await.unwrap();
        }
    });
    address
}

fn srv(priority: u16, port: u16, target: &str) -> RData {
    RData::SRV(SRV::new(priority, 0, port, Name::from_ascii(target).unwrap()))
}

#[tokio::test]
async fn the_dns_leads_to_the_server() {
    let server = Server::new().await;
    let closed = {
        let other = TcpListener::bind("127.0.0.1:0").await.unwrap();
        other.local_addr().unwrap().port()
    };
    let loopback = RData::A("127.0.0.1".parse::<std::net::Ipv4Addr>().unwrap().into());
    let resolver = dns(vec![
        ("_xmpp-client._tcp.old.example.", srv(1, closed, "xmpp.old.example.")),
        ("_xmpps-client._tcp.old.example.", srv(2, server.port(), "xmpp.old.example.")),
        ("xmpp.old.example.", loopback),
    ])
    .await;
    let account = Account { reach: Reach::Lookup, ..server.account() };
    let settings = Settings { resolver: Some(resolver), ..settings() };
    let (result, _line) = tokio::join!(login(&account, &settings), server.receive("x"));
    assert_eq!(result.unwrap().0.bound().to_string(), "romeo@old.example/x");
}

#[tokio::test]
async fn a_domain_that_disclaims_the_service() {
    let server = Server::new().await;
    let resolver = dns(vec![("_xmpp-client._tcp.old.example.", srv(0, 0, "."))]).await;
    let account = Account { reach: Reach::Lookup, ..server.account() };
    let settings = Settings { resolver: Some(resolver), ..settings() };
    match fails(&account, &settings).await {
        LoginError::NoService { domain } => assert_eq!(domain, "old.example"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_domain_that_does_not_exist() {
    let server = Server::new().await;
    let account = Account { reach: Reach::Lookup, ..server.account() };
    let settings = Settings { resolver: Some(dns(Vec::new()).await), ..settings() };
    match fails(&account, &settings).await {
        LoginError::NoSuchHost { host, .. } => assert_eq!(host, "old.example"),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_dns_that_does_not_answer() {
    let server = Server::new().await;
    let silent = UdpSocket::bind("127.0.0.1:0").await.unwrap();
    let resolver = Some(silent.local_addr().unwrap());
    let connect_timeout = Duration::from_millis(100);
    let account = Account { reach: Reach::Lookup, ..server.account() };
    let error = fails(&account, &Settings { resolver, connect_timeout, ..settings() }).await;
    assert!(matches!(error, LoginError::NoDns { .. }), "{error:?}");
}
