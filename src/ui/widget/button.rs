//! Buttons that take the keyboard focus.

use std::borrow::Cow;

use iced::advanced::widget::Id;
use iced::widget::{container, row, tooltip};
use iced::{Center, Length, padding};

use super::focus::Focusable;
use super::spinner::spinner;
use super::text::{small, strong};
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::{Surface, control, scale};
use crate::ui::{Element, SEMIBOLD};

/// How far the words of a button are from its edge.
pub(super) const INSET: f32 = scale::gap::L - scale::gap::XS;

/// A button with the words `label`. Without [`Button::on_press`] it is disabled.
pub fn button<'a, Message>(
    kind: control::Button,
    label: impl Into<Cow<'a, str>>,
) -> Button<'a, Message> {
    Button {
        kind,
        label: label.into(),
        before: None,
        after: None,
        spins: false,
        is_small: false,
        on_press: None,
        id: None,
        width: Length::Shrink,
        tab_stop: true,
    }
}

/// A button; made by [`button`].
pub struct Button<'a, Message> {
    kind: control::Button,
    label: Cow<'a, str>,
    before: Option<Icon>,
    after: Option<Icon>,
    spins: bool,
    is_small: bool,
    on_press: Option<Message>,
    id: Option<Id>,
    width: Length,
    tab_stop: bool,
}

impl<Message> Button<'_, Message> {
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

    /// Puts an icon before the words.
    #[must_use]
    pub fn before(self, icon: Icon) -> Self {
        Self { before: Some(icon), ..self }
    }

    /// Puts an icon after the words.
    #[must_use]
    pub fn after(self, icon: Icon) -> Self {
        Self { after: Some(icon), ..self }
    }

    /// Shows that what it began is under way.
    #[must_use]
    pub fn spins(self) -> Self {
        Self { spins: true, ..self }
    }

    /// Makes it as low as a chip, with small words, to stand in a row or a card.
    #[must_use]
    pub fn small(self) -> Self {
        Self { is_small: true, ..self }
    }

    /// Names the button, so that it can be given the focus.
    #[must_use]
    pub fn id(self, id: impl Into<Id>) -> Self {
        Self { id: Some(id.into()), ..self }
    }

    /// Whether Tab stops here; not in the rows of a list, where the list takes the keys.
    #[must_use]
    pub fn tab_stop(self, tab_stop: bool) -> Self {
        Self { tab_stop, ..self }
    }

    /// The width; by default that of the words.
    #[must_use]
    pub fn width(self, width: impl Into<Length>) -> Self {
        Self { width: width.into(), ..self }
    }
}

impl<'a, Message: Clone + 'a> From<Button<'a, Message>> for Element<'a, Message> {
    fn from(button: Button<'a, Message>) -> Self {
        let kind = button.kind;
        let what = button.label.clone();
        let face = |symbol| match button.is_small {
            true => Element::from(icon(symbol).size(scale::size::ICON_SMALL)),
            false => Element::from(icon(symbol)),
        };
        let words = match button.is_small {
            true => small(button.label).font(SEMIBOLD),
            false => strong(button.label),
        };
        let content = row![
            button.spins.then(spinner),
            button.before.map(face),
            words,
            button.after.map(face)
        ]
        .spacing(scale::gap::S)
        .align_y(Center);
        let mut focusable = Focusable::new(content)
            .told_by(what)
            .on_press(button.on_press)
            .look(move |palette, status| kind.look(palette, status))
            .padding(match kind {
                // Without a ground of its own it begins where the text around it does.
                control::Button::Link => padding::vertical(2.0),
                _ if button.is_small => padding::horizontal(scale::gap::M).vertical(6.5),
                _ => padding::horizontal(INSET).vertical(9.5),
            })
            .tab_stop(button.tab_stop)
            .width(button.width);
        if let Some(id) = button.id {
            focusable = focusable.id(id);
        }
        focusable.into()
    }
}

/// A square button with an icon only; its name shows when the pointer rests on it.
pub fn icon_button<'a, Message: Clone + 'a>(
    symbol: Icon,
    name: impl Into<Cow<'a, str>>,
    on_press: Option<Message>,
) -> Element<'a, Message> {
    square(symbol, name, on_press, scale::size::CONTROL)
}

/// The same with sides of `side` logical pixels, to fit into other controls.
pub(super) fn square<'a, Message: Clone + 'a>(
    symbol: Icon,
    name: impl Into<Cow<'a, str>>,
    on_press: Option<Message>,
    side: f32,
) -> Element<'a, Message> {
    let face = Focusable::new(icon(symbol))
        .on_press(on_press)
        .look(|palette, status| control::Button::Quiet.look(palette, status))
        .width(side)
        .height(side);
    let label = container(small(name.into())).class(Surface::Card).padding([4, 8]);
    tooltip(face, label, tooltip::Position::Bottom).gap(scale::gap::XS).into()
}
