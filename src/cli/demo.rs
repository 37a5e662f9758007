//! `demo`: a practice move between pretend servers inside the program.

use std::path::PathBuf;
use std::time::Duration;

use super::arguments::DemoOptions;
use super::moving::{Way, move_between};
use super::sign_in::{Accounts, Origin};
use super::{Exit, Stop, say};
use crate::explain;
use crate::journal::Journal;
use crate::plan::Choices;
use crate::pretend::{PRACTICE_FROM, PRACTICE_TO, World};
use crate::session::Settings;
use crate::words;

/// How long a practice move stays for answers: long enough for all but those who never answer.
const WAIT: Duration = Duration::from_secs(12);

/// Moves Romeo, who exists nowhere else, from one pretend server to another.
pub(super) async fn demo(options: &DemoOptions) -> Result<Exit, Stop> {
    let broken = |what: &str| {
        let what = what.to_owned();
        move |error: std::io::Error| Stop::new(Exit::Interrupted, explain::system(&what, &error))
    };
    let world = World::practice().await.map_err(broken("The pretend servers could not start"))?;
    let account = |address: &str| {
        world
            .account(address)
            .ok_or_else(|| Stop::new(Exit::Interrupted, "The pretend servers know no Romeo."))
    };
    let accounts = Accounts {
        old: Origin::Account(account(PRACTICE_FROM)?),
        new: account(PRACTICE_TO)?,
        settings: Settings::default(),
    };
    say("This is practice: both servers are inside this program, and nothing leaves this machine.");
    let folder = PracticeFolder::new();
    let (journal, history) =
        Journal::open(&folder.0, accounts.old.address(), accounts.new.address.bare())
            .map_err(|error| Stop::new(Exit::Interrupted, explain::journal(&error)))?;
    let message = Some(words::default_message(accounts.new.address.bare()));
    let choices = Choices { message, ..Choices::default() };
    let way = Way { output: &options.output, yes: options.yes, wait: WAIT };
    move_between(&accounts, choices, journal, history, &way).await
}

/// A folder for the journal of a move that need not be remembered.
struct PracticeFolder(PathBuf);

impl PracticeFolder {
    fn new() -> Self {
        let name = format!("rehome-practice-{:016x}", fastrand::u64(..));
        Self(std::env::temp_dir().join(name))
    }
}

impl Drop for PracticeFolder {
    fn drop(&mut self) {
        // What is left of a practice move in the folder for temporary files harms nobody.
        drop(std::fs::remove_dir_all(&self.0));
    }
}
