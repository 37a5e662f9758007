//! A move that was interrupted goes on where it stopped, and ends like one that was not.

use std::process::Command;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::practice::{
    End, FRIENDS, FROM, TO, User, Victim, at_each, household, requests, run, servers_with, some_of,
    within,
};
use rehome::pretend::{Act, Fault, World};
use serde_json::Value;
use tokio::sync::Notify;
use xmpp_parsers::minidom::Element;

const CONTACTS: usize = 60;
/// How many contacts there are where every stanza is a move of its own twice over.
const FEW: usize = 8;
/// How long anything may take that is waited for here.
const PATIENCE: Duration = Duration::from_secs(60);

/// An undisturbed move: what it leaves, how many stanzas came from each account, and its journal.
struct Course {
    end: End,
    stanzas: [usize; 2],
    journal: Vec<u8>,
}

impl Course {
    async fn undisturbed(contacts: usize) -> Self {
        let world = household(contacts).start().await.unwrap();
        let user = User::of(&world);
        let report = run(user.moving()).await.json(0);
        assert_eq!(report["counts"]["moved"], contacts, "{report}");
        let end = End::of(&world, contacts);
        let stanzas = [FROM, TO].map(|address| world.counts(address).unwrap().0);
        Self { end, stanzas, journal: user.journal() }
    }

    /// Every stanza of either account, counted from 1.
    fn stanzas(&self) -> impl Iterator<Item = (&'static str, usize)> {
        let [old, new] = self.stanzas;
        (1..=old).map(|n| (FROM, n)).chain((1..=new).map(|n| (TO, n)))
    }

    /// How long the journal is after each of its lines.
    fn lines(&self) -> impl Iterator<Item = usize> {
        let bytes = self.journal.iter().enumerate();
        bytes.filter(|(_, byte)| **byte == b'\n').map(|(place, _)| place + 1)
    }
}

/// Runs the interrupted move again, and compares what it leaves with the end of an undisturbed one. Who was asked
/// before, by the journal, must not have been asked again.
async fn goes_on(world: &World, user: &User, course: &Course, point: &str) {
    let gone = |world: &World| [FROM, TO].iter().all(|a| world.record(a).unwrap().connections == 0);
    assert!(world.until(PATIENCE, gone).await, "{point}: the servers have seen the end");
    let asked = asked_by(&user.journal());
    let again = run(user.moving()).await;

    assert_eq!(again.exit, Some(0), "{point}: {again:?}");
    End::of(world, CONTACTS).assert_is(&course.end, point);
    let requests = requests(world, CONTACTS);
    let twice: Vec<_> = asked.iter().filter(|jid| requests[*jid] != 1).collect();
    assert!(twice.is_empty(), "{point}: {twice:?} were asked once more");
}

/// Whose request was let through, as a journal tells it. A last line that was torn is none.
fn asked_by(journal: &[u8]) -> Vec<String> {
    let whole = journal.split_inclusive(|byte| *byte == b'\n').filter(|line| line.ends_with(b"\n"));
    let facts = whole.map(|line| serde_json::from_slice::<Value>(line).unwrap());
    let asked = facts.filter(|line| line["fact"] == "asked");
    asked.map(|line| line["jid"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_killed_at_any_stanza_goes_on_to_the_same_end() {
    let course = Arc::new(Course::undisturbed(CONTACTS).await);
    at_each(some_of(course.stanzas()), |(address, n)| {
        let course = course.clone();
        async move {
            let victim = Victim::default();
            let kill = {
                let victim = victim.clone();
                move || victim.kill()
            };
            let fault = Fault::at_received(n, Act::Call(Arc::new(kill)));
            let world = household(CONTACTS).fault(address, fault).start().await.unwrap();
            let user = User::of(&world);
            victim.start(user.moving());
            victim.wait().await;
            goes_on(&world, &user, &course, &format!("killed at stanza {n} from {address}")).await;
        }
    })
    .await;
}

/// A program may write no more into a file than its limit: so every line, and many a torn one, becomes the last.
#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_can_write_down_no_more_than_any_line_goes_on_to_the_same_end() {
    /// The backup, which comes before anything is changed, or the journal cannot be written.
    const STOPPED: [i32; 2] = [2, 5];

    let course = Arc::new(Course::undisturbed(CONTACTS).await);
    let stops = Arc::new(AtomicUsize::new(0));
    at_each(some_of(course.lines()), |length| {
        let (course, stops) = (course.clone(), stops.clone());
        async move {
            let world = household(CONTACTS).start().await.unwrap();
            let user = User::of(&world);
            let mut limited = Command::new("prlimit");
            limited.arg(format!("--fsize={length}")).arg("--core=0");
            within(&mut limited, &user.moving());
            let victim = Victim::default();
            victim.start(limited);
            let status = victim.wait().await;
            let point = format!("stopped when {length} bytes were written down");
            // The last lines may be a little shorter this time, and then all of them fit.
            let code = status.code().unwrap_or_default();
            let stopped = STOPPED.contains(&code) && user.journal().len() <= length;
            assert!(stopped || status.success(), "{point}: {status}");
            stops.fetch_add(usize::from(stopped), Ordering::Relaxed);
            goes_on(&world, &user, &course, &point).await;
        }
    })
    .await;
    let (stops, points) = (stops.load(Ordering::Relaxed), some_of(course.lines()).count());
    assert!(stops * 10 >= points * 9, "{stops} of {points} runs were stopped");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_breaks_at_any_stanza_is_made_again() {
    let course = Arc::new(Course::undisturbed(FEW).await);
    let points = course
        .stanzas()
        .flat_map(|p| [("before", Act::Cut), ("after", Act::CutAfterwards)].map(|act| (p, act)));
    at_each(some_of(points), |((address, n), (when, act))| {
        let course = course.clone();
        async move {
            let point = format!("cut {when} stanza {n} from {address}");
            let fault = Fault::at_received(n, act);
            let world = household(FEW).fault(address, fault).start().await.unwrap();
            let ran = run(User::of(&world).moving()).await;
            assert_eq!(ran.exit, Some(0), "{point}: {ran:?}");
            End::of(&world, FEW).assert_is(&course.end, &point);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_finishes_what_is_in_hand_and_says_what_is_left() {
    let course = Course::undisturbed(CONTACTS).await;
    let victim = Victim::default();
    let interrupt = {
        let victim = victim.clone();
        move || victim.interrupt()
    };
    let third_copy = copies_after(3);
    let fault = Fault::on_received(third_copy, Act::Call(Arc::new(interrupt)));
    let world = household(CONTACTS).fault(TO, fault).start().await.unwrap();
    let user = User::of(&world);
    let stopped = victim.run(user.moving()).await;
    assert!(stopped.err.contains("Run it again to continue"), "{stopped:?}");
    let report = stopped.json(5);
    assert_eq!(report["verdict"], "incomplete", "{report}");
    assert_eq!(report["counts"]["failed"], 0, "what was not done has not failed: {report}");

    run(user.moving()).await.json(0);
    End::of(&world, CONTACTS).assert_is(&course.end, "stopped");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_ends_a_move_whose_new_server_has_gone_away() {
    let course = Arc::new(Course::undisturbed(FEW).await);
    let [_, last] = course.stanzas;
    at_each((1..last).step_by(last / 8), |n| {
        let course = course.clone();
        async move {
            let point = format!("stopped at stanza {n}");
            let reached = Arc::new(Notify::new());
            let reaches = Arc::clone(&reached);
            let fault = Fault::at_received(n, Act::Call(Arc::new(move || reaches.notify_one())));
            let world = household(FEW).fault(TO, fault).start().await.unwrap();
            let (user, victim) = (User::of(&world), Victim::default());
            let leaving = async {
                reached.notified().await;
                world.set_running("new.example", false);
                victim.interrupt();
            };
            let running = async { futures::join!(victim.run(user.moving()), leaving) };
            let Ok((stopped, ())) = tokio::time::timeout(PATIENCE, running).await else {
                victim.kill();
                panic!("{point}, it goes on");
            };
            assert_eq!(stopped.exit, Some(5), "{point}: {stopped:?}");

            world.set_running("new.example", true);
            let again = run(user.moving()).await;
            assert_eq!(again.exit, Some(0), "{point}: {again:?}");
            End::of(&world, FEW).assert_is(&course.end, &point);
        }
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_before_the_move_has_begun_changes_nothing() {
    let victim = Victim::default();
    let interrupt = {
        let victim = victim.clone();
        move || victim.interrupt()
    };
    // The old server never answers, so the program is still reading when the signal comes.
    let world = household(FEW)
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

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_while_requests_to_the_old_account_are_read_changes_nothing() {
    let victim = Victim::default();
    let interrupt = {
        let victim = victim.clone();
        move || victim.interrupt()
    };
    // From then on the old server is silent, so the program is still reading when the signal comes.
    let online = AtomicBool::new(false);
    let after =
        move |stanza: &Element| online.fetch_or(stanza.name() == "presence", Ordering::Relaxed);
    let world = household(FEW)
        .fault(FROM, Fault::on_received(after, Act::Stall))
        .fault(FROM, Fault::on_received(|s| s.name() == "presence", Act::Call(Arc::new(interrupt))))
        .start()
        .await
        .unwrap();
    let mut moving = User::of(&world).moving();
    moving.args(["--with", "pending_requests"]);
    let stopped = victim.run(moving).await;
    assert_eq!((stopped.exit, stopped.out.as_str()), (Some(5), ""), "{stopped:?}");
    assert!(stopped.err.contains("Nothing was changed."), "{stopped:?}");
    assert!(world.record(TO).unwrap().roster.is_empty(), "nothing was changed");
}

/// A file that never ends is waited for no longer than the user wants, however that is said.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_stop_while_a_file_is_read_changes_nothing() {
    let world = household(FEW).start().await.unwrap();
    for signal in ["INT", "TERM", "HUP", "QUIT"] {
        let user = User::of(&world);
        let pipe = user.data().join("account.xml");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let victim = Victim::default();
        let running = tokio::spawn({
            let (victim, mut moving) = (victim.clone(), user.moving());
            moving.arg("--from-file").arg(&pipe);
            // The tests may have been started with `nohup`.
            let mut listening = Command::new("env");
            listening.arg("--default-signal=HUP");
            within(&mut listening, &moving);
            async move { victim.run(listening).await }
        });
        // Returns once the program has opened it to read.
        let open = move || std::fs::OpenOptions::new().write(true).open(pipe).unwrap();
        let open = tokio::task::spawn_blocking(open);
        let writer = tokio::time::timeout(PATIENCE, open).await.expect("it is read").unwrap();
        victim.signal(signal);
        let stopped = tokio::time::timeout(PATIENCE, running).await;
        victim.kill();
        drop(writer);
        let stopped = stopped.expect("the program ends").unwrap();
        assert_eq!((stopped.exit, stopped.out.as_str()), (Some(5), ""), "{signal}: {stopped:?}");
        assert!(stopped.err.contains("Nothing was changed."), "{signal}: {stopped:?}");
        assert_eq!(world.counts(TO), Some((0, 0)), "nobody signed in");
    }
}

/// Whoever starts the program with `nohup` wants it to outlive its terminal.
#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn with_nohup_the_end_of_the_terminal_is_no_stop() {
    let course = Course::undisturbed(CONTACTS).await;
    let victim = Victim::default();
    let hang_up = {
        let victim = victim.clone();
        move || victim.signal("HUP")
    };
    let fault = Fault::on_received(copies_after(3), Act::Call(Arc::new(hang_up)));
    let world = household(CONTACTS).fault(TO, fault).start().await.unwrap();
    let user = User::of(&world);
    let mut nohup = Command::new("nohup");
    within(&mut nohup, &user.moving());
    victim.run(nohup).await.json(0);
    End::of(&world, CONTACTS).assert_is(&course.end, "with nohup");
}

fn copies_after(count: usize) -> impl Fn(&Element) -> bool + Send {
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
    let world = household(CONTACTS)
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
    assert!(second.err.contains("Another run is already working on this move"), "{second:?}");
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
    let world = household(CONTACTS).fault(TO, fault).start().await.unwrap();
    let user = User::of(&world);
    victim.start(user.moving());
    victim.wait().await;
    world.set_running("old.example", false);

    let ran = run(user.moving()).await;
    let report = ran.json(1);
    assert_eq!(report["counts"]["moved"], CONTACTS, "{report}");
    let data = report["data"].as_array().unwrap();
    // Whether the note had come into the journal before the kill is as it may be.
    let undone = data.iter().filter(|row| row["kind"] != "statement" && row["outcome"] == "failed");
    let undone: Vec<_> = undone.collect();
    assert_eq!(undone.len(), 1, "{undone:?}");
    assert_eq!(undone[0]["kind"], "room_rights", "only the old account can grant them");
    let why = undone[0]["error"].as_str().unwrap();
    assert!(why.contains("The connection was lost"), "{why}");
    assert!(ran.err.contains("what was read from romeo@old.example when it began"), "{ran:?}");
    let untold =
        report["contacts"].as_array().unwrap().iter().filter(|row| row["error"].is_string());
    assert!(untold.count() > 0, "those who could not be told are named: {report}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_move_goes_on_with_what_was_decided() {
    let out = format!("friend0@{FRIENDS}");
    let victim = Victim::default();
    let kill = {
        let victim = victim.clone();
        move || victim.kill()
    };
    // In the middle: after the decision and before the end.
    let fault = Fault::on_received(copies_after(2), Act::Call(Arc::new(kill)));
    let world = servers_with(FEW).fault(TO, fault).start().await.unwrap();
    let user = User::of(&world);
    let mut command = user.moving();
    command.args(["--exclude", &out, "--message", "Find me there.", "--without", "statement"]);
    victim.start(command);
    assert_eq!(victim.wait().await.code(), None, "it was killed");

    let report = run(user.moving()).await.json(0);
    assert_eq!(report["counts"]["moved"], FEW - 1, "{report}");
    assert!(world.record(TO).unwrap().item(&out).is_none(), "who was left out stays out");
    let told = world.record(&format!("friend2@{FRIENDS}")).unwrap();
    let told: Vec<_> = told.messages().iter().map(|message| String::from(*message)).collect();
    assert!(told.iter().all(|message| message.contains("Find me there.")), "{told:?}");
    assert_eq!(world.record(FROM).unwrap().nodes.len(), 0, "nothing is noted on the old account");

    // What was decided holds for the whole move, until an option says otherwise.
    let report = run(user.moving()).await.json(0);
    assert_eq!(report["counts"]["moved"], FEW - 1, "{report}");
    assert_eq!(world.record(FROM).unwrap().nodes.len(), 0, "nothing is noted there now either");
    let mut including = user.moving();
    including.args(["--include", &out]);
    let report = run(including).await.json(0);
    assert_eq!(report["counts"]["moved"], FEW, "{report}");
}
