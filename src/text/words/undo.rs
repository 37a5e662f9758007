//! What taking a move back will do, what it cannot do, and where it has come to.

use std::collections::BTreeMap;

use jid::BareJid;

use super::closing_rooms::room_stays;
use super::kinds::count_of;
use super::{clean, failure, not_left, server_failure};
use crate::model::history::{Failure, Step};
use crate::model::undo::{Before, Undo};
use crate::text::cldr::list;
use crate::text::say::say;

/// What taking a move back will do, and what it cannot do, a line for each thing.
pub fn undo(undo: &Undo) -> String {
    let mut lines = changes(undo);
    if lines.is_empty() {
        lines.push(say!("undo-nothing"));
        lines.extend(kept(undo));
    } else {
        lines.extend(kept(undo));
        lines.extend(sent(undo));
    }
    lines.join("\n")
}

fn changes(undo: &Undo) -> Vec<String> {
    let absent = undo.contacts.iter().filter(|(_, before)| *before == Before::Absent).count();
    let renamed = undo.contacts.len() - absent;
    let (channels, withdrawn) = (undo.channels.len(), undo.withdrawals.len());
    let mut lines = Vec::new();
    lines.extend((absent > 0).then(|| say!("undo-removed", count = absent)));
    lines.extend((renamed > 0).then(|| say!("undo-renamed", count = renamed)));
    lines.extend((channels > 0).then(|| say!("undo-channels", count = channels)));
    let rooms = undo.rooms.len();
    lines.extend((rooms > 0).then(|| say!("undo-rooms", count = rooms)));
    lines.extend(left_alone(undo));
    lines.extend((withdrawn > 0).then(|| say!("undo-withdrawn", count = withdrawn)));
    for (kind, restores) in &undo.data {
        let back = restores.iter().filter(|one| one.was.is_some()).count();
        let what = count_of(*kind, restores.len());
        lines.push(match back {
            0 => say!("undo-data-removed", what),
            back if back == restores.len() => say!("undo-data-restored", what),
            _ => say!("undo-data-as-before", what),
        });
    }
    match &undo.earlier_statement {
        Some(earlier) => lines.push(say!("undo-note-earlier", address = &earlier.address)),
        None if undo.statement => lines.push(say!("undo-note")),
        None => {}
    }
    lines
}

/// What is the user's own by now, or another move's.
fn left_alone(undo: &Undo) -> Vec<String> {
    let kinds = undo.changed_since.iter();
    let data = kinds.map(|kind| say!("undo-data-kept", what = super::kind(*kind)));
    let rooms = undo.rooms_stay.iter().map(|(at, why)| room_stays(at, why));
    let (renamed, shared) = (undo.renamed_since, undo.shared);
    let renamed = (renamed > 0).then(|| say!("undo-names-kept", count = renamed));
    let shared = (shared > 0).then(|| say!("undo-shared", count = shared));
    data.chain(rooms).chain(renamed).chain(shared).collect()
}

/// Who stays on the new account, and why.
fn kept(undo: &Undo) -> Option<String> {
    let count = undo.kept.len();
    (count > 0).then(|| say!("undo-stay", count))
}

/// What cannot be taken back.
fn sent(undo: &Undo) -> Option<String> {
    match (undo.asked, undo.told) {
        (0, 0) => None,
        (count, 0) => Some(say!("undo-sent-requests", count)),
        (0, count) => Some(say!("undo-sent-messages", count)),
        (asked, told) => Some(say!("undo-sent-both", asked, told)),
    }
}

/// Where taking back has come to.
pub fn undone(left: &Undo) -> String {
    let mut lines = Vec::new();
    if left.is_done() {
        lines.push(say!("undo-done"));
        lines.extend(kept(left));
        lines.extend(left_alone(left));
    } else {
        lines.push(say!("undo-not-done"));
        lines.push(undo(left));
    }
    lines.extend(undo_failures(left));
    lines.join("\n")
}

/// What went wrong with taking back, a line for each thing.
pub fn undo_failures(left: &Undo) -> Vec<String> {
    let contacts = left
        .failed
        .iter()
        .map(|(jid, why)| say!("undo-failure", what = jid, why = failure(Step::Copy, why, jid)));
    let channels = left
        .not_left
        .iter()
        .map(|(jid, failure)| say!("undo-failure", what = jid, why = not_left(failure, jid)));
    let data = left.failed_data.iter().map(|(kind, failure)| {
        say!("undo-failure", what = count_of(*kind, 1), why = server_failure(failure))
    });
    let statement = left.not_retracted.iter();
    let statement =
        statement.map(|failure| say!("undo-failure-note", why = server_failure(failure)));
    contacts.chain(channels).chain(data).chain(statement).chain(untold(left)).collect()
}

/// Why a contact could not be told that the new account takes back what it said.
pub fn not_withdrawn(why: &Failure, contact: &BareJid) -> String {
    say!("undo-not-told", why = failure(Step::Copy, why, contact))
}

/// The contacts who still believe that they are asked or let in, by the reason why they could not be told.
fn untold(left: &Undo) -> Vec<String> {
    let mut reasons: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (jid, why) in &left.untold {
        reasons.entry(failure(Step::Copy, why, jid)).or_default().push(clean(jid.as_str()));
    }
    let lines = reasons
        .into_iter()
        .map(|(why, people)| say!("undo-these-not-told", people = list(people), why));
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn those_who_could_not_be_told_are_named_once_for_each_reason() {
        let gone =
            || Failure::Unreachable { condition: "remote-server-not-found".to_owned(), text: None };
        let jid = |name: &str| BareJid::new(&format!("{name}@dead.example")).unwrap();
        let left = Undo {
            untold: vec![(jid("a"), gone()), (jid("b"), gone()), (jid("c"), Failure::Silent)],
            ..Undo::default()
        };
        let lines = undone(&left);
        let lines: Vec<_> = lines.lines().collect();
        assert_eq!(lines.len(), 3, "{lines:?}");
        assert!(lines[0].contains("has been taken back."));
        let together = |line: &str| line.contains("a@dead.example and b@dead.example ");
        assert!(lines.iter().any(|line| together(line) && line.contains("can’t find")));
    }
}
