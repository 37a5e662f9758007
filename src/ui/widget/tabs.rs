//! The parts of a page, of which one is shown: words with a line under the chosen one. Other contents, where
//! [`filters`](super::filters) show fewer rows of the same list.

use std::borrow::Cow;

use iced::advanced::Renderer as _;
use iced::advanced::renderer::Quad;
use iced::keyboard::key::Named;
use iced::keyboard::{Key, Modifiers};
use iced::widget::{Column, Row, container, row, rule};
use iced::{Background, Center, Color, Fill, Rectangle, padding};

use super::around::{Around, Change};
use super::focus::Focusable;
use super::text::{body, small, strong};
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::keyboard::{Reading, reading};
use crate::ui::theme::control;
use crate::ui::theme::{Ink, Theme, Tone, scale};

/// The height of the line under the chosen tab, in logical pixels.
const LINE: f32 = 3.0;

/// One part of the page.
#[derive(Clone, Debug)]
pub struct Tab<'a, T> {
    /// Which.
    pub part: T,
    /// Its name.
    pub name: Cow<'a, str>,
    /// How much is in it.
    pub count: Option<String>,
    /// What is to be looked at in it.
    pub warning: Option<String>,
}

/// The tabs, of which `current` is the chosen one. They are one stop of Tab, with the arrows inside. In a `narrow` window
/// a warning is its icon alone.
pub fn tabs<'a, T: Copy + PartialEq + 'a, Message: Clone + 'a>(
    tabs: Vec<Tab<'a, T>>,
    current: T,
    narrow: bool,
    on_choose: impl Fn(T) -> Message + 'a,
) -> Element<'a, Message> {
    let parts: Vec<T> = tabs.iter().map(|tab| tab.part).collect();
    let faces = tabs.into_iter().map(|tab| {
        let chosen = tab.part == current;
        let message = on_choose(tab.part);
        face(tab, chosen, narrow, message)
    });
    let space = if narrow { scale::gap::M } else { scale::gap::L + scale::gap::XS };
    let line = Row::from_iter(faces).spacing(space).align_y(Center).wrap();
    let group = Focusable::new(line).on_key(arrows(parts, current, on_choose));
    Column::new().push(group).push(rule::horizontal(1)).width(Fill).into()
}

/// What the arrows mean in a group of choices: the one beside the current one.
pub(super) fn arrows<'a, T: Copy + PartialEq + 'a, Message>(
    choices: Vec<T>,
    current: T,
    on_choose: impl Fn(T) -> Message + 'a,
) -> impl Fn(&Key, Modifiers) -> Option<Message> + 'a {
    move |key, modifiers| {
        let at = choices.iter().position(|choice| *choice == current).unwrap_or(0);
        let last = choices.len().checked_sub(1)?;
        let to = match key {
            _ if !modifiers.is_empty() => return None,
            Key::Named(Named::Home) => 0,
            Key::Named(Named::End) => last,
            Key::Named(arrow) => match reading(*arrow)? {
                Reading::Back => at.saturating_sub(1),
                Reading::On => at.saturating_add(1).min(last),
            },
            _ => return None,
        };
        choices.get(to).map(|choice| on_choose(*choice))
    }
}

fn face<'a, T, Message: Clone + 'a>(
    tab: Tab<'a, T>,
    chosen: bool,
    narrow: bool,
    message: Message,
) -> Element<'a, Message> {
    let ink = if chosen { Ink::Inherited } else { Ink::Muted };
    let warning = tab.warning.map(|words| {
        let symbol =
            icon(Icon::Warning).size(scale::size::ICON_SMALL).ink(Ink::Tone(Tone::Warning));
        let words = (!narrow).then(|| small(words).class(Ink::Tone(Tone::Warning)));
        row![symbol, words].spacing(scale::gap::XS).align_y(Center)
    });
    let words = row![
        strong(tab.name).class(ink),
        tab.count.map(|count| body(count).class(Ink::Muted)),
        warning
    ]
    .spacing(scale::gap::XS + 2.0)
    .align_y(Center);
    let pressed = Focusable::new(container(words).padding(padding::vertical(scale::gap::S)))
        .on_press(Some(message))
        .tab_stop(false)
        .look(control::plain);
    Around::new(pressed, Underlined { chosen }).into()
}

/// The line under a chosen tab.
struct Underlined {
    chosen: bool,
}

impl<Message> Change<Message> for Underlined {
    type Memory = ();

    fn draw(
        &self,
        (): &(),
        renderer: &mut iced::Renderer,
        theme: &Theme,
        bounds: Rectangle,
        _: &Rectangle,
        content: &mut dyn FnMut(&mut iced::Renderer, Option<Color>),
    ) {
        content(renderer, None);
        if self.chosen {
            let bounds =
                Rectangle { y: bounds.y + bounds.height - LINE + 1.0, height: LINE, ..bounds };
            let quad = Quad { bounds, ..Quad::default() };
            renderer.fill_quad(quad, Background::Color(theme.palette().accent));
        }
    }
}
