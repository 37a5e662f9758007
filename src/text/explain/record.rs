//! Why the record of a move cannot be used.

use crate::store::journal::JournalError;
use crate::text::say::say;

use super::system;

/// What it means that a journal's last line was torn.
pub fn torn_journal() -> String {
    say!("files-record-torn")
}

/// Why a journal cannot be used.
pub fn journal(error: &JournalError) -> String {
    match error {
        JournalError::InUse { .. } => say!("files-record-in-use"),
        JournalError::Version { path, found } => {
            say!("files-record-version", path, format = found.to_string())
        }
        JournalError::Newer { path, line } => {
            say!("files-record-newer", path, line = line.to_string())
        }
        JournalError::Damaged { path, line, .. } => {
            say!("files-record-damaged", path, line = line.to_string())
        }
        JournalError::OtherMove { path, from, to } => say!("files-record-other", path, from, to),
        JournalError::NotOwn { path } => say!("files-record-not-own", path),
        JournalError::WriterGone => say!("files-record-writer-gone"),
        JournalError::Io { path, source } => system(&say!("files-record-unwritable", path), source),
    }
}
