//! A check box that takes the keyboard focus, with a third state for groups.

use std::borrow::Cow;

use iced::widget::{container, row};
use iced::{Fill, Top, padding};

use super::focus::Focusable;
use super::text::body;
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::{Surface, control, scale};

/// What a check box shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Not chosen.
    Off,
    /// Chosen.
    On,
    /// Some of what it stands for is chosen.
    Mixed,
}

impl Mark {
    /// The mark for `chosen` out of `total`.
    #[must_use]
    pub const fn of(chosen: usize, total: usize) -> Self {
        match chosen {
            0 => Self::Off,
            _ if chosen >= total => Self::On,
            _ => Self::Mixed,
        }
    }
}

impl From<bool> for Mark {
    fn from(chosen: bool) -> Self {
        if chosen { Self::On } else { Self::Off }
    }
}

/// A check box. Without [`Checkbox::on_press`] it cannot be changed.
pub fn checkbox<'a, Message>(mark: impl Into<Mark>) -> Checkbox<'a, Message> {
    Checkbox {
        mark: mark.into(),
        label: None,
        spacing: scale::gap::S,
        on_press: None,
        tab_stop: true,
    }
}

/// A check box; made by [`checkbox`].
pub struct Checkbox<'a, Message> {
    mark: Mark,
    label: Option<Cow<'a, str>>,
    spacing: f32,
    on_press: Option<Message>,
    tab_stop: bool,
}

impl<'a, Message> Checkbox<'a, Message> {
    /// The words beside the box, which belong to it: pressing them counts.
    #[must_use]
    pub fn label(self, label: impl Into<Cow<'a, str>>) -> Self {
        Self { label: Some(label.into()), ..self }
    }

    /// How far the words are from the box, in logical pixels, where it stands in line with other things.
    #[must_use]
    pub fn spacing(self, spacing: f32) -> Self {
        Self { spacing, ..self }
    }

    /// What pressing it means.
    #[must_use]
    pub fn on_press(self, message: Message) -> Self {
        self.on_press_maybe(Some(message))
    }

    /// What pressing it means; `None` disables it.
    #[must_use]
    pub fn on_press_maybe(self, message: Option<Message>) -> Self {
        Self { on_press: message, ..self }
    }

    /// Whether Tab stops here; not in the rows of a list, where Space does it for the selected row.
    #[must_use]
    pub fn tab_stop(self, tab_stop: bool) -> Self {
        Self { tab_stop, ..self }
    }
}

impl<'a, Message: Clone + 'a> From<Checkbox<'a, Message>> for Element<'a, Message> {
    fn from(checkbox: Checkbox<'a, Message>) -> Self {
        let face = face(checkbox.mark, checkbox.on_press.is_some());
        let content: Element<'a, Message> = match checkbox.label {
            // Beside the first line of the words, however many they are.
            Some(label) => {
                let face = container(face).center_y(scale::text::BODY * scale::text::LINE);
                row![face, body(label)].spacing(checkbox.spacing).align_y(Top).into()
            }
            None => face,
        };
        Focusable::new(content)
            .on_press(checkbox.on_press)
            .look(control::checkbox)
            .tab_stop(checkbox.tab_stop)
            .padding(padding::vertical(4))
            .into()
    }
}

/// The box itself.
fn face<'a, Message: 'a>(mark: Mark, enabled: bool) -> Element<'a, Message> {
    let symbol = match mark {
        Mark::Off => None,
        Mark::On => Some(Icon::Check),
        Mark::Mixed => Some(Icon::Minus),
    };
    let side = scale::size::ICON;
    let drawing = symbol.map(|symbol| icon(symbol).size(scale::size::ICON_SMALL));
    container(drawing.map_or_else(|| iced::widget::space().into(), Element::from))
        .class(Surface::Box { marked: symbol.is_some(), enabled })
        .center_x(Fill)
        .center_y(Fill)
        .width(side)
        .height(side)
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_is_mixed_when_only_some_are_chosen() {
        assert_eq!(Mark::of(0, 3), Mark::Off);
        assert_eq!(Mark::of(1, 3), Mark::Mixed);
        assert_eq!(Mark::of(3, 3), Mark::On);
        assert_eq!(Mark::of(0, 0), Mark::Off);
    }
}
