//! A report in words: as plain text, as a page, and as JSON for scripts.

mod html;
mod json;
mod page;
mod plain;

pub use html::{html, html_of_undo};
pub use json::json;
pub use plain::{Line, Role, lines, plain};
