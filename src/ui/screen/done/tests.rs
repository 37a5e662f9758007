use iced::Size;
use jid::BareJid;

use super::*;
use crate::engine::Obstacle;
use crate::format::report::Moment;
use crate::ui::screen::samples;
use crate::ui::take_once::TakeOnce;
use crate::ui::testing::{assert_screen_looks, texts};

const SIZE: Size = Size::new(960.0, 720.0);

fn done() -> Done {
    let mut done = Done::of(samples::report(Moment::After), None);
    done.file = "Downloads/rehome-romeo@new.example.html".to_owned();
    done
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
    Done { file: done().file, ..Done::of(report, None) }
}

#[test]
fn looks() {
    let done = complete();
    assert_screen_looks("screen-done", SIZE, || done.view());
}

#[test]
fn looks_with_something_missing() {
    let mut done = done();
    done.update(Message::Show(Part::Contacts));
    assert_screen_looks("screen-done-missing", SIZE, || done.view());
}

#[test]
fn looks_at_those_left_behind() {
    let mut done = complete();
    done.update(Message::Show(Part::LeftBehind));
    assert_screen_looks("screen-done-left-behind", SIZE, || done.view());
}

#[test]
fn looks_small() {
    let done = complete();
    assert_screen_looks("screen-done-small", Size::new(720.0, 480.0), || done.view());
}

#[test]
fn when_the_old_account_may_go_is_said_once() {
    let mut done = complete();
    for row in &mut done.report.contacts {
        row.approval = ApprovalWord::Approved;
    }
    done.report.counts = Counts::of(&done.report.contacts);
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
        (Show::Failed, counts.failed),
    ] {
        done.update(Message::Filter(show));
        assert_eq!(done.rows.len(), count, "{show:?}");
    }
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
    let mut done = done();
    done.update(Message::FileTyped("report.doc".to_owned()));
    done.update(Message::Save);
    assert!(matches!(&done.saved, Saved::Failed(why) if why.contains(".html")));
    let nowhere = folder.path().join("none/report.txt");
    assert!(desktop::save(nowhere, String::new()).await.is_err());
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
    assert_screen_looks("screen-done-undo", Size::new(720.0, 480.0), || done.view());
}

#[test]
fn nothing_is_taken_back_unasked() {
    let mut done = undoable();
    assert!(done.back().is_none(), "Esc does not end the program");
    assert!(done.undo_button().is_some() && complete().undo_button().is_none());
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
    let mut done = Done::of(report, None);
    let sees = |done: &Done, text: &str| {
        let mut look: iced_test::Simulator<'_, Message, crate::ui::Theme> =
            iced_test::Simulator::with_size(crate::ui::settings(), SIZE, done.view());
        look.find(text).is_ok()
    };
    assert!(sees(&done, &stranger));
    done.update(Message::Show(Part::Contacts));
    done.update(Message::Filter(Show::Moved));
    assert!(sees(&done, "nurse@capulet.example"));
    assert!(sees(&done, "the old server didn’t move them: their server didn’t answer"));
}

#[test]
fn odd_names_look_like_what_they_are() {
    let mut done = Done::of(samples::odd_report(Moment::After), None);
    for part in [Part::Next, Part::Contacts, Part::LeftBehind] {
        done.update(Message::Show(part));
        samples::assert_nothing_odd(done.view());
    }
}
