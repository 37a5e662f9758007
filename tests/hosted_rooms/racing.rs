//! Two owners of one room who move at the same moment.

use std::process::{Child, Stdio};

use super::city::*;
use super::{BOTH_WAYS, Homes, NEW, NEW_ROOM, OLD, OLD_ROOM, TO, furnish, room};
use crate::support::{CONTACT_PASSWORD, Client};
use serde_json::Value;

const OTHER_ROOM: &str = "lair@rooms.new.test";
/// How often each may have to run again until both agree.
const RUNS: usize = 3;

/// One of the two, with a folder for the program's data.
struct Owner {
    user: &'static str,
    passwords: [&'static str; 2],
    options: Vec<String>,
    folder: tempfile::TempDir,
}

impl Owner {
    fn start(&self, homes: &Homes) -> Child {
        let [old, new] = self.passwords;
        let mut rehome = homes.net.rehome(old, new);
        let (from, to) = (format!("{}@old.test", self.user), format!("{}@new.test", self.user));
        rehome.env("REHOME_DATA_DIR", self.folder.path());
        rehome.args(["move", "--from", &from, "--to", &to, "--yes", "--json", "--wait", "0"]);
        rehome.args(["--only", "rooms", "--with", "hosted_rooms"]).args(&self.options);
        rehome.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
    }

    /// Where the room is now, as this one sees it; nothing if it is to be tried again.
    fn end(&self, child: Child) -> Option<String> {
        let output = child.wait_with_output().unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        let report: Value =
            serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{errors}"));
        let is_whole = output.status.code() == Some(0);
        println!("{}: {} {errors}", self.user, room(&report, OLD_ROOM));
        is_whole.then(|| room(&report, OLD_ROOM)["to"].as_str().unwrap().to_owned())
    }
}

async fn race(homes: &Homes, other_room: Option<&str>) {
    let owner = furnish(homes).await;
    // Nobody enters without it, not even to take a room away again.
    set_up(&owner, OLD_ROOM, &[("passwordprotectedroom", "1"), ("roomsecret", "sesame")]).await;
    let Homes { net, old, new } = homes;
    new.create_account("p20", CONTACT_PASSWORD);
    let other = Client::sign_in(net, old, "p20", CONTACT_PASSWORD).await;
    bookmark(&other, OLD_ROOM).await;
    let options = other_room.map(|at| ["--room".to_owned(), format!("{OLD_ROOM}={at}")]);
    let folder = || tempfile::tempdir().unwrap();
    let owners = [
        Owner { user: "romeo", passwords: [OLD, NEW], options: Vec::new(), folder: folder() },
        Owner {
            user: "p20",
            passwords: [CONTACT_PASSWORD; 2],
            options: options.into_iter().flatten().collect(),
            folder: folder(),
        },
    ];
    let mut ends = Vec::new();
    for _ in 0..RUNS {
        let running = owners.each_ref().map(|owner| owner.start(homes));
        ends = running.into_iter().zip(&owners).map(|(child, it)| it.end(child)).collect();
        if ends.iter().all(Option::is_some) {
            break;
        }
    }
    let at = ends[0].clone().expect("it is done in a few runs");
    assert_eq!(ends[1].as_ref(), Some(&at), "both are in one room");
    let romeo = Client::sign_in(net, new, "romeo", NEW).await;
    let people = lists(&romeo, &at).await;
    assert_eq!((&*people[TO], &*people["p20@new.test"]), ("owner", "owner"), "{people:?}");
    for room in [NEW_ROOM, OTHER_ROOM].into_iter().filter(|room| *room != at) {
        let info = "<query xmlns='http://jabber.org/protocol/disco#info'/>";
        let answer = romeo.query("get", room, info).await;
        assert_eq!(answer.attr("type"), Some("error"), "there is no second room");
    }
    let invited = invitations(net, old, "p21").await;
    assert_eq!(invited, [at], "everybody is invited once, and to this one");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_owners_who_build_a_room_of_one_name_at_once_end_in_one() {
    for (old, new) in BOTH_WAYS {
        race(&Homes::start(old, new), None).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_owners_who_build_two_rooms_at_once_end_in_one() {
    for (old, new) in BOTH_WAYS {
        race(&Homes::start(old, new), Some(OTHER_ROOM)).await;
    }
}
