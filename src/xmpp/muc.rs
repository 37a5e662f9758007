//! Multi-User Chat (XEP-0045), as far as owners of rooms, and those who come in for a word, speak it. No I/O.

use jid::{BareJid, Jid};
use serde::{Deserialize, Serialize};
use xmpp_parsers::message::{Lang, Message};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::DATA_FORMS;
use xmpp_parsers::presence::{Presence, Type};

use super::build::{Build, element};

/// Entering a room (§7.2), and the feature of a service that has rooms (§6.1).
pub const NS: &str = "http://jabber.org/protocol/muc";
/// What a room tells those who are in it (§7.2.2).
pub const USER: &str = "http://jabber.org/protocol/muc#user";
/// Lists of affiliations (§9, §10).
pub const ADMIN: &str = "http://jabber.org/protocol/muc#admin";
/// What only owners may do (§10).
pub const OWNER: &str = "http://jabber.org/protocol/muc#owner";
/// The form of a room's configuration (§15.5.3).
pub const CONFIG: &str = "http://jabber.org/protocol/muc#roomconfig";
/// A direct invitation (XEP-0249 §2).
pub const INVITATION: &str = "jabber:x:conference";

/// What somebody lastingly is in a room (§5.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Affiliation {
    /// May not enter.
    Outcast,
    /// Nothing.
    None,
    /// May enter a room for members.
    Member,
    /// May admit and ban.
    Admin,
    /// May do everything.
    Owner,
}

impl Affiliation {
    /// Those of which a room keeps a list.
    pub const LISTED: [Self; 4] = [Self::Owner, Self::Admin, Self::Member, Self::Outcast];

    /// Its name in the protocol.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Outcast => "outcast",
            Self::None => "none",
            Self::Member => "member",
            Self::Admin => "admin",
            Self::Owner => "owner",
        }
    }

    /// Reads its name.
    pub fn read(name: &str) -> Option<Self> {
        [Self::Outcast, Self::None, Self::Member, Self::Admin, Self::Owner]
            .into_iter()
            .find(|affiliation| affiliation.as_str() == name)
    }
}

/// Asks for everybody of one affiliation (§9.5).
pub fn list(affiliation: Affiliation) -> Element {
    let item = element("item", ADMIN).with("affiliation", affiliation.as_str());
    element("query", ADMIN).holding(item)
}

/// Gives one address an affiliation (§9.3). One item a question: Prosody says yes to several and does only the first
/// (seen on 0.12 and 13).
pub fn affiliate(jid: &Jid, affiliation: Affiliation, reason: Option<&str>) -> Element {
    let reason = reason.map(|reason| element("reason", ADMIN).saying(reason));
    let item = element("item", ADMIN)
        .with("affiliation", affiliation.as_str())
        .with("jid", jid.as_str())
        .holding_all(reason);
    element("query", ADMIN).holding(item)
}

/// One entry of a list of affiliations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Whose: an account, or a whole domain.
    pub jid: Jid,
    /// What it is.
    pub affiliation: Affiliation,
    /// Why, if somebody said so.
    pub reason: Option<String>,
}

/// The entries of a list. One that cannot be read costs the others nothing.
pub fn read_list(query: &Element) -> impl Iterator<Item = Entry> {
    query.children().filter(|item| item.is("item", ADMIN)).filter_map(|item| {
        let jid = Jid::from(Jid::new(item.attr("jid")?).ok()?.to_bare());
        let affiliation = Affiliation::read(item.attr("affiliation")?)?;
        let reason = item.get_child("reason", ADMIN).map(Element::text);
        Some(Entry { jid, affiliation, reason: reason.filter(|reason| !reason.is_empty()) })
    })
}

/// Asks for the form of a room's configuration (§10.2).
pub fn configuration() -> Element {
    element("query", OWNER)
}

/// Submits a room's configuration (§10.2).
pub fn configure(form: &Form) -> Element {
    element("query", OWNER).holding(form.submit())
}

/// Removes a room for good, and says where it has gone (§10.9).
pub fn destroy(venue: Option<&BareJid>, reason: Option<&str>) -> Element {
    let reason = reason.map(|reason| element("reason", OWNER).saying(reason));
    let destroy = element("destroy", OWNER)
        .with("jid", venue.map(|venue| venue.as_str()))
        .holding_all(reason);
    element("query", OWNER).holding(destroy)
}

/// The form in the answer to [`configuration`].
pub fn read_configuration(query: &Element) -> Option<Form> {
    let form = query.children().find(|child| child.is("x", DATA_FORMS))?;
    Some(Form::read(form))
}

/// The fields of a room's configuration, in their order (XEP-0004 §3.2).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// All but the hidden ones.
    pub fields: Vec<Field>,
}

/// One field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name.
    pub var: String,
    /// What it takes, as the form says it.
    pub kind: Option<String>,
    /// What it is called for people.
    pub label: Option<String>,
    /// What it holds.
    pub values: Vec<String>,
    /// What it can hold; anything, where there are none.
    pub options: Vec<String>,
}

impl Form {
    /// Reads the fields of a form.
    pub fn read(form: &Element) -> Self {
        let fields = form.children().filter(|field| field.is("field", DATA_FORMS));
        let fields = fields.filter(|field| !matches!(field.attr("type"), Some("hidden" | "fixed")));
        let values = |parent: &Element| -> Vec<String> {
            let values = parent.children().filter(|child| child.is("value", DATA_FORMS));
            values.map(Element::text).collect()
        };
        let read = |field: &Element| {
            let options = field.children().filter(|child| child.is("option", DATA_FORMS));
            Some(Field {
                var: field.attr("var")?.to_owned(),
                kind: field.attr("type").map(str::to_owned),
                label: field.attr("label").map(str::to_owned),
                values: values(field),
                options: options.flat_map(values).collect(),
            })
        };
        Self { fields: fields.filter_map(read).filter(|field| field.var != "FORM_TYPE").collect() }
    }

    /// The field of this name.
    pub fn get(&self, var: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.var == var)
    }

    /// The first value of a field.
    pub fn value(&self, var: &str) -> Option<&str> {
        self.get(var)?.values.first().map(String::as_str)
    }

    /// As it is submitted.
    pub fn submit(&self) -> Element {
        self.to_element("submit", false)
    }

    /// As it is kept: with the names for people, and without what a field could hold.
    pub fn keep(&self) -> Element {
        self.to_element("result", true)
    }

    fn to_element(&self, kind: &str, labels: bool) -> Element {
        let value = |value: &String| element("value", DATA_FORMS).saying(value);
        let form_type = element("field", DATA_FORMS)
            .with("var", "FORM_TYPE")
            .with("type", "hidden")
            .holding(element("value", DATA_FORMS).saying(CONFIG));
        let fields = self.fields.iter().map(|field| {
            element("field", DATA_FORMS)
                .with("var", field.var.as_str())
                .with("type", field.kind.as_deref())
                .with("label", field.label.as_deref().filter(|_| labels))
                .holding_all(field.values.iter().map(value))
        });
        element("x", DATA_FORMS).with("type", kind).holding(form_type).holding_all(fields)
    }
}

impl Field {
    /// Yes, for a field that takes yes or no (XEP-0004 §3.3).
    pub fn is_yes(&self) -> bool {
        matches!(self.values.first().map(String::as_str), Some("1" | "true"))
    }

    /// It holds nothing, or no.
    pub fn is_empty(&self) -> bool {
        self.values.iter().all(|value| matches!(value.trim(), "" | "0" | "false"))
    }

    /// It takes yes or no.
    pub fn is_boolean(&self) -> bool {
        self.kind.as_deref() == Some("boolean")
    }

    /// Both say the same.
    pub fn says_as(&self, other: &Self) -> bool {
        if self.is_boolean() || other.is_boolean() {
            return self.is_yes() == other.is_yes();
        }
        let said = |field: &Self| {
            let values = field.values.iter().filter(|value| !value.is_empty());
            let mut values: Vec<_> = values.cloned().collect();
            values.sort();
            values
        };
        said(self) == said(other)
    }
}

/// Enters a room under a name, with so many of its last messages (§7.2, §7.2.13). The presence counts in this room alone.
pub fn enter(room: &Jid, password: Option<&str>, messages: u32) -> Presence {
    let password = password.map(|password| element("password", NS).saying(password));
    let history = element("history", NS).with("maxstanzas", messages.to_string());
    let mut presence = Presence::available().with_to(room.clone());
    presence.payloads = vec![element("x", NS).holding_all(password).holding(history)];
    presence
}

/// Leaves it again (§7.14).
pub fn leave(room: &Jid) -> Presence {
    Presence::new(Type::Unavailable).with_to(room.clone())
}

/// What a presence from a room says (§7.2.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occupant {
    /// The name in the room.
    pub nick: String,
    /// It is the account's own (status code 110).
    pub is_own: bool,
    /// The room was made by it, and is locked (status code 201).
    pub has_made_room: bool,
}

impl Occupant {
    /// Reads it; nothing where a presence does not say that somebody is in the room.
    pub fn read(presence: &Presence) -> Option<Self> {
        if presence.type_ != Type::None {
            return None;
        }
        let nick = presence.from.as_ref()?.resource()?.to_string();
        let codes = status_codes(&presence.payloads);
        let has = |code: &str| codes.iter().any(|known| known == code);
        Some(Self { nick, is_own: has("110"), has_made_room: has("201") })
    }
}

fn status_codes(payloads: &[Element]) -> Vec<String> {
    let users = payloads.iter().filter(|payload| payload.is("x", USER));
    let codes = users.flat_map(Element::children).filter(|child| child.is("status", USER));
    codes.filter_map(|status| status.attr("code")).map(str::to_owned).collect()
}

/// Tells where there is a room, to a person or in another room (XEP-0249 §2).
pub fn invitation(room: &BareJid, reason: Option<&str>, password: Option<&str>) -> Element {
    element("x", INVITATION)
        .with("jid", room.as_str())
        .with("reason", reason)
        .with("password", password)
}

/// The room that a message points to.
pub fn pointed_to(message: &Message) -> Option<BareJid> {
    let invitation = message.payloads.iter().find(|payload| payload.is("x", INVITATION))?;
    BareJid::new(invitation.attr("jid")?).ok()
}

/// The subject that a message sets (§8.1): it has one, and says nothing.
pub fn subject(message: &Message) -> Option<&str> {
    let subject =
        message.subjects.get(&Lang::default()).or_else(|| message.subjects.values().next());
    subject.map(|subject| subject.as_str()).filter(|_| message.bodies.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_is_read_entry_by_entry() {
        let query: Element = format!(
            "<query xmlns='{ADMIN}'><item affiliation='outcast' jid='spam.example'><reason>spam</reason></item>\
             <item affiliation='member' jid='a@x.example/phone'/><item affiliation='member'/>\
             <item affiliation='king' jid='b@x.example'/></query>"
        )
        .parse()
        .unwrap();
        let entries: Vec<_> = read_list(&query).collect();
        assert_eq!(entries.len(), 2);
        assert_eq!(
            (entries[0].jid.as_str(), entries[0].reason.as_deref()),
            ("spam.example", Some("spam"))
        );
        assert_eq!(entries[1].jid.as_str(), "a@x.example", "an affiliation is an account's");
    }

    #[test]
    fn a_form_is_submitted_as_it_was_read() {
        let query: Element = format!(
            "<query xmlns='{OWNER}'><x xmlns='jabber:x:data' type='form'><title>t</title>\
             <field type='hidden' var='FORM_TYPE'><value>{CONFIG}</value></field>\
             <field type='boolean' var='muc#roomconfig_membersonly' label='Members'><value>true</value></field>\
             <field type='list-single' var='muc#roomconfig_whois'><value>anyone</value>\
             <option label='All'><value>anyone</value></option><option><value>moderators</value></option></field>\
             <field type='fixed'><value>About</value></field></x></query>"
        )
        .parse()
        .unwrap();
        let form = read_configuration(&query).unwrap();
        assert_eq!(form.fields.len(), 2);
        assert!(form.get("muc#roomconfig_membersonly").unwrap().is_yes());
        assert_eq!(form.get("muc#roomconfig_whois").unwrap().options, ["anyone", "moderators"]);
        let again = Form::read(&form.submit());
        assert_eq!(again.value("muc#roomconfig_whois"), Some("anyone"));
        assert!(form.fields.iter().zip(&again.fields).all(|(one, other)| one.says_as(other)));
    }

    #[test]
    fn yes_is_yes_in_every_spelling() {
        let field = |kind: &str, value: &str| Field {
            var: "x".to_owned(),
            kind: Some(kind.to_owned()),
            label: None,
            values: vec![value.to_owned()],
            options: Vec::new(),
        };
        assert!(field("boolean", "1").says_as(&field("boolean", "true")));
        assert!(!field("boolean", "1").says_as(&field("boolean", "0")));
        assert!(field("boolean", "").says_as(&field("boolean", "false")));
        assert!(!field("text-single", "1").says_as(&field("text-single", "true")));
    }
}
