//! Why a work did not begin.

use std::io;
use std::path::PathBuf;

use super::account::Refusal;
use crate::model::account::Address;
use crate::store::journal::JournalError;

/// Why a work did not begin.
#[derive(Debug)]
pub enum Obstacle {
    /// The old and the new account are the same.
    SameAccount,
    /// The old account is not at hand.
    Old(Address, Refusal),
    /// The new account is not at hand.
    New(Address, Refusal),
    /// The journal cannot be used.
    Record(JournalError),
    /// It cannot be written to any more.
    Unwritten(JournalError),
    /// An account cannot be saved, and nothing is changed before that.
    Backup {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The user wanted no more of it.
    Stopped,
    /// The user has thought it over, and does not want it.
    Declined,
    /// The part of the program that does it broke.
    Broken,
}
