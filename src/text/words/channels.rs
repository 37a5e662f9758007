//! Channels: what becomes of them, and why.

use jid::BareJid;

use super::failure::joining_failure;
use crate::format::report::Outcome;
use crate::model::history::Failure;
use crate::model::plan::{Channel, Membership};
use crate::text::say::say;

/// What became of a channel of the old list.
pub(super) fn state(outcome: Outcome) -> String {
    match outcome {
        Outcome::Planned => say!("contacts-channel-planned"),
        Outcome::Moved => say!("contacts-channel-moved"),
        Outcome::AlreadyThere => say!("contacts-channel-there"),
        Outcome::Skipped | Outcome::Failed => say!("contacts-channel-left"),
    }
}

/// What will become of it, for a table.
pub fn channel(channel: &Channel) -> String {
    match channel.membership {
        Membership::Joined { .. } => say!("contacts-channel-joined"),
        Membership::Due | Membership::Failed(_) => say!("contacts-channel-due"),
        Membership::Outside => say!("contacts-channel"),
    }
}

/// That a channel will not last.
pub(super) fn closes() -> String {
    say!("contacts-channel-closes")
}

/// Why a channel could not be joined.
pub(super) fn joining(failure: &Failure, jid: &BareJid) -> String {
    say!("contacts-channel-not-joined", why = joining_failure(failure, jid))
}

/// Why the new account could not leave a channel again.
pub fn not_left(failure: &Failure, jid: &BareJid) -> String {
    let why = match failure {
        Failure::NotShown => say!("contacts-channel-still-shown"),
        failure => joining_failure(failure, jid),
    };
    say!("contacts-channel-not-left", why)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_channel_that_could_not_be_joined_says_whose_word_that_was() {
        let jid = BareJid::new("balcony@mix.example").unwrap();
        let said = |condition: &str| {
            joining(&Failure::Refused { condition: condition.to_owned(), text: None }, &jid)
        };
        assert_eq!(
            said("item-not-found"),
            "Couldn’t join this channel. mix.example no longer knows this address."
        );
        assert_eq!(
            said("remote-server-not-found"),
            "Couldn’t join this channel. The new server can’t find mix.example."
        );
        assert_eq!(
            said("forbidden"),
            "Couldn’t join this channel. mix.example doesn’t let the request through."
        );
    }
}
