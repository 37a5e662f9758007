//! The old contact list as a move has to see it: as it is, and as it was when the move began.
//!
//! Who follows the user to the new account often takes the old one off the list: programs do so by themselves where
//! they believe the statement (XEP-0283 §4.2), people when they are told. That is the move going well, and no reason
//! to forget who saw whom. Nor is the answer of a server that is dying always the whole list.

use std::collections::HashMap;
use std::sync::Arc;

use crate::roster::{Contact, Roster};

/// Everybody on the list `now` or `before`, each with the stronger of both standings.
pub(super) fn old_list(now: &Roster, before: Option<&Roster>) -> Vec<Arc<Contact>> {
    let Some(before) = before else { return now.contacts.clone() };
    let mut earlier: HashMap<_, _> = before.contacts.iter().map(|was| (&was.jid, was)).collect();
    let still_there = now.contacts.iter().map(|contact| match earlier.remove(&contact.jid) {
        Some(was) => at_best(contact, was),
        None => contact.clone(),
    });
    let mut list: Vec<_> = still_there.collect();
    list.extend(before.contacts.iter().filter(|was| earlier.contains_key(&was.jid)).cloned());
    list
}

/// The contact as it is named now, with all that it ever had.
fn at_best(now: &Arc<Contact>, was: &Contact) -> Arc<Contact> {
    let standing = now.standing.union(was.standing);
    let asked = now.asked || was.asked && !standing.sees();
    if (standing, asked) == (now.standing, now.asked) {
        return now.clone();
    }
    Arc::new(Contact { standing, asked, ..now.as_ref().clone() })
}
