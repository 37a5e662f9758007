//! Who stands behind the entries of the old list: whoever has moved is one person at a new address, under however many
//! addresses the list has them.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jid::{BareJid, Jid};

use super::judge::Judge;
use super::old_list::Listed;
use crate::model::choices::Choices;
use crate::model::roster::Contact;
use crate::model::whereabouts::{Ground, Heard, Whereabouts};
use crate::xmpp::address;

/// Somebody on the old list, and where they are now.
#[derive(Clone, Debug)]
pub(super) struct Person {
    /// The entry, or what all entries of this account come to.
    pub(super) listed: Arc<Contact>,
    /// The addresses of the other entries.
    pub(super) also: Vec<Jid>,
    /// The contact that the move is about: at the new address, with all that any of the entries has.
    pub(super) contact: Arc<Contact>,
    /// Where the account of the entry says that it has moved.
    pub(super) whereabouts: Whereabouts,
    /// The other addresses that the contact has, or is said to have had.
    pub(super) earlier: Vec<BareJid>,
}

impl Person {
    /// Somebody of whom the list has nothing more than this.
    pub(super) fn new(contact: Arc<Contact>) -> Self {
        Self::of(Listed { contact, also: Vec::new() })
    }

    fn of(Listed { contact, also }: Listed) -> Self {
        let (listed, whereabouts) = (contact.clone(), Whereabouts::Unmoved);
        Self { listed, also, contact, whereabouts, earlier: Vec::new() }
    }

    /// The addresses that the list and the contact's account have for them.
    pub(super) fn addresses(&self) -> impl Iterator<Item = &Jid> {
        [&self.listed.jid, &self.contact.jid].into_iter().chain(&self.also)
    }

    /// At the address as the new list spells it, where it has an entry. What was asked in one spelling is not asked in
    /// another, and gets no second entry.
    pub(super) fn spelled_as(self, here: Option<&Contact>) -> Self {
        match here {
            Some(here) if here.bare() != self.contact.bare() => {
                let contact = Contact { jid: here.jid.clone(), ..self.contact.as_ref().clone() };
                Self { contact: Arc::new(contact), ..self }
            }
            _ => self,
        }
    }

    /// At another address.
    fn moved(self, whereabouts: Whereabouts, stations: impl IntoIterator<Item = BareJid>) -> Self {
        let mut earlier: Vec<_> = stations.into_iter().collect();
        let contact = match &whereabouts {
            Whereabouts::Unmoved | Whereabouts::Odd(_) => self.contact,
            Whereabouts::Kept { from, .. } => {
                earlier.push(from.clone());
                self.contact
            }
            Whereabouts::Moved { to, .. } => {
                earlier.push(self.listed.bare());
                let jid = Jid::from(to.clone());
                Arc::new(Contact { jid, ..self.contact.as_ref().clone() })
            }
        };
        Self { contact, whereabouts, earlier, ..self }
    }

    /// With all that another entry of theirs has.
    fn join(&mut self, other: Self) {
        let (one, two) = (&self.contact, &other.contact);
        self.contact = Arc::new(Contact {
            name: one.name.clone().or_else(|| two.name.clone()),
            groups: one.groups.union(&two.groups).cloned().collect(),
            standing: one.standing.union(two.standing),
            asked: one.asked || two.asked,
            approved: one.approved || two.approved,
            ..one.as_ref().clone()
        });
        let mut listed = other.listed;
        // The entry that has moved says more of them.
        if self.whereabouts == Whereabouts::Unmoved {
            std::mem::swap(&mut self.listed, &mut listed);
            self.whereabouts = other.whereabouts;
        }
        self.also.push(listed.jid.clone());
        self.also.extend(other.also);
        for address in other.earlier {
            if !self.earlier.contains(&address) {
                self.earlier.push(address);
            }
        }
    }
}

/// Everybody on the list, in its order.
pub(super) fn people(list: Vec<Listed>, heard: &Heard, judge: &Judge<'_>) -> Vec<Person> {
    if heard.is_empty() {
        return list.into_iter().map(Person::of).collect();
    }
    let mut people: Vec<Person> = Vec::with_capacity(list.len());
    // By their accounts, where they are; entries that stay behind stand for nobody.
    let mut places: HashMap<BareJid, usize> = HashMap::with_capacity(list.len());
    for listed in list {
        let bare = listed.contact.bare();
        let whereabouts = match judge.is_own(&bare) {
            // Nobody is told where they have moved themselves.
            true => Whereabouts::Unmoved,
            false => heard.find(&bare, judge),
        };
        let whereabouts = match judge.choices.keeps(&bare) {
            true => whereabouts.kept(),
            false => whereabouts,
        };
        let stations = heard.stations(&bare, &whereabouts);
        let person = Person::of(listed).moved(whereabouts, stations);
        let place = match judge.reason(&person) {
            None => *places.entry(address::account(&person.contact.jid)).or_insert(people.len()),
            Some(_) => people.len(),
        };
        match people.get_mut(place) {
            Some(known) => known.join(person),
            None => people.push(person),
        }
    }
    // An account may once have named the address of somebody else: whoever is there is not to make room for its owner.
    let taken: HashSet<_> =
        people.iter().map(|person| address::account(&person.contact.jid)).collect();
    for person in &mut people {
        person
            .earlier
            .retain(|earlier| !taken.contains(&address::account(&earlier.clone().into())));
    }
    people
}

impl Choices {
    /// The user wants this contact where it was.
    fn keeps(&self, address: &BareJid) -> bool {
        !self.keep_address.is_empty() && self.keep_address.contains(&Jid::from(address.clone()))
    }
}

impl Ground for Judge<'_> {
    fn is_own(&self, address: &BareJid) -> bool {
        self.own.contains(&address::key(address))
    }

    fn is_gateway(&self, address: &BareJid) -> bool {
        self.gateways.contains(address.domain().as_str())
            || self.transports.of(&Jid::from(address.clone())).is_some()
    }

    fn is_in_use(&self, address: &BareJid) -> bool {
        self.history.of(address).is_some_and(|state| {
            state.is_carried_over() || state.has_been_asked() || state.superseded
        })
    }
}
