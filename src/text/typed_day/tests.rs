use jiff::civil::date;

use super::*;
use crate::text::language::{Language, available, within};
use crate::text::say::say;
use crate::text::{cldr, words};

/// A Saturday.
const TODAY: Date = date(2026, 5, 30);
const DAY: Date = EXAMPLE;

fn parse(typed: &str) -> Result<Date, NoDay> {
    closing_day(typed, TODAY).map(ClosingDay::date)
}

fn parse_in(language: &str, typed: &str) -> Result<Date, NoDay> {
    let language = Language::for_wishes(&[language.parse().unwrap()]);
    within(&language, || parse(typed))
}

#[test]
fn a_day_is_read_as_people_write_it() {
    for typed in [
        "2026-06-05",
        "5 June",
        "5 june 2026",
        "June 5",
        "June 5th, 2026",
        "5th of June",
        "Fri 5 June",
        "Friday 5 June 2026",
        "Friday, 5 June",
        "on friday",
        "next Friday",
        "Friday",
        "fri",
        "5.6.",
        "5.6.2026",
        "05.06.26",
        "5. Juni",
        "Freitag",
        "am Freitag, 5. Juni 2026",
        "5 juin",
        "vendredi 5 juin",
        "5 de junio",
        "viernes",
        "5 giugno",
        "venerdì",
        "5 de junho",
        "sexta-feira",
        "5 juni",
        "5 czerwca",
        "piątek",
        "5 июня",
        "пятница",
        "в пятницу",
        "п'ятниця",
        " 2026/6/5 ",
        "6月5日",
        "2026年6月5日（金）",
        "６月５日",
        "星期五",
        "金曜",
    ] {
        assert_eq!(parse(typed), Ok(DAY), "{typed}");
    }
    assert_eq!(parse("today"), Ok(TODAY));
    assert_eq!(parse("Saturday"), Ok(TODAY), "the nearer one");
    assert_eq!(parse("tomorrow"), Ok(date(2026, 5, 31)));
    assert_eq!(parse_in("de", "Übermorgen"), Ok(date(2026, 6, 1)));
    assert_eq!(parse_in("es", "pasado mañana"), Ok(date(2026, 6, 1)));
    assert_eq!(parse_in("ja", "明日"), Ok(date(2026, 5, 31)));
    assert_eq!(parse_in("zh-Hans", "明天"), Ok(date(2026, 5, 31)));
    for next_week in ["下 周五", "下周五"] {
        assert_eq!(parse_in("zh-Hans", next_week), Err(NoDay::Unknown), "{next_week}");
    }
    assert_eq!(parse_in("pl", "w sobotę"), Ok(TODAY));
    assert_eq!(parse_in("it", "mar 9 giu"), Ok(date(2026, 6, 9)));
    assert_eq!(parse_in("fr", "9 mar."), Ok(date(2027, 3, 9)));
    assert_eq!(parse("13/6/2026"), Ok(date(2026, 6, 13)));
    assert_eq!(parse("6/13"), Ok(date(2026, 6, 13)));
    assert_eq!(parse("6/6"), Ok(date(2026, 6, 6)));
}

#[test]
fn which_number_is_the_month_is_known_where_the_country_is() {
    for first in ["en-US", "ja", "zh-Hans"] {
        assert_eq!(parse_in(first, "6/5"), Ok(DAY), "{first}");
    }
    for last in ["de", "fr", "es", "it", "pt-BR", "ru", "uk", "pl", "en-AU"] {
        assert_eq!(parse_in(last, "5/6/2026"), Ok(DAY), "{last}");
    }
    assert_eq!(parse("5/6/2026"), Err(NoDay::Ambiguous));
}

/// What a language gives as an example can be typed in it, and so can what Rehome writes itself.
#[test]
fn every_language_reads_its_own_days() {
    let mut wrong = Vec::new();
    for tag in available() {
        let language = Language::for_wishes(std::slice::from_ref(&tag));
        within(&language, || {
            let mut read = |typed: &str, meant: Date| {
                let day = parse(typed);
                if day != Ok(meant) {
                    wrong.push(format!("{tag}: {typed}: {day:?}"));
                }
            };
            for (day, near) in
                [(TODAY, say!("day-is-today")), (date(2026, 5, 31), say!("day-is-tomorrow"))]
            {
                read(&near, day);
            }
            // Without its year, a day further off is one that is just over.
            for day in (0..290).step_by(5).filter_map(|days| DAY.checked_add(days.days()).ok()) {
                read(&words::day_in_full(day), day);
                read(&cldr::day(day), day);
                read(&cldr::weekday_in_short(day), day);
            }
            for days in 0..7 {
                let day = TODAY.checked_add(days.days()).unwrap();
                read(&words::weekday(day), day);
            }
        });
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn without_a_year_it_is_the_next_one_or_one_that_is_just_over() {
    assert_eq!(parse("28 May"), Ok(date(2026, 5, 28)));
    assert_eq!(parse("5 January"), Ok(date(2027, 1, 5)));
    assert_eq!(parse("29 February"), Ok(date(2028, 2, 29)));
    let new_year = date(2027, 1, 2);
    let parse = |typed| closing_day(typed, new_year).map(ClosingDay::date);
    assert_eq!(parse("30 December"), Ok(date(2026, 12, 30)));
}

#[test]
fn what_names_no_day_is_told_from_what_may_name_two() {
    assert_eq!(parse("  "), Err(NoDay::Empty));
    for typed in [
        "soon",
        "June",
        "5",
        "2026",
        "the end of June",
        "5 June 2026 2027",
        "5 June July",
        "-",
        "1 2 3",
        "6月6月5日",
    ] {
        assert_eq!(parse(typed), Err(NoDay::Unknown), "{typed}");
    }
    for typed in ["31 June", "0 June", "2026-13-01", "2026-02-30", "32.1.", "99999 June"] {
        assert!(matches!(parse(typed), Err(NoDay::NoSuchDay | NoDay::Unknown)), "{typed}");
    }
    assert_eq!(parse("Thursday 5 June"), Err(NoDay::OtherWeekday { is: Weekday::Friday }));
}

#[test]
fn any_text_names_a_day_or_none() {
    for typed in [
        "999999999999",
        "١٢",
        "5\u{0}June",
        "💥 June",
        "--",
        "1.1.1.1",
        "-5 June",
        "32767.32767.32767",
        "9999-12-31",
        "年月日",
    ] {
        let _ = parse(typed);
    }
}
