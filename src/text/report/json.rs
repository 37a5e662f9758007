//! The report for scripts. Its names never change, and what in it is a sentence stays English.

use jid::BareJid;
use serde::Serialize;

use crate::format::report::{
    self, Claim, Counts, DataReason, Kind, Outcome, Person, RefusedRequest, Room, Verdict, Via,
};
use crate::model::closing::ClosingDay;
use crate::text::language::{english, within};
use crate::text::words;

/// The report in one line.
///
/// # Errors
/// None that is known: every key of it is a text.
pub fn json(report: &report::Report) -> serde_json::Result<String> {
    within(&english(), || serde_json::to_string(&Report::new(report)))
}

#[derive(Serialize)]
struct Report<'a> {
    from: &'a BareJid,
    to: &'a BareJid,
    via: Via,
    verdict: Verdict,
    #[serde(skip_serializing_if = "Option::is_none")]
    closes: Option<ClosingDay>,
    counts: &'a Counts,
    contacts: Vec<Row<'a>>,
    claims: &'a [Claim],
    data: Vec<DataRow<'a>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    came_along: &'a [String],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    refused_requests: &'a [RefusedRequest],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    gateways: Vec<Gateway<'a>>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    closed_rooms: &'a [Room],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    closing_rooms: Vec<ClosingRoom<'a>>,
}

#[derive(Serialize)]
struct Row<'a> {
    #[serde(flatten)]
    row: &'a report::Row,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

#[derive(Serialize)]
struct DataRow<'a> {
    kind: Kind,
    outcome: Outcome,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<DataReason>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    conflicts: Vec<Conflict>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    people: &'a [Person],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    doubtful: &'a [String],
}

#[derive(Serialize)]
struct ClosingRoom<'a> {
    #[serde(flatten)]
    room: &'a report::ClosingRoom,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    closable: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<String>,
}

#[derive(Serialize)]
struct Conflict {
    what: String,
    old: String,
    new: String,
}

#[derive(Serialize)]
struct Gateway<'a> {
    #[serde(flatten)]
    gateway: &'a report::Gateway,
    how: String,
}

impl<'a> Report<'a> {
    fn new(report: &'a report::Report) -> Self {
        let gateways = report.gateways.iter().map(|gateway| Gateway {
            gateway,
            how: words::how_to_register(&gateway.network, &gateway.offered),
        });
        let closing_rooms = report.closing_rooms.iter();
        Self {
            from: &report.from,
            to: &report.to,
            via: report.via,
            verdict: report.verdict,
            closes: report.closing.map(|closing| closing.day),
            counts: &report.counts,
            contacts: report.contacts.iter().map(Row::new).collect(),
            claims: &report.claims,
            data: report.data.iter().map(DataRow::new).collect(),
            came_along: &report.came_along,
            refused_requests: &report.refused_requests,
            gateways: gateways.collect(),
            closed_rooms: &report.closed_rooms,
            closing_rooms: closing_rooms
                .map(|room| ClosingRoom {
                    room,
                    closable: room.closes_as.is_some(),
                    error: words::closing_room_failure(room),
                })
                .collect(),
        }
    }
}

impl<'a> Row<'a> {
    fn new(row: &'a report::Row) -> Self {
        Self { row, error: words::remark(row) }
    }
}

impl<'a> DataRow<'a> {
    fn new(row: &'a report::DataRow) -> Self {
        let conflicts = row.conflicts.iter().map(|conflict| Conflict {
            what: words::item(row.kind, &conflict.what),
            old: words::gist(&conflict.old),
            new: words::gist(&conflict.new),
        });
        Self {
            kind: row.kind,
            outcome: row.outcome,
            count: row.count,
            reason: row.reason,
            error: words::data_remarks(row),
            conflicts: conflicts.collect(),
            people: &row.people,
            doubtful: &row.doubtful,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::report::{ApprovalWord, DataRemark, Gist, Remark, RoomReason, SkipReason};
    use crate::model::closing::{Closing, SaidBy};
    use crate::model::history::{Failure, Step};
    use crate::text::words::testing::row;

    #[test]
    fn scripts_find_everything_in_its_place() {
        let jid = |text: &str| BareJid::new(text).unwrap();
        let contact = jid("c@friends.example");
        let failed = report::Row {
            remark: Some(Remark::Failed { step: Step::Ask, failure: Failure::Silent, contact }),
            ..row(Outcome::Failed, ApprovalWord::ToAsk, None)
        };
        let contacts =
            vec![failed, row(Outcome::Skipped, ApprovalWord::NotAsked, Some(SkipReason::Gateway))];
        let text = |text: &str| Gist::Text(text.to_owned());
        let data = report::DataRow {
            kind: Kind::Nickname,
            outcome: Outcome::AlreadyThere,
            count: Some(1),
            reason: Some(DataReason::Kept),
            remarks: vec![DataRemark::IsSmaller, DataRemark::Failure(Failure::Unsupported)],
            conflicts: vec![report::Conflict {
                what: "nick".into(),
                old: text("R"),
                new: text("M"),
            }],
            people: Vec::new(),
            doubtful: vec!["spam.example".to_owned()],
        };
        let (left, network, offered) =
            ("icq.old.example".into(), "icq".into(), "icq.new.example".into());
        let (hall, ask) = ("hall@rooms.example".into(), Vec::new());
        let report = report::Report {
            from: jid("romeo@old.example"),
            to: jid("romeo@new.example"),
            via: Via::Client,
            verdict: Verdict::Incomplete,
            closing: Some(Closing {
                day: ClosingDay::on(jiff::civil::date(2026, 6, 5)),
                said_by: SaidBy::User,
            }),
            asking: None,
            counts: Counts::of(&contacts),
            contacts,
            list_is_missing: false,
            claims: vec![Claim {
                jid: jid("x@y.example"),
                claims: None,
                checked: false,
                contradicted_by: None,
                is_contact: false,
            }],
            data: vec![data],
            came_along: Vec::new(),
            refused_requests: Vec::new(),
            gateways: vec![report::Gateway { left, network, offered }],
            closed_rooms: vec![Room { jid: hall, reason: RoomReason::NoAnswer, ask }],
            closing_rooms: Vec::new(),
        };
        assert_eq!(json(&report).unwrap(), include_str!("json/report.json").trim_end());
    }
}
