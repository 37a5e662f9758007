//! Taking contacts back: requests and approvals are withdrawn first, then entries are removed or get their earlier
//! name and groups.
//!
//! A server tells a contact of a removal as far as one saw the other (RFC 6121 §2.5.2). ejabberd does not tell it that
//! a request is off which was never answered, and of an entry that stays no server tells anybody; hence the
//! withdrawals. They are subscription stanzas like any other and keep the same pace.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::Instant;

use jid::BareJid;
use xmpp_parsers::presence::{Presence, Type};

use crate::migration::batch::Judged;
use crate::migration::listening::{News, listen};
use crate::migration::run_context::{RunContext, Running};
use crate::migration::sending::{Back, Fenced, Learned, Sending};
use crate::migration::{End, Event, Wish};
use crate::model::history::{Fact, Failure};
use crate::model::pace::{Load, Place, When};
use crate::model::undo::{Before, Undo, Withdrawal};
use crate::net::session::SendError;

/// Changes of the contact list under way at once.
const WINDOW: usize = 16;
/// Withdrawals before a fence.
const BATCH: usize = 32;

/// What is left to do, and what is under way.
pub(super) struct Contacts {
    /// What may start.
    ready: VecDeque<(BareJid, Before)>,
    /// Who has withdrawals to come, how many, and what waits for the last of them.
    after: HashMap<BareJid, (usize, Option<Before>)>,
    withdrawals: VecDeque<(BareJid, Withdrawal)>,
    sending: Sending<Sent>,
    /// Those that the own server let through. The contact's may send them back yet.
    let_through: HashMap<String, BareJid>,
    next_id: u64,
    running: Running<Done>,
    /// Those with whom the new server says that it is done. Only its list proves it.
    said_done: Vec<BareJid>,
}

/// A stanza on its way.
#[derive(PartialEq)]
enum Sent {
    /// What a contact is told is off, and the stanza's id.
    Withdrawal(BareJid, Withdrawal, String),
    /// One that means nothing, and shows whether anything gets through.
    Probe,
}

/// Something under way has ended.
enum Done {
    /// An entry is as it was, or not.
    Contact(BareJid, Result<(), Failure>),
    /// The fence behind a batch of withdrawals.
    Fenced(Fenced),
}

impl From<Fenced> for Done {
    fn from(fenced: Fenced) -> Self {
        Self::Fenced(fenced)
    }
}

impl Contacts {
    /// Takes in what is to be done, and writes down for whom, so that a later run does not count on what this one
    /// has withdrawn.
    pub(super) fn new(undo: &Undo, context: &mut RunContext) -> Self {
        let gone = undo.gone.iter().map(|jid| (jid.clone(), Before::Absent));
        let mut this = Self {
            ready: gone.collect(),
            after: HashMap::new(),
            withdrawals: undo.withdrawals.clone().into(),
            sending: Sending::default(),
            let_through: HashMap::new(),
            next_id: 0,
            running: Running::new(),
            said_done: Vec::new(),
        };
        for (jid, _) in &undo.withdrawals {
            this.after.entry(jid.clone()).or_default().0 += 1;
        }
        for (jid, before) in undo.contacts.iter().cloned() {
            match this.after.get_mut(&jid) {
                Some((_, waiting)) => *waiting = Some(before),
                None => this.ready.push_back((jid, before)),
            }
        }
        let contacts = undo.contacts.iter().map(|(jid, _)| jid);
        let all = contacts.chain(undo.withdrawals.iter().map(|(jid, _)| jid));
        all.for_each(|jid| context.note(Fact::TakingBack { jid: jid.clone() }));
        this
    }

    /// Does it all, and heeds a stop in between.
    pub(super) async fn run(&mut self, context: &mut RunContext) -> Result<(), End> {
        context.settle().await.map_err(End::Journal)?;
        loop {
            let wake = self.start(context).await?;
            if self.running.is_empty() {
                context.heed_stop()?;
                if self.ready.is_empty() && self.withdrawals.is_empty() {
                    return Ok(());
                }
            }
            match listen(context, &mut self.running, wake, None).await? {
                News::Done(Done::Contact(jid, Ok(()))) => self.said_done.push(jid),
                News::Done(Done::Contact(jid, Err(failure))) => {
                    context.note(Fact::NotTakenBack { jid, failure });
                }
                News::Done(Done::Fenced(fenced)) => self.finish(context, fenced),
                News::Presence(presence) => self.see(context, &presence),
                _ => {}
            }
        }
    }

    /// Writes down who is as before, as the list shows that was read since, and who is not although the server said so.
    /// Where a run was cut short before that, the next one finds them as they are.
    pub(super) fn note_what_is_shown(self, undo: &Undo, context: &mut RunContext) {
        let odd = undo.not_shown_done(|jid| context.shown(jid).map(Arc::as_ref));
        let facts = self.said_done.into_iter().map(|jid| match odd.contains(&jid) {
            true => Fact::NotTakenBack { jid, failure: Failure::NotShown },
            false => Fact::TakenBack { jid },
        });
        let facts: Vec<_> = facts.collect();
        facts.into_iter().for_each(|fact| context.note(fact));
    }

    /// Starts all that may start now; says when something else may.
    async fn start(&mut self, context: &mut RunContext) -> Result<Option<Instant>, End> {
        if context.wish() != Wish::Run {
            return Ok(None);
        }
        while self.running.len() < WINDOW
            && let Some((jid, before)) = self.ready.pop_front()
        {
            let account = context.new_account();
            self.running.start(async move {
                let result = match &before {
                    Before::Absent => account.remove(&jid).await,
                    Before::Present(was) => account.copy(&jid, was).await,
                };
                Done::Contact(jid, result)
            });
        }
        if self.sending.is_under_way() { Ok(None) } else { self.withdraw(context).await }
    }

    /// Sends what the pace allows as one batch, and a fence behind it.
    async fn withdraw(&mut self, context: &mut RunContext) -> Result<Option<Instant>, End> {
        let in_doubt = self.sending.is_in_doubt();
        let size = if context.pace.is_measuring() || in_doubt { 1 } else { BATCH };
        let mut wake = None;
        while self.sending.len() < size
            && let Some((jid, withdrawal)) = self.withdrawals.pop_front()
        {
            let now = Instant::now();
            match context.pace.when(1 + u32::from(in_doubt), now) {
                When::Now => {}
                When::At(at) => {
                    self.withdrawals.push_front((jid, withdrawal));
                    wake = Some(at);
                    break;
                }
                // It is not worth more than the removal, which goes on without it.
                When::Never => {
                    let condition = "not-acceptable".to_owned();
                    self.give_up(context, jid, Failure::Refused { condition, text: None });
                    continue;
                }
            }
            let (account, id) = (context.new_account(), self.next_id());
            match account.withdraw(&jid, withdrawal, &id).await {
                Ok(()) => {
                    context.pace.spend(1, now);
                    self.sending.push(id.clone(), Sent::Withdrawal(jid, withdrawal, id), 1);
                }
                Err(SendError::Gone(reason)) => return Err(End::Lost(reason)),
                // It holds nothing but an address, which is always sendable.
                Err(SendError::Unsendable(_)) => self.settle(jid),
            }
        }
        if in_doubt && self.sending.len() > 0 {
            let (account, id) = (context.new_account(), self.next_id());
            if let Err(SendError::Gone(reason)) =
                account.probe_limit(&id, |jid| context.shown(jid).is_some()).await
            {
                return Err(End::Lost(reason));
            }
            context.pace.spend(1, Instant::now());
            self.sending.push(id, Sent::Probe, 1);
        }
        self.sending.put_fence(context, &self.running);
        Ok(wake)
    }

    fn next_id(&mut self) -> String {
        self.next_id += 1;
        format!("rehome-undo-{}", self.next_id)
    }

    /// One that the own server may have stopped only for now is judged with its batch. Any other that comes back has not
    /// reached the contact, and would not a second time.
    fn see(&mut self, context: &mut RunContext, presence: &Presence) {
        let Some(id) = presence.id.as_ref().filter(|_| presence.type_ == Type::Error) else {
            return;
        };
        let account = context.new_account();
        match self.sending.see(account.session().address().domain(), presence) {
            Back::Judged | Back::Sent(Sent::Probe, _) => {}
            Back::Sent(Sent::Withdrawal(jid, ..), failure) => self.give_up(context, jid, failure),
            Back::Other(failure) => {
                if let Some(jid) = self.let_through.remove(id) {
                    context.note(Fact::NotWithdrawn { jid, failure });
                }
            }
        }
    }

    /// If the fence stands, what has not come back was let through; otherwise nobody knows, and it is sent again.
    fn finish(&mut self, context: &mut RunContext, fenced: Fenced) {
        let mut judged = match self.sending.judge(fenced) {
            Ok(judged) => judged,
            Err(all) => {
                all.rev().for_each(|sent| self.send_again(sent, Place::First));
                return;
            }
        };
        for (sent, failure) in judged.refused.drain(..) {
            if let Sent::Withdrawal(jid, ..) = sent {
                self.give_up(context, jid, failure);
            }
        }
        let now = Instant::now();
        let Learned { learned, place } =
            self.sending.learn(context, &judged, &Sent::Probe, true, now);
        let Judged { through, held, .. } = judged;
        held.into_iter().rev().for_each(|sent| self.send_again(sent, place));
        for sent in through {
            if let Sent::Withdrawal(jid, _, id) = sent {
                self.let_through.insert(id, jid.clone());
                self.settle(jid);
            }
        }
        if learned && context.pace.limit().is_some_and(|limit| limit.measured) {
            let requests = self.withdrawals.len();
            let mut load = Load::default();
            load.send(u32::try_from(requests).unwrap_or(u32::MAX));
            let takes = context.pace.outlook(&load, now);
            if let Some(takes) = takes.filter(|takes| !takes.is_zero()) {
                context.show(Event::Outlook { requests, takes });
            }
        }
    }

    fn send_again(&mut self, sent: Sent, place: Place) {
        match (sent, place) {
            (Sent::Withdrawal(jid, what, _), Place::Last) => {
                self.withdrawals.push_back((jid, what))
            }
            (Sent::Withdrawal(jid, what, _), Place::First) => {
                self.withdrawals.push_front((jid, what));
            }
            (Sent::Probe, _) => {}
        }
    }

    /// The contact could not be told: its entry is taken back all the same, and it is said.
    fn give_up(&mut self, context: &mut RunContext, jid: BareJid, failure: Failure) {
        context.note(Fact::NotWithdrawn { jid: jid.clone(), failure });
        self.settle(jid);
    }

    /// A withdrawal is done with. After the last one of a contact its entry follows, if there is anything to it.
    fn settle(&mut self, jid: BareJid) {
        let Entry::Occupied(mut after) = self.after.entry(jid) else { return };
        after.get_mut().0 -= 1;
        if after.get().0 > 0 {
            return;
        }
        match after.remove_entry() {
            (jid, (_, Some(before))) => self.ready.push_back((jid, before)),
            (jid, (_, None)) => self.said_done.push(jid),
        }
    }
}
