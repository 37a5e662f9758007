//! Subscription stanzas on their way to a server that may stop some of them.
//!
//! Servers use the same words for what comes too fast and for what they would not take at any pace: ejabberd says
//! `not-acceptable` to both, of a contact whom the user has blocked for example. But a limit that is reached lets
//! nothing through behind it. So what came back although something behind it was let through is refused for its own
//! sake; of the others only a second attempt can tell, with a stanza behind it that nobody refuses.

use xmpp_parsers::stanza_error::{DefinedCondition, StanzaError};

use super::run_context::describe;
use crate::model::history::Failure;

/// The namespace of what a server adds when it is the block list that refuses (XEP-0191 §3.3).
const BLOCKING_ERRORS: &str = "urn:xmpp:blocking:errors";

/// What has left and is not confirmed yet, in order.
#[derive(Debug)]
pub(super) struct Batch<T> {
    stanzas: Vec<Stanza<T>>,
}

#[derive(Debug)]
struct Stanza<T> {
    id: String,
    what: T,
    cost: u32,
    /// Why it came back, possibly only for now.
    back: Option<Failure>,
}

/// What the fence behind a batch showed.
#[derive(Debug, PartialEq)]
pub(super) struct Judged<T> {
    /// The server let these through.
    pub(super) through: Vec<T>,
    /// As how many a limit counts those.
    pub(super) through_cost: u32,
    /// It would not take these at any pace.
    pub(super) refused: Vec<(T, Failure)>,
    /// These came back with nothing let through behind them.
    pub(super) held: Vec<T>,
    /// The same of these.
    pub(super) held_cost: u32,
}

impl<T> Default for Batch<T> {
    fn default() -> Self {
        Self { stanzas: Vec::new() }
    }
}

impl<T> Batch<T> {
    /// This has left under this id, and a limit counts it as so many.
    pub(super) fn push(&mut self, id: String, what: T, cost: u32) {
        self.stanzas.push(Stanza { id, what, cost, back: None });
    }

    pub(super) fn len(&self) -> usize {
        self.stanzas.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.stanzas.is_empty()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &T> {
        self.stanzas.iter().map(|stanza| &stanza.what)
    }

    /// Takes in that the server refused this for now, or for good. `false` if no such stanza is on its way.
    pub(super) fn came_back(&mut self, id: &str, error: &StanzaError) -> bool {
        let stanza = self.stanzas.iter_mut().find(|stanza| stanza.id == id);
        stanza.is_some_and(|stanza| {
            let (condition, text) = describe(error);
            stanza.back = Some(Failure::Refused { condition, text });
            true
        })
    }

    /// Takes this out, which came back for a reason that has nothing to do with the pace.
    pub(super) fn take(&mut self, id: &str) -> Option<T> {
        let place = self.stanzas.iter().position(|stanza| stanza.id == id)?;
        Some(self.stanzas.remove(place).what)
    }

    /// Everything, where nobody knows what became of it.
    pub(super) fn into_all(self) -> impl DoubleEndedIterator<Item = T> {
        self.stanzas.into_iter().map(|stanza| stanza.what)
    }

    /// What became of each, now that the fence behind them stands.
    pub(super) fn judge(self) -> Judged<T> {
        let passed = |stanza: &Stanza<T>| stanza.back.is_none();
        let reached = self.stanzas.iter().rposition(passed).map_or(0, |last| last + 1);
        let mut judged = Judged {
            through: Vec::new(),
            through_cost: 0,
            refused: Vec::new(),
            held: Vec::new(),
            held_cost: 0,
        };
        for (place, stanza) in self.stanzas.into_iter().enumerate() {
            match stanza.back {
                None => {
                    judged.through_cost += stanza.cost;
                    judged.through.push(stanza.what);
                }
                Some(failure) if place < reached => judged.refused.push((stanza.what, failure)),
                Some(_) => {
                    // It was counted at least for itself.
                    judged.held_cost += stanza.cost.max(1);
                    judged.held.push(stanza.what);
                }
            }
        }
        judged
    }
}

/// The conditions with which servers refuse what comes too fast (ejabberd: `not-acceptable`).
pub(super) fn may_be_about_pace(error: &StanzaError) -> bool {
    let blocked = error.other.as_ref().is_some_and(|other| other.is("blocked", BLOCKING_ERRORS));
    !blocked
        && matches!(
            error.defined_condition,
            DefinedCondition::NotAcceptable
                | DefinedCondition::ResourceConstraint
                | DefinedCondition::PolicyViolation
        )
}

#[cfg(test)]
mod tests {
    use xmpp_parsers::minidom::Element;

    use super::*;

    fn error(children: &str) -> StanzaError {
        let text = format!(
            "<error xmlns='jabber:client' type='modify'>\
             <not-acceptable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>{children}</error>"
        );
        StanzaError::try_from(text.parse::<Element>().unwrap()).unwrap()
    }

    /// What is made of a batch in which these, by their numbers, came back.
    fn judged(len: u32, back: &[u32]) -> (Vec<u32>, Vec<u32>, Vec<u32>) {
        let mut batch = Batch::default();
        (0..len).for_each(|number| batch.push(number.to_string(), number, 2));
        for number in back {
            assert!(batch.came_back(&number.to_string(), &error("")));
        }
        let Judged { through, through_cost, refused, held, held_cost } = batch.judge();
        assert_eq!(held_cost as usize, 2 * held.len());
        assert_eq!(through_cost as usize, 2 * through.len());
        (through, refused.into_iter().map(|(number, _)| number).collect(), held)
    }

    #[test]
    fn what_comes_back_before_something_passes_is_refused_for_its_own_sake() {
        assert_eq!(judged(4, &[]), (vec![0, 1, 2, 3], vec![], vec![]));
        assert_eq!(judged(4, &[1]), (vec![0, 2, 3], vec![1], vec![]));
        assert_eq!(judged(5, &[0, 3, 4]), (vec![1, 2], vec![0], vec![3, 4]));
        assert_eq!(judged(2, &[0, 1]), (vec![], vec![], vec![0, 1]));
    }

    #[test]
    fn a_server_that_names_the_block_list_does_not_mean_the_pace() {
        assert!(may_be_about_pace(&error("")));
        assert!(!may_be_about_pace(&error("<blocked xmlns='urn:xmpp:blocking:errors'/>")));
    }

    #[test]
    fn what_is_not_on_its_way_cannot_come_back() {
        let mut batch = Batch::default();
        batch.push("a".to_owned(), 'a', 1);
        assert!(!batch.came_back("b", &error("")));
        assert_eq!(batch.take("a"), Some('a'));
        assert!(batch.take("a").is_none() && batch.is_empty());
    }
}
