//! Text in the sizes of the house. All of it wraps, and a word too long for its line is broken rather than cut off.

use iced::widget::Row;
use iced::widget::text::{IntoFragment, Shaping, Text, Wrapping};

use crate::ui::theme::{Theme, scale};
use crate::ui::{Element, REGULAR, SEMIBOLD};

/// The title of a page.
pub fn title<'a>(text: impl IntoFragment<'a>) -> Text<'a, Theme> {
    sized(text, scale::text::TITLE).font(SEMIBOLD)
}

/// One line a page that greets, or says how it went.
pub fn hero<'a>(text: impl IntoFragment<'a>) -> Text<'a, Theme> {
    sized(text, scale::text::HERO).font(SEMIBOLD).line_height(1.25)
}

/// The title of a page that is narrow.
pub(super) fn title_narrow<'a>(text: impl IntoFragment<'a>) -> Text<'a, Theme> {
    sized(text, scale::text::HEADING).font(SEMIBOLD).line_height(1.25)
}

/// The heading of a part of a page.
pub fn heading<'a>(text: impl IntoFragment<'a>) -> Text<'a, Theme> {
    sized(text, scale::text::HEADING).font(SEMIBOLD)
}

/// What is read.
pub fn body<'a>(text: impl IntoFragment<'a>) -> Text<'a, Theme> {
    sized(text, scale::text::BODY)
}

/// What stands out in what is read, and the words on buttons.
pub fn strong<'a>(text: impl IntoFragment<'a>) -> Text<'a, Theme> {
    body(text).font(SEMIBOLD)
}

/// Hints, counts, states.
pub fn small<'a>(text: impl IntoFragment<'a>) -> Text<'a, Theme> {
    sized(text, scale::text::SMALL)
}

/// What is read, of which the first words stand out. Where there is no room for both, the rest goes under them.
pub fn emphasised<'a, Message: 'a>(
    first: impl IntoFragment<'a>,
    rest: impl IntoFragment<'a>,
) -> Element<'a, Message> {
    Row::new().push(strong(first)).push(body(rest)).spacing(scale::gap::XS).wrap().into()
}

fn sized<'a>(text: impl IntoFragment<'a>, size: f32) -> Text<'a, Theme> {
    Text::new(text)
        .size(size)
        .font(REGULAR)
        .line_height(scale::text::LINE)
        .wrapping(Wrapping::WordOrGlyph)
        // The quick way for plain ASCII would leave out the kerning.
        .shaping(Shaping::Advanced)
}
