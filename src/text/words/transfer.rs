//! The sentences about the old server's part in a move (XEP-0015).

use std::time::Duration;

use jid::BareJid;

use super::{clean, span};
use crate::format::report::RefusedRequest;
use crate::model::history::Failure;
use crate::model::plan::{PlannedVia, WhyClient};
use crate::xmpp::transfer::Obstacle;

/// Who moves the contacts, and why the other does not.
pub fn way(way: &PlannedVia) -> String {
    let why = match way {
        PlannedVia::Server => return "The old server is asked to move the account.".into(),
        PlannedVia::Client(WhyClient::Chosen) => "as you wanted it".into(),
        PlannedVia::Client(WhyClient::NotOffered) => "the old server does not offer it".into(),
        PlannedVia::Client(WhyClient::SomeExcluded) => {
            "the old server would move everybody, and you leave somebody behind".into()
        }
        PlannedVia::Client(WhyClient::SomeBlocked) => {
            "the old server would tell somebody whom you have blocked on the new account".into()
        }
        PlannedVia::Client(WhyClient::OldAccountAway) => "the old server cannot be reached".into(),
        PlannedVia::Client(WhyClient::ServerDone) => "the old server has done its part".into(),
        PlannedVia::Client(WhyClient::ServerFailed { failure, obstacle }) => {
            transfer_failure(failure, *obstacle)
        }
    };
    format!("This program moves the contacts: {why}.")
}

/// Why the old server did not move the account, as the end of a sentence.
fn transfer_failure(failure: &Failure, obstacle: Option<Obstacle>) -> String {
    let why = match (obstacle, failure) {
        (Some(Obstacle::NewServerUnsupported), _) => "the new server takes no account in",
        (Some(Obstacle::NewServerUnreachable), _) => "the old server does not reach the new one",
        (Some(Obstacle::NewAccountOffline), _) => {
            "the old server found nobody at the new account to ask"
        }
        (Some(Obstacle::PermissionRefused), _) => {
            "the old server was not given the new account's permission"
        }
        (Some(Obstacle::PermissionTimeout), _) => {
            "the old server got no permission from the new account in time"
        }
        (Some(Obstacle::TooManyContacts), _) => "these are more contacts than the old server moves",
        (Some(Obstacle::TooManyRequests), _) => {
            "the old server was asked for it too often within an hour"
        }
        (Some(Obstacle::TooManyQuestions), _) => {
            "the old server asked the new account too often within an hour"
        }
        (Some(Obstacle::NotExpected), _) => {
            "the new server did not take note that the old account is to move"
        }
        (Some(Obstacle::RosterNotTaken), _) => "the new server did not take them from the old one",
        (None, Failure::Refused { condition, .. } | Failure::Unreachable { condition, .. }) => {
            return match condition.as_str() {
                "service-unavailable" | "feature-not-implemented" => {
                    "the old server does not know how".into()
                }
                condition => format!("the old server refused it ({})", clean(condition)),
            };
        }
        (None, Failure::Silent) => "the old server shows no sign of doing it",
        (None, Failure::Lost) => "the connection to the old server was lost",
        (
            None,
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
            | Failure::WithMessagesOnly,
        ) => "the old server cannot do it",
    };
    why.into()
}

/// That the old server shows no sign of its work, which need not mean that there is none.
pub fn quiet(lasts: Duration, patience: Duration) -> String {
    let mut sentence = format!(
        "Nothing was seen of the old server's work for {}. It may be waiting for the contacts' servers.",
        span(lasts)
    );
    if patience < Duration::MAX {
        let left = span(patience.saturating_sub(lasts));
        sentence.push_str(&format!(" In {left} this program goes on without it."));
    }
    sentence
}

/// That somebody wanted to move an account here and was refused.
pub fn refusal(by: &str, account: Option<&BareJid>) -> String {
    let account =
        account.map_or_else(|| "an account".to_owned(), |account| clean(account.as_str()));
    format!("Refused {} to move {account} to the new account. Nothing was changed.", clean(by))
}

/// That somebody was refused, in a report.
pub fn refused_request(request: &RefusedRequest) -> String {
    let refusal = refusal(&request.by, request.account.as_ref());
    match request.times {
        1 => refusal,
        times => format!("{refusal} That was asked {times} times."),
    }
}

/// That somebody is on the new list who should not be.
pub fn came_along(jid: &str) -> String {
    format!(
        "{} is not among the old contacts, and came onto the new list while the servers were at work. \
         Remove it there if you do not know it.",
        clean(jid)
    )
}
