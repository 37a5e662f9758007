//! The sentences about everything but the contacts.

use xmpp_parsers::minidom::Element;

use super::{clean, server_trouble};
use crate::data::picture::Picture;
use crate::history::Trouble;
use crate::report::{DataRow, Kind, Outcome};

/// What became of something besides the contacts.
pub fn data(data: &DataRow) -> String {
    if data.kind == Kind::Statement {
        return with_error(statement(data.outcome), data);
    }
    let what = name(data);
    let plural = is_plural(data.kind);
    let (is, was) = if plural { ("are", "were") } else { ("is", "was") };
    let sentence = match (data.outcome, data.reason) {
        (Outcome::Skipped, Some("nothing")) => {
            format!("{what}: the old account has none")
        }
        (Outcome::Skipped, Some("unsupported")) => {
            format!(
                "{what}: the new server has no place for {}",
                if plural { "them" } else { "it" }
            )
        }
        (Outcome::Skipped, _) => format!("{what}: left out"),
        (Outcome::AlreadyThere, Some("kept")) => {
            format!("{what}: the new account has its own, which {is} kept")
        }
        (Outcome::Moved, Some("kept")) => {
            format!("{what}: moved, except where the new account has its own")
        }
        (Outcome::AlreadyThere, _) => format!("{what}: on the new account already"),
        (Outcome::Planned, _) => format!("{what}: will be moved"),
        (Outcome::Moved, _) => format!("{what}: moved"),
        (Outcome::Failed, _) => format!("{what}: {was} not moved"),
    };
    let mut sentence = with_error(sentence, data);
    for conflict in &data.conflicts {
        sentence.push_str(&format!(
            "\n  {}\n    old account: {}\n    new account: {}",
            conflict.what, conflict.old, conflict.new
        ));
    }
    sentence
}

fn with_error(sentence: String, data: &DataRow) -> String {
    match &data.error {
        Some(error) => format!("{sentence}. {error}"),
        None => format!("{sentence}."),
    }
}

fn statement(outcome: Outcome) -> String {
    let became = match outcome {
        Outcome::Planned => "will be published",
        Outcome::Moved => "is published",
        Outcome::AlreadyThere => "was published before",
        Outcome::Skipped => "was left out",
        Outcome::Failed => "could not be published",
    };
    format!("The note on the old account that says where you have moved {became}")
}

/// The kind, with the number of its items where that tells something.
fn name(data: &DataRow) -> String {
    let (one, many) = match data.kind {
        Kind::Profile => return "Profile".to_owned(),
        Kind::Picture => return "Picture".to_owned(),
        Kind::Nickname => return "Nickname".to_owned(),
        Kind::Statement => return "Statement".to_owned(),
        Kind::Rooms => ("Bookmarked room", "Bookmarked rooms"),
        Kind::Private => ("Private data of a program", "Private data of programs"),
        Kind::Blocked => ("Blocked address", "Blocked addresses"),
        Kind::RoomRights => ("Right in a room", "Rights in rooms"),
        Kind::PendingRequests => ("Request to you", "Requests to you"),
    };
    match data.count {
        None => many.to_owned(),
        Some(1) => one.to_owned(),
        Some(count) => format!("{many} ({count})"),
    }
}

fn is_plural(kind: Kind) -> bool {
    !matches!(
        kind,
        Kind::Profile | Kind::Picture | Kind::Nickname | Kind::Statement | Kind::Private
    )
}

/// That one of the accounts could not be read.
pub fn unreadable(which: &str, trouble: &Trouble) -> String {
    format!("The {which} account could not be read: {}", server_trouble(trouble))
}

/// Why some items are not on the new account: each trouble with how often it happened, of so many items.
pub fn not_stored(troubles: &[(usize, &Trouble)], missing: usize) -> String {
    let [(count, trouble)] = troubles else {
        let all: Vec<_> = troubles
            .iter()
            .map(|(count, trouble)| format!("{count} of them: {}", server_trouble(trouble)))
            .collect();
        return if all.is_empty() { server_trouble(&Trouble::NotShown) } else { all.join(" ") };
    };
    if *count == 1 && missing == 1 {
        server_trouble(trouble)
    } else {
        format!("{missing} are missing. {}", server_trouble(trouble))
    }
}

/// The fields of a profile that the new server dropped.
pub fn lost_fields(fields: &[String]) -> String {
    let fields: Vec<_> = fields.iter().map(|field| clean(field)).collect();
    format!("The new server does not keep these fields: {}.", fields.join(", "))
}

/// A picture in short: `image/png, 12 kB`.
pub fn picture(photo: &Element) -> String {
    match Picture::read_photo(photo) {
        Some(picture) => {
            format!("{}, {}", clean(&picture.media_type), super::size(picture.bytes.len()))
        }
        None => "a picture elsewhere".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Conflict;

    fn row(kind: Kind, outcome: Outcome) -> DataRow {
        DataRow { kind, outcome, count: Some(2), reason: None, error: None, conflicts: Vec::new() }
    }

    #[test]
    fn every_outcome_has_its_sentence() {
        assert_eq!(data(&row(Kind::Rooms, Outcome::Moved)), "Bookmarked rooms (2): moved.");
        let nothing = DataRow {
            count: None,
            reason: Some("nothing"),
            ..row(Kind::Picture, Outcome::Skipped)
        };
        assert_eq!(data(&nothing), "Picture: the old account has none.");
        let failed = DataRow {
            error: Some(not_stored(&[(1, &Trouble::Full { limit: 256 })], 1)),
            ..row(Kind::Rooms, Outcome::Failed)
        };
        assert_eq!(
            data(&failed),
            "Bookmarked rooms (2): were not moved. The server keeps at most 256."
        );
    }

    #[test]
    fn a_conflict_shows_both_sides() {
        let conflict =
            Conflict { what: "nick".into(), old: "Romeo".into(), new: "Montague".into() };
        let kept = DataRow {
            reason: Some("kept"),
            conflicts: vec![conflict],
            ..row(Kind::Nickname, Outcome::AlreadyThere)
        };
        assert_eq!(
            data(&kept),
            "Nickname: the new account has its own, which is kept.\n  nick\n    old account: Romeo\n    \
             new account: Montague"
        );
    }
}
