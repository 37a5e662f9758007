//! What a server says that it has taken counts when it shows it: a verdict is made of what was read again.

use crate::practice::{FRIENDS, TO, User, household, run, servers};
use rehome::pretend::Fault;
use serde_json::Value;
use xmpp_parsers::minidom::{Element, Node};

const CONTACTS: usize = 4;
const AVATAR: &str = "urn:xmpp:avatar:metadata";

/// Whether an element is one of those that a server hides.
type IsHidden = fn(&Element) -> bool;

/// What a server hides of some kinds of data, whatever it has said to it.
const HIDDEN: [(&str, IsHidden); 3] = [
    ("profile", |it| it.is("vCard", "vcard-temp")),
    // It may be shown in the card as well.
    ("picture", |it| it.has_child("metadata", AVATAR) || it.is("PHOTO", "vcard-temp")),
    ("nickname", |it| it.has_child("nick", "http://jabber.org/protocol/nick")),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_that_the_new_list_does_not_show_is_missing() {
    let hidden = |it: &Element| {
        it.is("item", "jabber:iq:roster") && it.attr("jid") == Some("friend0@friends.example")
    };
    let world = household(CONTACTS).fault(TO, hiding(hidden)).start().await.unwrap();
    let user = User::of(&world);
    let friend = format!("friend0@{FRIENDS}");
    for _ in 0..2 {
        let report = run(user.moving()).await.json(1);
        assert_eq!(report["verdict"], "incomplete", "{report}");
        let rows = report["contacts"].as_array().unwrap();
        let failed: Vec<_> = rows.iter().filter(|row| row["outcome"] == "failed").collect();
        assert!(failed.len() == 1 && failed[0]["jid"] == *friend, "{report}");
        assert!(
            world.record(TO).unwrap().item(&friend).is_some(),
            "the server has it all the same"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn data_that_the_new_account_does_not_show_is_missing() {
    for (kind, hidden) in HIDDEN {
        let world = household(CONTACTS).fault(TO, hiding(hidden)).start().await.unwrap();
        let ran = run(User::of(&world).moving()).await;
        assert_eq!(ran.exit, Some(1), "{kind}: {ran:?}");
        let report = ran.json(1);
        assert_eq!(report["verdict"], "incomplete", "{kind}: {report}");
        let missing = |row: &&Value| row["outcome"] == "failed";
        let missing: Vec<_> = report["data"].as_array().unwrap().iter().filter(missing).collect();
        assert!(missing.len() == 1 && missing[0]["kind"] == kind, "{kind}: {report}");
    }
}

/// The one that is refused is named, and the others are there and said to be.
#[tokio::test(flavor = "multi_thread")]
async fn private_data_that_the_new_server_refuses_costs_no_other() {
    const FILE: &str = "<server-data xmlns='urn:xmpp:pie:0'><host jid='old.example'><user name='romeo'>\
        <query xmlns='jabber:iq:roster'/><query xmlns='jabber:iq:private'><odd xmlns='urn:example:odd'>1</odd>\
        <own xmlns='urn:example:own'>2</own></query></user></host></server-data>";
    let is_odd = |stanza: &Element| {
        let query = stanza.get_child("query", "jabber:iq:private");
        query.is_some_and(|query| query.has_child("odd", "urn:example:odd"))
    };
    let refusal = Fault::refuse(is_odd, "bad-request").always();
    let world = servers().fault(TO, refusal).start().await.unwrap();
    let user = User::of(&world);
    let file = user.data().join("romeo.xml");
    std::fs::write(&file, FILE).unwrap();
    let mut moving = user.moving();
    moving.arg("--from-file").arg(file);
    let report = run(moving).await.json(0);
    let rows = report["data"].as_array().unwrap();
    let row = rows.iter().find(|row| row["kind"] == "private").unwrap();
    assert_eq!(row["outcome"], "moved", "{row}");
    let said = row["error"].as_str().unwrap();
    assert!(said.contains("urn:example:odd") && !said.contains("urn:example:own"), "{row}");
    let kept = world.record(TO).unwrap().private;
    assert!(kept.iter().any(|kept| kept.is("own", "urn:example:own")), "{kept:?}");
}

/// No answer to the account has in it what is `hidden`.
fn hiding(hidden: IsHidden) -> Fault {
    let hide = move |text: String| match text.parse() {
        Ok(stanza) => String::from(&without(&stanza, hidden)),
        Err(_) => text,
    };
    Fault::rewrite(|stanza| stanza.attr("type") == Some("result"), hide).always()
}

fn without(element: &Element, hidden: IsHidden) -> Element {
    let mut rest = element.clone();
    for node in rest.take_nodes() {
        match node {
            Node::Element(child) if hidden(&child) => {}
            Node::Element(child) => rest.append_node(without(&child, hidden).into()),
            text @ Node::Text(_) => rest.append_node(text),
        }
    }
    rest
}
