use iced::Size;
use iced::keyboard::key::Named;
use jid::BareJid;
use jiff::Timestamp;

use super::*;
use crate::model::history::{Fact, History};
use crate::ui::screen::samples;
use crate::ui::testing::{TestWindow, assert_main_screen_looks, assert_screen_looks, texts};

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
    assert_main_screen_looks("screen-welcome", Size::new(960.0, 720.0), || welcome.view());
}

#[test]
fn looks_with_an_unfinished_move() {
    let mut welcome = Welcome::default();
    welcome.update(found(interrupted()));
    assert_screen_looks("screen-welcome-unfinished", Size::new(720.0, 480.0), || welcome.view());
}

#[test]
fn an_unfinished_move_is_what_has_the_focus() {
    let mut welcome = Welcome::default();
    welcome.update(found(interrupted()));
    let mut window = TestWindow::new(Size::new(960.0, 720.0));
    window.focus_next(welcome.view());
    let said = window.key(welcome.view(), Named::Enter);
    let [Message::Continue(0)] = said[..] else { panic!("the first unfinished one: {said:?}") };
    let Action::Continue(known) = welcome.update(Message::Continue(0)) else {
        panic!("it goes on")
    };
    assert_eq!(known.to.as_str(), "romeo@new.example");
}

#[test]
fn enter_on_nothing_is_nothing() {
    let welcome = Welcome::default();
    let mut window = TestWindow::new(Size::new(960.0, 720.0));
    assert!(window.key(welcome.view(), Named::Enter).is_empty());
}

#[test]
fn an_account_that_was_made_and_has_nothing_yet_is_a_move_too() {
    let mut history = History::default();
    let today = "2026-05-30T08:00:00Z".parse::<Timestamp>().unwrap();
    history.learn(&Fact::AccountMade, today);
    let from = BareJid::new("romeo@montague.example").unwrap();
    let to = BareJid::new("romeo@verona.example").unwrap();
    let mut welcome = Welcome::default();
    welcome.update(found(Known { from, to, history }));
    let shown = texts(welcome.view());
    for said in ["romeo@verona.example was created today.", "Nothing has moved yet.", "Continue"] {
        assert!(shown.iter().any(|text| text == said), "{said} in {shown:?}");
    }
}

#[test]
fn whom_the_old_server_has_moved_is_counted() {
    let mut known = interrupted();
    let nurse = BareJid::new("nurse@capulet.example").unwrap();
    known.history.learn(&Fact::HandedOver { jid: nurse, asked: true }, Timestamp::UNIX_EPOCH);
    let one = Move::of(known);
    let said = said::how_far(Counts::of_record(&one.known.history).unwrap().figures(), one.to_ask);
    assert_eq!(said, "1 of 5 people asked.");
}

fn over() -> Known {
    let mut known = interrupted();
    let day = "2026-05-12T13:00:00Z".parse::<Timestamp>().unwrap();
    let (old, _) = samples::snapshots();
    // The third is on the new account already.
    let contacts = old.roster.contacts.iter().enumerate().filter(|(place, _)| *place != 2);
    for (index, contact) in contacts.take(3) {
        let jid = contact.bare();
        for fact in [Fact::Copied { jid: jid.clone() }, Fact::Asked { jid: jid.clone() }] {
            known.history.learn(&fact, day);
        }
        if index < 2 {
            let answer = crate::model::history::Answer::Approved;
            known.history.learn(&Fact::Answered { jid: jid.clone(), answer }, day);
            known.history.learn(&Fact::Admitted { jid }, day);
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
    let Action::LookAfter(known) = welcome.update(Message::LookAfter(0)) else {
        panic!("it is looked after")
    };
    let counts = Counts::of_record(&known.history).unwrap();
    assert_eq!(said::answered(counts.figures()), "2 of 3 have answered.");
}
