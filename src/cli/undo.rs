//! `undo`: taking a move back.

use jiff::Zoned;

use super::arguments::{MoveOptions, Output, ReportForm};
use super::moving;
use super::sign_in::{Found, Source, find_accounts, settings};
use super::terminal::Terminal;
use super::{Exit, Stop, print, print_as_it_is};
use crate::engine::{Command, Ended, Work};
use crate::text::say::say;
use crate::text::{report, words};

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
    let handed_over = hand_over(&ended, &options.output);
    moving::exit_with(moving::exit(&ended), handed_over)
}

/// Says where taking back has come to, here and in the file that is wanted.
fn hand_over(ended: &Ended, output: &Output) -> Result<(), Stop> {
    let Ended { report, .. } = ended;
    let undone = words::undone(&ended.undo());
    match output.json {
        true => print_as_it_is(&moving::json(report)?)?,
        false => print(&undone)?,
    }
    let Some(file) = &output.report else { return Ok(()) };
    moving::write_report(
        file,
        &match file.form {
            ReportForm::Html => report::html_of_undo(report, &undone, &Zoned::now()),
            ReportForm::Text => format!("{undone}\n"),
            ReportForm::Json => moving::json(report)?,
        },
    )
}
