//! One reminder to those who have not answered.
//!
//! As with the message of the move, nobody is to get it twice: it is written down before it leaves, and whoever may
//! have got it already gets no other. A reminder speaks of a request, so one that the new server has lost is made
//! again first.

use std::collections::HashSet;

use jid::BareJid;
use tracing::Instrument;

use super::client_led::ClientLed;
use super::notices::new_message_id;
use super::run::{Run, note_changes};
use super::run_context::RunContext;
use super::{End, Phase, contact};
use crate::migration::Event;
use crate::model::history::{Fact, History, Told};
use crate::model::plan::{Approval, Fate, Plan, Planned, Tell};
use crate::net::session::SendError;
use crate::xmpp::address;

/// Messages before a fence.
const BATCH: usize = 32;

/// Who is to be reminded, and how.
#[derive(Clone, Debug)]
pub struct Reminder {
    /// These, as far as they have not answered and were not reminded; everybody where it is `None`.
    pub whom: Option<Vec<BareJid>>,
    /// What is said.
    pub text: String,
}

impl Reminder {
    /// Those of the plan who would be reminded.
    #[must_use]
    pub fn recipients(&self, plan: &Plan, history: &History) -> Vec<BareJid> {
        let is_waiting = |planned: &&Planned| {
            let state = history.of(&planned.contact.bare());
            match planned.approval {
                Approval::Waiting => state.is_none_or(|state| state.reminded == Told::No),
                Approval::ToAsk => state.is_some_and(|state| {
                    let was_asked = state.has_been_asked() || state.is_request_lost();
                    was_asked && state.answer.is_none() && state.reminded == Told::No
                }),
                _ => false,
            }
        };
        let whom =
            self.whom.as_ref().map(|whom| whom.iter().map(address::key).collect::<HashSet<_>>());
        let named =
            |jid: &BareJid| whom.as_ref().is_some_and(|whom| whom.contains(&address::key(jid)));
        let wanted = |jid: &BareJid| whom.is_none() || named(jid);
        let is_named =
            |planned: &Planned| named(&planned.contact.bare()) || named(&planned.listed.bare());
        // Nobody has heard them say no, so whoever names one means to ask again.
        let is_asked_anew =
            |planned: &Planned| is_named(planned) && has_probably_declined(planned, history);
        let waiting = plan.contacts.iter().filter(|it| is_waiting(it) || is_asked_anew(it));
        let was_reminded =
            |jid: &BareJid| history.of(jid).is_some_and(|state| state.reminded != Told::No);
        waiting
            .filter(|planned| wanted(&planned.contact.bare()) || wanted(&planned.listed.bare()))
            .filter(|planned| !planned.earlier.iter().any(was_reminded))
            .map(|planned| planned.contact.bare())
            .collect()
    }
}

/// That the contact said no is only concluded from the list, and it was not reminded.
fn has_probably_declined(planned: &Planned, history: &History) -> bool {
    let state = history.of(&planned.contact.bare());
    planned.approval == Approval::Declined
        && state.is_some_and(|state| state.has_probably_declined() && state.reminded == Told::No)
}

impl Run {
    /// Reminds, and then waits for answers.
    pub(super) async fn remind(
        &mut self,
        context: &mut RunContext,
        reminder: &Reminder,
    ) -> Result<(), End> {
        if context.history().is_taken_back {
            return Ok(());
        }
        self.take_stock(context).await?;
        context.show(Event::Phase(Phase::Reminding));
        let mut plan = self.plan(context);
        let recipients = reminder.recipients(&plan, context.history());
        let contacts = plan.contacts.iter();
        let declined = contacts.filter(|it| has_probably_declined(it, context.history()));
        let mut declined: Vec<_> = declined.map(|planned| planned.contact.bare()).collect();
        declined.retain(|jid| recipients.contains(jid));
        if !declined.is_empty() {
            declined.into_iter().for_each(|jid| context.note(Fact::RequestLost { jid }));
            plan = self.plan(context);
        }
        self.ask_lost(context, plan, &recipients).await?;
        let recipients = self.still_waiting(context, recipients);
        for batch in recipients.chunks(BATCH) {
            send(context, batch, &reminder.text).await?;
        }
        self.ask_again(context).await?;
        self.wait(context, None).await
    }

    /// Those of them whose request is there and has no answer. Making it again may have brought one, or come to nothing.
    fn still_waiting(&self, context: &RunContext, mut recipients: Vec<BareJid>) -> Vec<BareJid> {
        let plan = self.plan(context);
        let waiting = plan.contacts.iter().filter(|it| it.approval == Approval::Waiting);
        let waiting: HashSet<_> = waiting.map(|planned| planned.contact.bare()).collect();
        let has_answered =
            |jid: &BareJid| context.history().of(jid).is_some_and(|state| state.answer.is_some());
        recipients.retain(|jid| waiting.contains(jid) && !has_answered(jid));
        recipients
    }

    /// Makes the requests to some of the contacts again that are due, and nothing else.
    async fn ask_lost(
        &mut self,
        context: &mut RunContext,
        mut plan: Plan,
        whom: &[BareJid],
    ) -> Result<(), End> {
        for planned in &mut plan.contacts {
            if let Fate::Move(steps) = &mut planned.fate {
                steps.tell = Tell::No;
                if !steps.ask || !whom.contains(&planned.contact.bare()) {
                    planned.fate = Fate::Settled;
                }
            }
        }
        plan.requests.clear();
        if plan.due().next().is_none() {
            return Ok(());
        }
        note_changes(context, plan.due()).await?;
        ClientLed::new(&plan, &self.new_snapshot, &self.introduction).run(context).await?;
        self.look_again(context).await
    }
}

/// Sends one batch, from the old account as long as there is one: that is whom the contacts know.
async fn send(context: &mut RunContext, batch: &[BareJid], text: &str) -> Result<(), End> {
    let (old, new) = (context.old_account(), context.new_account());
    let mut left = Vec::new();
    let batch: Vec<_> = batch.iter().map(|jid| (jid, new_message_id())).collect();
    for (jid, id) in &batch {
        context.note(Fact::Reminding { jid: (*jid).clone(), id: id.clone() });
    }
    context.settle().await.map_err(End::Journal)?;
    for (jid, id) in &batch {
        let sent = match &old {
            Some(old) => old.tell(jid, id, text).instrument(contact(jid)).await,
            None => new.remind(jid, id, text).instrument(contact(jid)).await,
        };
        match sent {
            Ok(()) => left.push((*jid).clone()),
            Err(SendError::Unsendable(_) | SendError::Gone(_)) => {
                context.note(Fact::NotReminded { jid: (*jid).clone() });
            }
        }
    }
    let fence = match &old {
        Some(old) => old.fence().await,
        None => new.fence().await,
    };
    // Without the fence nobody knows whether they left: they stay in doubt, and get no other.
    if fence.is_ok() {
        left.into_iter().for_each(|jid| context.note(Fact::Reminded { jid }));
    }
    context.settle().await.map_err(End::Journal)
}
