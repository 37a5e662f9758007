//! A program that ends in the middle of building a room goes on to the same end: one room, open for those whom it is for
//! and nobody else at any moment, one message in the old room, and one invitation for each.

use std::path::{Path, PathBuf};
use std::process::Command;

use xmpp_parsers::minidom::Element;

use super::city::*;
use super::{FROM, Homes, NEW, OLD, TO, room};
use crate::support::{CONTACT_PASSWORD, Client, Software};
use serde_json::Value;

/// Who is in the room, one of whom has moved.
const PEOPLE: [(&str, &str); 4] = [
    ("p0@old.test", "admin"),
    ("p20@old.test", "member"),
    ("p21@old.test", "member"),
    ("p22@old.test", "outcast"),
];

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_was_begun_on_a_prosody_is_finished_once() {
    stop_at_every_line(Software::Ejabberd, Software::Prosody).await;
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_was_begun_on_an_ejabberd_is_finished_once() {
    stop_at_every_line(Software::Prosody, Software::Ejabberd).await;
}

/// The program can write down no more than so many lines, each time for a room of its own: it does something and ends
/// before it is known to have done it.
async fn stop_at_every_line(old: Software, new: Software) {
    let homes = Homes::start(old, new);
    settle_people(&homes).await;
    // The first one moves the contacts too, so that the others have journals of one length.
    let first = Try::furnish(&homes, 0).await;
    first.moving(None, &[0]);
    first.remove_old_room().await;
    let whole = Try::furnish(&homes, 1).await;
    whole.moving(None, &[0]);
    whole.remove_old_room().await;
    let lines = room_lines(&whole.journal());
    let points = lines.len();
    assert!(points > 12, "the steps are written down one by one: {points}");
    let mut stops = 0;
    for (number, length) in lines.into_iter().enumerate() {
        let part = Try::furnish(&homes, number + 2).await;
        // A line may be a little shorter this time, and then all fit.
        part.moving(Some(length), &[5, 0]);
        stops += usize::from(part.journal().len() <= length);
        part.check_that_nobody_gets_in().await;
        let report = part.moving(None, &[0]);
        let point = format!("stopped at line {number}, after {length} bytes");
        assert_eq!(room(&report, &part.old)["outcome"], "moved", "{point}: {report}");
        part.check(&point).await;
        part.remove_old_room().await;
    }
    assert!(stops * 10 >= points * 8, "{stops} of {points} runs were stopped");
}

/// How long a journal is after each line about a room.
fn room_lines(journal: &[u8]) -> Vec<usize> {
    let mut lines = Vec::new();
    let mut length = 0;
    for line in journal.split_inclusive(|byte| *byte == b'\n') {
        length += line.len();
        let fact: Value = serde_json::from_slice(line).unwrap();
        if fact["fact"] == "room" {
            lines.push(length);
        }
    }
    lines
}

/// One room and one folder for the data of the program.
struct Try<'a> {
    homes: &'a Homes,
    folder: tempfile::TempDir,
    old: String,
    new: String,
}

impl<'a> Try<'a> {
    async fn furnish(homes: &'a Homes, number: usize) -> Self {
        // Of one length, so that every journal has the same lines.
        let name = format!("room{number:03}");
        let (old, new) = (format!("{name}@rooms.old.test"), format!("{name}@rooms.new.test"));
        let romeo = Client::sign_in(&homes.net, &homes.old, "romeo", OLD).await;
        make_room(&romeo, &old, &[("roomname", "Here"), ("membersonly", "1")], &PEOPLE).await;
        // So that the room has something to show whoever comes in.
        romeo
            .send(&format!(
                "<message type='groupchat' to='{old}' id='hi'><body>Hi</body></message>"
            ))
            .await;
        romeo.wait_for("what was said", |it| it.attr("id") == Some("hi")).await;
        leave(&romeo, &old, "maker").await;
        bookmark(&romeo, &old).await;
        Self { homes, folder: tempfile::tempdir().unwrap(), old, new }
    }

    /// Moves the room, where the journal may have so many bytes; what the program says of it.
    fn moving(&self, most: Option<usize>, exits: &[i32]) -> Value {
        let mut command = self.homes.net.rehome(OLD, NEW);
        command
            .env("REHOME_DATA_DIR", self.folder.path())
            .args(["move", "--from", FROM, "--to", TO]);
        command.args([
            "--yes",
            "--json",
            "--wait",
            "0",
            "--only",
            "rooms",
            "--with",
            "hosted_rooms",
        ]);
        if let Some(most) = most {
            let mut limited = Command::new("prlimit");
            limited.arg(format!("--fsize={most}")).arg("--core=0");
            crate::practice::within(&mut limited, &command);
            command = limited;
        }
        let output = command.output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        let exit = output.status.code().unwrap_or(-1);
        assert!(exits.contains(&exit), "{exit}, not {exits:?}: {errors}");
        serde_json::from_slice(&output.stdout).unwrap_or(Value::Null)
    }

    /// The next try does not know of this one, and is not to find its room.
    async fn remove_old_room(&self) {
        let romeo = Client::sign_in(&self.homes.net, &self.homes.old, "romeo", OLD).await;
        let destroy = format!("<query xmlns='{OWNER}'><destroy/></query>");
        let answer = romeo.query("set", &self.old, &destroy).await;
        assert_eq!(answer.attr("type"), Some("result"), "{}", String::from(&answer));
    }

    fn journal(&self) -> Vec<u8> {
        std::fs::read(journal_in(self.folder.path())).unwrap()
    }

    fn is_configured(&self) -> bool {
        String::from_utf8_lossy(&self.journal()).contains("\"configured\"")
    }

    /// A stranger gets into no room that is being built.
    async fn check_that_nobody_gets_in(&self) {
        let homes = self.homes;
        let stranger = Client::sign_in(&homes.net, &homes.new, "stranger", CONTACT_PASSWORD).await;
        // Entering would make one where there is none.
        let info = "<query xmlns='http://jabber.org/protocol/disco#info'/>";
        let there = stranger.query("get", &self.new, info).await;
        if there.attr("type") == Some("result") {
            let entered = enter(&stranger, &self.new, "stranger", None).await;
            assert!(entered.is_err(), "a stranger gets into {}", self.new);
        }
        if !self.is_configured() {
            let invited = invitations(&homes.net, &homes.old, "p20").await;
            assert!(!invited.contains(&self.new), "nobody is invited to a room that is not ready");
        }
    }

    async fn check(&self, point: &str) {
        let Homes { net, old, new } = self.homes;
        let romeo = Client::sign_in(net, new, "romeo", NEW).await;
        let people = wanted(&[
            (TO, "owner"),
            ("p0@new.test", "admin"),
            ("p20@old.test", "member"),
            ("p21@old.test", "member"),
            ("p22@old.test", "outcast"),
        ]);
        assert_eq!(lists(&romeo, &self.new).await, people, "{point}");
        assert_eq!(configured(&romeo, &self.new, "roomname").await.as_deref(), Some("Here"));
        assert!(gets_in(net, old, "p20", &self.new, None).await.is_ok(), "{point}");
        let romeo = Client::sign_in(net, old, "romeo", OLD).await;
        enter(&romeo, &self.old, "look", None).await.unwrap();
        romeo.settle().await;
        let points = |stanza: &Element| {
            stanza.name() == "message" && stanza.get_child("x", "jabber:x:conference").is_some()
        };
        romeo.wait_for("where the room is", points).await;
        assert_eq!(romeo.received(points).len(), 1, "{point}: told once");
        leave(&romeo, &self.old, "look").await;
        let invited = invitations(net, old, "p21").await;
        let times = invited.iter().filter(|room| **room == self.new).count();
        assert_eq!(times, 1, "{point}: invited once");
    }
}

fn journal_in(folder: &Path) -> PathBuf {
    let files = std::fs::read_dir(folder.join("moves")).unwrap();
    let mut paths = files.map(|entry| entry.unwrap().path());
    paths.find(|path| path.extension().is_some_and(|end| end == "journal")).unwrap()
}
