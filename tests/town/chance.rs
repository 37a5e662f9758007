//! Any circle of friends, any order of moves and looks, and statements that are lost, changed, withdrawn or forged: in the
//! end everybody has everybody, at the new addresses, as before.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::{Command, Stdio};

use crate::practice::{Ran, run};
use jid::Jid;
use rehome::model::account::Reach;
use rehome::pretend::{Act, Behaviour, Domain, Fault, Item, Subscription, World};
use serde_json::Value;
use tempfile::TempDir;
use xmpp_parsers::minidom::Element;

const PEOPLE: usize = 5;
const PASSWORD: &str = "secret";
const MOVED: &str = "urn:xmpp:moved:1";
/// Somebody who says that they are one of them.
const FORGER: &str = "mallory@friends.test";
/// Where nobody ever was.
const DECOY: &str = "decoy@friends.test";

#[tokio::test(flavor = "multi_thread")]
async fn whatever_happens_on_the_way_everybody_finds_everybody() {
    let circles = (1..=4).map(|seed| tokio::spawn(Circle::live(seed)));
    let circles: Vec<_> = circles.collect();
    let mut wrong = Vec::new();
    for circle in circles {
        wrong.extend(circle.await.unwrap());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Something that happens in a circle, to the person of this number.
#[derive(Clone, Copy, Debug)]
enum Happening {
    Move(usize),
    Look(usize),
    /// Their next question where somebody has moved is lost.
    Lose(usize),
    /// Their account says for a while that they are somewhere else.
    Change(usize),
    /// Somebody asks them and says that they are that one.
    Forge(usize, usize),
}

/// Friends on two closing servers.
struct Circle {
    world: World,
    people: Vec<Person>,
    /// How one stands to another.
    standings: BTreeMap<(usize, usize), Subscription>,
}

struct Person {
    from: String,
    to: String,
    data: TempDir,
}

impl Circle {
    /// Makes one, lets all happen, and tells what is wrong then.
    async fn live(seed: u64) -> Vec<String> {
        let mut chance = fastrand::Rng::with_seed(seed);
        let mut circle = Self::found(&mut chance).await;
        let course = course(&mut chance);
        let mut told = format!("seed {seed}: {course:?}");
        for happening in &course {
            circle.let_happen(*happening, &mut told).await;
        }
        for number in 0..PEOPLE {
            circle.state(number, &circle.people[number].to);
            circle.world.heal(&circle.people[number].from);
        }
        for round in 0..2 {
            for number in 0..PEOPLE {
                circle.look(number, &mut told).await;
            }
            // What is withdrawn once it was followed changes nothing.
            if round == 0 {
                circle.world.publish(&circle.people[0].from, MOVED, None);
            }
        }
        for number in 0..PEOPLE {
            circle.accept_known(number, &mut told).await;
        }
        circle.judge().into_iter().map(|wrong| format!("{told}: {wrong}")).collect()
    }

    async fn found(chance: &mut fastrand::Rng) -> Self {
        let mut builder = World::builder()
            .domain(Domain::prosody("closing.test"))
            .domain(Domain::ejabberd("shutting.test"))
            .domain(Domain::prosody("new.test"))
            .domain(Domain::ejabberd("fresh.test"))
            .contact(FORGER, Behaviour::never())
            .contact(DECOY, Behaviour::never());
        let people: Vec<_> = (0..PEOPLE)
            .map(|number| Person {
                from: format!("p{number}@{}", ["closing.test", "shutting.test"][number % 2]),
                to: format!("p{number}@{}", ["new.test", "fresh.test"][number / 2 % 2]),
                data: tempfile::tempdir().unwrap(),
            })
            .collect();
        let mut standings = BTreeMap::new();
        for one in 0..PEOPLE {
            for other in one + 1..PEOPLE {
                let standing = match chance.u32(0..8) {
                    0..4 => Subscription::Both,
                    4 => Subscription::To,
                    5 => Subscription::From,
                    _ => continue,
                };
                standings.insert((one, other), standing);
                standings.insert((other, one), standing.mirrored());
            }
        }
        for (number, person) in people.iter().enumerate() {
            let list = standings.iter().filter(|((one, _), _)| *one == number);
            let list = list.map(|((_, other), standing)| {
                let jid = Jid::new(&people[*other].from).unwrap();
                Item::new(jid).named(&called(number, *other)).standing(*standing)
            });
            builder = builder
                .user(&person.from, PASSWORD)
                .user(&person.to, PASSWORD)
                .roster(&person.from, list.collect::<Vec<_>>());
        }
        Self { world: builder.start().await.unwrap(), people, standings }
    }

    async fn let_happen(&mut self, happening: Happening, told: &mut String) {
        match happening {
            Happening::Move(number) => {
                self.run(number, "move", &["--yes", "--wait", "1"], told).await;
            }
            Happening::Look(number) => self.look(number, told).await,
            Happening::Lose(number) => {
                let is_look = |stanza: &Element| String::from(stanza).contains(MOVED);
                let lost = Fault::on_received(
                    move |stanza| stanza.attr("type") == Some("get") && is_look(stanza),
                    Act::Cut,
                );
                self.world.fault(&self.people[number].from, lost);
            }
            Happening::Change(number) => self.state(number, DECOY),
            Happening::Forge(number, whom) => {
                let (to, old) = (&self.people[number].to, &self.people[whom].from);
                let request = format!(
                    "<presence xmlns='jabber:client' type='subscribe' to='{to}'>\
                     <moved xmlns='{MOVED}'><old-jid>{old}</old-jid></moved></presence>"
                );
                self.world.say(FORGER, request.parse().unwrap());
            }
        }
    }

    /// The old account says that its owner has moved there.
    fn state(&self, number: usize, to: &str) {
        let moved = format!("<moved xmlns='{MOVED}'><new-jid>{to}</new-jid></moved>");
        self.world.publish(&self.people[number].from, MOVED, Some(moved.parse().unwrap()));
    }

    async fn look(&self, number: usize, told: &mut String) {
        self.run(number, "status", &["--wait", "1"], told).await;
    }

    /// Says yes to those who saw the old account and were not seen by it: nobody can check who they are.
    async fn accept_known(&self, number: usize, told: &mut String) {
        let from = self
            .standings
            .iter()
            .filter(|((one, _), standing)| *one == number && **standing == Subscription::From);
        let known: Vec<_> = from.map(|((_, other), _)| self.people[*other].to.as_str()).collect();
        if !known.is_empty() {
            let mut options = vec!["--wait", "1"];
            known.iter().for_each(|jid| options.extend(["--accept", jid]));
            self.run(number, "status", &options, told).await;
        }
    }

    async fn run(
        &self,
        number: usize,
        command: &str,
        options: &[&str],
        told: &mut String,
    ) -> Option<Value> {
        let person = &self.people[number];
        let mut rehome = Command::new(env!("CARGO_BIN_EXE_rehome"));
        rehome.args([command, "--from", &person.from, "--to", &person.to, "--json"]);
        rehome.args(options);
        for (side, address) in [("from", &person.from), ("to", &person.to)] {
            let account = self.world.account(address).unwrap();
            let Reach::StartTls(server) = &account.reach else { panic!("{account:?}") };
            rehome.args([format!("--{side}-server"), server.to_string()]);
            let certificate = account.certificate.unwrap();
            rehome.args([format!("--{side}-certificate"), certificate.to_string()]);
        }
        rehome
            .env("REHOME_DATA_DIR", person.data.path())
            .env("REHOME_FROM_PASSWORD", PASSWORD)
            .env("REHOME_TO_PASSWORD", PASSWORD)
            .env_remove("REHOME_RESOLVER")
            .stdin(Stdio::null());
        let Ran { exit, out, err } = run(rehome).await;
        if exit != Some(0) {
            let _ = write!(told, "\n{command} of p{number} ended with {exit:?}: {err}");
        }
        serde_json::from_str(&out).ok()
    }

    /// How many messages somebody has got from another, whatever the addresses of both.
    fn messages(&self, to: &Person, from: &Person) -> usize {
        let records = [&to.from, &to.to].map(|address| self.world.record(address).unwrap());
        let messages = records.iter().flat_map(|record| record.messages());
        let senders = messages.filter_map(|message| Jid::new(message.attr("from")?).ok());
        let is_theirs = |sender: &Jid| {
            [&from.from, &from.to].iter().any(|own| sender.to_bare().as_str() == own.as_str())
        };
        senders.filter(is_theirs).count()
    }

    /// What is not as it was.
    fn judge(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        for (number, person) in self.people.iter().enumerate() {
            let record = self.world.record(&person.to).unwrap();
            for ((_, other), standing) in
                self.standings.iter().filter(|((one, _), _)| *one == number)
            {
                let friend = &self.people[*other];
                let item = record.item(&friend.to);
                let found = item.map(|item| (item.subscription, item.name.as_deref()));
                let name = called(number, *other);
                if found != Some((*standing, Some(name.as_str()))) {
                    wrong.push(format!(
                        "{} – {}: {standing:?}, and is {found:?}",
                        person.to, friend.to
                    ));
                }
                if let Some(left) = record.item(&friend.from) {
                    wrong.push(format!("{} still has {left:?}", person.to));
                }
                let requests = self.world.record(&friend.to).unwrap();
                let requests = requests.requests().into_iter().filter(|request| {
                    request.attr("from") == Some(&person.to) && request.has_child("moved", MOVED)
                });
                let asked = requests.count();
                if asked > 1 {
                    wrong.push(format!("{} was asked {asked} times by {}", friend.to, person.to));
                }
                let told = self.messages(friend, person);
                if told > 1 {
                    wrong.push(format!("{} was told {told} times by {}", friend.to, person.to));
                }
            }
            let strangers = record.roster.iter().filter(|item| {
                item.subscription.from() && [FORGER, DECOY].contains(&item.jid.as_str())
            });
            wrong.extend(strangers.map(|item| format!("{} lets in {item:?}", person.to)));
        }
        wrong
    }
}

/// Everybody moves once, and looks, and is disturbed at any time.
fn course(chance: &mut fastrand::Rng) -> Vec<Happening> {
    let mut all: Vec<_> = (0..PEOPLE).map(Happening::Move).collect();
    for number in 0..PEOPLE {
        for _ in 0..chance.usize(0..2) {
            all.push(Happening::Look(number));
        }
        match chance.u32(0..4) {
            0 => all.push(Happening::Lose(number)),
            1 => all.push(Happening::Change(number)),
            2 => all.push(Happening::Forge(number, (number + 1) % PEOPLE)),
            _ => {}
        }
    }
    chance.shuffle(&mut all);
    all
}

fn called(one: usize, other: usize) -> String {
    format!("p{one}'s p{other}")
}
