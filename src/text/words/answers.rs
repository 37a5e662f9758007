//! What the window says while answers are waited for.

use jiff::civil::Date;

use super::{day, weekday};
use crate::format::report::Claim;
use crate::model::closing::{ClosingDay, Nearness};
use crate::text::say::say;

/// How many days are left for reminders.
#[must_use]
pub fn days_left(closing: Option<(ClosingDay, Date)>) -> String {
    let Some((closes, today)) = closing else { return say!("answers-open") };
    let count = closes.days_left(today);
    let on = match count {
        1..=6 => weekday(closes.date()),
        _ => day(closes.date(), today),
    };
    match closes.nearness(today) {
        Nearness::Over => say!("answers-over"),
        Nearness::Today => say!("answers-today"),
        Nearness::Ahead | Nearness::Near | Nearness::Tomorrow => {
            say!("answers-days-left", count, day = on)
        }
    }
}

/// The button that leads to the question whether to remind them.
#[must_use]
pub fn remind_them(people: usize) -> String {
    say!("answers-remind", count = people)
}

/// That question.
#[must_use]
pub fn whether_to_remind(people: usize) -> String {
    say!("answers-remind-question", count = people)
}

/// What they get.
#[must_use]
pub fn get_this_once(people: usize, old: &str) -> String {
    say!("answers-get-once", count = people, old)
}

/// The answer that sends it.
#[must_use]
pub fn send_reminders(people: usize) -> String {
    say!("answers-send", count = people)
}

/// What somebody says who cannot be checked, and why not.
#[must_use]
pub fn says_to_be(claim: &Claim) -> (String, String) {
    match (&claim.claims, &claim.contradicted_by) {
        (Some(old), Some(named)) => {
            (say!("answers-says", who = claim.jid, old), say!("answers-says-otherwise", old, named))
        }
        (Some(old), None) => (say!("answers-says", who = claim.jid, old), say!("answers-says-why")),
        (None, _) => (say!("answers-asks", who = claim.jid), say!("answers-asks-why")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_that_are_left_are_counted_to_the_closing_day() {
        let today = jiff::civil::date(2026, 5, 30);
        let said = |month, day| {
            days_left(Some((ClosingDay::on(jiff::civil::date(2026, month, day)), today)))
        };
        assert!(said(6, 5).starts_with("6 days are left. After Friday, nobody"), "{}", said(6, 5));
        assert!(said(5, 31).starts_with("1 day is left."));
        assert!(said(5, 30).starts_with("The old server closes today."));
        assert!(said(5, 1).starts_with("The old server is closed"));
        assert!(days_left(None).starts_with("The others"));
    }
}
