//! Who could not be reached, gathered by the reason, with what can be done.

use jid::BareJid;

use crate::model::history::{Failure, Step};
use crate::text::joined::sentences;
use crate::text::words;

/// Why somebody could not be reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// In a sentence or two, with what can be done.
    pub why: String,
    /// What the server said, for those who can help.
    pub detail: String,
}

/// People who could not be reached for the same reason.
#[derive(Debug)]
pub struct Group<'a> {
    /// That reason.
    pub why: &'a str,
    /// Names and addresses.
    pub people: Vec<(&'a str, &'a str)>,
}

impl Problem {
    /// What went wrong with this contact at this step.
    #[must_use]
    pub fn new(step: Step, failure: &Failure, jid: &BareJid) -> Self {
        let (why, help) = words::not_reached_because(step, failure);
        Self {
            why: sentences([Some(why), help].into_iter().flatten()),
            detail: words::row_failure(step, failure, jid),
        }
    }
}

/// The same reasons together: the most frequent first.
pub(super) fn grouped<'a>(
    problems: impl Iterator<Item = (&'a str, &'a str, &'a Problem)>,
) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for (name, address, problem) in problems {
        match groups.iter_mut().find(|group| group.why == problem.why) {
            Some(group) => group.people.push((name, address)),
            None => groups.push(Group { why: &problem.why, people: vec![(name, address)] }),
        }
    }
    groups.sort_by_key(|group| std::cmp::Reverse(group.people.len()));
    groups
}
