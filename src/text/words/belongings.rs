//! The sentences about everything but the contacts.

use std::collections::{BTreeMap, BTreeSet};

use xmpp_parsers::jid::{BareJid, Jid};
use xmpp_parsers::minidom::Element;

use super::{clean, contacts, doubtful, server_trouble};
use crate::format::report::{DataReason, DataRow, Kind, Outcome, Person};
use crate::model::data::Flaws;
use crate::model::data::picture::Picture;
use crate::model::history::{Step, Trouble};
use crate::model::roster::Unreadable;
use crate::model::undo::{Before, Undo};

/// What became of something besides the contacts.
pub fn data(data: &DataRow) -> String {
    if data.kind == Kind::Statement {
        return match data.reason {
            Some(DataReason::Unsupported) => no_statement(),
            _ => with_error(statement(data.outcome), data),
        };
    }
    let what = name(data);
    let plural = is_plural(data.kind);
    let (is, was) = if plural { ("are", "were") } else { ("is", "was") };
    let sentence = match (data.outcome, data.reason) {
        (Outcome::Skipped, Some(DataReason::Nothing)) => {
            format!("{what}: the old account has none")
        }
        (Outcome::Skipped, Some(DataReason::Unusable)) => {
            format!("{what}: the old account has nothing that could be moved")
        }
        (Outcome::Skipped, Some(DataReason::Refused | DataReason::Doubtful)) => {
            format!("{what}: left on the old account")
        }
        (Outcome::Skipped, Some(DataReason::NotLookedFor)) => {
            format!("{what}: nobody has looked for them; who has asked waits on the old account")
        }
        (Outcome::Skipped, Some(DataReason::Unsupported)) => {
            format!(
                "{what}: the new server has no place for {}",
                if plural { "them" } else { "it" }
            )
        }
        (Outcome::Skipped, _) if data.kind == Kind::PendingRequests => {
            format!("{what}: left on the old account, where they wait for your answer")
        }
        (Outcome::Planned, _) if data.kind == Kind::PendingRequests => {
            format!("{what}: will be asked from the new account")
        }
        (Outcome::Moved, _) if data.kind == Kind::PendingRequests => {
            format!("{what}: asked from the new account")
        }
        (Outcome::AlreadyThere, _) if data.kind == Kind::PendingRequests => {
            format!("{what}: on the new contact list already")
        }
        (Outcome::Skipped, _) => format!("{what}: left out"),
        (Outcome::AlreadyThere, Some(DataReason::Kept)) => {
            format!("{what}: the new account has its own, which {is} kept")
        }
        (Outcome::Moved, Some(DataReason::Kept)) => {
            format!("{what}: moved, except where the new account has its own")
        }
        (Outcome::AlreadyThere, _) => format!("{what}: on the new account already"),
        (Outcome::Planned, _) => format!("{what}: will be moved"),
        (Outcome::Moved, _) => format!("{what}: moved"),
        (Outcome::Failed, Some(DataReason::PartlyUnreadable)) => {
            format!("{what}: moved only in part")
        }
        (Outcome::Failed, _) => format!("{what}: {was} not moved"),
    };
    let mut sentence = with_error(sentence, data);
    if let Some(doubtful) = doubtful(&data.doubtful) {
        sentence.push_str(&format!(" {doubtful}"));
    }
    if data.kind == Kind::Private && data.outcome != Outcome::Skipped {
        sentence.push_str(
            " Servers do not list it, so what is kept under a name unknown to this program is not found.",
        );
    }
    for conflict in &data.conflicts {
        sentence.push_str(&format!(
            "\n  {}\n    old account: {}\n    new account: {}",
            conflict.what, conflict.old, conflict.new
        ));
    }
    for person in &data.people {
        sentence.push_str(&format!("\n  {}", asker(person)));
        if person.outcome == Some(Outcome::Skipped) && data.outcome != Outcome::Skipped {
            sentence.push_str(" - left on the old account");
        }
    }
    sentence
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

fn with_error(sentence: String, data: &DataRow) -> String {
    match &data.error {
        Some(error) => format!("{sentence}. {error}"),
        None => format!("{sentence}."),
    }
}

/// That the old server has no place for a note that says where the account has moved.
pub fn no_statement() -> String {
    "The old server has no place for a note that says where you have moved: contacts learn of it only from what is \
     sent to them, and their programs cannot make sure that the new address is yours."
        .to_owned()
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
pub(super) fn name(data: &DataRow) -> String {
    // Without a count there is none; the word for many stands for the kind.
    kind_name(data.kind, data.count.unwrap_or(0))
}

fn kind_name(kind: Kind, count: usize) -> String {
    let (one, many) = match kind {
        Kind::Profile => return "Profile".to_owned(),
        Kind::Picture => return "Picture".to_owned(),
        Kind::Nickname => return "Nickname".to_owned(),
        Kind::Statement => return "Statement".to_owned(),
        Kind::Rooms => ("Bookmarked room", "Bookmarked rooms"),
        Kind::Private => ("Private data of a program", "Private data of programs"),
        Kind::Published => ("Other published data", "Other published data"),
        Kind::Blocked => ("Blocked address", "Blocked addresses"),
        Kind::RoomRights => ("Right in a room", "Rights in rooms"),
        Kind::PendingRequests => ("Request to you", "Requests to you"),
    };
    match count {
        0 => many.to_owned(),
        1 => one.to_owned(),
        count => format!("{many} ({count})"),
    }
}

fn is_plural(kind: Kind) -> bool {
    !matches!(
        kind,
        Kind::Profile
            | Kind::Picture
            | Kind::Nickname
            | Kind::Statement
            | Kind::Private
            | Kind::Published
    )
}

/// That an account is seen online, and why.
pub fn comes_online(old: &BareJid) -> String {
    format!("{old} is online for a moment, so that its server tells who has asked to see it.")
}

/// That bookmarks of pages stay behind.
pub fn homeless(pages: usize) -> String {
    let what = if pages == 1 { "1 web page".to_owned() } else { format!("{pages} web pages") };
    format!("The new server keeps bookmarks of rooms alone: {what} among them cannot move.")
}

/// That one of the accounts could not be read.
pub fn unreadable(which: &str, trouble: &Trouble) -> String {
    format!("The {which} account could not be read: {}", server_trouble(trouble))
}

/// That something is not in a backup, or not all of it.
pub fn not_saved(kind: Kind, trouble: &Trouble) -> String {
    let what = kind_name(kind, 0);
    format!(
        "{what}: could not be read, and may be missing in the file. {}",
        server_trouble(trouble)
    )
}

/// That something in a backup is not as it was on the account, and what.
pub fn partly_saved(kind: Kind, flaws: &Flaws) -> String {
    format!(
        "{}: not all of it is in the file. {}",
        kind_name(kind, 0),
        super::flaws(flaws).join(" ")
    )
}

/// That an entry of the contact list is not in a backup.
pub fn entry_not_saved(entry: &Unreadable) -> String {
    let named = entry.name.as_deref().map(|name| format!(" ({})", clean(name))).unwrap_or_default();
    format!(
        "An entry of the contact list is not in the file, because its address cannot be read: “{}”{named}.",
        clean(&entry.text)
    )
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
pub fn lost_fields(fields: &BTreeSet<String>) -> String {
    let fields: Vec<_> = fields.iter().map(|field| clean(field)).collect();
    format!("The new server does not keep these fields: {}.", fields.join(", "))
}

/// The fields of the one of two profiles that is left out.
pub fn left_out(fields: &BTreeSet<String>) -> String {
    let fields: Vec<_> = fields.iter().map(|field| clean(field)).collect();
    format!(
        "The old account has two profiles and the new server keeps one; these fields are only in the other: {}.",
        fields.join(", ")
    )
}

/// That a picture does not fit, and what happens to it.
pub fn will_be_smaller(trouble: &Trouble) -> String {
    format!("{} It will be made smaller.", server_trouble(trouble))
}

/// That a picture did not fit, and what has happened to it.
pub fn is_smaller() -> String {
    "It was made smaller, since the new server takes only so much in one piece.".to_owned()
}

/// A picture in short: `image/png, 12 kB`.
pub fn picture(photo: &Element) -> String {
    match Picture::read_photo(photo) {
        Some(picture) => {
            format!("{}, {}", clean(&picture.media_type), super::trouble::size(picture.bytes.len()))
        }
        None => "a picture elsewhere".to_owned(),
    }
}

/// What taking a move back will do, and what it cannot do.
pub fn undo(undo: &Undo) -> String {
    let mut parts = Vec::new();
    let absent = undo.contacts.iter().filter(|(_, before)| *before == Before::Absent).count();
    if absent > 0 {
        parts.push(format!("{} will be taken off the new account", contacts(absent)));
    }
    if undo.contacts.len() > absent {
        let renamed = contacts(undo.contacts.len() - absent);
        parts.push(format!("{renamed} will get the earlier name and groups"));
    }
    if !undo.channels.is_empty() {
        let what = if undo.channels.len() == 1 { "channel" } else { "channels" };
        parts.push(format!("The new account will leave {} {what}", undo.channels.len()));
    }
    parts.extend(left_alone(undo));
    if !undo.withdrawals.is_empty() {
        let count = undo.withdrawals.len();
        let what = if count == 1 { "request or approval" } else { "requests and approvals" };
        parts.push(format!("{count} {what} will be withdrawn"));
    }
    for (kind, restores) in &undo.data {
        let (back, gone): (Vec<_>, Vec<_>) = restores.iter().partition(|one| one.was.is_some());
        let what = kind_name(*kind, restores.len());
        match (back.len(), gone.len()) {
            (_, 0) => parts.push(format!("{what}: what was there before will be put back")),
            (0, _) => parts.push(format!("{what}: will be removed")),
            _ => parts.push(format!("{what}: will be as before")),
        }
    }
    match &undo.earlier_statement {
        Some(earlier) => parts.push(format!(
            "The note on the old account that says where you have moved will name {} again",
            clean(earlier.address.as_str())
        )),
        None if undo.statement => parts.push(
            "The note on the old account that says where you have moved will be taken back".into(),
        ),
        None => {}
    }
    if parts.is_empty() {
        return format!("There is nothing to take back.{}", kept(undo));
    }
    let mut text = format!("{}.{}", parts.join(".\n"), kept(undo));
    let requests = (undo.asked > 0).then(|| format!("requests to {}", contacts(undo.asked)));
    let messages =
        (undo.told > 0).then(|| format!("messages about the move to {}", contacts(undo.told)));
    let sent: Vec<_> = requests.into_iter().chain(messages).collect();
    if !sent.is_empty() {
        text.push_str(&format!("\nWhat was sent cannot be taken back: {}.", sent.join(" and ")));
    }
    text
}

/// What is the user's own by now, or another move's.
fn left_alone(undo: &Undo) -> Vec<String> {
    let data = undo.changed_since.iter().map(|kind| {
        let stay = if is_plural(*kind) { "stay" } else { "stays" };
        format!("{}: {stay} as you have changed it since the move", kind_name(*kind, 0))
    });
    let renamed = (undo.renamed_since > 0).then(|| {
        let renamed = contacts(undo.renamed_since);
        format!("{renamed} will keep the name and groups that you have given since the move")
    });
    let shared = (undo.shared > 0).then(|| {
        let shared = contacts(undo.shared);
        format!("{shared} will stay, because another move to this account has them too")
    });
    data.chain(renamed).chain(shared).collect()
}

/// Who stays on the new account, and why.
fn kept(undo: &Undo) -> String {
    if undo.kept.is_empty() {
        return String::new();
    }
    let (stay, them) = if undo.kept.len() == 1 { ("stays", "it") } else { ("stay", "them") };
    format!(
        "\n{} {stay} on the new account: the servers have put it in the place of the old one, and whoever loses it as \
          well has neither. Remove {them} there by hand if you want that.",
        contacts(undo.kept.len())
    )
}

/// Where taking back has come to.
pub fn undone(left: &Undo) -> String {
    let mut lines = if left.is_done() {
        let done = format!("What the move had added and replaced is taken back.{}", kept(left));
        let left = left_alone(left).into_iter().map(|line| format!("{line}."));
        std::iter::once(done).chain(left).collect()
    } else {
        vec![format!("Not everything is taken back; run it again. This is left:\n{}", undo(left))]
    };
    lines.extend(undo_troubles(left));
    lines.join("\n")
}

/// What went wrong with taking back, a line for each thing.
pub fn undo_troubles(left: &Undo) -> Vec<String> {
    let contacts = left.failed.iter().map(|(jid, trouble)| {
        let why = super::trouble(Step::Copy, trouble, &jid.clone().into());
        format!("{}: {why}", clean(jid.as_str()))
    });
    let channels = left.not_left.iter().map(|(jid, trouble)| {
        format!("{}: {}", clean(jid.as_str()), super::not_left(trouble, jid))
    });
    let data = left
        .failed_data
        .iter()
        .map(|(kind, trouble)| format!("{}: {}", kind_name(*kind, 1), server_trouble(trouble)));
    let statement = left.not_retracted.iter();
    let statement = statement
        .map(|trouble| format!("The note on the old account: {}", server_trouble(trouble)));
    contacts.chain(channels).chain(data).chain(statement).chain(untold(left)).collect()
}

/// Why a contact could not be told that the new account takes back what it said.
pub fn not_withdrawn(trouble: &Trouble, contact: &Jid) -> String {
    format!(
        "It could not be told that the new account takes its request or approval back. {}",
        super::trouble(Step::Copy, trouble, contact)
    )
}

/// The contacts who still believe that they are asked or let in, by the reason why they could not be told.
fn untold(left: &Undo) -> Vec<String> {
    let mut reasons: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (jid, trouble) in &left.untold {
        let why = super::trouble(Step::Copy, trouble, &jid.clone().into());
        reasons.entry(why).or_default().push(clean(jid.as_str()));
    }
    let lines = reasons.into_iter().map(|(why, jids)| {
        format!("These could not be told that the new account takes back what it said to them: {}. {why}", jids.join(", "))
    });
    lines.collect()
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
            error: None,
            conflicts: Vec::new(),
            people: Vec::new(),
            doubtful: Vec::new(),
        }
    }

    #[test]
    fn every_outcome_has_its_sentence() {
        assert_eq!(data(&row(Kind::Rooms, Outcome::Moved)), "Bookmarked rooms (2): moved.");
        let nothing = DataRow {
            count: None,
            reason: Some(DataReason::Nothing),
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
    fn that_private_data_cannot_be_listed_is_said_where_there_is_some() {
        assert!(data(&row(Kind::Private, Outcome::Moved)).contains("do not list it"));
        let none = DataRow {
            count: None,
            reason: Some(DataReason::Nothing),
            ..row(Kind::Private, Outcome::Skipped)
        };
        assert_eq!(data(&none), "Private data of programs: the old account has none.");
    }

    #[test]
    fn those_who_could_not_be_told_are_named_once_for_each_reason() {
        let gone =
            || Trouble::Unreachable { condition: "remote-server-not-found".to_owned(), text: None };
        let jid = |name: &str| BareJid::new(&format!("{name}@dead.example")).unwrap();
        let left = Undo {
            untold: vec![(jid("a"), gone()), (jid("b"), gone()), (jid("c"), Trouble::Silent)],
            ..Undo::default()
        };
        let lines = undone(&left);
        let lines: Vec<_> = lines.lines().collect();
        assert_eq!(lines.len(), 3, "{lines:?}");
        assert!(lines[0].contains("is taken back."));
        let together = |line: &str| line.contains("a@dead.example, b@dead.example.");
        assert!(lines.iter().any(|line| together(line) && line.contains("cannot find")));
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
            data(&waiting),
            "Requests to you (2): will be asked from the new account.\n  \
             Tyb alt <tybalt@capulet.example>: \"Draw!\"\n  tybalt@capulet.example - left on the old account"
        );
    }

    #[test]
    fn a_conflict_shows_both_sides() {
        let conflict =
            Conflict { what: "nick".into(), old: "Romeo".into(), new: "Montague".into() };
        let kept = DataRow {
            reason: Some(DataReason::Kept),
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
