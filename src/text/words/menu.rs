//! The menu of the window, and what it opens.

use super::clean;
use crate::text::say::say;

/// The name of the menu.
pub fn menu() -> String {
    say!("menu-menu")
}

/// The item, and the heading of what it shows.
pub fn help() -> String {
    say!("menu-help")
}

/// The item that shows the languages, with the one that is spoken.
pub fn language(name: &str) -> String {
    say!("menu-language", name)
}

/// The first of them: what the system has.
pub fn language_of_system() -> String {
    say!("menu-language-system")
}

/// The choice is lost when the window is closed. The first part of a sentence about what the system refused.
pub fn language_not_kept() -> String {
    say!("menu-language-not-kept")
}

/// What is said of a language whose letters this computer cannot show.
pub fn needs_package(package: &str) -> String {
    say!("menu-needs-package", package)
}

/// Why English is spoken where the user wants another language.
pub fn no_font(language: &str, package: &str) -> String {
    say!("menu-no-font", language, package)
}

/// Begin with a file in place of the old server.
pub fn open_a_backup() -> String {
    say!("menu-open-a-backup")
}

/// Save what was written on the old account.
pub fn save_conversations() -> String {
    say!("conversations-save-item")
}

/// Show where the records of moves are.
pub fn open_the_folder() -> String {
    say!("menu-open-the-folder")
}

/// Remove the record of a move.
pub fn forget_a_move() -> String {
    say!("menu-forget-a-move")
}

/// Say what this program is.
pub fn about() -> String {
    say!("menu-about")
}

/// Away with what was opened.
pub fn close() -> String {
    say!("menu-close")
}

/// What a move is.
pub fn how_it_works() -> String {
    say!("menu-how-it-works")
}

/// That nothing is lost by closing the window.
pub fn take_breaks() -> String {
    say!("menu-take-breaks")
}

/// Which key does what.
pub fn keys() -> [(String, String); 5] {
    [
        (say!("menu-key-tab"), say!("menu-key-tab-does")),
        (say!("menu-key-space"), say!("menu-key-space-does")),
        (say!("menu-key-back"), say!("menu-key-back-does")),
        (say!("menu-key-search"), say!("menu-key-search-does")),
        (say!("menu-key-close"), say!("menu-key-close-does")),
    ]
}

/// Which program this is.
pub fn name_and_version() -> String {
    say!("menu-version", version = env!("CARGO_PKG_VERSION").to_owned())
}

/// What it does.
pub fn what_it_is() -> String {
    say!("menu-what-it-is")
}

/// Whose it is.
pub fn licence() -> String {
    say!("menu-licence")
}

/// The question which move is to be forgotten.
pub fn forget_which() -> String {
    say!("menu-forget-which")
}

/// There is none.
pub fn no_move_known() -> String {
    say!("menu-no-move-known")
}

/// The button beside each.
pub fn forget() -> String {
    say!("menu-forget")
}

/// The question whether this one really is.
pub fn forget_this() -> String {
    say!("menu-forget-this")
}

/// What that means.
pub fn forgetting(old: &str, new: &str) -> String {
    say!("menu-forgetting", old = clean(old), new = clean(new))
}

/// Forget it.
pub fn forget_this_move() -> String {
    say!("menu-forget-this-move")
}

/// Do not.
pub fn keep_it() -> String {
    say!("menu-keep-it")
}
