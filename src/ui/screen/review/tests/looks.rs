//! Pictures of the review, in each of its states.

use super::*;
use crate::model::roster::{Contact, Roster, Standing};
use crate::ui::testing::{
    assert_legible_with_fonts_of_the_system, assert_looks_in, assert_main_screen_looks,
};

#[test]
fn looks() {
    let review = review();
    assert_main_screen_looks("screen-review", SIZE, || review.view());
    assert_looks_in("de", "screen-review-de", SIZE, self::review, Review::view);
    assert_looks_in("ru", "screen-review-ru", SIZE, self::review, Review::view);
}

#[test]
#[ignore = "needs the fonts of fonts-noto-core and fonts-noto-cjk"]
fn looks_in_other_scripts() {
    assert_legible_with_fonts_of_the_system("screen-review", SIZE, review, Review::view);
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
    assert_screen_looks("screen-review-moved", SIZE, || review.view());
    review.update(Message::Filter(Filter::MovedToo));
    assert_screen_looks("screen-review-moved-small", Size::new(720.0, 480.0), || review.view());
}

#[test]
fn looks_with_those_who_stay_behind() {
    let mut review = review();
    review.update(Message::Filter(Filter::Stays));
    assert_screen_looks("screen-review-transports", HIGH, || review.view());
}

/// A review of these contacts, of whom the new account has none.
fn review_of_all(roster: Roster) -> Review {
    let (mut old, mut new) = samples::snapshots();
    (old.roster, new.roster) = (roster, Roster::default());
    let mut review = empty(old.address.clone(), new.address.clone());
    let entries = Entries::new(&old, &new, &History::default());
    let comparison = Comparison { entries, ..Comparison::default() };
    review.update(Message::Compared(TakeOnce::new(Ok(comparison))));
    review
}

#[test]
fn looks_with_an_empty_list() {
    let review = review_of_all(Roster::default());
    assert_screen_looks("screen-review-empty", SIZE, || review.view());
}

#[test]
fn looks_with_ten_thousand() {
    let contact = |number: usize| Contact {
        name: Some(format!("Montague {number:05}")),
        groups: ["Verona".to_owned()].into(),
        standing: Standing::Both,
        ..Contact::new(Jid::new(&format!("m{number}@verona.example")).unwrap())
    };
    let review = review_of_all(Roster::from_iter((1..=10_000).map(contact)));
    assert_screen_looks("screen-review-many", SIZE, || review.view());
}

#[test]
fn looks_small_with_a_search() {
    let mut review = review();
    review.update(Message::Search("xyz".to_owned()));
    assert_screen_looks("screen-review-nobody", Size::new(720.0, 480.0), || review.view());
    review.update(Message::Search("juliet".to_owned()));
    assert_screen_looks("screen-review-small", Size::new(720.0, 480.0), || review.view());
}

#[test]
fn looks_with_another_name_on_the_new_account() {
    let (old, mut new) = samples::snapshots();
    let ben = std::sync::Arc::make_mut(&mut new.roster.contacts[0]);
    (ben.name, ben.groups) = (Some("Cousin Ben".to_owned()), ["Family".to_owned()].into());
    let entries = Entries::new(&old, &new, &History::default());
    let mut review = empty(old.address, new.address);
    review.update(Message::Compared(TakeOnce::new(Ok(Comparison {
        entries,
        ..Comparison::default()
    }))));
    assert_screen_looks("screen-review-differs", SIZE, || review.view());
}

#[test]
fn looks_at_rooms_that_close() {
    let mut review = review_with_closing_rooms(true);
    let subjects = say!("review-room-subjects");
    let says = |review: &Review, text: &str| texts(review.view()).iter().any(|it| it == text);
    assert!(!says(&review, &subjects), "nothing is rebuilt yet");
    assert!(!review.choices().kinds.contains(&Data::HostedRooms));
    for room in [FAMILY, COUNCIL] {
        review.update(Message::ToggleRebuild(BareJid::new(room).unwrap()));
    }
    assert!(says(&review, "taken: choose another name") && says(&review, "free"));
    assert!(says(&review, &subjects) && !review.choices().room_subjects);
    review.update(Message::ToggleRoomSubjects);
    assert!(review.choices().room_subjects);
    assert_screen_looks("screen-review-rooms", HIGH, || review.view());
    // Where nothing is said from the old account, its rooms say nothing either.
    let silent = Review { can_speak: false, ..review };
    assert!(!says(&silent, &subjects));
}

#[test]
fn looks_at_everything_else() {
    let mut review = review_with_data();
    review.update(Message::ToggleKind(Data::Rooms));
    assert!(!review.choices().kinds.contains(&Data::Rooms));
    assert!(review.choices().kinds.contains(&Data::Profile));
    review.update(Message::Explain(Data::Rooms));
    review.update(Message::Show(Part::Data));
    assert_screen_looks("screen-review-belongings", SIZE, || review.view());
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
fn looks_asking_for_the_language_of_contacts() {
    let mut review = review();
    review.update(Message::AskLanguage);
    assert_eq!(review.languages.len(), languages::all().len());
    let listed = |tag: &str, name: &str, lacks| Listed {
        tag: tag.parse().unwrap(),
        name: name.to_owned(),
        lacks,
    };
    review.languages = vec![
        listed("de", "Deutsch", None),
        listed("en", "English", None),
        listed("ja", "Japanese", Some("fonts-noto-cjk")),
    ];
    assert_screen_looks("screen-review-language", SIZE, || asking(&review));
    let Action::WriteIn(chosen) = review.update(Message::WriteIn("de".parse().unwrap())) else {
        panic!("the router writes to contacts in it")
    };
    assert_eq!((chosen.to_string(), review.asking), ("de".to_owned(), None));
}
