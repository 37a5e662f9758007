//! The contacts of the old account as the user reviews them: what each would do, and what was chosen.
//!
//! What becomes of one contact depends on its own choice only, so a choice is counted here without planning all the
//! others anew. The run plans with [`Entries::choices`].

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use jid::{BareJid, Jid};

use super::data::Matter;
use crate::format::report::{Moment, Report};
use crate::model::data;
use crate::model::history::History;
use crate::model::plan::{Choices, Fate, Membership, Plan, Reason, Tell};
use crate::model::roster::Contact;
use crate::model::snapshot::Snapshot;
use crate::text::words;
use crate::ui::widget::Mark;
use crate::ui::widget::name::{display_name, display_name_or_address};

/// Every entry of the old contact list, in sections.
#[derive(Clone, Debug, Default)]
pub struct Entries {
    entries: Vec<Entry>,
    sections: Vec<Section>,
    /// That asking everybody takes long, where it does.
    pub warning: Option<String>,
    /// What becomes of everything besides the contacts.
    pub data: Vec<Matter>,
}

/// One contact.
#[derive(Clone, Debug)]
pub struct Entry {
    jid: Option<Jid>,
    /// The name, or the address where there is none.
    pub name: String,
    /// The address, or what stands in its place.
    pub address: String,
    /// The groups, in a line.
    pub groups: String,
    /// How the new account names and groups it, where that differs; it stays so. Of whom the user has blocked, what
    /// that means.
    pub there: Option<String>,
    /// Where the contact has moved.
    pub moved_to: Option<String>,
    /// Addresses of the same person that have no row of their own.
    also: Vec<Jid>,
    /// The address of the old account is used all the same.
    pub keeps_address: bool,
    /// What can become of it.
    pub kind: EntryKind,
    /// It is to move.
    pub chosen: bool,
    due: Due,
    /// What a search looks through.
    key: String,
}

/// What can become of a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// It moves unless it is left out.
    Movable,
    /// It is on the new account already.
    There,
    /// It belongs to a transport, certainly or perhaps; it stays unless it is chosen.
    Transport {
        /// Its transport is known to be one.
        certain: bool,
    },
    /// It cannot move, for this reason.
    Fixed(String),
    /// It is somebody who has another row, as was found out since.
    Elsewhere,
}

/// What is left to do for a contact that is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Due {
    Nothing,
    /// Only the message from the old account.
    Message,
    More,
}

/// A part of the list.
#[derive(Clone, Debug)]
pub struct Section {
    /// What its contacts have in common.
    pub title: Title,
    /// Their places in the list.
    entries: Vec<usize>,
}

/// What the contacts of a section have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Title {
    /// They are in this group.
    Group(String),
    /// They are in no group.
    NoGroup,
    /// They belong to this transport.
    Transport {
        /// Its domain.
        domain: String,
        /// It is known to be one.
        certain: bool,
    },
    /// They cannot move.
    Fixed,
}

/// Which contacts are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// All.
    #[default]
    All,
    /// Those that will move.
    Moves,
    /// Those that stay behind.
    Stays,
    /// Those that are on the new account already.
    There,
    /// Those that have moved themselves.
    MovedToo,
}

/// A line of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// The head of this section.
    Head(usize),
    /// This contact.
    Entry(usize),
}

/// How many contacts there are of which fate.
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
    /// Those of them whose old address is used all the same.
    pub kept: usize,
}

impl Tally {
    /// The number that a filter shows.
    #[must_use]
    pub fn of(&self, filter: Filter) -> usize {
        match filter {
            Filter::All => self.all,
            Filter::Moves => self.moves,
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
        let mut sections = Sections::default();
        let mut entries = Vec::new();
        for (planned, at_most) in natural.contacts.iter().zip(&generous.contacts) {
            let contact = &planned.contact;
            let place = entries.len();
            let kind = match &planned.fate {
                Fate::Move(_) => EntryKind::Movable,
                Fate::Settled => EntryKind::There,
                Fate::Skip(Reason::Gateway | Reason::GatewayContact { .. }) => {
                    EntryKind::Transport { certain: true }
                }
                Fate::Skip(Reason::UncertainGateway { .. }) => {
                    EntryKind::Transport { certain: false }
                }
                Fate::Skip(Reason::Own) => EntryKind::Fixed("This is you".to_owned()),
                Fate::Skip(Reason::Channel(channel)) => match channel.membership {
                    Membership::Joined { .. } => EntryKind::There,
                    Membership::Due | Membership::Failed(_) => EntryKind::Movable,
                    Membership::Outside => EntryKind::Fixed(words::channel(channel)),
                },
                Fate::Skip(Reason::Excluded) => EntryKind::Fixed("Left out".to_owned()),
            };
            match kind {
                EntryKind::Transport { certain } => {
                    let domain = planned.listed.jid.domain().to_string();
                    sections.put(Order::Transport(!certain, domain), place);
                }
                EntryKind::Fixed(_) => sections.put(Order::Fixed, place),
                EntryKind::Movable | EntryKind::There | EntryKind::Elsewhere
                    if contact.groups.is_empty() =>
                {
                    sections.put(Order::NoGroup, place);
                }
                EntryKind::Movable | EntryKind::There | EntryKind::Elsewhere => {
                    for group in &contact.groups {
                        sections.put(Order::Group(group.to_lowercase(), group.clone()), place);
                    }
                }
            }
            let due = match &at_most.fate {
                Fate::Move(steps) if steps.copy.is_none() && !steps.approve && !steps.ask => {
                    if steps.tell == Tell::No {
                        Due::Nothing
                    } else {
                        Due::Message
                    }
                }
                Fate::Move(_) => Due::More,
                Fate::Skip(Reason::Channel(channel)) if channel.is_to_join() => Due::More,
                Fate::Settled | Fate::Skip(_) => Due::Nothing,
            };
            let groups: Vec<_> = contact.groups.iter().map(String::as_str).collect();
            let name = contact.name.as_deref().unwrap_or_default();
            let entry = Entry::new(
                Some(planned.listed.jid.clone()),
                name,
                planned.listed.jid.as_str(),
                &groups.join(", "),
                kind,
                due,
            );
            let there = known.get(&contact.jid).and_then(|here| differs(contact, here));
            let there = match &planned.fate {
                Fate::Skip(Reason::Channel(channel))
                    if !matches!(entry.kind, EntryKind::Fixed(_)) =>
                {
                    Some(words::channel(channel).into())
                }
                _ if planned.blocked => Some(words::blocked().into()),
                _ => there,
            };
            let moved_to = planned.moved_to().map(ToString::to_string);
            let also = planned.also.clone();
            entries.push(Entry { there, also, ..entry }.moved(moved_to));
        }
        for odd in &natural.unreadable {
            sections.put(Order::Fixed, entries.len());
            let kind = EntryKind::Fixed("Unreadable address".to_owned());
            let name = odd.name.as_deref().unwrap_or_default();
            entries.push(Entry::new(None, name, &odd.text, "", kind, Due::Nothing));
        }
        let warning = words::likely_limit(&natural, &new.server);
        let sections = sections.sorted(&entries);
        let rows = Report::new(&natural, history, Moment::Before).data;
        let data = rows.into_iter().filter_map(|row| {
            let task = natural.data.iter().find(|task| task.kind == row.kind)?;
            Some(Matter::new(task, row))
        });
        let data = data.collect();
        Self { entries, sections, warning, data }
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
        self.data.iter().flat_map(Matter::doubtful)
    }

    /// Whom the old account has on its list.
    pub fn addresses(&self) -> impl Iterator<Item = BareJid> {
        self.entries.iter().filter_map(|entry| Some(entry.jid.as_ref()?.to_bare()))
    }

    /// The contact at this place.
    #[must_use]
    pub fn entry(&self, place: usize) -> Option<&Entry> {
        self.entries.get(place)
    }

    /// The section at this place.
    #[must_use]
    pub fn section(&self, place: usize) -> Option<&Section> {
        self.sections.get(place)
    }

    /// What the box of a section shows; `None` if nothing in it can be chosen.
    #[must_use]
    pub fn mark(&self, section: &Section) -> Option<Mark> {
        let can: Vec<_> = self.of(section).filter(|entry| entry.can_be_chosen()).collect();
        let chosen = can.iter().filter(|entry| entry.chosen).count();
        (!can.is_empty()).then(|| Mark::of(chosen, can.len()))
    }

    /// How many contacts a section has.
    #[must_use]
    pub fn size(&self, section: &Section) -> usize {
        section.entries.len()
    }

    fn of<'a>(&'a self, section: &'a Section) -> impl Iterator<Item = &'a Entry> {
        section.entries.iter().filter_map(|place| self.entries.get(*place))
    }

    /// Chooses what a line stands for, or takes the choice back.
    pub fn toggle(&mut self, line: Line) {
        let (places, chosen) = match line {
            Line::Entry(place) => {
                let Some(entry) = self.entries.get(place) else { return };
                (vec![place], !entry.chosen)
            }
            Line::Head(section) => {
                let Some(section) = self.sections.get(section) else { return };
                (section.entries.clone(), self.mark(section) != Some(Mark::On))
            }
        };
        for place in places {
            if let Some(entry) = self.entries.get_mut(place).filter(|entry| entry.can_be_chosen()) {
                entry.chosen = chosen;
            }
        }
    }

    /// The lines that show the contacts which `filter` lets through and `search` is found in.
    #[must_use]
    pub fn lines(&self, filter: Filter, search: &str, told: bool) -> Vec<Line> {
        let search = search.trim().to_lowercase();
        let mut lines = Vec::new();
        for (place, section) in self.sections.iter().enumerate() {
            let head = lines.len();
            lines.push(Line::Head(place));
            let shown = section.entries.iter().filter(|place| {
                self.entries
                    .get(**place)
                    .is_some_and(|entry| entry.passes(filter, told) && entry.key.contains(&search))
            });
            lines.extend(shown.map(|place| Line::Entry(*place)));
            if lines.len() == head + 1 {
                lines.truncate(head);
            }
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
        let count = |filter| self.entries.iter().filter(|e| e.passes(filter, told)).count();
        let elsewhere = count(Filter::All) - self.people().count();
        let moved_too = self.people().filter(|entry| entry.moved_to.is_some());
        Tally {
            all: self.entries.len() - elsewhere,
            moved_too: moved_too.clone().count(),
            kept: moved_too.filter(|entry| entry.keeps_address).count(),
            moves: count(Filter::Moves),
            stays: count(Filter::Stays),
            there: count(Filter::There),
        }
    }
}

impl Entry {
    fn new(
        jid: Option<Jid>,
        name: &str,
        address: &str,
        groups: &str,
        kind: EntryKind,
        due: Due,
    ) -> Self {
        Self {
            jid,
            name: display_name_or_address(name, address),
            address: address.to_owned(),
            groups: groups.to_owned(),
            there: None,
            moved_to: None,
            also: Vec::new(),
            keeps_address: false,
            chosen: kind == EntryKind::Movable,
            kind,
            due,
            key: format!("{name}\n{address}\n{groups}").to_lowercase(),
        }
    }

    /// The same of somebody who has moved there, and can be found by that.
    fn moved(mut self, to: Option<String>) -> Self {
        if let Some(to) = &to {
            self.key = format!("{}\n{}", self.key, to.to_lowercase());
        }
        Self { moved_to: to, ..self }
    }

    /// The user decides about it.
    #[must_use]
    pub fn can_be_chosen(&self) -> bool {
        matches!(self.kind, EntryKind::Movable | EntryKind::Transport { .. })
    }

    /// What becomes of it; `told` says whether the old account sends its message.
    #[must_use]
    pub fn outcome(&self, told: bool) -> Filter {
        let nothing_due = match self.due {
            // What there is to do at another address was not planned.
            _ if self.keeps_address && self.moved_to.is_some() => false,
            Due::Nothing => true,
            Due::Message => !told,
            Due::More => false,
        };
        match self.kind {
            EntryKind::There => Filter::There,
            EntryKind::Fixed(_) => Filter::Stays,
            EntryKind::Elsewhere => Filter::All,
            EntryKind::Movable | EntryKind::Transport { .. } if !self.chosen => Filter::Stays,
            EntryKind::Movable | EntryKind::Transport { .. } if nothing_due => Filter::There,
            EntryKind::Movable | EntryKind::Transport { .. } => Filter::Moves,
        }
    }

    fn passes(&self, filter: Filter, told: bool) -> bool {
        match filter {
            Filter::All => true,
            Filter::MovedToo => self.moved_to.is_some(),
            filter => filter == self.outcome(told),
        }
    }
}

/// What the new account has in place of the name and the groups of the old one. What is missing on one side is taken
/// from the other, and differs from nothing.
fn differs(old: &Contact, new: &Contact) -> Option<String> {
    let name = new.name.as_deref().filter(|name| {
        old.name.as_deref().is_some_and(|old| display_name(old) != display_name(name))
    });
    let groups = (!old.groups.is_empty() && !new.groups.is_empty() && old.groups != new.groups)
        .then(|| new.groups.iter().map(String::as_str).collect::<Vec<_>>().join(", "));
    let parts: Vec<_> = name.into_iter().chain(groups.as_deref()).map(display_name).collect();
    (!parts.is_empty()).then(|| format!("There: {}", parts.join("  ·  ")))
}

/// The order of the sections: groups by name, the rest, transports, and last what nobody can move.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Order {
    Group(String, String),
    NoGroup,
    /// Uncertain ones after the others.
    Transport(bool, String),
    Fixed,
}

#[derive(Default)]
struct Sections(BTreeMap<Order, Vec<usize>>);

impl Sections {
    fn put(&mut self, order: Order, place: usize) {
        self.0.entry(order).or_default().push(place);
    }

    fn sorted(self, entries: &[Entry]) -> Vec<Section> {
        let name = |place: &usize| entries.get(*place).map(|entry| entry.name.to_lowercase());
        let section = |(order, mut entries): (Order, Vec<usize>)| {
            entries.sort_by_cached_key(name);
            let title = match order {
                Order::Group(_, group) => Title::Group(group),
                Order::NoGroup => Title::NoGroup,
                Order::Transport(uncertain, domain) => {
                    Title::Transport { domain, certain: !uncertain }
                }
                Order::Fixed => Title::Fixed,
            };
            Section { title, entries }
        };
        self.0.into_iter().map(section).collect()
    }
}

#[cfg(test)]
mod tests;
