//! What stands in the place of words that are still to come.

use iced::widget::{container, space};

use crate::ui::Element;
use crate::ui::theme::Surface;

/// The height of a bar, in logical pixels.
const HEIGHT: f32 = 12.0;

/// A bar about as wide as the words will be, in logical pixels.
#[must_use]
pub fn bar<'a, Message: 'a>(width: f32) -> Element<'a, Message> {
    container(space().width(width).height(HEIGHT)).class(Surface::Bar).into()
}
