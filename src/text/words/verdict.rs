//! The one sentence that a move ends on, with what belongs to it.

use std::collections::BTreeMap;

use super::contact::reason;
use super::data::heading;
use super::{clean, moved_too, no_contacts};
use crate::format::report::{ApprovalWord, DataRow, Outcome, Report, Row, SkipReason, Verdict};
use crate::text::Face;
use crate::text::cldr::list;
use crate::text::joined;
use crate::text::say::say;

/// What a report comes to. The first of its sentences says most.
pub fn verdict(report: &Report) -> String {
    let mut sentences = match report.verdict {
        Verdict::Planned => planned(report),
        Verdict::Complete | Verdict::Incomplete => there(report),
    };
    if report.verdict == Verdict::Incomplete {
        sentences.extend(unfinished(report));
    }
    match report.contacts.iter().filter(|row| row.has_moved_with_remark()).count() {
        0 => {}
        count => sentences.push(say!("verdict-remarks", count)),
    }
    if report.data.iter().any(DataRow::is_note_gone) {
        sentences.push(say!("verdict-note-gone", old = &report.from));
    }
    sentences.extend(moved_too(&report.counts));
    sentences.extend(left_behind(report));
    if report.contacts.is_empty() {
        sentences.push(no_contacts(&report.from, report.list_is_missing));
    }
    let unwanted = |row: &&Row| row.outcome == Outcome::Skipped && row.remark.is_some();
    match report.contacts.iter().filter(unwanted).count() {
        0 => {}
        count => sentences.push(say!("verdict-unwanted", count)),
    }
    let refused: u32 = report.refused_requests.iter().map(|request| request.times).sum();
    if refused > 0 {
        sentences.push(say!("verdict-refused-requests", count = refused));
    }
    joined::sentences(sentences)
}

fn planned(report: &Report) -> Vec<String> {
    let (counts, address, to_ask) = (&report.counts, &report.to, to_ask(report));
    let first = match (counts.missing(), counts.copied) {
        (0, 0) => say!("verdict-nothing-to-move", address),
        (0, count) => say!("verdict-planned-all-there", count, address),
        (count, 0) => say!("verdict-planned", count, address),
        (count, there) => say!("verdict-planned-some-there", count, there, address),
    };
    [first].into_iter().chain(figures(still_to_be_asked(to_ask))).collect()
}

fn there(report: &Report) -> Vec<String> {
    let (counts, address) = (&report.counts, &report.to);
    let first = match (counts.copied, counts.to_move()) {
        (0, 0) => say!("verdict-nothing-moved", address),
        (count, all) if count == all => say!("verdict-all-there", count, address),
        (count, all) => say!("verdict-some-there", count, all, address),
    };
    [first].into_iter().chain(figures(answers(report))).collect()
}

/// The figures in one sentence, if there are any.
fn figures(said: impl IntoIterator<Item = String>) -> Option<String> {
    let said: Vec<_> = said.into_iter().collect();
    (!said.is_empty()).then(|| say!("verdict-figures", figures = list(said)))
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
        said.push(say!("verdict-asked", count = counts.asked));
    }
    if counts.answered > 0 || counts.waiting > 0 {
        let said_no = |row: &&Row| row.has_answered() && row.approval == ApprovalWord::Declined;
        let count = counts.answered;
        said.push(match report.contacts.iter().filter(said_no).count() {
            0 => say!("verdict-answered", count),
            no => say!("verdict-answered-no", count, no),
        });
    }
    if counts.waiting > 0 {
        said.push(say!("verdict-waiting", count = counts.waiting));
    }
    let probably_no = |row: &&Row| row.was_asked && row.probably_declined && !row.has_moved_back();
    match report.contacts.iter().filter(probably_no).count() {
        0 => {}
        count => said.push(say!("verdict-probably-no", count)),
    }
    said.extend(still_to_be_asked(to_ask));
    if counts.unreachable > 0 {
        said.push(say!("verdict-unreachable", count = counts.unreachable));
    }
    said
}

fn still_to_be_asked(count: usize) -> Option<String> {
    (count > 0).then(|| say!("verdict-to-ask", count))
}

/// What is missing, and that another run tries it.
fn unfinished(report: &Report) -> Vec<String> {
    let mut sentences = Vec::new();
    let missing = report.counts.missing();
    if missing > 0 {
        sentences.push(say!("verdict-missing", count = missing));
    }
    let is_unfinished =
        |row: &&Row| row.is_copied && matches!(row.outcome, Outcome::Failed | Outcome::Planned);
    let unfinished = report.contacts.iter().filter(is_unfinished);
    let others = unfinished.clone().filter(|row| row.approval != ApprovalWord::ToAsk).count();
    if others > 0 {
        sentences.push(say!("verdict-unfinished", count = others));
    }
    let kinds: Vec<_> = report.data.iter().filter(|row| !row.is_there()).map(heading).collect();
    let is_data_there = kinds.is_empty();
    if !is_data_there {
        sentences.push(say!("verdict-data-missing", kinds = list(kinds)));
    }
    if missing == 0 && (unfinished.count() > 0 || !is_data_there) {
        sentences.push(say!("verdict-run-again"));
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
            // That the own address stays is no news.
            None | Some(SkipReason::Own) => {}
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
        (!names.is_empty()).then(|| (gateways.values().sum::<usize>(), list(names)))
    };
    let tense = if report.verdict == Verdict::Planned { "planned" } else { "done" };
    let gateways = together(gateways)
        .map(|(count, gateways)| say!("verdict-left-gateways", count, gateways, tense));
    let uncertain = together(uncertain)
        .map(|(count, domains)| say!("verdict-left-uncertain", count, domains, tense));
    let other = other
        .into_iter()
        .map(|(reason, count)| say!("verdict-left-otherwise", count, reason, tense));
    gateways.into_iter().chain(uncertain).chain(other).collect()
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
            let none = Report { list_is_missing: true, ..report(verdict, &[]) };
            let none = super::verdict(&none);
            assert!(
                none.contains("The file holds no contact list of romeo@old.example."),
                "{none}"
            );
            assert!(!none.contains("is empty"), "{none}");
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
            "All 214 contacts in this move are on romeo@new.example. 190 have answered and 24 haven’t answered yet. \
             12 were left behind because they belong to transports: icq.old.example."
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
            "The one contact in this move is on romeo@new.example. 2 requests to move another account here were refused, \
             since you hadn’t asked for them."
        );
        assert_eq!(
            refused_request(&report.refused_requests[0]),
            "Refused to let old.example move tybalt@old.example to the new account. Nothing was changed. \
             It was asked 2 times."
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
            "2 of 3 contacts are on romeo@new.example. 1 is still missing; run it again to continue."
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
            "All 94 contacts in this move are on romeo@new.example. 12 have been asked, 10 have answered, 2 haven’t \
             answered yet and 82 are still to be asked. Run it again to continue."
        );
        let figures = stopped.counts.figures();
        assert_eq!((figures.copied, figures.asked, figures.answered), (94, 12, 10));
        assert_eq!(
            how_far(figures, 94),
            "94 of 94 contacts are on the new account, 12 have been asked and 10 have answered."
        );
        assert_eq!(
            verdict(&report(Verdict::Planned, &rows)),
            "All 94 contacts in this move are already on romeo@new.example. 82 are still to be asked."
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
            "All 3 contacts in this move are on romeo@new.example. 3 have answered (1 of them with a no). Not everything \
             is there yet: Bookmarked rooms (3). Run it again to continue."
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
            "3 contacts will be moved to romeo@new.example; 1 is already there."
        );
    }
}
