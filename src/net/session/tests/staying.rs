//! Staying: lost connections, silence, and servers that go too far.

use xmpp_parsers::presence::Presence;

use super::*;

const DENIED: &str =
    "<failure xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><not-authorized/></failure>";

async fn expect(events: &mut Events, expected: Connection) {
    match soon("an event of the connection", events.next()).await {
        Some(Event::Connection(connection)) => assert_eq!(connection, expected),
        other => panic!("{expected:?} was expected, not {other:?}"),
    }
}

async fn end(events: &mut Events) -> EndReason {
    loop {
        match soon("the end", events.next()).await {
            Some(Event::Ended(reason)) => return reason,
            Some(_) => {}
            None => panic!("no reason was told"),
        }
    }
}

/// Resumes the session of `counted_session`, of whose stanzas `handled` had been handled.
async fn resume(server: &Server, handled: u32) -> Line {
    let mut line = server.admit(&format!("{BIND}{COUNT}")).await;
    let asked = line.hear("</resume>").await;
    assert!(asked.contains("previd='key'"), "{asked}");
    line.say(&format!("<resumed xmlns='urn:xmpp:sm:3' previd='key' h='{handled}'/>")).await;
    line
}

#[tokio::test]
async fn a_resumed_session_loses_nothing() {
    let server = Server::new().await;
    let (session, mut events, mut line) = counted_session(&server, &settings()).await;
    let first = ask(&session, None, Request::Set(question()));
    let first_id = line.hear_id("</iq>").await;
    let second = ask(&session, None, Request::Set(question()));
    let second_id = line.hear_id("</iq>").await;
    line.say("<message from='c@x'/>").await;
    assert!(matches!(soon("a message", events.next()).await, Some(Event::Message(_))));
    drop(line);
    expect(&mut events, Connection::Waiting).await;
    // What is asked meanwhile waits too.
    let third = ask(&session, None, Request::Set(question()));
    let mut line = resume(&server, 1).await;
    expect(&mut events, Connection::Resumed).await;
    assert_eq!(line.hear_id("</iq>").await, second_id, "it was not handled, so it comes again");
    let third_id = line.hear_id("</iq>").await;
    for id in [&first_id, &second_id, &third_id] {
        line.say(&format!("<iq type='result' id='{id}'/>")).await;
    }
    for query in [first, second, third] {
        soon("an answer", query).await.unwrap().unwrap();
    }
    assert_eq!(session.bound().to_string(), "romeo@old.example/one");
}

#[tokio::test]
async fn the_count_of_what_came_is_told() {
    let server = Server::new().await;
    let (_session, mut events, mut line) = counted_session(&server, &settings()).await;
    // The second cannot be read, and counts all the same.
    line.say("<presence from='c@x'/><iq type='ask' id='1'/><r xmlns='urn:xmpp:sm:3'/>").await;
    assert!(line.hear("</a>").await.contains("h='2'"));
    assert!(matches!(soon("a presence", events.next()).await, Some(Event::Presence(_))));
    drop(line);
    let mut line = server.admit(&format!("{BIND}{COUNT}")).await;
    assert!(line.hear("</resume>").await.contains("h='2'"));
}

#[tokio::test]
async fn a_new_session_repeats_questions_and_not_changes() {
    let server = Server::new().await;
    let (session, mut events, mut line) = session(&server, &settings()).await;
    let change = ask(&session, None, Request::Set(question()));
    line.hear("</iq>").await;
    let question = ask(&session, None, Request::Get(question()));
    line.hear("</iq>").await;
    session.send(Presence::available().into()).await.unwrap();
    line.hear("</presence>").await;
    drop(line);
    expect(&mut events, Connection::Waiting).await;
    let mut line = server.receive("two").await;
    expect(&mut events, Connection::Renewed).await;
    let interrupted = soon("the change to fail", change).await.unwrap();
    assert!(matches!(interrupted, Err(QueryError::Interrupted)), "{interrupted:?}");
    let id = line.hear_id("</iq>").await;
    line.say(&format!("<iq type='result' id='{id}'/>")).await;
    soon("the answer", question).await.unwrap().unwrap();
    assert_eq!(session.bound().to_string(), "romeo@old.example/two");

    let lost = soon("the fence", session.fence()).await;
    assert!(matches!(lost, Err(QueryError::Interrupted)), "the presence was lost: {lost:?}");
    let fence = tokio::spawn(async move { session.fence().await });
    let id = line.hear_id("</iq>").await;
    line.say(&format!("<iq type='result' from='old.example' id='{id}'/>")).await;
    soon("the fence", fence).await.unwrap().unwrap();
}

#[tokio::test]
async fn a_session_that_cannot_be_resumed_is_renewed() {
    let server = Server::new().await;
    let (_session, mut events, line) = counted_session(&server, &settings()).await;
    drop(line);
    expect(&mut events, Connection::Waiting).await;
    let mut line = server.admit(&format!("{BIND}{COUNT}")).await;
    line.hear("</resume>").await;
    line.say(
        "<failed xmlns='urn:xmpp:sm:3'><item-not-found \
         xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></failed>",
    )
    .await;
    line.bind("two").await;
    line.count().await;
    expect(&mut events, Connection::Renewed).await;
}

#[tokio::test]
async fn a_password_that_is_wrong_by_now_ends_the_session() {
    let server = Server::new().await;
    let (_session, mut events, line) = session(&server, &settings()).await;
    drop(line);
    let mut line = server.greet(&["PLAIN"]).await;
    line.hear("</auth>").await;
    line.say(DENIED).await;
    match end(&mut events).await {
        EndReason::SignIn(error) => {
            assert!(matches!(*error, LoginError::WrongPassword { .. }), "{error:?}");
        }
        other => panic!("{other:?}"),
    }
    assert!(!server.has_another().await, "it was tried again");
}

#[tokio::test]
async fn a_server_that_never_comes_back_is_given_up() {
    let server = Server::new().await;
    let settings = Settings { give_up_after: Duration::from_millis(100), ..settings() };
    let (session, mut events, line) = session(&server, &settings).await;
    let query = ask(&session, None, Request::Get(question()));
    drop(server);
    drop(line);
    match end(&mut events).await {
        EndReason::GaveUp { last, .. } => {
            assert!(matches!(*last, LoginError::Refused { .. }), "{last:?}");
        }
        other => panic!("{other:?}"),
    }
    let answer = soon("the query to end", query).await.unwrap();
    assert!(matches!(answer, Err(QueryError::Ended(EndReason::GaveUp { .. }))), "{answer:?}");
}

#[tokio::test]
async fn a_session_can_be_closed_while_the_connection_is_away() {
    let server = Server::new().await;
    let (session, mut events, line) = session(&server, &settings()).await;
    drop(server);
    drop(line);
    expect(&mut events, Connection::Waiting).await;
    soon("the session to close", session.close()).await;
    assert!(matches!(end(&mut events).await, EndReason::Closed));
}

#[tokio::test]
async fn a_query_that_is_never_answered_fails() {
    let server = Server::new().await;
    let patience = Duration::from_millis(100);
    let settings = Settings { patience, ..settings() };
    let (session, _events, mut line) = session(&server, &settings).await;
    let query = ask(&session, None, Request::Get(question()));
    line.hear("</iq>").await;
    match soon("the query to fail", query).await.unwrap() {
        Err(QueryError::Silent { after }) => assert_eq!(after, patience),
        other => panic!("{other:?}"),
    }
    // The connection itself is not to blame.
    session.send(Presence::available().into()).await.unwrap();
    line.hear("<presence").await;
}

#[tokio::test]
async fn a_limit_holds_whatever_else_is_answered() {
    let server = Server::new().await;
    let (session, _events, mut line) = session(&server, &settings()).await;
    let limit = Duration::from_millis(100);
    let query = session.query_within(Some(jid("gone.example")), Request::Get(question()), limit);
    let (answer, _id) = tokio::join!(soon("the limit", query), line.hear("</iq>"));
    assert!(matches!(answer, Err(QueryError::Silent { .. })), "{answer:?}");
}

#[tokio::test]
async fn a_silent_server_is_asked_and_then_left() {
    let server = Server::new().await;
    let settings = Settings { probe_after: Duration::from_millis(200), ..settings() };
    let (_session, mut events, mut line) = session(&server, &settings).await;
    let id = line.hear_id("</iq>").await;
    line.say(&format!("<iq type='result' id='{id}' from='old.example'/>")).await;
    // The second question stays without an answer.
    assert_ne!(line.hear_id("</iq>").await, id);
    expect(&mut events, Connection::Waiting).await;
}

/// It lets us sign in, and then sends a blank every now and then, which is no sign of life, neither inside an answer
/// nor before one. The question is put anew over one connection after another, but not for ever.
#[tokio::test]
async fn a_server_that_drips_is_told_of_and_left_and_given_up() {
    for (answer, counted) in
        [("<iq type='result' ", false), (" ", false), ("<iq type='result' ", true)]
    {
        let server = Server::new().await;
        let settings = Settings {
            probe_after: Duration::from_millis(300),
            give_up_after: Duration::from_millis(1_500),
            ..settings()
        };
        let (session, mut events, line) = match counted {
            true => counted_session(&server, &settings).await,
            false => session(&server, &settings).await,
        };
        let query = ask(&session, None, Request::Get(question()));
        let dripping = async {
            let mut line = line;
            loop {
                line.hear("</iq>").await;
                line.say(answer).await;
                line.drip().await;
                line = match counted {
                    true => resume(&server, 0).await,
                    false => server.receive("next").await,
                };
            }
        };
        let end = async {
            expect(&mut events, Connection::Waiting).await;
            assert_eq!(soon("the waiting", session.waits(true)).await, Some(true));
            let back = if counted { Connection::Resumed } else { Connection::Renewed };
            expect(&mut events, back).await;
            end(&mut events).await
        };
        let reason = tokio::select! {
            reason = end => reason,
            () = dripping => unreachable!("it drips on"),
        };
        let answer = soon("the query to end", query).await.unwrap();
        assert!(matches!(reason, EndReason::GaveUp { .. }), "{answer:?}: {reason:?}");
        assert!(answer.is_err(), "{answer:?}");
    }
}

/// What takes long and comes steadily is waited for.
#[tokio::test]
async fn a_server_that_is_slow_is_no_server_that_drips() {
    let server = Server::new().await;
    let settings = Settings {
        probe_after: Duration::from_millis(200),
        patience: Duration::from_millis(400),
        ..settings()
    };
    let (session, _events, mut line) = session(&server, &settings).await;
    let query = ask(&session, None, Request::Get(question()));
    let id = line.hear_id("</iq>").await;
    line.say(&format!("<iq type='result' id='{id}'><q xmlns='urn:question'>")).await;
    for _ in 0..12 {
        tokio::time::sleep(Duration::from_millis(100)).await;
        line.say(&"x".repeat(1_000)).await;
    }
    line.say("</q></iq>").await;
    let answer = soon("the answer", query).await.unwrap().unwrap();
    assert_eq!(answer.unwrap().text().len(), 12_000);
}

#[tokio::test]
async fn a_server_that_always_sends_rubbish_is_left() {
    let long = "x".repeat(10_000);
    let rubbish = [
        "<iq type='result'".to_owned() + " id='1'></wrong>",
        format!("<message from='c@x' id='{long}'/>"),
        "<!DOCTYPE a [<!ENTITY b 'c'>]>".to_owned(),
        "<unknown xmlns='urn:unknown'/>".to_owned(),
        "text".to_owned(),
    ];
    for rubbish in rubbish {
        let server = Server::new().await;
        let (_session, mut events, mut line) = counted_session(&server, &settings()).await;
        line.say(&rubbish).await;
        for resource in ["two", "three"] {
            // The same session would be sent the same again.
            line = server.receive_counted(resource).await;
            line.say(&rubbish).await;
        }
        let reason = end(&mut events).await;
        assert!(matches!(reason, EndReason::Malformed(_)), "{rubbish:.40}: {reason:?}");
        drop(line);
    }
}

#[tokio::test]
async fn a_stanza_beyond_measure_is_not_read_to_its_end() {
    let server = Server::new().await;
    let settings = Settings { stanza_limit: 20_000, ..settings() };
    for stanza in ["<message><body>".to_owned() + &"x".repeat(30_000), "<a>".repeat(200)] {
        let (_session, mut events, mut line) = session(&server, &settings).await;
        line.say(&stanza).await;
        for resource in ["two", "three"] {
            line = server.receive(resource).await;
            line.say(&stanza).await;
        }
        let reason = end(&mut events).await;
        assert!(matches!(reason, EndReason::Excessive(_)), "{reason:?}");
        drop(line);
    }
}

#[tokio::test]
async fn connections_that_always_break_end_the_session() {
    let server = Server::new().await;
    let (session, mut events, mut line) = session(&server, &settings()).await;
    let query = ask(&session, None, Request::Get(question()));
    line.hear("</iq>").await;
    drop(line);
    for resource in ["two", "three"] {
        server.receive(resource).await.hear("</iq>").await;
    }
    let reason = end(&mut events).await;
    assert!(matches!(reason, EndReason::KeepsBreaking(_)), "{reason:?}");
    let answer = soon("the query to end", query).await.unwrap();
    assert!(answer.is_err(), "{answer:?}");
}

#[tokio::test]
async fn a_session_that_another_one_replaced_is_over() {
    let server = Server::new().await;
    let (_session, mut events, mut line) = session(&server, &settings()).await;
    line.say(
        "<stream:error><conflict xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>",
    )
    .await;
    match end(&mut events).await {
        EndReason::Stream(failure) => assert_eq!(failure.to_string(), "stream error conflict"),
        other => panic!("{other:?}"),
    }
    assert!(!server.has_another().await, "it was tried again");
}

#[tokio::test]
async fn a_server_that_restarts_is_waited_for() {
    let server = Server::new().await;
    let (_session, mut events, mut line) = session(&server, &settings()).await;
    line.say(
        "<stream:error><system-shutdown xmlns='urn:ietf:params:xml:ns:xmpp-streams'/>\
         </stream:error></stream:stream>",
    )
    .await;
    drop(line);
    expect(&mut events, Connection::Waiting).await;
    drop(server.accept().await);
    let _line = server.receive("two").await;
    expect(&mut events, Connection::Renewed).await;
}
