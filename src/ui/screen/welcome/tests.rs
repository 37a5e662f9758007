use iced::Size;
use jiff::Timestamp;

use super::*;
use crate::model::history::{Fact, History};
use crate::ui::screen::samples;
use crate::ui::testing::{assert_screen_looks, texts};

fn interrupted() -> Known {
    let (old, new) = samples::snapshots();
    let (from, to) = (old.address.clone(), new.address.clone());
    let begun = "2026-05-12T12:00:00Z".parse::<Timestamp>().unwrap();
    let mut history = History::default();
    let copied = old.roster.contacts[0].bare();
    history.learn(&Fact::Begun { old: Box::new(old), new: Box::new(new) }, begun);
    history.learn(&Fact::Copied { jid: copied }, begun);
    Known { from, to, history }
}

fn found(known: Known) -> Message {
    Message::Found(Moves { known: vec![known], unreadable: Vec::new() })
}

#[test]
fn a_record_that_cannot_be_read_is_told() {
    let mut welcome = Welcome::default();
    let why = "Line 3 of the record of this move (x.journal) is damaged.".to_owned();
    welcome.update(Message::Found(Moves { known: Vec::new(), unreadable: vec![why.clone()] }));
    assert!(texts(welcome.view()).contains(&why));
}

#[test]
fn looks() {
    let welcome = Welcome::default();
    assert_screen_looks("screen-welcome", Size::new(960.0, 720.0), || welcome.view());
}

#[test]
fn looks_with_an_unfinished_move() {
    let mut welcome = Welcome::default();
    welcome.update(found(interrupted()));
    assert_screen_looks("screen-welcome-unfinished", Size::new(720.0, 480.0), || welcome.view());
}

#[test]
fn an_unfinished_move_is_what_enter_means() {
    let mut welcome = Welcome::default();
    assert!(matches!(welcome.main(), Some(Message::Start)));
    welcome.update(found(interrupted()));
    let Some(Message::Continue(0)) = welcome.main() else { panic!("the first unfinished one") };
    let Action::Continue(known) = welcome.update(Message::Continue(0)) else {
        panic!("it goes on")
    };
    assert_eq!(known.to.as_str(), "romeo@new.example");
}

#[test]
fn whom_the_old_server_has_moved_is_counted() {
    let mut known = interrupted();
    let nurse = BareJid::new("nurse@capulet.example").unwrap();
    known.history.learn(&Fact::HandedOver { jid: nurse, asked: true }, Timestamp::UNIX_EPOCH);
    assert!(
        how_far(&known).starts_with("3 of 11 contacts are on the new account, 1 has"),
        "{}",
        how_far(&known)
    );
}

fn over() -> Known {
    let mut known = interrupted();
    let day = "2026-05-12T13:00:00Z".parse::<Timestamp>().unwrap();
    for (index, name) in ["juliet", "nurse", "oksana"].iter().enumerate() {
        let jid = BareJid::new(&format!("{name}@capulet.example")).unwrap();
        known.history.learn(&Fact::Asked { jid: jid.clone() }, day);
        if index < 2 {
            let answer = crate::model::history::Answer::Approved;
            known.history.learn(&Fact::Answered { jid, answer }, day);
        }
    }
    known.history.learn(&Fact::Finished, day);
    known
}

#[test]
fn looks_with_a_finished_move() {
    let mut welcome = Welcome::default();
    welcome.update(found(over()));
    assert_screen_looks("screen-welcome-finished", Size::new(960.0, 720.0), || welcome.view());
}

#[test]
fn a_finished_move_can_be_looked_after_and_is_not_gone_on_with() {
    let mut welcome = Welcome::default();
    welcome.update(found(over()));
    assert!(matches!(welcome.main(), Some(Message::Start)), "nothing is left to go on with");
    let Action::LookAfter(known) = welcome.update(Message::LookAfter(0)) else {
        panic!("it is looked after")
    };
    assert_eq!(
        crate::text::words::answered(known.history.figures()),
        "2 of the 3 contacts who were asked have answered."
    );
}
