//! How far something long has come: a bar, a count, and the time that is left.

use std::time::Duration;

use iced::widget::{column, container, progress_bar, row, space};
use iced::{Bottom, Fill};

use super::text::{small, strong};
use crate::text::words;
use crate::ui::Element;
use crate::ui::theme::{Bar, Ink, scale};

/// A bar for `done` out of `total`, the count under it as words (`unit` in the plural), and `left` where it is known.
pub fn progress<'a, Message: 'a>(
    bar: Bar,
    done: usize,
    total: usize,
    unit: &str,
    left: Option<Duration>,
) -> Element<'a, Message> {
    // An empty total is finished, and a bar from 0 to 0 has no length.
    let (value, end) = if total == 0 { (1.0, 1.0) } else { (done as f32, total as f32) };
    let line = container(progress_bar(0.0..=end, value).class(bar).girth(8)).width(Fill);
    let count = strong(format!("{} of {} {unit}", grouped(done), grouped(total)));
    let left = left.map(|left| small(words::time_left(left)).class(Ink::Muted));
    column![line, row![count, space().width(Fill), left].spacing(scale::gap::M).align_y(Bottom)]
        .spacing(scale::gap::S)
        .into()
}

/// A number with a thin space between its thousands, so that 10 000 and 1 000 are told apart.
#[must_use]
pub fn grouped(number: usize) -> String {
    let digits = number.to_string();
    if digits.len() <= 4 {
        return digits;
    }
    let mut grouped = String::with_capacity(digits.len() + digits.len());
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push('\u{202f}');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_told_apart() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(1000), "1000");
        assert_eq!(grouped(10_000), "10\u{202f}000");
        assert_eq!(grouped(1_234_567), "1\u{202f}234\u{202f}567");
    }
}
