//! Moving the focus, and bringing what has it into view.

use iced::advanced::widget::operation::focusable::{Count, count};
use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{self, Focusable, Operation, Outcome, Scrollable};
use iced::advanced::widget::{Id, operate};
use iced::widget::operation as tasks;
use iced::{Rectangle, Task, Vector};

/// How much of the surroundings is shown with a control that was scrolled into view, in logical pixels.
const AIR: f32 = 24.0;

/// Moves the focus to the control of that name and shows it.
pub fn to<T: Send + 'static>(id: impl Into<Id>) -> Task<T> {
    tasks::focus(id).chain(reveal())
}

/// The same for a field whose content is to be corrected: all of it is selected, so that typing replaces it.
pub fn to_correct<T: Send + 'static>(id: impl Into<Id>) -> Task<T> {
    let id = id.into();
    tasks::focus(id.clone()).chain(tasks::select_all(id)).chain(reveal())
}

/// Scrolls until the control that has the focus can be seen; iced does not do that by itself.
pub fn reveal<T: Send + 'static>() -> Task<T> {
    operate(show()).discard()
}

/// Moves the focus to the next control; after the last comes the first.
pub(crate) fn forward() -> impl Operation<()> + 'static {
    operation::then(count(), |count: Count| {
        let after = count.focused.map_or(0, |focused| focused + 1);
        FocusAt { wanted: if after < count.total { after } else { 0 }, passed: 0 }
    })
}

/// Moves the focus to the control before; before the first comes the last.
pub(crate) fn backward() -> impl Operation<()> + 'static {
    operation::then(count(), |count: Count| {
        let before = count.focused.and_then(|focused| focused.checked_sub(1));
        FocusAt { wanted: before.unwrap_or(count.total.saturating_sub(1)), passed: 0 }
    })
}

/// The operation behind [`reveal`].
pub(crate) fn show() -> impl Operation<()> + 'static {
    Find::default()
}

/// Gives the focus to one control by its place in the order of Tab, and takes it from all others.
struct FocusAt {
    wanted: usize,
    passed: usize,
}

impl Operation<()> for FocusAt {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn focusable(&mut self, _: Option<&Id>, _: Rectangle, state: &mut dyn Focusable) {
        if self.passed == self.wanted {
            state.focus();
        } else if state.is_focused() {
            state.unfocus();
        }
        self.passed += 1;
    }
}

/// First pass: where is the focus, and what scrolls around it?
///
/// The walk reports a scrollable before its content, and how deep it is can be told from the nesting of the calls of
/// `traverse`.
#[derive(Default)]
struct Find {
    /// The scrollables that enclose the place of the walk, outermost first.
    around: Vec<Window>,
    count: usize,
    /// A scrollable was reported and its content comes next.
    entering: bool,
    /// How the scrollables around the control with the focus must move.
    moves: Vec<Move>,
}

/// A scrollable: the part of its content that can be seen.
#[derive(Clone, Copy)]
struct Window {
    /// Its place in the order of the walk.
    number: usize,
    bounds: Rectangle,
    content: Rectangle,
    offset: f32,
}

/// How far a scrollable must move.
#[derive(Clone, Copy)]
struct Move {
    number: usize,
    by: f32,
}

impl Operation<()> for Find {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        let inside = std::mem::take(&mut self.entering);
        operate(self);
        if inside {
            self.around.pop();
        }
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        translation: Vector,
        _: &mut dyn Scrollable,
    ) {
        let (number, offset) = (self.count, translation.y);
        self.around.push(Window { number, bounds, content, offset });
        self.count += 1;
        self.entering = true;
    }

    fn focusable(&mut self, _: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            self.moves = moves(&self.around, bounds);
        }
    }

    fn finish(&self) -> Outcome<()> {
        if self.moves.is_empty() {
            return Outcome::None;
        }
        Outcome::Chain(Box::new(Scroll { moves: self.moves.clone(), count: 0 }))
    }
}

/// How each of the scrollables around `target`, outermost first, must move: each shows it to the one around it, and none
/// moves further than its content goes.
fn moves(around: &[Window], mut target: Rectangle) -> Vec<Move> {
    let mut moves = Vec::new();
    for window in around.iter().rev() {
        let Window { number, bounds, content, offset } = *window;
        let by = shortfall(bounds.y + offset, bounds.height, target);
        let furthest = (content.height - bounds.height).max(0.0);
        let after = (offset + by).clamp(0.0, furthest);
        if after != offset {
            moves.push(Move { number, by: after - offset });
        }
        target.y -= after;
    }
    moves
}

/// Second pass: scroll them.
struct Scroll {
    moves: Vec<Move>,
    count: usize,
}

impl Operation<()> for Scroll {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        bounds: Rectangle,
        content_bounds: Rectangle,
        _: Vector,
        state: &mut dyn Scrollable,
    ) {
        let number = self.count;
        self.count += 1;
        if let Some(Move { by, .. }) = self.moves.iter().find(|known| known.number == number) {
            state.scroll_by(AbsoluteOffset { x: 0.0, y: *by }, bounds, content_bounds);
        }
    }
}

/// How far a window of `height` at `top` must move down (or up, below zero) to show `target`, with air around it. When
/// the target is higher than the window, its upper edge counts, unless the window shows nothing else already.
fn shortfall(top: f32, height: f32, target: Rectangle) -> f32 {
    if target.y <= top && target.y + target.height >= top + height {
        return 0.0;
    }
    let air = AIR.min((height - target.height).max(0.0) / 2.0);
    let above = target.y - air - top;
    let below = target.y + target.height + air - (top + height);
    if above < 0.0 {
        above
    } else if below > 0.0 {
        below.min(above)
    } else {
        0.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(y: f32, height: f32) -> Rectangle {
        Rectangle { x: 0.0, y, width: 100.0, height }
    }

    #[test]
    fn scrolls_no_further_than_needed() {
        assert_eq!(shortfall(0.0, 400.0, target(100.0, 40.0)), 0.0);
        assert_eq!(shortfall(0.0, 400.0, target(500.0, 40.0)), 164.0);
        assert_eq!(shortfall(300.0, 400.0, target(100.0, 40.0)), -224.0);
        assert_eq!(shortfall(0.0, 400.0, target(370.0, 40.0)), 34.0);
    }

    #[test]
    fn shows_the_top_of_what_is_too_high() {
        assert_eq!(shortfall(0.0, 100.0, target(50.0, 400.0)), 50.0);
        assert_eq!(shortfall(400.0, 100.0, target(50.0, 400.0)), -350.0);
        assert_eq!(shortfall(90.0, 100.0, target(50.0, 400.0)), 0.0, "nothing else is seen");
    }

    #[test]
    fn each_scrollable_shows_what_is_in_it_to_the_one_around_it() {
        let window = |number, y, height, content, offset| Window {
            number,
            bounds: Rectangle { y, ..target(0.0, height) },
            content: target(0.0, content),
            offset,
        };
        let outer = window(0, 0.0, 200.0, 700.0, 0.0);
        let inner = window(1, 300.0, 400.0, 1000.0, 0.0);
        let moved: Vec<_> = moves(&[outer, inner], target(1000.0, 40.0))
            .into_iter()
            .map(|Move { number, by }| (number, by))
            .collect();
        // Inside, the target comes to 636; outside, its lower edge with some air to 200.
        assert_eq!(moved, [(1, 364.0), (0, 500.0)]);
        assert!(moves(&[], target(0.0, 40.0)).is_empty());
    }
}
