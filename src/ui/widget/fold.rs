//! A line that can be opened: what is in it stands below it then.

use std::borrow::Cow;

use iced::widget::{Column, container, row};
use iced::{Center, Fill, padding};

use super::focus::{Focusable, Ring};
use super::text::strong;
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::{Ink, Theme, control, scale};

/// The height of the line, in logical pixels.
pub const FOLD: f32 = 44.0;

/// A line with a name and, in short, what is in it; below it what that is, if it is open. Pressing the line opens or closes it.
pub fn fold<'a, Message: Clone + 'a>(
    open: bool,
    name: impl Into<Cow<'a, str>>,
    short: impl Into<Cow<'a, str>>,
    on_press: Message,
    inside: impl FnOnce() -> Element<'a, Message>,
) -> Column<'a, Message, Theme> {
    let inside = open.then(|| {
        let padding = padding::horizontal(scale::gap::L).bottom(scale::gap::L);
        container(inside()).padding(padding).width(Fill)
    });
    Column::new().push(line(open, name, short, on_press)).push(inside)
}

fn line<'a, Message: Clone + 'a>(
    open: bool,
    name: impl Into<Cow<'a, str>>,
    short: impl Into<Cow<'a, str>>,
    on_press: Message,
) -> Element<'a, Message> {
    let symbol = if open { Icon::ChevronDown } else { Icon::ChevronRight };
    let words = row![
        icon(symbol).size(scale::size::ICON_SMALL).ink(Ink::Muted),
        strong(name.into()),
        container(super::shortened(short).ink(Ink::Muted)).width(Fill)
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
