//! The window: what it looks like and what its screens are made of.
//!
//! [`app`] routes between the [`screen`]s, [`road`] joins them to the engine, and [`desktop`] to the desktop.
//! [`languages`] says which there are, and which this computer can show.
//! [`theme`] decides every colour and size, [`icon`] draws the bundled icons, [`widget`] holds the building blocks, and
//! [`keyboard`] says what the keys mean everywhere. Only the software renderer is used: it starts faster, needs a
//! quarter of the memory, and is quick enough because lists build only the rows that can be seen.

use std::borrow::Cow;
use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicBool, Ordering};

use iced::font::{Font, Weight};
use iced::window::settings::PlatformSpecific;
use iced::{Size, window};
use jiff::Zoned;
use jiff::civil::{Date, date};

pub mod app;
pub mod desktop;
pub mod icon;
pub mod keyboard;
pub mod languages;
pub mod road;
pub mod screen;
mod system_fonts;
pub mod take_once;
#[cfg(test)]
pub(crate) mod testing;
pub mod theme;
pub mod widget;

use crate::text::say::say;
use app::App;
use desktop::{display, doorbell};
use doorbell::Door;
use take_once::TakeOnce;

pub use app::Opening;
pub use theme::Theme;

/// The day by the clock of this computer. The tests live on Saturday, 30 May 2026.
fn today() -> Date {
    if cfg!(test) { date(2026, 5, 30) } else { Zoned::now().date() }
}

/// What the views of this program are made of.
pub type Element<'a, Message> = iced::Element<'a, Message, Theme>;

/// The name by which the desktop knows the program: its desktop file, its icon, its windows.
pub const APPLICATION_ID: &str = "im.rehome.Rehome";

/// The font of everything that is read. Scripts that it lacks come from the system's fonts.
pub const REGULAR: Font = Font::with_name("Inter");

/// The font of titles and of what stands out.
pub const SEMIBOLD: Font = Font { weight: Weight::Semibold, ..REGULAR };

/// The bundled font files. With them the window shows text on a system that has no font at all.
#[must_use]
pub fn fonts() -> Vec<Cow<'static, [u8]>> {
    vec![
        include_bytes!("../assets/fonts/Inter-Regular.otf").as_slice().into(),
        include_bytes!("../assets/fonts/Inter-SemiBold.otf").as_slice().into(),
    ]
}

/// Why no window could be opened.
#[derive(Debug, thiserror::Error)]
pub enum Unopened {
    /// There is no display.
    #[error("there is no display to open a window on")]
    NoDisplay,
    /// There is one, and the libraries that draw on it are missing or fail.
    #[error("the display cannot be used: {why}")]
    Unusable {
        /// What the window library says, in its words.
        why: String,
    },
    /// The window library gave up.
    #[error("the window cannot be opened")]
    Window(#[from] iced::Error),
}

/// The window has been drawn: what breaks from now on has nothing to do with the display.
static OPENED: AtomicBool = AtomicBool::new(false);

/// Shows the window until it is closed, or brings the one to the front that this person has open already.
///
/// # Errors
/// If there is nothing to show it on.
pub fn run(opening: Opening) -> Result<(), Unopened> {
    if !display::is_there() {
        return Err(Unopened::NoDisplay);
    }
    // A practice move keeps nothing, so it may stand beside another window.
    let bell = if opening.practise {
        None
    } else {
        match doorbell::at(&opening.data, opening.address.as_ref()) {
            Ok(Door::Second) => return Ok(()),
            Ok(Door::First(bell)) => Some(bell),
            // The journal, which is in the same folder, will say what is wrong with it.
            Err(_) => None,
        }
    };
    let bell = TakeOnce::new(bell);
    let application = iced::application(
        move || App::new(opening.clone(), bell.take().flatten()),
        App::update,
        view,
    )
    .title(App::title)
    .settings(settings())
    .window(window::Settings { exit_on_close_request: false, ..window() })
    .theme(follow_the_system)
    .scale_factor(App::scale_factor)
    .subscription(App::subscription);
    unless_it_panics(|| application.run())?.map_err(Unopened::from)
}

fn view(app: &App) -> Element<'_, app::Message> {
    OPENED.store(true, Ordering::Relaxed);
    app.view()
}

fn follow_the_system(_: &App) -> Option<Theme> {
    None
}

/// The window library panics where a library is missing that it opens itself. Until the window is there, that is the
/// only thing that can be meant, and it is told in a sentence.
fn unless_it_panics<T>(run: impl FnOnce() -> T) -> Result<T, Unopened> {
    let told = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if OPENED.load(Ordering::Relaxed) {
            told(info);
        }
    }));
    match panic::catch_unwind(AssertUnwindSafe(run)) {
        Ok(result) => Ok(result),
        Err(panic) if OPENED.load(Ordering::Relaxed) => panic::resume_unwind(panic),
        Err(panic) => {
            let text = panic.downcast_ref::<String>().map(String::as_str);
            let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
            Err(Unopened::Unusable {
                why: text.map_or_else(|| say!("desktop-no-reason"), str::to_owned),
            })
        }
    }
}

/// What iced must know before it opens the window.
#[must_use]
pub fn settings() -> iced::Settings {
    iced::Settings {
        id: Some(APPLICATION_ID.to_owned()),
        fonts: fonts(),
        default_font: REGULAR,
        default_text_size: theme::scale::text::BODY.into(),
        ..iced::Settings::default()
    }
}

/// The picture of the program, for a desktop that does not find it by the name of the program.
fn picture() -> Option<window::Icon> {
    let png = include_bytes!("../packaging/linux/icons/64x64/im.rehome.Rehome.png");
    let picture = image::load_from_memory(png).ok()?.into_rgba8();
    let (width, height) = picture.dimensions();
    window::icon::from_rgba(picture.into_raw(), width, height).ok()
}

/// The window before anybody has changed it: large enough for every page, and never too small for one.
#[must_use]
pub fn window() -> window::Settings {
    window::Settings {
        size: Size::new(960.0, 720.0),
        min_size: Some(Size::new(720.0, 480.0)),
        icon: picture(),
        platform_specific: named(),
        ..window::Settings::default()
    }
}

/// By its name the desktop finds the icon and the name of the program in its desktop file.
#[cfg(target_os = "linux")]
fn named() -> PlatformSpecific {
    PlatformSpecific { application_id: APPLICATION_ID.to_owned(), ..PlatformSpecific::default() }
}

#[cfg(not(target_os = "linux"))]
fn named() -> PlatformSpecific {
    PlatformSpecific::default()
}
