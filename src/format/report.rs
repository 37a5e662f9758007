//! What a move did, or would do: one model for the screen, the terminal and the files.

use std::collections::HashMap;

use jid::BareJid;
use serde::Serialize;

use crate::model::closing::Closing;
use crate::model::history::{ContactState, History, LeftBecause, Step};
use crate::model::pace::{self, Outlook};
use crate::model::plan::{OpenClaim, Plan, PlannedVia};
use crate::model::roster::Standing;
use crate::model::snapshot::Server;
use crate::model::undo::Undo;

mod closing_rooms;
mod counts;
mod data;
mod remark;
mod row;

pub use crate::model::data::Kind;
pub use closing_rooms::{ClosingReason, ClosingRoom};
pub use counts::Counts;
pub use data::{Conflict, DataReason, DataRow, Person};
pub use remark::{DataRemark, Gist, Remark};

/// The result of `plan`, `move`, `status` and `undo`: types and figures, of which `text` makes sentences.
///
/// What is serialised here has the form that scripts rely on; what has words for people in it too is put together in
/// `text::report`.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The old account.
    pub from: BareJid,
    /// The new account.
    pub to: BareJid,
    /// Who moves, or moved, the contacts.
    pub via: Via,
    /// What it comes to.
    pub verdict: Verdict,
    /// What is known of when the old server closes.
    pub closing: Option<Closing>,
    /// How long asking the others takes, where the new server is known to limit that.
    pub asking: Option<Outlook>,
    /// The rows of [`Self::contacts`], counted.
    pub counts: Counts,
    /// Every entry of the old contact list, once.
    pub contacts: Vec<Row>,
    /// The old account is from a file without any contact list, not even an empty one.
    pub list_is_missing: bool,
    /// Who asks to see the new account without being known to be part of the move, and waits for the user's decision.
    pub claims: Vec<Claim>,
    /// Everything else that the account holds.
    pub data: Vec<DataRow>,
    /// Who came onto the new list while the servers were at work, and is not on the old one.
    pub came_along: Vec<String>,
    /// Who wanted to move an account here without being asked to, and was refused.
    pub refused_requests: Vec<RefusedRequest>,
    /// Gateways of the new server that can take the place of those left behind.
    pub gateways: Vec<Gateway>,
    /// Rooms where somebody else has to let the new account in.
    pub closed_rooms: Vec<Room>,
    /// Rooms that close with the old server.
    pub closing_rooms: Vec<ClosingRoom>,
}

/// Requests to move an account here that were refused. Nothing was changed by them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RefusedRequest {
    /// Who asked, as the new server says.
    pub by: String,
    /// The account that was to move here, if one was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<BareJid>,
    /// How often.
    pub times: u32,
}

/// Somebody who asks to see the new account, and whom this program does not let in by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Claim {
    /// Who asks.
    pub jid: BareJid,
    /// The contact that this is said to be, if any is named.
    pub claims: Option<BareJid>,
    /// The old account of that contact says the same.
    pub checked: bool,
    /// The old account of that contact names this address instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contradicted_by: Option<BareJid>,
    /// Who asks is a contact themselves, who could not see the old account.
    #[serde(skip)]
    pub is_contact: bool,
}

/// A gateway of the new server for one that was left behind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Gateway {
    /// The one left behind.
    pub left: String,
    /// The network behind both.
    pub network: String,
    /// The one at the new server.
    pub offered: String,
}

/// A room where somebody else has to let the new account in, or that did not say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Room {
    /// Its address.
    pub jid: String,
    /// Why.
    pub reason: RoomReason,
    /// Whom to ask.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ask: Vec<String>,
}

/// Why a room is named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RoomReason {
    /// It is for members only.
    MembersOnly,
    /// The old account is one of its admins, which only its owners can make the new one.
    Admin,
    /// It did not answer.
    NoAnswer,
}

/// Who moves the contacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Via {
    /// The old server (XEP-0015).
    Server,
    /// This program.
    Client,
    /// The server some, this program the rest.
    Mixed,
}

/// What a report comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// Everything in the plan is on the new account.
    Complete,
    /// Something is missing.
    Incomplete,
    /// Nothing was done yet.
    Planned,
}

/// One entry of the old contact list.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Row {
    /// The address on the old list, or what stood in its place.
    pub jid: String,
    /// The addresses of other entries of the list that are the same account.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<String>,
    /// The new address of a contact that has moved itself. All the rest of the row speaks of that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved_to: Option<BareJid>,
    /// The new address that the contact's account names, where the user wants the one on the old list all the same. The
    /// rest of the row speaks of the latter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub says_moved_to: Option<BareJid>,
    /// What there is to remark about what the contact's account says of where it has moved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub statement: Option<StatementWord>,
    /// The name on the old account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The groups on the old account.
    pub groups: Vec<String>,
    /// Who saw whom on the old account.
    pub standing: Standing,
    /// The old account had asked and got no answer.
    pub asked: bool,
    /// The groups that the new server did not take for it, often because it takes two for one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left_groups: Vec<String>,
    /// Its name, if the new server did not take it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_name: Option<String>,
    /// What became of it.
    pub outcome: Outcome,
    /// Who moved it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub via: Option<Via>,
    /// Why the old server did not move it, or not as it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_by_server: Option<LeftBecause>,
    /// Why it stays behind, or comes only as a name on the list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<SkipReason>,
    /// The transport it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway: Option<String>,
    /// How it stands to the new account's request.
    pub approval: ApprovalWord,
    /// That it said no is only concluded: its request is not pending any more, and nobody has heard an answer.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub probably_declined: bool,
    /// It is on the new list with the wanted name and groups.
    #[serde(skip)]
    pub is_copied: bool,
    /// This move has asked it; otherwise it saw the new account before, or need not.
    #[serde(skip)]
    pub was_asked: bool,
    /// It could see the old account, and does not see the new one yet.
    #[serde(skip)]
    pub sees_old_alone: bool,
    /// It was sent the one reminder, or may have been.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub reminded: bool,
    /// What went wrong, or else is to be said.
    #[serde(skip)]
    pub remark: Option<Remark>,
}

/// What became of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It would be moved.
    Planned,
    /// It is on the new account with the wanted name and groups, and its request was let through.
    Moved,
    /// There was nothing to do.
    AlreadyThere,
    /// It stays behind.
    Skipped,
    /// It could not be moved.
    Failed,
}

/// Why an entry stays behind, or comes only as a name on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum SkipReason {
    /// It is a transport.
    Gateway,
    /// It is reached through a transport.
    GatewayContact,
    /// It may be a transport's.
    UncertainGateway,
    /// It is the user.
    #[serde(rename = "self")]
    Own,
    /// Its address cannot be read.
    InvalidAddress,
    /// The user wanted so.
    Excluded,
    /// It is a channel, or somebody in one.
    Channel,
    /// The user has blocked it: it comes onto the list, and is neither asked, told nor let in.
    Blocked,
    /// The same since the move has asked or told it, and nothing more is sent to it. For scripts it is the same.
    #[serde(rename = "blocked")]
    BlockedSince,
}

/// An approval in the words of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ApprovalWord {
    /// The new account sees the contact, and is seen by it if the old one was.
    Approved,
    /// The contact was asked and has not answered, or said yes and has yet to ask back.
    Waiting,
    /// The request cannot be brought to the contact now.
    Unreachable,
    /// The contact has yet to be asked.
    ToAsk,
    /// The contact said no.
    Declined,
    /// There is nothing to ask.
    NotAsked,
}

/// What there is to remark about what a contact's account says of where it has moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StatementWord {
    /// It said so and does not any more; what was done by then stays.
    Withdrawn,
    /// To itself.
    Itself,
    /// In a circle.
    Loop,
    /// To an account of the user.
    You,
    /// To no address.
    NoAddress,
    /// To a server or a transport.
    Gateway,
}

/// At which moment a plan is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// Before anything is done: what is due is planned.
    Before,
    /// A run was interrupted: what is due is still planned, except what failed.
    Midway,
    /// A run did all it could: what is due is missing.
    After,
    /// A run only looked: what is due is still planned, except what failed.
    Looked,
}

impl Report {
    /// What a plan comes to that is made of the accounts as they are now.
    pub fn new(plan: &Plan, history: &History, moment: Moment) -> Self {
        let mut contacts: Vec<_> = plan
            .contacts
            .iter()
            .map(|planned| Row::new(planned, history.of(&planned.contact.bare()), moment))
            .collect();
        contacts.extend(plan.unreadable.iter().map(|unreadable| Row {
            jid: unreadable.text.clone(),
            also: Vec::new(),
            moved_to: None,
            says_moved_to: None,
            statement: None,
            name: unreadable.name.clone(),
            groups: Vec::new(),
            standing: Standing::None,
            asked: false,
            left_groups: Vec::new(),
            left_name: None,
            outcome: Outcome::Skipped,
            via: None,
            left_by_server: None,
            reason: Some(SkipReason::InvalidAddress),
            gateway: None,
            approval: ApprovalWord::NotAsked,
            probably_declined: false,
            is_copied: false,
            was_asked: false,
            sees_old_alone: false,
            reminded: false,
            remark: None,
        }));
        let statement = data::statement(plan, history, moment).into_iter();
        let closing_rooms = closing_rooms::rows(plan, history, moment);
        let rows = data::rows(plan, history, moment, &closing_rooms);
        let data: Vec<_> = statement.chain(rows).collect();
        let counts = Counts::of(&contacts);
        let verdict = match moment {
            Moment::Before => Verdict::Planned,
            Moment::Midway if plan.due().next().is_some() => Verdict::Incomplete,
            Moment::Midway | Moment::After | Moment::Looked
                if counts.is_everything_there() && data.iter().all(DataRow::is_there) =>
            {
                Verdict::Complete
            }
            Moment::Midway | Moment::After | Moment::Looked => Verdict::Incomplete,
        };
        Self {
            from: plan.old.clone(),
            to: plan.new.clone(),
            via: Via::of(plan, &contacts, moment),
            verdict,
            closing: history.closing,
            asking: None,
            counts,
            contacts,
            list_is_missing: plan.list_is_missing,
            claims: plan.claims.iter().map(Claim::new).collect(),
            data,
            came_along: history.came_along.iter().map(ToString::to_string).collect(),
            refused_requests: history.refused.iter().map(RefusedRequest::new).collect(),
            gateways: data::gateways(plan),
            closed_rooms: data::closed_rooms(plan),
            closing_rooms,
        }
    }

    /// With how long the rest of the asking takes on this new server, as far as anybody knows before it is tried.
    #[must_use]
    pub fn on(self, new: &Server, plan: &Plan) -> Self {
        let asked = plan.due().filter(|(_, steps)| steps.ask).map(|(contact, _)| contact);
        let takes = pace::stock_outlook(asked, new, plan.new.domain().as_str());
        Self { asking: (new.may_limit_requests() && !takes.is_zero()).then_some(takes), ..self }
    }
}

impl Report {
    /// Something would be done.
    #[must_use]
    pub fn has_something_planned(&self) -> bool {
        let contacts = self.contacts.iter().map(|row| row.outcome);
        contacts
            .chain(self.data.iter().map(|row| row.outcome))
            .any(|outcome| outcome == Outcome::Planned)
    }

    /// Says with each contact and kind what could not be taken back, and why.
    pub fn name_failures(&mut self, left: &Undo) {
        let untold = left.untold.iter().map(|(contact, failure)| {
            let (contact, failure) = (contact.clone(), failure.clone());
            (contact.to_string(), Remark::NotWithdrawn { failure, contact })
        });
        let failed = left.failed.iter().map(|(contact, failure)| {
            let (contact, failure) = (contact.clone(), failure.clone());
            (contact.to_string(), Remark::Failed { step: Step::Copy, failure, contact })
        });
        let not_left = left.not_left.iter().map(|(channel, failure)| {
            let (channel, failure) = (channel.clone(), failure.clone());
            (channel.to_string(), Remark::NotLeft { failure, channel })
        });
        // Whoever is still there is told of first.
        let contacts: HashMap<_, _> = untold.chain(failed).chain(not_left).collect();
        for row in &mut self.contacts {
            if let Some(remark) = contacts.get(&row.jid) {
                row.remark = Some(remark.clone());
            }
        }
        let statement = left.not_retracted.as_ref().map(|failure| (Kind::Statement, failure));
        let data = left.failed_data.iter().map(|(kind, failure)| (*kind, failure));
        for (kind, failure) in data.chain(statement) {
            if let Some(row) = self.data.iter_mut().find(|row| row.kind == kind) {
                row.remarks = vec![DataRemark::Failure(failure.clone())];
            }
        }
    }
}

impl Claim {
    fn new(open: &OpenClaim) -> Self {
        Self {
            jid: open.jid.clone(),
            claims: open.old.clone(),
            checked: open.checked,
            contradicted_by: open.contradicted_by.clone(),
            is_contact: open.is_contact,
        }
    }
}

impl RefusedRequest {
    fn new(((by, account), times): (&(String, Option<BareJid>), &u32)) -> Self {
        Self { by: by.clone(), account: account.clone(), times: *times }
    }
}

impl Via {
    /// Whoever moved some of the contacts, or is to.
    fn of(plan: &Plan, rows: &[Row], moment: Moment) -> Self {
        let moved =
            |by: &[Self]| rows.iter().filter_map(|row| row.via).any(|via| by.contains(&via));
        let due = moment == Moment::Before && plan.due().next().is_some();
        let server = moved(&[Self::Server, Self::Mixed]) || due && plan.way == PlannedVia::Server;
        let client = moved(&[Self::Client, Self::Mixed]) || due && plan.way != PlannedVia::Server;
        match (server, client) {
            (true, true) => Self::Mixed,
            (true, false) => Self::Server,
            (false, _) => Self::Client,
        }
    }

    /// Who moved a contact, if anybody did.
    fn of_contact(state: &ContactState) -> Option<Self> {
        match (state.handed_over, state.is_moved_by_client()) {
            (true, true) => Some(Self::Mixed),
            (true, false) => Some(Self::Server),
            (false, true) => Some(Self::Client),
            (false, false) => None,
        }
    }
}
