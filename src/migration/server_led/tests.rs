//! Whole runs between pretend servers: what the old one promises, breaks, and leaves to this program.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use jid::{BareJid, Jid};
use serde_json::Value;
use tokio::sync::mpsc::UnboundedReceiver;

use super::*;
use crate::format::report::{Moment, Outcome as RowOutcome, Report, Verdict, Via};
use crate::migration::{self, Finished, testing};
use crate::model::history::{History, Transfer};
use crate::model::plan::{Choices, WantedVia, WhyClient};
use crate::pretend::Transfer as Moves;
use crate::pretend::{Act, Behaviour, Builder, Domain, Fault, Item, Subscription, World};
use crate::text::{Face, report, words};

mod expecting;

const OLD: &str = "romeo@old.example";
const NEW: &str = "romeo@new.example";
const PUBSUB: &str = "http://jabber.org/protocol/pubsub";
const ROSTER: &str = "jabber:iq:roster";
const STRANGER: &str = "mallory@far.example";
/// How long a test waits for what must happen.
const LIMIT: Duration = Duration::from_secs(30);

/// Everybody who moves, with their standing; `asks` has been asked and has not answered.
const FRIENDS: [(&str, Subscription); 6] = [
    ("asks@friends.example", Subscription::None),
    ("both@friends.example", Subscription::Both),
    ("from@friends.example", Subscription::From),
    ("none@friends.example", Subscription::None),
    ("to@friends.example", Subscription::To),
    ("two@friends.example", Subscription::Both),
];
const TRANSPORT: [&str; 2] = ["7@icq.old.example", "icq.old.example"];

fn world(old: Domain) -> Builder {
    world_between(old, Domain::prosody("new.example"))
}

fn world_between(old: Domain, new: Domain) -> Builder {
    let item = |jid: &str, standing| {
        let item =
            Item::new(Jid::new(jid).unwrap()).named(&format!("My {jid}")).grouped(["Verona"]);
        let item = item.standing(standing);
        if jid.starts_with("asks") { item.asked() } else { item }
    };
    let friends = FRIENDS.map(|(jid, standing)| item(jid, standing));
    let transport = TRANSPORT.map(|jid| item(jid, Subscription::Both));
    let world = World::builder()
        .domain(old)
        .domain(Domain::gateway("icq.old.example", "icq"))
        .domain(new)
        .user(OLD, "old secret")
        .user(NEW, "new secret")
        .contact(STRANGER, Behaviour::never())
        .roster(OLD, friends.into_iter().chain(transport));
    FRIENDS.iter().fold(world, |world, (jid, _)| world.contact(jid, Behaviour::approves()))
}

fn obliging(how: Moves) -> Domain {
    Domain::prosody("old.example").transfers(how)
}

/// What a run came to.
struct Run {
    report: Report,
    history: History,
    end: End,
    events: Vec<Event>,
}

impl Run {
    fn row(&self, jid: &str) -> &crate::format::report::Row {
        self.report.contacts.iter().find(|row| row.jid == jid).unwrap()
    }

    fn way(&self) -> Option<&PlannedVia> {
        self.events.iter().find_map(|event| match event {
            Event::Way(way) => Some(way),
            _ => None,
        })
    }

    fn refusals(&self) -> usize {
        let refused = |event: &&Event| matches!(event, Event::Fact(Fact::TransferRefused { .. }));
        self.events.iter().filter(refused).count()
    }
}

/// One person's computer: it keeps the journal from run to run.
struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// Signs in, reads both accounts and runs the move; `meanwhile` has the control and the events.
    async fn run<F: Future<Output = ()>>(
        &self,
        world: &World,
        choices: &Choices,
        meanwhile: impl FnOnce(migration::Control, UnboundedReceiver<Event>, UnboundedSenders) -> F,
    ) -> Run {
        let (job, journal) = testing::job(world, [OLD, NEW], self.0.path(), choices).await;
        let old_snapshot = job.old_snapshot.clone();
        let (recorder, shown) = journal.record(Event::Fact);
        let (control, wishes) = migration::control();
        let (seen, all) = tokio::sync::mpsc::unbounded_channel();
        let run = migration::run(job, recorder, wishes);
        let watched =
            async { futures::join!(run, meanwhile(control, shown, UnboundedSenders(seen))) };
        let (Finished { end, history, new_snapshot, .. }, ()) =
            tokio::time::timeout(LIMIT, watched).await.expect("the run ends");
        let plan = Plan::new(&old_snapshot, &new_snapshot, choices, &history);
        let moment = if matches!(end, End::Complete) { Moment::After } else { Moment::Midway };
        let report = Report::new(&plan, &history, moment);
        Run { report, history, end, events: all_of(all) }
    }

    /// The same without anybody who interferes.
    async fn run_quietly(&self, world: &World, choices: &Choices) -> Run {
        self.run(world, choices, |_control, events, seen| seen.gather(events, |_| {})).await
    }
}

/// Where a watcher puts the events that it has seen.
struct UnboundedSenders(tokio::sync::mpsc::UnboundedSender<Event>);

impl UnboundedSenders {
    /// Sees all events, and lets `react` look at each.
    async fn gather(self, mut events: UnboundedReceiver<Event>, mut react: impl FnMut(&Event)) {
        while let Some(event) = events.recv().await {
            react(&event);
            self.0.send(event).unwrap();
        }
    }
}

fn all_of(mut events: UnboundedReceiver<Event>) -> Vec<Event> {
    std::iter::from_fn(|| events.try_recv().ok()).collect()
}

fn via(via: WantedVia) -> Choices {
    Choices { via, message: Some("I have moved.".into()), ..Choices::default() }
}

/// Every friend is on both sides as before, with the new account in the place of the old one where the
/// servers did it; nobody was asked or told twice.
fn check_friends(world: &World) {
    let new = world.record(NEW).unwrap();
    for (jid, standing) in FRIENDS {
        let item = new.item(jid).unwrap_or_else(|| panic!("{jid} is on the new list"));
        assert_eq!(item.name.as_deref(), Some(format!("My {jid}").as_str()));
        assert_eq!(item.groups, ["Verona"], "{jid}");
        let friend = world.record(jid).unwrap();
        let mirrored = friend.item(NEW).map(|item| item.subscription).unwrap_or_default();
        if standing != Subscription::None {
            assert_eq!(item.subscription.mirrored(), mirrored, "{jid} and the new account agree");
        }
        let requests = friend.requests().into_iter();
        assert!(requests.filter(|request| request.attr("from") == Some(NEW)).count() <= 1, "{jid}");
        assert!(friend.messages().len() <= 1, "{jid} was told once");
    }
}

#[tokio::test]
async fn a_server_that_can_moves_everybody_and_nobody_is_asked() {
    let world = world(obliging(Moves::Whole)).start().await.unwrap();
    let home = Home::new();
    let run = home.run_quietly(&world, &via(WantedVia::Auto)).await;
    assert_eq!((run.report.verdict, run.report.via), (Verdict::Complete, Via::Server));
    assert_eq!(run.way(), Some(&PlannedVia::Server));
    assert_eq!(run.refusals(), 0);
    check_friends(&world);
    let new = world.record(NEW).unwrap();
    for (jid, standing) in FRIENDS {
        assert_eq!(new.item(jid).unwrap().subscription, standing, "{jid}");
        assert_eq!(run.row(jid).via, Some(Via::Server), "{jid}");
        let friend = world.record(jid).unwrap();
        assert!(
            friend.messages().is_empty() && friend.requests().is_empty(),
            "{jid} hears nothing"
        );
        assert!(friend.item(OLD).is_none(), "{jid} no longer has the old account");
    }
    for jid in TRANSPORT {
        assert!(new.item(jid).is_none(), "{jid} stays behind");
        assert!(run.history.of(&BareJid::new(jid).unwrap()).unwrap().left.is_some());
    }
    let statement = world.record(OLD).unwrap().nodes.contains_key("urn:xmpp:moved:1");
    assert!(statement, "the statement was published all the same");

    let again = home.run_quietly(&world, &via(WantedVia::Auto)).await;
    assert_eq!((again.report.verdict, again.report.via), (Verdict::Complete, Via::Server));
    assert_eq!(questions(&world), 1, "there was nothing left to ask the server for");
}

/// How often the old account asked its server to move it.
fn questions(world: &World) -> usize {
    let said = world.record(OLD).unwrap().said;
    said.iter().filter(|stanza| is_question(stanza)).count()
}

fn is_question(stanza: &Element) -> bool {
    stanza.attr("type") == Some("set") && stanza.has_child("query", transfer::NS)
}

#[tokio::test]
async fn who_was_asked_by_the_old_account_is_not_asked_again() {
    let world = world(obliging(Moves::Whole)).start().await.unwrap();
    let run = Home::new().run_quietly(&world, &via(WantedVia::Auto)).await;
    let asked = run.row("asks@friends.example");
    assert_eq!(asked.approval, crate::format::report::ApprovalWord::Waiting);
    let friend = world.record("asks@friends.example").unwrap();
    assert!(friend.requests().is_empty(), "{:?}", friend.arrived);
    assert_eq!(friend.pending.len(), 1);
    assert_eq!(friend.pending[0].attr("from"), Some(NEW));
}

#[tokio::test]
async fn a_server_that_does_half_leaves_the_rest_to_this_program() {
    let world = world(obliging(Moves::Half)).start().await.unwrap();
    let run = Home::new().run_quietly(&world, &via(WantedVia::Auto)).await;
    assert_eq!((run.report.verdict, run.report.via), (Verdict::Complete, Via::Mixed));
    check_friends(&world);
    let by = |wanted| run.report.contacts.iter().filter(|row| row.via == Some(wanted)).count();
    assert!(by(Via::Server) > 0 && by(Via::Client) > 0, "{:?}", run.report);
    for row in &run.report.contacts {
        let told = world.record(&row.jid).map_or(0, |friend| friend.messages().len());
        assert!(row.via != Some(Via::Server) || told == 0, "{} was told twice", row.jid);
    }
}

#[tokio::test]
async fn a_server_that_does_not_offer_it_is_asked_only_on_demand() {
    for (preference, asked) in
        [(WantedVia::Auto, 0), (WantedVia::Client, 0), (WantedVia::Server, 1)]
    {
        let world = world(Domain::prosody("old.example")).start().await.unwrap();
        let run = Home::new().run_quietly(&world, &via(preference)).await;
        assert_eq!((run.report.verdict, run.report.via), (Verdict::Complete, Via::Client));
        assert_eq!(questions(&world), asked, "{preference:?}");
        check_friends(&world);
    }
}

#[tokio::test]
async fn a_user_who_wants_no_server_is_not_given_one() {
    let world = world(obliging(Moves::Whole)).start().await.unwrap();
    let run = Home::new().run_quietly(&world, &via(WantedVia::Client)).await;
    assert_eq!(run.way(), Some(&PlannedVia::Client(WhyClient::Chosen)));
    assert_eq!((run.report.via, questions(&world)), (Via::Client, 0));
}

#[tokio::test]
async fn who_is_left_out_by_the_user_keeps_the_server_from_moving_everybody() {
    for preference in [WantedVia::Auto, WantedVia::Server] {
        let world = world(obliging(Moves::Whole)).start().await.unwrap();
        let exclude = [Jid::new("two@friends.example").unwrap()].into();
        let choices = Choices { exclude, ..via(preference) };
        let run = Home::new().run_quietly(&world, &choices).await;
        assert_eq!(run.way(), Some(&PlannedVia::Client(WhyClient::SomeExcluded)));
        assert!(world.record(NEW).unwrap().item("two@friends.example").is_none());
    }
}

#[tokio::test]
async fn an_error_sends_this_program_the_whole_way() {
    let world = world(obliging(Moves::Whole)).fault(OLD, Fault::refuse(is_question, "not-allowed"));
    let world = world.start().await.unwrap();
    let run = Home::new().run_quietly(&world, &via(WantedVia::Auto)).await;
    assert_eq!((run.report.verdict, run.report.via), (Verdict::Complete, Via::Client));
    assert!(matches!(
        run.history.transfer,
        Transfer::Failed { failure: Failure::Refused { .. }, .. }
    ));
    check_friends(&world);
}

#[tokio::test]
async fn silence_is_waited_for_only_as_long_as_somebody_wants() {
    let swallow = Fault::on_received(is_question, Act::Swallow);
    let world = world(obliging(Moves::Whole)).fault(OLD, swallow).start().await.unwrap();
    let run = Home::new()
        .run(&world, &via(WantedVia::Auto), |control, events, seen| {
            seen.gather(events, move |event| {
                if *event == Event::Fact(Fact::TransferAsked) {
                    control.wait_for_old_server(Duration::ZERO);
                }
            })
        })
        .await;
    assert_eq!((run.report.verdict, run.report.via), (Verdict::Complete, Via::Client));
    let failed = Transfer::Failed { failure: Failure::Silent, obstacle: None };
    assert_eq!(run.history.transfer, failed);
    check_friends(&world);
}

#[tokio::test]
async fn a_connection_lost_in_the_middle_is_made_again_and_the_answer_asked_for() {
    let is_result = |stanza: &Element| {
        stanza.attr("type") == Some("result") && stanza.has_child("query", transfer::NS)
    };
    let cut = Fault::on_sent(is_result, Act::Cut);
    let world = world(obliging(Moves::Whole)).fault(OLD, cut).start().await.unwrap();
    let run = Home::new().run_quietly(&world, &via(WantedVia::Auto)).await;
    assert_eq!((run.report.verdict, run.report.via), (Verdict::Complete, Via::Server));
    assert_eq!(questions(&world), 2);
    check_friends(&world);
}

#[tokio::test]
async fn a_new_connection_that_is_lost_in_the_middle_misses_nothing() {
    let is_push =
        |stanza: &Element| stanza.attr("type") == Some("set") && stanza.has_child("query", ROSTER);
    let cut = Fault::on_sent(is_push, Act::Cut);
    let world = world(obliging(Moves::Whole)).fault(NEW, cut).start().await.unwrap();
    let run = Home::new().run_quietly(&world, &via(WantedVia::Auto)).await;
    assert_eq!((run.report.verdict, run.report.via), (Verdict::Complete, Via::Server));
    check_friends(&world);
}

#[tokio::test]
async fn a_run_that_was_stopped_under_way_finds_what_the_server_did_meanwhile() {
    let world = world(obliging(Moves::Whole)).start().await.unwrap();
    let is_push =
        |stanza: &Element| stanza.attr("type") == Some("set") && stanza.has_child("query", ROSTER);
    // Nothing of what follows from the permission reaches this program any more.
    world.fault(NEW, Fault::on_sent(is_push, Act::Swallow).always());
    let is_result = |stanza: &Element| stanza.has_child("query", transfer::NS);
    world.fault(OLD, Fault::on_sent(is_result, Act::Swallow));
    let home = Home::new();
    let stopped = home
        .run(&world, &via(WantedVia::Auto), |control, events, seen| {
            seen.gather(events, move |event| {
                if *event == Event::Fact(Fact::TransferAllowed) {
                    control.wish(Wish::Stop);
                }
            })
        })
        .await;
    assert!(matches!(stopped.end, End::Stopped), "{:?}", stopped.end);
    assert_eq!(stopped.history.transfer, Transfer::Asked);
    let moved = |world: &World| {
        let new = world.record(NEW).unwrap();
        FRIENDS.iter().all(|(jid, _)| new.item(jid).is_some())
    };
    assert!(world.until(LIMIT, moved).await, "the server finishes by itself");

    let resumed = home.run_quietly(&world, &via(WantedVia::Auto)).await;
    assert_eq!((resumed.report.verdict, resumed.report.via), (Verdict::Complete, Via::Server));
    assert_eq!(resumed.report.counts.moved, FRIENDS.len());
    check_friends(&world);
}

#[tokio::test]
async fn what_a_careless_server_brings_along_is_named_and_left_there() {
    let world = world(obliging(Moves::Careless)).start().await.unwrap();
    let run = Home::new().run_quietly(&world, &via(WantedVia::Auto)).await;
    assert_eq!(run.report.verdict, Verdict::Complete);
    for jid in TRANSPORT {
        assert_eq!(run.row(jid).outcome, RowOutcome::Skipped);
        assert!(run.row(jid).remark.is_some(), "{jid} is remarked upon");
        assert!(world.record(NEW).unwrap().item(jid).is_some(), "nothing is removed unasked");
    }
    assert!(words::verdict(&run.report).contains("put 2 of these on the new list"));
}

#[tokio::test]
async fn a_stranger_among_the_contacts_is_named() {
    let world = world(obliging(Moves::With(STRANGER))).start().await.unwrap();
    let run = Home::new().run_quietly(&world, &via(WantedVia::Auto)).await;
    assert_eq!(run.report.came_along, [STRANGER]);
    assert!(report::plain(&run.report, Face::Terminal).contains(STRANGER));
    let json: Value = serde_json::from_str(&report::json(&run.report).unwrap()).unwrap();
    assert_eq!(json["came_along"][0], STRANGER);
}

/// A question for the permission, as the new server would hand it over.
fn ask_for_permission(from: &str, account: &str, id: &str) -> String {
    format!(
        "<iq xmlns='jabber:client' type='set' id='{id}' from='{from}'>\
         <query xmlns='{}'><oldaccount>{account}</oldaccount></query></iq>",
        transfer::NS
    )
}

/// When `whose` client sends something `like` that, this comes to the new account.
fn inject_on(
    world: &Arc<World>,
    whose: &str,
    like: impl Fn(&Element) -> bool + Send + 'static,
    text: String,
) {
    let there = Arc::downgrade(world);
    let call = move || {
        if let Some(world) = there.upgrade() {
            world.inject(NEW, &text);
        }
    };
    world.fault(whose, Fault::on_received(like, Act::Call(Arc::new(call))));
}

/// The kinds of the answers that the new account gave, by id.
fn answers(world: &World) -> BTreeMap<String, String> {
    let said = world.record(NEW).unwrap().said;
    let answers =
        said.iter().filter(|stanza| matches!(stanza.attr("type"), Some("result" | "error")));
    answers
        .filter_map(|stanza| {
            let forbidden = String::from(stanza).contains("forbidden");
            let kind = if forbidden { "forbidden" } else { stanza.attr("type")? };
            Some((stanza.attr("id")?.to_owned(), kind.to_owned()))
        })
        .collect()
}

#[tokio::test]
async fn permission_is_for_the_right_server_and_the_right_account_only() {
    // While the old server is silent, everybody else asks.
    let swallow = Fault::on_received(is_question, Act::Swallow);
    let world = world(obliging(Moves::Whole)).fault(OLD, swallow).start().await.unwrap();
    let world = Arc::new(world);
    let sets =
        |stanza: &Element| stanza.attr("type") == Some("set") && stanza.has_child("query", ROSTER);
    inject_on(&world, NEW, sets, ask_for_permission("old.example", OLD, "too-late"));
    let attacks = [
        ("stranger", "mallory@far.example/x", OLD),
        ("third-domain", "far.example", OLD),
        ("its-user", "romeo@old.example", OLD),
        ("its-resource", "old.example/x", OLD),
        ("below-it", "sub.old.example", OLD),
        ("other-account", "old.example", "tybalt@old.example"),
        ("far-account", "far.example", STRANGER),
        ("no-account", "old.example", "old.example"),
    ];
    let run = Home::new()
        .run(&world, &via(WantedVia::Auto), |control, events, seen| {
            let world = &world;
            seen.gather(events, move |event| match event {
                Event::Fact(Fact::TransferAsked) => {
                    for (id, from, account) in attacks {
                        world.inject(NEW, &ask_for_permission(from, account, id));
                    }
                    world.inject(NEW, &ask_for_permission("old.example", OLD, "first"));
                    world.inject(NEW, &ask_for_permission("old.example", OLD, "second"));
                }
                Event::Fact(Fact::TransferAllowed) => {
                    control.wait_for_old_server(Duration::ZERO);
                }
                _ => {}
            })
        })
        .await;
    assert!(world.until(LIMIT, |world| answers(world).contains_key("too-late")).await);
    let answers = answers(&world);
    for (id, ..) in attacks.into_iter().chain([("too-late", "", "")]) {
        assert_eq!(answers[id], "forbidden", "{id}");
    }
    assert_eq!((answers["first"].as_str(), answers["second"].as_str()), ("result", "result"));
    assert_eq!(run.refusals(), attacks.len() + 1, "each is logged");
    let journalled = run.events.iter().filter(|event| {
        matches!(event, Event::Fact(Fact::TransferRefused { by, .. }) if by == "far.example")
    });
    assert_eq!(journalled.count(), 2);
    let reported: u32 = run.report.refused_requests.iter().map(|request| request.times).sum();
    assert_eq!(reported as usize, run.refusals(), "each is in the report");
    check_friends(&world);
}

#[tokio::test]
async fn nobody_gets_permission_before_the_move_or_without_one() {
    for preference in [WantedVia::Auto, WantedVia::Client] {
        let world = Arc::new(world(obliging(Moves::Whole)).start().await.unwrap());
        // It comes while the run publishes the statement: the user has confirmed, the server was not asked.
        let publishes = |stanza: &Element| stanza.has_child("pubsub", PUBSUB);
        inject_on(&world, OLD, publishes, ask_for_permission("old.example", OLD, "early"));
        let run = Home::new().run_quietly(&world, &via(preference)).await;
        assert_eq!(answers(&world)["early"], "forbidden", "{preference:?}");
        assert_eq!(run.refusals(), 1);
    }
}
