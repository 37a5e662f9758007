//! Requests that the new server has lost with its list, restored from an older backup or made anew.
//!
//! An entry that is gone has taken its request along. One that is there without a pending request is a probable no,
//! since servers do not keep that word (RFC 6121 §3.2.2). Only when everybody looks so at once is it the list that was
//! set back, and not all of them who said no.

use std::collections::HashSet;

use jid::BareJid;

use crate::model::history::{Answer, History};
use crate::model::roster::Roster;

/// How many have to look alike before it is the list that has changed, and not they.
const FEWEST: usize = 2;

/// Those who were asked and have to be asked again, by their [`key`](crate::xmpp::address::key), going by the new list as it is now.
pub fn lost_requests(list: &Roster, history: &History) -> HashSet<BareJid> {
    let there = list.by_account();
    let asked = history.contacts().filter(|(_, state)| {
        // Whoever has said no, even if that was only concluded, has no request that could be lost.
        let has_declined = [Answer::Declined, Answer::ProbablyDeclined].map(Some);
        state.is_asked() && !has_declined.contains(&state.answer)
    });
    let asked: Vec<_> = asked
        .map(|(jid, state)| (jid, state.was_lost, Trace::of(there.get(jid).copied())))
        .collect();
    let set_back =
        asked.len() >= FEWEST && asked.iter().all(|(.., trace)| *trace != Trace::Standing);
    let lost = asked.into_iter().filter(|(_, was_lost, trace)| match trace {
        Trace::Gone => true,
        // A list that is set back again and again is less likely than people who say no again.
        Trace::Unasked => set_back && !was_lost,
        Trace::Standing => false,
    });
    lost.map(|(jid, ..)| jid.clone()).collect()
}

/// What the new list shows of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trace {
    /// Not even the entry. ejabberd hides one whose request is over and whose owner asks in turn: that one is to be
    /// asked as well.
    Gone,
    /// The entry alone.
    Unasked,
    /// That it is pending, or was granted.
    Standing,
}

impl Trace {
    fn of(here: Option<&crate::model::roster::Contact>) -> Self {
        match here {
            None => Self::Gone,
            Some(here) if here.asked || here.standing.sees() => Self::Standing,
            Some(_) => Self::Unasked,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::model::history::Fact;
    use crate::model::roster::{Contact, Standing};

    fn jid(name: &str) -> BareJid {
        BareJid::new(&format!("{name}@x.example")).unwrap()
    }

    fn entry(name: &str, standing: Standing, asked: bool) -> Contact {
        let (groups, approved, participant) = (Default::default(), false, None);
        Contact {
            jid: jid(name).into(),
            name: None,
            groups,
            standing,
            asked,
            approved,
            participant,
        }
    }

    /// Of these, all of whom were asked, those whose request is lost on such a list.
    fn lost(asked: &[&str], list: Vec<Contact>, more: &[Fact]) -> Vec<String> {
        let mut history = History::default();
        let facts = asked.iter().map(|name| Fact::Asked { jid: jid(name) });
        facts
            .chain(more.iter().cloned())
            .for_each(|fact| history.learn(&fact, Timestamp::UNIX_EPOCH));
        let lost = lost_requests(&Roster::from_iter(list), &history);
        let mut lost: Vec<_> = lost.iter().map(|jid| jid.node().unwrap().to_string()).collect();
        lost.sort();
        lost
    }

    #[test]
    fn an_entry_that_is_gone_has_taken_its_request_along() {
        let list = vec![entry("b", Standing::None, true)];
        assert_eq!(lost(&["a", "b"], list, &[]), ["a"]);
    }

    #[test]
    fn one_that_is_there_without_its_request_has_probably_said_no() {
        let unasked = entry("a", Standing::From, false);
        assert_eq!(lost(&["a"], vec![unasked.clone()], &[]), [""; 0]);
        let list = vec![unasked, entry("b", Standing::To, false)];
        assert_eq!(lost(&["a", "b"], list, &[]), [""; 0]);
    }

    #[test]
    fn a_list_on_which_no_request_is_left_was_set_back() {
        let list = || vec![entry("a", Standing::None, false), entry("b", Standing::From, false)];
        assert_eq!(lost(&["a", "b", "c"], list(), &[]), ["a", "b", "c"]);
        let no = Fact::Answered { jid: jid("a"), answer: Answer::Declined };
        assert_eq!(lost(&["a", "b", "c"], list(), &[no]), ["b", "c"], "who said no has said no");
    }

    #[test]
    fn who_was_asked_once_more_is_not_taken_for_lost_again() {
        let list = || vec![entry("a", Standing::None, false), entry("b", Standing::From, false)];
        let again = ["a", "b"]
            .map(|name| [Fact::RequestLost { jid: jid(name) }, Fact::Asked { jid: jid(name) }]);
        assert_eq!(lost(&["a", "b"], list(), &again.concat()), [""; 0]);
    }

    #[test]
    fn what_was_written_down_as_lost_is_not_asked_until_it_is_asked_again() {
        let gone = Fact::RequestLost { jid: jid("a") };
        let answered = Fact::Answered { jid: jid("a"), answer: Answer::Approved };
        let mut history = History::default();
        let asked = Fact::Asked { jid: jid("a") };
        for fact in [&asked, &answered, &gone] {
            history.learn(fact, Timestamp::UNIX_EPOCH);
        }
        let counted = |history: &History| {
            let state = history.of(&jid("a")).unwrap();
            (state.is_counted_as_asked(), state.answer)
        };
        assert_eq!(counted(&history), (false, None));
        assert!(history.of(&jid("a")).unwrap().is_request_lost());
        history.learn(&asked, Timestamp::UNIX_EPOCH);
        assert_eq!(counted(&history), (true, None));
        assert!(!history.of(&jid("a")).unwrap().is_request_lost());
    }
}
