//! Saved conversations: what is being done, what came of it, and what went wrong.

use std::path::Path;

use jid::BareJid;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use xmpp_parsers::minidom::Element;

use super::cldr::{date, size};
use super::explain;
use super::say::say;
use super::words::clean;
use crate::engine::{End, Part, PartEnd, Progress, Question, Shelf, Totals};
use crate::format::pages::Unsaved;
use crate::net::archive::PageError;
use crate::net::session::QueryError;
use crate::store::archive::{FolderError, RecordError};

/// That an archive is read now.
pub fn reads(owner: &BareJid) -> String {
    say!("conversations-reads", owner)
}

/// How far that is.
pub fn progress(progress: &Progress, now: Timestamp) -> String {
    let (count, size) = (progress.messages, bytes(progress.bytes));
    let done = match (progress.reached, progress.covered(now)) {
        (Some(reached), Some(covered)) => {
            let until = date(reached.to_zoned(TimeZone::system()).date());
            say!("conversations-progress", count, until, size, percent = (covered * 100.0).round())
        }
        _ => say!("conversations-progress-undated", count, size),
    };
    match progress.rate() {
        Some(rate) => say!("conversations-progress-rate", done, count = rate.round()),
        None => done,
    }
}

/// That shared files are fetched.
pub fn fetches(done: usize, count: usize) -> String {
    say!("conversations-fetches", done, count)
}

/// That pages are made now.
pub fn makes_pages() -> String {
    say!("conversations-makes-pages")
}

/// Whether more may be saved than the limits allow.
pub fn more_files(question: Question) -> String {
    match question {
        Question::Larger(limit) => say!("conversations-ask-larger", size = bytes(limit)),
        Question::More { limit, left } => {
            say!("conversations-ask-more", size = bytes(limit), count = left)
        }
    }
}

/// What is saved, and where it can be read.
pub fn saved(account: &BareJid, folder: &Path, totals: &Totals) -> String {
    if totals.messages == 0 {
        return say!("conversations-nothing", account);
    }
    say!(
        "conversations-saved",
        account,
        folder,
        conversations = conversations(totals.conversations),
        messages = messages(totals.messages),
        index = folder.join("index.html"),
        archive = folder.join("archive"),
    )
}

/// How many messages are in a backup.
pub fn in_backup(part: &Part) -> String {
    say!("conversations-in-backup", count = part.messages)
}

/// That messages are saved which nobody can read, and what to do; nothing if there are none.
pub fn encrypted(count: u64) -> Option<String> {
    (count > 0).then(|| say!("conversations-encrypted", count))
}

/// How the reading of an archive ended; nothing if all is there.
pub fn end(part: &Part, is_room: bool) -> Option<String> {
    let owner = &part.owner;
    let server = clean(owner.domain().as_str());
    Some(match &part.end {
        PartEnd::Read(End::Whole) => return None,
        PartEnd::NoArchive if is_room => say!("conversations-room-has-none", owner),
        PartEnd::NoArchive => say!("conversations-has-none", server),
        PartEnd::Unknown(error) => {
            say!("conversations-unknown", owner, why = query(&server, error))
        }
        PartEnd::Unusable(error) | PartEnd::Read(End::Unwritten(error)) => record(error),
        PartEnd::Read(End::Stopped) => say!("conversations-stopped"),
        PartEnd::Read(End::Lost(reason)) => {
            say!("conversations-lost", why = explain::end(&server, reason))
        }
        PartEnd::Read(End::Refused(error)) => {
            say!("conversations-refused", owner, why = page(&server, error))
        }
    })
}

/// Which messages did not come, a sentence for each gap; nothing if all did.
pub fn missing(part: &Part) -> Vec<String> {
    let owner = &part.owner;
    let count = part.lacking.iter().filter(|lacking| lacking.until.is_none()).count();
    let gaps = part.lacking.iter().filter_map(|lacking| Some((lacking.after?, lacking.until?)));
    let gaps = gaps.map(|(after, until)| {
        say!("conversations-gap", owner, after = moment(after), until = moment(until))
    });
    let single = (count > 0).then(|| say!("conversations-missing", owner, count));
    single.into_iter().chain(gaps).collect()
}

/// Which shared files are not beside the pages, a sentence for each reason; and how many are not what they should be.
pub fn missing_files(shelf: &Shelf) -> Vec<String> {
    let missing = shelf.missing();
    let sentences = missing.into_iter().filter_map(|(why, count)| unsaved_files(why, count));
    let unwritten = shelf.unwritten.as_ref();
    let unwritten =
        unwritten.map(|error| explain::system(&say!("conversations-file-unwritten"), error));
    let belied = shelf.belied();
    let belied = (belied > 0).then(|| say!("conversations-files-differ", count = belied));
    sentences.chain(belied).chain(unwritten).collect()
}

fn unsaved_files(why: Unsaved, count: usize) -> Option<String> {
    Some(match why {
        // Left out by the user, or nothing that is missing.
        Unsaved::Unwanted | Unsaved::Encrypted => return None,
        Unsaved::Elsewhere => say!("conversations-files-elsewhere", count),
        Unsaved::Unencrypted => say!("conversations-files-unencrypted", count),
        Unsaved::TooLarge => say!("conversations-files-too-large", count),
        Unsaved::Gone => say!("conversations-files-gone", count),
        Unsaved::Failed => say!("conversations-files-failed", count),
    })
}

/// Why a folder cannot be used.
pub fn folder(error: &FolderError) -> String {
    match error {
        FolderError::Taken { path } => say!("conversations-folder-taken", path),
        FolderError::OtherAccount { path, owner } => {
            say!("conversations-folder-other", path, owner = clean(owner))
        }
        FolderError::Io { path, source } => {
            explain::system(&say!("conversations-folder-unusable", path), source)
        }
    }
}

/// Why what was saved cannot be used or written.
pub fn record(error: &RecordError) -> String {
    match error {
        RecordError::InUse { .. } => say!("conversations-record-in-use"),
        RecordError::Damaged { path } => say!("conversations-record-damaged", path),
        RecordError::Io { path, source } => {
            explain::system(&say!("conversations-record-unusable", path), source)
        }
    }
}

fn page(server: &str, error: &PageError) -> String {
    match error {
        PageError::Query(error) => query(server, error),
        PageError::LostPlace => say!("conversations-why-lost-place", server),
        PageError::Lacking { .. } => say!("conversations-why-lacking", server),
        PageError::Stuck | PageError::Unwanted => say!("conversations-why-stuck", server),
    }
}

fn query(server: &str, error: &QueryError) -> String {
    match error {
        QueryError::Refused(refusal) => {
            let condition = Element::from(refusal.defined_condition.clone());
            say!("conversations-why-refused", server, condition = condition.name())
        }
        error => explain::query(server, error),
    }
}

/// `1 message`, `2 messages`.
pub fn messages(count: u64) -> String {
    say!("conversations-messages", count)
}

/// `1 conversation`, `2 conversations`.
pub fn conversations(count: u64) -> String {
    say!("conversations-conversations", count)
}

fn moment(at: Timestamp) -> String {
    at.to_zoned(TimeZone::system()).strftime("%Y-%m-%d %H:%M:%S").to_string()
}

pub(super) fn bytes(count: u64) -> String {
    size(usize::try_from(count).unwrap_or(usize::MAX))
}
