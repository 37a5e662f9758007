//! The report as one HTML file that loads nothing and runs nothing.

use std::fmt::Write;

use jiff::Zoned;

use super::page::{Page, Section};
use crate::format::report::{Report, Row};
use crate::text::joined::clauses;
use crate::text::language::{Direction, spoken};
use crate::text::say::say;
use crate::text::{Face, cldr, words};

/// Forbids everything but the styles of the page itself, whatever a name may contain.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";
const STYLE: &str = include_str!("html/style.css");

/// The verdict, and a table of the contacts under each heading, as everything was at that time; for somebody who has made the
/// move there.
pub fn html(report: &Report, face: Face, at: &Zoned) -> String {
    let Page { verdict, deadline, sections, notes, data } = Page::new(report, face);
    // Our own sentences, in which all that came from outside is clean already, and as long as it takes to say it all.
    let mut out = begin(report, &entities(&verdict), at);
    paragraphs(&mut out, deadline.as_slice());
    sections.iter().for_each(|section| table(&mut out, section, face));
    paragraphs(&mut out, &notes);
    if !data.is_empty() {
        let _ = writeln!(out, "<h2>{}</h2>", entities(&say!("report-everything-else")));
        paragraphs(&mut out, &data);
    }
    out.push_str("</body></html>\n");
    out
}

/// Where taking the move of a report back had come to at that time, which is said in these lines.
pub fn html_of_undo(report: &Report, undone: &str, at: &Zoned) -> String {
    let mut out = begin(report, &in_lines(undone), at);
    out.push_str("</body></html>\n");
    out
}

/// A page up to its first paragraph.
fn begin(report: &Report, first: &str, at: &Zoned) -> String {
    let title = format!("{} → {}", escape(report.from.as_str()), escape(report.to.as_str()));
    let at = say!(
        "report-written",
        day = cldr::date(at.date()),
        time = cldr::clock(at.time()),
        zone = at.strftime("%Z").to_string(),
    );
    let language = spoken();
    let (tag, direction) = (language.tag(), direction_name(language.direction()));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{tag}\" dir=\"{direction}\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\
         <title>{title}</title>\n<style>\n{STYLE}</style></head>\n<body><header>\n<h1>{title}</h1>\n\
         <p>{}</p>\n</header>\n<p><strong>{}</strong></p>\n",
        entities(&at),
        first,
    )
}

/// As HTML calls it.
const fn direction_name(direction: Direction) -> &'static str {
    match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    }
}

fn paragraphs(out: &mut String, texts: &[String]) {
    for text in texts {
        // Writing to a text cannot fail.
        let _ = writeln!(out, "<p>{}</p>", in_lines(text));
    }
}

fn table(out: &mut String, section: &Section<'_>, face: Face) {
    let _ = writeln!(
        out,
        "<h2>{} <small>({})</small></h2>\n<table><thead><tr><th>{}<th>{}<th>{}<th>{}<th>{}</tr></thead><tbody>",
        entities(&section.title),
        cldr::number(section.rows.len()),
        entities(&say!("report-column-name")),
        entities(&say!("report-column-address")),
        entities(&say!("report-column-groups")),
        entities(&say!("report-column-answer")),
        entities(&say!("report-column-remarks")),
    );
    section.rows.iter().for_each(|row| contact(out, row, face));
    out.push_str("</tbody></table>\n");
}

fn contact(out: &mut String, row: &Row, face: Face) {
    let remarks: Vec<_> = words::row_remarks(row, face).collect();
    let _ = writeln!(
        out,
        "<tr><td><bdi>{}</bdi></td><td><bdi>{}</bdi></td><td>{}</td><td>{}</td><td>{}</td></tr>",
        escape(row.name.as_deref().unwrap_or_default()),
        escape(&row.jid),
        groups(&row.groups),
        entities(&words::approval(row)),
        entities(&clauses(&remarks)),
    );
}

/// Each by itself, so that a name that is written from the right does not move the others about.
fn groups(groups: &[String]) -> String {
    let groups = groups.iter().map(|group| format!("<bdi>{}</bdi>", escape(group)));
    cldr::names(groups)
}

/// Several lines of our own.
fn in_lines(text: &str) -> String {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::report::{ApprovalWord, Outcome, SkipReason, Verdict};
    use crate::text::words::testing::{report, row};

    #[test]
    fn the_whole_verdict_is_told_with_its_day() {
        let gateways = (0..40).map(|number| {
            let gateway = Some(format!("transport{number}.old.example"));
            let skipped = row(Outcome::Skipped, ApprovalWord::NotAsked, Some(SkipReason::Gateway));
            Row { gateway, ..skipped }
        });
        let report = report(Verdict::Complete, gateways.collect());
        let at: Zoned = "2026-06-05T14:03[UTC]".parse().unwrap();
        let page = html(&report, Face::Window, &at);
        assert!(words::verdict(&report).chars().count() > 400);
        assert!(page.contains(&entities(&words::verdict(&report))), "{page}");
        assert!(page.contains("<p>5 June 2026, 14:03 UTC</p>"), "{page}");
    }
}
