//! A report as people read it, whatever it is shown on: what it comes to, everybody once under one heading, and the rest.

use jiff::Zoned;

use crate::format::report::{ApprovalWord, Outcome, Report, Row, Verdict, Via};
use crate::text::say::say;
use crate::text::{Face, words};

/// A report, put together for reading.
pub(super) struct Page<'a> {
    /// What it comes to.
    pub(super) verdict: String,
    /// When the old server closes, where somebody knows.
    pub(super) deadline: Option<String>,
    /// The contacts, those who need attention first.
    pub(super) sections: Vec<Section<'a>>,
    /// What else there is to say of people, each for itself.
    pub(super) notes: Vec<String>,
    /// What became of everything but the contacts, each in one or more lines.
    pub(super) data: Vec<String>,
}

/// Contacts of whom the same is to be said.
pub(super) struct Section<'a> {
    /// What that is.
    pub(super) heading: Heading,
    /// How it is called.
    pub(super) title: String,
    /// They, by their names.
    pub(super) rows: Vec<&'a Row>,
}

/// What there is to say of a contact, in the order in which it matters. Of two things, the first counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Heading {
    /// Not on the new list, and not for want of trying.
    NotMoved,
    /// On the new list, and something went wrong after that.
    Unfinished,
    /// Not on the new list yet.
    ToMove,
    /// On the new list, and still to be asked or told.
    ToAsk,
    /// On the new list, and with a remark.
    Remarkable,
    Unreachable,
    Declined,
    /// Has not answered.
    Waiting,
    LeftBehind,
    AlreadyThere,
    Moved,
    MovedByServer,
    MovedByBoth,
}

impl Heading {
    /// Those that call for something to be done, or thought over.
    pub(super) fn is_trouble(self) -> bool {
        matches!(self, Self::NotMoved | Self::Unfinished)
    }

    fn of(row: &Row) -> Self {
        match (row.outcome, row.approval) {
            (Outcome::Failed, _) if !row.is_copied => Self::NotMoved,
            (Outcome::Failed, _) => Self::Unfinished,
            (Outcome::Planned, _) if !row.is_copied => Self::ToMove,
            (Outcome::Planned, _) => Self::ToAsk,
            (Outcome::Skipped, _) => Self::LeftBehind,
            _ if row.has_moved_with_remark() || row.has_moved_back() => Self::Remarkable,
            (_, ApprovalWord::Unreachable) => Self::Unreachable,
            (_, ApprovalWord::Declined) => Self::Declined,
            (_, ApprovalWord::Waiting) => Self::Waiting,
            (Outcome::AlreadyThere, _) => Self::AlreadyThere,
            (Outcome::Moved, _) => match row.via {
                None | Some(Via::Client) => Self::Moved,
                Some(Via::Server) => Self::MovedByServer,
                Some(Via::Mixed) => Self::MovedByBoth,
            },
        }
    }

    fn title(self, verdict: Verdict) -> String {
        match self {
            Self::NotMoved => say!("report-not-moved"),
            Self::Unfinished => say!("report-not-done"),
            Self::ToMove if verdict == Verdict::Planned => say!("report-to-move"),
            Self::ToMove => say!("report-still-to-move"),
            Self::ToAsk => say!("report-to-ask"),
            Self::Remarkable => say!("report-with-remark"),
            Self::Unreachable => say!("report-unreachable"),
            Self::Declined => say!("report-declined"),
            Self::Waiting => say!("report-waiting"),
            Self::LeftBehind if verdict == Verdict::Planned => say!("report-staying-behind"),
            Self::LeftBehind => say!("report-left-behind"),
            Self::AlreadyThere => say!("report-there"),
            Self::Moved => say!("report-moved"),
            Self::MovedByServer => say!("report-moved-by-server"),
            Self::MovedByBoth => say!("report-moved-by-both"),
        }
    }
}

impl<'a> Page<'a> {
    /// The report for somebody who has made the move there.
    pub(super) fn new(report: &'a Report, face: Face) -> Self {
        Self {
            verdict: words::verdict(report),
            deadline: words::deadline(report, &Zoned::now()),
            sections: sections(report),
            notes: notes(report, face),
            data: report.data.iter().map(|data| words::data(data, face)).collect(),
        }
    }
}

fn sections(report: &Report) -> Vec<Section<'_>> {
    let mut rows: Vec<_> = report.contacts.iter().map(|row| (Heading::of(row), row)).collect();
    rows.sort_by_cached_key(|(heading, row)| (*heading, sort_key(row)));
    let sections = rows.chunk_by(|(one, _), (other, _)| one == other).filter_map(|rows| {
        let (heading, _) = *rows.first()?;
        let title = heading.title(report.verdict);
        Some(Section { heading, title, rows: rows.iter().map(|(_, row)| *row).collect() })
    });
    sections.collect()
}

/// Those without a name stand among the others by their address.
fn sort_key(row: &Row) -> (String, &str) {
    let name = row.name.as_deref().filter(|name| !name.trim().is_empty());
    (words::clean(name.unwrap_or(&row.jid)).to_lowercase(), &row.jid)
}

fn notes(report: &Report, face: Face) -> Vec<String> {
    let came_along = report.came_along.iter().map(|jid| words::came_along(jid));
    let refused = report.refused_requests.iter().map(words::refused_request);
    let claims = report.claims.iter().map(words::claim);
    let how_to_accept = words::how_to_accept(&report.claims, face);
    let people = came_along.chain(refused).chain(claims).chain(how_to_accept);
    people.chain(words::remarks(report)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::words::testing::{report, row};

    #[test]
    fn everybody_stands_under_one_heading_by_their_names() {
        let moved = |name: Option<&str>, jid: &str, approval| Row {
            name: name.map(str::to_owned),
            jid: jid.to_owned(),
            ..row(Outcome::Moved, approval, None)
        };
        let waiting = ApprovalWord::Waiting;
        let contacts = vec![
            moved(Some("tybalt"), "z@x.example", waiting),
            moved(None, "mercutio@x.example", waiting),
            moved(Some("Juliet"), "y@x.example", ApprovalWord::Approved),
            // Something went wrong, and no answer has come: of these, one can be told where it matters most.
            Row { is_copied: true, ..row(Outcome::Failed, waiting, None) },
            moved(Some("Benvolio"), "b@x.example", waiting),
        ];
        let report = report(Verdict::Incomplete, contacts);
        let page = Page::new(&report, Face::Terminal);
        let seen: Vec<_> = page
            .sections
            .iter()
            .map(|section| {
                let jids: Vec<_> = section.rows.iter().map(|row| row.jid.as_str()).collect();
                (section.heading, jids)
            })
            .collect();
        assert_eq!(
            seen,
            [
                (Heading::Unfinished, vec!["c@friends.example"]),
                (Heading::Waiting, vec!["b@x.example", "mercutio@x.example", "z@x.example"]),
                (Heading::Moved, vec!["y@x.example"]),
            ]
        );
    }
}
