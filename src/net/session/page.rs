//! Reading a page of the web: the invitation on one, or what a server tells of its outages. That page, encrypted, from a host
//! that proves its name; and nothing else.

use http_body_util::{BodyExt, Limited};
use hyper::body::Incoming;
use hyper::header::{LINK, LOCATION};
use hyper::{Response, StatusCode};
use tokio::time::timeout;

use super::Settings;
use super::error::{Cause, LoginError};
use super::https::{self, NoAnswer, Target};
use crate::net::registration::{Invitation, Page, invitation_on};
use crate::xmpp::outage::Outage;

/// How long a page may be, in bytes. That of Prosody has 9,000.
const LONGEST: usize = 1 << 20;
/// How often a page may say that it is elsewhere on its host.
const MAX_MOVES: u32 = 3;

/// Why there is no invitation on a page.
#[derive(Debug, thiserror::Error)]
pub enum NoPage {
    /// Its host was not reached, or did not prove its name.
    #[error("the page cannot be reached")]
    Unreachable(#[from] LoginError),
    /// The connection broke, or what came is no page.
    #[error("the page cannot be read")]
    Unreadable(#[source] Cause),
    /// It took too long.
    #[error("the page does not come")]
    Silent,
    /// The host has no such page, or not any more.
    #[error("the page is not there ({0})")]
    Missing(StatusCode),
    /// It is on another host now, or the host does not know where.
    #[error("the page is elsewhere")]
    Elsewhere,
    /// It is there, and no invitation to make an account is on it.
    #[error("no invitation is on the page")]
    NoInvitation,
}

/// Reads the invitation that stands on a page. Nothing else is fetched: no picture, no script, and no page of another
/// host.
///
/// # Errors
///
/// Why there is none.
pub async fn read_invitation(page: &Page, settings: &Settings) -> Result<Invitation, NoPage> {
    let mut page = page.clone();
    for _ in 0..=MAX_MOVES {
        let reading = Box::pin(read(&page, settings));
        match timeout(settings.answer_timeout, reading).await.map_err(|_| NoPage::Silent)?? {
            Found::Invitation(invitation) => return Ok(invitation),
            Found::Moved(to) => page = to,
        }
    }
    Err(NoPage::Elsewhere)
}

enum Found {
    Invitation(Invitation),
    Moved(Page),
}

async fn read(page: &Page, settings: &Settings) -> Result<Found, NoPage> {
    let response = ask(page, "text/html", settings).await?;
    let status = response.status();
    if status.is_redirection() {
        let location = response.headers().get(LOCATION).and_then(|value| value.to_str().ok());
        let moved = location.and_then(|location| page.moved_to(location));
        return moved.map(Found::Moved).ok_or(NoPage::Elsewhere);
    }
    if !status.is_success() {
        return Err(NoPage::Missing(status));
    }
    let (head, body) = response.into_parts();
    let body = Limited::new(body, LONGEST).collect().await.map_err(NoPage::Unreadable)?.to_bytes();
    let links = head.headers.get_all(LINK).iter().filter_map(|value| value.to_str().ok());
    let invitation = invitation_on(links, &String::from_utf8_lossy(&body));
    invitation.map(Found::Invitation).ok_or(NoPage::NoInvitation)
}

/// Reads what a server tells of its outages (XEP-0455 §3): that file, encrypted, from a host that proves its name.
///
/// # Errors
///
/// Why it cannot be read.
pub async fn read_outage(page: &Page, settings: &Settings) -> Result<Outage, NoPage> {
    let reading = Box::pin(async {
        let response = ask(page, "application/json", settings).await?;
        if !response.status().is_success() {
            return Err(NoPage::Missing(response.status()));
        }
        let body = Limited::new(response.into_body(), LONGEST);
        let body = body.collect().await.map_err(NoPage::Unreadable)?.to_bytes();
        serde_json::from_slice(&body).map_err(|error| NoPage::Unreadable(error.into()))
    });
    timeout(settings.answer_timeout, reading).await.map_err(|_| NoPage::Silent)?
}

async fn ask(
    page: &Page,
    accepts: &'static str,
    settings: &Settings,
) -> Result<Response<Incoming>, NoPage> {
    let path = page.target();
    let target = Target {
        host: page.host(),
        port: page.port(),
        authority: page.authority(),
        path: &path,
        accept: accepts,
    };
    https::get(&target, None, settings).await.map_err(|error| match error {
        NoAnswer::Unreachable(error) => NoPage::Unreachable(error),
        NoAnswer::Unreadable(cause) => NoPage::Unreadable(cause),
    })
}
