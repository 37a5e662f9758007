//! `demo`: a practice move between pretend servers inside the program.

use std::time::Duration;

use super::arguments::DemoOptions;
use super::moving::{check_report, conclude, walk};
use super::password::Sources;
use super::terminal::{Terminal, ended_by};
use super::{Exit, Stop, say};
use crate::engine::{Accounts, Command, Origin, Practice, Record, Tempo, Work};
use crate::model::plan::Choices;
use crate::text::{obstacle, words};

/// How long a practice move stays for answers: long enough for all but those who never answer.
const WAIT: Duration = Duration::from_secs(12);

/// Moves Romeo, who exists nowhere else, from one pretend server to another.
pub(super) async fn demo(options: &DemoOptions) -> Result<Exit, Stop> {
    check_report(&options.output)?;
    let practice = Practice::start(Tempo::Quick)
        .await
        .map_err(|error| Stop::new(Exit::Interrupted, obstacle::no_pretend_servers(&error)))?;
    let accounts = Accounts::ToFind(Origin::Server(practice.old.clone()), practice.new.clone());
    say(&say!("cli-practice"));
    let place = practice.place();
    let record =
        Record::open(&place.moves, accounts.old_address(), accounts.new_address(), Duration::ZERO);
    let record = record.await.map_err(ended_by)?;
    let message = Some(words::default_message(accounts.new_address(), None));
    let work = Work {
        accounts,
        decided: Choices { message, ..Choices::default() },
        settings: place.settings,
        looks_for_requests: false,
        stay: WAIT,
        command: Command::Move,
    };
    let terminal = Terminal::new(&options.output, options.yes, Sources::default());
    conclude(&options.output, &walk(record, work, terminal).await?)
}
