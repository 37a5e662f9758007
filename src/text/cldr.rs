//! Numbers, lists, sizes, days and times, as the spoken language writes them (Unicode CLDR).

use icu_datetime::fieldsets::enums::DateFieldSet;
use icu_datetime::fieldsets::{DE, E, M, MD, MDE, T, YMD, YMDE};
use icu_datetime::input::{Date, Time};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_locale::LanguageIdentifier;
use jiff::{ToSpan, civil};

use super::bidi::apart;
use super::language::{decimal, spoken};
use super::say::say;

/// `1,234`.
pub fn number(count: usize) -> String {
    // Exact up to 2^53.
    #[expect(clippy::cast_precision_loss, reason = "nothing is counted so far")]
    decimal::write(spoken().habits(), count as f64)
}

/// `300 kB`, `1.3 MB`: as much as it takes to hold so many bytes.
pub fn size(bytes: usize) -> String {
    const KILO: usize = 1_000;
    const MEGA: usize = KILO * KILO;
    const GIGA: usize = MEGA * KILO;
    #[expect(clippy::cast_precision_loss, reason = "nothing is as large as 2^53 bytes")]
    let in_unit = |unit: usize| bytes.div_ceil(unit / 10) as f64 / 10.0;
    match bytes {
        0..MEGA => say!("data-kilobytes", size = bytes.div_ceil(KILO)),
        MEGA..GIGA => say!("data-megabytes", size = in_unit(MEGA)),
        GIGA.. => say!("data-gigabytes", size = in_unit(GIGA)),
    }
}

/// `100 MB`, `2 GB`.
pub fn megabytes(count: u32) -> String {
    size(usize::try_from(count).unwrap_or_default().saturating_mul(1_000_000))
}

/// `a, b and c`.
pub fn list<T: AsRef<str>>(items: impl IntoIterator<Item = T>) -> String {
    let to = ListFormatter::try_new_and(spoken().habits().into(), Default::default());
    listed(to.ok(), items)
}

/// `a, b or c`.
pub fn alternatives<T: AsRef<str>>(items: impl IntoIterator<Item = T>) -> String {
    let to = ListFormatter::try_new_or(spoken().habits().into(), Default::default());
    listed(to.ok(), items)
}

/// `a, b, c`: names beside one another that are no part of a sentence.
pub fn names<T: AsRef<str>>(items: impl IntoIterator<Item = T>) -> String {
    let to = ListFormatter::try_new_and(
        spoken().habits().into(),
        ListFormatterOptions::default().with_length(ListLength::Narrow),
    );
    listed(to.ok(), items)
}

fn listed<T: AsRef<str>>(to: Option<ListFormatter>, items: impl IntoIterator<Item = T>) -> String {
    let items: Vec<String> = items.into_iter().map(|item| apart(item.as_ref())).collect();
    match to {
        Some(to) => to.format(items.iter()).to_string(),
        None => items.join(", "),
    }
}

/// `Friday 5 June`.
pub fn weekday(day: civil::Date) -> String {
    written(DateFieldSet::MDE(MDE::long()), day)
}

/// `Friday, 5 June 2026`.
pub fn weekday_and_year(day: civil::Date) -> String {
    written(DateFieldSet::YMDE(YMDE::long()), day)
}

/// `Fri 5 Jun`.
pub fn weekday_in_short(day: civil::Date) -> String {
    written(DateFieldSet::MDE(MDE::medium()), day)
}

/// `Fri 5`.
pub fn weekday_and_day(day: civil::Date) -> String {
    written(DateFieldSet::DE(DE::medium()), day)
}

/// `Friday`.
pub fn weekday_alone(day: civil::Date) -> String {
    written(DateFieldSet::E(E::long()), day)
}

/// The same, of no day in particular.
pub fn name_of_weekday(weekday: civil::Weekday) -> String {
    weekday_alone(day_of_weekday(weekday))
}

fn day_of_weekday(weekday: civil::Weekday) -> civil::Date {
    /// A Monday.
    const MONDAY: civil::Date = civil::date(2026, 6, 1);
    let day = MONDAY.checked_add(i64::from(weekday.to_monday_zero_offset()).days());
    day.unwrap_or(MONDAY)
}

/// `5 June`.
pub fn day(day: civil::Date) -> String {
    written(DateFieldSet::MD(MD::long()), day)
}

/// `5 June 2026`.
pub fn date(day: civil::Date) -> String {
    written(DateFieldSet::YMD(YMD::long()), day)
}

/// What a month is called there: by itself and in a date, in full and in short.
pub(in crate::text) fn names_of_month(habits: &LanguageIdentifier, month: i8) -> Vec<String> {
    let alone = [M::long(), M::medium()].into_iter().filter_map(|fields| {
        let first = Date::try_new_gregorian(2026, month.unsigned_abs(), 1).ok()?;
        let to = FixedCalendarDateTimeFormatter::try_new(habits.into(), fields).ok()?;
        Some(to.format(&first).to_string())
    });
    let first = civil::Date::new(2026, month, 1).into_iter();
    let in_date = first.flat_map(|day| {
        [MD::long(), MD::medium()].map(|fields| written_as(habits, DateFieldSet::MD(fields), day))
    });
    alone.chain(in_date).collect()
}

/// What a day of the week is called there, in full and in short.
pub(in crate::text) fn names_of_weekday(
    habits: &LanguageIdentifier,
    weekday: civil::Weekday,
) -> [String; 2] {
    let day = day_of_weekday(weekday);
    [E::long(), E::medium()].map(|fields| written_as(habits, DateFieldSet::E(fields), day))
}

/// Whether the month stands before the day where a date is written in numbers.
pub(in crate::text) fn month_comes_first(habits: &LanguageIdentifier) -> bool {
    let digits_of = |month, day| {
        let date = civil::Date::new(2026, month, day).ok()?;
        Some(written_as(habits, DateFieldSet::MD(MD::short()), date))
    };
    // What changes with the month stands before what changes with the day.
    let at = |one: Option<String>, other: Option<String>| {
        let (one, other) = one.zip(other)?;
        one.chars().zip(other.chars()).position(|(one, other)| one != other)
    };
    let usual = || digits_of(11, 22);
    at(usual(), digits_of(12, 22)) < at(usual(), digits_of(11, 23))
}

/// In the calendar that the servers and this program reckon by, whatever else a country uses.
fn written(fields: DateFieldSet, day: civil::Date) -> String {
    written_as(spoken().habits(), fields, day)
}

fn written_as(habits: &LanguageIdentifier, fields: DateFieldSet, day: civil::Date) -> String {
    let (month, of_month) = (day.month().unsigned_abs(), day.day().unsigned_abs());
    let gregorian = Date::try_new_gregorian(day.year().into(), month, of_month).ok();
    let to = FixedCalendarDateTimeFormatter::try_new(habits.into(), fields).ok();
    let Some((to, gregorian)) = to.zip(gregorian) else { return day.to_string() };
    let text = to.format(&gregorian).to_string();
    with_ordinal(habits, without_short_year(&text))
}

/// Without what is short for *year*. Behind a date it is not needed, and at the end of a sentence it makes two full stops.
fn without_short_year(text: &str) -> &str {
    const YEAR: [&str; 2] = ["г.", "р."];
    let short =
        YEAR.iter().find_map(|year| text.strip_suffix(year)?.strip_suffix(char::is_whitespace));
    short.unwrap_or(text)
}

/// The first of a month as people write it who count no other day so: `1er juin`, `1º de junho`. CLDR has no form for that.
fn with_ordinal(habits: &LanguageIdentifier, text: &str) -> String {
    let region = habits.region.map(|region| region.to_string());
    let first = match (habits.language.as_str(), region.as_deref()) {
        ("fr", _) => "1er",
        ("pt", Some("BR")) => "1º",
        _ => return text.to_owned(),
    };
    let words = text.split(' ').map(|word| if word == "1" { first } else { word });
    words.collect::<Vec<_>>().join(" ")
}

/// `14:10`.
pub fn clock(time: civil::Time) -> String {
    let to: Option<NoCalendarFormatter<T>> =
        NoCalendarFormatter::try_new(spoken().habits().into(), T::hm()).ok();
    let (hour, minute) = (time.hour().unsigned_abs(), time.minute().unsigned_abs());
    match (to, Time::try_new(hour, minute, 0, 0)) {
        (Some(to), Ok(time)) => to.format(&time).to_string(),
        _ => time.strftime("%H:%M").to_string(),
    }
}
