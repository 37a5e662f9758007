//! Noticing that the focus has left a text input, which iced does not tell.

use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{
    Clipboard, Layout, Shell, Widget, graphics, layout, mouse, overlay, renderer,
};
use iced::widget::{TextInput, text_input};
use iced::{Event, Length, Rectangle, Size, Vector};

use crate::ui::Element;
use crate::ui::theme::Theme;
use crate::ui::widget::focus::only_child_mut;

/// A text input that says when the focus has left it, whichever way: by Tab, Esc or a click elsewhere.
pub(super) struct Leave<'a, Message> {
    input: Element<'a, Message>,
    on_leave: Message,
}

impl<'a, Message: Clone + 'a> Leave<'a, Message> {
    pub(super) fn new(input: TextInput<'a, Message, Theme>, on_leave: Message) -> Self {
        Self { input: input.into(), on_leave }
    }
}

/// Whether the input had the focus when it was last looked at.
#[derive(Default)]
struct Had(bool);

type InputState = text_input::State<graphics::text::Paragraph>;

impl<Message: Clone> Widget<Message, Theme, iced::Renderer> for Leave<'_, Message> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Had>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(Had::default())
    }

    fn children(&self) -> Vec<Tree> {
        vec![Tree::new(&self.input)]
    }

    fn diff(&self, tree: &mut Tree) {
        tree.diff_children(std::slice::from_ref(&self.input));
    }

    fn size(&self) -> Size<Length> {
        self.input.as_widget().size()
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        renderer: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let inner = match tree.children.first_mut() {
            Some(child) => self.input.as_widget_mut().layout(child, renderer, limits),
            None => layout::Node::default(),
        };
        layout::Node::with_children(inner.size(), vec![inner])
    }

    fn operate(
        &mut self,
        tree: &mut Tree,
        layout: Layout<'_>,
        renderer: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        if let Some((child, layout)) = only_child_mut(tree, layout) {
            self.input.as_widget_mut().operate(child, layout, renderer, operation);
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
        let Some((child, layout)) = only_child_mut(tree, layout) else {
            return;
        };
        self.input
            .as_widget_mut()
            .update(child, event, layout, cursor, renderer, clipboard, shell, viewport);
        let has = child.state.downcast_ref::<InputState>().is_focused();
        let Had(had) = tree.state.downcast_mut();
        if std::mem::replace(had, has) && !has {
            shell.publish(self.on_leave.clone());
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
        if let Some((child, layout)) = tree.children.first().zip(layout.children().next()) {
            self.input.as_widget().draw(child, renderer, theme, style, layout, cursor, viewport);
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
        match tree.children.first().zip(layout.children().next()) {
            Some((child, layout)) => {
                self.input.as_widget().mouse_interaction(child, layout, cursor, viewport, renderer)
            }
            None => mouse::Interaction::None,
        }
    }

    fn overlay<'b>(
        &'b mut self,
        tree: &'b mut Tree,
        layout: Layout<'b>,
        renderer: &iced::Renderer,
        viewport: &Rectangle,
        translation: Vector,
    ) -> Option<overlay::Element<'b, Message, Theme, iced::Renderer>> {
        let (child, layout) = only_child_mut(tree, layout)?;
        self.input.as_widget_mut().overlay(child, layout, renderer, viewport, translation)
    }
}

impl<'a, Message: Clone + 'a> From<Leave<'a, Message>> for Element<'a, Message> {
    fn from(leave: Leave<'a, Message>) -> Self {
        Self::new(leave)
    }
}
