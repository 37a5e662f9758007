//! A server closes, and everybody on it moves: friends from there find each other again at their new addresses.
//!
//! Two old servers, two new ones, and people with contacts of every standing among each other. Each moves with Rehome
//! and looks twice afterwards; then the old servers are gone. Who sees whom, under which name and in which groups, is
//! to be as it was.

mod chance;
mod everybody;
mod forgeries;
mod found;
mod later;
mod names;
mod relay;
mod review;

use std::thread;
use std::time::Duration;

use crate::support::Net;
use jiff::SignedDuration;

use everybody::{Homes, Town};

/// So many bytes a client sends until it is signed in for certain.
const SIGN_IN: usize = 8_000;
/// How many people live on each old server.
const NEIGHBOURS: usize = 12;
/// Of which chance the town is made.
const SEED: u64 = 20_261_129;
/// How often people look again at most, where servers limit requests.
const MOST_LOOKS: usize = 15;
/// A server that limits requests counts from nothing again only after a minute of quiet.
const QUIET: Duration = Duration::from_secs(75);

#[test]
fn friends_who_move_one_after_the_other_find_each_other() {
    let town = Town::furnish(Homes::of_debian(), NEIGHBOURS, SEED);
    for person in &town.people {
        town.finish(person, town.start(person, "move"));
    }
    town.look_around_and_close();
    town.check();
}

#[test]
fn friends_who_move_all_together_find_each_other() {
    let town = Town::furnish(Homes::of_debian(), NEIGHBOURS, SEED + 1);
    town.move_all_together();
    town.look_around_and_close();
    town.check();
}

/// Each is killed once, and then loses the first connection to either server.
#[test]
fn friends_whose_programs_are_killed_and_cut_off_find_each_other() {
    let town = Town::furnish(Homes::of_debian(), NEIGHBOURS, SEED + 2);
    town.all(|person| {
        let mut chance = fastrand::Rng::with_seed(SEED + person.number as u64);
        let mut run = town.start(person, "move");
        // Whenever that is: the end is the same.
        thread::sleep(Duration::from_millis(chance.u64(100..2000)));
        run.kill().unwrap();
        run.wait().unwrap();
        let limits = [0, 1].map(|_| chance.usize(SIGN_IN..2 * SIGN_IN));
        town.finish(person, town.start_through(person, "move", limits));
    });
    town.all(|person| {
        let mut run = town.start(person, "status");
        thread::sleep(Duration::from_millis(300));
        run.kill().unwrap();
        run.wait().unwrap();
    });
    town.look_around_and_close();
    town.check();
}

/// The old servers carry the accounts over (XEP-0015): each list has the new addresses before anybody looks.
#[test]
fn friends_whose_servers_carry_them_over_find_each_other() {
    let town = Town::furnish(Homes::that_carry_over(), NEIGHBOURS / 2, SEED + 4);
    for person in &town.people {
        town.finish(person, town.start(person, "move"));
    }
    town.look_around_and_close();
    town.check();
}

/// The same while lists change under the hands of each other.
#[test]
fn friends_whose_servers_carry_them_over_all_together_find_each_other() {
    let town = Town::furnish(Homes::that_carry_over(), NEIGHBOURS / 2, SEED + 6);
    town.move_all_together();
    town.look_around_and_close();
    town.check();
}

/// On servers that let five subscription stanzas a minute through, two looks are not enough: people look every hour until
/// all is as it was. Of that hour, the test waits only for the quiet that such a server wants.
///
/// Who looks again within five minutes of asking is no part of this: whom the server has not let through, nobody asks again
/// so soon but Prosody, which does not say who asks; and if that is let through, an ejabberd keeps it for good. One who could
/// not read where the other has moved can let them in then, and has to find out by themselves who that is.
#[test]
#[ignore = "tests/run --all"]
fn friends_find_each_other_where_requests_are_limited() {
    let town = Town::furnish(Homes::that_limit_requests(), NEIGHBOURS / 3, SEED + 5);
    town.move_all_together();
    for _ in 0..MOST_LOOKS {
        thread::sleep(QUIET);
        town.was_earlier(SignedDuration::from_hours(1));
        town.look_around();
        if town.wrong().is_empty() {
            break;
        }
    }
    town.check();
}

/// The new servers write the names that come with requests over those of the lists.
#[test]
#[ignore = "tests/run --all"]
fn friends_who_move_to_newer_ejabberds_keep_each_others_names() {
    let net = Net::new();
    let old = [net.prosody("closing.test").start(), net.ejabberd("shutting.test").start()];
    let new = [
        net.ejabberd("new.test").system("TRIXIE").start(),
        net.ejabberd("fresh.test").system("SID").start(),
    ];
    let town = Town::furnish(Homes { net, old, new }, NEIGHBOURS, SEED + 3);
    town.move_all_together();
    town.look_around_and_close();
    town.check();
}
