//! The people on the review: search, filters, and the list of those who move and those who stay behind.

use std::borrow::Cow;

use iced::widget::{Column, Row, column, container, row, space};
use iced::{Bottom, Center, Fill, FillPortion, padding};

use super::entries::{Line, Why};
use super::entry::{Entry, EntryKind as What, Filter, Outcome};
use super::{Look, Message, Review, SEARCH, State};
use crate::text::bidi::in_direction;
use crate::text::say::say;
use crate::text::words;
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::screen::fit::Fit;
use crate::ui::theme::control::Button;
use crate::ui::theme::{Ink, Theme, scale};
use crate::ui::widget::name::{display_address, display_name};
use crate::ui::widget::page_list::{self, Edges, Ground, leaf, page_list};
use crate::ui::widget::{
    Mark, Room, Shortened, address, beside, body, button, checkbox, filters, folded_filters,
    search_field, shortened, small,
};

/// The width of the search field, in logical pixels.
const SEARCH_WIDTH: f32 = 264.0;

/// The width of the names in a row, in logical pixels.
const NAMES: f32 = 300.0;

/// How many rows stand in for those that are still being read.
const BARS: usize = 4;

impl Review {
    /// The search and the filters, on one line where there is room.
    pub(super) fn tools(&self, fit: Fit) -> Element<'_, Message> {
        let search = search_field(say!("review-search"), &self.search)
            .id(SEARCH)
            .on_input(Message::Search)
            .on_submit(Message::ToFirst);
        let ready = matches!(self.state, State::Ready);
        let named = |filter: Filter, name: String| {
            let count = self.tally.of(filter);
            let words = if ready { format!("{name} {}", words::number(count)) } else { name };
            (filter == Filter::All || !ready || count > 0 || self.filter == filter)
                .then_some((filter, Cow::Owned(words)))
        };
        let choices = [
            named(Filter::All, say!("review-filter-all")),
            named(Filter::MovedToo, say!("review-moved-too")),
            named(Filter::Stays, say!("review-stays-behind")),
            named(Filter::There, say!("review-already-there")),
        ];
        let choices: Vec<_> = choices.into_iter().flatten().collect();
        if fit != Fit::Narrow {
            let search = container(search).width(Fill).max_width(SEARCH_WIDTH);
            let tools = beside(search, filters(choices, self.filter, Message::Filter));
            let moved = self.moved_too().filter(|_| fit == Fit::Usual);
            return column![tools].push(moved).spacing(scale::gap::S).into();
        }
        let current = choices.iter().find(|(filter, _)| *filter == self.filter);
        let current = current.map(|(_, words)| words.clone()).unwrap_or_default();
        let pill = folded_filters(current, self.filters_open, Message::ToggleFilters);
        let line = row![container(search).width(Fill), pill].spacing(scale::gap::S).align_y(Center);
        let open = self.filters_open.then(|| filters(choices, self.filter, Message::Filter));
        Column::new().push(line).push(open).spacing(scale::gap::S).into()
    }

    /// How many have moved too. The line is there as soon as they are asked, so that nothing moves when they answer.
    fn moved_too(&self) -> Option<Element<'_, Message>> {
        let words = match self.moves.state() {
            Look::UnderWay => Some(words::looking_for_moves()),
            Look::NotYet | Look::Over => {
                words::moved_too_but(self.tally.moved_too, self.tally.keep_address)
            }
        };
        (self.moves.state() != Look::NotYet || words.is_some()).then(|| {
            let words = small(words.unwrap_or_default()).class(Ink::Muted);
            container(words).center_y(scale::size::HINT).into()
        })
    }

    /// The list itself.
    pub(super) fn people(&self, room: Room) -> Element<'_, Message> {
        let fit = Fit::of(room);
        match self.state {
            State::Comparing(_) => return bars(room),
            State::Failed(_) => return space().into(),
            State::Ready if self.lines.is_empty() => return self.nobody(),
            State::Ready => {}
        }
        page_list(
            &self.list,
            room.row(),
            self.lines.len(),
            |place, selected| self.line(place, selected, (fit, room.row())),
            Message::Listed,
            |place| self.activated(place),
            |place| self.entered(place),
        )
    }

    fn nobody(&self) -> Element<'_, Message> {
        if self.tally.all == 0 {
            return space().into();
        }
        let search = self.search.trim();
        let words = match search {
            "" => say!("window-nobody-listed"),
            search => say!("window-nobody-matches", search = display_name(search)),
        };
        let all = button(Button::Link, say!("review-show-all")).on_press(Message::ShowAll);
        row![body(words).class(Ink::Muted), all]
            .spacing(scale::gap::S)
            .align_y(Center)
            .padding(padding::vertical(scale::gap::M))
            .into()
    }

    /// What Space does to this line.
    pub(super) fn activated(&self, place: usize) -> Option<Message> {
        match self.lines.get(place)? {
            Line::Person(entry) => Some(Message::Toggle(*entry)),
            Line::Behind(entry) => {
                let entry_of = self.entries.entry(*entry)?;
                let doubtful = entry_of.kind == What::Transport { certain: false };
                doubtful.then_some(Message::Toggle(*entry))
            }
            Line::Head(group) => self.include(*group),
            Line::StaysBehind => None,
        }
    }

    /// What Enter does to it: what else there is to do with it.
    fn entered(&self, place: usize) -> Option<Message> {
        match self.lines.get(place)? {
            Line::Person(entry) => {
                let moved = self.entries.entry(*entry)?;
                let choosable = moved.moved_to.is_some() && moved.can_be_chosen() && moved.chosen;
                choosable.then_some(Message::ToggleAddress(*entry))
            }
            Line::Head(group) => self.include(*group),
            Line::Behind(_) | Line::StaysBehind => None,
        }
    }

    /// What the link at the end of a head means: a transport is only taken along after a question.
    fn include(&self, place: usize) -> Option<Message> {
        let group = self.entries.group(place)?;
        match (&group.why, self.entries.mark(group)?) {
            (_, Mark::On) => Some(Message::Include(place, false)),
            (Why::Transport { .. }, _) => Some(Message::AskInclude(place)),
            (Why::Uncertain { .. } | Why::Fixed, _) => Some(Message::Include(place, true)),
        }
    }

    fn line(
        &self,
        place: usize,
        selected: bool,
        (fit, height): (Fit, f32),
    ) -> Element<'_, Message> {
        let Some(line) = self.lines.get(place).copied() else {
            return space().height(height).into();
        };
        let is_framed = |line: Option<&Line>| line.is_some_and(|line| *line != Line::StaysBehind);
        let edges = Edges {
            first: !is_framed(place.checked_sub(1).and_then(|before| self.lines.get(before))),
            last: !is_framed(self.lines.get(place + 1)),
        };
        let (content, greyed, ground) = match line {
            Line::StaysBehind => return self.stays_behind_heading(height),
            Line::Head(group) => (self.head(group, fit), false, Ground::Sunken),
            Line::Person(entry) => (self.person(entry, selected, fit), false, Ground::Surface),
            Line::Behind(entry) => {
                let stays = self.outcome(entry) == Some(Outcome::Stays);
                (self.behind(entry, fit), stays, Ground::Surface)
            }
        };
        leaf(height, content)
            .edges(edges)
            .ground(ground)
            .selected(selected)
            .greyed(greyed)
            .on_press(Message::Listed(page_list::Event::Selected(place)))
            .into()
    }

    fn outcome(&self, place: usize) -> Option<Outcome> {
        Some(self.entries.entry(place)?.outcome(self.words().is_some()))
    }

    fn stays_behind_heading(&self, height: f32) -> Element<'_, Message> {
        let count = words::number(self.tally.stays);
        let words = shortened(say!("review-stays-behind")).strong();
        container(beside_dot(words, behind_dot(&count).ink(Ink::Muted)))
            .height(height)
            .align_y(Bottom)
            .padding(padding::bottom(scale::gap::S))
            .into()
    }

    /// The head of a group that stays behind, and the way to take it along.
    fn head(&self, place: usize, fit: Fit) -> Element<'_, Message> {
        let Some(group) = self.entries.group(place) else { return space().into() };
        let count = words::contacts(group.count());
        let (symbol, name, domain, why) = match &group.why {
            Why::Transport { domain, network } => (
                Icon::Transport,
                words::transport(network),
                Some(domain),
                say!("review-transport-why"),
            ),
            Why::Uncertain { domain } => {
                (Icon::Warning, display_address(domain), None, say!("review-uncertain-why"))
            }
            Why::Fixed => (Icon::Skipped, String::new(), None, String::new()),
        };
        let domain = domain.filter(|_| fit != Fit::Narrow).map(|domain| display_address(domain));
        let details = domain.into_iter().chain([count]).collect::<Vec<_>>().join(" · ");
        let title: Element<'_, Message> = match fit {
            Fit::Narrow => shortened(in_direction(format!("{name} · {details}"))).strong().into(),
            _ => beside_dot(shortened(name).strong(), behind_dot(&details).ink(Ink::Muted)),
        };
        let why = (fit == Fit::Usual).then_some(why);
        let why = why.map(|why| shortened(why).size(scale::text::SMALL).ink(Ink::Muted));
        let said = column![title].push(why);
        let label = match (&group.why, self.entries.mark(group)) {
            (_, Some(Mark::On)) => Some(say!("review-leave-behind")),
            (Why::Transport { .. }, Some(_)) if fit == Fit::Narrow => {
                Some(say!("review-include-short"))
            }
            (Why::Transport { .. }, Some(_)) => Some(say!("review-include-anyway")),
            (_, Some(_)) => Some(say!("review-include-all")),
            (_, None) => None,
        };
        let way = label.zip(self.include(place)).map(|(label, message)| {
            Element::from(button(Button::Link, label).tab_stop(false).on_press(message))
        });
        row![icon(symbol).ink(Ink::Muted), container(said).width(Fill)]
            .push(way)
            .spacing(scale::gap::M)
            .align_y(Center)
            .height(Fill)
            .into()
    }

    fn person(&self, place: usize, selected: bool, fit: Fit) -> Element<'_, Message> {
        let Some(entry) = self.entries.entry(place) else { return space().into() };
        let outcome = entry.outcome(self.words().is_some());
        let toggle = entry.can_be_chosen().then_some(Message::Toggle(place));
        let marked = entry.chosen || outcome == Outcome::There;
        let mark = checkbox(marked).tab_stop(false).on_press_maybe(toggle);
        let may_keep = entry.moved_to.is_some() && entry.can_be_chosen() && entry.chosen;
        // Where somebody is chosen who has moved, the row offers what else there is.
        let word = match may_keep && selected && fit == Fit::Usual {
            true => {
                let label = match entry.keeps_address {
                    true => say!("review-use-new-address"),
                    false => say!("review-use-old-address"),
                };
                button(Button::Link, label)
                    .tab_stop(false)
                    .on_press(Message::ToggleAddress(place))
                    .into()
            }
            false => self.word(entry, outcome, fit),
        };
        let name = shortened(entry.name.as_str()).strong();
        match fit {
            Fit::Usual => {
                let names = column![name, address(&entry.address)];
                in_three(mark.into(), names.into(), groups(entry), word)
            }
            Fit::Low => {
                let names = row![name, address(&entry.address)].spacing(scale::gap::XS + 2.0);
                in_two(mark.into(), (names.align_y(Center).into(), 3), (word, 2))
            }
            Fit::Narrow => in_two(mark.into(), (name.into(), 3), (word, 2)),
        }
    }

    /// Somebody who stays behind: without a box, unless it is the user who can tell what they are.
    fn behind(&self, place: usize, fit: Fit) -> Element<'_, Message> {
        let Some(entry) = self.entries.entry(place) else { return space().into() };
        let outcome = entry.outcome(self.words().is_some());
        let doubtful = entry.kind == What::Transport { certain: false };
        let mark: Element<'_, Message> = if doubtful {
            checkbox(entry.chosen).tab_stop(false).on_press(Message::Toggle(place)).into()
        } else {
            space().width(scale::size::ICON).into()
        };
        let number = entry.address.split('@').next().unwrap_or_default();
        let detail = match doubtful || number == entry.address {
            true => display_address(&entry.address),
            false => display_address(number),
        };
        let who: Element<'_, Message> = match detail == entry.name {
            true => shortened(entry.name.as_str()).into(),
            false if fit == Fit::Narrow => {
                shortened(in_direction(format!("{} · {detail}", entry.name))).into()
            }
            false => {
                let detail = behind_dot(&detail).size(scale::text::SMALL);
                beside_dot(shortened(entry.name.as_str()), detail)
            }
        };
        let word = self.word(entry, outcome, fit);
        match fit {
            Fit::Usual if !doubtful => in_three(mark, who, groups(entry), word),
            _ => in_two(mark, (who, 2), (word, 3)),
        }
    }

    /// What is to be said about a contact: an icon and words, or nothing.
    fn word(&self, entry: &Entry, outcome: Outcome, fit: Fit) -> Element<'_, Message> {
        let short = fit != Fit::Usual;
        let told = self.words().is_some();
        let plain = |words: String| (None, words, Ink::Muted);
        let (symbol, words, ink) = match (&entry.kind, outcome, &entry.moved_to) {
            (What::Fixed(why), ..) => plain(why.clone()),
            (What::Elsewhere, ..) => plain(say!("review-listed-twice")),
            (What::Transport { certain: true }, Outcome::Stays, _) => {
                plain(say!("review-stays-behind"))
            }
            (What::Transport { certain: false }, Outcome::Stays, _) if short => {
                plain(say!("review-uncertain"))
            }
            (What::Transport { certain: false }, Outcome::Stays, _) => {
                plain(say!("review-uncertain-one"))
            }
            (_, Outcome::Stays, _) => plain(words::left_out()),
            (_, _, Some(to)) => {
                let words = match (short, entry.keeps_address) {
                    (true, _) => say!("review-moved-too"),
                    (false, true) => say!("review-keeps-address", new = display_address(to)),
                    (false, false) => say!("review-moved-too-to", new = display_address(to)),
                };
                (Some((Icon::HouseMove, Ink::Accent)), words, Ink::Inherited)
            }
            (_, Outcome::There, None) => {
                let words = if short {
                    say!("review-already-there")
                } else {
                    say!("review-already-listed")
                };
                (Some((Icon::Check, Ink::Muted)), words, Ink::Muted)
            }
            (..) => match (&entry.there, words::one_sided(entry.due.ask, entry.due.tell, told)) {
                (Some(there), _) => plain(there.clone()),
                (None, Some(words)) if !short => plain(words),
                (None, _) => return space().into(),
            },
        };
        let symbol =
            symbol.map(|(symbol, ink)| icon(symbol).size(scale::size::ICON_SMALL).ink(ink));
        Row::new()
            .push(symbol)
            .push(shortened(words).size(scale::text::SMALL).ink(ink))
            .spacing(scale::gap::XS + 2.0)
            .align_y(Center)
            .into()
    }
}

/// A row with its groups in the middle.
fn in_three<'a>(
    mark: Element<'a, Message>,
    who: Element<'a, Message>,
    groups: Element<'a, Message>,
    word: Element<'a, Message>,
) -> Element<'a, Message> {
    line_of(mark)
        .push(container(who).width(NAMES))
        .push(container(groups).width(FillPortion(2)))
        .push(container(word).align_right(FillPortion(3)))
        .into()
}

/// A row with no more than who it is and what is said of them, each with its share of the room.
fn in_two<'a>(
    mark: Element<'a, Message>,
    (who, of_who): (Element<'a, Message>, u16),
    (word, of_word): (Element<'a, Message>, u16),
) -> Element<'a, Message> {
    line_of(mark)
        .push(container(who).width(FillPortion(of_who)))
        .push(container(word).align_right(FillPortion(of_word)))
        .into()
}

fn line_of(mark: Element<'_, Message>) -> Row<'_, Message, Theme> {
    row![mark].spacing(scale::gap::M).align_y(Center).height(Fill)
}

/// What is named, and behind a dot what there is to add.
fn beside_dot<'a>(
    name: impl Into<Element<'a, Message>>,
    behind: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    row![name.into(), behind.into()].spacing(scale::gap::XS).align_y(Center).into()
}

fn behind_dot<'a>(words: &str) -> Shortened<'a> {
    shortened(in_direction(format!("· {words}")))
}

fn groups(entry: &Entry) -> Element<'_, Message> {
    shortened(display_name(&entry.groups)).size(scale::text::SMALL).ink(Ink::Muted).into()
}

/// The list before it is read.
fn bars<'a>(room: Room) -> Element<'a, Message> {
    let rows = (0..BARS).map(|place| {
        let edges = Edges { first: place == 0, last: place + 1 == BARS };
        let width = [110.0, 150.0, 90.0, 130.0].get(place).copied().unwrap_or(110.0);
        let names = column![crate::ui::widget::bar(width), crate::ui::widget::bar(width + 50.0)];
        let content = row![checkbox(false), names.spacing(7.0)].spacing(scale::gap::M);
        leaf(room.row(), content.align_y(Center).height(Fill)).edges(edges).into()
    });
    Column::from_iter(rows).into()
}
