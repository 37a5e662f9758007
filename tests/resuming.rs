//! A move that was interrupted goes on where it stopped, and ends like one that was not.

// What fails in a test is told by a panic.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod practice;

use std::collections::BTreeMap;
use std::io::read_to_string;
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use practice::{FRIENDS, FROM, Ran, TO, User, run, servers_with};
use rehome::pretend::{Act, Fault, Record, World};

const CONTACTS: usize = 8;
/// How long anything may take that is waited for here.
const PATIENCE: Duration = Duration::from_secs(30);

/// What both servers and all contacts are left with: everything that a move is about.
#[derive(Debug, PartialEq)]
struct End {
    roster: Vec<String>,
    approved: Vec<String>,
    statement: String,
    /// Messages and whether a request is pending, by contact.
    contacts: BTreeMap<String, (usize, bool)>,
}

impl End {
    fn of(world: &World) -> Self {
        let new = world.record(TO).unwrap();
        let texts = |jids: Vec<String>| {
            let mut jids = jids;
            jids.sort();
            jids
        };
        Self {
            roster: texts(new.roster.iter().map(|item| format!("{item:?}")).collect()),
            approved: texts(new.approved.iter().map(ToString::to_string).collect()),
            statement: format!("{:?}", world.record(FROM).unwrap().nodes),
            contacts: (0..CONTACTS)
                .map(|index| {
                    let jid = format!("friend{index}@{FRIENDS}");
                    let record = world.record(&jid).unwrap();
                    let asked =
                        record.pending.iter().any(|request| request.attr("from") == Some(TO));
                    (jid, (record.messages().len(), asked))
                })
                .collect(),
        }
    }
}

/// How many requests from the new account each contact has seen.
fn requests(world: &World) -> usize {
    let seen = |record: Record| record.requests().len();
    (0..CONTACTS)
        .map(|index| seen(world.record(&format!("friend{index}@{FRIENDS}")).unwrap()))
        .sum()
}

/// A program that is ended from elsewhere.
#[derive(Clone, Default)]
struct Victim(Arc<Mutex<Option<Child>>>);

impl Victim {
    fn start(&self, mut command: Command) {
        let child = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        *self.0.lock().unwrap() = Some(child);
    }

    /// Runs it to the end that it makes of an interruption, and hears all that it says.
    async fn run(&self, mut command: Command) -> Ran {
        let victim = self.clone();
        let run = move || {
            let mut held = victim.0.lock().unwrap();
            let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
            let (mut out, mut err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
            *held = Some(child);
            drop(held);
            let complaints = std::thread::spawn(move || read_to_string(&mut err).unwrap());
            (read_to_string(&mut out).unwrap(), complaints.join().unwrap())
        };
        let (out, err) = tokio::task::spawn_blocking(run).await.unwrap();
        Ran { exit: self.wait().await, out, err }
    }

    /// Stops it like Ctrl-C does.
    fn interrupt(&self) {
        let id = self.0.lock().unwrap().as_ref().expect("the program has started").id();
        let sent = Command::new("kill").args(["-INT", &id.to_string()]).status().unwrap();
        assert!(sent.success());
    }

    /// Kills it like a power cut would.
    fn kill(&self) {
        if let Some(child) = self.0.lock().unwrap().as_mut() {
            child.kill().unwrap();
        }
    }

    async fn wait(&self) -> Option<i32> {
        let victim = self.clone();
        let wait = tokio::task::spawn_blocking(move || {
            loop {
                let ended = victim.0.lock().unwrap().as_mut().unwrap().try_wait().unwrap();
                match ended {
                    Some(status) => return status.code(),
                    None => std::thread::sleep(Duration::from_millis(2)),
                }
            }
        });
        tokio::time::timeout(PATIENCE, wait).await.expect("the program ended").unwrap()
    }
}

async fn undisturbed() -> (End, usize, [usize; 2]) {
    let world = servers_with(CONTACTS).start().await.unwrap();
    let report = run(User::of(&world).moving()).await.json(0);
    assert_eq!(report["counts"]["moved"], CONTACTS, "{report}");
    let received = |address| world.counts(address).unwrap().0;
    (End::of(&world), requests(&world), [received(FROM), received(TO)])
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_killed_at_any_stanza_goes_on_to_the_same_end() {
    let (expected, asked, [from_old, from_new]) = undisturbed().await;
    let points = (1..=from_old).map(|n| (FROM, n)).chain((1..=from_new).map(|n| (TO, n)));
    for (address, n) in points {
        let victim = Victim::default();
        let kill = {
            let victim = victim.clone();
            move || victim.kill()
        };
        let fault = Fault::at_received(n, Act::Call(Arc::new(kill)));
        let world = servers_with(CONTACTS).fault(address, fault).start().await.unwrap();
        let user = User::of(&world);
        victim.start(user.moving());
        victim.wait().await;

        let again = run(user.moving()).await;
        assert_eq!(again.exit, Some(0), "killed at stanza {n} from {address}: {again:?}");
        assert_eq!(End::of(&world), expected, "killed at stanza {n} from {address}");
        let more = requests(&world) - asked;
        assert!(more <= CONTACTS, "killed at stanza {n} from {address}: {more} asked twice");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_breaks_at_any_stanza_is_made_again() {
    let (expected, _, [from_old, from_new]) = undisturbed().await;
    let points = (1..=from_old).map(|n| (FROM, n)).chain((1..=from_new).map(|n| (TO, n)));
    for (address, n) in points {
        for act in [Act::Cut, Act::CutAfterwards] {
            let fault = Fault::at_received(n, act);
            let world = servers_with(CONTACTS).fault(address, fault).start().await.unwrap();
            let ran = run(User::of(&world).moving()).await;
            assert_eq!(ran.exit, Some(0), "cut at stanza {n} from {address}: {ran:?}");
            assert_eq!(End::of(&world), expected, "cut at stanza {n} from {address}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_finishes_what_is_in_hand_and_says_what_is_left() {
    let (expected, ..) = undisturbed().await;
    let victim = Victim::default();
    let interrupt = {
        let victim = victim.clone();
        move || victim.interrupt()
    };
    let third_copy = copies_after(3);
    let fault = Fault::on_received(third_copy, Act::Call(Arc::new(interrupt)));
    let world = servers_with(CONTACTS).fault(TO, fault).start().await.unwrap();
    let user = User::of(&world);
    let stopped = victim.run(user.moving()).await;
    assert!(stopped.err.contains("Run it again to go on"), "{stopped:?}");
    let report = stopped.json(5);
    assert_eq!(report["verdict"], "incomplete", "{report}");
    assert_eq!(report["counts"]["failed"], 0, "what was not done has not failed: {report}");

    run(user.moving()).await.json(0);
    assert_eq!(End::of(&world), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_before_the_move_has_begun_changes_nothing() {
    let victim = Victim::default();
    let interrupt = {
        let victim = victim.clone();
        move || victim.interrupt()
    };
    // The old server never answers, so the program is still reading when the signal comes.
    let world = servers_with(CONTACTS)
        .fault(FROM, Fault::on_received(|_| true, Act::Stall))
        .fault(TO, Fault::at_received(1, Act::Call(Arc::new(interrupt))))
        .start()
        .await
        .unwrap();
    let stopped = victim.run(User::of(&world).moving()).await;
    assert_eq!((stopped.exit, stopped.out.as_str()), (Some(5), ""), "{stopped:?}");
    assert!(stopped.err.contains("Nothing was changed."), "{stopped:?}");
    assert!(world.record(TO).unwrap().roster.is_empty(), "nothing was changed");
}

fn copies_after(count: usize) -> impl Fn(&xmpp_parsers::minidom::Element) -> bool + Send {
    let seen = Mutex::new(0);
    move |stanza| {
        let copies =
            stanza.attr("type") == Some("set") && stanza.has_child("query", "jabber:iq:roster");
        let mut seen = seen.lock().unwrap();
        *seen += usize::from(copies);
        copies && *seen == count
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_runs_at_once_are_refused() {
    let first = Victim::default();
    let world = servers_with(CONTACTS)
        .fault(TO, Fault::on_received(|stanza| stanza.name() == "presence", Act::Stall))
        .start()
        .await
        .unwrap();
    let user = User::of(&world);
    first.start(user.moving());
    let moving =
        |world: &World| world.record(TO).unwrap().said.iter().any(|s| s.name() == "presence");
    assert!(world.until(PATIENCE, moving).await, "the first run has begun to move");
    let second = run(user.moving()).await;
    assert_eq!(second.exit, Some(6), "{second:?}");
    assert!(second.err.contains("Another run holds this move"), "{second:?}");
    first.kill();
    first.wait().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn when_the_old_server_never_comes_back_the_rest_moves_from_what_was_read() {
    let victim = Victim::default();
    let kill = {
        let victim = victim.clone();
        move || victim.kill()
    };
    let fault = Fault::on_received(copies_after(4), Act::Call(Arc::new(kill)));
    let world = servers_with(CONTACTS).fault(TO, fault).start().await.unwrap();
    let user = User::of(&world);
    victim.start(user.moving());
    victim.wait().await;
    world.set_running("old.example", false);

    let ran = run(user.moving()).await;
    let report = ran.json(0);
    assert_eq!(report["counts"]["moved"], CONTACTS, "{report}");
    assert!(ran.err.contains("what was read from romeo@old.example when it began"), "{ran:?}");
    let untold =
        report["contacts"].as_array().unwrap().iter().filter(|row| row["error"].is_string());
    assert!(untold.count() > 0, "those who could not be told are named: {report}");
}
