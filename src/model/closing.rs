//! The day on which the old server closes, and how many days are left.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The day on which the old server closes. It still works on that day, as far as anybody knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ClosingDay(Date);

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

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn days_are_counted_to_the_day_itself() {
        let day = ClosingDay::on(date(2026, 6, 5));
        assert_eq!(day.days_left(date(2026, 5, 30)), 6);
        assert_eq!(ClosingDay::on(date(9999, 12, 31)).days_left(date(-9999, 1, 1)), 7_304_483);
        for (today, nearness) in [
            (date(2026, 5, 30), Nearness::Ahead),
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
