//! Fetching a file that was shared through an account's server (XEP-0363): encrypted, from hosts that belong to the
//! server, and nothing else.

use std::collections::BTreeSet;
use std::io;
use std::time::Duration;

use http_body_util::BodyExt;
use hyper::Response;
use hyper::StatusCode;
use hyper::body::Incoming;
use hyper::header::{CONTENT_LENGTH, LOCATION};
use jid::{BareJid, Jid};
use tokio::time::timeout;
use url::Url;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{DISCO_INFO, DISCO_ITEMS, HTTP_UPLOAD};

use super::error::{Cause, LoginError};
use super::https::{self, NoAnswer, Target};
use super::{Request, Session, Settings};
use crate::model::account::Fingerprint;
use crate::xmpp::build::{Build, element};

/// How often a file may be said to be elsewhere on these hosts.
const MAX_MOVES: u32 = 3;
/// How many services of a server are looked at for one that takes files.
const MAX_SERVICES: usize = 50;
/// How long one of them may take to answer: an archive is not to wait for one that is silent.
const LONGEST_ANSWER: Duration = Duration::from_secs(10);

/// The hosts that files of an account lie on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hosts {
    domain: String,
    named: BTreeSet<String>,
}

/// Why a file was not fetched.
#[derive(Debug, thiserror::Error)]
pub enum NotFetched {
    /// Its host does not belong to the server.
    #[error("the file is on another server")]
    Elsewhere,
    /// It would come unencrypted.
    #[error("the file would come unencrypted")]
    Unencrypted,
    /// Its host was not reached, or did not prove its name.
    #[error("the host of the file cannot be reached")]
    Unreachable(#[source] LoginError),
    /// The connection broke, or what came is no file.
    #[error("the file cannot be read")]
    Unreadable(#[source] Cause),
    /// It took too long.
    #[error("the file does not come")]
    Silent,
    /// The host does not have it any more (RFC 9110 §15.5).
    #[error("the file is not there ({0})")]
    Gone(StatusCode),
    /// The host refuses it.
    #[error("the file was refused ({0})")]
    Refused(StatusCode),
    /// It has more bytes than wanted.
    #[error("the file is too large")]
    TooLarge {
        /// How many it has, where that is known.
        size: Option<u64>,
    },
    /// The disk does not take it.
    #[error("the file cannot be written")]
    Unwritten(#[source] io::Error),
}

impl Hosts {
    /// Those of a server by its domain alone: the domain, and what lies below it.
    #[must_use]
    pub fn of(domain: &str) -> Self {
        // Letters beyond ASCII are in addresses as these write them (RFC 5891 §4.4).
        let host = url::Host::parse(domain).map(|host| host.to_string());
        let domain = host.unwrap_or_else(|_| domain.to_ascii_lowercase());
        Self { domain, named: BTreeSet::new() }
    }

    /// The same, with those that the server's upload service names for a file that is never sent (XEP-0363 §4).
    pub async fn learn(session: &Session) -> Self {
        let domain = session.address().domain();
        let mut hosts = Self::of(domain.as_str());
        let server = BareJid::from_parts(None, domain);
        for service in services(session, &server).await {
            let named = slot(session, service).await;
            hosts.named.extend(named.iter().filter_map(Url::host_str).map(str::to_owned));
        }
        hosts
    }

    /// Whether a host belongs to the server.
    #[must_use]
    pub fn have(&self, url: &Url) -> bool {
        let Some(host) = url.host_str() else { return false };
        let below = host.strip_suffix(self.domain.as_str()).is_some_and(|rest| rest.ends_with('.'));
        host == self.domain || below || self.named.contains(host)
    }
}

/// Fetches a file of at most `limit` bytes piece by piece, and gives its size. A certificate that was accepted for the
/// account's server is accepted here too.
///
/// # Errors
/// Why there is no file. Pieces may have been handed over before that.
pub async fn download(
    url: &Url,
    hosts: &Hosts,
    limit: u64,
    pin: Option<Fingerprint>,
    settings: &Settings,
    mut take: impl FnMut(&[u8]) -> io::Result<()>,
) -> Result<u64, NotFetched> {
    let mut url = plain_address(url);
    for _ in 0..=MAX_MOVES {
        if !hosts.have(&url) {
            return Err(NotFetched::Elsewhere);
        }
        if url.scheme() != "https" {
            return Err(NotFetched::Unencrypted);
        }
        let asking = Box::pin(ask(&url, pin, settings));
        let answer = timeout(settings.answer_timeout, asking).await;
        let answer = answer.map_err(|_| NotFetched::Silent)??;
        let status = answer.status();
        if status.is_redirection() {
            let location = answer.headers().get(LOCATION).and_then(|value| value.to_str().ok());
            let next = location.and_then(|location| url.join(location).ok());
            url = next.ok_or(NotFetched::Elsewhere)?;
            continue;
        }
        return match status {
            status if status.is_success() => receive(answer, limit, settings, &mut take).await,
            StatusCode::NOT_FOUND | StatusCode::GONE => Err(NotFetched::Gone(status)),
            status => Err(NotFetched::Refused(status)),
        };
    }
    Err(NotFetched::Elsewhere)
}

/// Where an encrypted file lies, without its key (XEP-0454 §3); any other address is as it is.
fn plain_address(url: &Url) -> Url {
    let mut plain = url.clone();
    plain.set_fragment(None);
    if url.scheme() == "aesgcm" {
        let https = url.as_str().replacen("aesgcm:", "https:", 1);
        if let Ok(mut https) = Url::parse(&https) {
            https.set_fragment(None);
            return https;
        }
    }
    plain
}

async fn ask(
    url: &Url,
    pin: Option<Fingerprint>,
    settings: &Settings,
) -> Result<Response<Incoming>, NotFetched> {
    let path = match url.query() {
        Some(query) => format!("{}?{query}", url.path()),
        None => url.path().to_owned(),
    };
    let host = url.host_str().unwrap_or_default();
    let (port, authority) = (url.port_or_known_default().unwrap_or(443), url.authority());
    if !url.username().is_empty() || url.password().is_some() {
        return Err(NotFetched::Elsewhere);
    }
    let target = Target { host, port, authority, path: &path, accept: "*/*" };
    let answer = match https::get(&target, None, settings).await {
        Err(NoAnswer::Unreachable(LoginError::Certificate(_))) if pin.is_some() => {
            https::get(&target, pin, settings).await
        }
        answer => answer,
    };
    answer.map_err(|error| match error {
        NoAnswer::Unreachable(error) => NotFetched::Unreachable(error),
        NoAnswer::Unreadable(cause) => NotFetched::Unreadable(cause),
    })
}

async fn receive(
    answer: Response<Incoming>,
    limit: u64,
    settings: &Settings,
    take: &mut impl FnMut(&[u8]) -> io::Result<()>,
) -> Result<u64, NotFetched> {
    let length = answer.headers().get(CONTENT_LENGTH).and_then(|value| value.to_str().ok());
    let length: Option<u64> = length.and_then(|length| length.parse().ok());
    if length.is_some_and(|length| length > limit) {
        return Err(NotFetched::TooLarge { size: length });
    }
    let mut body = answer.into_body();
    let mut size = 0;
    loop {
        let piece = timeout(settings.answer_timeout, body.frame()).await;
        let Some(piece) = piece.map_err(|_| NotFetched::Silent)? else { break };
        let piece = piece.map_err(|error| NotFetched::Unreadable(error.into()))?;
        let Ok(bytes) = piece.into_data() else { continue };
        size += u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        if size > limit {
            return Err(NotFetched::TooLarge { size: None });
        }
        take(&bytes).map_err(NotFetched::Unwritten)?;
    }
    match length {
        Some(length) if length != size => {
            Err(NotFetched::Unreadable(io::Error::from(io::ErrorKind::UnexpectedEof).into()))
        }
        _ => Ok(size),
    }
}

/// The services of a server that take files, itself among them.
async fn services(session: &Session, server: &BareJid) -> Vec<Jid> {
    let items = ask_for(session, server.clone().into(), element("query", DISCO_ITEMS)).await;
    let items = items.iter().flat_map(Element::children);
    let named = items.filter_map(|item| Jid::new(item.attr("jid")?).ok());
    let candidates: Vec<Jid> =
        [Jid::from(server.clone())].into_iter().chain(named).take(MAX_SERVICES).collect();
    let asked = candidates.into_iter().map(async |service| {
        let info = ask_for(session, service.clone(), element("query", DISCO_INFO)).await?;
        let takes_files = info.children().any(|feature| feature.attr("var") == Some(HTTP_UPLOAD));
        takes_files.then_some(service)
    });
    futures::future::join_all(asked).await.into_iter().flatten().collect()
}

/// Where a file would be sent to and read from. Nothing is sent.
async fn slot(session: &Session, service: Jid) -> Vec<Url> {
    let request = element("request", HTTP_UPLOAD)
        .with("filename", "rehome.txt")
        .with("size", "1")
        .with("content-type", "text/plain");
    let slot = ask_for(session, service, request).await;
    let addresses = slot.iter().flat_map(Element::children);
    addresses.filter_map(|address| Url::parse(address.attr("url")?).ok()).collect()
}

async fn ask_for(session: &Session, to: Jid, what: Element) -> Option<Element> {
    let answer = session.query_within(Some(to), Request::Get(what), LONGEST_ANSWER).await;
    answer.inspect_err(|error| tracing::debug!("where files lie: {error}")).ok().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_server_and_what_lies_below_it_is_asked() {
        let mut hosts = Hosts::of("old.example");
        hosts.named.insert("files.elsewhere.example".to_owned());
        let has = |url: &str| hosts.have(&Url::parse(url).unwrap());
        for own in [
            "https://old.example/a",
            "https://OLD.example:5443/a",
            "https://upload.old.example/a",
            "https://files.elsewhere.example/a",
        ] {
            assert!(has(own), "{own}");
        }
        for foreign in [
            "https://bold.example/a",
            "https://old.example.evil.example/a",
            "https://elsewhere.example/a",
            "https://127.0.0.1/a",
            "https://old.example@evil.example/a",
        ] {
            assert!(!has(foreign), "{foreign}");
        }
    }

    #[test]
    fn a_domain_is_known_in_any_script() {
        let url = Url::parse("https://upload.bücher.example/a").unwrap();
        assert!(Hosts::of("bücher.example").have(&url), "{url}");
        assert!(Hosts::of("Bücher.example").have(&url), "{url}");
    }

    #[test]
    fn the_key_of_an_encrypted_file_is_told_to_nobody() {
        let url = Url::parse("aesgcm://upload.old.example:5443/a/b.jpg#00ff").unwrap();
        assert_eq!(plain_address(&url).as_str(), "https://upload.old.example:5443/a/b.jpg");
    }
}
