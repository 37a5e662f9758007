//! The one road from what the user typed to what came of it, for both faces.
//!
//! A face finds out whom the user means, opens the [`Record`] of the move, and hands over a [`Work`]. [`carry_out`] signs
//! in to both accounts, reads them, plans, asks the [`User`], saves the old account, runs, and says what came of it. On
//! the way the face is told [`Update`]s; what went wrong is an [`Obstacle`]. There is no sentence here, no terminal and
//! no window.

use std::path::PathBuf;

use crate::net::session::Settings;

mod account;
mod archive;
mod aside;
mod backup;
mod both;
mod command;
mod file;
mod obstacle;
pub mod passwords;
mod practice;
mod record;
pub mod registering;
mod requests;
mod road;
mod second_password;
mod user;

pub use account::{Found, Origin, Refusal, SignedIn, sign_in};
pub use archive::{
    End, History, Limits, NotSaved, Part, PartEnd, Progress, Question, Saved, Shelf, Step, Totals,
    Wanted, save_conversations,
};
pub use aside::aside;
pub use backup::{Extras, keep, keep_with_history, read_for_backup};
pub use both::{Accounts, Compared, Sight, compare};
pub use command::Command;
pub use file::read_file;
pub use obstacle::Obstacle;
pub use practice::{Practice, Tempo};
pub use record::{Record, account_made, forget, moves};
pub use requests::{Door, look_for_requests};
pub use road::{Ended, Work, carry_out, preview};
pub use user::{Enough, Intent, Looked, Update, User};

/// Where a face works: which records it keeps, and how it reaches servers.
#[derive(Clone, Debug)]
pub struct Place {
    /// The folder of the journals.
    pub moves: PathBuf,
    /// How servers are reached.
    pub settings: Settings,
    /// Passwords may be looked for in the keyring.
    pub keyring: bool,
}
