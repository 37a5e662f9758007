//! What is said when the move is over: who has answered, what a reminder says, and when the old account may go.

use std::fmt::Write;

use jid::BareJid;
use jiff::civil::Date;

use super::{clean, closing_day_ahead};
use crate::format::report::{ApprovalWord, Kind, Outcome, Report, Row, SkipReason, Verdict};
use crate::model::closing::ClosingDay;
use crate::model::history::Figures;
use crate::text::cldr::list;
use crate::text::say::say;

/// How many of those who were asked have answered.
pub fn answered(figures: Figures) -> String {
    match (figures.asked, figures.answered) {
        (0, _) => say!("closing-nobody-asked"),
        (asked, answered) if asked == answered => say!("closing-all-answered", asked),
        (asked, count) => say!("closing-some-answered", count, asked),
    }
}

/// How far a move is that was interrupted, of so many contacts.
pub fn how_far(figures: Figures, all: usize) -> String {
    let Figures { copied, asked, answered } = figures;
    let figures = list([
        say!("verdict-on-new-account", count = copied, all),
        say!("verdict-asked", count = asked),
        say!("verdict-answered", count = answered),
    ]);
    say!("verdict-figures", figures)
}

/// That a move was taken back, and how many contacts of it are still on the new account.
pub fn taken_back(count: usize) -> String {
    say!("closing-taken-back", count)
}

/// Who is about to be reminded, and how.
pub fn reminding(recipients: &[BareJid], text: &str) -> String {
    if recipients.is_empty() {
        return say!("closing-nobody-to-remind");
    }
    let who = say!("closing-reminding", count = recipients.len());
    let mut said = format!("{who}\n  {}", clean(text));
    for who in recipients {
        // Writing to a text cannot fail.
        let _ = write!(said, "\n  {}", say!("closing-reminding-to", who));
    }
    said
}

/// When the old account may be closed, what stops working then, and how it is done, a sentence or two each. It is
/// never done by this program. `closes` is the day on which its server closes, where that is known, and what day it is.
pub fn closing(report: &Report, closes: Option<(ClosingDay, Date)>) -> [String; 3] {
    let old = &report.from;
    let is_noted = report.data.iter().any(|row| {
        row.kind == Kind::Statement && matches!(row.outcome, Outcome::Moved | Outcome::AlreadyThere)
    });
    let then = match is_noted {
        true => say!("closing-then-noted", old),
        false => say!("closing-then", old),
    };
    [when_to_close(report, is_noted, closes), then, say!("closing-how", old)]
}

/// Nothing on the old account is of use to anybody any more.
pub fn may_close(report: &Report) -> bool {
    let is_over = report.verdict == Verdict::Complete && report.counts.contacts > 0;
    is_over && OpenEnds::of(report) == OpenEnds::default()
}

/// What speaks against closing the old account once everything is on the new one, counted.
#[derive(Debug, Default, PartialEq)]
struct OpenEnds {
    /// Those who may still answer.
    waiting: usize,
    /// Those who cannot be asked at the moment.
    unreachable: usize,
    /// See [`left_open`].
    left_open: usize,
    /// They need not be asked, so nobody waits for them; but it is the old account that shows them where to go.
    unseen: usize,
    /// Those who do not let the new account see them. Servers do not keep a no that nobody has heard: it is only
    /// concluded from the list.
    declined: usize,
}

impl OpenEnds {
    fn of(report: &Report) -> Self {
        let are =
            |approval| report.contacts.iter().filter(move |row: &&Row| row.approval == approval);
        Self {
            waiting: report.counts.waiting + report.counts.to_ask,
            unreachable: report.counts.unreachable,
            left_open: left_open(report),
            unseen: are(ApprovalWord::NotAsked).filter(|row| row.sees_old_alone).count(),
            declined: are(ApprovalWord::Declined).count(),
        }
    }
}

fn when_to_close(report: &Report, is_noted: bool, closes: Option<(ClosingDay, Date)>) -> String {
    let (old, counts) = (&report.from, &report.counts);
    match report.verdict {
        Verdict::Planned => return say!("closing-keep-until-over", old),
        Verdict::Incomplete => return say!("closing-keep-incomplete", old),
        Verdict::Complete if counts.contacts == 0 => return say!("closing-no-contacts", old),
        Verdict::Complete => {}
    }
    // What has to wait comes before what can be done at once.
    match OpenEnds::of(report) {
        OpenEnds { waiting: count @ 1.., .. } => match closing_day_ahead(closes) {
            // Its end is known: nobody has to wait for weeks.
            Some(day) => say!("closing-until-day", old, day),
            None if is_noted => say!("closing-some-waiting-noted", old, count),
            None => say!("closing-some-waiting", old, count),
        },
        OpenEnds { unreachable: 1.., .. } if counts.answered == 0 => {
            say!("closing-nobody-reached", old)
        }
        OpenEnds { left_open: count @ 1.., .. } => say!("closing-some-left-open", old, count),
        OpenEnds { unseen: count @ 1.., .. } => say!("closing-some-unseen", old, count),
        OpenEnds { unreachable: count @ 1.., .. } => {
            say!("closing-some-unreachable", old, count)
        }
        OpenEnds { declined: count @ 1.., .. } => say!("closing-some-declined", old, count),
        _ if counts.asked + counts.approved == 0 => say!("closing-all-unasked", old),
        _ if is_noted => say!("closing-all-noted", old),
        _ => say!("closing-all", old),
    }
}

/// Entries and requests of which nobody has decided yet, and that are gone with the old account: whoever may be a person and was
/// neither asked nor told, and whoever waits there for an answer.
fn left_open(report: &Report) -> usize {
    let doubtful: Vec<_> = report.data.iter().flat_map(|row| &row.doubtful).collect();
    let is_open = |row: &&Row| match row.reason {
        Some(SkipReason::UncertainGateway | SkipReason::InvalidAddress) => true,
        Some(SkipReason::Blocked | SkipReason::BlockedSince) => {
            let domain = row.jid.rsplit_once('@').map_or(row.jid.as_str(), |(_, domain)| domain);
            doubtful.iter().any(|entry| entry.as_str() == domain)
        }
        _ => false,
    };
    let waiting = report.data.iter().flat_map(|row| &row.people);
    let waiting = waiting.filter(|person| person.outcome == Some(Outcome::Skipped));
    report.contacts.iter().filter(is_open).count() + waiting.count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::testing::{report, row};

    /// Whoever is told that the old account may go lets it go.
    #[test]
    fn the_old_account_may_go_only_when_nobody_needs_it_any_more() {
        let moved = |approval| row(Outcome::Moved, approval, None);
        let yes = || moved(ApprovalWord::Approved);
        let away = || moved(ApprovalWord::Unreachable);
        let unasked = || Row { was_asked: false, ..moved(ApprovalWord::NotAsked) };
        let unseen = || Row { sees_old_alone: true, ..unasked() };
        let person = || {
            let reason = Some(SkipReason::UncertainGateway);
            row(Outcome::Skipped, ApprovalWord::NotAsked, reason)
        };
        let done = Verdict::Complete;
        for (verdict, rows, said) in [
            (Verdict::Planned, vec![yes()], "Keep romeo@old.example until the move is over."),
            (Verdict::Incomplete, vec![yes()], "Keep romeo@old.example for now: not everything"),
            (done, vec![], "If you had contacts there, keep romeo@old.example"),
            (done, vec![yes(), moved(ApprovalWord::Waiting)], "Keep romeo@old.example until 1"),
            (done, vec![away(), moved(ApprovalWord::Waiting)], "Keep romeo@old.example until 1"),
            (done, vec![away()], "Keep romeo@old.example for now: none of the people"),
            (done, vec![yes(), person()], "Before you close romeo@old.example, decide about 1"),
            (done, vec![yes(), away(), person()], "Before you close romeo@old.example, decide"),
            (done, vec![yes(), unseen()], "Keep romeo@old.example for now: 1 contact who could"),
            (done, vec![yes(), away(), unseen()], "Keep romeo@old.example for now: 1 contact who"),
            (done, vec![yes(), away()], "You can close romeo@old.example unless you want to wait"),
            (
                done,
                vec![yes(), moved(ApprovalWord::Declined)],
                "You can close romeo@old.example unless you want to ask",
            ),
            (done, vec![unasked()], "You can close romeo@old.example whenever you like: nobody"),
            (done, vec![yes(), unasked()], "You can close romeo@old.example whenever you like: e"),
        ] {
            let approvals: Vec<_> = rows.iter().map(|row| row.approval).collect();
            let [sentence, ..] = closing(&report(verdict, rows), None);
            assert!(sentence.starts_with(said), "{verdict:?}, {approvals:?}: {sentence}");
        }
    }

    #[test]
    fn where_the_closing_day_is_known_nobody_is_to_wait_for_weeks() {
        let today = jiff::civil::date(2026, 5, 30);
        let waiting =
            || report(Verdict::Complete, vec![row(Outcome::Moved, ApprovalWord::Waiting, None)]);
        for (closes, said) in [
            (jiff::civil::date(2026, 6, 5), "Keep romeo@old.example until Friday 5 June: friends"),
            (jiff::civil::date(2026, 5, 29), "Keep romeo@old.example until 1 more contact has"),
        ] {
            let closes = Some((ClosingDay::on(closes), today));
            let [sentence, ..] = closing(&waiting(), closes);
            assert!(sentence.starts_with(said), "{sentence}");
        }
    }

    #[test]
    fn answers_are_told_in_the_right_number() {
        let said = |asked, answered| self::answered(Figures { copied: 0, asked, answered });
        assert_eq!(said(0, 0), "Nobody had to be asked.");
        assert_eq!(said(1, 1), "The one contact who was asked has answered.");
        assert_eq!(said(3, 3), "All 3 contacts who were asked have answered.");
        assert_eq!(said(3, 1), "1 of the 3 contacts who were asked has answered.");
    }
}
