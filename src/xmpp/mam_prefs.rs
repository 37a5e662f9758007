//! XEP-0441 Message Archive Management Preferences: whose messages an archive keeps. No I/O.

use jid::BareJid;
use xmpp_parsers::minidom::Element;

use super::address;
use super::build::{Build, element};
use super::mam::Version;

/// Whether the messages of somebody are kept (§2), the least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Policy {
    /// They are not.
    Never,
    /// They are if that one is on the contact list.
    Roster,
    /// They are.
    Always,
}

impl Policy {
    /// The code of the protocol.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Never => "never",
            Self::Roster => "roster",
            Self::Always => "always",
        }
    }

    /// The policy of this code.
    pub fn read(code: &str) -> Option<Self> {
        let all = [Self::Never, Self::Roster, Self::Always];
        all.into_iter().find(|policy| policy.as_str() == code.trim())
    }
}

/// What the user wants of an archive (§2).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preferences {
    /// For everybody who is not named below.
    pub default: Option<Policy>,
    /// Whose messages are kept, as they stand there.
    pub always: Vec<String>,
    /// Whose messages are not kept, as they stand there.
    pub never: Vec<String>,
}

impl Preferences {
    /// The question for them.
    pub fn question(version: Version) -> Element {
        element("prefs", version.ns())
    }

    /// Reads `<prefs/>`, if this is one, of whatever version.
    pub fn read(prefs: &Element) -> Option<Self> {
        let version = Version::all().into_iter().find(|version| prefs.is("prefs", version.ns()))?;
        let list = |name| {
            let lists = prefs.children().filter(move |child| child.is(name, version.ns()));
            lists.flat_map(Element::children).map(|jid| jid.text().trim().to_owned()).collect()
        };
        Some(Self {
            default: prefs.attr("default").and_then(Policy::read),
            always: list("always"),
            never: list("never"),
        })
    }

    /// As they are sent, and kept in a portable file.
    pub fn to_element(&self, version: Version) -> Element {
        let list = |name, jids: &[String]| {
            let jids = jids.iter().map(|jid| element("jid", version.ns()).saying(jid));
            element(name, version.ns()).holding_all(jids)
        };
        element("prefs", version.ns())
            .with("default", self.default.map(Policy::as_str))
            .holding(list("always", &self.always))
            .holding(list("never", &self.never))
    }

    /// Whether an archive with these keeps what is said to a contact, who is on the list.
    pub fn keeps(&self, contact: &BareJid) -> bool {
        let contact = address::key(contact);
        let names = |list: &[String]| {
            let named = list.iter().filter_map(|jid| address::read(jid).ok());
            named.into_iter().any(|jid| address::account(&jid) == *contact)
        };
        !names(&self.never) && (self.default != Some(Policy::Never) || names(&self.always))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Preferences {
        Preferences::read(&text.parse().unwrap()).unwrap()
    }

    #[test]
    fn what_is_written_is_what_was_read_in_every_version() {
        for version in Version::all() {
            let text = format!(
                "<prefs xmlns='{}' default='roster'><always><jid>romeo@montague.example</jid></always>\
                 <never><jid>montague@montague.example</jid></never></prefs>",
                version.ns()
            );
            let element: Element = text.parse().unwrap();
            let prefs = read(&text);
            assert_eq!(prefs.default, Some(Policy::Roster));
            assert_eq!(prefs.to_element(version), element);
        }
        assert_eq!(read("<prefs xmlns='urn:xmpp:mam:2' default='x'/>"), Preferences::default());
        let other = "<prefs xmlns='urn:example'/>".parse().unwrap();
        assert_eq!(Preferences::read(&other), None);
    }

    #[test]
    fn an_archive_that_keeps_nothing_of_somebody_is_known() {
        let contact = BareJid::new("juliet@capulet.example").unwrap();
        let kept = |default: &str, children: &str| {
            let prefs =
                format!("<prefs xmlns='urn:xmpp:mam:2' default='{default}'>{children}</prefs>");
            read(&prefs).keeps(&contact)
        };
        let juliet = |list: &str| format!("<{list}><jid>juliet@capulet.example</jid></{list}>");
        assert!(kept("always", "") && kept("roster", "<always/><never/>"));
        assert!(!kept("never", "") && !kept("always", &juliet("never")));
        assert!(kept("never", &juliet("always")));
    }
}
