//! A home: lit where somebody lives, an outline where nobody does, dashed where there is none yet.

use std::time::Duration;

use iced::advanced::svg::{Handle, Renderer as _, Svg};
use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, renderer};
use iced::time::Instant;
use iced::{Event, Length, Rectangle, Size, window};

use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::theme::{Ink, Theme};

/// How long the lamp takes to go out in one home, and then to go on in the other.
const TURN: Duration = Duration::from_millis(300);
/// How long apart the pictures of that are.
const FRAME: Duration = Duration::from_millis(33);

/// Who lives in a home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// The user, and friends find them there: the lamp burns.
    Lit,
    /// Nobody, or nobody any more.
    Dark,
    /// It does not stand yet.
    Planned,
}

impl Home {
    /// The drawings that lie on each other, each with its colour.
    const fn layers(self) -> &'static [(Icon, Ink)] {
        match self {
            Self::Lit => &[(Icon::HomeWall, Ink::HomeWall), (Icon::HomeLamp, Ink::Lamp)],
            Self::Dark => &[(Icon::HomeDark, Ink::Outline)],
            Self::Planned => &[(Icon::HomeNone, Ink::Outline)],
        }
    }
}

/// Draws a home as wide and high as `side`.
pub(super) fn home<'a, Message: 'a>(home: Home, side: f32) -> Element<'a, Message> {
    Element::new(Drawn { home, side })
}

struct Drawn {
    home: Home,
    side: f32,
}

/// What it looked like before, as long as that can be seen.
#[derive(Clone, Copy, Debug, Default)]
struct Turning {
    shown: Option<Home>,
    before: Option<(Home, Instant)>,
    now: Option<Instant>,
}

impl Turning {
    fn at(mut self, home: Home, now: Instant) -> Self {
        let passed = |since: Instant| now.saturating_duration_since(since);
        if let Some(shown) = self.shown.filter(|shown| *shown != home) {
            let turns = shown == Home::Lit || home == Home::Lit;
            self.before = turns.then_some((shown, now));
        }
        self.before = self.before.filter(|(_, since)| passed(*since) < 2 * TURN);
        Self { shown: Some(home), now: Some(now), ..self }
    }

    /// What is seen, and how much of it.
    fn seen(&self, home: Home) -> (Home, f32) {
        let (Some((before, since)), Some(now)) = (self.before, self.now) else {
            return (home, 1.0);
        };
        let part = now.saturating_duration_since(since).as_secs_f32() / TURN.as_secs_f32();
        if part < 1.0 { (before, 1.0 - part) } else { (home, (part - 1.0).min(1.0)) }
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Drawn {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Turning>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Turning::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(self.side), Length::Fixed(self.side))
    }

    fn layout(
        &mut self,
        _: &mut Tree,
        _: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::atomic(limits, self.side, self.side)
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        _: mouse::Cursor,
        _: &iced::Renderer,
        _: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let Event::Window(window::Event::RedrawRequested(now)) = event else {
            return;
        };
        let turning = tree.state.downcast_mut::<Turning>();
        *turning = turning.at(self.home, *now);
        if turning.before.is_some() && viewport.intersects(&layout.bounds()) {
            shell.request_redraw_at(*now + FRAME);
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        _: &Rectangle,
    ) {
        let (home, strength) = tree.state.downcast_ref::<Turning>().seen(self.home);
        for (drawing, ink) in home.layers() {
            let color = ink.color(theme).unwrap_or(style.text_color);
            let drawing = Svg::new(Handle::from_memory(drawing.bytes())).color(color);
            renderer.draw_svg(drawing.opacity(strength), layout.bounds(), layout.bounds());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lamp_goes_over_once_and_then_costs_no_more_frames() {
        let start = Instant::now();
        let old = Turning::default().at(Home::Lit, start);
        assert!(old.before.is_none(), "it burns when it is first seen");
        let out = old.at(Home::Dark, start);
        assert_eq!(out.seen(Home::Dark), (Home::Lit, 1.0));
        let midway = out.at(Home::Dark, start + TURN + TURN / 2);
        let (home, strength) = midway.seen(Home::Dark);
        assert!(home == Home::Dark && strength > 0.4 && strength < 0.6, "{strength}");
        let end = midway.at(Home::Dark, start + 2 * TURN);
        assert!(end.before.is_none() && end.seen(Home::Dark) == (Home::Dark, 1.0));
    }

    #[test]
    fn a_home_that_is_being_built_does_not_turn() {
        let start = Instant::now();
        let built = Turning::default().at(Home::Planned, start).at(Home::Dark, start);
        assert!(built.before.is_none());
    }
}
