//! Where tests put a view on, play the user, and look at the result. It needs no window and only the bundled fonts.
//!
//! iced_test does the pictures. What it cannot do is run the operations that move the focus; [`TestWindow`] can.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use iced::advanced::clipboard;
use iced::advanced::graphics::text::font_system;
use iced::advanced::renderer::{Headless, Style};
use iced::advanced::widget::operation::{self, Operation, Outcome};
use iced::event::Status;
use iced::keyboard::{self, key::Named};
use iced::mouse::{self, Cursor};
use iced::theme::Base;
use iced::{Event, Pixels, Point, Size, window};
use iced_test::Simulator;
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;
use iced_test::selector::Candidate;
use iced_test::simulator::Snapshot;

use crate::text::language::pseudo::{from_right_to_left, stretched};
use crate::text::language::{Language, available, within};

use super::languages::can_be_shown;
use super::widget::{carry_out, focus, mirrored};
use super::{Element, Theme, system_fonts};
use fitting::Fitting;

mod fitting;
mod reaching;

/// The smallest window where text is twice as large.
const SMALLEST: Size = Size::new(360.0, 240.0);

/// The smallest window as it is, and as large as it seems where text is half as large again and twice as large; and
/// the usual one where it is half as large again.
const NARROW: [Size; 4] =
    [Size::new(720.0, 480.0), Size::new(480.0, 320.0), SMALLEST, Size::new(640.0, 480.0)];

/// Every text that a view shows or takes, on a sheet that is tall enough for all of it.
pub(crate) fn texts<M>(view: Element<'_, M>) -> Vec<String> {
    let mut look = Simulator::with_size(super::settings(), Size::new(960.0, 5_000.0), view);
    let mut texts = Vec::new();
    let listing = look.find(|candidate: Candidate<'_>| {
        match candidate {
            Candidate::Text { content, .. } => texts.push(content.to_owned()),
            Candidate::TextInput { state, .. } => texts.push(state.text().to_owned()),
            _ => {}
        }
        None::<()>
    });
    assert!(listing.is_err(), "it was looked through to the end");
    texts
}

/// A user interface between two frames: what widgets remember, and where the pointer is.
pub(crate) struct TestWindow {
    size: Size,
    renderer: iced::Renderer,
    cache: Option<Cache>,
    cursor: Cursor,
}

impl TestWindow {
    pub(crate) fn new(size: Size) -> Self {
        let settings = super::settings();
        for font in settings.fonts {
            font_system().write().unwrap().load_font(font);
        }
        let size_of_text = settings.default_text_size;
        let renderer = iced::futures::executor::block_on(<iced::Renderer as Headless>::new(
            settings.default_font,
            Pixels(size_of_text.0),
            None,
        ))
        .expect("the software renderer");
        Self { size, renderer, cache: Some(Cache::new()), cursor: Cursor::Unavailable }
    }

    /// Draws a frame and returns what it made the view say.
    pub(crate) fn show<M>(&mut self, view: Element<'_, M>) -> Vec<M> {
        self.play(view, &[redraw()])
    }

    /// The same at a time of one's own.
    pub(crate) fn show_at<M>(&mut self, view: Element<'_, M>, now: iced::time::Instant) -> Vec<M> {
        self.play(view, &[Event::Window(window::Event::RedrawRequested(now))])
    }

    /// Presses and releases a key.
    pub(crate) fn key<M>(&mut self, view: Element<'_, M>, key: Named) -> Vec<M> {
        let events: Vec<Event> = iced_test::simulator::tap_key(key, None).collect();
        self.play(view, &events)
    }

    /// Presses and releases keys one after the other, so fast that the program sees them together.
    pub(crate) fn keys<M>(&mut self, view: Element<'_, M>, keys: &[Named]) -> Vec<M> {
        let tap = |key: &Named| iced_test::simulator::tap_key(*key, None);
        let events: Vec<Event> = keys.iter().flat_map(tap).collect();
        self.play(view, &events)
    }

    /// Types a text.
    pub(crate) fn typed<M>(&mut self, view: Element<'_, M>, text: &str) -> Vec<M> {
        let events: Vec<Event> = iced_test::simulator::typewrite(text).collect();
        self.play(view, &events)
    }

    /// Holds a key down until it has been repeated so many times.
    pub(crate) fn hold<M>(&mut self, view: Element<'_, M>, key: Named, times: usize) -> Vec<M> {
        let mut event = iced_test::simulator::press_key(key, None);
        let mut events = vec![event.clone()];
        if let Event::Keyboard(keyboard::Event::KeyPressed { repeat, .. }) = &mut event {
            *repeat = true;
        }
        events.extend(std::iter::repeat_n(event, times));
        self.play(view, &events)
    }

    /// Whether a control wants this key for itself.
    pub(crate) fn captures<M>(&mut self, view: Element<'_, M>, key: Named) -> bool {
        let mut interface = self.build(view);
        let (_, statuses) = interface.update(
            &[iced_test::simulator::press_key(key, None)],
            self.cursor,
            &mut self.renderer,
            &mut clipboard::Null,
            &mut Vec::new(),
        );
        self.cache = Some(interface.into_cache());
        statuses == [Status::Captured]
    }

    /// Clicks at a point.
    pub(crate) fn click<M>(&mut self, view: Element<'_, M>, at: impl Into<Point>) -> Vec<M> {
        self.cursor = Cursor::Available(at.into());
        let events: Vec<Event> = iced_test::simulator::click().collect();
        self.play(view, &events)
    }

    /// Presses the pointer here, and lets it go there.
    pub(crate) fn drag<M>(
        &mut self,
        mut view: impl FnMut() -> Element<'static, M>,
        from: impl Into<Point>,
        to: impl Into<Point>,
    ) {
        let (from, to) = (from.into(), to.into());
        let moved = |position| Event::Mouse(mouse::Event::CursorMoved { position });
        let pressed = Event::Mouse(mouse::Event::ButtonPressed(mouse::Button::Left));
        let released = Event::Mouse(mouse::Event::ButtonReleased(mouse::Button::Left));
        for (at, events) in [(from, [moved(from), pressed]), (to, [moved(to), released])] {
            self.cursor = Cursor::Available(at);
            self.play(view(), &events);
        }
    }

    /// Turns the wheel over the middle.
    pub(crate) fn scroll<M>(&mut self, view: Element<'_, M>, delta: mouse::ScrollDelta) -> Vec<M> {
        self.cursor = Cursor::Available(Point::new(self.size.width / 2.0, self.size.height / 2.0));
        self.play(view, &[Event::Mouse(mouse::Event::WheelScrolled { delta })])
    }

    /// Does what Tab does.
    pub(crate) fn focus_next<M>(&mut self, view: Element<'_, M>) {
        self.operate(view, vec![Box::new(focus::forward()), Box::new(focus::show())]);
    }

    /// Does what Shift and Tab do.
    pub(crate) fn focus_previous<M>(&mut self, view: Element<'_, M>) {
        self.operate(view, vec![Box::new(focus::backward()), Box::new(focus::show())]);
    }

    /// How many controls there are for Tab, and which has the focus.
    pub(crate) fn focus<M>(&mut self, view: Element<'_, M>) -> operation::focusable::Count {
        let mut count = operation::focusable::count();
        let mut interface = self.build(view);
        interface.operate(&self.renderer, &mut operation::black_box(&mut count));
        self.cache = Some(interface.into_cache());
        match count.finish() {
            Outcome::Some(count) => count,
            Outcome::None | Outcome::Chain(_) => unreachable!("counting has a result"),
        }
    }

    /// The colour at a point, as red, green and blue.
    pub(crate) fn pixel<M>(&mut self, view: Element<'_, M>, theme: &Theme, at: Point) -> [u8; 3] {
        let width = self.size.width as usize;
        let rgba = self.screenshot(view, theme);
        let start = (at.y as usize * width + at.x as usize) * 4;
        [rgba[start], rgba[start + 1], rgba[start + 2]]
    }

    /// The texts for which there is no room.
    fn cut_off<M>(&mut self, view: Element<'_, M>) -> Vec<String> {
        let mut fitting = Fitting::into(self.size);
        let mut interface = self.build(view);
        interface.operate(&self.renderer, &mut fitting);
        self.cache = Some(interface.into_cache());
        fitting.cut_off()
    }

    fn screenshot<M>(&mut self, view: Element<'_, M>, theme: &Theme) -> Vec<u8> {
        let mut interface = self.build(view);
        let _ = interface.update(
            &[redraw()],
            self.cursor,
            &mut self.renderer,
            &mut clipboard::Null,
            &mut Vec::new(),
        );
        let base = theme.base();
        let style = Style { text_color: base.text_color };
        interface.draw(&mut self.renderer, theme, &style, self.cursor);
        self.cache = Some(interface.into_cache());
        let size = Size::new(self.size.width as u32, self.size.height as u32);
        self.renderer.screenshot(size, 1.0, base.background_color)
    }

    fn play<M>(&mut self, view: Element<'_, M>, events: &[Event]) -> Vec<M> {
        let mut messages = Vec::new();
        let mut interface = self.build(view);
        let _ = interface.update(
            events,
            self.cursor,
            &mut self.renderer,
            &mut clipboard::Null,
            &mut messages,
        );
        self.cache = Some(interface.into_cache());
        messages
    }

    fn operate<M>(&mut self, view: Element<'_, M>, operations: Vec<Box<dyn Operation>>) {
        let mut interface = self.build(view);
        for operation in operations {
            carry_out(operation, |operation| interface.operate(&self.renderer, operation));
        }
        self.cache = Some(interface.into_cache());
    }

    fn build<'a, M>(
        &mut self,
        view: Element<'a, M>,
    ) -> UserInterface<'a, M, Theme, iced::Renderer> {
        let cache = self.cache.take().unwrap_or_default();
        UserInterface::build(view, self.size, cache, &mut self.renderer)
    }
}

fn redraw() -> Event {
    Event::Window(window::Event::RedrawRequested(iced::time::Instant::now()))
}

/// Every language that there is, and one that is longer than any.
static LANGUAGES: LazyLock<Vec<Arc<Language>>> = LazyLock::new(|| {
    let all = available().into_iter().map(|tag| Language::for_wishes(&[tag]));
    all.chain([stretched()]).collect()
});

/// Looks at a screen: compares its picture, makes sure that no text of it is cut off in narrow windows in any language, mirrored where
/// that runs from right to left, and that all of it can be worked by keyboard.
pub(crate) fn assert_screen_looks<'a, M: 'a>(
    name: &str,
    size: Size,
    view: impl Fn() -> Element<'a, M>,
) {
    for (narrow, language) in
        NARROW.iter().flat_map(|narrow| LANGUAGES.iter().map(move |language| (*narrow, language)))
    {
        let cut_off = within(language, || {
            let mut window = TestWindow::new(narrow);
            window.show(mirrored(view()));
            window.cut_off(mirrored(view()))
        });
        assert!(
            cut_off.is_empty(),
            "{name} in {language:?} at {narrow:?}:\n{}",
            cut_off.join("\n")
        );
    }
    let wrong = reaching::out_of_reach(size.width, SMALLEST, &view);
    assert!(wrong.is_empty(), "{name}:\n{}", wrong.join("\n"));
    assert_looks(name, size, view);
}

/// The same of one of the main screens, and a picture of it as those see it who read from right to left, with the language that needs
/// no font but the bundled one.
pub(crate) fn assert_main_screen_looks<'a, M: 'a>(
    name: &str,
    size: Size,
    view: impl Fn() -> Element<'a, M>,
) {
    assert_screen_looks(name, size, &view);
    within(&from_right_to_left(), || {
        assert_looks(&format!("{name}-mirrored"), size, || mirrored(view()));
    });
}

/// Compares the view, drawn at scale 2 in both themes, with the pictures `snapshots/NAME-THEME-tiny-skia.png`.
///
/// A missing picture fails too: it is made only when `UPDATE_SNAPSHOTS` is set, to be looked at and committed. A view
/// that differs leaves its picture in the folder for temporary files of the tests.
pub(crate) fn assert_looks<'a, M: 'a>(name: &str, size: Size, view: impl Fn() -> Element<'a, M>) {
    assert_looks_after(name, size, view, |_| {});
}

/// The same in a language that is written in a script which the bundled font has. What is looked at is made in that language too.
pub(crate) fn assert_looks_in<S, M>(
    tag: &str,
    name: &str,
    size: Size,
    make: impl Fn() -> S,
    view: impl Fn(&S) -> Element<'_, M>,
) {
    let tag = tag.parse().expect("the tag of a language");
    within(&Language::for_wishes(&[tag]), || {
        let made = make();
        assert_looks(name, size, || view(&made));
    });
}

/// Looks at a screen in the languages whose scripts the bundled font lacks: that the system's fonts have each letter of it, and that
/// none is cut off. These fonts differ from machine to machine, so that no picture can be kept; they are left in the folder for
/// temporary files of the tests, to be looked at.
pub(crate) fn assert_legible_with_fonts_of_the_system<S, M>(
    name: &str,
    size: Size,
    make: impl Fn() -> S,
    view: impl Fn(&S) -> Element<'_, M>,
) {
    for tag in ["ar", "ja", "zh-Hans"] {
        let language = Language::for_wishes(&[tag.parse().expect("the tag of a language")]);
        system_fonts::suit(&language);
        within(&language, || {
            let made = make();
            let view = || mirrored(view(&made));
            let missing = texts(view()).into_iter().find(|text| !can_be_shown(text));
            assert_eq!(missing, None, "{tag}: install fonts-noto-core and fonts-noto-cjk");
            for size in NARROW.into_iter().chain([size]) {
                let mut window = TestWindow::new(size);
                window.show(view());
                let cut_off = window.cut_off(view());
                assert!(cut_off.is_empty(), "{name} in {tag} at {size:?}: {}", cut_off.join("\n"));
            }
            for (theme, suffix) in THEMES {
                let mut look = Simulator::with_size(super::settings(), size, view());
                let picture = look.snapshot(&theme).expect("a picture");
                leave(&picture, &format!("{name}-{tag}-{suffix}"));
            }
        });
    }
}

const THEMES: [(Theme, &str); 2] = [(Theme::Light, "light"), (Theme::Dark, "dark")];

/// Leaves a picture in the folder for temporary files, and says where.
fn leave(picture: &Snapshot, name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("rehome-{name}.png"));
    let drawn = path.with_file_name(format!("rehome-{name}-tiny-skia.png"));
    let _ = fs::remove_file(&drawn);
    picture.matches_image(&path).expect("a writable picture");
    drawn
}

/// The same after the user has done something, which changes nothing but what the widgets remember.
pub(crate) fn assert_looks_after<'a, M: 'a>(
    name: &str,
    size: Size,
    view: impl Fn() -> Element<'a, M>,
    acts: impl Fn(&mut Simulator<'_, M, Theme>),
) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui/snapshots");
    let updating = std::env::var_os("UPDATE_SNAPSHOTS").is_some();
    let mut wrong = Vec::new();
    for (theme, suffix) in THEMES {
        let mut simulator: Simulator<'_, M, Theme> =
            Simulator::with_size(super::settings(), size, view());
        acts(&mut simulator);
        let snapshot = simulator.snapshot(&theme).expect("a picture");
        let expected = folder.join(format!("{name}-{suffix}.png"));
        let file = folder.join(format!("{name}-{suffix}-tiny-skia.png"));
        if updating {
            let _ = fs::remove_file(&file);
        } else if !file.exists() {
            wrong.push(format!("{} is missing", file.display()));
            continue;
        }
        if !snapshot.matches_image(&expected).expect("a readable picture") {
            let drawn = leave(&snapshot, &format!("{name}-{suffix}"));
            wrong.push(format!("{} differs from {}", drawn.display(), file.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
