//! The window of those who read from right to left.
//!
//! iced lays out from left to right and knows no other way. So everything is laid out as it is in English, and its places are
//! mirrored afterwards: rows, margins and alignments need not know of it. Only what draws a direction itself asks for
//! [`direction`]: the icons, the way between the homes, the scroll bar.

use iced::Point;
use iced::advanced::layout::{Limits, Node};

use super::around::{Around, Change};
use crate::text::{Direction, direction};
use crate::ui::Element;

/// `content`, mirrored where the language is written from right to left.
pub fn mirrored<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    Around::new(content, Mirror { on: direction() == Direction::RightToLeft }).into()
}

/// A part of a page that is read from left to right in every language: an address whose parts stand side by side.
pub(super) fn left_to_right<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    // The page mirrors it back.
    mirrored(content)
}

struct Mirror {
    on: bool,
}

impl<Message> Change<Message> for Mirror {
    type Memory = ();

    fn layout(&self, limits: &Limits, content: &mut dyn FnMut(&Limits) -> Node) -> Node {
        let content = content(limits);
        let content = if self.on { turned_over(&content) } else { content };
        Node::with_children(content.size(), vec![content])
    }
}

/// The same with everything in it as far from the right as it was from the left.
fn turned_over(node: &Node) -> Node {
    let width = node.size().width;
    let children = node.children().iter().map(|child| {
        let bounds = child.bounds();
        turned_over(child).move_to(Point::new(width - bounds.x - bounds.width, bounds.y))
    });
    Node::with_children(node.size(), children.collect())
}

#[cfg(test)]
mod tests {
    use iced::keyboard::key::Named;
    use iced::widget::{container, row, space};
    use iced::{Fill, Size, padding};

    use super::*;
    use crate::text::language::{pseudo, within};
    use crate::ui::testing::TestWindow;
    use crate::ui::theme::control::Button as Kind;
    use crate::ui::widget::button;

    const SIZE: Size = Size::new(400.0, 100.0);

    fn pair<'a>() -> Element<'a, &'static str> {
        let press = |what| button(Kind::Primary, what).on_press(what);
        let pair = row![press("first"), space().width(Fill), press("second")];
        container(pair).padding(padding::left(100)).into()
    }

    #[test]
    fn what_is_read_first_is_at_the_right_and_has_the_focus_first() {
        within(&pseudo::from_right_to_left(), || {
            let mut window = TestWindow::new(SIZE);
            let view = || mirrored(pair());
            assert_eq!(window.click(view(), (290.0, 20.0)), ["first"]);
            assert_eq!(window.click(view(), (350.0, 20.0)), [""; 0], "the margin is there");
            assert_eq!(window.click(view(), (10.0, 20.0)), ["second"]);
            window.focus_next(view());
            assert_eq!(window.key(view(), Named::Enter), ["first"]);
        });
    }

    #[test]
    fn what_is_read_from_left_to_right_stays_as_it_is() {
        for language in [pseudo::from_right_to_left(), pseudo::stretched()] {
            within(&language, || {
                let mut window = TestWindow::new(SIZE);
                let view = || mirrored(left_to_right(pair()));
                assert_eq!(window.click(view(), (110.0, 20.0)), ["first"]);
                assert_eq!(window.click(view(), (390.0, 20.0)), ["second"]);
            });
        }
    }
}
