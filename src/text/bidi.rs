//! Texts of both directions in one line (UAX #9). What Fluent does with the values of messages is done here for lines that are no
//! message. The marks are set only where the language runs from right to left: elsewhere they would merely come along when the
//! text is copied.

use super::language::{Direction, direction};

/// Left-to-right mark: an invisible letter of that direction.
const LRM: char = '\u{200e}';
/// Right-to-left mark.
const RLM: char = '\u{200f}';
/// First strong isolate: what follows is read in its own direction, and moves nothing around it.
const FSI: char = '\u{2068}';
/// Pop directional isolate: the end of that.
const PDI: char = '\u{2069}';

/// A text from outside, within a line of one's own.
pub fn apart(text: impl Into<String>) -> String {
    let text = text.into();
    match direction() {
        Direction::LeftToRight => text,
        Direction::RightToLeft => format!("{FSI}{text}{PDI}"),
    }
}

/// A line in the direction of the language, even if it begins with a sign or with a name from outside.
pub fn in_direction(line: impl Into<String>) -> String {
    let line = line.into();
    match direction() {
        Direction::LeftToRight => line,
        Direction::RightToLeft => format!("{RLM}{line}"),
    }
}

/// A message in the direction of the language, even where only its values have letters: what is kept apart does not tell in which
/// direction a line runs (P2), so `{ $time }.` would have its full stop on the wrong side.
pub(super) fn directed(message: String) -> String {
    if direction() == Direction::LeftToRight || !message.contains(FSI) {
        return message;
    }
    let mut apart = 0_u32;
    let has_letters = message.chars().any(|c| {
        match c {
            FSI => apart += 1,
            PDI => apart = apart.saturating_sub(1),
            _ => {}
        }
        apart == 0 && c.is_alphabetic()
    });
    if has_letters { message } else { in_direction(message) }
}

/// Keeps Hebrew or Arabic parts of an address from changing places with the parts beside them: between two left-to-right
/// marks, `@`, `.` and `/` have a fixed place.
pub fn in_order(address: String) -> String {
    if !address.chars().any(is_right_to_left) {
        return address;
    }
    let mut ordered = String::from(LRM);
    for c in address.chars() {
        if matches!(c, '@' | '.' | '/') {
            ordered.extend([LRM, c, LRM]);
        } else {
            ordered.push(c);
        }
    }
    ordered
}

/// A text that leaves the program, such as a message or the name of a file: without the marks, which would come along with an address
/// that somebody copies from it, and no server takes them.
pub fn unmarked(text: &str) -> String {
    text.chars().filter(|c| !matches!(*c, LRM | RLM | FSI | PDI)).collect()
}

/// The blocks of the scripts that are written from right to left.
const fn is_right_to_left(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::language::{Language, pseudo, within};
    use crate::text::say::say;

    #[test]
    fn marks_are_set_only_where_the_language_runs_from_right_to_left() {
        assert_eq!(apart("x@y"), "x@y");
        assert_eq!(in_direction("· x@y"), "· x@y");
        within(&pseudo::from_right_to_left(), || {
            assert_eq!(apart("x@y"), "\u{2068}x@y\u{2069}");
            assert_eq!(in_direction("· x@y"), "\u{200f}· x@y");
        });
    }

    #[test]
    fn a_message_of_nothing_but_values_runs_as_the_language_does() {
        let said = || [say!("verdict-figures", figures = "x"), say!("done-of", done = 1, all = 2)];
        assert_eq!(said(), ["x.", "1 of 2"]);
        within(&Language::for_wishes(&["ar".parse().unwrap()]), || {
            let [figures, of] = said();
            assert_eq!(figures, "\u{200f}\u{2068}x\u{2069}.");
            assert!(of.starts_with(FSI), "{of:?} has letters of its own");
        });
    }

    #[test]
    fn the_parts_of_an_address_keep_their_order() {
        assert_eq!(in_order("juliet@x.example".to_owned()), "juliet@x.example");
        let marked = in_order("ليلى@خادم.example".to_owned());
        assert_eq!(marked, "\u{200e}ليلى\u{200e}@\u{200e}خادم\u{200e}.\u{200e}example");
    }
}
