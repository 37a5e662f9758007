//! The one place that decides how the window looks: colours, sizes, and the style of every control.
//!
//! Screens name what a thing *means* ([`Tone::Warning`], [`Surface::Card`], [`scale::gap::M`]), never a colour or a
//! number of pixels, so that both themes and every screen stay of one piece.

mod catalog;
pub mod control;
pub mod palette;
pub mod scale;

use iced::theme;

pub use catalog::{Field, Ink, Only, Surface};
pub use palette::{Hue, Palette, Tone};

/// The appearance of the window.
///
/// An application whose `theme` function returns `None` follows the system between the two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// Dark text on a light ground.
    Light,
    /// Light text on a dark ground.
    Dark,
}

impl Theme {
    /// The colours of this theme.
    #[must_use]
    pub fn palette(&self) -> &'static Palette {
        match self {
            Self::Light => &palette::LIGHT,
            Self::Dark => &palette::DARK,
        }
    }
}

impl theme::Base for Theme {
    fn default(preference: theme::Mode) -> Self {
        match preference {
            theme::Mode::Dark => Self::Dark,
            theme::Mode::Light | theme::Mode::None => Self::Light,
        }
    }

    fn mode(&self) -> theme::Mode {
        match self {
            Self::Light => theme::Mode::Light,
            Self::Dark => theme::Mode::Dark,
        }
    }

    fn base(&self) -> theme::Style {
        let palette = Theme::palette(self);
        theme::Style { background_color: palette.window, text_color: palette.text }
    }

    fn palette(&self) -> Option<theme::Palette> {
        let palette = Theme::palette(self);
        Some(theme::Palette {
            background: palette.window,
            text: palette.text,
            primary: palette.accent,
            success: palette.success.mark,
            warning: palette.warning.mark,
            danger: palette.danger.mark,
        })
    }

    fn name(&self) -> &str {
        match self {
            Self::Light => "Rehome Light",
            Self::Dark => "Rehome Dark",
        }
    }
}
