use iced::Size;
use iced::keyboard::key::Named;

use super::*;
use crate::history::History;
use crate::report::{DataRow, Outcome};
use crate::ui::screen::samples;
use crate::ui::stage::{Stage, assert_looks};

fn review() -> Review {
    let (old, new) = samples::snapshots();
    let entries = Entries::new(&old, &new, &History::default());
    let mut review = Review::empty(old.address, new.address);
    review.update(Message::Compared(Parcel::new(Ok(entries))));
    review
}

#[test]
fn looks() {
    let review = review();
    assert_looks("screen-review", Size::new(960.0, 720.0), || review.view());
}

#[test]
fn looks_with_transports() {
    let mut review = review();
    review.update(Message::Filter(Filter::Stays));
    assert_looks("screen-review-transports", Size::new(960.0, 720.0), || review.view());
}

#[test]
fn looks_small_with_a_search() {
    let mut review = review();
    review.update(Message::Search("juliet".to_owned()));
    assert_looks("screen-review-small", Size::new(720.0, 480.0), || review.view());
}

#[test]
fn looks_at_the_words() {
    let mut review = review();
    review.update(Message::Show(Part::Words));
    assert_looks("screen-review-words", Size::new(960.0, 720.0), || review.view());
}

#[test]
fn looks_at_everything_else() {
    let mut review = review();
    let row = |kind, count, outcome| DataRow {
        kind,
        outcome,
        count: Some(count),
        reason: None,
        error: None,
        conflicts: Vec::new(),
        people: Vec::new(),
    };
    review.entries.data = vec![
        row(Data::Profile, 1, Outcome::Planned),
        row(Data::Rooms, 12, Outcome::Planned),
        row(Data::Blocked, 3, Outcome::AlreadyThere),
    ];
    review.update(Message::ToggleKind(Data::Rooms));
    assert!(!review.choices().kinds.contains(&Data::Rooms));
    assert!(review.choices().kinds.contains(&Data::Profile));
    review.update(Message::Show(Part::Belongings));
    assert_looks("screen-review-belongings", Size::new(960.0, 720.0), || review.view());
}

#[test]
fn the_message_is_what_was_written_unless_it_is_unwanted_or_empty() {
    let mut review = review();
    assert!(review.choices().message.is_some_and(|text| text.contains("romeo@new.example")));
    review.update(Message::Write(text_editor::Action::SelectAll));
    let paste = text_editor::Edit::Paste(std::sync::Arc::new("Find me there.".to_owned()));
    review.update(Message::Write(text_editor::Action::Edit(paste)));
    assert_eq!(review.choices().message.as_deref(), Some("Find me there."));
    review.update(Message::ToggleSpeaking);
    assert_eq!(review.choices().message, None);
    review.update(Message::ToggleSpeaking);
    review.update(Message::ResetWords);
    assert!(review.choices().message.is_some_and(|text| text.contains("romeo@new.example")));
    assert!(review.choices().statement.is_some());
    review.update(Message::ToggleAnnouncing);
    assert_eq!(review.choices().statement, None);
}

#[test]
fn the_list_is_worked_by_keyboard_and_the_counts_follow() {
    let mut review = review();
    let mut stage = Stage::new(Size::new(960.0, 720.0));
    let before = review.tally();
    // The parts, the search, the filters, and then the list.
    for _ in 0..9 {
        stage.focus_next(review.view());
    }
    for key in [Named::ArrowDown, Named::ArrowDown, Named::ArrowDown, Named::Space] {
        for message in stage.key(review.view(), key) {
            review.update(message);
        }
    }
    assert_eq!(review.tally().moves, before.moves - 1);
    assert_eq!(review.tally().stays, before.stays + 1);
    let label = format!("Move {} contacts", before.moves - 1);
    let mut simulator: iced_test::Simulator<'_, Message, crate::ui::Theme> =
        iced_test::Simulator::with_size(
            crate::ui::settings(),
            Size::new(960.0, 720.0),
            review.view(),
        );
    simulator.find(label.as_str()).unwrap();
}

#[test]
fn esc_leaves_the_words_before_the_screen() {
    let mut review = review();
    review.update(Message::Show(Part::Words));
    assert!(matches!(review.update(review.back()), Action::None));
    assert!(matches!(review.update(review.back()), Action::Back));
}

#[test]
fn nothing_can_begin_before_the_accounts_were_compared() {
    let (old, new) = samples::snapshots();
    let mut review = Review::empty(old.address, new.address);
    assert!(review.main().is_none());
    review.update(Message::Compared(Parcel::new(Err("The record is damaged.".to_owned()))));
    assert!(review.main().is_none());
}
