//! What is still missing after a move, by reason: the most frequent first, each with what helps.

use iced::widget::{Column, column, container, row, rule};
use iced::{Center, Fill};

use super::{Done, Message};
use crate::format::report::{ApprovalWord, Outcome, Remark, Report, Row};
use crate::text::say::say;
use crate::text::{Face, words};
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Surface, Tone, scale};
use crate::ui::widget::name::display_name_or_address;
use crate::ui::widget::{button, small, strong};

/// What is missing for one reason.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Missing {
    /// The reason, as a heading.
    why: String,
    /// Who or what, and what helps.
    detail: String,
    /// How many.
    count: usize,
    /// Another run tries it.
    is_tried_again: bool,
}

/// Why something is missing, and what helps.
type Why = (String, Option<String>);

/// All that is missing.
pub(super) fn missing(report: &Report) -> Vec<Missing> {
    let mut groups: Vec<(Why, Vec<String>)> = Vec::new();
    let mut not_asked = 0;
    let mut not_copied = 0;
    for row in &report.contacts {
        match (row.outcome, &row.remark) {
            (Outcome::Failed, Some(Remark::Failed { step, failure, .. })) => {
                let why = words::not_reached_because(*step, failure);
                let name = name(row);
                match groups.iter_mut().find(|(known, _)| *known == why) {
                    Some((_, names)) => names.push(name),
                    None => groups.push((why, vec![name])),
                }
            }
            (Outcome::Failed | Outcome::Planned, _) if row.is_copied => {
                not_asked += usize::from(row.approval == ApprovalWord::ToAsk);
            }
            (Outcome::Failed | Outcome::Planned, _) => not_copied += 1,
            (Outcome::Moved | Outcome::AlreadyThere | Outcome::Skipped, _) => {}
        }
    }
    let reasons = groups.iter().map(|((why, help), names)| {
        let who = words::names(names);
        let detail = match help {
            Some(help) => say!("done-who-and-what-helps", who, help),
            None => say!("done-who", who),
        };
        // A heading has no full stop.
        let why = why.trim_end_matches(['.', '。']).to_owned();
        Missing { why, detail, count: names.len(), is_tried_again: help.is_some() }
    });
    let mut missing: Vec<_> = reasons.collect();
    missing.extend((not_asked > 0).then(|| Missing {
        why: say!("done-not-asked"),
        detail: words::not_asked_yet(not_asked),
        count: not_asked,
        is_tried_again: true,
    }));
    missing.extend((not_copied > 0).then(|| Missing {
        why: say!("done-not-listed"),
        detail: say!("done-not-listed-why"),
        count: not_copied,
        is_tried_again: true,
    }));
    missing.sort_by_key(|group| std::cmp::Reverse(group.count));
    missing.extend(report.data.iter().filter(|row| !row.is_there()).map(|row| Missing {
        why: words::kind(row.kind),
        detail: words::data(row, Face::Window),
        count: row.count.unwrap_or(1),
        is_tried_again: true,
    }));
    missing
}

fn name(row: &Row) -> String {
    display_name_or_address(row.name.as_deref().unwrap_or_default(), &row.jid)
}

impl Done {
    /// A line for each reason.
    pub(super) fn missing(&self) -> Element<'_, Message> {
        let missing = missing(&self.report);
        let last = missing.len().saturating_sub(1);
        let lines = missing.into_iter().enumerate().map(|(place, one)| {
            let (symbol, ink) = match one.is_tried_again {
                true => (Icon::Refresh, Ink::Tone(Tone::Warning)),
                false => (Icon::Skipped, Ink::Muted),
            };
            let said = column![strong(one.why), small(one.detail).class(Ink::Muted)];
            let line =
                row![icon(symbol).ink(ink), said.width(Fill), strong(words::number(one.count))]
                    .spacing(scale::gap::M)
                    .align_y(Center);
            let line = container(line).padding([scale::gap::M, scale::gap::M + scale::gap::XS]);
            column![line].push((place < last).then(|| rule::horizontal(1))).into()
        });
        let list = container(Column::from_iter(lines)).class(Surface::Card).width(Fill);
        let failed = self.report.counts.failed > 0;
        let copy = failed.then(|| {
            button(Kind::Link, say!("done-copy-failures")).on_press(Message::CopyFailures)
        });
        Column::new().push(list).push(copy).spacing(scale::gap::S).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::format::report::Moment;
    use crate::ui::screen::samples;

    #[test]
    fn what_is_missing_is_told_by_reason_with_what_helps() {
        let missing = missing(&samples::report(Moment::After));
        assert!(missing.iter().any(|one| one.detail.starts_with("Mercutio")), "{missing:?}");
        assert!(missing.iter().all(|one| one.count > 0 && !one.why.ends_with('.')), "{missing:?}");
    }
}
