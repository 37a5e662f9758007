//! Rooms that close with the old server: which there are, and what is still to be done to build anew those that the
//! user owns.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use jid::{BareJid, Jid};
use xmpp_parsers::ns::BOOKMARKS2;

use super::{Choices, Planned};
use crate::model::data::hosted_rooms::{Entry, HostedRoom, People, RoomOwner, RoomSight};
use crate::model::data::{Data, Holding, Kind, Xml};
use crate::model::history::{Closed, Failure, History, RoomState, RoomStep, Told};
use crate::model::snapshot::Snapshot;
use crate::xmpp::address;
use crate::xmpp::build::element;
use crate::xmpp::muc::Affiliation;

/// A room that closes with the old server.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedRoom {
    /// Its address.
    pub jid: BareJid,
    /// What it is called.
    pub name: Option<String>,
    /// How many members it lists.
    pub members: Option<usize>,
    /// Whose it is.
    pub owner: RoomOwner,
    /// What becomes of it.
    pub fate: RoomFate,
    /// How it can be closed, if the user wants that: not before the new room stands with all its members.
    pub closes_as: Option<Closed>,
}

/// What becomes of a room that closes.
#[derive(Clone, Debug, PartialEq)]
pub enum RoomFate {
    /// It is not the user's to build anew.
    NotOwn,
    /// The user does not want it built anew.
    Unwanted {
        /// Where it could be.
        at: Option<BareJid>,
        /// There is a room of that name already.
        is_taken: bool,
    },
    /// The new server has no rooms.
    NoPlace,
    /// Nothing is known of what it takes to build it.
    Unread,
    /// At the address for the new one is somebody's room already.
    Taken {
        /// That address.
        at: BareJid,
        /// Another owner may have built it: looking whether the old room tells of it is left to do.
        look: Option<Box<Building>>,
    },
    /// It is to be built anew, or is being built.
    Due(Box<Building>),
    /// It stands anew.
    Stands {
        /// Where.
        at: BareJid,
        /// Another owner has built it.
        by_other: bool,
        /// What is told of it.
        building: Box<Building>,
    },
}

/// What a new room is to be, and what is left to do for it.
#[derive(Clone, Debug, PartialEq)]
pub struct Building {
    /// Where.
    pub at: BareJid,
    /// What is left to do, in this order.
    pub steps: BTreeSet<RoomStep>,
    /// What the old room holds.
    pub content: Xml,
    /// Who is to be in its lists, in the new addresses of those who have moved.
    pub people: People,
    /// Whose entries are to go because they have moved since, and stand there under the new address.
    pub superseded: BTreeSet<Jid>,
    /// Who is to be invited, at the addresses that the old room has, and where.
    pub invite: BTreeMap<BareJid, BareJid>,
    /// People on the old server of whom nobody knows where they have moved.
    pub unmoved: BTreeSet<BareJid>,
    /// Which step failed last, and why.
    pub failed: Option<(RoomStep, Failure)>,
}

impl PlannedRoom {
    /// The room is to be built, or what there is to tell of one that stands.
    pub fn building(&self) -> Option<&Building> {
        match &self.fate {
            RoomFate::Due(building) | RoomFate::Stands { building, .. } => Some(building),
            RoomFate::Taken { look, .. } => look.as_deref(),
            _ => None,
        }
    }

    /// Something is left to do for it.
    pub fn is_due(&self) -> bool {
        matches!(self.fate, RoomFate::Due(_) | RoomFate::Taken { look: Some(_), .. })
    }
}

/// Where new rooms are to be, by the addresses of the old ones: as the user wants it, or under the same name at the new
/// server's first service. Those that the journal knows stay where they are, even if it only knows that they were begun.
pub fn room_targets(
    old: &Snapshot,
    new: &Snapshot,
    choices: &Choices,
    history: &History,
) -> BTreeMap<BareJid, BareJid> {
    let owned = owned(old, history);
    let target = |jid: &BareJid| {
        let state = history.room(jid);
        let made = state.filter(|state| state.is_made || state.led_to.is_some());
        let made = made.and_then(|state| state.led_to.clone().or_else(|| state.at.clone()));
        let doubtful = || {
            let state = state.filter(|state| state.is_in_doubt())?;
            state.may_have_made().cloned()
        };
        let chosen = || choices.room_addresses.get(jid).cloned();
        let begun = || state.and_then(RoomState::may_have_made).cloned();
        let same = || {
            let service = new.server.rooms.first()?;
            Some(BareJid::from_parts(jid.node(), service.domain()))
        };
        made.or_else(doubtful).or_else(chosen).or_else(begun).or_else(same)
    };
    owned
        .into_keys()
        .filter_map(|jid| Some((target(&jid)?, jid)))
        .map(|(at, jid)| (jid, at))
        .collect()
}

/// The rooms that the user owns and that close, with what they hold: as it was read now, or when the move began.
fn owned(old: &Snapshot, history: &History) -> BTreeMap<BareJid, Xml> {
    let before = history.before.as_ref().map(|(old, _)| &old.data);
    let sources = before.into_iter().chain([&old.data]);
    let items = sources.flat_map(|data| data.items(Kind::HostedRooms));
    items.filter_map(|(jid, room)| Some((BareJid::new(jid).ok()?, room.clone()))).collect()
}

/// All rooms that close.
pub(super) fn rooms(
    old: &Snapshot,
    new: &Snapshot,
    choices: &Choices,
    history: &History,
    contacts: &[Planned],
    blocked: &dyn Fn(&BareJid) -> bool,
) -> Vec<PlannedRoom> {
    let planner = Planner {
        old,
        new,
        choices,
        history,
        moved: moved(contacts),
        blocked,
        targets: room_targets(old, new, choices, history),
    };
    let mut owned = owned(old, history);
    let seen = old.data.closing_rooms.iter().map(|(jid, room)| {
        let content = owned.remove(jid);
        let (owner, name) = (room.owner.clone(), room.name.clone());
        let owner = if content.is_some() { RoomOwner::User } else { owner };
        // The new account may be among them by now.
        let members = content.as_ref().map(|content| planner.members(content)).or(room.members);
        let fate = match (&owner, content) {
            (RoomOwner::User, Some(content)) => planner.fate(jid, content),
            (RoomOwner::User, None) => RoomFate::Unread,
            _ => RoomFate::NotOwn,
        };
        let closes_as = planner.closes_as(jid, &fate);
        PlannedRoom { jid: jid.clone(), name, members, owner, fate, closes_as }
    });
    let mut rooms: Vec<_> = seen.collect();
    // Those of a file, or of a server that does not tell any more.
    rooms.extend(owned.into_iter().map(|(jid, content)| {
        let room = HostedRoom::read(content.element());
        let name = room.config.value("muc#roomconfig_roomname").filter(|name| !name.is_empty());
        let members = Some(planner.members(&content));
        let fate = planner.fate(&jid, content);
        PlannedRoom {
            name: name.map(str::to_owned),
            members,
            owner: RoomOwner::User,
            closes_as: planner.closes_as(&jid, &fate),
            fate,
            jid,
        }
    }));
    rooms.sort_by(|one, other| one.jid.cmp(&other.jid));
    rooms
}

/// What the old account holds, with the bookmarks of rooms that stand anew pointing there.
pub(super) fn with_new_bookmarks<'a>(old: &'a Data, history: &History) -> Cow<'a, Data> {
    let stands = history.rooms().filter_map(|(jid, state)| Some((jid, state.stands_at()?)));
    let stands: Vec<_> = stands.collect();
    let mut held = Cow::Borrowed(old);
    if stands.is_empty() {
        return held;
    }
    let Some(Holding::Items(items)) = held.to_mut().kinds.get_mut(&Kind::Rooms) else {
        return held;
    };
    for (jid, at) in stands {
        let bookmark = items.remove(&jid.to_string());
        let bookmark = bookmark.unwrap_or_else(|| element("conference", BOOKMARKS2).into());
        items.entry(at.to_string()).or_insert(bookmark);
    }
    held
}

/// Where people have moved, by their [`address::key`].
pub(super) fn moved(contacts: &[Planned]) -> BTreeMap<BareJid, BareJid> {
    let mut moved = BTreeMap::new();
    for planned in contacts {
        let Some(to) = planned.moved_to() else { continue };
        let names = planned.also.iter().map(Jid::to_bare).chain([planned.listed.bare()]);
        moved.extend(names.map(|name| (address::key(&name).into_owned(), to.clone())));
    }
    moved
}

struct Planner<'a> {
    old: &'a Snapshot,
    new: &'a Snapshot,
    choices: &'a Choices,
    history: &'a History,
    moved: BTreeMap<BareJid, BareJid>,
    blocked: &'a dyn Fn(&BareJid) -> bool,
    targets: BTreeMap<BareJid, BareJid>,
}

impl Planner<'_> {
    fn members(&self, content: &Xml) -> usize {
        let mut room = HostedRoom::read(content.element());
        room.people.remove(&Jid::from(self.new.address.clone()));
        room.members()
    }

    fn fate(&self, jid: &BareJid, content: Xml) -> RoomFate {
        let nothing = RoomState::default();
        let state = self.history.room(jid).unwrap_or(&nothing);
        let excluded = self.choices.exclude.contains(&Jid::from(jid.clone()));
        let wanted = self.choices.kinds.contains(&Kind::HostedRooms) && !excluded;
        let target = self.targets.get(jid);
        let sight = target.and_then(|at| self.new.data.rooms_there.get(at));
        // One that the user has there already is not made into another.
        let is_of_the_move = state.led_to.is_some() || state.may_have_made() == target;
        let is_taken =
            matches!(sight, Some(RoomSight::Taken | RoomSight::Own(_))) && !is_of_the_move;
        let has_vanished = state.led_to.is_none() && sight == Some(&RoomSight::Free);
        if !wanted && (state.stands_at().is_none() || has_vanished) {
            return RoomFate::Unwanted { at: target.cloned(), is_taken };
        }
        let Some(at) = target.cloned() else { return RoomFate::NoPlace };
        if is_taken {
            let may_be_told = self.choices.message.is_some() && wanted;
            let look = (may_be_told && self.has_other_owners(&content)).then(|| {
                let steps = BTreeSet::from([RoomStep::Look]);
                Box::new(Building { steps, ..self.building(&at, content, state, sight, wanted) })
            });
            return RoomFate::Taken { at, look };
        }
        let building = Box::new(self.building(&at, content, state, sight, wanted));
        match (building.steps.is_empty(), &state.led_to) {
            (true, by_other) => RoomFate::Stands { at, by_other: by_other.is_some(), building },
            (false, _) => RoomFate::Due(building),
        }
    }

    /// Nobody is to lose the old room who is not in the lists of the new one, as both show them now. Whom the new one had
    /// in its lists and has not any more, its owners have sent away.
    fn closes_as(&self, jid: &BareJid, fate: &RoomFate) -> Option<Closed> {
        let RoomFate::Stands { at, building, .. } = fate else { return None };
        let state = self.history.room(jid)?;
        let is_there = self.old.data.items(Kind::HostedRooms).any(|(key, _)| *key == jid.as_str());
        let is_open = is_there || state.is_closing;
        if state.closed.is_some() || state.stands_at() != Some(at) || !is_open {
            return None;
        }
        let RoomSight::Own(there) = self.new.data.rooms_there.get(at)? else { return None };
        let was_there = |person: &Jid| state.grants(person).is_some();
        let mut members = building.people.iter().filter(|(_, is)| **is >= Affiliation::Member);
        let all_are_in = members.all(|(member, _)| {
            was_there(member) || there.get(member).is_some_and(|is| *is >= Affiliation::Member)
        });
        let how = match self.old.server.keeps_names_of_rooms() {
            true => Closed::Destroyed,
            false => Closed::Silenced,
        };
        all_are_in.then_some(how)
    }

    fn building(
        &self,
        at: &BareJid,
        content: Xml,
        state: &RoomState,
        sight: Option<&RoomSight>,
        wanted: bool,
    ) -> Building {
        let room = HostedRoom::read(content.element());
        let Wanted { people, superseded, invite, unmoved } = self.people(&room, state);
        let vanished = sight == Some(&RoomSight::Free);
        let is_made = state.is_made && !vanished;
        // What its owners have changed since it was opened is their business.
        let there = state.people.as_ref().filter(|_| is_made);
        let is_admitted = there.is_some_and(|there| covers(there, &people, &superseded));
        let mut steps = BTreeSet::new();
        let mut due = |step, is_due: bool| {
            if is_due {
                steps.insert(step);
            }
        };
        let speaks = self.choices.message.is_some();
        if state.led_to.is_none() && wanted {
            due(RoomStep::Look, speaks && !state.is_looked && !is_made);
            due(RoomStep::Create, !is_made);
            due(RoomStep::Admit, !is_admitted);
            due(RoomStep::Configure, !is_made || state.configured.is_none());
            due(RoomStep::Adorn, !is_made || state.adorned.is_none());
            let is_told = state.announced == Told::Yes || state.closed.is_some();
            due(RoomStep::Announce, speaks && !is_told);
            let says_so = state.subject_set || state.closed.is_some();
            due(RoomStep::Subject, speaks && self.choices.room_subjects && !says_so);
            due(RoomStep::Invite, !invite.is_empty());
        } else if state.is_made && state.led_to.is_none() {
            // It was begun and is not wanted any more: those who have moved since find it all the same.
            due(RoomStep::Admit, !is_admitted && state.configured.is_some());
        }
        let failed = state.failed.clone();
        Building { at: at.clone(), steps, content, people, superseded, invite, unmoved, failed }
    }

    fn has_other_owners(&self, content: &Xml) -> bool {
        let own = [&self.old.address, &self.new.address].map(|own| Jid::from(own.clone()));
        let mut people = HostedRoom::read(content.element()).people.into_iter();
        people.any(|(jid, is)| is.affiliation == Affiliation::Owner && !own.contains(&jid))
    }

    fn people(&self, room: &HostedRoom, state: &RoomState) -> Wanted {
        let own = [&self.old.address, &self.new.address].map(|own| address::key(own).into_owned());
        let moved_to = |key: &BareJid| {
            let to = self.moved.get(key);
            to.filter(|to| !own.contains(&address::key(to)))
        };
        // A room may list somebody at both addresses.
        let mut reached: BTreeSet<_> = state
            .invited
            .keys()
            .map(|person| address::key(person).into_owned())
            .flat_map(|key| [moved_to(&key).map(|to| address::key(to).into_owned()), Some(key)])
            .flatten()
            .collect();
        let mut wanted = Wanted::default();
        let mut put = |jid: Jid, affiliation: Affiliation| {
            let known = wanted.people.entry(jid).or_insert(affiliation);
            // Of two entries of one person the higher one counts.
            *known = (*known).max(affiliation);
        };
        put(self.new.address.clone().into(), Affiliation::Owner);
        for (jid, Entry { affiliation, .. }) in &room.people {
            let bare = jid.to_bare();
            let key = address::key(&bare).into_owned();
            if own.contains(&key) {
                continue;
            }
            let to = moved_to(&key);
            let now = Jid::from(to.unwrap_or(&bare).clone());
            if *affiliation == Affiliation::Outcast {
                // Whoever was banned is banned at both addresses.
                put(jid.clone(), Affiliation::Outcast);
                put(now, Affiliation::Outcast);
                continue;
            }
            put(now.clone(), *affiliation);
            if to.is_some() && state.grants(jid).is_some() {
                wanted.superseded.insert(jid.clone());
            } else if to.is_none() && bare.node().is_some() && self.closes(&bare) {
                wanted.unmoved.insert(bare.clone());
            }
            let address = to.unwrap_or(&bare);
            let is_person = bare.node().is_some();
            let is_blocked = [&bare, address].into_iter().any(|jid| (self.blocked)(jid));
            let keys = [key, address::key(address).into_owned()];
            if is_person && !is_blocked && !keys.iter().any(|key| reached.contains(key)) {
                wanted.invite.insert(bare.clone(), address.clone());
                reached.extend(keys);
            }
        }
        let people = &wanted.people;
        wanted.superseded.retain(|jid| !people.contains_key(jid));
        wanted
    }

    fn closes(&self, jid: &BareJid) -> bool {
        jid.domain() == self.old.address.domain()
    }
}

/// Who is to be in a room.
#[derive(Default)]
struct Wanted {
    people: People,
    superseded: BTreeSet<Jid>,
    invite: BTreeMap<BareJid, BareJid>,
    unmoved: BTreeSet<BareJid>,
}

/// The lists have everybody who is wanted. What somebody has got there since is not taken away.
fn covers(there: &People, wanted: &People, superseded: &BTreeSet<Jid>) -> bool {
    let has = |(jid, affiliation): (&Jid, &Affiliation)| match affiliation {
        Affiliation::Outcast => there.get(jid) == Some(affiliation),
        affiliation => there.get(jid).is_some_and(|has| has >= affiliation),
    };
    wanted.iter().all(has) && !superseded.iter().any(|jid| there.contains_key(jid))
}
