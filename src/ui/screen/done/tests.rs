use iced::Size;
use iced::keyboard::key::Named;
use jid::BareJid;

use super::*;
use crate::engine::Obstacle;
use crate::format::report::{ClosingRoom, Moment, Verdict};
use crate::model::history::Closed;
use crate::ui::Element;
use crate::ui::screen::samples;
use crate::ui::take_once::TakeOnce;
use crate::ui::testing::{
    TestWindow, assert_legible_with_fonts_of_the_system, assert_looks_in, assert_main_screen_looks,
    assert_screen_looks, texts,
};

const SIZE: Size = Size::new(960.0, 720.0);
/// So high that all of what is unfolded is in the picture.
const HIGH: Size = Size::new(960.0, 1100.0);

/// A Saturday afternoon, six days before the old server closes.
fn on_saturday(report: Report) -> Done {
    let now = jiff::civil::date(2026, 5, 30).at(15, 22, 0, 0);
    let day = crate::model::closing::ClosingDay::on(jiff::civil::date(2026, 6, 5));
    let closing = Closing { day, said_by: crate::model::closing::SaidBy::User };
    Done { closing: Some(closing), ..Done::of(report, None, now) }
}

fn done() -> Done {
    on_saturday(samples::report(Moment::After))
}

/// The screen with the question that lies over it.
fn asking(done: &Done) -> Element<'_, Message> {
    dialog::over(done.view(), done.question().map(dialog::Over::Question))
}

/// A move after which nothing is missing.
fn complete() -> Done {
    let mut report = samples::report(Moment::After);
    for row in &mut report.contacts {
        if row.outcome == Outcome::Failed {
            row.outcome = Outcome::Moved;
            row.approval = ApprovalWord::Waiting;
            row.remark = None;
        }
    }
    report.verdict = Verdict::Complete;
    report.counts = Counts::of(&report.contacts);
    on_saturday(report)
}

#[test]
fn looks() {
    let done = complete();
    assert_main_screen_looks("screen-done", SIZE, || done.view());
    assert_looks_in("de", "screen-done-de", SIZE, complete, Done::view);
    assert_looks_in("ru", "screen-done-ru", SIZE, complete, Done::view);
}

#[test]
fn looks_with_something_missing() {
    let mut done = done();
    assert_screen_looks("screen-done-missing", SIZE, || done.view());
    done.update(Message::Toggle(Fold::People));
    assert_screen_looks("screen-done-people", HIGH, || done.view());
}

#[test]
fn looks_at_those_left_behind() {
    let mut done = complete();
    done.update(Message::Toggle(Fold::Behind));
    assert_screen_looks("screen-done-left-behind", HIGH, || done.view());
}

#[test]
fn looks_small() {
    let done = complete();
    assert_screen_looks("screen-done-small", Size::new(720.0, 480.0), || done.view());
}

#[test]
fn when_the_old_account_may_go_is_said_once() {
    let mut done = complete();
    // Nobody is left of whom it is not known who they are.
    done.report.contacts.retain(|row| row.reason.is_none());
    for row in &mut done.report.contacts {
        row.approval = ApprovalWord::Approved;
    }
    done.report.counts = Counts::of(&done.report.contacts);
    done.update(Message::Toggle(Fold::Closing));
    let texts = texts(done.view());
    let may_go = "You can close romeo@old.example whenever you like";
    assert!(texts.iter().any(|text| text.starts_with(may_go)), "{texts:?}");
    assert!(!texts.iter().any(|text| text.contains("Keep romeo@old.example")), "{texts:?}");
}

#[test]
fn answers_that_come_in_are_counted() {
    let mut done = done();
    let before = done.report.counts;
    let jid = BareJid::new("nurse@capulet.example").unwrap();
    let fact = Fact::Answered { jid, answer: Answer::Approved };
    done.update(Message::Told(Update::Events(vec![Event::Fact(fact)])));
    assert_eq!(done.report.counts.approved, before.approved + 1);
    assert_eq!(done.report.counts.waiting, before.waiting - 1);
    assert_eq!(done.report.counts.failed, before.failed, "what failed still has");
}

#[test]
fn a_fresh_look_brings_answers_and_leaves_what_became_of_everybody() {
    let mut done = done();
    let before = done.report.clone();
    let mut fresh = samples::report(Moment::Midway);
    for row in &mut fresh.contacts {
        row.approval = ApprovalWord::Approved;
        row.outcome = Outcome::Planned;
    }
    done.update(Message::Told(Update::Looked(TakeOnce::new(fresh))));
    assert_eq!(done.report.counts.approved, done.report.contacts.len());
    assert_eq!(done.report.counts.moved, before.counts.moved);
}

#[test]
fn each_filter_shows_as_many_as_it_says() {
    let mut done = done();
    let counts = done.report.counts;
    for (show, count) in [
        (Show::Moved, counts.copied),
        (Show::ToAsk, 1),
        (Show::Waiting, counts.waiting),
        (Show::Failed, counts.missing()),
    ] {
        done.update(Message::Filter(show));
        assert_eq!(done.rows.len(), count, "{show:?}");
    }
}

#[test]
fn who_is_on_the_list_and_not_asked_is_never_said_to_be_missing() {
    let mut done = done();
    done.update(Message::Toggle(Fold::People));
    assert_eq!(done.report.counts.missing(), 0, "everybody is there");
    assert_eq!(done.show, Show::ToAsk, "what is missing is shown first");
    let shown = texts(done.view());
    let not_asked = say!("done-not-asked");
    assert!(shown.contains(&not_asked), "{shown:?}");
    for wrong in [say!("done-missing-word"), "not-allowed".to_owned(), words::of(6, 6)] {
        assert!(!shown.iter().any(|text| text.contains(&wrong)), "{wrong} in {shown:?}");
    }
    assert!(shown.contains(&say!("window-copy-all")), "what the server said can still be had");
}

#[tokio::test]
async fn the_report_is_saved_where_the_user_says() {
    let folder = tempfile::tempdir().unwrap();
    for (name, start) in [("report.html", "<!DOCTYPE html>"), ("report.txt", "")] {
        let path = folder.path().join(name);
        let report = samples::report(Moment::After);
        let text = if name.ends_with("html") {
            report::html(&report, Face::Window, &jiff::Zoned::now())
        } else {
            report::plain(&report, Face::Window)
        };
        assert_eq!(desktop::save(path.clone(), text).await, Ok(path.clone()));
        let written = std::fs::read_to_string(&path).unwrap();
        assert!(written.to_lowercase().starts_with(&start.to_lowercase()));
        assert!(written.contains("romeo@new.example"));
    }
    let nowhere = folder.path().join("none/report.txt");
    assert!(desktop::save(nowhere, String::new()).await.is_err());
}

#[test]
fn what_became_of_a_file_is_said() {
    let mut done = complete();
    done.update(Message::Saved(Ok(None)));
    assert!(matches!(done.saved, Saved::No), "the user has thought better of it");
    done.update(Message::Saved(Ok(Some("Downloads/rehome.html".into()))));
    done.update(Message::ReminderSaved(Err("The disk is full.".to_owned())));
    let texts = texts(done.view());
    assert!(texts.iter().any(|text| text.starts_with("Saved as ")), "{texts:?}");
    assert!(texts.iter().any(|text| text == "The disk is full."), "{texts:?}");
}

#[test]
fn a_reminder_is_for_a_day_before_the_server_closes() {
    let mut done = complete();
    assert_eq!(done.day_for_reminder(), Some(jiff::civil::date(2026, 6, 3)));
    done.today = jiff::civil::date(2026, 6, 4);
    assert_eq!(done.day_for_reminder(), None, "too late");
    done.closing = None;
    assert_eq!(done.day_for_reminder(), Some(jiff::civil::date(2026, 6, 11)));
}

/// Whoever has no mouse reaches every card, those below the edge of the window too.
#[test]
fn every_card_is_reached_by_keyboard() {
    let done = complete();
    let mut window = TestWindow::new(Size::new(720.0, 480.0));
    window.show(done.view());
    let stops = window.focus(done.view()).total;
    let mut pressed = Vec::new();
    for _ in 0..stops {
        window.focus_next(done.view());
        pressed.extend(window.key(done.view(), Named::Space));
    }
    let has = |wanted: fn(&Message) -> bool| pressed.iter().any(wanted);
    assert!(has(|message| matches!(message, Message::CopyAddress)));
    assert!(has(|message| matches!(message, Message::Save)));
    assert!(has(|message| matches!(message, Message::RemindMe(_))));
    assert!(has(|message| matches!(message, Message::Toggle(Fold::Behind))));
    assert!(has(|message| matches!(message, Message::ShowAnswers)));
}

/// A move after which two contacts and a picture can be taken back.
fn undoable() -> Done {
    let jid = |name: &str| BareJid::new(&format!("{name}@capulet.example")).unwrap();
    let absent = |name| (jid(name), crate::model::undo::Before::Absent);
    let undo = Undo {
        contacts: vec![absent("juliet"), absent("nurse")],
        statement: true,
        told: 2,
        asked: 2,
        ..Undo::default()
    };
    Done { undo, ..complete() }
}

#[test]
fn looks_when_it_can_be_undone() {
    let done = undoable();
    assert_screen_looks("screen-done-undoable", SIZE, || done.view());
}

#[test]
fn looks_when_asked_to_undo() {
    let mut done = undoable();
    done.update(Message::AskUndo);
    assert_screen_looks("screen-done-undo", Size::new(720.0, 480.0), || asking(&done));
}

#[test]
fn nothing_is_taken_back_unasked() {
    let mut done = undoable();
    assert!(done.back().is_none(), "Esc does not end the program");
    assert!(done.undo_button().is_some() && complete().undo_button().is_none());
    assert!(matches!(done.update(Message::TakeBack), Action::None), "nobody was asked");
    done.update(Message::AskUndo);
    done.update(done.back().unwrap());
    assert!(matches!(done.undoing, Undoing::No));
    done.update(Message::AskUndo);
    assert!(matches!(done.update(Message::TakeBack), Action::TakeBack));
    let broken = Update::Ended(TakeOnce::new(Err(Obstacle::Broken)));
    done.update(Message::TookBack(broken));
    assert!(matches!(done.undoing, Undoing::Failed(_)), "why it failed is told");
}

#[test]
fn what_the_old_server_did_otherwise_is_said() {
    let mut report = samples::report(Moment::After);
    let nurse = report.contacts.iter_mut().find(|row| row.jid.starts_with("nurse@")).unwrap();
    nurse.left_by_server = Some(crate::model::history::LeftBecause::NoAnswer);
    report.came_along = vec!["stranger@evil.example".to_owned()];
    let stranger = words::came_along(&report.came_along[0]);
    let mut done = on_saturday(report);
    let sees = |done: &Done, text: &str| {
        let mut look: iced_test::Simulator<'_, Message, crate::ui::Theme> =
            iced_test::Simulator::with_size(crate::ui::settings(), SIZE, done.view());
        look.find(text).is_ok()
    };
    assert!(sees(&done, &stranger));
    done.update(Message::Toggle(Fold::People));
    done.update(Message::Filter(Show::Moved));
    assert!(sees(&done, "nurse@capulet.example"));
    assert!(sees(&done, "the old server didn’t move them: their server didn’t answer"));
}

#[test]
fn odd_names_look_like_what_they_are() {
    let mut done = on_saturday(samples::odd_report(Moment::After));
    for fold in [Fold::People, Fold::Behind, Fold::Rooms, Fold::Data, Fold::Log] {
        done.update(Message::Toggle(fold));
        samples::assert_nothing_odd(done.view());
    }
}

/// A move that has rebuilt two rooms; one of the old ones can be closed.
fn with_rebuilt_rooms() -> Done {
    let rebuilt = |address| ClosingRoom {
        outcome: Outcome::Moved,
        invited: 2,
        ..ClosingRoom::sample(address)
    };
    let family = ClosingRoom {
        closes_as: Some(Closed::Destroyed),
        unmoved: vec![BareJid::new("nurse@old.example").unwrap()],
        ..rebuilt("family@rooms.old.example")
    };
    let mut done = complete();
    done.report.closing_rooms = vec![rebuilt("council@rooms.old.example"), family];
    done.update(Message::Toggle(Fold::Rooms));
    done
}

#[test]
fn looks_when_old_rooms_can_be_closed() {
    let mut done = with_rebuilt_rooms();
    assert_screen_looks("screen-done-rooms", HIGH, || done.view());
    done.update(Message::AskCloseRooms);
    assert_screen_looks("screen-done-close-rooms", Size::new(720.0, 480.0), || asking(&done));
}

#[test]
fn an_old_room_is_closed_only_after_a_question_of_its_own() {
    let mut done = with_rebuilt_rooms();
    let offers = |done: &Done| texts(done.view()).contains(&say!("done-close-rooms"));
    assert!(offers(&done));
    assert!(matches!(done.update(Message::CloseRooms), Action::None), "nobody was asked");
    done.update(Message::AskCloseRooms);
    let said = texts(done.question().unwrap());
    for (text, is_said) in [
        ("Close this room?", true),
        ("family@rooms.new.example", true),
        ("council@rooms", false),
        ("This can’t be undone.", true),
        ("nurse@old.example", true),
    ] {
        assert_eq!(said.iter().any(|it| it.contains(text)), is_said, "{text}: {said:?}");
    }
    done.update(done.back().unwrap());
    assert!(done.back().is_none());
    assert!(matches!(done.update(Message::CloseRooms), Action::None), "it was taken back");
    done.update(Message::AskCloseRooms);
    assert!(matches!(done.update(Message::CloseRooms), Action::CloseRooms));
    let broken = Update::Ended(TakeOnce::new(Err(Obstacle::Broken)));
    done.update(Message::ClosedRooms(broken));
    let why = obstacle::obstacle(&Obstacle::Broken);
    assert!(texts(done.view()).contains(&why), "why it failed is told");
    done.report.closing_rooms.iter_mut().for_each(|room| room.closes_as = None);
    assert!(!offers(&done), "there is none to close");
}

#[test]
#[ignore = "needs the fonts of fonts-noto-core and fonts-noto-cjk"]
fn looks_in_other_scripts() {
    assert_legible_with_fonts_of_the_system("screen-done", SIZE, complete, Done::view);
}
