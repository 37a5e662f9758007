//! Which lines the card will have, as far as both accounts tell before they are compared.

use crate::model::history::History;
use crate::model::plan::Choices;
use crate::model::roster::Roster;
use crate::model::snapshot::Snapshot;

use super::Entries;

/// The lines that are only there where they have something to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Foreseen {
    /// What comes along besides contacts.
    pub(super) comes: bool,
    /// In what the accounts differ.
    pub(super) differs: bool,
    /// Who stays behind.
    pub(super) stays: bool,
}

impl Foreseen {
    /// Everything, where nothing is known.
    pub(super) const ALL: Self = Self { comes: true, differs: true, stays: true };

    /// Of a move between these. Only who stays behind may turn out otherwise: transports are asked what they are, and one without
    /// an entry of its own is no more than suspected.
    pub(super) fn of(old: &Snapshot, new: &Snapshot) -> Self {
        let data_of =
            |snapshot: &Snapshot| Snapshot { roster: Roster::default(), ..snapshot.clone() };
        let data = Entries::new(&data_of(old), &data_of(new), &History::default()).data;
        let usual: Vec<_> = Choices::usual_kinds().collect();
        let mut moving = data.iter().filter(|one| usual.contains(&one.kind()));
        Self {
            comes: moving.clone().any(|one| one.moving().is_some()),
            differs: moving.any(|one| one.is_conflict()),
            stays: !old.roster.unreadable.is_empty()
                || old.roster.contacts.iter().any(|one| one.jid.node().is_none()),
        }
    }
}
