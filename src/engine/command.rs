//! What can be done with two accounts.

use std::collections::BTreeSet;

use jid::BareJid;

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// The move, or what is left of it.
    Move,
    /// Staying for answers.
    Attend,
    /// Reminding some of those who have not answered, once, and then staying for answers.
    Remind {
        /// These; everybody where it is `None`.
        whom: Option<Vec<BareJid>>,
        /// What is said.
        text: String,
    },
    /// Closing rooms of the old server whose new ones stand. It cannot be taken back.
    CloseRooms {
        /// These; all that can be closed where it is `None`.
        which: Option<BTreeSet<BareJid>>,
    },
    /// Taking the move back.
    TakeBack,
}
