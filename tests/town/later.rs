//! Who moves after the move is followed, waited for, and taken back at the new address.

use crate::practice::{FROM, TO, User, run, servers};
use std::collections::BTreeSet;

use jid::Jid;
use rehome::pretend::{Behaviour, Builder, Domain, Item, Record, Subscription, World};
use rehome::xmpp::mam::Version;
use rehome::xmpp::mam_prefs::Preferences;
use xmpp_parsers::minidom::Element;

const MOVED: &str = "urn:xmpp:moved:1";
/// Where nobody answers any more.
const OLD_JULIET: &str = "juliet@old.example";
const NEW_JULIET: &str = "juliet@home.example";

fn world() -> Builder {
    silent_world(Subscription::Both).contact(NEW_JULIET, Behaviour::approves())
}

/// Juliet answers nowhere, and stands to the old account like this.
fn silent_world(standing: Subscription) -> Builder {
    let juliet = Item::new(Jid::new(OLD_JULIET).unwrap()).named("Juliet").grouped(["Love"]);
    servers()
        .contact(OLD_JULIET, Behaviour::never())
        .contact(NEW_JULIET, Behaviour::never())
        .roster(FROM, [juliet.standing(standing)])
}

/// Her old account says where she is.
fn moves(world: &World) {
    let moved = format!("<moved xmlns='{MOVED}'><new-jid>{NEW_JULIET}</new-jid></moved>");
    world.publish(OLD_JULIET, MOVED, Some(moved.parse().unwrap()));
}

fn list(world: &World) -> Vec<Item> {
    let Record { roster, .. } = world.record(TO).unwrap();
    roster
}

#[tokio::test(flavor = "multi_thread")]
async fn the_wait_ends_when_she_has_answered_at_the_new_address() {
    let world = world().start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    moves(&world);
    let mut waiting = user.rehome("wait");
    waiting.arg("--json");
    let report = run(waiting).await.json(0);
    assert_eq!(report["counts"]["approved"], 1, "{report}");
    assert_eq!(report["counts"]["waiting"], 0, "{report}");
    assert_eq!(report["contacts"][0]["moved_to"], NEW_JULIET, "{report}");
    let juliet = Item::new(Jid::new(NEW_JULIET).unwrap()).named("Juliet").grouped(["Love"]);
    assert_eq!(list(&world), [juliet.standing(Subscription::Both)]);
}

/// Nothing that she says is archived, wherever she is, and whatever version of the protocol the servers speak.
#[tokio::test(flavor = "multi_thread")]
async fn whom_the_old_account_does_not_archive_the_new_one_does_not_at_her_new_address() {
    for (old, new) in [(Version::Two, Version::Two), (Version::Zero, Version::One)] {
        let namespace = old.ns();
        let prefs = format!(
            "<prefs xmlns='{namespace}' default='always'><always/><never><jid>{OLD_JULIET}</jid></never></prefs>"
        );
        let world = world()
            .domain(Domain::prosody("old.example").archive_version(old))
            .domain(Domain::prosody("new.example").archive_version(new))
            .archive_prefs(FROM, prefs.parse().unwrap());
        let world = world.start().await.unwrap();
        let user = User::of(&world);
        run(user.moving()).await.json(0);
        let never = || {
            let prefs = world.record(TO).unwrap().archive_prefs.expect("they were set");
            let prefs = Preferences::read(&prefs).unwrap();
            prefs.never.into_iter().collect::<BTreeSet<_>>()
        };
        assert_eq!(never(), [OLD_JULIET.to_owned()].into());
        moves(&world);
        let report = run(user.looking(0)).await.json(0);
        assert_eq!(never(), [OLD_JULIET, NEW_JULIET].map(str::to_owned).into(), "{report}");
        assert_eq!(report["verdict"], "complete", "{report}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_followed_is_taken_back_and_what_the_user_had_stays() {
    let mine = Item::new(Jid::new("nurse@home.example").unwrap()).named("My nurse");
    let nurse = Item::new(Jid::new("nurse@old.example").unwrap()).named("Nurse");
    let world = world()
        .contact("nurse@old.example", Behaviour::never())
        .contact("nurse@home.example", Behaviour::approves())
        .roster(FROM, [nurse.standing(Subscription::Both)])
        .roster(TO, [mine.clone()])
        .start()
        .await
        .unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    moves(&world);
    let moved = format!("<moved xmlns='{MOVED}'><new-jid>nurse@home.example</new-jid></moved>");
    world.publish("nurse@old.example", MOVED, Some(moved.parse().unwrap()));
    let report = run(user.looking(2)).await.json(0);
    assert_eq!(report["counts"]["approved"], 2, "{report}");
    assert_eq!(list(&world).len(), 2, "each has one entry, at the new address: {report}");

    let mut undo = user.rehome("undo");
    undo.args(["--yes", "--json"]);
    run(undo).await.json(0);
    assert_eq!(list(&world), [mine], "and nobody is seen or sees");
    for address in [NEW_JULIET, "nurse@home.example"] {
        let theirs = world.record(address).unwrap();
        let standing = theirs.item(TO).map(|item| item.subscription);
        assert_eq!(standing.unwrap_or_default(), Subscription::None, "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whom_the_user_has_decided_about_is_written_down_once() {
    let world = world().start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    for _ in 0..2 {
        let mut look = user.rehome("status");
        look.args(["--json", "--wait", "0", "--accept", "one@friends.example"]);
        look.args(["--hide", "other@friends.example"]);
        run(look).await.json(0);
    }
    let journal = String::from_utf8(user.journal()).unwrap();
    for fact in ["claim_accepted", "claim_hidden"] {
        assert_eq!(journal.matches(fact).count(), 1, "{fact}: {journal}");
    }
}

/// What the user has taken off the new list does not come back because somebody moves.
#[tokio::test(flavor = "multi_thread")]
async fn whom_the_user_has_removed_does_not_come_back_by_moving() {
    let world = world().start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    world.set_roster(TO, []);
    moves(&world);
    // She is not there, and that is said.
    let report = run(user.looking(1)).await.json(1);
    assert_eq!(report["contacts"][0]["moved_to"], NEW_JULIET, "{report}");
    assert_eq!(list(&world), [], "{report}");
    let asked = world.record(NEW_JULIET).unwrap().requests().len();
    assert_eq!(asked, 0, "nor is she asked");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_accepted_before_asking_is_known_by_the_request() {
    accepted_before_asking(Domain::prosody("new.example")).await;
}

/// An ejabberd passes on an approval that nobody has asked for, and keeps nothing of it.
#[tokio::test(flavor = "multi_thread")]
async fn who_is_accepted_before_asking_is_let_in_to_an_ejabberd_when_asking() {
    accepted_before_asking(Domain::ejabberd("new.example")).await;
}

/// Juliet saw the old account and was not seen by it: nobody can read where she is, and the user says so before she asks.
async fn accepted_before_asking(new: Domain) {
    let world = silent_world(Subscription::From).domain(new).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    let look = async |options: &[&str]| {
        let mut look = user.rehome("status");
        look.args(["--json", "--wait", "1"]).args(options);
        run(look).await.json(0)
    };
    look(&["--accept", NEW_JULIET]).await;
    let said = world.record(TO).unwrap().said;
    let is_let_in = |stanza: &Element| {
        stanza.attr("type") == Some("subscribed") && stanza.attr("to") == Some(NEW_JULIET)
    };
    assert!(!said.iter().any(is_let_in), "nobody has asked");
    let request = format!(
        "<presence xmlns='jabber:client' type='subscribe' to='{TO}'>\
         <status>I was {OLD_JULIET}</status>\
         <moved xmlns='{MOVED}'><old-jid>{OLD_JULIET}</old-jid></moved></presence>"
    );
    world.say(NEW_JULIET, request.parse().unwrap());
    let report = look(&[]).await;
    let juliet = Item::new(Jid::new(NEW_JULIET).unwrap()).named("Juliet").grouped(["Love"]);
    assert_eq!(list(&world), [juliet.standing(Subscription::From)], "{report}");
    assert_eq!(report["contacts"][0]["moved_to"], NEW_JULIET, "{report}");
    assert_eq!(report["counts"]["moved_too"], 1, "{report}");
}

/// She cannot read who asks, since she does not see the account. The new server asks again by itself as soon as the program is
/// there, and does not say it; her own keeps whatever comes first.
#[tokio::test(flavor = "multi_thread")]
async fn who_is_asked_once_more_hears_first_who_asks() {
    let world = silent_world(Subscription::To).start().await.unwrap();
    moves(&world);
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    let says_who = || {
        let Record { arrived, .. } = world.record(NEW_JULIET).unwrap();
        let requests = arrived.iter().filter(|stanza| stanza.attr("type") == Some("subscribe"));
        requests.map(|request| request.has_child("moved", MOVED)).collect::<Vec<_>>()
    };
    assert_eq!(says_who(), [true]);
    user.was_days_ago();
    run(user.looking(1)).await.json(0);
    assert_eq!(says_who(), [true, true, false]);
}

/// She is on the user's new list already, and may see the new account as soon as she asks: that goes with the move.
#[tokio::test(flavor = "multi_thread")]
async fn an_approval_ahead_at_a_new_address_is_taken_back() {
    let mine = Item::new(Jid::new(NEW_JULIET).unwrap()).named("Juliet").grouped(["Love"]);
    let world = world()
        .contact(NEW_JULIET, Behaviour::never())
        .roster(TO, [mine.clone()])
        .start()
        .await
        .unwrap();
    moves(&world);
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    run(user.looking(1)).await.json(0);
    assert_eq!(world.record(TO).unwrap().approved.len(), 1);
    let mut undo = user.rehome("undo");
    undo.args(["--yes", "--json"]);
    run(undo).await.json(0);
    let Record { approved, roster, .. } = world.record(TO).unwrap();
    assert_eq!((approved.len(), roster), (0, vec![mine]));
}

/// She takes her own move back: that is said, with the way back to her old address, and that way leads there.
#[tokio::test(flavor = "multi_thread")]
async fn who_moves_back_is_found_at_the_old_address_where_the_user_wants_it() {
    let world = world().start().await.unwrap();
    moves(&world);
    let user = User::of(&world);
    let mut moving = user.rehome("move");
    moving.args(["--yes", "--json", "--wait", "1"]);
    let report = run(moving).await.json(0);
    assert_eq!(report["counts"]["approved"], 1, "{report}");

    world.publish(OLD_JULIET, MOVED, None);
    for kind in ["unsubscribe", "unsubscribed"] {
        let word = format!("<presence xmlns='jabber:client' type='{kind}' to='{TO}'/>");
        world.say(NEW_JULIET, word.parse().unwrap());
    }
    let mut look = user.rehome("status");
    look.args(["--wait", "1"]);
    let said = run(look).await.out;
    assert!(said.contains(&format!("rehome move --keep-address {OLD_JULIET}")), "{said}");
    assert!(said.contains("may be back there") && !said.contains("said no"), "{said}");

    world.set_behaviour(OLD_JULIET, Behaviour::approves());
    let mut moving = user.rehome("move");
    moving.args(["--yes", "--json", "--wait", "1", "--keep-address", OLD_JULIET]);
    let report = run(moving).await.json(0);
    let row = &report["contacts"][0];
    assert_eq!(
        (row.get("moved_to"), &row["says_moved_to"], &row["statement"]),
        (None, &NEW_JULIET.into(), &"withdrawn".into()),
        "{report}"
    );
    let juliet = Item::new(Jid::new(OLD_JULIET).unwrap()).named("Juliet").grouped(["Love"]);
    assert_eq!(list(&world), [juliet.standing(Subscription::Both)], "{report}");
}
