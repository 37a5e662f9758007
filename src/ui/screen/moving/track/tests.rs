use super::*;
use crate::format::report::Moment;
use crate::model::pace::Outlook;
use crate::ui::screen::samples;

fn jid(address: &str) -> BareJid {
    BareJid::new(address).unwrap()
}

fn track() -> Track {
    let mut track = Track::new(jid("romeo@old.example"), jid("romeo@new.example"), Instant::now());
    track.begin(&samples::report(Moment::Before));
    track
}

fn at(instant: Instant) -> Now {
    Now { instant, clock: jiff::civil::time(14, 41, 0, 0) }
}

fn copied(address: &str) -> Event {
    Event::Fact(Fact::Copied { jid: jid(address) })
}

fn asked(address: &str) -> Event {
    Event::Fact(Fact::Asked { jid: jid(address) })
}

fn figures(track: &Track) -> [(usize, usize); 3] {
    let Figures { listed, asked, answered } = track.figures();
    [listed, asked, answered].map(|part| (part.done, part.all))
}

#[test]
fn each_figure_has_its_own_whole_and_counts_everybody_once() {
    let (mut track, now) = (track(), at(Instant::now()));
    let [(listed, people), (0, asks), (0, _)] = figures(&track) else {
        panic!("nobody was asked: {:?}", figures(&track))
    };
    assert!(listed < people && asks <= people);
    let nurse = "nurse@capulet.example";
    track.learn(&[copied(nurse), copied(nurse), asked(nurse), asked(nurse)], now);
    assert_eq!(figures(&track), [(listed + 1, people), (1, asks), (0, asks)]);
    let answer = Answer::Approved;
    track.learn(&[Event::Fact(Fact::Answered { jid: jid(nurse), answer })], now);
    assert_eq!(figures(&track), [(listed + 1, people), (1, asks), (1, asks)]);
}

#[test]
fn a_move_that_goes_on_begins_where_it_was() {
    let mut track = track();
    track.begin(&samples::report(Moment::Midway));
    let counts = samples::report(Moment::Midway).counts;
    let [(listed, all), (asked, _), (answered, _)] = figures(&track);
    assert_eq!((listed, all), (counts.copied, counts.to_move()));
    assert_eq!((asked, answered), (counts.asked, counts.answered));
}

#[test]
fn a_problem_is_shown_until_the_step_succeeds() {
    let (mut track, now) = (track(), at(Instant::now()));
    let nurse = "nurse@capulet.example";
    let failure = Failure::Silent;
    let failed = Fact::Failed { jid: jid(nurse), step: Step::Ask, failure };
    track.learn(&[copied(nurse), Event::Fact(failed)], now);
    assert_eq!(track.not_reached(), 1);
    assert_eq!(track.problems()[0].people, [("Nurse", nurse)]);
    track.learn(&[asked(nurse)], now);
    assert_eq!(track.not_reached(), 0);
}

#[test]
fn who_cannot_be_reached_counts_as_asked_and_is_named() {
    let (mut track, now) = (track(), at(Instant::now()));
    let nurse = "nurse@capulet.example";
    let failure = Failure::Unreachable { condition: "remote-server-timeout".into(), text: None };
    let back = Fact::Failed { jid: jid(nurse), step: Step::Ask, failure };
    track.learn(&[copied(nurse), Event::Fact(back)], now);
    assert_eq!((track.figures().asked.done, track.not_reached()), (1, 1));
}

#[test]
fn the_latest_come_first_and_only_a_few_are_kept() {
    let (mut track, now) = (track(), at(Instant::now()));
    let people = ["juliet@capulet.example", "nurse@capulet.example", "mercutio@verona.example"];
    let events: Vec<_> = people.iter().flat_map(|who| [copied(who), asked(who)]).collect();
    track.learn(&events, now);
    let said: Vec<_> = track.latest.iter().map(|one| (&*one.name, one.what.clone())).collect();
    assert_eq!(
        said,
        [
            ("Mercutio", What::Asked),
            ("Mercutio", What::Listed),
            ("Nurse", What::Asked),
            ("Nurse", What::Listed)
        ]
    );
}

#[test]
fn it_says_what_is_done_now() {
    let (mut track, now) = (track(), at(Instant::now()));
    let due = |copies, asks| Event::Due(Due { copies, asks, tells: 0 });
    track.learn(&[due(2, 2)], now);
    assert_eq!(track.doing, Doing::Copying);
    track.learn(&[copied("nurse@capulet.example"), asked("nurse@capulet.example")], now);
    assert_eq!(track.doing, Doing::Asking, "never copying when it asks");
    let lost = |waiting| Event::Connection { side: Side::New, waiting };
    track.learn(&[lost(true)], now);
    assert_eq!(track.doing, Doing::Server(Side::New));
    track.learn(&[lost(false)], now);
    assert_ne!(track.doing, Doing::Server(Side::New));
}

#[test]
fn the_time_left_is_guessed_from_the_pace_and_grows_only_with_a_reason() {
    let start = Instant::now();
    let after = |seconds| at(start + Duration::from_secs(seconds));
    let mut track = track();
    track.learn(&[Event::Due(Due { copies: 108, asks: 0, tells: 0 })], at(start));
    let steps: Vec<_> = (0..9).map(|n| copied(&format!("{n}@x.example"))).collect();
    track.learn(&steps[..7], after(7));
    assert_eq!(track.left.shown, None);
    track.learn(&steps[7..8], after(8));
    assert_eq!(track.left.shown, Some(Duration::from_secs(100)));
    track.learn(&steps[8..], after(90));
    assert_eq!(track.left.shown, Some(Duration::from_secs(100)), "slower is no reason");
    let (silent, answered) = (Duration::from_secs(3600), Duration::from_secs(7200));
    let outlook = Event::Outlook { requests: 300, takes: Outlook { silent, answered } };
    track.learn(&[outlook], at(start));
    assert_eq!(track.left.shown, Some(answered), "what the server allows is one");
    assert!(track.limit.as_deref().is_some_and(|limit| limit.contains("requests a minute")));
    track.learn(&[], after(200));
    assert_eq!(track.left.shown, Some(Duration::from_secs(7000)));
}
