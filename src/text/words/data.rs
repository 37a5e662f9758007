//! The sentences about everything but the contacts.

use super::flaws::{doubtful, flaws, refused};
use super::kinds::{count_of, field, private};
use super::{clean, item, row_failure, server_failure};
use crate::format::report::{DataReason, DataRemark, DataRow, Gist, Kind, Outcome, Person};
use crate::model::account::Side;
use crate::model::data::Flaws;
use crate::model::history::Failure;
use crate::model::roster::Unreadable;
use crate::text::{Face, plural};
use jid::BareJid;
use xmpp_parsers::minidom::Element;

/// What became of something besides the contacts.
pub fn data(data: &DataRow, face: Face) -> String {
    let mut said = match (data.kind, data.reason) {
        (Kind::Statement, Some(DataReason::Unsupported)) => return no_statement(),
        (Kind::Statement, _) => statement(data.outcome).to_owned(),
        _ => format!("{}: {}.", heading(data), became(data, face)),
    };
    for sentence in data_remarks(data).into_iter().chain(doubtful(&data.doubtful, face)) {
        said.push_str(&format!(" {sentence}"));
    }
    if data.kind == Kind::Private && data.outcome != Outcome::Skipped {
        said.push_str(
            " Servers do not list them, so what is kept under a name unknown to this program is not found.",
        );
    }
    for conflict in &data.conflicts {
        said.push_str(&format!(
            "\n  {}\n    old account: {}\n    new account: {}",
            if data.kind == Kind::Private {
                private(&conflict.what)
            } else {
                item(data.kind, &conflict.what)
            },
            gist_with(&conflict.old, field),
            gist_with(&conflict.new, field)
        ));
    }
    for person in &data.people {
        let left = person.outcome == Some(Outcome::Skipped) && data.outcome != Outcome::Skipped;
        let left = if left { " - left on the old account" } else { "" };
        said.push_str(&format!("\n  {}{left}", asker(person)));
    }
    said
}

/// What stands before the colon: the kind, with the number of its items where that tells something.
pub(super) fn heading(data: &DataRow) -> String {
    // Without a count there is none; the word for many stands for the kind.
    count_of(data.kind, data.count.unwrap_or(0))
}

/// What stands behind the colon.
fn became(data: &DataRow, face: Face) -> &'static str {
    let asks = data.kind == Kind::PendingRequests;
    match (data.outcome, data.reason) {
        (Outcome::Skipped, Some(DataReason::Nothing)) => "the old account has none",
        (Outcome::Skipped, Some(DataReason::Unusable)) => {
            "the old account has nothing that could be moved"
        }
        (Outcome::Skipped, Some(DataReason::Refused | DataReason::Doubtful)) => {
            "left on the old account"
        }
        (Outcome::Skipped, Some(DataReason::NotLookedFor)) => match face {
            Face::Terminal => "not checked (use --look-for-requests)",
            Face::Window => "not checked",
        },
        (Outcome::Skipped, Some(DataReason::Unsupported)) => "the new server has no place for this",
        (Outcome::Skipped, _) if asks => "left on the old account, where they wait for your answer",
        (Outcome::Planned, _) if asks => "will be asked from the new account",
        (Outcome::Moved, _) if asks => "asked from the new account",
        (Outcome::AlreadyThere, _) if asks => "on the new contact list already",
        (Outcome::Skipped, _) => "left out",
        (Outcome::AlreadyThere, Some(DataReason::Kept)) => "the new account keeps its own",
        (Outcome::Moved, Some(DataReason::Kept)) => {
            "moved, except where the new account has its own"
        }
        (Outcome::AlreadyThere, _) => "on the new account already",
        (Outcome::Planned, _) => "will be moved",
        (Outcome::Moved, _) => "moved",
        (Outcome::Failed, Some(DataReason::PartlyUnreadable)) => "moved only in part",
        (Outcome::Failed, _) => "not moved",
    }
}

/// What went wrong with something besides the contacts, or else is to be said of it.
pub fn data_remarks(data: &DataRow) -> Option<String> {
    let remarks: Vec<_> =
        data.remarks.iter().map(|remark| data_remark(data.kind, remark)).collect();
    (!remarks.is_empty()).then(|| remarks.join(" "))
}

fn data_remark(kind: Kind, remark: &DataRemark) -> String {
    match remark {
        DataRemark::Failure(failure) => server_failure(failure),
        DataRemark::OfContact { step, failure, contact } => row_failure(*step, failure, contact),
        DataRemark::Unreadable(side, failure) => unreadable(*side, failure),
        DataRemark::NotStored { failures, missing } => not_stored(failures, *missing),
        DataRemark::WillBeSmaller(failure) => {
            format!("{} It will be made smaller.", server_failure(failure))
        }
        DataRemark::IsSmaller => {
            "It was made smaller, since the new server takes only so much in one piece.".to_owned()
        }
        DataRemark::LostFields(fields) => {
            format!("The new server does not keep these fields: {}.", fields_of(fields))
        }
        DataRemark::Homeless(pages) => plural(
            *pages,
            "The new server keeps bookmarks of rooms alone: 1 web page among them cannot move."
                .to_owned(),
            format!(
                "The new server keeps bookmarks of rooms alone: {pages} web pages among them cannot move."
            ),
        ),
        DataRemark::LeftOut(fields) => format!(
            "The old account has two profiles and the new server keeps one; these fields are only in the other: {}.",
            fields_of(fields)
        ),
        DataRemark::Refused(items) => refused(kind, items),
        DataRemark::Flaws(of_kind) => flaws(of_kind).join(" "),
    }
}

fn fields_of<'a>(fields: impl IntoIterator<Item = &'a String>) -> String {
    fields.into_iter().map(|field| clean(field)).collect::<Vec<_>>().join(", ")
}

/// Why some items are not on the new account: each failure with how often it happened, of so many items.
fn not_stored(failures: &[(usize, Failure)], missing: usize) -> String {
    match (failures, missing) {
        ([], _) => server_failure(&Failure::NotShown),
        ([(1, failure)], 1) => server_failure(failure),
        ([(_, failure)], missing) => format!("{missing} are missing. {}", server_failure(failure)),
        (failures, _) => {
            let all = failures
                .iter()
                .map(|(count, failure)| format!("{count} of them: {}", server_failure(failure)));
            all.collect::<Vec<_>>().join(" ")
        }
    }
}

/// That one of the accounts could not be read.
pub fn unreadable(side: Side, failure: &Failure) -> String {
    let why = server_failure(failure);
    match side {
        Side::Old => format!("The old account could not be read: {why}"),
        Side::New => format!("The new account could not be read: {why}"),
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
        Gist::Bytes(bytes) => super::failure::size(*bytes),
        Gist::Fields(fields) => {
            let fields =
                fields.iter().map(|(path, text)| format!("{}: {}", name(path), clean(text)));
            fields.collect::<Vec<_>>().join("; ")
        }
        Gist::Picture { media_type, bytes } => {
            format!("{}, {}", clean(media_type), super::failure::size(*bytes))
        }
        Gist::Elsewhere => "a picture elsewhere".to_owned(),
    }
}

/// A picture in short: `image/png, 12 kB`.
pub fn picture(photo: &Element) -> String {
    gist(&Gist::of_picture(photo))
}

/// `Tybalt <tybalt@capulet.example>: "Draw!"`
fn asker(person: &Person) -> String {
    let mut line = clean(person.jid.as_str());
    if let Some(name) = &person.name {
        line = format!("{} <{line}>", clean(name));
    }
    if let Some(says) = &person.says {
        line.push_str(&format!(": \"{}\"", clean(says)));
    }
    line
}

/// That the old server has no place for a note that says where the account has moved.
pub fn no_statement() -> String {
    "The old server has no place for a note that says where you have moved: contacts learn of it only from what is \
     sent to them, and their programs cannot make sure that the new address is yours."
        .to_owned()
}

fn statement(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Planned => {
            "The note on the old account that says where you have moved will be published."
        }
        Outcome::Moved => {
            "The note on the old account that says where you have moved is published."
        }
        Outcome::AlreadyThere => {
            "The note on the old account that says where you have moved was published before."
        }
        Outcome::Skipped => {
            "The note on the old account that says where you have moved was left out."
        }
        Outcome::Failed => {
            "The note on the old account that says where you have moved could not be published."
        }
    }
}

/// That an account is seen online, and why.
pub fn comes_online(old: &BareJid) -> String {
    format!("{old} is online for a moment, so that its server tells who has asked to see it.")
}

/// That something is not in a backup, or not all of it.
pub fn not_saved(kind: Kind, failure: &Failure) -> String {
    let what = count_of(kind, 0);
    format!(
        "{what}: could not be read, and may be missing in the file. {}",
        server_failure(failure)
    )
}

/// That something in a backup is not as it was on the account, and what.
pub fn partly_saved(kind: Kind, of_kind: &Flaws) -> String {
    format!("{}: not all of it is in the file. {}", count_of(kind, 0), flaws(of_kind).join(" "))
}

/// That an entry of the contact list is not in a backup.
pub fn entry_not_saved(entry: &Unreadable) -> String {
    let named = entry.name.as_deref().map(|name| format!(" ({})", clean(name))).unwrap_or_default();
    format!(
        "An entry of the contact list is not in the file, because its address cannot be read: “{}”{named}.",
        clean(&entry.text)
    )
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
    fn that_private_data_cannot_be_listed_is_said_where_there_is_some() {
        assert!(
            data(&row(Kind::Private, Outcome::Moved), Face::Terminal).contains("do not list them")
        );
        let none = DataRow {
            count: None,
            reason: Some(DataReason::Nothing),
            ..row(Kind::Private, Outcome::Skipped)
        };
        assert_eq!(
            data(&none, Face::Terminal),
            "Notes and settings of programs: the old account has none."
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
            "Unanswered contact requests (2): will be asked from the new account.\n  \
             Tyb alt <tybalt@capulet.example>: \"Draw!\"\n  tybalt@capulet.example - left on the old account"
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
