//! What comes after a room stands: people who move later, taking it back, another owner, a file.

use super::city::*;
use super::{BOTH_WAYS, FROM, Homes, MOVE, NEW, NEW_ROOM, OLD, OLD_ROOM, TO, furnish, room, run};
use crate::support::{CONTACT_PASSWORD, Client};

#[tokio::test(flavor = "multi_thread")]
async fn whoever_moves_later_is_let_in_at_the_new_address_and_no_longer_at_the_old_one() {
    for (old, new) in BOTH_WAYS {
        let homes = Homes::start(old, new);
        furnish(&homes).await;
        let Homes { net, old, new } = &homes;
        let report = run(net, "move", &MOVE, 0);
        let unmoved = room(&report, OLD_ROOM)["unmoved"].to_string();
        assert!(unmoved.contains("p10@old.test") && !unmoved.contains("p0@old.test"), "{unmoved}");
        let romeo = Client::sign_in(net, new, "romeo", NEW).await;
        assert_eq!(lists(&romeo, NEW_ROOM).await["p10@old.test"], "member");

        new.create_account("p10", CONTACT_PASSWORD);
        move_away(net, old, "p10").await;
        run(net, "status", &["--wait", "0"], 0);
        let after = lists(&romeo, NEW_ROOM).await;
        assert_eq!(after.get("p10@new.test").map(String::as_str), Some("member"));
        assert_eq!(after.get("p10@old.test"), None, "that address will be anybody's");
        assert!(gets_in(net, new, "p10", NEW_ROOM, None).await.is_ok());

        // Somebody whom the room has thrown out since stays out.
        let ban = format!(
            "<query xmlns='{ADMIN}'><item affiliation='outcast' jid='p21@old.test'/></query>"
        );
        romeo.query("set", NEW_ROOM, &ban).await;
        run(net, "status", &["--wait", "0"], 0);
        run(net, "move", &MOVE, 0);
        assert_eq!(lists(&romeo, NEW_ROOM).await["p21@old.test"], "outcast");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_room_is_taken_back_unless_somebody_uses_it() {
    for (old, new) in BOTH_WAYS {
        let homes = Homes::start(old, new);
        furnish(&homes).await;
        let Homes { net, old, new } = &homes;
        let romeo = Client::sign_in(net, old, "romeo", OLD).await;
        let attic = ("attic@rooms.old.test", "attic@rooms.new.test");
        make_room(&romeo, attic.0, &[], &[("p0@old.test", "member")]).await;
        leave(&romeo, attic.0, "maker").await;
        let bookmarks = [OLD_ROOM, attic.0].map(|room| format!("<conference jid='{room}'/>"));
        let storage = format!(
            "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'>{}</storage></query>",
            bookmarks.concat()
        );
        romeo.query("set", "", &storage).await;
        run(net, "move", &MOVE, 0);
        let guest = Client::sign_in(net, new, "p0", CONTACT_PASSWORD).await;
        enter(&guest, attic.1, "guest", None).await.unwrap();
        let said =
            format!("<message type='groupchat' to='{}' id='hi'><body>Hi</body></message>", attic.1);
        guest.send(&said).await;
        guest.wait_for("what was said", |stanza| stanza.attr("id") == Some("hi")).await;
        leave(&guest, attic.1, "guest").await;
        enter(&guest, NEW_ROOM, "guest", None).await.unwrap();
        run(net, "undo", &["--yes"], 1);
        let romeo = Client::sign_in(net, new, "romeo", NEW).await;
        assert!(lists(&romeo, NEW_ROOM).await.contains_key("p0@new.test"), "somebody is in it");
        leave(&guest, NEW_ROOM, "guest").await;
        run(net, "undo", &["--yes"], 1);
        assert!(lists(&romeo, attic.1).await.contains_key("p0@new.test"), "somebody has written");
        let info = "<query xmlns='http://jabber.org/protocol/disco#info'/>";
        let there = romeo.query("get", NEW_ROOM, info).await;
        assert_eq!(there.attr("type"), Some("error"), "the room is gone");
        let storage =
            "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'/></query>";
        let bookmarks = String::from(&romeo.query("get", "", storage).await);
        assert!(!bookmarks.contains(NEW_ROOM), "{bookmarks}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_taken_is_left_alone_and_another_one_can_be_chosen() {
    for (old, new) in BOTH_WAYS {
        let homes = Homes::start(old, new);
        furnish(&homes).await;
        let Homes { net, new, .. } = &homes;
        let stranger = Client::sign_in(net, new, "stranger", CONTACT_PASSWORD).await;
        make_room(&stranger, NEW_ROOM, &[("roomname", "Mine")], &[]).await;
        let report = run(net, "move", &MOVE, 1);
        assert_eq!(room(&report, OLD_ROOM)["reason"], "taken", "{}", room(&report, OLD_ROOM));
        assert_eq!(configured(&stranger, NEW_ROOM, "roomname").await.as_deref(), Some("Mine"));
        assert_eq!(lists(&stranger, NEW_ROOM).await.len(), 1, "nobody was added");
        let other = "den2@rooms.new.test";
        let choice = format!("{OLD_ROOM}={other}");
        let report = run(net, "move", &[&MOVE[..], &["--room", &choice]].concat(), 0);
        assert_eq!(room(&report, OLD_ROOM)["to"], other);
        let romeo = Client::sign_in(net, new, "romeo", NEW).await;
        assert_eq!(lists(&romeo, other).await[TO], "owner");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_owners_end_in_one_room() {
    for (old, new) in BOTH_WAYS {
        let homes = Homes::start(old, new);
        furnish(&homes).await;
        let Homes { net, old, new } = &homes;
        // The other owner has built a room, with the user's old account as an owner, and told of it.
        let other = Client::sign_in(net, old, "p20", CONTACT_PASSWORD).await;
        let theirs = "lair@rooms.new.test";
        new.create_account("p20", CONTACT_PASSWORD);
        let at_new = Client::sign_in(net, new, "p20", CONTACT_PASSWORD).await;
        make_room(&at_new, theirs, &[("membersonly", "1")], &[(FROM, "owner")]).await;
        // One that lists neither of the user's accounts is not believed.
        let bait = "bait@rooms.new.test";
        make_room(&at_new, bait, &[], &[]).await;
        enter(&other, OLD_ROOM, "other", None).await.unwrap();
        for (id, told) in [("bait", bait), ("told", theirs)] {
            other
                .send(&format!(
                    "<message type='groupchat' to='{OLD_ROOM}' id='{id}'><body>Over there</body>\
                     <x xmlns='jabber:x:conference' jid='{told}'/></message>"
                ))
                .await;
            other.wait_for("what was said", |stanza| stanza.attr("id") == Some(id)).await;
        }
        let report = run(net, "move", &MOVE, 0);
        let den = room(&report, OLD_ROOM);
        assert_eq!(
            (&den["to"], &den["reason"]),
            (&theirs.into(), &"by_other_owner".into()),
            "{den}"
        );
        let romeo = Client::sign_in(net, new, "romeo", NEW).await;
        assert_eq!(lists(&romeo, theirs).await[TO], "owner");
        let info = "<query xmlns='http://jabber.org/protocol/disco#info'/>";
        let own = romeo.query("get", NEW_ROOM, info).await;
        assert_eq!(own.attr("type"), Some("error"), "no second room was built");
        assert_eq!(invitations(net, old, "p21").await, Vec::<String>::new());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_with_rooms_is_enough_when_the_old_server_is_gone() {
    for (old, new) in BOTH_WAYS {
        let homes = Homes::start(old, new);
        furnish(&homes).await;
        let Homes { net, old, new } = &homes;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("romeo.xml");
        let mut backup = net.rehome(OLD, NEW);
        backup.args(["backup", "--from", FROM, "--output"]).arg(&file);
        assert!(backup.output().unwrap().status.success());
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(text.contains("urn:xmpp:pie:0#component") && text.contains("name='den'"), "{text}");
        old.stop();
        let mut moving = net.rehome(OLD, NEW);
        moving.args(["move", "--to", TO, "--json"]).args(MOVE).arg("--from-file").arg(&file);
        let output = moving.output().unwrap();
        let report: serde_json::Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
        let den = room(&report, OLD_ROOM);
        assert_eq!(den["outcome"], "moved", "{den} {}", String::from_utf8_lossy(&output.stderr));
        let romeo = Client::sign_in(net, new, "romeo", NEW).await;
        let people = lists(&romeo, NEW_ROOM).await;
        assert_eq!(people[TO], "owner");
        assert_eq!(people["p20@old.test"], "owner");
        assert_eq!(configured(&romeo, NEW_ROOM, "membersonly").await.as_deref(), Some("1"));
    }
}
