//! The one sentence that a move ends on, with what belongs to it.

use std::collections::BTreeMap;

use super::contact::reason;
use super::data::heading;
use super::{clean, empty_list, moved_too};
use crate::format::report::{ApprovalWord, Outcome, Report, Row, SkipReason, Verdict};
use crate::text::{Face, plural};

/// What a report comes to. The first of its sentences says most.
pub fn verdict(report: &Report) -> String {
    let mut sentences = vec![match report.verdict {
        Verdict::Planned => planned(report),
        Verdict::Complete | Verdict::Incomplete => there(report),
    }];
    if report.verdict == Verdict::Incomplete {
        sentences.extend(unfinished(report));
    }
    match report.contacts.iter().filter(|row| row.has_moved_with_remark()).count() {
        0 => {}
        n => sentences.push(format!("For {n} of them there is a remark below.")),
    }
    sentences.extend(moved_too(&report.counts));
    sentences.extend(left_behind(report));
    if report.contacts.is_empty() {
        sentences.push(empty_list(&report.from));
    }
    let unwanted = |row: &&Row| row.outcome == Outcome::Skipped && row.remark.is_some();
    match report.contacts.iter().filter(unwanted).count() {
        0 => {}
        n => sentences.push(format!("The servers put {n} of these on the new list all the same.")),
    }
    let refused: u32 = report.refused_requests.iter().map(|request| request.times).sum();
    if refused > 0 {
        sentences.push(plural(
            refused,
            "1 request to move an account here, which you had not asked for, was refused.".into(),
            format!(
                "{refused} requests to move an account here, which you had not asked for, were refused."
            ),
        ));
    }
    sentences.join(" ")
}

/// Statements in one sentence: the one that says most, and what is to be added to it.
fn together(first: String, added: Vec<String>) -> String {
    match added.is_empty() {
        true => format!("{first}."),
        false => format!("{first}; {}.", added.join(", ")),
    }
}

fn planned(report: &Report) -> String {
    let (counts, to, to_ask) = (&report.counts, &report.to, to_ask(report));
    let mut added = Vec::new();
    let first = match (counts.missing(), counts.copied) {
        (0, 0) => format!("There is nothing to move to {to}"),
        (0, there) => plural(
            there,
            format!("The one contact is on {to} already"),
            format!("All {there} contacts are on {to} already"),
        ),
        (missing, there) => {
            if there > 0 {
                added.push(plural(
                    there,
                    "1 is there already".to_owned(),
                    format!("{there} are there already"),
                ));
            }
            plural(
                missing,
                format!("1 contact will be moved to {to}"),
                format!("{missing} contacts will be moved to {to}"),
            )
        }
    };
    added.extend(still_to_be_asked(to_ask));
    together(first, added)
}

fn there(report: &Report) -> String {
    let (counts, to) = (&report.counts, &report.to);
    let first = match (counts.copied, counts.to_move()) {
        (0, 0) => format!("There was nothing to move to {to}"),
        (1, 1) => format!("The one contact is on {to}"),
        (there, all) if there == all => format!("All {all} contacts are on {to}"),
        (there, all) => plural(
            there,
            format!("1 of {all} contacts is on {to}"),
            format!("{there} of {all} contacts are on {to}"),
        ),
    };
    together(first, answers(report))
}

/// Those on the new list who are not asked yet; the others are missing altogether.
fn to_ask(report: &Report) -> usize {
    let to_ask = |row: &&Row| row.is_copied && row.approval == ApprovalWord::ToAsk;
    report.contacts.iter().filter(to_ask).count()
}

/// How far asking and answering is, a statement for each figure.
fn answers(report: &Report) -> Vec<String> {
    let (counts, to_ask) = (&report.counts, to_ask(report));
    let mut said = Vec::new();
    if to_ask > 0 {
        let asked = counts.asked;
        said.push(plural(asked, "1 has been asked".into(), format!("{asked} have been asked")));
    }
    if counts.answered > 0 || counts.waiting > 0 {
        let said_no = |row: &&Row| row.was_asked && row.approval == ApprovalWord::Declined;
        let (answered, no) = (counts.answered, report.contacts.iter().filter(said_no).count());
        said.push(match no {
            0 => plural(answered, "1 has answered".into(), format!("{answered} have answered")),
            no => plural(
                answered,
                "1 has answered, with no".to_owned(),
                format!("{answered} have answered ({no} of them with no)"),
            ),
        });
    }
    if counts.waiting > 0 {
        let waiting = counts.waiting;
        said.push(plural(
            waiting,
            "1 is still to answer".into(),
            format!("{waiting} are still to answer"),
        ));
    }
    said.extend(still_to_be_asked(to_ask));
    if counts.unreachable > 0 {
        said.push(format!("{} cannot be reached at the moment", counts.unreachable));
    }
    said
}

fn still_to_be_asked(count: usize) -> Option<String> {
    let said =
        plural(count, "1 is still to be asked".into(), format!("{count} are still to be asked"));
    (count > 0).then_some(said)
}

/// What is missing, and that another run tries it.
fn unfinished(report: &Report) -> Vec<String> {
    let mut sentences = Vec::new();
    let missing = report.counts.missing();
    if missing > 0 {
        sentences.push(plural(
            missing,
            "1 is still missing; run it again to go on.".to_owned(),
            format!("{missing} are still missing; run it again to go on."),
        ));
    }
    let is_unfinished =
        |row: &&Row| row.is_copied && matches!(row.outcome, Outcome::Failed | Outcome::Planned);
    let unfinished = report.contacts.iter().filter(is_unfinished);
    let others = unfinished.clone().filter(|row| row.approval != ApprovalWord::ToAsk).count();
    if others > 0 {
        sentences.push(format!("For {others} of them not all is done yet."));
    }
    let kinds: Vec<_> = report.data.iter().filter(|row| !row.is_there()).map(heading).collect();
    if !kinds.is_empty() {
        sentences.push(format!("Not all is there of: {}.", kinds.join(", ")));
    }
    if missing == 0 && (unfinished.count() > 0 || !kinds.is_empty()) {
        sentences.push("Run it again to go on.".to_owned());
    }
    sentences
}

/// Who stays behind and why, a sentence for each reason.
fn left_behind(report: &Report) -> Vec<String> {
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
            // Of these reasons, none is advice for one face.
            Some(_) => *other.entry(reason(row, Face::Terminal)).or_default() += 1,
        }
    }
    let together = |gateways: BTreeMap<&str, usize>| {
        let names: Vec<_> = gateways.keys().map(|name| clean(name)).collect();
        (!names.is_empty()).then(|| (gateways.values().sum(), names.join(", ")))
    };
    let is_planned = report.verdict == Verdict::Planned;
    let gateways = together(gateways).map(|(count, names)| of_gateways(count, &names, is_planned));
    let uncertain = together(uncertain).map(|(count, names)| in_doubt(count, &names, is_planned));
    let other = other.into_iter().map(|(reason, count)| otherwise(count, &reason, is_planned));
    gateways.into_iter().chain(uncertain).chain(other).collect()
}

fn of_gateways(count: usize, gateways: &str, is_planned: bool) -> String {
    if is_planned {
        plural(
            count,
            format!("1 stays behind: it belongs to {gateways}."),
            format!("{count} stay behind: they belong to {gateways}."),
        )
    } else {
        plural(
            count,
            format!("1 was left behind: it belongs to {gateways}."),
            format!("{count} were left behind: they belong to {gateways}."),
        )
    }
}

fn in_doubt(count: usize, domains: &str, is_planned: bool) -> String {
    if is_planned {
        plural(
            count,
            format!("1 stays behind because it is not certain what {domains} is."),
            format!("{count} stay behind because it is not certain what {domains} is."),
        )
    } else {
        plural(
            count,
            format!("1 was left behind because it is not certain what {domains} is."),
            format!("{count} were left behind because it is not certain what {domains} is."),
        )
    }
}

/// With the reason as it stands beside each of them.
fn otherwise(count: usize, reason: &str, is_planned: bool) -> String {
    if is_planned {
        plural(
            count,
            format!("1 stays behind: {reason}."),
            format!("{count} stay behind: {reason}."),
        )
    } else {
        plural(
            count,
            format!("1 was left behind: {reason}."),
            format!("{count} were left behind: {reason}."),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jid::BareJid;

    use crate::format::report::RefusedRequest;
    use crate::text::words::testing::{self, row};
    use crate::text::words::{how_far, refused_request};

    fn report(verdict: Verdict, rows: &[(usize, Row)]) -> Report {
        let contacts: Vec<_> =
            rows.iter().flat_map(|(n, row)| std::iter::repeat_n(row.clone(), *n)).collect();
        testing::report(verdict, contacts)
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
            remarks: Vec::new(),
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
}
