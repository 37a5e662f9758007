//! The bundled icons: one colour, on a grid of 20, tinted by what they stand in.
//!
//! An icon never stands alone for a state: a word is beside it, or the control that it fills has a name.

use iced::advanced::svg::{Handle, Renderer as _, Svg};
use iced::advanced::widget::Tree;
use iced::advanced::{Layout, Widget, layout, mouse, renderer};
use iced::{Length, Rectangle, Size};

use super::Element;
use super::theme::{Ink, Theme, scale};
use crate::text::{Direction, direction};

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident = $file:literal,)*) => {
        /// What an icon shows.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Icon {
            $($(#[$doc])* $name,)*
        }

        impl Icon {
            /// Every icon.
            pub const ALL: &[Self] = &[$(Self::$name,)*];

            /// The drawing, as SVG.
            #[must_use]
            pub const fn bytes(self) -> &'static [u8] {
                match self {
                    $(Self::$name => include_bytes!(concat!("../../assets/icons/", $file, ".svg")),)*
                }
            }
        }
    };
}

icons! {
    /// Done.
    Check = "check",
    /// Not done yet; somebody else's turn.
    Waiting = "waiting",
    /// Worth a look.
    Warning = "warning",
    /// Failed.
    Error = "error",
    /// Left behind.
    Skipped = "skipped",
    /// A gateway to another network.
    Transport = "transport",
    /// On, from here to there.
    ArrowRight = "arrow-right",
    /// Back.
    ArrowLeft = "arrow-left",
    /// A contact, or oneself.
    Person = "person",
    /// A group of contacts.
    People = "people",
    /// Search.
    Search = "search",
    /// Show what is hidden.
    Eye = "eye",
    /// Hide what is shown.
    EyeOff = "eye-off",
    /// Encrypted, or a password.
    Lock = "lock",
    /// Hold on for a while.
    Pause = "pause",
    /// Go on.
    Play = "play",
    /// End here.
    Stop = "stop",
    /// Put on the clipboard.
    Copy = "copy",
    /// Settings.
    Gear = "gear",
    /// Something folded in.
    ChevronRight = "chevron-right",
    /// The same, where people read from right to left.
    ChevronLeft = "chevron-left",
    /// Something folded out.
    ChevronDown = "chevron-down",
    /// Something that can be folded in.
    ChevronUp = "chevron-up",
    /// Good to know.
    Info = "info",
    /// Moving house: the program itself.
    HouseMove = "house-move",
    /// The same, where people read from right to left.
    HouseMoveLeft = "house-move-left",
    /// A file or folder.
    Folder = "folder",
    /// The keyring.
    Key = "key",
    /// Once more.
    Refresh = "refresh",
    /// Take away, clear.
    Close = "close",
    /// Some of several: the mark of a check box that stands for a group.
    Minus = "minus",
    /// A chat message.
    Message = "message",
    /// Keep in a file.
    Save = "save",
    /// Everything else that there is to do.
    Menu = "menu",
    /// The walls of a home that somebody lives in.
    HomeWall = "home-wall",
    /// The light in its window.
    HomeLamp = "home-lamp",
    /// A home that nobody lives in.
    HomeDark = "home-dark",
    /// A home that does not stand yet.
    HomeNone = "home-none",
}

impl Icon {
    /// What it is where people read from right to left: what points on points to the left then.
    const fn mirrored(self) -> Self {
        match self {
            Self::ArrowRight => Self::ArrowLeft,
            Self::ArrowLeft => Self::ArrowRight,
            Self::ChevronRight => Self::ChevronLeft,
            Self::ChevronLeft => Self::ChevronRight,
            Self::HouseMove => Self::HouseMoveLeft,
            Self::HouseMoveLeft => Self::HouseMove,
            other => other,
        }
    }
}

/// Draws `icon` at [`scale::size::ICON`], in the colour of the text around it.
#[must_use]
pub fn icon(icon: Icon) -> Tinted {
    let icon = match direction() {
        Direction::LeftToRight => icon,
        Direction::RightToLeft => icon.mirrored(),
    };
    Tinted { icon, ink: Ink::Inherited, size: scale::size::ICON }
}

/// An icon with its colour and size; made by [`icon`].
#[derive(Debug, Clone, Copy)]
pub struct Tinted {
    icon: Icon,
    ink: Ink,
    size: f32,
}

impl Tinted {
    /// Gives the icon a colour of its own.
    #[must_use]
    pub fn ink(self, ink: Ink) -> Self {
        Self { ink, ..self }
    }

    /// Makes the icon `size` logical pixels wide and high.
    #[must_use]
    pub fn size(self, size: f32) -> Self {
        Self { size, ..self }
    }
}

impl<Message> Widget<Message, Theme, iced::Renderer> for Tinted {
    fn size(&self) -> Size<Length> {
        Size::new(Length::Fixed(self.size), Length::Fixed(self.size))
    }

    fn layout(
        &mut self,
        _: &mut Tree,
        _: &iced::Renderer,
        limits: &layout::Limits,
    ) -> layout::Node {
        layout::atomic(limits, self.size, self.size)
    }

    fn draw(
        &self,
        _: &Tree,
        renderer: &mut iced::Renderer,
        theme: &Theme,
        style: &renderer::Style,
        layout: Layout<'_>,
        _: mouse::Cursor,
        _: &Rectangle,
    ) {
        let color = self.ink.color(theme).unwrap_or(style.text_color);
        let drawing = Svg::new(Handle::from_memory(self.icon.bytes())).color(color);
        renderer.draw_svg(drawing, layout.bounds(), layout.bounds());
    }
}

impl<'a, Message: 'a> From<Tinted> for Element<'a, Message> {
    fn from(icon: Tinted) -> Self {
        Self::new(icon)
    }
}
