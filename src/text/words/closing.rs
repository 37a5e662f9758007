//! What is said when the move is over: who has answered, what a reminder says, and when the old account may go.

use std::fmt::Write;

use jid::BareJid;

use super::clean;
use crate::format::report::{ApprovalWord, Kind, Outcome, Report, Row, SkipReason, Verdict};
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
/// never done by this program.
pub fn closing(report: &Report) -> [String; 3] {
    let old = &report.from;
    let is_noted = report.data.iter().any(|row| {
        row.kind == Kind::Statement && matches!(row.outcome, Outcome::Moved | Outcome::AlreadyThere)
    });
    let then = match is_noted {
        true => say!("closing-then-noted", old),
        false => say!("closing-then", old),
    };
    [when_to_close(report, is_noted), then, say!("closing-how", old)]
}

fn when_to_close(report: &Report, is_noted: bool) -> String {
    let old = &report.from;
    let waiting = report.counts.waiting + report.counts.to_ask;
    // Servers do not keep a no that nobody has heard: it is only concluded from the list.
    let rows = report.contacts.iter();
    let silent_noes = rows.filter(|row| row.approval == ApprovalWord::Declined).count();
    // They need not be asked, so nobody waits for them; but it is the old account that shows them where to go.
    let rows = report.contacts.iter().filter(|row| row.approval == ApprovalWord::NotAsked);
    let unseen = rows.filter(|row| row.sees_old_alone).count();
    let left_open = left_open(report);
    match (report.verdict, waiting, report.counts.unreachable) {
        (Verdict::Planned, ..) => say!("closing-keep-until-over", old),
        (Verdict::Incomplete, ..) => say!("closing-keep-incomplete", old),
        (Verdict::Complete, ..) if report.counts.contacts == 0 => say!("closing-no-contacts", old),
        (Verdict::Complete, 0, unreachable) if unreachable > 0 && report.counts.answered == 0 => {
            say!("closing-nobody-reached", old)
        }
        (Verdict::Complete, 0, 0) if left_open > 0 => {
            say!("closing-some-left-open", old, count = left_open)
        }
        (Verdict::Complete, 0, 0) if unseen > 0 => {
            say!("closing-some-unseen", old, count = unseen)
        }
        (Verdict::Complete, 0, 0) if silent_noes > 0 => {
            say!("closing-some-declined", old, count = silent_noes)
        }
        (Verdict::Complete, 0, 0) if report.counts.asked + report.counts.approved == 0 => {
            say!("closing-all-unasked", old)
        }
        (Verdict::Complete, 0, 0) if is_noted => say!("closing-all-noted", old),
        (Verdict::Complete, 0, 0) => say!("closing-all", old),
        (Verdict::Complete, 0, count) => say!("closing-some-unreachable", old, count),
        (Verdict::Complete, count, _) if is_noted => {
            say!("closing-some-waiting-noted", old, count)
        }
        (Verdict::Complete, count, _) => say!("closing-some-waiting", old, count),
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

    #[test]
    fn answers_are_told_in_the_right_number() {
        let said = |asked, answered| self::answered(Figures { copied: 0, asked, answered });
        assert_eq!(said(0, 0), "Nobody had to be asked.");
        assert_eq!(said(1, 1), "The one contact who was asked has answered.");
        assert_eq!(said(3, 3), "All 3 contacts who were asked have answered.");
        assert_eq!(said(3, 1), "1 of the 3 contacts who were asked has answered.");
    }
}
