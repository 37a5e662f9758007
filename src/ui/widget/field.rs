//! A text field with its label, a hint, and the sentence about what is wrong with it.

use std::borrow::Cow;

use iced::advanced::widget::Id;
use iced::widget::{Column, column, container, row, space, stack, text_input};
use iced::{Center, Fill, Left, Right, padding};

use super::button::square;
use super::mirror::left_to_right;
use super::shortened::shortened;
use super::text::{body, small, strong};
use crate::text::bidi::in_direction;
use crate::text::say::say;
use crate::text::{Direction, direction};
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::{self, Ink, Tone, scale};

mod watched;

use watched::watched;

/// A text field called `label` that holds `value`. Without [`Field::on_input`] it cannot be changed.
pub fn field<'a, Message>(label: impl Into<Cow<'a, str>>, value: &'a str) -> Field<'a, Message> {
    Field {
        label: label.into(),
        value,
        example: Cow::Borrowed(""),
        hint: None,
        error: None,
        secret: None,
        searches: false,
        optional: false,
        line_below: true,
        suffix: None,
        on_input: None,
        on_submit: None,
        on_leave: None,
        id: None,
    }
}

/// A field to search in, which says by its icon and `example` what it is for and needs no label.
pub fn search_field<'a, Message>(
    example: impl Into<Cow<'a, str>>,
    value: &'a str,
) -> Field<'a, Message> {
    Field { searches: true, ..field("", value) }.example(example)
}

/// A text field; made by [`field`].
pub struct Field<'a, Message> {
    label: Cow<'a, str>,
    value: &'a str,
    example: Cow<'a, str>,
    hint: Option<Cow<'a, str>>,
    error: Option<Cow<'a, str>>,
    secret: Option<Secret<Message>>,
    searches: bool,
    optional: bool,
    line_below: bool,
    suffix: Option<Cow<'a, str>>,
    on_input: Option<Box<dyn Fn(String) -> Message + 'a>>,
    on_submit: Option<Message>,
    on_leave: Option<Message>,
    id: Option<Id>,
}

struct Secret<Message> {
    shown: bool,
    on_toggle: Message,
}

impl<'a, Message> Field<'a, Message> {
    /// An example of what belongs here, shown while it is empty.
    #[must_use]
    pub fn example(self, example: impl Into<Cow<'a, str>>) -> Self {
        Self { example: example.into(), ..self }
    }

    /// A sentence under the field that helps to fill it in.
    #[must_use]
    pub fn hint(self, hint: impl Into<Cow<'a, str>>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// What is wrong with the value, as a sentence; it stands in place of the hint.
    #[must_use]
    pub fn error(self, error: Option<impl Into<Cow<'a, str>>>) -> Self {
        Self { error: error.map(Into::into), ..self }
    }

    /// Says that it may stay empty.
    #[must_use]
    pub fn optional(self) -> Self {
        Self { optional: true, ..self }
    }

    /// Without the line below it, as long as nothing is wrong with it: among other controls.
    #[must_use]
    pub fn without_hint(self) -> Self {
        Self { line_below: false, ..self }
    }

    /// What always follows on what is typed, and stands in the field itself.
    #[must_use]
    pub fn suffix(self, suffix: impl Into<Cow<'a, str>>) -> Self {
        Self { suffix: Some(suffix.into()), ..self }
    }

    /// Makes it a password, `shown` in clear or not; `on_toggle` changes that.
    #[must_use]
    pub fn secret(self, shown: bool, on_toggle: Message) -> Self {
        Self { secret: Some(Secret { shown, on_toggle }), ..self }
    }

    /// Carries what it holds after each change.
    #[must_use]
    pub fn on_input(self, on_input: impl Fn(String) -> Message + 'a) -> Self {
        Self { on_input: Some(Box::new(on_input)), ..self }
    }

    /// Says that Enter was pressed in it, which in a form means its main button.
    #[must_use]
    pub fn on_submit(self, message: Message) -> Self {
        Self { on_submit: Some(message), ..self }
    }

    /// Says that the focus has left it: the moment to check what it holds.
    #[must_use]
    pub fn on_leave(self, message: Message) -> Self {
        Self { on_leave: Some(message), ..self }
    }

    /// Names the field, so that it can be given the focus.
    #[must_use]
    pub fn id(self, id: impl Into<Id>) -> Self {
        Self { id: Some(id.into()), ..self }
    }
}

impl<'a, Message: Clone + 'a> From<Field<'a, Message>> for Element<'a, Message> {
    fn from(field: Field<'a, Message>) -> Self {
        let Field { label, value, example, hint, error, secret, suffix, .. } = field;
        let state = if error.is_some() { theme::Field::Invalid } else { theme::Field::Valid };
        let enabled = field.on_input.is_some();
        let hidden = secret.as_ref().is_some_and(|secret| !secret.shown);
        let room = |icon| if icon { scale::size::CONTROL } else { scale::gap::M };
        let right = suffix.as_deref().map_or(room(secret.is_some()), room_for);
        // An address whose end stands in the field is written in its direction, whatever the language.
        let is_address = suffix.is_some();
        let begins_at = match direction() {
            Direction::RightToLeft if !is_address => Right,
            Direction::RightToLeft | Direction::LeftToRight => Left,
        };
        let mut input = text_input(&example, value)
            .align_x(begins_at)
            .secure(hidden)
            .class(state)
            .size(scale::text::BODY)
            .line_height(scale::text::LINE)
            .padding(padding::all(9.5).left(room(field.searches)).right(right))
            .on_input_maybe(field.on_input)
            .on_submit_maybe(field.on_submit);
        if let Some(id) = field.id {
            input = input.id(id);
        }
        // The same widgets stand around it whatever its state: what is being typed, and where, is remembered in them.
        let input = watched(input, enabled, field.on_leave);
        let over = match (secret, suffix) {
            (Some(secret), _) => toggle(secret),
            (None, Some(suffix)) => tail(suffix),
            (None, None) if field.searches => lens(),
            (None, None) => space().into(),
        };
        let label = (!label.is_empty()).then(|| {
            let optional = field.optional.then(|| {
                body(in_direction(format!(" {}", say!("window-optional")))).class(Ink::Muted)
            });
            row![strong(label)].push(optional)
        });
        let has_line = error.is_some() || (field.line_below && !field.searches);
        let remark = has_line.then(|| remark(hint, error));
        let place = stack![input, over];
        let place = if is_address { left_to_right(place) } else { place.into() };
        let line = column![place].push(remark).spacing(2);
        Column::new().push(label).push(line).spacing(scale::gap::XS + 2.0).width(Fill).into()
    }
}

/// How much of the field the words at its end take, in logical pixels, as far as that can be told before they are drawn.
fn room_for(suffix: &str) -> f32 {
    const WIDEST: f32 = 240.0;
    let letters = u16::try_from(suffix.chars().count()).unwrap_or(u16::MAX);
    (f32::from(letters) * scale::text::BODY * 0.6 + 2.0 * scale::gap::M).min(WIDEST)
}

/// The eye at the end of a password.
fn toggle<'a, Message: Clone + 'a>(secret: Secret<Message>) -> Element<'a, Message> {
    let (symbol, name) = match secret.shown {
        true => (Icon::EyeOff, say!("window-hide-password")),
        false => (Icon::Eye, say!("window-show-password")),
    };
    // Small enough for the ring of its focus to stay inside the field.
    let eye = square(symbol, name, Some(secret.on_toggle), scale::size::CONTROL - 10.0);
    container(eye).align_right(Fill).padding(5).into()
}

/// The words that always follow.
fn tail<'a, Message: 'a>(words: Cow<'a, str>) -> Element<'a, Message> {
    container(shortened(words).ink(Ink::Muted))
        .align_right(Fill)
        .center_y(Fill)
        .padding(padding::right(scale::gap::M).left(scale::gap::XL))
        .into()
}

/// The lens at the beginning of a field to search in.
fn lens<'a, Message: 'a>() -> Element<'a, Message> {
    container(icon(Icon::Search).ink(Ink::Muted))
        .center_y(Fill)
        .padding(padding::left(scale::gap::M))
        .into()
}

/// The line under a field: a hint, or in its place what is wrong. It is there even when it is empty, so that nothing below
/// it moves.
fn remark<'a, Message: 'a>(
    hint: Option<Cow<'a, str>>,
    error: Option<Cow<'a, str>>,
) -> Element<'a, Message> {
    let is_error = error.is_some();
    let ink = if is_error { Ink::Tone(Tone::Danger) } else { Ink::Muted };
    let symbol = is_error.then(|| icon(Icon::Error).size(scale::size::ICON_SMALL).ink(ink));
    let words = error.or(hint).unwrap_or_default();
    let line = row![].push(symbol).push(small(words).class(ink).fill()).spacing(scale::gap::XS);
    row![space().height(scale::size::HINT), line.align_y(Center)].align_y(Center).into()
}

#[cfg(test)]
mod tests {
    use iced::Size;
    use iced::keyboard::key::Named;

    use super::*;
    use crate::ui::testing::TestWindow;
    use crate::ui::widget::button;

    #[derive(Debug, Clone, PartialEq)]
    enum Message {
        Input(String),
        Left,
        Toggled,
        Pressed,
    }

    fn view<'a>() -> Element<'a, Message> {
        let password = field("Password", "romeo")
            .secret(false, Message::Toggled)
            .on_input(Message::Input)
            .on_leave(Message::Left);
        let next = button(theme::control::Button::Primary, "Next").on_press(Message::Pressed);
        iced::widget::column![password, next].into()
    }

    #[test]
    fn says_when_it_is_left() {
        let mut window = TestWindow::new(Size::new(400.0, 300.0));
        window.focus_next(view());
        assert_eq!(window.show(view()), []);
        window.focus_next(view());
        assert_eq!(window.show(view()), [Message::Left]);
        assert_eq!(window.show(view()), [], "only once");
    }

    #[test]
    fn the_password_can_be_shown_by_keyboard() {
        let mut window = TestWindow::new(Size::new(400.0, 300.0));
        window.focus_next(view());
        assert_eq!(window.key(view(), Named::Enter), [], "nobody submits, so the page may");
        window.focus_next(view());
        assert_eq!(window.show(view()), [Message::Left]);
        assert_eq!(window.key(view(), Named::Space), [Message::Toggled]);
        window.focus_next(view());
        assert_eq!(window.key(view(), Named::Enter), [Message::Pressed]);
    }
}
