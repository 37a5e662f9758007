//! What a move has done about a channel of the old list.

use super::Failure;

/// How far joining a channel has come (XEP-0405 §2.7).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Joining {
    /// The new server was about to be asked, and nothing is known of its answer.
    UnderWay,
    /// The new account takes part.
    Joined,
    /// It did not succeed.
    Failed(Failure),
    /// The new account takes part, and could not be made to leave.
    NotLeft(Failure),
}

impl Joining {
    /// If the new account takes part now, that may be the doing of this move: no answer is no refusal.
    pub fn may_have_joined(&self) -> bool {
        match self {
            Self::UnderWay | Self::Joined | Self::NotLeft(_) => true,
            Self::Failed(failure) => {
                matches!(failure, Failure::Silent | Failure::Lost | Failure::NotShown)
            }
        }
    }
}
