//! A sign that something is under way whose end cannot be told.

use std::time::Duration;

use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, renderer};
use iced::time::Instant;
use iced::{Background, Event, Length, Rectangle, Size, border, window};

use crate::ui::Element;
use crate::ui::theme::{Theme, scale};

/// The dots of the ring.
const DOTS: u32 = 8;

/// How long the light stays on one dot: seldom enough to cost next to nothing.
const BEAT: Duration = Duration::from_millis(110);

/// A ring of dots with a light going round, as large as an icon and in the colour of the text around it. It moves only
/// while it can be seen.
#[must_use]
pub fn spinner<'a, Message: 'a>() -> Element<'a, Message> {
    Element::new(Spinner)
}

struct Spinner;

#[derive(Default)]
struct State {
    /// When it was first drawn.
    since: Option<Instant>,
    /// The dot that has the light.
    lit: u32,
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Spinner {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(scale::size::ICON), Length::Fixed(scale::size::ICON))
    }

    fn layout(
        &mut self,
        _: &mut Tree,
        _: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::atomic(limits, scale::size::ICON, scale::size::ICON)
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
        let state = tree.state.downcast_mut::<State>();
        let since = *state.since.get_or_insert(*now);
        let beats = now.saturating_duration_since(since).as_millis() / BEAT.as_millis();
        state.lit = u32::try_from(beats % u128::from(DOTS)).unwrap_or_default();
        if viewport.intersects(&layout.bounds()) {
            shell.request_redraw_at(*now + BEAT);
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        _: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        _: &Rectangle,
    ) {
        let lit = tree.state.downcast_ref::<State>().lit;
        let bounds = layout.bounds();
        let side = bounds.width / 7.0;
        let reach = (bounds.width - side) / 2.0 - 1.0;
        for dot in 0..DOTS {
            let angle = dot as f32 / DOTS as f32 * std::f32::consts::TAU;
            let age = (lit + DOTS - dot) % DOTS;
            let strength = 1.0 - 0.8 * age as f32 / DOTS as f32;
            let bounds = Rectangle {
                x: bounds.center_x() + reach * angle.sin() - side / 2.0,
                y: bounds.center_y() - reach * angle.cos() - side / 2.0,
                width: side,
                height: side,
            };
            renderer.fill_quad(
                renderer::Quad {
                    bounds,
                    border: border::rounded(side / 2.0),
                    // On whole pixels the ring would not be round.
                    snap: false,
                    ..renderer::Quad::default()
                },
                Background::Color(style.text_color.scale_alpha(strength)),
            );
        }
    }
}
