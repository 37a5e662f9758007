//! Two things side by side where there is room for both, and one under the other where there is not.

use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Event, Fill, Length, Point, Rectangle, Shrink, Size, Vector};

use crate::ui::Element;
use crate::ui::theme::{Theme, scale};

/// The narrowest that `words` may become before `control` goes under them, in logical pixels.
const LEAST: f32 = 200.0;

/// `words`, which take what room there is, and at their right `control`, which takes what it needs.
pub fn beside<'a, Message: 'a>(
    words: impl Into<Element<'a, Message>>,
    control: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Element::new(Beside { parts: [words.into(), control.into()] })
}

struct Beside<'a, Message> {
    parts: [Element<'a, Message>; 2],
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Beside<'_, Message> {
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
        let [words, control] = &mut self.parts;
        let [words_tree, control_tree] = tree.children.as_mut_slice() else {
            return layout::Node::default();
        };
        let all = limits.max();
        let limits = layout::Limits::with_compression(Size::ZERO, all, Size::new(false, true));
        let compressed = limits.width(Shrink);
        let control = control.as_widget_mut().layout(control_tree, renderer, &compressed);
        let beside = all.width - control.size().width - scale::gap::M;
        let is_beside = beside >= LEAST;
        let limits = if is_beside { limits.max_width(beside) } else { limits };
        let words = words.as_widget_mut().layout(words_tree, renderer, &limits);

        let (upper, lower) = (words.size(), control.size());
        if is_beside {
            let height = upper.height.max(lower.height);
            let middle = |size: Size| (height - size.height) / 2.0;
            let control_at = Point::new(all.width - lower.width, middle(lower));
            let parts =
                vec![words.move_to(Point::new(0.0, middle(upper))), control.move_to(control_at)];
            layout::Node::with_children(Size::new(all.width, height), parts)
        } else {
            let below = upper.height + scale::gap::S;
            let parts = vec![words, control.move_to(Point::new(0.0, below))];
            layout::Node::with_children(Size::new(all.width, below + lower.height), parts)
        }
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
        let parts = self.parts.iter_mut().zip(&mut tree.children).zip(layout.children());
        for ((part, tree), layout) in parts {
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
        for ((part, tree), layout) in self.parts.iter().zip(&tree.children).zip(layout.children()) {
            part.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
        }
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let parts = self.parts.iter().zip(&tree.children).zip(layout.children());
        let wishes = parts.map(|((part, tree), layout)| {
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

#[cfg(test)]
mod tests {
    use iced::Size;

    use super::*;
    use crate::ui::testing::TestWindow;
    use crate::ui::theme::control::Button as Kind;
    use crate::ui::widget::{body, button};

    fn view<'a>() -> Element<'a, &'static str> {
        beside(body("Words"), button(Kind::Primary, "Press").on_press("pressed"))
    }

    #[test]
    fn the_control_is_at_the_right_or_below() {
        let mut wide = TestWindow::new(Size::new(400.0, 300.0));
        assert_eq!(wide.click(view(), (380.0, 20.0)), ["pressed"]);
        assert_eq!(wide.click(view(), (20.0, 40.0)), [""; 0]);
        let mut narrow = TestWindow::new(Size::new(240.0, 300.0));
        assert_eq!(narrow.click(view(), (20.0, 50.0)), ["pressed"]);
    }
}
