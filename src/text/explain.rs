//! What went wrong, in a sentence that says what to do, for both faces.

use std::io;

use super::say::say;
use super::words::clean;
use crate::net::session::{BadSetting, EndReason, QueryError};

mod certificate;
mod file;
mod record;
mod registration;
mod sign_in;

pub use certificate::{certificate, key_warning};
pub use file::{backup, kept_older, missing, nameless};
pub use record::{journal, torn_journal};
pub use registration::{no_invitation, no_page, not_registered, not_registered_because};
pub use sign_in::{
    keyring, login, offer_to_replace, old_encryption, stale_password, way_around_keyring,
    wrong_password,
};

/// Something that the system refused.
pub fn system(what: &str, error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::StorageFull => say!("files-disk-full", what),
        io::ErrorKind::ReadOnlyFilesystem => say!("files-read-only", what),
        io::ErrorKind::PermissionDenied => say!("files-not-permitted", what),
        io::ErrorKind::FileTooLarge => say!("files-too-large", what),
        io::ErrorKind::NotFound => say!("files-not-found", what),
        _ => say!("files-system", what, error = error.to_string()),
    }
}

/// Why a variable of the environment is of no use.
pub fn setting(bad: &BadSetting) -> String {
    match bad {
        BadSetting::Resolver { text } => say!("cli-bad-resolver", text = clean(text)),
        BadSetting::Patience { text } => say!("cli-bad-patience", text = clean(text)),
    }
}

/// Why an account could not be read.
pub fn query(domain: &str, error: &QueryError) -> String {
    let server = clean(domain);
    match error {
        QueryError::Refused(error) => match error.texts.values().next() {
            Some(text) => say!("sign-in-list-refused-why", server, text = clean(text)),
            None => say!("sign-in-list-refused", server),
        },
        QueryError::Silent { .. } => say!("sign-in-silent", server),
        QueryError::Interrupted => say!("sign-in-interrupted", server),
        QueryError::Ended(reason) => end(&server, reason),
        QueryError::Unreadable(_) | QueryError::Unsendable(_) => {
            say!("sign-in-unreadable", server, error = clean(&error.to_string()))
        }
    }
}

/// Why a session is over.
pub fn end(domain: &str, reason: &EndReason) -> String {
    let server = clean(domain);
    match reason {
        EndReason::Closed => say!("sign-in-closed", server),
        EndReason::GaveUp { last, .. } => {
            say!("sign-in-gave-up", server, why = login(&server, last, None))
        }
        EndReason::SignIn(error) => {
            say!("sign-in-not-again", server, why = login(&server, error, None))
        }
        EndReason::Stream(failure) => {
            say!("sign-in-ended", server, error = clean(&failure.to_string()))
        }
        EndReason::Malformed(what) => say!("sign-in-malformed", server, error = clean(what)),
        EndReason::Excessive(_) | EndReason::Flooded => say!("sign-in-excessive", server),
        EndReason::KeepsBreaking(_) => say!("sign-in-keeps-breaking", server),
    }
}
