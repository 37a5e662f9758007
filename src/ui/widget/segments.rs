//! A choice of one among a few, side by side: the filters of a list, the parts of a page.

use std::borrow::Cow;

use iced::widget::Row;
use iced::{Background, Center, border};

use super::focus::Focusable;
use super::text::small;
use crate::ui::theme::control::{Look, Status};
use crate::ui::theme::{Palette, scale};
use crate::ui::{Element, SEMIBOLD};

/// The choices with their words, of which `current` is the chosen one. They wrap where they find no room.
pub fn segments<'a, T: Copy + PartialEq, Message: Clone + 'a>(
    choices: impl IntoIterator<Item = (T, Cow<'a, str>)>,
    current: T,
    on_choose: impl Fn(T) -> Message,
) -> Element<'a, Message> {
    let segments = choices.into_iter().map(|(choice, words)| {
        let chosen = choice == current;
        let words = small(words);
        let words = if chosen { words.font(SEMIBOLD) } else { words };
        Focusable::new(words)
            .on_press(Some(on_choose(choice)))
            .look(move |palette, status| look(palette, status, chosen))
            .padding([6.0, scale::gap::M])
            .into()
    });
    Row::from_iter(segments).spacing(scale::gap::XS).align_y(Center).wrap().into()
}

fn look(palette: &Palette, status: Status, chosen: bool) -> Look {
    let ground = match (chosen, status) {
        (true, _) => Some(palette.accent_soft),
        (false, Status::Hovered) => Some(palette.hover),
        (false, Status::Pressed) => Some(palette.press),
        (false, Status::Idle | Status::Disabled) => None,
    };
    Look {
        background: ground.map(Background::Color),
        border: border::rounded(scale::radius::ROUND),
        ink: Some(palette.text),
    }
}
