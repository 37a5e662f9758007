//! Moving contacts by the client: put them on the new list, approve them, ask them, tell them.
//!
//! One loop owns all state. It starts what may start now, then waits for the next report, and so on until
//! nothing is left. Changes of the contact list run side by side in a window; [`Asking`] and [`Telling`] send
//! in batches, each closed by a fence.

use std::collections::{HashMap, VecDeque};
use std::sync::Arc;
use std::time::{Duration, Instant};

use xmpp_parsers::jid::{BareJid, Jid};
use xmpp_parsers::message::Message;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::presence::{Presence, Type};

use super::asking::Asking;
use super::desk::{Desk, Running, Turn};
use super::telling::{TellError, Telling};
use super::{ATTEMPTS, Due, End, Event, Introduction, Side, Wish, less, permission};
use crate::history::{Answer, Fact, Past, Step, Told, Trouble};
use crate::plan::{self, Approval, Plan, Planned, Tell};
use crate::roster::{Contact, Label, Push, Roster};
use crate::session::{self, EndReason, QueryError};
use crate::snapshot::{Server, Snapshot};

/// Changes of the contact list under way at once: more gains nothing on stock servers.
const WINDOW: usize = 16;
/// How long a stop waits for what is under way.
const STOP_LIMIT: Duration = Duration::from_secs(10);

/// What a round knows and does not change.
pub(super) struct Round<'a> {
    pub(super) contacts: HashMap<BareJid, &'a Planned>,
    pub(super) server: &'a Server,
    pub(super) introduction: &'a Introduction,
    pub(super) message: Option<&'a str>,
    pub(super) old: &'a BareJid,
    pub(super) new: &'a BareJid,
}

impl Round<'_> {
    /// The contact, if it is one that moves and may hear of it.
    pub(super) fn mover(&self, jid: &BareJid) -> Option<&Contact> {
        let planned = self.contacts.get(jid)?;
        planned.is_in_touch().then_some(&planned.contact)
    }
}

/// Something under way has ended.
pub(super) enum Done {
    /// A contact was put on the list, or not.
    Copied(Copy, Result<(), Trouble>),
    /// The fence behind a batch of subscription stanzas.
    Fenced(Result<(), QueryError>),
    /// A batch of messages and the fence behind it.
    Told(Vec<BareJid>, Result<(), TellError>),
    /// The archive was looked through for the message with this id to this contact.
    Listed(BareJid, String, Result<(), Trouble>),
    /// The new contact list after a new sign-in.
    Read(Result<Roster, QueryError>),
    /// Other work, which was only accompanied.
    Accompanied(Vec<Fact>),
}

/// A contact to be put on the list.
pub(super) struct Copy {
    jid: BareJid,
    wanted: Arc<Label>,
    /// What the entry was called when that was decided, if it was there.
    was: Option<Label>,
    attempt: u32,
    /// What is tried instead, since the server has refused the whole.
    instead: Option<Instead>,
}

/// A name and groups that are tried because a server would not take more.
struct Instead {
    label: Arc<Label>,
    /// What is left to try.
    next: VecDeque<Label>,
    /// Why it did not take the whole.
    refusal: Trouble,
}

impl Copy {
    fn new(jid: BareJid, wanted: Arc<Label>) -> Self {
        Self { jid, wanted, was: None, attempt: 1, instead: None }
    }

    /// What the server is asked to take now.
    fn label(&self) -> &Arc<Label> {
        self.instead.as_ref().map_or(&self.wanted, |instead| &instead.label)
    }

    /// The same with less of a label, after the server has refused this one; or why it does not take the contact.
    fn with_less(mut self, trouble: Trouble) -> Result<Self, (BareJid, Trouble)> {
        let (mut next, refusal) = match self.instead.take() {
            Some(Instead { next, refusal, .. }) => (next, refusal),
            None => (less::of(&self.wanted).collect(), trouble.clone()),
        };
        match next.pop_front() {
            Some(label) if less::may_help(&trouble) => {
                let label = Arc::new(label);
                Ok(Self { instead: Some(Instead { label, next, refusal }), ..self })
            }
            Some(_) | None => Err((self.jid, refusal)),
        }
    }
}

/// What follows once the contact is on the list.
struct After {
    approve: bool,
    ask: bool,
    tell: Tell,
}

/// One round over a plan.
pub(super) struct ClientLed<'a> {
    round: Round<'a>,
    due: Due,
    copies: VecDeque<Copy>,
    after_copy: HashMap<BareJid, After>,
    asking: Asking,
    telling: Telling,
    running: Running<Done>,
    stopping: Option<Instant>,
}

impl<'a> ClientLed<'a> {
    /// Takes in what the plan says is due.
    pub(super) fn new(plan: &'a Plan, new: &'a Snapshot, introduction: &'a Introduction) -> Self {
        let mut this = Self::attending(plan, new, introduction);
        for (contact, steps) in plan.due() {
            let jid = contact.bare();
            let after = After { approve: steps.approve, ask: steps.ask, tell: steps.tell.clone() };
            this.due.copies += usize::from(steps.copy.is_some());
            this.due.asks += usize::from(steps.ask);
            this.due.tells += usize::from(steps.tell != Tell::No);
            match &steps.copy {
                Some(wanted) => {
                    let wanted = wanted.clone();
                    this.copies.push_back(Copy::new(jid.clone(), wanted));
                    this.after_copy.insert(jid, after);
                }
                None => this.queue_after(jid, after),
            }
        }
        this
    }

    /// Takes in who belongs to the move, and nothing to do but to answer them.
    pub(super) fn attending(
        plan: &'a Plan,
        new: &'a Snapshot,
        introduction: &'a Introduction,
    ) -> Self {
        let contacts = plan.people().map(|planned| (planned.contact.bare(), planned)).collect();
        let (server, message) = (&new.server, plan.message.as_deref());
        Self {
            round: Round {
                contacts,
                server,
                introduction,
                message,
                old: &plan.old,
                new: &plan.new,
            },
            due: Due::default(),
            copies: VecDeque::new(),
            after_copy: HashMap::new(),
            asking: Asking::default(),
            telling: Telling::default(),
            running: Running::new(),
            stopping: None,
        }
    }

    /// Approves contacts of the move who may have asked while nobody was signed in.
    pub(super) fn approve_unheard(&mut self, desk: &Desk) {
        self.asking.queue_unheard(&self.round, desk);
    }

    /// Writes down who has answered while nobody was signed in, as the new list shows it, and which requests the new
    /// server has lost with its list.
    pub(super) fn note_answers(&self, desk: &mut Desk, roster: &Roster) {
        for jid in plan::lost_requests(roster, desk.history()) {
            if self.round.mover(&jid).is_some() {
                desk.note(Fact::RequestLost { jid });
            }
        }
        for contact in &roster.contacts {
            self.see_answer(desk, contact);
            self.see_refusal(desk, contact);
        }
    }

    /// Does everything that is due.
    pub(super) async fn run(mut self, desk: &mut Desk) -> Result<(), End> {
        desk.show(Event::Due(self.due));
        for copy in &mut self.copies {
            copy.was = desk.shown(&copy.jid).map(|contact| contact.label());
        }
        if self.due.asks > 0 {
            self.asking.probe_if_limit_is_likely(&self.round, desk);
        }
        loop {
            let mut wake = self.start_what_may_start(desk).await?;
            if self.is_idle() {
                wake = self.asking.ask_unanswered_again(&self.round, desk);
                if wake.is_none() || self.stopping.is_some() {
                    return end(desk);
                }
            }
            let until = [wake, self.stopping].into_iter().flatten().min();
            self.attend(desk, until).await?;
        }
    }

    /// Stays for answers until all have come, the time is over, or the user has enough.
    pub(super) async fn wait(mut self, desk: &mut Desk, limit: Duration) -> Result<(), End> {
        let deadline = Instant::now() + limit;
        loop {
            let wake = self.start_what_may_start(desk).await?;
            let over = Instant::now() >= deadline || !self.is_awaiting_answers(desk);
            if (over || self.stopping.is_some()) && self.running.is_empty() {
                return end(desk);
            }
            let deadline = (!over).then_some(deadline);
            let until = [wake, deadline, self.stopping].into_iter().flatten().min();
            self.attend(desk, until).await?;
        }
    }

    /// Asks those once more who were asked long ago and have not answered, and those who were `unreachable`.
    /// Whether there was anybody.
    pub(super) async fn ask_again(
        mut self,
        desk: &mut Desk,
        unreachable: &[BareJid],
    ) -> Result<bool, End> {
        let any = self.asking.queue_once_more(&self.round, desk, unreachable);
        self.accompany(desk, async { Vec::new() }).await.map(|()| any)
    }

    /// Attends to contacts while other work on the new account is done, and notes what came of it.
    pub(super) async fn accompany(
        mut self,
        desk: &mut Desk,
        work: impl Future<Output = Vec<Fact>> + Send + 'static,
    ) -> Result<(), End> {
        self.running.start(async move { Done::Accompanied(work.await) });
        loop {
            let wake = self.start_what_may_start(desk).await?;
            if self.is_idle() {
                return end(desk);
            }
            let until = [wake, self.stopping].into_iter().flatten().min();
            self.attend(desk, until).await?;
        }
    }

    /// Nothing is under way, and nothing waits that may still be started.
    fn is_idle(&self) -> bool {
        let waiting =
            !self.copies.is_empty() || self.asking.is_waiting() || self.telling.is_waiting();
        let out_of_patience = self.stopping.is_some_and(|limit| Instant::now() >= limit);
        out_of_patience || self.running.is_empty() && (self.stopping.is_some() || !waiting)
    }

    fn is_awaiting_answers(&self, desk: &Desk) -> bool {
        self.round.contacts.iter().any(|(jid, planned)| {
            let past = desk.history().of(jid);
            let answered = past.is_some_and(|past| past.answer.is_some());
            let admitted = past.is_some_and(|past| past.admitted);
            let awaited = planned.approval == Approval::Waiting && !answered;
            // Those who were told, or asked, may want to see the new account in turn.
            let may_ask = planned.contact.standing.is_seen()
                && !self.round.server.pre_approval
                && past.is_some_and(|past| past.told == Told::Yes || past.asked.is_some());
            planned.is_in_touch() && (awaited || may_ask && !admitted)
        })
    }

    // Starting

    /// Starts all that may start now; says when something else may.
    async fn start_what_may_start(&mut self, desk: &mut Desk) -> Result<Option<Instant>, End> {
        if desk.wish() != Wish::Run {
            return Ok(None);
        }
        while self.running.len() < WINDOW
            && let Some(copy) = self.copies.pop_front()
        {
            if copy.attempt == 1 && is_renamed_since(desk, &copy) {
                // The next round looks at it anew.
                self.after_copy.remove(&copy.jid);
                continue;
            }
            let home = desk.new_home();
            self.running.start(async move {
                let result = home.copy(&copy.jid, copy.label()).await;
                Done::Copied(copy, result)
            });
        }
        self.telling.start(&self.round, desk, &mut self.running);
        self.asking.start(&self.round, desk, &mut self.running).await
    }

    fn queue_after(&mut self, jid: BareJid, after: After) {
        if after.approve {
            self.asking.queue_approval(jid.clone());
        }
        if after.ask {
            self.asking.queue_request(jid.clone());
        }
        self.telling.queue(jid, after.tell);
    }

    // Attending

    async fn attend(&mut self, desk: &mut Desk, until: Option<Instant>) -> Result<(), End> {
        match desk.turn(&mut self.running, until).await {
            Turn::New(Some(event)) => return self.hear_new(desk, event),
            Turn::New(None) => return Err(End::Lost(EndReason::Closed)),
            Turn::Old(Some(event)) => self.hear_old(desk, event),
            Turn::Old(None) => desk.lose_old(EndReason::Closed),
            Turn::Done(done) => return self.finish(desk, done),
            Turn::Wish if desk.wish() == Wish::Stop => {
                self.stopping = Some(Instant::now() + STOP_LIMIT);
            }
            Turn::Wish | Turn::Time => {}
        }
        Ok(())
    }

    fn hear_new(&mut self, desk: &mut Desk, event: session::Event) -> Result<(), End> {
        match event {
            session::Event::RosterPush(item) => self.see_push(desk, &item),
            session::Event::Presence(presence) => self.see_presence(desk, &presence),
            session::Event::Connection(state) => {
                desk.show_connection(Side::New, state);
                if state == session::Connection::Renewed {
                    self.greet_again(desk);
                }
            }
            session::Event::Ended(reason) => return Err(End::Lost(reason)),
            session::Event::Asked(query) => drop(permission::answer(desk, query, None)),
            session::Event::Message(_) => {}
        }
        Ok(())
    }

    fn hear_old(&mut self, desk: &mut Desk, event: session::Event) {
        match event {
            session::Event::Message(message) => self.see_message(desk, &message),
            session::Event::Connection(state) => desk.show_connection(Side::Old, state),
            session::Event::Ended(reason) => desk.lose_old(reason),
            session::Event::RosterPush(_)
            | session::Event::Presence(_)
            | session::Event::Asked(_) => {}
        }
    }

    fn see_message(&mut self, desk: &mut Desk, message: &Message) {
        self.telling.see_message(&self.round, desk, message);
    }

    fn see_push(&mut self, desk: &mut Desk, item: &Element) {
        let Ok(push) = Push::read(item) else { return };
        if let Push::Changed(contact) = &push {
            self.see_standing(desk, contact);
            // An old server that was given up may be at work all the same.
            if contact.standing.sees() {
                let jid = contact.bare();
                self.asking.forget_request(&jid);
                self.after_copy.entry(jid).and_modify(|after| after.ask = false);
            }
        }
        desk.apply(push);
    }

    fn see_standing(&self, desk: &mut Desk, contact: &Contact) {
        self.see_answer(desk, contact);
        let jid = contact.bare();
        let past = desk.history().of(&jid);
        let Some(mover) = self.round.mover(&jid) else { return };
        let outside = past.is_none_or(|past| !past.admitted);
        if contact.standing.is_seen() && mover.standing.is_seen() && outside {
            desk.note(Fact::Admitted { jid });
        }
    }

    fn see_answer(&self, desk: &mut Desk, contact: &Contact) {
        let jid = contact.bare();
        let past = desk.history().of(&jid);
        let unanswered = past.is_none_or(|past| past.answer != Some(Answer::Approved));
        let asked = past.is_some_and(Past::is_asked) || self.asking.is_asking(&jid);
        if contact.standing.sees() && asked && unanswered && self.round.mover(&jid).is_some() {
            desk.note(Fact::Answered { jid, answer: Answer::Approved });
        }
    }

    /// A request that was let through and is no longer pending, without that the contact is seen, was declined while
    /// nobody listened: servers do not keep that word. An entry that a server hides tells nothing.
    fn see_refusal(&self, desk: &mut Desk, contact: &Contact) {
        let jid = contact.bare();
        let pending = contact.asked || contact.standing.sees();
        if !pending && is_unanswered(desk, &jid) && self.round.mover(&jid).is_some() {
            desk.note(Fact::Answered { jid, answer: Answer::Declined });
        }
    }

    fn see_presence(&mut self, desk: &mut Desk, presence: &Presence) {
        let Some(jid) = presence.from.as_ref().map(Jid::to_bare) else { return };
        match presence.type_ {
            Type::Subscribe => self.asking.see_request(&self.round, desk, jid),
            Type::Unsubscribed if is_unanswered(desk, &jid) => {
                desk.note(Fact::Answered { jid, answer: Answer::Declined });
            }
            Type::Error => self.asking.see_bounce(&self.round, desk, jid, presence),
            _ => {}
        }
    }

    /// A new session has forgotten that somebody is here, and may have missed changes.
    fn greet_again(&self, desk: &Desk) {
        let home = desk.new_home();
        self.running.start(async move { Done::Read(home.greet_again().await) });
    }

    // Finishing

    fn finish(&mut self, desk: &mut Desk, done: Done) -> Result<(), End> {
        match done {
            Done::Copied(copy, result) => self.finish_copy(desk, copy, result),
            Done::Fenced(result) => self.asking.finish(&self.round, desk, result.is_ok(), || {
                self.after_copy
                    .iter()
                    .filter(|(_, after)| after.ask)
                    .map(|(jid, _)| jid.clone())
                    .collect()
            }),
            Done::Told(batch, result) => return self.telling.finish(desk, batch, result),
            Done::Listed(jid, id, result) => {
                self.telling.finish_listing(desk, jid, &id, result.is_ok())
            }
            Done::Read(Ok(roster)) => {
                for contact in &roster.contacts {
                    self.see_standing(desk, contact);
                }
            }
            Done::Accompanied(facts) => facts.into_iter().for_each(|fact| desk.note(fact)),
            // The look at the end of the round reads it again, and tells.
            Done::Read(Err(_)) => {}
        }
        Ok(())
    }

    fn finish_copy(&mut self, desk: &mut Desk, copy: Copy, result: Result<(), Trouble>) {
        match result {
            Ok(()) => {
                desk.note(Fact::Copied { jid: copy.jid.clone() });
                desk.expect(&copy.jid, &copy.wanted, copy.label());
                if let Some(after) = self.after_copy.remove(&copy.jid) {
                    self.queue_after(copy.jid, after);
                }
            }
            Err(Trouble::Lost) if copy.attempt < ATTEMPTS => {
                self.copies.push_front(Copy { attempt: copy.attempt + 1, ..copy });
            }
            Err(trouble) => match copy.with_less(trouble) {
                Ok(copy) => self.copies.push_front(copy),
                Err((jid, trouble)) => {
                    self.after_copy.remove(&jid);
                    desk.note(Fact::Failed { jid, step: Step::Copy, trouble });
                }
            },
        }
    }
}

/// The contact was asked by this move, and nothing is known of an answer.
pub(super) fn is_unanswered(desk: &Desk, jid: &BareJid) -> bool {
    desk.history().of(jid).is_some_and(|past| past.is_asked() && past.answer.is_none())
}

/// The user has given the entry another name or other groups while it waited to be copied.
fn is_renamed_since(desk: &Desk, copy: &Copy) -> bool {
    let now = desk.shown(&copy.jid).map(|contact| contact.label());
    // An entry without either says nothing: a request that was let in makes one.
    now != copy.was && now.is_some_and(|now| now != Label::default() && now != *copy.wanted)
}

fn end(desk: &Desk) -> Result<(), End> {
    if desk.wish() == Wish::Stop { Err(End::Stopped) } else { Ok(()) }
}
