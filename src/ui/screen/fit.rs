//! In which of three ways the pages with lists fit into the window.

use crate::ui::widget::Room;

/// How a page is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fit {
    /// As it is drawn.
    Usual,
    /// Rows have one line, and what can be folded is.
    Low,
    /// The same, and nothing stands beside anything: as where text is twice as large.
    Narrow,
}

impl Fit {
    /// How it fits into this room.
    pub(super) fn of(room: Room) -> Self {
        if room.is_narrow() {
            Self::Narrow
        } else if room.is_low() {
            Self::Low
        } else {
            Self::Usual
        }
    }
}
