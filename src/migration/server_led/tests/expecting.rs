//! A new server that wants to be told which account is awaited (`packaging/PROTOCOL.md`).

use super::*;

fn careful_world() -> Builder {
    world_between(obliging(Moves::Whole), Domain::prosody("new.example").expects())
}

/// What the new account told its server: the account that it awaits, or that it awaits none.
fn told(world: &World) -> Vec<Option<String>> {
    let said = world.record(NEW).unwrap().said;
    let words = said.iter().filter_map(|stanza| stanza.get_child("expect", transfer::EXTENSION));
    words.map(|word| word.children().next().map(Element::text)).collect()
}

fn is_expectation(stanza: &Element) -> bool {
    stanza.has_child("expect", transfer::EXTENSION)
}

#[tokio::test]
async fn a_new_server_is_told_whom_to_let_ask_and_then_nobody() {
    let world = careful_world().start().await.unwrap();
    let run = Home::new().run_quietly(&world, &via(WantedVia::Auto)).await;
    assert_eq!((run.report.verdict, run.report.via), (Verdict::Complete, Via::Server));
    assert_eq!(told(&world), [Some(OLD.to_owned()), None]);
    check_friends(&world);
}

#[tokio::test]
async fn a_server_that_does_not_want_to_know_is_told_nothing() {
    let world = world(obliging(Moves::Whole)).start().await.unwrap();
    let run = Home::new().run_quietly(&world, &via(WantedVia::Auto)).await;
    assert_eq!(run.report.via, Via::Server);
    assert!(told(&world).is_empty());
}

#[tokio::test]
async fn a_move_by_this_program_awaits_nobody() {
    let world = careful_world().start().await.unwrap();
    let run = Home::new().run_quietly(&world, &via(WantedVia::Client)).await;
    assert_eq!((run.report.verdict, run.report.via), (Verdict::Complete, Via::Client));
    assert!(told(&world).is_empty());
}

#[tokio::test]
async fn a_new_connection_tells_it_again() {
    // The connection breaks with the old server's question, before its answer.
    let is_asked = |stanza: &Element| stanza.has_child("query", transfer::NS);
    let cut = Fault::on_sent(is_asked, Act::Cut);
    let world = careful_world().fault(NEW, cut).start().await.unwrap();
    let run = Home::new()
        .run(&world, &via(WantedVia::Auto), |control, events, seen| {
            seen.gather(events, move |event| {
                // The old server's one question is lost for good.
                if matches!(event, Event::Connection { side: Side::New, waiting: false }) {
                    control.wait_for_old_server(Duration::from_secs(1));
                }
            })
        })
        .await;
    assert_eq!((run.report.verdict, run.report.via), (Verdict::Complete, Via::Client));
    assert_eq!(told(&world), [Some(OLD.to_owned()), Some(OLD.to_owned()), None]);
    check_friends(&world);
}

#[tokio::test]
async fn where_the_new_server_notes_nothing_the_old_one_is_not_asked_in_vain() {
    let refuse = Fault::refuse(is_expectation, "internal-server-error").always();
    let world = careful_world().fault(NEW, refuse).start().await.unwrap();
    let run = Home::new().run_quietly(&world, &via(WantedVia::Auto)).await;
    assert_eq!((run.report.verdict, run.report.via), (Verdict::Complete, Via::Client));
    assert_eq!(questions(&world), 0);
    let obstacle = match &run.history.transfer {
        Transfer::Failed { obstacle, .. } => *obstacle,
        other => panic!("{other:?}"),
    };
    assert_eq!(obstacle, Some(Obstacle::NotExpected));
    check_friends(&world);
}
