//! Text in the sizes of the house. All of it wraps, and a word too long for its line is broken rather than cut off.
//!
//! It is never wider than its words: iced would begin a text from right to left at the left of its room.

use iced::widget::text::{IntoFragment, LineHeight, Shaping, Text, Wrapping};
use iced::widget::{Container, Row, container};
use iced::{Fill, Font};

use crate::ui::theme::{Ink, Theme, scale};
use crate::ui::{Element, REGULAR, SEMIBOLD};

/// A text; made by [`body`] and the like.
pub struct Words<'a>(Text<'a, Theme>);

impl<'a> Words<'a> {
    /// In this colour.
    #[must_use]
    pub fn class(self, ink: Ink) -> Self {
        Self(self.0.class(ink))
    }

    /// In this font.
    #[must_use]
    pub fn font(self, font: Font) -> Self {
        Self(self.0.font(font))
    }

    /// In this size, in logical pixels.
    #[must_use]
    pub fn size(self, size: f32) -> Self {
        Self(self.0.size(size))
    }

    /// At the beginning of a place as wide as there is room.
    #[must_use]
    pub fn fill<Message: 'a>(self) -> Container<'a, Message, Theme> {
        container(self).width(Fill)
    }

    fn line_height(self, height: impl Into<LineHeight>) -> Self {
        Self(self.0.line_height(height))
    }
}

impl<'a, Message: 'a> From<Words<'a>> for Element<'a, Message> {
    fn from(Words(text): Words<'a>) -> Self {
        text.into()
    }
}

/// The title of a page.
pub fn title<'a>(text: impl IntoFragment<'a>) -> Words<'a> {
    sized(text, scale::text::TITLE).font(SEMIBOLD)
}

/// One line a page that greets, or says how it went.
pub fn hero<'a>(text: impl IntoFragment<'a>) -> Words<'a> {
    sized(text, scale::text::HERO).font(SEMIBOLD).line_height(1.25)
}

/// The title of a page that is narrow.
pub(super) fn title_narrow<'a>(text: impl IntoFragment<'a>) -> Words<'a> {
    sized(text, scale::text::HEADING).font(SEMIBOLD).line_height(1.25)
}

/// The heading of a part of a page.
pub fn heading<'a>(text: impl IntoFragment<'a>) -> Words<'a> {
    sized(text, scale::text::HEADING).font(SEMIBOLD)
}

/// What is read.
pub fn body<'a>(text: impl IntoFragment<'a>) -> Words<'a> {
    sized(text, scale::text::BODY)
}

/// What stands out in what is read, and the words on buttons.
pub fn strong<'a>(text: impl IntoFragment<'a>) -> Words<'a> {
    body(text).font(SEMIBOLD)
}

/// Hints, counts, states.
pub fn small<'a>(text: impl IntoFragment<'a>) -> Words<'a> {
    sized(text, scale::text::SMALL)
}

/// What is read, of which the first words stand out. Where there is no room for both, the rest goes under them.
pub fn emphasised<'a, Message: 'a>(
    first: impl IntoFragment<'a>,
    rest: impl IntoFragment<'a>,
) -> Element<'a, Message> {
    Row::new().push(strong(first)).push(body(rest)).spacing(scale::gap::XS).wrap().into()
}

fn sized<'a>(text: impl IntoFragment<'a>, size: f32) -> Words<'a> {
    let text = Text::new(text)
        .size(size)
        .font(REGULAR)
        .line_height(scale::text::LINE)
        .wrapping(Wrapping::WordOrGlyph)
        // The quick way for plain ASCII would leave out the kerning.
        .shaping(Shaping::Advanced);
    Words(text)
}
