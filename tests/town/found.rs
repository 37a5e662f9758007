//! Who has moved before the user does, or after having let the new account in, is found; who may not know of the move is not
//! looked for.

use crate::practice::{FROM, TO, User, run, servers};

use jid::Jid;
use rehome::model::account::Reach;
use rehome::pretend::{Act, Behaviour, Builder, Domain, Fault, Item, Subscription, World};
use xmpp_parsers::minidom::Element;

const MOVED: &str = "urn:xmpp:moved:1";
/// Whoever is on the server that closes, and somewhere else, with their new addresses.
const NEAR: [&str; 2] = ["near@old.example", "near@home.example"];
const FAR: [&str; 2] = ["far@friends.example", "far@home.example"];
/// They say that they have moved as well.
const BLOCKED: [&str; 2] = ["blocked@old.example", "blocked@home.example"];
const GATEWAY: &str = "icq.example";
const BEHIND_GATEWAY: &str = "1@icq.example";

/// Those on other servers come first on the list.
fn world() -> Builder {
    let people = [FAR[0], GATEWAY, BEHIND_GATEWAY, BLOCKED[0], NEAR[0]];
    let homes = [NEAR, FAR, BLOCKED].as_flattened().iter();
    homes
        .fold(servers(), |world, address| world.contact(address, Behaviour::never()))
        .domain(Domain::gateway(GATEWAY, "icq"))
        .roster(FROM, people.map(|address| mutual(address, address)))
        .blocked(FROM, &[BLOCKED[0]])
}

fn mutual(address: &str, name: &str) -> Item {
    let item = Item::new(Jid::new(address).unwrap()).named(name).grouped(["Friends"]);
    item.standing(Subscription::Both)
}

/// The first of these addresses says that its owner is at the second one.
fn moves(world: &World, [from, to]: [&str; 2]) {
    let moved = format!("<moved xmlns='{MOVED}'><new-jid>{to}</new-jid></moved>");
    world.publish(from, MOVED, Some(moved.parse().unwrap()));
}

/// Whom an account has asked where they have moved, in this order.
fn asked(world: &World, account: &str) -> Vec<String> {
    let said = world.record(account).unwrap().said;
    let is_question = |stanza: &&Element| {
        stanza.attr("type") == Some("get") && String::from(*stanza).contains(MOVED)
    };
    let questions = said.iter().filter(is_question);
    questions.filter_map(|question| question.attr("to")).map(str::to_owned).collect()
}

/// How many requests and messages have come there from the program. Servers ask again by themselves, and do not say then who
/// has moved.
fn heard(world: &World, address: &str) -> (usize, usize) {
    let record = world.record(address).unwrap();
    let requests = record.requests().into_iter().filter(|asks| asks.has_child("moved", MOVED));
    (requests.count(), record.messages().len())
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_moved_is_asked_and_told_where_they_are_and_nobody_is_looked_up_in_vain() {
    let world = world().start().await.unwrap();
    [NEAR, FAR, BLOCKED].into_iter().for_each(|who| moves(&world, who));
    let user = User::of(&world);
    let report = run(user.moving()).await.json(0);
    assert_eq!(report["counts"]["moved_too"], 2, "{report}");

    let questions = asked(&world, FROM);
    assert_eq!(questions[..2], [NEAR[0], FAR[0]], "those on the old server come first");
    let in_vain = [BLOCKED[0], BLOCKED[1], GATEWAY, BEHIND_GATEWAY];
    assert!(!questions.iter().any(|to| in_vain.contains(&to.as_str())), "{questions:?}");

    let list = world.record(TO).unwrap();
    for [old, new] in [NEAR, FAR] {
        assert_eq!((heard(&world, old), heard(&world, new)), ((0, 0), (1, 1)), "{report}");
        assert_eq!(list.item(old), None, "{report}");
        let entry = list.item(new).unwrap();
        let named = (entry.name.as_deref(), entry.groups.as_slice());
        assert_eq!(named, (Some(old), ["Friends".to_owned()].as_slice()), "{report}");
    }
    for nobody in BLOCKED {
        assert_eq!(heard(&world, nobody), (0, 0), "{nobody}");
    }

    let page = user.data().join("report.html");
    let mut look = user.rehome("status");
    look.args(["--wait", "0", "--report"]).arg(&page);
    let looked = run(look).await;
    let terminal = looked.out.split_whitespace().collect::<Vec<_>>().join(" ");
    let page = std::fs::read_to_string(page).unwrap();
    for [_, new] in [NEAR, FAR] {
        let said = format!("has moved to {new}");
        assert!(terminal.contains(&said) && page.contains(&said), "{terminal}\n{page}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_found_is_known_when_the_old_server_is_gone() {
    let world = world().start().await.unwrap();
    moves(&world, NEAR);
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    world.set_running("old.example", false);
    world.set_behaviour(NEAR[1], Behaviour::approves());
    let looked = run(user.looking(1)).await;
    let list = world.record(TO).unwrap();
    let friend = mutual(NEAR[1], NEAR[0]);
    assert_eq!((list.item(NEAR[0]), list.item(NEAR[1])), (None, Some(&friend)), "{looked:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_backup_has_found_is_enough_to_move_from() {
    let world = world().start().await.unwrap();
    moves(&world, NEAR);
    let user = User::of(&world);
    let file = user.data().join("account.xml");
    let account = world.account(FROM).unwrap();
    let Reach::StartTls(server) = &account.reach else { panic!("{account:?}") };
    let mut backup = user.bare();
    backup.args(["backup", "--from", FROM, "--from-server", &server.to_string()]);
    backup.args(["--from-certificate", &account.certificate.unwrap().to_string()]);
    backup.arg("--output").arg(&file);
    let saved = run(backup).await;
    world.set_running("old.example", false);
    let mut moving = user.moving();
    moving.arg("--from-file").arg(&file);
    let moved = run(moving).await;
    let list = world.record(TO).unwrap();
    assert_eq!(list.item(NEAR[0]), None, "{saved:?} {moved:?}");
    let entry = list.item(NEAR[1]).unwrap_or_else(|| panic!("{saved:?} {moved:?}"));
    assert_eq!(entry.name.as_deref(), Some(NEAR[0]), "{moved:?}");
    assert!(!world.record(NEAR[1]).unwrap().requests().is_empty(), "{moved:?}");
}

/// Her server follows XEP-0283 §4.4: what it has let the new account see, the old one sees no more.
#[tokio::test(flavor = "multi_thread")]
async fn who_let_the_new_account_in_and_moves_then_is_followed_through_that_account() {
    let world = world()
        .contact(FAR[0], Behaviour::approves_moved())
        .contact(FAR[1], Behaviour::approves())
        .start()
        .await
        .unwrap();
    let user = User::of(&world);
    let mut moving = user.rehome("move");
    moving.args(["--yes", "--json", "--wait", "2"]);
    let report = run(moving).await.json(0);
    let entry = |address: &str| world.record(TO).unwrap().item(address).cloned();
    assert_eq!(entry(FAR[0]), Some(mutual(FAR[0], FAR[0])), "{report}");
    assert!(!world.record(FROM).unwrap().item(FAR[0]).unwrap().subscription.to());

    moves(&world, FAR);
    let report = run(user.looking(2)).await.json(0);
    assert!(asked(&world, TO).contains(&FAR[0].to_owned()), "{report}");
    assert_eq!((entry(FAR[0]), entry(FAR[1])), (None, Some(mutual(FAR[1], FAR[0]))), "{report}");
    assert_eq!(heard(&world, FAR[1]), (1, 0), "who was told at the old address is not told again");
}

/// The account in between lets the old one read where she has gone on to.
#[tokio::test(flavor = "multi_thread")]
async fn who_has_moved_twice_is_found_where_they_are_now() {
    let last = "near@last.example";
    let world = world().contact(last, Behaviour::never()).start().await.unwrap();
    let sees = Item::new(Jid::new(FROM).unwrap()).standing(Subscription::From);
    world.set_roster(NEAR[1], [sees]);
    moves(&world, NEAR);
    moves(&world, [NEAR[1], last]);
    let user = User::of(&world);
    let report = run(user.moving()).await.json(0);
    let asked = [NEAR[0], NEAR[1], last].map(|address| heard(&world, address));
    assert_eq!(asked, [(0, 0), (0, 0), (1, 1)], "{report}");
    let list = world.record(TO).unwrap();
    assert_eq!((list.item(NEAR[0]), list.item(NEAR[1])), (None, None), "{report}");
    assert_eq!(list.item(last).unwrap().name.as_deref(), Some(NEAR[0]), "{report}");
}

/// Her server says so when she is asked (RFC 6120 §8.3.3.5), and nothing else does.
#[tokio::test(flavor = "multi_thread")]
async fn whose_server_says_that_they_are_gone_is_followed() {
    let world = world().contact(NEAR[1], Behaviour::approves()).start().await.unwrap();
    let asks = |stanza: &Element| {
        stanza.attr("type") == Some("subscribe") && stanza.attr("to") == Some(NEAR[0])
    };
    let gone = format!(
        "<presence xmlns='jabber:client' type='error' from='{}'><error type='cancel'>\
         <gone xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>xmpp:{}</gone></error></presence>",
        NEAR[0], NEAR[1]
    );
    world.fault(TO, Fault::on_received(asks, Act::Before(gone)));
    let user = User::of(&world);
    let mut moving = user.rehome("move");
    moving.args(["--yes", "--json", "--wait", "2"]);
    let report = run(moving).await.json(0);
    let list = world.record(TO).unwrap();
    let friend = mutual(NEAR[1], NEAR[0]);
    assert_eq!((list.item(NEAR[0]), list.item(NEAR[1])), (None, Some(&friend)), "{report}");
}

/// The request came while nobody was there, and of it an ejabberd has kept only who sent it.
#[tokio::test(flavor = "multi_thread")]
async fn who_asks_without_a_word_is_let_in_where_the_statement_names_them() {
    let world = world().domain(Domain::ejabberd("new.example")).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    moves(&world, NEAR);
    let asks = format!("<presence xmlns='jabber:client' type='subscribe' to='{TO}'/>");
    // Nobody names the second one.
    for address in [NEAR[1], FAR[1]] {
        world.say(address, asks.parse().unwrap());
    }
    let report = run(user.looking(1)).await.json(0);
    let list = world.record(TO).unwrap();
    let standing = |address: &str| list.item(address).map(|item| item.subscription);
    assert_eq!(standing(NEAR[1]), Some(Subscription::From), "{report}");
    assert_ne!(standing(FAR[1]), Some(Subscription::From), "{report}");
}
