//! A list of any length that builds, lays out and draws only the rows that can be seen.
//!
//! Every row has the same height; empty space stands for the rows above and below. The list is one stop of Tab: inside
//! it the arrows, Page Up, Page Down, Home and End move the selection, which is scrolled into view, and Space activates
//! the selected row.

use std::ops::Range;

use iced::advanced::widget::Id;
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use iced::widget::operation::{self, AbsoluteOffset};
use iced::widget::scrollable::{Direction, Scrollbar};
use iced::widget::{Column, container, keyed_column, right, scrollable, sensor, space, stack};
use iced::{Fill, Length, Task};

use super::focus::{Focusable, Ring};
use super::room::at_least;
use super::text::body;
use crate::ui::Element;
use crate::ui::theme::{Ink, Surface, scale};

mod rail;

use rail::Rail;

/// Rows that are built beyond the edges, so that a slow frame shows no gap.
const SPARE: usize = 3;

/// The fewest rows of a list on a page: where a window has no room for them, the page scrolls.
const FEWEST: u8 = 3;

/// The height that is assumed before the first frame: more than any screen has.
const UNKNOWN_HEIGHT: f32 = 2400.0;

/// Where a list stands: its part of the state of a screen.
#[derive(Debug, Clone)]
pub struct State {
    id: Id,
    row_height: f32,
    /// How far it is scrolled, in logical pixels.
    offset: f32,
    /// How high its window is, in logical pixels.
    height: f32,
    /// Where it was told to scroll, until it says that it has: the rows there are built too, so that they do not
    /// appear a frame late.
    target: Option<f32>,
    selected: Option<usize>,
}

/// What happened to a list. The screen hands it to [`State::update`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Event {
    /// It was scrolled to this offset, in logical pixels.
    Scrolled(f32),
    /// Its window has this height, in logical pixels.
    Resized(f32),
    /// The handle of the scroll bar was drawn to this offset, in logical pixels.
    Dragged(f32),
    /// A key moved the selection.
    Stepped(Step),
    /// The pointer selected this row.
    Selected(usize),
}

/// How a key moves the selection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// One row up.
    Up,
    /// One row down.
    Down,
    /// As many rows up as can be seen.
    PageUp,
    /// As many rows down as can be seen.
    PageDown,
    /// To the first row.
    First,
    /// To the last row.
    Last,
}

impl Default for State {
    fn default() -> Self {
        Self::new(scale::size::ROW)
    }
}

impl State {
    /// A list at its beginning, nothing selected, with rows of `row_height` logical pixels.
    #[must_use]
    pub fn new(row_height: f32) -> Self {
        Self {
            id: Id::unique(),
            row_height: row_height.max(1.0),
            offset: 0.0,
            height: UNKNOWN_HEIGHT,
            target: None,
            selected: None,
        }
    }

    /// The selected row.
    #[must_use]
    pub fn selected(&self) -> Option<usize> {
        self.selected
    }

    /// Takes note of what happened to the list, which has `total` rows. The task scrolls where that is needed.
    pub fn update<T>(&mut self, event: Event, total: usize) -> Task<T> {
        match event {
            Event::Scrolled(offset) => {
                self.offset = offset;
                self.target = None;
                Task::none()
            }
            Event::Resized(height) => {
                self.height = height;
                Task::none()
            }
            Event::Dragged(offset) => self.scroll_to(offset),
            Event::Selected(row) => self.select(Some(row), total),
            Event::Stepped(step) => self.select(self.stepped(step, total), total),
        }
    }

    /// Selects `row` of `total` and scrolls it into view.
    pub fn select<T>(&mut self, row: Option<usize>, total: usize) -> Task<T> {
        self.selected = row.filter(|row| *row < total);
        match self.selected.and_then(|row| self.offset_to_show(row)) {
            Some(offset) => self.scroll_to(offset),
            None => Task::none(),
        }
    }

    /// Back to the beginning with nothing selected, as after a new search.
    pub fn reset<T>(&mut self) -> Task<T> {
        self.selected = None;
        self.scroll_to(0.0)
    }

    fn scroll_to<T>(&mut self, offset: f32) -> Task<T> {
        self.target = Some(offset);
        operation::scroll_to(self.id.clone(), AbsoluteOffset { x: 0.0, y: offset })
    }

    /// The rows in view when the list is scrolled to `offset`, with some to spare.
    fn window(&self, offset: f32, total: usize) -> Range<usize> {
        let content = total as f32 * self.row_height;
        let offset = offset.min(content - self.height).max(0.0);
        let first = (offset / self.row_height) as usize;
        let last = ((offset + self.height) / self.row_height).ceil() as usize;
        first.saturating_sub(SPARE)..last.saturating_add(SPARE).min(total)
    }

    /// The stretches of rows to build, from the top: what is in view, and apart from it what is about to be.
    fn stretches(&self, total: usize) -> (Range<usize>, Option<Range<usize>>) {
        let now = self.window(self.offset, total);
        match self.target.map(|target| self.window(target, total)) {
            None => (now, None),
            Some(soon) if soon.start <= now.end && now.start <= soon.end => {
                (now.start.min(soon.start)..now.end.max(soon.end), None)
            }
            Some(soon) if soon.start < now.start => (soon, Some(now)),
            Some(soon) => (now, Some(soon)),
        }
    }

    /// The least change of the offset that shows `row` whole.
    fn offset_to_show(&self, row: usize) -> Option<f32> {
        let current = self.target.unwrap_or(self.offset);
        let top = row as f32 * self.row_height;
        let bottom = top + self.row_height;
        if top < current {
            Some(top)
        } else if bottom > current + self.height {
            Some((bottom - self.height).max(0.0))
        } else {
            None
        }
    }

    /// Where a step leads in a list of `total` rows. With nothing selected it begins at what is in view.
    fn stepped(&self, step: Step, total: usize) -> Option<usize> {
        let last = total.checked_sub(1)?;
        let page = ((self.height / self.row_height) as usize).saturating_sub(1).max(1);
        let Some(from) = self.selected else {
            let first_in_view = (self.offset / self.row_height).ceil() as usize;
            return Some(match step {
                Step::First => 0,
                Step::Last => last,
                Step::Up | Step::Down | Step::PageUp | Step::PageDown => first_in_view.min(last),
            });
        };
        Some(match step {
            Step::Up => from.saturating_sub(1),
            Step::Down => from.saturating_add(1).min(last),
            Step::PageUp => from.saturating_sub(page),
            Step::PageDown => from.saturating_add(page).min(last),
            Step::First => 0,
            Step::Last => last,
        })
    }
}

/// The list at `state` in a frame of its own, as it stands on a page; without any row it says `none`. The rest is as for
/// [`windowed_list`].
pub fn framed_list<'a, Message: Clone + 'a>(
    state: &State,
    total: usize,
    row: impl Fn(usize, bool) -> Element<'a, Message>,
    on_event: impl Fn(Event) -> Message + Copy + 'a,
    on_activate: impl Fn(usize) -> Option<Message> + 'a,
    none: &'a str,
) -> Element<'a, Message> {
    let content = if total == 0 {
        container(body(none).class(Ink::Muted)).center(Fill).padding(scale::gap::M).into()
    } else {
        windowed_list(state, total, row, on_event, on_activate)
    };
    let frame = container(content).class(Surface::List).padding(scale::size::BORDER).height(Fill);
    let rows = f32::from(u8::try_from(total).unwrap_or(FEWEST).clamp(1, FEWEST));
    at_least(rows * state.row_height + 2.0 * scale::size::BORDER, frame)
}

/// The list at `state`, of `total` rows. `row` builds one, told its index and whether it is selected; every row must
/// have the height that the state was made with. `on_event` carries what happens back to [`State::update`], and
/// `on_activate` says what Space means for the selected row.
pub fn windowed_list<'a, Message: Clone + 'a>(
    state: &State,
    total: usize,
    row: impl Fn(usize, bool) -> Element<'a, Message>,
    on_event: impl Fn(Event) -> Message + Copy + 'a,
    on_activate: impl Fn(usize) -> Option<Message> + 'a,
) -> Element<'a, Message> {
    let gap = |rows: usize| space().height(rows as f32 * state.row_height);
    let mut content = Column::new().width(Fill);
    let mut built = 0;
    let (first, second) = state.stretches(total);
    for stretch in [Some(first), second].into_iter().flatten() {
        content = content.push(gap(stretch.start.saturating_sub(built)));
        built = stretch.end;
        let rows = stretch.map(|index| (index, row(index, state.selected == Some(index))));
        content = content.push(keyed_column(rows).width(Fill));
    }
    content = content.push(gap(total.saturating_sub(built)));

    let window = scrollable(content)
        .id(state.id.clone())
        .direction(Direction::Vertical(Scrollbar::hidden()))
        .on_scroll(move |viewport| on_event(Event::Scrolled(viewport.absolute_offset().y)))
        .width(Fill)
        .height(Fill);
    let measured = sensor(window).on_resize(move |size| on_event(Event::Resized(size.height)));
    let height = total as f32 * state.row_height;
    let rail = Rail::new(height, state.offset, move |offset| on_event(Event::Dragged(offset)));
    let selected = state.selected;
    Focusable::new(stack![measured, right(rail)])
        .ring(Ring::Inside)
        .on_key(move |key, modifiers| match step(key, modifiers) {
            Some(step) => Some(on_event(Event::Stepped(step))),
            None if modifiers.is_empty() && *key == Key::Named(Named::Space) => {
                selected.and_then(&on_activate)
            }
            None => None,
        })
        .width(Length::Fill)
        .height(Length::Fill)
        .into()
}

fn step(key: &Key, modifiers: Modifiers) -> Option<Step> {
    let Key::Named(named) = key else {
        return None;
    };
    if !modifiers.is_empty() {
        return None;
    }
    match named {
        Named::ArrowUp => Some(Step::Up),
        Named::ArrowDown => Some(Step::Down),
        Named::PageUp => Some(Step::PageUp),
        Named::PageDown => Some(Step::PageDown),
        Named::Home => Some(Step::First),
        Named::End => Some(Step::Last),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
