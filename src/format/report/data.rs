//! The rows of a report about everything but the contacts.

use std::collections::BTreeSet;

use jid::BareJid;
use serde::Serialize;
use xmpp_parsers::minidom::Element;

use super::closing_rooms::{self, ClosingRoom};
use super::{DataRemark, Gateway, Gist, Moment, Outcome, Room, RoomReason};
use crate::model::account::Side;
use crate::model::data::archive_preferences::{self, Policy};
use crate::model::data::rights::ClosedRoom;
use crate::model::data::{Difference, Kind, Obstacle, Task, Write, profile};
use crate::model::history::{Failure, History, ItemState};
use crate::model::plan::{Audience, Plan, Statement};

/// Something else that the account holds.
#[derive(Clone, Debug, PartialEq)]
pub struct DataRow {
    /// What it is.
    pub kind: Kind,
    /// What became of it.
    pub outcome: Outcome,
    /// How many there are.
    pub count: Option<usize>,
    /// Why nothing was done.
    pub reason: Option<DataReason>,
    /// What went wrong, or else is to be said.
    pub remarks: Vec<DataRemark>,
    /// Where the accounts differ and the new one stays as it is.
    pub conflicts: Vec<Conflict>,
    /// Those who have asked to see the old account.
    pub people: Vec<Person>,
    /// Entries of the block list that are left out because they would silence many at once.
    pub doubtful: Vec<String>,
}

/// Why something else was not moved, or not all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DataReason {
    /// The old account has none.
    Nothing,
    /// Nobody has looked whether the old account has any.
    NotLookedFor,
    /// The user wanted so.
    Excluded,
    /// The server has no place for it: the new one, or for the note on the old account that one.
    Unsupported,
    /// One of the accounts could not be read.
    Unreadable,
    /// Some places of one account where it is kept could not be read.
    PartlyUnreadable,
    /// What the old account has in its place cannot be used.
    Unusable,
    /// The new server does not take it.
    Refused,
    /// It would silence many at once, and nobody has chosen it.
    Doubtful,
    /// No size of it fits.
    TooLarge,
    /// The new account has its own, which stays.
    Kept,
    /// It was there, and somebody has taken it away since.
    Gone,
}

/// Somebody who has asked to see the old account and has no answer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Person {
    /// Who.
    pub jid: BareJid,
    /// The name that the request gives, or else the one that they publish.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// What the request says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub says: Option<String>,
    /// What became of it; for a contact of the old account, that stands with the contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
}

/// One thing that both accounts have, and not the same.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// The key of which.
    pub what: String,
    /// What the old account has.
    pub old: Gist,
    /// What the new account has.
    pub new: Gist,
}

impl DataRow {
    /// How many of them its outcome is about: not those that are left out or not taken, whatever becomes of the rest.
    pub fn concerned(&self) -> Option<usize> {
        if self.outcome == Outcome::Skipped {
            return self.count;
        }
        let refused = self.remarks.iter().map(|remark| match remark {
            DataRemark::Refused(items) => items.len(),
            _ => 0,
        });
        let left = self.doubtful.len() + refused.sum::<usize>();
        self.count.map(|count| count.saturating_sub(left))
    }

    /// The note on the old account was there, and nobody can read it any more.
    pub fn is_note_gone(&self) -> bool {
        self.kind == Kind::Statement && self.reason == Some(DataReason::Gone)
    }

    /// Nothing of it is missing. The statement is a help for contacts, and no part of what is moved.
    pub fn is_there(&self) -> bool {
        self.kind == Kind::Statement || !matches!(self.outcome, Outcome::Failed | Outcome::Planned)
    }
}

/// A row for each kind but the statement.
pub(super) fn rows(
    plan: &Plan,
    history: &History,
    moment: Moment,
    closing: &[ClosingRoom],
) -> Vec<DataRow> {
    let rows = plan.data.iter().map(|task| match task.kind {
        Kind::PendingRequests => requests(task, plan, history, moment),
        Kind::HostedRooms => closing_rooms::kind(task, closing),
        _ => row(task, history, moment),
    });
    rows.collect()
}

/// The gateways of the new server that can take the place of those left behind.
pub(super) fn gateways(plan: &Plan) -> Vec<Gateway> {
    let substitutes = plan.substitutes.iter().map(|found| Gateway {
        left: found.left.clone(),
        network: found.network.clone(),
        offered: found.offered.clone(),
    });
    substitutes.collect()
}

/// The rooms where somebody else has to let the new account in.
pub(super) fn closed_rooms(plan: &Plan) -> Vec<Room> {
    let nobody = BTreeSet::new();
    let rooms = plan.closed_rooms.iter().map(|(jid, closed)| {
        let (reason, ask) = match closed {
            ClosedRoom::MembersOnly { ask } => (RoomReason::MembersOnly, ask),
            ClosedRoom::Admin { ask } => (RoomReason::Admin, ask),
            ClosedRoom::Silent => (RoomReason::NoAnswer, &nobody),
        };
        Room { jid: jid.clone(), reason, ask: ask.iter().cloned().collect() }
    });
    rooms.collect()
}

/// The row of those who wait for an answer. What becomes of one who is a contact besides stands with the contact.
fn requests(task: &Task, plan: &Plan, history: &History, moment: Moment) -> DataRow {
    let row = row(task, history, moment);
    let left = row.outcome == Outcome::Skipped;
    let mut failures = Vec::new();
    let people = plan.requests.iter().map(|waiting| {
        let became = waiting.planned.as_ref().map(|planned| {
            let state = history.of(&waiting.asker.jid);
            let (outcome, failure) = super::row::outcome(planned, state, moment);
            let contact = planned.contact.bare();
            failures.extend(failure.map(|(step, failure)| DataRemark::OfContact {
                step,
                failure,
                contact,
            }));
            outcome
        });
        Person {
            jid: waiting.asker.jid.clone(),
            name: waiting.asker.name.clone(),
            says: waiting.asker.says.clone(),
            outcome: if left { Some(Outcome::Skipped) } else { became },
        }
    });
    let people: Vec<_> = people.collect();
    let row = DataRow { people, ..row };
    if task.obstacle.is_some() {
        return row;
    }
    let any = |wanted| row.people.iter().any(|person| person.outcome == Some(wanted));
    let order = [Outcome::Failed, Outcome::Planned, Outcome::Moved, Outcome::Skipped];
    let outcome = order.into_iter().find(|outcome| any(*outcome));
    DataRow {
        outcome: outcome.unwrap_or(Outcome::AlreadyThere),
        remarks: failures.into_iter().take(1).collect(),
        ..row
    }
}

fn row(task: &Task, history: &History, moment: Moment) -> DataRow {
    let row = |outcome, reason, remarks: Vec<DataRemark>| DataRow {
        kind: task.kind,
        outcome,
        count: (task.total > 0).then_some(task.total),
        reason,
        remarks,
        conflicts: task.kept.iter().map(|difference| conflict(task.kind, difference)).collect(),
        people: Vec::new(),
        doubtful: task.doubtful.clone(),
    };
    let flaws = (!task.flaws.is_empty()).then(|| DataRemark::Flaws(task.flaws.clone()));
    let unreadable = |side, failure: &Failure| DataRemark::Unreadable(side, failure.clone());
    let unread = |side, failure| {
        row(Outcome::Failed, Some(DataReason::Unreadable), vec![unreadable(side, failure)])
    };
    match &task.obstacle {
        Some(Obstacle::Nothing) => {
            let reason = if flaws.is_some() { DataReason::Unusable } else { DataReason::Nothing };
            return row(Outcome::Skipped, Some(reason), flaws.into_iter().collect());
        }
        Some(Obstacle::NotLookedFor) => {
            return row(Outcome::Skipped, Some(DataReason::NotLookedFor), Vec::new());
        }
        Some(Obstacle::NotWanted) => {
            // Who has asked is named even if nobody is carried over.
            let is_shown = task.kind == Kind::PendingRequests;
            let remarks = flaws.into_iter().filter(|_| is_shown).collect();
            return row(Outcome::Skipped, Some(DataReason::Excluded), remarks);
        }
        Some(Obstacle::NoPlace) => {
            return row(Outcome::Skipped, Some(DataReason::Unsupported), Vec::new());
        }
        Some(Obstacle::Unreadable(failure)) => return unread(Side::Old, failure),
        Some(Obstacle::UnreadableThere(failure)) => return unread(Side::New, failure),
        None => {}
    }
    let stays = stays_behind(task, history).chain(flaws);
    let failed = failures(task, history);
    if !task.due.is_empty() {
        return match (moment, failed.is_empty()) {
            (Moment::Before, _) | (Moment::Midway | Moment::Looked, true) => {
                let unread = task.unread.as_ref().map(|failure| unreadable(Side::Old, failure));
                let smaller = task.too_large.clone().map(DataRemark::WillBeSmaller);
                let archive = archived_by_default(task).map(DataRemark::WillArchive);
                let remarks = unread.into_iter().chain(smaller).chain(archive).chain(stays);
                row(Outcome::Planned, None, remarks.collect())
            }
            _ => {
                let missing = task.due.len();
                let failures = DataRemark::NotStored { failures: failed, missing };
                let remarks = std::iter::once(failures).chain(stays);
                row(Outcome::Failed, None, remarks.collect())
            }
        };
    }
    if let Some(failure) = &task.unread {
        let remarks = std::iter::once(unreadable(Side::Old, failure)).chain(stays);
        return row(Outcome::Failed, Some(DataReason::PartlyUnreadable), remarks.collect());
    }
    if let Some(failure) = &task.left_behind {
        let why = std::iter::once(DataRemark::Failure(failure.clone())).chain(stays);
        return row(Outcome::Skipped, Some(DataReason::TooLarge), why.collect());
    }
    let (mut moved, mut smaller, mut lost) = (false, false, BTreeSet::new());
    // What an interrupted run wrote without noting it is there as well, or it would be due.
    let done = |state: &ItemState| state.stored || state.failed.is_none() && task.kept.is_empty();
    for (_, state) in history.deeds(task.kind).filter(|(_, state)| done(state)) {
        moved = true;
        smaller |= state.smaller;
        lost.extend(state.lost.iter().cloned());
    }
    let (outcome, reason) = match (moved, task.refused.len() + task.doubtful.len() < task.total) {
        (true, _) => (Outcome::Moved, None),
        (false, true) => (Outcome::AlreadyThere, None),
        (false, false) if task.refused.is_empty() => (Outcome::Skipped, Some(DataReason::Doubtful)),
        (false, false) => (Outcome::Skipped, Some(DataReason::Refused)),
    };
    let reason = reason.or((!task.kept.is_empty()).then_some(DataReason::Kept));
    let reason = reason.or((!task.doubtful.is_empty()).then_some(DataReason::Doubtful));
    let smaller = smaller.then_some(DataRemark::IsSmaller);
    let lost = (!lost.is_empty()).then_some(DataRemark::LostFields(lost));
    row(outcome, reason, smaller.into_iter().chain(lost).chain(stays).collect())
}

/// What the new server is to keep of those who are not named, where that is due.
fn archived_by_default(task: &Task) -> Option<Policy> {
    let is_it = |write: &&Write| {
        task.kind == Kind::ArchivePreferences && write.key == archive_preferences::EVERYBODY
    };
    archive_preferences::policy(task.due.iter().find(is_it)?.value.element())
}

/// What stays on the old account although the rest of the kind moves.
fn stays_behind(task: &Task, history: &History) -> impl Iterator<Item = DataRemark> + use<> {
    let homeless = (task.homeless > 0).then_some(DataRemark::Homeless(task.homeless));
    let left_out = (!task.left_out.is_empty()).then(|| DataRemark::LeftOut(task.left_out.clone()));
    let refused = task.refused.iter().map(|key| {
        let state = history.data(task.kind, key);
        (key.clone(), state.and_then(|state| state.failed.clone()))
    });
    let refused: Vec<_> = refused.collect();
    let refused = (!refused.is_empty()).then_some(DataRemark::Refused(refused));
    [homeless, left_out, refused].into_iter().flatten()
}

/// What went wrong with what is still due, each failure once, the commonest first.
fn failures(task: &Task, history: &History) -> Vec<(usize, Failure)> {
    let mut failures: Vec<(usize, Failure)> = Vec::new();
    for write in &task.due {
        let state = history.data(task.kind, &write.key);
        let Some(failure) = state.and_then(|state| state.failed.as_ref()) else { continue };
        match failures.iter_mut().find(|(_, known)| known == failure) {
            Some((count, _)) => *count += 1,
            None => failures.push((1, failure.clone())),
        }
    }
    failures.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    failures
}

fn conflict(kind: Kind, difference: &Difference) -> Conflict {
    let (old, new) = (difference.old.element(), difference.new.element());
    let (old, new) = match kind {
        Kind::Profile => (fields(old, new), fields(new, old)),
        Kind::Picture => (Gist::of_picture(old), Gist::of_picture(new)),
        // What it says is nothing to be read.
        Kind::Published => (Gist::Bytes(old.text().len()), Gist::Bytes(new.text().len())),
        Kind::Private => (Gist::Text(saying(old)), Gist::Text(saying(new))),
        Kind::ArchivePreferences => (archived(old), archived(new)),
        _ => (Gist::Text(old.text()), Gist::Text(new.text())),
    };
    Conflict { what: difference.key.clone(), old, new }
}

fn archived(rule: &Element) -> Gist {
    archive_preferences::policy(rule).map_or_else(|| Gist::Text(rule.text()), Gist::Archived)
}

/// What an element of any kind says: its texts, or what it has in place of them.
fn saying(element: &Element) -> String {
    let own = element.texts().map(str::to_owned).chain(element.children().map(saying));
    let texts: Vec<_> = own.filter(|text| !text.trim().is_empty()).collect();
    if !texts.is_empty() {
        return texts.join(" ");
    }
    let values: Vec<_> = element.attrs().iter().map(|(_, value)| value.as_str()).collect();
    values.join(" ")
}

/// The fields that the other profile has not, with what they say.
fn fields(one: &Element, other: &Element) -> Gist {
    let others = profile::fields(other);
    Gist::Fields(profile::fields(one).difference(&others).cloned().collect())
}

/// The note on the old account that says where it has moved.
pub(super) fn statement(plan: &Plan, history: &History, moment: Moment) -> Option<DataRow> {
    let failure = |failure: &Failure| (Outcome::Failed, Some(DataRemark::Failure(failure.clone())));
    let (outcome, remark) = match (plan.statement, &history.announced) {
        (Statement::Impossible, _) => (Outcome::Skipped, None),
        (Statement::Due(_), _) if moment == Moment::Before => (Outcome::Planned, None),
        (Statement::Due(_), Some(Err(why))) => failure(why),
        (Statement::Due(_), _) if matches!(moment, Moment::Midway | Moment::Looked) => {
            (Outcome::Planned, None)
        }
        // Nobody was there who could have published it.
        (Statement::Due(_), None) => failure(&Failure::Lost),
        (Statement::Due(_), Some(Ok(_))) => failure(&Failure::NotShown),
        (Statement::Published | Statement::Unwanted, Some(Ok(_))) => (Outcome::Moved, None),
        (Statement::Published, _) => (Outcome::AlreadyThere, None),
        (Statement::Unwanted, _) => return None,
    };
    let is_possible = plan.statement != Statement::Impossible;
    // One that is only for too few may well be there.
    let is_gone = moment == Moment::Looked
        && match (plan.statement, &history.announced) {
            (Statement::Due(audience), Some(Ok(open))) => *open || audience == Audience::Contacts,
            _ => false,
        };
    Some(DataRow {
        kind: Kind::Statement,
        outcome,
        count: is_possible.then_some(1),
        reason: match (is_possible, is_gone) {
            (false, _) => Some(DataReason::Unsupported),
            (true, true) => Some(DataReason::Gone),
            (true, false) => None,
        },
        remarks: remark.into_iter().collect(),
        conflicts: Vec::new(),
        people: Vec::new(),
        doubtful: Vec::new(),
    })
}
