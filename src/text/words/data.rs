//! The sentences about everything but the contacts.

use std::iter;

use super::flaws::{doubtful, flaws, refused};
use super::kinds::{archived, count_of, field, private};
use super::{clean, item, named, row_failure, server_failure};
use crate::format::report::{DataReason, DataRemark, DataRow, Gist, Kind, Outcome, Person};
use crate::model::account::Side;
use crate::model::data::Flaws;
use crate::model::history::Failure;
use crate::model::roster::Unreadable;
use crate::text::Face;
use crate::text::cldr::{list, size};
use crate::text::joined::{clauses, sentences};
use crate::text::say::say;
use jid::BareJid;
use xmpp_parsers::minidom::Element;

/// What became of something besides the contacts.
pub fn data(data: &DataRow, face: Face) -> String {
    let became = match (data.kind, data.reason) {
        (Kind::Statement, Some(DataReason::Unsupported)) => return no_statement(),
        (Kind::Statement, Some(DataReason::Gone)) => say!("data-note-gone"),
        (Kind::Statement, _) => statement(data.outcome),
        _ => became(data, face),
    };
    let unlisted = data.kind == Kind::Private && data.outcome != Outcome::Skipped;
    let unlisted = unlisted.then(|| say!("data-private-unlisted"));
    let remarks = data_remarks(data).into_iter().chain(doubtful(&data.doubtful, face));
    let mut said = sentences(iter::once(became).chain(remarks).chain(unlisted));
    for conflict in &data.conflicts {
        let what = match data.kind {
            Kind::Private => private(&conflict.what),
            kind => item(kind, &conflict.what),
        };
        let old = say!("data-old-account", value = gist_with(&conflict.old, field));
        let new = say!("data-new-account", value = gist_with(&conflict.new, field));
        said.push_str(&format!("\n  {what}\n    {old}\n    {new}"));
    }
    for person in &data.people {
        let left = person.outcome == Some(Outcome::Skipped) && data.outcome != Outcome::Skipped;
        let who = asker(person);
        let line = if left { say!("data-asker-left", who) } else { who };
        said.push_str(&format!("\n  {line}"));
    }
    said
}

/// A kind, with the number of those of its items that are spoken of where that tells something.
pub(super) fn heading(data: &DataRow) -> String {
    // Without a count there is none; the word for many stands for the kind.
    count_of(data.kind, data.concerned().unwrap_or(0))
}

/// What became of a kind.
fn became(data: &DataRow, face: Face) -> String {
    let asks = data.kind == Kind::PendingRequests;
    let what = heading(data);
    match (data.outcome, data.reason) {
        (Outcome::Skipped, Some(DataReason::Nothing)) => say!("data-none", what),
        (Outcome::Skipped, Some(DataReason::Unusable)) => say!("data-unusable", what),
        (Outcome::Skipped, Some(DataReason::Refused | DataReason::Doubtful)) => {
            say!("data-left", what)
        }
        (Outcome::Skipped, Some(DataReason::NotLookedFor)) => match face {
            Face::Terminal => say!("data-not-looked-for"),
            Face::Window => say!("data-not-looked-for-window"),
        },
        (Outcome::Skipped, Some(DataReason::Unsupported)) => say!("data-unsupported", what),
        (Outcome::Skipped, _) if asks => say!("data-requests-left", what),
        (Outcome::Planned, _) if asks => say!("data-requests-planned", what),
        (Outcome::Moved, _) if asks => say!("data-requests-moved", what),
        (Outcome::AlreadyThere, _) if asks => say!("data-requests-there", what),
        (Outcome::Skipped, _) => say!("data-left-out", what),
        (Outcome::AlreadyThere, Some(DataReason::Kept)) => say!("data-kept", what),
        (Outcome::Moved, Some(DataReason::Kept)) => say!("data-moved-but-kept", what),
        (Outcome::AlreadyThere, _) => say!("data-there", what),
        (Outcome::Planned, _) => say!("data-planned", what),
        (Outcome::Moved, _) => say!("data-moved", what),
        (Outcome::Failed, Some(DataReason::PartlyUnreadable)) => say!("data-partly", what),
        (Outcome::Failed, _) => say!("data-failed", what),
    }
}

/// What went wrong with something besides the contacts, or else is to be said of it.
pub fn data_remarks(data: &DataRow) -> Option<String> {
    let remarks: Vec<_> =
        data.remarks.iter().map(|remark| data_remark(data.kind, remark)).collect();
    (!remarks.is_empty()).then(|| sentences(remarks))
}

fn data_remark(kind: Kind, remark: &DataRemark) -> String {
    match remark {
        DataRemark::Failure(failure) => server_failure(failure),
        DataRemark::OfContact { step, failure, contact } => row_failure(*step, failure, contact),
        DataRemark::Unreadable(side, failure) => unreadable(*side, failure),
        DataRemark::NotStored { failures, missing } => not_stored(failures, *missing),
        DataRemark::WillBeSmaller(failure) => {
            say!("data-will-be-smaller", why = server_failure(failure))
        }
        DataRemark::IsSmaller => say!("data-is-smaller"),
        DataRemark::LostFields(fields) => say!("data-lost-fields", fields = fields_of(fields)),
        DataRemark::Homeless(count) => say!("data-web-pages-left", count),
        DataRemark::LeftOut(fields) => {
            say!("data-fields-left-out", fields = fields_of(fields))
        }
        DataRemark::Refused(items) => refused(kind, items),
        DataRemark::WillArchive(policy) => {
            say!("data-will-archive", policy = policy.as_str())
        }
        DataRemark::Flaws(of_kind) => sentences(flaws(of_kind)),
    }
}

fn fields_of<'a>(fields: impl IntoIterator<Item = &'a String>) -> String {
    list(fields.into_iter().map(|path| field(path)))
}

/// Why some items are not on the new account: each failure with how often it happened, of so many items.
fn not_stored(failures: &[(usize, Failure)], missing: usize) -> String {
    match (failures, missing) {
        ([], _) => server_failure(&Failure::NotShown),
        ([(1, failure)], 1) => server_failure(failure),
        ([(_, failure)], count) => {
            say!("data-some-missing", count, why = server_failure(failure))
        }
        (failures, _) => {
            let all = failures
                .iter()
                .map(|(count, failure)| say!("data-of-them", count, why = server_failure(failure)));
            sentences(all)
        }
    }
}

/// That one of the accounts could not be read.
pub fn unreadable(side: Side, failure: &Failure) -> String {
    let why = server_failure(failure);
    match side {
        Side::Old => say!("data-old-unreadable", why),
        Side::New => say!("data-new-unreadable", why),
    }
}

/// What an account has of something, in a line for scripts.
pub fn gist(gist: &Gist) -> String {
    gist_with(gist, clean)
}

/// The same, with such names for the fields of a profile.
fn gist_with(gist: &Gist, name: fn(&str) -> String) -> String {
    match gist {
        Gist::Text(text) => clean(text),
        Gist::Bytes(bytes) => size(*bytes),
        Gist::Archived(policy) => archived(*policy),
        Gist::Fields(fields) => {
            let fields = fields.iter().map(|(path, text)| {
                say!("data-field-value", field = name(path), value = clean(text))
            });
            clauses(fields)
        }
        Gist::Picture { media_type, bytes } => {
            say!("data-picture", format = clean(media_type), size = size(*bytes))
        }
        Gist::Elsewhere => say!("data-picture-by-link"),
    }
}

/// A picture in short: `image/png, 12 kB`.
pub fn picture(photo: &Element) -> String {
    gist(&Gist::of_picture(photo))
}

/// `Tybalt <tybalt@capulet.example>: “Draw!”`
fn asker(person: &Person) -> String {
    let who = named(person.name.as_deref(), person.jid.as_str());
    match &person.says {
        Some(text) => say!("data-asker", who, text = clean(text)),
        None => who,
    }
}

/// That the old server has no place for a note that says where the account has moved.
pub fn no_statement() -> String {
    say!("data-note-unsupported")
}

fn statement(outcome: Outcome) -> String {
    match outcome {
        Outcome::Planned => say!("data-note-planned"),
        Outcome::Moved => say!("data-note-moved"),
        Outcome::AlreadyThere => say!("data-note-there"),
        Outcome::Skipped => say!("data-note-left"),
        Outcome::Failed => say!("data-note-failed"),
    }
}

/// That an account is seen online, and why.
pub fn comes_online(old: &BareJid) -> String {
    say!("moving-comes-online", old)
}

/// That something is not in a backup, or not all of it.
pub fn not_saved(kind: Kind, failure: &Failure) -> String {
    say!("data-not-saved", what = count_of(kind, 0), why = server_failure(failure))
}

/// That something in a backup is not as it was on the account, and what.
pub fn partly_saved(kind: Kind, of_kind: &Flaws) -> String {
    say!("data-partly-saved", what = count_of(kind, 0), flaws = sentences(flaws(of_kind)))
}

/// That an entry of the contact list is not in a backup.
pub fn entry_not_saved(entry: &Unreadable) -> String {
    let address = clean(&entry.text);
    match &entry.name {
        Some(name) => say!("data-entry-not-saved-named", address, name = clean(name)),
        None => say!("data-entry-not-saved", address),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::report::Conflict;

    fn row(kind: Kind, outcome: Outcome) -> DataRow {
        DataRow {
            kind,
            outcome,
            count: Some(2),
            reason: None,
            remarks: Vec::new(),
            conflicts: Vec::new(),
            people: Vec::new(),
            doubtful: Vec::new(),
        }
    }

    #[test]
    fn every_outcome_has_its_sentence() {
        assert_eq!(
            data(&row(Kind::Rooms, Outcome::Moved), Face::Terminal),
            "Bookmarked rooms (2): moved."
        );
        let nothing = DataRow {
            count: None,
            reason: Some(DataReason::Nothing),
            ..row(Kind::Picture, Outcome::Skipped)
        };
        assert_eq!(data(&nothing, Face::Terminal), "Picture: the old account has none.");
        let failed = DataRow {
            remarks: vec![DataRemark::NotStored {
                failures: vec![(1, Failure::Full { limit: 256 })],
                missing: 1,
            }],
            ..row(Kind::Rooms, Outcome::Failed)
        };
        assert_eq!(
            data(&failed, Face::Terminal),
            "Bookmarked rooms (2): not moved. The server keeps at most 256."
        );
    }

    #[test]
    fn what_is_left_out_is_not_counted_as_moved() {
        let doubtful =
            DataRow { doubtful: vec!["far.example".into()], ..row(Kind::Blocked, Outcome::Moved) };
        let said = data(&doubtful, Face::Terminal);
        assert!(said.starts_with("Blocked address: moved. This is a whole server"), "{said}");
        let refused = DataRemark::Refused(vec![("odd@far.example".into(), None)]);
        let refused =
            DataRow { remarks: vec![refused], ..row(Kind::Blocked, Outcome::AlreadyThere) };
        let said = data(&refused, Face::Terminal);
        assert!(said.starts_with("Blocked address: already on the new account."), "{said}");
        let left =
            DataRow { reason: Some(DataReason::Doubtful), outcome: Outcome::Skipped, ..doubtful };
        let said = data(&left, Face::Terminal);
        assert!(said.starts_with("Blocked addresses (2): left on the old account."), "{said}");
    }

    #[test]
    fn that_private_data_cannot_be_listed_is_said_where_there_is_some() {
        assert!(
            data(&row(Kind::Private, Outcome::Moved), Face::Terminal).contains("don’t list these")
        );
        let none = DataRow {
            count: None,
            reason: Some(DataReason::Nothing),
            ..row(Kind::Private, Outcome::Skipped)
        };
        assert_eq!(
            data(&none, Face::Terminal),
            "Notes and app settings: the old account has none."
        );
    }

    #[test]
    fn who_waits_is_named_with_name_and_words() {
        let person = |name: Option<&str>, says: Option<&str>| Person {
            jid: BareJid::new("tybalt@capulet.example").unwrap(),
            name: name.map(str::to_owned),
            says: says.map(str::to_owned),
            outcome: Some(Outcome::Planned),
        };
        let left = Person { outcome: Some(Outcome::Skipped), ..person(None, None) };
        let people = vec![person(Some("Tyb\nalt"), Some("Draw!")), left];
        let waiting = DataRow { people, ..row(Kind::PendingRequests, Outcome::Planned) };
        assert_eq!(
            data(&waiting, Face::Terminal),
            "Unanswered contact requests (2): your new account will send them a request.\n  \
             Tyb alt <tybalt@capulet.example>: “Draw!”\n  tybalt@capulet.example - left on the old account"
        );
    }

    #[test]
    fn a_conflict_shows_both_sides() {
        let text = |text: &str| Gist::Text(text.to_owned());
        let conflict = Conflict { what: "nick".into(), old: text("Romeo"), new: text("Montague") };
        let kept = DataRow {
            reason: Some(DataReason::Kept),
            conflicts: vec![conflict],
            ..row(Kind::Nickname, Outcome::AlreadyThere)
        };
        assert_eq!(
            data(&kept, Face::Terminal),
            "Nickname: the new account keeps its own.\n  nick\n    old account: Romeo\n    \
             new account: Montague"
        );
    }
}
