//! What contacts get to read of a move, in words that a face has made.

use std::collections::BTreeMap;

use jid::BareJid;

use super::snapshot::Snapshot;

/// Whom a request is from, in all the ways that a contact may see, and what the old account says of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Introduction {
    /// The old account.
    pub old: BareJid,
    /// The user's name.
    pub nick: String,
    /// A sentence for contacts whose server or program shows nothing else.
    pub status: String,
    /// What is said by message, unless the user has other words.
    pub proposal: Proposal,
    /// What is said where a room has moved, with [`ROOM`] in the place of the new one's address.
    pub room_news: String,
}

/// Stands for the address of a room in [`Introduction::room_news`].
pub const ROOM: &str = "{room}";

/// The message from the old account that the program proposes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Proposal {
    /// To contacts who hear of a move for the first time, in all the ways that the program words it.
    pub messages: Vec<String>,
    /// To those whom earlier moves have told another address, by that address.
    pub corrections: BTreeMap<BareJid, String>,
}

impl Introduction {
    /// With the name that the old account goes by, or failing that its address.
    pub fn new(old: &Snapshot, status: String, proposal: Proposal, room_news: String) -> Self {
        let nick = old.nick.clone().or_else(|| old.address.node().map(|node| node.to_string()));
        let nick = nick.unwrap_or_else(|| old.address.to_string());
        Self { old: old.address.clone(), nick, status, proposal, room_news }
    }

    /// What is said where a room has moved to `at`.
    pub fn room_has_moved(&self, at: &BareJid) -> String {
        self.room_news.replace(ROOM, at.as_str())
    }
}

impl Proposal {
    /// What somebody is told where the user wants `message` said. Whoever was told another address, `before`, hears only what
    /// is new, unless the user has found words of their own.
    pub fn told<'a>(&'a self, message: &'a str, before: Option<&BareJid>) -> &'a str {
        let is_own = self.messages.iter().all(|proposed| proposed.trim() != message.trim());
        let correction = before.filter(|_| !is_own).and_then(|before| self.corrections.get(before));
        correction.map_or(message, String::as_str)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_words_are_said_as_they_are() {
        let before = BareJid::new("romeo@first.example").unwrap();
        let corrections = BTreeMap::from([(before.clone(), "once more".to_owned())]);
        let proposal = Proposal { messages: vec!["I have moved.".to_owned()], corrections };
        assert_eq!(proposal.told("I have moved.\n", None), "I have moved.\n");
        assert_eq!(proposal.told("I have moved.\n", Some(&before)), "once more");
        assert_eq!(proposal.told("Bye!", Some(&before)), "Bye!");
    }
}
