//! What Openfire writes: its “User Import Export” in a form of its own, and a variant of it inside XEP-0227's elements.
//! Both are made what XEP-0227 has, so that one reader is enough.

use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{JABBER_CLIENT, ROSTER};

use super::NS;
use crate::xmpp::build::{Build, element};

/// What a user is called here; XEP-0227 has `user`.
pub(super) const USER: &str = "User";
/// The first element of the own form.
pub(super) const ROOT: &str = "Openfire";

/// The `<user/>` of XEP-0227 that says the same.
pub(super) fn translate(user: &Element) -> Element {
    let named = user.children().find(|child| child.name() == "Username").map(Element::text);
    let name = user.attr("name").map(str::to_owned).or(named);
    let mut translated = element("user", NS).with("name", name);
    for child in user.children() {
        match child.name() {
            // Neither a password nor what only this server means anything to.
            "Username" | "Password" | "CreationDate" | "ModifiedDate" => {}
            "Roster" => add_roster(child, &mut translated),
            "query" if child.has_ns(ROSTER) => add_roster(child, &mut translated),
            _ => {
                translated.append_child(child.clone());
            }
        }
    }
    translated
}

/// The contacts, and the requests that wait for an answer.
fn add_roster(roster: &Element, user: &mut Element) {
    let mut query = element("query", ROSTER);
    let mut requests = Vec::new();
    for item in roster.children().filter(|item| item.name().eq_ignore_ascii_case("item")) {
        let groups = item.children().filter(|group| group.name().eq_ignore_ascii_case("group"));
        let groups = groups.map(|group| element("group", ROSTER).saying(&group.text()));
        let entry = element("item", ROSTER)
            .with("jid", item.attr("jid"))
            .with("name", item.attr("name"))
            .with("subscription", item.attr("subscription").or_else(|| subscription(item)))
            .with("ask", item.attr("ask").or_else(|| ask(item)))
            .holding_all(groups);
        query.append_child(entry);
        if item.attr("recvstatus") == Some("1") {
            let request = element("presence", JABBER_CLIENT).with("type", "subscribe");
            requests.push(request.with("from", item.attr("jid")));
        }
    }
    user.append_child(query);
    for request in requests {
        user.append_child(request);
    }
}

fn subscription(item: &Element) -> Option<&'static str> {
    match item.attr("substatus")? {
        "-1" => Some("remove"),
        "1" => Some("to"),
        "2" => Some("from"),
        "3" => Some("both"),
        _ => Some("none"),
    }
}

fn ask(item: &Element) -> Option<&'static str> {
    (item.attr("askstatus") == Some("0")).then_some("subscribe")
}
