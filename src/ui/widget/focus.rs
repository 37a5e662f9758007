//! What makes a control reachable by keyboard: the focus, its ring, and the way it travels.
//!
//! iced gives the focus to text fields only. [`Focusable`] puts any content into the same order of Tab. Every control of
//! this program that can be pressed is made of it.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::time::Duration;

use iced::advanced::widget::operation::{self, Operation};
use iced::advanced::widget::{Id, Tree};
use iced::advanced::{Renderer as _, Shell, layout, mouse, renderer};
use iced::keyboard::key::Named;
use iced::keyboard::{self, Key, Modifiers};
use iced::time::Instant;
use iced::{Background, Border, Color, Event, Length, Padding, Rectangle, Size};
use iced::{border, touch, window};

use super::around::{Around, Change};
use crate::ui::Element;
use crate::ui::theme::control::{Look, Status, plain};
use crate::ui::theme::scale::size;
use crate::ui::theme::{Palette, Theme};

mod tab;
#[cfg(test)]
mod tests;
mod travel;

pub use tab::{with_arrows, with_tab};
#[cfg(test)]
pub(crate) use travel::{backward, forward, show};
pub use travel::{reveal, to, to_correct};

/// How long a button that appears under the pointer takes no click: longer than a double click lasts.
const DEAD_TIME: Duration = Duration::from_millis(500);

/// Where the ring of the focus is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ring {
    /// Around the control, with a little air.
    #[default]
    Outside,
    /// Inside its edge: for rows and lists, which touch their neighbours.
    Inside,
}

/// Content that can have the keyboard focus, and be pressed by Space, Enter and the pointer.
///
/// Without [`on_press`](Self::on_press) and [`on_key`](Self::on_key) it is disabled: drawn so, and passed over by Tab.
pub struct Focusable<'a, Message> {
    content: Element<'a, Message>,
    control: Control<'a, Message>,
}

/// What makes a control of the content.
struct Control<'a, Message> {
    id: Option<Id>,
    /// What it is, where another one may come to stand in its place.
    what: Option<u64>,
    tab_stop: bool,
    on_press: Option<Message>,
    on_key: Option<KeyHandler<'a, Message>>,
    look: LookOf<'a>,
    ring: Ring,
    width: Length,
    height: Length,
    padding: Padding,
    last_drawn: Option<Status>,
}

type LookOf<'a> = Box<dyn Fn(&Palette, Status) -> Look + 'a>;
type KeyHandler<'a, Message> = Box<dyn Fn(&Key, Modifiers) -> Option<Message> + 'a>;

impl<'a, Message> Focusable<'a, Message> {
    /// Wraps `content`, without any look of its own.
    pub fn new(content: impl Into<Element<'a, Message>>) -> Self {
        let content = content.into();
        let size = content.as_widget().size_hint();
        let control = Control {
            id: None,
            what: None,
            tab_stop: true,
            on_press: None,
            on_key: None,
            look: Box::new(plain),
            ring: Ring::Outside,
            width: size.width.fluid(),
            height: size.height.fluid(),
            padding: Padding::ZERO,
            last_drawn: None,
        };
        Self { content, control }
    }

    /// Names the control, for [`to`].
    #[must_use]
    pub fn id(self, id: impl Into<Id>) -> Self {
        self.with(|control| Control { id: Some(id.into()), ..control })
    }

    /// Tells it from others that may come to stand in the same place. When it appears under the pointer it takes no click
    /// for a moment: that was meant for what stood there before.
    #[must_use]
    pub fn told_by(self, what: impl Hash) -> Self {
        let mut hasher = DefaultHasher::new();
        what.hash(&mut hasher);
        self.with(|control| Control { what: Some(hasher.finish()), ..control })
    }

    /// Whether Tab stops here; rows of a list, which has the focus as a whole, are not stops of their own.
    #[must_use]
    pub fn tab_stop(self, tab_stop: bool) -> Self {
        self.with(|control| Control { tab_stop, ..control })
    }

    /// What pressing it means; `None` disables it.
    #[must_use]
    pub fn on_press(self, message: Option<Message>) -> Self {
        self.with(|control| Control { on_press: message, ..control })
    }

    /// What other keys mean while it has the focus. A key for which this gives a message goes no further.
    #[must_use]
    pub fn on_key(self, handler: impl Fn(&Key, Modifiers) -> Option<Message> + 'a) -> Self {
        self.with(|control| Control { on_key: Some(Box::new(handler)), ..control })
    }

    /// How it is drawn in each state.
    #[must_use]
    pub fn look(self, look: impl Fn(&Palette, Status) -> Look + 'a) -> Self {
        self.with(|control| Control { look: Box::new(look), ..control })
    }

    /// Where the focus is shown.
    #[must_use]
    pub fn ring(self, ring: Ring) -> Self {
        self.with(|control| Control { ring, ..control })
    }

    /// The width; by default that of the content.
    #[must_use]
    pub fn width(self, width: impl Into<Length>) -> Self {
        self.with(|control| Control { width: width.into(), ..control })
    }

    /// The height; by default that of the content.
    #[must_use]
    pub fn height(self, height: impl Into<Length>) -> Self {
        self.with(|control| Control { height: height.into(), ..control })
    }

    /// The distance from the edge to the content.
    #[must_use]
    pub fn padding(self, padding: impl Into<Padding>) -> Self {
        self.with(|control| Control { padding: padding.into(), ..control })
    }

    fn with(self, change: impl FnOnce(Control<'a, Message>) -> Control<'a, Message>) -> Self {
        Self { control: change(self.control), ..self }
    }
}

impl<Message> Control<'_, Message> {
    fn enabled(&self) -> bool {
        self.on_press.is_some() || self.on_key.is_some()
    }

    fn status(&self, state: State, over: bool) -> Status {
        match (self.enabled(), over) {
            (false, _) => Status::Disabled,
            (true, false) => Status::Idle,
            (true, true) if state.pressed => Status::Pressed,
            (true, true) => Status::Hovered,
        }
    }
}

impl<Message: Clone> Control<'_, Message> {
    fn pointer_pressed(&self, state: &mut State, over: bool, shell: &mut Shell<'_, Message>) {
        if !over || !self.enabled() {
            state.focus = Focus::Away;
            return;
        }
        if self.tab_stop {
            state.focus = Focus::ByPointer;
        }
        if self.on_press.is_some() && !shell.is_event_captured() {
            state.pressed = !state.arrival.is_dead(Instant::now());
            shell.capture_event();
        }
    }

    fn pointer_released(&self, state: &mut State, over: bool, shell: &mut Shell<'_, Message>) {
        if !state.pressed {
            return;
        }
        state.pressed = false;
        if let (true, Some(message)) = (over, &self.on_press) {
            shell.publish(message.clone());
            shell.capture_event();
        }
    }

    fn key_pressed(
        &self,
        state: &mut State,
        event: &keyboard::Event,
        shell: &mut Shell<'_, Message>,
    ) {
        let keyboard::Event::KeyPressed { key, modifiers, repeat, .. } = event else {
            return;
        };
        if state.focus == Focus::Away || shell.is_event_captured() {
            return;
        }
        if let Some(message) = self.on_key.as_ref().and_then(|handle| handle(key, *modifiers)) {
            state.focus = Focus::ByKeyboard;
            shell.publish(message);
            shell.capture_event();
        } else if let (Key::Named(Named::Enter | Named::Space), true, Some(message)) =
            (key, modifiers.is_empty(), &self.on_press)
        {
            if !repeat {
                state.focus = Focus::ByKeyboard;
                shell.publish(message.clone());
            }
            shell.capture_event();
        }
    }
}

/// Whether the control has the focus, and how it came: a ring for somebody who just clicked would only be noise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Focus {
    #[default]
    Away,
    ByPointer,
    ByKeyboard,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct State {
    focus: Focus,
    pressed: bool,
    /// What it was when it was last looked at.
    what: Option<u64>,
    arrival: Arrival,
}

/// How a control came to where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Arrival {
    /// Nobody has seen it yet.
    #[default]
    Unseen,
    /// It has taken the place of another one, and nobody has seen that yet.
    Replacing,
    /// It has appeared under the pointer, and takes no click before then.
    UnderPointer(Instant),
    /// It stood there before the pointer came.
    Seen,
}

impl Arrival {
    /// Nobody can have meant it yet.
    fn is_dead(self, now: Instant) -> bool {
        match self {
            Self::Unseen | Self::Seen => false,
            Self::Replacing => true,
            Self::UnderPointer(until) => now < until,
        }
    }

    /// It is drawn, with the pointer over it or not.
    fn seen(self, over: bool, now: Instant) -> Self {
        match self {
            Self::Unseen | Self::Replacing if over => Self::UnderPointer(now + DEAD_TIME),
            Self::UnderPointer(until) if now < until && over => self,
            Self::Unseen | Self::Replacing | Self::UnderPointer(_) | Self::Seen => Self::Seen,
        }
    }
}

impl operation::Focusable for State {
    fn is_focused(&self) -> bool {
        self.focus != Focus::Away
    }

    fn focus(&mut self) {
        self.focus = Focus::ByKeyboard;
    }

    fn unfocus(&mut self) {
        self.focus = Focus::Away;
    }
}

impl<Message: Clone> Change<Message> for Control<'_, Message> {
    type Memory = State;

    fn renewed(&self, state: &mut State) {
        if state.what.is_some() && state.what != self.what {
            (state.pressed, state.arrival) = (false, Arrival::Replacing);
        }
        state.what = self.what;
        if !self.enabled() {
            (state.focus, state.pressed) = (Focus::Away, false);
        }
    }

    fn size(&self, _: Size<Length>) -> Size<Length> {
        Size::new(self.width, self.height)
    }

    fn layout(
        &self,
        limits: &layout::Limits,
        content: &mut dyn FnMut(&layout::Limits) -> layout::Node,
    ) -> layout::Node {
        layout::positioned(
            limits,
            self.width,
            self.height,
            self.padding,
            |limits| content(&limits.loose()),
            |content, size| content.align(iced::Alignment::Center, iced::Alignment::Center, size),
        )
    }

    fn operate(
        &self,
        state: &mut State,
        bounds: Rectangle,
        operation: &mut dyn Operation,
        content: &mut dyn FnMut(&mut dyn Operation),
    ) {
        if self.tab_stop && self.enabled() {
            operation.focusable(self.id.as_ref(), bounds, state);
        }
        operation.container(self.id.as_ref(), bounds);
        operation.traverse(content);
    }

    fn happened(
        &mut self,
        state: &mut State,
        _: &Tree,
        event: &Event,
        bounds: Rectangle,
        cursor: mouse::Cursor,
        shell: &mut Shell<'_, Message>,
    ) {
        let before = *state;
        let over = cursor.is_over(bounds);
        match event {
            Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerPressed { .. }) => {
                self.pointer_pressed(state, over, shell);
            }
            Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left))
            | Event::Touch(touch::Event::FingerLifted { .. }) => {
                self.pointer_released(state, over, shell);
            }
            Event::Touch(touch::Event::FingerLost { .. }) => state.pressed = false,
            Event::Keyboard(event) => self.key_pressed(state, event, shell),
            _ => {}
        }

        let status = self.status(*state, over);
        if let Event::Window(window::Event::RedrawRequested(now)) = event {
            if self.what.is_some() {
                state.arrival = state.arrival.seen(over, *now);
            }
            self.last_drawn = Some(status);
        } else if before != *state || self.last_drawn.is_some_and(|last| last != status) {
            shell.request_redraw();
        }
    }

    fn draw(
        &self,
        state: &State,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        bounds: Rectangle,
        viewport: &Rectangle,
        content: &mut dyn FnMut(&mut iced::Renderer, Option<Color>),
    ) {
        let palette = theme.palette();
        let idle = if self.enabled() { Status::Idle } else { Status::Disabled };
        let look = (self.look)(palette, self.last_drawn.unwrap_or(idle));
        if look.background.is_some() || look.border.width > 0.0 {
            renderer.fill_quad(
                renderer::Quad { bounds, border: look.border, ..renderer::Quad::default() },
                look.background.unwrap_or(Background::Color(Color::TRANSPARENT)),
            );
        }
        content(renderer, look.ink);
        if state.focus == Focus::ByKeyboard {
            draw_ring(renderer, palette, bounds, look.border, self.ring, viewport);
        }
    }

    fn pointer(&self, content: mouse::Interaction, is_over: bool) -> mouse::Interaction {
        if content == mouse::Interaction::None && self.on_press.is_some() && is_over {
            mouse::Interaction::Pointer
        } else {
            content
        }
    }
}

impl<'a, Message: Clone + 'a> From<Focusable<'a, Message>> for Element<'a, Message> {
    fn from(focusable: Focusable<'a, Message>) -> Self {
        Around::new(focusable.content, focusable.control).into()
    }
}

/// Draws the ring above everything near it, on a layer of its own.
fn draw_ring(
    renderer: &mut iced::Renderer,
    palette: &Palette,
    bounds: Rectangle,
    shape: Border,
    ring: Ring,
    viewport: &Rectangle,
) {
    let grow = match ring {
        Ring::Outside => size::FOCUS + 1.0,
        Ring::Inside => 0.0,
    };
    let border = Border {
        color: palette.focus,
        width: size::FOCUS,
        radius: border::radius(shape.radius.top_left + grow),
    };
    renderer.with_layer(*viewport, |renderer| {
        renderer.fill_quad(
            renderer::Quad { bounds: bounds.expand(grow), border, ..renderer::Quad::default() },
            Background::Color(Color::TRANSPARENT),
        );
    });
}
