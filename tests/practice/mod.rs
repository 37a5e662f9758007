//! Moves by the program itself between pretend servers inside the test, where anything can be made to
//! happen.

// Each test file compiles this module for itself and uses only a part of it, and what fails in a test is
// told by a panic.
#![allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used
)]

mod household;
mod victim;

use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use futures::StreamExt;
pub use household::{End, HALL, household, jids, requests};
use jid::Jid;
use rehome::model::account::{Account, Reach};
use rehome::pretend::{Behaviour, Builder, Domain, Item, Subscription, World};
use serde_json::Value;
use tempfile::TempDir;
pub use victim::Victim;

pub const FROM: &str = "romeo@old.example";
pub const TO: &str = "romeo@new.example";
pub const FRIENDS: &str = "friends.example";
/// The passwords, with letters that could be mistaken for something else on a command line.
pub const FROM_PASSWORD: &str = "old $ecret & \"more\"";
pub const TO_PASSWORD: &str = "new $ecret";

/// Two servers and the two accounts, without any contact.
pub fn servers() -> Builder {
    World::builder()
        .domain(Domain::prosody("old.example"))
        .domain(Domain::prosody("new.example"))
        .user(FROM, FROM_PASSWORD)
        .user(TO, TO_PASSWORD)
}

/// The same with this many contacts of every standing, who never answer.
pub fn servers_with(count: usize) -> Builder {
    let contacts: Vec<_> = (0..count).map(contact).collect();
    let with_people = contacts
        .iter()
        .fold(servers(), |world, item| world.contact(item.jid.as_str(), Behaviour::never()));
    with_people.roster(FROM, contacts)
}

/// The contact of this number.
pub fn contact(index: usize) -> Item {
    const STANDINGS: [Subscription; 4] =
        [Subscription::Both, Subscription::To, Subscription::From, Subscription::None];
    let jid = Jid::new(&format!("friend{index}@{FRIENDS}")).unwrap();
    let item = Item::new(jid).named(&format!("Friend {index}")).grouped(["Friends"]);
    item.standing(STANDINGS[index % STANDINGS.len()])
}

/// A user of the program, with a folder for its data.
pub struct User {
    folder: TempDir,
    old: Account,
    new: Account,
}

impl User {
    pub fn of(world: &World) -> Self {
        let account = |address| world.account(address).expect("the account is in the world");
        Self { folder: tempfile::tempdir().unwrap(), old: account(FROM), new: account(TO) }
    }

    pub fn data(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// The journal of the move as far as it was written.
    pub fn journal(&self) -> Vec<u8> {
        self.journal_file().map(|path| std::fs::read(path).unwrap()).unwrap_or_default()
    }

    /// All that the journal tells has happened long ago.
    pub fn was_days_ago(&self) {
        let file = self.journal_file().expect("a move has begun");
        let lines = std::fs::read_to_string(&file).unwrap();
        let lines = lines.lines().map(|line| {
            let mut line: Value = serde_json::from_str(line).unwrap();
            if let Some(at) = line.get_mut("at") {
                *at = "2020-02-02T02:02:02Z".into();
            }
            format!("{line}\n")
        });
        std::fs::write(&file, lines.collect::<String>()).unwrap();
    }

    fn journal_file(&self) -> Option<PathBuf> {
        let files = std::fs::read_dir(self.data().join("moves")).ok()?;
        let mut paths = files.map(|entry| entry.unwrap().path());
        paths.find(|path| path.extension().is_some_and(|end| end == "journal"))
    }

    /// The program with this command, both addresses and both passwords.
    pub fn rehome(&self, command: &str) -> Command {
        let mut rehome = self.bare();
        rehome.args([command, "--from", FROM, "--to", TO]);
        for (side, account) in [("from", &self.old), ("to", &self.new)] {
            reach(&mut rehome, side, account);
        }
        rehome
    }

    /// The saving of the old account's conversations in this folder.
    pub fn archiving(&self, folder: &std::path::Path) -> Command {
        let mut rehome = self.bare();
        rehome.args(["archive", "--from", FROM, "--json", "--no-files", "--output"]).arg(folder);
        reach(&mut rehome, "from", &self.old);
        rehome
    }

    /// The program without any argument.
    pub fn bare(&self) -> Command {
        let mut rehome = Command::new(env!("CARGO_BIN_EXE_rehome"));
        rehome
            .env("REHOME_DATA_DIR", self.data())
            // No sentence is broken, so that each can be looked for.
            .env("COLUMNS", "10000")
            .env("LC_ALL", "C")
            .env("REHOME_FROM_PASSWORD", FROM_PASSWORD)
            .env("REHOME_TO_PASSWORD", TO_PASSWORD)
            .env_remove("REHOME_RESOLVER")
            .stdin(Stdio::null());
        rehome
    }

    /// A whole move without questions, that does not stay for answers.
    pub fn moving(&self) -> Command {
        let mut rehome = self.rehome("move");
        rehome.args(["--yes", "--json", "--wait", "0"]);
        rehome
    }

    /// A look at who has answered since, that waits so many seconds for more.
    pub fn looking(&self, seconds: u32) -> Command {
        let mut rehome = self.rehome("status");
        rehome.args(["--json", "--wait", &seconds.to_string()]);
        rehome
    }
}

/// Where the server of an account is, and how it is known.
fn reach(rehome: &mut Command, side: &str, account: &Account) {
    let Reach::StartTls(server) = &account.reach else { panic!("{account:?}") };
    let pin = account.certificate.expect("pretend servers are known by their certificate");
    rehome.args([format!("--{side}-server"), server.to_string()]);
    rehome.args([format!("--{side}-certificate"), pin.to_string()]);
}

/// What a run of the program came to.
#[derive(Debug)]
pub struct Ran {
    pub exit: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Ran {
    pub fn of(output: Output) -> Self {
        Self {
            exit: output.status.code(),
            out: String::from_utf8(output.stdout).expect("the program writes UTF-8"),
            err: String::from_utf8(output.stderr).expect("the program writes UTF-8"),
        }
    }

    /// The JSON that it printed, if it ended like this.
    pub fn json(&self, exit: i32) -> Value {
        assert_eq!(self.exit, Some(exit), "{self:?}");
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// Runs the program to its end, while the world goes on.
pub async fn run(mut command: Command) -> Ran {
    let output = tokio::task::spawn_blocking(move || command.output().expect("the program starts"));
    Ran::of(output.await.unwrap())
}

/// How many moves go on side by side.
const AT_ONCE: usize = 6;

/// Every one of these points with `tests/run --all`, and every fifth without: what follows stanza on stanza goes in twos,
/// threes and fours, so each of them has its turn.
pub fn some_of<P>(points: impl Iterator<Item = P>) -> impl Iterator<Item = P> {
    points.step_by(if std::env::var_os("REHOME_TESTS_ALL").is_some() { 1 } else { 5 })
}

/// Does this at every one of these points, some at a time, and fails where one of them has.
pub async fn at_each<P, F>(points: impl Iterator<Item = P>, test: impl Fn(P) -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    let tests = futures::stream::iter(points).map(|point| tokio::spawn(test(point)));
    let done: Vec<_> = tests.buffer_unordered(AT_ONCE).collect().await;
    let failed = done.iter().filter(|done| done.is_err()).count();
    assert!(failed == 0, "{failed} of {} points failed, see above", done.len());
}

/// Puts a command and its environment at the end of another.
pub fn within(outer: &mut Command, inner: &Command) {
    outer.arg(inner.get_program()).args(inner.get_args());
    for (name, value) in inner.get_envs() {
        match value {
            Some(value) => outer.env(name, value),
            None => outer.env_remove(name),
        };
    }
}

/// Runs the program inside mounts of its own, made by a script.
pub async fn with_mounts(script: &str, command: &Command) -> Ran {
    let may = |arguments: &[&str]| {
        let test = Command::new("unshare").args(arguments).arg("true").output();
        test.is_ok_and(|output| output.status.success())
    };
    let ways: [&[&str]; 2] = [&["--mount"], &["--mount", "--user", "--map-root-user"]];
    let way = ways.into_iter().find(|way| may(way));
    let way = way.expect("a system that lets `unshare` mount a file system, as Debian's does");
    let mut inside = Command::new("unshare");
    inside.args(way).args(["sh", "-c", script, "sh"]);
    within(&mut inside, command);
    run(inside).await
}
