use iced::Size;
use iced::keyboard::key::Named;

use super::*;
use crate::engine::Door;
use crate::model::account::{Account, OldEncryption, Reach, Secret};
use crate::model::data;
use crate::model::data::hosted_rooms::{ClosingRoom, RoomOwner, RoomSight};
use crate::model::history::History;
use crate::model::plan::Audience;
use crate::model::snapshot::Server;
use crate::model::whereabouts::Word;
use crate::net::session::Settings;
use crate::text::language::{Language, within};
use crate::ui::screen::samples;
use crate::ui::testing::{TestWindow, assert_screen_looks, texts};

mod looks;

const SIZE: Size = Size::new(960.0, 720.0);
const FAMILY: &str = "family@rooms.old.example";
const COUNCIL: &str = "council@rooms.old.example";
/// So high that all of a part is in the picture.
const HIGH: Size = Size::new(960.0, 1100.0);

fn review() -> Review {
    let (old, new) = samples::snapshots();
    let entries = Entries::new(&old, &new, &History::default());
    let mut review = empty(old.address, new.address);
    let comparison = Comparison { entries, ..Comparison::default() };
    review.update(Message::Compared(TakeOnce::new(Ok(comparison))));
    review
}

/// A review on a certain day.
fn empty(old: BareJid, new: BareJid) -> Review {
    let closes = Some(ClosingDay::on(jiff::civil::date(2026, 6, 5)));
    let today = jiff::civil::date(2026, 5, 30);
    let mut review = Review { closes, today, ..Review::empty(old, new) };
    review.propose_anew();
    review
}

#[test]
fn nothing_moves_when_what_was_compared_arrives() {
    let plain = samples::snapshots();
    let (mut old, mut new) = samples::snapshots();
    old.data = samples::data("Romeo Montague", [196, 78, 60]);
    let with_profile = (old.clone(), new.clone());
    new.data = samples::data("Romeo", [60, 110, 190]);
    let with_differences = (old.clone(), new.clone());
    old.roster.unreadable.clear();
    old.roster.contacts.truncate(6);
    for (old, new) in [plain, with_profile, with_differences, (old, new)] {
        let state = State::Comparing(Foreseen::of(&old, &new));
        let mut review = Review { state, ..empty(old.address.clone(), new.address.clone()) };
        let before = places(&review, ["People"]);
        let entries = Entries::new(&old, &new, &History::default());
        let comparison = Comparison { entries, ..Comparison::default() };
        review.update(Message::Compared(TakeOnce::new(Ok(comparison))));
        assert_eq!(places(&review, ["People"]), before, "{:?}", texts(review.view()));
    }
}

/// The page with the question over it, as the router shows it.
fn asking(review: &Review) -> crate::ui::Element<'_, Message> {
    dialog::over(review.view(), review.question().map(dialog::Over::Question))
}

/// A review that people read already when it was found out who has moved.
fn review_with_moves() -> Review {
    let (mut old, new) = samples::snapshots();
    let jid = |text: &str| BareJid::new(text).unwrap();
    let moved = Word::Moved(jid("mercutio@lantern.example"));
    old.moved = [
        (jid("mercutio@verona.example"), moved),
        (jid("juliet@capulet.example"), Word::Moved(jid("juliet@tomb.example"))),
    ]
    .into();
    let mut review = review();
    let found = moves::Found {
        old: old.address.clone(),
        new: new.address.clone(),
        entries: Entries::new(&old, &new, &History::default()),
        moved: old.moved.clone(),
        domains: old.domains.clone(),
    };
    review.update(Message::FoundMoves(TakeOnce::new(Some(found))));
    review
}

#[test]
fn what_is_found_while_people_read_changes_words_and_counts_and_no_line() {
    let (before, after) = (review(), review_with_moves());
    assert_eq!(after.lines, before.lines);
    assert_eq!((before.tally().moved_too, after.tally().moved_too), (0, 2));
    assert_ne!(texts(after.view()), texts(before.view()));
}

#[test]
fn what_was_found_for_another_move_is_not_filled_in() {
    let mut review = review_with_moves();
    review.new = BareJid::new("romeo@elsewhere.example").unwrap();
    let found = moves::Found {
        old: review.old.clone(),
        new: BareJid::new("romeo@new.example").unwrap(),
        entries: Entries::default(),
        moved: Words::new(),
        domains: BTreeMap::new(),
    };
    review.update(Message::FoundMoves(TakeOnce::new(Some(found))));
    assert_eq!(review.moved.len(), 2);
}

/// Where people who have asked can be looked for.
fn door() -> Door {
    let account = Account {
        address: "romeo@old.example".parse().unwrap(),
        secret: Secret::new(String::new()),
        reach: Reach::Lookup,
        certificate: None,
        old_encryption: OldEncryption::Refused,
    };
    Door { account, settings: Settings::default(), server: Server::default() }
}

/// A review of accounts with a profile, a picture and a name of their own each.
fn review_with_data() -> Review {
    let (mut old, mut new) = samples::snapshots();
    old.data = samples::data("Romeo Montague", [196, 78, 60]);
    new.data = samples::data("Romeo", [60, 110, 190]);
    let rooms = |names: &[&str]| samples::rooms(names);
    old.data.kinds.extend(rooms(&["balcony@rooms.example", "tomb@rooms.example"]));
    new.data.kinds.extend(rooms(&["balcony@rooms.example"]));
    let entries = Entries::new(&old, &new, &History::default());
    let mut review = empty(old.address, new.address);
    review.requests.open(Some(door()));
    let comparison = Comparison { entries, ..Comparison::default() };
    review.update(Message::Compared(TakeOnce::new(Ok(comparison))));
    review
}

/// A review of an account with two rooms of its own and one of Juliet's on the old server; at one address on the new one is
/// a room already, if it has any.
fn review_with_closing_rooms(has_rooms: bool) -> Review {
    let jid = |text: &str| BareJid::new(text).unwrap();
    let (mut old, mut new) = samples::snapshots();
    old.data.kinds.extend(samples::rooms(&["balcony@rooms.example", FAMILY]));
    old.data.kinds.extend(samples::hosted_rooms(&[FAMILY, COUNCIL]));
    let owner = RoomOwner::Others([jid("juliet@capulet.example")].into());
    let ball = ClosingRoom { name: Some("Ball".to_owned()), members: Some(12), owner };
    old.data.closing_rooms.insert(jid("ball@rooms.old.example"), ball);
    if has_rooms {
        new.server.rooms.domains = vec![jid("rooms.new.example")];
        let there = [("family", RoomSight::Free), ("council", RoomSight::Taken)];
        let there = there.map(|(name, sight)| (jid(&format!("{name}@rooms.new.example")), sight));
        new.data.rooms_there = there.into();
    }
    let entries = Entries::new(&old, &new, &History::default());
    let mut review = empty(old.address, new.address);
    let comparison = Comparison { entries, ..Comparison::default() };
    review.update(Message::Compared(TakeOnce::new(Ok(comparison))));
    review.update(Message::Show(Part::Rooms));
    review
}

#[test]
fn a_room_can_go_to_any_server_where_the_new_one_has_none() {
    let mut review = review_with_closing_rooms(false);
    let family = BareJid::new(FAMILY).unwrap();
    review.update(Message::ToggleRebuild(family.clone()));
    assert!(matches!(review.update(Message::AskMove), Action::Run(_)), "to the address");
    assert!(review.asking.is_none(), "it has none yet");
    let there = "family@rooms.third.example";
    review.update(Message::NameRoom(family.clone(), there.to_owned()));
    assert_screen_looks("screen-review-rooms-elsewhere", HIGH, || review.view());
    let choices = review.choices();
    assert!(choices.kinds.contains(&Data::HostedRooms));
    assert_eq!(choices.room_addresses, [(family, BareJid::new(there).unwrap())].into());
    review.update(Message::AskMove);
    assert_eq!(review.asking, Some(Question::Move));
}

#[test]
fn what_differs_is_kept_until_the_user_wants_the_old_one() {
    let mut review = review_with_data();
    assert!(review.choices().replace.is_empty());
    review.update(Message::Replace(Data::Picture, true));
    assert_eq!(review.choices().replace, [Data::Picture].into());
    review.update(Message::Replace(Data::Picture, false));
    assert!(review.choices().replace.is_empty());
    let conflicts = review.entries.data.iter().filter(|matter| matter.is_conflict());
    let conflicts: Vec<_> = conflicts.map(DataChoice::kind).collect();
    assert_eq!(conflicts, [Data::Profile, Data::Picture, Data::Nickname]);
}

#[test]
fn a_whole_server_is_blocked_only_if_it_is_ticked() {
    let (mut old, mut new) = samples::snapshots();
    let (mut items, mut flaws) = (BTreeMap::new(), data::Flaws::new());
    let address = new.address.clone();
    let server = address.domain().as_str();
    data::blocked::block(server, &mut items, &mut flaws);
    old.data.kinds.insert(Data::Blocked, Holding::Items(items));
    new.data.kinds.insert(Data::Blocked, Holding::Items(BTreeMap::new()));
    let entries = Entries::new(&old, &new, &History::default());
    let mut review = empty(old.address, new.address.clone());
    let comparison = Comparison { entries, ..Comparison::default() };
    review.update(Message::Compared(TakeOnce::new(Ok(comparison))));
    review.update(Message::Show(Part::Data));
    let label = format!("Block everybody on {server}");
    let texts = texts(review.view());
    assert!(texts.contains(&label), "{texts:?}");
    assert!(texts.iter().all(|text| !text.contains("--include")), "{texts:?}");
    assert!(review.choices().include.is_empty());
    review.update(Message::ToggleBlock(Jid::new(server).unwrap()));
    assert_eq!(review.choices().include, [Jid::new(server).unwrap()].into());
}

#[test]
fn it_begins_with_what_was_decided_when_the_move_was_begun() {
    let (old, new) = samples::snapshots();
    let entries = Entries::new(&old, &new, &History::default());
    let mut review = empty(old.address, new.address);
    let earlier = Choices {
        exclude: ["juliet@capulet.example".parse().unwrap()].into(),
        include: ["100001@icq.old.example".parse().unwrap()].into(),
        message: Some("Find me there.".to_owned()),
        statement: Some(Audience::Anybody),
        replace: [Data::Nickname].into(),
        via: crate::model::plan::WantedVia::Client,
        ..Choices::default()
    };
    let comparison =
        Comparison { entries, earlier: Some(Box::new(earlier.clone())), ..Comparison::default() };
    review.update(Message::Compared(TakeOnce::new(Ok(comparison))));
    assert_eq!(review.choices(), earlier);
    review.update(Message::Show(Part::Data));
    let texts = texts(review.view());
    assert!(texts.iter().any(|text| text.contains("Anybody who asks")), "{texts:?}");
}

#[test]
fn without_the_old_server_nothing_is_said() {
    let mut review = Review { can_speak: false, ..review() };
    review.count();
    assert_eq!(review.choices().message, None);
    assert_eq!(review.tally().messages, 0);
    assert_screen_looks("screen-review-silent", SIZE, || review.view());
}

#[test]
fn the_message_is_what_was_written_unless_it_is_empty() {
    let mut review = review();
    let message = review.choices().message.unwrap_or_default();
    assert!(message.contains("romeo@new.example") && message.contains("On Friday 5 June"));
    let messages = review.tally().messages;
    assert!(messages > 0);
    let write = |review: &mut Review, text: &str| {
        review.update(Message::Write(text_editor::Action::SelectAll));
        let paste = text_editor::Edit::Paste(std::sync::Arc::new(text.to_owned()));
        review.update(Message::Write(text_editor::Action::Edit(paste)));
    };
    write(&mut review, "Find me there.");
    assert_eq!(review.choices().message.as_deref(), Some("Find me there."));
    write(&mut review, " ");
    assert_eq!((review.choices().message.clone(), review.tally().messages), (None, 0));
    review.update(Message::ResetWords);
    assert!(review.choices().message.is_some_and(|text| text.contains("romeo@new.example")));
    assert_eq!(review.tally().messages, messages);
    assert!(review.choices().statement.is_some());
    review.update(Message::ToggleAnnouncing);
    assert_eq!(review.choices().statement, None);
}

/// Presses keys at whatever has the focus, and takes in what comes of it.
fn press(review: &mut Review, window: &mut TestWindow, keys: &[Named]) -> Vec<Action> {
    let mut actions = Vec::new();
    for key in keys {
        let messages = window.key(review.view(), *key);
        actions.extend(messages.into_iter().map(|message| review.update(message)));
    }
    actions
}

#[test]
fn the_list_is_one_stop_worked_by_keys_and_the_counts_follow() {
    let mut review = review();
    let mut window = TestWindow::new(SIZE);
    for message in window.show(review.view()) {
        review.update(message);
    }
    let before = review.tally();
    // The language and the message, what stays behind, the tabs, the search, the filters, and then the list.
    for _ in 0..7 {
        window.focus_next(review.view());
    }
    let keys = [Named::ArrowDown, Named::ArrowDown, Named::ArrowDown, Named::Space];
    press(&mut review, &mut window, &keys);
    assert_eq!(review.tally().moves, before.moves - 1);
    assert_eq!(review.tally().stays, before.stays + 1);
    let label = format!("Move {} people…", before.moves - 1);
    assert!(texts(review.view()).contains(&label));
}

#[test]
fn enter_in_the_search_goes_to_the_first_row_and_begins_nothing() {
    let mut review = review();
    let mut window = TestWindow::new(SIZE);
    for _ in 0..5 {
        window.focus_next(review.view());
    }
    review.update(Message::Search("juliet".to_owned()));
    let actions = press(&mut review, &mut window, &[Named::Enter]);
    assert!(matches!(actions[..], [Action::Run(_)]), "{actions:?}");
    assert_eq!(review.list.selected(), Some(0));
    assert!(review.asking.is_none());
}

#[test]
fn enter_in_the_list_or_with_nothing_focused_begins_nothing() {
    let mut review = review();
    let mut window = TestWindow::new(SIZE);
    assert!(press(&mut review, &mut window, &[Named::Enter]).is_empty());
    for _ in 0..7 {
        window.focus_next(review.view());
    }
    let actions = press(&mut review, &mut window, &[Named::ArrowDown, Named::Enter]);
    assert!(actions.iter().all(|action| !matches!(action, Action::Move(_))), "{actions:?}");
    assert!(review.asking.is_none());
}

#[test]
fn nothing_begins_before_it_was_asked_and_agreed_to() {
    let mut review = review();
    assert!(matches!(review.update(Message::Move), Action::None), "nobody was asked");
    review.update(Message::AskMove);
    let texts = texts(asking(&review));
    assert!(texts.contains(&"Go back".to_owned()), "{texts:?}");
    assert_screen_looks("screen-review-confirm", SIZE, || asking(&review));
    review.update(review.escape().unwrap());
    assert!(review.escape().is_none());
    assert!(matches!(review.update(Message::Move), Action::None), "it was taken back");
    review.update(Message::AskMove);
    assert!(matches!(review.update(Message::Move), Action::Move(_)));
}

#[test]
fn a_transport_is_taken_along_only_after_a_word_of_warning() {
    let mut review = review();
    let head = review.lines.iter().position(|line| matches!(line, Line::Head(_))).unwrap();
    for place in head + 1..head + 4 {
        assert!(review.activated(place).is_none(), "its contacts have no box");
    }
    let before = review.tally();
    let asks = review.activated(head).unwrap();
    assert!(matches!(asks, Message::AskInclude(_)));
    review.update(asks);
    assert_screen_looks("screen-review-include", SIZE, || asking(&review));
    assert_eq!(review.tally(), before, "it is only asked");
    review.update(Message::GoBack);
    assert_eq!(review.tally(), before);
    review.update(review.activated(head).unwrap());
    review.update(Message::Include(0, true));
    assert_eq!(review.tally().moves, before.moves + 3);
    let back = review.activated(head).unwrap();
    review.update(back);
    assert_eq!(review.tally(), before, "back without a question");
}

#[test]
fn nothing_can_begin_before_the_accounts_were_compared() {
    let (old, new) = samples::snapshots();
    let mut review = empty(old.address, new.address);
    let begins = |review: &mut Review| {
        review.update(Message::AskMove);
        matches!(review.update(Message::Move), Action::Move(_))
    };
    assert!(!begins(&mut review));
    assert_screen_looks("screen-review-loading", SIZE, || review.view());
    review.update(Message::Compared(TakeOnce::new(Err("The record is damaged.".to_owned()))));
    assert!(!begins(&mut review));
    assert_screen_looks("screen-review-failed", SIZE, || review.view());
    assert!(matches!(review.update(Message::Again), Action::Again));
}

/// A review of one contact.
fn review_of(address: &str, name: &str) -> Review {
    let (mut old, mut new) = samples::snapshots();
    old.roster.contacts.truncate(1);
    (old.roster.unreadable, new.roster.contacts) = (Vec::new(), Vec::new());
    let contact = std::sync::Arc::make_mut(&mut old.roster.contacts[0]);
    (contact.jid, contact.name) = (address.parse().unwrap(), Some(name.to_owned()));
    contact.groups.clear();
    let entries = Entries::new(&old, &new, &History::default());
    let mut review = empty(old.address, new.address);
    review.update(Message::Compared(TakeOnce::new(Ok(Comparison {
        entries,
        ..Comparison::default()
    }))));
    review
}

/// Where these texts begin.
fn places<'a>(review: &Review, texts: impl IntoIterator<Item = &'a str>) -> Vec<iced::Point> {
    let size = SIZE;
    let mut look: iced_test::Simulator<'_, Message, crate::ui::Theme> =
        iced_test::Simulator::with_size(crate::ui::settings(), size, review.view());
    let found = texts.into_iter().map(|text| {
        let found = look.find(text).unwrap_or_else(|error| panic!("{text:?}: {error:?}"));
        found.bounds().position()
    });
    found.collect()
}

#[test]
fn names_of_any_script_leave_the_row_as_it_is() {
    let address = "juliet@capulet.example";
    let row = |name: &str, shown: &str| {
        let review = review_of(address, name);
        places(&review, [shown, address])
    };
    let plain = row("Juliet", "Juliet");
    let long = "שיילוק ".repeat(40);
    let names = [
        "שיילוק",
        "عطيل",
        "マクベス",
        "ไทย",
        "हैम्लेट",
        "👩\u{200d}👩\u{200d}👧\u{200d}👦 Family",
        &long,
    ];
    for name in names {
        assert_eq!(row(name, &crate::ui::widget::name::display_name(name)), plain, "{name}");
    }
}

#[test]
fn no_name_can_pass_for_an_address() {
    let lie = "\u{202e}elpmaxe.knab@teiluj\u{2066}";
    let review = review_of("thief@evil.example", lie);
    places(&review, ["elpmaxe.knab@teiluj", "thief@evil.example"]);
    // Nor does an address whose parts would change places.
    let review = review_of("אבג@evil.example", "Juliet");
    places(&review, ["\u{200e}אבג\u{200e}@\u{200e}evil\u{200e}.\u{200e}example"]);
}

#[test]
fn odd_names_look_like_what_they_are() {
    let (old, new) = samples::odd_snapshots();
    let entries = Entries::new(&old, &new, &History::default());
    let mut review = empty(old.address, new.address);
    review.update(Message::Compared(TakeOnce::new(Ok(Comparison {
        entries,
        ..Comparison::default()
    }))));
    for part in [Part::People, Part::Rooms, Part::Data] {
        review.update(Message::Show(part));
        samples::assert_nothing_odd(review.view());
    }
}

#[test]
fn the_message_follows_the_language_of_contacts_until_it_is_edited() {
    let mut review = review();
    let in_language = |review: &mut Review, tag: &str| {
        let language = Language::for_wishes(&[tag.parse().unwrap()]);
        within(&language, || review.propose_anew());
        review.words().unwrap()
    };
    let english = review.words().unwrap();
    let german = in_language(&mut review, "de");
    assert_ne!(german, english);
    assert_eq!(in_language(&mut review, "en"), english);
    review.update(Message::Write(text_editor::Action::Edit(text_editor::Edit::Insert('!'))));
    let edited = review.words().unwrap();
    assert_eq!(in_language(&mut review, "de"), edited);
    review.update(Message::ResetWords);
    assert_eq!(review.words(), Some(german));
}
