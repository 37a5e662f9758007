//! Channels: what becomes of them, and why.

use jid::BareJid;

use super::failure::joining_failure;
use crate::format::report::Outcome;
use crate::model::history::Failure;
use crate::model::plan::{Channel, Membership};

/// What became of a channel of the old list.
pub(super) fn state(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Planned => "a channel, which the new account will join",
        Outcome::Moved => "a channel, which the new account has joined",
        Outcome::AlreadyThere => "a channel, which the new account had joined before",
        Outcome::Skipped | Outcome::Failed => {
            "a channel, which has no people to ask: join it with the new account"
        }
    }
}

/// What will become of it, for a table.
pub fn channel(channel: &Channel) -> &'static str {
    match channel.membership {
        Membership::Joined { .. } => "A channel, joined",
        Membership::Due | Membership::Failed(_) => "A channel, will be joined",
        Membership::Outside => "A channel",
    }
}

/// That a channel will not last.
pub(super) const CLOSES: &str = "It is on the old server, and ends when that closes.";

/// Why a channel could not be joined.
pub(super) fn joining(failure: &Failure, jid: &BareJid) -> String {
    format!("It could not be joined. {}", joining_failure(failure, jid))
}

/// Why the new account could not leave a channel again.
pub fn not_left(failure: &Failure, jid: &BareJid) -> String {
    let why = match failure {
        Failure::NotShown => "The server said yes, but still shows it.".to_owned(),
        failure => joining_failure(failure, jid),
    };
    format!("The new account could not leave this channel. {why}")
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
            "It could not be joined. mix.example no longer knows this address."
        );
        assert_eq!(
            said("remote-server-not-found"),
            "It could not be joined. The new server cannot find mix.example."
        );
        assert_eq!(
            said("forbidden"),
            "It could not be joined. mix.example does not let the request through."
        );
    }
}
