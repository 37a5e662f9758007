//! Which rows of a list are shown: outlined pills with counts, the chosen one with a tick.

use std::borrow::Cow;

use iced::widget::{Row, container, row};
use iced::{Background, Border, Center, border};

use super::focus::Focusable;
use super::tabs::arrows;
use super::text::small;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::control::{Look, Status};
use crate::ui::theme::{Palette, scale};
use crate::ui::{Element, SEMIBOLD};

/// The filters with their words, of which `current` is the chosen one. They are one stop of Tab, with the arrows inside,
/// and wrap where they find no room.
pub fn filters<'a, T: Copy + PartialEq + 'a, Message: Clone + 'a>(
    filters: Vec<(T, Cow<'a, str>)>,
    current: T,
    on_choose: impl Fn(T) -> Message + 'a,
) -> Element<'a, Message> {
    let choices: Vec<T> = filters.iter().map(|(choice, _)| *choice).collect();
    let pills = filters.into_iter().map(|(choice, words)| {
        let chosen = choice == current;
        pill(words, chosen, None, on_choose(choice)).tab_stop(false).into()
    });
    let pills = Row::from_iter(pills).spacing(scale::gap::S).align_y(Center).wrap();
    Focusable::new(pills).on_key(arrows(choices, current, on_choose)).into()
}

/// The one pill that stands for all of them where there is little room; pressing it shows them or hides them again.
pub fn folded_filters<'a, Message: Clone + 'a>(
    words: impl Into<Cow<'a, str>>,
    open: bool,
    on_press: Message,
) -> Element<'a, Message> {
    let symbol = if open { Icon::ChevronUp } else { Icon::ChevronDown };
    pill(words.into(), false, Some(symbol), on_press).into()
}

fn pill<'a, Message: Clone + 'a>(
    words: Cow<'a, str>,
    chosen: bool,
    after: Option<Icon>,
    message: Message,
) -> Focusable<'a, Message> {
    let words = small(words);
    let words = if chosen { words.font(SEMIBOLD) } else { words };
    let tick = chosen.then(|| icon(Icon::Check).size(scale::size::ICON_SMALL));
    let after = after.map(|symbol| icon(symbol).size(scale::size::ICON_SMALL));
    let face = row![tick, words, after].spacing(scale::gap::XS + 2.0).align_y(Center);
    Focusable::new(container(face).center_y(scale::size::CHIP - 2.0 * scale::size::BORDER))
        .on_press(Some(message))
        .look(move |palette, status| look(palette, status, chosen))
        .padding([scale::size::BORDER, scale::gap::M])
}

fn look(palette: &Palette, status: Status, chosen: bool) -> Look {
    let ground = match (chosen, status) {
        (true, _) => palette.accent_soft,
        (false, Status::Hovered) => palette.hover,
        (false, Status::Pressed) => palette.press,
        (false, Status::Idle | Status::Disabled) => palette.surface,
    };
    let line = if chosen { palette.accent } else { palette.outline };
    Look {
        background: Some(Background::Color(ground)),
        border: Border {
            color: line,
            width: scale::size::BORDER,
            ..border::rounded(scale::radius::ROUND)
        },
        ink: Some(palette.text),
    }
}
