//! A new server that loses its list after the move: from an older backup, or because the account was made again.

use std::process::Stdio;
use std::sync::Arc;

use crate::practice::{FRIENDS, FROM, Ran, TO, User, run, servers};
use crate::support::{Contact, Net, Software, Standing, wait_until};
use jid::Jid;
use rehome::pretend::{Behaviour, Builder, Domain, Fault, Item, Subscription, World};
use serde_json::Value;
use xmpp_parsers::minidom::Element;

const CONTACTS: usize = 4;
/// How often somebody is asked at most whose request is never shown.
const MOST_UNSHOWN: usize = 3;

#[tokio::test(flavor = "multi_thread")]
async fn who_is_gone_from_the_list_is_asked_again() {
    for new in [Domain::prosody("new.example"), Domain::ejabberd("new.example")] {
        let world = household(Behaviour::never()).domain(new).start().await.unwrap();
        let user = User::of(&world);
        run(user.moving()).await.json(0);
        world.set_roster(TO, []);

        let looked = run(user.looking(0)).await;
        let report = looked.json(1);
        assert_eq!(report["counts"]["to_ask"], CONTACTS, "{report}");
        assert!(!looked.err.contains("said no") && looked.err.contains("for now"), "{looked:?}");

        let report = run(user.moving()).await.json(0);
        assert_eq!(
            (&report["verdict"], &report["counts"]["waiting"]),
            (&"complete".into(), &CONTACTS.into())
        );
        for index in 0..CONTACTS {
            assert_eq!(requests(&world, index), 2, "{report}");
            assert_eq!(world.record(&friend(index)).unwrap().messages().len(), 1, "told once");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_was_set_back_before_the_requests_has_everybody_asked_again() {
    let world = household(Behaviour::never()).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    world.set_roster(TO, (0..CONTACTS).map(|index| item(index, Subscription::None)));
    let report = run(user.moving()).await.json(0);
    assert_eq!(report["counts"]["waiting"], CONTACTS, "{report}");
    assert!((0..CONTACTS).all(|index| requests(&world, index) == 2), "{report}");
}

/// A server that has lost only what it was told last: nothing of it, or all but the requests.
#[tokio::test(flavor = "multi_thread")]
async fn a_list_that_was_set_back_in_part_has_those_asked_again_who_were_asked_last() {
    const FIRST: usize = 5;
    const ALL: usize = 7;
    let last = FIRST..ALL;
    for are_entries_there in [false, true] {
        let world = household_of(ALL, Behaviour::never()).start().await.unwrap();
        let user = User::of(&world);
        let moving = |option: &str| {
            let mut moving = user.moving();
            for index in last.clone() {
                moving.args([option, &friend(index)]);
            }
            moving
        };
        run(moving("--exclude")).await.json(0);
        let mut earlier = world.record(TO).unwrap().roster.to_vec();
        assert_eq!(earlier.len(), FIRST);
        let report = run(moving("--include")).await.json(0);
        assert!((0..ALL).all(|index| requests(&world, index) == 1), "{report}");

        if are_entries_there {
            earlier.extend(last.clone().map(|index| item(index, Subscription::None)));
        }
        world.set_roster(TO, earlier);
        let report = run(user.looking(0)).await.json(1);
        assert_eq!(report["counts"]["to_ask"], last.len(), "{are_entries_there}: {report}");
        let report = run(user.moving()).await.json(0);
        assert_eq!(report["counts"]["waiting"], ALL, "{are_entries_there}: {report}");
        for index in 0..ALL {
            let asked = 1 + usize::from(last.contains(&index));
            assert_eq!(requests(&world, index), asked, "{are_entries_there}: {index}: {report}");
        }
    }
}

/// Servers do not keep the word of somebody who said no: what is left is an entry without its request.
#[tokio::test(flavor = "multi_thread")]
async fn one_entry_without_its_request_is_a_probable_no_and_is_left_alone() {
    let world = household(Behaviour::never()).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    lose_the_first_request(&world);
    let report = run(user.moving()).await.json(0);
    assert_eq!(row(&report, &friend(0))["approval"], "declined", "{report}");
    let mut remind = user.rehome("remind");
    remind.args(["--yes", "--json", "--wait", "0"]);
    let report = run(remind).await.json(0);
    assert!(row(&report, &friend(0)).get("reminded").is_none(), "{report}");
    assert_eq!(requests(&world, 0), 1, "{report}");

    // Nobody has heard a no, and that is how it is said.
    let mut status = user.rehome("status");
    status.args(["--wait", "0"]);
    let said = run(status).await;
    assert!(said.out.contains("1 has probably said no"), "{said:?}");
    assert!(said.out.contains(&format!("remind --contact {}", friend(0))), "{said:?}");
    let report = run(user.looking(0)).await.json(0);
    assert_eq!(row(&report, &friend(0))["probably_declined"], true, "{report}");
    assert_eq!(report["counts"]["answered"], 0, "{report}");

    // Whoever is named is asked once more.
    let mut remind = user.rehome("remind");
    remind.args(["--yes", "--json", "--wait", "0", "--contact", &friend(0)]);
    let report = run(remind).await.json(0);
    assert_eq!(row(&report, &friend(0))["approval"], "waiting", "{report}");
    assert_eq!(requests(&world, 0), 2, "{report}");
    assert_eq!(world.record(&friend(0)).unwrap().messages().len(), 2, "{report}");
}

/// That there is no request now says nothing, if the new list never showed one (RFC 6121 §3.1.2: it must).
#[tokio::test(flavor = "multi_thread")]
async fn who_said_nothing_to_a_request_that_was_never_shown_has_not_said_no() {
    const ASK: &str = "ask='subscribe'";
    let asks = |stanza: &Element| String::from(stanza).replace('"', "'").contains(ASK);
    let hide = |text: String| text.replace('"', "'").replace(ASK, "");
    let world = household(Behaviour::never()).start().await.unwrap();
    world.fault(TO, Fault::rewrite(asks, hide).always());
    let user = User::of(&world);
    let mut before = 0;
    for look in 1..=MOST_UNSHOWN + 1 {
        let report = run(user.moving()).await;
        let report: Value = serde_json::from_str(&report.out).unwrap();
        let asked = requests(&world, 0);
        let approval = if asked < MOST_UNSHOWN { "to_ask" } else { "waiting" };
        assert_eq!(row(&report, &friend(0))["approval"], approval, "look {look}: {report}");
        assert!(asked > before || asked == MOST_UNSHOWN, "look {look}: {report}");
        before = asked;
    }

    // As soon as the list shows it, all is as usual.
    world.heal(TO);
    run(user.moving()).await.json(0);
    lose_the_first_request(&world);
    let report = run(user.moving()).await.json(0);
    assert_eq!(row(&report, &friend(0))["approval"], "declined", "{report}");
    assert_eq!(requests(&world, 0), MOST_UNSHOWN, "{report}");
}

/// A yes that was taken back, or a list that was set back for some, leaves the same trace.
#[tokio::test(flavor = "multi_thread")]
async fn a_yes_that_is_gone_is_no_answer_any_more() {
    let world = household(Behaviour::approves()).start().await.unwrap();
    let user = User::of(&world);
    let mut moving = user.rehome("move");
    moving.args(["--yes", "--json", "--wait", "30"]);
    run(moving).await.json(0);
    let mut items: Vec<_> = world.record(TO).unwrap().roster.to_vec();
    items[0].subscription = Subscription::From;
    world.set_roster(TO, items);
    let report = run(user.looking(0)).await.json(0);
    assert_eq!(report["counts"]["answered"], CONTACTS - 1, "{report}");
    let mut moves = user.bare();
    moves.args(["moves", "--json"]);
    let listed: Value = serde_json::from_str(&run(moves).await.out).unwrap();
    assert_eq!(listed[0]["answered"], CONTACTS - 1, "{listed}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_makes_the_lost_request_again() {
    let world = household(Behaviour::never()).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    world.set_roster(TO, []);
    let mut remind = user.rehome("remind");
    remind.args(["--yes", "--json", "--wait", "0", "--contact", &friend(1)]);
    let report = run(remind).await;
    let report: Value = serde_json::from_str(&report.out).unwrap();
    assert_eq!(row(&report, &friend(1))["approval"], "waiting", "{report}");
    assert_eq!(row(&report, &friend(2))["approval"], "to_ask", "{report}");
    for (index, asked, messages) in [(1, 2, 2), (2, 1, 1)] {
        assert_eq!(requests(&world, index), asked, "{report}");
        assert_eq!(world.record(&friend(index)).unwrap().messages().len(), messages, "{report}");
    }
}

/// Making the request again may be all that was needed.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_answers_the_request_that_is_made_again_is_not_reminded() {
    let world = household(Behaviour::never()).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    world.set_roster(TO, []);
    // This answer comes to a list that knows of no question.
    world.set_behaviour(&friend(1), Behaviour::approves());
    let mut remind = user.rehome("remind");
    remind.args(["--yes", "--json", "--wait", "0"]);
    let report = run(remind).await;
    let report: Value = serde_json::from_str(&report.out).unwrap();
    for (index, approval, messages) in [(1, "approved", 1), (2, "waiting", 2)] {
        assert_eq!(row(&report, &friend(index))["approval"], approval, "{report}");
        assert_eq!(world.record(&friend(index)).unwrap().messages().len(), messages, "{report}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_prosody_that_has_lost_its_list_gets_it_back() {
    loses_its_list(Software::Prosody).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_ejabberd_that_has_lost_its_list_gets_it_back() {
    loses_its_list(Software::Ejabberd).await;
}

async fn loses_its_list(software: Software) {
    let net = Arc::new(Net::new());
    let old = net.prosody("old.test").start();
    let new = net.server(software, "new.test").start();
    let friends = net.prosody("friends.test").start();
    let contacts = [
        Contact::new("carol@friends.test", Standing::Both),
        Contact::new("dave@friends.test", Standing::To),
        Contact::new("erin@friends.test", Standing::From),
    ];
    net.seed(&old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");
    rehome(&net, &["move", "--wait", "0"]).await.json(0);
    let asked =
        || friends.roster_of("carol").get("romeo@new.test").is_some_and(|entry| entry.asking);
    wait_until("the request to have arrived", || asked().then_some(()));

    new.forget_roster("romeo", "new secret");
    let looked = rehome(&net, &["status", "--wait", "0"]).await;
    let report = looked.json(1);
    assert_eq!(row(&report, "carol@friends.test")["approval"], "to_ask", "{report}");
    assert!(!looked.err.contains("You can close"), "{looked:?}");

    let report = rehome(&net, &["move", "--wait", "0"]).await.json(0);
    assert_eq!(report["counts"]["waiting"], 2, "{report}");
    let roster = new.roster_of("romeo");
    for jid in ["carol@friends.test", "dave@friends.test"] {
        assert!(roster.get(jid).is_some_and(|entry| entry.asked), "{roster:?}");
    }
    assert!(roster.contains_key("erin@friends.test"), "{roster:?}");
    drop(old);
}

async fn rehome(net: &Net, arguments: &[&str]) -> Ran {
    let mut command = net.rehome("old secret", "new secret");
    command.args(arguments).args(["--from", "romeo@old.test", "--to", "romeo@new.test", "--json"]);
    if arguments.contains(&"move") {
        command.arg("--yes");
    }
    command.stdin(Stdio::null());
    run(command).await
}

/// Both accounts, and contacts who see the old one and are seen by it, and answer like this.
fn household(behaviour: Behaviour) -> Builder {
    household_of(CONTACTS, behaviour)
}

fn household_of(contacts: usize, behaviour: Behaviour) -> Builder {
    (0..contacts)
        .fold(servers(), |world, index| world.contact(&friend(index), behaviour))
        .roster(FROM, (0..contacts).map(|index| item(index, Subscription::Both)))
}

/// The list shows all requests but the first.
fn lose_the_first_request(world: &World) {
    let mut asked: Vec<_> = (0..CONTACTS).map(|index| item(index, Subscription::None)).collect();
    asked.iter_mut().skip(1).for_each(|item| item.ask = true);
    world.set_roster(TO, asked);
}

fn item(index: usize, standing: Subscription) -> Item {
    Item::new(Jid::new(&friend(index)).unwrap()).standing(standing)
}

fn friend(index: usize) -> String {
    format!("friend{index}@{FRIENDS}")
}

/// How many requests of the program this contact has seen.
fn requests(world: &World, index: usize) -> usize {
    let record = world.record(&friend(index)).unwrap();
    record.requests().iter().filter(|it| it.has_child("moved", "urn:xmpp:moved:1")).count()
}

fn row<'a>(report: &'a Value, jid: &str) -> &'a Value {
    let rows = report["contacts"].as_array().unwrap();
    rows.iter().find(|row| row["jid"] == jid).unwrap_or_else(|| panic!("{jid}: {report}"))
}
