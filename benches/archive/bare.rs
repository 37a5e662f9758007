//! The floor: a bare socket that asks for one page after the other, and looks at nothing but where the next one begins.

use std::sync::Arc;

use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, ServerName};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::sasl::{Auth, Mechanism};

use crate::support::{Net, Server};

/// Reads the archive of an account, and counts its messages.
pub(crate) async fn read(net: &Net, server: &Server, user: &str, password: &str) -> usize {
    let tcp = TcpStream::connect(server.client_tls_address()).await.expect("the server listens");
    tcp.set_nodelay(true).expect("a socket without delay");
    let domain = server.domain();
    let name = ServerName::try_from(domain.to_owned()).expect("a domain");
    let mut stream = connector(net).connect(name, tcp).await.expect("TLS with the server");
    let header = format!(
        "<?xml version='1.0'?><stream:stream to='{domain}' version='1.0' xmlns='jabber:client' \
         xmlns:stream='http://etherx.jabber.org/streams'>"
    );
    let data = format!("\0{user}\0{password}").into_bytes();
    let auth = String::from(&Element::from(Auth { mechanism: Mechanism::Plain, data }));
    let bind = "<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>";
    ask(&mut stream, &header, "</stream:features>").await;
    ask(&mut stream, &auth, "<success").await;
    ask(&mut stream, &header, "</stream:features>").await;
    ask(&mut stream, bind, "</iq>").await;
    let (mut count, mut after) = (0, String::new());
    loop {
        let question = format!(
            "<iq type='set' id='page'><query xmlns='urn:xmpp:mam:2'><set xmlns='http://jabber.org/protocol/rsm'>\
             <max>250</max>{after}</set></query></iq>"
        );
        let page = ask(&mut stream, &question, "</fin></iq>").await;
        count += page.matches("<result ").count();
        let fin = page.rsplit("<fin").next().unwrap_or_default();
        if fin.contains("complete='true'") || fin.contains("complete=\"true\"") {
            return count;
        }
        let last = fin.split("<last>").nth(1).and_then(|rest| rest.split("</last>").next());
        after = format!("<after>{}</after>", last.expect("where the page ends"));
    }
}

/// Says something, and gives what comes until this.
async fn ask(stream: &mut TlsStream<TcpStream>, text: &str, until: &str) -> String {
    stream.write_all(text.as_bytes()).await.expect("the server reads");
    let (mut heard, mut buffer) = (Vec::new(), vec![0; 64 * 1024]);
    loop {
        let read = stream.read(&mut buffer).await.expect("the server answers");
        assert!(read > 0, "the server closed after {text}");
        let from = heard.len().saturating_sub(until.len());
        heard.extend_from_slice(buffer.get(..read).unwrap_or_default());
        let new = heard.get(from..).unwrap_or_default();
        if new.windows(until.len()).any(|part| part == until.as_bytes()) {
            return String::from_utf8(heard).expect("a server sends UTF-8");
        }
    }
}

fn connector(net: &Net) -> TlsConnector {
    let root = CertificateDer::from_pem_file(net.authority().root()).expect("the authority's root");
    let mut roots = rustls::RootCertStore::empty();
    roots.add(root).expect("the authority's root");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("usual versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    TlsConnector::from(Arc::new(config))
}
