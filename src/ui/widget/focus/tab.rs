//! The keys that move the focus: they do it before the next key is looked at.
//!
//! They are no messages to the program. Those are worked through only after the keys that follow, and Enter would press
//! what had the focus before.

use iced::Event;
use iced::advanced::widget::Operation;
use iced::keyboard::key::Named;
use iced::keyboard::{self, Key, Modifiers};

use super::travel::{backward, forward, show};
use crate::ui::Element;
use crate::ui::keyboard::Reading;
use crate::ui::widget::around::{Around, Change};

/// `content`, in which Tab and Shift with Tab move the focus where no control wants them for itself.
pub fn with_tab<'a, Message: 'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    Around::new(content, Keys::Tab).into()
}

/// `content`, in which the arrows up and down do the same.
pub fn with_arrows<'a, Message: 'a>(
    content: impl Into<Element<'a, Message>>,
) -> Element<'a, Message> {
    Around::new(content, Keys::Arrows).into()
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Keys {
    Tab,
    Arrows,
}

impl Keys {
    /// Where this key leads. One that is held down goes on and on.
    fn way(self, event: &Event) -> Option<Reading> {
        let Event::Keyboard(keyboard::Event::KeyPressed {
            key: Key::Named(key), modifiers, ..
        }) = event
        else {
            return None;
        };
        match (self, key, *modifiers) {
            (Self::Tab, Named::Tab, Modifiers::SHIFT) => Some(Reading::Back),
            (_, _, some) if !some.is_empty() => None,
            (Self::Tab, Named::Tab, _) | (Self::Arrows, Named::ArrowDown, _) => Some(Reading::On),
            (Self::Arrows, Named::ArrowUp, _) => Some(Reading::Back),
            _ => None,
        }
    }
}

impl<Message> Change<Message> for Keys {
    type Memory = ();

    fn walks(&self, event: &Event) -> Vec<Box<dyn Operation>> {
        match self.way(event) {
            Some(Reading::On) => vec![Box::new(forward()), Box::new(show())],
            Some(Reading::Back) => vec![Box::new(backward()), Box::new(show())],
            None => Vec::new(),
        }
    }
}
