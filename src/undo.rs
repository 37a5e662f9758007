//! What taking a move back would do: from the journal's facts and the new account as it is now.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use xmpp_parsers::jid::BareJid;

use crate::data::{Holding, Kind, Xml, covers, is_as_it_was};
use crate::history::{Deed, History, Past, ReliedOn, Told, Trouble};
use crate::roster::{Contact, Label};
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
    /// The address that the old account named before, if the statement of the move took the place of another.
    pub earlier_statement: Option<BareJid>,
    /// Requests and approvals that contacts are told are off.
    pub withdrawals: Vec<(BareJid, Withdrawal)>,
    /// Contacts that the move added and that are not on the list: nothing is left but to say so.
    pub gone: Vec<BareJid>,
    /// Contacts for which taking back was tried in vain, and why.
    pub failed: Vec<(BareJid, Trouble)>,
    /// The same for items of other data.
    pub failed_data: Vec<(Kind, Trouble)>,
    /// The same for the statement.
    pub not_retracted: Option<Trouble>,
    /// Kinds of other data of which the new account keeps what it has got since the move.
    pub changed_since: BTreeSet<Kind>,
    /// Contacts that keep a name or groups which they have got since the move.
    pub renamed_since: usize,
    /// Contacts that stay because another move to the same account has them too.
    pub shared: usize,
    /// Messages that have been sent to contacts, and stay sent.
    pub told: usize,
    /// Requests that have reached contacts.
    pub asked: usize,
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
        let earlier = history.before.as_ref().and_then(|(old, _)| old.moved_to.clone());
        // One that was not there when the move began is of the move, even if that could not be written down.
        let announced =
            matches!(history.announced, Some(Ok(_))) || earlier.as_ref() != Some(&new.address);
        let mut undo =
            Self { statement: statement == Some(&new.address) && announced, ..Self::default() };
        undo.earlier_statement = earlier.filter(|jid| undo.statement && *jid != new.address);
        undo.find_contacts(history, new);
        for kind in Kind::ALL {
            let Some(Holding::Items(there)) = new.belongings.kinds.get(&kind) else { continue };
            let mut restores = Vec::new();
            for (key, deed) in history.deeds(kind) {
                match Item::of(history, kind, key, deed, there.get(key)) {
                    Item::AsBefore => {}
                    Item::OfTheMove => {
                        restores.push(Restore { key: key.to_owned(), was: deed.was.clone() });
                    }
                    Item::ChangedSince => drop(undo.changed_since.insert(kind)),
                }
            }
            if !restores.is_empty() {
                undo.data.push((kind, restores));
            }
        }
        undo.leave_to_others(&history.relied_on);
        undo.find_failures(history);
        undo
    }

    fn find_contacts(&mut self, history: &History, new: &Snapshot) {
        let begun = history.before.as_ref().map(|(_, new)| by_address(new)).unwrap_or_default();
        let before = |jid: &BareJid, past: &'_ Past| match &past.change {
            Some(change) => change.was.clone(),
            // It was not touched by this program, or by one that did not write that down.
            None => begun.get(jid).map(|contact| Arc::clone(contact)),
        };
        let mut there = HashSet::new();
        for contact in &new.roster.contacts {
            let jid = contact.bare();
            there.insert(jid.clone());
            let Some(past) = history.of(&jid) else { continue };
            self.told += usize::from(past.told != Told::No);
            self.asked += usize::from(past.has_been_asked());
            let was = before(&jid, past);
            let name = Name::of(contact, was.as_deref(), past);
            self.find_withdrawals(&jid, contact, was.as_deref(), past);
            match (was, name) {
                (None, Name::OfTheMove | Name::SetSince) if past.copied || past.handed_over => {
                    self.contacts.push((jid, Before::Absent));
                }
                // It was killed before it could write down that it had added the contact.
                (None, Name::OfTheMove) => self.contacts.push((jid, Before::Absent)),
                (Some(was), Name::OfTheMove) => {
                    self.contacts.push((jid, Before::Present(was.label())));
                }
                // A change of the entry also makes the server forget an approval that nobody has used.
                (Some(_), name) if past.approved_ahead && !contact.standing.is_seen() => {
                    self.renamed_since += usize::from(name == Name::SetSince);
                    self.contacts.push((jid, Before::Present(contact.label())));
                }
                (Some(_), Name::SetSince) => self.renamed_since += 1,
                (None, Name::AsBefore | Name::SetSince) | (Some(_), Name::AsBefore) => {}
            }
        }
        let vanished = history.contacts().filter(|(jid, past)| {
            let is_of_the_move = past.copied || past.handed_over;
            is_of_the_move && !there.contains(*jid) && before(jid, past).is_none()
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

    /// Leaves what another move to the same account has found there and counts on.
    fn leave_to_others(&mut self, others: &ReliedOn) {
        let before = self.contacts.len();
        self.contacts.retain(|(jid, _)| !others.contacts.contains(jid));
        self.shared = before - self.contacts.len();
        self.withdrawals.retain(|(jid, _)| !others.contacts.contains(jid));
        for (kind, restores) in &mut self.data {
            restores.retain(|restore| !others.items.contains(&(*kind, restore.key.clone())));
        }
        self.data.retain(|(_, restores)| !restores.is_empty());
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
        for (kind, restores) in &self.data {
            for restore in restores {
                let deed = history.data(*kind, &restore.key);
                let trouble = deed.and_then(|deed| deed.failed.clone());
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

/// Whose the name and the groups of an entry of the new list are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Name {
    /// They are as before the move.
    AsBefore,
    /// The move has set them.
    OfTheMove,
    /// Somebody has set them since.
    SetSince,
}

impl Name {
    fn of(contact: &Contact, was: Option<&Contact>, past: &Past) -> Self {
        let to = past.change.as_ref().and_then(|change| change.to.as_ref());
        let is_touched = past.copied || past.handed_over;
        match (was, to) {
            (Some(was), _) if contact.has(&was.label()) => Self::AsBefore,
            (_, Some(to)) if contact.has(to) => Self::OfTheMove,
            (_, Some(_)) if is_touched => Self::SetSince,
            (_, None) if is_touched => Self::OfTheMove,
            _ => Self::AsBefore,
        }
    }
}

fn by_address(snapshot: &Snapshot) -> HashMap<BareJid, &Arc<Contact>> {
    let contacts = snapshot.roster.contacts.iter().filter(|contact| contact.jid.is_bare());
    contacts.map(|contact| (contact.bare(), contact)).collect()
}

/// Whose an item of other data on the new account is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Item {
    /// It is as before the move.
    AsBefore,
    /// The move put it there, or was about to.
    OfTheMove,
    /// Somebody has changed it since, or it never was the move's.
    ChangedSince,
}

impl Item {
    fn of(history: &History, kind: Kind, key: &str, deed: &Deed, there: Option<&Xml>) -> Self {
        if is_as_it_was(kind, deed.was.as_ref(), there) {
            return Self::AsBefore;
        }
        let Some(there) = there else { return Self::OfTheMove };
        let is_own = match &deed.failed {
            _ if deed.stored => kind.can_be_replaced() && deed.is_changed_since(kind, there),
            // The server said yes, and has made something else of it.
            Some(Trouble::NotShown) => false,
            // What the move may not have got to is the user's own, unless all of it comes from the old account.
            _ => !may_come_from_old(history, kind, key, there),
        };
        if is_own { Self::ChangedSince } else { Self::OfTheMove }
    }
}

fn may_come_from_old(history: &History, kind: Kind, key: &str, there: &Xml) -> bool {
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
    use crate::roster::Standing;
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

    fn changing(name: &str, was: Option<Arc<Contact>>, to: Option<&str>) -> Fact {
        let to = to.map(|to| Label { name: Some(to.to_owned()), groups: Default::default() });
        Fact::Changing { jid: jid(name), was, to }
    }

    fn entry(name: &str, nick: &str) -> Option<Arc<Contact>> {
        snapshot(&[(name, Some(nick))]).roster.contacts.pop()
    }

    #[test]
    fn what_was_done_before_it_was_noted_is_taken_back_too() {
        let before = snapshot(&[("renamed", Some("Old"))]);
        let history = history(vec![
            Fact::Begun { old: Box::new(snapshot(&[])), new: Box::new(before) },
            changing("added", None, Some("New")),
            changing("own", None, Some("New")),
            changing("renamed", entry("renamed", "Old"), Some("New")),
        ]);
        let now =
            snapshot(&[("added", Some("New")), ("own", Some("Mine")), ("renamed", Some("New"))]);
        let undo = Undo::new(&history, &now, Some(&now.address));
        let was = Label { name: Some("Old".into()), groups: Default::default() };
        assert_eq!(
            undo.contacts,
            [(jid("added"), Before::Absent), (jid("renamed"), Before::Present(was))]
        );
        assert!(undo.statement, "it was not there before the move");
    }

    #[test]
    fn what_came_after_the_move_began_is_the_users_own() {
        let history = history(vec![
            Fact::Begun { old: Box::new(snapshot(&[])), new: Box::new(snapshot(&[])) },
            changing("mine", entry("mine", "Mine"), Some("New")),
            Fact::Copied { jid: jid("mine") },
            changing("since", entry("since", "Old"), Some("New")),
            Fact::Copied { jid: jid("since") },
            changing("added", None, Some("New")),
            Fact::Copied { jid: jid("added") },
        ]);
        let now = snapshot(&[
            ("mine", Some("New")),
            ("since", Some("Better")),
            ("added", Some("Better")),
        ]);
        let undo = Undo::new(&history, &now, None);
        let was = Label { name: Some("Mine".into()), groups: Default::default() };
        assert_eq!(
            undo.contacts,
            [(jid("mine"), Before::Present(was)), (jid("added"), Before::Absent)],
            "whom the move has added goes, whatever the name"
        );
        assert_eq!(undo.renamed_since, 1);
    }

    #[test]
    fn an_earlier_statement_comes_back_and_one_for_this_account_does_not() {
        let new = snapshot(&[]);
        let earlier = |moved_to: &str| {
            let old = Snapshot { moved_to: Some(jid(moved_to)), ..snapshot(&[]) };
            let history = history(vec![
                Fact::Begun { old: Box::new(old), new: Box::new(snapshot(&[])) },
                Fact::Announced { open: false },
            ]);
            Undo::new(&history, &new, Some(&new.address)).earlier_statement
        };
        assert_eq!(earlier("elsewhere"), Some(jid("elsewhere")));
        assert_eq!(earlier("romeo"), None);
    }

    #[test]
    fn what_another_move_has_found_there_is_left_to_it() {
        let begun =
            |old: Snapshot| Fact::Begun { old: Box::new(old), new: Box::new(snapshot(&[])) };
        let copied = |name: &str| Fact::Copied { jid: jid(name) };
        let move_of = |names: &[&str]| {
            let contacts: Vec<_> = names.iter().map(|name| (*name, None)).collect();
            vec![begun(snapshot(&contacts))]
        };
        let own = vec![begun(snapshot(&[])), copied("shared"), copied("own")];
        let now = snapshot(&[("shared", None), ("own", None)]);
        let undo = |others: &[History]| {
            let mut history = history(own.clone());
            history.relied_on = ReliedOn::by(others);
            let undo = Undo::new(&history, &now, None);
            (undo.contacts.len(), undo.shared)
        };
        let other = history(move_of(&["shared"]));
        assert_eq!(undo(&[other.clone()]), (1, 1));
        let mut back = other;
        back.learn(&Fact::TakenBack { jid: jid("shared") }, Timestamp::UNIX_EPOCH);
        assert_eq!(undo(&[back]), (2, 0), "that one was taken back");
    }

    #[test]
    fn what_the_user_has_changed_since_stays_and_is_told() {
        let nick = |text: &str| {
            let nick = format!("<nick xmlns='http://jabber.org/protocol/nick'>{text}</nick>");
            Xml::from(nick.parse::<xmpp_parsers::minidom::Element>().unwrap())
        };
        let storing = |was| Fact::Storing { kind: Kind::Nickname, key: "nick".into(), was };
        let stored = |text: &str| Fact::Stored {
            kind: Kind::Nickname,
            key: "nick".into(),
            lost: Vec::new(),
            smaller: false,
            mark: Some(crate::data::mark(Kind::Nickname, &nick(text))),
        };
        let mut now = snapshot(&[]);
        let items = [("nick".to_owned(), nick("Mine"))].into();
        now.belongings.kinds.insert(Kind::Nickname, Holding::Items(items));
        let since = Undo::new(&history(vec![storing(None), stored("Romeo")]), &now, None);
        assert!(since.is_done(), "{since:?}");
        assert_eq!(since.changed_since, [Kind::Nickname].into());
        let again = vec![storing(None), stored("Rom"), storing(Some(nick("Rome"))), stored("Mine")];
        let again = Undo::new(&history(again), &now, None);
        assert_eq!(again.data[0].1[0].was, Some(nick("Rome")), "the last of the user's own");
        let refused = Trouble::Refused { condition: "forbidden".into(), text: None };
        let refused =
            Fact::NotStored { kind: Kind::Nickname, key: "nick".into(), trouble: refused };
        let mut old = snapshot(&[]);
        let items = [("nick".to_owned(), nick("Romeo"))].into();
        old.belongings.kinds.insert(Kind::Nickname, Holding::Items(items));
        let begun = Fact::Begun { old: Box::new(old), new: Box::new(snapshot(&[])) };
        let never = Undo::new(&history(vec![begun, storing(None), refused]), &now, None);
        assert!(never.is_done(), "the move never wrote it: {never:?}");
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
