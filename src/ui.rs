//! The window: what it looks like and what its screens are made of.
//!
//! [`theme`] decides every colour and size, [`icon`] draws the bundled icons, [`widget`] holds the building blocks, and
//! [`keyboard`] says what the keys mean everywhere. Only the software renderer is used: it starts faster, needs a
//! quarter of the memory, and is quick enough because lists build only the rows that can be seen.

use std::borrow::Cow;

use iced::font::{Font, Weight};
use iced::{Size, window};

pub mod icon;
pub mod keyboard;
#[cfg(test)]
pub(crate) mod stage;
pub mod theme;
pub mod widget;

pub use theme::Theme;

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

/// The window before anybody has changed it: large enough for every page, and never too small for one.
#[must_use]
pub fn window() -> window::Settings {
    let mut settings = window::Settings {
        size: Size::new(960.0, 720.0),
        min_size: Some(Size::new(720.0, 480.0)),
        ..window::Settings::default()
    };
    // By this name the desktop finds the icon and the name of the program in its desktop file.
    #[cfg(target_os = "linux")]
    APPLICATION_ID.clone_into(&mut settings.platform_specific.application_id);
    settings
}
