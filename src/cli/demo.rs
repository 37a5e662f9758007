//! `demo`: a practice move between pretend servers inside the program.

use std::time::Duration;

use super::arguments::DemoOptions;
use super::moving::{Looking, Way, move_between};
use super::sign_in::{Accounts, Origin};
use super::{Exit, Stop, say};
use crate::model::plan::Choices;
use crate::net::session::Settings;
use crate::pretend::{PRACTICE_FROM, PRACTICE_TO, World};
use crate::store::journal::Journal;
use crate::store::storage::PassingFolder;
use crate::text::explain;
use crate::text::words;

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
        sources: Default::default(),
        settings: Settings::default(),
    };
    say("This is practice: both servers are inside this program, and nothing leaves this machine.");
    let folder = PassingFolder::new();
    let (journal, history) =
        Journal::open(folder.path(), accounts.old.address(), accounts.new.address.bare())
            .map_err(|error| Stop::new(Exit::Interrupted, explain::journal(&error)))?;
    let message = Some(words::default_message(accounts.new.address.bare()));
    let choices = Choices { message, ..Choices::default() };
    let way = Way { output: &options.output, yes: options.yes, wait: WAIT, looking: Looking::No };
    move_between(&accounts, choices, journal, history, &way).await
}
