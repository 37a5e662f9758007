//! What the user is asked on the review: whether to take a transport along, and whether to begin.

use iced::widget::{Column, column, container, row};
use iced::{Center, Fill};

use super::entries::Why;
use super::{Message, Review};
use crate::text::language;
use crate::text::say::say;
use crate::text::words::{self, menu};
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::languages::Listed;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::dialog::asks;
use crate::ui::widget::name::display_address;
use crate::ui::widget::{self, Dialog, body, button, choice, dialog, emphasised, strong};

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Question {
    /// Whether to begin.
    Move,
    /// Whether to take this group along, which belongs to a transport.
    Include(usize),
    /// Which language contacts read.
    Language,
}

impl Review {
    /// The question that lies over the page, if there is one.
    #[must_use]
    pub fn question(&self) -> Option<Element<'_, Message>> {
        self.asked()?;
        // It is made anew for the room that there is.
        Some(asks(|| self.asked().unwrap_or_else(|| dialog(""))))
    }

    fn asked(&self) -> Option<Dialog<'_, Message>> {
        match self.asking? {
            Question::Move => Some(self.whether_to_move()),
            Question::Include(group) => self.whether_to_include(group),
            Question::Language => Some(self.which_language()),
        }
    }

    fn whether_to_move(&self) -> Dialog<'_, Message> {
        let (people, requests, messages) =
            (self.tally.moves, self.tally.requests, self.tally.messages);
        let old = display_address(self.old.as_str());
        let new = display_address(self.new.as_str());
        let sent = [
            (requests > 0).then(|| (Icon::People, words::requests_from(requests, &new))),
            (messages > 0).then(|| (Icon::Message, words::messages_from(messages, &old))),
        ];
        let lines = sent.into_iter().flatten().map(|(symbol, (figure, from))| {
            row![icon(symbol).ink(Ink::Accent), container(emphasised(figure, from)).width(Fill)]
                .spacing(scale::gap::M)
                .align_y(Center)
                .into()
        });
        let note = column![strong(say!("window-no-taking-back")), body(say!("review-what-can")),];
        let (title, yes) = match people {
            0 => (say!("review-finish-question"), say!("review-finish-yes")),
            people => (words::move_them_now(people), words::yes_move_them(people)),
        };
        dialog(title)
            .push(Column::from_iter(lines).spacing(scale::gap::S))
            .push(widget::note(Tone::Neutral, note))
            .harmless(button(Kind::Secondary, say!("window-go-back")).on_press(Message::GoBack))
            .answer(button(Kind::Primary, yes).on_press(Message::Move))
    }

    fn which_language(&self) -> Dialog<'_, Message> {
        let chosen = language::for_contacts();
        let languages = self.languages.iter().map(|Listed { tag, name, lacks }| {
            let below = lacks.map(menu::needs_package).unwrap_or_default();
            let one = choice(tag == chosen.tag(), name.as_str(), below);
            let height = if lacks.is_some() { scale::size::ROW } else { scale::size::ROW_LOW };
            let one = one.height(height);
            match lacks {
                None => one.on_press(Message::WriteIn(tag.clone())).into(),
                Some(_) => one.into(),
            }
        });
        dialog(say!("review-which-language"))
            .push(Column::from_iter(languages).spacing(scale::gap::S))
            .harmless(button(Kind::Secondary, say!("window-go-back")).on_press(Message::GoBack))
    }

    fn whether_to_include(&self, place: usize) -> Option<Dialog<'_, Message>> {
        let group = self.entries.group(place)?;
        let Why::Transport { network, .. } = &group.why else { return None };
        let old = display_address(self.old.domain().as_str());
        let new = display_address(self.new.domain().as_str());
        let title = say!("review-include-question", transport = words::transport(network));
        let why = words::include_transport(group.count(), &old, &new);
        let include = button(Kind::Secondary, words::include_contacts(group.count()))
            .on_press(Message::Include(place, true));
        let leave = button(Kind::Primary, say!("review-leave-them")).on_press(Message::GoBack);
        Some(dialog(title).says(why).answer(include).harmless(leave))
    }
}
