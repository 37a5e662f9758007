//! A bar of a page that stays at the upper edge of the window while what belongs to it scrolls away below.

use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Layout, Renderer as _, Shell, Widget, layout, mouse, overlay};
use iced::advanced::{renderer, renderer::Quad};
use iced::{Event, Fill, Length, Point, Rectangle, Shrink, Size, Vector};

use crate::ui::Element;
use crate::ui::theme::Theme;

/// What stands above, the bar, and what scrolls away below it.
pub fn sticky<'a, Message: 'a>(
    above: impl Into<Element<'a, Message>>,
    bar: impl Into<Element<'a, Message>>,
    below: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Sticky { parts: [above.into(), bar.into(), below.into()] })
}

/// The part that stays.
const BAR: usize = 1;

/// How far the ring of the focus reaches beyond a control, in logical pixels.
const RING: f32 = 4.0;

struct Sticky<'a, Message> {
    parts: [Element<'a, Message>; 3],
}

/// What can be seen of the parts.
#[derive(Clone, Copy)]
struct Seen {
    /// How far the bar is from its place.
    shift: Vector,
    /// Where it is.
    bar: Rectangle,
    /// What of the page can be seen, without what the bar covers once it has left its place.
    rest: Rectangle,
    /// The same in the place of the bar.
    from_bar: Rectangle,
}

impl Seen {
    fn of(layout: Layout<'_>, viewport: &Rectangle) -> Option<Self> {
        let natural = layout.children().nth(BAR)?.bounds();
        let end = layout.bounds().y + layout.bounds().height;
        let last = (end - natural.height - natural.y).max(0.0);
        let shift = Vector::new(0.0, (viewport.y - natural.y).clamp(0.0, last));
        let bar = natural + shift;
        let covered = if shift.y > 0.0 { (bar.y + bar.height - viewport.y).max(0.0) } else { 0.0 };
        let rest = Rectangle {
            y: viewport.y + covered,
            height: (viewport.height - covered).max(0.0),
            ..*viewport
        };
        Some(Self { shift, bar, rest, from_bar: *viewport - shift })
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Sticky<'_, Message> {
    fn children(&self) -> Vec<Tree> {
        self.parts.iter().map(Tree::new).collect()
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(&self.parts);
    }

    fn size(&self) -> Size<Length> {
        Size::new(Fill, Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let width = limits.max().width;
        let endless = Size::new(width, f32::INFINITY);
        let limits = layout::Limits::with_compression(Size::ZERO, endless, Size::new(false, true));
        let mut height = 0.0;
        let parts = self.parts.iter_mut().zip(&mut tree.children).map(|(part, tree)| {
            let node = part.as_widget_mut().layout(tree, renderer, &limits);
            let node = node.move_to(Point::new(0.0, height));
            height += node.size().height;
            node
        });
        let parts = parts.collect();
        layout::Node::with_children(Size::new(width, height), parts)
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.container(None, layout.bounds());
        operation.traverse(&mut |operation| {
            let parts = self.parts.iter_mut().zip(&mut tree.children).zip(layout.children());
            for ((part, tree), layout) in parts {
                part.as_widget_mut().operate(tree, layout, renderer, operation);
            }
        });
    }

    fn update(
        &mut self,
        tree: &mut Tree,
        event: &Event,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        renderer: &iced::Renderer,
        clipboard: &mut dyn Clipboard,
        shell: &mut Shell<'_, Message>,
        viewport: &Rectangle,
    ) {
        let Some(seen) = Seen::of(layout, viewport) else { return };
        let is_on_bar = cursor.is_over(seen.bar);
        let parts = self.parts.iter_mut().zip(&mut tree.children).zip(layout.children());
        for (place, ((part, tree), layout)) in parts.enumerate() {
            let (cursor, viewport) = match place {
                BAR => (cursor - seen.shift, &seen.from_bar),
                // The bar is before what scrolls.
                _ if is_on_bar => (mouse::Cursor::Unavailable, &seen.rest),
                _ => (cursor, &seen.rest),
            };
            part.as_widget_mut()
                .update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        }
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let Some(seen) = Seen::of(layout, viewport) else { return };
        let parts = || self.parts.iter().zip(&tree.children).zip(layout.children()).enumerate();
        for (place, ((part, tree), layout)) in parts() {
            if place != BAR && layout.bounds().intersects(&seen.rest) {
                part.as_widget().draw(tree, renderer, theme, style, layout, cursor, &seen.rest);
            }
        }
        let Some((_, ((bar, tree), layout))) = parts().nth(BAR) else { return };
        if seen.shift.y == 0.0 {
            bar.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
            return;
        }
        // Above everything that scrolls, and on a ground of its own.
        renderer.with_layer(*viewport, |renderer| {
            let bounds =
                Rectangle { x: seen.bar.x - RING, width: seen.bar.width + 2.0 * RING, ..seen.bar };
            let ground = Quad { bounds, ..Quad::default() };
            renderer.fill_quad(ground, theme.palette().window);
            renderer.with_translation(seen.shift, |renderer| {
                let cursor = cursor - seen.shift;
                bar.as_widget().draw(tree, renderer, theme, style, layout, cursor, &seen.from_bar);
            });
        });
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let Some(seen) = Seen::of(layout, viewport) else { return mouse::Interaction::None };
        let is_on_bar = cursor.is_over(seen.bar);
        let parts = self.parts.iter().zip(&tree.children).zip(layout.children()).enumerate();
        let wishes = parts.filter(|(place, _)| (*place == BAR) == is_on_bar);
        let wishes = wishes.map(|(place, ((part, tree), layout))| {
            let (cursor, viewport) = match place {
                BAR => (cursor - seen.shift, &seen.from_bar),
                _ => (cursor, &seen.rest),
            };
            part.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
        });
        wishes.max().unwrap_or_default()
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        overlay::from_children(&mut self.parts, tree, layout, renderer, viewport, translation)
    }
}
