//! Why an account was not made.

use crate::net::registration::{NoInvitation, Page};
use crate::net::session::{LoginError, NoPage, NotRegistered, Refusal};
use crate::text::joined::sentences;
use crate::text::say::say;
use crate::text::words::clean;

use super::{certificate, login};

/// Why there is no account on this server.
pub fn not_registered(domain: &str, error: &NotRegistered, option: Option<&str>) -> String {
    let server = clean(domain);
    let (refusal, text) = match error {
        NotRegistered::Connection(error) => return login(&server, error, option),
        NotRegistered::Refused { refusal, text } => (refusal, text),
    };
    let sentence = match refusal {
        Refusal::NotOffered => {
            sentences([say!("providers-not-offered", server), say!("providers-website-may-say")])
        }
        Refusal::NameTaken => say!("providers-name-taken"),
        Refusal::BadName => say!("providers-bad-name"),
        Refusal::TooFast => say!("providers-too-fast", server),
        Refusal::NotAllowed => say!("providers-not-allowed", server),
        Refusal::InvitationNeeded => say!("providers-invitation-needed", server),
        Refusal::InvitationInvalid => say!("providers-invitation-invalid", server),
        Refusal::CaptchaNotSolved => say!("providers-captcha-wrong"),
        Refusal::NotAccepted => say!("providers-not-accepted", server),
        Refusal::Other(condition) => {
            say!("providers-refused", server, condition = clean(condition))
        }
    };
    match text {
        Some(text) => say!("providers-says", sentence, text = clean(text)),
        None => sentence,
    }
}

/// The same below a title that says already that no account can be created there.
pub fn not_registered_because(domain: &str, error: &NotRegistered) -> String {
    match error {
        NotRegistered::Refused { refusal: Refusal::NotOffered, text: None } => {
            say!("providers-website-may-say")
        }
        error => not_registered(domain, error, None),
    }
}

/// Why a link is no invitation.
pub fn no_invitation(error: NoInvitation) -> String {
    match error {
        NoInvitation::NotXmpp => say!("providers-not-xmpp"),
        NoInvitation::Unencrypted => say!("providers-unencrypted"),
        NoInvitation::BadAddress => say!("providers-bad-address"),
        NoInvitation::Otherwise => say!("providers-no-registration"),
    }
}

/// Why no invitation was found on a page.
pub fn no_page(page: &Page, error: &NoPage) -> String {
    let host = clean(page.host());
    let page = clean(&page.to_string());
    match error {
        NoPage::Unreachable(LoginError::Certificate(problem)) => {
            let problem = certificate::untrusted(&host, problem);
            say!("providers-page-certificate", problem, page)
        }
        NoPage::Unreachable(LoginError::NoSuchHost { .. } | LoginError::BadDomain { .. }) => {
            say!("providers-page-no-server", host, page)
        }
        NoPage::Unreachable(LoginError::NoDns { .. }) => say!("sign-in-no-dns"),
        NoPage::Unreachable(_) | NoPage::Unreadable(_) => {
            say!("providers-page-unreachable", page)
        }
        NoPage::Silent => say!("providers-page-silent", host, page),
        NoPage::Missing(status) => {
            let status = status.as_u16().to_string();
            say!("providers-page-missing", host, page, status)
        }
        NoPage::Elsewhere => say!("providers-page-elsewhere", page),
        NoPage::NoInvitation => say!("providers-page-no-invitation", page),
    }
}
