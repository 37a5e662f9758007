//! What the user's earlier moves have left open: whoever moves twice does not lose the friends who had no time to answer
//! in between.
//!
//! Between two moves the old account is only half of what it is to be: its list shows who has answered there by now, and
//! not who saw the account before it. That, and what only that account could read, stands in the records of the moves that
//! ended at the old account.

use std::collections::{BTreeMap, BTreeSet};

use jid::BareJid;

use super::History;
use crate::model::plan::Plan;
use crate::model::roster::Standing;
use crate::model::whereabouts::{Heard, Word};
use crate::xmpp::address;

/// What the moves have left open that ended at the old account.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CameFrom {
    /// The accounts that the user had before, by their [`address::key`].
    pub accounts: BTreeSet<BareJid>,
    /// How contacts stood to those, as far as neither has given the old account that, nor refused; by their
    /// [`address::key`], as the list of the old account has them.
    owed: BTreeMap<BareJid, Standing>,
    /// What was heard through those.
    heard: Heard,
}

impl CameFrom {
    /// What these moves have left open, each of which ended at the old account. One that was taken back has left nothing.
    pub fn by(moves: impl IntoIterator<Item = History>) -> Self {
        let mut all = Self::default();
        for history in moves.into_iter().filter(|history| !history.is_taken_back) {
            let (Some(old), Some(new)) = (history.old_account(), history.new_account()) else {
                continue;
            };
            let choices = history.choices.as_deref().cloned().unwrap_or_default();
            let plan = Plan::new(&old, &new, &choices, &history);
            for planned in plan.people().filter(|planned| planned.is_in_touch()) {
                let jid = planned.contact.bare();
                let Some(state) = history.of(&jid).filter(|state| !state.taking_back) else {
                    continue;
                };
                let standing = planned.contact.standing;
                let sees = standing.sees() && state.answer.is_none();
                let owed = Standing::of(sees, standing.is_seen() && !state.admitted);
                if owed == Standing::None {
                    continue;
                }
                let known = all.owed.entry(address::key(&jid).into_owned()).or_default();
                *known = known.union(owed);
            }
            all.accounts.insert(address::key(&plan.old).into_owned());
            all.accounts.extend(history.came_from.accounts);
            all.heard = all.heard.then(&history.came_from.heard).then(&history.heard);
        }
        all
    }

    /// No contact is to stand otherwise to the old account than its list tells.
    pub fn owes_nobody(&self) -> bool {
        self.owed.is_empty()
    }

    /// How this contact of the old account is to stand to it besides.
    pub fn owed(&self, contact: &BareJid) -> Standing {
        match self.owes_nobody() {
            true => Standing::None,
            false => self.owed.get(address::key(contact).as_ref()).copied().unwrap_or_default(),
        }
    }

    /// What was heard through the earlier accounts and is news to this move: of an account that it has not heard of, or
    /// that has said since what is known here as its newest word.
    pub fn news<'a>(&'a self, heard: &'a Heard) -> impl Iterator<Item = (&'a BareJid, &'a Word)> {
        self.heard.words().filter(move |(jid, _)| match heard.newest(jid).map(Word::address) {
            None => true,
            Some(known) => self.heard.earlier(jid).any(|earlier| Some(earlier) == known),
        })
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::model::data::Data;
    use crate::model::history::{Answer, Fact};
    use crate::model::roster::Contact;
    use crate::model::snapshot::{Server, Snapshot};

    fn jid(text: &str) -> BareJid {
        BareJid::new(text).unwrap()
    }

    fn account(address: &str, names: &[&str]) -> Box<Snapshot> {
        let contact = |name: &&str| Contact {
            standing: Standing::Both,
            ..Contact::new(jid(&format!("{name}@x.example")).into())
        };
        Box::new(Snapshot {
            address: jid(address),
            roster: names.iter().map(contact).collect(),
            domains: BTreeMap::new(),
            moved_to: None,
            moved: BTreeMap::new(),
            nick: None,
            server: Server::default(),
            data: Data::default(),
        })
    }

    /// A move with these contacts, each of whom sees the other, and what was done.
    fn history(names: &[&str], more: &[Fact]) -> History {
        let (old, new) = (account("romeo@a.example", names), account("romeo@b.example", &[]));
        let mut history = History::default();
        let begun = [Fact::Begun { old, new }];
        begun.iter().chain(more).for_each(|fact| history.learn(fact, Timestamp::UNIX_EPOCH));
        history
    }

    #[test]
    fn what_neither_side_has_answered_is_left_open() {
        let names = ["silent", "half", "both", "refused", "untouched"];
        let whom = |name: &str| jid(&format!("{name}@x.example"));
        let copied = |name: &str| Fact::Copied { jid: whom(name) };
        let answered = |name: &str, answer| Fact::Answered { jid: whom(name), answer };
        let admitted = |name: &str| Fact::Admitted { jid: whom(name) };
        let mut facts: Vec<_> = names[..4].iter().map(|name| copied(name)).collect();
        facts.extend([
            answered("half", Answer::Approved),
            answered("both", Answer::Approved),
            admitted("both"),
            answered("refused", Answer::Declined),
        ]);
        let left = CameFrom::by([history(&names, &facts)]);
        let owed = names.map(|name| left.owed(&whom(name)));
        use Standing::{Both, From, None};
        assert_eq!(owed, [Both, From, None, From, None]);
        assert_eq!(left.accounts, [jid("romeo@a.example")].into());
        let taken_back = Fact::Retracted;
        let left = CameFrom::by([history(&names, &[facts, vec![taken_back]].concat())]);
        assert_eq!(left, CameFrom::default(), "a move that was taken back leaves nothing open");
    }

    #[test]
    fn only_what_this_move_has_not_heard_since_is_news() {
        let moved = |to: &str| Word::Moved(jid(to));
        let stated = |to: &str| Fact::Stated { jid: jid("j@x.example"), word: moved(to) };
        let left = CameFrom::by([history(&["j"], &[stated("j@y.example"), stated("j@z.example")])]);
        let news = |heard: &[Word]| {
            let mut known = Heard::default();
            heard.iter().for_each(|word| known.hear(&jid("j@x.example"), word));
            left.news(&known).map(|(_, word)| word.clone()).collect::<Vec<_>>()
        };
        assert_eq!(news(&[]), [moved("j@z.example")]);
        assert_eq!(news(&[moved("j@y.example")]), [moved("j@z.example")], "it is newer");
        assert_eq!(news(&[moved("j@z.example")]), []);
        assert_eq!(news(&[moved("j@elsewhere.example")]), [], "it has said that since");
        assert_eq!(news(&[moved("j@z.example"), Word::Nothing]), [], "it has taken that back");
    }
}
