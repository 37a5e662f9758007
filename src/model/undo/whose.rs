//! Whose it is what the new account shows by now: as before, the move's, or changed since.

use crate::model::data::{Kind, Xml, covers, is_as_it_was};
use crate::model::history::{ContactState, Failure, History, ItemState};
use crate::model::roster::Contact;

/// Whose the name and the groups of an entry of the new list are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Name {
    /// They are as before the move.
    AsBefore,
    /// The move has set them.
    OfTheMove,
    /// Somebody has set them since.
    SetSince,
}

impl Name {
    pub(super) fn of(contact: &Contact, was: Option<&Contact>, state: &ContactState) -> Self {
        let to = state.change.as_ref().and_then(|change| change.to.as_ref());
        let label = state.label_of(contact);
        match (was, to) {
            // What a request has made of it is to be mended.
            (Some(was), _) if label == was.label() && !contact.has(&label) => Self::OfTheMove,
            (Some(was), _) if label == was.label() => Self::AsBefore,
            (_, Some(to)) if label == **to => Self::OfTheMove,
            (_, Some(_)) if state.is_carried_over() => Self::SetSince,
            (_, None) if state.is_carried_over() => Self::OfTheMove,
            _ => Self::AsBefore,
        }
    }
}

/// Whose an item of other data on the new account is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Item {
    /// It is as before the move.
    AsBefore,
    /// The move put it there, or was about to.
    OfTheMove,
    /// Somebody has changed it since, or it never was the move's.
    ChangedSince,
}

impl Item {
    pub(super) fn of(
        history: &History,
        kind: Kind,
        key: &str,
        state: &ItemState,
        there: Option<&Xml>,
    ) -> Self {
        if is_as_it_was(kind, state.was.as_ref(), there) {
            return Self::AsBefore;
        }
        let Some(there) = there else { return Self::OfTheMove };
        let is_own = match &state.failed {
            _ if state.stored => kind.can_be_replaced() && state.is_changed_since(kind, there),
            // The server said yes, and has made something else of it.
            Some(Failure::NotShown) => false,
            // What the move may not have got to is the user's own, unless all of it comes from the old account.
            _ => !may_come_from_old(history, kind, key, there),
        };
        if is_own { Self::ChangedSince } else { Self::OfTheMove }
    }
}

fn may_come_from_old(history: &History, kind: Kind, key: &str, there: &Xml) -> bool {
    let old = history.before.as_ref().map(|(old, _)| &old.data);
    let meant = old.and_then(|old| old.items(kind).find(|(other, _)| *other == key));
    // A picture may have been made smaller on its way.
    kind == Kind::Picture || meant.is_none_or(|(_, meant)| covers(kind, meant, there))
}
