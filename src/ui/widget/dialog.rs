//! A question over the page, which waits for its answer: nothing below it takes a key or a click meanwhile.
//!
//! A screen that asks has a `dialog` beside its `view`; the router lays it over everything, the menu included, and gives the
//! focus to the harmless answer.

use std::borrow::Cow;

use iced::advanced::widget::{Id, Operation};
use iced::advanced::{Shell, mouse};
use iced::widget::{Column, Row, column, container, opaque, responsive, scrollable, stack};
use iced::{Event, Fill, Rectangle, Right, Shrink, window};

use super::around::{Around, Change};
use super::button::Button;
use super::measure::Room;
use super::scrolling::{Bar, scrolling};
use super::text::{body, heading};
use crate::ui::Element;
use crate::ui::theme::Surface;
use crate::ui::theme::scale::{gap, size};

/// The name of the harmless answer: it has the focus when the question appears.
pub const HARMLESS: &str = "dialog-harmless";

/// How far a dialog stays from the edges of the window.
const MARGIN: f32 = 16.0;

/// In a window that is lower, in logical pixels, a question scrolls with its answers.
const LOWEST: f32 = 360.0;

/// A question.
pub fn dialog<'a, Message>(question: impl Into<Cow<'a, str>>) -> Dialog<'a, Message> {
    Dialog {
        question: question.into(),
        above: None,
        content: Vec::new(),
        width: size::DIALOG,
        left: None,
        answers: Vec::new(),
    }
}

/// A question; made by [`dialog`].
pub struct Dialog<'a, Message> {
    question: Cow<'a, str>,
    above: Option<Element<'a, Message>>,
    content: Vec<Element<'a, Message>>,
    width: f32,
    left: Option<Button<'a, Message>>,
    /// From left to right.
    answers: Vec<Answer<'a, Message>>,
}

/// One of the answers beside each other.
struct Answer<'a, Message> {
    is_harmless: bool,
    button: Button<'a, Message>,
}

impl<'a, Message: 'a> Dialog<'a, Message> {
    /// A sentence or two about what hangs on the answer.
    #[must_use]
    pub fn says(self, words: impl Into<Cow<'a, str>>) -> Self {
        self.push(body(words.into()))
    }

    /// Anything else that belongs to the question.
    #[must_use]
    pub fn push(mut self, content: impl Into<Element<'a, Message>>) -> Self {
        self.content.push(content.into());
        self
    }

    /// What stays in view when the rest scrolls, like a search field.
    #[must_use]
    pub fn above(self, content: impl Into<Element<'a, Message>>) -> Self {
        Self { above: Some(content.into()), ..self }
    }

    /// Wider, where text is edited.
    #[must_use]
    pub fn wide(self) -> Self {
        Self { width: size::DIALOG_WIDE, ..self }
    }

    /// The answer that changes nothing. It gets the focus.
    #[must_use]
    pub fn harmless(mut self, answer: Button<'a, Message>) -> Self {
        self.answers.push(Answer { is_harmless: true, button: answer.id(Id::new(HARMLESS)) });
        self
    }

    /// Another answer. They stand from left to right in the order in which they are given; in a narrow window below
    /// the harmless one.
    #[must_use]
    pub fn answer(mut self, answer: Button<'a, Message>) -> Self {
        self.answers.push(Answer { is_harmless: false, button: answer });
        self
    }

    /// An answer that stands apart from the others, at the left, or in a narrow window as the last.
    #[must_use]
    pub fn apart(self, answer: Button<'a, Message>) -> Self {
        Self { left: Some(answer), ..self }
    }
}

impl<'a, Message: Clone + 'a> Dialog<'a, Message> {
    fn view(self, room: Room) -> Element<'a, Message> {
        let inside = if room.is_narrow() { MARGIN } else { gap::L + gap::S };
        let words = Column::from_vec(self.content).spacing(gap::M).width(Fill);
        let head = column![heading(self.question)].push(self.above).spacing(gap::M);
        let answers = if room.is_narrow() {
            below_each_other(self.answers, self.left)
        } else {
            beside_each_other(self.answers, self.left)
        };
        let scrolls =
            |content: Element<'a, Message>| scrolling(scrollable(content).width(Fill), Bar::SMALL);
        let most = room.height() - 2.0 * (MARGIN + inside);
        // What is too long for a low window scrolls, and the answers stay in view, unless hardly anything else would.
        let content = if room.height() < LOWEST {
            let all = column![head.push(words), answers].spacing(gap::L);
            container(scrolls(all.into())).max_height(most)
        } else {
            let words = container(scrolls(words.into())).height(Shrink);
            let all = column![head.push(words), answers].spacing(gap::L);
            container(all).max_height(most)
        };
        container(content)
            .class(Surface::Dialog)
            .padding(inside)
            .width(self.width.min(room.width() - 2.0 * MARGIN))
            .into()
    }
}

fn beside_each_other<'a, Message: Clone + 'a>(
    answers: Vec<Answer<'a, Message>>,
    left: Option<Button<'a, Message>>,
) -> Element<'a, Message> {
    let answers = answers.into_iter().map(|answer| answer.button.into());
    let answers = Row::from_iter(answers).spacing(gap::M).wrap().align_x(Right);
    let answers = container(answers).align_right(Fill);
    Row::new().push(left.map(Element::from)).push(answers).spacing(gap::M).into()
}

/// As wide as the question, the harmless one first: whoever sees no more sees that one.
fn below_each_other<'a, Message: Clone + 'a>(
    answers: Vec<Answer<'a, Message>>,
    left: Option<Button<'a, Message>>,
) -> Element<'a, Message> {
    let (harmless, others): (Vec<_>, Vec<_>) =
        answers.into_iter().partition(|answer| answer.is_harmless);
    let answers = harmless.into_iter().chain(others).map(|answer| answer.button).chain(left);
    Column::from_iter(answers.map(|button| button.width(Fill).into())).spacing(gap::S).into()
}

/// The question that `build` makes, in the middle of the window.
pub fn asks<'a, Message: Clone + 'a>(
    build: impl Fn() -> Dialog<'a, Message> + 'a,
) -> Element<'a, Message> {
    responsive(move |size| container(build().view(Room::of(size))).center(Fill).into()).into()
}

/// What lies over a page.
pub enum Over<'a, Message> {
    /// A question; the page is darkened.
    Question(Element<'a, Message>),
    /// The menu; the page is not.
    Menu(Element<'a, Message>),
}

impl<'a, Message: 'a> Over<'a, Message> {
    /// The same for other messages.
    pub fn map<To: 'a>(self, map: impl Fn(Message) -> To + 'a) -> Over<'a, To> {
        match self {
            Self::Question(question) => Over::Question(question.map(map)),
            Self::Menu(menu) => Over::Menu(menu.map(map)),
        }
    }
}

/// `page`, and over it `top` if there is something: then nothing of the page takes keys or clicks.
pub fn over<'a, Message: 'a>(
    page: impl Into<Element<'a, Message>>,
    top: Option<Over<'a, Message>>,
) -> Element<'a, Message> {
    let page = Around::new(page, Below { covered: top.is_some() });
    let top = top.map(|top| {
        let (surface, top) = match top {
            Over::Question(question) => (Surface::Scrim, question),
            Over::Menu(menu) => (Surface::None, menu),
        };
        opaque(container(top).class(surface).center(Fill))
    });
    stack![page].push(top).width(Fill).height(Fill).into()
}

/// What lies below something that waits for an answer.
struct Below {
    covered: bool,
}

impl<Message> Change<Message> for Below {
    type Memory = ();

    fn admits(
        &self,
        (): &mut (),
        event: &Event,
        _: Rectangle,
        _: mouse::Cursor,
        _: &mut Shell<'_, Message>,
        _: &mut dyn FnMut(&mut dyn Operation),
    ) -> bool {
        // It is drawn anew all the same.
        !self.covered || matches!(event, Event::Window(window::Event::RedrawRequested(_)))
    }

    fn operate(
        &self,
        (): &mut (),
        _: Rectangle,
        operation: &mut dyn Operation,
        content: &mut dyn FnMut(&mut dyn Operation),
    ) {
        if !self.covered {
            content(operation);
        }
    }
}

#[cfg(test)]
mod tests {
    use iced::Size;
    use iced::keyboard::key::Named;
    use iced::widget::column;

    use super::*;
    use crate::ui::testing::TestWindow;
    use crate::ui::theme::control::Button as Kind;
    use crate::ui::widget::{button, field};

    fn page<'a>() -> Element<'a, &'static str> {
        let name = field("Name", "").on_input(|_| "typed");
        column![button(Kind::Primary, "Move").on_press("Move"), name].into()
    }

    fn question<'a>() -> Element<'a, &'static str> {
        asks(|| {
            dialog("Move them?")
                .harmless(button(Kind::Secondary, "Go back").on_press("Go back"))
                .answer(button(Kind::Primary, "Move them").on_press("Move them"))
        })
    }

    #[test]
    fn nothing_below_a_question_takes_a_key_or_a_click() {
        let size = Size::new(720.0, 480.0);
        let mut window = TestWindow::new(size);
        let closed = || over(page(), None);
        let open = || over(page(), Some(Over::Question(question())));
        window.focus_next(closed());
        window.focus_next(closed());
        assert_eq!(window.focus(closed()).total, 2);
        assert_eq!(window.focus(open()).total, 2, "only the answers");
        assert_eq!(window.click(open(), (20.0, 20.0)), [""; 0]);
        assert_eq!(window.typed(open(), "x"), [""; 0], "the field below had the focus");
        window.focus_next(open());
        assert_eq!(window.key(open(), Named::Enter), ["Go back"]);
        window.focus_next(open());
        assert_eq!(window.key(open(), Named::Enter), ["Move them"]);
        assert_eq!(window.typed(closed(), "x"), ["typed"], "and has it again");
    }
}
