//! Widgets that stand around one other, change one thing about it, and leave everything else to it.

use iced::advanced::widget::operation::{Operation, Outcome};
use iced::advanced::widget::{Tree, tree};
use iced::advanced::{Clipboard, Layout, Shell, Widget, layout, mouse, overlay, renderer};
use iced::{Color, Event, Length, Rectangle, Size, Vector};

use crate::ui::Element;
use crate::ui::theme::Theme;

/// What a widget changes about its content. What it does not say stays as the content has it.
pub(super) trait Change<Message> {
    /// What is remembered between two frames.
    type Memory: Default + 'static;

    /// The view was made anew.
    fn renewed(&self, _memory: &mut Self::Memory) {}

    /// How much room it wants, where the content wants this much.
    fn size(&self, content: Size<Length>) -> Size<Length> {
        content
    }

    /// Puts the content, which `content` lays out, into the room that there is.
    fn layout(
        &self,
        limits: &layout::Limits,
        content: &mut dyn FnMut(&layout::Limits) -> layout::Node,
    ) -> layout::Node {
        let content = content(limits);
        layout::Node::with_children(content.size(), vec![content])
    }

    /// Shows itself to whoever looks through the view, and the content by `content`.
    fn operate(
        &self,
        _memory: &mut Self::Memory,
        _bounds: Rectangle,
        operation: &mut dyn Operation,
        content: &mut dyn FnMut(&mut dyn Operation),
    ) {
        content(operation);
    }

    /// Whether this event is for the content at all. Whoever wants to know that from the content looks through it by `content`.
    fn admits(
        &self,
        _memory: &mut Self::Memory,
        _event: &Event,
        _bounds: Rectangle,
        _cursor: mouse::Cursor,
        _shell: &mut Shell<'_, Message>,
        _content: &mut dyn FnMut(&mut dyn Operation),
    ) -> bool {
        true
    }

    /// Something has happened, and the content has had its turn.
    fn happened(
        &mut self,
        _memory: &mut Self::Memory,
        _content: &Tree,
        _event: &Event,
        _bounds: Rectangle,
        _cursor: mouse::Cursor,
        _shell: &mut Shell<'_, Message>,
    ) {
    }

    /// What to do with the content at this event, which nobody has taken: then it goes no further.
    fn walks(&self, _event: &Event) -> Vec<Box<dyn Operation>> {
        Vec::new()
    }

    /// Draws what is below and above the content, which `content` draws, in this colour where it has none of its own.
    fn draw(
        &self,
        _memory: &Self::Memory,
        renderer: &mut iced::Renderer,
        _theme: &Theme,
        _bounds: Rectangle,
        _viewport: &Rectangle,
        content: &mut dyn FnMut(&mut iced::Renderer, Option<Color>),
    ) {
        content(renderer, None);
    }

    /// How the pointer looks on it, where the content would have it so.
    fn pointer(&self, content: mouse::Interaction, _is_over: bool) -> mouse::Interaction {
        content
    }
}

/// A widget around `content`.
pub(super) struct Around<'a, Message, C> {
    content: Element<'a, Message>,
    change: C,
}

/// What is remembered. It is never nothing, or iced would take the widget for one that has no memory at all, and what
/// was in its place before for the same.
struct Kept<Memory>(Memory);

impl<'a, Message, C> Around<'a, Message, C> {
    pub(super) fn new(content: impl Into<Element<'a, Message>>, change: C) -> Self {
        Self { content: content.into(), change }
    }
}

impl<Message, C: Change<Message>> Widget<Message, Theme, iced::Renderer>
    for Around<'_, Message, C>
{
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Kept<C::Memory>>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Kept(C::Memory::default()))
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.content)]
    }

    fn diff(&self, tree: &mut Tree) {
        let Kept(memory) = tree.state.downcast_mut();
        self.change.renewed(memory);
        tree.diff_children(std::slice::from_ref(&self.content));
    }

    fn size(&self) -> Size<Length> {
        self.change.size(self.content.as_widget().size())
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let Self { content, change } = self;
        change.layout(limits, &mut |limits| match tree.children.first_mut() {
            Some(child) => content.as_widget_mut().layout(child, renderer, limits),
            None => layout::Node::default(),
        })
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        let Tree { state, children, .. } = tree;
        let Self { content, change } = self;
        let Kept(memory) = state.downcast_mut();
        change.operate(memory, layout.bounds(), operation, &mut |operation| {
            if let Some((child, layout)) = children.first_mut().zip(layout.children().next()) {
                content.as_widget_mut().operate(child, layout, renderer, operation);
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
        let Tree { state, children, .. } = tree;
        let Some((child, inner)) = children.first_mut().zip(layout.children().next()) else {
            return;
        };
        let Self { content, change } = self;
        let Kept(memory) = state.downcast_mut();
        let bounds = layout.bounds();
        let admits = change.admits(memory, event, bounds, cursor, shell, &mut |operation| {
            content.as_widget_mut().operate(child, inner, renderer, operation);
        });
        if admits {
            content
                .as_widget_mut()
                .update(child, event, inner, cursor, renderer, clipboard, shell, viewport);
        }
        change.happened(memory, child, event, bounds, cursor, shell);
        if shell.is_event_captured() {
            return;
        }
        for walk in change.walks(event) {
            carry_out(walk, |walk| {
                content.as_widget_mut().operate(child, inner, renderer, walk);
            });
            shell.capture_event();
            shell.request_redraw();
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
        let Kept(memory) = tree.state.downcast_ref();
        let mut content = |renderer: &mut iced::Renderer, ink: Option<Color>| {
            let style = renderer::Style { text_color: ink.unwrap_or(style.text_color) };
            if let Some((child, layout)) = tree.children.first().zip(layout.children().next()) {
                self.content
                    .as_widget()
                    .draw(child, renderer, theme, &style, layout, cursor, viewport);
            }
        };
        self.change.draw(memory, renderer, theme, layout.bounds(), viewport, &mut content);
    }

    fn mouse_interaction(
        &self,
        tree: &Tree,
        layout: Layout<'_>,
        cursor: mouse::Cursor,
        viewport: &Rectangle,
        renderer: &iced::Renderer,
    ) -> mouse::Interaction {
        let content = match tree.children.first().zip(layout.children().next()) {
            Some((child, layout)) => self
                .content
                .as_widget()
                .mouse_interaction(child, layout, cursor, viewport, renderer),
            None => mouse::Interaction::None,
        };
        self.change.pointer(content, cursor.is_over(layout.bounds()))
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        let (child, layout) = tree.children.first_mut().zip(layout.children().next())?;
        self.content.as_widget_mut().overlay(child, layout, renderer, viewport, translation)
    }
}

impl<'a, Message: 'a, C: Change<Message> + 'a> From<Around<'a, Message, C>>
    for Element<'a, Message>
{
    fn from(around: Around<'a, Message, C>) -> Self {
        Self::new(around)
    }
}

/// Carries out an operation, and each that follows from the one before. `operate` leads it through the view.
pub(crate) fn carry_out(first: Box<dyn Operation>, mut operate: impl FnMut(&mut dyn Operation)) {
    let mut next = Some(first);
    while let Some(mut operation) = next.take() {
        operate(operation.as_mut());
        if let Outcome::Chain(after) = operation.finish() {
            next = Some(after);
        }
    }
}

#[cfg(test)]
mod tests {
    use iced::widget::{column, space};

    use super::*;
    use crate::ui::testing::TestWindow;

    /// Remembers nothing.
    struct Nothing;

    impl<Message> Change<Message> for Nothing {
        type Memory = ();
    }

    #[test]
    fn it_takes_the_place_of_a_widget_without_a_memory() {
        let mut window = TestWindow::new(Size::new(100.0, 100.0));
        let plain = || -> Element<'_, ()> { column![space()].into() };
        let around = || -> Element<'_, ()> { column![Around::new(space(), Nothing)].into() };
        for view in [plain, around, plain] {
            window.show(view());
        }
    }
}
