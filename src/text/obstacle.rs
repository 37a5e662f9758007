//! Why the road ended early, and what happened on it, in sentences.

use std::io;

use super::explain;
use super::joined;
use super::say::say;
use super::words;
use crate::engine::passwords::NotKept;
use crate::engine::{Ended, Obstacle, Refusal, Update};
use crate::migration::End;
use crate::model::account::Address;

/// Why an account is not at hand; of a refused certificate also how to accept it, which is this `option`.
pub fn refusal(address: &Address, refusal: &Refusal, option: Option<&str>) -> String {
    match refusal {
        Refusal::Login(error) => explain::login(&address.to_string(), error, option),
        Refusal::Unreadable(error) => explain::query(address.domain().as_str(), error),
    }
}

/// The same; of a refused certificate only what is wrong with it.
pub fn refusal_in_short(address: &Address, refusal: &Refusal) -> String {
    let sentences = self::refusal(address, refusal, None);
    match refusal {
        Refusal::Login(_) => sentences.lines().next().unwrap_or_default().to_owned(),
        Refusal::Unreadable(_) => sentences,
    }
}

/// Why a work did not begin.
pub fn obstacle(obstacle: &Obstacle) -> String {
    match obstacle {
        Obstacle::SameAccount => say!("steps-same-account"),
        Obstacle::Old(address, refusal) | Obstacle::New(address, refusal) => {
            refusal_in_short(address, refusal)
        }
        Obstacle::Record(error) | Obstacle::Unwritten(error) => explain::journal(error),
        Obstacle::Backup { path, source } => {
            explain::system(&say!("steps-old-not-saved", path), source)
        }
        Obstacle::Stopped => say!("steps-stopped-unchanged"),
        Obstacle::Declined => say!("steps-declined"),
        Obstacle::Broken => say!("steps-broken"),
    }
}

/// Why a work ended early; nothing if it did not.
pub fn remark(ended: &Ended) -> Option<String> {
    let (old, new) = (ended.report.from.domain().as_str(), ended.report.to.domain().as_str());
    let lost = ended.finished.old_lost.as_ref().map(|reason| explain::end(old, reason));
    let end = match &ended.finished.end {
        End::Complete => None,
        End::Stopped => Some(say!("steps-stopped")),
        End::Lost(reason) => Some(explain::end(new, reason)),
        End::Unreadable(error) => Some(explain::query(new, error)),
        End::Journal(error) => Some(explain::journal(error)),
    };
    let sentences: Vec<_> = lost.into_iter().chain(end).collect();
    (!sentences.is_empty()).then(|| joined::sentences(sentences))
}

/// What happened on the way to a run.
pub fn update(update: &Update) -> String {
    match update {
        Update::Torn => explain::torn_journal(),
        Update::SignedIn => say!("steps-signed-in"),
        Update::FromFile(old) => say!("steps-from-file", old),
        Update::WithoutOldServer(old, why) => {
            say!("steps-without-old-server", old, why = refusal(old, why, None))
        }
        Update::Waits { domain, waiting } => words::waits(&words::clean(domain), *waiting),
        Update::ComesOnline(old) => words::comes_online(old),
        Update::KeptOlder { path, older } => explain::kept_older(path, older),
    }
}

/// Why the keyring does not have the password of this account.
pub fn not_kept(address: &Address, why: &NotKept) -> String {
    match why {
        NotKept::Refused(error) => explain::keyring(&address.to_string(), error),
        NotKept::Silent => {
            say!("steps-keyring-silent", account = address)
        }
    }
}

/// Why there is no practice move.
pub fn no_pretend_servers(error: &io::Error) -> String {
    explain::system(&say!("steps-no-pretend-servers"), error)
}
