//! What is said of a move that has a record, and of one that has none.

use crate::practice::{FRIENDS, FROM, Ran, TO, User, Victim, run, servers_with};
use rehome::pretend::{Act, Domain, Fault, World};
use rehome::xmpp::mam::Version;
use serde_json::Value;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use xmpp_parsers::minidom::Element;

const CONTACTS: usize = 4;

async fn moves(user: &User, json: bool) -> Ran {
    let mut moves = user.bare();
    moves.arg("moves").args(json.then_some("--json"));
    run(moves).await
}

async fn listed(user: &User) -> Value {
    moves(user, true).await.json(0)[0].clone()
}

fn command(user: &User, name: &str) -> std::process::Command {
    let mut command = user.rehome(name);
    command.args(["--wait", "0"]);
    command
}

/// Nobody has done anything, so nothing has failed.
#[tokio::test(flavor = "multi_thread")]
async fn without_a_record_nothing_is_said_to_have_failed() {
    let world = servers_with(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    for name in ["status", "wait"] {
        let ran = run(command(&user, name)).await;
        assert_eq!(ran.exit, Some(1), "{name}: {ran:?}");
        assert!(ran.err.contains("There is no record of this move"), "{name}: {ran:?}");
        let all = format!("{}{}", ran.out, ran.err);
        for invented in ["said yes", "connection was lost", "Not moved", "missing"] {
            assert!(!all.contains(invented), "{name}: {invented}: {ran:?}");
        }
        assert!(ran.out.contains("4 contacts will be moved"), "{name}: {ran:?}");
    }
    let mut status = command(&user, "status");
    status.arg("--json");
    let report = run(status).await.json(1);
    assert_eq!((&report["verdict"], &report["counts"]["failed"]), (&"planned".into(), &0.into()));
    assert!(world.record(TO).unwrap().roster.is_empty());
}

/// Who came onto the old list after the move was not tried by a run that only looks.
#[tokio::test(flavor = "multi_thread")]
async fn a_look_says_of_nobody_that_it_failed_whom_it_did_not_try() {
    let world = servers_with(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    let mut items = world.record(FROM).unwrap().roster.to_vec();
    items.push(crate::practice::contact(CONTACTS));
    world.set_roster(FROM, items);
    let mut status = command(&user, "status");
    status.arg("--json");
    let report = run(status).await.json(1);
    assert_eq!(
        (&report["verdict"], &report["counts"]["failed"]),
        (&"incomplete".into(), &0.into())
    );
    let said = run(command(&user, "status")).await;
    assert!(!said.out.contains("said yes"), "{said:?}");
}

/// The figures are those that a look at the accounts gives.
#[tokio::test(flavor = "multi_thread")]
async fn a_record_tells_the_figures_that_the_accounts_show() {
    for answer in [rehome::pretend::Behaviour::never(), rehome::pretend::Behaviour::approves()] {
        let world = servers_with(CONTACTS)
            .contact(&format!("friend0@{FRIENDS}"), answer)
            .blocked(FROM, &["friend1@friends.example"])
            .start()
            .await
            .unwrap();
        let user = User::of(&world);
        let mut moving = user.rehome("move");
        moving.args(["--yes", "--json", "--wait", "5", "--exclude", "friend2@friends.example"]);
        run(moving).await.json(0);
        let mut status = command(&user, "status");
        status.arg("--json");
        let report = run(status).await.json(0);
        let listed = listed(&user).await;
        for figure in ["contacts", "copied", "asked", "answered"] {
            assert_eq!(listed[figure], report["counts"][figure], "{figure}: {listed} {report}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_move_that_was_taken_back_is_neither_finished_nor_forgotten() {
    let world = servers_with(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    let folder = tempfile::tempdir().unwrap();
    for form in ["html", "txt"] {
        let file = folder.path().join(format!("undo.{form}"));
        let mut undo = user.rehome("undo");
        undo.args(["--yes", "--report", file.to_str().unwrap()]);
        let ran = run(undo).await;
        assert_eq!(ran.exit, Some(0), "{ran:?}");
        let written = std::fs::read_to_string(file).unwrap();
        for text in [&ran.out, &written] {
            assert!(text.contains("has been taken back."), "{text}");
            assert!(!text.contains("friend0@") && !text.contains("will be moved"), "{text}");
        }
    }
    let said = moves(&user, false).await.out;
    assert!(said.contains("The move was undone."), "{said}");
    assert_eq!(listed(&user).await["taken_back"], true);

    // Moved again, and killed on the way: it is not finished, whatever it once was.
    let victim = Victim::default();
    let kill = {
        let victim = victim.clone();
        move || victim.kill()
    };
    let asks = |stanza: &Element| stanza.attr("type") == Some("subscribe");
    world.fault(TO, Fault::on_received(asks, Act::Call(Arc::new(kill))));
    victim.run(user.moving()).await;
    let killed = listed(&user).await;
    assert_eq!(killed["finished"], Value::Null, "{killed}");
    let said = moves(&user, false).await.out;
    assert!(said.contains("Not finished"), "{said}");
    world.heal(TO);
    run(user.moving()).await.json(0);
    assert!(listed(&user).await["finished"].is_string());
}

/// It is said before anything is done that there is no place for the report.
#[tokio::test(flavor = "multi_thread")]
async fn a_report_that_cannot_be_written_is_known_at_the_start() {
    let world = servers_with(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    for name in ["plan", "move", "status", "undo", "remind", "wait"] {
        let mut rehome = command(&user, name);
        rehome.args(["--yes", "--report", "/nowhere/at/all/report.txt"]);
        let ran = run(rehome).await;
        assert_eq!(ran.exit, Some(2), "{name}: {ran:?}");
        assert!(ran.err.contains("there is no such file or folder"), "{name}: {ran:?}");
    }
    assert!(world.record(TO).unwrap().roster.is_empty());
}

/// What the log has to say is an event like all others.
#[tokio::test(flavor = "multi_thread")]
async fn events_stay_events_with_a_log() {
    let world = servers_with(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    let mut moving = user.moving();
    moving.args(["-v", "--progress", "json"]);
    let ran = run(moving).await;
    let events: Vec<Value> = ran
        .err
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect();
    assert!(events.iter().any(|event| event["event"] == "log"), "{ran:?}");
}

/// The message may have left when the program was killed, and no archive tells. It is sent to nobody twice, and that is the
/// end of it.
#[tokio::test(flavor = "multi_thread")]
async fn a_message_in_doubt_is_named_and_ends_the_matter() {
    let world = servers_with(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    let victim = Victim::default();
    let kill = {
        let victim = victim.clone();
        move || victim.kill()
    };
    let tells = |stanza: &Element| stanza.name() == "message";
    world.fault(FROM, Fault::on_received(tells, Act::Call(Arc::new(kill))));
    victim.run(user.moving()).await;
    world.heal(FROM);
    let without_archive =
        |stanza: &Element| stanza.children().any(|child| child.ns().starts_with("urn:xmpp:mam:"));
    world.fault(FROM, Fault::refuse(without_archive, "service-unavailable").always());
    let planned = run(user.rehome("plan")).await;
    assert_eq!(planned.exit, Some(0), "{planned:?}");
    let before = told(&world);

    let report = run(user.moving()).await.json(0);
    assert_eq!(report["verdict"], "complete", "{report}");
    let named =
        report["contacts"].as_array().unwrap().iter().filter(|row| row["error"].is_string());
    let named: Vec<_> = named.collect();
    assert!(!named.is_empty(), "{report}");
    for row in named {
        assert_eq!(row["outcome"], "moved", "{report}");
        assert!(
            row["error"].as_str().unwrap().contains("Rehome can’t tell whether this was done"),
            "{row}"
        );
    }
    assert!(listed(&user).await["finished"].is_string(), "{}", listed(&user).await);
    let planned = run(user.rehome("plan")).await;
    assert!(!planned.out.contains("will get this message"), "{planned:?}");
    run(user.moving()).await.json(0);
    assert!(told(&world).iter().all(|count| *count <= 1), "{before:?} {:?}", told(&world));
}

/// The message has left when the program is killed, and much was said to the same contact since. The archive has it, far
/// behind what is new, whatever version of the protocol it speaks.
#[tokio::test(flavor = "multi_thread")]
async fn a_message_behind_many_newer_ones_in_the_archive_is_not_sent_twice() {
    for version in Version::all() {
        let old = Domain::prosody("old.example").archive_version(version).archive_page(50);
        let world = servers_with(CONTACTS).domain(old).start().await.unwrap();
        let user = User::of(&world);
        let victim = Victim::default();
        let kill = {
            let victim = victim.clone();
            move || victim.kill()
        };
        // The last of the batch has come through, and the program does not learn of it.
        let pings = |stanza: &Element| stanza.has_child("ping", "urn:xmpp:ping");
        let messages = Arc::new(AtomicUsize::new(0));
        let first = messages.clone();
        let counts = move |stanza: &Element| {
            let is_message = stanza.name() == "message";
            first.fetch_add(usize::from(is_message), Ordering::Relaxed);
            false
        };
        world.fault(FROM, Fault::on_received(counts, Act::Swallow));
        let fence = move |stanza: &Element| messages.load(Ordering::Relaxed) > 0 && pings(stanza);
        world.fault(FROM, Fault::on_received(fence, Act::Call(Arc::new(kill))));
        victim.run(user.moving()).await;
        world.heal(FROM);
        let before = told(&world);
        assert!(before.contains(&1), "{version:?}: {before:?}");
        for (index, _) in before.iter().enumerate().filter(|(_, count)| **count > 0) {
            for number in 0..120 {
                let message = format!(
                    "<message xmlns='jabber:client' type='chat' from='{FROM}' id='later{number}' \
                     to='friend{index}@{FRIENDS}'><body>later</body></message>"
                );
                world.say(FROM, message.parse().unwrap());
            }
        }
        let later = told(&world);
        run(user.moving()).await.json(0);
        for ((now, later), before) in told(&world).iter().zip(&later).zip(&before) {
            assert!(*before == 0 || now == later, "{version:?}: told again, {now} and not {later}");
        }
    }
}

fn told(world: &World) -> Vec<usize> {
    let name = |index| format!("friend{index}@{FRIENDS}");
    (0..CONTACTS).map(|index| world.record(&name(index)).unwrap().messages().len()).collect()
}

/// The name that the user gives a contact after the move is the user's own.
#[tokio::test(flavor = "multi_thread")]
async fn a_contact_renamed_later_is_left_as_it_is_and_is_no_failure() {
    let world = servers_with(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    // The group is gone, and of another the name.
    let items = world.record(TO).unwrap().roster.to_vec();
    let renamed = items.into_iter().enumerate().map(|(place, mut item)| {
        match place {
            0 => item.groups.clear(),
            1 => item.name = None,
            _ => item.name = Some("Another name".to_owned()),
        }
        item
    });
    let renamed: Vec<_> = renamed.collect();
    world.set_roster(TO, renamed.clone());
    let mut status = command(&user, "status");
    status.arg("--json");
    let report = run(status).await.json(0);
    assert_eq!(report["counts"]["failed"], 0, "{report}");
    run(user.moving()).await.json(0);
    let labels = |items: &[rehome::pretend::Item]| {
        let mut labels: Vec<_> = items
            .iter()
            .map(|item| (item.jid.to_string(), item.name.clone(), item.groups.clone()))
            .collect();
        labels.sort();
        labels
    };
    let now = world.record(TO).unwrap().roster.to_vec();
    assert_eq!(labels(&now), labels(&renamed));
}
