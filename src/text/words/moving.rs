//! What is said beside a move that is under way, in the window.

use std::time::Duration;

use jid::BareJid;
use jiff::civil::Date;

use super::review::rounded_minutes;
use super::{clean, day, weekday};
use crate::model::closing::{ClosingDay, Nearness};
use crate::model::history::{Failure, Step};
use crate::model::plan::{PlannedVia, WhyClient};
use crate::text::say::say;

/// How long it still takes, as a title: rounded up, and never more exact than it can be known.
#[must_use]
pub fn left_to_go(left: Duration) -> String {
    match rounded_minutes(left) {
        0 => say!("underway-left-moment"),
        minutes @ 1..60 => say!("underway-left-minutes", count = minutes),
        minutes => {
            let half = if minutes.is_multiple_of(60) { "no" } else { "yes" };
            say!("underway-left-hours", count = minutes / 60, half)
        }
    }
}

/// Whether that is before the old server closes.
#[must_use]
pub fn before_it_closes(left: Duration, closes: ClosingDay, today: Date) -> Option<String> {
    let (needed, days) = (days_needed(left), closes.days_left(today));
    let named = match days {
        1..=6 => weekday(closes.date()),
        _ => day(closes.date(), today),
    };
    Some(match days {
        ..0 => return None,
        0 => say!("underway-today"),
        days if needed < days => say!("underway-well-before", day = named),
        days if needed == days => say!("underway-before", day = named),
        _ => say!("underway-too-long", day = named),
    })
}

/// Whether the old server closes before so much time has passed.
#[must_use]
pub fn closes_too_early(left: Duration, closes: ClosingDay, today: Date) -> bool {
    (0..days_needed(left)).contains(&closes.days_left(today))
}

fn days_needed(left: Duration) -> i32 {
    const DAY: u64 = 24 * 3600;
    i32::try_from(left.as_secs() / DAY).unwrap_or(i32::MAX).saturating_add(1)
}

/// How many requests a server lets through.
#[must_use]
pub fn lets_through(server: &str, requests: usize, takes: Duration) -> String {
    let server = clean(server);
    let minutes = (takes.as_secs_f64() / 60.0).max(1.0 / 60.0);
    let a_minute = requests as f64 / minutes;
    if a_minute >= 1.0 {
        say!("underway-lets-through", count = a_minute.round() as usize, server)
    } else {
        say!("underway-lets-through-few", server)
    }
}

/// That so many people could not be reached so far.
#[must_use]
pub fn not_reached(people: usize) -> String {
    say!("underway-not-reached", count = people)
}

/// What stopping would leave as it is.
#[must_use]
pub fn when_stopped(asked: usize, all: usize) -> String {
    match (asked, all.saturating_sub(asked)) {
        (_, 0) if all == 0 => say!("underway-stop-nobody"),
        (_, 0) => say!("underway-stop-everybody"),
        (0, _) => say!("underway-stop-none"),
        (asked, left) => say!("underway-stop", asked, all, left),
    }
}

/// That a move that was stopped can go on.
#[must_use]
pub fn may_be_continued(closing: Option<(ClosingDay, Date)>) -> String {
    match closing {
        Some((closes, today)) if closes.nearness(today) != Nearness::Over => {
            say!("underway-continue-before", day = day(closes.date(), today))
        }
        _ => say!("underway-continue"),
    }
}

/// The title of the window: how far it is.
#[must_use]
pub fn asked_of(done: usize, all: usize) -> String {
    say!("underway-asked", done, all)
}

/// The same while the list is copied.
#[must_use]
pub fn copied_of(done: usize, all: usize) -> String {
    say!("underway-copied", done, all)
}

/// Why somebody could not be reached, and what helps, if anything does: a sentence each.
#[must_use]
pub fn not_reached_because(step: Step, failure: &Failure) -> (String, Option<String>) {
    let condition = match failure {
        Failure::Refused { condition, .. } | Failure::Unreachable { condition, .. } => condition,
        _ => "",
    };
    match (step, condition) {
        (Step::Tell, _) => (say!("underway-no-message"), None),
        (Step::Ask, "remote-server-not-found") => {
            (say!("underway-server-not-found"), Some(say!("underway-tries-again")))
        }
        (Step::Ask, "remote-server-timeout") => {
            (say!("underway-server-silent"), Some(say!("underway-tries-again")))
        }
        (_, "item-not-found" | "gone") => (say!("underway-no-account"), None),
        (Step::Copy, _) => (say!("underway-not-copied"), Some(say!("underway-tries-again"))),
        (Step::Remove, _) => (say!("underway-not-removed"), None),
        (Step::Ask, _) => (say!("underway-not-asked"), Some(say!("underway-tries-again"))),
    }
}

/// Who moves the contacts, where it is not as usual this program.
#[must_use]
pub fn who_moves(way: &PlannedVia) -> Option<String> {
    match way {
        PlannedVia::Client(WhyClient::NotOffered) => None,
        way => Some(super::way(way)),
    }
}

/// That somebody asks to see the new account who is no part of the move.
#[must_use]
pub fn uninvited(who: &BareJid, new: &BareJid) -> String {
    say!("underway-uninvited", who, new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_that_is_left_is_rounded_up() {
        let said = |seconds| left_to_go(Duration::from_secs(seconds));
        assert_eq!(said(0), "Less than a minute left");
        assert_eq!(said(61), "About 2 minutes left");
        assert_eq!(said(38 * 60), "About 40 minutes left");
        assert_eq!(said(3600), "About 1 hour left");
        assert_eq!(said(5000), "About 1½ hours left");
        assert_eq!(said(29 * 3600 + 60), "About 29½ hours left");
    }

    #[test]
    fn a_pace_is_said_by_the_minute() {
        let said = |requests, minutes: u64| {
            lets_through("new.test", requests, Duration::from_secs(minutes * 60))
        };
        assert_eq!(said(190, 38), "new.test lets through about 5 requests a minute.");
        assert_eq!(said(10, 60), "new.test lets through only a few requests an hour.");
    }

    #[test]
    fn it_is_said_whether_there_is_time_enough() {
        let today = jiff::civil::date(2026, 5, 30);
        let said = |hours: u64, day| {
            let closes = ClosingDay::on(jiff::civil::date(2026, 6, day));
            before_it_closes(Duration::from_secs(hours * 3600), closes, today)
        };
        assert_eq!(said(1, 5).as_deref(), Some("Asking should finish well before Friday."));
        assert!(said(200, 5).is_some_and(|said| said.contains("leave Rehome open")));
        let over = ClosingDay::on(jiff::civil::date(2026, 5, 1));
        assert_eq!(before_it_closes(Duration::ZERO, over, today), None);
    }

    #[test]
    fn what_a_stop_leaves_is_said_in_the_right_number() {
        assert!(when_stopped(96, 190).contains("the other 94 have"));
        assert!(when_stopped(1, 2).starts_with("1 of 2 people has"));
        assert!(when_stopped(5, 5).starts_with("Everybody"));
        assert!(when_stopped(0, 5).starts_with("Nobody has been asked"));
    }
}
