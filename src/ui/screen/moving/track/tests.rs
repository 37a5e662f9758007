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

fn stage<'a>(track: &'a Track, address: &str) -> &'a Stage {
    &track.rows[track.places[&jid(address)]].stage
}

fn copied(address: &str) -> Event {
    Event::Fact(Fact::Copied { jid: jid(address) })
}

#[test]
fn steps_count_once_and_rounds_add_up() {
    let (mut track, now) = (track(), Instant::now());
    let due = |copies, asks| Event::Due(Due { copies, asks, tells: 0 });
    track.learn(&[due(2, 2), copied("nurse@capulet.example")], now);
    assert_eq!((track.done, track.total), (1, 4));
    track.learn(&[due(0, 1)], now);
    assert_eq!((track.done, track.total), (1, 2), "the second round has one step left");
}

#[test]
fn a_contact_never_goes_back() {
    let (mut track, now) = (track(), Instant::now());
    let nurse = "nurse@capulet.example";
    let asked = Event::Fact(Fact::Asked { jid: jid(nurse) });
    let answered = Event::Fact(Fact::Answered { jid: jid(nurse), answer: Answer::Approved });
    track.learn(&[copied(nurse), asked], now);
    assert_eq!(*stage(&track, nurse), Stage::Asked);
    track.learn(&[answered, copied(nurse)], now);
    assert_eq!(*stage(&track, nurse), Stage::Answered);
}

#[test]
fn a_failure_is_shown_until_the_step_succeeds() {
    let (mut track, now) = (track(), Instant::now());
    let nurse = "nurse@capulet.example";
    let failed = Fact::Failed { jid: jid(nurse), step: Step::Ask, failure: Failure::Silent };
    track.learn(&[copied(nurse), Event::Fact(failed)], now);
    assert!(matches!(stage(&track, nurse), Stage::Failed(why) if why.contains("didn’t answer")));
    track.learn(&[Event::Fact(Fact::Asked { jid: jid(nurse) })], now);
    assert_eq!(*stage(&track, nurse), Stage::Asked);
}

#[test]
fn who_cannot_be_reached_is_no_failure() {
    let (mut track, now) = (track(), Instant::now());
    let nurse = "nurse@capulet.example";
    let failure = || Failure::Unreachable { condition: "remote-server-timeout".into(), text: None };
    let back = |step| Event::Fact(Fact::Failed { jid: jid(nurse), step, failure: failure() });
    track.learn(&[copied(nurse), back(Step::Ask)], now);
    assert_eq!(*stage(&track, nurse), Stage::Unreachable);
    track.learn(&[back(Step::Tell)], now);
    assert!(matches!(stage(&track, nurse), Stage::Failed(why) if why.contains("The old server")));
}

#[test]
fn the_time_left_is_guessed_from_the_pace_once_there_is_one() {
    let start = Instant::now();
    let mut track = track();
    track.learn(&[Event::Due(Due { copies: 108, asks: 0, tells: 0 })], start);
    let steps: Vec<_> = (0..8).map(|n| copied(&format!("{n}@x.example"))).collect();
    track.learn(&steps[..7], start + Duration::from_secs(7));
    assert_eq!(track.left, None);
    track.learn(&steps[7..], start + Duration::from_secs(8));
    assert_eq!(track.left, Some(Duration::from_secs(100)));
    let (silent, answered) = (Duration::from_secs(3600), Duration::from_secs(7200));
    let takes = Outlook { silent, answered };
    let outlook = Event::Outlook { requests: 300, takes };
    track.learn(&[outlook], start);
    track.learn(&[], start + Duration::from_secs(200));
    assert_eq!(
        track.left,
        Some(Duration::from_secs(7000)),
        "what the server allows is known better"
    );
}
