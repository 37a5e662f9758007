//! One of a few boxes of which one is used: what it is, why one may want it, and at its end what comes of it.

use std::borrow::Cow;

use iced::advanced::widget::Id;
use iced::widget::{Column, Row, column, container, row, space};
use iced::{Background, Border, Center, Fill, border};

use super::beside::beside;
use super::focus::Focusable;
use super::text::{small, strong};
use crate::ui::Element;
use crate::ui::theme::control::{Look, Status};
use crate::ui::theme::scale::{gap, radius, size};
use crate::ui::theme::{Ink, Palette, Surface};

/// A choice called `name`, with the reason or the meaning of it.
pub fn choice<'a, Message>(
    is_chosen: bool,
    name: impl Into<Cow<'a, str>>,
    why: impl Into<Cow<'a, str>>,
) -> Choice<'a, Message> {
    Choice {
        is_chosen,
        name: name.into(),
        why: why.into(),
        end: None,
        height: size::CHOICE,
        on_press: None,
        id: None,
    }
}

/// A choice; made by [`choice`].
pub struct Choice<'a, Message> {
    is_chosen: bool,
    name: Cow<'a, str>,
    why: Cow<'a, str>,
    end: Option<Element<'a, Message>>,
    height: f32,
    on_press: Option<Message>,
    id: Option<Id>,
}

impl<'a, Message: 'a> Choice<'a, Message> {
    /// A few words at its right end.
    #[must_use]
    pub fn end(self, words: impl Into<Cow<'a, str>>) -> Self {
        Self { end: Some(small(words.into()).class(Ink::Muted).into()), ..self }
    }

    /// At least this high, in logical pixels.
    #[must_use]
    pub fn height(self, height: f32) -> Self {
        Self { height, ..self }
    }

    /// Names it, so that it can be given the focus.
    #[must_use]
    pub fn id(self, id: impl Into<Id>) -> Self {
        Self { id: Some(id.into()), ..self }
    }

    /// What choosing it means.
    #[must_use]
    pub fn on_press(self, message: Message) -> Self {
        Self { on_press: Some(message), ..self }
    }
}

impl<'a, Message: Clone + 'a> From<Choice<'a, Message>> for Element<'a, Message> {
    fn from(choice: Choice<'a, Message>) -> Self {
        let is_chosen = choice.is_chosen;
        let words = words(choice.name, choice.why);
        let words = match choice.end {
            Some(end) => beside(words, end),
            None => container(words).width(Fill).into(),
        };
        let content = row![radio(is_chosen), words].spacing(gap::M).align_y(Center);
        let content = row![space().height(choice.height), content].align_y(Center);
        let box_of_choice = Focusable::new(content)
            .on_press(choice.on_press)
            .look(move |palette, status| look(palette, status, is_chosen))
            .padding([0.0, 14.0])
            .width(Fill);
        match choice.id {
            Some(id) => box_of_choice.id(id).into(),
            None => box_of_choice.into(),
        }
    }
}

/// The same of something that is seen or read itself, like a picture or a name.
pub fn choice_of<'a, Message: Clone + 'a>(
    is_chosen: bool,
    content: impl Into<Element<'a, Message>>,
    on_press: Message,
) -> Element<'a, Message> {
    let content = container(content).width(Fill);
    Focusable::new(row![radio(is_chosen), content].spacing(gap::M).align_y(Center))
        .on_press(Some(on_press))
        .look(move |palette, status| look(palette, status, is_chosen))
        .padding([gap::M, 14.0])
        .width(Fill)
        .into()
}

/// The round mark of a choice.
pub fn radio<'a, Message: 'a>(is_chosen: bool) -> Element<'a, Message> {
    let dot = container(space()).class(Surface::RadioDot).width(8).height(8);
    let dot: Element<'a, Message> = if is_chosen { dot.into() } else { space().into() };
    container(dot).class(Surface::Radio { chosen: is_chosen }).center_x(20).center_y(20).into()
}

fn words<'a, Message: 'a>(name: Cow<'a, str>, why: Cow<'a, str>) -> Element<'a, Message> {
    let why = (!why.is_empty()).then(|| small(why).class(Ink::Muted));
    column![strong(name)].push(why).into()
}

/// How the box around a choice is drawn.
pub(super) fn look(palette: &Palette, status: Status, is_chosen: bool) -> Look {
    let (color, width) =
        if is_chosen { (palette.accent, size::FOCUS) } else { (palette.outline, size::BORDER) };
    let ground = match status {
        Status::Hovered if !is_chosen => palette.hover,
        Status::Pressed => palette.press,
        Status::Idle | Status::Hovered | Status::Disabled => palette.surface,
    };
    Look {
        background: Some(Background::Color(ground)),
        border: Border { color, width, ..border::rounded(radius::M) },
        ink: Some(palette.text),
    }
}

/// Two choices side by side, or one below the other where the page is narrow.
pub fn choices<'a, Message: 'a>(
    is_narrow: bool,
    choices: impl IntoIterator<Item = Element<'a, Message>>,
) -> Element<'a, Message> {
    if is_narrow {
        Column::from_iter(choices).spacing(gap::S).into()
    } else {
        Row::from_iter(choices).spacing(gap::M).into()
    }
}
