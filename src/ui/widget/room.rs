//! Parts of a page that have their height before they have their contents.

use iced::Size;
use iced::advanced::layout::{Limits, Node};

use super::around::{Around, Change};
use crate::ui::Element;

/// Content that is `least` logical pixels high even where it has less in it, so that nothing below it moves when more comes.
pub fn no_lower_than<'a, Message: 'a>(
    least: f32,
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Around::new(content, Lowest(least)).into()
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
