//! What the keys mean everywhere in the window.
//!
//! A control that has the focus comes first: a field takes Enter to be submitted, a button to be pressed. Only what no
//! control wanted becomes an [`Intent`]. Enter never does: what it sets going must have been meant.

use iced::Subscription;
use iced::keyboard::key::Named;
use iced::keyboard::{Event, Key, Modifiers, key};

use crate::text::{Direction, direction};

/// What the user wants with a key, whatever the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Intent {
    /// Esc: out of what is open, a question or the menu. Nothing else.
    Close,
    /// Alt and the arrow against the direction of reading: to the page before.
    Back,
    /// Ctrl+F: to the search field.
    Search,
    /// Ctrl+Q: end the program.
    Quit,
}

/// The intents of the keys that no control wanted, as they are pressed.
pub fn intents() -> Subscription<Intent> {
    iced::keyboard::listen().filter_map(|event| intent(&event))
}

/// What one event of the keyboard means, if anything.
///
/// A key that is held down means nothing more: nobody goes five pages back by resting on Esc.
#[must_use]
pub fn intent(event: &Event) -> Option<Intent> {
    let Event::KeyPressed { key, physical_key, modifiers, repeat: false, .. } = event else {
        return None;
    };
    meaning(key, *physical_key, *modifiers)
}

fn meaning(key: &Key, physical_key: key::Physical, modifiers: Modifiers) -> Option<Intent> {
    if modifiers == Modifiers::COMMAND {
        return match key.to_latin(physical_key)? {
            'q' => Some(Intent::Quit),
            'f' => Some(Intent::Search),
            _ => None,
        };
    }
    match key {
        Key::Named(arrow) if modifiers == Modifiers::ALT => {
            (reading(*arrow) == Some(Reading::Back)).then_some(Intent::Back)
        }
        Key::Named(Named::Escape) if modifiers.is_empty() => Some(Intent::Close),
        _ => None,
    }
}

/// Where a key leads, in the order in which people read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// To what is read next.
    On,
    /// To what was read before.
    Back,
}

/// Where this key leads, if it is an arrow to a side.
#[must_use]
pub fn reading(key: Named) -> Option<Reading> {
    match (key, direction()) {
        (Named::ArrowRight, Direction::LeftToRight)
        | (Named::ArrowLeft, Direction::RightToLeft) => Some(Reading::On),
        (Named::ArrowLeft, Direction::LeftToRight)
        | (Named::ArrowRight, Direction::RightToLeft) => Some(Reading::Back),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::language::{pseudo, within};
    use iced::keyboard::Location;

    fn press(key: Key, modifiers: Modifiers, repeat: bool) -> Event {
        Event::KeyPressed {
            modified_key: key.clone(),
            key,
            physical_key: key::Physical::Unidentified(key::NativeCode::Unidentified),
            location: Location::Standard,
            modifiers,
            text: None,
            repeat,
        }
    }

    fn named(named: Named, modifiers: Modifiers) -> Option<Intent> {
        intent(&press(Key::Named(named), modifiers, false))
    }

    #[test]
    fn keys_have_their_usual_meaning() {
        let none = Modifiers::empty();
        assert_eq!(named(Named::Escape, none), Some(Intent::Close));
        assert_eq!(named(Named::ArrowLeft, Modifiers::ALT), Some(Intent::Back));
        assert_eq!(named(Named::ArrowLeft, none), None);
        assert_eq!(
            named(Named::Enter, none),
            None,
            "it presses what has the focus, and nothing else"
        );
        assert_eq!(named(Named::Space, none), None);
        assert_eq!(named(Named::Tab, none), None, "the widgets move the focus by themselves");
        assert_eq!(named(Named::Enter, Modifiers::CTRL), None);
    }

    #[test]
    fn arrows_lead_as_people_read() {
        within(&pseudo::from_right_to_left(), || {
            assert_eq!(named(Named::ArrowRight, Modifiers::ALT), Some(Intent::Back));
            assert_eq!(named(Named::ArrowLeft, Modifiers::ALT), None);
            assert_eq!(reading(Named::ArrowLeft), Some(Reading::On));
        });
        assert_eq!(reading(Named::ArrowLeft), Some(Reading::Back));
        assert_eq!(reading(Named::ArrowUp), None);
    }

    #[test]
    fn letters_need_ctrl_and_nothing_else() {
        let q = || Key::Character("q".into());
        assert_eq!(intent(&press(q(), Modifiers::COMMAND, false)), Some(Intent::Quit));
        assert_eq!(intent(&press(q(), Modifiers::empty(), false)), None);
        assert_eq!(intent(&press(q(), Modifiers::COMMAND | Modifiers::ALT, false)), None);
        let f = press(Key::Character("f".into()), Modifiers::COMMAND, false);
        assert_eq!(intent(&f), Some(Intent::Search));
    }

    #[test]
    fn a_key_that_is_held_down_means_nothing_more() {
        let held = press(Key::Named(Named::Escape), Modifiers::empty(), true);
        assert_eq!(intent(&held), None);
    }
}
