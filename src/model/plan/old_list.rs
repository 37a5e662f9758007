//! The old contact list as a move has to see it: as it is, and as it was when the move began, with everybody on it once.
//!
//! Who follows the user to the new account often takes the old one off the list: programs do so by themselves where
//! they believe the statement (XEP-0283 §4.2), people when they are told. That is the move going well, and no reason
//! to forget who saw whom. Nor is the answer of a server that is dying always the whole list.
//!
//! Nor is each entry a person: some servers keep one account in several entries, with and without a resource or in
//! several spellings, and what is true of the person stands in any of them.

use std::collections::HashMap;
use std::sync::Arc;

use jid::{BareJid, Jid};

use crate::model::roster::{Contact, Roster};
use crate::xmpp::address;

/// Somebody on the old list.
#[derive(Clone, Debug)]
pub(super) struct Listed {
    /// The entry, or what all entries of this account come to.
    pub(super) contact: Arc<Contact>,
    /// The addresses of its other entries.
    pub(super) also: Vec<Jid>,
}

impl Listed {
    /// The addresses of all entries.
    pub(super) fn addresses(&self) -> impl Iterator<Item = &Jid> {
        [&self.contact.jid].into_iter().chain(&self.also)
    }
}

impl From<Contact> for Listed {
    fn from(contact: Contact) -> Self {
        Self { contact: Arc::new(contact), also: Vec::new() }
    }
}

/// Everybody on the list `now` or `before`, in this order.
pub(super) fn old_list(now: &Roster, before: Option<&Roster>) -> Vec<Listed> {
    let mut places: HashMap<BareJid, usize> = HashMap::new();
    let mut people: Vec<Entries<'_>> = Vec::with_capacity(now.contacts.len());
    let mut entries_of = |contact: &Contact| {
        let place = *places.entry(address::account(&contact.jid)).or_insert(people.len());
        if place == people.len() {
            people.push(Entries::default());
        }
        place
    };
    let now: Vec<_> = now.contacts.iter().map(|contact| (entries_of(contact), contact)).collect();
    let before = before.into_iter().flat_map(|before| &before.contacts);
    let before: Vec<_> = before.map(|contact| (entries_of(contact), contact)).collect();
    for (place, contact) in now {
        people.get_mut(place).into_iter().for_each(|entries| entries.now.push(contact));
    }
    for (place, contact) in before {
        people.get_mut(place).into_iter().for_each(|entries| entries.before.push(contact));
    }
    people.into_iter().filter_map(Entries::into_one).collect()
}

/// The entries of one account.
#[derive(Default)]
struct Entries<'a> {
    now: Vec<&'a Arc<Contact>>,
    before: Vec<&'a Arc<Contact>>,
}

impl Entries<'_> {
    /// The account as it is named now, with all that any of its entries says or ever said.
    fn into_one(self) -> Option<Listed> {
        let all = || self.now.iter().chain(&self.before);
        let named = if self.now.is_empty() { &self.before } else { &self.now };
        let first = *named.first()?;
        let standing = all().fold(first.standing, |so_far, entry| so_far.union(entry.standing));
        let asked = first.asked || all().any(|entry| entry.asked) && !standing.sees();
        if named.len() == 1 && (standing, asked) == (first.standing, first.asked) {
            return Some(Listed { contact: first.clone(), also: Vec::new() });
        }
        // Where a spelling of the address is in use for more, it has shown that it works.
        let best = named.iter().rev().max_by_key(|entry| entry.standing.reach())?;
        let jid = match named.iter().all(|entry| entry.jid == best.jid) {
            true => best.jid.clone(),
            false => Jid::from(best.bare()),
        };
        let also = named.iter().map(|entry| &entry.jid).filter(|other| **other != jid);
        Some(Listed {
            also: also.cloned().collect(),
            contact: Arc::new(Contact {
                name: named
                    .iter()
                    .filter_map(|entry| entry.name.as_ref())
                    // Blanks are a name where there is no other.
                    .min_by_key(|name| name.trim().is_empty())
                    .cloned(),
                groups: named.iter().flat_map(|entry| entry.groups.iter().cloned()).collect(),
                standing,
                asked,
                approved: named.iter().any(|entry| entry.approved),
                participant: named.iter().find_map(|entry| entry.participant.clone()),
                jid,
            }),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::roster::Standing;

    fn entry(jid: &str, name: &str, standing: Standing, groups: &[&str]) -> Contact {
        Contact {
            name: Some(name.to_owned()).filter(|name| !name.is_empty()),
            standing,
            groups: groups.iter().map(|group| (*group).to_owned()).collect(),
            ..Contact::new(address::read_account(jid).unwrap())
        }
    }

    /// What the list comes to: address, name, standing, groups and the other entries of each.
    fn list(entries: Vec<Contact>) -> Vec<(String, String, Standing, String, Vec<String>)> {
        let listed = old_list(&entries.into_iter().collect(), None);
        let shown = listed.into_iter().map(|Listed { contact, also }| {
            let groups: Vec<_> = contact.groups.iter().map(String::as_str).collect();
            (
                contact.jid.to_string(),
                contact.name.clone().unwrap_or_default(),
                contact.standing,
                groups.join(","),
                also.iter().map(ToString::to_string).collect(),
            )
        });
        shown.collect()
    }

    #[test]
    fn one_person_in_several_entries_is_one_with_all_that_they_say() {
        use Standing::{Both, From, None, To};
        let row = |jid: &str, name: &str, standing, groups: &str, also: &[&str]| {
            let also: Vec<_> = also.iter().map(|jid| (*jid).to_owned()).collect();
            (jid.to_owned(), name.to_owned(), standing, groups.to_owned(), also)
        };
        let entries = vec![
            entry("Anna@x.example", "", None, &[]),
            entry("anna@x.example", "Anna", Both, &["Friends"]),
            entry("bob@x.example", "Bob", None, &[]),
            entry("bob@x.example/Work", "Bob at work", Both, &["Work"]),
            entry("carl@x.example/Home", "Carl", To, &["A"]),
            entry("carl@x.example/Work", "Carl W", From, &["B"]),
            entry("dora@x.example./🐎", "Dora", To, &["A"]),
            entry("idn@xn--mnchen-3ya.example", "ASCII", Both, &[]),
            entry("idn@münchen.example", "Idn", None, &["C"]),
        ];
        assert_eq!(
            list(entries),
            [
                row("anna@x.example", "Anna", Both, "Friends", &[]),
                row("bob@x.example", "Bob", Both, "Work", &["bob@x.example/Work"]),
                row(
                    "carl@x.example",
                    "Carl",
                    Both,
                    "A,B",
                    &["carl@x.example/Home", "carl@x.example/Work"]
                ),
                row("dora@x.example", "Dora", To, "A", &[]),
                row("idn@xn--mnchen-3ya.example", "ASCII", Both, "C", &["idn@münchen.example"]),
            ]
        );
    }

    #[test]
    fn who_waits_for_an_answer_in_one_entry_and_has_it_in_another_does_not_wait() {
        let waiting =
            |standing| Contact { asked: true, ..entry("a@x.example", "A", standing, &[]) };
        let seen = entry("a@x.example/phone", "A", Standing::To, &[]);
        let asked = |entries: Vec<Contact>| {
            old_list(&entries.into_iter().collect(), Option::None)[0].contact.asked
        };
        assert!(asked(vec![
            waiting(Standing::None),
            entry("a@x.example", "", Standing::From, &[])
        ]));
        assert!(!asked(vec![seen, waiting(Standing::None)]));
    }
}
