//! A program that is killed at any stanza leaves no room open that is not whole, and goes on to the same end: one room, one
//! message in the old one, and for nobody a second invitation.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use crate::practice::{FROM, TO, User, Victim, at_each, run, servers, some_of};
use rehome::pretend::{Act, Behaviour, Builder, Domain, Fault, RoomRecord, World};
use xmpp_parsers::minidom::Element;

pub(super) const OLD_ROOM: &str = "den@rooms.old.example";
pub(super) const NEW_SERVICE: &str = "rooms.new.example";
pub(super) const NEW_ROOM: &str = "den@rooms.new.example";
pub(super) const PEOPLE: [(&str, &str); 4] = [
    ("juliet@friends.example", "admin"),
    ("nurse@friends.example", "member"),
    ("paris@friends.example", "member"),
    ("tybalt@friends.example", "outcast"),
];
/// How long the servers may take to see that a program is gone.
const PATIENCE: Duration = Duration::from_secs(60);

/// A room of the old account that anybody may enter.
pub(super) fn house(new: Domain) -> Builder {
    let rights: Vec<_> = PEOPLE.into_iter().chain([(FROM, "owner")]).collect();
    let bookmark = "<conference xmlns='urn:xmpp:bookmarks:1'><nick>Rom</nick></conference>";
    let bookmark: Element = bookmark.parse().unwrap();
    let world = servers()
        .domain(Domain::prosody("rooms.old.example").with_rooms(|_| true))
        .domain(new.with_rooms(|_| true))
        .room(OLD_ROOM, &rights)
        .room_settings(OLD_ROOM, &[("roomname", "Den"), ("persistentroom", "1")])
        .node(FROM, "urn:xmpp:bookmarks:1", [(OLD_ROOM, bookmark)]);
    PEOPLE.iter().fold(world, |world, (jid, _)| world.contact(jid, Behaviour::never()))
}

pub(super) fn moving(user: &User) -> std::process::Command {
    let mut moving = user.moving();
    moving.args(["--only", "rooms", "--with", "hosted_rooms"]);
    moving
}

fn wanted() -> BTreeMap<String, String> {
    let people = PEOPLE.into_iter().chain([(TO, "owner")]);
    people.map(|(jid, right)| (jid.to_owned(), right.to_owned())).collect()
}

fn is_whole(room: &RoomRecord) -> bool {
    room.rights == wanted() && room.name == "Den" && !room.locked && !room.members_only
}

/// Nobody gets in, or it is whole.
fn check_midway(world: &World, point: &str) {
    let Some(room) = world.room(NEW_ROOM) else { return };
    let is_shut = room.locked || room.members_only && !room.public;
    assert!(is_shut || is_whole(&room), "{point}: {room:?}");
}

pub(super) fn points_to_new_room(message: &&Element) -> bool {
    let pointer = message.get_child("x", "jabber:x:conference");
    pointer.is_some_and(|pointer| pointer.attr("jid") == Some(NEW_ROOM))
}

pub(super) fn told(world: &World) -> usize {
    world.room(OLD_ROOM).unwrap().messages.iter().filter(points_to_new_room).count()
}

pub(super) fn check_end(world: &World, point: &str) {
    assert_eq!(world.rooms(NEW_SERVICE), [NEW_ROOM], "{point}");
    let room = world.room(NEW_ROOM).unwrap();
    assert!(is_whole(&room) && room.occupants.is_empty(), "{point}: {room:?}");
    let old = world.room(OLD_ROOM).unwrap();
    // A room in which nothing else was said cannot show whether this was; then it is not said again.
    assert!(told(world) <= 1 && old.occupants.is_empty(), "{point}: {old:?}");
    for (jid, right) in PEOPLE {
        let arrived = world.record(jid).unwrap();
        let invitations = arrived.messages().into_iter().filter(points_to_new_room).count();
        // Of one that may have been sent nobody knows, and then it is not sent again.
        let most = usize::from(right != "outcast");
        assert!(invitations <= most, "{point}: {jid} was invited {invitations} times");
    }
}

async fn kill_at_each_stanza(new: fn() -> Domain) {
    let world = house(new()).start().await.unwrap();
    run(moving(&User::of(&world))).await.json(0);
    check_end(&world, "undisturbed");
    let invited = |jid| {
        world.record(jid).unwrap().messages().iter().filter(|it| points_to_new_room(it)).count()
    };
    assert_eq!((PEOPLE.map(|(jid, _)| invited(jid)), told(&world)), ([1, 1, 1, 0], 1));
    let old = world.room(OLD_ROOM).unwrap();
    let said_by = old.messages.iter().find(points_to_new_room).unwrap().attr("from");
    assert_eq!(said_by, Some("den@rooms.old.example/Rom"), "as the bookmark calls the user");
    let stanzas = [FROM, TO].map(|address| (address, world.counts(address).unwrap().0));
    let points =
        stanzas.into_iter().flat_map(|(address, most)| (1..=most).map(move |n| (address, n)));
    at_each(some_of(points), |(address, n)| async move {
        let victim = Victim::default();
        let kill = {
            let victim = victim.clone();
            move || victim.kill()
        };
        let fault = Fault::at_received(n, Act::Call(Arc::new(kill)));
        let world = house(new()).fault(address, fault).start().await.unwrap();
        let user = User::of(&world);
        victim.start(moving(&user));
        victim.wait().await;
        let point = format!("killed at stanza {n} from {address}");
        let is_gone =
            |world: &World| [FROM, TO].iter().all(|a| world.record(a).unwrap().connections == 0);
        assert!(world.until(PATIENCE, is_gone).await, "{point}: the servers have seen the end");
        check_midway(&world, &point);
        let again = run(moving(&user)).await;
        assert_eq!(again.exit, Some(0), "{point}: {again:?}");
        check_end(&world, &point);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_room_is_finished_once_wherever_a_program_on_a_prosody_was_killed() {
    kill_at_each_stanza(|| Domain::prosody(NEW_SERVICE)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_room_is_finished_once_wherever_a_program_on_an_ejabberd_was_killed() {
    kill_at_each_stanza(|| Domain::ejabberd(NEW_SERVICE)).await;
}
