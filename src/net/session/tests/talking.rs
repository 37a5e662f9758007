//! Talking: answers, events, and who is believed.

use xmpp_parsers::message::Message;
use xmpp_parsers::presence::Presence;

use super::*;

const PUSH: &str = "<query xmlns='jabber:iq:roster'><item jid='juliet@new.example'/></query>";

/// The next event that is not about the connection.
async fn next(events: &mut Events) -> Event {
    soon("an event", events.next()).await.expect("an event")
}

#[tokio::test]
async fn a_query_has_its_answer() {
    let server = Server::new().await;
    let (session, _events, mut line) = session(&server, &settings()).await;
    let first = ask(&session, None, Request::Get(question()));
    let first_id = line.hear_id("</iq>").await;
    let second = ask(&session, Some(jid("c@x")), Request::Set(question()));
    let second_id = line.hear_id("</iq>").await;
    line.say(&format!("<iq type='result' id='{second_id}' from='c@x'/>")).await;
    line.say(&format!("<iq type='result' id='{first_id}'><a xmlns='urn:answer'/></iq>")).await;
    assert!(soon("the second answer", second).await.unwrap().unwrap().is_none());
    let answer = soon("the first answer", first).await.unwrap().unwrap();
    assert!(answer.unwrap().is("a", "urn:answer"));
}

#[tokio::test]
async fn a_refusal_and_an_unreadable_answer() {
    let server = Server::new().await;
    let (session, _events, mut line) = session(&server, &settings()).await;
    let refused = ask(&session, None, Request::Get(question()));
    let id = line.hear_id("</iq>").await;
    line.say(&format!(
        "<iq type='error' id='{id}'><error type='cancel'><item-not-found \
         xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>"
    ))
    .await;
    match soon("the refusal", refused).await.unwrap() {
        Err(QueryError::Refused(error)) => {
            assert_eq!(error.defined_condition, DefinedCondition::ItemNotFound);
        }
        other => panic!("{other:?}"),
    }
    let unreadable = ask(&session, None, Request::Get(question()));
    let id = line.hear_id("</iq>").await;
    line.say(&format!("<iq type='error' id='{id}'><error type='odd'/></iq>")).await;
    let answer = soon("the unreadable answer", unreadable).await.unwrap();
    assert!(matches!(answer, Err(QueryError::Unreadable(_))), "{answer:?}");
}

#[tokio::test]
async fn a_large_answer_and_a_deep_one_are_read() {
    let server = Server::new().await;
    let (session, _events, mut line) = session(&server, &settings()).await;
    let items = "<item jid='juliet@new.example' name='Juliet' subscription='both'>\
                 <group>Capulets</group></item>"
        .repeat(5_000);
    // The stream and the IQ are levels too.
    let deep = "<d>".repeat(97) + &"</d>".repeat(97);
    for content in [items, deep] {
        let query = ask(&session, None, Request::Get(question()));
        let id = line.hear_id("</iq>").await;
        let answer = async {
            line.say(&format!("<iq type='result' id='{id}'><q xmlns='urn:x'>{content}</q></iq>"))
                .await;
        };
        let (answer, ()) = tokio::join!(soon("the answer", query), answer);
        let answer = answer.unwrap().unwrap().unwrap();
        assert_eq!(answer.children().count(), content.matches("<item").count().max(1));
    }
}

#[tokio::test]
async fn an_answer_from_somebody_else_is_not_believed() {
    let server = Server::new().await;
    let (session, _events, mut line) = session(&server, &settings()).await;
    let own = [None, Some("romeo@old.example"), Some("old.example"), Some("romeo@old.example/one")];
    let foreign = ["c@x", "romeo@old.example/two", "old.example/r", "tybalt@old.example", "x"];
    let result = |id: &str, from: Option<&str>, name: &str| {
        let from = from.map(|from| format!(" from='{from}'")).unwrap_or_default();
        format!("<iq type='result' id='{id}'{from}><{name} xmlns='urn:answer'/></iq>")
    };
    for asked in [None, Some("romeo@old.example"), Some("old.example")] {
        for signed in own {
            let query = ask(&session, asked.map(jid), Request::Get(question()));
            let id = line.hear_id("</iq>").await;
            for from in foreign {
                line.say(&result(&id, Some(from), "forged")).await;
            }
            line.say(&result(&id, signed, "real")).await;
            let answer = soon("the real answer", query).await.unwrap().unwrap().unwrap();
            assert_eq!(answer.name(), "real", "asked {asked:?}, signed {signed:?}");
        }
    }
    let query = ask(&session, Some(jid("c@x")), Request::Get(question()));
    let id = line.hear_id("</iq>").await;
    for from in [None, Some("romeo@old.example"), Some("x"), Some("c@x/r"), Some("d@x")] {
        line.say(&result(&id, from, "forged")).await;
    }
    line.say(&result(&id, Some("c@x"), "real")).await;
    let answer = soon("the real answer", query).await.unwrap().unwrap().unwrap();
    assert_eq!(answer.name(), "real");
}

#[tokio::test]
async fn a_roster_push_is_believed_from_the_own_server_only() {
    let server = Server::new().await;
    let (_session, mut events, mut line) = session(&server, &settings()).await;
    for from in ["c@x", "romeo@old.example/two", "tybalt@old.example"] {
        line.say(&format!("<iq type='set' id='f' from='{from}'>{PUSH}</iq>")).await;
        let answer = line.hear("</iq>").await;
        assert!(answer.contains("service-unavailable") && answer.contains(from), "{answer}");
    }
    for from in ["", " from='romeo@old.example'", " from='old.example'"] {
        line.say(&format!("<iq type='set' id='p'{from}>{PUSH}</iq>")).await;
        match next(&mut events).await {
            Event::RosterPush(item) => assert_eq!(item.attr("jid"), Some("juliet@new.example")),
            other => panic!("{other:?}"),
        }
        let answer = line.hear("</iq>").await;
        assert!(answer.contains("result") && answer.contains("'p'"), "{answer}");
    }
    line.say("<iq type='set' id='e'><query xmlns='jabber:iq:roster'/></iq>").await;
    let answer = line.hear("</iq>").await;
    assert!(answer.contains("bad-request"), "{answer}");
}

#[tokio::test]
async fn questions_of_others_are_answered() {
    let server = Server::new().await;
    let (_session, mut events, mut line) = session(&server, &settings()).await;
    let asked = "<iq type='get' id='1' from='c@x'><q xmlns='urn:question'/></iq>";
    line.say(asked).await;
    let Event::Asked(query) = next(&mut events).await else { panic!("no question") };
    assert_eq!(query.from(), Some(&jid("c@x")));
    assert!(query.payload().is("q", "urn:question"));
    query.reply_result(Some(Element::builder("a", "urn:answer").build()));
    let answer = line.hear("</iq>").await;
    assert!(answer.contains("urn:answer") && answer.contains("c@x"), "{answer}");

    line.say(asked).await;
    drop(next(&mut events).await);
    let answer = line.hear("</iq>").await;
    assert!(answer.contains("service-unavailable"), "{answer}");

    line.say("<iq type='get' id='2' from='old.example'><ping xmlns='urn:xmpp:ping'/></iq>").await;
    let answer = line.hear("</iq>").await;
    assert!(answer.contains("result"), "{answer}");

    line.say("<iq type='set' id='3' from='c@x'/>").await;
    let answer = line.hear("</iq>").await;
    assert!(answer.contains("bad-request"), "{answer}");
}

#[tokio::test]
async fn stanzas_go_out_and_come_in_in_their_order() {
    let server = Server::new().await;
    let (session, mut events, mut line) = session(&server, &settings()).await;
    line.say("<message from='c@x'><body>1</body></message><presence from='c@x'/>").await;
    assert!(matches!(next(&mut events).await, Event::Message(_)));
    assert!(matches!(next(&mut events).await, Event::Presence(_)));

    session.send(Presence::available().into()).await.unwrap();
    session.send(Message::new(Some(jid("c@x"))).into()).await.unwrap();
    let fence = tokio::spawn({
        let session = session.clone();
        async move { session.fence().await }
    });
    let sent = line.hear("</iq>").await;
    let (presence, message) = (sent.find("<presence"), sent.find("<message"));
    assert!(presence < message && message < sent.find("<ping"), "{sent}");
    let id = sent.rsplit_once(" id='").unwrap().1.split_once('\'').unwrap().0;
    line.say(&format!(
        "<iq type='error' from='old.example' id='{id}'><error type='cancel'>\
         <service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>"
    ))
    .await;
    soon("the fence", fence).await.unwrap().unwrap();
}

#[tokio::test]
async fn what_xml_cannot_carry_is_not_sent() {
    let server = Server::new().await;
    let (session, _events, mut line) = session(&server, &settings()).await;
    let payload = Element::builder("q", "urn:question").append("\u{1b}").build();
    let refused = session.query(None, Request::Set(payload)).await;
    assert!(matches!(refused, Err(QueryError::Unsendable(Forbidden('\u{1b}')))), "{refused:?}");
    let mut message = Message::new(Some(jid("c@x")));
    message.bodies.insert("".into(), "\u{0}".to_owned());
    let refused = session.send(message.into()).await;
    assert!(matches!(refused, Err(SendError::Unsendable(Forbidden('\0')))), "{refused:?}");
    // The stream goes on as if nothing had been.
    session.send(Presence::available().into()).await.unwrap();
    line.hear("<presence").await;
}

#[tokio::test]
async fn a_session_is_closed_politely() {
    let server = Server::new().await;
    let (session, mut events, mut line) = session(&server, &settings()).await;
    session.send(Presence::available().into()).await.unwrap();
    let part = async {
        let last = line.hear("</stream:stream>").await;
        assert!(last.contains("<presence"), "what was sent before goes first: {last}");
        line.say("</stream:stream>").await;
    };
    let other = session.clone();
    soon("the end", async { tokio::join!(session.close(), part) }).await;
    assert!(matches!(next(&mut events).await, Event::Ended(EndReason::Closed)));
    assert!(events.next().await.is_none());
    let late = other.query(None, Request::Get(question())).await;
    assert!(matches!(late, Err(QueryError::Ended(EndReason::Closed))), "{late:?}");
}

#[tokio::test]
async fn a_session_without_handles_is_closed() {
    let server = Server::new().await;
    let (session, mut events, mut line) = session(&server, &settings()).await;
    drop(session);
    line.part().await;
    assert!(matches!(next(&mut events).await, Event::Ended(EndReason::Closed)));
}
