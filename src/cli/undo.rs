//! `undo`: taking a move back.

use super::arguments::MoveOptions;
use super::moving;
use super::sign_in::{Found, Source, find_accounts, settings};
use super::terminal::Terminal;
use super::{Exit, Stop, print};
use crate::engine::{Command, Work};
use crate::text::say::say;
use crate::text::words;

/// Takes back what the journal says was added or replaced, after asking.
pub(super) async fn undo(options: &MoveOptions) -> Result<Exit, Stop> {
    let source = Source::find(options).await?;
    let record = moving::open_record(options, &source).await?;
    if !record.has_begun() {
        return Err(Stop::new(Exit::Usage, say!("cli-no-record-to-undo")));
    }
    let Found { accounts, sources } = find_accounts(options, source, &record.history).await?;
    let work = Work {
        accounts,
        decided: moving::choices_of(options, &record),
        settings: settings()?,
        looks_for_requests: false,
        stay: options.wait(),
        command: Command::TakeBack,
    };
    let terminal = Terminal::new(&options.output, options.yes, sources);
    let ended = moving::walk(record, work, terminal).await?;
    if options.output.json || options.output.report.is_some() {
        moving::hand_over(None, &ended.report, &options.output)?;
    } else {
        print(&words::undone(&ended.undo()))?;
    }
    moving::exit(&ended)
}
