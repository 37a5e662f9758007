use iced::Size;

use jid::BareJid;

use super::*;
use crate::format::report::Moment;
use crate::migration::{Due, Event, Phase, Wishes};
use crate::model::history::{Answer, Fact, Failure, Step};
use crate::ui::screen::samples;
use crate::ui::testing::assert_screen_looks;

fn jid(address: &str) -> BareJid {
    BareJid::new(address).unwrap()
}

fn moving() -> (Moving, Wishes) {
    let (control, wishes) = migration::control();
    let (_, handle) = Task::<()>::none().abortable();
    let moving = Moving {
        track: Track::new(jid("romeo@old.example"), jid("romeo@new.example"), Instant::now()),
        list: windowed_list::State::default(),
        opened: None,
        wish: Wish::Run,
        closing: Closing::No,
        control,
        _run: handle,
        _awake: None,
    };
    (moving, wishes)
}

/// In the middle of it: some are copied, one has answered, one has failed.
fn midway() -> (Moving, Wishes) {
    let (mut moving, wishes) = moving();
    let looked = TakeOnce::new(samples::report(Moment::Before));
    moving.update(Message::Told(Update::Looked(looked)));
    let copied = |address| Event::Fact(Fact::Copied { jid: jid(address) });
    let failure = Failure::Refused { condition: "not-allowed".into(), text: None };
    let events = vec![
        Event::Phase(Phase::Contacts),
        Event::Due(Due { copies: 5, asks: 5, tells: 5 }),
        copied("juliet@capulet.example"),
        Event::Fact(Fact::Answered {
            jid: jid("juliet@capulet.example"),
            answer: Answer::Approved,
        }),
        copied("nurse@capulet.example"),
        Event::Fact(Fact::Asked { jid: jid("nurse@capulet.example") }),
        copied("benvolio@montague.example"),
        Event::Fact(Fact::Failed { jid: jid("mercutio@verona.example"), step: Step::Ask, failure }),
    ];
    moving.update(Message::Told(Update::Events(events)));
    (moving, wishes)
}

#[test]
fn looks() {
    let (moving, _wishes) = midway();
    assert_screen_looks("screen-moving", Size::new(960.0, 720.0), || moving.view());
}

#[test]
fn looks_with_a_failure_open() {
    let (mut moving, _wishes) = midway();
    let failed = moving.track.rows.iter().position(|row| matches!(row.stage, Stage::Failed(_)));
    moving.update(Message::Open(failed.unwrap()));
    assert_screen_looks("screen-moving-failure", Size::new(720.0, 480.0), || moving.view());
}

#[test]
fn looks_when_asked_to_close() {
    let (mut moving, _wishes) = midway();
    moving.update(Message::Close);
    assert_screen_looks("screen-moving-closing", Size::new(720.0, 480.0), || moving.view());
}

#[test]
fn pausing_and_stopping_reach_the_run() {
    let (mut moving, wishes) = midway();
    moving.update(Message::Pause);
    assert_eq!((wishes.current(), moving.title().as_str()), (Wish::Pause, "Paused"));
    moving.update(Message::Resume);
    assert_eq!(wishes.current(), Wish::Run);
    moving.update(Message::Stop);
    assert_eq!((wishes.current(), moving.title().as_str()), (Wish::Stop, "Stopping"));
}

#[test]
fn closing_asks_and_leaves_only_when_the_run_has_stopped() {
    let (mut moving, wishes) = midway();
    assert!(matches!(moving.update(Message::Close), Action::Run(_)));
    assert!(matches!(moving.back(), Some(Message::KeepMoving)));
    moving.update(Message::KeepMoving);
    assert_eq!(wishes.current(), Wish::Run);
    moving.update(Message::Close);
    assert!(matches!(moving.update(Message::StopAndClose), Action::None));
    assert_eq!(wishes.current(), Wish::Stop);
    let ended = Update::Ended(TakeOnce::new(Err(Obstacle::Broken)));
    assert!(matches!(moving.update(Message::Told(ended)), Action::Leave));
}

#[test]
fn a_failure_opens_and_has_a_text_to_copy() {
    let (mut moving, _wishes) = midway();
    let failed = moving.track.rows.iter().position(|row| matches!(row.stage, Stage::Failed(_)));
    let failed = failed.unwrap();
    moving.update(Message::Open(failed));
    assert_eq!(moving.opened, Some(failed));
    let text = moving.failure_text(failed).unwrap();
    assert!(text.starts_with("mercutio@verona.example: It could not be asked"), "{text}");
    moving.update(Message::Open(failed));
    assert_eq!(moving.opened, None, "the same again closes it");
    moving.update(Message::Open(0));
    assert_eq!(moving.opened, None, "where nothing failed there is nothing to open");
}

#[test]
fn odd_names_look_like_what_they_are() {
    let (mut moving, _wishes) = moving();
    let looked = TakeOnce::new(samples::odd_report(Moment::Before));
    moving.update(Message::Told(Update::Looked(looked)));
    let text = Some(samples::ODD.to_owned());
    let failure = Failure::Refused { condition: samples::ODD.to_owned(), text };
    let step = Step::Ask;
    let failed = Fact::Failed { jid: jid("juliet@capulet.example"), step, failure };
    let refused = Fact::TransferRefused { by: samples::ODD.to_owned(), account: None };
    moving.update(Message::Told(Update::Events(vec![Event::Fact(failed), Event::Fact(refused)])));
    moving.opened = Some(0);
    samples::assert_nothing_odd(moving.view());
}
