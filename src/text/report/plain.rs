//! The report as plain text: line by line for a terminal, and as a whole for a file.

use super::page::Page;
use crate::format::report::{Report, Row};
use crate::text::layout::{USUAL_WIDTH, wrap};
use crate::text::say::say;
use crate::text::{Face, cldr, words};

/// A line of the report. It may be wider than there is room.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub role: Role,
    /// What it says.
    pub text: String,
}

/// What a line of the report is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// What it all comes to.
    Verdict,
    /// What those have in common who follow.
    Heading {
        /// Something went wrong with them.
        is_trouble: bool,
    },
    /// A contact, or something else that is said.
    Text,
    /// What keeps two parts apart.
    Blank,
}

/// The verdict, then every contact once, those first who need attention, then all the rest; for somebody who has made the
/// move there.
pub fn lines(report: &Report, face: Face) -> Vec<Line> {
    let Page { verdict, deadline, sections, notes, data } = Page::new(report, face);
    let line = |role, text: &str| Line { role, text: text.to_owned() };
    let mut lines = vec![line(Role::Verdict, &verdict)];
    lines.extend(deadline.map(|deadline| line(Role::Text, &deadline)));
    for section in &sections {
        let (title, count) = (&section.title, section.rows.len());
        let title = say!("report-heading", title, count);
        lines.push(line(Role::Blank, ""));
        lines.push(line(Role::Heading { is_trouble: section.heading.is_trouble() }, &title));
        lines.extend(section.rows.iter().map(|row| line(Role::Text, &contact(row, face))));
    }
    for note in &notes {
        lines.push(line(Role::Blank, ""));
        lines.extend(note.lines().map(|text| line(Role::Text, text)));
    }
    if !data.is_empty() {
        lines.push(line(Role::Blank, ""));
        lines.push(line(Role::Heading { is_trouble: false }, &say!("report-everything-else")));
        let texts = data.iter().flat_map(|data| data.lines());
        lines.extend(texts.map(|text| line(Role::Text, &format!("  {text}"))));
    }
    lines
}

/// The same as one text, for a file.
pub fn plain(report: &Report, face: Face) -> String {
    let lines = lines(report, face).into_iter();
    lines.map(|line| format!("{}\n", wrap(&line.text, USUAL_WIDTH))).collect()
}

fn contact(row: &Row, face: Face) -> String {
    let jid = match words::clean(&row.jid) {
        shown if shown.is_empty() => say!("report-no-address"),
        shown => shown,
    };
    let mut line = words::named(row.name.as_deref(), &jid);
    if !row.groups.is_empty() {
        let groups: Vec<_> = row.groups.iter().map(|group| words::clean(group)).collect();
        line.push_str(&format!(" [{}]", cldr::names(&groups)));
    }
    for remark in words::row_remarks(row, face) {
        line.push_str(&format!(" - {remark}"));
    }
    format!("  {line}")
}
