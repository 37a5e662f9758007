//! `plan`, `move` and `status`.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use jiff::{Timestamp, Zoned};

use super::arguments::{MoveOptions, Output, ReportFile, ReportForm};
use super::named::unknown;
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
    unknown(&options.named(), &report).iter().for_each(|sentence| say(sentence));
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
    let (terminal, wishes) = Terminal::new(&options.output, options.yes, sources);
    let ended = walk(record, work, (terminal.naming(options.named()), wishes)).await?;
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
    let history = &ended.finished.history;
    let headline = match history.is_taken_back {
        true => words::taken_back(ended.undo().contacts.len()),
        false => words::answered(ended.report.counts.figures()),
    };
    let concluded = conclude_with(Some(&headline), &options.output, &ended);
    let closes = words::closing_day(history);
    words::closing(&ended.report, closes).iter().for_each(|sentence| say(sentence));
    concluded
}

/// The choices for a command that speaks of the move as it was decided, even when that has come to its end.
pub(super) fn choices_of(options: &MoveOptions, record: &Record) -> Choices {
    let before = record.history.choices.as_deref();
    options.choices.choices(&options.to, before, words::closing_day(&record.history))
}

/// The folder of the records, where there is also a place for the report: whoever wants one is not to hear only at the
/// end that there is none.
fn journals(output: &Output) -> Result<PathBuf, Stop> {
    check_report(output)?;
    let folder = storage::data_folder(output.data_dir.clone())
        .ok_or_else(|| Stop::new(Exit::Usage, say!("cli-no-folder")))?;
    Ok(storage::moves_folder(&folder))
}

/// Looks whether the report can be written that is wanted.
///
/// # Errors
/// If not.
pub(super) fn check_report(output: &Output) -> Result<(), Stop> {
    let Some(file) = &output.report else { return Ok(()) };
    storage::check_place(&file.path).map_err(|error| unwritten(Exit::Usage, file, &error))
}

fn unwritten(exit: Exit, file: &ReportFile, error: &io::Error) -> Stop {
    let what = say!("cli-report-unwritten", path = &file.path);
    Stop::new(exit, explain::system(&what, error))
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
    let unasked = options.accept.iter().filter(|jid| !record.history.claims.contains_key(*jid));
    unasked.for_each(|jid| say(&words::has_not_asked(jid, options.to.bare())));
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
    let handed_over = hand_over(headline, &ended.report, output);
    let rooms = ended.report.closing_rooms.iter();
    let closable = rooms.filter(|room| room.closes_as.is_some()).count();
    if closable > 0 {
        say(&say!("cli-rooms-can-be-closed", count = closable));
    }
    exit_with(exit(ended), handed_over)
}

/// How a run ends whose report could be handed over or not. That it could not be is no reason to hide how the run ended.
pub(super) fn exit_with(
    exit: Result<Exit, Stop>,
    handed_over: Result<(), Stop>,
) -> Result<Exit, Stop> {
    match (exit, handed_over) {
        (Ok(Exit::Done), Err(stop)) => Err(stop),
        (exit, Err(stop)) => {
            say(&stop.sentence);
            exit
        }
        (exit, Ok(())) => exit,
    }
}

/// The exit code of a run, or why it ended early.
pub(super) fn exit(Ended { finished, report }: &Ended) -> Result<Exit, Stop> {
    let new = report.to.domain().as_str();
    let sentence = match &finished.end {
        End::Complete if report.verdict == Verdict::Complete => return Ok(Exit::Done),
        // Of a move that was not begun here, it is only known what it would do.
        End::Complete if report.verdict == Verdict::Planned && !report.has_something_planned() => {
            return Ok(Exit::Done);
        }
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
            say(&words::no_contacts(&report.from, report.list_is_missing));
        }
        print_as_it_is(&json(report)?)?;
    }
    output.report.as_ref().map_or(Ok(()), |file| save(report, file))
}

/// Writes the report to a file, in its form.
pub(super) fn save(report: &Report, file: &ReportFile) -> Result<(), Stop> {
    write_report(
        file,
        &match file.form {
            ReportForm::Html => report::html(report, Face::Terminal, &Zoned::now()),
            ReportForm::Text => report::plain(report, Face::Terminal),
            ReportForm::Json => json(report)?,
        },
    )
}

/// Writes a report to its file.
pub(super) fn write_report(file: &ReportFile, contents: &str) -> Result<(), Stop> {
    let written = storage::write_atomically(&file.path, contents.as_bytes());
    written.map_err(|error| unwritten(Exit::Incomplete, file, &error))
}

/// The report in one line.
pub(super) fn json(report: &Report) -> Result<String, Stop> {
    report::json(report).map_err(|error| {
        Stop::new(Exit::Incomplete, say!("cli-report-unwritable", error = error.to_string()))
    })
}
