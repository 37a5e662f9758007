use iced::Size;
use iced::keyboard::key::Named;
use jid::BareJid;

use super::*;
use crate::format::report::Moment;
use crate::migration::{Due, Event, Phase, Wishes};
use crate::model::history::{Answer, Fact, Failure, Step};
use crate::ui::screen::samples;
use crate::ui::testing::{TestWindow, assert_main_screen_looks, assert_screen_looks, texts};

const SIZE: Size = Size::new(960.0, 720.0);

fn jid(address: &str) -> BareJid {
    BareJid::new(address).unwrap()
}

fn now() -> Now {
    Now { instant: Instant::now(), clock: jiff::civil::time(14, 41, 0, 0) }
}

fn moving() -> (Moving, Wishes) {
    let (control, wishes) = migration::control();
    let (_, handle) = Task::<()>::none().abortable();
    let moving = Moving {
        track: Track::new(jid("romeo@old.example"), jid("romeo@new.example"), Instant::now()),
        shows_problems: false,
        wish: Wish::Run,
        closes: Some(ClosingDay::on(jiff::civil::date(2026, 6, 5))),
        today: jiff::civil::date(2026, 5, 30),
        closing: Closing::No,
        control,
        _run: handle,
        _awake: None,
    };
    (moving, wishes)
}

fn failed(address: &str, step: Step, condition: &str) -> Event {
    let failure = Failure::Unreachable { condition: condition.into(), text: None };
    Event::Fact(Fact::Failed { jid: jid(address), step, failure })
}

/// In the middle of it: everybody is copied, some were asked, one has answered.
fn midway() -> (Moving, Wishes) {
    let (mut moving, wishes) = moving();
    let looked = TakeOnce::new(samples::report(Moment::Before));
    moving.update(Message::Told(Update::Looked(looked)));
    let copied = |address| Event::Fact(Fact::Copied { jid: jid(address) });
    let asked = |address| Event::Fact(Fact::Asked { jid: jid(address) });
    let people = ["juliet@capulet.example", "nurse@capulet.example", "mercutio@verona.example"];
    let others = ["benvolio@montague.example", "zoe@athens.example", "oksana@kyiv.example"];
    let mut events =
        vec![Event::Phase(Phase::Contacts), Event::Due(Due { copies: 6, asks: 5, tells: 5 })];
    events.extend(people.into_iter().chain(others).map(copied));
    events.extend(people.map(asked));
    let jid = jid("juliet@capulet.example");
    events.push(Event::Fact(Fact::Answered { jid, answer: Answer::Approved }));
    moving.track.learn(&events, now());
    (moving, wishes)
}

fn with_problems() -> (Moving, Wishes) {
    let (mut moving, wishes) = midway();
    let events = [
        failed("mercutio@verona.example", Step::Ask, "remote-server-not-found"),
        failed("zoe@athens.example", Step::Tell, "item-not-found"),
        failed("nurse@capulet.example", Step::Ask, "remote-server-not-found"),
    ];
    moving.track.learn(&events, now());
    (moving, wishes)
}

/// The page with the question over it, as the router shows it.
fn asking(moving: &Moving) -> crate::ui::Element<'_, Message> {
    dialog::over(moving.view(), moving.question().map(dialog::Over::Question))
}

#[test]
fn looks() {
    let (moving, _wishes) = midway();
    assert_main_screen_looks("screen-moving", SIZE, || moving.view());
}

#[test]
fn looks_at_the_problems() {
    let (mut moving, _wishes) = with_problems();
    assert_screen_looks("screen-moving-small", Size::new(720.0, 480.0), || moving.view());
    moving.update(Message::ToggleProblems);
    assert_screen_looks("screen-moving-problems", SIZE, || moving.view());
}

#[test]
fn looks_when_asked_to_stop_or_to_close() {
    let (mut moving, _wishes) = midway();
    moving.update(Message::AskStop);
    assert_screen_looks("screen-moving-stop", SIZE, || asking(&moving));
    moving.update(Message::KeepMoving);
    moving.update(Message::Close);
    assert_screen_looks("screen-moving-closing", Size::new(720.0, 480.0), || asking(&moving));
}

#[test]
fn pausing_and_stopping_reach_the_run() {
    let (mut moving, wishes) = midway();
    moving.update(Message::Pause);
    assert_eq!((wishes.current(), moving.title().as_str()), (Wish::Pause, "Paused"));
    moving.update(Message::Resume);
    assert_eq!(wishes.current(), Wish::Run);
    moving.update(Message::AskStop);
    assert_eq!(wishes.current(), Wish::Run, "it is only asked");
    moving.update(Message::Stop);
    assert_eq!((wishes.current(), moving.title().as_str()), (Wish::Stop, "Stopping"));
}

#[test]
fn nothing_stops_before_it_was_asked() {
    let (mut moving, wishes) = midway();
    moving.update(Message::Stop);
    assert_eq!(wishes.current(), Wish::Run);
    moving.update(Message::AskStop);
    moving.update(moving.back().unwrap());
    moving.update(Message::Stop);
    assert_eq!(wishes.current(), Wish::Run, "the question was answered with no");
}

#[test]
fn where_the_button_that_moves_was_there_is_nothing_that_stops() {
    let (mut moving, wishes) = midway();
    let mut window = TestWindow::new(SIZE);
    // The main button of the review, clicked once more.
    for message in window.click(moving.view(), (860.0, 688.0)) {
        moving.update(message);
    }
    assert_ne!(wishes.current(), Wish::Stop);
    for key in [Named::Enter, Named::Space] {
        assert!(window.key(moving.view(), key).is_empty() || wishes.current() != Wish::Stop);
    }
    assert!(moving.closing == Closing::No, "nor is anything asked");
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
fn problems_are_gathered_by_reason_and_can_be_copied() {
    let (moving, _wishes) = with_problems();
    let groups = moving.track.problems();
    let names: Vec<Vec<_>> =
        groups.iter().map(|group| group.people.iter().map(|(name, _)| *name).collect()).collect();
    assert_eq!(names, [vec!["Nurse", "Mercutio"], vec!["Ζωή Παππά"]]);
    assert!(groups[0].why.starts_with("Their server can’t be found."));
    assert!(!groups.iter().any(|group| group.why.contains(" it ")), "a person is never it");
    let text = moving.track.all_problems();
    assert_eq!(text.lines().count(), 3, "{text}");
    assert!(text.contains("mercutio@verona.example: "), "{text}");
}

#[test]
fn no_percentage_is_shown_and_the_title_says_what_goes_on() {
    let (mut moving, _wishes) = midway();
    let percent = |moving: &Moving| texts(moving.view()).iter().any(|text| text.contains('%'));
    assert!(!percent(&moving) && !moving.title().contains('%'));
    let shows =
        |moving: &Moving, title: &str| texts(moving.view()).iter().any(|text| text == title);
    assert!(shows(&moving, "Asking your contacts"), "it no longer copies");
    moving.track.learn(&[Event::Phase(Phase::Checking)], now());
    assert!(shows(&moving, "Checking that everything is there"));
    moving.update(Message::Pause);
    assert!(shows(&moving, "Paused") && shows(&moving, "Nothing is sent until you continue."));
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
    moving.track.learn(&[Event::Fact(failed), Event::Fact(refused)], now());
    samples::assert_nothing_odd(moving.view());
    moving.shows_problems = true;
    samples::assert_nothing_odd(moving.view());
}
