//! `plan`, `move` and `status`.

use std::path::PathBuf;
use std::time::Duration;

use jiff::{Timestamp, Zoned};

use super::arguments::{MoveOptions, Output, ReportFile, ReportForm};
use super::output::print_report;
use super::sign_in::{Found, Source, find_accounts, settings};
use super::terminal::{Terminal, ended_by, interrupted};
use super::{Exit, Stop, print_as_it_is, say};
use crate::engine::{self, Command, Ended, Obstacle, Record, Work};
use crate::format::report::{Report, Verdict};
use crate::migration::{self, End};
use crate::model::plan::Choices;
use crate::store::journal::JournalError;
use crate::store::storage;
use crate::text::{Face, explain, report, words};

/// Shows what a move would do.
pub(super) async fn plan(options: &MoveOptions) -> Result<Exit, Stop> {
    let source = Source::find(options).await?;
    let folder = journals(&options.output)?;
    let history = Record::peek(&folder, source.address(), options.to.bare());
    let mut history = history.await.map_err(ended_by)?;
    // A plan writes nothing down.
    if let Some(news) = history.closing_news(options.closes, None) {
        history.learn(&news, Timestamp::now());
    }
    let Found { accounts, sources } = find_accounts(options, source, &history).await?;
    let work = Work {
        accounts,
        decided: options.choices.choices_in(&options.to, &history),
        settings: settings()?,
        looks_for_requests: options.look_for_requests,
        stay: Duration::ZERO,
        command: Command::Move,
    };
    let (terminal, _) = Terminal::new(&options.output, options.yes, sources);
    let report = engine::preview(work, &history, &terminal).await.map_err(ended_by)?;
    hand_over(None, &report, &options.output)?;
    Ok(Exit::Done)
}

/// Plans, asks, moves, verifies, reports.
pub(super) async fn carry_out(options: &MoveOptions) -> Result<Exit, Stop> {
    let source = Source::find(options).await?;
    let mut record = open_record(options, &source).await?;
    let Found { accounts, sources } = find_accounts(options, source, &record.history).await?;
    decide_claims(options, &mut record)?;
    let work = Work {
        accounts,
        decided: options.choices.choices_in(&options.to, &record.history),
        settings: settings()?,
        looks_for_requests: options.look_for_requests,
        stay: options.wait(),
        command: Command::Move,
    };
    let terminal = Terminal::new(&options.output, options.yes, sources);
    let ended = walk(record, work, terminal).await?;
    conclude(&options.output, &ended)
}

/// Goes the road, shown at the terminal.
pub(super) async fn walk(
    record: Record,
    work: Work,
    (terminal, wishes): (Terminal, migration::Wishes),
) -> Result<Ended, Stop> {
    engine::carry_out(record, work, wishes, &terminal).await.map_err(ended_by)
}

/// Looks who has answered, and lets in who asks.
pub(super) async fn status(options: &MoveOptions) -> Result<Exit, Stop> {
    attend(options, options.wait(), None).await
}

/// Does so for as long as `stay`, and tries for `give_up_after` to get a lost connection back, or as long as any other
/// run.
pub(super) async fn attend(
    options: &MoveOptions,
    stay: Duration,
    give_up_after: Option<Duration>,
) -> Result<Exit, Stop> {
    let source = Source::find(options).await?;
    let mut record = open_record(options, &source).await?;
    let Found { accounts, sources } = find_accounts(options, source, &record.history).await?;
    let mut settings = settings()?;
    settings.give_up_after = give_up_after.unwrap_or(settings.give_up_after);
    if !record.has_begun() {
        say(&say!("cli-no-record"));
    }
    decide_claims(options, &mut record)?;
    let work = Work {
        accounts,
        decided: choices_of(options, &record),
        settings,
        looks_for_requests: options.look_for_requests,
        stay,
        command: Command::Attend,
    };
    let terminal = Terminal::new(&options.output, options.yes, sources);
    let ended = walk(record, work, terminal).await?;
    let headline = words::answered(ended.report.counts.figures());
    let concluded = conclude_with(Some(&headline), &options.output, &ended);
    words::closing(&ended.report).iter().for_each(|sentence| say(sentence));
    concluded
}

/// The choices for a command that speaks of the move as it was decided, even when that has come to its end.
pub(super) fn choices_of(options: &MoveOptions, record: &Record) -> Choices {
    options.choices.choices(&options.to, record.history.choices.as_deref())
}

fn journals(output: &Output) -> Result<PathBuf, Stop> {
    let folder = storage::data_folder(output.data_dir.clone())
        .ok_or_else(|| Stop::new(Exit::Usage, say!("cli-no-folder")))?;
    Ok(storage::moves_folder(&folder))
}

/// Opens the record of the move that the options name.
///
/// # Errors
/// If it cannot be used.
pub(super) async fn open_record(options: &MoveOptions, source: &Source) -> Result<Record, Stop> {
    let folder = journals(&options.output)?;
    let (old, new) = (source.address(), options.to.bare());
    let mut record = Record::open(&folder, old, new, Duration::ZERO).await.map_err(ended_by)?;
    if options.servers.forget_certificates {
        record.forget_accepted([old, new]).map_err(unusable)?;
    }
    record.closes(options.closes, None).map_err(unusable)?;
    Ok(record)
}

/// Writes down what the user decides about those who ask to see the new account.
fn decide_claims(options: &MoveOptions, record: &mut Record) -> Result<(), Stop> {
    options.accept.iter().try_for_each(|jid| record.accept(jid.clone())).map_err(unusable)?;
    options.hide.iter().try_for_each(|jid| record.hide(jid.clone())).map_err(unusable)
}

fn unusable(error: JournalError) -> Stop {
    ended_by(Obstacle::Record(error))
}

/// Hands over the report, says why the run ended early if it did, and picks the exit code.
pub(super) fn conclude(output: &Output, ended: &Ended) -> Result<Exit, Stop> {
    conclude_with(None, output, ended)
}

/// The same, with what the user wanted to know first.
fn conclude_with(headline: Option<&str>, output: &Output, ended: &Ended) -> Result<Exit, Stop> {
    let old = ended.report.from.domain().as_str();
    if let Some(reason) = &ended.finished.old_lost {
        say(&explain::end(old, reason));
    }
    hand_over(headline, &ended.report, output)?;
    exit(ended)
}

/// The exit code of a run, or why it ended early.
pub(super) fn exit(Ended { finished, report }: &Ended) -> Result<Exit, Stop> {
    let new = report.to.domain().as_str();
    let sentence = match &finished.end {
        End::Complete if report.verdict == Verdict::Complete => return Ok(Exit::Done),
        End::Complete => return Ok(Exit::Incomplete),
        End::Stopped => say!("cli-stopped-sentence"),
        End::Lost(reason) => explain::end(new, reason),
        End::Unreadable(error) => explain::query(new, error),
        End::Journal(error) => explain::journal(error),
    };
    Err(interrupted(&sentence))
}

/// Prints the report, and writes it to a file if one is wanted: what cannot be written can then be read at least.
pub(super) fn hand_over(
    headline: Option<&str>,
    report: &Report,
    output: &Output,
) -> Result<(), Stop> {
    if !output.json {
        print_report(headline, report)?;
    } else {
        if report.contacts.is_empty() {
            say(&words::empty_list(&report.from));
        }
        print_as_it_is(&json(report)?)?;
    }
    output.report.as_ref().map_or(Ok(()), |file| write_report(report, file))
}

/// Writes the report to a file.
pub(super) fn write_report(report: &Report, file: &ReportFile) -> Result<(), Stop> {
    let contents = match file.form {
        ReportForm::Html => report::html(report, Face::Terminal, &Zoned::now()),
        ReportForm::Text => report::plain(report, Face::Terminal),
        ReportForm::Json => json(report)?,
    };
    storage::write_atomically(&file.path, contents.as_bytes()).map_err(|error| {
        let what = say!("cli-report-unwritten", path = &file.path);
        Stop::new(Exit::Incomplete, explain::system(&what, &error))
    })
}

fn json(report: &Report) -> Result<String, Stop> {
    report::json(report).map_err(|error| {
        Stop::new(Exit::Incomplete, say!("cli-report-unwritable", error = error.to_string()))
    })
}
