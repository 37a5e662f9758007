//! The sentences about the old server's part in a move (XEP-0015).

use std::time::Duration;

use jid::BareJid;

use super::{clean, span};
use crate::format::report::RefusedRequest;
use crate::model::history::Failure;
use crate::model::plan::{PlannedVia, WhyClient};
use crate::text::joined::sentences;
use crate::text::say::say;
use crate::xmpp::transfer::Obstacle;

/// Who moves the contacts, and why the other does not.
pub fn way(way: &PlannedVia) -> String {
    match way {
        PlannedVia::Server => say!("moving-by-server"),
        PlannedVia::Client(WhyClient::Chosen) => say!("moving-by-rehome-chosen"),
        PlannedVia::Client(WhyClient::NotOffered) => say!("moving-by-rehome-not-offered"),
        PlannedVia::Client(WhyClient::SomeExcluded) => say!("moving-by-rehome-excluded"),
        PlannedVia::Client(WhyClient::SomeBlocked) => say!("moving-by-rehome-blocked"),
        PlannedVia::Client(WhyClient::OldAccountAway) => say!("moving-by-rehome-away"),
        PlannedVia::Client(WhyClient::ServerDone) => say!("moving-by-rehome-done"),
        PlannedVia::Client(WhyClient::ServerFailed { obstacle: Some(obstacle), .. }) => {
            hindered(*obstacle)
        }
        PlannedVia::Client(WhyClient::ServerFailed { failure, obstacle: None }) => failed(failure),
    }
}

/// That the old server told why it did not move the account.
fn hindered(obstacle: Obstacle) -> String {
    match obstacle {
        Obstacle::NewServerUnsupported => say!("moving-by-rehome-unsupported-new"),
        Obstacle::NewServerUnreachable => say!("moving-by-rehome-unreachable-new"),
        Obstacle::NewAccountOffline => say!("moving-by-rehome-offline"),
        Obstacle::PermissionRefused => say!("moving-by-rehome-no-permission"),
        Obstacle::PermissionTimeout => say!("moving-by-rehome-no-permission-yet"),
        Obstacle::TooManyContacts => say!("moving-by-rehome-too-many-contacts"),
        Obstacle::TooManyRequests => say!("moving-by-rehome-too-many-requests"),
        Obstacle::TooManyQuestions => say!("moving-by-rehome-too-many-questions"),
        Obstacle::NotExpected => say!("moving-by-rehome-not-expected"),
        Obstacle::RosterNotTaken => say!("moving-by-rehome-not-taken"),
    }
}

/// That it did not, and all there is to go by is how that failed.
fn failed(failure: &Failure) -> String {
    match failure {
        Failure::Refused { condition, .. } | Failure::Unreachable { condition, .. } => {
            match condition.as_str() {
                "service-unavailable" | "feature-not-implemented" => {
                    say!("moving-by-rehome-unknown-here")
                }
                condition => say!("moving-by-rehome-refused", condition = clean(condition)),
            }
        }
        Failure::Silent => say!("moving-by-rehome-silent"),
        Failure::Lost => say!("moving-by-rehome-lost"),
        Failure::NotShown
        | Failure::Vanished
        | Failure::Unreadable(_)
        | Failure::TooSlow
        | Failure::Unsupported
        | Failure::InDoubt
        | Failure::Unsendable
        | Failure::TooLarge { .. }
        | Failure::Full { .. }
        | Failure::NotPrivate
        | Failure::Taken
        | Failure::WithMessagesOnly => say!("moving-by-rehome-cannot"),
    }
}

/// That the old server shows no sign of its work, which need not mean that there is none.
pub fn quiet(lasts: Duration, patience: Duration) -> String {
    let time = span(lasts);
    if patience < Duration::MAX {
        let left = span(patience.saturating_sub(lasts));
        return say!("moving-server-quiet-until", time, left);
    }
    say!("moving-server-quiet", time)
}

/// That somebody wanted to move an account here and was refused.
pub fn refusal(by: &str, account: Option<&BareJid>) -> String {
    let by = clean(by);
    match account {
        Some(account) => say!("moving-refused-request", by, account),
        None => say!("moving-refused-request-nameless", by),
    }
}

/// That somebody was refused, in a report.
pub fn refused_request(request: &RefusedRequest) -> String {
    let refusal = refusal(&request.by, request.account.as_ref());
    match request.times {
        1 => refusal,
        count => sentences([refusal, say!("moving-refused-request-times", count)]),
    }
}

/// That somebody is on the new list who should not be.
pub fn came_along(jid: &str) -> String {
    say!("moving-came-along", who = clean(jid))
}
