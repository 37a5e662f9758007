//! The report as one HTML file that loads nothing and runs nothing.

use std::fmt::Write;

use crate::format::report::{Outcome, Report, Row};
use crate::text::{Face, words};

/// Forbids everything but the styles of the page itself, whatever a name may contain.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";
const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;\
color:#1b1f24;background:#fff}table{border-collapse:collapse;width:100%}th,td{text-align:left;\
vertical-align:top;padding:.3rem .6rem;border-bottom:1px solid #d0d7de}bdi{unicode-bidi:isolate}\
@media(prefers-color-scheme:dark){body{color:#e6edf3;background:#0d1117}th,td{border-color:#30363d}}";

/// The verdict, and a table of all contacts for each outcome, for somebody who has made the move there.
pub fn html(report: &Report, face: Face) -> String {
    let title = format!("{} → {}", escape(report.from.as_str()), escape(report.to.as_str()));
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\
         <title>{title}</title><style>{STYLE}</style></head><body>\n<h1>{title}</h1>\n<p><strong>{}</strong></p>\n",
        escape(&words::verdict(report)),
    );
    for (outcome, copied, title) in [
        (Outcome::Failed, Some(false), "Not moved"),
        (Outcome::Failed, Some(true), "On the new account, and not all is done"),
        (Outcome::Planned, Some(false), "To be moved"),
        (Outcome::Planned, Some(true), "On the new account, and still to be asked or told"),
        (Outcome::Skipped, None, "Left behind"),
        (Outcome::Moved, None, "Moved"),
        (Outcome::AlreadyThere, None, "Already there"),
    ] {
        let wanted = |row: &&Row| {
            row.outcome == outcome && copied.is_none_or(|copied| copied == row.is_copied)
        };
        let rows: Vec<_> = report.contacts.iter().filter(wanted).collect();
        if !rows.is_empty() {
            table(&mut out, title, &rows, face);
        }
    }
    for jid in &report.came_along {
        let _ = writeln!(out, "<p>{}</p>", escape(&words::came_along(jid)));
    }
    for request in &report.refused_requests {
        let _ = writeln!(out, "<p>{}</p>", escape(&words::refused_request(request)));
    }
    for claim in &report.claims {
        let _ = writeln!(out, "<p>{}</p>", escape(&words::claim(claim)));
    }
    if let Some(how) = words::how_to_accept(&report.claims, face) {
        let _ = writeln!(out, "<p>{}</p>", escape(&how));
    }
    for data in &report.data {
        // Writing to a text cannot fail.
        let _ = writeln!(out, "<p>{}</p>", sentences(&words::data(data, face)));
    }
    for remark in words::remarks(report) {
        let _ = writeln!(out, "<p>{}</p>", sentences(&remark));
    }
    out.push_str("</body></html>\n");
    out
}

fn table(out: &mut String, title: &str, rows: &[&Row], face: Face) {
    let _ = writeln!(
        out,
        "<h2>{title} ({})</h2>\n<table><tr><th>Name<th>Address<th>Groups<th>Answer<th>Remark</tr>",
        rows.len()
    );
    for row in rows {
        let by = row.via.and_then(words::moved_by).map(str::to_owned);
        let remarks: Vec<_> = by.into_iter().chain(words::row_remarks(row, face)).collect();
        let _ = writeln!(
            out,
            "<tr><td><bdi>{}</bdi><td><bdi>{}</bdi><td><bdi>{}</bdi><td>{}<td>{}</tr>",
            escape(row.name.as_deref().unwrap_or_default()),
            escape(&row.jid),
            escape(&row.groups.join(", ")),
            words::approval(row.approval),
            escape(&remarks.join("; ")),
        );
    }
    out.push_str("</table>\n");
}

/// Several lines of our own, in which all that came from outside is clean already.
fn sentences(text: &str) -> String {
    text.lines().map(entities).collect::<Vec<_>>().join("<br>")
}

/// A text from outside.
fn escape(text: &str) -> String {
    entities(&words::clean(text))
}

fn entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}
