//! Why the road ended early, and what happened on it, in sentences.

use std::io;

use super::explain;
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
        Obstacle::SameAccount => "The old and the new account are the same.".to_owned(),
        Obstacle::Old(address, refusal) | Obstacle::New(address, refusal) => {
            refusal_in_short(address, refusal)
        }
        Obstacle::Record(error) | Obstacle::Unwritten(error) => explain::journal(error),
        Obstacle::Backup { path, source } => {
            let what = format!("The old account cannot be saved in {}", path.display());
            explain::system(&what, source)
        }
        Obstacle::Stopped => "Stopped. Nothing was changed.".to_owned(),
        Obstacle::Declined => "Nothing was changed.".to_owned(),
        Obstacle::Broken => "Something went wrong inside this program. Start it again.".to_owned(),
    }
}

/// Why a work ended early; nothing if it did not.
pub fn remark(ended: &Ended) -> Option<String> {
    let (old, new) = (ended.report.from.domain().as_str(), ended.report.to.domain().as_str());
    let lost = ended.finished.old_lost.as_ref().map(|reason| explain::end(old, reason));
    let end = match &ended.finished.end {
        End::Complete => None,
        End::Stopped => Some(
            "You stopped the move. What was done stays, and it can go on at any time.".to_owned(),
        ),
        End::Lost(reason) => Some(explain::end(new, reason)),
        End::Unreadable(error) => Some(explain::query(new, error)),
        End::Journal(error) => Some(explain::journal(error)),
    };
    let sentences: Vec<_> = lost.into_iter().chain(end).collect();
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// What happened on the way to a run.
pub fn update(update: &Update) -> String {
    match update {
        Update::Torn => explain::torn_journal().to_owned(),
        Update::SignedIn => "Signed in to both accounts. Reading what they hold.".to_owned(),
        Update::FromFile(old) => format!(
            "{old} is read from a file: nothing can be said from there, so contacts learn of the move only by the \
             request to them."
        ),
        Update::WithoutOldServer(old, why) => format!(
            "{}\nThe move goes on with what was read from {old} when it began; contacts that were not told yet cannot be \
             told from there.",
            refusal(old, why, None)
        ),
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
            format!("The keyring did not answer, so the password of {address} is not remembered.")
        }
    }
}

/// Why there is no practice move.
pub fn no_pretend_servers(error: &io::Error) -> String {
    explain::system("The pretend servers could not start", error)
}
