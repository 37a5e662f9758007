//! What taking a move back will do, what it cannot do, and where it has come to.

use std::collections::BTreeMap;

use jid::BareJid;

use super::kinds::count_of;
use super::{clean, failure, not_left, server_failure};
use crate::model::history::{Failure, Step};
use crate::model::undo::{Before, Undo};
use crate::text::plural;

/// What taking a move back will do, and what it cannot do, a line for each thing.
pub fn undo(undo: &Undo) -> String {
    let mut lines = changes(undo);
    if lines.is_empty() {
        lines.push("There is nothing to take back.".to_owned());
        lines.extend(kept(undo));
    } else {
        lines.extend(kept(undo));
        lines.extend(sent(undo));
    }
    lines.join("\n")
}

fn changes(undo: &Undo) -> Vec<String> {
    let mut lines = Vec::new();
    let absent = undo.contacts.iter().filter(|(_, before)| *before == Before::Absent).count();
    let mut count = |count: usize, one: &str, other: String| {
        if count > 0 {
            lines.push(plural(count, one.to_owned(), other));
        }
    };
    count(
        absent,
        "1 contact will be taken off the new account.",
        format!("{absent} contacts will be taken off the new account."),
    );
    let renamed = undo.contacts.len() - absent;
    count(
        renamed,
        "1 contact will get the earlier name and groups.",
        format!("{renamed} contacts will get the earlier name and groups."),
    );
    let channels = undo.channels.len();
    count(
        channels,
        "The new account will leave 1 channel.",
        format!("The new account will leave {channels} channels."),
    );
    lines.extend(left_alone(undo));
    let withdrawals = undo.withdrawals.len();
    if withdrawals > 0 {
        lines.push(plural(
            withdrawals,
            "1 request or approval will be withdrawn.".to_owned(),
            format!("{withdrawals} requests and approvals will be withdrawn."),
        ));
    }
    for (kind, restores) in &undo.data {
        let back = restores.iter().filter(|one| one.was.is_some()).count();
        let what = count_of(*kind, restores.len());
        lines.push(match back {
            0 => format!("{what}: will be removed."),
            back if back == restores.len() => {
                format!("{what}: what was there before will be put back.")
            }
            _ => format!("{what}: will be as before."),
        });
    }
    match &undo.earlier_statement {
        Some(earlier) => lines.push(format!(
            "The note on the old account that says where you have moved will name {} again.",
            clean(earlier.address.as_str())
        )),
        None if undo.statement => lines.push(
            "The note on the old account that says where you have moved will be taken back.".into(),
        ),
        None => {}
    }
    lines
}

/// What is the user's own by now, or another move's.
fn left_alone(undo: &Undo) -> Vec<String> {
    let data = undo
        .changed_since
        .iter()
        .map(|kind| format!("{}: left as you have changed it since the move.", super::kind(*kind)));
    let (renamed, shared) = (undo.renamed_since, undo.shared);
    let renamed = (renamed > 0).then(|| {
        plural(
            renamed,
            "1 contact will keep the name and groups that you have given since the move.".into(),
            format!(
                "{renamed} contacts will keep the name and groups that you have given since the move."
            ),
        )
    });
    let shared = (shared > 0).then(|| {
        plural(
            shared,
            "1 contact will stay, because another move to this account has it too.".to_owned(),
            format!(
                "{shared} contacts will stay, because another move to this account has them too."
            ),
        )
    });
    data.chain(renamed).chain(shared).collect()
}

/// Who stays on the new account, and why.
fn kept(undo: &Undo) -> Option<String> {
    let kept = undo.kept.len();
    let said = plural(
        kept,
        "1 contact stays on the new account: the servers have put it in the place of the old one, and whoever loses it as \
         well has neither. Remove it there by hand if you want that."
            .to_owned(),
        format!(
            "{kept} contacts stay on the new account: the servers have put it in the place of the old one, and whoever \
             loses it as well has neither. Remove them there by hand if you want that."
        ),
    );
    (kept > 0).then_some(said)
}

/// What cannot be taken back.
fn sent(undo: &Undo) -> Option<String> {
    let (asked, told) = (undo.asked, undo.told);
    let requests = (asked > 0).then(|| {
        plural(asked, "requests to 1 contact".to_owned(), format!("requests to {asked} contacts"))
    });
    let messages = (told > 0).then(|| {
        plural(
            told,
            "messages about the move to 1 contact".to_owned(),
            format!("messages about the move to {told} contacts"),
        )
    });
    let sent: Vec<_> = requests.into_iter().chain(messages).collect();
    let list = sent.join(" and ");
    (!sent.is_empty()).then(|| format!("What was sent cannot be taken back: {list}."))
}

/// Where taking back has come to.
pub fn undone(left: &Undo) -> String {
    let mut lines = Vec::new();
    if left.is_done() {
        lines.push("What the move had added and replaced is taken back.".to_owned());
        lines.extend(kept(left));
        lines.extend(left_alone(left));
    } else {
        lines.push("Not everything is taken back; run it again. This is left:".to_owned());
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
        .map(|(jid, why)| format!("{}: {}", clean(jid.as_str()), failure(Step::Copy, why, jid)));
    let channels = left
        .not_left
        .iter()
        .map(|(jid, failure)| format!("{}: {}", clean(jid.as_str()), not_left(failure, jid)));
    let data = left
        .failed_data
        .iter()
        .map(|(kind, failure)| format!("{}: {}", count_of(*kind, 1), server_failure(failure)));
    let statement = left.not_retracted.iter();
    let statement = statement
        .map(|failure| format!("The note on the old account: {}", server_failure(failure)));
    contacts.chain(channels).chain(data).chain(statement).chain(untold(left)).collect()
}

/// Why a contact could not be told that the new account takes back what it said.
pub fn not_withdrawn(why: &Failure, contact: &BareJid) -> String {
    format!(
        "It could not be told that the new account takes its request or approval back. {}",
        failure(Step::Copy, why, contact)
    )
}

/// The contacts who still believe that they are asked or let in, by the reason why they could not be told.
fn untold(left: &Undo) -> Vec<String> {
    let mut reasons: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (jid, why) in &left.untold {
        reasons.entry(failure(Step::Copy, why, jid)).or_default().push(clean(jid.as_str()));
    }
    let lines = reasons.into_iter().map(|(why, jids)| {
        format!("These could not be told that the new account takes back what it said to them: {}. {why}", jids.join(", "))
    });
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
        assert!(lines[0].contains("is taken back."));
        let together = |line: &str| line.contains("a@dead.example, b@dead.example.");
        assert!(lines.iter().any(|line| together(line) && line.contains("cannot find")));
    }
}
