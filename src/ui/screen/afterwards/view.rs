//! What the time after a move looks like.

use std::borrow::Cow;

use iced::widget::{column, container, row};
use iced::{Center, Fill};
use jiff::tz::TimeZone;

use super::{Afterwards, Message, Part, Running, Until, address, may_be_reminded};
use crate::format::report::{ApprovalWord, Row};
use crate::text::words;
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::screen::done;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::name::{display_address, display_name_or_address};
use crate::ui::widget::windowed_list::{self, framed_list};
use crate::ui::widget::{
    self, badge, banner, body, button, list_row, page, progress, segments, shortened,
};

impl Afterwards {
    /// How many have answered, in a sentence.
    pub(super) fn sentence(&self) -> String {
        self.report
            .as_ref()
            .map(|report| words::answered(report.counts.figures()))
            .unwrap_or_default()
    }

    /// The screen.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        let back = button(Kind::Quiet, "Back").before(Icon::ArrowLeft).on_press(Message::Back);
        let Some(report) = &self.report else {
            let content: Element<'_, Message> = match &self.running {
                Running::Yes { .. } => body("Looking at the new account").class(Ink::Muted).into(),
                Running::Over(why) => banner(Tone::Danger, why.clone().unwrap_or_default()).into(),
            };
            return page("Who has answered", content).back(back).into();
        };
        let open = report.counts.waiting;
        let answered = report.counts.answered;
        let (moved, claims) = (report.counts.moved_too, report.claims.len());
        let parts = [
            (Part::Waiting, format!("Still to answer {}", progress::grouped(open))),
            (Part::Answered, format!("Have answered {}", progress::grouped(answered))),
            (Part::Closing, "Closing the old account".to_owned()),
        ];
        // What comes later stands behind the others, which stay where they are.
        let moved = (moved > 0).then(|| format!("Moved too {}", progress::grouped(moved)));
        let asked =
            (claims > 0).then(|| format!("Cannot be checked {}", progress::grouped(claims)));
        let later = [(Part::MovedToo, moved), (Part::Claims, asked)];
        let later = later.into_iter().filter_map(|(part, words)| Some((part, words?)));
        let parts = parts.into_iter().chain(later).map(|(part, words)| (part, Cow::Owned(words)));
        let shown = match self.part {
            Part::Waiting | Part::Answered | Part::MovedToo => self.contacts(),
            Part::Claims => self.claims(report),
            Part::Closing => done::closing(report),
        };
        let content =
            column![self.standing(open), segments(parts, self.part, Message::Show), shown]
                .spacing(scale::gap::M);
        let framed = page("Who has answered", content).filled().back(back);
        let all = self.to_remind().len();
        let framed = if self.part == Part::Waiting && all > 1 {
            let label = format!("Remind all {all} once");
            framed.quiet(button(Kind::Secondary, label).on_press(Message::RemindAll))
        } else {
            framed
        };
        match &self.running {
            Running::Yes { .. } => framed
                .main(button(Kind::Primary, "Wait in the background").on_press(Message::Background))
                .into(),
            Running::Over(_) => framed
                .main(
                    button(Kind::Primary, "Look again")
                        .before(Icon::Refresh)
                        .on_press(Message::Refresh),
                )
                .into(),
        }
    }

    /// How many have answered, and how long is waited for the others.
    fn standing(&self, open: usize) -> Element<'_, Message> {
        let tone = if open == 0 { Tone::Success } else { Tone::Info };
        let said = banner(tone, self.sentence());
        match &self.running {
            Running::Over(None) => said.detail("Nobody is waited for any more.").into(),
            Running::Over(Some(why)) => said.detail(why.as_str()).into(),
            Running::Yes { .. } if open == 0 => said.into(),
            Running::Yes { .. } => {
                let day = self
                    .last_day
                    .map(|day| day.to_zoned(TimeZone::system()).strftime("%-d %B").to_string());
                let long = match day {
                    Some(day) => format!("This program waits for answers until {day}"),
                    None => "This program waits until everybody has answered".to_owned(),
                };
                let choices = [
                    (Until::EverybodyAnswered, "Until everybody has answered"),
                    (Until::Week, "One week"),
                    (Until::Month, "Four weeks"),
                ];
                let choices = choices.map(|(until, words)| (until, Cow::Borrowed(words)));
                column![
                    Element::from(said.detail(format!(
                        "{long}, and lets in those of them who ask to see you. Closed, it goes on when you open this \
                         again."
                    ))),
                    segments(choices, self.until, Message::Wait),
                ]
                .spacing(scale::gap::S)
                .into()
            }
        }
    }

    fn contacts(&self) -> Element<'_, Message> {
        framed_list(
            &self.list,
            self.rows.len(),
            |place, selected| self.row(place, selected),
            Message::Listed,
            |place| self.rows.get(place).map(|place| Message::Remind(*place)),
            "There are none.",
        )
    }

    fn row(&self, place: usize, selected: bool) -> Element<'_, Message> {
        let known = self.rows.get(place).copied();
        let contact =
            known.and_then(|place| Some((place, self.report.as_ref()?.contacts.get(place)?)));
        let Some((at, contact)) = contact else {
            return list_row(iced::widget::space()).into();
        };
        let name = contact.name.as_deref().unwrap_or_default();
        let who = column![
            shortened(display_name_or_address(name, &contact.jid)).strong(),
            match &contact.moved_to {
                Some(to) => shortened(format!("Now {}", display_address(to.as_str())))
                    .size(scale::text::SMALL)
                    .ink(Ink::Muted),
                None => widget::address(&contact.jid),
            },
        ];
        let content = row![container(who).width(Fill), self.state(at, contact)]
            .spacing(scale::gap::M)
            .align_y(Center);
        list_row(content)
            .selected(selected)
            .on_press(Message::Listed(windowed_list::Event::Selected(place)))
            .into()
    }

    fn state(&self, at: usize, contact: &Row) -> Element<'_, Message> {
        let being_reminded = address(contact).is_some_and(|jid| self.reminding.contains(&jid));
        match contact.approval {
            ApprovalWord::Approved => badge(Tone::Success, Icon::Check, "Has answered"),
            ApprovalWord::Declined => badge(Tone::Warning, Icon::Warning, "Said no"),
            _ if contact.reminded => badge(Tone::Neutral, Icon::Waiting, "Was reminded"),
            _ if being_reminded => badge(Tone::Neutral, Icon::Waiting, "Being reminded"),
            _ if may_be_reminded(contact) => {
                button(Kind::Secondary, "Remind").on_press(Message::Remind(at)).into()
            }
            _ => badge(Tone::Neutral, Icon::Waiting, "Still to answer"),
        }
    }
}
