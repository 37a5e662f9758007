//! Room for what is on a page in a window of any height: it fills the window, and scrolls where that is too low.

use iced::advanced::layout::{Limits, Node};
use iced::widget::scrollable;
use iced::{Element as Iced, Fill, Length, Size};

use super::around::{Around, Change};
use crate::ui::Element;
use crate::ui::theme::Theme;

/// Content that has all the height around it, or, where it needs more, as much as it needs, and scrolls.
pub(super) fn roomy<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    roomy_below(f32::INFINITY, content)
}

/// The same, but with at least `enough` logical pixels around it, it has to do with them: it has parts that scroll by
/// themselves. Where there are fewer, all of it scrolls as one.
pub(super) fn roomy_below<'a, Message: 'a>(
    enough: f32,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    let content: Iced<'a, Message, Theme> = Around::new(content, Room { enough }).into();
    scrollable(content).direction(slim()).width(Fill).height(Fill).into()
}

/// Content that takes all the height there is, and of what is too low for the page asks for `least` logical pixels.
pub(super) fn at_least<'a, Message: 'a>(
    least: f32,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Around::new(content, Least(least)).into()
}

/// Content that is `least` logical pixels high even where it has less in it, so that nothing below it moves when more comes.
pub fn no_lower_than<'a, Message: 'a>(
    least: f32,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Around::new(content, Lowest(least)).into()
}

/// The scroll bar of a page, kept off the edge of the window.
pub(super) fn slim() -> scrollable::Direction {
    scrollable::Direction::Vertical(
        scrollable::Scrollbar::new().width(8).scroller_width(8).margin(2),
    )
}

struct Room {
    enough: f32,
}

impl<Message> Change<Message> for Room {
    type Memory = ();

    fn size(&self, content: Size<Length>) -> Size<Length> {
        Size::new(content.width, Length::Shrink)
    }

    fn layout(&self, limits: &Limits, content: &mut dyn FnMut(&Limits) -> Node) -> Node {
        // What fills a column is told the height of its place as the least that it may have, and what scrolls passes
        // that on to its content.
        let (width, height) = (limits.max().width, limits.min().height);
        if height < self.enough {
            let endless = Size::new(width, f32::INFINITY);
            let compressed = Size::new(false, true);
            let all = content(&Limits::with_compression(Size::ZERO, endless, compressed));
            if all.size().height > height {
                return Node::with_children(all.size(), vec![all]);
            }
        }
        let place = Size::new(width, height);
        Node::with_children(place, vec![content(&Limits::new(Size::ZERO, place))])
    }
}

struct Least(f32);

impl<Message> Change<Message> for Least {
    type Memory = ();

    fn layout(&self, limits: &Limits, content: &mut dyn FnMut(&Limits) -> Node) -> Node {
        let content = if limits.compression().height {
            content(&Limits::new(Size::ZERO, Size::new(limits.max().width, self.0)))
        } else {
            content(limits)
        };
        Node::with_children(content.size(), vec![content])
    }
}

struct Lowest(f32);

impl<Message> Change<Message> for Lowest {
    type Memory = ();

    fn layout(&self, limits: &Limits, content: &mut dyn FnMut(&Limits) -> Node) -> Node {
        let all = limits.max();
        let compressed = Size::new(false, true);
        let least = Size::new(0.0, self.0);
        let content = content(&Limits::with_compression(least, all, compressed));
        let height = content.size().height.max(self.0);
        Node::with_children(Size::new(content.size().width, height), vec![content])
    }
}

#[cfg(test)]
mod tests {
    use iced::widget::{column, container, space};

    use super::*;
    use crate::ui::testing::TestWindow;
    use crate::ui::theme::control::Button as Kind;
    use crate::ui::widget::button;

    /// Something high, a part that fills what is left but has at least 100 pixels, and a button at the end.
    fn view<'a>() -> Element<'a, &'static str> {
        let rest = at_least(100.0, container(space()).height(Fill));
        let end = button(Kind::Primary, "End").on_press("pressed");
        column![roomy(column![space().height(200), rest, end])].into()
    }

    #[test]
    fn where_there_is_room_it_is_filled() {
        let mut window = TestWindow::new(Size::new(300.0, 500.0));
        assert_eq!(window.click(view(), (30.0, 480.0)), ["pressed"]);
    }

    #[test]
    fn where_there_is_none_all_of_it_scrolls() {
        let mut window = TestWindow::new(Size::new(300.0, 200.0));
        assert_eq!(window.click(view(), (30.0, 180.0)), [""; 0]);
        window.focus_next(view());
        assert_eq!(window.click(view(), (30.0, 180.0)), ["pressed"]);
    }

    /// A part that scrolls by itself, unless there are fewer than 300 pixels around all.
    fn parts<'a>() -> Element<'a, &'static str> {
        let inner = button(Kind::Primary, "Inner").on_press("inner");
        let upper = column![roomy(column![space().height(400), inner])].height(Fill);
        let end = button(Kind::Primary, "End").on_press("end");
        column![roomy_below(300.0, column![upper, end])].into()
    }

    #[test]
    fn a_part_scrolls_by_itself_only_where_there_is_enough_around_it() {
        let mut high = TestWindow::new(Size::new(300.0, 320.0));
        assert_eq!(high.click(parts(), (30.0, 300.0)), ["end"]);
        high.focus_next(parts());
        assert_eq!(high.click(parts(), (30.0, 260.0)), ["inner"]);
        assert_eq!(high.click(parts(), (30.0, 300.0)), ["end"]);
        let mut low = TestWindow::new(Size::new(300.0, 200.0));
        assert_eq!(low.click(parts(), (30.0, 180.0)), [""; 0]);
        low.focus_next(parts());
        assert_eq!(low.click(parts(), (30.0, 140.0)), ["inner"]);
        low.focus_next(parts());
        assert_eq!(low.click(parts(), (30.0, 180.0)), ["end"]);
    }
}
