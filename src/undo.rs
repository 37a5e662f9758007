//! What taking a move back would do: from the journal's facts and the new account as it is now.

use std::collections::{BTreeSet, HashSet};

use xmpp_parsers::jid::{BareJid, Jid};

use crate::data::{Holding, Kind, Xml, covers, is_as_it_was};
use crate::history::{Deed, History, Past, Told, Trouble};
use crate::roster::{Contact, Label, Standing};
use crate::snapshot::Snapshot;

/// Everything that can be taken back, and how much cannot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Undo {
    /// Contacts of the new list, and how each was before the move.
    pub contacts: Vec<(BareJid, Before)>,
    /// Items of other data on the new account, and what each was before the move.
    pub data: Vec<(Kind, Vec<Restore>)>,
    /// The statement on the old account.
    pub statement: bool,
    /// What the old account said before, if the statement of the move took the place of another.
    pub earlier_statement: Option<Earlier>,
    /// Requests and approvals that contacts are told are off.
    pub withdrawals: Vec<(BareJid, Withdrawal)>,
    /// Contacts whose servers have put the new account in the place of the old one: they stay, since without it they
    /// would have neither.
    pub kept: Vec<BareJid>,
    /// Contacts that the move added and that are not on the list: nothing is left but to say so.
    pub gone: Vec<BareJid>,
    /// Contacts for which taking back was tried in vain, and why.
    pub failed: Vec<(BareJid, Trouble)>,
    /// Contacts that could not be told that a request or an approval is off, and why. Nothing more can be done for them.
    pub untold: Vec<(BareJid, Trouble)>,
    /// What was tried in vain for items of other data, and why.
    pub failed_data: Vec<(Kind, Trouble)>,
    /// The same for the statement.
    pub not_retracted: Option<Trouble>,
    /// Messages that have been sent to contacts, and stay sent.
    pub told: usize,
    /// Requests that have reached contacts.
    pub asked: usize,
}

/// The statement of where the old account has moved that was there before this move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The address that it named.
    pub address: BareJid,
    /// Who could read it, as the access model of its node; where that is not known, only contacts can.
    pub access: Option<String>,
}

/// What a contact is told is off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withdrawal {
    /// The request to see it, or the seeing that came of it.
    Request,
    /// That it may see the new account.
    Approval,
}

/// How a contact was on the new account before the move.
#[derive(Clone, Debug, PartialEq)]
pub enum Before {
    /// It was not there.
    Absent,
    /// It was there like this.
    Present(Label),
}

/// An item of other data that is to be as it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Restore {
    /// Which.
    pub key: String,
    /// What was there; nothing if there was nothing.
    pub was: Option<Xml>,
}

impl Undo {
    /// Compares what the journal says with what the new account has. What was never there, or is as it was
    /// already, is not touched. `statement` is the new address that the old account publishes now.
    pub fn new(history: &History, new: &Snapshot, statement: Option<&BareJid>) -> Self {
        let mut undo = Self {
            statement: statement == Some(&new.address) && matches!(history.announced, Some(Ok(_))),
            ..Self::default()
        };
        let earlier = history.before.as_ref().and_then(|(old, _)| old.moved_to.clone());
        let earlier = earlier.filter(|jid| undo.statement && *jid != new.address);
        undo.earlier_statement =
            earlier.map(|address| Earlier { address, access: history.access_before.clone() });
        undo.find_contacts(history, new);
        for kind in Kind::ALL {
            let Some(Holding::Items(there)) = new.belongings.kinds.get(&kind) else { continue };
            let restores: Vec<_> = history
                .deeds(kind)
                .filter(|(key, deed)| is_to_be_restored(history, kind, key, deed, there.get(*key)))
                .map(|(key, deed)| Restore { key: key.to_owned(), was: deed.was.clone() })
                .collect();
            if !restores.is_empty() {
                undo.data.push((kind, restores));
            }
        }
        undo.find_failures(history);
        undo
    }

    fn find_contacts(&mut self, history: &History, new: &Snapshot) {
        let before = history.before.as_ref().map(|(_, new)| new.roster.by_address());
        let before = before.unwrap_or_default();
        let before = |jid: &BareJid| before.get(&Jid::from(jid.clone())).copied();
        let mut there = HashSet::new();
        for contact in &new.roster.contacts {
            let jid = contact.bare();
            there.insert(jid.clone());
            let Some(past) = history.of(&jid) else { continue };
            self.told += usize::from(past.told != Told::No);
            self.asked += usize::from(past.has_been_asked());
            let was = before(&jid);
            let kept = is_in_place_of_old(contact, was, past);
            if kept {
                self.kept.push(jid.clone());
            } else {
                self.find_withdrawals(&jid, contact, was, past);
            }
            match was {
                None if kept => {}
                None if past.is_carried_over() => {
                    self.contacts.push((jid, Before::Absent));
                }
                // A change of the entry also makes the server forget an approval that nobody has used.
                Some(was)
                    if past.is_carried_over()
                        && (was.name != contact.name || was.groups != contact.groups)
                        || past.approved_ahead && !contact.standing.is_seen() =>
                {
                    self.contacts.push((jid, Before::Present(was.label())));
                }
                None | Some(_) => {}
            }
        }
        let vanished = history.contacts().filter(|(jid, past)| {
            past.is_carried_over() && !there.contains(*jid) && before(jid).is_none()
        });
        self.gone = vanished.map(|(jid, _)| jid.clone()).collect();
        self.gone.sort();
    }

    /// What the contact is to be told before its entry is changed. Of the removal of an entry it is told by the
    /// server, as far as one saw the other.
    fn find_withdrawals(
        &mut self,
        jid: &BareJid,
        contact: &Contact,
        was: Option<&Contact>,
        past: &Past,
    ) {
        let sees = contact.standing.sees();
        let asks = match was {
            None => contact.asked && !sees,
            Some(was) => (contact.asked || sees) && !was.asked && !was.standing.sees(),
        };
        if past.has_been_asked() && asks {
            self.withdrawals.push((jid.clone(), Withdrawal::Request));
        }
        let let_in = past.admitted || past.approved_ahead || past.handed_over;
        if let_in && contact.standing.is_seen() && was.is_some_and(|was| !was.standing.is_seen()) {
            self.withdrawals.push((jid.clone(), Withdrawal::Approval));
        }
    }

    /// What was tried and is still to be done.
    fn find_failures(&mut self, history: &History) {
        let contacts = self.contacts.iter().map(|(jid, _)| jid);
        let all = contacts.chain(self.withdrawals.iter().map(|(jid, _)| jid)).chain(&self.gone);
        let all: BTreeSet<_> = all.collect();
        let failed = all
            .into_iter()
            .filter_map(|jid| Some((jid.clone(), history.of(jid)?.not_taken_back.clone()?)));
        self.failed = failed.collect();
        let untold = history
            .contacts()
            .filter_map(|(jid, past)| Some((jid.clone(), past.not_withdrawn.clone()?)));
        self.untold = untold.collect();
        self.untold.sort_by(|(one, _), (other, _)| one.cmp(other));
        for (kind, restores) in &self.data {
            for restore in restores {
                let deed = history.data(*kind, &restore.key);
                let trouble = deed.and_then(|deed| deed.not_restored.clone());
                self.failed_data.extend(trouble.map(|trouble| (*kind, trouble)));
            }
        }
        self.not_retracted = history.not_retracted.clone().filter(|_| self.statement);
    }

    /// There is nothing to take back.
    pub fn is_done(&self) -> bool {
        self.contacts.is_empty()
            && self.withdrawals.is_empty()
            && self.data.is_empty()
            && !self.statement
    }
}

/// What the contact and the new account see of each other, the servers have given them by XEP-0015, and not this program
/// by asking: then the contact's server has taken the old account off its list.
fn is_in_place_of_old(contact: &Contact, was: Option<&Contact>, past: &Past) -> bool {
    let by_servers =
        past.handed_over && past.left.is_none() && past.asked.is_none() && !past.approved_ahead;
    by_servers && contact.standing != was.map_or(Standing::None, |was| was.standing)
}

/// The new account has something there that this move put there, or was about to. What an interrupted run may not
/// have got to is the user's own, unless all of it comes from the old account.
fn is_to_be_restored(
    history: &History,
    kind: Kind,
    key: &str,
    deed: &Deed,
    there: Option<&Xml>,
) -> bool {
    if is_as_it_was(kind, deed.was.as_ref(), there) {
        return false;
    }
    let Some(there) = there.filter(|_| !deed.stored && deed.failed.is_none()) else { return true };
    let old = history.before.as_ref().map(|(old, _)| &old.belongings);
    let meant = old.and_then(|old| old.items(kind).find(|(other, _)| *other == key));
    // A picture may have been made smaller on its way.
    kind == Kind::Picture || meant.is_none_or(|(_, meant)| covers(kind, meant, there))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Belongings;
    use crate::history::Fact;
    use jiff::Timestamp;

    fn jid(name: &str) -> BareJid {
        BareJid::new(&format!("{name}@x.example")).unwrap()
    }

    fn snapshot(contacts: &[(&str, Option<&str>)]) -> Snapshot {
        let contact = |(name, nick): &(&str, Option<&str>)| Contact {
            jid: jid(name).into(),
            name: nick.map(str::to_owned),
            groups: Default::default(),
            standing: Standing::None,
            asked: false,
            approved: false,
        };
        Snapshot {
            address: jid("romeo"),
            roster: contacts.iter().map(contact).collect(),
            domains: Default::default(),
            moved_to: None,
            nick: None,
            server: Default::default(),
            belongings: Belongings::default(),
        }
    }

    fn history(facts: Vec<Fact>) -> History {
        let mut history = History::default();
        facts.iter().for_each(|fact| history.learn(fact, Timestamp::UNIX_EPOCH));
        history
    }

    #[test]
    fn only_what_the_journal_says_is_taken_back() {
        let before = snapshot(&[("mine", None), ("renamed", Some("Old"))]);
        let history = history(vec![
            Fact::Begun { old: Box::new(snapshot(&[])), new: Box::new(before) },
            Fact::Copied { jid: jid("added") },
            Fact::Copied { jid: jid("renamed") },
            Fact::Copied { jid: jid("gone") },
        ]);
        let now =
            snapshot(&[("mine", None), ("added", None), ("renamed", Some("New")), ("own", None)]);
        let undo = Undo::new(&history, &now, None);
        let was = Label { name: Some("Old".into()), groups: Default::default() };
        assert_eq!(
            undo.contacts,
            [(jid("added"), Before::Absent), (jid("renamed"), Before::Present(was))]
        );
    }

    #[test]
    fn who_has_the_new_account_in_place_of_the_old_one_is_left_with_it() {
        let over = |name: &str| Fact::HandedOver { jid: jid(name), asked: false };
        let left = |name: &str| Fact::LeftByServer {
            jid: jid(name),
            reason: crate::xmpp::transfer::LeftBecause::Unsupported,
        };
        let history = history(vec![
            Fact::Begun { old: Box::new(snapshot(&[])), new: Box::new(snapshot(&[])) },
            over("swapped"),
            over("asked"),
            Fact::Asked { jid: jid("asked") },
            over("left"),
            left("left"),
            over("name"),
        ]);
        let now = [("swapped", None), ("asked", None), ("left", None), ("name", None)];
        let mut now = snapshot(&now);
        for contact in &mut now.roster.contacts {
            if contact.jid != jid("name") {
                std::sync::Arc::make_mut(contact).standing = Standing::Both;
            }
        }
        let undo = Undo::new(&history, &now, None);
        assert_eq!(undo.kept, [jid("swapped")]);
        let gone = ["asked", "left", "name"].map(|name| (jid(name), Before::Absent));
        assert_eq!(undo.contacts, gone);
    }

    #[test]
    fn an_earlier_statement_comes_back_and_one_for_this_account_does_not() {
        let new = snapshot(&[]);
        let earlier = |moved_to: &str| {
            let old = Snapshot { moved_to: Some(jid(moved_to)), ..snapshot(&[]) };
            let history = history(vec![
                Fact::Begun { old: Box::new(old), new: Box::new(snapshot(&[])) },
                Fact::Announced { open: false, access_before: Some("open".to_owned()) },
            ]);
            Undo::new(&history, &new, Some(&new.address)).earlier_statement
        };
        let elsewhere = Earlier { address: jid("elsewhere"), access: Some("open".to_owned()) };
        assert_eq!(earlier("elsewhere"), Some(elsewhere));
        assert_eq!(earlier("romeo"), None);
    }

    #[test]
    fn replaced_data_comes_back_and_added_data_goes() {
        let xml = |text: &str| {
            let nick = format!("<nick xmlns='http://jabber.org/protocol/nick'>{text}</nick>");
            Xml::from(nick.parse::<xmpp_parsers::minidom::Element>().unwrap())
        };
        let storing = |was| Fact::Storing { kind: Kind::Nickname, key: "nick".into(), was };
        let mut now = snapshot(&[]);
        let items = [("nick".to_owned(), xml("Romeo"))].into();
        now.belongings.kinds.insert(Kind::Nickname, Holding::Items(items));
        let restored = |was: Option<Xml>| {
            let undo = Undo::new(&history(vec![storing(was)]), &now, None);
            undo.data
                .into_iter()
                .flat_map(|(_, restores)| restores)
                .map(|restore| restore.was)
                .collect::<Vec<_>>()
        };
        assert_eq!(restored(Some(xml("Mine"))), [Some(xml("Mine"))]);
        assert_eq!(restored(None), [None]);
        assert_eq!(restored(Some(xml("Romeo"))), [], "it is as it was");
    }
}
