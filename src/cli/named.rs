//! Addresses that options name, and that nobody has: often misspelt, so it is said before anything is done.

use std::collections::HashSet;

use jid::Jid;

use super::arguments::MoveOptions;
use crate::format::report::Report;
use crate::text::words;
use crate::xmpp::address;

impl MoveOptions {
    /// Whom the options name as contacts of the old account.
    pub(super) fn named(&self) -> Vec<Jid> {
        let choices = &self.choices;
        let named = choices.exclude.iter().chain(&choices.include).chain(&choices.keep_address);
        named.cloned().collect()
    }
}

/// A sentence for each of those `named` whom the report has not.
pub(super) fn unknown(named: &[Jid], report: &Report) -> Vec<String> {
    if named.is_empty() {
        return Vec::new();
    }
    let people =
        report.data.iter().flat_map(|row| &row.people).map(|person| person.jid.to_string());
    let contacts = report.contacts.iter().flat_map(|row| {
        let moved_to = row.moved_to.as_ref().map(ToString::to_string);
        [row.jid.clone()].into_iter().chain(row.also.clone()).chain(moved_to)
    });
    let listed = contacts.chain(people).filter_map(|jid| address::read_account(&jid).ok());
    let mut known: HashSet<Jid> = HashSet::new();
    for jid in listed {
        let jid = address::full_key(&jid).into_owned();
        known.extend([Jid::from(jid.to_bare()), domain_of(&jid), jid]);
    }
    known.insert(domain_of(&address::full_key(&Jid::from(report.to.clone()))));
    let unknown = named.iter().filter(|jid| !known.contains(address::full_key(jid).as_ref()));
    unknown.map(|jid| words::not_listed(jid, &report.from)).collect()
}

fn domain_of(jid: &Jid) -> Jid {
    jid::BareJid::from_parts(None, jid.domain()).into()
}
