//! What is true, and nothing else: no network, no files, no sentence for people.
//!
//! [`account`] says whom to sign in as. [`roster`], [`gateway`], [`whereabouts`], [`data`] and [`snapshot`] are what was read from an account,
//! [`choices`] what the user decided, [`closing`] when the old server closes, [`history`] the facts of a move so far. [`plan`] and [`undo`] compute from these what is
//! left to do, or to take back; [`pace`] how fast contacts may be asked. [`introduction`] is what contacts get to read,
//! [`failure`] why something could not be done, [`conversation`] what was said in messages that an archive keeps,
//! [`printable`] what of a text from outside may be shown.

pub mod account;
pub mod choices;
pub mod closing;
pub mod conversation;
pub mod data;
pub mod failure;
pub mod gateway;
pub mod history;
pub mod introduction;
pub mod pace;
pub mod plan;
pub mod printable;
pub mod roster;
pub mod snapshot;
pub mod undo;
pub mod whereabouts;
