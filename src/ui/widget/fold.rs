//! A line that can be opened: what is in it stands below it then.

use std::borrow::Cow;

use iced::widget::{container, row};
use iced::{Center, Fill};

use super::focus::{Focusable, Ring};
use super::text::strong;
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::{Ink, control, scale};

/// The height of the line, in logical pixels.
pub const FOLD: f32 = 44.0;

/// A line with a name and, in short, what is in it. Pressing it opens or closes it.
pub fn fold<'a, Message: Clone + 'a>(
    open: bool,
    name: impl Into<Cow<'a, str>>,
    inside: impl Into<Cow<'a, str>>,
    on_press: Message,
) -> Element<'a, Message> {
    let symbol = if open { Icon::ChevronDown } else { Icon::ChevronRight };
    let words = row![
        icon(symbol).size(scale::size::ICON_SMALL).ink(Ink::Muted),
        strong(name.into()),
        container(super::shortened(inside).ink(Ink::Muted)).width(Fill)
    ]
    .spacing(scale::gap::M)
    .align_y(Center);
    Focusable::new(container(words).width(Fill).center_y(Fill))
        .on_press(Some(on_press))
        .ring(Ring::Inside)
        .look(|palette, status| control::Row::default().look(palette, status))
        .padding([0.0, scale::gap::L])
        .width(Fill)
        .height(FOLD)
        .into()
}
