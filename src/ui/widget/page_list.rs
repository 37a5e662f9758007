//! A list of any length on a page that scrolls. Only the rows that can be seen are built, laid out and drawn.
//!
//! Every row has the same height; empty space stands for the rows above and below. The list is one stop of Tab: inside
//! it the arrows, Page Up, Page Down, Home and End move the selection, which is scrolled into view, Space activates the
//! selected row, and Enter does what else there is to do with it.

use std::ops::Range;

use iced::advanced::widget::{Id, operate};
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use iced::widget::{Column, keyed_column, space};
use iced::{Fill, Task};

use super::focus::{Focusable, Ring};
use crate::ui::Element;
use crate::ui::theme::scale;

mod leaf;
mod watch;

pub use leaf::{Edges, Ground, Leaf, leaf};
pub use watch::Seen;
use watch::{Bring, Watch};

/// Rows that are built beyond the edges, so that a slow frame shows no gap.
const SPARE: usize = 3;

/// What is assumed to be seen before the first frame: more than any screen has.
const UNSEEN: Seen = Seen { top: 0.0, height: 2400.0, row_height: scale::size::ROW };

/// Where a list stands: its part of the state of a screen.
#[derive(Debug, Clone)]
pub struct State {
    id: Id,
    seen: Seen,
    selected: Option<usize>,
}

/// What happened to a list. The screen hands it to [`State::update`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Event {
    /// The page was scrolled, or laid out anew: this is seen of the list now.
    Seen(Seen),
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
        Self { id: Id::unique(), seen: UNSEEN, selected: None }
    }
}

impl State {
    /// The name of the list, by which it can be given the focus.
    #[must_use]
    pub fn id(&self) -> Id {
        self.id.clone()
    }

    /// The selected row.
    #[must_use]
    pub fn selected(&self) -> Option<usize> {
        self.selected
    }

    /// Takes note of what happened to the list, which has `total` rows. The task scrolls where that is needed.
    pub fn update<T: Send + 'static>(&mut self, event: Event, total: usize) -> Task<T> {
        match event {
            Event::Seen(seen) => {
                self.seen = seen;
                Task::none()
            }
            Event::Selected(row) => self.select(Some(row), total),
            Event::Stepped(step) => self.select(self.stepped(step, total), total),
        }
    }

    /// Selects `row` of `total` and scrolls it into view.
    pub fn select<T: Send + 'static>(&mut self, row: Option<usize>, total: usize) -> Task<T> {
        self.selected = row.filter(|row| *row < total);
        let way = self.selected.map_or(0.0, |row| self.seen.way_to(row));
        if way == 0.0 {
            return Task::none();
        }
        // The rows there are built at once, so that they do not appear a frame late.
        self.seen.top += way;
        operate(Bring::new(self.id.clone(), way)).discard()
    }

    /// With nothing selected, as after a new search.
    pub fn reset(&mut self) {
        self.selected = None;
    }

    /// The rows in view, with some to spare.
    fn window(&self, total: usize) -> Range<usize> {
        let Seen { top, height, row_height } = self.seen;
        // Where the list has become shorter than it was, the page will have moved to its end.
        let last_top = (total as f32 * row_height - height).max(0.0);
        let top = top.min(last_top);
        let first = (top.max(0.0) / row_height) as usize;
        let last = ((top + height).max(0.0) / row_height).ceil() as usize;
        first.saturating_sub(SPARE)..last.saturating_add(SPARE).min(total)
    }

    /// Where a step leads in a list of `total` rows. With nothing selected it begins at what is in view.
    fn stepped(&self, step: Step, total: usize) -> Option<usize> {
        let last = total.checked_sub(1)?;
        let Seen { top, height, row_height } = self.seen;
        let page = ((height / row_height) as usize).saturating_sub(1).max(1);
        let Some(from) = self.selected else {
            let first_in_view = (top.max(0.0) / row_height).ceil() as usize;
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

/// The list at `state`, of `total` rows of this height. `row` builds one, told its index and whether it is selected.
/// `on_event` carries what happens back to [`State::update`]; `on_space` and `on_enter` say what these keys mean for the
/// selected row.
pub fn page_list<'a, Message: Clone + 'a>(
    state: &State,
    row_height: f32,
    total: usize,
    row: impl Fn(usize, bool) -> Element<'a, Message>,
    on_event: impl Fn(Event) -> Message + Copy + 'a,
    on_space: impl Fn(usize) -> Option<Message> + 'a,
    on_enter: impl Fn(usize) -> Option<Message> + 'a,
) -> Element<'a, Message> {
    let gap = |rows: usize| space().height(rows as f32 * row_height);
    let selected = state.selected;
    let window = state.window(total);
    let (before, after) = (window.start, total.saturating_sub(window.end));
    let rows = window.map(|index| (index, row(index, selected == Some(index))));
    let rows = keyed_column(rows).width(Fill);
    let content = Column::new().push(gap(before)).push(rows).push(gap(after)).width(Fill);
    let control = Focusable::new(content)
        .id(state.id.clone())
        .ring(Ring::Inside)
        .on_key(move |key, modifiers| match (step(key, modifiers), key) {
            (Some(step), _) => Some(on_event(Event::Stepped(step))),
            (None, Key::Named(Named::Space)) if modifiers.is_empty() => {
                selected.and_then(&on_space)
            }
            (None, Key::Named(Named::Enter)) if modifiers.is_empty() => {
                selected.and_then(&on_enter)
            }
            (None, _) => None,
        })
        .width(Fill);
    Watch::around(control, row_height, move |seen| on_event(Event::Seen(seen))).into()
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
