use iced::Size;
use jiff::Timestamp;

use super::*;
use crate::history::{Fact, History};
use crate::ui::screen::samples;
use crate::ui::stage::assert_looks;

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

#[test]
fn looks() {
    let welcome = Welcome::default();
    assert_looks("screen-welcome", Size::new(960.0, 720.0), || welcome.view());
}

#[test]
fn looks_with_an_unfinished_move() {
    let mut welcome = Welcome::default();
    welcome.update(Message::Found(vec![interrupted()]));
    assert_looks("screen-welcome-unfinished", Size::new(720.0, 480.0), || welcome.view());
}

#[test]
fn an_unfinished_move_is_what_enter_means() {
    let mut welcome = Welcome::default();
    assert!(matches!(welcome.main(), Some(Message::Start)));
    welcome.update(Message::Found(vec![interrupted()]));
    let Some(Message::Continue(0)) = welcome.main() else { panic!("the first unfinished one") };
    let Action::Continue(known) = welcome.update(Message::Continue(0)) else {
        panic!("it goes on")
    };
    assert_eq!(known.to.as_str(), "romeo@new.example");
}
