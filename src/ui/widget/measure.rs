//! How much room a page has, and what follows from it for its layout.

use iced::Size;

use crate::ui::theme::scale::{gap, size};

/// Below this height, in logical pixels, everything is a little lower.
const LOW: f32 = 600.0;
/// Below this width the page has one narrow column: text is twice as large as usual, as a rule.
const NARROW: f32 = 600.0;
/// Below this width a footer has room for two buttons only.
const NARROWEST: f32 = 400.0;
/// The margin of a narrow page.
const NARROW_MARGIN: f32 = 16.0;

/// The room that a page has.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    size: Size,
}

impl Room {
    /// A page of this size in logical pixels.
    #[must_use]
    pub const fn of(size: Size) -> Self {
        Self { size }
    }

    /// As wide as this.
    #[must_use]
    pub const fn width(self) -> f32 {
        self.size.width
    }

    /// As high as this, with band and footer.
    #[must_use]
    pub const fn height(self) -> f32 {
        self.size.height
    }

    /// Rows have one line, and what can be left out is.
    #[must_use]
    pub fn is_low(self) -> bool {
        self.size.height < LOW
    }

    /// Nothing stands beside anything.
    #[must_use]
    pub fn is_narrow(self) -> bool {
        self.size.width < NARROW
    }

    /// It is as narrow as can be.
    #[must_use]
    pub(super) fn is_narrowest(self) -> bool {
        self.size.width < NARROWEST
    }

    /// The distance from either edge that the column keeps at least.
    #[must_use]
    pub fn margin(self) -> f32 {
        if self.is_narrow() { NARROW_MARGIN } else { gap::M + gap::M }
    }

    /// The width of the one column of every page.
    #[must_use]
    pub fn column(self) -> f32 {
        (self.size.width - 2.0 * self.margin()).clamp(0.0, size::COLUMN)
    }

    /// How far the left edge of the column is from that of the window.
    #[must_use]
    pub fn left(self) -> f32 {
        (self.size.width - self.column()) / 2.0
    }

    /// The height of the footer.
    #[must_use]
    pub fn footer(self) -> f32 {
        if self.is_low() || self.is_narrow() { size::FOOTER_LOW } else { size::FOOTER }
    }

    /// The height of a row of a list.
    #[must_use]
    pub fn row(self) -> f32 {
        if self.is_low() || self.is_narrow() { size::ROW_LOW } else { size::ROW }
    }

    /// The distance from the band to the title.
    #[must_use]
    pub fn top(self) -> f32 {
        if self.is_low() || self.is_narrow() { gap::M } else { gap::M + gap::M }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_left_edge_for_all_parts_of_a_page() {
        for (width, left, column) in [
            (1280.0, 232.0, 816.0),
            (960.0, 72.0, 816.0),
            (720.0, 24.0, 672.0),
            (360.0, 16.0, 328.0),
        ] {
            let room = Room::of(Size::new(width, 720.0));
            assert_eq!((room.left(), room.column()), (left, column), "{width}");
        }
    }
}
