//! A group of things that belong together.

use iced::Fill;
use iced::widget::container;

use crate::ui::Element;
use crate::ui::theme::{Surface, Tone, scale};

/// Puts `content` on a card as wide as the page.
pub fn card<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    container(content).class(Surface::Card).padding(scale::gap::L).width(Fill).into()
}

/// The same with a frame in the colour of what it says.
pub fn card_of<'a, Message: 'a>(
    tone: Tone,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    container(content).class(Surface::Framed(tone)).padding(scale::gap::L).width(Fill).into()
}

/// Something said aside.
pub fn note<'a, Message: 'a>(
    tone: Tone,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    container(content).class(Surface::Note(tone)).padding(14).width(Fill).into()
}
