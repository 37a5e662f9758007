//! Rooms of the old server, the people in them, and trying to enter.

use std::collections::BTreeMap;

use xmpp_parsers::minidom::Element;

use super::{Homes, OLD};
use crate::support::{CONTACT_PASSWORD, Client, Contact, Net, Server, Standing};

pub(crate) const ADMIN: &str = "http://jabber.org/protocol/muc#admin";
pub(crate) const OWNER: &str = "http://jabber.org/protocol/muc#owner";
pub(crate) const CONFIG: &str = "http://jabber.org/protocol/muc#roomconfig";

/// How many people there are on the old server.
const PEOPLE: usize = 30;
/// How many of them have moved.
pub(crate) const MOVED: usize = 10;

/// Everybody on the old server has an account; half of them and the user see each other, and some of these have moved.
pub(crate) async fn settle_people(homes: &Homes) {
    let Homes { net, old, new } = homes;
    let friends: Vec<_> = (0..PEOPLE / 2)
        .map(|number| Contact::new(format!("p{number}@old.test"), Standing::Both))
        .collect();
    net.seed(old, "romeo", OLD, &friends);
    let strangers: Vec<_> = (PEOPLE / 2..PEOPLE).map(|number| format!("p{number}")).collect();
    old.create_accounts(strangers.iter().map(String::as_str), CONTACT_PASSWORD);
    let gone: Vec<_> = (0..MOVED).map(|number| format!("p{number}")).collect();
    new.create_accounts(gone.iter().map(String::as_str), CONTACT_PASSWORD);
    new.create_account("stranger", CONTACT_PASSWORD);
    for user in &gone {
        move_away(net, old, user).await;
    }
}

/// Publishes that somebody has moved to the new server.
pub(crate) async fn move_away(net: &Net, old: &Server, user: &str) {
    let client = Client::sign_in(net, old, user, CONTACT_PASSWORD).await;
    let statement = format!(
        "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='urn:xmpp:moved:1'><item id='current'>\
         <moved xmlns='urn:xmpp:moved:1'><new-jid>{user}@new.test</new-jid></moved></item></publish></pubsub>"
    );
    let answer = client.query("set", "", &statement).await;
    assert_eq!(answer.attr("type"), Some("result"), "{}", String::from(&answer));
}

/// Makes a room with these fields and affiliations.
pub(crate) async fn make_room(
    client: &Client,
    room: &str,
    fields: &[(&str, &str)],
    people: &[(&str, &str)],
) {
    enter(client, room, "maker", None).await.unwrap();
    set_up(client, room, &[&[("persistentroom", "1")][..], fields].concat()).await;
    for (jid, affiliation) in people {
        let set = format!(
            "<query xmlns='{ADMIN}'><item affiliation='{affiliation}' jid='{jid}'/></query>"
        );
        let answer = client.query("set", room, &set).await;
        assert_eq!(answer.attr("type"), Some("result"), "{}", String::from(&answer));
    }
}

/// Sets these fields of a room's configuration.
pub(crate) async fn set_up(owner: &Client, room: &str, fields: &[(&str, &str)]) {
    let form = fields.iter().map(|(var, value)| {
        format!("<field var='muc#roomconfig_{var}'><value>{value}</value></field>")
    });
    let form: String = form.collect();
    let submit = format!(
        "<query xmlns='{OWNER}'><x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'>\
         <value>{CONFIG}</value></field>{form}</x></query>"
    );
    let answer = owner.query("set", room, &submit).await;
    assert_eq!(answer.attr("type"), Some("result"), "{}", String::from(&answer));
}

/// Enters a room, and gives why not if that fails.
pub(crate) async fn enter(
    client: &Client,
    room: &str,
    nick: &str,
    password: Option<&str>,
) -> Result<(), String> {
    let place = format!("{room}/{nick}");
    let password = password.map(|text| format!("<password>{text}</password>")).unwrap_or_default();
    client
        .send(&format!(
            "<presence to='{place}'><x xmlns='http://jabber.org/protocol/muc'>{password}</x></presence>"
        ))
        .await;
    let answer = client
        .wait_for("the room's answer", |stanza| {
            stanza.name() == "presence"
                && stanza.attr("from").is_some_and(|from| from == place || from == room)
        })
        .await;
    match answer.attr("type") {
        None => Ok(()),
        Some(_) => Err(condition(&answer)),
    }
}

fn condition(stanza: &Element) -> String {
    let error = stanza.children().find(|child| child.name() == "error");
    error.and_then(|error| error.children().next()).map_or("?", Element::name).to_owned()
}

/// Leaves it.
pub(crate) async fn leave(client: &Client, room: &str, nick: &str) {
    client.send(&format!("<presence type='unavailable' to='{room}/{nick}'/>")).await;
    client.settle().await;
}

/// Whether somebody gets into a room.
pub(crate) async fn gets_in(
    net: &Net,
    server: &Server,
    user: &str,
    room: &str,
    password: Option<&str>,
) -> Result<(), String> {
    let client = Client::sign_in(net, server, user, CONTACT_PASSWORD).await;
    let entered = enter(&client, room, user, password).await;
    leave(&client, room, user).await;
    entered
}

/// Makes this room the account's only bookmark.
pub(crate) async fn bookmark(client: &Client, room: &str) {
    let bookmarks = format!(
        "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'><conference jid='{room}'/>\
         </storage></query>"
    );
    client.query("set", "", &bookmarks).await;
}

/// The rooms that an account has bookmarked, in order.
pub(crate) async fn bookmarks(client: &Client) -> Vec<String> {
    let question = "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'/></query>";
    let answer = client.query("get", "", question).await;
    let storage = answer.get_child("query", "jabber:iq:private").unwrap();
    let storage = storage.get_child("storage", "storage:bookmarks").unwrap();
    let mut rooms: Vec<_> =
        storage.children().map(|room| room.attr("jid").unwrap().to_owned()).collect();
    rooms.sort_unstable();
    rooms
}

/// The lists of a room, as its owner sees them.
pub(crate) async fn lists(owner: &Client, room: &str) -> BTreeMap<String, String> {
    let mut lists = BTreeMap::new();
    for affiliation in ["owner", "admin", "member", "outcast"] {
        let query = format!("<query xmlns='{ADMIN}'><item affiliation='{affiliation}'/></query>");
        let answer = owner.query("get", room, &query).await;
        let list = answer.get_child("query", ADMIN);
        let list = list.unwrap_or_else(|| panic!("{}", String::from(&answer)));
        for item in list.children() {
            lists.insert(item.attr("jid").unwrap().to_owned(), affiliation.to_owned());
        }
    }
    lists
}

/// A field of a room's configuration, as its owner sees it.
pub(crate) async fn configured(owner: &Client, room: &str, field: &str) -> Option<String> {
    let answer = owner.query("get", room, &format!("<query xmlns='{OWNER}'/>")).await;
    let form = answer.get_child("query", OWNER)?.get_child("x", "jabber:x:data")?;
    let var = format!("muc#roomconfig_{field}");
    let field = form.children().find(|field| field.attr("var") == Some(&var))?;
    Some(field.get_child("value", "jabber:x:data")?.text())
}

/// The rooms that somebody was invited to, each as often as it was.
pub(crate) async fn invitations(net: &Net, server: &Server, user: &str) -> Vec<String> {
    let client = Client::online(net, server, user, CONTACT_PASSWORD).await;
    client.settle().await;
    let invited = client.received(|stanza| {
        stanza.name() == "message" && stanza.get_child("x", "jabber:x:conference").is_some()
    });
    let rooms = invited.iter().filter_map(|message| {
        Some(message.get_child("x", "jabber:x:conference")?.attr("jid")?.to_owned())
    });
    rooms.collect()
}

/// Who is in the lists of a room, as wanted.
pub(crate) fn wanted(people: &[(&str, &str)]) -> BTreeMap<String, String> {
    people.iter().map(|(jid, affiliation)| ((*jid).to_owned(), (*affiliation).to_owned())).collect()
}
