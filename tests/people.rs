//! Whom a move speaks to, whom it lets in, and whom it leaves alone.

use std::sync::Arc;
use std::time::Duration;

use crate::practice::{FROM, TO, TO_PASSWORD, User, Victim, run, servers};
use jid::Jid;
use rehome::model::account::Reach;
use rehome::pretend::{Act, Behaviour, Builder, Domain, Fault, Item, Subscription, World};
use serde_json::Value;
use xmpp_parsers::minidom::Element;

/// How long anything may take that is waited for here.
const PATIENCE: Duration = Duration::from_secs(60);

/// A contact that each sees the other of.
fn friend(jid: &str) -> Item {
    Item::new(Jid::new(jid).unwrap()).named("Friend").standing(Subscription::Both)
}

/// The two servers, and friends of the old account that answer like this.
fn with_friends(jids: &[&str], behaviour: Behaviour) -> Builder {
    let world = jids.iter().fold(servers(), |world, jid| world.contact(jid, behaviour));
    world.roster(FROM, jids.iter().map(|jid| friend(jid)))
}

/// The row of this contact.
fn row<'a>(report: &'a Value, jid: &str) -> &'a Value {
    let rows = report["contacts"].as_array().unwrap();
    rows.iter().find(|row| row["jid"] == jid).unwrap_or_else(|| panic!("no {jid}: {report}"))
}

/// What has come to this contact because of the move.
fn heard(world: &World, jid: &str) -> Vec<String> {
    world.record(jid).unwrap().arrived.iter().map(String::from).collect()
}

const PARIS: &str = "paris@verona.example";
const JULIET: &str = "juliet@capulet.example";

/// Their server has but one of the names, and the entry that has it may go.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_asked_again_under_another_spelling_of_the_address() {
    let (ascii, own) = ("idn@xn--mnchen-3ya.example", "idn@münchen.example");
    let item = |jid: &str, standing| Item::new(Jid::new(jid).unwrap()).standing(standing);
    let list = [item(ascii, Subscription::Both), item(own, Subscription::None)];
    let world = servers().contact(ascii, Behaviour::never()).roster(FROM, list).start().await;
    let world = world.unwrap();
    let user = User::of(&world);
    let report = run(user.moving()).await.json(0);
    assert_eq!(report["counts"]["waiting"], 1, "{report}");
    world.set_roster(FROM, [item(own, Subscription::Both)]);
    let report = run(user.moving()).await.json(0);
    let counts = &report["counts"];
    assert_eq!((&counts["waiting"], &counts["to_ask"]), (&1.into(), &0.into()), "{report}");
    assert_eq!((&counts["contacts"], &counts["unreachable"]), (&1.into(), &0.into()), "{report}");
    let heard = world.record(ascii).unwrap();
    let requests = heard.requests();
    let own = requests.iter().filter(|it| it.has_child("moved", "urn:xmpp:moved:1"));
    assert_eq!((own.count(), heard.messages().len()), (1, 1), "{report}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_blocked_hears_nothing_and_is_not_let_in() {
    for blocked in [PARIS, "verona.example"] {
        for without in [None, Some("--without=blocked")] {
            let world = with_friends(&[PARIS, JULIET], Behaviour::approves())
                .blocked(FROM, &[blocked])
                .start()
                .await
                .unwrap();
            let mut moving = User::of(&world).moving();
            moving.args(without);
            let report = run(moving).await.json(0);

            let paris = row(&report, PARIS);
            assert_eq!(paris["outcome"], "moved", "{report}");
            assert_eq!(paris["reason"], "blocked", "{report}");
            assert_eq!(paris["approval"], "not_asked", "{report}");
            assert_eq!(row(&report, JULIET)["approval"], "approved", "{report}");
            assert_eq!(report["counts"]["skipped"], 0, "{report}");

            assert_eq!(heard(&world, PARIS), [""; 0], "{blocked} is blocked, {without:?}");
            let new = world.record(TO).unwrap();
            let there = new.item(PARIS).expect("the entry itself is no word to anybody");
            assert_eq!(there.subscription, Subscription::None, "{there:?}");
            assert!(new.approved.iter().all(|jid| jid.as_str() != PARIS), "{:?}", new.approved);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_gives_up_the_old_account_for_the_new_one_still_counts() {
    let world = with_friends(&[PARIS, JULIET], Behaviour::approves_moved()).start().await.unwrap();
    let user = User::of(&world);
    let mut moving = user.rehome("move");
    moving.args(["--yes", "--json", "--wait", "20"]);
    let report = run(moving).await.json(0);
    assert_eq!(report["counts"]["approved"], 2, "{report}");
    let old = world.record(FROM).unwrap();
    assert_ne!(old.item(PARIS).unwrap().subscription, Subscription::Both, "it has given it up");

    let report = run(user.looking(0)).await.json(0);
    assert_eq!(report["counts"]["approved"], 2, "{report}");
    assert_eq!(row(&report, JULIET)["standing"], "both", "{report}");
    assert_eq!(report["verdict"], "complete", "{report}");
}

/// The message reaches Juliet before the request does: she takes the old account off her list and asks the new one.
/// Then the program is killed.
#[tokio::test(flavor = "multi_thread")]
async fn who_asks_the_new_account_and_leaves_the_old_one_is_let_in_and_asked() {
    let victim = Victim::default();
    let kill = {
        let victim = victim.clone();
        move || victim.kill()
    };
    let asks = |stanza: &Element| stanza.attr("type") == Some("subscribe");
    let world = with_friends(&[JULIET], Behaviour::never())
        .fault(TO, Fault::on_received(asks, Act::Call(Arc::new(kill))))
        .start()
        .await
        .unwrap();
    let user = User::of(&world);
    victim.start(user.moving());
    victim.wait().await;
    for (kind, to) in [("unsubscribed", FROM), ("unsubscribe", FROM), ("subscribe", TO)] {
        let said = format!("<presence xmlns='jabber:client' type='{kind}' to='{to}'/>");
        world.say(JULIET, said.parse().unwrap());
    }
    let old = world.record(FROM).unwrap();
    assert_eq!(old.item(JULIET).unwrap().subscription, Subscription::None, "she has left it");

    let report = run(user.moving()).await.json(0);
    assert_eq!(row(&report, JULIET)["approval"], "waiting", "{report}");
    let juliet = world.record(JULIET).unwrap();
    assert_eq!(juliet.pending.len(), 1, "she is asked: {juliet:?}");
    let new = world.record(TO).unwrap();
    assert_eq!(new.item(JULIET).unwrap().subscription, Subscription::From, "she is let in");
}

/// The old server answers with a part of the list alone, after the move has begun.
#[tokio::test(flavor = "multi_thread")]
async fn who_is_missing_from_a_later_list_is_not_forgotten() {
    let victim = Victim::default();
    let kill = {
        let victim = victim.clone();
        move || victim.kill()
    };
    let sets = |stanza: &Element| {
        stanza.attr("type") == Some("set") && stanza.has_child("query", "jabber:iq:roster")
    };
    let world = with_friends(&[PARIS, JULIET], Behaviour::approves())
        .fault(TO, Fault::on_received(sets, Act::Call(Arc::new(kill))))
        .start()
        .await
        .unwrap();
    let user = User::of(&world);
    victim.start(user.moving());
    victim.wait().await;
    let lists = |stanza: &Element| {
        stanza.attr("type") == Some("result") && stanza.has_child("query", "jabber:iq:roster")
    };
    let cut = |text: String| match (text.find("<item"), text.rfind("</query>")) {
        (Some(first), Some(last)) => format!("{}{}", &text[..first], &text[last..]),
        _ => text,
    };
    world.fault(FROM, Fault::rewrite(lists, cut).always());

    let report = run(user.moving()).await.json(0);
    assert_eq!(report["counts"]["moved"], 2, "{report}");
    assert!(world.record(TO).unwrap().item(JULIET).is_some());
}

/// The whole server of a friend is on the list too, and the old server reaches nobody any more.
#[tokio::test(flavor = "multi_thread")]
async fn a_domain_that_the_old_server_cannot_ask_is_asked_by_the_new_one() {
    let to_verona = |stanza: &Element| stanza.attr("to") == Some("verona.example");
    let world = servers()
        .contact(PARIS, Behaviour::approves())
        .roster(FROM, [Item::new(Jid::new("verona.example").unwrap()), friend(PARIS)])
        .fault(FROM, Fault::refuse(to_verona, "remote-server-not-found").always())
        .start()
        .await
        .unwrap();
    let report = run(User::of(&world).moving()).await.json(0);
    assert_eq!(report["counts"]["moved"], 2, "{report}");
    assert_eq!(row(&report, PARIS)["approval"], "approved", "{report}");
}

/// The old server is away when the move begins, from a file, and back when it goes on.
#[tokio::test(flavor = "multi_thread")]
async fn a_move_that_began_from_a_file_tells_everybody_when_the_old_server_is_back() {
    let world = with_friends(&[PARIS, JULIET], Behaviour::never())
        .fault(TO, Fault::refuse_item(JULIET, "internal-server-error"))
        .start()
        .await
        .unwrap();
    let user = User::of(&world);
    let file = user.data().join("saved.xml");
    let item = |jid| format!("<item jid='{jid}' name='Friend' subscription='both'/>");
    let saved = format!(
        "<server-data xmlns='urn:xmpp:pie:0'><host jid='old.example'><user name='romeo'>\
         <query xmlns='jabber:iq:roster'>{}{}</query></user></host></server-data>",
        item(PARIS),
        item(JULIET)
    );
    std::fs::write(&file, saved).unwrap();
    world.set_running("old.example", false);
    let mut first = user.moving();
    first.arg("--from-file").arg(&file);
    let report = run(first).await.json(1);
    assert_eq!(report["counts"]["moved"], 1, "{report}");

    world.set_running("old.example", true);
    world.heal(TO);
    let report = run(user.moving()).await.json(0);
    assert_eq!(report["counts"]["moved"], 2, "{report}");
    for jid in [PARIS, JULIET] {
        assert_eq!(world.record(jid).unwrap().messages().len(), 1, "{jid} is told");
    }
    let old = world.record(FROM).unwrap();
    assert!(old.nodes.contains_key("urn:xmpp:moved:1"), "{:?}", old.nodes);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_no_that_came_while_nobody_listened_is_known_later() {
    let world = with_friends(&[PARIS, JULIET], Behaviour::never()).start().await.unwrap();
    let user = User::of(&world);
    let report = run(user.moving()).await.json(0);
    assert_eq!(report["counts"]["waiting"], 2, "{report}");
    world.set_behaviour(PARIS, Behaviour::declines());
    let declined = |world: &World| !world.record(TO).unwrap().item(PARIS).unwrap().ask;
    assert!(world.until(PATIENCE, declined).await, "the new server has heard the no");

    let report = run(user.looking(0)).await.json(0);
    assert_eq!(row(&report, PARIS)["approval"], "declined", "{report}");
    assert_eq!(row(&report, JULIET)["approval"], "waiting", "{report}");
    let messages = || world.record(PARIS).unwrap().messages().len();
    let before = messages();
    let mut remind = user.rehome("remind");
    remind.args(["--yes", "--json", "--wait", "0"]);
    let report = run(remind).await.json(0);
    assert_eq!(row(&report, JULIET)["reminded"], true, "{report}");
    assert_eq!(messages(), before, "who has said no is not written to");
}

/// Whoever moves on to a third address has something new to say, and says only that.
#[tokio::test(flavor = "multi_thread")]
async fn a_second_new_address_is_warned_of_and_told_as_a_correction() {
    const THIRD: &str = "romeo@third.example";
    let world = with_friends(&[PARIS, JULIET], Behaviour::never())
        .domain(Domain::prosody("third.example"))
        .user(THIRD, TO_PASSWORD)
        .start()
        .await
        .unwrap();
    let user = User::of(&world);
    let mut first = user.moving();
    first.args(["--exclude", JULIET]);
    let first = run(first).await;
    first.json(0);
    assert!(!first.err.contains("have already been told"), "{first:?}");

    let moving = user.moving();
    let arguments: Vec<_> = moving.get_args().map(|a| a.to_str().unwrap().to_owned()).collect();
    let account = world.account(THIRD).unwrap();
    let Reach::StartTls(server) = &account.reach else { panic!("{account:?}") };
    let mut second = user.bare();
    let mut options = arguments.iter();
    while let Some(option) = options.next() {
        second.arg(option);
        let other = match option.as_str() {
            "--to" => THIRD.to_owned(),
            "--to-server" => server.to_string(),
            "--to-certificate" => account.certificate.unwrap().to_string(),
            _ => continue,
        };
        options.next();
        second.arg(other);
    }
    let second = run(second).await;
    second.json(0);
    let warning = "1 contact has already been told that your new address is romeo@new.example.";
    assert!(second.err.contains(warning), "{second:?}");
    let heard = |jid: &str| -> Vec<String> {
        let record = world.record(jid).unwrap();
        record
            .messages()
            .into_iter()
            .map(|message| message.children().map(|c| c.text()).collect())
            .collect()
    };
    let [introduction, correction] = &heard(PARIS)[..] else { panic!("{:?}", heard(PARIS)) };
    assert!(introduction.contains("my new address is romeo@new.example"), "{introduction}");
    assert_eq!(
        correction,
        "My address has changed again: it is now romeo@third.example, no longer romeo@new.example."
    );
    let [introduction] = &heard(JULIET)[..] else { panic!("{:?}", heard(JULIET)) };
    assert!(introduction.contains("my new address is romeo@third.example"), "{introduction}");
}
