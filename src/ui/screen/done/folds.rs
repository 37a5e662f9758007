//! All else that there is to say about a move, folded.

use iced::Fill;
use iced::widget::{Column, column, container, rule};

use super::{Done, Fold, Message, left_behind};
use crate::format::report::{Outcome, Report, Verdict};
use crate::text::say::say;
use crate::text::{Face, words};
use crate::ui::Element;
use crate::ui::theme::{Ink, Surface, scale};
use crate::ui::widget::name::display_address;
use crate::ui::widget::{Room, body, fold, small};

impl Done {
    /// The lines, and below each what is in it, if it is open.
    pub(super) fn folds(&self, room: Room) -> Element<'_, Message> {
        let complete = self.report.verdict == Verdict::Complete;
        let report = &self.report;
        let mut lines: Vec<(Fold, String, String)> = Vec::new();
        if !complete {
            lines.push((Fold::Phone, say!("done-phone"), say!("done-phone-inside")));
            lines.push((Fold::Report, say!("done-report"), say!("done-report-inside")));
        }
        lines.push((Fold::People, say!("done-people-name"), words::people_moved(report)));
        if report.counts.skipped > 0 {
            let behind = words::stayed_behind(report.counts.skipped, &self.domains_behind());
            lines.push((Fold::Behind, say!("done-behind-name"), behind));
        }
        if !words::remarks(report).is_empty() {
            lines.push((Fold::Rooms, say!("done-rooms"), say!("done-rooms-inside")));
        }
        if !report.data.is_empty() {
            lines.push((Fold::Data, say!("done-data-name"), words::data_moved(report)));
        }
        let closing = words::old_account_in_short(self.closes());
        lines.push((Fold::Closing, say!("done-closing"), closing));
        lines.push((Fold::Log, say!("done-log"), say!("done-log-inside")));
        let last = lines.len().saturating_sub(1);
        let lines = lines.into_iter().enumerate().map(|(place, (what, name, short))| {
            let (open, toggle) = (self.open.contains(&what), Message::Toggle(what));
            let line = fold(open, name, short, toggle, || self.inside(what, room));
            line.push((place < last).then(|| rule::horizontal(1))).into()
        });
        container(Column::from_iter(lines)).class(Surface::Card).width(Fill).into()
    }

    fn inside(&self, fold: Fold, room: Room) -> Element<'_, Message> {
        let report = &self.report;
        match fold {
            Fold::Phone => self.phone().view(),
            Fold::Report => self.keeping().view(),
            Fold::People => self.people(room),
            Fold::Behind => left_behind::view(report),
            Fold::Rooms => rooms(report, self.old_rooms()),
            Fold::Data => {
                paragraphs(report.data.iter().map(|row| words::data(row, Face::Window)).collect())
            }
            Fold::Closing => super::closing(report, self.closes()),
            Fold::Log => body(words::verdict(report)).class(Ink::Muted).into(),
        }
    }

    /// The transports, or what may be one, whose contacts stayed behind.
    fn domains_behind(&self) -> Vec<String> {
        let behind = self.report.contacts.iter().filter(|row| row.outcome == Outcome::Skipped);
        let mut domains: Vec<_> =
            behind.filter_map(|row| row.gateway.as_deref()).map(display_address).collect();
        domains.sort_unstable();
        domains.dedup();
        domains
    }
}

/// What there is to say of rooms and transports, and below it how their closing goes.
pub(in crate::ui::screen) fn rooms<'a, M: 'a>(
    report: &Report,
    closing: Option<Element<'a, M>>,
) -> Element<'a, M> {
    column![paragraphs(words::remarks(report))].push(closing).spacing(scale::gap::M).into()
}

fn paragraphs<'a, M: 'a>(texts: Vec<String>) -> Element<'a, M> {
    let texts = texts.into_iter().map(|text| small(text).class(Ink::Muted).into());
    column![Column::from_iter(texts).spacing(scale::gap::S)].into()
}
