//! Whether every text of a view has room, as far as its layout tells.

use std::any::Any;

use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Operation, Scrollable};
use iced::{Rectangle, Size, Vector};

use crate::ui::theme::scale;

/// Rounding to whole pixels moves an edge by less.
const TOLERANCE: f32 = 1.0;

/// Looks for texts that reach over an edge of what holds them, or were given less than the height of a line.
pub(super) struct Fitting {
    /// Where a text may be, inside of what is being looked at.
    room: Room,
    /// The same inside of what is looked at next.
    next: Option<Room>,
    cut_off: Vec<String>,
}

/// A part of the window.
#[derive(Clone, Copy, Debug)]
struct Room {
    left: f32,
    right: f32,
    /// Nothing where it scrolls.
    bottom: Option<f32>,
}

impl Fitting {
    pub(super) fn into(window: Size) -> Self {
        let room = Room { left: 0.0, right: window.width, bottom: Some(window.height) };
        Self { room, next: None, cut_off: Vec::new() }
    }

    /// The texts that have no room, with where they are.
    pub(super) fn cut_off(self) -> Vec<String> {
        self.cut_off
    }
}

impl Operation for Fitting {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let inside = self.next.take().unwrap_or(self.room);
        let outside = std::mem::replace(&mut self.room, inside);
        operate(self);
        self.room = outside;
    }

    fn container(&mut self, _: Option<&Id>, bounds: Rectangle) {
        self.next = Some(self.room.within(bounds));
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        bounds: Rectangle,
        _: Rectangle,
        _: Vector,
        _: &mut dyn Scrollable,
    ) {
        self.next = Some(Room { bottom: None, ..self.room.within(bounds) });
    }

    fn custom(&mut self, _: Option<&Id>, _: Rectangle, _: &mut dyn Any) {}

    fn text(&mut self, _: Option<&Id>, bounds: Rectangle, text: &str) {
        if !text.trim().is_empty() && !self.room.holds(bounds) {
            self.cut_off.push(format!("{text:?} at {bounds:?} in {:?}", self.room));
        }
    }
}

impl Room {
    fn within(self, bounds: Rectangle) -> Self {
        Self {
            left: self.left.max(bounds.x),
            right: self.right.min(bounds.x + bounds.width),
            bottom: self.bottom.map(|bottom| bottom.min(bounds.y + bounds.height)),
        }
    }

    fn holds(self, text: Rectangle) -> bool {
        text.x >= self.left - TOLERANCE
            && text.x + text.width <= self.right + TOLERANCE
            && self.bottom.is_none_or(|bottom| text.y + text.height <= bottom + TOLERANCE)
            && text.height >= scale::text::SMALL
    }
}
