//! Where a run sits: both accounts, what they report, the journal, and the user's wishes.

use std::collections::{HashMap, HashSet, VecDeque};
use std::pin::Pin;
use std::sync::Arc;
use std::time::{Duration, Instant};

use futures::stream::FuturesUnordered;
use futures::{FutureExt, StreamExt};
use jid::{BareJid, Jid};
use xmpp_parsers::stanza_error::StanzaError;

use super::new_account::NewAccount;
use super::old_account::OldAccount;
use super::{End, Event, Side, Wish, Wishes, less, now};
use crate::model::history::{Fact, History};
use crate::model::pace::Pace;
use crate::model::roster::{Contact, Label, Push, Roster};
use crate::net::session::{self, EndReason, Events, Session};
use crate::store::journal::{JournalError, Recorder};
use crate::xmpp::address;

/// How many events are put off at most; nobody has more contacts that ask at once.
const MOST_PUT_OFF: usize = 10_000;
/// How many refused requests to move an account here are written down in one run. All are refused.
const MOST_REFUSALS: u32 = 100;

/// How many strangers who ask are written down in one run.
const MOST_CLAIMS: u32 = 200;

/// Both accounts of a run and all that it has to listen to.
pub(super) struct RunContext {
    old: Option<(OldAccount, Events)>,
    old_lost: Option<EndReason>,
    new: NewAccount,
    new_events: Events,
    /// What the new account reported while it could not be attended to.
    put_off: Vec<session::Event>,
    again: VecDeque<session::Event>,
    /// What the old account reported meanwhile.
    of_old: VecDeque<session::Event>,
    refusals: u32,
    claims: u32,
    /// The new contact list as the server's pushes show it.
    roster: HashMap<Jid, Arc<Contact>>,
    /// Whose request it has shown as pending since they were last asked, by their [`address::key`].
    requests_seen: HashSet<BareJid>,
    /// What entries of it were to get, and what the server took, since they were last looked at.
    expected: HashMap<BareJid, Taken>,
    history: History,
    recorder: Recorder<Event>,
    wishes: Wishes,
    /// How fast subscription stanzas may follow each other on the new account.
    pub(super) pace: Pace,
    /// Whose answer came while nobody was signed in, and who may have asked to see the account then as well.
    pub(super) answered_unheard: HashSet<BareJid>,
    /// The new server hands over who has asked to see the account while nobody was signed in.
    pub(super) hears_requests: bool,
}

/// A name and groups that a server said yes to.
struct Taken {
    wanted: Arc<Label>,
    /// All of them, or as much as it would take.
    taken: Arc<Label>,
}

/// Work under way that ends in a `T`.
pub(super) struct Running<T> {
    under_way: FuturesUnordered<Pin<Box<dyn Future<Output = T> + Send>>>,
    /// What is done, and waits until all is heard that was reported before.
    done: Option<T>,
}

impl<T> Running<T> {
    pub(super) fn new() -> Self {
        Self { under_way: FuturesUnordered::new(), done: None }
    }

    pub(super) fn start(&self, work: impl Future<Output = T> + Send + 'static) {
        self.under_way.push(Box::pin(work));
    }

    pub(super) fn len(&self) -> usize {
        self.under_way.len() + usize::from(self.done.is_some())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The next thing that a run has to attend to.
pub(super) enum Turn<T> {
    /// The old account reports; `None` once it has ended.
    Old(Option<session::Event>),
    /// The new account reports; `None` once it has ended.
    New(Option<session::Event>),
    /// Something that was under way is done.
    Done(T),
    /// The moment that was waited for has come.
    Time,
    /// The user wishes something else.
    Wish,
}

impl RunContext {
    pub(super) fn new(
        old: Option<(Session, Events)>,
        (new, new_events): (Session, Events),
        roster: &Roster,
        history: History,
        recorder: Recorder<Event>,
        wishes: Wishes,
    ) -> Self {
        let old = old.map(|(session, events)| (OldAccount::new(session), events));
        let known = history.pace.map(|(count, millis)| (count, Duration::from_millis(millis)));
        let pace = Pace::new(known, new.address().bare().domain().as_str());
        let new = NewAccount::new(new);
        let mut context = Self {
            old,
            old_lost: None,
            new,
            new_events,
            put_off: Vec::new(),
            again: VecDeque::new(),
            of_old: VecDeque::new(),
            refusals: 0,
            claims: 0,
            roster: HashMap::new(),
            requests_seen: HashSet::new(),
            expected: HashMap::new(),
            history,
            recorder,
            wishes,
            pace,
            answered_unheard: HashSet::new(),
            hears_requests: false,
        };
        context.take_over(roster);
        context
    }

    /// The old account, while it is signed in.
    pub(super) fn old_account(&self) -> Option<OldAccount> {
        self.old.as_ref().map(|(account, _)| account.clone())
    }

    pub(super) fn new_account(&self) -> NewAccount {
        self.new.clone()
    }

    pub(super) fn history(&self) -> &History {
        &self.history
    }

    pub(super) fn recorder(&self) -> Recorder<Event> {
        self.recorder.clone()
    }

    pub(super) fn wish(&self) -> Wish {
        self.wishes.current()
    }

    pub(super) fn is_stopping(&self) -> bool {
        self.wish() == Wish::Stop
    }

    /// Goes on, unless the run is to stop.
    ///
    /// # Errors
    /// [`End::Stopped`].
    pub(super) fn heed_stop(&self) -> Result<(), End> {
        if self.is_stopping() { Err(End::Stopped) } else { Ok(()) }
    }

    /// How long the old server may show no sign of life.
    pub(super) fn patience(&self) -> Duration {
        self.wishes.patience()
    }

    /// Keeps something that the new account reported until [`Self::take_up`].
    pub(super) fn put_off(&mut self, event: session::Event) {
        if self.put_off.len() < MOST_PUT_OFF {
            self.put_off.push(event);
        } else {
            tracing::warn!(
                "too much came from the new account while it was not listened to; some is lost"
            );
        }
    }

    /// From now on what was put off is reported again, before all else.
    pub(super) fn take_up(&mut self) {
        self.again.extend(self.put_off.drain(..));
    }

    /// Writes down that somebody was refused who wanted to move an account here.
    pub(super) fn note_refusal(&mut self, by: String, account: Option<BareJid>) {
        self.refusals += 1;
        if self.refusals <= MOST_REFUSALS {
            self.note(Fact::TransferRefused { by, account });
        }
    }

    /// Writes down that somebody asks who is not known to be part of the move.
    pub(super) fn note_claim(&mut self, jid: BareJid, old: Option<BareJid>) {
        self.claims += 1;
        if self.claims <= MOST_CLAIMS {
            self.note(Fact::Claimed { jid, old });
        }
    }

    /// What the new account has reported by now and was not attended to.
    pub(super) fn unheard(&mut self) -> Option<session::Event> {
        self.new_events.next().now_or_never().flatten()
    }

    /// Learns a fact and hands it to the journal.
    pub(super) fn note(&mut self, fact: Fact) {
        let at = now();
        tracing::debug!("{fact}");
        self.history.learn(&fact, at);
        self.recorder.note(fact, at);
    }

    pub(super) fn show(&self, event: Event) {
        self.recorder.show(event);
    }

    pub(super) async fn settle(&self) -> Result<(), JournalError> {
        self.recorder.settle().await
    }

    /// Takes in the new contact list as it was just read.
    pub(super) fn take_over(&mut self, roster: &Roster) {
        roster.contacts.iter().for_each(|contact| self.see_request(contact));
        let contacts = roster.contacts.iter();
        self.roster = contacts.map(|contact| (contact.jid.clone(), contact.clone())).collect();
    }

    /// The new server has said yes to a name and groups for a contact, which was to get the `wanted` ones.
    pub(super) fn expect(&mut self, jid: &BareJid, wanted: &Arc<Label>, taken: &Arc<Label>) {
        let (wanted, taken) = (wanted.clone(), taken.clone());
        if wanted != taken {
            let (wanted, shown) = (wanted.clone(), taken.clone());
            self.note(Fact::ShownAs { jid: jid.clone(), wanted, shown });
        }
        self.expected.insert(jid.clone(), Taken { wanted, taken });
    }

    /// Notes what the server has made of the names and groups that it said yes to, as the list shows them that was
    /// just read. An entry that it hides says nothing, and another name
    /// is the user's doing.
    pub(super) fn note_what_is_shown(&mut self) {
        for (jid, Taken { wanted, taken }) in std::mem::take(&mut self.expected) {
            let Some(shown) = self.shown(&jid).map(|entry| Arc::new(entry.label())) else {
                continue;
            };
            if shown != taken && less::could_be(&shown, &taken) {
                self.note(Fact::ShownAs { jid, wanted, shown });
            }
        }
    }

    /// Takes in what the new server says of one contact.
    pub(super) fn apply(&mut self, push: Push) {
        match push {
            Push::Changed(contact) => {
                self.see_request(&contact);
                self.roster.insert(contact.jid.clone(), contact);
            }
            Push::Removed(jid) => drop(self.roster.remove(&jid)),
        }
    }

    /// Writes down that a request to a contact was let through, and if the list has not shown it (RFC 6121 §3.1.2: it
    /// must): one that was never there cannot be missed later.
    pub(super) fn note_asked(&mut self, jid: BareJid) {
        let was_seen = self.requests_seen.remove(address::key(&jid).as_ref());
        let is_shown = self.shown(&jid).is_some_and(|here| here.asked || here.standing.sees());
        let is_answered = self.history.of(&jid).is_some_and(|state| state.answer.is_some());
        self.note(Fact::Asked { jid: jid.clone() });
        if !was_seen && !is_shown && !is_answered {
            self.note(Fact::RequestNotShown { jid });
        }
    }

    fn see_request(&mut self, contact: &Contact) {
        if !contact.asked && !contact.standing.sees() {
            return;
        }
        let jid = contact.bare();
        if self.history.of(&jid).is_some_and(|state| state.request_unshown) {
            self.note(Fact::RequestShown { jid: jid.clone() });
        }
        self.requests_seen.insert(address::key(&jid).into_owned());
    }

    /// A contact as the new server shows it, as far as it has told.
    pub(super) fn shown(&self, jid: &BareJid) -> Option<&Arc<Contact>> {
        self.entry(&Jid::from(jid.clone())).or_else(|| self.shown_otherwise(jid))
    }

    /// The same of an entry by its address as the list has it.
    pub(super) fn entry(&self, jid: &Jid) -> Option<&Arc<Contact>> {
        self.roster.get(jid)
    }

    /// The same where the server may spell its address in another way.
    fn shown_otherwise(&self, jid: &BareJid) -> Option<&Arc<Contact>> {
        let key = address::other_spellings(jid)?;
        let entries = self.roster.values().filter(|contact| contact.jid.is_bare());
        let entries = entries.filter(|contact| address::account(&contact.jid) == key);
        entries.max_by_key(|contact| contact.use_made_of())
    }

    /// The new contact list as far as the server has told of it.
    pub(super) fn roster_by_pushes(&self) -> Roster {
        let contacts = self.roster.values().cloned().collect();
        Roster { contacts, ..Roster::default() }
    }

    /// Waits for whatever comes first. What is done waits until all is heard that the accounts reported
    /// before: a fence must not overtake the bounces that came before it.
    pub(super) async fn turn<T>(
        &mut self,
        running: &mut Running<T>,
        until: Option<Instant>,
    ) -> Turn<T> {
        if let Some(event) = self.again.pop_front() {
            return Turn::New(Some(event));
        }
        if let Some(event) = self.of_old.pop_front() {
            return Turn::Old(Some(event));
        }
        if running.done.is_none() {
            let time = async {
                match until {
                    Some(until) => tokio::time::sleep_until(until.into()).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                biased;
                event = self.new_events.next() => return Turn::New(event),
                event = next(&mut self.old) => return Turn::Old(event),
                Some(done) = running.under_way.next() => running.done = Some(done),
                () = self.wishes.changed() => return Turn::Wish,
                () = time => return Turn::Time,
            }
        }
        // Without a budget, so that "nothing there" means just that.
        tokio::task::unconstrained(async {
            tokio::select! {
                biased;
                event = self.new_events.next() => Turn::New(event),
                event = next(&mut self.old) => Turn::Old(event),
                () = std::future::ready(()) => match running.done.take() {
                    Some(done) => Turn::Done(done),
                    None => Turn::Time,
                },
            }
        })
        .await
    }

    /// Waits for work on one of the accounts, and says meanwhile which server is waited for. Whatever else they report
    /// is heard afterwards.
    pub(super) async fn meanwhile<T>(&mut self, work: impl Future<Output = T>) -> T {
        let mut work = Box::pin(work);
        let (mut new_open, mut old_open) = (true, true);
        let done = loop {
            let (side, event) = tokio::select! {
                biased;
                done = &mut work => break done,
                event = self.new_events.next(), if new_open => (Side::New, event),
                event = next(&mut self.old), if old_open => (Side::Old, event),
            };
            match (side, event) {
                (side, Some(session::Event::Connection(session::Connection::Waiting))) => {
                    self.show_connection(side, session::Connection::Waiting);
                }
                (Side::New, Some(event)) => self.put_off(event),
                (Side::Old, Some(event)) if self.of_old.len() < MOST_PUT_OFF => {
                    self.of_old.push_back(event);
                }
                (Side::Old, Some(_)) => {
                    tracing::warn!(
                        "too much came from the old account while it was not listened to; some is lost"
                    );
                }
                (Side::New, None) => new_open = false,
                (Side::Old, None) => old_open = false,
            }
        };
        self.take_up();
        done
    }

    /// Sends back what was written to the new account in a moment in which its server took it for somebody who reads.
    pub(super) async fn send_messages_back(&mut self) {
        let mut messages = Vec::new();
        let reported = std::mem::take(&mut self.again);
        for event in reported {
            match event {
                session::Event::Message(message) => messages.push(message),
                event => self.again.push_back(event),
            }
        }
        for message in messages {
            self.new.send_back(message).await;
        }
    }

    /// The old account is gone for good; the run goes on without it.
    pub(super) fn lose_old(&mut self, reason: EndReason) {
        self.old = None;
        self.old_lost = Some(reason);
    }

    /// Tells the watchers what became of a connection.
    pub(super) fn show_connection(&self, side: Side, state: session::Connection) {
        let waiting = state == session::Connection::Waiting;
        self.show(Event::Connection { side, waiting });
    }

    /// Signs out of both accounts.
    pub(super) async fn close(self) -> (History, Option<EndReason>) {
        let new = self.new.session().clone().close();
        match self.old {
            Some((account, _)) => drop(futures::join!(new, account.close())),
            None => new.await,
        }
        (self.history, self.old_lost)
    }
}

/// What the old account reports next; nothing, for ever, once it is lost.
async fn next(old: &mut Option<(OldAccount, Events)>) -> Option<session::Event> {
    match old {
        Some((_, events)) => events.next().await,
        None => std::future::pending().await,
    }
}

/// The condition and the text of a stanza error (RFC 6120 §8.3).
pub(super) fn describe(error: &StanzaError) -> (String, Option<String>) {
    let element = xmpp_parsers::minidom::Element::from(error.defined_condition.clone());
    let text = error.texts.values().next().cloned().filter(|text| !text.is_empty());
    (element.name().to_owned(), text)
}
