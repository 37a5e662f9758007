use iced::Size;

use super::*;
use crate::engine::{Origin, Place};
use crate::format::report::{ClosingRoom, Moment, Outcome, Verdict};
use crate::model::account::{Account, OldEncryption, Reach, Secret};
use crate::model::history::Closed;
use crate::model::plan::Choices;
use crate::net::session::Settings;
use crate::text::say::say;
use crate::ui::screen::samples;
use crate::ui::testing::{assert_screen_looks, texts};

const SIZE: Size = Size::new(960.0, 720.0);

fn account(address: &str) -> Account {
    Account {
        address: address.parse().unwrap(),
        secret: Secret::new(String::new()),
        reach: Reach::Lookup,
        certificate: None,
        old_encryption: OldEncryption::Refused,
    }
}

/// A move in which Juliet has answered.
fn afterwards() -> Afterwards {
    let moves = std::env::temp_dir().join("rehome-no-such-folder");
    let place = Place { moves, settings: Settings::default(), keyring: false };
    let matter = Matter {
        closes: crate::ui::road::Closes::Unsaid,
        old: Origin::Server(account("romeo@old.example")),
        new: account("romeo@new.example"),
        choices: Choices::default(),
        place,
    };
    let (mut screen, _) = Afterwards::begin(matter, None);
    screen.close_on(Some(ClosingDay::on(jiff::civil::date(2026, 6, 5))));
    screen.today = jiff::civil::date(2026, 5, 30);
    let report = Report { verdict: Verdict::Complete, ..samples::report(Moment::After) };
    screen.update(Message::Told(Update::Looked(TakeOnce::new(report))));
    screen
}

fn place_of(screen: &Afterwards, jid: &str) -> usize {
    let report = screen.report.as_ref().unwrap();
    report.contacts.iter().position(|row| row.jid == jid).unwrap()
}

fn next(screen: &Afterwards) -> Option<Next> {
    match &screen.running {
        Running::Yes { next, .. } => next.clone(),
        Running::Over(_) => None,
    }
}

fn fact(screen: &mut Afterwards, fact: Fact) {
    screen.update(Message::Told(Update::Events(vec![Event::Fact(fact)])));
}

#[test]
fn looks() {
    let mut screen = afterwards();
    let nurse = BareJid::new("nurse@capulet.example").unwrap();
    fact(&mut screen, Fact::Reminding { jid: nurse, id: "r".to_owned() });
    assert_screen_looks("screen-afterwards", SIZE, || screen.view());
}

#[test]
fn looks_at_closing_the_old_account() {
    let mut screen = afterwards();
    screen.update(Message::Toggle(Fold::Closing));
    assert_screen_looks("screen-afterwards-closing", SIZE, || screen.view());
}

/// The same where one of the old rooms can be closed.
fn with_a_rebuilt_room() -> Afterwards {
    let mut screen = afterwards();
    let room = ClosingRoom {
        outcome: Outcome::Moved,
        invited: 2,
        closes_as: Some(Closed::Destroyed),
        ..ClosingRoom::sample("family@rooms.old.example")
    };
    screen.report.as_mut().unwrap().closing_rooms = vec![room];
    screen.update(Message::Toggle(Fold::Rooms));
    screen
}

#[test]
fn looks_when_an_old_room_can_be_closed() {
    let screen = with_a_rebuilt_room();
    assert_screen_looks("screen-afterwards-rooms", SIZE, || screen.view());
}

#[test]
fn an_old_room_is_closed_by_a_run_of_its_own_after_a_question() {
    let mut screen = with_a_rebuilt_room();
    let offers = |screen: &Afterwards| texts(screen.view()).contains(&say!("done-close-rooms"));
    assert!(offers(&screen));
    screen.update(Message::CloseRooms);
    assert_eq!(next(&screen), None, "nobody was asked");
    screen.update(Message::AskCloseRooms);
    let said = texts(screen.question().unwrap());
    assert!(said.iter().any(|text| text.contains("family@rooms.new.example")), "{said:?}");
    screen.update(screen.escape().unwrap());
    screen.update(Message::CloseRooms);
    assert_eq!(next(&screen), None, "the answer was no");
    screen.update(Message::AskCloseRooms);
    screen.update(Message::CloseRooms);
    let room = BareJid::new("family@rooms.old.example").unwrap();
    assert_eq!(next(&screen).unwrap().close, [room].into());
    assert!(!offers(&screen), "it is on its way");
    // Whoever is reminded meanwhile is reminded after that.
    let task = next(&screen).unwrap();
    drop(screen.run(task, None));
    assert!(matches!(screen.running, Running::Yes { closes_rooms: true, .. }));
    screen.update(Message::AskRemindAll);
    let all = screen.to_remind();
    screen.update(Message::Remind);
    let after = next(&screen).unwrap();
    assert_eq!((after.remind, after.close), (all, BTreeSet::new()));
}

#[test]
fn looks_before_anything_is_known_and_when_everybody_has_answered() {
    let mut screen = afterwards();
    let known = screen.report.take();
    assert_screen_looks("screen-afterwards-looking", SIZE, || screen.view());
    let mut report = known.unwrap();
    report.contacts.retain(|row| row.reason.is_none());
    report.contacts.iter_mut().for_each(|row| row.approval = ApprovalWord::Approved);
    report.counts = Counts::of(&report.contacts);
    screen.update(Message::Told(Update::Looked(TakeOnce::new(report))));
    assert_screen_looks("screen-afterwards-everyone", SIZE, || screen.view());
}

#[test]
fn looks_small_when_the_wait_is_over() {
    let mut screen = afterwards();
    screen.running =
        Running::Over(Some("new.example does not answer. Try again later.".to_owned()));
    screen.update(Message::Filter(Show::Answered));
    assert_screen_looks("screen-afterwards-over", Size::new(720.0, 480.0), || screen.view());
}

#[test]
fn a_reminder_is_the_next_run_and_nobody_gets_a_second() {
    let mut screen = afterwards();
    let nurse = BareJid::new("nurse@capulet.example").unwrap();
    let at = place_of(&screen, nurse.as_str());
    remind(&mut screen, at);
    let asked = next(&screen).unwrap();
    assert_eq!((&asked.remind, asked.decide.len()), (&vec![nurse.clone()], 0));
    assert!(asked.text.contains("on Friday 5 June"), "{}", asked.text);
    assert!(!screen.to_remind().contains(&nurse), "it is on its way");
    fact(&mut screen, Fact::Reminding { jid: nurse.clone(), id: "r".to_owned() });
    assert!(screen.report.as_ref().unwrap().contacts[at].reminded);
    let before = next(&screen);
    remind(&mut screen, at);
    assert_eq!(next(&screen), before, "it was reminded");
    fact(&mut screen, Fact::NotReminded { jid: nurse.clone() });
    assert!(screen.to_remind().contains(&nurse), "it never left");
}

#[test]
fn who_has_answered_is_not_reminded() {
    let mut screen = afterwards();
    let waiting = screen.to_remind();
    let nurse = BareJid::new("nurse@capulet.example").unwrap();
    assert!(waiting.contains(&nurse) && !waiting.iter().any(|jid| jid.as_str().contains("juliet")));
    fact(&mut screen, Fact::Answered { jid: nurse.clone(), answer: Answer::Approved });
    assert_eq!(screen.to_remind().len(), waiting.len() - 1);
    let at = place_of(&screen, nurse.as_str());
    remind(&mut screen, at);
    assert_eq!(next(&screen), None);
    assert!(!screen.rows.contains(&at), "it is no longer among those who wait");
}

#[test]
fn who_saw_the_new_account_before_has_not_answered() {
    let (old, new) = samples::snapshots();
    let history = crate::model::history::History::default();
    let plan = crate::model::plan::Plan::new(&old, &new, &Choices::default(), &history);
    let report = Report::new(&plan, &history, Moment::After);
    assert_eq!(report.counts.approved, 1, "Benvolio is on both lists");
    let mut screen = afterwards();
    screen.update(Message::Told(Update::Looked(TakeOnce::new(report))));
    screen.update(Message::Filter(Show::Answered));
    assert_eq!(screen.sentence(), "Nobody had to be asked.");
    assert!(screen.rows.is_empty());
}

#[test]
fn an_answer_is_counted_as_soon_as_it_comes() {
    let mut screen = afterwards();
    assert_eq!(screen.sentence(), "1 of the 4 contacts who were asked has answered.");
    let jid = BareJid::new("nurse@capulet.example").unwrap();
    for _ in 0..2 {
        let answer = Answer::Approved;
        fact(&mut screen, Fact::Answered { jid: jid.clone(), answer });
    }
    assert_eq!(screen.sentence(), "2 of the 4 contacts who were asked have answered.");
}

/// A list that was set back, or a server that is away for a while, leaves nobody who is waited for.
#[test]
fn that_all_is_over_is_said_only_when_it_is() {
    let said = |verdict, first| {
        let mut screen = afterwards();
        let report = screen.report.as_mut().unwrap();
        report.verdict = verdict;
        report.contacts.retain(|row| row.reason.is_none());
        report.contacts.iter_mut().for_each(|row| row.approval = ApprovalWord::Approved);
        report.contacts[0].approval = first;
        report.counts = Counts::of(&report.contacts);
        let texts = texts(screen.view());
        let says = |start: &str| texts.iter().any(|text| text.starts_with(start));
        [says("Everyone has answered."), says("You can close your old account")]
    };
    let done = Verdict::Complete;
    assert_eq!(said(done, ApprovalWord::Approved), [true, true]);
    for open in [ApprovalWord::Waiting, ApprovalWord::ToAsk, ApprovalWord::Unreachable] {
        assert_eq!(said(done, open), [false, false], "{open:?}");
    }
    assert_eq!(said(done, ApprovalWord::Declined), [true, false]);
    assert_eq!(said(Verdict::Incomplete, ApprovalWord::Approved), [true, false]);
}

/// Asks for a reminder, and says yes to it.
fn remind(screen: &mut Afterwards, at: usize) {
    screen.update(Message::AskRemind(at));
    screen.update(Message::Remind);
}

/// The page with the question over it, as the router shows it.
fn asking(screen: &Afterwards) -> crate::ui::Element<'_, Message> {
    dialog::over(screen.view(), screen.question().map(dialog::Over::Question))
}

#[test]
fn a_reminder_shows_its_text_before_it_is_sent() {
    let mut screen = afterwards();
    screen.update(Message::Remind);
    assert_eq!(next(&screen), None, "nobody was asked");
    screen.update(Message::AskRemindAll);
    assert_eq!(next(&screen), None, "it is only asked");
    assert_screen_looks("screen-afterwards-remind", SIZE, || asking(&screen));
    screen.update(screen.escape().unwrap());
    screen.update(Message::Remind);
    assert_eq!(next(&screen), None, "the answer was no");
    screen.update(Message::AskRemindAll);
    screen.update(Message::Write(text_editor::Action::SelectAll));
    let paste = text_editor::Edit::Paste(std::sync::Arc::new("Come along!".to_owned()));
    screen.update(Message::Write(text_editor::Action::Edit(paste)));
    let all = screen.to_remind();
    screen.update(Message::Remind);
    let sent = next(&screen).unwrap();
    assert_eq!((sent.remind, sent.text.as_str()), (all, "Come along!"));
}

#[test]
fn who_answers_while_it_is_asked_is_not_reminded() {
    let mut screen = afterwards();
    screen.update(Message::AskRemindAll);
    let nurse = BareJid::new("nurse@capulet.example").unwrap();
    fact(&mut screen, Fact::Answered { jid: nurse.clone(), answer: Answer::Approved });
    screen.update(Message::Remind);
    assert!(!next(&screen).unwrap().remind.contains(&nurse));
}

#[test]
fn a_search_finds_people_without_accents() {
    let mut screen = afterwards();
    screen.update(Message::Search("ζωη".to_owned()));
    assert_eq!(screen.rows.len(), 1);
    screen.update(Message::Search("nobody".to_owned()));
    assert!(screen.rows.is_empty());
}

fn claimed(screen: &mut Afterwards, jid: &str, old: Option<&str>) -> BareJid {
    let bare = |text: &str| BareJid::new(text).unwrap();
    fact(screen, Fact::Claimed { jid: bare(jid), old: old.map(bare) });
    bare(jid)
}

#[test]
fn looks_at_those_who_cannot_be_checked_and_at_those_who_have_moved() {
    let mut screen = afterwards();
    claimed(&mut screen, "tybalt@lantern.example", Some("tybalt@tomb.example"));
    claimed(&mut screen, "curio@illyria.example", None);
    let (jid, to) = ("nurse@capulet.example", "nurse@lantern.example");
    let (jid, to) = (BareJid::new(jid).unwrap(), BareJid::new(to).unwrap());
    fact(&mut screen, Fact::Stated { jid, word: Word::Moved(to) });
    screen.update(Message::Filter(Show::MovedToo));
    assert_screen_looks("screen-afterwards-moved", SIZE, || screen.view());
    screen.update(Message::AskAccept(BareJid::new("tybalt@lantern.example").unwrap()));
    assert_screen_looks("screen-afterwards-claims", SIZE, || asking(&screen));
}

#[test]
fn what_is_decided_about_somebody_who_asks_is_the_next_run_and_decided_once() {
    let mut screen = afterwards();
    let tybalt = claimed(&mut screen, "tybalt@lantern.example", Some("tybalt@tomb.example"));
    let curio = claimed(&mut screen, "curio@illyria.example", None);
    screen.update(Message::AskAccept(tybalt.clone()));
    assert_eq!(next(&screen), None, "it is only asked");
    screen.update(Message::Accept);
    screen.update(Message::Hide(tybalt.clone()));
    screen.update(Message::Hide(curio.clone()));
    let decide = vec![Decision::Accept(tybalt.clone()), Decision::Hide(curio.clone())];
    assert_eq!(next(&screen), Some(Next { decide, ..Next::default() }));
    fact(&mut screen, Fact::ClaimHidden { jid: curio });
    let left = &screen.report.as_ref().unwrap().claims;
    assert_eq!(left.iter().map(|claim| &claim.jid).collect::<Vec<_>>(), [&tybalt]);
    fact(&mut screen, Fact::Admitted { jid: tybalt });
    assert!(screen.report.as_ref().unwrap().claims.is_empty());
}

#[test]
fn who_moves_while_one_waits_is_shown_and_answers_from_the_new_address() {
    let mut screen = afterwards();
    let (old, new) = ("nurse@capulet.example", "nurse@lantern.example");
    let (old, new) = (BareJid::new(old).unwrap(), BareJid::new(new).unwrap());
    let at = place_of(&screen, old.as_str());
    let stated = |to: &BareJid| Fact::Stated { jid: old.clone(), word: Word::Moved(to.clone()) };
    fact(&mut screen, stated(&BareJid::new("romeo@new.example").unwrap()));
    assert_eq!(screen.report.as_ref().unwrap().counts.moved_too, 0, "that is the user");
    fact(&mut screen, stated(&new));
    assert_eq!(screen.report.as_ref().unwrap().counts.moved_too, 1);
    screen.update(Message::Filter(Show::MovedToo));
    assert_eq!(screen.rows, [at]);
    fact(&mut screen, Fact::Answered { jid: new, answer: Answer::Approved });
    assert!(screen.report.as_ref().unwrap().contacts[at].has_answered());
}
