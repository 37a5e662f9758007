//! The way from the old home to the new one: dots ahead, a line behind.

use std::time::Duration;

use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, renderer};
use iced::time::Instant;
use iced::{Background, Color, Event, Length, Rectangle, Size, border, window};

use crate::text::{Direction, direction};
use crate::ui::Element;
use crate::ui::theme::{Palette, Theme};

/// How far apart the dots are, and how large.
const PACE: f32 = 12.0;
const DOT: f32 = 4.0;
/// How much ground lies between the head of a lane and the first dot.
const CLEAR: f32 = 3.0;
/// How long the head takes to a new place.
const STEP: Duration = Duration::from_millis(200);
/// How long apart the pictures of that are.
const FRAME: Duration = Duration::from_millis(16);

/// How far somebody has come on it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Way {
    /// Nobody knows yet where it leads.
    Unknown,
    /// It is planned.
    Ahead,
    /// A part of it is behind: so many of all.
    Behind {
        /// So many.
        done: usize,
        /// All.
        all: usize,
    },
    /// All of it is.
    Gone,
}

impl Way {
    /// The part that is behind, from 0 to 1.
    fn share(self) -> f32 {
        match self {
            Self::Unknown | Self::Ahead => 0.0,
            Self::Behind { all: 0, .. } | Self::Gone => 1.0,
            Self::Behind { done, all } => (done as f32 / all as f32).clamp(0.0, 1.0),
        }
    }
}

/// How it is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stroke {
    /// As a thin line between the homes.
    Line,
    /// As a lane, one of several, with grey dots.
    Lane,
}

impl Stroke {
    const fn thickness(self) -> f32 {
        match self {
            Self::Line => DOT,
            Self::Lane => 10.0,
        }
    }
}

/// Draws the way as wide as there is room. It leads to where people read on.
pub(super) fn way<'a, Message: 'a>(way: Way, stroke: Stroke) -> Element<'a, Message> {
    Element::new(Drawn { way, stroke, direction: direction() })
}

struct Drawn {
    way: Way,
    stroke: Stroke,
    direction: Direction,
}

/// Where the head stands, and where it goes.
#[derive(Clone, Copy, Debug, Default)]
struct Head {
    from: f32,
    to: Option<f32>,
    since: Option<Instant>,
    at: f32,
}

impl Head {
    /// The head at `now`, on its way to `to`.
    fn moved(mut self, to: f32, now: Instant) -> Self {
        match self.to {
            // It stands there when it is first seen.
            None => Self { from: to, to: Some(to), since: None, at: to },
            Some(known) => {
                if known != to {
                    self = Self { from: self.at, to: Some(to), since: Some(now), at: self.at };
                }
                let gone = self.since.map_or(STEP, |since| now.saturating_duration_since(since));
                let part = (gone.as_secs_f32() / STEP.as_secs_f32()).min(1.0);
                // Quick at first and slow at the end.
                let eased = 1.0 - (1.0 - part).powi(3);
                self.at = self.from + (to - self.from) * eased;
                if part >= 1.0 {
                    self.since = None;
                }
                self
            }
        }
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Drawn {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Head>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Head::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fill, Length::Fixed(self.stroke.thickness()))
    }

    fn layout(
        &mut self,
        _: &mut Tree,
        _: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::atomic(limits, Length::Fill, self.stroke.thickness())
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
        let head = tree.state.downcast_mut::<Head>();
        *head = head.moved(self.way.share(), *now);
        if head.since.is_some() && viewport.intersects(&layout.bounds()) {
            shell.request_redraw_at(*now + FRAME);
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        _: &Rectangle,
    ) {
        let head = tree.state.downcast_ref::<Head>();
        let share = if head.to.is_some() { head.at } else { self.way.share() };
        let bounds = layout.bounds();
        let end = self.head(share, bounds.width);
        if end > 0.0 {
            let line = Rectangle { x: self.x(0.0, end, bounds), width: end, ..bounds };
            fill(renderer, line, theme.palette().accent);
        }
        let ahead = self.dots(theme.palette());
        let first = if end > 0.0 { end + CLEAR } else { 0.0 };
        // From the far end, so that the dots keep their places while the line comes nearer; in the middle where there is none.
        let over = if end > 0.0 { 0.0 } else { (bounds.width - DOT).max(0.0) % PACE / 2.0 };
        let mut from_start = bounds.width - DOT - over;
        while from_start >= first {
            let dot = Rectangle {
                x: self.x(from_start, DOT, bounds),
                y: bounds.y + (bounds.height - DOT) / 2.0,
                width: DOT,
                height: DOT,
            };
            fill(renderer, dot, ahead);
            from_start -= PACE;
        }
    }
}

impl Drawn {
    /// Where the line ends: nowhere before there is anything, and at the end only when there is nothing left.
    fn head(&self, share: f32, width: f32) -> f32 {
        if share <= 0.0 {
            0.0
        } else if share >= 1.0 {
            width
        } else {
            let least = self.stroke.thickness().min(6.0);
            (share * width).min(width - PACE).max(least)
        }
    }

    /// The left edge of what is this wide and so far from the start.
    fn x(&self, from_start: f32, width: f32, bounds: Rectangle) -> f32 {
        match self.direction {
            Direction::LeftToRight => bounds.x + from_start,
            Direction::RightToLeft => bounds.x + bounds.width - from_start - width,
        }
    }

    fn dots(&self, palette: &Palette) -> Color {
        match (self.stroke, self.way) {
            (Stroke::Lane, _) | (_, Way::Unknown) => palette.outline,
            (Stroke::Line, _) => palette.accent,
        }
    }
}

fn fill(renderer: &mut iced::Renderer, bounds: Rectangle, color: Color) {
    let radius = bounds.height.min(bounds.width) / 2.0;
    renderer.fill_quad(
        renderer::Quad { bounds, border: border::rounded(radius), ..renderer::Quad::default() },
        Background::Color(color),
    );
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_never_at_its_end_before_everything_is_done() {
        let direction = Direction::LeftToRight;
        let drawn = |way| Drawn { way, stroke: Stroke::Lane, direction };
        let end = |done, all| {
            let way = Way::Behind { done, all };
            drawn(way).head(way.share(), 400.0)
        };
        assert_eq!(end(0, 190), 0.0);
        assert_eq!(end(1, 10_000), 6.0, "what was done can be seen");
        assert!(end(9_999, 10_000) <= 400.0 - PACE, "and what is left too");
        assert_eq!(end(190, 190), 400.0);
        assert_eq!(end(0, 0), 400.0, "where there is nothing to do, all is done");
        assert_eq!(end(300, 190), 400.0);
    }

    #[test]
    fn it_begins_where_people_begin_to_read() {
        let bounds = Rectangle { x: 100.0, y: 0.0, width: 400.0, height: 4.0 };
        let drawn = |direction| Drawn { way: Way::Ahead, stroke: Stroke::Line, direction };
        assert_eq!(drawn(Direction::LeftToRight).x(10.0, 40.0, bounds), 110.0);
        assert_eq!(drawn(Direction::RightToLeft).x(10.0, 40.0, bounds), 450.0);
    }

    #[test]
    fn the_head_moves_to_where_it_is_to_be() {
        let start = Instant::now();
        let head = Head::default().moved(0.5, start);
        assert_eq!((head.at, head.since), (0.5, None), "at first it stands there");
        let head = head.moved(1.0, start);
        assert_eq!(head.at, 0.5);
        let midway = head.moved(1.0, start + STEP / 2);
        assert!(midway.at > 0.75 && midway.at < 1.0, "{midway:?}");
        let end = midway.moved(1.0, start + STEP);
        assert_eq!((end.at, end.since), (1.0, None), "and then costs no more frames");
    }
}
