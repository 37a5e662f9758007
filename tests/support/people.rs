//! Contacts, how they and an account stand to each other, and what a server's storage holds of it.

use std::collections::BTreeSet;

use serde::Deserialize;

/// The password of every contact that is made by seeding.
pub const CONTACT_PASSWORD: &str = "friendship";

/// Somebody on an account's roster.
#[derive(Clone, Debug)]
pub struct Contact {
    /// The address.
    pub jid: String,
    /// The name that the account gave; empty for none.
    pub name: String,
    /// The groups on the account's roster.
    pub groups: Vec<String>,
    /// How the two stand.
    pub standing: Standing,
}

impl Contact {
    /// A contact without name and groups.
    pub fn new(jid: impl Into<String>, standing: Standing) -> Self {
        Self { jid: jid.into(), name: String::new(), groups: Vec::new(), standing }
    }

    /// The same with this name.
    pub fn named(self, name: impl Into<String>) -> Self {
        Self { name: name.into(), ..self }
    }

    /// The same in one more group.
    pub fn in_group(mut self, group: impl Into<String>) -> Self {
        self.groups.push(group.into());
        self
    }
}

/// The state of the subscriptions between an account and a contact, from the account's side
/// (RFC 6121 appendix A.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Each sees the other.
    Both,
    /// The account sees the contact.
    To,
    /// The contact sees the account.
    From,
    /// The contact sees the account, which has asked to see the contact.
    FromAsked,
    /// An entry in the list and nothing else.
    None,
    /// The account has asked, and the contact has not answered.
    Asked,
    /// The contact has asked, and the account has not answered: not on the account's roster.
    Asking,
}

impl Standing {
    /// Those that make an item on the account's roster.
    pub const ON_ROSTER: [Self; 6] =
        [Self::Both, Self::To, Self::From, Self::FromAsked, Self::None, Self::Asked];

    /// The same from the contact's side.
    pub fn reversed(self) -> Side {
        let side = self.side();
        Side {
            subscription: match side.subscription {
                Subscription::To => Subscription::From,
                Subscription::From => Subscription::To,
                same => same,
            },
            asked: side.asking,
            asking: side.asked,
        }
    }

    /// What the account's own roster holds.
    pub fn side(self) -> Side {
        let side = |subscription| Side { subscription, asked: false, asking: false };
        match self {
            Self::Both => side(Subscription::Both),
            Self::To => side(Subscription::To),
            Self::From => side(Subscription::From),
            Self::FromAsked => Side { asked: true, ..side(Subscription::From) },
            Self::None => side(Subscription::None),
            Self::Asked => Side { asked: true, ..side(Subscription::None) },
            Self::Asking => Side { asking: true, ..side(Subscription::None) },
        }
    }
}

/// One side of the subscriptions between two people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Side {
    /// Who sees whom.
    pub subscription: Subscription,
    /// This side has asked the other and waits for an answer.
    pub asked: bool,
    /// The other has asked this side and waits for an answer.
    pub asking: bool,
}

/// The `subscription` of a roster item (RFC 6121 §2.1.2.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Subscription {
    /// Neither sees the other.
    None,
    /// The owner of the roster sees the contact.
    To,
    /// The contact sees the owner of the roster.
    From,
    /// Each sees the other.
    Both,
}

impl Subscription {
    /// As it stands in a roster.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::To => "to",
            Self::From => "from",
            Self::Both => "both",
        }
    }
}

/// What a server has stored about one contact of one account.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Entry {
    /// The contact's address.
    pub jid: String,
    /// The name; empty for none.
    pub name: String,
    /// The groups.
    pub groups: BTreeSet<String>,
    /// Who sees whom.
    pub subscription: Subscription,
    /// The account has asked and waits.
    pub asked: bool,
    /// The contact has asked and waits; such an entry need not be visible on the roster.
    pub asking: bool,
    /// A request of the contact would be approved by the server itself (RFC 6121 §3.4).
    pub approved: bool,
}

impl Entry {
    /// The entry that this side of a relation makes. A stranger who asks has no name and no groups.
    pub fn new(jid: &str, name: &str, groups: &[String], side: Side) -> Self {
        let stranger = Self {
            jid: jid.to_owned(),
            name: String::new(),
            groups: BTreeSet::new(),
            subscription: side.subscription,
            asked: side.asked,
            asking: side.asking,
            approved: false,
        };
        match stranger.is_visible() {
            true => {
                Self { name: name.to_owned(), groups: groups.iter().cloned().collect(), ..stranger }
            }
            false => stranger,
        }
    }

    /// Whether an item stands for it on the roster: a request of a stranger is none.
    pub(super) fn is_visible(&self) -> bool {
        self.subscription != Subscription::None || self.asked || !self.asking
    }

    /// Whether there is more to it than two strangers.
    pub(super) fn is_something(&self) -> bool {
        self.asking || self.asked || self.subscription != Subscription::None
    }
}

/// Contacts `friend0`, `friend1`, … on `domain`: every standing that a roster can show in turn,
/// with names in several scripts, with none, one or two groups.
pub fn contacts_of_every_standing(count: usize, domain: &str) -> Vec<Contact> {
    const NAMES: [&str; 5] = ["Julia", "Mercutio & Söhne", "", "ベンヴォーリオ", "روزالين"];
    const GROUPS: [&[&str]; 4] = [&[], &["Verona"], &["Verona", "Family & friends"], &["日本"]];
    (0..count)
        .map(|index| Contact {
            jid: format!("friend{index}@{domain}"),
            name: match NAMES[index % NAMES.len()] {
                "" => String::new(),
                name => format!("{name} {index}"),
            },
            groups: GROUPS[index % GROUPS.len()].iter().map(|&group| group.to_owned()).collect(),
            standing: Standing::ON_ROSTER[index % Standing::ON_ROSTER.len()],
        })
        .collect()
}
