//! The screens of the wizard, in the order of the journey. Each owns its messages, its state and its view, and
//! answers every message with an action for the router.

pub mod account;
pub mod done;
pub mod moving;
pub mod review;
pub mod welcome;

#[cfg(test)]
mod samples;

use super::widget::page::Steps;

/// The steps of the journey with this one as the current, counted from 0.
const fn steps(current: usize) -> Steps<'static> {
    Steps { names: &["Welcome", "Old account", "New account", "Review", "Moving", "Done"], current }
}
