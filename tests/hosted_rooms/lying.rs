//! Services that say one thing and do another, or not yet: a room is what it shows.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::city::{ADMIN, OWNER};
use super::killed::*;
use super::room;
use crate::practice::{FROM, TO, User, run};
use rehome::pretend::{Domain, Fault, World};
use xmpp_parsers::minidom::Element;

fn answers(room: &'static str, namespace: &'static str) -> impl Fn(&Element) -> bool + Send {
    move |stanza| {
        let is_from = stanza.attr("from") == Some(room);
        is_from && stanza.attr("type") == Some("result") && stanza.has_child("query", namespace)
    }
}

fn asks(room: &'static str, namespace: &'static str) -> impl Fn(&Element) -> bool + Send {
    move |stanza| stanza.attr("to") == Some(room) && stanza.has_child("query", namespace)
}

fn check_that_nobody_was_told(world: &World) {
    assert_eq!(told(world), 0, "nobody is told of it in the old room");
    for (jid, _) in PEOPLE {
        let messages = world.record(jid).unwrap();
        let mut messages = messages.messages().into_iter();
        assert!(!messages.any(|it| points_to_new_room(&it)), "{jid} is not invited");
    }
}

/// It says that the room is for members, and it is not.
#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_cannot_be_shut_is_not_left_behind() {
    for new in [Domain::prosody(NEW_SERVICE), Domain::ejabberd(NEW_SERVICE)] {
        let open = |text: String| match text.split_once("roomconfig_membersonly") {
            Some((before, after)) => {
                format!("{before}roomconfig_membersonly{}", after.replacen(">1<", ">0<", 1))
            }
            None => text,
        };
        let lies = Fault::rewrite(answers(NEW_ROOM, OWNER), open).always();
        let world = house(new).fault(TO, lies).start().await.unwrap();
        let report = run(moving(&User::of(&world))).await.json(1);
        let den = room(&report, OLD_ROOM);
        assert_eq!(den["outcome"], "failed", "{den}");
        assert!(den["error"].as_str().unwrap().contains("let other people in"), "{den}");
        assert_eq!(world.rooms(NEW_SERVICE), Vec::<String>::new());
        check_that_nobody_was_told(&world);
    }
}

/// It says that somebody is a member now, and they are not.
#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_does_not_list_everybody_stays_shut_and_nobody_hears_of_it() {
    let hide = |text: String| text.replace("nurse@", "nobody@");
    let lies = Fault::rewrite(answers(NEW_ROOM, ADMIN), hide).always();
    let world = house(Domain::prosody(NEW_SERVICE)).fault(TO, lies).start().await.unwrap();
    let user = User::of(&world);
    let report = run(moving(&user)).await.json(1);
    assert_eq!(room(&report, OLD_ROOM)["outcome"], "failed");
    let there = world.room(NEW_ROOM).unwrap();
    assert!(there.members_only && !there.public && there.name.is_empty(), "{there:?}");
    check_that_nobody_was_told(&world);
    world.heal(TO);
    run(moving(&user)).await.json(0);
    check_end(&world, "once the service keeps its word");
}

/// Another owner takes the room from the user at the moment in which it is to be closed.
#[tokio::test(flavor = "multi_thread")]
async fn an_old_room_that_could_not_be_closed_is_not_called_closed() {
    let world = house(Domain::prosody(NEW_SERVICE)).start().await.unwrap();
    let user = User::of(&world);
    let report = run(moving(&user)).await.json(0);
    assert_eq!(room(&report, OLD_ROOM)["closable"], true);
    let is_lost = Arc::new(AtomicBool::new(false));
    let destroys = {
        let is_lost = is_lost.clone();
        move |stanza: &Element| {
            let query = stanza.get_child("query", OWNER);
            let destroys = query.is_some_and(|query| query.has_child("destroy", OWNER));
            is_lost.fetch_or(destroys, Ordering::Relaxed);
            destroys
        }
    };
    let lists = asks(OLD_ROOM, ADMIN);
    let lists = move |stanza: &Element| is_lost.load(Ordering::Relaxed) && lists(stanza);
    world.fault(FROM, Fault::refuse(destroys, "forbidden").always());
    world.fault(FROM, Fault::refuse(lists, "forbidden").always());
    let close = || {
        let mut close = user.rehome("close-rooms");
        close.args(["--yes", "--json"]);
        close
    };
    let report = run(close()).await.json(1);
    assert!(room(&report, OLD_ROOM)["closed"].is_null(), "{}", room(&report, OLD_ROOM));
    assert!(world.room(OLD_ROOM).is_some());
    world.heal(FROM);
    let report = run(close()).await.json(0);
    assert_eq!(room(&report, OLD_ROOM)["closed"], "destroyed");
    assert!(world.room(OLD_ROOM).is_none());
}

/// An invitation that the own server holds back for now is sent again, and the others are not.
#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_that_is_held_back_is_sent_again_and_no_other() {
    let invites_nurse = |stanza: &Element| {
        let is_to = stanza.attr("to") == Some("nurse@friends.example");
        is_to && points_to_new_room(&stanza)
    };
    let holds_back = || Fault::refuse(invites_nurse, "resource-constraint");
    let world =
        house(Domain::prosody(NEW_SERVICE)).fault(FROM, holds_back()).fault(TO, holds_back());
    let world = world.start().await.unwrap();
    run(moving(&User::of(&world))).await.json(0);
    for (jid, right) in PEOPLE {
        let arrived = world.record(jid).unwrap();
        let invitations = arrived.messages().into_iter().filter(points_to_new_room).count();
        assert_eq!(invitations, usize::from(right != "outcast"), "{jid}");
    }
}
