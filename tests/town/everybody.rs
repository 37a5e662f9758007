//! A town of people who know each other on two old servers, and who move to two new ones.

// The example uses a part of it.
#![allow(dead_code, unreachable_pub)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::{Child, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

use super::relay::Relay;
use crate::support::{
    CONTACT_PASSWORD, Contact, Net, Server, Setup, Software, Standing, Subscription,
};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;

/// How many run the program at the same time, where all do.
const AT_ONCE: usize = 6;

/// The servers that close, and those that people move to.
pub struct Homes {
    pub net: Net,
    pub old: [Arc<Server>; 2],
    pub new: [Arc<Server>; 2],
}

impl Homes {
    /// A Prosody and an ejabberd close, and another of each is new.
    pub fn of_debian() -> Self {
        Self::set_up(|setup| setup)
    }

    /// The same where all can carry accounts over by themselves (XEP-0015).
    pub fn that_carry_over() -> Self {
        Self::set_up(|setup| match setup.software() {
            Software::Prosody => setup.plugins("packaging/prosody").module("account_transfer"),
            Software::Ejabberd => {
                setup.plugins("packaging/ejabberd").module("mod_account_transfer: {}")
            }
        })
    }

    /// The same with the stock limits of Debian.
    pub fn that_limit_requests() -> Self {
        Self::set_up(|setup| setup.stock_limits())
    }

    fn set_up(set_up: impl for<'a> Fn(Setup<'a>) -> Setup<'a>) -> Self {
        let net = Net::new();
        let [closing, new] =
            ["closing.test", "new.test"].map(|name| set_up(net.prosody(name)).start());
        let [shutting, fresh] =
            ["shutting.test", "fresh.test"].map(|name| set_up(net.ejabberd(name)).start());
        Self { old: [closing, shutting], new: [new, fresh], net }
    }
}

/// Everybody, and how each stood to whom before anybody moved.
pub struct Town {
    net: Net,
    old: [Arc<Server>; 2],
    new: [Arc<Server>; 2],
    pub people: Vec<Person>,
}

/// Somebody who moves.
pub struct Person {
    pub number: usize,
    /// The address that dies.
    from: String,
    /// The new one.
    to: String,
    /// Their contacts, by numbers.
    contacts: BTreeMap<usize, Contact>,
}

impl Town {
    /// So many people on each old server, with friendships of every standing by the chance of this seed.
    pub fn furnish(homes: Homes, neighbours: usize, seed: u64) -> Self {
        let Homes { net, old, new } = homes;
        let mut chance = fastrand::Rng::with_seed(seed);
        let mut people: Vec<_> = (0..2 * neighbours)
            .map(|number| Person {
                number,
                from: old[number / neighbours].jid(&name(number)),
                to: new[number % 2].jid(&name(number)),
                contacts: BTreeMap::new(),
            })
            .collect();
        for one in 0..people.len() {
            for other in one + 1..people.len() {
                let standing = match chance.u32(0..10) {
                    0..3 => Standing::Both,
                    3 => Standing::To,
                    4 => Standing::From,
                    _ => continue,
                };
                let contact = Contact::new(people[other].from.clone(), standing).named(format!(
                    "{}'s {}",
                    name(one),
                    name(other)
                ));
                let contact = if chance.bool() { contact.in_group("Town") } else { contact };
                people[one].contacts.insert(other, contact);
            }
        }
        for person in &people {
            let contacts: Vec<_> = person.contacts.values().cloned().collect();
            let server = &old[person.number / neighbours];
            net.seed(server, &name(person.number), CONTACT_PASSWORD, &contacts);
        }
        // The other side of each has it under a name of its own.
        for one in 0..people.len() {
            for (other, contact) in people[one].contacts.clone() {
                let standing = match contact.standing {
                    Standing::To => Standing::From,
                    Standing::From => Standing::To,
                    standing => standing,
                };
                let mirrored = Contact::new(people[one].from.clone(), standing).named(name(one));
                people[other].contacts.entry(one).or_insert(mirrored);
            }
        }
        for (place, server) in new.iter().enumerate() {
            let names: Vec<_> = (0..people.len()).filter(|n| n % 2 == place).map(name).collect();
            server.create_accounts(names.iter().map(String::as_str), CONTACT_PASSWORD);
        }
        Self { net, old, new, people }
    }

    /// Does this for everybody, for several at a time.
    pub fn all(&self, each: impl Fn(&Person) + Sync) {
        let next = Mutex::new(self.people.iter());
        thread::scope(|scope| {
            for _ in 0..AT_ONCE {
                scope.spawn(|| {
                    loop {
                        let person = next.lock().unwrap().next();
                        match person {
                            Some(person) => each(person),
                            None => break,
                        }
                    }
                });
            }
        });
    }

    /// Everybody moves, several at the same time.
    pub fn move_all_together(&self) {
        self.all(|person| {
            self.finish(person, self.start(person, "move"));
        });
    }

    /// Starts the program for somebody.
    pub fn start(&self, person: &Person, command: &str) -> Child {
        self.start_with(person, command, &[])
    }

    /// The same through relays that break the first connection to each server after so many bytes.
    pub fn start_through(&self, person: &Person, command: &str, limits: [usize; 2]) -> Child {
        let servers = [self.old_server(person), self.new_server(person)];
        let [from, to] = [0, 1].map(|side| {
            Relay::to(servers[side].client_address(), vec![limits[side]]).address().to_string()
        });
        self.start_with(person, command, &["--from-server", &from, "--to-server", &to])
    }

    fn old_server(&self, person: &Person) -> &Server {
        &self.old[person.number / (self.people.len() / 2)]
    }

    fn new_server(&self, person: &Person) -> &Server {
        &self.new[person.number % 2]
    }

    /// The same, letting in these on their word.
    fn start_accepting(&self, person: &Person, accepted: &BTreeSet<String>) -> Child {
        let accepted = accepted.iter().flat_map(|jid| ["--accept", jid]);
        self.start_with(person, "status", &accepted.collect::<Vec<_>>())
    }

    fn start_with(&self, person: &Person, command: &str, more: &[&str]) -> Child {
        let mut rehome = self.net.rehome(CONTACT_PASSWORD, CONTACT_PASSWORD);
        rehome.args([command, "--from", &person.from, "--to", &person.to, "--yes", "--json"]);
        rehome.args(["--wait", "1"]);
        rehome.args(more);
        rehome.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    /// Waits for its end, which is a good one, and gives its report.
    pub fn finish(&self, person: &Person, run: Child) -> Value {
        let Output { status, stdout, stderr } = run.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&stderr);
        let report = String::from_utf8_lossy(&stdout);
        assert_eq!(status.code(), Some(0), "{}: {said}{report}", person.from);
        serde_json::from_slice(&stdout).unwrap()
    }

    /// Everybody looks twice, and says yes to those whom nobody can check: to whom the server shows, which is only who
    /// asks if it is a Prosody, and the second time to all who saw them and whom they did not see. Then nothing is left
    /// of the old servers.
    pub fn look_around_and_close(&self) {
        self.look_around();
        self.old.iter().for_each(|server| server.kill());
    }

    /// The same, and the old servers stay.
    pub fn look_around(&self) {
        self.all(|person| {
            let report = self.finish(person, self.start(person, "status"));
            let believed = self.believed(person, &report);
            if !believed.is_empty() {
                self.finish(person, self.start_accepting(person, &believed));
            }
        });
        self.all(|person| {
            let seen = person.contacts.iter().filter(|(_, one)| one.standing == Standing::From);
            let known = seen.map(|(number, _)| self.people[*number].to.clone()).collect();
            self.finish(person, self.start_accepting(person, &known));
        });
    }

    /// All that the records tell has happened so much earlier.
    pub fn was_earlier(&self, by: SignedDuration) {
        for file in fs::read_dir(self.net.records()).unwrap() {
            let file = file.unwrap().path();
            if file.extension().is_none_or(|end| end != "journal") {
                continue;
            }
            let lines = fs::read_to_string(&file).unwrap();
            let lines = lines.lines().map(|line| {
                let mut line: Value = serde_json::from_str(line).unwrap();
                if let Some(at) = line.get_mut("at") {
                    let then: Timestamp = at.as_str().unwrap().parse().unwrap();
                    *at = (then - by).to_string().into();
                }
                format!("{line}\n")
            });
            fs::write(&file, lines.collect::<String>()).unwrap();
        }
    }

    /// Of those who ask, the ones who are whom they say. Nobody else asks.
    fn believed(&self, person: &Person, report: &Value) -> BTreeSet<String> {
        let claims = report["claims"].as_array().unwrap();
        let believed = claims.iter().map(|claim| {
            let jid = claim["jid"].as_str().unwrap();
            let other = self.people.iter().find(|other| other.to == jid).unwrap();
            assert_eq!(claim["claims"], *other.from, "{} asks {}", other.to, person.to);
            assert!(person.contacts.contains_key(&other.number), "{report}");
            jid.to_owned()
        });
        believed.collect()
    }

    /// Who sees whom at the new addresses, under which name and in which groups, is as it was at the old ones.
    pub fn check(&self) {
        let wrong = self.wrong();
        assert!(wrong.is_empty(), "{} are wrong:\n{}", wrong.len(), wrong.join("\n"));
    }

    /// What is not as it was.
    pub fn wrong(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        for person in &self.people {
            let roster = self.new[person.number % 2].roster_of(&name(person.number));
            for (number, contact) in &person.contacts {
                let other = &self.people[*number];
                let expected = contact.standing.side().subscription;
                let there = roster.get(&other.to);
                let standing = there.map_or(Subscription::None, |there| there.subscription);
                let label = there.map(|there| (there.name.clone(), there.groups.clone()));
                let wanted = (contact.name.clone(), contact.groups.iter().cloned().collect());
                if standing != expected || label != Some(wanted.clone()) {
                    let (one, two) = (&person.to, &other.to);
                    wrong.push(format!("{one} – {two}: {expected:?} {wanted:?}, and is {there:?}"));
                }
                if let Some(left) = roster.get(&other.from) {
                    wrong.push(format!("{} still has {left:?}", person.to));
                }
            }
        }
        wrong
    }
}

fn name(number: usize) -> String {
    format!("p{number}")
}
