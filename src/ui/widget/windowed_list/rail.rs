//! The scroll bar of a long list. That of iced shrinks with the number of rows, down to two pixels; the handle of this
//! one stays large enough to be seen and held.

use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, renderer};
use iced::{Background, Event, Length, Rectangle, Size, border, window};

use crate::ui::Element;
use crate::ui::theme::{Theme, scale};

/// The width of the bar, in logical pixels: of this the handle takes half until the pointer is on it.
pub(super) const WIDTH: f32 = 12.0;

/// The least height of the handle, in logical pixels.
const SHORTEST: f32 = 36.0;

/// A bar for `content` pixels scrolled to `offset`.
pub(super) struct Rail<'a, Message> {
    content: f32,
    offset: f32,
    on_drag: Box<dyn Fn(f32) -> Message + 'a>,
}

impl<'a, Message> Rail<'a, Message> {
    /// `on_drag` carries the offset that the user asks for.
    pub(super) fn new(
        content: f32,
        offset: f32,
        on_drag: impl Fn(f32) -> Message + 'a,
    ) -> Rail<'a, Message> {
        Self { content, offset, on_drag: Box::new(on_drag) }
    }

    fn handle(&self, bounds: Rectangle) -> Option<Rectangle> {
        let (start, length) = handle(bounds.height, self.content, self.offset)?;
        Some(Rectangle { y: bounds.y + start, height: length, ..bounds })
    }
}

#[derive(Default)]
struct State {
    /// Where the handle is held, from its upper end.
    held_at: Option<f32>,
    drawn_lit: bool,
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Rail<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<State>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(State::default())
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(WIDTH), Length::Fill)
    }

    fn layout(
        &mut self,
        _: &mut Tree,
        _: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::atomic(limits, WIDTH, Length::Fill)
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        _: &iced::Renderer,
        _: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        _: &Rectangle,
    ) {
        let state = tree.state.downcast_mut::<State>();
        let bounds = layout.bounds();
        let Some(handle) = self.handle(bounds) else {
            state.held_at = None;
            return;
        };
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) => {
                if let Some(position) = cursor.position_over(bounds) {
                    // A press beside the handle brings its middle there.
                    let inside = position.y - handle.y;
                    let on_handle = (0.0..=handle.height).contains(&inside);
                    state.held_at = Some(if on_handle { inside } else { handle.height / 2.0 });
                    shell.capture_event();
                }
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                state.held_at = None;
            }
            _ => {}
        }
        let moves = matches!(
            event,
            Event::Mouse(mouse::Event::CursorMoved { .. } | mouse::Event::ButtonPressed(_))
        );
        if let (true, Some(held_at), Some(position)) = (moves, state.held_at, cursor.position()) {
            let start = position.y - held_at - bounds.y;
            shell.publish((self.on_drag)(offset(bounds.height, self.content, start)));
            shell.capture_event();
        }
        let lit = state.held_at.is_some() || cursor.is_over(bounds);
        if let Event::Window(window::Event::RedrawRequested(_)) = event {
            state.drawn_lit = lit;
        } else if state.drawn_lit != lit {
            shell.request_redraw();
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
        let Some(handle) = self.handle(layout.bounds()) else {
            return;
        };
        let palette = theme.palette();
        let lit = tree.state.downcast_ref::<State>().drawn_lit;
        let (width, color) =
            if lit { (WIDTH - 4.0, palette.muted) } else { (WIDTH / 2.0, palette.outline) };
        let bounds = Rectangle { x: handle.x + WIDTH - width - 2.0, width, ..handle };
        renderer.fill_quad(
            renderer::Quad {
                bounds,
                border: border::rounded(scale::radius::ROUND),
                ..renderer::Quad::default()
            },
            Background::Color(color),
        );
    }
}

impl<'a, Message: 'a> From<Rail<'a, Message>> for Element<'a, Message> {
    fn from(rail: Rail<'a, Message>) -> Self {
        Self::new(rail)
    }
}

/// Where the handle begins on a bar of `height`, and how long it is; `None` when everything is in view.
fn handle(height: f32, content: f32, offset: f32) -> Option<(f32, f32)> {
    if content <= height || height <= 0.0 {
        return None;
    }
    let length = (height * height / content).max(SHORTEST).min(height);
    let way = (offset / (content - height)).clamp(0.0, 1.0);
    Some((way * (height - length), length))
}

/// The offset that puts the beginning of the handle at `start`.
fn offset(height: f32, content: f32, start: f32) -> f32 {
    let length = (height * height / content).max(SHORTEST).min(height);
    let room = height - length;
    if room <= 0.0 {
        return 0.0;
    }
    (start / room).clamp(0.0, 1.0) * (content - height)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_handle_stays_large_enough_to_hold() {
        assert_eq!(handle(400.0, 800.0, 0.0), Some((0.0, 200.0)));
        assert_eq!(handle(400.0, 560_000.0, 0.0), Some((0.0, SHORTEST)));
        assert_eq!(handle(400.0, 560_000.0, 559_600.0), Some((400.0 - SHORTEST, SHORTEST)));
        assert_eq!(handle(400.0, 400.0, 0.0), None);
    }

    #[test]
    fn dragging_reaches_both_ends_and_no_further() {
        assert_eq!(offset(400.0, 560_000.0, -50.0), 0.0);
        assert_eq!(offset(400.0, 560_000.0, 364.0), 559_600.0);
        assert_eq!(offset(400.0, 560_000.0, 900.0), 559_600.0);
        assert_eq!(offset(400.0, 560_000.0, 182.0), 279_800.0);
        assert_eq!(offset(20.0, 560_000.0, 5.0), 0.0, "no room to drag");
    }
}
