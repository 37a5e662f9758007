//! Days: when the old server closes, and how long that is from today.

use jiff::Zoned;
use jiff::civil::Date;

use super::clean;
use crate::model::closing::{ClosingDay, Nearness};
use crate::model::history::History;
use crate::text::cldr;
use crate::text::say::say;
use crate::text::typed_day::{EXAMPLE, NoDay};

/// "Friday 5 June 2026".
pub fn day_in_full(day: Date) -> String {
    cldr::weekday_and_year(day)
}

/// "Friday 5 June", with the year where it is not this one.
pub fn day(day: Date, today: Date) -> String {
    match day.year() == today.year() {
        true => cldr::weekday(day),
        false => day_in_full(day),
    }
}

/// The closing day, where it is known, and what day it is.
pub fn closing_day(history: &History) -> Option<(ClosingDay, Date)> {
    history.closing.map(|closing| (closing.day, Zoned::now().date()))
}

/// The closing day, where it is known and not over: "Friday 5 June". It comes with what day it is.
pub fn closing_day_ahead(closing: Option<(ClosingDay, Date)>) -> Option<String> {
    let (closes, today) = closing?;
    (closes.nearness(today) != Nearness::Over).then(|| day(closes.date(), today))
}

/// "Friday".
pub fn weekday(day: Date) -> String {
    cldr::weekday_alone(day)
}

/// When the old server closes, as it stands under the old address.
pub fn closes(closing: ClosingDay, today: Date) -> String {
    let date = closing.date();
    match closing.nearness(today) {
        Nearness::Ahead => say!("day-closes", day = day(date, today)),
        Nearness::Near => {
            say!("day-closes-soon", weekday = weekday(date), days = closing.days_left(today))
        }
        Nearness::Tomorrow => say!("day-closes-tomorrow"),
        Nearness::Today => say!("day-closes-today"),
        Nearness::Over if date.year() == today.year() => say!("day-closed", day = cldr::day(date)),
        Nearness::Over => say!("day-closed", day = cldr::date(date)),
    }
}

/// The same with a day in as few letters as can be.
pub fn closes_in_fewer_words(closing: ClosingDay, today: Date) -> String {
    match closing.nearness(today) {
        Nearness::Ahead => say!("day-closes", day = cldr::weekday_in_short(closing.date())),
        Nearness::Near | Nearness::Tomorrow | Nearness::Today | Nearness::Over => {
            closes(closing, today)
        }
    }
}

/// The same where there is room for two words.
pub fn closes_in_short(closing: ClosingDay, today: Date) -> String {
    match closing.nearness(today) {
        Nearness::Today => say!("day-today-in-short"),
        Nearness::Ahead | Nearness::Near | Nearness::Tomorrow | Nearness::Over => {
            cldr::weekday_in_short(closing.date())
        }
    }
}

/// This very day, where there is room for a word.
pub fn today() -> String {
    say!("day-today-in-short")
}

/// How long it is until the old server closes, as it stands under the field for that day.
pub fn until_closing(closing: ClosingDay, today: Date) -> String {
    match closing.nearness(today) {
        Nearness::Today => say!("day-is-today"),
        Nearness::Tomorrow => say!("day-is-tomorrow"),
        Nearness::Over => day_is_over(),
        Nearness::Ahead | Nearness::Near => say!("day-is-in", days = closing.days_left(today)),
    }
}

/// That a closing day is over.
pub fn day_is_over() -> String {
    say!("day-is-over")
}

/// That the old server itself says when it closes.
pub fn announced_by(domain: &str) -> String {
    say!("day-announced", server = clean(domain))
}

/// Why what was typed is no day.
pub fn no_day(why: NoDay) -> String {
    match why {
        NoDay::Empty | NoDay::Unknown => say!("day-unknown", day = cldr::day(EXAMPLE)),
        NoDay::NoSuchDay => say!("day-none-such"),
        NoDay::Ambiguous => say!("day-ambiguous", day = cldr::day(EXAMPLE)),
        NoDay::OtherWeekday { is } => {
            say!("day-other-weekday", weekday = cldr::name_of_weekday(is))
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_closing_day_is_said_the_nearer_the_plainer() {
        let day = ClosingDay::on(date(2026, 6, 5));
        for (today, said, hint) in [
            (date(2026, 5, 30), "closes Friday 5 June", "In 6 days".to_owned()),
            (date(2026, 6, 2), "closes Friday, in 3 days", "In 3 days".to_owned()),
            (date(2026, 6, 4), "closes tomorrow", "Tomorrow".to_owned()),
            (date(2026, 6, 5), "closes today", "Today".to_owned()),
            (date(2026, 6, 6), "closed 5 June", day_is_over()),
            (date(2027, 1, 1), "closed 5 June 2026", day_is_over()),
            (date(2025, 12, 1), "closes Friday, 5 June 2026", "In 186 days".to_owned()),
        ] {
            assert_eq!(closes(day, today), said);
            assert_eq!(until_closing(day, today), hint);
        }
        assert_eq!(closes_in_short(day, date(2026, 5, 30)), "Fri 5 Jun");
        assert_eq!(closes_in_fewer_words(day, date(2026, 5, 30)), "closes Fri 5 Jun");
        assert_eq!(day_in_full(day.date()), "Friday, 5 June 2026");
    }
}
