//! The day on which the old server closes: what people type for it, and how many days are left.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use serde::{Deserialize, Serialize};

mod names;

/// How long ago a day may be that was typed without its year. "5 June" in the week after is the one that was; in
/// autumn it is the one that comes.
const LOOKS_BACK_DAYS: i32 = 60;

/// The day on which the old server closes. It still works on that day, as far as anybody knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ClosingDay(Date);

/// Why a text names no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoDay {
    /// There is nothing in it.
    #[error("no day is given")]
    Empty,
    /// It is no date and no day of the week, as far as this program reads.
    #[error("this is no date")]
    Unknown,
    /// No calendar has it, like the 31st of June.
    #[error("there is no such day")]
    NoSuchDay,
    /// Which number is the month differs from country to country.
    #[error("day and month cannot be told apart")]
    Ambiguous,
    /// The date is another day of the week than it says.
    #[error("that date is a {is:?}")]
    OtherWeekday {
        /// What it is.
        is: Weekday,
    },
}

/// How near the closing day is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearness {
    /// In more than three days.
    Ahead,
    /// In three days or two.
    Near,
    /// Tomorrow.
    Tomorrow,
    /// Today.
    Today,
    /// It is over.
    Over,
}

/// Who said so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SaidBy {
    /// The user.
    User,
    /// The old server, in an announcement of a planned end (XEP-0455).
    Server,
}

/// What is known of when the old server closes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closing {
    /// When.
    pub day: ClosingDay,
    /// Who said so. What the user says outweighs what the server says.
    pub said_by: SaidBy,
}

impl ClosingDay {
    /// This day.
    #[must_use]
    pub const fn on(day: Date) -> Self {
        Self(day)
    }

    /// The day that `typed` names, as somebody would say it on the day `today`: `2026-06-05`, `5 June`, `June 5, 2026`,
    /// `Fri 5 June`, `5.6.`, `friday`, `tomorrow`. Names may be English, German, French, Spanish, Italian,
    /// Portuguese, Dutch, Polish or Russian, in full or cut to three letters or more. Without a year it is the next such day, or
    /// one that is just over.
    ///
    /// # Errors
    /// Why it names none.
    pub fn parse(typed: &str, today: Date) -> Result<Self, NoDay> {
        let typed = names::folded(typed.trim());
        if typed.is_empty() {
            return Err(NoDay::Empty);
        }
        let day = match Numbers::read(&typed) {
            Some(numbers) => numbers.day(today),
            None => Words::read(&typed)?.day(today),
        };
        day.map(Self)
    }

    /// The date.
    #[must_use]
    pub const fn date(self) -> Date {
        self.0
    }

    /// How many days are left on the day `today`: 0 on the day itself, less than 0 when it is over.
    #[must_use]
    pub fn days_left(self, today: Date) -> i32 {
        // A difference in days is all that is asked for, and two dates have one.
        today.until(self.0).map_or(0, |span| span.get_days())
    }

    /// How near it is on the day `today`.
    #[must_use]
    pub fn nearness(self, today: Date) -> Nearness {
        match self.days_left(today) {
            left if left < 0 => Nearness::Over,
            0 => Nearness::Today,
            1 => Nearness::Tomorrow,
            2..=3 => Nearness::Near,
            _ => Nearness::Ahead,
        }
    }
}

impl std::fmt::Display for ClosingDay {
    /// As ISO 8601 has it, for files and scripts.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

/// A date in numbers only.
enum Numbers {
    /// 2026-06-05, 2026/6/5.
    Year([i16; 3]),
    /// 5.6.2026, 5.6.: where dots are used, the day comes first.
    Day { day: i16, month: i16, year: Option<i16> },
    /// 5/6/2026, 5/6.
    Either { first: i16, second: i16, year: Option<i16> },
}

impl Numbers {
    fn read(typed: &str) -> Option<Self> {
        let separator = typed.chars().find(|sign| matches!(sign, '-' | '/' | '.'))?;
        let parts: Vec<_> = typed.split(separator).map(str::trim).collect();
        let number = |text: &&str| text.parse::<i16>().ok().filter(|number| *number >= 0);
        let numbers: Option<Vec<_>> =
            parts.iter().filter(|part| !part.is_empty()).map(number).collect();
        match (numbers?.as_slice(), separator) {
            (&[year, month, day], _) if year > 31 => Some(Self::Year([year, month, day])),
            (&[day, month], '.') => Some(Self::Day { day, month, year: None }),
            (&[day, month, year], '.') => Some(Self::Day { day, month, year: Some(year) }),
            (&[first, second], '/' | '-') => Some(Self::Either { first, second, year: None }),
            (&[first, second, year], _) => Some(Self::Either { first, second, year: Some(year) }),
            _ => None,
        }
    }

    fn day(self, today: Date) -> Result<Date, NoDay> {
        match self {
            Self::Year([year, month, day]) => date(Some(year), month, day, today),
            Self::Day { day, month, year } => date(year.map(whole_year), month, day, today),
            Self::Either { first, second, year } => {
                let year = year.map(whole_year);
                match (first > 12, second > 12) {
                    (true, false) => date(year, second, first, today),
                    (false, true) => date(year, first, second, today),
                    (false, false) if first == second => date(year, first, second, today),
                    (false, false) => Err(NoDay::Ambiguous),
                    (true, true) => Err(NoDay::NoSuchDay),
                }
            }
        }
    }
}

/// "26" is 2026: no server that closes does so in the year 26.
const fn whole_year(year: i16) -> i16 {
    if year < 100 { year + 2000 } else { year }
}

/// A date in words, and what was found of it.
#[derive(Default)]
struct Words {
    weekday: Option<Weekday>,
    month: Option<i16>,
    day: Option<i16>,
    year: Option<i16>,
    from_today: Option<i32>,
}

impl Words {
    fn read(typed: &str) -> Result<Self, NoDay> {
        let mut found = Self::default();
        let words = typed.split(|sign: char| sign.is_whitespace() || matches!(sign, ',' | '.'));
        for word in words.filter(|word| !word.is_empty()) {
            if let Some(number) = number(word) {
                match (found.day, found.year) {
                    (_, None) if number > 31 => found.year = Some(whole_year(number)),
                    (None, _) => found.day = Some(number),
                    (Some(_), None) => found.year = Some(whole_year(number)),
                    (Some(_), Some(_)) => return Err(NoDay::Unknown),
                }
            } else if let Some(days) = names::from_today(word) {
                found.from_today = Some(days);
            } else if let Some(month) = names::month(word).filter(|_| found.month.is_none()) {
                found.month = Some(month);
            } else if let Some(weekday) = names::weekday(word) {
                found.weekday = Some(weekday);
            } else if !names::is_filler(word) {
                return Err(NoDay::Unknown);
            }
        }
        Ok(found)
    }

    fn day(self, today: Date) -> Result<Date, NoDay> {
        let day = match self {
            Self { from_today: Some(days), month: None, day: None, year: None, .. } => {
                today.checked_add(days.days()).map_err(|_| NoDay::NoSuchDay)?
            }
            Self { month: Some(month), day: Some(day), year, from_today: None, .. } => {
                date(year, month, day, today)?
            }
            Self { weekday: Some(weekday), month: None, day: None, year: None, .. } => {
                // Whoever says "Friday" on a Friday may mean today: the nearer day does no harm.
                let days = today.weekday().until(weekday);
                today.checked_add(i32::from(days).days()).map_err(|_| NoDay::NoSuchDay)?
            }
            _ => return Err(NoDay::Unknown),
        };
        match self.weekday {
            Some(weekday) if weekday != day.weekday() => {
                Err(NoDay::OtherWeekday { is: day.weekday() })
            }
            _ => Ok(day),
        }
    }
}

/// A number, with or without the letters that make an ordinal of it.
fn number(word: &str) -> Option<i16> {
    let end = word.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(word.len());
    let (digits, rest) = word.split_at(end);
    let ordinal = ["", "st", "nd", "rd", "th", "er", "º", "e", "го"].contains(&rest);
    digits.parse().ok().filter(|_| ordinal)
}

/// The day of this year, or without one, the next such day unless it is just over.
fn date(year: Option<i16>, month: i16, day: i16, today: Date) -> Result<Date, NoDay> {
    let small = |number: i16| i8::try_from(number).map_err(|_| NoDay::NoSuchDay);
    let (month, day) = (small(month)?, small(day)?);
    let on = |year| Date::new(year, month, day).map_err(|_| NoDay::NoSuchDay);
    if let Some(year) = year {
        return on(year);
    }
    let earliest = today.checked_sub(LOOKS_BACK_DAYS.days()).map_err(|_| NoDay::NoSuchDay)?;
    // The 29th of February may be up to eight years ahead.
    let years = earliest.year()..=today.year().saturating_add(8);
    let days = years.filter_map(|year| on(year).ok());
    days.filter(|day| *day >= earliest).min().ok_or(NoDay::NoSuchDay)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// A Saturday.
    const TODAY: Date = date(2026, 5, 30);

    fn parse(typed: &str) -> Result<Date, NoDay> {
        ClosingDay::parse(typed, TODAY).map(ClosingDay::date)
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
            "vrijdag",
            "5 czerwca",
            "piątek",
            "5 июня",
            "пятница",
            " 2026/6/5 ",
        ] {
            assert_eq!(parse(typed), Ok(date(2026, 6, 5)), "{typed}");
        }
        assert_eq!(parse("today"), Ok(TODAY));
        assert_eq!(parse("Saturday"), Ok(TODAY), "the nearer one");
        assert_eq!(parse("tomorrow"), Ok(date(2026, 5, 31)));
        assert_eq!(parse("übermorgen"), Ok(date(2026, 6, 1)));
        assert_eq!(parse("13/6/2026"), Ok(date(2026, 6, 13)));
        assert_eq!(parse("6/13"), Ok(date(2026, 6, 13)));
        assert_eq!(parse("6/6"), Ok(date(2026, 6, 6)));
    }

    #[test]
    fn without_a_year_it_is_the_next_one_or_one_that_is_just_over() {
        assert_eq!(parse("28 May"), Ok(date(2026, 5, 28)));
        assert_eq!(parse("5 January"), Ok(date(2027, 1, 5)));
        assert_eq!(parse("29 February"), Ok(date(2028, 2, 29)));
        let new_year = date(2027, 1, 2);
        let parse = |typed| ClosingDay::parse(typed, new_year).map(ClosingDay::date);
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
        ] {
            assert_eq!(parse(typed), Err(NoDay::Unknown), "{typed}");
        }
        for typed in ["31 June", "0 June", "2026-13-01", "2026-02-30", "32.1.", "99999 June"] {
            assert!(matches!(parse(typed), Err(NoDay::NoSuchDay | NoDay::Unknown)), "{typed}");
        }
        assert_eq!(parse("5/6/2026"), Err(NoDay::Ambiguous));
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
        ] {
            let _ = parse(typed);
        }
        assert_eq!(ClosingDay::on(date(9999, 12, 31)).days_left(date(-9999, 1, 1)), 7_304_483);
    }

    #[test]
    fn days_are_counted_to_the_day_itself() {
        let day = ClosingDay::on(date(2026, 6, 5));
        assert_eq!(day.days_left(TODAY), 6);
        for (today, nearness) in [
            (TODAY, Nearness::Ahead),
            (date(2026, 6, 2), Nearness::Near),
            (date(2026, 6, 3), Nearness::Near),
            (date(2026, 6, 4), Nearness::Tomorrow),
            (date(2026, 6, 5), Nearness::Today),
            (date(2026, 6, 6), Nearness::Over),
        ] {
            assert_eq!(day.nearness(today), nearness, "{today}");
        }
        assert_eq!(day.to_string(), "2026-06-05");
    }
}
