//! The sentences that people read about contacts and accounts.

use std::collections::BTreeSet;
use std::time::Duration;

use jid::BareJid;

use crate::model::pace::{self, Outlook};
use crate::model::plan::Plan;
use crate::model::snapshot::Server;
use crate::text::cldr;
pub use crate::text::cldr::number;
use crate::text::plain::folded;
use crate::text::say::say;

pub mod account;
mod answers;
mod certificate;
mod channels;
mod closing;
mod closing_rooms;
mod contact;
pub mod create;
mod data;
mod day;
mod deadline;
mod done;
mod failure;
mod flaws;
pub mod guide;
mod homes;
mod invitation;
mod kinds;
mod left_behind;
pub mod menu;
mod moved_too;
mod moving;
pub mod practice;
mod providers;
mod review;
mod sent;
mod transfer;
mod under_way;
mod undo;
mod verdict;
pub mod welcome;

pub use crate::model::printable::clean;
pub use answers::{
    days_left, get_this_once, remind_them, says_to_be, send_reminders, whether_to_remind,
};
pub use certificate::{
    Refused, another_certificate, certificate_day, refused_by_new, refused_by_old,
};
pub use channels::{channel, not_left};
pub use closing::{answered, closing, how_far, may_close, reminding, taken_back};
pub use closing_rooms::{closing_room, closing_room_failure, closing_rooms};
pub use contact::{approval, blocked, named, reason, remark, row_remarks, row_remarks_in_short};
pub use data::{
    comes_online, data, data_remarks, entry_not_saved, gist, no_statement, not_saved, partly_saved,
    picture, unreadable,
};
pub use day::{
    announced_by, closes, closes_in_fewer_words, closes_in_short, closing_day, closing_day_ahead,
    day, day_in_full, day_is_over, no_day, today, until_closing, weekday,
};
pub use deadline::{deadline, server_closes};
pub use done::{
    at, data_moved, how_it_went, keep_until, names, not_asked_yet, of, old_account_in_short,
    people_moved, remind_me, reminder, stayed_behind, when_it_can_be_closed, why_keep,
    you_live_here,
};
pub use failure::{failure, row_failure, server_failure};
pub use homes::{account_made, of_all, step_of, your_new_account, your_old_account};
pub use invitation::{invites, opens_page};
pub use kinds::{archived, field, item, kind, private};
pub use left_behind::{how_to_register, remarks};
pub use moved_too::{
    claim, has_moved, how_to_accept, how_to_decide, looking_for_moves, moved_since, moved_too,
    moved_too_but, statement_remark,
};
pub use moving::{
    asked_of, before_it_closes, closes_too_early, copied_of, left_to_go, lets_through,
    may_be_continued, not_reached, not_reached_because, uninvited, when_stopped, who_moves,
};
pub use providers::{
    about_provider, how_to_sign_up, provider, provider_in_short, providers_source, reasons,
};
pub use review::{
    and_others, blocked_in_short, cannot_message, close_in_short, comes_along, differ_in_short,
    entries, include_contacts, include_transport, kind_in_short, left_out, messages_from,
    move_them, move_them_in_short, move_them_now, note_for_anybody, note_for_contacts,
    nothing_changes, of_people, one_sided, requests_from, rights, rooms_close_in_short,
    stay_behind_in_short, stays_behind, takes, takes_in_short, there_as, this_is_you, transport,
    unreadable_address, will_be_sent, will_be_sent_in_short, yes_move_them,
};
pub use sent::{default_message, default_reminder, introduction, request_status};
pub use transfer::{came_along, quiet, refusal, refused_request, way};
pub use under_way::{
    asking, copying, has_not_asked, not_listed, telling, time_left, told_in_doubt, will_be_told,
};
pub use undo::{not_withdrawn, undo, undo_failures, undone};
pub use verdict::verdict;

/// That contacts have been told another address already, and are about to be told this one.
pub fn told_before(count: usize, before: &BTreeSet<BareJid>, new: &BareJid) -> String {
    let before = cldr::alternatives(before.iter().map(|address| clean(address.as_str())));
    say!("moving-told-before", count, before, new)
}

/// That an account has no contacts, which may be its server's fault, or that of the file which holds no list.
pub fn no_contacts(account: &BareJid, list_is_missing: bool) -> String {
    match list_is_missing {
        true => say!("moving-no-list", account),
        false => say!("moving-empty-list", account),
    }
}

/// That asking will take long, before it is known how long; `None` where it will not, as far as anybody knows.
pub fn likely_limit(plan: &Plan, server: &Server) -> Option<String> {
    let asked = plan.due().filter(|(_, steps)| steps.ask).map(|(contact, _)| contact);
    let takes = pace::stock_outlook(asked, server, plan.new.domain().as_str());
    (server.may_limit_requests() && !takes.is_zero())
        .then(|| say!("moving-likely-limit", time = about(takes)))
}

/// How long asking will take on a server that limits it.
pub fn outlook(new: &BareJid, requests: usize, takes: Outlook) -> String {
    let server = clean(new.domain().as_str());
    say!("moving-outlook", count = requests, server, time = about(takes))
}

fn about(takes: Outlook) -> String {
    let (silent, answered) = (span(takes.silent), span(takes.answered));
    // A quarter more or less is what “about” says already.
    if takes.answered <= takes.silent.mul_f64(1.25) || silent == answered {
        return say!("time-about", time = answered);
    }
    say!("time-between", shortest = silent, longest = answered)
}

/// That a server is waited for, or no longer.
pub fn waits(domain: &str, waiting: bool) -> String {
    if waiting {
        say!("moving-waits", server = domain)
    } else {
        say!("moving-back", server = domain)
    }
}

/// A span of time as people say it: its largest unit, and the next where it tells something.
pub fn span(time: Duration) -> String {
    let (minutes, seconds) = (time.as_secs() / 60, time.as_secs() % 60);
    match (minutes / 60, minutes % 60) {
        (0, 0) => say!("time-seconds", count = seconds.max(1)),
        (0, minutes) => say!("time-minutes", count = minutes + u64::from(seconds >= 30)),
        (hours, 0) => say!("time-hours", count = hours),
        (hours, minutes) => say!("time-hours-minutes", hours, minutes),
    }
}

/// `1 bookmarked room`, `2 bookmarked rooms`.
pub fn bookmarked_rooms(count: usize) -> String {
    say!("data-bookmarked-rooms", count)
}

/// A question that is answered with yes or no.
pub fn yes_or_no(question: &str) -> String {
    say!("cli-question", question, yes = say!("cli-yes"), no = say!("cli-no"))
}

/// What is said to an answer that is neither yes nor no.
pub fn answer_yes_or_no() -> String {
    say!("cli-answer-yes-or-no", yes = say!("cli-yes"), no = say!("cli-no"))
}

/// Whether an answer is yes or no, in the spoken language or in English, in full or by its first letter, with accents or
/// without; `None` if it is neither.
pub fn read_yes(answer: &str) -> Option<bool> {
    let answer = folded(answer.trim());
    let is = |word: &str| {
        let word = folded(word);
        !answer.is_empty()
            && (answer == word || word.chars().next().map(String::from) == Some(answer.clone()))
    };
    match answer.as_str() {
        _ if is(&say!("cli-yes")) => Some(true),
        _ if is(&say!("cli-no")) => Some(false),
        "y" | "yes" => Some(true),
        "n" | "no" => Some(false),
        _ => None,
    }
}

/// `1 contact`, `2 contacts`.
pub fn contacts(count: usize) -> String {
    say!("contacts-count", count)
}

#[cfg(test)]
pub(super) mod testing {
    use jid::BareJid;

    use crate::format::report::{
        ApprovalWord, Counts, Outcome, Report, Row, SkipReason, Verdict, Via,
    };
    use crate::model::roster::Standing;

    /// A report of these contacts and nothing else.
    pub(in crate::text) fn report(verdict: Verdict, contacts: Vec<Row>) -> Report {
        Report {
            from: BareJid::new("romeo@old.example").unwrap(),
            to: BareJid::new("romeo@new.example").unwrap(),
            via: Via::Client,
            verdict,
            closing: None,
            asking: None,
            counts: Counts::of(&contacts),
            contacts,
            list_is_missing: false,
            claims: Vec::new(),
            data: Vec::new(),
            came_along: Vec::new(),
            refused_requests: Vec::new(),
            gateways: Vec::new(),
            closed_rooms: Vec::new(),
            closing_rooms: Vec::new(),
        }
    }

    /// A contact of a report.
    pub(in crate::text) fn row(
        outcome: Outcome,
        approval: ApprovalWord,
        reason: Option<SkipReason>,
    ) -> Row {
        Row {
            jid: "c@friends.example".into(),
            also: Vec::new(),
            moved_to: None,
            says_moved_to: None,
            statement: None,
            name: None,
            groups: Vec::new(),
            standing: Standing::Both,
            asked: false,
            left_groups: Vec::new(),
            left_name: None,
            outcome,
            via: None,
            left_by_server: None,
            reason,
            gateway: reason.map(|_| "icq.old.example".into()),
            approval,
            probably_declined: false,
            is_copied: matches!(outcome, Outcome::Moved | Outcome::AlreadyThere),
            was_asked: matches!(outcome, Outcome::Moved),
            sees_old_alone: false,
            reminded: false,
            remark: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_said_as_people_say_them() {
        let said: Vec<_> =
            [0, 45, 60, 95, 3600, 7500].map(|secs| span(Duration::from_secs(secs))).into();
        assert_eq!(
            said,
            ["1 second", "45 seconds", "1 minute", "2 minutes", "1 hour", "2 hours 5 minutes"]
        );
    }
}
