//! Chat rooms (XEP-0045): what they hold, and whom they let in.

use std::collections::BTreeMap;

use jid::{BareJid, Jid};
use xmpp_parsers::minidom::Element;

use super::person::Archived;
use super::xml::{Build, Refusal, element};
use crate::xmpp::mam::Version;

pub(super) const MUC: &str = "http://jabber.org/protocol/muc";
pub(super) const USER: &str = "http://jabber.org/protocol/muc#user";
pub(super) const ADMIN: &str = "http://jabber.org/protocol/muc#admin";
pub(super) const OWNER: &str = "http://jabber.org/protocol/muc#owner";
const CONFIG: &str = "http://jabber.org/protocol/muc#roomconfig";
pub(super) const INFO: &str = "http://jabber.org/protocol/disco#info";
pub(super) const FORM: &str = "jabber:x:data";

/// The settings of a room (§15.5.3): name, type, and what they are at first.
const SETTINGS: [(&str, &str, &str); 7] = [
    ("roomname", "text-single", ""),
    ("roomsecret", "text-private", ""),
    ("persistentroom", "boolean", "0"),
    ("publicroom", "boolean", "1"),
    ("membersonly", "boolean", "0"),
    ("moderatedroom", "boolean", "0"),
    ("changesubject", "boolean", "1"),
];

/// One room.
#[derive(Clone, Debug, Default)]
pub(super) struct Room {
    /// The rights of people in it, by their names in the protocol.
    pub(super) rights: BTreeMap<BareJid, String>,
    /// What of its settings is otherwise than at first.
    pub(super) settings: BTreeMap<String, String>,
    pub(super) subject: String,
    /// What was said in it, as it was passed on.
    pub(super) messages: Vec<Element>,
    /// What it keeps of that for whoever asks (XEP-0313), if it keeps anything.
    pub(super) archive: Vec<Archived>,
    /// Who is in it, by the names that they go by there.
    pub(super) occupants: BTreeMap<String, Jid>,
    /// It was made by entering, and its owner has not set it up yet.
    pub(super) locked: bool,
}

impl Room {
    /// A setting.
    pub(super) fn setting(&self, name: &str) -> &str {
        let first = SETTINGS.iter().find(|(known, ..)| *known == name);
        let first = first.map_or("", |(_, _, value)| value);
        self.settings.get(name).map_or(first, String::as_str)
    }

    pub(super) fn is(&self, setting: &str) -> bool {
        self.setting(setting) == "1"
    }

    /// What somebody lastingly is in it.
    pub(super) fn right(&self, jid: &BareJid) -> &str {
        self.rights.get(jid).map_or("none", String::as_str)
    }

    /// Hands out a list of rights or changes one, as far as `asker` may.
    pub(super) fn administer(
        &mut self,
        asker: &BareJid,
        query: &Element,
        set: bool,
    ) -> Result<Option<Element>, Refusal> {
        let own = self.right(asker).to_owned();
        if !matches!(own.as_str(), "owner" | "admin") {
            return Err("forbidden".into());
        }
        let item = query.children().next().ok_or("bad-request")?;
        let right = item.attr("affiliation").ok_or("bad-request")?;
        if !set {
            let of_this_right = self.rights.iter().filter(|(_, known)| *known == right);
            let items = of_this_right.map(|(jid, right)| {
                let item = element("item", ADMIN).with("jid", jid.as_str());
                item.with("affiliation", right.as_str())
            });
            return Ok(Some(element("query", ADMIN).holding_all(items)));
        }
        let whose = item.attr("jid").and_then(|jid| BareJid::new(jid).ok()).ok_or("bad-request")?;
        if own != "owner" && matches!(right, "owner" | "admin") {
            return Err("not-allowed".into());
        }
        match right {
            "none" => drop(self.rights.remove(&whose)),
            right => drop(self.rights.insert(whose, right.to_owned())),
        }
        Ok(None)
    }

    /// The form of its settings.
    pub(super) fn form(&self) -> Element {
        let field = |var: &str, kind: &str, value: &str| {
            let value = element("value", FORM).saying(value);
            element("field", FORM).with("var", var).with("type", kind).holding(value)
        };
        let settings = SETTINGS.iter().map(|(name, kind, _)| {
            field(&format!("muc#roomconfig_{name}"), kind, self.setting(name))
        });
        let form = element("x", FORM)
            .with("type", "form")
            .holding(field("FORM_TYPE", "hidden", CONFIG))
            .holding_all(settings);
        element("query", OWNER).holding(form)
    }

    pub(super) fn set_up(&mut self, form: &Element) {
        for field in form.children() {
            let name = field.attr("var").and_then(|var| var.strip_prefix("muc#roomconfig_"));
            let value = field.get_child("value", FORM).map(Element::text);
            if let (Some(name), Some(value)) = (name, value) {
                self.settings.insert(name.to_owned(), value);
            }
        }
        self.locked = false;
    }

    pub(super) fn info(&self) -> Element {
        let name = Some(self.setting("roomname")).filter(|name| !name.is_empty());
        let identity =
            element("identity", INFO).with("category", "conference").with("type", "text");
        let archives = (!self.archive.is_empty()).then_some(Version::Two.ns());
        let features = [MUC].into_iter().chain(archives);
        let features = features.map(|var| element("feature", INFO).with("var", var));
        element("query", INFO).holding(identity.with("name", name)).holding_all(features)
    }

    /// Lets somebody in, or says why not (§7.2.5 to §7.2.7, §10.1.3).
    pub(super) fn admits(&self, who: &BareJid, password: &str) -> Result<(), Refusal> {
        match self.right(who) {
            "owner" => Ok(()),
            _ if self.locked => Err("item-not-found".into()),
            "outcast" => Err("forbidden".into()),
            "none" if self.is("membersonly") => Err("registration-required".into()),
            _ if self.setting("roomsecret") != password => Err("not-authorized".into()),
            _ => Ok(()),
        }
    }

    pub(super) fn nick_of(&self, who: &Jid) -> Option<String> {
        self.occupants.iter().find(|(_, jid)| *jid == who).map(|(nick, _)| nick.clone())
    }
}
