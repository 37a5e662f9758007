//! What became of one entry of the old contact list.

use jid::BareJid;

use super::{ApprovalWord, Moment, Outcome, Remark, Row, SkipReason, StatementWord, Via};
use crate::model::history::{ContactState, Failure, Step, Told};
use crate::model::plan::{Approval, Channel, Fate, Membership, Planned, Reason, Tell};
use crate::model::whereabouts::{Oddity, Whereabouts};

impl Row {
    pub(super) fn new(planned: &Planned, state: Option<&ContactState>, moment: Moment) -> Self {
        let contact = &planned.contact;
        let (outcome, failed) = outcome(planned, state, moment);
        // The user's own address is no contact.
        let unwanted = outcome == Outcome::Skipped
            && reason_is_wish(&planned.fate)
            && state.is_some_and(|state| state.handed_over);
        let (reason, gateway) = match &planned.fate {
            Fate::Skip(reason) => skip(reason, planned.listed.jid.domain().as_str()),
            Fate::Move(_) | Fate::Settled => (planned.blocked.then(|| blocked(state)), None),
        };
        let unreachable = state
            .and_then(|state| Some((Step::Ask, state.unreachable.clone()?)))
            .filter(|_| planned.approval == Approval::Unreachable);
        let made = state.and_then(|state| state.shown_as.as_ref());
        let made = made.filter(|_| outcome == Outcome::Moved);
        let left_groups: Vec<_> =
            made.iter().flat_map(|made| made.left_groups()).cloned().collect();
        let left_name = made.and_then(|made| made.left_name().cloned());
        let is_left = left_name.is_some() || !left_groups.is_empty();
        let untold = matches!(&planned.fate, Fate::Move(steps) if steps.only_follow_up() && steps.tell != Tell::No);
        Self {
            jid: planned.listed.jid.to_string(),
            also: planned.also.iter().map(ToString::to_string).collect(),
            moved_to: planned.moved_to().cloned(),
            says_moved_to: match &planned.whereabouts {
                Whereabouts::Kept { from, .. } => Some(from.clone()),
                Whereabouts::Unmoved | Whereabouts::Moved { .. } | Whereabouts::Odd(_) => None,
            },
            statement: StatementWord::of(&planned.whereabouts),
            name: contact.name.clone(),
            groups: contact.groups.iter().cloned().collect(),
            standing: contact.standing,
            asked: contact.asked,
            left_groups,
            left_name,
            outcome,
            via: state.and_then(Via::of_contact).filter(|_| outcome == Outcome::Moved),
            // Where both leave it behind, the reason for that is all there is to say.
            left_by_server: state.and_then(|state| state.left).filter(|_| reason.is_none()),
            reason,
            gateway,
            approval: planned.approval.into(),
            is_copied: match &planned.fate {
                Fate::Move(steps) => steps.copy.is_none(),
                Fate::Settled => true,
                // Of these, only a channel can be there.
                Fate::Skip(_) => matches!(outcome, Outcome::Moved | Outcome::AlreadyThere),
            },
            probably_declined: planned.approval == Approval::Declined
                && state.is_some_and(ContactState::has_probably_declined),
            was_asked: state.is_some_and(ContactState::is_counted_as_asked),
            sees_old_alone: planned.is_in_touch()
                && contact.standing.is_seen()
                && !planned.sees_new,
            reminded: state.is_some_and(|state| state.reminded != Told::No),
            remark: if let Fate::Skip(Reason::Channel(channel)) = &planned.fate {
                Remark::of_channel(channel, contact.bare())
            } else if unwanted {
                Some(Remark::Unwanted)
            } else if let Some((step, failure)) = unreachable.or(failed) {
                Some(Remark::Failed { step, failure, contact: contact.bare() })
            } else if untold && matches!(moment, Moment::Midway | Moment::Looked) {
                Some(Remark::NotToldYet)
            } else {
                is_left.then_some(Remark::LabelLeft)
            },
        }
    }
}

impl Row {
    /// It was asked by this move, and has said yes or no.
    #[must_use]
    pub fn has_answered(&self) -> bool {
        self.was_asked
            && matches!(self.approval, ApprovalWord::Approved | ApprovalWord::Declined)
            && !self.probably_declined
    }

    /// The contact has taken its own move back, as far as anybody can tell: its account does not say any more that it has
    /// moved, and nobody at the new address lets the new account see them.
    #[must_use]
    pub fn has_moved_back(&self) -> bool {
        self.moved_to.is_some()
            && self.statement == Some(StatementWord::Withdrawn)
            && self.approval == ApprovalWord::Declined
    }

    /// It is there, and something went wrong on the way. That it cannot be reached is nothing that did.
    #[must_use]
    pub fn has_moved_with_remark(&self) -> bool {
        self.outcome == Outcome::Moved
            && self.remark.is_some()
            && self.approval != ApprovalWord::Unreachable
    }
}

/// What became of it as far as it is a contact, and what went wrong.
pub(super) fn outcome(
    planned: &Planned,
    state: Option<&ContactState>,
    moment: Moment,
) -> (Outcome, Option<(Step, Failure)>) {
    let failed = state.and_then(|state| state.failed.as_ref());
    match &planned.fate {
        Fate::Skip(Reason::Channel(channel)) => (of_channel(&channel.membership, moment), None),
        Fate::Skip(_) => (Outcome::Skipped, None),
        Fate::Move(_) if moment == Moment::Before => (Outcome::Planned, None),
        // The message is no part of being there; that it did not arrive is said all the same.
        Fate::Move(steps) if steps.only_follow_up() => {
            let untold = moment == Moment::After && steps.tell != Tell::No;
            let lost = untold.then_some((Step::Tell, Failure::Lost));
            (settled(planned, state), failed.cloned().or(lost))
        }
        // Nor is it a reason why something else is still to be done.
        Fate::Move(_) => match (failed.filter(|(step, _)| *step != Step::Tell), moment) {
            (Some(failed), _) => (Outcome::Failed, Some(failed.clone())),
            (None, Moment::After) => (Outcome::Failed, Some((Step::Copy, Failure::NotShown))),
            (None, _) => (Outcome::Planned, None),
        },
        Fate::Settled => (settled(planned, state), failed.cloned()),
    }
}

/// Why nothing is sent to somebody whom the user has blocked by now.
fn blocked(state: Option<&ContactState>) -> SkipReason {
    let was_sent_something = state.is_some_and(|state| {
        state.has_been_asked() || state.answer.is_some() || state.told != Told::No
    });
    if was_sent_something { SkipReason::BlockedSince } else { SkipReason::Blocked }
}

/// What a channel could not be had for is no failure of the move: the user may be let in where the program was not.
fn of_channel(membership: &Membership, moment: Moment) -> Outcome {
    match (membership, moment) {
        (Membership::Joined { by_move: true }, _) => Outcome::Moved,
        (Membership::Joined { by_move: false }, _) => Outcome::AlreadyThere,
        (Membership::Due, Moment::Before | Moment::Midway | Moment::Looked)
        | (Membership::Failed(_), Moment::Before) => Outcome::Planned,
        (Membership::Due | Membership::Failed(_) | Membership::Outside, _) => Outcome::Skipped,
    }
}

/// It stays behind because it should, not because it is somebody who moves in another row.
fn reason_is_wish(fate: &Fate) -> bool {
    !matches!(fate, Fate::Skip(Reason::Own))
}

fn settled(planned: &Planned, state: Option<&ContactState>) -> Outcome {
    let touched = state.is_some_and(|state| {
        state.handed_over || state.is_moved_by_client() || state.told == Told::Yes
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
        Reason::Channel(_) => (SkipReason::Channel, None),
        Reason::Excluded => (SkipReason::Excluded, None),
    };
    (Some(reason), gateway)
}

impl From<Approval> for ApprovalWord {
    fn from(approval: Approval) -> Self {
        match approval {
            Approval::Approved => Self::Approved,
            Approval::Waiting => Self::Waiting,
            Approval::Unreachable => Self::Unreachable,
            Approval::ToAsk => Self::ToAsk,
            Approval::Declined => Self::Declined,
            Approval::NotAsked => Self::NotAsked,
        }
    }
}

impl Remark {
    fn of_channel(channel: &Channel, jid: BareJid) -> Option<Self> {
        let closes = channel.closes;
        match &channel.membership {
            Membership::Failed(failure) => {
                Some(Self::NotJoined { failure: failure.clone(), channel: jid, closes })
            }
            Membership::Joined { .. } | Membership::Due | Membership::Outside => {
                closes.then_some(Self::Closes)
            }
        }
    }
}

impl StatementWord {
    /// What there is to remark about what the account of a contact says; nothing where it is simply followed.
    fn of(whereabouts: &Whereabouts) -> Option<Self> {
        Some(match whereabouts {
            Whereabouts::Unmoved
            | Whereabouts::Moved { withdrawn: false, .. }
            | Whereabouts::Kept { withdrawn: false, .. } => return None,
            Whereabouts::Moved { withdrawn: true, .. }
            | Whereabouts::Kept { withdrawn: true, .. } => Self::Withdrawn,
            Whereabouts::Odd(Oddity::Itself) => Self::Itself,
            Whereabouts::Odd(Oddity::Loop) => Self::Loop,
            Whereabouts::Odd(Oddity::You) => Self::You,
            Whereabouts::Odd(Oddity::NoAddress) => Self::NoAddress,
            Whereabouts::Odd(Oddity::Gateway) => Self::Gateway,
        })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::model::plan::Steps;
    use crate::model::roster::{Contact, Standing};
    use crate::model::whereabouts::Whereabouts;

    fn planned(steps: Steps) -> Planned {
        let jid = "juliet@capulet.example".parse().unwrap();
        let contact = Contact { standing: Standing::Both, ..Contact::new(jid) };
        Planned {
            listed: Arc::new(contact.clone()),
            contact: Arc::new(contact),
            also: Vec::new(),
            whereabouts: Whereabouts::Unmoved,
            earlier: Vec::new(),
            fate: Fate::Move(steps),
            approval: Approval::Waiting,
            was_there: false,
            sees_new: false,
            misnamed: false,
            taken_off: false,
            blocked: false,
        }
    }

    fn row(steps: Steps) -> Row {
        let state = ContactState { copied: true, ..ContactState::default() };
        Row::new(&planned(steps), Some(&state), Moment::Midway)
    }

    #[test]
    fn who_is_there_and_was_not_told_yet_has_moved() {
        let untold = row(Steps { tell: Tell::Yes, ..Steps::default() });
        assert_eq!(untold.outcome, Outcome::Moved);
        assert_eq!(untold.remark, Some(Remark::NotToldYet));
        let unasked = row(Steps { ask: true, tell: Tell::Yes, ..Steps::default() });
        assert_eq!((unasked.outcome, unasked.remark), (Outcome::Planned, None));
    }

    #[test]
    fn who_is_blocked_since_was_asked_or_told_all_the_same() {
        let blocked = Planned { blocked: true, fate: Fate::Settled, ..planned(Steps::default()) };
        let reason = |state| Row::new(&blocked, Some(&state), Moment::Looked).reason;
        let silent = ContactState { copied: true, ..ContactState::default() };
        assert_eq!(reason(silent.clone()), Some(SkipReason::Blocked));
        let told = ContactState { told: Told::Yes, ..silent.clone() };
        let asked = ContactState { asked: Some((1, jiff::Timestamp::UNIX_EPOCH)), ..silent };
        for since in [told, asked] {
            assert_eq!(reason(since), Some(SkipReason::BlockedSince));
        }
        let in_json = |reason| serde_json::to_string(&reason).unwrap();
        assert_eq!(in_json(SkipReason::BlockedSince), in_json(SkipReason::Blocked));
    }

    #[test]
    fn a_message_that_was_not_sent_is_no_reason_why_a_request_was_not() {
        let failed = Some((Step::Tell, Failure::Lost));
        let state = ContactState { copied: true, failed, ..ContactState::default() };
        let steps = Steps { ask: true, tell: Tell::Yes, ..Steps::default() };
        let row = |moment| Row::new(&planned(steps.clone()), Some(&state), moment);
        assert_eq!(row(Moment::Midway).outcome, Outcome::Planned);
        assert_eq!(row(Moment::After).outcome, Outcome::Failed);
        assert_eq!(row(Moment::Looked).outcome, Outcome::Planned, "nobody has tried it");
    }
}
