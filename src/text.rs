//! The only room with words for people: what a move is and does ([`words`]), what went wrong ([`explain`]), what became
//! of a work ([`obstacle`]), and a whole report as a text, as a page and for scripts ([`report`]).
//!
//! The words themselves are in `assets/locales`, a folder for each [`language`] and a file for each subject. A function here chooses
//! the message and gives the values that it names: `say!("contacts-has-moved", new)`. A message is a whole sentence, or all that stands
//! in one place; where a sentence depends on a number or on what it is about, the message has variants. Nothing is put together from
//! pieces but lists ([`cldr::list`]) and sentences that follow one another ([`joined`]). Numbers, days and times come from [`cldr`];
//! what people type for a day is read by [`typed_day`].

pub mod archive;
pub mod bidi;
pub mod cldr;
pub mod explain;
pub mod joined;
pub mod language;
pub mod layout;
pub mod obstacle;
pub mod pages;
pub mod plain;
pub mod report;
pub(crate) mod say;
pub mod typed_day;
pub mod words;

use std::sync::Arc;

pub use language::{Direction, direction};

use language::{Language, within};
use say::say;

/// What this language is called in itself.
pub fn own_name(language: &Arc<Language>) -> String {
    within(language, || say!("language-name"))
}

/// What it is called in English, for those who cannot be shown its script.
pub fn english_name(language: &Arc<Language>) -> String {
    within(language, || say!("language-in-english"))
}

/// Where somebody reads it, and so what there is to do: an option in a terminal is a box or a button in the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// The command line.
    Terminal,
    /// The window.
    Window,
}
