//! Whether everything that can be pressed can be reached and pressed by keyboard.

use iced::advanced::clipboard;
use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{Focusable, Operation, Scrollable};
use iced::keyboard::key::Named;
use iced::mouse::{self, Cursor};
use iced::{Event, Point, Rectangle, Size, Vector};
use iced_test::runtime::user_interface::State;

use super::TestWindow;
use crate::ui::{Element, Theme};

/// How far apart the points are that are looked at: closer than any control is wide or high.
const STEP: (usize, usize) = (24, 14);

/// So high that nothing scrolls.
const HIGH: f32 = 1400.0;

/// A button takes the first of these keys, a list the second, a text field the third.
const KEYS: [Named; 3] = [Named::Space, Named::ArrowDown, Named::ArrowLeft];

/// How far the ring around a control reaches.
const RING: f32 = 4.0;

/// More controls than any screen has.
const MANY: usize = 100;

/// Goes through the controls of a view by Tab, at a width where nothing is left out and in the smallest window, and
/// returns what is wrong.
pub(super) fn out_of_reach<'a, M: 'a>(
    width: f32,
    smallest: Size,
    view: &impl Fn() -> Element<'a, M>,
) -> Vec<String> {
    let mut wrong = Vec::new();
    let stops = stops(Size::new(width, HIGH), view, &mut wrong);
    let mut stage = TestWindow::new(Size::new(width, HIGH));
    for point in stage.pressable(view()) {
        if !stops.iter().any(|stop| stop.contains(point)) {
            wrong.push(format!("what can be pressed at {point} is no stop of Tab: {stops:?}"));
        }
    }
    self::stops(smallest, view, &mut wrong);
    wrong
}

/// Where the stops of Tab are in a window of this size; each is looked at and pressed.
fn stops<'a, M: 'a>(
    size: Size,
    view: &impl Fn() -> Element<'a, M>,
    wrong: &mut Vec<String>,
) -> Vec<Rectangle> {
    let mut stage = TestWindow::new(size);
    stage.show(view());
    let without_focus = stage.screenshot(view(), &Theme::Light);
    let mut stops = Vec::new();
    let total = stage.focus(view()).total;
    assert!(total < MANY, "a screen of {total} controls");
    for stop in 0..total {
        stage.focus_next(view());
        let seen = stage.focused(view());
        let Some(Focused { bounds, visible, most }) = seen else {
            wrong.push(format!("stop {stop} of {size:?} is none"));
            continue;
        };
        if visible.height < bounds.height.min(most) - 1.0 {
            wrong
                .push(format!("stop {stop} at {bounds:?} is seen only at {visible:?} in {size:?}"));
        }
        if size.height == HIGH {
            stops.push(bounds);
            if !KEYS.into_iter().any(|key| stage.captures(view(), key)) {
                wrong.push(format!("stop {stop} at {bounds:?} takes no key"));
            }
            let with_focus = stage.screenshot(view(), &Theme::Light);
            if !differs(&with_focus, &without_focus, size.width, bounds.expand(RING)) {
                wrong.push(format!("the focus on stop {stop} at {bounds:?} cannot be seen"));
            }
        }
    }
    stops
}

/// Whether two pictures of this width differ within these bounds.
fn differs(one: &[u8], other: &[u8], width: f32, bounds: Rectangle) -> bool {
    let pixels = one.chunks_exact(4).zip(other.chunks_exact(4)).enumerate();
    pixels.filter(|(_, (one, other))| one != other).any(|(place, _)| {
        let (x, y) = (place % width as usize, place / width as usize);
        bounds.contains(Point::new(x as f32, y as f32))
    })
}

impl TestWindow {
    /// The points, of a grid over the window, at which the pointer says that something can be pressed or typed into.
    fn pressable<M>(&mut self, view: Element<'_, M>) -> Vec<Point> {
        let (width, height) = (self.size.width as usize, self.size.height as usize);
        let mut interface = self.build(view);
        let mut points = Vec::new();
        for y in (0..height).step_by(STEP.1) {
            for x in (0..width).step_by(STEP.0) {
                let position = Point::new(x as f32, y as f32);
                let moved = Event::Mouse(mouse::Event::CursorMoved { position });
                let (state, _) = interface.update(
                    &[moved],
                    Cursor::Available(position),
                    &mut self.renderer,
                    &mut clipboard::Null,
                    &mut Vec::new(),
                );
                let State::Updated { mouse_interaction, .. } = state else { continue };
                if matches!(
                    mouse_interaction,
                    mouse::Interaction::Pointer | mouse::Interaction::Text
                ) {
                    points.push(position);
                }
            }
        }
        self.cache = Some(interface.into_cache());
        points
    }

    /// Where the control with the focus is, and what of it can be seen.
    fn focused<M>(&mut self, view: Element<'_, M>) -> Option<Focused> {
        let window = Rectangle::with_size(self.size);
        let mut look =
            Look { inside: Part { clip: window, offset: Vector::ZERO }, next: None, seen: None };
        let mut interface = self.build(view);
        interface.operate(&self.renderer, &mut look);
        self.cache = Some(interface.into_cache());
        look.seen
    }
}

/// Finds the control with the focus, and what of it the scrollables around it show.
struct Look {
    inside: Part,
    next: Option<Part>,
    seen: Option<Focused>,
}

/// A control that has the focus.
struct Focused {
    /// Where it is.
    bounds: Rectangle,
    /// What of it can be seen.
    visible: Rectangle,
    /// How much of a control can be seen at most, where it is.
    most: f32,
}

/// What can be seen of what is being walked through, and how far that is scrolled.
#[derive(Clone, Copy)]
struct Part {
    clip: Rectangle,
    offset: Vector,
}

impl Operation for Look {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let inside = self.next.take().unwrap_or(self.inside);
        let outside = std::mem::replace(&mut self.inside, inside);
        operate(self);
        self.inside = outside;
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        bounds: Rectangle,
        _: Rectangle,
        translation: Vector,
        _: &mut dyn Scrollable,
    ) {
        let Part { clip, offset } = self.inside;
        let clip = clip.intersection(&(bounds - offset)).unwrap_or_default();
        self.next = Some(Part { clip, offset: offset + translation });
    }

    fn focusable(&mut self, _: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        if state.is_focused() {
            let bounds = bounds - self.inside.offset;
            let visible = self.inside.clip.intersection(&bounds).unwrap_or_default();
            self.seen = Some(Focused { bounds, visible, most: self.inside.clip.height });
        }
    }
}
