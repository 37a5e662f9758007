//! What became of each contact, on the last screen.

use std::borrow::Cow;

use iced::widget::{column, container, row};
use iced::{Center, Fill};

use super::{Done, Message, Show};
use crate::format::report::{ApprovalWord, Outcome, Row};
use crate::text::{Face, words};
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::name::display_name_or_address;
use crate::ui::widget::windowed_list::{self, framed_list};
use crate::ui::widget::{address, badge, beside, button, list_row, progress, segments, shortened};

impl Done {
    pub(super) fn contacts(&self) -> Element<'_, Message> {
        let counts = &self.report.counts;
        let to_ask = self.report.contacts.iter().filter(|row| Show::ToAsk.shows(row)).count();
        let choices = [
            (Show::Moved, "On the new account", counts.copied),
            (Show::Waiting, "Waiting for an answer", counts.waiting),
            (Show::ToAsk, "Still to be asked", to_ask),
            (Show::Failed, "Failed", counts.failed),
        ];
        // Whoever has nobody left to ask need not read so.
        let choices = choices.into_iter().filter(|(show, _, n)| *show != Show::ToAsk || *n > 0);
        let choices = choices.map(|(show, label, count)| {
            (show, Cow::Owned(format!("{label} {}", progress::grouped(count))))
        });
        let list = framed_list(
            &self.list,
            self.rows.len(),
            |place, selected| self.row(place, selected),
            Message::Listed,
            |_| None,
            "There are none.",
        );
        let copy = (self.show == Show::Failed && counts.failed > 0).then(|| {
            button(Kind::Quiet, "Copy all").before(Icon::Copy).on_press(Message::CopyFailures)
        });
        let choices = segments(choices, self.show, Message::Filter);
        let tools = match copy {
            Some(copy) => beside(choices, copy),
            None => choices,
        };
        column![tools, list].spacing(scale::gap::M).into()
    }

    fn row(&self, place: usize, selected: bool) -> Element<'_, Message> {
        let contact = self.rows.get(place).and_then(|place| self.report.contacts.get(*place));
        let Some(contact) = contact else {
            return list_row(iced::widget::space()).into();
        };
        let name = contact.name.as_deref().unwrap_or_default();
        let remarks: Vec<_> = words::row_remarks(contact, Face::Window).collect();
        let remarks = shortened(remarks.join("; ")).size(scale::text::SMALL);
        let under: Element<'_, Message> = match &contact.remark {
            Some(_) if contact.approval != ApprovalWord::Unreachable => {
                remarks.ink(Ink::Tone(Tone::Danger)).into()
            }
            _ => row![address(&contact.jid), remarks.ink(Ink::Muted)].spacing(scale::gap::M).into(),
        };
        let who = column![shortened(display_name_or_address(name, &contact.jid)).strong(), under];
        let content =
            row![container(who).width(Fill), state(contact)].spacing(scale::gap::M).align_y(Center);
        list_row(content)
            .selected(selected)
            .on_press(Message::Listed(windowed_list::Event::Selected(place)))
            .into()
    }
}

/// How a contact stands, as icon and word.
fn state<'a>(row: &Row) -> Element<'a, Message> {
    match (row.outcome, row.approval) {
        (Outcome::Failed, _) => badge(Tone::Danger, Icon::Error, "Failed"),
        (Outcome::Planned, _) => badge(Tone::Neutral, Icon::Waiting, "Still to do"),
        (_, ApprovalWord::Approved) => badge(Tone::Success, Icon::Check, "Has answered"),
        (_, ApprovalWord::Waiting) => badge(Tone::Info, Icon::Waiting, "Still to answer"),
        (_, ApprovalWord::Unreachable) => badge(Tone::Neutral, Icon::Waiting, "Cannot be reached"),
        (_, ApprovalWord::Declined) => badge(Tone::Warning, Icon::Warning, "Said no"),
        (_, ApprovalWord::ToAsk) => badge(Tone::Neutral, Icon::Waiting, "Still to be asked"),
        (_, ApprovalWord::NotAsked) => badge(Tone::Success, Icon::Check, "There"),
    }
}
