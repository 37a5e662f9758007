//! What is said above the screens.

use iced::widget::{container, row};
use iced::{Center, Fill, padding};

use super::Message;
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Surface, Tone, scale};
use crate::ui::widget::{Button, beside, button, small};

/// The reminder that nothing of this is real.
pub(super) fn practice_strip<'a>() -> Element<'a, Message> {
    let words = "Practice: both servers are inside this program, and nothing leaves this computer.";
    strip(words, button(Kind::Link, "End practice").on_press(Message::EndPractice))
}

/// What the user is told whatever the screen shows.
pub(super) fn notice_strip(words: &str) -> Element<'_, Message> {
    strip(words, button(Kind::Link, "Dismiss").on_press(Message::Noticed))
}

fn strip<'a>(words: &'a str, press: Button<'a, Message>) -> Element<'a, Message> {
    let symbol = icon(Icon::Info).size(scale::size::ICON_SMALL);
    let line = row![symbol, beside(small(words), press)].spacing(scale::gap::S).align_y(Center);
    container(line)
        .class(Surface::Strip(Tone::Warning))
        .padding(padding::horizontal(scale::gap::XL).vertical(scale::gap::XS))
        .width(Fill)
        .into()
}
