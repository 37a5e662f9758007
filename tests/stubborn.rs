//! Requests that come back: one refused contact costs the others nothing, and what was asked stays asked.

use std::process::Command;
use std::time::Duration;

use crate::practice::{FRIENDS, FROM, Ran, TO, User, Victim, run, servers};
use jid::Jid;
use rehome::pretend::{Act, Behaviour, Builder, Domain, Fault, Item, Subscription};
use serde_json::Value;
use xmpp_parsers::minidom::Element;

/// For how long the program may be at work with one contact that is refused. Alone it took a quarter of an hour.
const LIMIT: Duration = Duration::from_secs(60);

/// ejabberd refuses a request to somebody who is on the block list as it refuses what comes too fast.
#[tokio::test(flavor = "multi_thread")]
async fn a_refused_contact_does_not_stop_the_others() {
    const CONTACTS: usize = 20;
    for refused in [0, 7, CONTACTS - 1] {
        moves_all_but(refused, CONTACTS, Domain::ejabberd("new.example")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_contact_does_not_stop_the_others_where_requests_are_limited() {
    const CONTACTS: usize = 9;
    for refused in [0, 4, CONTACTS - 1] {
        let limited = Domain::ejabberd("new.example").limit(5, Duration::from_millis(800));
        moves_all_but(refused, CONTACTS, limited).await;
    }
}

/// Nobody has answered when the move is taken back, so everybody is told that the request is off.
#[tokio::test(flavor = "multi_thread")]
async fn a_refused_contact_does_not_stop_the_others_from_being_told_that_the_move_is_off() {
    const CONTACTS: usize = 9;
    for refused in [0, 4, CONTACTS - 1] {
        let limited = Domain::ejabberd("new.example").limit(5, Duration::from_millis(800));
        let world = household(CONTACTS, Behaviour::never()).domain(limited).start().await.unwrap();
        let user = User::of(&world);
        run(user.moving()).await.json(0);
        let stubborn = friend(refused);
        world.fault(TO, refusing("unsubscribe", &stubborn));
        let mut undo = user.rehome("undo");
        undo.args(["--yes", "--json"]);
        let report = within_limit(undo, &stubborn).await.json(0);
        let withdrawn = |stanza: &&Element| stanza.attr("type") == Some("unsubscribe");
        for index in 0..CONTACTS {
            let jid = friend(index);
            let told = world.record(&jid).unwrap().arrived.iter().any(|stanza| withdrawn(&stanza));
            // The removal of the entry tells even the one whose withdrawal was refused.
            assert!(told, "with {stubborn} refused, {jid} is told");
            assert_eq!(row(&report, &jid)["error"].is_string(), index == refused, "{report}");
        }
        assert!(world.record(TO).unwrap().roster.is_empty());
    }
}

/// Runs the program to its end, which this one contact must not put off.
async fn within_limit(command: Command, stubborn: &str) -> Ran {
    let program = Victim::default();
    let Ok(ran) = tokio::time::timeout(LIMIT, program.run(command)).await else {
        program.kill();
        panic!("with {stubborn} refused, it does not end");
    };
    ran
}

/// Everybody is asked but the one whose requests the new server refuses, and that one is named.
async fn moves_all_but(refused: usize, contacts: usize, new: Domain) {
    let stubborn = friend(refused);
    let world = household(contacts, Behaviour::approves())
        .domain(new)
        .fault(TO, refusing("subscribe", &stubborn))
        .start()
        .await
        .unwrap();
    let user = User::of(&world);
    let report = within_limit(user.moving(), &stubborn).await.json(1);
    for index in 0..contacts {
        let jid = friend(index);
        let asked = !world.record(&jid).unwrap().requests().is_empty();
        assert_eq!(asked, index != refused, "with {stubborn} refused, {jid} asked: {asked}");
    }
    assert_eq!(report["counts"]["failed"], 1, "{report}");
    assert!(row(&report, &stubborn)["error"].is_string(), "{report}");
}

/// Prosody repeats requests by itself, and a contact's server that is away bounces those: the contact has had ours.
#[tokio::test(flavor = "multi_thread")]
async fn a_bounce_of_something_else_does_not_undo_a_request() {
    let jid = friend(0);
    let world = household(1, Behaviour::never()).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);

    world.fault(TO, Fault::on_received(appears, Act::Before(bounce(&jid, None))));
    let report = run(status(&user)).await.json(0);
    assert_eq!((&report["counts"]["waiting"], &report["counts"]["failed"]), (&1.into(), &0.into()));
    run(user.moving()).await.json(0);
    assert_eq!(world.record(&jid).unwrap().requests().iter().filter(ours).count(), 1);
}

/// The contact's server had to be waited for, and then there was none.
#[tokio::test(flavor = "multi_thread")]
async fn a_request_that_comes_back_later_is_made_again() {
    let jid = friend(0);
    let world = household(1, Behaviour::never()).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    let id = world.record(&jid).unwrap().requests()[0].attr("id").unwrap().to_owned();

    world.fault(TO, Fault::on_received(appears, Act::Before(bounce(&jid, Some(&id)))));
    let report = run(status(&user)).await.json(0);
    assert_eq!(row(&report, &jid)["approval"], "unreachable", "{report}");
    run(user.moving()).await.json(0);
    assert_eq!(world.record(&jid).unwrap().requests().iter().filter(ours).count(), 2);
}

/// Where the first request was lost on its way, nobody bounces it after the program has left, and ejabberd does not
/// repeat it.
#[tokio::test(flavor = "multi_thread")]
async fn who_is_silent_for_a_day_is_asked_again() {
    let (answers, lost) = (friend(0), friend(1));
    let world = household(2, Behaviour::approves())
        .domain(Domain::ejabberd("new.example"))
        .domain(Domain::prosody(FRIENDS).limit(1, Duration::from_millis(100)))
        .roster(
            FROM,
            [&answers, &lost]
                .map(|jid| Item::new(Jid::new(jid).unwrap()).standing(Subscription::To)),
        )
        .start()
        .await
        .unwrap();
    let user = User::of(&world);
    let report = run(user.moving()).await.json(0);
    assert_eq!(report["counts"]["waiting"], 1, "{report}");
    assert_eq!(world.record(&lost).unwrap().requests().len(), 0, "it did not arrive");

    run(user.moving()).await.json(0);
    assert_eq!(world.record(&lost).unwrap().requests().len(), 0, "it may be on its way");
    user.was_days_ago();
    run(status(&user)).await.json(0);
    assert_eq!(world.record(&lost).unwrap().requests().len(), 0, "a look asks nobody");
    run(user.moving()).await.json(0);
    assert_eq!(world.record(&lost).unwrap().requests().len(), 1);
    assert_eq!(world.record(&answers).unwrap().requests().len(), 1, "who answered is left alone");
}

/// A server that knows at once that there is nobody says so before it has looked at what came behind.
#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_comes_back_at_once_was_not_received() {
    let nobody = "nobody@old.example";
    let item = Item::new(Jid::new(nobody).unwrap()).standing(Subscription::From);
    let world = household(1, Behaviour::approves()).roster(FROM, [item]).start().await.unwrap();
    let user = User::of(&world);
    for time in ["first", "second"] {
        let report = run(user.moving()).await.json(0);
        let error = &row(&report, nobody)["error"];
        assert!(error.as_str().is_some_and(|error| !error.is_empty()), "{time}: {report}");
        let said = world.record(FROM).unwrap().said;
        let told = said
            .iter()
            .filter(|stanza| stanza.name() == "message" && stanza.attr("to") == Some(nobody));
        assert_eq!(told.count(), 1, "after the {time} run");
    }
}

/// Both accounts, and contacts who see the old one and are seen by it, and take a request like this.
fn household(contacts: usize, behaviour: Behaviour) -> Builder {
    let items = (0..contacts)
        .map(|index| Item::new(Jid::new(&friend(index)).unwrap()).standing(Subscription::Both));
    (0..contacts)
        .fold(servers(), |world, index| world.contact(&friend(index), behaviour))
        .roster(FROM, items)
}

/// A look at the move that stays long enough to hear what came back.
fn status(user: &User) -> Command {
    user.looking(5)
}

fn friend(index: usize) -> String {
    format!("friend{index}@{FRIENDS}")
}

/// The new server never lets a stanza of this kind through to this contact.
fn refusing(kind: &'static str, jid: &str) -> Fault {
    let jid = jid.to_owned();
    let like = move |stanza: &Element| {
        stanza.attr("type") == Some(kind) && stanza.attr("to") == Some(jid.as_str())
    };
    Fault::refuse(like, "not-acceptable").always()
}

/// The account comes online.
fn appears(stanza: &Element) -> bool {
    stanza.name() == "presence" && stanza.attr("type").is_none()
}

/// The contact's server is not there: what comes back of a request with this id.
fn bounce(from: &str, id: Option<&str>) -> String {
    let id = id.map(|id| format!(" id='{id}'")).unwrap_or_default();
    format!(
        "<presence type='error' from='{from}' to='{TO}'{id}><error type='wait'><remote-server-timeout \
         xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></presence>"
    )
}

/// A request of this program, and not one that the server repeats by itself.
fn ours(request: &&&Element) -> bool {
    request.has_child("moved", "urn:xmpp:moved:1")
}

fn row<'a>(report: &'a Value, jid: &str) -> &'a Value {
    let rows = report["contacts"].as_array().unwrap();
    rows.iter().find(|row| row["jid"] == jid).unwrap_or_else(|| panic!("{jid}: {report}"))
}

/// Whoever only looks has not decided yet whom to let in.
#[tokio::test(flavor = "multi_thread")]
async fn a_look_before_the_move_lets_nobody_in() {
    let jid = friend(0);
    let ask = element(&format!("<presence xmlns='jabber:client' type='subscribe' to='{TO}'/>"));
    let world = household(1, Behaviour::approves()).said(&jid, ask).start().await.unwrap();
    let user = User::of(&world);
    let looked = run(status(&user)).await;
    assert_eq!(looked.json(1)["counts"]["moved"], 0, "{looked:?}");
    assert!(looked.err.contains("no record of this move"), "{looked:?}");
    let record = world.record(TO).unwrap();
    assert_eq!(record.pending.len(), 1, "it still waits for an answer");
    let sent = record.said.iter().filter(|stanza| stanza.name() == "presence");
    assert_eq!(sent.count(), 0, "nobody comes online");
    assert!(!String::from_utf8(user.journal()).unwrap().contains("\"fact\":\"admitted\""));
}

fn element(text: &str) -> Element {
    text.parse().unwrap()
}

/// The own server may be a contact, who sees the account: a stanza that measures the pace is no word to it.
#[tokio::test(flavor = "multi_thread")]
async fn the_own_server_is_not_shut_out_by_the_measuring() {
    let server = Item::new(Jid::new("new.example").unwrap()).standing(Subscription::Both);
    let world = household(8, Behaviour::approves())
        .domain(Domain::ejabberd("new.example").limit(5, Duration::from_millis(300)))
        .roster(TO, [server])
        .start()
        .await
        .unwrap();
    run(User::of(&world).moving()).await.json(0);
    let kept = world.record(TO).unwrap().item("new.example").map(|item| item.subscription);
    assert_eq!(kept, Some(Subscription::Both));
}

/// The connection breaks when the message has left, and an archive that keeps nothing cannot tell that it has.
#[tokio::test(flavor = "multi_thread")]
async fn an_archive_that_keeps_nothing_has_nobody_told_twice() {
    let jid = friend(0);
    let breaks = Fault::on_received(|stanza| stanza.name() == "message", Act::CutAfterwards);
    let world = household(1, Behaviour::never())
        .domain(Domain::prosody("old.example").without_archiving())
        .fault(FROM, breaks)
        .start()
        .await
        .unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    let report = run(user.moving()).await.json(0);
    assert_eq!(world.record(&jid).unwrap().messages().len(), 1, "{report}");
    assert!(
        row(&report, &jid)["error"].is_string(),
        "it is not known whether it arrived: {report}"
    );
}
