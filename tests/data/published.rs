//! What an account publishes besides: what keeps its meaning is copied, and the rest is named.

use serde_json::Value;

use super::check::*;
use super::furnish::*;
use super::{BOTH_WAYS, FROM, NEW, OLD, Pair, TO, row, run};
use crate::support::{Client, Net};

const SECRET_KEY: &str = "urn:xmpp:openpgp:0:secret-key";
const MARKERS: &str = "urn:xmpp:mds:displayed:0";
const HALL: &str = "hall@rooms.test";
const YARD: &str = "yard@rooms.test";

/// Two rooms, how far the user has read there, in one that is no more and with a friend, keys, a blog and a node of a
/// program that nobody knows.
async fn furnish(client: &Client) {
    let rooms = format!(
        "<storage xmlns='storage:bookmarks'><conference jid='{HALL}' name='Hall'/>\
         <conference jid='{YARD}' name='Yard'/></storage>"
    );
    set(client, &private(&rooms)).await;
    let markers = [
        marker(HALL, HALL, "seen-in-hall"),
        marker(YARD, YARD, "seen-in-yard"),
        marker("left@rooms.test", "left@rooms.test", "seen-elsewhere"),
        marker("juliet@capulet.test", FROM, "seen-of-juliet"),
    ];
    publish(client, MARKERS, "whitelist", &markers).await;
    let backup = "<item id='2020-01-21T10:46:21Z'><secretkey xmlns='urn:xmpp:openpgp:0'>b2xk</secretkey></item>";
    publish(client, SECRET_KEY, "whitelist", &[backup.to_owned()]).await;
    let post = "<item id='post'><entry xmlns='http://www.w3.org/2005/Atom'><title>News</title></entry></item>";
    publish(client, "urn:xmpp:microblog:0", "open", &[post.to_owned()]).await;
    let own = "<item id='a'><own xmlns='urn:example:own'>mine</own></item>";
    publish(client, "urn:example:own", "whitelist", &[own.to_owned()]).await;
    let devices = "<item id='current'><list xmlns='eu.siacs.conversations.axolotl'/></item>";
    publish(client, "eu.siacs.conversations.axolotl.devicelist", "open", &[devices.to_owned()])
        .await;
}

fn marker(chat: &str, by: &str, message: &str) -> String {
    format!(
        "<item id='{chat}'><displayed xmlns='{MARKERS}'><stanza-id xmlns='urn:xmpp:sid:0' by='{by}' id='{message}'/>\
         </displayed></item>"
    )
}

async fn publish(client: &Client, node: &str, access: &str, items: &[String]) {
    let field = |name: &str, value: &str| {
        format!("<field var='pubsub#{name}'><value>{value}</value></field>")
    };
    let form = format!(
        "<x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'>\
         <value>http://jabber.org/protocol/pubsub#node_config</value></field>{}{}{}</x>",
        field("access_model", access),
        field("max_items", "10"),
        field("persist_items", "true"),
    );
    let pubsub = "http://jabber.org/protocol/pubsub";
    let create = format!(
        "<pubsub xmlns='{pubsub}'><create node='{node}'/><configure>{form}</configure></pubsub>"
    );
    set(client, &create).await;
    for item in items {
        let publish =
            format!("<pubsub xmlns='{pubsub}'><publish node='{node}'>{item}</publish></pubsub>");
        set(client, &publish).await;
    }
}

/// The rooms, or other chats, in which it is known how far the user has read.
async fn marked(client: &Client) -> Vec<(String, String)> {
    let answer = client.query("get", "", &items(MARKERS)).await;
    let items = find(&answer, "items").into_iter().flat_map(|items| items.children());
    let mut marked: Vec<_> = items
        .map(|item| {
            let message = find(item, "stanza-id").and_then(|message| message.attr("id"));
            (item.attr("id").unwrap().to_owned(), message.unwrap_or_default().to_owned())
        })
        .collect();
    marked.sort();
    marked
}

async fn secret_key(client: &Client) -> Option<String> {
    let answer = client.query("get", "", &items(SECRET_KEY)).await;
    find(&answer, "secretkey").map(|backup| backup.text())
}

fn pair(room: &str, message: &str) -> (String, String) {
    (room.to_owned(), message.to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_keeps_its_meaning_is_copied_and_the_rest_is_named() {
    for (old, new) in BOTH_WAYS {
        let Pair { net, old, new } = Pair::start(old, new);
        new.create_account("stranger", "s");
        furnish(&Client::sign_in(&net, &old, "romeo", OLD).await).await;

        let plan = run(&net, "plan", &[], 0);
        assert_eq!(row(&plan, "published")["outcome"], "planned", "{plan}");
        check_named(&plan);
        let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
        assert_eq!(row(&report, "published")["outcome"], "moved", "{report}");
        assert_eq!(row(&report, "published")["count"], 3);
        check_named(&report);

        let romeo = Client::sign_in(&net, &new, "romeo", NEW).await;
        assert_eq!(marked(&romeo).await, [pair(HALL, "seen-in-hall"), pair(YARD, "seen-in-yard")]);
        assert_eq!(secret_key(&romeo).await.as_deref(), Some("b2xk"));
        let stranger = Client::sign_in(&net, &new, "stranger", "s").await;
        for node in [MARKERS, SECRET_KEY] {
            let answer = stranger.query("get", TO, &items(node)).await;
            assert_eq!(answer.attr("type"), Some("error"), "{node} is public: {}", text(&answer));
        }
        for node in ["urn:xmpp:microblog:0", "eu.siacs.conversations.axolotl.devicelist"] {
            let answer = romeo.query("get", "", &items(node)).await;
            assert!(find(&answer, "item").is_none(), "{node}: {}", text(&answer));
        }
        let again = run(&net, "move", &["--yes", "--wait", "0"], 0);
        assert_eq!(again["data"], report["data"], "a second run changes nothing");

        run(&net, "undo", &["--yes"], 0);
        assert_eq!(marked(&romeo).await, []);
        assert_eq!(secret_key(&romeo).await, None);
    }
}

fn check_named(report: &Value) {
    let named = row(report, "published")["error"].as_str().unwrap_or_default();
    for part in ["Your blog stays", "read in conversations", "urn:example:own"] {
        assert!(named.contains(part), "{part}: {named}");
    }
    assert!(!named.contains("axolotl"), "each device makes its own: {named}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_new_account_has_stays() {
    for (old, new) in BOTH_WAYS {
        let Pair { net, old, new } = Pair::start(old, new);
        furnish(&Client::sign_in(&net, &old, "romeo", OLD).await).await;
        let romeo = Client::sign_in(&net, &new, "romeo", NEW).await;
        publish(&romeo, MARKERS, "whitelist", &[marker(HALL, HALL, "read-since")]).await;
        let backup = "<item id='own'><secretkey xmlns='urn:xmpp:openpgp:0'>bmV3</secretkey></item>";
        publish(&romeo, SECRET_KEY, "whitelist", &[backup.to_owned()]).await;

        let report = run(&net, "move", &["--yes", "--wait", "0", "--on-conflict", "replace"], 0);
        let row = row(&report, "published");
        assert_eq!(
            (&row["outcome"], &row["reason"]),
            (&"moved".into(), &"kept".into()),
            "{report}"
        );
        let kept = row["conflicts"][0]["what"].as_str().unwrap_or_default();
        assert!(kept.contains("OpenPGP key"), "{row}");
        assert_eq!(marked(&romeo).await, [pair(HALL, "read-since"), pair(YARD, "seen-in-yard")]);
        assert_eq!(secret_key(&romeo).await.as_deref(), Some("bmV3"));

        run(&net, "undo", &["--yes"], 0);
        assert_eq!(marked(&romeo).await, [pair(HALL, "read-since")]);
        assert_eq!(secret_key(&romeo).await.as_deref(), Some("bmV3"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_has_all_that_was_published_and_is_enough_to_move_from() {
    for (old, new) in BOTH_WAYS {
        let Pair { net, old, new } = Pair::start(old, new);
        furnish(&Client::sign_in(&net, &old, "romeo", OLD).await).await;
        let file = old.folder().join("saved.xml");
        let file = file.to_str().unwrap();
        save(&net, file);
        let saved = std::fs::read_to_string(file).unwrap();
        for part in ["News", "mine", "seen-in-hall", "seen-of-juliet", "b2xk"] {
            assert!(saved.contains(part), "{part}: {saved}");
        }
        assert!(saved.contains(">open<"), "who may read the blog: {saved}");
        assert!(!saved.contains("axolotl"), "{saved}");
        old.stop();
        let mut rehome = net.rehome("", NEW);
        rehome.args(["move", "--from-file", file, "--to", TO, "--json", "--yes", "--wait", "0"]);
        let output = rehome.output().unwrap();
        let report: Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)));
        assert_eq!(row(&report, "published")["outcome"], "moved", "{report}");
        check_named(&report);
        let romeo = Client::sign_in(&net, &new, "romeo", NEW).await;
        assert_eq!(marked(&romeo).await, [pair(HALL, "seen-in-hall"), pair(YARD, "seen-in-yard")]);
        assert_eq!(secret_key(&romeo).await.as_deref(), Some("b2xk"));
    }
}

fn save(net: &Net, file: &str) {
    let output = net.rehome(OLD, "").args(["backup", "--from", FROM, "--output", file]).output();
    let output = output.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
