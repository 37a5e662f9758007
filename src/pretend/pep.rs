//! An account's own publish-subscribe service (XEP-0163): nodes, their items and who may read them.

use std::collections::BTreeMap;

use jid::BareJid;
use xmpp_parsers::minidom::Element;

use super::node::{Node, PUBSUB};
use super::person::Person;
use super::xml::{Build, Refusal, element};

/// The namespace of what only a node's owner may do.
pub(super) const OWNER: &str = "http://jabber.org/protocol/pubsub#owner";
const ERRORS: &str = "http://jabber.org/protocol/pubsub#errors";
const CONFIG: &str = "http://jabber.org/protocol/pubsub#node_config";
const FORM: &str = "jabber:x:data";

/// Whether `reader` may have the items of a node that `owner` keeps (XEP-0060 §6.5.9).
pub(super) fn may_read(
    node: &Node,
    owner: &BareJid,
    person: &Person,
    reader: &BareJid,
) -> Result<(), Refusal> {
    match node.access() {
        _ if reader == owner => Ok(()),
        "open" => Ok(()),
        "presence" if person.roster.standing(reader).0.from() => Ok(()),
        "presence" => Err(detailed("not-authorized", "presence-subscription-required")),
        _ => Err(detailed("not-allowed", "closed-node")),
    }
}

/// Answers `<pubsub/>` about a person's nodes, asked by `reader`; a `set` comes from the person.
pub(super) fn answer(
    owner: &BareJid,
    person: &mut Person,
    reader: &BareJid,
    query: &Element,
    set: bool,
) -> Result<Option<Element>, Refusal> {
    let verb = query.children().next().ok_or("bad-request")?;
    let name = verb.attr("node").ok_or("bad-request")?;
    if set && reader != owner {
        return Err("forbidden".into());
    }
    match (verb.name(), query.ns().as_str(), set) {
        ("publish", PUBSUB, true) => publish(person, name, verb, query).map(Some),
        ("items", PUBSUB, false) => {
            let node = person.nodes.get(name).ok_or("item-not-found")?;
            may_read(node, owner, person, reader)?;
            Ok(Some(items(node, name, verb)))
        }
        ("retract", PUBSUB, true) => {
            let node = person.nodes.get_mut(name).ok_or("item-not-found")?;
            let id =
                verb.children().next().and_then(|item| item.attr("id")).ok_or("bad-request")?;
            let before = node.items.len();
            node.items.retain(|(known, _)| known != id);
            if node.items.len() == before { Err("item-not-found".into()) } else { Ok(None) }
        }
        ("create", PUBSUB, true) if person.nodes.contains_key(name) => Err("conflict".into()),
        ("create", PUBSUB, true) => {
            let options = query.get_child("configure", PUBSUB).map(fields).unwrap_or_default();
            person.nodes.insert(name.to_owned(), Node::new(options));
            Ok(None)
        }
        ("configure", OWNER, true) => {
            let node = person.nodes.get_mut(name).ok_or("item-not-found")?;
            node.config.extend(fields(verb));
            Ok(None)
        }
        ("configure", OWNER, false) if reader == owner => {
            let node = person.nodes.get(name).ok_or("item-not-found")?;
            let shown = element("configure", OWNER).with("node", name).holding(form(&node.config));
            Ok(Some(element("pubsub", OWNER).holding(shown)))
        }
        ("delete", OWNER, true) => {
            person.nodes.remove(name).map(|_| None).ok_or_else(|| "item-not-found".into())
        }
        _ => Err("feature-not-implemented".into()),
    }
}

/// Publishes an item; options make a new node, and an existing one must have them (XEP-0060 §7.1.5).
fn publish(
    person: &mut Person,
    name: &str,
    verb: &Element,
    query: &Element,
) -> Result<Element, Refusal> {
    let options = query.get_child("publish-options", PUBSUB).map(fields).unwrap_or_default();
    if let Some(node) = person.nodes.get(name)
        && !options.iter().all(|(key, value)| same(node.config.get(key), value))
    {
        return Err(detailed("conflict", "precondition-not-met"));
    }
    let item = verb.get_child("item", PUBSUB).ok_or("bad-request")?.clone();
    let id = item.attr("id").unwrap_or("current").to_owned();
    let node = person.nodes.entry(name.to_owned()).or_insert_with(|| Node::new(options));
    node.publish(id.clone(), item.with("id", id.as_str()));
    let receipt = element("item", PUBSUB).with("id", id);
    let receipt = element("publish", PUBSUB).with("node", name).holding(receipt);
    Ok(element("pubsub", PUBSUB).holding(receipt))
}

/// Two values of a field; `true` and `1` say the same (XEP-0004 §3.3).
fn same(known: Option<&String>, wanted: &str) -> bool {
    let plain = |value: &str| match value {
        "true" => "1".to_owned(),
        "false" => "0".to_owned(),
        other => other.to_owned(),
    };
    known.is_some_and(|known| plain(known) == plain(wanted))
}

/// The items asked for by id, or else all, as far as `max_items` goes.
fn items(node: &Node, name: &str, asked: &Element) -> Element {
    let ids: Vec<_> = asked.children().filter_map(|item| item.attr("id")).collect();
    let max = asked.attr("max_items").and_then(|max| max.parse().ok()).unwrap_or(usize::MAX);
    let skipped = node.items.len().saturating_sub(max);
    let latest = node.items.iter().skip(skipped);
    let wanted = latest.filter(|(id, _)| ids.is_empty() || ids.contains(&id.as_str()));
    let found = element("items", PUBSUB).with("node", name);
    element("pubsub", PUBSUB).holding(found.holding_all(wanted.map(|(_, item)| item.clone())))
}

/// The values of the form in `holder`.
fn fields(holder: &Element) -> BTreeMap<String, String> {
    let forms = holder.children().filter(|form| form.is("x", FORM));
    forms
        .flat_map(Element::children)
        .filter_map(|field| {
            let value = field.get_child("value", FORM)?.text();
            Some((field.attr("var")?.to_owned(), value))
        })
        .filter(|(var, _)| var != "FORM_TYPE")
        .collect()
}

fn form(config: &BTreeMap<String, String>) -> Element {
    let field = |var: &str, value: &str| {
        let value = element("value", FORM).saying(value);
        element("field", FORM).with("var", var).holding(value)
    };
    element("x", FORM)
        .with("type", "form")
        .holding(field("FORM_TYPE", CONFIG).with("type", "hidden"))
        .holding_all(config.iter().map(|(var, value)| field(var, value)))
}

fn detailed(condition: &'static str, detail: &'static str) -> Refusal {
    Refusal { condition, detail: Some((detail, ERRORS)) }
}
