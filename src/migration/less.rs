//! What is tried of a name and groups that a server does not take: rather fewer groups than no contact.
//!
//! Some servers take two groups for one, and refuse both: ejabberd compares them by resourceprep, where all that it cannot
//! prepare is alike (seen on 23.01: two groups of an emoji each), and databases compare without accents and case.

use std::collections::HashSet;

use crate::model::history::Failure;
use crate::model::roster::Label;

/// The refusals that may be about the name or the groups (RFC 6121 §2.3.3, and what databases make of it).
const ABOUT_LABEL: [&str; 5] = [
    "bad-request",
    "not-acceptable",
    "internal-server-error",
    "policy-violation",
    "resource-constraint",
];

/// Whether less of it may be taken.
pub(super) fn may_help(failure: &Failure) -> bool {
    match failure {
        Failure::Refused { condition, .. } => ABOUT_LABEL.contains(&condition.as_str()),
        failure => matches!(failure, Failure::TooLarge { .. }),
    }
}

/// Less and less of a label, down to nothing; each once.
pub(super) fn of(label: &Label) -> impl Iterator<Item = Label> {
    let grouped = |groups| Label { groups, name: label.name.clone() };
    let mut tried = HashSet::from([label.clone()]);
    let less = [
        grouped(unlike(label, |group| stringprep::resourceprep(group).ok().map(Into::into))),
        grouped(unlike(label, letters)),
        grouped(label.groups.iter().take(1).cloned().collect()),
        grouped(Default::default()),
        Label::default(),
    ];
    less.into_iter().filter(move |label| tried.insert(label.clone()))
}

/// Whether a server can have made this of what it has `taken`: fewer groups, no name, or another spelling of them.
pub(super) fn could_be(shown: &Label, taken: &Label) -> bool {
    let taken_groups: HashSet<_> = taken.groups.iter().map(|group| letters(group)).collect();
    let name = |label: &Label| label.name.as_deref().and_then(letters);
    (shown.name.is_none() || name(shown) == name(taken))
        && shown.groups.iter().all(|group| taken_groups.contains(&letters(group)))
}

/// Of all groups that are the same `by` something, the first.
fn unlike(
    label: &Label,
    by: impl Fn(&str) -> Option<String>,
) -> std::collections::BTreeSet<String> {
    let mut seen = HashSet::new();
    label.groups.iter().filter(|group| seen.insert(by(group))).cloned().collect()
}

/// What is left of a name where case, blanks and signs do not count.
fn letters(group: &str) -> Option<String> {
    Some(group.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_user_makes_of_an_entry_is_not_the_servers_doing() {
        let label = |name: &str, groups: &[&str]| Label {
            name: Some(name.to_owned()).filter(|name| !name.is_empty()),
            groups: groups.iter().map(|group| (*group).to_owned()).collect(),
        };
        let taken = label("Bob ", &["Friends", "friends", "Verona"]);
        for (shown, servers) in [
            (label("Bob", &["friends", "Verona"]), true),
            (label("", &[]), true),
            (label("Robert", &["Friends"]), false),
            (label("Bob ", &["Friends", "Work"]), false),
        ] {
            assert_eq!(could_be(&shown, &taken), servers, "{shown:?}");
        }
    }

    fn tried(name: &str, groups: &[&str]) -> Vec<(String, Vec<String>)> {
        let name = Some(name.to_owned()).filter(|name| !name.is_empty());
        let label =
            Label { name, groups: groups.iter().map(|group| (*group).to_owned()).collect() };
        let tried = of(&label);
        tried
            .map(|less| (less.name.unwrap_or_default(), less.groups.into_iter().collect()))
            .collect()
    }

    #[test]
    fn groups_go_before_the_name_and_like_ones_before_others() {
        let row = |name: &str, groups: &[&str]| {
            (name.to_owned(), groups.iter().map(|group| (*group).to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(
            tried(
                "Bob",
                &["Verona", "friends", "Friends", "My friends", "My\u{a0}friends", "🐎", "🐢"]
            ),
            [
                row("Bob", &["Friends", "My friends", "Verona", "friends", "🐎"]),
                row("Bob", &["Friends", "My friends", "Verona", "🐎"]),
                row("Bob", &["Friends"]),
                row("Bob", &[]),
                row("", &[]),
            ]
        );
        assert_eq!(tried("Bob", &["One"]), [row("Bob", &[]), row("", &[])]);
        assert_eq!(tried("", &[]), []);
    }
}
