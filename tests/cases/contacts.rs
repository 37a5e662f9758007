//! What contact lists hold: odd addresses, one person twice, oneself, transports.

use crate::case::{Case, Outcome};

pub(crate) const CASES: &[Case] = &[Case::new("03-own", own)];

/// The own domain and oneself stand in the list.
fn own(outcome: &Outcome<'_>) {
    outcome.moved("good@plain.test");
}
