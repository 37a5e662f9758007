//! Why something could not be done, and whose word that is.

use jid::BareJid;

use super::clean;
use crate::model::history::{Failure, Step};
use crate::text::cldr::size;
use crate::text::joined::sentences;
use crate::text::say::say;

/// Whose word it is.
#[derive(Clone, Copy)]
enum Server {
    New,
    Old,
    /// It goes without saying which.
    Own,
}

impl Server {
    /// What the messages call it.
    const fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Old => "old",
            Self::Own => "own",
        }
    }
}

/// What was sent to somebody on another server.
#[derive(Clone, Copy)]
enum Sent {
    Request,
    Message,
}

impl Sent {
    /// What the messages call it.
    const fn name(self) -> &'static str {
        match self {
            Self::Request => "request",
            Self::Message => "message",
        }
    }
}

/// What went wrong with a contact at this step, which the new server was asked to do, or for a message the old one.
pub fn failure(step: Step, failure: &Failure, contact: &BareJid) -> String {
    let (server, sent) = match step {
        Step::Copy | Step::Ask | Step::Remove => (Server::New, Sent::Request),
        Step::Tell => (Server::Old, Sent::Message),
    };
    match failure {
        Failure::Unreachable { condition, text } => {
            came_back(server, sent, contact, condition, text.as_deref())
        }
        failure => said_by(server, failure),
    }
}

/// The same for a report, where nothing else says that it was the message.
pub fn row_failure(step: Step, failure: &Failure, contact: &BareJid) -> String {
    let why = self::failure(step, failure, contact);
    match (step, failure) {
        (Step::Tell, Failure::Unreachable { .. }) => say!("failure-message-back", why),
        _ => why,
    }
}

/// What went wrong with the own server.
pub fn server_failure(failure: &Failure) -> String {
    said_by(Server::Own, failure)
}

/// Why a channel could not be joined or left. The new server passes on what the channel's says.
pub(super) fn joining_failure(failure: &Failure, channel: &BareJid) -> String {
    match failure {
        Failure::Refused { condition, text } => {
            came_back(Server::New, Sent::Request, channel, condition, text.as_deref())
        }
        failure => said_by(Server::New, failure),
    }
}

/// Why something that was sent to somebody came back. `server` sent it there.
fn came_back(
    server: Server,
    sent: Sent,
    to: &BareJid,
    condition: &str,
    text: Option<&str>,
) -> String {
    let (via, what, domain) = (server.name(), sent.name(), clean(to.domain().as_str()));
    let (is_own_word, sentence) = match (condition, text) {
        // Without a word more, the condition is all there is to go by. Prosody has it for a refused connection too.
        ("remote-server-not-found", None) => (true, say!("failure-not-found", via, domain)),
        ("remote-server-not-found" | "remote-server-timeout", _) => {
            (true, say!("failure-not-reached", via, domain))
        }
        ("item-not-found" | "gone", _) => (false, say!("failure-unknown-address", domain)),
        ("service-unavailable" | "recipient-unavailable", _) => {
            (false, say!("failure-not-taken", what, domain))
        }
        ("forbidden" | "not-allowed" | "not-authorized", _) => {
            (false, say!("failure-not-let-through", what, domain))
        }
        _ => (false, say!("failure-sent-back", what, domain, condition = clean(condition))),
    };
    match text.map(clean) {
        Some(text) if is_own_word => {
            sentences([sentence, say!("failure-server-says", who = via, text)])
        }
        Some(text) => sentences([sentence, say!("failure-domain-says", domain, text)]),
        None => sentence,
    }
}

/// What went wrong at a server.
fn said_by(server: Server, failure: &Failure) -> String {
    let who = server.name();
    match failure {
        Failure::Refused { condition, text } | Failure::Unreachable { condition, text } => {
            let sentence = say!("failure-refused", who, condition = clean(condition));
            match text {
                Some(text) => {
                    sentences([sentence, say!("failure-server-says", who, text = clean(text))])
                }
                None => sentence,
            }
        }
        Failure::Silent => say!("failure-silent", who),
        Failure::Unreadable(what) => say!("failure-unreadable", who, what = clean(what)),
        Failure::TooSlow => say!("failure-too-slow", who),
        Failure::Lost => say!("failure-lost"),
        Failure::NotShown => say!("failure-not-shown", who),
        Failure::Vanished => say!("failure-vanished", who),
        Failure::Unsendable => say!("failure-unsendable"),
        Failure::TooLarge { bytes, limit } => {
            say!("failure-too-large", size = size(*bytes), limit = size(*limit))
        }
        Failure::Full { limit } => say!("failure-full", who, limit),
        Failure::Taken => say!("failure-taken"),
        Failure::NotPrivate => say!("failure-not-private", who),
        Failure::WithMessagesOnly => say!("failure-with-messages-only"),
        Failure::Unsupported => say!("failure-unsupported", who),
        Failure::InDoubt => say!("failure-in-doubt"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whose_word_it_is_and_what_it_means_are_two_things() {
        let contact = BareJid::new("juliet@gone.example").unwrap();
        let back = |condition: &str, text: Option<&str>| Failure::Unreachable {
            condition: condition.to_owned(),
            text: text.map(str::to_owned),
        };
        let refused = Some("Server-to-server connection failed: connection refused");
        let cases = [
            (
                Step::Ask,
                back("remote-server-not-found", None),
                "The new server can’t find gone.example.",
            ),
            (
                Step::Ask,
                back("remote-server-not-found", refused),
                "The new server can’t reach gone.example at the moment. The new server says: Server-to-server \
                 connection failed: connection refused",
            ),
            (
                Step::Tell,
                back("remote-server-timeout", None),
                "Your message didn’t reach them. The old server can’t reach gone.example at the moment.",
            ),
            (Step::Ask, back("gone", None), "gone.example no longer knows this address."),
            (
                Step::Tell,
                back("service-unavailable", Some("User is away")),
                "Your message didn’t reach them. gone.example accepts no messages for this address. \
                 gone.example says: User is away",
            ),
            (
                Step::Ask,
                Failure::Refused { condition: "forbidden".to_owned(), text: None },
                "The new server refused this (forbidden).",
            ),
        ];
        for (step, failure, said) in cases {
            assert_eq!(row_failure(step, &failure, &contact), said);
        }
    }

    #[test]
    fn what_a_server_cannot_do_is_not_called_doubtful() {
        assert_eq!(server_failure(&Failure::Unsupported), "The server has no way to do this.");
        assert!(
            server_failure(&Failure::InDoubt)
                .starts_with("Rehome can’t tell whether this was done")
        );
    }

    #[test]
    fn what_the_server_never_said_is_not_called_its_refusal() {
        for failure in [Failure::Unreadable("unknown child".to_owned()), Failure::TooSlow] {
            assert!(!server_failure(&failure).contains("refused"), "{failure:?}");
        }
    }
}
