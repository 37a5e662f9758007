//! The only room with words for people: what a move is and does ([`words`]), what went wrong ([`explain`]), what became
//! of a work ([`obstacle`]), and a whole report as a text, as a page and for scripts ([`report`]).

pub mod explain;
pub mod layout;
pub mod obstacle;
pub mod report;
pub mod words;

/// Where somebody reads it, and so what there is to do: an option in a terminal is a box or a button in the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Face {
    /// The command line.
    Terminal,
    /// The window.
    Window,
}

/// The sentence that goes with a number: English has one for one, and one for all others (the categories `one` and `other`
/// of the CLDR's plural rules).
pub fn plural<T>(count: impl TryInto<u64>, one: T, other: T) -> T {
    match count.try_into() {
        Ok(1) => one,
        _ => other,
    }
}
