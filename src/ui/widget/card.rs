//! A group of things that belong together.

use iced::Fill;
use iced::widget::container;

use crate::ui::Element;
use crate::ui::theme::{Surface, scale};

/// Puts `content` on a card as wide as the page.
pub fn card<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    container(content).class(Surface::Card).padding(scale::gap::L).width(Fill).into()
}
