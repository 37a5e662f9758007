//! The building blocks of the screens.
//!
//! Use these before iced's own: they take the keyboard focus, show it, wrap or shorten their text instead of cutting it
//! off, and carry the style of the house.

mod around;
pub mod band;
mod banner;
mod bar;
mod beside;
mod button;
mod card;
mod checkbox;
mod choice;
pub mod dialog;
mod field;
mod filters;
pub mod focus;
mod fold;
mod form;
pub mod frame;
mod list_row;
#[cfg(test)]
mod looks;
mod measure;
mod mirror;
pub mod name;
pub mod page_list;
mod qr;
mod room;
mod scrolling;
mod shortened;
mod spinner;
mod sticky;
mod tabs;
mod text;

#[cfg(test)]
pub(crate) use around::carry_out;
pub use band::Band;
pub use banner::{Banner, banner};
pub use bar::bar;
pub use beside::beside;
pub use button::{Button, button, icon_button};
pub use card::{card, card_of, note};
pub use checkbox::{Checkbox, Mark, checkbox};
pub use choice::{Choice, choice, choice_of, choices, radio};
pub use dialog::{Dialog, dialog};
pub use field::{Field, field, search_field};
pub use filters::{filters, folded_filters};
pub use fold::{FOLD, fold};
pub use form::form;
pub use frame::framed;
pub use list_row::{ListRow, list_row};
pub use measure::Room;
pub use mirror::mirrored;
pub use qr::Qr;
pub use room::no_lower_than;
pub use scrolling::{Bar, scrolling};
pub use shortened::{Shortened, address, shortened};
pub use spinner::spinner;
pub use sticky::sticky;
pub use tabs::{Tab, tabs};
pub use text::{body, emphasised, heading, hero, small, strong, title};
