//! Where the contacts have moved themselves, as far as their accounts say and as far as that can be followed.
//!
//! When a server closes, everybody on it moves. The account of a contact says where to (XEP-0283 §4.1, or a `<gone/>`
//! error), and only the old account may read that, for as long as its server lives. So each word is kept that was ever
//! read, and [`Heard::find`] says what all of them come to.

use std::collections::{BTreeMap, BTreeSet};

use jid::BareJid;
use serde::{Deserialize, Serialize};

use crate::xmpp::address;

/// How many moves of one contact are followed, one after the other.
pub const LONGEST_WAY: usize = 8;

/// What an account says of where it has moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Word {
    /// It is now this address.
    Moved(BareJid),
    /// This address stands in its place on a list of the user's: so the server of that list says, which was told by the
    /// account's own server (XEP-0015). What the account says of another address counts more.
    Replaced(BareJid),
    /// It says that it has moved, and no address can be read in that.
    Garbled,
    /// It says nothing of the kind.
    Nothing,
}

/// What accounts say, by the address of each.
pub type Words = BTreeMap<BareJid, Word>;

/// All that was ever heard of where contacts have moved.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Heard {
    /// By their [`address::key`], as those in `accepted`.
    accounts: BTreeMap<BareJid, Sayings>,
    /// Old addresses for which the user has taken somebody's word.
    accepted: BTreeMap<BareJid, BareJid>,
}

/// What one account has said.
#[derive(Clone, Debug, PartialEq)]
struct Sayings {
    newest: Word,
    /// The address that it named last, which a withdrawal does not unsay.
    named: Option<BareJid>,
    /// Addresses that it named before.
    earlier: BTreeSet<BareJid>,
}

/// Where somebody is now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Whereabouts {
    /// At the address that is known.
    #[default]
    Unmoved,
    /// At this address.
    Moved {
        /// The new address, the last one of several.
        to: BareJid,
        /// The account does not say so any more. By then the move had been followed.
        withdrawn: bool,
    },
    /// At the address that is known, since the user wants it so.
    Kept {
        /// Where they would be otherwise.
        from: BareJid,
        /// The account does not say so any more.
        withdrawn: bool,
    },
    /// At the address that is known: what the account says makes no sense.
    Odd(Oddity),
}

/// Why the word of an account is not followed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Oddity {
    /// It names itself.
    Itself,
    /// It leads back to where somebody has been.
    Loop,
    /// It names an account of the user.
    You,
    /// It names no address.
    NoAddress,
    /// It names a server or a transport, and nobody there.
    Gateway,
}

/// What has to be known of addresses to follow somebody there.
pub trait Ground {
    /// The address is an account of the user.
    fn is_own(&self, address: &BareJid) -> bool;
    /// Nobody is there but a server, a transport, or somebody behind one.
    fn is_gateway(&self, address: &BareJid) -> bool;
    /// The move has put this address on the new list, or asked it.
    fn is_in_use(&self, address: &BareJid) -> bool;
}

impl Heard {
    /// Takes in what the account of `jid` says now.
    pub fn hear(&mut self, jid: &BareJid, word: &Word) {
        let jid = address::key(jid);
        let Some(said) = self.accounts.get_mut(jid.as_ref()) else {
            let named = word.address().cloned();
            if self.accepted.get(jid.as_ref()) != named.as_ref() && named.is_some() {
                // It says so itself, which counts for more.
                self.accepted.remove(jid.as_ref());
            }
            let said = Sayings { newest: word.clone(), named, earlier: BTreeSet::new() };
            self.accounts.insert(jid.into_owned(), said);
            return;
        };
        if let Some(to) = word.address()
            && said.named.as_ref() != Some(to)
        {
            said.earlier.extend(said.named.replace(to.clone()));
            said.earlier.remove(to);
            // It has said so itself since.
            self.accepted.remove(jid.as_ref());
        }
        said.newest = word.clone();
    }

    /// The user says that `new` is who was `old`.
    pub fn accept(&mut self, old: &BareJid, new: &BareJid) {
        self.accepted.insert(address::key(old).into_owned(), new.clone());
    }

    /// Whether the user's word that `new` is who was `old` holds.
    pub fn accepts(&self, old: &BareJid, new: &BareJid) -> bool {
        self.accepted.get(address::key(old).as_ref()) == Some(new)
    }

    /// The same with all these words.
    #[must_use]
    pub fn and<'a>(mut self, words: impl IntoIterator<Item = (&'a BareJid, &'a Word)>) -> Self {
        words.into_iter().for_each(|(jid, word)| self.hear(jid, word));
        self
    }

    /// Whether this word is another one than the account has said last. That it says nothing is no news of one that
    /// never said anything.
    pub fn is_news(&self, jid: &BareJid, word: &Word) -> bool {
        match self.said(jid) {
            Some(said) => said.newest != *word,
            None => *word != Word::Nothing,
        }
    }

    /// What the account has said last.
    pub fn newest(&self, jid: &BareJid) -> Option<&Word> {
        self.said(jid).map(|said| &said.newest)
    }

    /// Nobody has said anything.
    pub fn is_empty(&self) -> bool {
        self.accounts.is_empty() && self.accepted.is_empty()
    }

    /// The addresses that this account named before the one that it named last.
    pub fn earlier(&self, jid: &BareJid) -> impl Iterator<Item = &BareJid> {
        self.said(jid).into_iter().flat_map(|said| &said.earlier)
    }

    fn said(&self, jid: &BareJid) -> Option<&Sayings> {
        self.accounts.get(address::key(jid).as_ref())
    }

    /// Where the one is now who was `jid`.
    pub fn find(&self, jid: &BareJid, ground: &impl Ground) -> Whereabouts {
        let (mut at, mut way) = (jid, vec![jid]);
        let mut is_withdrawn = false;
        let odd = loop {
            let accepted = self.accepted.get(address::key(at).as_ref());
            let said = self.said(at).map(|said| (&said.newest, &said.named));
            let (next, withdrawn) = match (accepted, said) {
                (Some(to), _) | (None, Some((Word::Moved(to) | Word::Replaced(to), _))) => {
                    (to, false)
                }
                (None, Some((Word::Garbled, _))) => break Some(Oddity::NoAddress),
                // What was done on its word stays done.
                (None, Some((Word::Nothing, Some(to)))) if ground.is_in_use(to) => (to, true),
                (None, Some((Word::Nothing, _)) | None) => break None,
            };
            if address::key(next) == address::key(at) {
                break Some(Oddity::Itself);
            }
            if way.iter().any(|been| address::key(been) == address::key(next))
                || way.len() > LONGEST_WAY
            {
                // Nobody can say where on it they are.
                return Whereabouts::Odd(Oddity::Loop);
            }
            if ground.is_own(next) {
                break Some(Oddity::You);
            }
            if next.node().is_none() || ground.is_gateway(next) {
                break Some(Oddity::Gateway);
            }
            is_withdrawn |= withdrawn;
            way.push(next);
            at = next;
        };
        match odd {
            _ if way.len() > 1 => Whereabouts::Moved { to: at.clone(), withdrawn: is_withdrawn },
            Some(oddity) => Whereabouts::Odd(oddity),
            None => Whereabouts::Unmoved,
        }
    }

    /// The way of the one who was `jid`, without `jid`: every address where they have been on the way to where they
    /// are, or said to be before.
    pub fn stations(&self, jid: &BareJid, whereabouts: &Whereabouts) -> BTreeSet<BareJid> {
        let Some(to) = whereabouts.says() else {
            return self.earlier(jid).cloned().collect();
        };
        let mut stations = BTreeSet::new();
        let mut at = Some(jid);
        while let Some(here) = at {
            stations.extend(self.earlier(here).cloned());
            let accepted = self.accepted.get(address::key(here).as_ref());
            let named = accepted.or_else(|| self.said(here)?.named.as_ref());
            at = named.filter(|next| stations.insert((*next).clone()) && *next != to);
        }
        stations.remove(to);
        stations.remove(jid);
        stations
    }
}

impl Word {
    /// Whether the account was asked for it.
    pub fn is_of_the_account(&self) -> bool {
        !matches!(self, Self::Replaced(_))
    }

    /// Whether this word counts where `known` was the last one. A list that has the new address stays as it is, whatever
    /// the account says or takes back, until that names another.
    pub fn supersedes(&self, known: &Self) -> bool {
        !matches!(
            (self, known),
            (Self::Replaced(_), Self::Moved(_))
                | (Self::Nothing | Self::Garbled, Self::Replaced(_))
        )
    }

    /// The address that it names.
    pub fn address(&self) -> Option<&BareJid> {
        match self {
            Self::Moved(to) | Self::Replaced(to) => Some(to),
            Self::Garbled | Self::Nothing => None,
        }
    }
}

impl Whereabouts {
    /// The new address of somebody who has moved.
    pub fn moved_to(&self) -> Option<&BareJid> {
        match self {
            Self::Moved { to, .. } => Some(to),
            Self::Unmoved | Self::Kept { .. } | Self::Odd(_) => None,
        }
    }

    /// The new address as it was said, whether it is used or not.
    pub fn says(&self) -> Option<&BareJid> {
        match self {
            Self::Moved { to, .. } | Self::Kept { from: to, .. } => Some(to),
            Self::Unmoved | Self::Odd(_) => None,
        }
    }

    /// The same where the user wants the address that is known.
    #[must_use]
    pub fn kept(self) -> Self {
        match self {
            Self::Moved { to, withdrawn } => Self::Kept { from: to, withdrawn },
            Self::Odd(_) => Self::Unmoved,
            kept => kept,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jid(text: &str) -> BareJid {
        BareJid::new(text).unwrap()
    }

    fn moved(to: &str) -> Word {
        Word::Moved(jid(to))
    }

    /// Nothing special, but for these addresses in use.
    struct Land(Vec<BareJid>);

    impl Ground for Land {
        fn is_own(&self, address: &BareJid) -> bool {
            address.node().is_some_and(|node| node.as_str() == "romeo")
        }

        fn is_gateway(&self, address: &BareJid) -> bool {
            address.domain().as_str().starts_with("icq.")
        }

        fn is_in_use(&self, address: &BareJid) -> bool {
            self.0.contains(address)
        }
    }

    fn find(heard: &Heard, who: &str) -> Whereabouts {
        heard.find(&jid(who), &Land(Vec::new()))
    }

    fn after(words: &[(&str, Word)]) -> Heard {
        let mut heard = Heard::default();
        words.iter().for_each(|(who, word)| heard.hear(&jid(who), word));
        heard
    }

    fn to(address: &str) -> Whereabouts {
        Whereabouts::Moved { to: jid(address), withdrawn: false }
    }

    #[test]
    fn a_way_is_followed_to_its_last_address() {
        let heard =
            after(&[("j@a.example", moved("j@b.example")), ("j@b.example", moved("j@c.example"))]);
        assert_eq!(find(&heard, "j@a.example"), to("j@c.example"));
        assert_eq!(find(&heard, "j@b.example"), to("j@c.example"));
        assert_eq!(find(&heard, "j@c.example"), Whereabouts::Unmoved);
        let whereabouts = find(&heard, "j@a.example");
        assert_eq!(heard.stations(&jid("j@a.example"), &whereabouts), [jid("j@b.example")].into());
    }

    #[test]
    fn nonsense_is_named_and_not_followed() {
        let odd = |word: Word| find(&after(&[("j@a.example", word)]), "j@a.example");
        assert_eq!(odd(moved("j@a.example")), Whereabouts::Odd(Oddity::Itself));
        assert_eq!(odd(moved("romeo@new.example")), Whereabouts::Odd(Oddity::You));
        assert_eq!(odd(moved("b.example")), Whereabouts::Odd(Oddity::Gateway));
        assert_eq!(odd(moved("j@icq.example")), Whereabouts::Odd(Oddity::Gateway));
        assert_eq!(odd(Word::Garbled), Whereabouts::Odd(Oddity::NoAddress));
        assert_eq!(odd(Word::Nothing), Whereabouts::Unmoved);
        let two = [("j@a.example", moved("j@b.example")), ("j@b.example", moved("j@a.example"))];
        assert_eq!(find(&after(&two), "j@a.example"), Whereabouts::Odd(Oddity::Loop));
        let nonsense =
            [("j@a.example", moved("j@b.example")), ("j@b.example", moved("romeo@new.example"))];
        assert_eq!(
            find(&after(&nonsense), "j@a.example"),
            to("j@b.example"),
            "the last that makes sense"
        );
    }

    #[test]
    fn a_way_without_end_ends() {
        let names: Vec<_> = (0..100).map(|n| format!("j{n}@a.example")).collect();
        let mut heard = Heard::default();
        for (from, to) in names.iter().zip(&names[1..]) {
            heard.hear(&jid(from), &moved(to));
        }
        assert_eq!(find(&heard, "j0@a.example"), Whereabouts::Odd(Oddity::Loop));
    }

    #[test]
    fn what_is_withdrawn_changes_nothing() {
        let heard = after(&[("j@a.example", moved("j@b.example")), ("j@a.example", Word::Nothing)]);
        assert_eq!(
            find(&heard, "j@a.example"),
            Whereabouts::Unmoved,
            "nothing was done on its word"
        );
        let in_use = Land(vec![jid("j@b.example")]);
        let withdrawn = Whereabouts::Moved { to: jid("j@b.example"), withdrawn: true };
        assert_eq!(heard.find(&jid("j@a.example"), &in_use), withdrawn);
    }

    #[test]
    fn the_newest_word_counts_and_the_others_are_known() {
        let heard =
            after(&[("j@a.example", moved("j@b.example")), ("j@a.example", moved("j@c.example"))]);
        assert_eq!(find(&heard, "j@a.example"), to("j@c.example"));
        assert_eq!(heard.earlier(&jid("j@a.example")).collect::<Vec<_>>(), [&jid("j@b.example")]);
        assert!(heard.is_news(&jid("j@a.example"), &moved("j@b.example")));
        assert!(!heard.is_news(&jid("j@a.example"), &moved("j@c.example")));
        assert!(!heard.is_news(&jid("x@a.example"), &Word::Nothing));
    }

    #[test]
    fn who_was_replaced_on_a_list_is_there_until_the_account_names_another() {
        let replaced = |to: &str| Word::Replaced(jid(to));
        let mut heard = after(&[("j@a.example", replaced("j@b.example"))]);
        assert_eq!(find(&heard, "j@a.example"), to("j@b.example"));
        let known = replaced("j@b.example");
        assert!(!Word::Nothing.supersedes(&known) && !Word::Garbled.supersedes(&known));
        assert!(replaced("j@c.example").supersedes(&known));
        assert!(moved("j@c.example").supersedes(&known));
        assert!(!known.supersedes(&moved("j@c.example")));
        assert!(Word::Nothing.supersedes(&moved("j@c.example")));
        heard.hear(&jid("j@a.example"), &moved("j@c.example"));
        assert_eq!(find(&heard, "j@a.example"), to("j@c.example"));
    }

    #[test]
    fn whom_the_user_accepts_is_there_until_the_account_says_otherwise() {
        let mut heard = Heard::default();
        heard.accept(&jid("j@a.example"), &jid("j@b.example"));
        assert_eq!(find(&heard, "j@a.example"), to("j@b.example"));
        heard.hear(&jid("j@a.example"), &Word::Nothing);
        assert_eq!(find(&heard, "j@a.example"), to("j@b.example"));
        let spoken = heard.and([(&jid("j@a.example"), &moved("j@c.example"))]);
        assert_eq!(find(&spoken, "j@a.example"), to("j@c.example"));
    }
}
