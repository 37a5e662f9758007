//! The contacts on the review: search, filters, and the list with its groups and transports.

use std::borrow::Cow;

use iced::widget::{column, container, responsive, row};
use iced::{Center, Fill, FillPortion, padding};

use super::entries::{self, Entry, Filter, Line, Title};
use super::{Message, Review, SEARCH};
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::theme::control::Button;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::name::{display_address, display_name};
use crate::ui::widget::windowed_list::{self, framed_list};
use crate::ui::widget::{
    Mark, address, badge, beside, button, checkbox, list_row, progress, search_field, segments,
    shortened,
};

/// The narrowest row, in logical pixels, in which the groups of a contact have a place.
const NARROW: f32 = 420.0;

impl Review {
    pub(super) fn contacts(&self) -> Element<'_, Message> {
        let filters = [
            (Filter::All, "All"),
            (Filter::Moves, "Will move"),
            (Filter::Stays, "Left behind"),
            (Filter::There, "Already there"),
        ];
        let filters = filters.map(|(filter, label)| {
            let count = progress::grouped(self.tally.of(filter));
            (filter, Cow::Owned(format!("{label} {count}")))
        });
        let search = search_field("Name, address or group", &self.search)
            .id(SEARCH)
            .on_input(Message::Search);
        let tools = beside(
            container(search).width(Fill).max_width(320),
            segments(filters, self.filter, Message::Filter),
        );
        let list = framed_list(
            &self.list,
            self.lines.len(),
            |place, selected| self.line(place, selected),
            Message::Listed,
            |place| self.lines.get(place).copied().map(Message::Toggle),
            match self.tally.all {
                0 => "The contact list of the old account is empty.",
                _ => "No contact matches.",
            },
        );
        column![column![tools, self.moved_too()].spacing(scale::gap::XS), list]
            .spacing(scale::gap::S)
            .into()
    }

    fn line(&self, place: usize, selected: bool) -> Element<'_, Message> {
        let (content, greyed) = match self.lines.get(place) {
            Some(Line::Head(section)) => (self.head(*section), false),
            Some(Line::Entry(entry)) => self.entry(*entry),
            None => (iced::widget::space().into(), false),
        };
        list_row(content)
            .selected(selected)
            .greyed(greyed)
            .on_press(Message::Listed(windowed_list::Event::Selected(place)))
            .into()
    }

    fn head(&self, place: usize) -> Element<'_, Message> {
        let Some(section) = self.entries.section(place) else {
            return iced::widget::space().into();
        };
        let (title, why) = match &section.title {
            Title::Group(group) => (display_name(group), None),
            Title::NoGroup => ("Without a group".to_owned(), None),
            Title::Transport { domain, certain: true } => (
                display_address(domain),
                Some(
                    "A transport to another network: it must be set up anew, so these stay behind.",
                ),
            ),
            Title::Transport { domain, certain: false } => (
                display_address(domain),
                Some(
                    "It did not say whether it is a transport. Tick these if you know that they are people.",
                ),
            ),
            Title::Fixed => ("These cannot move".to_owned(), None),
        };
        let mark = self.entries.mark(section);
        let toggle = mark.map(|_| Message::Toggle(Line::Head(place)));
        let count = progress::grouped(self.entries.size(section));
        let words = iced::widget::Column::new()
            .push(shortened(format!("{title}  ·  {count}")).strong())
            .push(why.map(|why| shortened(why).size(scale::text::SMALL).ink(Ink::Muted)));
        let tag = match &section.title {
            Title::Transport { certain: true, .. } => {
                Some(badge(Tone::Neutral, Icon::Transport, "Transport"))
            }
            Title::Transport { certain: false, .. } => {
                Some(badge(Tone::Warning, Icon::Warning, "Uncertain"))
            }
            Title::Group(_) | Title::NoGroup | Title::Fixed => None,
        };
        row![
            checkbox(mark.unwrap_or(Mark::Off)).tab_stop(false).on_press_maybe(toggle),
            container(words).width(Fill),
            tag
        ]
        .spacing(scale::gap::M)
        .align_y(Center)
        .into()
    }

    fn entry(&self, place: usize) -> (Element<'_, Message>, bool) {
        let Some(entry) = self.entries.entry(place) else {
            return (iced::widget::space().into(), false);
        };
        let outcome = entry.outcome(self.words().is_some());
        let content = responsive(move |size| contact(place, entry, outcome, size.width < NARROW));
        (content.into(), outcome == Filter::Stays)
    }
}

/// A contact: who it is, its groups where there is room for them, and what becomes of it.
fn contact<'a>(
    place: usize,
    entry: &'a Entry,
    outcome: Filter,
    narrow: bool,
) -> Element<'a, Message> {
    let toggle = entry.can_be_chosen().then_some(Message::Toggle(Line::Entry(place)));
    let marked = entry.chosen || outcome == Filter::There;
    let mark = checkbox(marked).tab_stop(false).on_press_maybe(toggle);
    let moved = entry.moved_to.as_deref().map(|to| match entry.keeps_address {
        true => format!("Has moved to {}", display_address(to)),
        false => format!("Moved too: {}", display_address(to)),
    });
    let reached = match &moved {
        Some(moved) if narrow => shortened(moved.clone()).size(scale::text::SMALL),
        _ => address(&entry.address),
    };
    let who = column![shortened(entry.name.as_str()).strong(), reached];
    let fate = match &entry.moved_to {
        Some(_) if entry.can_be_chosen() && entry.chosen => {
            let label =
                if entry.keeps_address { "Use the new address" } else { "Use the old address" };
            button(Button::Link, label).on_press(Message::ToggleAddress(place)).into()
        }
        _ => fate(entry, outcome),
    };
    let content = if narrow {
        row![mark, container(who).width(Fill), fate]
    } else {
        let muted = |words: String| shortened(words).size(scale::text::SMALL).ink(Ink::Muted);
        let groups = column![muted(display_name(&entry.groups))];
        let remark = moved.or_else(|| entry.there.clone());
        // Two names are only of use where both can be read.
        let share = if remark.is_some() { 3 } else { 1 };
        let groups = groups.push(remark.map(|remark| muted(remark).ink(Ink::Inherited)));
        row![
            container(mark).padding(padding::left(scale::gap::L)),
            container(who).width(FillPortion(3)),
            container(groups).width(FillPortion(share)),
            container(fate).align_right(if entry.moved_to.is_some() { 172 } else { 150 }),
        ]
    };
    content.spacing(scale::gap::M).align_y(Center).height(Fill).into()
}

/// What becomes of a contact, as icon and word.
fn fate<'a>(entry: &Entry, outcome: Filter) -> Element<'a, Message> {
    match (&entry.kind, outcome) {
        (entries::EntryKind::Fixed(why), _) => badge(Tone::Neutral, Icon::Skipped, why.clone()),
        (entries::EntryKind::Elsewhere, _) => badge(Tone::Neutral, Icon::Check, "Listed once more"),
        (_, Filter::There) => badge(Tone::Success, Icon::Check, "Already there"),
        (_, Filter::Moves | Filter::All | Filter::MovedToo) => {
            badge(Tone::Info, Icon::ArrowRight, "Will move")
        }
        (entries::EntryKind::Transport { certain: true }, Filter::Stays) => {
            badge(Tone::Neutral, Icon::Transport, "Stays behind")
        }
        (entries::EntryKind::Transport { certain: false }, Filter::Stays) => {
            badge(Tone::Warning, Icon::Warning, "Uncertain")
        }
        (_, Filter::Stays) => badge(Tone::Neutral, Icon::Skipped, "Left out"),
    }
}
