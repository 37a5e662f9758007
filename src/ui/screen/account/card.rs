//! What the cards beside the form are made of.

use iced::widget::{Column, row};

use super::Message;
use crate::text::words::account as said;
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::{button, small, strong};

/// The name of the button that leads on where no field is to blame.
pub(super) const WAY_OUT: &str = "account-way-out";

/// The title of a card, with the sign of what it says.
pub(super) fn headline<'a, M: 'a>(tone: Tone, words: String) -> Element<'a, M> {
    let symbol = if tone == Tone::Danger { Icon::Error } else { Icon::Warning };
    row![icon(symbol).ink(Ink::Tone(tone)), strong(words).fill()]
        .spacing(scale::gap::S + 2.0)
        .into()
}

/// What the server said, folded.
pub(super) fn details<'a>(are_shown: bool, words: String) -> Element<'a, Message> {
    let symbol = if are_shown { Icon::ChevronDown } else { Icon::ChevronRight };
    let link = button(Kind::Link, said::details()).before(symbol).on_press(Message::ToggleDetails);
    Column::new()
        .push(link)
        .push(are_shown.then(|| small(words).class(Ink::Muted)))
        .spacing(scale::gap::XS)
        .into()
}
