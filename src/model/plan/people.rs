//! Who stands behind the entries of the old list: whoever has moved is one person at a new address, under however many
//! addresses the list has them.

use std::collections::{HashMap, HashSet};

use jid::{BareJid, Jid};

use super::judge::Judge;
use super::old_list::Listed;
use super::person::Person;
use crate::model::choices::Choices;
use crate::model::whereabouts::{Ground, Heard, Whereabouts};
use crate::xmpp::address;

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
