//! One contact of the review: what can become of it, and what is said and sent to it.

use jid::Jid;

use crate::model::plan::{Steps, Tell};
use crate::model::roster::Contact;
use crate::text::{plain, words};
use crate::ui::widget::name::{display_address, display_name, display_name_or_address};

/// One contact.
#[derive(Clone, Debug)]
pub struct Entry {
    pub(super) jid: Option<Jid>,
    /// The name, or the address where there is none.
    pub name: String,
    /// The address, or what stands in its place.
    pub address: String,
    /// The groups, in a line.
    pub groups: String,
    /// How the new account names and groups it, where that differs; it stays so. Of whom the user has blocked, what
    /// that means.
    pub there: Option<String>,
    /// Where the contact has moved.
    pub moved_to: Option<String>,
    /// Addresses of the same person that have no row of their own.
    pub(super) also: Vec<Jid>,
    /// The address of the old account is used all the same.
    pub keeps_address: bool,
    /// What can become of it.
    pub kind: EntryKind,
    /// It is to move.
    pub chosen: bool,
    /// What is left to do for it if it is.
    pub due: Due,
    /// What a search looks through.
    pub(super) key: String,
}

/// What can become of a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// It moves unless it is left out.
    Movable,
    /// It is on the new account already.
    There,
    /// It belongs to a transport, certainly or perhaps; it stays unless it is chosen.
    Transport {
        /// Its transport is known to be one.
        certain: bool,
    },
    /// It cannot move, for this reason.
    Fixed(String),
    /// It is somebody who has another row, as was found out since.
    Elsewhere,
}

/// What becomes of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It moves.
    Moves,
    /// It stays behind.
    Stays,
    /// It is on the new account already.
    There,
    /// It is somebody who has another row.
    Elsewhere,
}

/// Which contacts are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Filter {
    /// All.
    #[default]
    All,
    /// Those that have moved themselves.
    MovedToo,
    /// Those that stay behind.
    Stays,
    /// Those that are on the new account already.
    There,
}

/// What is left to do for a contact that is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Due {
    /// It gets a request.
    pub ask: bool,
    /// It gets the message from the old account.
    pub tell: bool,
    /// There is something else to do, which the contact does not see.
    pub more: bool,
}

impl Due {
    /// A channel is to be joined.
    pub(super) const JOIN: Self = Self { ask: false, tell: false, more: true };

    pub(super) fn of(steps: &Steps) -> Self {
        let more = steps.copy.is_some() || steps.approve;
        Self { ask: steps.ask, tell: steps.tell != Tell::No, more }
    }
}

impl Entry {
    pub(super) fn new(
        jid: Option<Jid>,
        name: &str,
        address: &str,
        groups: &str,
        kind: EntryKind,
        due: Due,
    ) -> Self {
        // Found as it is written, and as it is shown.
        let key = format!("{name}\n{address}\n{}\n{groups}", display_address(address));
        Self {
            jid,
            name: display_name_or_address(name, address),
            address: address.to_owned(),
            groups: groups.to_owned(),
            there: None,
            moved_to: None,
            also: Vec::new(),
            keeps_address: false,
            chosen: kind == EntryKind::Movable,
            kind,
            due,
            key: plain::folded(&key),
        }
    }

    /// The same of somebody who has moved there, and can be found by that.
    pub(super) fn moved(mut self, to: Option<String>) -> Self {
        if let Some(to) = &to {
            self.key = format!("{}\n{}", self.key, plain::folded(to));
        }
        Self { moved_to: to, ..self }
    }

    /// The user decides about it.
    #[must_use]
    pub fn can_be_chosen(&self) -> bool {
        matches!(self.kind, EntryKind::Movable | EntryKind::Transport { .. })
    }

    /// What becomes of it; `told` says whether the old account sends its message.
    #[must_use]
    pub fn outcome(&self, told: bool) -> Outcome {
        let Due { ask, tell, more } = self.due;
        // What there is to do at another address was not planned.
        let elsewhere = self.keeps_address && self.moved_to.is_some();
        let something_due = elsewhere || ask || more || tell && told;
        match self.kind {
            EntryKind::There => Outcome::There,
            EntryKind::Fixed(_) => Outcome::Stays,
            EntryKind::Elsewhere => Outcome::Elsewhere,
            EntryKind::Movable | EntryKind::Transport { .. } if !self.chosen => Outcome::Stays,
            EntryKind::Movable | EntryKind::Transport { .. } if something_due => Outcome::Moves,
            EntryKind::Movable | EntryKind::Transport { .. } => Outcome::There,
        }
    }

    pub(super) fn passes(&self, filter: Filter, told: bool) -> bool {
        match filter {
            Filter::All => true,
            Filter::MovedToo => self.moved_to.is_some(),
            Filter::Stays => self.outcome(told) == Outcome::Stays,
            Filter::There => self.outcome(told) == Outcome::There,
        }
    }
}

/// What the new account has in place of the name and the groups of the old one. What is missing on one side is taken
/// from the other, and differs from nothing.
pub(super) fn differs(old: &Contact, new: &Contact) -> Option<String> {
    let name = new.name.as_deref().filter(|name| {
        old.name.as_deref().is_some_and(|old| display_name(old) != display_name(name))
    });
    let groups = (!old.groups.is_empty() && !new.groups.is_empty() && old.groups != new.groups)
        .then(|| new.groups.iter().map(String::as_str).collect::<Vec<_>>().join(", "));
    let parts: Vec<_> = name.into_iter().chain(groups.as_deref()).map(display_name).collect();
    (!parts.is_empty()).then(|| words::there_as(&parts.join(", ")))
}
