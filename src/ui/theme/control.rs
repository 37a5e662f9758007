//! What the controls that take the focus look like, by their kind and state.

use iced::{Background, Border, Color, border};

use super::Palette;
use super::scale::{radius, size};

/// What the user is doing with a control. Whether it has the focus is drawn as a ring, apart from this.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Nothing.
    Idle,
    /// Pointing at it.
    Hovered,
    /// Holding it down.
    Pressed,
    /// It cannot be used now.
    Disabled,
}

/// How a control is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Look {
    /// The ground, `None` for that of the surroundings.
    pub background: Option<Background>,
    /// The line around it.
    pub border: Border,
    /// Text and icons in it, `None` for the colour of the surroundings.
    pub ink: Option<Color>,
}

/// What a button is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Button {
    /// The one thing to do next. At most one on a page.
    Primary,
    /// Another thing that one may well do.
    Secondary,
    /// What stays in the background: Back, Cancel, Details.
    Quiet,
    /// What stands in the text and unfolds or opens something: Advanced, Details, a web page.
    Link,
}

impl Button {
    /// How a button of this kind is drawn.
    #[must_use]
    pub fn look(self, palette: &Palette, status: Status) -> Look {
        let filled = |ground: Color, ink: Color| Look {
            background: Some(Background::Color(ground)),
            border: border::rounded(radius::M),
            ink: Some(ink),
        };
        match (self, status) {
            (Self::Primary, Status::Disabled) => filled(palette.sunken, palette.muted),
            (Self::Primary, Status::Idle) => filled(palette.accent, palette.on_accent),
            (Self::Primary, Status::Hovered) => filled(palette.accent_hover, palette.on_accent),
            (Self::Primary, Status::Pressed) => filled(palette.accent_press, palette.on_accent),
            (Self::Secondary, status) => {
                let ground = ground(palette, status).unwrap_or(palette.surface);
                let outline = match status {
                    Status::Disabled => palette.hairline,
                    Status::Idle | Status::Hovered | Status::Pressed => palette.outline,
                };
                let border =
                    Border { color: outline, width: size::BORDER, ..border::rounded(radius::M) };
                Look { border, ..filled(ground, ink(palette, status)) }
            }
            (Self::Link, status) => {
                let ink = match status {
                    Status::Idle => palette.accent,
                    Status::Hovered => palette.accent_hover,
                    Status::Pressed => palette.accent_press,
                    Status::Disabled => palette.muted,
                };
                Look { background: None, border: border::rounded(radius::S), ink: Some(ink) }
            }
            (Self::Quiet, status) => Look {
                background: ground(palette, status).map(Background::Color),
                border: border::rounded(radius::M),
                ink: Some(ink(palette, status)),
            },
        }
    }
}

/// What a list row is at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Row {
    /// The arrow keys stand on it.
    pub selected: bool,
    /// Nothing will happen to it: it is drawn back, and can still be read.
    pub greyed: bool,
}

impl Row {
    /// How such a row is drawn.
    #[must_use]
    pub fn look(self, palette: &Palette, status: Status) -> Look {
        let ground =
            if self.selected { Some(palette.accent_soft) } else { ground(palette, status) };
        Look {
            background: ground.map(Background::Color),
            // Fits into the corners of the list, from which it is one line away.
            border: border::rounded(radius::M - size::BORDER),
            ink: self.greyed.then_some(palette.muted),
        }
    }
}

/// How a check box with its label is drawn, apart from the box.
#[must_use]
pub fn checkbox(palette: &Palette, status: Status) -> Look {
    Look { ink: Some(ink(palette, status)), ..plain(palette, status) }
}

/// A control without any look of its own, like a list that takes the arrow keys.
#[must_use]
pub fn plain(_: &Palette, _: Status) -> Look {
    Look { background: None, border: border::rounded(radius::M), ink: None }
}

fn ground(palette: &Palette, status: Status) -> Option<Color> {
    match status {
        Status::Idle | Status::Disabled => None,
        Status::Hovered => Some(palette.hover),
        Status::Pressed => Some(palette.press),
    }
}

fn ink(palette: &Palette, status: Status) -> Color {
    match status {
        Status::Disabled => palette.muted,
        Status::Idle | Status::Hovered | Status::Pressed => palette.text,
    }
}
