//! What the user decided about a move.

use std::collections::{BTreeMap, BTreeSet};

use jid::{BareJid, Jid};
use serde::{Deserialize, Serialize};

use crate::model::data::Kind;

/// What the user decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choices {
    /// Contacts that stay behind although they could move.
    pub exclude: BTreeSet<Jid>,
    /// Contacts that move although they look like a transport's. A transport's own address stands for
    /// all that hang off it.
    pub include: BTreeSet<Jid>,
    /// Contacts that are moved under the address that the old account has, although they have moved from there.
    pub keep_address: BTreeSet<Jid>,
    /// What happens to a contact that is on the new account under another name or in other groups.
    pub on_conflict: OnConflict,
    /// What the old account says to those who see it; nothing is said if there is no text.
    pub message: Option<String>,
    /// Who may read on the old account where it has moved; nothing is published without.
    pub statement: Option<Audience>,
    /// The kinds of data that are moved besides contacts.
    pub kinds: BTreeSet<Kind>,
    /// Those of them in which what the new account has gives way to what the old one has.
    pub replace: BTreeSet<Kind>,
    /// Where new rooms are to be, by the addresses of the old ones; the others get their name at the new server.
    pub room_addresses: BTreeMap<BareJid, BareJid>,
    /// The subject of an old room is to say where it has gone.
    pub room_subjects: bool,
    /// Who is to move the contacts.
    pub via: WantedVia,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            exclude: BTreeSet::new(),
            include: BTreeSet::new(),
            keep_address: BTreeSet::new(),
            on_conflict: OnConflict::Keep,
            message: None,
            statement: Some(Audience::Contacts),
            kinds: Choices::usual_kinds().collect(),
            replace: BTreeSet::new(),
            room_addresses: BTreeMap::new(),
            room_subjects: false,
            via: WantedVia::Auto,
        }
    }
}

impl Choices {
    /// The kinds that are moved unless the user says otherwise. To read the pending requests, the old account
    /// would have to come online, and whoever is in a room hears of a new one; neither is done unasked.
    pub fn usual_kinds() -> impl Iterator<Item = Kind> {
        let unasked = |kind: &Kind| !matches!(kind, Kind::PendingRequests | Kind::HostedRooms);
        Kind::ALL.into_iter().filter(unasked)
    }

    /// The same where the old server cannot be reached: nothing can be said from there.
    #[must_use]
    pub fn without_old_server(self) -> Self {
        Self { message: None, statement: None, ..self }
    }
}

/// Who is to move the contacts. What a server leaves undone, this program does in any case.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WantedVia {
    /// The old server if it says that it can, otherwise this program.
    #[default]
    Auto,
    /// The old server is asked, whatever it says.
    Server,
    /// This program.
    Client,
}

/// Which of two names, or two sets of groups, wins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnConflict {
    /// That of the new account.
    #[default]
    Keep,
    /// That of the old account.
    Replace,
}

/// Who may read where the old account has moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Those who see the old account's presence.
    Contacts,
    /// Anybody who asks.
    Anybody,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_decided_survives_a_journal_and_what_it_lacks_is_as_usual() {
        let choices = Choices {
            exclude: [Jid::new("tybalt@capulet.example").unwrap()].into(),
            message: Some("I have moved.".to_owned()),
            statement: None,
            replace: [Kind::Picture].into(),
            ..Choices::default()
        };
        let json = serde_json::to_string(&choices).unwrap();
        assert_eq!(serde_json::from_str::<Choices>(&json).unwrap(), choices);
        assert_eq!(serde_json::from_str::<Choices>("{}").unwrap(), Choices::default());
    }
}
