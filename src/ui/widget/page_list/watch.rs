//! What can be seen of a list on its page, and bringing something else of it into view.

use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{Operation, Outcome, Scrollable};
use iced::advanced::widget::{Id, Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Event, Length, Rectangle, Size, Vector, window};

use crate::ui::Element;
use crate::ui::theme::Theme;

/// What can be seen of a list, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Seen {
    /// How much of the list is above what can be seen; less than nothing where other things are.
    pub top: f32,
    /// How high that is.
    pub height: f32,
    /// The height of a row.
    pub row_height: f32,
}

impl Seen {
    /// How far the page has to go, downwards, to show this row whole.
    pub(super) fn way_to(&self, row: usize) -> f32 {
        let upper = row as f32 * self.row_height;
        let lower = upper + self.row_height;
        if upper < self.top { upper - self.top } else { (lower - self.top - self.height).max(0.0) }
    }
}

/// A list that says what can be seen of it, whenever that has changed.
pub(super) struct Watch<'a, Message> {
    list: Element<'a, Message>,
    row_height: f32,
    on_change: Box<dyn Fn(Seen) -> Message + 'a>,
}

impl<'a, Message> Watch<'a, Message> {
    pub(super) fn around(
        list: impl Into<Element<'a, Message>>,
        row_height: f32,
        on_change: impl Fn(Seen) -> Message + 'a,
    ) -> Self {
        Self { list: list.into(), row_height, on_change: Box::new(on_change) }
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Watch<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Option<Seen>>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(None::<Seen>)
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.list)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.list));
    }

    fn size(&self) -> Size<Length> {
        self.list.as_widget().size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let list = tree
            .children
            .first_mut()
            .map(|tree| self.list.as_widget_mut().layout(tree, renderer, limits));
        let list = list.unwrap_or_default();
        layout::Node::with_children(list.size(), vec![list])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some((tree, layout)) = tree.children.first_mut().zip(layout.children().next()) {
            self.list.as_widget_mut().operate(tree, layout, renderer, operation);
        }
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
        let Tree { state, children, .. } = tree;
        if let Some((tree, layout)) = children.first_mut().zip(layout.children().next()) {
            self.list
                .as_widget_mut()
                .update(tree, event, layout, cursor, renderer, clipboard, shell, viewport);
        }
        // A message that is sent now is taken in before anything is drawn.
        if matches!(event, Event::Window(window::Event::RedrawRequested(_))) {
            let top = viewport.y - layout.bounds().y;
            let seen = Seen { top, height: viewport.height, row_height: self.row_height };
            let last = state.downcast_mut::<Option<Seen>>();
            if last.replace(seen) != Some(seen) {
                shell.publish((self.on_change)(seen));
            }
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
        if let Some((tree, layout)) = tree.children.first().zip(layout.children().next()) {
            self.list.as_widget().draw(tree, renderer, theme, style, layout, cursor, viewport);
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
        let list = tree.children.first().zip(layout.children().next());
        list.map_or(mouse::Interaction::None, |(tree, layout)| {
            self.list.as_widget().mouse_interaction(tree, layout, cursor, viewport, renderer)
        })
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        let (tree, layout) = tree.children.first_mut().zip(layout.children().next())?;
        self.list.as_widget_mut().overlay(tree, layout, renderer, viewport, translation)
    }
}

impl<'a, Message: 'a> From<Watch<'a, Message>> for Element<'a, Message> {
    fn from(watch: Watch<'a, Message>) -> Self {
        Self::new(watch)
    }
}

/// Moves the page around the list of this name.
///
/// First it looks which scrollable is the innermost around the list: the walk reports a scrollable before its content,
/// and how deep it is can be told from the nesting of the calls of `traverse`. Then it moves that.
pub(super) struct Bring {
    list: Id,
    by: f32,
    around: Vec<usize>,
    count: usize,
    entering: bool,
    page: Option<usize>,
}

impl Bring {
    /// So far downwards.
    pub(super) fn new(list: Id, by: f32) -> Self {
        Self { list, by, around: Vec::new(), count: 0, entering: false, page: None }
    }
}

impl Operation<()> for Bring {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        let inside = std::mem::take(&mut self.entering);
        operate(self);
        if inside {
            self.around.pop();
        }
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        _: Rectangle,
        _: Rectangle,
        _: Vector,
        _: &mut dyn Scrollable,
    ) {
        self.around.push(self.count);
        self.count += 1;
        self.entering = true;
    }

    fn container(&mut self, id: Option<&Id>, _: Rectangle) {
        if id == Some(&self.list) {
            self.page = self.around.last().copied();
        }
    }

    fn finish(&self) -> Outcome<()> {
        match self.page {
            Some(page) => Outcome::Chain(Box::new(Scroll { page, by: self.by, count: 0 })),
            None => Outcome::None,
        }
    }
}

struct Scroll {
    page: usize,
    by: f32,
    count: usize,
}

impl Operation<()> for Scroll {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation<()>)) {
        operate(self);
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        _: Vector,
        state: &mut dyn Scrollable,
    ) {
        if self.count == self.page {
            state.scroll_by(AbsoluteOffset { x: 0.0, y: self.by }, bounds, content);
        }
        self.count += 1;
    }
}
