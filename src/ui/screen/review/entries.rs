//! The contacts of the old account as the user reviews them: what each would do, and what was chosen.
//!
//! What becomes of one contact depends on its own choice only, so a choice is counted here without planning all the
//! others anew. The run plans with [`Entries::choices`].

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use jid::{BareJid, Jid};

use super::data::DataChoice;
use super::entry::{Due, Entry, EntryKind, Filter, Outcome, differs};
use super::rooms::{self, Room};
use super::takes::Takes;
use crate::format::report::{ClosingRoom, Moment, Report};
use crate::model::data::hosted_rooms::RoomSight;
use crate::model::data::{self, Holding};
use crate::model::gateway::Identity;
use crate::model::history::History;
use crate::model::plan::{Choices, Fate, Membership, Plan, Reason};
use crate::model::snapshot::Snapshot;
use crate::text::{plain, words};
use crate::ui::widget::Mark;

/// Every entry of the old contact list: the people, sorted and each once, and those who stay behind.
#[derive(Clone, Debug, Default)]
pub struct Entries {
    entries: Vec<Entry>,
    people: Vec<usize>,
    groups: Vec<Behind>,
    /// How long asking takes.
    pub takes: Takes,
    /// What becomes of everything besides the contacts.
    pub data: Vec<DataChoice>,
    /// The bookmarked rooms, and others that close with the old server.
    pub rooms: Vec<Room>,
    /// The rooms that close.
    pub closing_rooms: Vec<ClosingRoom>,
    /// Addresses for new rooms at which there is none yet.
    pub free_rooms: BTreeSet<BareJid>,
}

/// Contacts that stay behind for the same reason.
#[derive(Clone, Debug)]
pub struct Behind {
    /// That reason.
    pub why: Why,
    /// Their places in the list.
    entries: Vec<usize>,
}

/// Why contacts stay behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// They belong to this transport.
    Transport {
        /// Its domain.
        domain: String,
        /// The network behind it, as it says itself.
        network: String,
    },
    /// It is not known whether this domain is a transport.
    Uncertain {
        /// The domain.
        domain: String,
    },
    /// They cannot move.
    Fixed,
}

/// A line of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// This person.
    Person(usize),
    /// The heading above those who stay behind.
    StaysBehind,
    /// The head of this group of them.
    Head(usize),
    /// This contact of the group before it.
    Behind(usize),
}

/// How many contacts there are of which fate, and what leaves for them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All.
    pub all: usize,
    /// Those that will move.
    pub moves: usize,
    /// Those that stay behind.
    pub stays: usize,
    /// Those that are on the new account already.
    pub there: usize,
    /// Those that have moved themselves.
    pub moved_too: usize,
    /// Those of them whose address of the old account is used all the same.
    pub keep_address: usize,
    /// Those that get a contact request.
    pub requests: usize,
    /// Those that get a message.
    pub messages: usize,
}

impl Tally {
    /// The number that a filter shows.
    #[must_use]
    pub fn of(&self, filter: Filter) -> usize {
        match filter {
            Filter::All => self.all,
            Filter::Stays => self.stays,
            Filter::There => self.there,
            Filter::MovedToo => self.moved_too,
        }
    }
}

impl Entries {
    /// Compares the two accounts. Everything movable is chosen, nothing of a transport is.
    #[must_use]
    pub fn new(old: &Snapshot, new: &Snapshot, history: &History) -> Self {
        let message = Some(String::from("any"));
        let kinds = data::Kind::ALL.into_iter().collect();
        let plain = Choices { message, kinds, ..Choices::default() };
        let natural = Plan::new(old, new, &plain, history);
        let domains = natural.contacts.iter().map(|planned| planned.listed.jid.domain());
        let domains: HashSet<_> = domains.collect();
        let include = domains.into_iter().map(|domain| BareJid::from_parts(None, domain).into());
        let generous = Choices { include: include.collect(), ..plain };
        let generous = Plan::new(old, new, &generous, history);

        let known: HashMap<_, _> = new.roster.contacts.iter().map(|one| (&one.jid, one)).collect();
        let mut order = Order::default();
        let mut entries = Vec::new();
        for (planned, at_most) in natural.contacts.iter().zip(&generous.contacts) {
            let contact = &planned.contact;
            let (kind, gateway) = match &planned.fate {
                Fate::Move(_) => (EntryKind::Movable, None),
                Fate::Settled => (EntryKind::There, None),
                Fate::Skip(Reason::Gateway) => (
                    EntryKind::Transport { certain: true },
                    Some(planned.listed.jid.domain().to_string()),
                ),
                Fate::Skip(Reason::GatewayContact { gateway }) => {
                    (EntryKind::Transport { certain: true }, Some(gateway.clone()))
                }
                Fate::Skip(Reason::UncertainGateway { gateway }) => {
                    (EntryKind::Transport { certain: false }, Some(gateway.clone()))
                }
                Fate::Skip(Reason::Own) => (EntryKind::Fixed(words::this_is_you()), None),
                Fate::Skip(Reason::Channel(channel)) => match channel.membership {
                    Membership::Joined { .. } => (EntryKind::There, None),
                    Membership::Due | Membership::Failed(_) => (EntryKind::Movable, None),
                    Membership::Outside => (EntryKind::Fixed(words::channel(channel)), None),
                },
                Fate::Skip(Reason::Excluded) => (EntryKind::Fixed(words::left_out()), None),
            };
            let why = match (&kind, gateway) {
                (EntryKind::Transport { certain: true }, Some(domain)) => {
                    let network = network(old, &domain);
                    Some(Why::Transport { domain, network })
                }
                (EntryKind::Transport { .. }, domain) => {
                    Some(Why::Uncertain { domain: domain.unwrap_or_default() })
                }
                (EntryKind::Fixed(_), _) => Some(Why::Fixed),
                (EntryKind::Movable | EntryKind::There | EntryKind::Elsewhere, _) => None,
            };
            order.put(why, entries.len());
            let due = match &at_most.fate {
                Fate::Move(steps) => Due::of(steps),
                Fate::Skip(Reason::Channel(channel)) if channel.is_to_join() => Due::JOIN,
                Fate::Settled | Fate::Skip(_) => Due::default(),
            };
            let groups: Vec<_> = contact.groups.iter().map(String::as_str).collect();
            let name = contact.name.as_deref().unwrap_or_default();
            let jid = planned.listed.jid.clone();
            let address = planned.listed.jid.as_str();
            let entry = Entry::new(Some(jid), name, address, &groups.join(", "), kind, due);
            let there = known.get(&contact.jid).and_then(|here| differs(contact, here));
            let there = match &planned.fate {
                Fate::Skip(Reason::Channel(channel))
                    if !matches!(entry.kind, EntryKind::Fixed(_)) =>
                {
                    Some(words::channel(channel))
                }
                _ if planned.blocked => Some(words::blocked_in_short()),
                _ => there,
            };
            let moved_to = planned.moved_to().map(ToString::to_string);
            let also = planned.also.clone();
            entries.push(Entry { there, also, ..entry }.moved(moved_to));
        }
        for odd in &natural.unreadable {
            order.put(Some(Why::Fixed), entries.len());
            let kind = EntryKind::Fixed(words::unreadable_address());
            let name = odd.name.as_deref().unwrap_or_default();
            entries.push(Entry::new(None, name, &odd.text, "", kind, Due::default()));
        }
        let takes = Takes::of(&natural, &new.server);
        let (people, groups) = order.sorted(&entries);
        let report = Report::new(&natural, history, Moment::Before);
        let data = report.data.into_iter().filter_map(|row| {
            let task = natural.data.iter().find(|task| task.kind == row.kind)?;
            Some(DataChoice::new(task, row, old))
        });
        let data = data.collect();
        let bookmarked = match old.data.kinds.get(&data::Kind::Rooms) {
            Some(Holding::Items(items)) => rooms::of(items, &old.address),
            Some(Holding::Unsupported | Holding::Unreadable(_)) | None => Vec::new(),
        };
        let closing_rooms = report.closing_rooms;
        let rooms = rooms::with_closing(bookmarked, &closing_rooms);
        let there = new.data.rooms_there.iter();
        let free = there.filter(|(_, sight)| matches!(sight, RoomSight::Free));
        let free_rooms = free.map(|(at, _)| at.clone()).collect();
        Self { entries, people, groups, takes, data, rooms, closing_rooms, free_rooms }
    }

    /// Takes in what was found out of the same contacts since. No line changes its place by that, nor what was chosen.
    pub fn fill_in(&mut self, fresh: Self) {
        let elsewhere: HashSet<Jid> =
            fresh.entries.iter().flat_map(|entry| entry.also.iter().cloned()).collect();
        let fresh = fresh.entries.into_iter();
        let mut fresh: HashMap<_, _> =
            fresh.filter_map(|entry| Some((entry.jid.clone()?, entry))).collect();
        for entry in &mut self.entries {
            let Some(jid) = &entry.jid else { continue };
            match fresh.remove(jid) {
                Some(news) if !matches!(entry.kind, EntryKind::Fixed(_)) => {
                    *entry = Entry {
                        jid: news.jid,
                        name: std::mem::take(&mut entry.name),
                        chosen: entry.chosen,
                        keeps_address: entry.keeps_address,
                        ..news
                    };
                }
                None if elsewhere.contains(jid) => entry.kind = EntryKind::Elsewhere,
                Some(_) | None => {}
            }
        }
    }

    /// Chooses as these choices say.
    pub fn apply(&mut self, choices: &Choices) {
        for entry in &mut self.entries {
            let Some(jid) = &entry.jid else { continue };
            entry.keeps_address = choices.keep_address.contains(jid);
            match entry.kind {
                EntryKind::Movable => entry.chosen = !choices.exclude.contains(jid),
                EntryKind::Transport { .. } => entry.chosen = choices.include.contains(jid),
                EntryKind::There | EntryKind::Fixed(_) | EntryKind::Elsewhere => {}
            }
        }
    }

    /// Those whose address of the old account is used although they have moved.
    #[must_use]
    pub fn keep_address(&self) -> BTreeSet<Jid> {
        let kept = self.entries.iter().filter(|entry| entry.keeps_address);
        kept.filter_map(|entry| entry.jid.clone()).collect()
    }

    /// Uses the address of the old account for somebody who has moved, or the new one again.
    pub fn toggle_address(&mut self, place: usize) {
        if let Some(entry) = self.entries.get_mut(place).filter(|entry| entry.moved_to.is_some()) {
            entry.keeps_address = !entry.keeps_address;
        }
    }

    /// The contacts that stay although they could move, and those that move although they look like a transport's.
    #[must_use]
    pub fn choices(&self) -> (BTreeSet<Jid>, BTreeSet<Jid>) {
        let of_transports = |chosen| {
            self.entries.iter().filter(move |entry| {
                matches!(entry.kind, EntryKind::Transport { .. }) && entry.chosen == chosen
            })
        };
        let jids = |entry: &Entry| entry.jid.clone();
        let include: BTreeSet<Jid> = of_transports(true).filter_map(jids).collect();
        // A transport's own address would take along all that hangs off it.
        let whole: HashSet<_> =
            include.iter().filter(|jid| jid.node().is_none()).map(|jid| jid.domain()).collect();
        let left = of_transports(false).filter_map(jids).filter(|jid| whole.contains(jid.domain()));
        let out =
            self.entries.iter().filter(|entry| entry.kind == EntryKind::Movable && !entry.chosen);
        let exclude = out.filter_map(jids).chain(left).collect();
        (exclude, include)
    }

    /// The whole servers on the block list that are only blocked if that is chosen.
    pub fn doubtful(&self) -> impl Iterator<Item = Jid> {
        self.data.iter().flat_map(DataChoice::doubtful)
    }

    /// Whom the old account has on its list.
    pub fn addresses(&self) -> impl Iterator<Item = BareJid> {
        self.entries.iter().filter_map(|entry| Some(entry.jid.as_ref()?.to_bare()))
    }

    /// What the old list calls somebody.
    #[must_use]
    pub fn name_of(&self, jid: &BareJid) -> Option<&str> {
        let same = |entry: &&Entry| entry.jid.as_ref().is_some_and(|one| one.to_bare() == *jid);
        self.entries.iter().find(same).map(|entry| entry.name.as_str())
    }

    /// The contact at this place.
    #[must_use]
    pub fn entry(&self, place: usize) -> Option<&Entry> {
        self.entries.get(place)
    }

    /// The group at this place of those who stay behind.
    #[must_use]
    pub fn group(&self, place: usize) -> Option<&Behind> {
        self.groups.get(place)
    }

    /// Which of a group are chosen all the same; `None` if nothing in it can be.
    #[must_use]
    pub fn mark(&self, group: &Behind) -> Option<Mark> {
        let can: Vec<_> = self.of(group).filter(|entry| entry.can_be_chosen()).collect();
        let chosen = can.iter().filter(|entry| entry.chosen).count();
        (!can.is_empty()).then(|| Mark::of(chosen, can.len()))
    }

    fn of<'a>(&'a self, group: &'a Behind) -> impl Iterator<Item = &'a Entry> {
        group.entries.iter().filter_map(|place| self.entries.get(*place))
    }

    /// Those who stay behind: those of each transport by its network, those whom nobody can place, and others.
    #[must_use]
    pub fn behind(&self) -> (Vec<(String, usize)>, usize, usize) {
        let left = |group| self.of(group).filter(|entry| !entry.chosen).count();
        let (mut transports, mut unplaced, mut others) = (Vec::new(), 0, 0);
        for group in &self.groups {
            match &group.why {
                Why::Transport { network, .. } => transports.push((network.clone(), left(group))),
                Why::Uncertain { .. } => unplaced += left(group),
                Why::Fixed => others += left(group),
            }
        }
        transports.retain(|(_, count)| *count > 0);
        let out =
            self.entries.iter().filter(|entry| entry.kind == EntryKind::Movable && !entry.chosen);
        (transports, unplaced, others + out.count())
    }

    /// Chooses the contact at this place, or takes the choice back.
    pub fn toggle(&mut self, place: usize) {
        if let Some(entry) = self.entries.get_mut(place).filter(|entry| entry.can_be_chosen()) {
            entry.chosen = !entry.chosen;
        }
    }

    /// Takes a whole group along that would stay behind, or leaves it there.
    pub fn include(&mut self, group: usize, chosen: bool) {
        let Some(group) = self.groups.get(group) else { return };
        for place in &group.entries {
            if let Some(entry) = self.entries.get_mut(*place).filter(|entry| entry.can_be_chosen())
            {
                entry.chosen = chosen;
            }
        }
    }

    /// The lines that show the contacts which `filter` lets through and `search` is found in.
    #[must_use]
    pub fn lines(&self, filter: Filter, search: &str, told: bool) -> Vec<Line> {
        let search = plain::folded(search.trim());
        let shown = |place: &&usize| {
            self.entries
                .get(**place)
                .is_some_and(|entry| entry.passes(filter, told) && entry.key.contains(&search))
        };
        let mut lines: Vec<_> =
            self.people.iter().filter(shown).map(|place| Line::Person(*place)).collect();
        let heading = lines.len();
        lines.push(Line::StaysBehind);
        for (number, group) in self.groups.iter().enumerate() {
            let head = lines.len();
            // A single address that nobody can place says so itself.
            if group.has_head() {
                lines.push(Line::Head(number));
            }
            let first = lines.len();
            lines.extend(group.entries.iter().filter(shown).map(|place| Line::Behind(*place)));
            if lines.len() == first {
                lines.truncate(head);
            }
        }
        if lines.len() == heading + 1 {
            lines.truncate(heading);
        }
        lines
    }

    /// The entries without those that are somebody who has another one.
    fn people(&self) -> impl Iterator<Item = &Entry> + Clone {
        self.entries.iter().filter(|entry| entry.kind != EntryKind::Elsewhere)
    }

    /// How many there are of which fate; `told` says whether the old account sends its message.
    #[must_use]
    pub fn tally(&self, told: bool) -> Tally {
        let count = |outcome| self.people().filter(|one| one.outcome(told) == outcome).count();
        let moving = self.people().filter(|one| one.outcome(told) == Outcome::Moves);
        Tally {
            all: self.people().count(),
            moves: moving.clone().count(),
            stays: count(Outcome::Stays),
            there: count(Outcome::There),
            moved_too: self.people().filter(|entry| entry.moved_to.is_some()).count(),
            keep_address: self.people().filter(|entry| entry.keeps_address).count(),
            requests: moving.clone().filter(|entry| entry.due.ask).count(),
            messages: if told { moving.filter(|entry| entry.due.tell).count() } else { 0 },
        }
    }
}

impl Behind {
    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.entries.len()
    }

    /// It has a line of its own above its contacts.
    fn has_head(&self) -> bool {
        match self.why {
            Why::Transport { .. } => true,
            Why::Uncertain { .. } => self.entries.len() > 1,
            Why::Fixed => false,
        }
    }
}

/// The network behind a transport, as its domain has said.
fn network(old: &Snapshot, domain: &str) -> String {
    match old.domains.get(domain) {
        Some(Identity::Gateway(network)) => network.clone(),
        _ => String::new(),
    }
}

/// The people, and the groups of those who stay behind: transports, what nobody can place, and last what cannot move.
#[derive(Default)]
struct Order {
    people: Vec<usize>,
    behind: BTreeMap<(u8, String), Behind>,
}

impl Order {
    fn put(&mut self, why: Option<Why>, place: usize) {
        let Some(why) = why else {
            self.people.push(place);
            return;
        };
        let key = match &why {
            Why::Transport { domain, .. } => (0, domain.clone()),
            Why::Uncertain { domain } => (1, domain.clone()),
            Why::Fixed => (2, String::new()),
        };
        let group = self.behind.entry(key).or_insert(Behind { why, entries: Vec::new() });
        group.entries.push(place);
    }

    fn sorted(mut self, entries: &[Entry]) -> (Vec<usize>, Vec<Behind>) {
        let name = |place: &usize| entries.get(*place).map(|entry| plain::sort_key(&entry.name));
        self.people.sort_by_cached_key(name);
        let groups = self.behind.into_values().map(|mut group| {
            group.entries.sort_by_cached_key(name);
            group
        });
        (self.people, groups.collect())
    }
}

#[cfg(test)]
mod tests;
