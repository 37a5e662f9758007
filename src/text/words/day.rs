//! Days: when the old server closes, and how long that is from today.

use jiff::civil::{Date, Weekday};

use crate::model::closing::{ClosingDay, Nearness, NoDay};

/// "Friday 5 June 2026".
pub fn day_in_full(day: Date) -> String {
    day.strftime("%A %-d %B %Y").to_string()
}

/// "Friday 5 June", with the year where it is not this one.
pub fn day(day: Date, today: Date) -> String {
    match day.year() == today.year() {
        true => day.strftime("%A %-d %B").to_string(),
        false => day_in_full(day),
    }
}

/// "Friday".
pub fn weekday(day: Date) -> String {
    day.strftime("%A").to_string()
}

/// When the old server closes, as it stands under the old address.
pub fn closes(closing: ClosingDay, today: Date) -> String {
    let date = closing.date();
    match closing.nearness(today) {
        Nearness::Ahead => format!("closes {}", day(date, today)),
        Nearness::Near => {
            format!("closes {}, in {} days", weekday(date), closing.days_left(today))
        }
        Nearness::Tomorrow => "closes tomorrow".to_owned(),
        Nearness::Today => "closes today".to_owned(),
        Nearness::Over => {
            let this_year = date.year() == today.year();
            let form = if this_year { "%-d %B" } else { "%-d %B %Y" };
            format!("closed {}", date.strftime(form))
        }
    }
}

/// The same where there is room for two words.
pub fn closes_in_short(closing: ClosingDay, today: Date) -> String {
    match closing.nearness(today) {
        Nearness::Today => "today".to_owned(),
        Nearness::Ahead | Nearness::Near | Nearness::Tomorrow | Nearness::Over => {
            closing.date().strftime("%a %-d %B").to_string()
        }
    }
}

/// How long it is until the old server closes, as it stands under the field for that day.
pub fn until_closing(closing: ClosingDay, today: Date) -> String {
    match closing.nearness(today) {
        Nearness::Today => "Today".to_owned(),
        Nearness::Tomorrow => "Tomorrow".to_owned(),
        Nearness::Over => day_is_over().to_owned(),
        Nearness::Ahead | Nearness::Near => format!("In {} days", closing.days_left(today)),
    }
}

/// That a closing day is over.
pub const fn day_is_over() -> &'static str {
    "That day is over. Leave it empty if the server still works."
}

/// That the old server itself says when it closes.
pub fn announced_by(domain: &str) -> String {
    format!("Announced by {domain}")
}

/// Why what was typed is no day.
pub fn no_day(why: NoDay) -> String {
    match why {
        NoDay::Empty | NoDay::Unknown => "Type a date, for example 5 June.".to_owned(),
        NoDay::NoSuchDay => "There is no such day. Check the date.".to_owned(),
        NoDay::Ambiguous => "Write the month as a word, for example 5 June.".to_owned(),
        NoDay::OtherWeekday { is } => format!("That date is a {}. Check the day.", name(is)),
    }
}

const fn name(weekday: Weekday) -> &'static str {
    match weekday {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
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
            (date(2026, 5, 30), "closes Friday 5 June", "In 6 days"),
            (date(2026, 6, 2), "closes Friday, in 3 days", "In 3 days"),
            (date(2026, 6, 4), "closes tomorrow", "Tomorrow"),
            (date(2026, 6, 5), "closes today", "Today"),
            (date(2026, 6, 6), "closed 5 June", day_is_over()),
            (date(2027, 1, 1), "closed 5 June 2026", day_is_over()),
            (date(2025, 12, 1), "closes Friday 5 June 2026", "In 186 days"),
        ] {
            assert_eq!(closes(day, today), said);
            assert_eq!(until_closing(day, today), hint);
        }
        assert_eq!(closes_in_short(day, date(2026, 5, 30)), "Fri 5 June");
        assert_eq!(day_in_full(day.date()), "Friday 5 June 2026");
    }
}
