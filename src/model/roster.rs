//! The contact list of one account, read so that one odd entry never hides the others.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use jid::{BareJid, Jid};
use serde::{Deserialize, Serialize};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns;

use crate::xmpp::address;

/// What marks the channels of a contact list (XEP-0405 §2.8).
pub const CHANNELS: &str = "urn:xmpp:mix:roster:0";

/// All entries of a roster answer (RFC 6121 §2.1.3), each read by itself.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Roster {
    /// The contacts, in the server's order. Shared, because a move of many contacts has the same list in many
    /// places: snapshots, plans, the list as the server's pushes show it.
    pub contacts: Vec<Arc<Contact>>,
    /// Entries without an address that can be read; they can only be shown.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unreadable: Vec<Unreadable>,
    /// It is that of a file which holds no list at all, be it empty.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_missing: bool,
}

impl Roster {
    /// Reads the `<query/>` of a roster answer. Never fails: what cannot be read is kept as such.
    pub fn read(query: &Element) -> Self {
        let mut roster = Self::default();
        query.children().for_each(|child| roster.take_in(child));
        roster
    }

    /// Adds a child of such a `<query/>`, if it is an entry. One that is marked as removed, as in the files of some
    /// servers, is none.
    pub fn take_in(&mut self, child: &Element) {
        if !child.is("item", ns::ROSTER) || is_removed(child) {
            return;
        }
        match Contact::read(child) {
            Ok(contact) => self.contacts.push(Arc::new(contact)),
            Err(unreadable) => self.unreadable.push(unreadable),
        }
    }

    /// The addresses of all entries.
    pub fn addresses(&self) -> impl Iterator<Item = &Jid> {
        self.contacts.iter().map(|contact| &contact.jid)
    }

    /// The entries by their addresses.
    pub fn by_address(&self) -> HashMap<&Jid, &Contact> {
        self.contacts.iter().map(|contact| (&contact.jid, contact.as_ref())).collect()
    }

    /// The entries by their accounts, however the server spells them. Those that are about a single device say nothing
    /// of an account. Of several spellings of one, the entry counts that is in use for most.
    pub fn by_account(&self) -> HashMap<BareJid, &Contact> {
        let mut accounts: HashMap<BareJid, &Contact> = HashMap::with_capacity(self.contacts.len());
        for contact in self.contacts.iter().filter(|contact| contact.jid.is_bare()) {
            let known = accounts.entry(address::account(&contact.jid)).or_insert(contact);
            if contact.use_made_of() > known.use_made_of() {
                *known = contact;
            }
        }
        accounts
    }

    /// The accounts of the channels in which the owner of the list takes part (XEP-0405 §2.8).
    pub fn channels(&self) -> HashSet<BareJid> {
        let channels = self.contacts.iter().filter(|contact| contact.participant.is_some());
        channels.map(|contact| address::account(&contact.jid)).collect()
    }
}

impl FromIterator<Contact> for Roster {
    fn from_iter<I: IntoIterator<Item = Contact>>(contacts: I) -> Self {
        Self { contacts: contacts.into_iter().map(Arc::new).collect(), ..Self::default() }
    }
}

/// What a roster push says of one entry.
#[derive(Clone, Debug, PartialEq)]
pub enum Push {
    /// The entry is now like this.
    Changed(Arc<Contact>),
    /// The entry is gone.
    Removed(Jid),
}

impl Push {
    /// Reads the one `<item/>` of a push.
    pub fn read(item: &Element) -> Result<Self, Unreadable> {
        let contact = Contact::read(item)?;
        Ok(match is_removed(item) {
            true => Self::Removed(contact.jid),
            false => Self::Changed(Arc::new(contact)),
        })
    }
}

/// One entry of a roster.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// The address as the roster has it. Bare as a rule; servers have let full ones in.
    pub jid: Jid,
    /// The name that the user gave; never empty.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The groups; none of them is empty.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub groups: BTreeSet<String>,
    /// Who sees whom.
    pub standing: Standing,
    /// The user has asked to see the contact and has no answer yet (`ask='subscribe'`).
    #[serde(default, skip_serializing_if = "is_false")]
    pub asked: bool,
    /// The user has approved the contact beforehand (RFC 6121 §3.4).
    #[serde(default, skip_serializing_if = "is_false")]
    pub approved: bool,
    /// It is a channel (XEP-0369), in which the user takes part under this id (XEP-0405 §2.8).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub participant: Option<String>,
}

impl Contact {
    /// An entry that says nothing but whom it is about.
    pub fn new(jid: Jid) -> Self {
        Self {
            jid,
            name: None,
            groups: BTreeSet::new(),
            standing: Standing::None,
            asked: false,
            approved: false,
            participant: None,
        }
    }

    fn read(item: &Element) -> Result<Self, Unreadable> {
        let name = item.attr("name").filter(|name| !name.is_empty()).map(str::to_owned);
        let text = item.attr("jid").unwrap_or_default();
        let Ok(jid) = address::read_account(text) else {
            return Err(Unreadable { text: text.to_owned(), name });
        };
        let channel = item.get_child("channel", CHANNELS);
        Ok(Self {
            jid,
            name,
            groups: item
                .children()
                .filter(|child| child.is("group", ns::ROSTER))
                .map(Element::text)
                .filter(|group| !group.is_empty())
                .collect(),
            standing: Standing::read(item.attr("subscription")),
            asked: item.attr("ask").is_some_and(|ask| ask.trim().eq_ignore_ascii_case("subscribe")),
            approved: matches!(item.attr("approved"), Some("true" | "1")),
            participant: channel
                .map(|channel| channel.attr("participant-id").unwrap_or_default().to_owned()),
        })
    }

    /// The account of the contact, without a resource.
    pub fn bare(&self) -> BareJid {
        self.jid.to_bare()
    }

    /// What the owner of the list has written of it.
    pub fn label(&self) -> Label {
        Label { name: self.name.clone(), groups: self.groups.clone() }
    }

    /// How much it is in use, to compare two entries of one account: who sees whom, what was asked, what was written of it.
    pub fn use_made_of(&self) -> impl Ord + use<> {
        (self.standing.reach(), self.asked, self.approved, self.label() != Label::default())
    }

    /// It has this very name and these groups.
    pub fn has(&self, label: &Label) -> bool {
        self.name == label.name && self.groups == label.groups
    }
}

/// The name and the groups of an entry, which are its owner's to set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Label {
    /// The name, if it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The groups.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub groups: BTreeSet<String>,
}

/// An entry whose address cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unreadable {
    /// What stands where the address should be; possibly nothing.
    pub text: String,
    /// The name beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// Who sees whom: the subscription state of RFC 6121 §2.1.2.5.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Neither sees the other.
    #[default]
    None,
    /// The user sees the contact.
    To,
    /// The contact sees the user.
    From,
    /// Each sees the other.
    Both,
}

impl Standing {
    /// An unknown or missing value counts as `none` (RFC 6121 §2.1.2.5). Files made by other programs may have it in
    /// capitals, or with blanks around it.
    fn read(attribute: Option<&str>) -> Self {
        match attribute.map(|state| state.trim().to_ascii_lowercase()).as_deref() {
            Some("to") => Self::To,
            Some("from") => Self::From,
            Some("both") => Self::Both,
            _ => Self::None,
        }
    }

    /// Whoever sees the other in one of the two.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        match (self.sees() || other.sees(), self.is_seen() || other.is_seen()) {
            (false, false) => Self::None,
            (true, false) => Self::To,
            (false, true) => Self::From,
            (true, true) => Self::Both,
        }
    }

    /// In how many directions somebody sees somebody.
    pub fn reach(self) -> u8 {
        u8::from(self.sees()) + u8::from(self.is_seen())
    }

    /// The user sees the contact.
    pub fn sees(self) -> bool {
        matches!(self, Self::To | Self::Both)
    }

    /// The contact sees the user.
    pub fn is_seen(self) -> bool {
        matches!(self, Self::From | Self::Both)
    }
}

/// An entry that says of itself that it is gone (RFC 6121 §2.1.2.5).
fn is_removed(item: &Element) -> bool {
    item.attr("subscription").is_some_and(|state| state.trim().eq_ignore_ascii_case("remove"))
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde calls")]
fn is_false(value: &bool) -> bool {
    !value
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(items: &str) -> Roster {
        let text = format!("<query xmlns='jabber:iq:roster'>{items}</query>");
        Roster::read(&text.parse().unwrap())
    }

    #[test]
    fn an_entry_is_read_with_all_that_it_says() {
        let roster = read(
            "<item jid='juliet@capulet.example' name=' Ju&lt;liet&gt; 🌹 ' subscription='both' approved='1'>\
               <group>Friends</group><group>Verona &amp; more</group><group>Friends</group><group/>\
             </item>",
        );
        let juliet = &roster.contacts[0];
        assert_eq!(juliet.jid.as_str(), "juliet@capulet.example");
        assert_eq!(juliet.name.as_deref(), Some(" Ju<liet> 🌹 "), "blanks are the user's own");
        assert_eq!(juliet.groups, ["Friends".to_owned(), "Verona & more".to_owned()].into());
        assert_eq!(juliet.standing, Standing::Both);
        assert!(juliet.approved && !juliet.asked);
    }

    #[test]
    fn odd_entries_do_not_hide_the_others() {
        let roster = read(
            "<item jid='a@x.example' ask='' subscription='friend'/>\
             <item name='nobody'/>\
             <item jid='@@' name='broken'/>\
             <item jid='icq.old.example/registered' subscription='from'/>\
             <other jid='b@x.example'/>\
             <item jid='gone@x.example' subscription=' Remove '/>\
             <item jid='c@x.example' ask='Subscribe' name=''/>\
             <item jid='d@x.example./🐎' subscription='BOTH '/>",
        );
        let jids: Vec<_> = roster.contacts.iter().map(|contact| contact.jid.as_str()).collect();
        let wanted = ["a@x.example", "icq.old.example/registered", "c@x.example", "d@x.example"];
        assert_eq!(jids, wanted);
        assert_eq!(roster.contacts[3].standing, Standing::Both);
        assert_eq!(roster.contacts[0].standing, Standing::None);
        assert!(!roster.contacts[0].asked);
        assert!(roster.contacts[2].asked && roster.contacts[2].name.is_none());
        let unreadable: Vec<_> = roster.unreadable.iter().map(|odd| odd.text.as_str()).collect();
        assert_eq!(unreadable, ["", "@@"]);
    }

    #[test]
    fn of_two_spellings_of_an_account_the_one_counts_that_is_in_use() {
        let entry = |jid: &str, state: &str| format!("<item jid='{jid}' subscription='{state}'/>");
        let (ascii, other) = ("idn@xn--mnchen-3ya.example", "idn@m\u{fc}nchen.example");
        for items in [
            entry(ascii, "both") + &entry(other, "none"),
            entry(other, "none") + &entry(ascii, "both"),
            entry(ascii, "both") + &entry(other, "from"),
        ] {
            let roster = read(&items);
            let accounts = roster.by_account();
            assert_eq!(accounts.len(), 1, "{items}");
            assert_eq!(accounts.values().next().unwrap().jid.as_str(), ascii, "{items}");
        }
    }

    #[test]
    fn escapes_of_the_local_part_stay_as_they_are() {
        let roster = read(r"<item jid='d\27artagnan@musketeers.example'/>");
        assert_eq!(roster.contacts[0].jid.as_str(), r"d\27artagnan@musketeers.example");
    }

    #[test]
    fn a_channel_is_known_by_its_mark() {
        let roster = read(
            "<item jid='balcony@mix.example'>\
               <channel xmlns='urn:xmpp:mix:roster:0' participant-id='123456'/></item>\
             <item jid='juliet@capulet.example'/>",
        );
        let ids: Vec<_> = roster.contacts.iter().map(|c| c.participant.as_deref()).collect();
        assert_eq!(ids, [Some("123456"), None]);
    }

    #[test]
    fn a_push_changes_or_removes() {
        let read = |item: &str| Push::read(&item.parse().unwrap()).unwrap();
        let changed = read("<item xmlns='jabber:iq:roster' jid='a@x.example' subscription='to'/>");
        assert!(matches!(changed, Push::Changed(contact) if contact.standing == Standing::To));
        let removed =
            read("<item xmlns='jabber:iq:roster' jid='a@x.example' subscription='remove'/>");
        assert_eq!(removed, Push::Removed(Jid::new("a@x.example").unwrap()));
    }
}
