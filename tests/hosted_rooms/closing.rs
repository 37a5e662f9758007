//! Closing old rooms: on a command of its own, with its own yes, and not before nobody loses anything.

use super::city::*;
use super::{BOTH_WAYS, FROM, Homes, MOVE, NEW, NEW_ROOM, OLD, OLD_ROOM, TO, furnish, room, run};
use crate::support::{CONTACT_PASSWORD, Client, Software};
use std::process::Stdio;
use xmpp_parsers::minidom::Element;

/// Enters a room and hears its subject.
async fn subject(homes: &Homes, user: &str) -> String {
    let client = Client::sign_in(&homes.net, &homes.old, user, CONTACT_PASSWORD).await;
    enter(&client, OLD_ROOM, user, None).await.unwrap();
    let is_subject = |stanza: &Element| {
        stanza.name() == "message" && stanza.children().any(|child| child.name() == "subject")
    };
    let said = client.wait_for("the subject", is_subject).await;
    leave(&client, OLD_ROOM, user).await;
    said.children().find(|child| child.name() == "subject").unwrap().text()
}

/// How the command ends where nobody answers, and what it says.
fn close_rooms(homes: &Homes, options: &[&str]) -> (Option<i32>, String) {
    let mut command = homes.net.rehome(OLD, NEW);
    command.args(["close-rooms", "--from", FROM, "--to", TO]).args(options);
    let output = command.stdin(Stdio::null()).output().unwrap();
    (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_room_is_closed_on_a_command_of_its_own_and_leads_to_the_new_one() {
    for (old, new) in BOTH_WAYS {
        let homes = Homes::start(old, new);
        furnish(&homes).await;
        let Homes { net, old, new } = &homes;
        let (exit, said) = close_rooms(&homes, &["--yes"]);
        assert!(exit == Some(2), "there is no move yet: {said}");
        let subjects = [&MOVE[..], &["--room-subjects"]].concat();
        let report = run(net, "move", &subjects, 0);
        let den = room(&report, OLD_ROOM);
        assert_eq!((&den["closable"], &den["closed"]), (&true.into(), &().into()), "{den}");
        assert!(subject(&homes, "p21").await.contains(NEW_ROOM), "it was wanted that it says so");

        // Nobody is there to say yes.
        let (exit, said) = close_rooms(&homes, &[]);
        assert!(exit == Some(5) && said.contains("can’t be undone"), "{exit:?} {said}");
        assert_eq!(gets_in(net, old, "p21", OLD_ROOM, None).await, Ok(()), "it is still open");

        let report = run(net, "close-rooms", &["--yes"], 0);
        let den = room(&report, OLD_ROOM);
        match old.software() {
            Software::Prosody => {
                assert_eq!(den["closed"], "destroyed", "{den}");
                let why = gets_in(net, old, "p21", OLD_ROOM, None).await;
                assert_eq!(why, Err("gone".to_owned()));
            }
            Software::Ejabberd => {
                assert_eq!(den["closed"], "silenced", "{den}");
                let romeo = Client::sign_in(net, old, "romeo", OLD).await;
                for field in ["membersonly", "moderatedroom"] {
                    let shown = configured(&romeo, OLD_ROOM, field).await;
                    assert_eq!(shown.as_deref(), Some("1"), "{field}");
                }
                assert!(subject(&homes, "p21").await.contains(NEW_ROOM));
                let why = gets_in(net, old, "p25", OLD_ROOM, None).await;
                assert_eq!(why, Err("registration-required".to_owned()));
            }
        }
        let again = run(net, "close-rooms", &["--yes"], 0);
        assert_eq!(room(&again, OLD_ROOM)["closed"], den["closed"], "once is enough");
        run(net, "move", &MOVE, 0);

        // Whoever has lost the old room keeps the new one.
        run(net, "undo", &["--yes"], 0);
        let romeo = Client::sign_in(net, new, "romeo", NEW).await;
        assert!(lists(&romeo, NEW_ROOM).await.contains_key("p0@new.test"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_room_stays_open_as_long_as_one_of_its_members_would_have_none() {
    for (old, new) in BOTH_WAYS {
        let homes = Homes::start(old, new);
        furnish(&homes).await;
        let Homes { net, old, .. } = &homes;
        run(net, "move", &MOVE, 0);
        let romeo = Client::sign_in(net, old, "romeo", OLD).await;
        let admit = format!(
            "<query xmlns='{ADMIN}'><item affiliation='member' jid='p25@old.test'/></query>"
        );
        romeo.query("set", OLD_ROOM, &admit).await;
        let report = run(net, "close-rooms", &["--yes", "--old-room", OLD_ROOM], 1);
        assert!(room(&report, OLD_ROOM)["closable"].is_null(), "{}", room(&report, OLD_ROOM));
        assert_eq!(gets_in(net, old, "p25", OLD_ROOM, None).await, Ok(()));
        run(net, "move", &MOVE, 0);
        let report = run(net, "close-rooms", &["--yes", "--old-room", OLD_ROOM], 0);
        assert!(room(&report, OLD_ROOM)["closed"].is_string(), "{}", room(&report, OLD_ROOM));
        assert_eq!(gets_in(net, old, "p25", NEW_ROOM, None).await, Ok(()));
    }
}
