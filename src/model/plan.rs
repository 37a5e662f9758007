//! What a move would do: from two accounts, the user's choices and what was done already.
//!
//! Nothing here reaches a server. The preview, the run and the check afterwards all compute the same
//! plan, so what was shown is what is done, and a move is complete when its plan is empty.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::Arc;

use jid::{BareJid, Jid};
use jiff::Timestamp;

pub use crate::model::choices::{Audience, Choices, OnConflict, WantedVia};
use crate::model::data::rights::ClosedRoom;
use crate::model::data::{Kind, Task};
use crate::model::gateway::{self, Substitute, Transports};
use crate::model::history::{Failure, History, Transfer};
use crate::model::roster::{Contact, Label, Unreadable};
use crate::model::snapshot::Snapshot;
use crate::model::whereabouts::Whereabouts;
use crate::xmpp::address;
use crate::xmpp::transfer::Obstacle;

mod channels;
mod claims;
mod judge;
mod lost;
mod nesting;
mod old_list;
mod people;
mod person;
mod planner;
mod requests;
mod rooms;
mod tasks;

pub use channels::{Channel, Membership};
pub use claims::OpenClaim;
use judge::{account, blocked, full_key};
pub use lost::lost_requests;
use planner::Planner;
pub use requests::Waiting;
pub use rooms::{Building, PlannedRoom, RoomFate, room_targets};

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
    /// There is no old contact list, not even an empty one.
    pub list_is_missing: bool,
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
    /// Rooms that close with the old server.
    pub rooms: Vec<PlannedRoom>,
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
    /// It sees the new account, as the new list says.
    pub sees_new: bool,
    /// A request of the contact has changed the name of its entry on the new list.
    pub misnamed: bool,
    /// It has moved, and the user has taken it off the new list, where the move had put it: it is not followed.
    pub taken_off: bool,
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
        /// When it was about to be sent, by the clock of this computer.
        at: Timestamp,
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
            list_is_missing: old.roster.is_missing,
            statement: statement(old, new, choices, history),
            message: choices.message.clone(),
            data: tasks::tasks(old, new, choices, history, &contacts),
            rooms: rooms::rooms(old, new, choices, history, &contacts, &|jid| {
                planner.judge.is_blocked(&jid.clone().into())
            }),
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
        let people = self.people().filter(|planned| !planned.taken_off);
        let due = people.filter_map(|planned| Some((planned, planned.due()?)));
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
            && !self.rooms.iter().any(PlannedRoom::is_due)
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
        !self.blocked && !self.taken_off && !matches!(self.fate, Fate::Skip(_))
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
