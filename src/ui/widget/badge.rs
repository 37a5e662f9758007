//! A word or two about the state of something, with an icon: never the colour alone.

use iced::widget::text::IntoFragment;
use iced::widget::{container, row};
use iced::{Center, padding};

use super::text::small;
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::{Surface, Tone, scale};

/// The state of something as icon and word.
pub fn badge<'a, Message: 'a>(
    tone: Tone,
    symbol: Icon,
    word: impl IntoFragment<'a>,
) -> Element<'a, Message> {
    let content = row![icon(symbol).size(scale::size::ICON_SMALL), small(word)]
        .spacing(scale::gap::XS)
        .align_y(Center);
    container(content)
        .class(Surface::Badge(tone))
        .padding(padding::horizontal(scale::gap::S).vertical(3))
        .into()
}
