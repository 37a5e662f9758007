//! The statement on the old account of where it has moved: it is for the contacts, unless the user wants otherwise.

use crate::practice::{FROM, User, run, servers_with};
use rehome::pretend::{Fault, World};
use serde_json::Value;
use xmpp_parsers::minidom::Element;

const MOVED: &str = "urn:xmpp:moved:1";
const OWNER: &str = "http://jabber.org/protocol/pubsub#owner";

/// The node is there and open, and its server refuses to close it.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_published_where_anybody_could_read_it() {
    let world = servers_with(2).start().await.unwrap();
    let user = open_node(&world).await;
    world.fault(FROM, Fault::refuse(configures, "not-allowed").always());
    for _ in 0..2 {
        let report = run(user.moving()).await.json(0);
        assert_eq!(statement(&report)["outcome"], "failed", "{report}");
        assert_eq!(shown(&world), ("open".to_owned(), 0));
    }
    world.heal(FROM);
    run(user.moving()).await.json(0);
    assert_eq!(shown(&world), ("presence".to_owned(), 1));
}

/// A file does not show it, and cannot take it back.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_taken_back_from_a_file_leaves_it_and_says_so() {
    let world = servers_with(2).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    assert_eq!(shown(&world).1, 1);
    let backups = std::fs::read_dir(user.data().join("moves")).unwrap();
    let mut backups = backups.map(|entry| entry.unwrap().path());
    let backup = backups.find(|path| path.extension().is_some_and(|end| end == "xml")).unwrap();
    let mut undo = user.rehome("undo");
    undo.args(["--yes", "--from-file"]).arg(backup);
    let ran = run(undo).await;
    assert_eq!(ran.exit, Some(1), "{ran:?}");
    assert!(ran.out.contains("note") || ran.err.contains("note"), "{ran:?}");
    assert_eq!(shown(&world).1, 1);
}

/// It says that it has closed the node, and has not.
#[tokio::test(flavor = "multi_thread")]
async fn what_turns_out_to_be_open_is_taken_back() {
    let world = servers_with(2).start().await.unwrap();
    let user = open_node(&world).await;
    let lies = Fault::rewrite(tells_of_node, |text| text.replace("presence", "open")).always();
    world.fault(FROM, lies);
    for _ in 0..2 {
        let report = run(user.moving()).await.json(0);
        assert_eq!(statement(&report)["outcome"], "failed", "{report}");
        assert_eq!(shown(&world).1, 0, "nothing is left there");
    }
}

/// jabberd2 has no place for it. Nothing is missing then, but the user decides with that in mind.
#[tokio::test(flavor = "multi_thread")]
async fn where_no_note_is_possible_that_is_said_before_the_move_and_none_is_spoken_of_after_it() {
    let tells_of_pep = |stanza: &Element| {
        let info = stanza.get_child("query", "http://jabber.org/protocol/disco#info");
        info.is_some_and(|info| info.children().any(|child| child.attr("type") == Some("pep")))
    };
    let without = Fault::rewrite(tells_of_pep, |text| text.replace("pubsub", "nothing")).always();
    let world = servers_with(2).fault(FROM, without).start().await.unwrap();
    let user = User::of(&world);
    let mut asking = user.rehome("move");
    asking.args(["--wait", "0"]);
    let asked = run(asking).await;
    assert_eq!(asked.exit, Some(5), "nobody says yes: {asked:?}");
    assert!(asked.err.contains("has no place for a note"), "{asked:?}");

    let report = run(user.moving()).await.json(0);
    let row = statement(&report);
    assert_eq!((&row["outcome"], &row["reason"]), (&"skipped".into(), &"unsupported".into()));
    let looked = run(user.rehome("status")).await;
    assert!(looked.out.contains("has no place for a note"), "{looked:?}");
    assert!(!looked.err.contains("the note"), "{looked:?}");
}

/// The user takes it away with another program. Nothing of the move is missing, but nobody finds the new address any more.
#[tokio::test(flavor = "multi_thread")]
async fn a_note_that_is_gone_since_the_move_is_missed() {
    let world = servers_with(2).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    let status = async |json: bool| {
        let mut status = user.rehome("status");
        status.args(["--wait", "0"]);
        if json {
            status.arg("--json");
        }
        run(status).await
    };
    let before = status(false).await;
    assert!(!before.out.contains("no longer read"), "{before:?}");
    world.publish(FROM, MOVED, None);
    let looked = status(false).await;
    assert!(looked.out.contains("People can no longer read on romeo@old.example"), "{looked:?}");
    assert!(looked.out.contains("is gone. If you move again"), "{looked:?}");
    let report = status(true).await.json(0);
    let row = statement(&report);
    assert_eq!((&row["outcome"], &row["reason"]), (&"planned".into(), &"gone".into()), "{report}");
    run(user.moving()).await.json(0);
    assert_eq!(shown(&world).1, 1);
    let again = status(false).await;
    assert!(!again.out.contains("no longer read"), "{again:?}");
}

/// A user whose old account has a node that anybody can read, and nothing in it.
async fn open_node(world: &World) -> User {
    let user = User::of(world);
    let mut moving = user.moving();
    moving.arg("--open-statement");
    run(moving).await.json(0);
    let mut undo = user.rehome("undo");
    undo.arg("--yes");
    assert_eq!(run(undo).await.exit, Some(0));
    assert_eq!(shown(world), ("open".to_owned(), 0));
    user
}

/// Who can read the node, and how many items it has.
fn shown(world: &World) -> (String, usize) {
    let record = world.record(FROM).unwrap();
    let (access, items) = &record.nodes[MOVED];
    (access.clone(), items.len())
}

fn configures(stanza: &Element) -> bool {
    stanza.attr("type") == Some("set") && tells_of_node(stanza)
}

fn tells_of_node(stanza: &Element) -> bool {
    let owner = stanza.get_child("pubsub", OWNER);
    owner.is_some_and(|owner| owner.has_child("configure", OWNER))
}

fn statement(report: &Value) -> &Value {
    let rows = report["data"].as_array().unwrap();
    rows.iter().find(|row| row["kind"] == "statement").unwrap()
}
