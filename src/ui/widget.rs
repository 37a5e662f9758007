//! The building blocks of the screens.
//!
//! Use these before iced's own: they take the keyboard focus, show it, wrap or shorten their text instead of cutting it
//! off, and carry the style of the house.

mod around;
mod badge;
pub mod band;
mod banner;
mod beside;
mod button;
mod card;
mod checkbox;
mod choice;
pub mod dialog;
mod field;
pub mod focus;
mod form;
pub mod frame;
mod list_row;
#[cfg(test)]
mod looks;
mod measure;
pub mod name;
pub mod page;
pub mod progress;
mod room;
mod segments;
mod shortened;
mod spinner;
mod text;
pub mod windowed_list;

pub use badge::badge;
pub use band::Band;
pub use banner::{Banner, banner};
pub use beside::beside;
pub use button::{Button, button, icon_button};
pub use card::{card, card_of, note};
pub use checkbox::{Checkbox, Mark, checkbox};
pub use choice::{Choice, choice, choices, radio};
pub use dialog::{Dialog, dialog};
pub use field::{Field, field, search_field};
pub use form::form;
pub use frame::framed;
pub use list_row::{ListRow, list_row};
pub use measure::Room;
pub use page::{Page, page};
pub use progress::progress;
pub use segments::segments;
pub use shortened::{Shortened, address, shortened};
pub use spinner::spinner;
pub use text::{body, heading, hero, small, strong, title};
