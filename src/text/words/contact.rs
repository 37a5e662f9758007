//! What there is to say about one contact of a report.

use super::channels::{self, joining};
use super::{clean, has_moved, not_left, not_withdrawn, row_failure, statement_remark};
use crate::format::report::{ApprovalWord, Remark, Row, SkipReason, Via};
use crate::text::Face;
use crate::xmpp::transfer::LeftBecause;

/// What there is to say about a row besides its outcome.
pub fn row_remarks(row: &Row, face: Face) -> impl Iterator<Item = String> {
    let reason = row.reason.map(|_| reason(row, face));
    let left = row.left_by_server.map(|reason| format!("the old server left it: {}", left(reason)));
    let reminded = (row.approval == ApprovalWord::Waiting && row.reminded)
        .then(|| "was reminded once".to_owned());
    let statement = row.statement.map(|word| statement_remark(word).to_owned());
    let moved = has_moved(row).into_iter().chain(statement);
    moved.chain(reason).chain(left).chain(reminded).chain(remark(row))
}

/// What went wrong with a row, or else is remarkable about it.
pub fn remark(row: &Row) -> Option<String> {
    Some(match row.remark.as_ref()? {
        Remark::Failed { step, failure, contact } => row_failure(*step, failure, contact),
        Remark::NotToldYet => "it has not been told of the move yet; run the program again".into(),
        Remark::LabelLeft => label_left(&row.left_groups, row.left_name.as_deref()),
        Remark::Unwanted => {
            "the servers put it on the new list all the same; remove it there if you do not want it"
                .into()
        }
        Remark::NotJoined { failure, channel, closes: false } => joining(failure, channel),
        Remark::NotJoined { failure, channel, closes: true } => {
            format!("{} {}", joining(failure, channel), channels::CLOSES)
        }
        Remark::Closes => channels::CLOSES.to_owned(),
        Remark::NotWithdrawn { failure, contact } => not_withdrawn(failure, contact),
        Remark::NotLeft { failure, channel } => not_left(failure, channel),
    })
}

/// What of a contact's name and groups the new server did not take.
fn label_left(groups: &[String], name: Option<&str>) -> String {
    let quoted: Vec<_> = groups.iter().map(|group| format!("“{}”", clean(group))).collect();
    let groups = quoted.join(", ");
    match (name.map(clean), quoted.len()) {
        (Some(name), 0) => format!("The new server did not take the name “{name}”"),
        (Some(name), 1) => {
            format!("The new server did not take the name “{name}” and the group {groups}")
        }
        (Some(name), _) => {
            format!("The new server did not take the name “{name}” and the groups {groups}")
        }
        (None, 1) => format!("The new server did not take the group {groups}"),
        (None, _) => format!("The new server did not take the groups {groups}"),
    }
}

/// Why a row stays behind, or comes only as a name on the list, and what can be done about that there.
pub fn reason(row: &Row, face: Face) -> String {
    let gateway = clean(row.gateway.as_deref().unwrap_or_default());
    match row.reason {
        None => String::new(),
        Some(SkipReason::Gateway) => {
            "a transport, which holds a password for another network and can only be set up anew"
                .into()
        }
        Some(SkipReason::GatewayContact) => format!("reached through the transport {gateway}"),
        Some(SkipReason::UncertainGateway) => match face {
            Face::Terminal => format!(
                "{gateway} did not say whether it is a transport; --include {gateway} moves it"
            ),
            Face::Window => format!(
                "{gateway} did not say whether it is a transport; tick it in the list of contacts to move it"
            ),
        },
        Some(SkipReason::Own) => "this is you".into(),
        Some(SkipReason::InvalidAddress) => "not a valid address".into(),
        Some(SkipReason::Excluded) => "you left it out".into(),
        Some(SkipReason::Channel) => channels::state(row.outcome).into(),
        Some(SkipReason::Blocked) => blocked().into(),
    }
}

/// What becomes of a contact that the user has blocked.
pub fn blocked() -> &'static str {
    "blocked: it is put on the list, and neither asked nor told"
}

/// How a contact stands to the request, for a table.
pub fn approval(approval: ApprovalWord) -> &'static str {
    match approval {
        ApprovalWord::Approved => "has answered",
        ApprovalWord::Waiting => "still to answer",
        ApprovalWord::Unreachable => "cannot be reached at the moment",
        ApprovalWord::ToAsk => "still to be asked",
        ApprovalWord::Declined => "said no",
        ApprovalWord::NotAsked => "",
    }
}

/// Who moved a contact, where it was not this program alone.
pub fn moved_by(via: Via) -> Option<&'static str> {
    match via {
        Via::Client => None,
        Via::Server => Some("moved by the old server"),
        Via::Mixed => Some("moved by the old server and this program"),
    }
}

/// Why the old server did not move a contact, or not as it was.
fn left(reason: LeftBecause) -> &'static str {
    match reason {
        LeftBecause::Gateway | LeftBecause::GatewayContact => "it takes it for a transport's",
        LeftBecause::UncertainGateway => "it may be a transport's",
        LeftBecause::Own => "it takes it for the new account",
        LeftBecause::InvalidAddress => "it takes its address for none",
        LeftBecause::TooLarge => "its entry is larger than servers take",
        LeftBecause::NoAnswer => "the contact's server did not answer",
        LeftBecause::Unsupported => "the contact's server does not know how",
        LeftBecause::Refused => "the contact's server refused it",
        LeftBecause::NotConfirmed => "the contact's server did not confirm it to the new one",
        LeftBecause::SharedGroup => "it is in a group that the old server makes",
        LeftBecause::Blocked => "you have blocked it",
        LeftBecause::Unknown => "the server's reason is not known to this program",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::report::Outcome;
    use crate::text::words::testing::row;

    #[test]
    fn whom_the_old_server_left_has_its_reason() {
        let left_by_server = Some(LeftBecause::Unsupported);
        let row = Row { left_by_server, ..row(Outcome::Moved, ApprovalWord::Waiting, None) };
        assert_eq!(
            row_remarks(&row, Face::Window).collect::<Vec<_>>(),
            ["the old server left it: the contact's server does not know how"]
        );
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
        assert_eq!(said(&["A"], None), "The new server did not take the group “A”");
        assert_eq!(said(&["A", "B"], None), "The new server did not take the groups “A”, “B”");
        assert_eq!(said(&[], Some("N")), "The new server did not take the name “N”");
        assert_eq!(
            said(&["A"], Some("N")),
            "The new server did not take the name “N” and the group “A”"
        );
    }
}
