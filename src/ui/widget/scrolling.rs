//! The bar of what scrolls. That of iced is always at the right, and no higher than two pixels beside a list of thousands: nobody
//! could take hold of it.

use iced::advanced::renderer::Quad;
use iced::advanced::widget::Operation;
use iced::advanced::widget::operation::Scrollable as Scrolls;
use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::{Renderer as _, Shell, mouse};
use iced::widget::Scrollable;
use iced::widget::scrollable::{Direction as Along, Scrollbar};
use iced::{Background, Color, Event, Rectangle, Vector, border};

use super::around::{Around, Change};
use crate::text::{Direction, direction};
use crate::ui::Element;
use crate::ui::theme::{Theme, scale};

/// How wide a bar is, and how far from the edge, in logical pixels.
#[derive(Clone, Copy, Debug)]
pub struct Bar {
    width: f32,
    margin: f32,
}

impl Bar {
    /// That of a page.
    pub const PAGE: Self = Self { width: 6.0, margin: 6.0 };
    /// That of something smaller.
    pub const SMALL: Self = Self { width: 4.0, margin: 0.0 };
}

/// What scrolls up and down, with its bar at the end of the lines.
pub fn scrolling<'a, Message: 'a>(
    content: Scrollable<'a, Message, Theme>,
    bar: Bar,
) -> Element<'a, Message> {
    Around::new(content.direction(Along::Vertical(Scrollbar::hidden())), AtEnd(bar)).into()
}

/// The height of a handle at least, in logical pixels.
const LEAST: f32 = 32.0;

/// A bar at the end of the lines.
struct AtEnd(Bar);

/// What is known of it between two frames.
#[derive(Default)]
struct Known {
    page: Page,
    /// How far below its upper edge the pointer holds the handle.
    held: Option<f32>,
    is_over: bool,
}

impl AtEnd {
    /// The handle; none where nothing scrolls.
    fn handle(&self, page: &Page, bounds: Rectangle) -> Option<Rectangle> {
        let part = bounds.height / page.height;
        (part < 1.0).then(|| {
            let height = (bounds.height * part).max(LEAST).min(bounds.height);
            let share = page.offset / (page.height - bounds.height);
            let y = bounds.y + share * (bounds.height - height);
            let x = self.strip(bounds).x + self.0.margin;
            Rectangle { x, y, width: self.0.width, height }
        })
    }

    /// What takes the pointer: the bar with its margins, over all of the height.
    fn strip(&self, bounds: Rectangle) -> Rectangle {
        let width = self.0.width + 2.0 * self.0.margin;
        let x = match direction() {
            Direction::LeftToRight => bounds.x + bounds.width - width,
            Direction::RightToLeft => bounds.x,
        };
        Rectangle { x, width, ..bounds }
    }
}

impl<Message> Change<Message> for AtEnd {
    type Memory = Known;

    fn admits(
        &self,
        known: &mut Known,
        event: &Event,
        bounds: Rectangle,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, Message>,
        content: &mut dyn FnMut(&mut dyn Operation),
    ) -> bool {
        known.page.to = None;
        content(&mut known.page);
        let Some(handle) = self.handle(&known.page, bounds) else { return true };
        let is_over = cursor.is_over(self.strip(bounds));
        if std::mem::replace(&mut known.is_over, is_over) != is_over {
            shell.request_redraw();
        }
        let Some(pointer) = cursor.land().position() else { return true };
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left)) if is_over => {
                let on_handle = pointer.y - handle.y;
                let is_on = (0.0..=handle.height).contains(&on_handle);
                known.held = Some(if is_on { on_handle } else { handle.height / 2.0 });
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left)) => {
                return known.held.take().is_none();
            }
            Event::Mouse(mouse::Event::CursorMoved { .. }) => {}
            _ => return true,
        }
        let Some(held) = known.held else { return true };
        let way = bounds.height - handle.height;
        let share = ((pointer.y - held - bounds.y) / way).clamp(0.0, 1.0);
        known.page.to = Some(share * (known.page.height - bounds.height));
        content(&mut known.page);
        shell.request_redraw();
        shell.capture_event();
        false
    }

    fn draw(
        &self,
        known: &Known,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        bounds: Rectangle,
        viewport: &Rectangle,
        content: &mut dyn FnMut(&mut iced::Renderer, Option<Color>),
    ) {
        content(renderer, None);
        let Some(bounds_of_handle) = self.handle(&known.page, bounds) else { return };
        let palette = theme.palette();
        let is_used = known.is_over || known.held.is_some();
        let color = if is_used { palette.muted } else { palette.outline };
        renderer.with_layer(*viewport, |renderer| {
            let border = border::rounded(scale::radius::ROUND);
            let handle = Quad { bounds: bounds_of_handle, border, ..Quad::default() };
            renderer.fill_quad(handle, Background::Color(color));
        });
    }
}

/// Where the content is, and where it is to be. What scrolls inside of it is left alone.
#[derive(Default)]
struct Page {
    height: f32,
    offset: f32,
    to: Option<f32>,
}

impl Operation for Page {
    fn traverse(&mut self, _: &mut dyn FnMut(&mut dyn Operation)) {}

    fn scrollable(
        &mut self,
        _: Option<&iced::advanced::widget::Id>,
        _: Rectangle,
        content: Rectangle,
        translation: Vector,
        state: &mut dyn Scrolls,
    ) {
        (self.height, self.offset) = (content.height, translation.y);
        if let Some(to) = self.to {
            state.scroll_to(AbsoluteOffset { x: None, y: Some(to) });
        }
    }
}

#[cfg(test)]
mod tests {
    use iced::widget::{column, scrollable, space};
    use iced::{Fill, Point, Size};

    use super::*;
    use crate::text::language::{english, pseudo, within};
    use crate::ui::testing::TestWindow;
    use crate::ui::theme::control::Button as Kind;
    use crate::ui::widget::{button, mirrored};

    const SIZE: Size = Size::new(400.0, 400.0);

    /// A button at the end of a page of this height.
    fn view<'a>(height: f32) -> Element<'a, &'static str> {
        let end = button(Kind::Primary, "End").on_press("end");
        let page = column![space().height(height - 40.0), end].width(Fill);
        mirrored(scrolling(scrollable(page).width(Fill).height(Fill), Bar::PAGE))
    }

    #[test]
    fn the_bar_is_at_the_end_of_the_lines_and_can_be_dragged() {
        let sides = [(english(), 391.0, 20.0), (pseudo::from_right_to_left(), 9.0, 380.0)];
        for (language, bar, button) in sides {
            within(&language, || {
                let mut window = TestWindow::new(SIZE);
                let view = || view(1600.0);
                window.show(view());
                let color = window.pixel(view(), &Theme::Light, Point::new(bar, 50.0));
                let ground = window.pixel(view(), &Theme::Light, Point::new(bar, 350.0));
                assert_ne!(color, ground, "the handle is the first quarter");
                let other_side = Point::new(400.0 - bar, 50.0);
                assert_eq!(window.pixel(view(), &Theme::Light, other_side), ground);
                window.drag(view, (bar, 50.0), (200.0, 350.0));
                assert_eq!(window.click(view(), (button, 380.0)), ["end"]);
                window.drag(view, (bar, 350.0), (bar, -90.0));
                assert_eq!(window.click(view(), (button, 380.0)), [""; 0]);
                window.click(view(), (bar, 399.0));
                assert_eq!(window.click(view(), (button, 380.0)), ["end"], "beside the handle");
            });
        }
    }

    /// A list of 10,000 rows.
    #[test]
    fn one_can_take_hold_of_it_however_much_there_is() {
        let view = || view(480_000.0);
        let mut window = TestWindow::new(SIZE);
        window.show(view());
        window.drag(view, (391.0, LEAST - 2.0), (391.0, 399.0));
        assert_eq!(window.click(view(), (20.0, 380.0)), ["end"]);
    }

    #[test]
    fn what_is_short_has_no_bar() {
        let handle = |height| {
            let page = Page { height, offset: 0.0, to: None };
            AtEnd(Bar::PAGE).handle(&page, Rectangle::with_size(SIZE))
        };
        assert_eq!(handle(400.0), None);
        assert_eq!(handle(0.0), None);
        assert_eq!(handle(800.0).map(|handle| (handle.x, handle.height)), Some((388.0, 200.0)));
    }
}
