//! Servers that stall, crash, come back or never do, in the middle of a move.

use std::io::{BufRead, BufReader, Read};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use crate::practice::{End, FROM, TO, User, contact, household, run, servers_with};
use crate::support::{Contact, Net, Server, Software, Standing, contacts_of_every_standing};
use futures::StreamExt;
use rehome::pretend::{Act, Fault};
use serde_json::Value;

const CONTACTS: usize = 8;
/// For how long the program waits here for a server that is gone, in seconds.
const PATIENCE: &str = "8";
/// How long anything may take that is waited for here.
const LIMIT: Duration = Duration::from_secs(120);

/// Whoever came to the old list after the move had begun is not forgotten when its server goes.
#[tokio::test(flavor = "multi_thread")]
async fn who_came_to_the_old_list_later_is_missed_when_its_server_is_gone() {
    let world = servers_with(2).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    world.set_roster(FROM, (0..3).map(contact));
    let status = || run(user.looking(0));
    let seen = status().await.json(1);
    world.set_running("old.example", false);
    let gone = status().await.json(1);
    for report in [seen, gone] {
        assert_eq!(report["verdict"], "incomplete", "{report}");
        assert_eq!(report["counts"]["contacts"], 3, "{report}");
    }
    let moved = run(user.moving()).await.json(0);
    assert_eq!(moved["counts"]["moved"], 3, "{moved}");
}

/// A stall is longer than the program's patience: it says for whom it waits, signs in anew, and goes on.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_stalls_is_waited_for_and_left_for_a_new_connection() {
    let world = household(CONTACTS).start().await.unwrap();
    run(User::of(&world).moving()).await.json(0);
    let end = End::of(&world, CONTACTS);
    // While reading, copying, asking, telling, writing the rest, and checking.
    let [from_old, from_new] = [FROM, TO].map(|address| world.counts(address).unwrap().0);
    let points = (1..=6).flat_map(|part| [(FROM, from_old * part / 7), (TO, from_new * part / 7)]);
    let stalls = points.map(|(address, n)| {
        let fault = Fault::at_received(n, Act::Stall);
        async move {
            let world = household(CONTACTS).fault(address, fault).start().await.unwrap();
            let mut moving = User::of(&world).moving();
            moving.env("REHOME_PATIENCE", PATIENCE);
            let ran = run(moving).await;
            let place = format!("{address} stalls at stanza {n}");
            assert_eq!(ran.exit, Some(0), "{place}: {ran:?}");
            (address, n, ran.err, world)
        }
    });
    let done: Vec<_> = futures::stream::iter(stalls).buffer_unordered(12).collect().await;
    for (address, n, said, world) in &done {
        End::of(world, CONTACTS).assert_is(&end, &format!("{address} stalls at stanza {n}"));
        let (_, domain) = address.split_once('@').unwrap();
        let waits = said.contains(&format!("Waiting for {domain}."));
        assert!(waits, "{address}, {n}: nothing was said of the wait:\n{said}");
    }
}

/// A blank now and then inside an answer is not taken for one: the program says for whom it waits, signs in anew, and
/// goes on.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_drips_inside_an_answer_is_left_for_a_new_connection() {
    let world = household(CONTACTS).start().await.unwrap();
    run(User::of(&world).moving()).await.json(0);
    let end = End::of(&world, CONTACTS);
    let [from_old, from_new] = [FROM, TO].map(|address| world.counts(address).unwrap().0);
    for (address, n) in [(FROM, 2), (TO, 2), (FROM, from_old / 2), (TO, from_new / 2)] {
        let fault = Fault::at_received(n, Act::Drip);
        let world = household(CONTACTS).fault(address, fault).start().await.unwrap();
        let mut moving = User::of(&world).moving();
        moving.env("REHOME_PATIENCE", PATIENCE);
        let ran = run(moving).await;
        assert_eq!(ran.exit, Some(0), "{address} drips at stanza {n}: {ran:?}");
        let (_, domain) = address.split_once('@').unwrap();
        assert!(ran.err.contains(&format!("Waiting for {domain}.")), "{address}, {n}: {ran:?}");
        End::of(&world, CONTACTS).assert_is(&end, &format!("{address} drips at stanza {n}"));
    }
}

/// One that drips for ever, on whichever connection, is given up.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_only_ever_drips_is_given_up() {
    for (address, exit) in [(FROM, 3), (TO, 4)] {
        let fault = Fault::on_received(|_| true, Act::Drip).always();
        let world = household(CONTACTS).fault(address, fault).start().await.unwrap();
        let mut plan = User::of(&world).rehome("plan");
        plan.env("REHOME_PATIENCE", PATIENCE);
        let ran = run(plan).await;
        assert_eq!(ran.exit, Some(exit), "{ran:?}");
        let (_, domain) = address.split_once('@').unwrap();
        assert!(ran.err.contains(&format!("Waiting for {domain}.")), "{ran:?}");
        assert!(ran.err.contains(&format!("{domain} doesn’t answer.")), "{ran:?}");
    }
}

/// Prosody dies under the move and nobody starts it again.
#[test]
fn an_old_server_that_is_killed_for_good_costs_only_what_it_alone_can_do() {
    let scene = Scene::new(Software::Prosody, Software::Ejabberd);
    let mut moving = scene.start_moving();
    moving.until(|event| event["fact"] == "copied");
    scene.old.kill();
    moving.until(|event| event["event"] == "connection" && event["waiting"] == true);
    let (exit, report) = moving.end();
    assert!(matches!(exit, Some(0 | 1)), "{report}");
    assert_eq!(report["counts"]["moved"], scene.contacts.len(), "{report}");
    let untold = report["contacts"].as_array().unwrap().iter();
    let untold = untold.filter(|row| row["error"].is_string()).count();
    assert!(untold > 0 || told(&scene) == scene.seen(), "who was not told is named: {report}");
    assert_eq!(scene.new.roster_of("romeo").len(), scene.contacts.len());
}

/// The new server crashes and is started again: the same run goes on.
#[test]
fn a_new_server_that_is_killed_and_started_again_is_gone_on_with() {
    let scene = Scene::new(Software::Ejabberd, Software::Prosody);
    let mut moving = scene.start_moving();
    moving.until(|event| event["fact"] == "copied");
    scene.new.kill();
    moving.until(|event| event["event"] == "connection" && event["waiting"] == true);
    scene.new.start_again();
    let (exit, report) = moving.end();
    assert_eq!(exit, Some(0), "{report}");
    assert_eq!(report["counts"]["moved"], scene.contacts.len(), "{report}");
    assert_eq!(scene.new.roster_of("romeo").len(), scene.contacts.len());
}

/// Two accounts on real servers, and contacts on a third.
struct Scene {
    old: std::sync::Arc<Server>,
    new: std::sync::Arc<Server>,
    friends: std::sync::Arc<Server>,
    contacts: Vec<Contact>,
    net: Net,
}

impl Scene {
    fn new(old: Software, new: Software) -> Self {
        let net = Net::new();
        let old = net.server(old, "old.test").start();
        let new = net.server(new, "new.test").start();
        let friends = net.prosody("friends.test").start();
        let contacts = contacts_of_every_standing(120, "friends.test");
        net.seed(&old, "romeo", "old secret", &contacts);
        new.create_account("romeo", "new secret");
        Self { old, new, friends, contacts, net }
    }

    fn start_moving(&self) -> Moving {
        let mut rehome = self.net.rehome("old secret", "new secret");
        rehome.args(["move", "--from", "romeo@old.test", "--to", "romeo@new.test", "--yes"]);
        rehome.args(["--json", "--progress", "json", "--wait", "0"]);
        // Long enough for a server that starts again.
        Moving::start(rehome.env("REHOME_PATIENCE", "20"))
    }

    /// How many contacts see the old account, and so are to be told.
    fn seen(&self) -> usize {
        let seen = |contact: &&Contact| {
            matches!(contact.standing, Standing::Both | Standing::From | Standing::FromAsked)
        };
        self.contacts.iter().filter(seen).count()
    }
}

fn told(scene: &Scene) -> usize {
    let users = scene.contacts.iter().map(|contact| contact.jid.split_once('@').unwrap().0);
    users.filter(|user| scene.friends.offline_of(user) > 0).count()
}

/// A running move, and the events that it tells.
struct Moving {
    child: Child,
    events: mpsc::Receiver<Value>,
}

impl Moving {
    fn start(command: &mut Command) -> Self {
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let (tell, events) = mpsc::channel();
        std::thread::spawn(move || {
            for line in lines.map_while(Result::ok) {
                let event = serde_json::from_str(&line).unwrap_or(Value::String(line));
                if tell.send(event).is_err() {
                    return;
                }
            }
        });
        Self { child, events }
    }

    /// Waits for such an event.
    fn until(&mut self, is: impl Fn(&Value) -> bool) {
        let mut seen = Vec::new();
        loop {
            match self.events.recv_timeout(LIMIT) {
                Ok(event) if is(&event) => return,
                Ok(event) => seen.push(event),
                Err(_) => panic!("it did not come; there was {seen:#?}"),
            }
        }
    }

    /// The exit code and the report, once the program has ended.
    fn end(mut self) -> (Option<i32>, Value) {
        while self.events.recv_timeout(LIMIT).is_ok() {}
        let mut report = String::new();
        self.child.stdout.take().unwrap().read_to_string(&mut report).unwrap();
        let code = self.child.wait().unwrap().code();
        let report = serde_json::from_str(&report);
        (code, report.unwrap_or_else(|error| panic!("{error}; it ended with {code:?}")))
    }
}

impl Drop for Moving {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
