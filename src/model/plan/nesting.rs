//! Groups in groups: one name with a sign between its parts, which each account chooses for itself (XEP-0083).

use crate::model::choices::Choices;
use crate::model::data::{Kind, private};
use crate::model::roster::Label;
use crate::model::snapshot::Snapshot;

/// The name under which accounts keep the sign.
const DELIMITER: (&str, &str) = ("roster", "roster:delimiter");

/// The signs of two accounts that part the names of their groups differently.
pub(super) struct Nesting {
    old: String,
    new: String,
}

impl Nesting {
    /// Nothing where a name means on the new account what it means on the old one: because one of them has no groups in
    /// groups, because both have the same sign, or because the new account is about to get that of the old one.
    pub(super) fn between(old: &Snapshot, new: &Snapshot, choices: &Choices) -> Option<Self> {
        let replaces =
            choices.kinds.contains(&Kind::Private) && choices.replace.contains(&Kind::Private);
        let (old, new) = (delimiter(old)?, delimiter(new)?);
        (old != new && !replaces).then_some(Self { old, new })
    }

    /// The label with its groups as the new account has to have them.
    pub(super) fn translate(&self, label: Label) -> Label {
        let groups = label.groups.iter().map(|group| group.replace(&self.old, &self.new));
        Label { groups: groups.collect(), ..label }
    }
}

fn delimiter(account: &Snapshot) -> Option<String> {
    let key = private::key_of(DELIMITER);
    let mut items = account.data.items(Kind::Private);
    let (_, data) = items.find(|(other, _)| **other == key)?;
    Some(data.element().text()).filter(|sign| !sign.is_empty())
}
