//! XEP-0313 Message Archive Management: an archive is asked for page by page (XEP-0059). No I/O.

use jid::BareJid;
use jiff::Timestamp;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{DATA_FORMS, DELAY, DISCO_INFO, FORWARD, RSM};

use super::build::{Build, element};

/// A version of the protocol. They differ in their namespace, and in how the oldest one tells the end of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// Today's.
    Two,
    /// That of 2015: as today's, as far as reading goes.
    One,
    /// That of 2012: the answer comes first, and the end of a page in a message of its own.
    Zero,
}

impl Version {
    /// All that servers know, the best one first.
    pub fn all() -> [Self; 3] {
        [Self::Two, Self::One, Self::Zero]
    }

    /// Its namespace, which is the feature as well that a server tells (§8).
    pub fn ns(self) -> &'static str {
        match self {
            Self::Two => "urn:xmpp:mam:2",
            Self::One => "urn:xmpp:mam:1",
            Self::Zero => "urn:xmpp:mam:0",
        }
    }

    /// The best version among the features of an archive's owner (XEP-0030 §3.1).
    pub fn offered(info: &Element) -> Option<Self> {
        let offers = |version: &Self| {
            let mut features = info.children().filter(|child| child.is("feature", DISCO_INFO));
            features.any(|feature| feature.attr("var") == Some(version.ns()))
        };
        Self::all().into_iter().find(offers)
    }
}

/// Where in an archive a page begins.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// Right behind the message of this id (XEP-0059 §2.2).
    pub after: Option<String>,
    /// Nothing is older than this (§4.1.2).
    pub since: Option<Timestamp>,
}

/// Asks for a page of at most `max` messages, the oldest first (§4.1). The answers carry the id of the question.
pub fn query(version: Version, id: &str, position: &Position, max: u32) -> Element {
    let form = position.since.map(|since| form(version, "start", &since.to_string()));
    let after = position.after.as_ref().map(|id| element("after", RSM).saying(id));
    element("query", version.ns())
        .with("queryid", id)
        .holding_all(form)
        .holding(page(max).holding_all(after))
}

/// Asks for the page of messages with somebody (§4.1.1) that ends right before the message of this id; without one, for the
/// newest (XEP-0059 §2.3, §2.5).
pub fn query_back(
    version: Version,
    id: &str,
    with: &BareJid,
    before: Option<&str>,
    max: u32,
) -> Element {
    let place = element("before", RSM);
    let before = match before {
        Some(id) => place.saying(id),
        None => place,
    };
    element("query", version.ns())
        .with("queryid", id)
        .holding(form(version, "with", with.as_str()))
        .holding(page(max).holding(before))
}

fn form(version: Version, var: &str, value: &str) -> Element {
    let field = |var: &str, value: &str| {
        let value = element("value", DATA_FORMS).saying(value);
        element("field", DATA_FORMS).with("var", var).holding(value)
    };
    element("x", DATA_FORMS)
        .with("type", "submit")
        .holding(field("FORM_TYPE", version.ns()).with("type", "hidden"))
        .holding(field(var, value))
}

fn page(max: u32) -> Element {
    element("set", RSM).holding(element("max", RSM).saying(&max.to_string()))
}

/// A message of an archive, as it was kept (§4.2).
#[derive(Clone, Debug, PartialEq)]
pub struct Archived {
    /// The archive's name for it.
    pub id: String,
    /// The message with its time, `<forwarded/>` (XEP-0297), exactly as it came.
    pub forwarded: Element,
}

impl Archived {
    /// Whether this is the `<result/>` to the question of this id.
    pub fn answers(version: Version, query: &str, result: &Element) -> bool {
        result.is("result", version.ns()) && result.attr("queryid") == Some(query)
    }

    /// Reads a `<result/>`, be it from an archive or from where it was written down ([`Self::into_result`]).
    pub fn read(mut result: Element) -> Option<Self> {
        let forwarded = result.remove_child("forwarded", FORWARD)?;
        Some(Self { id: result.attr("id").unwrap_or_default().to_owned(), forwarded })
    }

    /// As a portable file holds it (XEP-0227 §4.10), which is today's form.
    pub fn into_result(self) -> Element {
        element("result", Version::Two.ns()).with("id", self.id.as_str()).holding(self.forwarded)
    }

    /// When the message came in or went out (XEP-0203), if that can be read.
    pub fn stamp(&self) -> Option<Timestamp> {
        self.forwarded.get_child("delay", DELAY)?.attr("stamp")?.trim().parse().ok()
    }

    /// The message itself.
    pub fn message(&self) -> Option<&Element> {
        self.forwarded.children().find(|child| child.name() == "message")
    }
}

/// What a server says at the end of a page (§4.3).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fin {
    /// It was the last one.
    pub complete: bool,
    /// The id of its first message.
    pub first: Option<String>,
    /// The id of its last message.
    pub last: Option<String>,
    /// How many messages there are in all, where the server has counted them.
    pub count: Option<u64>,
    /// How many messages of the page came without a message in them.
    pub empty: u32,
}

impl Fin {
    /// Reads `<fin/>`, if this is one.
    pub fn read(version: Version, fin: &Element) -> Option<Self> {
        if !fin.is("fin", version.ns()) {
            return None;
        }
        let page = fin.get_child("set", RSM);
        let text = |name| Some(page?.get_child(name, RSM)?.text());
        Some(Self {
            complete: matches!(fin.attr("complete"), Some("true" | "1")),
            first: text("first"),
            last: text("last"),
            count: text("count").and_then(|count| count.trim().parse().ok()),
            empty: 0,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_asked_for_as_the_specification_writes_it() {
        let since = Some("2010-06-07T00:00:00Z".parse().unwrap());
        let position = Position { after: Some("09af3".to_owned()), since };
        let asked: Element = "<query xmlns='urn:xmpp:mam:2' queryid='f27'>\
            <x xmlns='jabber:x:data' type='submit'>\
            <field var='FORM_TYPE' type='hidden'><value>urn:xmpp:mam:2</value></field>\
            <field var='start'><value>2010-06-07T00:00:00Z</value></field></x>\
            <set xmlns='http://jabber.org/protocol/rsm'><max>10</max><after>09af3</after></set></query>"
            .parse()
            .unwrap();
        assert_eq!(query(Version::Two, "f27", &position, 10), asked);
        let back = |before: &str| -> Element {
            format!(
                "<query xmlns='urn:xmpp:mam:1' queryid='f28'><x xmlns='jabber:x:data' type='submit'>\
                 <field var='FORM_TYPE' type='hidden'><value>urn:xmpp:mam:1</value></field>\
                 <field var='with'><value>juliet@capulet.lit</value></field></x>\
                 <set xmlns='http://jabber.org/protocol/rsm'><max>10</max>{before}</set></query>"
            )
            .parse()
            .unwrap()
        };
        let juliet = BareJid::new("juliet@capulet.lit").unwrap();
        let asked = |before| query_back(Version::One, "f28", &juliet, before, 10);
        assert_eq!(asked(Some("09af3")), back("<before>09af3</before>"));
        assert_eq!(asked(None), back("<before/>"));
    }

    #[test]
    fn a_message_and_the_end_of_its_page_are_read() {
        let result: Element = "<result xmlns='urn:xmpp:mam:2' queryid='f27' id='28482'>\
            <forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='2010-07-10T23:08:25Z'/>\
            <message xmlns='jabber:client' to='juliet@capulet.lit'><body>Hail</body></message></forwarded></result>"
            .parse()
            .unwrap();
        let archived = Archived::read(result.clone()).unwrap();
        assert_eq!(archived.stamp().unwrap().to_string(), "2010-07-10T23:08:25Z");
        assert_eq!(archived.message().unwrap().attr("to"), Some("juliet@capulet.lit"));
        assert_eq!(Archived::read(archived.clone().into_result()), Some(archived));
        assert!(Archived::answers(Version::Two, "f27", &result));
        assert!(!Archived::answers(Version::Two, "other", &result));
        assert!(!Archived::answers(Version::One, "f27", &result));

        let fin: Element = "<fin xmlns='urn:xmpp:mam:2' complete='true'>\
            <set xmlns='http://jabber.org/protocol/rsm'><first>1</first><last>9</last><count>20</count></set></fin>"
            .parse()
            .unwrap();
        let read = Fin::read(Version::Two, &fin).unwrap();
        assert_eq!(
            read,
            Fin {
                complete: true,
                first: Some("1".to_owned()),
                last: Some("9".to_owned()),
                count: Some(20),
                empty: 0
            }
        );
        let bare: Element = "<fin xmlns='urn:xmpp:mam:2'/>".parse().unwrap();
        assert_eq!(Fin::read(Version::Two, &bare), Some(Fin::default()));
    }

    #[test]
    fn the_best_version_is_chosen() {
        let info = |features: &[&str]| {
            let features =
                features.iter().map(|var| element("feature", DISCO_INFO).with("var", *var));
            element("query", DISCO_INFO).holding_all(features)
        };
        assert_eq!(
            Version::offered(&info(&["urn:xmpp:mam:0", "urn:xmpp:mam:2"])),
            Some(Version::Two)
        );
        assert_eq!(Version::offered(&info(&["urn:xmpp:mam:0"])), Some(Version::Zero));
        assert_eq!(Version::offered(&info(&["urn:xmpp:ping"])), None);
    }
}
