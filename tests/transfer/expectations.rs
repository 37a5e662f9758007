//! How long the new server lets an old account's server ask: as long as its user awaits that account.

use std::time::Instant;

use super::attacks::Stage;
use super::*;
use crate::support::{PATIENCE, contacts_of_every_standing};

on_both_kinds!(
    what_was_awaited_is_awaited_after_a_restart_of_the_server,
    nobody_is_awaited_for_long_once_the_program_has_gone,
    who_awaits_nobody_any_more_is_not_asked,
    of_too_many_the_one_that_was_awaited_first_is_forgotten,
    only_an_account_can_be_awaited_and_only_by_its_own_client,
    a_question_that_comes_again_is_put_before_nobody_twice,
    a_new_server_that_is_killed_with_the_question_is_asked_again,
);

/// A stage with an agent of the old server, and what it is told when it asks for Romeo's account.
async fn stage_and_agent(kind: Software, options: &[(&str, &str)]) -> (Stage, Client) {
    let stage = Stage::new(kind, options);
    let agent = Client::online(&stage.net, &stage.old, "agent", "secret").await;
    (stage, agent)
}

async fn asked(agent: &Client) -> String {
    outcome(&send_as_server(agent, &permission(FROM)).await)
}

/// The same of a server that has just started, and may not take connections of others yet.
async fn asked_as_soon_as_it_can_be(agent: &Client) -> String {
    let began = Instant::now();
    loop {
        let answer = asked(agent).await;
        if !answer.starts_with("remote-server") || began.elapsed() > PATIENCE {
            return answer;
        }
    }
}

async fn what_was_awaited_is_awaited_after_a_restart_of_the_server(kind: Software) {
    let (stage, agent) = stage_and_agent(kind, &[]).await;
    let romeo = expecting(&stage.net, &stage.new, "romeo", "new secret", FROM).await;
    drop(romeo);
    stage.new.kill();
    stage.new.start_again();
    let answer = asked_as_soon_as_it_can_be(&agent).await;
    assert_eq!(answer, "recipient-unavailable", "nobody is there, and it is awaited");

    let romeo = Client::online(&stage.net, &stage.new, "romeo", "new secret").await;
    ask_and_allow(&agent, &romeo, &permission(FROM)).await;
}

async fn nobody_is_awaited_for_long_once_the_program_has_gone(kind: Software) {
    let (stage, agent) =
        stage_and_agent(kind, &[("permission_timeout", "1"), ("requests_per_hour", "100000")])
            .await;
    let romeo = expecting(&stage.net, &stage.new, "romeo", "new secret", FROM).await;
    romeo.send("</stream:stream>").await;
    let mut answers = vec![asked(&agent).await];
    while answers.len() < 1000 && answers.last().is_some_and(|last| last != "forbidden") {
        answers.push(asked(&agent).await);
    }
    assert_eq!(answers.last().map(String::as_str), Some("forbidden"), "it ends: {answers:?}");
}

async fn who_awaits_nobody_any_more_is_not_asked(kind: Software) {
    let (stage, agent) = stage_and_agent(kind, &[]).await;
    let romeo = expecting(&stage.net, &stage.new, "romeo", "new secret", FROM).await;
    let nobody = format!("<expect xmlns='{EXTENSION}'/>");
    assert_eq!(romeo.query("set", "new.test", &nobody).await.attr("type"), Some("result"));
    assert_eq!(asked(&agent).await, "forbidden");
    romeo.settle().await;
    assert!(romeo.received(|iq| iq.has_child("query", TRANSFER)).is_empty());
}

async fn of_too_many_the_one_that_was_awaited_first_is_forgotten(kind: Software) {
    let (stage, agent) = stage_and_agent(kind, &[]).await;
    let romeo = expecting(&stage.net, &stage.new, "romeo", "new secret", FROM).await;
    // A second account is enough to tell which goes first: eight fit.
    for number in 0..8 {
        let answer = expect(&romeo, &format!("account{number}@old.test")).await;
        assert_eq!(answer.attr("type"), Some("result"), "{answer:?}");
    }
    let (forgotten, kept) = (permission(FROM), permission("account7@old.test"));
    assert_eq!(outcome(&send_as_server(&agent, &forgotten).await), "forbidden");
    ask_and_allow(&agent, &romeo, &kept).await;
}

async fn only_an_account_can_be_awaited_and_only_by_its_own_client(kind: Software) {
    let (stage, agent) = stage_and_agent(kind, &[]).await;
    let romeo = Client::online(&stage.net, &stage.new, "romeo", "new secret").await;
    for odd in ["", "old.test", "romeo@old.test/home", TO, "@", "a@b@c"] {
        assert_eq!(condition(&expect(&romeo, odd).await), "bad-request", "{odd:?}");
    }
    let word = format!("<expect xmlns='{EXTENSION}'><oldaccount>{FROM}</oldaccount></expect>");
    assert_eq!(condition(&agent.query("set", "new.test", &word).await), "forbidden");
    let word = format!("<iq type='set' to='new.test'>{word}</iq>");
    assert_eq!(outcome(&send_as_server(&agent, &word).await), "forbidden");
}

async fn a_question_that_comes_again_is_put_before_nobody_twice(kind: Software) {
    let (stage, agent) = stage_and_agent(kind, &[("requests_per_hour", "1")]).await;
    let romeo = expecting(&stage.net, &stage.new, "romeo", "new secret", FROM).await;
    let is_question = |iq: &Element| iq.has_child("query", TRANSFER);
    let first = async {
        // The last is answered, so this one may wait for ever.
        asked(&agent).await;
        std::future::pending::<()>().await;
    };
    let again = async {
        let question = romeo.wait_for("the question", is_question).await;
        let allowing = async {
            // What comes behind the question is answered: the new server has it.
            let ping = "<iq type='get' to='new.test'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>";
            assert_eq!(outcome(&send_as_server(&agent, ping).await), "result");
            allow(&romeo, &question).await;
        };
        futures::join!(asked(&agent), allowing).0
    };
    tokio::select! {
        () = first => {}
        answer = again => assert_eq!(answer, "result"),
    }
    // The answer may have been lost: the permission holds.
    assert_eq!(asked(&agent).await, "result");
    romeo.settle().await;
    assert_eq!(romeo.received(is_question).len(), 1);
}

async fn a_new_server_that_is_killed_with_the_question_is_asked_again(kind: Software) {
    let net = Net::new();
    let [old, new, friends] = ["old.test", "new.test", "friends.test"].map(|domain| {
        let setup = of_kind(&net, kind, domain, &[]);
        match kind {
            Software::Prosody => setup.start(),
            // A stock one does not connect again to a server that it has lost for up to five minutes.
            Software::Ejabberd => setup.config("s2s_max_retry_delay: 1").start(),
        }
    });
    let contacts = contacts_of_every_standing(6, "friends.test");
    net.seed(&old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");
    let is_question = |iq: &Element| iq.has_child("query", TRANSFER);
    let at_old = Client::online(&net, &old, "romeo", "old secret").await;
    let romeo = expecting(&net, &new, "romeo", "new secret", FROM).await;
    let killed = async {
        romeo.wait_for("the question", is_question).await;
        new.kill();
        new.start_again();
        let romeo = expecting(&net, &new, "romeo", "new secret", FROM).await;
        allow(&romeo, &romeo.wait_for("the question once more", is_question).await).await;
        romeo
    };
    let (result, _romeo) = futures::join!(ask_to_be_moved(&at_old), killed);
    assert_eq!(result.attr("type"), Some("result"), "{result:?}");
    check_swapped(&new, &friends, &contacts);
}
