//! The report as plain text.

use std::fmt::Write;

use crate::format::report::{ApprovalWord, Outcome, Report, Row, Verdict, Via};
use crate::text::{Face, words};

/// The verdict in one sentence, then the lists, the one that needs attention first, for somebody who has made the move
/// there.
pub fn plain(report: &Report, face: Face) -> String {
    let mut out = format!("{}\n", words::verdict(report));
    let mut list = |title: &str, rows: Vec<&Row>| {
        if !rows.is_empty() {
            // Writing to a text cannot fail.
            let _ = write!(out, "\n{title} ({})\n", rows.len());
            for row in rows {
                let _ = writeln!(out, "  {}", line(row, face));
            }
        }
    };
    let rows =
        |wanted: fn(&Row) -> bool| report.contacts.iter().filter(|row| wanted(row)).collect();
    list("Not moved", rows(|row| row.outcome == Outcome::Failed && !row.is_copied));
    list(
        "On the new account, and not all is done",
        rows(|row| row.outcome == Outcome::Failed && row.is_copied),
    );
    list(
        if report.verdict == Verdict::Planned { "To be moved" } else { "Still to be moved" },
        rows(|row| row.outcome == Outcome::Planned && !row.is_copied),
    );
    list(
        "On the new account, and still to be asked or told",
        rows(|row| row.outcome == Outcome::Planned && row.is_copied),
    );
    list("Moved, with a remark", rows(Row::has_moved_with_remark));
    list("Still to answer", rows(|row| row.approval == ApprovalWord::Waiting));
    list("Cannot be reached at the moment", rows(|row| row.approval == ApprovalWord::Unreachable));
    list("Declined", rows(|row| row.approval == ApprovalWord::Declined));
    list("Left behind", rows(|row| row.outcome == Outcome::Skipped));
    list("Already there", rows(|row| row.outcome == Outcome::AlreadyThere));
    for (title, by) in [
        ("Moved", [None, Some(Via::Client)]),
        ("Moved by the old server", [Some(Via::Server); 2]),
        ("Moved by the old server and this program together", [Some(Via::Mixed); 2]),
    ] {
        let moved = |row: &&Row| row.outcome == Outcome::Moved && row.remark.is_none();
        let rows = report.contacts.iter().filter(moved).filter(|row| by.contains(&row.via));
        list(title, rows.collect());
    }
    for jid in &report.came_along {
        let _ = write!(out, "\n{}\n", words::came_along(jid));
    }
    for request in &report.refused_requests {
        let _ = write!(out, "\n{}\n", words::refused_request(request));
    }
    for claim in &report.claims {
        let _ = write!(out, "\n{}\n", words::claim(claim));
    }
    if let Some(how) = words::how_to_accept(&report.claims, face) {
        let _ = write!(out, "\n{how}\n");
    }
    for data in &report.data {
        let _ = write!(out, "\n{}\n", words::data(data, face));
    }
    for remark in words::remarks(report) {
        let _ = write!(out, "\n{remark}\n");
    }
    out
}

fn line(row: &Row, face: Face) -> String {
    let mut line = words::clean(&row.jid);
    if line.is_empty() {
        line.push_str("(no address)");
    }
    if let Some(name) = &row.name {
        line = format!("{} <{line}>", words::clean(name));
    }
    if !row.groups.is_empty() {
        let groups: Vec<_> = row.groups.iter().map(|group| words::clean(group)).collect();
        line.push_str(&format!(" [{}]", groups.join(", ")));
    }
    for remark in words::row_remarks(row, face) {
        line.push_str(&format!(" - {remark}"));
    }
    line
}
