//! One request over HTTPS, to a host that proves its name as every other server here does.

use std::sync::Arc;

use http_body_util::Empty;
use hyper::body::{Bytes, Incoming};
use hyper::client::conn::http1;
use hyper::header::{ACCEPT, HOST, USER_AGENT};
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use rustls::pki_types::ServerName;

use super::Settings;
use super::error::{Cause, LoginError};
use super::reach::Network;
use super::tls::{self, Verifier};
use crate::model::account::{Endpoint, Fingerprint};

/// The protocol in the handshake (ALPN, RFC 7301 §6).
const HTTP: &[u8] = b"http/1.1";

/// What is asked for.
pub(super) struct Target<'a> {
    /// The host, in A-labels.
    pub(super) host: &'a str,
    pub(super) port: u16,
    /// The host, with the port where that is not the usual one (RFC 9110 §7.2).
    pub(super) authority: &'a str,
    /// The path and the query.
    pub(super) path: &'a str,
    /// What kind of answer is wanted (RFC 9110 §12.5.1).
    pub(super) accept: &'static str,
}

/// Why there is no answer.
#[derive(Debug)]
pub(super) enum NoAnswer {
    /// The host was not reached, or did not prove its name.
    Unreachable(LoginError),
    /// The connection broke, or what came is no answer.
    Unreadable(Cause),
}

impl From<LoginError> for NoAnswer {
    fn from(error: LoginError) -> Self {
        Self::Unreachable(error)
    }
}

/// Asks for something, once; redirections are answers.
///
/// # Errors
/// Why there is no answer.
pub(super) async fn get(
    target: &Target<'_>,
    pin: Option<Fingerprint>,
    settings: &Settings,
) -> Result<Response<Incoming>, NoAnswer> {
    let bare = target.host.trim_matches(['[', ']']).to_owned();
    let name = ServerName::try_from(bare).map_err(|error| LoginError::BadDomain {
        domain: target.host.to_owned(),
        source: error.into(),
    })?;
    let endpoint = Endpoint { host: target.host.to_owned(), port: target.port };
    let tcp = Network::new(settings).connect(&endpoint).await?;
    let verifier = Arc::new(Verifier::choose(pin, &settings.authorities).await);
    let tls = tls::encrypt(tcp, name, verifier, Some(HTTP)).await?;

    let unreadable = |error: Cause| NoAnswer::Unreadable(error);
    let request = Request::get(target.path)
        .header(HOST, target.authority)
        .header(ACCEPT, target.accept)
        .header(USER_AGENT, "rehome")
        .body(Empty::<Bytes>::new())
        .map_err(|error| unreadable(error.into()))?;
    let (mut sender, connection) =
        http1::handshake(TokioIo::new(tls)).await.map_err(|error| unreadable(error.into()))?;
    // It ends with the answer, whose end is waited for.
    tokio::spawn(connection);
    sender.send_request(request).await.map_err(|error| unreadable(error.into()))
}
