//! A server of a move is killed in the middle of it, and comes back.

use std::thread;

use super::*;
use crate::support::wait_until;

/// Runs of the program until the move is over: one that meets the kill, and those that ask again.
const RUNS: usize = 4;

/// The server that is killed, as soon as a server's log has a line so many times. `{user}` stands for who moves.
type Moment = (Role, &'static str, usize);

#[derive(Clone, Copy, Debug)]
enum Role {
    Old,
    New,
    Friends,
}

// ejabberd writes its log a little later than it acts, so what it is at when it is killed is left to chance.

#[tokio::test(flavor = "multi_thread")]
async fn the_old_server_may_be_killed_at_any_moment() {
    killed_at(
        Role::Old,
        &[
            (Role::Old, "{user}@old-e.test asks to be moved", 1),
            (Role::Old, "allowed the move of {user}@old-e.test", 1),
            (Role::Friends, "in the place of {user}@old-e.test", 1),
            (Role::Friends, "in the place of {user}@old-e.test", 17),
            (Role::New, "contacts of {user}@old-e.test for", 1),
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_new_server_may_be_killed_at_any_moment() {
    killed_at(
        Role::New,
        &[
            (Role::New, "{user}@new-e.test expects a move of", 1),
            (Role::New, "{user}@new-e.test has allowed", 1),
            (Role::Friends, "in the place of {user}@old-e.test", 9),
            (Role::New, "contacts of {user}@old-e.test for", 1),
            (Role::Old, "Moved {user}@old-e.test to", 1),
        ],
    )
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_contacts_server_may_be_killed_at_any_moment() {
    killed_at(
        Role::Friends,
        &[
            (Role::Friends, "in the place of {user}@old-e.test", 1),
            (Role::Friends, "in the place of {user}@old-e.test", 13),
            (Role::Friends, "in the place of {user}@old-e.test", 30),
            (Role::New, "contacts of {user}@old-e.test for", 1),
            (Role::Old, "Moved {user}@old-e.test to", 1),
        ],
    )
    .await;
}

/// Moves an account for each of the moments, between ejabberds, and kills the server then.
async fn killed_at(killed: Role, moments: &[Moment]) {
    let net = Net::new();
    let town = ["old", "new", "friends"].map(|role| {
        let setup = net.server(Software::Ejabberd, &domain(role, Software::Ejabberd));
        let module = "mod_account_transfer: {iq_timeout: 5, permission_timeout: 30}";
        // A stock one does not connect again to a server that it has lost for up to five minutes.
        let patience = "s2s_max_retry_delay: 1";
        setup.plugins("packaging/ejabberd").module(module).config(patience).start()
    });
    let [old, new, friends] = town.each_ref();
    let pairs = [old, new, friends].map(|server| [server.clone(), server.clone()]);
    let moves: Vec<_> =
        (0..moments.len()).map(|index| Move::new(index, pairs.each_ref())).collect();
    for each in &moves {
        net.seed(&each.old, &each.user, "old secret", &each.everybody());
        each.new.create_account(&each.user, "new secret");
        each.block_the_blocked(&net).await;
    }
    let server = |role| match role {
        Role::Old => old,
        Role::New => new,
        Role::Friends => friends,
    };
    for (each, (logs, line, count)) in moves.iter().zip(moments) {
        let line = line.replace("{user}", &each.user);
        let when = format!("{killed:?} killed at the {count}. {line:?} in the log of {logs:?}");
        let report = thread::scope(|scope| {
            let moving = scope.spawn(|| run_until_moved(each, &net));
            wait_until(&when, || {
                (server(*logs).log().matches(&line).count() >= *count).then_some(())
            });
            server(killed).kill();
            server(killed).start_again();
            moving.join().unwrap_or_else(|_| panic!("{when}"))
        });
        each.check(&report);
    }
}

/// Runs the program, as its user does who reads that it ended early, and gives the last report.
fn run_until_moved(each: &Move, net: &Net) -> Value {
    let mut said = String::new();
    for _ in 0..RUNS {
        let output = each.command(net).output().unwrap();
        said += &String::from_utf8_lossy(&output.stderr);
        if output.status.success() {
            return json(&output, &said);
        }
    }
    panic!("{} was not moved in {RUNS} runs:\n{said}", each.user);
}
