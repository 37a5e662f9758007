//! A row of a list that lies on the page: it carries its part of the frame around its group, so that only the rows that
//! can be seen need to be there.

use iced::advanced::Renderer as _;
use iced::advanced::renderer::Quad;
use iced::widget::container;
use iced::{Background, Border, Color, Fill, Length, Rectangle, Size, border, padding};

use crate::ui::Element;
use crate::ui::theme::scale::{self, radius, size};
use crate::ui::theme::{Theme, control};
use crate::ui::widget::around::{Around, Change};
use crate::ui::widget::focus::{Focusable, Ring};

/// Where a row stands in its group, which has one frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Edges {
    /// It is the first.
    pub first: bool,
    /// It is the last.
    pub last: bool,
}

/// The ground of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ground {
    /// That of a list.
    #[default]
    Surface,
    /// Lower: the head of a group.
    Sunken,
}

/// A row of a list; made by [`leaf`].
pub struct Leaf<'a, Message> {
    content: Element<'a, Message>,
    row: control::Row,
    edges: Edges,
    ground: Ground,
    on_press: Option<Message>,
    height: f32,
}

/// A row `height` logical pixels high around `content`.
pub fn leaf<'a, Message>(
    height: f32,
    content: impl Into<Element<'a, Message>>,
) -> Leaf<'a, Message> {
    Leaf {
        content: content.into(),
        row: control::Row::default(),
        edges: Edges::default(),
        ground: Ground::Surface,
        on_press: None,
        height,
    }
}

impl<Message> Leaf<'_, Message> {
    /// Where it stands in its group.
    #[must_use]
    pub fn edges(self, edges: Edges) -> Self {
        Self { edges, ..self }
    }

    /// What it stands on.
    #[must_use]
    pub fn ground(self, ground: Ground) -> Self {
        Self { ground, ..self }
    }

    /// The arrow keys stand on it.
    #[must_use]
    pub fn selected(self, selected: bool) -> Self {
        Self { row: control::Row { selected, ..self.row }, ..self }
    }

    /// Nothing will happen to it; its text without a colour of its own is drawn back.
    #[must_use]
    pub fn greyed(self, greyed: bool) -> Self {
        Self { row: control::Row { greyed, ..self.row }, ..self }
    }

    /// What pressing it means.
    #[must_use]
    pub fn on_press(self, message: Message) -> Self {
        Self { on_press: Some(message), ..self }
    }
}

impl<'a, Message: Clone + 'a> From<Leaf<'a, Message>> for Element<'a, Message> {
    fn from(leaf: Leaf<'a, Message>) -> Self {
        let (row, edges) = (leaf.row, leaf.edges);
        // Clipped at the row, not at its text: the glyphs of other scripts may reach beyond their line.
        let line = container(leaf.content).width(Fill).center_y(Fill).clip(true);
        let pressed = Focusable::new(line)
            .on_press(leaf.on_press)
            .tab_stop(false)
            .ring(Ring::Inside)
            .look(move |palette, status| control::Look {
                border: border::rounded(corners(edges, radius::L - size::BORDER)),
                ..row.look(palette, status)
            })
            .padding(padding::horizontal(scale::gap::M + scale::gap::XS))
            .width(Fill)
            .height(Fill);
        Around::new(pressed, Frame { edges, ground: leaf.ground, height: leaf.height }).into()
    }
}

/// The part of a frame that goes around one row.
struct Frame {
    edges: Edges,
    ground: Ground,
    height: f32,
}

impl<Message> Change<Message> for Frame {
    type Memory = ();

    fn size(&self, _: Size<Length>) -> Size<Length> {
        Size::new(Fill, Length::Fixed(self.height))
    }

    fn layout(
        &self,
        limits: &iced::advanced::layout::Limits,
        content: &mut dyn FnMut(&iced::advanced::layout::Limits) -> iced::advanced::layout::Node,
    ) -> iced::advanced::layout::Node {
        use iced::advanced::layout::{Limits, Node};
        let all = Size::new(limits.max().width, self.height);
        let bottom = if self.edges.last { size::BORDER } else { 0.0 };
        let inside = Size::new(all.width - 2.0 * size::BORDER, all.height - size::BORDER - bottom);
        let content = content(&Limits::new(Size::ZERO, inside));
        Node::with_children(all, vec![content.move_to((size::BORDER, size::BORDER))])
    }

    fn draw(
        &self,
        (): &(),
        renderer: &mut iced::Renderer,
        theme: &Theme,
        bounds: Rectangle,
        _: &Rectangle,
        content: &mut dyn FnMut(&mut iced::Renderer, Option<Color>),
    ) {
        let palette = theme.palette();
        let mut fill = |bounds, radius: f32, color| {
            let border = Border { radius: corners(self.edges, radius), ..Border::default() };
            let quad = Quad { bounds, border, ..Quad::default() };
            renderer.fill_quad(quad, Background::Color(color));
        };
        fill(bounds, radius::L, palette.hairline);
        let bottom = if self.edges.last { size::BORDER } else { 0.0 };
        let inside = Rectangle {
            x: bounds.x + size::BORDER,
            y: bounds.y + size::BORDER,
            width: bounds.width - 2.0 * size::BORDER,
            height: bounds.height - size::BORDER - bottom,
        };
        let ground = match self.ground {
            Ground::Surface => palette.surface,
            Ground::Sunken => palette.sunken,
        };
        fill(inside, radius::L - size::BORDER, ground);
        content(renderer, None);
    }
}

/// Round where the group ends.
fn corners(edges: Edges, radius: f32) -> border::Radius {
    let (top, bottom) =
        (if edges.first { radius } else { 0.0 }, if edges.last { radius } else { 0.0 });
    border::Radius { top_left: top, top_right: top, bottom_right: bottom, bottom_left: bottom }
}
