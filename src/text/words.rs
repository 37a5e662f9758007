//! The sentences that people read about contacts and accounts, and names made safe to show.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use xmpp_parsers::jid::BareJid;

use crate::format::report::{ApprovalWord, Outcome, Report, Row, SkipReason, Verdict};
use crate::model::pace;
use crate::model::plan::Plan;
use crate::model::snapshot::Server;

mod belongings;
mod channels;
mod closing;
mod flaws;
mod invitation;
mod left_behind;
mod moved_too;
mod plain;
mod providers;
mod transfer;
mod trouble;

pub use channels::{channel, channel_remark, not_left};
pub use closing::{answered, closing, default_reminder, how_far, reminding};
pub use invitation::{invites, opens_page};
pub use plain::{clean, is_hidden};
pub use providers::{provider, providers_source};

use belongings::name;
pub use belongings::{
    comes_online, data, entry_not_saved, homeless, is_smaller, left_out, lost_fields, no_statement,
    not_saved, not_stored, not_withdrawn, partly_saved, picture, undo, undo_troubles, undone,
    unreadable, will_be_smaller,
};
pub use flaws::{doubtful, flaws, item, refused};

pub use left_behind::{how_to_register, remarks};
pub use moved_too::{claim, has_moved, how_to_accept, moved_since, moved_too, statement_remark};
pub use trouble::{row_trouble, server_trouble, size, trouble};

pub use transfer::{
    came_along, moved_by, quiet, refusal, refused_request, row_remarks, unwanted, way,
};

/// What the old account says to those who see it, unless the user says something else.
pub fn default_message(new: &BareJid) -> String {
    format!(
        "I have moved. My new address is {new} – please add it, if you have not been asked already. \
         I will no longer read messages at this one."
    )
}

/// What the old account says instead to those to whom it has said before that the new address is `before`.
pub fn default_correction(before: &BareJid, new: &BareJid) -> String {
    format!("My address has changed once more: it is {new} now, and no longer {before}.")
}

/// That contacts have been told another address already, and are about to be told this one.
pub fn told_before(count: usize, before: &BTreeSet<BareJid>, new: &BareJid) -> String {
    let before: Vec<_> = before.iter().map(|address| clean(address.as_str())).collect();
    let (before, new) = (before.join(" or "), clean(new.as_str()));
    let have = if count == 1 { "has" } else { "have" };
    let they = if count == 1 { "This contact gets" } else { "They get" };
    format!(
        "Careful: {} {have} been told already that your new address is {before}. {they} another message, which says that \
         it is {new} now. If {before} is where you want to stay, stop here.",
        contacts(count)
    )
}

/// What a request says of itself, where a contact's program shows nothing else of it.
pub fn request_status(old: &BareJid) -> String {
    format!("This is {old}, at a new address.")
}

/// That a contact is on the new account and the old one has yet to tell it so, in a run that was stopped.
pub fn not_told_yet() -> String {
    "it has not been told of the move yet; run the program again".into()
}

/// What of a contact's name and groups the new server did not take; `None` if it took all.
pub fn left_label(groups: &[String], name: Option<&str>) -> Option<String> {
    let groups: Vec<_> = groups.iter().map(|group| format!("“{}”", clean(group))).collect();
    let name = name.map(|name| format!("the name “{}”", clean(name)));
    let groups = match groups.as_slice() {
        [] => None,
        [group] => Some(format!("the group {group}")),
        groups => Some(format!("the groups {}", groups.join(", "))),
    };
    let left: Vec<_> = name.into_iter().chain(groups).collect();
    (!left.is_empty()).then(|| format!("The new server did not take {}", left.join(" and ")))
}

/// The one sentence that a move ends on.
pub fn verdict(report: &Report) -> String {
    let mut sentence = match report.verdict {
        Verdict::Planned => planned(report),
        Verdict::Complete | Verdict::Incomplete => there(report),
    };
    if report.verdict != Verdict::Planned {
        sentence.push_str(&answers(report));
    }
    sentence.push('.');
    if report.verdict == Verdict::Incomplete {
        sentence.push_str(&unfinished(report));
    }
    let remarks = report.contacts.iter().filter(|row| row.has_moved_with_remark());
    match remarks.count() {
        0 => {}
        n => sentence.push_str(&format!(" For {n} of them there is a remark below.")),
    }
    if let Some(moved_too) = moved_too(&report.counts) {
        sentence.push_str(&format!(" {moved_too}"));
    }
    sentence.push_str(&left_behind(report));
    if report.contacts.is_empty() {
        sentence.push_str(&format!(" {}", empty_list(&report.from)));
    }
    let unwanted =
        report.contacts.iter().filter(|row| row.outcome == Outcome::Skipped && row.error.is_some());
    match unwanted.count() {
        0 => {}
        1 => sentence.push_str(" The servers put 1 of these on the new list all the same."),
        n => sentence
            .push_str(&format!(" The servers put {n} of these on the new list all the same.")),
    }
    match report.refused_requests.iter().map(|request| request.times).sum() {
        0 => {}
        1 => sentence.push_str(
            " 1 request to move an account here, which you had not asked for, was refused.",
        ),
        n => sentence.push_str(&format!(
            " {n} requests to move an account here, which you had not asked for, were refused."
        )),
    }
    sentence
}

/// What is missing, and that another run tries it.
fn unfinished(report: &Report) -> String {
    let mut sentences = String::new();
    let missing = report.counts.missing();
    if missing > 0 {
        let is = is_or_are(missing);
        sentences.push_str(&format!(" {missing} {is} still missing; run it again to go on."));
    }
    let is_unfinished =
        |row: &&Row| row.is_copied && matches!(row.outcome, Outcome::Failed | Outcome::Planned);
    let unfinished = report.contacts.iter().filter(is_unfinished);
    let others = unfinished.clone().filter(|row| row.approval != ApprovalWord::ToAsk).count();
    if others > 0 {
        sentences.push_str(&format!(" For {others} of them not all is done yet."));
    }
    let kinds: Vec<_> = report.data.iter().filter(|row| !row.is_there()).map(name).collect();
    if !kinds.is_empty() {
        sentences.push_str(&format!(" Not all is there of: {}.", kinds.join(", ")));
    }
    if missing == 0 && (unfinished.count() > 0 || !kinds.is_empty()) {
        sentences.push_str(" Run it again to go on.");
    }
    sentences
}

/// That an account has no contacts, which may be its server's fault.
pub fn empty_list(account: &BareJid) -> String {
    format!(
        "The contact list of {} is empty. If you had contacts there, its server has lost them or does not show them: \
         ask its admin, or look for a file that you saved earlier.",
        clean(account.as_str())
    )
}

fn planned(report: &Report) -> String {
    let (counts, to) = (&report.counts, &report.to);
    let (missing, copied) = (counts.missing(), counts.copied);
    let mut sentence = match (missing, copied) {
        (0, 0) => format!("There is nothing to move to {to}"),
        (0, there) => format!("{} {} on {to} already", all(there), is_or_are(there)),
        (missing, 0) => format!("{} will be moved to {to}", contacts(missing)),
        (missing, there) => format!(
            "{} will be moved to {to}; {there} {} there already",
            contacts(missing),
            is_or_are(there)
        ),
    };
    let to_ask = to_ask(report);
    if to_ask > 0 {
        let and = if missing == 0 { ";" } else { " and" };
        sentence.push_str(&format!("{and} {to_ask} {} still to be asked", is_or_are(to_ask)));
    }
    sentence
}

fn there(report: &Report) -> String {
    let (counts, to) = (&report.counts, &report.to);
    match (counts.copied, counts.to_move()) {
        (0, 0) => format!("There was nothing to move to {to}"),
        (1, 1) => format!("The one contact is on {to}"),
        (there, all) if there == all => format!("All {all} contacts are on {to}"),
        (there, all) => format!("{there} of {all} contacts {} on {to}", is_or_are(there)),
    }
}

/// Those on the new list who are not asked yet; the others are missing altogether.
fn to_ask(report: &Report) -> usize {
    let to_ask = |row: &&Row| row.is_copied && row.approval == ApprovalWord::ToAsk;
    report.contacts.iter().filter(to_ask).count()
}

fn answers(report: &Report) -> String {
    let (counts, to_ask) = (&report.counts, to_ask(report));
    let mut parts = Vec::new();
    if to_ask > 0 {
        parts.push(format!("{} {} been asked", counts.asked, has_or_have(counts.asked)));
    }
    if counts.answered > 0 || counts.waiting > 0 {
        let no = report
            .contacts
            .iter()
            .filter(|row| row.was_asked && row.approval == ApprovalWord::Declined);
        let no = match no.count() {
            0 => String::new(),
            no => format!(" ({no} of them with no)"),
        };
        let have = has_or_have(counts.answered);
        parts.push(format!("{} {have} answered{no}", counts.answered));
    }
    if counts.waiting > 0 {
        parts.push(format!("{} {} still to answer", counts.waiting, is_or_are(counts.waiting)));
    }
    if to_ask > 0 {
        parts.push(format!("{to_ask} {} still to be asked", is_or_are(to_ask)));
    }
    if counts.unreachable > 0 {
        parts.push(format!("{} cannot be reached at the moment", counts.unreachable));
    }
    if parts.is_empty() { String::new() } else { format!("; {}", parts.join(", ")) }
}

/// Who stays behind and why, a sentence for each reason.
fn left_behind(report: &Report) -> String {
    let planned = report.verdict == Verdict::Planned;
    let stays = |count: usize| match (planned, count) {
        (true, 1) => "stays behind",
        (true, _) => "stay behind",
        (false, 1) => "was left behind",
        (false, _) => "were left behind",
    };
    let mut gateways: BTreeMap<&str, usize> = BTreeMap::new();
    let (mut uncertain, mut other) =
        (BTreeMap::<&str, usize>::new(), BTreeMap::<String, usize>::new());
    for row in report.contacts.iter().filter(|row| row.outcome == Outcome::Skipped) {
        let gateway = row.gateway.as_deref().unwrap_or_default();
        match row.reason {
            None => {}
            Some(SkipReason::Gateway | SkipReason::GatewayContact) => {
                *gateways.entry(gateway).or_default() += 1;
            }
            Some(SkipReason::UncertainGateway) => *uncertain.entry(gateway).or_default() += 1,
            Some(_) => *other.entry(reason(row)).or_default() += 1,
        }
    }
    let mut sentences = String::new();
    let list = |gateways: &BTreeMap<&str, usize>| {
        let names: Vec<_> = gateways.keys().map(|name| clean(name)).collect();
        (gateways.values().sum::<usize>(), names.join(", "))
    };
    if !gateways.is_empty() {
        let (count, names) = list(&gateways);
        let belong = if count == 1 { "it belongs" } else { "they belong" };
        sentences.push_str(&format!(" {count} {}: {belong} to {names}.", stays(count)));
    }
    if !uncertain.is_empty() {
        let (count, names) = list(&uncertain);
        let stays = stays(count);
        sentences.push_str(&format!(" {count} {stays} because it is not certain what {names} is."));
    }
    for (reason, count) in other {
        sentences.push_str(&format!(" {count} {}: {reason}.", stays(count)));
    }
    sentences
}

/// Why a row stays behind, or comes only as a name on the list.
pub fn reason(row: &Row) -> String {
    let gateway = clean(row.gateway.as_deref().unwrap_or_default());
    match row.reason {
        None => String::new(),
        Some(SkipReason::Gateway) => {
            "a transport, which holds a password for another network and can only be set up anew"
                .into()
        }
        Some(SkipReason::GatewayContact) => format!("reached through the transport {gateway}"),
        Some(SkipReason::UncertainGateway) => {
            format!("{gateway} did not say whether it is a transport; --include {gateway} moves it")
        }
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

/// That asking will take long, before it is known how long; `None` where it will not, as far as anybody knows.
pub fn likely_limit(plan: &Plan, server: &Server) -> Option<String> {
    let asked = plan.due().filter(|(_, steps)| steps.ask).map(|(contact, _)| contact);
    let takes = pace::stock_outlook(asked, server, plan.new.domain().as_str());
    (server.may_limit_requests() && !takes.is_zero()).then(|| {
        format!(
            "The new server may let only a few requests through per minute. If it does, asking everybody takes \
             about {}; it can be interrupted and goes on when the move is run again.",
            span(takes)
        )
    })
}

/// How long asking will take on a server that limits it.
pub fn outlook(new: &BareJid, requests: usize, takes: Duration) -> String {
    format!(
        "{} lets only a few requests through at a time: for {} that takes about {}. It can be interrupted at any \
         time and goes on when it is run again.",
        new.domain(),
        contacts(requests),
        span(takes)
    )
}

/// That a server is waited for, or no longer.
pub fn waits(domain: &str, waiting: bool) -> String {
    if waiting { format!("Waiting for {domain}.") } else { format!("{domain} is back.") }
}

/// A span of time as people say it: its largest unit, and the next where it tells something.
pub fn span(time: Duration) -> String {
    let (minutes, seconds) = (time.as_secs() / 60, time.as_secs() % 60);
    let unit = |n: u64, name: &str| format!("{n} {name}{}", if n == 1 { "" } else { "s" });
    match (minutes / 60, minutes % 60) {
        (0, 0) => unit(seconds.max(1), "second"),
        (0, minutes) => unit(minutes + u64::from(seconds >= 30), "minute"),
        (hours, 0) => unit(hours, "hour"),
        (hours, minutes) => format!("{} {}", unit(hours, "hour"), unit(minutes, "minute")),
    }
}

/// `1 contact`, `2 contacts`.
pub fn contacts(count: usize) -> String {
    format!("{count} contact{}", if count == 1 { "" } else { "s" })
}

fn all(count: usize) -> String {
    if count == 1 { "The one contact".into() } else { format!("All {count} contacts") }
}

fn is_or_are(count: usize) -> &'static str {
    if count == 1 { "is" } else { "are" }
}

fn has_or_have(count: usize) -> &'static str {
    if count == 1 { "has" } else { "have" }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::report::{Counts, RefusedRequest, Via};
    use crate::model::roster::Standing;
    use crate::xmpp::transfer::LeftBecause;

    fn row(outcome: Outcome, approval: ApprovalWord, reason: Option<SkipReason>) -> Row {
        Row {
            jid: "c@friends.example".into(),
            also: Vec::new(),
            moved_to: None,
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
            is_copied: matches!(outcome, Outcome::Moved | Outcome::AlreadyThere),
            was_asked: matches!(outcome, Outcome::Moved),
            reminded: false,
            error: None,
        }
    }

    fn report(verdict: Verdict, rows: &[(usize, Row)]) -> Report {
        let contacts: Vec<_> =
            rows.iter().flat_map(|(n, row)| std::iter::repeat_n(row.clone(), *n)).collect();
        Report {
            from: BareJid::new("romeo@old.example").unwrap(),
            to: BareJid::new("romeo@new.example").unwrap(),
            via: Via::Client,
            verdict,
            counts: Counts::of(&contacts),
            contacts,
            claims: Vec::new(),
            data: Vec::new(),
            came_along: Vec::new(),
            refused_requests: Vec::new(),
            gateways: Vec::new(),
            closed_rooms: Vec::new(),
        }
    }

    #[test]
    fn a_list_that_is_empty_is_never_passed_over() {
        for verdict in [Verdict::Planned, Verdict::Complete] {
            let empty = super::verdict(&report(verdict, &[]));
            assert!(empty.contains("The contact list of romeo@old.example is empty."), "{empty}");
            let one = report(verdict, &[(1, row(Outcome::Moved, ApprovalWord::Approved, None))]);
            assert!(!super::verdict(&one).contains("is empty"));
        }
    }

    #[test]
    fn the_last_sentence_says_all_there_is_to_know() {
        let report = report(
            Verdict::Complete,
            &[
                (190, row(Outcome::Moved, ApprovalWord::Approved, None)),
                (24, row(Outcome::Moved, ApprovalWord::Waiting, None)),
                (
                    11,
                    row(Outcome::Skipped, ApprovalWord::NotAsked, Some(SkipReason::GatewayContact)),
                ),
                (1, row(Outcome::Skipped, ApprovalWord::NotAsked, Some(SkipReason::Gateway))),
            ],
        );
        assert_eq!(
            verdict(&report),
            "All 214 contacts are on romeo@new.example; 190 have answered, 24 are still to answer. \
             12 were left behind: they belong to icq.old.example."
        );
    }

    #[test]
    fn who_was_refused_is_said() {
        let mut report =
            report(Verdict::Complete, &[(1, row(Outcome::Moved, ApprovalWord::NotAsked, None))]);
        let account = BareJid::new("tybalt@old.example").ok();
        let by = "old.example".to_owned();
        report.refused_requests = vec![RefusedRequest { by, account, times: 2 }];
        assert_eq!(
            verdict(&report),
            "The one contact is on romeo@new.example. 2 requests to move an account here, which you had not \
             asked for, were refused."
        );
        assert_eq!(
            refused_request(&report.refused_requests[0]),
            "Refused old.example to move tybalt@old.example to the new account. Nothing was changed. \
             That was asked 2 times."
        );
    }

    #[test]
    fn whom_the_old_server_left_has_its_reason() {
        let left_by_server = Some(LeftBecause::Unsupported);
        let row = Row { left_by_server, ..row(Outcome::Moved, ApprovalWord::Waiting, None) };
        assert_eq!(
            row_remarks(&row).collect::<Vec<_>>(),
            ["the old server left it: the contact's server does not know how"]
        );
    }

    #[test]
    fn what_is_missing_is_never_called_all() {
        let report = report(
            Verdict::Incomplete,
            &[
                (2, row(Outcome::Moved, ApprovalWord::NotAsked, None)),
                (1, row(Outcome::Failed, ApprovalWord::ToAsk, None)),
            ],
        );
        assert_eq!(
            verdict(&report),
            "2 of 3 contacts are on romeo@new.example. 1 is still missing; run it again to go on."
        );
    }

    #[test]
    fn copied_asked_and_answered_are_three_figures() {
        let copied = |outcome, approval| Row { is_copied: true, ..row(outcome, approval, None) };
        let rows = [
            (10, copied(Outcome::Moved, ApprovalWord::Approved)),
            (2, copied(Outcome::Moved, ApprovalWord::Waiting)),
            (81, copied(Outcome::Planned, ApprovalWord::ToAsk)),
            (1, copied(Outcome::Failed, ApprovalWord::ToAsk)),
        ];
        let stopped = report(Verdict::Incomplete, &rows);
        assert_eq!(
            verdict(&stopped),
            "All 94 contacts are on romeo@new.example; 12 have been asked, 10 have answered, 2 are still to answer, \
             82 are still to be asked. Run it again to go on."
        );
        let figures = stopped.counts.figures();
        assert_eq!((figures.copied, figures.asked, figures.answered), (94, 12, 10));
        assert_eq!(
            how_far(figures, 94),
            "94 of 94 contacts are on the new account, 12 have been asked, 10 have answered."
        );
        assert_eq!(
            verdict(&report(Verdict::Planned, &rows)),
            "All 94 contacts are on romeo@new.example already; 82 are still to be asked."
        );
    }

    #[test]
    fn what_is_missing_besides_the_contacts_is_in_the_sentence() {
        let rows = [
            (2, row(Outcome::Moved, ApprovalWord::Approved, None)),
            (1, row(Outcome::Moved, ApprovalWord::Declined, None)),
        ];
        let mut report = report(Verdict::Incomplete, &rows);
        let rooms = |outcome, count| crate::format::report::DataRow {
            kind: crate::format::report::Kind::Rooms,
            outcome,
            count: Some(count),
            reason: None,
            error: None,
            conflicts: Vec::new(),
            people: Vec::new(),
            doubtful: Vec::new(),
        };
        report.data = vec![rooms(Outcome::Failed, 3), rooms(Outcome::Moved, 9)];
        assert_eq!(
            verdict(&report),
            "All 3 contacts are on romeo@new.example; 3 have answered (1 of them with no). Not all is there of: \
             Bookmarked rooms (3). Run it again to go on."
        );
    }

    #[test]
    fn a_plan_promises_only_what_is_due() {
        let report = report(
            Verdict::Planned,
            &[
                (3, row(Outcome::Planned, ApprovalWord::ToAsk, None)),
                (1, row(Outcome::AlreadyThere, ApprovalWord::Approved, None)),
            ],
        );
        assert_eq!(
            verdict(&report),
            "3 contacts will be moved to romeo@new.example; 1 is there already."
        );
    }

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
