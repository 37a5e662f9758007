//! The day on which the old server closes, and whether there is time enough until then.

use std::time::Duration;

use jiff::Zoned;
use jiff::civil::Date;

use super::{about, clean, day, day_in_full};
use crate::format::report::Report;
use crate::model::closing::ClosingDay;
use crate::model::pace::Outlook;
use crate::text::joined::sentences;
use crate::text::say::say;

/// When the old server closes, where somebody knows, and whether everybody can be asked before.
pub fn deadline(report: &Report, now: &Zoned) -> Option<String> {
    let closing = report.closing?.day;
    let closes = server_closes(report.from.domain().as_str(), closing, now.date());
    let in_time = report.asking.and_then(|takes| in_time(closing, takes, now));
    Some(sentences([closes].into_iter().chain(in_time)))
}

/// When the old server closes, or was to.
pub fn server_closes(domain: &str, closing: ClosingDay, today: Date) -> String {
    let (server, date) = (clean(domain), closing.date());
    match closing.days_left(today) {
        left if left < 0 => say!("deadline-over", server, day = day_in_full(date)),
        0 => say!("deadline-today", server),
        days if days < 2 => say!("deadline-tomorrow", server, day = day(date, today)),
        days => say!("deadline-ahead", server, day = day(date, today), days),
    }
}

/// Whether everybody can be asked before the old server closes, where that takes some time.
fn in_time(closing: ClosingDay, takes: Outlook, now: &Zoned) -> Option<String> {
    // Nobody says at what hour it closes: the day itself may be too late.
    let begins = closing.date().to_zoned(now.time_zone().clone()).ok()?;
    let left = Duration::try_from(begins.duration_since(now)).unwrap_or_default();
    if takes.is_zero() {
        return None;
    }
    let (shortest, longest) = (takes.silent.min(takes.answered), takes.silent.max(takes.answered));
    let time = about(takes);
    Some(match (longest <= left, shortest <= left) {
        (true, _) => say!("deadline-enough", time),
        (false, true) => say!("deadline-tight", time),
        (false, false) => say!("deadline-short", time),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_secs(3600);

    #[test]
    fn the_day_is_said_with_what_it_means() {
        let closes = |today: &str| {
            let day = ClosingDay::on(jiff::civil::date(2026, 6, 5));
            server_closes("old.example", day, today.parse().unwrap())
        };
        assert_eq!(closes("2026-05-30"), "old.example closes on Friday 5 June, in 6 days.");
        assert_eq!(closes("2026-06-04"), "old.example closes tomorrow, Friday 5 June.");
        assert_eq!(closes("2026-06-05"), "old.example closes today.");
        assert!(
            closes("2026-06-06")
                .starts_with("old.example was due to close on Friday, 5 June 2026.")
        );
    }

    #[test]
    fn time_is_enough_if_it_is_so_at_the_worst() {
        let now: Zoned = "2026-06-04T12:00[UTC]".parse().unwrap();
        let day = ClosingDay::on(jiff::civil::date(2026, 6, 5));
        let said = |answered: u32, silent: u32| {
            let takes = Outlook { answered: HOUR * answered, silent: HOUR * silent };
            in_time(day, takes, &now).unwrap_or_default()
        };
        assert_eq!(said(0, 0), "");
        assert!(said(10, 12).starts_with("There is enough time"));
        assert!(said(20, 11).starts_with("There may not be enough time"));
        assert!(said(13, 13).starts_with("There isn’t enough time"));
    }
}
