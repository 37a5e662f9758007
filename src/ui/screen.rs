//! The screens of the wizard, in the order of the journey. Each owns its messages, its state and its view, and
//! answers every message with an action for the router.

pub mod account;
pub mod afterwards;
pub mod create;
pub mod done;
mod fit;
pub mod moving;
pub mod review;
pub mod welcome;

#[cfg(test)]
mod samples;

use std::borrow::Cow;

use super::Element;
use super::widget::page::Steps;
use super::widget::segments;

/// The steps of the journey with this one as the current, counted from 0.
const fn steps(current: usize) -> Steps<'static> {
    Steps { names: &["Welcome", "Old account", "New account", "Review", "Moving", "Done"], current }
}

/// The choice between an account that is there and one that is to be created.
fn have_or_create<'a, Message: Clone + 'a>(
    have: bool,
    on_choose: impl Fn(bool) -> Message,
) -> Element<'a, Message> {
    let choices = [(true, "I have an account"), (false, "Create one")];
    segments(choices.map(|(choice, words)| (choice, Cow::Borrowed(words))), have, on_choose)
}
