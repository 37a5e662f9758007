//! The screens of the wizard, in the order of the journey. Each owns its messages, its state and its view, and
//! answers every message with an action for the router.

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
