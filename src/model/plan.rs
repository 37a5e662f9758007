//! What a move would do: from two accounts, the user's choices and what was done already.
//!
//! Nothing here reaches a server. The preview, the run and the check afterwards all compute the same
//! plan, so what was shown is what is done, and a move is complete when its plan is empty.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use jid::{BareJid, Jid};

pub use crate::model::choices::{Audience, Choices, OnConflict, WantedVia};
use crate::model::data::requests::Asker;
use crate::model::data::rights::ClosedRoom;
use crate::model::data::{self, Holding, Kind, Task, Written};
use crate::model::gateway::{self, Substitute, Transport, Transports};
use crate::model::history::{Answer, ContactState, Failure, History, ItemState, Told, Transfer};
use crate::model::roster::{Contact, Label, Unreadable};
use crate::model::snapshot::{Server, Snapshot};
use crate::model::whereabouts::Whereabouts;
use crate::xmpp::address;
use crate::xmpp::transfer::Obstacle;

mod channels;
mod claims;
mod lost;
mod nesting;
mod old_list;
mod people;
mod requests;

use channels::Channels;
pub use channels::{Channel, Membership};
pub use claims::OpenClaim;
pub use lost::lost_requests;
use nesting::Nesting;
use old_list::Listed;
use people::Person;
pub use requests::Waiting;

/// What is to be done, for everybody on the old contact list exactly once.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The old account.
    pub old: BareJid,
    /// The new account.
    pub new: BareJid,
    /// Everybody with an address, in the order of the old server.
    pub contacts: Vec<Planned>,
    /// The entries whose address cannot be read: they stay behind.
    pub unreadable: Vec<Unreadable>,
    /// How it stands with the statement on the old account.
    pub statement: Statement,
    /// The message to those whose [`Steps::tell`] is set.
    pub message: Option<String>,
    /// What becomes of everything else, kind by kind.
    pub data: Vec<Task>,
    /// Those who have asked to see the old account and wait for an answer.
    pub requests: Vec<Waiting>,
    /// Who asks to see the new account and is not let in on their word alone.
    pub claims: Vec<OpenClaim>,
    /// Who asked so, and is to be let in as the user wants.
    pub accepted: Vec<BareJid>,
    /// Gateways of the new server for transports that stay behind.
    pub substitutes: Vec<Substitute>,
    /// Rooms where somebody else has to let the new account in.
    pub closed_rooms: BTreeMap<String, ClosedRoom>,
    /// Who does what is due for the contacts.
    pub way: PlannedVia,
}

/// How it stands with the statement on the old account that it has moved, and where (XEP-0283 §4.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Statement {
    /// The user wants none, or nothing can be said from the old account.
    Unwanted,
    /// The old server has no place for it (XEP-0163).
    Impossible,
    /// It is there, for the right people.
    Published,
    /// It is still to be published, for these.
    Due(Audience),
}

/// Who does what is due for the contacts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlannedVia {
    /// The old server is asked to (XEP-0015); this program does what is left then.
    Server,
    /// This program.
    Client(WhyClient),
}

/// Why the old server is not asked, or not any more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WhyClient {
    /// The user wanted so.
    Chosen,
    /// The old server does not say that it can.
    NotOffered,
    /// It would move everybody, and the user leaves somebody behind.
    SomeExcluded,
    /// It would tell somebody whom only the new account has blocked.
    SomeBlocked,
    /// Nobody is signed in to the old account.
    OldAccountAway,
    /// It was asked, and has done its part.
    ServerDone,
    /// It was asked, and did not do it, or not to the end.
    ServerFailed {
        /// Why.
        failure: Failure,
        /// Which part failed, if the server says so.
        obstacle: Option<Obstacle>,
    },
}

/// One contact and what becomes of it.
#[derive(Clone, Debug)]
pub struct Planned {
    /// The contact as the old account has it.
    pub listed: Arc<Contact>,
    /// The addresses of its other entries on the old account.
    pub also: Vec<Jid>,
    /// Whom the move is about, with all that its entries there say: the same, or where that has moved, the contact at its
    /// new address.
    pub contact: Arc<Contact>,
    /// Where the account of the entry says that the contact has moved.
    pub whereabouts: Whereabouts,
    /// The other addresses that the contact has, or is said to have had.
    pub earlier: Vec<BareJid>,
    /// What becomes of it.
    pub fate: Fate,
    /// How the contact stands to the new account's request.
    pub approval: Approval,
    /// It was on the new contact list before the move began.
    pub was_there: bool,
    /// A request of the contact has changed the name of its entry on the new list.
    pub misnamed: bool,
    /// The user has blocked it: it comes onto the new list, and nothing else is said or granted to it.
    pub blocked: bool,
}

/// What becomes of a contact.
#[derive(Clone, Debug, PartialEq)]
pub enum Fate {
    /// These steps are due.
    Move(Steps),
    /// Nothing is left to do.
    Settled,
    /// It stays behind.
    Skip(Reason),
}

/// The steps that are due for one contact, in the order in which they are taken.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Steps {
    /// Put it on the new contact list, like this.
    pub copy: Option<Arc<Label>>,
    /// Approve it before it asks.
    pub approve: bool,
    /// Ask to see it.
    pub ask: bool,
    /// Tell it from the old account.
    pub tell: Tell,
    /// Take these off the new list: entries that the move itself has made of earlier addresses of the contact.
    pub remove: Vec<BareJid>,
}

/// Whether the contact is told from the old account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Tell {
    /// It is not.
    #[default]
    No,
    /// It is.
    Yes,
    /// A message may have left already; the old server's archive is asked first.
    IfNotSent {
        /// The id of that message.
        id: String,
        /// The address to which it was to go.
        to: BareJid,
    },
}

/// Why a contact stays behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It is a transport, which holds a password for another network.
    Gateway,
    /// It is reached through this transport.
    GatewayContact {
        /// The transport's domain.
        gateway: String,
    },
    /// It may be a transport's: this domain did not say.
    UncertainGateway {
        /// The domain.
        gateway: String,
    },
    /// It is the user.
    Own,
    /// It is a channel or somebody in one, and no contact (XEP-0369).
    Channel(Channel),
    /// The user wanted so.
    Excluded,
}

/// How a contact stands to the new account's request to see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approval {
    /// The new account sees it, and is seen by it if the old one was.
    Approved,
    /// It has been asked, and has not done all of that.
    Waiting,
    /// It is on the new list, and the last request could not be brought to it. The next run tries that again.
    Unreachable,
    /// It has yet to be asked.
    ToAsk,
    /// It said no.
    Declined,
    /// There is nothing to ask.
    NotAsked,
}

impl Plan {
    /// Compares the accounts and says what is left to do.
    pub fn new(old: &Snapshot, new: &Snapshot, choices: &Choices, history: &History) -> Self {
        let before = history.before.as_ref().map(|(old, _)| &old.roster);
        let list = old_list::old_list(&old.roster, before);
        let askers = requests::waiting(old, new);
        let planner = Planner::new(&list, &askers, old, new, choices, history);
        let carried = requests::carried(&askers, choices);
        let heard = history.heard.clone().and(&old.moved);
        let contacts = people::people(list, &heard, &planner.judge).into_iter().map(|person| {
            let asks = person.contact.asked
                || !carried.is_empty() && carried.contains(&address::account(&person.contact.jid));
            planner.plan(person, asks)
        });
        let contacts: Vec<_> = contacts.collect();
        Self {
            old: old.address.clone(),
            new: new.address.clone(),
            unreadable: old.roster.unreadable.clone(),
            statement: statement(old, new, choices, history),
            message: choices.message.clone(),
            data: data(old, new, choices, history),
            way: way(&contacts, old, choices.via, &history.transfer),
            requests: requests::plan(askers, &planner, &contacts),
            claims: claims::open(&planner, &contacts),
            accepted: claims::accepted(&planner),
            substitutes: substitutes(&contacts, &planner.judge.transports, new),
            closed_rooms: match choices.kinds.contains(&Kind::RoomRights) {
                true => old.data.closed_rooms.clone(),
                false => BTreeMap::new(),
            },
            contacts,
        }
    }

    /// All who move: the contacts, and those who are carried over because they have asked.
    pub fn people(&self) -> impl Iterator<Item = &Planned> {
        let requests = self.requests.iter().filter_map(|waiting| waiting.planned.as_ref());
        self.contacts.iter().chain(requests)
    }

    /// What is due for those of them who have moved themselves; and for the others, that a name is mended which a request
    /// has changed.
    pub fn follow_ups(&self) -> impl Iterator<Item = (&Contact, Steps)> {
        let due = self.people().filter_map(|planned| Some((planned, planned.due()?)));
        due.filter_map(|(planned, (contact, steps))| match planned.moved_to() {
            Some(_) => Some((contact, steps.clone())),
            None if planned.misnamed && steps.copy.is_some() => {
                Some((contact, Steps { copy: steps.copy.clone(), ..Steps::default() }))
            }
            None => None,
        })
    }

    /// Those for whom something is due, with what it is.
    pub fn due(&self) -> impl Iterator<Item = (&Contact, &Steps)> {
        self.people().filter_map(Planned::due)
    }

    /// The channels that the new account is to join, and those that it could not join so far.
    pub fn joins(&self) -> impl Iterator<Item = &Contact> {
        let to_join = self.contacts.iter().filter(|planned| {
            matches!(&planned.fate, Fate::Skip(Reason::Channel(channel)) if channel.is_to_join())
        });
        to_join.map(|planned| planned.contact.as_ref())
    }

    /// Nothing is left to do. What a channel has refused is up to the user.
    pub fn is_done(&self) -> bool {
        let is_to_join = |planned: &Planned| {
            matches!(
                planned.fate,
                Fate::Skip(Reason::Channel(Channel { membership: Membership::Due, .. }))
            )
        };
        !matches!(self.statement, Statement::Due(_))
            && self.due().next().is_none()
            && !self.contacts.iter().any(is_to_join)
            && self.data.iter().all(|task| task.due.is_empty())
    }
}

impl Planned {
    /// The new address of a contact that has moved itself.
    pub fn moved_to(&self) -> Option<&BareJid> {
        self.whereabouts.moved_to()
    }

    /// What is due for the contact, if anything is.
    fn due(&self) -> Option<(&Contact, &Steps)> {
        match &self.fate {
            Fate::Move(steps) => Some((&self.contact, steps)),
            Fate::Settled | Fate::Skip(_) => None,
        }
    }

    /// The account of the contact may be asked where the contact has moved.
    pub fn may_be_looked_up(&self) -> bool {
        self.is_in_touch()
    }

    /// The contact moves with all that it had: it may be asked, told and let in.
    pub fn is_in_touch(&self) -> bool {
        !self.blocked && !matches!(self.fate, Fate::Skip(_))
    }
}

impl Steps {
    /// The contact is on the new account with all that belongs to it: it has only to be told so, or entries of its
    /// earlier addresses have to go.
    pub fn only_follow_up(&self) -> bool {
        self.copy.is_none() && !self.approve && !self.ask && !self.is_empty()
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        usize::from(self.copy.is_some())
            + usize::from(self.approve)
            + usize::from(self.ask)
            + usize::from(self.tell != Tell::No)
            + self.remove.len()
    }

    /// What of it nobody else notices.
    fn in_silence(self) -> Self {
        Self { copy: self.copy, ..Self::default() }
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Everything that decides about one contact.
struct Planner<'a> {
    choices: &'a Choices,
    history: &'a History,
    judge: Judge<'a>,
    nesting: Option<Nesting>,
    server: &'a Server,
    there: HashMap<BareJid, &'a Contact>,
    before: HashMap<BareJid, &'a Contact>,
    /// Those whose request the new server has lost.
    lost: HashSet<BareJid>,
}

impl<'a> Planner<'a> {
    fn new(
        list: &[Listed],
        askers: &[Asker],
        old: &'a Snapshot,
        new: &'a Snapshot,
        choices: &'a Choices,
        history: &'a History,
    ) -> Self {
        let earlier = history.before.as_ref().map(|(old, _)| &old.domains);
        let answers = earlier.map(|earlier| gateway::known(&old.domains, earlier));
        let answers = answers.as_ref().unwrap_or(&old.domains);
        let gateways =
            answers.iter().filter(|(_, said)| matches!(said, gateway::Identity::Gateway(_)));
        let addresses = list.iter().flat_map(Listed::addresses);
        let askers: Vec<Jid> = askers.iter().map(|asker| asker.jid.clone().into()).collect();
        let addresses = addresses.chain(&askers);
        let transports = Transports::find(addresses, answers, old.address.domain().as_str());
        // Whom the old account has blocked is known even if its server does not tell it any more.
        let tells = matches!(old.data.kinds.get(&Kind::Blocked), Some(Holding::Items(_)));
        let blocking =
            if tells { old } else { history.before.as_ref().map_or(old, |(old, _)| old) };
        let judge = Judge {
            choices,
            history,
            transports,
            gateways: gateways.map(|(domain, _)| domain.clone()).collect(),
            own: [&old.address, &new.address].map(account),
            channels: Channels::new(list, old, new, history),
            blocked: blocked(blocking).chain(blocked(new)).map(|jid| full_key(&jid)).collect(),
            exclude: choices.exclude.iter().map(full_key).collect(),
            include: choices.include.iter().map(full_key).collect(),
        };
        let lost = lost_requests(&new.roster, history);
        let before = history.before.as_ref().map_or(new, |(_, new)| new);
        let (there, before) = (new.roster.by_account(), before.roster.by_account());
        let nesting = Nesting::between(old, new, choices);
        Self { choices, history, judge, nesting, server: &new.server, there, before, lost }
    }

    /// What becomes of somebody, who is to be asked if the old account saw them or `asks`.
    fn plan(&self, person: Person, asks: bool) -> Planned {
        let state = self.history.of(&person.contact.bare());
        let account = address::account(&person.contact.jid);
        let here = self.there.get(&account).copied();
        let person = person.spelled_as(here);
        let before = self.before.get(&account);
        let address = Jid::from(person.contact.bare());
        let asked_before = before.is_some_and(|before| before.asked);
        let blocked = self.judge.is_blocked(&address)
            || person.earlier.iter().any(|earlier| self.judge.is_blocked(&earlier.clone().into()));
        let wanted = (person.contact.standing.sees() || asks) && !blocked;
        let approval = match wanted {
            true if self.lost.contains(&account) => Approval::ToAsk,
            true => approval(&person.contact, here, state, asked_before, self.server),
            false => Approval::NotAsked,
        };
        let fate = match self.judge.reason(&person) {
            Some(reason) => Fate::Skip(reason),
            None => {
                let steps = self.steps(&person, here, state, approval);
                let steps = if blocked { steps.in_silence() } else { steps };
                if steps.is_empty() { Fate::Settled } else { Fate::Move(steps) }
            }
        };
        let approval = if matches!(fate, Fate::Skip(_)) { Approval::NotAsked } else { approval };
        let was_there = before.is_some();
        let Person { listed, also, contact, whereabouts, earlier } = person;
        let misnamed = state.is_some_and(|state| state.misnamed.is_some());
        Planned {
            listed,
            also,
            contact,
            whereabouts,
            earlier,
            fate,
            approval,
            was_there,
            misnamed,
            blocked,
        }
    }

    /// What is due for somebody who moves.
    fn steps(
        &self,
        person: &Person,
        here: Option<&Contact>,
        state: Option<&ContactState>,
        approval: Approval,
    ) -> Steps {
        let (contact, choices) = (person.contact.as_ref(), self.choices);
        let under_earlier = || self.under_earlier(person);
        let label = match &self.nesting {
            Some(nesting) => nesting.translate(contact.label()),
            None => contact.label(),
        };
        // Whoever moves on keeps the name that the user gives them by now.
        let called = |entry: &Contact| match self.history.of(&entry.bare()) {
            Some(state) => state.label_of(entry),
            None => entry.label(),
        };
        let label = under_earlier()
            .fold(label, |label, entry| united(label, Some(called(entry)), choices.on_conflict));
        let wanted = united(label, here.map(called), choices.on_conflict);
        let copy = match here {
            Some(here) if here.has(&wanted) => None,
            // Servers take some labels and make others of them; more than that they will not do the next time either.
            Some(here) if state.is_some_and(|state| state.has_made(&wanted, here)) => None,
            _ => Some(Arc::new(wanted)),
        };
        let lacks_sight =
            contact.standing.is_seen() && !here.is_some_and(|here| here.standing.is_seen());
        let approved_ahead = copy.is_none()
            && (here.is_some_and(|here| here.approved)
                || state.is_some_and(|state| state.approved_ahead));
        let is_followed = || under_earlier().any(|entry| entry.standing.is_seen());
        let remove = match &copy {
            Some(_) => Vec::new(),
            None => self.superseded(person, here, state, approval),
        };
        Steps {
            approve: lacks_sight && self.server.pre_approval && !approved_ahead,
            ask: approval == Approval::ToAsk,
            tell: match choices.message {
                Some(_) if lacks_sight && !is_followed() => self.tell(person),
                Some(_) | None => Tell::No,
            },
            copy,
            remove,
        }
    }

    /// Whether somebody is to be told: a person is told once, at whatever address.
    fn tell(&self, person: &Person) -> Tell {
        let now = person.contact.bare();
        let addresses = || person.earlier.iter().chain([&now]);
        let told = |jid: &BareJid| self.history.of(jid).map(|state| &state.told);
        if addresses().any(|jid| told(jid) == Some(&Told::Yes)) {
            return Tell::No;
        }
        let in_doubt = addresses().find_map(|jid| match told(jid) {
            Some(Told::Perhaps { id }) => Some(Tell::IfNotSent { id: id.clone(), to: jid.clone() }),
            _ => None,
        });
        in_doubt.unwrap_or(Tell::Yes)
    }

    /// The entries of the new list for earlier addresses of somebody.
    fn under_earlier(&self, person: &Person) -> impl Iterator<Item = &'a Contact> {
        let entries = person.earlier.iter();
        entries.filter_map(|earlier| self.there.get(&account(earlier)).copied())
    }

    /// Those of them that the move has made and that are of no use any more. Of an address that has let the new account
    /// in, that is so when the new one has done so too; of any other, when the request to the new one is through.
    fn superseded(
        &self,
        person: &Person,
        here: Option<&Contact>,
        state: Option<&ContactState>,
        approval: Approval,
    ) -> Vec<BareJid> {
        let sees = here.is_some_and(|here| here.standing.sees());
        let is_through = match approval {
            Approval::NotAsked => here.is_some(),
            Approval::ToAsk | Approval::Unreachable => false,
            Approval::Approved | Approval::Waiting | Approval::Declined => true,
        };
        let has_asked =
            state.is_some_and(ContactState::is_asked) || sees || approval == Approval::NotAsked;
        self.under_earlier(person)
            .filter(|entry| if entry.standing.sees() { sees } else { is_through && has_asked })
            .map(Contact::bare)
            .filter(|earlier| self.is_own_work(earlier))
            .collect()
    }

    /// The move has put this contact on the new list, which did not have it before, even if the program was killed before
    /// it could write that down.
    fn is_own_work(&self, jid: &BareJid) -> bool {
        let Some(state) = self.history.of(jid) else { return false };
        let is_added = match &state.change {
            Some(change) => change.was.is_none(),
            None => state.is_carried_over() && !self.before.contains_key(&account(jid)),
        };
        is_added && !state.taking_back
    }
}

/// The one form of all spellings of an address.
fn account(address: &BareJid) -> BareJid {
    address::key(address).into_owned()
}

/// An address in the form in which it is known.
fn full_key(address: &Jid) -> Jid {
    address::full_key(address).into_owned()
}

/// The addresses that an account has blocked with all their devices (XEP-0191 §3.3).
fn blocked(account: &Snapshot) -> impl Iterator<Item = Jid> {
    let items = account.data.items(Kind::Blocked);
    items.filter_map(|(key, _)| Jid::new(key).ok()).filter(Jid::is_bare)
}

/// Decides which entries stay behind.
struct Judge<'a> {
    choices: &'a Choices,
    history: &'a History,
    transports: Transports,
    /// Domains that have said that they are gateways, whoever is there.
    gateways: BTreeSet<String>,
    /// The accounts of the user, by their [`address::key`], as everybody here is known.
    own: [BareJid; 2],
    exclude: HashSet<Jid>,
    include: HashSet<Jid>,
    channels: Channels<'a>,
    /// On either account: what one of them would not let through, the other is not to do.
    blocked: HashSet<Jid>,
}

impl Judge<'_> {
    /// Why somebody stays behind.
    fn reason(&self, person: &Person) -> Option<Reason> {
        let jid = &person.listed.jid;
        let bare = Jid::from(person.listed.bare());
        let state = self.history.of(&person.contact.bare());
        if self.own.contains(&address::account(jid)) {
            return Some(Reason::Own);
        }
        let excluded = |jid| {
            !self.exclude.is_empty() && self.exclude.contains(address::full_key(jid).as_ref())
        };
        if excluded(&bare) || person.addresses().any(excluded) {
            return Some(Reason::Excluded);
        }
        if self.channels.has(&person.listed, &self.transports) {
            let channel = self.channels.judge(&person.listed, self.is_blocked(&bare));
            return Some(Reason::Channel(channel));
        }
        if let Some(transport) = self.transports.of(jid)
            && !self.is_included(jid)
            // What is done is not doubted again because a domain gives no answer any more.
            && !state.is_some_and(|state| state.is_moved_by_client() && !state.taking_back)
        {
            return Some(self.left_behind(jid, transport));
        }
        None
    }

    /// The contact itself is blocked, or its whole domain. Out of a domain, one can be named to be asked all the same;
    /// if the domain stays blocked, the user has said so.
    fn is_blocked(&self, address: &Jid) -> bool {
        if self.blocked.is_empty() {
            return false;
        }
        let address = address::full_key(address);
        if self.blocked.contains(address.as_ref()) {
            return true;
        }
        let domain = Jid::from(BareJid::from_parts(None, address.domain()));
        let include = &self.include;
        let is_called = || include.contains(address.as_ref()) && !include.contains(&domain);
        self.blocked.contains(&domain) && !is_called()
    }

    fn left_behind(&self, jid: &Jid, transport: &Transport) -> Reason {
        let gateway = jid.domain().to_string();
        match transport {
            Transport::Uncertain => Reason::UncertainGateway { gateway },
            Transport::Certain { .. } if jid.node().is_none() => Reason::Gateway,
            Transport::Certain { .. } => Reason::GatewayContact { gateway },
        }
    }

    fn is_included(&self, jid: &Jid) -> bool {
        if self.include.is_empty() {
            return false;
        }
        let jid = address::full_key(jid);
        self.include.iter().any(|included| {
            *included == *jid
                || *included == jid.to_bare()
                || included.node().is_none() && included.domain() == jid.domain()
        })
    }
}

/// What one side lacks is taken from the other; where both have something, the user's choice decides.
fn united(old: Label, here: Option<Label>, on_conflict: OnConflict) -> Label {
    let Some(here) = here else { return old };
    let (first, second) = match on_conflict {
        OnConflict::Keep => (here, old),
        OnConflict::Replace => (old, here),
    };
    let groups = if first.groups.is_empty() { second.groups } else { first.groups };
    Label { name: first.name.or(second.name), groups }
}

/// A pending request on the new account counts as sent only if it was there before the move or was
/// confirmed by it: ejabberd shows requests as pending that it never let through. One that was confirmed and is no
/// longer pending was declined while nobody listened. Who says yes and saw the old account is waited for until the new
/// one is seen as well. That it was let in without being known to have asked is no proof of it: where approvals are not
/// kept, the list shows the contact as if it had.
fn approval(
    contact: &Contact,
    here: Option<&Contact>,
    state: Option<&ContactState>,
    asked_before: bool,
    server: &Server,
) -> Approval {
    let guessed = !server.pre_approval && state.is_some_and(|state| state.approved_ahead);
    let lacks_sight = contact.standing.is_seen()
        && (guessed || here.is_some_and(|here| !here.standing.is_seen()));
    if here.is_some_and(|here| here.standing.sees()) {
        if lacks_sight { Approval::Waiting } else { Approval::Approved }
    } else if state.is_some_and(|state| state.answer == Some(Answer::Declined)) {
        Approval::Declined
    } else if state.is_some_and(ContactState::is_asked) {
        if here.is_some_and(|here| here.asked) { Approval::Waiting } else { Approval::Declined }
    } else if asked_before && here.is_some_and(|here| here.asked) {
        Approval::Waiting
    } else if state.is_some_and(|state| state.unreachable.is_some() && !state.taking_back) {
        Approval::Unreachable
    } else {
        Approval::ToAsk
    }
}

/// What the new server has for the transports that contacts are left behind for.
fn substitutes(contacts: &[Planned], transports: &Transports, new: &Snapshot) -> Vec<Substitute> {
    let left: BTreeSet<_> = contacts
        .iter()
        .filter(|planned| {
            use Reason::{Gateway, GatewayContact, UncertainGateway};
            matches!(
                planned.fate,
                Fate::Skip(Gateway | GatewayContact { .. } | UncertainGateway { .. })
            )
        })
        .map(|planned| planned.listed.jid.domain().as_str())
        .collect();
    let left = transports.iter().filter(|(domain, _)| left.contains(domain));
    gateway::substitutes(left, &new.domains)
}

fn data(old: &Snapshot, new: &Snapshot, choices: &Choices, history: &History) -> Vec<Task> {
    // The statement has a rule of its own.
    let kinds = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Statement);
    let (doubtful, none) = (doubtful_blocks(old, new, choices), BTreeSet::new());
    kinds
        .map(|kind| {
            let wishes = data::Wishes {
                wanted: choices.kinds.contains(&kind),
                replace: choices.replace.contains(&kind),
                own: [old.address.as_str(), new.address.as_str()],
                doubtful: if kind == Kind::Blocked { &doubtful } else { &none },
                before: history.before.as_ref().map(|(_, new)| &new.data),
            };
            // What is there as before the move was taken back, even if nobody wrote that down.
            let taken_back = |key: &str, state: &ItemState| {
                let here = new.data.items(kind).find(|(other, _)| *other == key);
                let here = here.map(|(_, here)| here);
                state.was.is_some() && data::is_as_it_was(kind, state.was.as_ref(), here)
            };
            let written = |key: &str| match history.data(kind, key) {
                Some(state) if !taken_back(key, state) => state.written(),
                Some(_) | None => Written::No,
            };
            Task::new(kind, &old.data, &new.data, wishes, &written)
        })
        .collect()
}

/// Entries of the old block list that would silence many at once: the new account's own server, and whole domains on
/// which there are contacts. A list may be wrong or malicious, and blocking is not noticed by whoever does it.
fn doubtful_blocks(old: &Snapshot, new: &Snapshot, choices: &Choices) -> BTreeSet<String> {
    let keys = old.data.items(Kind::Blocked).map(|(key, _)| key);
    let whole = keys.filter_map(|key| Some((key, data::blocked::whole_domain(key)?)));
    let whole: Vec<_> = whole.map(|(key, domain)| (key, account(&domain))).collect();
    if whole.is_empty() {
        return BTreeSet::new();
    }
    let contacts = old.roster.contacts.iter().chain(&new.roster.contacts);
    let people = contacts.map(|contact| &contact.jid).filter(|jid| jid.node().is_some());
    let domain_of = |domain| account(&BareJid::from_parts(None, domain));
    let mut domains: HashSet<_> = people.map(|jid| domain_of(jid.domain())).collect();
    domains.insert(domain_of(new.address.domain()));
    let include: HashSet<_> = choices.include.iter().map(full_key).collect();
    let doubtful = whole.into_iter().filter(|(_, domain)| {
        domains.contains(domain) && !include.contains(&Jid::from(domain.clone()))
    });
    doubtful.map(|(key, _)| key.clone()).collect()
}

/// The old server is asked once: what it left or refused then, this program does, unless the user insists.
fn way(contacts: &[Planned], old: &Snapshot, via: WantedVia, transfer: &Transfer) -> PlannedVia {
    let known: HashSet<_> = blocked(old).map(|jid| full_key(&jid)).collect();
    // The old server leaves alone whom its own user has blocked, and knows of nobody else.
    let blocked_here_alone = |planned: &Planned| {
        let domain = BareJid::from_parts(None, planned.contact.jid.domain());
        let names = [planned.contact.bare(), domain].map(|name| Jid::from(account(&name)));
        planned.blocked && !names.iter().any(|name| known.contains(name))
    };
    let excluded = |planned: &Planned| planned.fate == Fate::Skip(Reason::Excluded);
    let why = match (via, transfer) {
        (WantedVia::Client, _) => WhyClient::Chosen,
        (_, Transfer::Done) => WhyClient::ServerDone,
        (WantedVia::Auto, Transfer::Failed { failure, obstacle }) => {
            WhyClient::ServerFailed { failure: failure.clone(), obstacle: *obstacle }
        }
        (WantedVia::Auto, _) if !old.server.transfers => WhyClient::NotOffered,
        // What the servers tell somebody cannot be taken back, whoever insists on them.
        (WantedVia::Auto | WantedVia::Server, _) if contacts.iter().any(excluded) => {
            WhyClient::SomeExcluded
        }
        (WantedVia::Auto | WantedVia::Server, _) if contacts.iter().any(blocked_here_alone) => {
            WhyClient::SomeBlocked
        }
        (WantedVia::Auto | WantedVia::Server, _) => return PlannedVia::Server,
    };
    PlannedVia::Client(why)
}

fn statement(old: &Snapshot, new: &Snapshot, choices: &Choices, history: &History) -> Statement {
    let Some(audience) = choices.statement else { return Statement::Unwanted };
    if !old.server.pep {
        return Statement::Impossible;
    }
    let published = old.moved_to.as_ref() == Some(&new.address);
    let audience_is_right = match &history.announced {
        // It is there, and nobody knows for whom.
        Some(Err(_)) => false,
        Some(Ok(open)) => audience == Audience::Contacts || *open,
        None => audience == Audience::Contacts,
    };
    if published && audience_is_right { Statement::Published } else { Statement::Due(audience) }
}

#[cfg(test)]
mod tests;
