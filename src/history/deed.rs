//! What the facts say of one item of other data.

use super::Trouble;
use crate::data::{Written, Xml};

/// What was done about one item of other data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deed {
    /// What was in its place before the first attempt.
    pub was: Option<Xml>,
    /// The new account has shown it.
    pub stored: bool,
    /// The fields that the new server does not keep.
    pub lost: Vec<String>,
    /// It was made smaller for the new server.
    pub smaller: bool,
    /// Why the last attempt failed, if none has succeeded since.
    pub failed: Option<Trouble>,
    /// Why it could not be made what it was before, when that was tried last.
    pub not_restored: Option<Trouble>,
}

impl Deed {
    /// Whether the item is written. After a lost connection nobody knows either.
    pub fn written(&self) -> Written {
        match &self.failed {
            _ if self.stored => Written::Yes,
            None | Some(Trouble::Lost | Trouble::Silent) => Written::InDoubt,
            Some(Trouble::TooLarge { .. }) => Written::TooLarge,
            Some(_) => Written::No,
        }
    }
}
