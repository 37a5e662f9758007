//! The reason that people read is the one that there was.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::practice::{FROM, TO, User, Victim, household, run, servers_with};
use rehome::pretend::{Act, Fault};
use serde_json::Value;
use xmpp_parsers::minidom::Element;

const PUBSUB: &str = "http://jabber.org/protocol/pubsub";

/// The program is killed while the first message leaves, and the old server keeps no archive that could tell.
#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_may_have_left_is_called_doubtful() {
    let victim = Victim::default();
    let kill = {
        let victim = victim.clone();
        move || victim.kill()
    };
    let first_message = Fault::on_received(|s| s.name() == "message", Act::Call(Arc::new(kill)));
    let searches = Fault::refuse(|s| s.has_child("query", "urn:xmpp:mam:2"), "service-unavailable");
    let world = servers_with(4)
        .fault(FROM, first_message)
        .fault(FROM, searches.always())
        .start()
        .await
        .unwrap();
    let user = User::of(&world);
    victim.start(user.moving());
    assert_eq!(victim.wait().await.code(), None, "it was killed");

    let report = run(user.moving()).await.json(0);
    let errors: Vec<_> = report["contacts"].as_array().unwrap().iter().collect();
    let errors: Vec<_> = errors.iter().filter_map(|row| row["error"].as_str()).collect();
    assert!(!errors.is_empty(), "{report}");
    assert!(
        errors.iter().all(|error| error.starts_with("Rehome can’t tell whether this was done")),
        "{errors:?}"
    );
}

/// What could not be taken back is still what the move has put there, and not what was there before.
#[tokio::test(flavor = "multi_thread")]
async fn what_could_not_be_taken_back_still_counts_as_moved() {
    let nick = |stanza: &Element| {
        let retract =
            stanza.get_child("pubsub", PUBSUB).and_then(|p| p.get_child("retract", PUBSUB));
        retract.is_some_and(|it| it.attr("node") == Some("http://jabber.org/protocol/nick"))
    };
    let refusal = Fault::refuse(nick, "forbidden").always();
    let world = household(2).fault(TO, refusal).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    let mut undo = user.rehome("undo");
    undo.args(["--yes", "--json", "--wait", "0"]);
    let report = run(undo).await.json(1);
    assert_eq!(nickname(&report)["error"], "The server refused this (forbidden).", "{report}");

    let report: Value = serde_json::from_str(&run(user.looking(0)).await.out).unwrap();
    assert_eq!(nickname(&report)["outcome"], "moved", "{report}");
}

/// A server says yes to a removal and keeps the entry: its list is believed, and not its word.
#[tokio::test(flavor = "multi_thread")]
async fn a_contact_that_the_list_still_shows_was_not_taken_back() {
    let removes = |stanza: &Element| {
        let query = stanza.get_child("query", "jabber:iq:roster");
        query.is_some_and(|query| {
            query.children().any(|it| it.attr("subscription") == Some("remove"))
        })
    };
    let world = servers_with(2).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    let removing = Arc::new(AtomicBool::new(false));
    let begin = {
        let removing = removing.clone();
        move || removing.store(true, Ordering::SeqCst)
    };
    world.fault(TO, Fault::on_received(removes, Act::Call(Arc::new(begin))));
    let lists = move |stanza: &Element| {
        let is_list =
            stanza.attr("type") == Some("result") && stanza.has_child("query", "jabber:iq:roster");
        is_list && removing.load(Ordering::SeqCst)
    };
    let friend = "friend0@friends.example";
    let kept = format!(
        "<query xmlns='jabber:iq:roster'><item jid='{friend}' subscription='none'/></query>"
    );
    let keep = move |text: String| match text.find("<query") {
        Some(at) => format!("{}{kept}</iq>", &text[..at]),
        None => text,
    };
    world.fault(TO, Fault::rewrite(lists, keep).always());
    let mut undo = user.rehome("undo");
    undo.args(["--yes", "--json", "--wait", "0"]);
    let undone = run(undo).await;
    let report = undone.json(1);
    let rows = report["contacts"].as_array().unwrap().iter();
    let failed: Vec<_> =
        rows.filter_map(|row| Some((row["jid"].as_str()?, row.get("error")?))).collect();
    let why = "The new server said yes but doesn’t show the change.";
    assert_eq!(failed, [(friend, &why.into())], "{report}");
}

fn nickname(report: &Value) -> &Value {
    let mut rows = report["data"].as_array().unwrap().iter();
    rows.find(|row| row["kind"] == "nickname").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_record_is_among_the_moves() {
    let world = servers_with(2).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    let moves = user.data().join("moves");
    let files = std::fs::read_dir(moves).unwrap().map(|file| file.unwrap().path());
    let journal = files.into_iter().find(|file| file.extension().is_some_and(|e| e == "journal"));
    std::fs::write(journal.unwrap(), "not a record\n").unwrap();
    let mut list = user.bare();
    list.arg("moves");
    let ran = run(list).await;
    assert_eq!((ran.exit, ran.out.as_str()), (Some(0), ""), "{ran:?}");
    assert!(ran.err.starts_with("Line 1 of the record of this move"), "{ran:?}");
}
