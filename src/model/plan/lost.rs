//! Requests that the new server has lost with its list, restored from an older backup or made anew.
//!
//! An entry that is gone has taken its request along. One that is there without a pending request is a probable no,
//! since servers do not keep that word (RFC 6121 §3.2.2), unless the whole list shows that it is an earlier one. It does if
//! everybody looks so at once; if an entry has the name and the groups that it had before the move; if somebody is
//! waited for again who had said yes; or if just those are without a request who were asked last. A list that was set
//! back in part and shows none of this cannot be told from people who have said no.

use std::collections::HashSet;

use jid::BareJid;
use jiff::Timestamp;

use crate::model::history::{Answer, ContactState, History};
use crate::model::roster::{Contact, Roster};

/// How many have to look alike before it is the list that has changed, and not they.
const FEWEST: usize = 2;
/// How many requests before theirs have to be there still. That those who say no happen to be the last ones then is less
/// likely than one in twenty.
const FEWEST_BEFORE: usize = 5;

/// Those who were asked and have to be asked again, by their [`key`](crate::xmpp::address::key), going by the new list as it is now.
pub fn lost_requests(list: &Roster, history: &History) -> HashSet<BareJid> {
    let there = list.by_account();
    let asked = history.contacts().filter(|(_, state)| {
        // Whoever has said no has no request that could be lost.
        state.is_asked() && !state.has_declined()
    });
    let asked: Vec<_> =
        asked.map(|(jid, state)| Request::new(jid, state, there.get(jid).copied())).collect();
    let is_set_back = is_set_back(&asked);
    let lost = asked.into_iter().filter(|request| match request.trace {
        Trace::Gone => true,
        // A list that is set back again and again is less likely than people who say no again.
        Trace::Earlier => !request.state.was_lost,
        Trace::Unasked => is_set_back && !request.state.was_lost,
        Trace::NeverShown | Trace::Answerless | Trace::Standing => false,
    });
    lost.map(|request| request.jid.clone()).collect()
}

/// The list as a whole is an earlier one.
fn is_set_back(asked: &[Request<'_>]) -> bool {
    let is_earlier = |request: &Request<'_>| {
        !request.state.was_lost && matches!(request.trace, Trace::Earlier | Trace::Answerless)
    };
    let (there, missing): (Vec<_>, Vec<_>) =
        asked.iter().partition(|it| matches!(it.trace, Trace::Standing | Trace::Answerless));
    if asked.iter().any(is_earlier) {
        return true;
    }
    if missing.len() < FEWEST {
        return false;
    }
    let last_there = there.iter().map(|request| request.asked_once()).max().flatten();
    let are_last = missing.iter().all(|request| request.asked_once() > last_there);
    there.is_empty() || there.len() >= FEWEST_BEFORE && are_last
}

/// A request, and what the new list shows of it.
struct Request<'a> {
    jid: &'a BareJid,
    state: &'a ContactState,
    trace: Trace,
}

impl<'a> Request<'a> {
    fn new(jid: &'a BareJid, state: &'a ContactState, here: Option<&Contact>) -> Self {
        Self { jid, state, trace: Trace::of(here, state) }
    }

    /// When it was made. Whoever was asked again since did not answer the first time, which is no chance.
    fn asked_once(&self) -> Option<Timestamp> {
        self.state.asked.filter(|(times, _)| *times == 1).map(|(_, at)| at)
    }
}

/// What the new list shows of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trace {
    /// Not even the entry. ejabberd hides one whose request is over and whose owner asks in turn: that one is to be
    /// asked as well.
    Gone,
    /// The entry as it was before the move has written it, and so before the request.
    Earlier,
    /// The entry alone.
    Unasked,
    /// The same, and the list has never shown more: that tells nothing.
    NeverShown,
    /// That it is pending, although it was granted.
    Answerless,
    /// That it is pending, or was granted.
    Standing,
}

impl Trace {
    fn of(here: Option<&Contact>, state: &ContactState) -> Self {
        match here {
            None => Self::Gone,
            Some(here) if here.standing.sees() => Self::Standing,
            Some(here) if here.asked => match state.answer {
                Some(Answer::Approved) => Self::Answerless,
                _ => Self::Standing,
            },
            Some(here) if state.is_as_before(here) => Self::Earlier,
            Some(_) if state.request_unshown => Self::NeverShown,
            Some(_) => Self::Unasked,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::model::history::Fact;
    use crate::model::roster::{Label, Standing};

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
        for (second, fact) in (0..).zip(facts.chain(more.iter().cloned())) {
            history.learn(&fact, Timestamp::from_second(second).unwrap());
        }
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
    fn a_list_was_set_back_in_part_if_it_has_lost_just_the_last_requests() {
        let names = ["a", "b", "c", "d", "e", "f", "g"];
        let list = |unasked: &[&str]| -> Vec<_> {
            let entry = |name: &&str| entry(name, Standing::From, !unasked.contains(name));
            names.iter().map(entry).collect()
        };
        assert_eq!(lost(&names, list(&["f", "g"]), &[]), ["f", "g"]);
        assert_eq!(lost(&names, list(&["g"]), &[]), [""; 0], "one may have said no");
        assert_eq!(lost(&names, list(&["e", "g"]), &[]), [""; 0], "one was asked before another");
        let again = [Fact::Asked { jid: jid("f") }];
        assert_eq!(lost(&names, list(&["f", "g"]), &again), [""; 0], "no wonder that it is last");
        let few = list(&["f", "g"]).split_off(3);
        assert_eq!(lost(&names[3..], few, &[]), [""; 0], "so it may be by chance");
    }

    #[test]
    fn a_list_was_set_back_if_it_shows_what_was_before() {
        let list = || {
            let unasked = ["a", "b"].map(|name| entry(name, Standing::None, false));
            unasked.into_iter().chain([entry("c", Standing::None, true)]).collect()
        };
        let (was, to) = (entry("a", Standing::None, false), Label::default());
        let to = Label { name: Some("A".to_owned()), ..to };
        let renamed =
            [Fact::Changing { jid: jid("a"), was: Some(Arc::new(was)), to: Some(Arc::new(to)) }];
        assert_eq!(lost(&["a", "b", "c"], list(), &renamed), [""; 0], "it was not written yet");
        let [renamed] = renamed;
        let renamed = [renamed, Fact::Copied { jid: jid("a") }];
        assert_eq!(lost(&["a", "b", "c"], list(), &renamed), ["a", "b"]);
        let yes = Fact::Answered { jid: jid("c"), answer: Answer::Approved };
        assert_eq!(lost(&["a", "b", "c"], list(), &[yes]), ["a", "b"]);
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
