//! Many rooms, large rooms, and services that do not make every room.

use super::room;
use crate::practice::{FROM, TO, User, run, servers};
use rehome::pretend::{Builder, Domain, World};
use serde_json::Value;
use xmpp_parsers::minidom::Element;

const OLD_SERVICE: &str = "rooms.old.example";
const NEW_SERVICE: &str = "rooms.new.example";
const ROOMS: usize = 40;
const MEMBERS: usize = 200;

fn rooms(names: &[String], allows: fn(&str) -> bool) -> Builder {
    let bookmark: Element = "<conference xmlns='urn:xmpp:bookmarks:1'/>".parse().unwrap();
    let old: Vec<_> = names.iter().map(|name| format!("{name}@{OLD_SERVICE}")).collect();
    let world = servers()
        .domain(Domain::prosody(OLD_SERVICE).with_rooms(|_| true))
        .domain(Domain::prosody(NEW_SERVICE).with_rooms(allows))
        .node(FROM, "urn:xmpp:bookmarks:1", old.iter().map(|room| (&**room, bookmark.clone())));
    old.iter().fold(world, |world, at| {
        world.room(at, &[(FROM, "owner")]).room_settings(at, &[("persistentroom", "1")])
    })
}

async fn moved(world: &World, user: &User, options: &[&str], exit: i32) -> Value {
    let mut moving = user.moving();
    moving.args(["--only", "rooms", "--with", "hosted_rooms"]).args(options);
    let report = run(moving).await.json(exit);
    assert_eq!(world.record(FROM).unwrap().connections, 0);
    report
}

#[tokio::test(flavor = "multi_thread")]
async fn forty_rooms_move_and_one_with_two_hundred_members() {
    let names: Vec<_> = (0..ROOMS).map(|n| format!("room{n}")).collect();
    let members: Vec<_> = (0..MEMBERS).map(|n| format!("p{n}@crowd.example")).collect();
    let members: Vec<_> = members.iter().map(|jid| (&**jid, "member")).collect();
    let world = rooms(&names, |_| true).room(&format!("room0@{OLD_SERVICE}"), &members);
    let world = world.start().await.unwrap();
    let report = moved(&world, &User::of(&world), &[], 0).await;
    for name in &names {
        let rights = world.rights(&format!("{name}@{NEW_SERVICE}"));
        assert_eq!(rights.get(TO).map(String::as_str), Some("owner"), "{name}");
    }
    assert_eq!(world.rights(&format!("room0@{NEW_SERVICE}")).len(), MEMBERS + 1);
    assert_eq!(room(&report, &format!("room0@{OLD_SERVICE}"))["members"], MEMBERS + 1);
}

/// What a service does not make is named with a reason, costs nothing else, and can have another address.
#[tokio::test(flavor = "multi_thread")]
async fn a_service_that_does_not_make_a_room_is_named_and_another_address_is_taken() {
    let only_own: fn(&str) -> bool = |name| name.starts_with("u-");
    let only_letters: fn(&str) -> bool = |name| name.bytes().all(|byte| byte.is_ascii_lowercase());
    for (allows, other) in [(only_own, "u-salon"), (only_letters, "salon"), (|_| false, "salon")] {
        let old = format!("küche-café@{OLD_SERVICE}");
        let world = rooms(&["küche-café".to_owned()], allows).start().await.unwrap();
        let user = User::of(&world);
        let report = moved(&world, &user, &[], 1).await;
        let salon = room(&report, &old);
        assert_eq!(salon["outcome"], "failed", "{salon}");
        let why = salon["error"].as_str().unwrap();
        assert!(why.contains("another address"), "{why}");
        assert_eq!(world.rooms(NEW_SERVICE), Vec::<String>::new());
        let nodes = world.record(TO).unwrap().nodes;
        let kept = nodes["urn:xmpp:bookmarks:1"].1.len();
        assert_eq!(kept, 1, "the bookmark has moved all the same");

        let at = format!("{other}@{NEW_SERVICE}");
        let is_possible = allows(other);
        let choice = format!("{old}={at}");
        let report = moved(&world, &user, &["--room", &choice], i32::from(!is_possible)).await;
        let outcome = if is_possible { "moved" } else { "failed" };
        assert_eq!(room(&report, &old)["outcome"], outcome);
        assert_eq!(world.rooms(NEW_SERVICE).len(), usize::from(is_possible));
    }
}
