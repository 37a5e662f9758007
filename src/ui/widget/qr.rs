//! A QR code: a picture that a telephone reads.

use iced::advanced::renderer::{self, Quad};
use iced::advanced::widget::Tree;
use iced::advanced::{Layout, Renderer as _, Widget, layout, mouse};
use iced::{Background, Color, Length, Rectangle, Size, border};
use qrcode::{Color as Module, QrCode};

use crate::ui::Element;
use crate::ui::theme::{Theme, scale};

/// The side of a module, in logical pixels.
const MODULE: f32 = 3.0;

/// How many modules of white there are around it (ISO/IEC 18004, 5.3.8).
const QUIET: usize = 4;

/// A text as a QR code; nothing where it is too long for one.
#[derive(Clone, Debug)]
pub struct Qr {
    dark: Vec<bool>,
    side: usize,
}

impl Qr {
    /// Encodes this text.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let code = QrCode::new(text.as_bytes()).ok()?;
        let dark = code.to_colors().into_iter().map(|module| module == Module::Dark).collect();
        Some(Self { dark, side: code.width() })
    }

    /// The picture: dark on white whatever the theme, since not every telephone reads it the other way round.
    #[must_use]
    pub fn view<'a, Message: 'a>(&'a self) -> Element<'a, Message> {
        Element::new(Picture(self))
    }
}

struct Picture<'a>(&'a Qr);

impl Picture<'_> {
    fn side(&self) -> f32 {
        (self.0.side + 2 * QUIET) as f32 * MODULE
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Picture<'_> {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(self.side()), Length::Fixed(self.side()))
    }

    fn layout(
        &mut self,
        _: &mut Tree,
        _: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::atomic(limits, self.side(), self.side())
    }

    fn draw(
        &self,
        _: &Tree,
        renderer: &mut iced::Renderer,
        _: &Theme,
        _: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        _: &Rectangle,
    ) {
        let bounds = layout.bounds();
        let corner = border::rounded(scale::radius::S);
        let ground = Quad { bounds, border: corner, ..Quad::default() };
        renderer.fill_quad(ground, Background::Color(Color::WHITE));
        for (y, line) in self.0.dark.chunks(self.0.side.max(1)).enumerate() {
            let mut x = 0;
            // Dark modules side by side are one bar: without seams, and fewer to draw.
            for bar in line.chunk_by(|one, other| one == other) {
                if bar.first() == Some(&true) {
                    let bounds = Rectangle {
                        x: bounds.x + (QUIET + x) as f32 * MODULE,
                        y: bounds.y + (QUIET + y) as f32 * MODULE,
                        width: bar.len() as f32 * MODULE,
                        height: MODULE,
                    };
                    let dark = Quad { bounds, ..Quad::default() };
                    renderer.fill_quad(dark, Background::Color(Color::BLACK));
                }
                x += bar.len();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_a_code_and_a_novel_has_none() {
        let code = Qr::new("xmpp:romeo@verona.example").unwrap();
        assert_eq!(code.dark.len(), code.side * code.side);
        // The upper left corner is dark: the finder pattern (ISO/IEC 18004, 5.3.3).
        assert!(code.dark[..7].iter().all(|dark| *dark));
        assert!(Qr::new(&"x".repeat(10_000)).is_none());
    }
}
