//! What can be done with two accounts.

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
    /// Taking the move back.
    TakeBack,
}
