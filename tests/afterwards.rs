//! After the move: answers that come days later, reminders that nobody gets twice, and what is said of it all.

use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use crate::practice::{FRIENDS, FROM, Ran, TO, User, run, servers_with};
use rehome::pretend::{Act, Fault, World};
use xmpp_parsers::minidom::Element;

use crate::support::{
    CONTACT_PASSWORD, Client, Contact, Net, Server, Standing, Subscription, wait_until,
};

const CONTACTS: usize = 8;

/// A server that closes may have lost a list, and nobody was asked who could have answered.
#[tokio::test(flavor = "multi_thread")]
async fn an_old_account_without_contacts_is_not_said_to_be_done_with() {
    let world = servers_with(0).start().await.unwrap();
    let user = User::of(&world);
    let mut moving = user.rehome("move");
    moving.args(["--yes", "--wait", "0"]);
    run(moving).await;
    let mut status = user.rehome("status");
    status.args(["--wait", "0"]);
    let status = run(status).await;
    let said = format!("{}{}", status.out, status.err);
    assert!(said.contains("If you had contacts there, keep romeo@old.example"), "{said}");
    assert!(!said.contains("everybody has answered"), "{said}");
}

/// Everything is switched off and on again between the move and the answers, and the program too.
#[tokio::test(flavor = "multi_thread")]
async fn answers_that_come_after_a_restart_of_everything_end_the_wait() {
    let net = Arc::new(Net::new());
    let old = net.prosody("old.test").start();
    let new = net.ejabberd("new.test").start();
    let friends = net.prosody("friends.test").start();
    let contacts = [
        Contact::new("both@friends.test", Standing::Both),
        Contact::new("seen@friends.test", Standing::To),
        Contact::new("follower@friends.test", Standing::From),
    ];
    net.seed(&old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");
    let moved = rehome(&net, "move", &["--yes", "--json", "--wait", "0"]).await;
    assert_eq!(moved.json(0)["counts"]["waiting"], 2, "{moved:?}");
    // The new server has sent the requests on, but they may still be on their way.
    let pending = |user: &str| friends.roster_of(user).remove("romeo@new.test");
    wait_until("the requests to have arrived", || {
        let asked = |user| pending(user).is_some_and(|entry| entry.asking);
        (asked("both") && asked("seen")).then_some(())
    });
    let all: [&Arc<Server>; 3] = [&old, &new, &friends];
    all.iter().for_each(|server| server.stop());
    all.iter().for_each(|server| server.start_again());

    let mut people = Vec::new();
    for user in ["both", "seen", "follower"] {
        let person = Client::online(&net, &friends, user, CONTACT_PASSWORD).await;
        if user == "follower" {
            person.send("<presence to='romeo@new.test' type='subscribe'/>").await;
        }
        people.push(person);
    }
    people[0].approve_and_ask_back();
    for person in &people[..2] {
        person
            .wait_for("the stored request", |stanza| stanza.attr("type") == Some("subscribe"))
            .await;
        person.send("<presence to='romeo@new.test' type='subscribed'/>").await;
    }
    people[0].send("<presence to='romeo@new.test' type='subscribe'/>").await;

    let waited = rehome(&net, "wait", &["--json"]).await;
    let report = waited.json(0);
    assert_eq!(report["counts"]["approved"], 2, "{report}");
    assert_eq!(report["counts"]["waiting"], 0, "{report}");
    assert!(waited.err.contains("whenever you like"), "{waited:?}");
    let standing = |user: &str| {
        new.roster_of("romeo").get(&format!("{user}@friends.test")).map(|entry| entry.subscription)
    };
    assert_eq!(standing("both"), Some(Subscription::Both));
    assert_eq!(standing("seen"), Some(Subscription::To));
    assert_eq!(standing("follower"), Some(Subscription::From));

    let listed = program(net.rehome("", ""), &["moves", "--json"]).await.json(0);
    assert_eq!(listed[0]["asked"], 2, "{listed}");
    assert_eq!(listed[0]["answered"], 2, "{listed}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_reminded_twice() {
    let world = servers_with(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    let before = messages(&world);

    let one = format!("friend0@{FRIENDS}");
    let first = run(reminding(&user, &["--contact", &one])).await;
    let report = first.json(0);
    let row = report["contacts"].as_array().unwrap().iter().find(|row| row["jid"] == *one);
    assert_eq!(row.unwrap()["reminded"], true, "{report}");
    assert_eq!(told_since(&world, &before), 1);

    let waiting = report["counts"]["waiting"].as_u64().unwrap() as usize;
    run(reminding(&user, &[])).await.json(0);
    assert_eq!(told_since(&world, &before), waiting, "the others who have not answered");
    let third = run(reminding(&user, &[])).await;
    assert!(third.err.contains("There is nobody to remind"), "{third:?}");
    assert_eq!(told_since(&world, &before), waiting);
    for (name, now) in messages(&world) {
        assert!(now <= before[&name] + 1, "{name} was reminded {now} times");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_killed_while_it_reminds_reminds_nobody_twice() {
    let point = |number: usize| {
        let seen = Mutex::new(0);
        move |stanza: &xmpp_parsers::minidom::Element| {
            let mut seen = seen.lock().unwrap();
            let reminder = stanza.name() == "message" && String::from(stanza).contains("reminder");
            *seen += usize::from(reminder);
            reminder && *seen == number
        }
    };
    for number in 1..=4 {
        let world = servers_with(CONTACTS).start().await.unwrap();
        let user = User::of(&world);
        run(user.moving()).await.json(0);
        let before = messages(&world);

        let process = Arc::new(Mutex::new(None::<std::process::Child>));
        let kill = {
            let process = process.clone();
            move || process.lock().unwrap().as_mut().expect("it runs").kill().unwrap()
        };
        world.fault(FROM, Fault::on_received(point(number), Act::Call(Arc::new(kill))));
        let mut command = reminding(&user, &[]);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        // The lock is held until the process is in its place, whatever it sends meanwhile.
        *process.lock().unwrap() = Some(command.spawn().unwrap());
        let ended = tokio::task::spawn_blocking(move || {
            wait_until("the program to be killed", || {
                process.lock().unwrap().as_mut().unwrap().try_wait().unwrap()
            })
        });
        let ended = ended.await.unwrap();
        assert_eq!(
            ended.signal(),
            Some(9),
            "at reminder {number} the first run was killed: {ended}"
        );

        run(reminding(&user, &[])).await.json(0);
        for (name, now) in messages(&world) {
            let had = before[&name];
            assert!(now <= had + 1, "killed at reminder {number}: {name} has {now} after {had}");
        }
    }
}

/// Where the old server is gone, the reminder comes from the new account.
#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_comes_from_the_new_account_where_the_old_one_is_gone() {
    let world = servers_with(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    world.set_running("old.example", false);
    let one = format!("friend0@{FRIENDS}");
    run(reminding(&user, &["--contact", &one])).await.json(0);
    let record = world.record(&one).unwrap();
    let from_new = record
        .messages()
        .into_iter()
        .filter(|message| message.attr("from").is_some_and(|from| from.starts_with(TO)));
    assert_eq!(from_new.count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_status_says_when_the_old_account_may_go() {
    let world = servers_with(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    let mut status = user.rehome("status");
    status.args(["--wait", "0"]);
    let told = run(status).await;
    assert!(told.err.contains("Keep romeo@old.example until"), "{told:?}");
    assert!(told.err.contains("Delete account"), "{told:?}");
}

/// How many messages each contact has got.
fn messages(world: &World) -> std::collections::BTreeMap<String, usize> {
    let name = |index| format!("friend{index}@{FRIENDS}");
    (0..CONTACTS)
        .map(|index| (name(index), world.record(&name(index)).unwrap().messages().len()))
        .collect()
}

fn told_since(world: &World, before: &std::collections::BTreeMap<String, usize>) -> usize {
    messages(world).iter().map(|(name, now)| now - before[name]).sum()
}

fn reminding(user: &User, more: &[&str]) -> Command {
    let mut command = user.rehome("remind");
    command.args(["--yes", "--json", "--wait", "0"]).args(more);
    command
}

async fn rehome(net: &Net, command: &str, more: &[&str]) -> Ran {
    let mut arguments = vec![command, "--from", "romeo@old.test", "--to", "romeo@new.test"];
    arguments.extend(more);
    program(net.rehome("old secret", "new secret"), &arguments).await
}

async fn program(mut command: Command, arguments: &[&str]) -> Ran {
    command.args(arguments).stdin(Stdio::null());
    run(command).await
}

/// A server that does not let one contact go, and then does.
#[tokio::test(flavor = "multi_thread")]
async fn a_contact_that_cannot_be_taken_back_is_named_until_it_is() {
    let world = servers_with(4).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    let stubborn = format!("friend0@{FRIENDS}");
    world.fault(TO, Fault::refuse_item(&stubborn, "not-allowed"));
    let undo = |json: bool| {
        let mut undo = user.rehome("undo");
        undo.arg("--yes").args(json.then_some("--json"));
        run(undo)
    };
    let said = undo(false).await;
    assert_eq!(said.exit, Some(1), "{said:?}");
    assert!(said.out.contains("Not everything could be undone"), "{said:?}");
    let why = |line: &&str| line.contains(&stubborn) && line.contains("not-allowed");
    assert!(said.out.lines().any(|line| why(&line)), "{said:?}");
    let report = undo(true).await.json(1);
    let contacts = report["contacts"].as_array().unwrap();
    let failed: Vec<_> = contacts.iter().filter(|row| row["error"].is_string()).collect();
    assert_eq!(failed.len(), 1, "{report}");
    assert_eq!((&failed[0]["jid"], &report["verdict"]), (&stubborn.into(), &"incomplete".into()));

    world.heal(TO);
    assert_eq!(undo(true).await.json(0)["verdict"], "complete");
    assert!(world.record(TO).unwrap().roster.is_empty());
}

/// Whoever cannot be told that the request is off still believes in it. That is said, and ends the matter.
#[tokio::test(flavor = "multi_thread")]
async fn a_withdrawal_that_comes_back_is_told_with_its_reason() {
    let unreachable = format!("friend0@{FRIENDS}");
    let refused = format!("friend1@{FRIENDS}");
    let world = servers_with(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    let withdraws = |to: &str| {
        let to = to.to_owned();
        move |stanza: &Element| {
            stanza.attr("type") == Some("unsubscribe") && stanza.attr("to") == Some(&*to)
        }
    };
    world.fault(TO, Fault::refuse(withdraws(&unreachable), "remote-server-not-found"));
    // It comes back when the fence stands already.
    let late = format!(
        "<presence xmlns='jabber:client' type='error' from='{refused}' id='rehome-undo-2'>\
         <error type='cancel'><gone xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>"
    );
    let removes = |stanza: &Element| {
        stanza.get_child("query", "jabber:iq:roster").is_some_and(|query| {
            query.children().any(|item| item.attr("subscription") == Some("remove"))
        })
    };
    world.fault(TO, Fault::on_received(removes, Act::Before(late)));
    let mut undo = user.rehome("undo");
    undo.args(["--yes", "--json"]);
    let report = run(undo).await.json(0);
    assert_eq!(report["verdict"], "complete", "nothing is left that could be done: {report}");
    let contacts = report["contacts"].as_array().unwrap();
    let error = |jid: &str| {
        let row = contacts.iter().find(|row| row["jid"] == jid).unwrap();
        row["error"].as_str().unwrap_or_default().to_owned()
    };
    assert!(error(&unreachable).contains("Couldn’t tell them"), "{report}");
    assert!(error(&unreachable).contains("can’t find friends.example"), "{report}");
    assert!(error(&refused).contains("no longer knows this address"), "{report}");
    assert!(
        world.record(TO).unwrap().roster.is_empty(),
        "their entries are taken back all the same"
    );
}
