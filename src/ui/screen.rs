//! The screens of the wizard, in the order of the journey. Each owns its messages, its state and its view, and
//! answers every message with an action for the router.
//!
//! Each was held against the best of its kind, and does one thing better:
//!
//! * [`review`] against the summary of Raspberry Pi Imager, from which one has to go back to change anything: the card is
//!   edited where it stands.
//! * the band of every page against the dots of GNOME's Initial Setup: they say how far, the band says from where to where too,
//!   and until when.
//! * [`account`] against Thunderbird's account setup, where answers of the server push the form down: they come beside the
//!   fields or in the place of a hint, and nothing moves.
//! * [`moving`] against the progress dialogs of the HIGs of GNOME and KDE, one bar for everything: there are three figures, each with its own
//!   whole, and the end is told in minutes and held against the closing day.

pub mod account;
pub mod afterwards;
pub mod conversations;
pub mod create;
pub mod done;
mod fit;
mod hold;
pub mod moving;
pub mod review;
pub mod welcome;

#[cfg(test)]
mod samples;

use super::Element;
use super::widget::{self, Room};
use crate::text::words::account as said;

/// The choice between an account that is there and one that is to be created.
fn have_or_create<'a, Message: Clone + 'a>(
    room: Room,
    have: bool,
    on_choose: impl Fn(bool) -> Message,
) -> Element<'a, Message> {
    let all = [(true, said::have_one()), (false, said::create_one())];
    let all = all.map(|(choice, (name, why))| {
        widget::choice(choice == have, name, why).on_press(on_choose(choice)).into()
    });
    widget::choices(room.is_narrow(), all)
}
