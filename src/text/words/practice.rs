//! A rehearsal.

use crate::text::say::say;

/// What it is.
pub fn practice() -> String {
    say!("practice-practice")
}

/// That nothing of it is real.
pub fn nothing_leaves() -> String {
    say!("practice-nothing-leaves")
}

/// The link that signs in to both accounts.
pub fn skip_to_review() -> String {
    say!("practice-skip-to-review")
}

/// The link back to what is real.
pub fn end() -> String {
    say!("practice-end")
}

/// Away with what was told.
pub fn dismiss() -> String {
    say!("practice-dismiss")
}
