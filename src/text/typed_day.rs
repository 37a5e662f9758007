//! Days as people type them, in any language that this program has: `5 June`, `vendredi`, `6月5日`.

use jiff::ToSpan;
use jiff::civil::{self, Date, Weekday};

use super::plain::folded;
use crate::model::closing::ClosingDay;
use names::{Names, Order};

mod names;

/// The day of all examples of what may be typed: `5 June`, a Friday.
pub const EXAMPLE: Date = civil::date(2026, 6, 5);

/// How long ago a day may be that was typed without its year. "5 June" in the week after is the one that was; in
/// autumn it is the one that comes.
const LOOKS_BACK_DAYS: i32 = 60;

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
    /// Which number is the month differs from country to country, and nobody has said which country this is.
    #[error("day and month cannot be told apart")]
    Ambiguous,
    /// The date is another day of the week than it says.
    #[error("that date is a {is:?}")]
    OtherWeekday {
        /// What it is.
        is: Weekday,
    },
}

/// The day that `typed` names, as somebody would say it on the day `today`: `2026-06-05`, `5 June`, `June 5, 2026`,
/// `Fri 5 June`, `5.6.`, `friday`, `tomorrow`. Months and days of the week may be of any language that there is, in full or cut to
/// three letters or more. Without a year it is the next such day, or one that is just over.
///
/// # Errors
/// Why it names none.
pub fn closing_day(typed: &str, today: Date) -> Result<ClosingDay, NoDay> {
    let typed = read(typed.trim());
    if typed.is_empty() {
        return Err(NoDay::Empty);
    }
    let day = match (names::from_today(&typed), Numbers::read(&typed)) {
        (Some(days), _) => today.checked_add(days.days()).map_err(|_| NoDay::NoSuchDay),
        (None, Some(numbers)) => numbers.day(today),
        (None, None) => Words::read(&typed)?.day(today),
    };
    day.map(ClosingDay::on)
}

/// A text as it is compared: without accents and capitals, with digits as the West writes them and one apostrophe, and without
/// marks for the direction of writing.
fn read(text: &str) -> String {
    let plain = |sign| match sign {
        '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}' => None,
        '’' | 'ʼ' => Some('\''),
        '٠'..='٩' => char::from_digit(u32::from(sign) - u32::from('٠'), 10),
        '۰'..='۹' => char::from_digit(u32::from(sign) - u32::from('۰'), 10),
        other => Some(other),
    };
    folded(text).chars().filter_map(plain).collect()
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
                    (true, true) => Err(NoDay::NoSuchDay),
                    (true, false) => date(year, second, first, today),
                    (false, true) => date(year, first, second, today),
                    (false, false) if first == second => date(year, first, second, today),
                    (false, false) => match Order::usual() {
                        Some(Order::DayFirst) => date(year, second, first, today),
                        Some(Order::MonthFirst) => date(year, first, second, today),
                        None => Err(NoDay::Ambiguous),
                    },
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
}

impl Words {
    fn read(typed: &str) -> Result<Self, NoDay> {
        let (mut found, names) = (Self::default(), Names::known());
        // "mar" is March and Tuesday in more than one language; which of them is known once the rest is.
        let mut either = Vec::new();
        for word in words(typed) {
            if let Some((number, unit)) = number(word) {
                found.take(number, unit)?;
                continue;
            }
            match (names.month(word), names.weekday(word)) {
                (Some(month), Some(weekday)) => either.push((month, weekday)),
                (Some(month), None) => put(&mut found.month, month)?,
                (None, Some(weekday)) => put(&mut found.weekday, weekday)?,
                (None, None) if names.says_nothing(word) => {}
                (None, None) => return Err(NoDay::Unknown),
            }
        }
        for (month, weekday) in either {
            match found.month {
                None => found.month = Some(month),
                Some(_) => put(&mut found.weekday, weekday)?,
            }
        }
        Ok(found)
    }

    fn take(&mut self, number: i16, unit: Option<Unit>) -> Result<(), NoDay> {
        let unit = unit.unwrap_or(match (self.day, number) {
            (None, ..=31) => Unit::Day,
            _ => Unit::Year,
        });
        match unit {
            Unit::Year => put(&mut self.year, whole_year(number)),
            Unit::Month => put(&mut self.month, number),
            Unit::Day => put(&mut self.day, number),
        }
    }

    fn day(self, today: Date) -> Result<Date, NoDay> {
        let day = match self {
            Self { month: Some(month), day: Some(day), year, .. } => date(year, month, day, today)?,
            Self { weekday: Some(weekday), month: None, day: None, year: None } => {
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

/// Puts something where nothing is yet.
fn put<T>(place: &mut Option<T>, value: T) -> Result<(), NoDay> {
    match place.replace(value) {
        None => Ok(()),
        Some(_) => Err(NoDay::Unknown),
    }
}

/// What a number in a date is of.
#[derive(Clone, Copy)]
enum Unit {
    Year,
    Month,
    Day,
}

impl Unit {
    /// As Chinese and Japanese write it behind the number.
    const fn of(sign: char) -> Option<Self> {
        match sign {
            '年' => Some(Self::Year),
            '月' => Some(Self::Month),
            '日' | '号' => Some(Self::Day),
            _ => None,
        }
    }
}

/// The words of a text. A number is one, with what makes an ordinal of it or says what it is of.
fn words(typed: &str) -> impl Iterator<Item = &str> {
    let parts = typed.split(|sign: char| !(sign.is_alphanumeric() || matches!(sign, '-' | '\'')));
    let parts = parts.map(|part| part.trim_matches('-')).filter(|part| !part.is_empty());
    parts.flat_map(|mut rest| {
        std::iter::from_fn(move || {
            let (word, behind) = rest.split_at(end_of_word(rest));
            rest = behind;
            (!word.is_empty()).then_some(word)
        })
    })
}

/// Where the first word of what stands between blanks ends.
fn end_of_word(text: &str) -> usize {
    let digits = text.len() - text.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
    let behind = text.get(digits..).unwrap_or_default();
    let unit = behind.chars().next().filter(|sign| digits > 0 && Unit::of(*sign).is_some());
    let letters = match unit {
        Some(unit) => unit.len_utf8(),
        None => behind.find(|sign: char| sign.is_ascii_digit()).unwrap_or(behind.len()),
    };
    digits + letters
}

/// A number, with or without the letters that make an ordinal of it: `5`, `5th`, `1er`, `5-го`; and what it is of.
fn number(word: &str) -> Option<(i16, Option<Unit>)> {
    let end = word.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(word.len());
    let (digits, rest) = word.split_at(end);
    let number = digits.parse().ok()?;
    let mut letters = rest.trim_start_matches('-').chars();
    match (letters.next().and_then(Unit::of), letters.nth(1)) {
        (unit, None) => Some((number, unit)),
        (_, Some(_)) => None,
    }
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
mod tests;
