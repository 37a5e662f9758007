//! Why something could not be done.

use serde::{Deserialize, Serialize};

/// Why something could not be done, without the words for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Failure {
    /// The own server refused (the stanza error's condition, RFC 6120 §8.3.3, and its text).
    Refused {
        /// For example `not-allowed`.
        condition: String,
        /// What the server adds.
        text: Option<String>,
    },
    /// What was sent to a contact came back from there, or found no way there: its server could not be found or
    /// reached, knows no such account, or does not take it.
    Unreachable {
        /// For example `remote-server-not-found`.
        condition: String,
        /// What was added.
        text: Option<String>,
    },
    /// The server gave no answer in time.
    Silent,
    /// What it answered makes no sense (the parser's words).
    Unreadable(String),
    /// It lets no more through, however slowly it is asked.
    TooSlow,
    /// The connection ended before the answer came.
    Lost,
    /// The server said yes, but does not show it.
    NotShown,
    /// It was there, and the server does not show it any more.
    Vanished,
    /// The server has no way to do it.
    Unsupported,
    /// It may have been done, nobody can tell, and it must not be done twice.
    InDoubt,
    /// It holds characters that XML cannot carry.
    Unsendable,
    /// It is larger than what the server takes in one piece.
    TooLarge {
        /// Its size on the wire, in bytes.
        bytes: usize,
        /// What the server takes, in bytes.
        limit: usize,
    },
    /// The server keeps only so many.
    Full {
        /// How many.
        limit: usize,
    },
    /// The server would show it to others, so it was not put there.
    NotPrivate,
    /// Something else is in its place by now, and stays.
    Taken,
    /// The server hands it over only together with the messages that wait for the user.
    WithMessagesOnly,
}

impl Failure {
    /// The server will say the same each time: it does not take such a thing.
    pub fn is_final(&self) -> bool {
        match self {
            Self::Unsupported | Self::Unsendable | Self::TooLarge { .. } => true,
            Self::Refused { condition, .. } => FINAL.contains(&condition.as_str()),
            _ => false,
        }
    }
}

/// The conditions (RFC 6120 §8.3.3) that are about what was sent, and not about how the server is today.
const FINAL: [&str; 8] = [
    "bad-request",
    "feature-not-implemented",
    "forbidden",
    "jid-malformed",
    "not-acceptable",
    "not-allowed",
    "policy-violation",
    "service-unavailable",
];
