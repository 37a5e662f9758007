use super::*;
use crate::text::cldr;
use crate::text::say::say;
use jiff::civil;
use std::panic::AssertUnwindSafe;

fn by_wish(wish: &str) -> Arc<Language> {
    Language::for_wishes(&[wish.parse().unwrap()])
}

#[test]
fn who_wants_a_language_that_there_is_not_reads_english() {
    for wish in ["tlh", "zh-Hant", "zh-TW", "nb-NO"] {
        assert_eq!(by_wish(wish).tag(), &BASE, "{wish}");
    }
    assert_eq!(Language::for_wishes(&[]).tag(), &BASE);
}

#[test]
fn days_and_numbers_are_written_as_where_the_reader_lives() {
    let day = civil::date(2026, 6, 5);
    let written = |wish: &str| {
        within(&by_wish(wish), || {
            [
                cldr::weekday(day),
                cldr::date(day),
                cldr::clock(civil::time(14, 10, 0, 0)),
                cldr::number(12_345),
            ]
        })
    };
    assert_eq!(written("en"), ["Friday 5 June", "5 June 2026", "14:10", "12,345"]);
    let american = written("en-US").map(|text| text.replace('\u{202f}', " "));
    assert_eq!(american, ["Friday, June 5", "June 5, 2026", "2:10 PM", "12,345"]);
}

#[test]
fn the_first_of_a_month_is_written_as_people_do() {
    let written =
        |wish: &str, day| within(&by_wish(wish), || [cldr::weekday(day), cldr::date(day)]);
    let (first, second) = (civil::date(2026, 6, 1), civil::date(2026, 6, 2));
    assert_eq!(written("fr", first), ["lundi 1er juin", "1er juin 2026"]);
    assert_eq!(written("fr", second), ["mardi 2 juin", "2 juin 2026"]);
    assert_eq!(written("pt-BR", first), ["segunda-feira, 1º de junho", "1º de junho de 2026"]);
    assert_eq!(written("de", first), ["Montag, 1. Juni", "1. Juni 2026"]);
    assert_eq!(written("ru", first), ["понедельник, 1 июня", "1 июня 2026"]);
}

#[test]
fn sizes_are_as_exact_as_they_need_to_be() {
    let said = [0, 1, 300_000, 999_999, 1_000_000, 1_250_001, 2_000_000_000].map(cldr::size);
    assert_eq!(said, ["0 kB", "1 kB", "300 kB", "1,000 kB", "1 MB", "1.3 MB", "2 GB"]);
}

#[test]
fn what_is_said_within_a_language_is_said_in_it_on_this_thread_alone() {
    let loud = Language::pretended(|text| text.to_uppercase().into());
    let said = || say!("contacts-count", count = 2);
    within(&loud, || {
        assert_eq!(said(), "2 CONTACTS");
        assert_eq!(std::thread::spawn(said).join().unwrap(), "2 contacts");
        within(&english(), || assert_eq!(said(), "2 contacts"));
        assert_eq!(said(), "2 CONTACTS");
    });
    assert_eq!(said(), "2 contacts");
    let panicked =
        std::panic::catch_unwind(AssertUnwindSafe(|| within(&loud, || panic!("while saying"))));
    assert!(panicked.is_err());
    assert_eq!(said(), "2 contacts");
}

#[test]
fn a_message_that_a_language_lacks_or_that_does_not_fit_is_said_in_english() {
    let mut broken = Language::load(BASE, BASE_HABITS);
    broken.tag = langid!("tlh");
    let text = "contacts-has-moved = { $nobody } and { $new }\n".to_owned();
    broken.messages = FluentBundle::new_concurrent(Vec::new());
    broken.messages.add_resource(FluentResource::try_new(text).unwrap()).unwrap();
    within(&Arc::new(broken), || {
        assert_eq!(say!("contacts-count", count = 1), "1 contact");
        assert_eq!(say!("contacts-has-moved", new = "x@y"), "has moved to x@y");
    });
}

#[test]
fn addresses_are_kept_apart_where_the_text_runs_the_other_way() {
    assert_eq!(direction_of(&langid!("ar")), Direction::RightToLeft);
    assert_eq!(direction_of(&langid!("zh-Hans")), Direction::LeftToRight);
    assert_eq!(direction(), Direction::LeftToRight);
    let mut arabic = Language::load(BASE, BASE_HABITS);
    arabic.messages.set_use_isolating(true);
    let said = within(&Arc::new(arabic), || say!("contacts-has-moved", new = "x@y"));
    assert_eq!(said, "has moved to \u{2068}x@y\u{2069}");
}

#[test]
fn a_language_says_what_it_is_called_without_being_read_as_a_whole() {
    let itself = Language::of_itself(&langid!("de"));
    assert_eq!(crate::text::own_name(&itself), "Deutsch");
    assert_eq!(crate::text::english_name(&itself), "German");
    assert!(itself.own_message("language-name", None).is_some());
    assert!(itself.own_message("menu-menu", None).is_none());
    assert_eq!(script(&langid!("zh-Hans")), script(&langid!("zh-CN")));
}
