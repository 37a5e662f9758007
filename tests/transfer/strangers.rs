//! What somebody can learn, use up or hold who has no part in a move: over real connections between servers, those of a
//! third domain among them.

use std::time::{Duration, Instant};

use super::attacks::Stage;
use super::*;

on_both_kinds!(
    a_question_that_nobody_expects_tells_nothing_of_the_account,
    strangers_use_up_nobodys_questions,
    who_asks_for_somebody_silent_keeps_no_place_from_others,
    who_is_ready_gets_a_place_when_another_is_done,
    one_permission_is_for_one_roster_in_however_many_parts,
    one_permission_is_not_for_the_same_work_without_end,
    long_work_for_one_lets_others_in_between,
);

/// A question to the new server, and its answer: the outcome, and whether it took as long as a refusal takes.
async fn answer_to(agent: &Client, new: &str, account: &str) -> (String, bool) {
    let began = Instant::now();
    let answer = outcome(&send_as_server(agent, &permission_of(new, account)).await);
    (answer, began.elapsed() > Duration::from_millis(1900))
}

async fn a_question_that_nobody_expects_tells_nothing_of_the_account(kind: Software) {
    let stage = Stage::new(kind, &[]);
    stage.new.create_accounts(["away", "paris", "tybalt"], "secret");
    let romeo = expecting(&stage.net, &stage.new, "romeo", "new secret", FROM).await;
    let paris = Client::online(&stage.net, &stage.new, "paris", "secret").await;
    let tybalt = Client::online(&stage.net, &stage.new, "tybalt", "secret").await;
    let mallory = Client::online(&stage.net, &stage.evil, "mallory", "secret").await;
    let agent = Client::online(&stage.net, &stage.old, "agent", "secret").await;

    // He awaits another, she awaits nobody, is away, is nobody; and one of their clients.
    let absent = format!("{TO}/absent");
    let asked = [
        TO,
        "paris@new.test",
        "away@new.test",
        "nobody@new.test",
        romeo.jid(),
        paris.jid(),
        &absent,
    ];
    let by_a_stranger = asked.map(|new| answer_to(&mallory, new, "mallory@evil.test"));
    let for_another = asked.map(|new| answer_to(&mallory, new, FROM));
    let by_the_old_server = asked.map(|new| answer_to(&agent, new, "tybalt@old.test"));
    let attacks = by_a_stranger.into_iter().chain(for_another).chain(by_the_old_server);
    let by_servers = futures::future::join_all(attacks);

    let question = format!("<query xmlns='{TRANSFER}'><oldaccount>{FROM}</oldaccount></query>");
    let by_person = async |client: &Client, new: &str| {
        let began = Instant::now();
        let answer = client.query("get", new, &question).await;
        (condition(&answer), began.elapsed() > Duration::from_millis(1900))
    };
    let by_people = futures::future::join_all(
        [&mallory, &tybalt]
            .into_iter()
            .flat_map(|who| asked.map(|new| (who, new)))
            .map(|(who, new)| by_person(who, new)),
    );
    let (by_servers, by_people) = futures::join!(by_servers, by_people);
    let answers: Vec<_> = by_servers.into_iter().chain(by_people).collect();
    let same = ("forbidden".to_owned(), true);
    assert!(answers.iter().all(|answer| *answer == same), "{answers:?}");
    for client in [&romeo, &paris] {
        client.settle().await;
        assert!(client.received(|iq| iq.has_child("query", TRANSFER)).is_empty(), "none was asked");
    }
}

async fn strangers_use_up_nobodys_questions(kind: Software) {
    let stage = Stage::new(kind, &[("requests_per_hour", "1")]);
    let romeo = expecting(&stage.net, &stage.new, "romeo", "new secret", FROM).await;
    let mallory = Client::online(&stage.net, &stage.evil, "mallory", "secret").await;
    let agent = Client::online(&stage.net, &stage.old, "agent", "secret").await;
    let (of_a_stranger, of_another) =
        (permission("mallory@evil.test"), permission("tybalt@old.test"));
    let attacks = (0..5).flat_map(|_| {
        [send_as_server(&mallory, &of_a_stranger), send_as_server(&agent, &of_another)]
    });
    for answer in futures::future::join_all(attacks).await {
        assert_eq!(outcome(&answer), "forbidden");
    }
    drop(romeo);
    let report = moved(rehome(&stage.net).args(["--wait", "0"]), 0);
    assert_eq!((&report["verdict"], &report["via"]), (&"complete".into(), &"server".into()));
    check_swapped(&stage.new, &stage.friends, &stage.contacts);
}

async fn who_asks_for_somebody_silent_keeps_no_place_from_others(kind: Software) {
    let stage = Stage::with([kind; 3], &[("max_active", "1")]);
    stage.new.create_account("silent", "secret");
    let silent = expecting(&stage.net, &stage.new, "silent", "secret", "agent@old.test").await;
    let agent = Client::online(&stage.net, &stage.old, "agent", "secret").await;
    let accounts =
        "<oldaccount>agent@old.test</oldaccount><newaccount>silent@new.test</newaccount>";
    let request = format!("<query xmlns='{TRANSFER}'>{accounts}</query>");
    agent.send(&format!("<iq type='set' id='move' to='old.test'>{request}</iq>")).await;
    let question = silent.wait_for("the question", |iq| iq.has_child("query", TRANSFER)).await;
    agent.send("</stream:stream>").await;

    let report = moved(rehome(&stage.net).args(["--wait", "0"]), 0);
    assert_eq!((&report["verdict"], &report["via"]), (&"complete".into(), &"server".into()));
    check_swapped(&stage.new, &stage.friends, &stage.contacts);

    // It still waits for the answer.
    allow(&silent, &question).await;
    let old = stage.old.clone();
    let waiting = tokio::task::spawn_blocking(move || {
        wait_until("the agent's account to be moved", || {
            old.log().contains("Moved agent@old.test to silent@new.test").then_some(())
        });
    });
    waiting.await.unwrap();
}

async fn who_is_ready_gets_a_place_when_another_is_done(kind: Software) {
    let stage = Stage::with([kind; 3], &[("max_active", "1")]);
    stage.net.seed(&stage.old, "agent", "secret", &stage.contacts);
    stage.new.create_account("agent", "secret");
    let is_question = |iq: &Element| iq.has_child("query", TRANSFER);
    let mut movers = Vec::new();
    for (user, at_old, at_new) in
        [("romeo", "old secret", "new secret"), ("agent", "secret", "secret")]
    {
        let account = format!("{user}@old.test");
        let new = expecting(&stage.net, &stage.new, user, at_new, &account).await;
        let old = Client::online(&stage.net, &stage.old, user, at_old).await;
        let accounts =
            format!("<oldaccount>{account}</oldaccount><newaccount>{user}@new.test</newaccount>");
        let request = format!("<query xmlns='{TRANSFER}'>{accounts}</query>");
        old.send(&format!("<iq type='set' id='move' to='old.test'>{request}</iq>")).await;
        let question = new.wait_for("the question", is_question).await;
        movers.push((old, new, question));
    }
    // The first keeps its place until the other is ready as well.
    stage.friends.freeze();
    for (_, new, question) in &movers {
        allow(new, question).await;
    }
    let (old, friends) = (stage.old.clone(), stage.friends.clone());
    let waiting = tokio::task::spawn_blocking(move || {
        wait_until("both moves to be allowed", || {
            (old.log().matches(" allowed the move of ").count() == 2).then_some(())
        });
        friends.thaw();
    });
    waiting.await.unwrap();
    for (old, ..) in &movers {
        let is_result = |iq: &Element| iq.attr("id") == Some("move");
        let result = old.wait_for("the end of the move", is_result).await;
        assert_eq!(result.attr("type"), Some("result"), "{result:?}");
    }
    check_swapped(&stage.new, &stage.friends, &stage.contacts);
}

async fn one_permission_is_for_one_roster_in_however_many_parts(kind: Software) {
    let stage = Stage::new(kind, &[("max_contacts", "50")]);
    let romeo = expecting(&stage.net, &stage.new, "romeo", "new secret", FROM).await;
    let agent = Client::online(&stage.net, &stage.old, "agent", "secret").await;
    ask_and_allow(&agent, &romeo, &permission(FROM)).await;

    let part = |from: usize| {
        let items = (from..from + 30).map(|n| format!("<item jid='name{n}@far.test'/>"));
        let items: String = items.collect();
        transfer("new.test", FROM, TO, &format!("{items}<more xmlns='{EXTENSION}'/>"))
    };
    // The first comes again, as after a crash of the old server.
    let answers = [part(0), part(0), part(20), part(50), part(50)];
    let mut outcomes = Vec::new();
    for part in &answers {
        outcomes.push(outcome(&send_as_server(&agent, part).await));
    }
    assert_eq!(outcomes, ["result", "result", "result", "not-acceptable", "forbidden"]);
    assert_eq!(stage.new.roster_of("romeo").len(), 50);
}

async fn one_permission_is_not_for_the_same_work_without_end(kind: Software) {
    let stage = Stage::new(kind, &[("max_contacts", "10")]);
    let romeo = expecting(&stage.net, &stage.new, "romeo", "new secret", FROM).await;
    let agent = Client::online(&stage.net, &stage.old, "agent", "secret").await;
    ask_and_allow(&agent, &romeo, &permission(FROM)).await;
    let items: String = (0..10).map(|n| format!("<item jid='name{n}@far.test'/>")).collect();
    let part = transfer("new.test", FROM, TO, &format!("{items}<more xmlns='{EXTENSION}'/>"));
    let mut outcomes = Vec::new();
    while outcomes.len() < 20 && outcomes.last().is_none_or(|last| last == "result") {
        outcomes.push(outcome(&send_as_server(&agent, &part).await));
    }
    assert_eq!(outcomes.last().map(String::as_str), Some("not-acceptable"), "{outcomes:?}");
    assert!(outcomes.len() > 2, "a crash or two are no attack: {outcomes:?}");
}

async fn long_work_for_one_lets_others_in_between(kind: Software) {
    let stage = Stage::new(kind, &[]);
    let friends: Vec<_> = (0..200)
        .map(|number| Contact::new(format!("many{number}@friends.test"), Standing::Both))
        .collect();
    stage.net.seed(&stage.old, "romeo", "old secret", &friends);
    stage.net.seed(&stage.old, "agent", "secret", &friends);
    let agent = Client::online(&stage.net, &stage.old, "agent", "secret").await;
    let items: String =
        friends.iter().map(|friend| format!("<rosteritem jid='{}'/>", friend.jid)).collect();
    let [first, second] = [(FROM, TO), ("agent@old.test", "agent@new.test")]
        .map(|(old, new)| transfer("friends.test", old, new, &items));
    let (one, other) =
        futures::join!(send_as_server(&agent, &first), send_as_server(&agent, &second));
    assert_eq!([outcome(&one), outcome(&other)], ["result", "result"]);

    let log = stage.friends.log();
    let last_of_one = log.rfind("in the place of romeo@old.test").unwrap();
    let first_of_other = log.find("in the place of agent@old.test").unwrap();
    let last_of_other = log.rfind("in the place of agent@old.test").unwrap();
    let first_of_one = log.find("in the place of romeo@old.test").unwrap();
    assert!(first_of_other < last_of_one && first_of_one < last_of_other, "one after the other");
}
