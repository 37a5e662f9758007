//! Why something could not be done, and whose word that is.

use jid::BareJid;

use super::clean;
use crate::model::history::{Failure, Step};

/// What went wrong with a contact at this step, which the new server was asked to do, or for a message the old one.
pub fn failure(step: Step, failure: &Failure, contact: &BareJid) -> String {
    let (server, what) = match step {
        Step::Copy | Step::Ask | Step::Remove => ("The new server", "request"),
        Step::Tell => ("The old server", "message"),
    };
    match failure {
        Failure::Unreachable { condition, text } => {
            came_back(server, what, clean(contact.domain().as_str()), condition, text.as_deref())
        }
        failure => said_by(server, failure),
    }
}

/// The same for a report, where nothing else says that it was the message.
pub fn row_failure(step: Step, failure: &Failure, contact: &BareJid) -> String {
    let why = self::failure(step, failure, contact);
    match (step, failure) {
        (Step::Tell, Failure::Unreachable { .. }) => {
            format!("The message from the old account came back. {why}")
        }
        _ => why,
    }
}

/// What went wrong with the own server.
pub fn server_failure(failure: &Failure) -> String {
    said_by("The server", failure)
}

/// Why a channel could not be joined or left. The new server passes on what the channel's says.
pub(super) fn joining_failure(failure: &Failure, channel: &BareJid) -> String {
    match failure {
        Failure::Refused { condition, text } => {
            let domain = clean(channel.domain().as_str());
            came_back("The new server", "request", domain, condition, text.as_deref())
        }
        failure => said_by("The new server", failure),
    }
}

/// Why something that was sent to somebody on `domain` came back. `server` sent it there.
fn came_back(
    server: &str,
    what: &str,
    domain: String,
    condition: &str,
    text: Option<&str>,
) -> String {
    let (who, sentence) = match (condition, text) {
        // Without a word more, the condition is all there is to go by. Prosody has it for a refused connection too.
        ("remote-server-not-found", None) => (server, format!("{server} cannot find {domain}.")),
        ("remote-server-not-found" | "remote-server-timeout", _) => {
            (server, format!("{server} cannot reach {domain} at the moment."))
        }
        ("item-not-found" | "gone", _) => {
            (&*domain, format!("{domain} no longer knows this address."))
        }
        ("service-unavailable" | "recipient-unavailable", _) => {
            (&*domain, format!("{domain} takes no {what} for this address."))
        }
        ("forbidden" | "not-allowed" | "not-authorized", _) => {
            (&*domain, format!("{domain} does not let the {what} through."))
        }
        _ => (&*domain, format!("{domain} sent the {what} back ({}).", clean(condition))),
    };
    match text {
        Some(text) => format!("{sentence} {who} says: {}", clean(text)),
        None => sentence,
    }
}

/// What went wrong at a server that is called so at the beginning of a sentence.
fn said_by(server: &str, failure: &Failure) -> String {
    match failure {
        Failure::Refused { condition, text } | Failure::Unreachable { condition, text } => {
            let sentence = format!("{server} refused it ({})", clean(condition));
            match text {
                Some(text) => format!("{sentence}: {}", clean(text)),
                None => format!("{sentence}."),
            }
        }
        Failure::Silent => format!("{server} gave no answer."),
        Failure::Unreadable(what) => {
            format!("{server} gave an answer that cannot be read: {}.", clean(what))
        }
        Failure::TooSlow => {
            format!("{server} lets no more requests through, however slowly they come.")
        }
        Failure::Lost => "The connection was lost before it was done.".into(),
        Failure::NotShown => format!("{server} said yes, but does not show it."),
        Failure::Vanished => format!("{server} does not have it any more."),
        Failure::Unsendable => "It holds characters that cannot be sent.".into(),
        Failure::TooLarge { bytes, limit } => format!(
            "It has {}, and the server takes at most {} in one piece.",
            size(*bytes),
            size(*limit)
        ),
        Failure::Full { limit } => format!("{server} keeps at most {limit}."),
        Failure::Taken => "Something else has come in its place, and stays there.".into(),
        Failure::NotPrivate => format!("{server} would have shown it to others."),
        Failure::WithMessagesOnly => {
            "The server may hand them over only together with the messages that wait for you, and these are yours \
             to read. Your own program shows who has asked."
                .into()
        }
        Failure::Unsupported => format!("{server} has no way to do it."),
        Failure::InDoubt => {
            "It is not known whether this was done, and the server cannot tell; it was not done twice.".into()
        }
    }
}

/// `300 kB`.
pub(super) fn size(bytes: usize) -> String {
    format!("{} kB", bytes.div_ceil(1000))
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
                "The new server cannot find gone.example.",
            ),
            (
                Step::Ask,
                back("remote-server-not-found", refused),
                "The new server cannot reach gone.example at the moment. The new server says: Server-to-server \
                 connection failed: connection refused",
            ),
            (
                Step::Tell,
                back("remote-server-timeout", None),
                "The message from the old account came back. The old server cannot reach gone.example at the moment.",
            ),
            (Step::Ask, back("gone", None), "gone.example no longer knows this address."),
            (
                Step::Tell,
                back("service-unavailable", Some("User is away")),
                "The message from the old account came back. gone.example takes no message for this address. \
                 gone.example says: User is away",
            ),
            (
                Step::Ask,
                Failure::Refused { condition: "forbidden".to_owned(), text: None },
                "The new server refused it (forbidden).",
            ),
        ];
        for (step, failure, said) in cases {
            assert_eq!(row_failure(step, &failure, &contact), said);
        }
    }

    #[test]
    fn what_a_server_cannot_do_is_not_called_doubtful() {
        assert_eq!(server_failure(&Failure::Unsupported), "The server has no way to do it.");
        assert!(server_failure(&Failure::InDoubt).starts_with("It is not known whether"));
    }

    #[test]
    fn what_the_server_never_said_is_not_called_its_refusal() {
        for failure in [Failure::Unreadable("unknown child".to_owned()), Failure::TooSlow] {
            assert!(!server_failure(&failure).contains("refused"), "{failure:?}");
        }
    }
}
