use iced::Size;
use iced::keyboard::key::Named;

use super::*;
use crate::model::account::{Account, OldEncryption, Reach, Secret};
use crate::model::data;
use crate::model::history::History;
use crate::model::snapshot::Server;
use crate::model::whereabouts::Word;
use crate::net::session::Settings;
use crate::ui::screen::samples;
use crate::ui::testing::{TestWindow, assert_screen_looks, texts};

fn review() -> Review {
    let (old, new) = samples::snapshots();
    let entries = Entries::new(&old, &new, &History::default());
    let mut review = Review::empty(old.address, new.address);
    let comparison = Comparison { entries, ..Comparison::default() };
    review.update(Message::Compared(TakeOnce::new(Ok(comparison))));
    review
}

#[test]
fn looks() {
    let review = review();
    assert_screen_looks("screen-review", Size::new(960.0, 720.0), || review.view());
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
fn looks_with_people_who_have_moved() {
    let mut review = review_with_moves();
    assert_eq!(review.moved.len(), 2, "the move begins with what was found");
    let place = (0..12).find(|place| {
        review.entries.entry(*place).is_some_and(|entry| entry.address.contains("mercutio"))
    });
    review.update(Message::ToggleAddress(place.unwrap()));
    let kept = review.choices().keep_address;
    assert_eq!(kept, ["mercutio@verona.example".parse().unwrap()].into());
    assert_screen_looks("screen-review-moved", Size::new(960.0, 720.0), || review.view());
    review.update(Message::Filter(Filter::MovedToo));
    assert_screen_looks("screen-review-moved-small", Size::new(720.0, 480.0), || review.view());
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

#[test]
fn looks_with_transports() {
    let mut review = review();
    review.update(Message::Filter(Filter::Stays));
    assert_screen_looks("screen-review-transports", Size::new(960.0, 720.0), || review.view());
}

#[test]
fn looks_small_with_a_search() {
    let mut review = review();
    review.update(Message::Search("juliet".to_owned()));
    assert_screen_looks("screen-review-small", Size::new(720.0, 480.0), || review.view());
}

#[test]
fn looks_small_with_another_name_on_the_new_account() {
    let (old, mut new) = samples::snapshots();
    let ben = std::sync::Arc::make_mut(&mut new.roster.contacts[0]);
    (ben.name, ben.groups) = (Some("Cousin Ben".to_owned()), ["Family".to_owned()].into());
    let entries = Entries::new(&old, &new, &History::default());
    let mut review = Review::empty(old.address, new.address);
    review.update(Message::Compared(TakeOnce::new(Ok(Comparison {
        entries,
        ..Comparison::default()
    }))));
    assert_screen_looks("screen-review-differs", Size::new(720.0, 480.0), || review.view());
}

#[test]
fn looks_at_the_words() {
    let mut review = review();
    review.update(Message::Show(Part::Words));
    assert_screen_looks("screen-review-words", Size::new(960.0, 720.0), || review.view());
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
    let mut review = Review::empty(old.address, new.address);
    review.requests.open(Some(door()));
    let comparison = Comparison { entries, ..Comparison::default() };
    review.update(Message::Compared(TakeOnce::new(Ok(comparison))));
    review
}

#[test]
fn looks_at_everything_else() {
    let mut review = review_with_data();
    review.update(Message::ToggleKind(Data::Rooms));
    assert!(!review.choices().kinds.contains(&Data::Rooms));
    assert!(review.choices().kinds.contains(&Data::Profile));
    review.update(Message::Explain(Data::Rooms));
    review.update(Message::Show(Part::Data));
    assert_screen_looks("screen-review-belongings", Size::new(960.0, 720.0), || review.view());
    assert_screen_looks("screen-review-belongings-small", Size::new(720.0, 480.0), || {
        review.view()
    });
}

#[test]
fn looks_at_who_has_asked() {
    let mut review = review();
    review.requests.open(Some(door()));
    review.update(Message::Show(Part::Data));
    assert_screen_looks("screen-review-unasked", Size::new(720.0, 480.0), || review.view());
    let found = Message::FoundRequests(TakeOnce::new(Ok(samples::requests())));
    assert!(matches!(review.update(found), Action::Remember(..)));
    assert!(!review.choices().kinds.contains(&Data::PendingRequests));
    let curio = BareJid::new("curio@illyria.example").unwrap();
    review.update(Message::ToggleRequest(curio));
    let choices = review.choices();
    assert!(choices.kinds.contains(&Data::PendingRequests));
    assert_eq!(choices.exclude, ["antonio@venice.example".parse().unwrap()].into());
    assert_screen_looks("screen-review-requests", Size::new(720.0, 480.0), || review.view());
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
    let conflicts: Vec<_> = conflicts.map(Matter::kind).collect();
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
    let mut review = Review::empty(old.address, new.address.clone());
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
    let mut review = Review::empty(old.address, new.address);
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
    review.update(Message::Show(Part::Words));
    let texts = texts(review.view());
    assert!(texts.iter().any(|text| text.starts_with("Anybody who asks")), "{texts:?}");
}

#[test]
fn without_the_old_server_nothing_is_said() {
    let mut review = Review { can_speak: false, ..review() };
    assert_eq!(review.choices().message, None);
    review.update(Message::Show(Part::Words));
    assert_screen_looks("screen-review-silent", Size::new(720.0, 480.0), || review.view());
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
    let mut window = TestWindow::new(Size::new(960.0, 720.0));
    let before = review.tally();
    // The parts, the search, the filters, and then the list.
    for _ in 0..9 {
        window.focus_next(review.view());
    }
    for key in [Named::ArrowDown, Named::ArrowDown, Named::ArrowDown, Named::Space] {
        for message in window.key(review.view(), key) {
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
    review.update(Message::Compared(TakeOnce::new(Err("The record is damaged.".to_owned()))));
    assert!(review.main().is_none());
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
    let mut review = Review::empty(old.address, new.address);
    review.update(Message::Compared(TakeOnce::new(Ok(Comparison {
        entries,
        ..Comparison::default()
    }))));
    review
}

/// Where these texts begin.
fn places<'a>(review: &Review, texts: impl IntoIterator<Item = &'a str>) -> Vec<iced::Point> {
    let size = Size::new(720.0, 480.0);
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
        // Filters say it first, then the row.
        places(&review, [shown, address, "Will move", "Without a group  ·  1"])
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
    let mut review = Review::empty(old.address, new.address);
    review.update(Message::Compared(TakeOnce::new(Ok(Comparison {
        entries,
        ..Comparison::default()
    }))));
    for part in [Part::Contacts, Part::Data] {
        review.update(Message::Show(part));
        samples::assert_nothing_odd(review.view());
    }
}
