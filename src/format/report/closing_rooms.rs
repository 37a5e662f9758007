//! The rows of a report about rooms that close with the old server.

use jid::BareJid;
use serde::Serialize;

use super::{DataReason, DataRow, Moment, Outcome};
use crate::model::data::hosted_rooms::RoomOwner;
use crate::model::data::{Kind, Task};
use crate::model::history::{Closed, Failure, History, RoomState, RoomStep, StaysBecause};
use crate::model::plan::{Building, Plan, PlannedRoom, RoomFate};

/// A room that closes with the old server.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ClosingRoom {
    /// Its address.
    pub jid: BareJid,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How many members it lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub members: Option<usize>,
    /// The user owns it.
    pub owned: bool,
    /// Who owns it otherwise, as far as it tells.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub owners: Vec<BareJid>,
    /// Where it is built anew.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<BareJid>,
    /// There is somebody's room of that name already.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub taken: bool,
    /// What became of it.
    pub outcome: Outcome,
    /// Why it is not built anew, or by whom it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<ClosingReason>,
    /// Members on the old server of whom nobody knows where they have moved.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unmoved: Vec<BareJid>,
    /// What of its configuration the new service does not know, by its names for people.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left: Vec<String>,
    /// How many were invited.
    pub invited: usize,
    /// What went wrong last.
    #[serde(skip)]
    pub failed: Option<(RoomStep, Failure)>,
    /// Whom the invitation did not reach.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_reached: Vec<BareJid>,
    /// Its picture was left out.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub picture_left: bool,
    /// Its subject was left out.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub subject_left: bool,
    /// Why the new room stays that was to be taken back.
    #[serde(skip)]
    pub stays: Option<StaysBecause>,
    /// How this one can be closed, where the new room stands with all its members.
    #[serde(skip)]
    pub closes_as: Option<Closed>,
    /// How it was closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<Closed>,
    /// Why it could not be closed, when that was tried last.
    #[serde(skip)]
    pub not_closed: Option<Failure>,
}

#[cfg(test)]
impl ClosingRoom {
    /// A room of the user's with this address on `old`, that is to be rebuilt on `new`.
    pub(crate) fn sample(address: &str) -> Self {
        let jid = |text: &str| BareJid::new(text).unwrap();
        Self {
            jid: jid(address),
            name: None,
            members: Some(3),
            owned: true,
            owners: Vec::new(),
            to: Some(jid(&address.replace("old", "new"))),
            taken: false,
            outcome: Outcome::Planned,
            reason: None,
            unmoved: Vec::new(),
            left: Vec::new(),
            invited: 0,
            failed: None,
            not_reached: Vec::new(),
            picture_left: false,
            subject_left: false,
            stays: None,
            closes_as: None,
            closed: None,
            not_closed: None,
        }
    }
}

/// Why a room is not built anew, or by whom it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ClosingReason {
    /// Others own it.
    NotOwned,
    /// It did not answer.
    NoAnswer,
    /// The user wants it so.
    Excluded,
    /// The new server has no rooms.
    Unsupported,
    /// What it holds could not be read.
    Unreadable,
    /// Its name is taken at the new server.
    Taken,
    /// Another owner has built it.
    ByOtherOwner,
}

/// All rooms that close.
pub(super) fn rows(plan: &Plan, history: &History, moment: Moment) -> Vec<ClosingRoom> {
    plan.rooms.iter().map(|room| row(room, history, moment)).collect()
}

fn row(room: &PlannedRoom, history: &History, moment: Moment) -> ClosingRoom {
    let nothing = RoomState::default();
    let state = history.room(&room.jid).unwrap_or(&nothing);
    let owners = match &room.owner {
        RoomOwner::Others(owners) => owners.iter().cloned().collect(),
        RoomOwner::User | RoomOwner::Silent => Vec::new(),
    };
    let (outcome, reason) = match &room.fate {
        RoomFate::NotOwn if room.owner == RoomOwner::Silent => {
            (Outcome::Skipped, Some(ClosingReason::NoAnswer))
        }
        RoomFate::NotOwn => (Outcome::Skipped, Some(ClosingReason::NotOwned)),
        RoomFate::Unwanted { .. } => (Outcome::Skipped, Some(ClosingReason::Excluded)),
        RoomFate::NoPlace => (Outcome::Skipped, Some(ClosingReason::Unsupported)),
        RoomFate::Unread => (Outcome::Failed, Some(ClosingReason::Unreadable)),
        RoomFate::Taken { .. } => (Outcome::Failed, Some(ClosingReason::Taken)),
        RoomFate::Due(building) => (of_due(building, moment), None),
        RoomFate::Stands { by_other, .. } => {
            (Outcome::Moved, by_other.then_some(ClosingReason::ByOtherOwner))
        }
    };
    let to = match &room.fate {
        RoomFate::Taken { at, .. } | RoomFate::Stands { at, .. } => Some(at.clone()),
        RoomFate::Unwanted { at, .. } => at.clone(),
        RoomFate::Due(building) => Some(building.at.clone()),
        RoomFate::NotOwn | RoomFate::NoPlace | RoomFate::Unread => None,
    };
    let taken =
        matches!(room.fate, RoomFate::Taken { .. } | RoomFate::Unwanted { is_taken: true, .. });
    let building = room.building();
    ClosingRoom {
        jid: room.jid.clone(),
        name: room.name.clone(),
        members: room.members,
        owned: room.owner == RoomOwner::User,
        owners,
        to,
        taken,
        outcome,
        reason,
        unmoved: building.map(|it| it.unmoved.iter().cloned().collect()).unwrap_or_default(),
        left: state.configured.clone().unwrap_or_default(),
        invited: state.invitations(),
        failed: building.filter(|_| outcome == Outcome::Failed).and_then(|it| it.failed.clone()),
        not_reached: state.not_reached.keys().cloned().collect(),
        picture_left: state.adorned.is_some_and(|(picture, _)| picture),
        subject_left: state.adorned.is_some_and(|(_, subject)| subject),
        stays: state.stays.clone(),
        closes_as: room.closes_as,
        closed: state.closed,
        not_closed: state.not_closed.clone().filter(|_| state.closed.is_none()),
    }
}

fn of_due(building: &Building, moment: Moment) -> Outcome {
    match (moment, &building.failed) {
        (Moment::Before, _) | (Moment::Midway | Moment::Looked, None) => Outcome::Planned,
        (Moment::Midway | Moment::Looked, Some(_)) | (Moment::After, _) => Outcome::Failed,
    }
}

/// The row of the kind: what became of all rooms that the user owns.
pub(super) fn kind(task: &Task, rooms: &[ClosingRoom]) -> DataRow {
    let owned = || rooms.iter().filter(|room| room.owned);
    let any = |outcome| owned().any(|room| room.outcome == outcome);
    let order = [Outcome::Failed, Outcome::Planned, Outcome::Moved];
    let outcome = order.into_iter().find(|outcome| any(*outcome)).unwrap_or(Outcome::Skipped);
    let no_place = owned().any(|room| room.reason == Some(ClosingReason::Unsupported));
    let reason = match (outcome, owned().next()) {
        (Outcome::Skipped, None) => Some(DataReason::Nothing),
        (Outcome::Skipped, Some(_)) if no_place => Some(DataReason::Unsupported),
        (Outcome::Skipped, Some(_)) => Some(DataReason::Excluded),
        _ => None,
    };
    DataRow {
        kind: Kind::HostedRooms,
        outcome,
        count: Some(owned().count()).filter(|count| *count > 0),
        reason,
        remarks: Vec::new(),
        conflicts: Vec::new(),
        people: Vec::new(),
        doubtful: task.doubtful.clone(),
    }
}
