//! What the window says when a move is over: one sentence, what is missing by reason, and what to do next.

use jiff::civil::{Date, DateTime};

use super::{clean, closes, closing_day_ahead, day, number, weekday};
use crate::format::report::{ApprovalWord, Counts, Outcome, Report, Verdict};
use crate::model::closing::{ClosingDay, Nearness};
use crate::text::cldr;
use crate::text::joined::sentences;
use crate::text::say::say;

/// The one sentence of how it went, and one that explains it.
#[must_use]
pub fn how_it_went(
    report: &Report,
    stopped: bool,
    closing: Option<(ClosingDay, Date)>,
) -> (String, String) {
    let counts = &report.counts;
    match report.verdict {
        Verdict::Complete => {
            (say!("done-live-here", account = clean(report.to.as_str())), all_there(counts))
        }
        Verdict::Incomplete | Verdict::Planned => {
            let hero = match (stopped, counts.missing()) {
                (true, _) => say!("done-stopped"),
                (false, 0) => say!("done-almost"),
                (false, _) => say!("done-some", moved = counts.copied, all = counts.to_move()),
            };
            (hero, still_missing(report, closing))
        }
    }
}

fn all_there(counts: &Counts) -> String {
    let listed = match counts.to_move() {
        0 => say!("done-there-nobody"),
        count => say!("done-there", count),
    };
    let answers = match (counts.asked, counts.answered) {
        (0, _) => None,
        (asked, answered) if asked == answered => Some(say!("done-all-answered", count = asked)),
        (_, 0) => Some(say!("done-not-answered")),
        (asked, answered) => Some(say!("done-answered", answered, asked)),
    };
    let unreachable = counts.unreachable;
    let unreachable = (unreachable > 0).then(|| say!("done-unreachable", count = unreachable));
    sentences([Some(listed), answers, unreachable].into_iter().flatten())
}

fn still_missing(report: &Report, closing: Option<(ClosingDay, Date)>) -> String {
    let missing = report.counts.missing();
    let to_ask = report.contacts.iter().filter(|row| row.is_copied);
    let to_ask = to_ask.filter(|row| row.approval == ApprovalWord::ToAsk).count();
    let what = match (missing, to_ask) {
        (0, 0) => say!("done-else-missing"),
        (0, count) => say!("done-to-ask", count),
        (count, _) => say!("done-missing", count),
    };
    let when = match closing_day_ahead(closing) {
        Some(day) => say!("done-continue-before", day),
        None => say!("done-continue"),
    };
    sentences([what, when])
}

/// Under the new address once everything is there.
#[must_use]
pub fn you_live_here() -> String {
    say!("done-you-live-here")
}

/// When something was, as people say it on the day `today`.
#[must_use]
pub fn at(moment: DateTime, today: Date) -> String {
    match moment.date() == today {
        true => say!("done-today", time = cldr::clock(moment.time())),
        false => day(moment.date(), today),
    }
}

/// So many of so many.
#[must_use]
pub fn of(done: usize, all: usize) -> String {
    say!("done-of", done, all)
}

/// Who was not asked yet, and what helps.
#[must_use]
pub fn not_asked_yet(people: usize) -> String {
    say!("done-not-asked-yet", count = people)
}

/// Some people by name: all of them where there are few.
#[must_use]
pub fn names(people: &[String]) -> String {
    match people {
        [first, second, more @ ..] if !more.is_empty() => {
            say!("done-people-more", first, second, count = more.len())
        }
        few => cldr::list(few),
    }
}

/// The heading of what to do with the old account.
#[must_use]
pub fn keep_until(closing: Option<(ClosingDay, Date)>) -> String {
    match closing_day_ahead(closing) {
        Some(day) => say!("done-before", day),
        None => say!("done-keep"),
    }
}

/// Why it is kept.
#[must_use]
pub fn why_keep(closing: Option<(ClosingDay, Date)>) -> String {
    match closing {
        Some((closes, today)) if closes.nearness(today) == Nearness::Over => {
            say!("done-keep-over")
        }
        Some(_) => say!("done-keep-until"),
        None => say!("done-keep-weeks"),
    }
}

/// What there is to know of the old account, in a line: the day on which it closes, or that it can be closed.
#[must_use]
pub fn old_account_in_short(closing: Option<(ClosingDay, Date)>) -> String {
    closing.map_or_else(|| say!("done-closing-inside"), |(day, today)| closes(day, today))
}

/// The heading of when the old account can be closed.
#[must_use]
pub fn when_it_can_be_closed(closing: Option<(ClosingDay, Date)>) -> String {
    match closing_day_ahead(closing) {
        Some(day) => say!("done-before", day),
        None => say!("done-closing-when"),
    }
}

/// The button that saves a reminder for that day.
#[must_use]
pub fn remind_me(on: Date, today: Date) -> String {
    let days = today.until(on).map_or(0, |span| span.get_days());
    match days {
        ..=1 => say!("done-remind-tomorrow"),
        2..=6 => say!("done-remind", day = weekday(on)),
        _ => say!("done-remind", day = cldr::day(on)),
    }
}

/// What the calendar shows on that day.
#[must_use]
pub fn reminder(old: &str, closing: Option<(ClosingDay, Date)>) -> (String, String) {
    let summary = say!("done-reminder", account = old);
    let description = match closing {
        Some((closes, today)) => {
            say!("done-reminder-text-day", account = old, day = day(closes.date(), today))
        }
        None => say!("done-reminder-text"),
    };
    (summary, description)
}

/// Who moved, in a line.
#[must_use]
pub fn people_moved(report: &Report) -> String {
    let counts = &report.counts;
    let (missing, too) = (counts.missing(), counts.moved_too);
    let parts = [
        Some(say!("done-people", count = counts.copied)),
        (missing > 0).then(|| say!("done-people-missing", count = missing)),
        (too > 0).then(|| say!("done-people-too", count = too)),
    ];
    cldr::list(parts.into_iter().flatten().collect::<Vec<_>>())
}

/// Who stayed behind, in a line: how many, and on which transports.
#[must_use]
pub fn stayed_behind(count: usize, domains: &[String]) -> String {
    let domains = match domains {
        [] => return number(count),
        [first, second, more @ ..] if !more.is_empty() => {
            say!("done-transports-more", first, second, count = more.len())
        }
        few => cldr::list(few),
    };
    say!("done-behind", count, domains)
}

/// What became of the data, in a line.
#[must_use]
pub fn data_moved(report: &Report) -> String {
    let count = report.data.iter().filter(|row| row.outcome == Outcome::Moved).count();
    match report.data.iter().filter(|row| !row.is_there()).count() {
        0 => say!("done-data", count),
        missing => say!("done-data-missing", count, missing),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 5, 30);

    #[test]
    fn few_people_are_named_and_many_counted() {
        let said = |names: &[&str]| {
            self::names(&names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(said(&["Abram"]), "Abram");
        assert_eq!(said(&["Abram", "Rosaline"]), "Abram and Rosaline");
        assert_eq!(said(&["Abram", "Rosaline", "Potpan"]), "Abram, Rosaline and 1 other");
    }

    #[test]
    fn everything_reckons_with_the_closing_day_where_it_is_known() {
        let closing = Some((ClosingDay::on(date(2026, 6, 5)), TODAY));
        assert_eq!(keep_until(closing), "Before Friday 5 June");
        assert_eq!(keep_until(None), "Keep the old account");
        assert!(reminder("romeo@old.example", closing).1.contains("closes on Friday 5 June"));
        let over = Some((ClosingDay::on(date(2026, 5, 29)), TODAY));
        assert_eq!(keep_until(over), "Keep the old account");
        assert_eq!(old_account_in_short(closing), "closes Friday 5 June");
        assert_eq!(old_account_in_short(over), "closed 29 May");
        assert_eq!(old_account_in_short(None), "when you can close it, and how");
        assert_eq!(when_it_can_be_closed(closing), "Before Friday 5 June");
        assert_eq!(when_it_can_be_closed(over), "When the old account can be closed");
    }

    #[test]
    fn a_reminder_is_named_by_its_day() {
        assert_eq!(remind_me(date(2026, 6, 3), TODAY), "Add to calendar: Wednesday");
        assert_eq!(remind_me(date(2026, 6, 13), TODAY), "Add to calendar: 13 June");
        assert_eq!(remind_me(date(2026, 5, 31), TODAY), "Add to calendar for tomorrow");
    }
}
