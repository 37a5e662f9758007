//! One line of text that ends in an ellipsis when its place is too narrow, for the rows of lists.

use std::borrow::Cow;

use iced::advanced::text::{
    Alignment, LineHeight, Paragraph as _, Renderer as _, Shaping, Wrapping,
};
use iced::advanced::widget::{Operation, Tree, tree};
use iced::advanced::{Layout, Text, Widget, graphics, layout, mouse, renderer};
use iced::alignment::Vertical;
use iced::{Font, Length, Pixels, Point, Rectangle, Size};
use unicode_segmentation::UnicodeSegmentation;

use super::name;
use crate::ui::theme::{Ink, Theme, scale};
use crate::ui::{Element, REGULAR, SEMIBOLD};

/// One line of `text`, shortened at its end where it must be.
pub fn shortened<'a>(text: impl Into<Cow<'a, str>>) -> Shortened<'a> {
    let text = text.into();
    let kept = text.len();
    let (size, font, ink) = (scale::text::BODY, REGULAR, Ink::Inherited);
    Shortened { text, kept, instead: None, size, font, ink }
}

/// One small line with an address, made safe and shortened before its domain, which says who answers for it.
#[must_use]
pub fn address<'a>(address: &str) -> Shortened<'a> {
    let text = name::display_address(address);
    let kept = name::domain_start(&text);
    Shortened { kept, ..shortened(text) }.size(scale::text::SMALL).ink(Ink::Muted)
}

/// One line of text; made by [`shortened`].
#[derive(Debug, Clone)]
pub struct Shortened<'a> {
    text: Cow<'a, str>,
    /// Where the end begins that stays in view, as a byte index.
    kept: usize,
    /// What says the same in fewer words.
    instead: Option<Cow<'a, str>>,
    size: f32,
    font: Font,
    ink: Ink,
}

impl<'a> Shortened<'a> {
    /// What says the same in fewer words, for a place that is too narrow for all.
    #[must_use]
    pub fn or(self, shorter: impl Into<Cow<'a, str>>) -> Self {
        Self { instead: Some(shorter.into()), ..self }
    }

    /// The size of the text in logical pixels.
    #[must_use]
    pub fn size(self, size: f32) -> Self {
        Self { size, ..self }
    }

    /// Makes it stand out.
    #[must_use]
    pub fn strong(self) -> Self {
        Self { font: SEMIBOLD, ..self }
    }

    /// Gives it a colour of its own.
    #[must_use]
    pub fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    fn paragraph(&self, content: &str) -> graphics::text::Paragraph {
        graphics::text::Paragraph::with_text(Text {
            content,
            bounds: Size::INFINITE,
            size: Pixels(self.size),
            line_height: LineHeight::Relative(scale::text::LINE),
            font: self.font,
            // Any other value makes iced leave right-to-left text at the right edge of these bounds, at infinity.
            align_x: Alignment::Default,
            align_y: Vertical::Top,
            shaping: Shaping::Advanced,
            wrapping: Wrapping::None,
        })
    }
}

/// What was laid out last, so that only a new text or width costs anything.
struct State {
    of: String,
    look: (u32, Font),
    width: f32,
    paragraph: graphics::text::Paragraph,
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Shortened<'_> {
    fn tag(&self) -> tree::Tag {
        tree::Tag::of::<Option<State>>()
    }

    fn state(&self) -> tree::State {
        tree::State::new(None::<State>)
    }

    fn size(&self) -> Size<Length> {
        Size::new(Length::Shrink, Length::Shrink)
    }

    fn layout(
        &mut self,
        tree: &mut Tree,
        _: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        let width = limits.max().width;
        let look = (self.size.to_bits(), self.font);
        let state = tree.state.downcast_mut::<Option<State>>();
        let state = match state.take() {
            Some(last) if last.of == self.text && last.look == look && last.width == width => {
                state.insert(last)
            }
            _ => {
                let fits = |candidate: &str| self.paragraph(candidate).min_width() <= width;
                let shown = match &self.instead {
                    Some(shorter) if !fits(&self.text) => shorten(shorter, shorter.len(), fits),
                    _ => shorten(&self.text, self.kept, fits),
                };
                let paragraph = self.paragraph(&shown);
                state.insert(State { of: self.text.to_string(), look, width, paragraph })
            }
        };
        layout::Node::new(state.paragraph.min_bounds())
    }

    fn draw(
        &self,
        tree: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        viewport: &Rectangle,
    ) {
        let Some(state) = tree.state.downcast_ref::<Option<State>>() else {
            return;
        };
        let color = self.ink.color(theme).unwrap_or(style.text_color);
        let Point { x, y } = layout.bounds().position();
        renderer.fill_paragraph(&state.paragraph, Point { x, y }, color, *viewport);
    }

    /// Reports the whole text: what is searched for is there, even when it is too long to be drawn.
    fn operate(
        &mut self,
        _: &mut Tree,
        layout: Layout<'_>,
        _: &iced::Renderer,
        operation: &mut dyn Operation,
    ) {
        operation.text(None, layout.bounds(), &self.text);
    }
}

impl<'a, Message: 'a> From<Shortened<'a>> for Element<'a, Message> {
    fn from(shortened: Shortened<'a>) -> Self {
        Self::new(shortened)
    }
}

/// The longest form of `text` that `fits`: the beginning of what stands before byte `kept`, an ellipsis, and all that
/// follows; where even that is too long, the end of it alone.
fn shorten(text: &str, kept: usize, mut fits: impl FnMut(&str) -> bool) -> Cow<'_, str> {
    if fits(text) {
        return Cow::Borrowed(text);
    }
    let (head, tail) = text.split_at_checked(kept).unwrap_or((text, ""));
    let ends: Vec<usize> = head.grapheme_indices(true).map(|(index, _)| index).collect();
    let with_head = |count: usize| {
        let end = ends.get(count).copied().unwrap_or(head.len());
        format!("{}…{tail}", head.get(..end).unwrap_or_default().trim_end())
    };
    if tail.is_empty() || fits(&with_head(0)) {
        return Cow::Owned(with_head(largest(ends.len(), |count| fits(&with_head(count)))));
    }
    let starts: Vec<usize> = tail.grapheme_indices(true).map(|(index, _)| index).collect();
    let with_tail = |count: usize| {
        let start = starts.len().checked_sub(count).and_then(|first| starts.get(first));
        format!("…{}", start.and_then(|start| tail.get(*start..)).unwrap_or_default())
    };
    Cow::Owned(with_tail(largest(starts.len(), |count| fits(&with_tail(count)))))
}

/// The largest number up to `most` that is `good`, given that every smaller one is good too. 0 is always good enough.
fn largest(most: usize, mut good: impl FnMut(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, most);
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        if good(middle) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    low
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to_width(text: &str, kept: usize, width: usize) -> String {
        shorten(text, kept, |candidate| candidate.chars().count() <= width).into_owned()
    }

    #[test]
    fn what_fits_stays() {
        assert_eq!(to_width("Juliet", 6, 6), "Juliet");
    }

    #[test]
    fn a_name_loses_its_end() {
        assert_eq!(to_width("Juliet Capulet", 14, 10), "Juliet Ca…");
        assert_eq!(to_width("Juliet Capulet", 14, 8), "Juliet…", "no blank before the ellipsis");
        assert_eq!(to_width("Juliet", 6, 0), "…");
    }

    #[test]
    fn an_address_keeps_its_domain() {
        let address = "someone.with.a.long.name@old.example";
        assert_eq!(to_width(address, 24, 20), "someone…@old.example");
        assert_eq!(to_width(address, 24, 13), "…@old.example");
    }

    #[test]
    fn a_long_domain_keeps_its_end() {
        let address = "me@bank.example.some.evil.example";
        assert_eq!(to_width(address, 2, 13), "…evil.example");
    }

    #[test]
    fn no_character_is_torn() {
        assert_eq!(to_width("👩‍👧👩‍👧👩‍👧", 33, 7), "👩‍👧👩‍👧…");
    }
}
