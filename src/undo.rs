//! What taking a move back would do: from the journal's facts and the new account as it is now.

use xmpp_parsers::jid::{BareJid, Jid};

use crate::data::{Holding, Kind, Xml, covers};
use crate::history::{History, Told};
use crate::plan::Wanted;
use crate::snapshot::Snapshot;

/// Everything that can be taken back, and how much cannot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Undo {
    /// Contacts of the new list, and how each was before the move.
    pub contacts: Vec<(BareJid, Before)>,
    /// Items of other data on the new account, and what each was before the move.
    pub data: Vec<(Kind, Vec<Restore>)>,
    /// The statement on the old account, with the address that it names.
    pub statement: bool,
    /// Messages that have been sent to contacts, and stay sent.
    pub told: usize,
    /// Requests that have reached contacts.
    pub asked: usize,
}

/// How a contact was on the new account before the move.
#[derive(Clone, Debug, PartialEq)]
pub enum Before {
    /// It was not there.
    Absent,
    /// It was there like this.
    Present(Wanted),
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
        let before = history.before.as_ref().map(|(_, new)| &new.roster);
        for contact in &new.roster.contacts {
            let jid = contact.bare();
            let Some(past) = history.of(&jid) else { continue };
            undo.told += usize::from(past.told != Told::No);
            undo.asked += usize::from(past.asked.is_some() || past.asked_by_server);
            if !past.copied && !past.handed_over {
                continue;
            }
            let was = before.and_then(|before| before.get(&Jid::from(jid.clone())));
            match was {
                None => undo.contacts.push((jid, Before::Absent)),
                Some(was) if was.name != contact.name || was.groups != contact.groups => {
                    let was = Wanted { name: was.name.clone(), groups: was.groups.clone() };
                    undo.contacts.push((jid, Before::Present(was)));
                }
                Some(_) => {}
            }
        }
        for kind in Kind::ALL {
            let Some(Holding::Items(there)) = new.belongings.kinds.get(&kind) else { continue };
            let restores: Vec<_> = history
                .deeds(kind)
                .filter(|(key, deed)| !is_as_it_was(kind, deed.was.as_ref(), there.get(*key)))
                .map(|(key, deed)| Restore { key: key.to_owned(), was: deed.was.clone() })
                .collect();
            if !restores.is_empty() {
                undo.data.push((kind, restores));
            }
        }
        undo
    }

    /// There is nothing to take back.
    pub fn is_done(&self) -> bool {
        self.contacts.is_empty() && self.data.is_empty() && !self.statement
    }
}

/// The new account has what it had before the move.
pub(crate) fn is_as_it_was(kind: Kind, was: Option<&Xml>, there: Option<&Xml>) -> bool {
    match (was, there) {
        (None, None) => true,
        (Some(was), Some(there)) => covers(kind, there, was) && covers(kind, was, there),
        (None, Some(_)) | (Some(_), None) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::Belongings;
    use crate::history::Fact;
    use crate::roster::{Contact, Standing};
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
        let was = Wanted { name: Some("Old".into()), groups: Default::default() };
        assert_eq!(
            undo.contacts,
            [(jid("added"), Before::Absent), (jid("renamed"), Before::Present(was))]
        );
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
