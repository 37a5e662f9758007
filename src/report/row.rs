//! What became of one entry of the old contact list.

use super::{ApprovalWord, Moment, Outcome, Row, SkipReason, Via};
use crate::history::{Past, Told, Trouble};
use crate::plan::{Approval, Fate, Planned, Reason, Steps, Tell};
use crate::words;

impl Row {
    pub(super) fn new(planned: &Planned, past: Option<&Past>, moment: Moment) -> Self {
        let contact = &planned.contact;
        let (outcome, error) = outcome(planned, past, moment);
        // The user's own address and doubled entries are no contacts of their own.
        let unwanted = outcome == Outcome::Skipped
            && reason_is_wish(&planned.fate)
            && past.is_some_and(|past| past.handed_over);
        let (reason, gateway) = match &planned.fate {
            Fate::Skip(reason) => skip(reason, contact.jid.domain().as_str()),
            Fate::Move(_) | Fate::Settled => (None, None),
        };
        Self {
            jid: contact.jid.to_string(),
            name: contact.name.clone(),
            groups: contact.groups.iter().cloned().collect(),
            standing: contact.standing,
            asked: contact.asked,
            outcome,
            via: past.and_then(Via::of_contact).filter(|_| outcome == Outcome::Moved),
            // Where both leave it behind, the reason for that is all there is to say.
            left_by_server: past.and_then(|past| past.left).filter(|_| reason.is_none()),
            reason,
            gateway,
            approval: planned.approval.into(),
            reminded: past.is_some_and(|past| past.reminded != Told::No),
            error: if unwanted {
                Some(words::unwanted())
            } else {
                error.map(|trouble| words::trouble(&trouble, &contact.jid))
            },
        }
    }
}

/// What became of it as far as it is a contact, and what went wrong.
pub(super) fn outcome(
    planned: &Planned,
    past: Option<&Past>,
    moment: Moment,
) -> (Outcome, Option<Trouble>) {
    let failed = past.and_then(|past| past.failed.as_ref());
    match &planned.fate {
        Fate::Skip(_) => (Outcome::Skipped, None),
        Fate::Move(_) if moment == Moment::Before => (Outcome::Planned, None),
        // The message is no part of being there; that it did not arrive is said all the same.
        Fate::Move(Steps { copy: None, approve: false, ask: false, tell })
            if moment == Moment::After || failed.is_some() =>
        {
            let untold = *tell != Tell::No;
            let trouble = failed.map(|(_, trouble)| trouble.clone());
            (settled(planned, past), trouble.or(untold.then_some(Trouble::Lost)))
        }
        Fate::Move(_) => match (failed, moment) {
            (Some((_, trouble)), _) => (Outcome::Failed, Some(trouble.clone())),
            (None, Moment::After) => (Outcome::Failed, Some(Trouble::NotShown)),
            (None, _) => (Outcome::Planned, None),
        },
        Fate::Settled => (settled(planned, past), failed.map(|(_, trouble)| trouble.clone())),
    }
}

/// It stays behind because it should, not because it is somebody who moves in another row.
fn reason_is_wish(fate: &Fate) -> bool {
    !matches!(fate, Fate::Skip(Reason::Own | Reason::Duplicate))
}

fn settled(planned: &Planned, past: Option<&Past>) -> Outcome {
    let touched = past.is_some_and(|past| {
        past.handed_over || past.is_moved_by_client() || past.told == Told::Yes
    });
    if touched || !planned.was_there { Outcome::Moved } else { Outcome::AlreadyThere }
}

fn skip(reason: &Reason, own_domain: &str) -> (Option<SkipReason>, Option<String>) {
    let (reason, gateway) = match reason {
        Reason::Gateway => (SkipReason::Gateway, Some(own_domain.to_owned())),
        Reason::GatewayContact { gateway } => (SkipReason::GatewayContact, Some(gateway.clone())),
        Reason::UncertainGateway { gateway } => {
            (SkipReason::UncertainGateway, Some(gateway.clone()))
        }
        Reason::Own => (SkipReason::Own, None),
        Reason::Duplicate => (SkipReason::Duplicate, None),
        Reason::Excluded => (SkipReason::Excluded, None),
    };
    (Some(reason), gateway)
}

impl From<Approval> for ApprovalWord {
    fn from(approval: Approval) -> Self {
        match approval {
            Approval::Approved => Self::Approved,
            Approval::Waiting => Self::Waiting,
            Approval::ToAsk => Self::ToAsk,
            Approval::Declined => Self::Declined,
            Approval::NotAsked => Self::NotAsked,
        }
    }
}
