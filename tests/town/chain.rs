//! People who move twice, one of whom never looked in between: friends find each other at the last address of each.

use std::process::{Command, Stdio};

use crate::practice::run;
use jid::Jid;
use rehome::model::account::Reach;
use rehome::pretend::{Domain, Item, Subscription, World};
use serde_json::Value;
use tempfile::TempDir;

const PASSWORD: &str = "secret";
/// How often everybody looks, at each of their moves.
const LOOKS: usize = 3;

/// Who moves next, by their places in the pair.
const X: usize = 0;
const U: usize = 1;

/// A friend with all addresses that they will have had.
struct Friend {
    stations: Vec<String>,
    moves: usize,
    data: TempDir,
}

struct Pair {
    world: World,
    friends: [Friend; 2],
}

impl Pair {
    /// Friends on one closing server, who will have these addresses one after the other.
    async fn found(standing: Subscription, x: &[&str], u: &[&str]) -> Self {
        let mut builder = World::builder()
            .domain(Domain::prosody("closing.test"))
            .domain(Domain::prosody("middle.test"))
            .domain(Domain::ejabberd("between.test"))
            .domain(Domain::prosody("new.test"))
            .domain(Domain::ejabberd("fresh.test"));
        let addresses = [x, u];
        for (place, stations) in addresses.iter().enumerate() {
            builder = stations.iter().fold(builder, |world, address| world.user(address, PASSWORD));
            let standing = if place == X { standing } else { standing.mirrored() };
            let jid = Jid::new(addresses[1 - place][0]).unwrap();
            let item = Item::new(jid).named(called(place)).grouped(["Friends"]).standing(standing);
            builder = builder.roster(stations[0], [item]);
        }
        let friends = addresses.map(|stations| Friend {
            stations: stations.iter().map(|&address| address.to_owned()).collect(),
            moves: 0,
            data: tempfile::tempdir().unwrap(),
        });
        Self { world: builder.start().await.unwrap(), friends }
    }

    async fn moves(&mut self, who: usize) {
        let station = self.friends[who].moves;
        self.friends[who].moves += 1;
        self.run(who, station, "move", &["--yes", "--wait", "1"]).await;
    }

    /// Both look at each of their moves.
    async fn look(&self) {
        for who in [U, X] {
            for station in 0..self.friends[who].moves {
                self.run(who, station, "status", &["--wait", "1"]).await;
            }
        }
    }

    /// The program for the move from this station to the next one.
    async fn run(&self, who: usize, station: usize, command: &str, options: &[&str]) -> Value {
        let friend = &self.friends[who];
        let (from, to) = (&friend.stations[station], &friend.stations[station + 1]);
        let mut rehome = Command::new(env!("CARGO_BIN_EXE_rehome"));
        rehome.args([command, "--from", from, "--to", to, "--json"]).args(options);
        for (side, address) in [("from", from), ("to", to)] {
            let account = self.world.account(address).unwrap();
            let Reach::StartTls(server) = &account.reach else { panic!("{account:?}") };
            rehome.args([format!("--{side}-server"), server.to_string()]);
            let certificate = account.certificate.unwrap();
            rehome.args([format!("--{side}-certificate"), certificate.to_string()]);
        }
        rehome
            .env("REHOME_DATA_DIR", friend.data.path())
            .env("REHOME_FROM_PASSWORD", PASSWORD)
            .env("REHOME_TO_PASSWORD", PASSWORD)
            .env_remove("REHOME_RESOLVER")
            .stdin(Stdio::null());
        run(rehome).await.json(0)
    }

    /// What is not as it was, at the last address of each.
    fn wrong(&self, standing: Subscription) -> Vec<String> {
        let mut wrong = Vec::new();
        for (place, friend) in self.friends.iter().enumerate() {
            let other = &self.friends[1 - place];
            let (own, theirs) = (&friend.stations[friend.moves], &other.stations[other.moves]);
            let standing = if place == X { standing } else { standing.mirrored() };
            let expected = Item::new(Jid::new(theirs).unwrap())
                .named(called(place))
                .grouped(["Friends"])
                .standing(standing);
            let list = self.world.record(own).unwrap().roster;
            if list != [expected] {
                wrong.push(format!("{own} has {list:?}"));
            }
        }
        wrong
    }
}

fn called(place: usize) -> &'static str {
    ["as X calls U", "as U calls X"][place]
}

/// Whatever the order of the moves, and whatever server is in between.
#[tokio::test(flavor = "multi_thread")]
async fn friends_who_move_twice_without_a_look_in_between_find_each_other() {
    let orders: [&[usize]; 5] = [&[X, X, U], &[X, U, X], &[U, X, X], &[X, X, U, U], &[X, U, X, U]];
    let mut trials = Vec::new();
    for standing in [Subscription::Both, Subscription::To] {
        for middle in ["middle.test", "between.test"] {
            for order in orders {
                trials.push(tokio::spawn(async move {
                    let [x, u] = ["x", "u"].map(|name| {
                        let last = if name == "x" { "fresh.test" } else { "new.test" };
                        ["closing.test", middle, last].map(|domain| format!("{name}@{domain}"))
                    });
                    let [x, u] = [&x, &u].map(|all| all.each_ref().map(String::as_str));
                    let mut pair = Pair::found(standing, &x, &u).await;
                    for who in order {
                        pair.moves(*who).await;
                    }
                    for _ in 0..LOOKS {
                        pair.look().await;
                    }
                    let wrong = pair.wrong(standing).into_iter();
                    wrong
                        .map(|wrong| format!("{standing:?}, {middle}, {order:?}: {wrong}"))
                        .collect::<Vec<_>>()
                }));
            }
        }
    }
    let mut wrong = Vec::new();
    for trial in trials {
        wrong.extend(trial.await.unwrap());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
