//! What there is to say about one contact of a report.

use super::channels::{self, joining};
use super::{
    clean, has_moved, not_left, not_reached_because, not_withdrawn, row_failure, statement_remark,
};
use crate::format::report::{ApprovalWord, Remark, Row, SkipReason};
use crate::text::Face;
use crate::text::bidi::apart;
use crate::text::cldr::list;
use crate::text::joined::sentences;
use crate::text::say::say;
use crate::xmpp::transfer::LeftBecause;

/// Who it is: `Juliet <juliet@capulet.example>`.
pub fn named(name: Option<&str>, address: &str) -> String {
    let address = apart(clean(address));
    match name {
        Some(name) => format!("{} <{address}>", apart(clean(name))),
        None => address,
    }
}

/// What there is to say about a row besides its outcome.
pub fn row_remarks(row: &Row, face: Face) -> impl Iterator<Item = String> {
    standing(row, face).chain(remark(row))
}

/// The same where there is room for a few words: why something failed is said without the words of the protocol, which
/// the report has.
pub fn row_remarks_in_short(row: &Row) -> impl Iterator<Item = String> {
    let remark = match &row.remark {
        Some(Remark::Failed { step, failure, .. }) => Some(not_reached_because(*step, failure).0),
        _ => remark(row),
    };
    standing(row, Face::Window).chain(remark)
}

/// How a row stands besides its outcome, whatever went wrong with it.
fn standing(row: &Row, face: Face) -> impl Iterator<Item = String> {
    let reason = row.reason.map(|_| reason(row, face));
    let left = row.left_by_server.map(left);
    let reminded = (row.approval == ApprovalWord::Waiting && row.reminded)
        .then(|| say!("contacts-remark-reminded"));
    let concluded = row.probably_declined && !row.has_moved_back();
    let concluded = concluded.then(|| probably_declined(row, face));
    let moved = has_moved(row).into_iter().chain(statement_remark(row, face));
    moved.chain(reason).chain(left).chain(reminded).chain(concluded)
}

/// What went wrong with a row, or else is remarkable about it.
pub fn remark(row: &Row) -> Option<String> {
    Some(match row.remark.as_ref()? {
        Remark::Failed { step, failure, contact } => row_failure(*step, failure, contact),
        Remark::NotToldYet => say!("contacts-remark-not-told"),
        Remark::LabelLeft => label_left(&row.left_groups, row.left_name.as_deref()),
        Remark::Unwanted => say!("contacts-remark-unwanted"),
        Remark::NotJoined { failure, channel, closes: false } => joining(failure, channel),
        Remark::NotJoined { failure, channel, closes: true } => {
            sentences([joining(failure, channel), channels::closes()])
        }
        Remark::Closes => channels::closes(),
        Remark::NotWithdrawn { failure, contact } => not_withdrawn(failure, contact),
        Remark::NotLeft { failure, channel } => not_left(failure, channel),
    })
}

/// What of a contact's name and groups the new server did not take.
fn label_left(groups: &[String], name: Option<&str>) -> String {
    let count = groups.len();
    let groups = list(groups.iter().map(|group| say!("contacts-quoted", name = clean(group))));
    match (name.map(clean), count) {
        (Some(name), 0) => say!("contacts-remark-name-left", name),
        (Some(name), count) => say!("contacts-remark-label-left", name, count, groups),
        (None, count) => say!("contacts-remark-groups-left", count, groups),
    }
}

/// Why a row stays behind, or comes only as a name on the list, and what can be done about that there.
pub fn reason(row: &Row, face: Face) -> String {
    let gateway = clean(row.gateway.as_deref().unwrap_or_default());
    match row.reason {
        None => String::new(),
        Some(SkipReason::Gateway) => say!("contacts-reason-gateway"),
        Some(SkipReason::GatewayContact) => say!("contacts-reason-behind-gateway", gateway),
        Some(SkipReason::UncertainGateway) => match face {
            Face::Terminal => say!("contacts-reason-uncertain-terminal", gateway),
            Face::Window => say!("contacts-reason-uncertain-window", gateway),
        },
        Some(SkipReason::Own) => say!("contacts-reason-own"),
        Some(SkipReason::InvalidAddress) => say!("contacts-reason-invalid"),
        Some(SkipReason::Excluded) => say!("contacts-reason-excluded"),
        Some(SkipReason::Channel) => channels::state(row.outcome),
        Some(SkipReason::Blocked) => blocked(),
        Some(SkipReason::BlockedSince) => say!("contacts-reason-blocked-since"),
    }
}

/// That nobody has heard a no, and what can be done about that there.
fn probably_declined(row: &Row, face: Face) -> String {
    match face {
        Face::Terminal => {
            say!("contacts-remark-probably-declined-terminal", contact = clean(&row.jid))
        }
        Face::Window => say!("contacts-remark-probably-declined-window"),
    }
}

/// What becomes of a contact that the user has blocked.
pub fn blocked() -> String {
    say!("contacts-reason-blocked")
}

/// How a contact stands to the request, for a table.
pub fn approval(row: &Row) -> String {
    match row.approval {
        ApprovalWord::Approved => say!("contacts-approval-approved"),
        ApprovalWord::Waiting => say!("contacts-approval-waiting"),
        ApprovalWord::Unreachable => say!("contacts-approval-unreachable"),
        ApprovalWord::ToAsk => say!("contacts-approval-to-ask"),
        ApprovalWord::Declined if row.has_moved_back() => say!("contacts-approval-moved-back"),
        ApprovalWord::Declined if row.probably_declined => {
            say!("contacts-approval-probably-declined")
        }
        ApprovalWord::Declined => say!("contacts-approval-declined"),
        ApprovalWord::NotAsked => String::new(),
    }
}

/// Why the old server did not move a contact, or not as they were.
fn left(reason: LeftBecause) -> String {
    let why = match reason {
        LeftBecause::Gateway | LeftBecause::GatewayContact => "gateway",
        LeftBecause::UncertainGateway => "uncertain",
        LeftBecause::Own => "own",
        LeftBecause::InvalidAddress => "invalid",
        LeftBecause::TooLarge => "large",
        LeftBecause::NoAnswer => "silent",
        LeftBecause::Unsupported => "unsupported",
        LeftBecause::Refused => "refused",
        LeftBecause::NotConfirmed => "unconfirmed",
        LeftBecause::SharedGroup => "shared",
        LeftBecause::Blocked => "blocked",
        LeftBecause::Unknown => "unknown",
    };
    say!("contacts-left-by-server", why)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::report::{Outcome, StatementWord};
    use crate::text::words::testing::row;

    #[test]
    fn whom_the_old_server_left_has_its_reason() {
        let left_by_server = Some(LeftBecause::Unsupported);
        let row = Row { left_by_server, ..row(Outcome::Moved, ApprovalWord::Waiting, None) };
        assert_eq!(
            row_remarks(&row, Face::Window).collect::<Vec<_>>(),
            ["the old server didn’t move them: their server doesn’t support this"]
        );
    }

    #[test]
    fn who_has_perhaps_moved_back_is_not_said_to_have_said_no() {
        let juliet = Row {
            moved_to: Some("c@new.example".parse().unwrap()),
            statement: Some(StatementWord::Withdrawn),
            probably_declined: true,
            ..row(Outcome::Moved, ApprovalWord::Declined, None)
        };
        let said = row_remarks(&juliet, Face::Terminal).collect::<Vec<_>>().join("; ");
        assert!(said.contains("rehome move --keep-address c@friends.example"), "{said}");
        assert!(!said.contains("remind"), "{said}");
        assert_eq!(approval(&juliet), "probably moved back");
        let window = row_remarks(&juliet, Face::Window).collect::<Vec<_>>().join("; ");
        assert!(
            window.contains("no longer says that they have moved") && !window.contains("--"),
            "{window}"
        );
        let kept = Row { says_moved_to: juliet.moved_to.clone(), moved_to: None, ..juliet };
        assert_eq!(
            row_remarks(&kept, Face::Terminal).next().as_deref(),
            Some("has moved to c@new.example; Rehome uses the old address, as you chose")
        );
        assert_eq!(approval(&kept), "probably said no");
    }

    #[test]
    fn what_can_be_done_depends_on_where_it_is_read() {
        let doubtful =
            row(Outcome::Skipped, ApprovalWord::NotAsked, Some(SkipReason::UncertainGateway));
        assert!(reason(&doubtful, Face::Terminal).contains("--include icq.old.example"));
        let window = reason(&doubtful, Face::Window);
        assert!(window.contains("tick it") && !window.contains("--"), "{window}");
    }

    #[test]
    fn what_the_new_server_did_not_take_is_named() {
        let said = |groups: &[&str], name| {
            let groups: Vec<_> = groups.iter().map(|&group| group.to_owned()).collect();
            label_left(&groups, name)
        };
        assert_eq!(said(&["A"], None), "The new server didn’t accept the group “A”");
        assert_eq!(said(&["A", "B"], None), "The new server didn’t accept the groups “A” and “B”");
        assert_eq!(said(&[], Some("N")), "The new server didn’t accept the name “N”");
        assert_eq!(
            said(&["A"], Some("N")),
            "The new server didn’t accept the name “N” and the group “A”"
        );
    }
}
