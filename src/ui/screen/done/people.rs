//! What became of each contact, on the last screen.

use std::borrow::Cow;

use iced::widget::{Column, column, container, row, space};
use iced::{Center, Fill, FillPortion};

use super::{Done, Message, Show};
use crate::format::report::{ApprovalWord, Outcome, Row};
use crate::text::say::say;
use crate::text::words;
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::name::display_name_or_address;
use crate::ui::widget::page_list::{self, Edges, leaf, page_list};
use crate::ui::widget::{Room, address, beside, body, button, filters, shortened};

impl Done {
    pub(super) fn people(&self, room: Room) -> Element<'_, Message> {
        let counts = &self.report.counts;
        let count = |show: Show| self.report.contacts.iter().filter(|row| show.shows(row)).count();
        let choices = [
            (Show::Moved, say!("done-listed"), counts.copied),
            (Show::Waiting, say!("done-not-yet-answered"), counts.waiting),
            (Show::ToAsk, say!("done-not-asked"), count(Show::ToAsk)),
            (Show::Failed, say!("done-missing-word"), count(Show::Failed)),
        ];
        // Whoever has nobody of a kind need not read so.
        let choices = choices.into_iter().filter(|(show, _, n)| *n > 0 || *show == self.show);
        let choices = choices.map(|(show, label, count)| {
            (show, Cow::Owned(format!("{label} {}", words::number(count))))
        });
        let choices = filters(choices.collect(), self.show, Message::Filter);
        // Why somebody was not asked, or is missing.
        let has_failures = matches!(self.show, Show::Failed | Show::ToAsk) && counts.failed > 0;
        let copy = has_failures
            .then(|| button(Kind::Link, say!("window-copy-all")).on_press(Message::CopyFailures));
        let tools = match copy {
            Some(copy) => beside(choices, copy),
            None => choices,
        };
        let list: Element<'_, Message> = if self.rows.is_empty() {
            body(say!("window-nobody-listed")).class(Ink::Muted).into()
        } else {
            page_list(
                &self.list,
                room.row(),
                self.rows.len(),
                |place, selected| self.row(place, selected, room),
                Message::Listed,
                |_| None,
                |_| None,
            )
        };
        Column::new().push(tools).push(list).spacing(scale::gap::M).into()
    }

    fn row(&self, place: usize, selected: bool, room: Room) -> Element<'_, Message> {
        let contact = self.rows.get(place).and_then(|place| self.report.contacts.get(*place));
        let Some(contact) = contact else { return space().height(room.row()).into() };
        let name = contact.name.as_deref().unwrap_or_default();
        let name = shortened(display_name_or_address(name, &contact.jid)).strong();
        let remarks: Vec<_> = words::row_remarks_in_short(contact).collect();
        let remarks = shortened(remarks.join("; ")).size(scale::text::SMALL);
        let remarks = match &contact.remark {
            Some(_) if contact.approval != ApprovalWord::Unreachable => {
                remarks.ink(Ink::Tone(Tone::Danger))
            }
            _ => remarks.ink(Ink::Muted),
        };
        let who: Element<'_, Message> = match room.is_low() || room.is_narrow() {
            true => name.into(),
            false => column![name, address(&contact.jid)].into(),
        };
        let line = row![container(who).width(FillPortion(2))].spacing(scale::gap::M);
        let line = match room.is_narrow() {
            true => line,
            false => line.push(container(remarks).width(FillPortion(3))),
        };
        let line = line.push(container(state(contact)).align_right(FillPortion(2)));
        leaf(room.row(), line.align_y(Center).height(Fill))
            .edges(Edges { first: place == 0, last: place + 1 == self.rows.len() })
            .selected(selected)
            .on_press(Message::Listed(page_list::Event::Selected(place)))
            .into()
    }
}

/// How a contact stands, as icon and word.
fn state<'a>(row: &Row) -> Element<'a, Message> {
    let (symbol, ink, word) = match (row.outcome, row.approval) {
        (Outcome::Failed, _) if !row.is_copied => {
            (Icon::Warning, Ink::Tone(Tone::Danger), say!("done-missing-word"))
        }
        (Outcome::Planned, _) if !row.is_copied => (Icon::Waiting, Ink::Muted, say!("done-to-do")),
        (_, ApprovalWord::Approved) => {
            (Icon::Check, Ink::Tone(Tone::Success), say!("answers-has-answered"))
        }
        (_, ApprovalWord::Waiting) => (Icon::Waiting, Ink::Muted, say!("done-not-yet-answered")),
        (_, ApprovalWord::Unreachable) => (Icon::Waiting, Ink::Muted, say!("done-out-of-reach")),
        (_, ApprovalWord::Declined) => {
            (Icon::Warning, Ink::Tone(Tone::Warning), say!("answers-said-no"))
        }
        (_, ApprovalWord::ToAsk) => (Icon::Waiting, Ink::Muted, say!("done-not-asked")),
        (_, ApprovalWord::NotAsked) => (Icon::Check, Ink::Muted, say!("done-listed")),
    };
    iced::widget::row![
        icon(symbol).size(scale::size::ICON_SMALL).ink(ink),
        shortened(word).size(scale::text::SMALL)
    ]
    .spacing(scale::gap::XS)
    .align_y(Center)
    .into()
}
