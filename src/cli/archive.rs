//! `archive`: saving the conversations of an account.

use std::io::{IsTerminal, stderr, stdin};
use std::sync::Arc;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};
use jid::BareJid;
use jiff::Timestamp;
use serde::Serialize;

use super::arguments::{self, ArchiveOptions};
use super::sign_in::{find_saved, settings};
use super::terminal::{Terminal, confirm, ended_by};
use super::{Exit, Stop, print_as_it_is, say, signals, write_line};
use crate::engine::{
    self, End, Limits, NotSaved, Part, PartEnd, Progress, Question, Saved, Step, Totals, Wanted,
};
use crate::migration;
use crate::store::archive::RecordError;
use crate::text::pages::PageWords;
use crate::text::{archive as words, explain};

/// How far apart lines of progress are, where there is no bar.
const BETWEEN_LINES: Duration = Duration::from_secs(10);

/// Saves what is not saved yet.
pub(super) async fn archive(options: &ArchiveOptions) -> Result<Exit, Stop> {
    let (account, source) = find_saved(&options.account).await?;
    let settings = settings()?;
    let terminal = Terminal::asking_for_password(source);
    let (control, wishes) = migration::control();
    let megabytes = |number: u64| number.saturating_mul(1_000_000);
    let limits = Limits { one: megabytes(options.file_limit), all: megabytes(options.files_limit) };
    let wanted = Wanted {
        folder: options.output.clone(),
        rooms: options.room.clone(),
        files: (!options.no_files).then_some(limits),
    };
    let mut teller = Teller::new(options.progress);
    let saving = engine::save_conversations(
        account,
        &wanted,
        &settings,
        &terminal,
        wishes,
        Arc::new(PageWords::default()),
        &allows,
        |step| teller.tell(&step),
    );
    let saved = tokio::select! {
        saved = saving => saved,
        // It never comes back: a second signal ends the program.
        () = signals::stop_cleanly(control) => return Err(signals::stopped()),
    };
    teller.end();
    conclude(options, &saved.map_err(not_saved)?)
}

/// Whether more of the files may be saved than the options say. Where nobody can be asked, it may not.
async fn allows(question: Question) -> bool {
    stdin().is_terminal() && confirm(&words::more_files(question)).await
}

/// Says what was saved and what is missing.
fn conclude(options: &ArchiveOptions, saved: &Saved) -> Result<Exit, Stop> {
    let parts = || saved.parts.iter().enumerate();
    let unwritten = saved.parts.iter().find_map(|part| match &part.end {
        PartEnd::Read(End::Unwritten(error)) => Some(error),
        _ => None,
    });
    // What the disk did not take is told once.
    let is_told = |part: &Part| {
        saved.contents.is_ok() || !matches!(part.end, PartEnd::Read(End::Unwritten(_)))
    };
    let ends = parts().filter(|(_, part)| is_told(part));
    ends.filter_map(|(index, part)| words::end(part, index > 0)).for_each(|end| say(&end));
    parts().flat_map(|(_, part)| words::missing(part)).for_each(|missing| say(&missing));
    let totals = saved
        .contents
        .as_ref()
        .map_err(|error| Stop::new(Exit::Interrupted, words::record(unwritten.unwrap_or(error))))?;
    say(&words::saved(&saved.account, &options.output, totals));
    if let Some(sentence) = words::encrypted(totals.encrypted) {
        say(&sentence);
    }
    words::missing_files(&saved.shelf).iter().for_each(|sentence| say(sentence));
    if options.json {
        print_as_it_is(&json(saved, totals)?)?;
    }
    let ended_early = |end: &PartEnd| {
        matches!(end, PartEnd::Read(End::Stopped | End::Lost(_) | End::Unwritten(_)))
    };
    Ok(match saved.is_complete() {
        true => Exit::Done,
        false
            if saved.shelf.was_stopped || saved.parts.iter().any(|part| ended_early(&part.end)) =>
        {
            Exit::Interrupted
        }
        false => Exit::Incomplete,
    })
}

fn json(saved: &Saved, totals: &Totals) -> Result<String, Stop> {
    #[derive(Serialize)]
    struct Summary<'a> {
        from: &'a BareJid,
        conversations: u64,
        messages: u64,
        encrypted: u64,
        files: u64,
        verdict: &'static str,
    }
    let Totals { conversations, messages, encrypted, files } = *totals;
    let verdict = if saved.is_complete() { "complete" } else { "incomplete" };
    let from = &saved.account;
    let summary = Summary { from, conversations, messages, encrypted, files, verdict };
    serde_json::to_string(&summary).map_err(|error| {
        let sentence = explain::system(&say!("cli-result-unwritten"), &error.into());
        Stop::new(Exit::Incomplete, sentence)
    })
}

fn not_saved(error: NotSaved) -> Stop {
    match error {
        NotSaved::Obstacle(obstacle) => ended_by(obstacle),
        NotSaved::Folder(error) => Stop::new(Exit::Usage, words::folder(&error)),
        NotSaved::Record(error) => {
            let exit = match &error {
                RecordError::InUse { .. } => Exit::InUse,
                RecordError::Damaged { .. } | RecordError::Io { .. } => Exit::Usage,
            };
            Stop::new(exit, words::record(&error))
        }
    }
}

/// Tells how far it is: by a bar in a terminal, by a line now and then elsewhere, or by events for programs.
pub(super) enum Teller {
    Bar(ProgressBar),
    Lines(Option<Instant>),
    Json,
}

impl Teller {
    pub(super) fn new(form: arguments::Progress) -> Self {
        match form {
            arguments::Progress::Json => Self::Json,
            arguments::Progress::Auto if stderr().is_terminal() => {
                let style = ProgressStyle::with_template("{spinner} {msg}");
                let style = style.unwrap_or_else(|_| ProgressStyle::default_bar());
                let bar = ProgressBar::new_spinner().with_style(style);
                bar.enable_steady_tick(Duration::from_millis(250));
                Self::Bar(bar)
            }
            arguments::Progress::Auto => Self::Lines(None),
        }
    }

    pub(super) fn tell(&mut self, step: &Step) {
        match self {
            Self::Json => {
                // Texts and numbers always have a JSON form.
                if let Ok(line) = serde_json::to_string(&Line::of(step)) {
                    write_line(&line);
                }
            }
            Self::Bar(bar) => bar.set_message(sentence(step)),
            Self::Lines(told) => {
                let is_due = told.is_none_or(|told| told.elapsed() >= BETWEEN_LINES);
                if is_due || !matches!(step, Step::Progress(_) | Step::Fetches { .. }) {
                    *told = Some(Instant::now());
                    say(&sentence(step));
                }
            }
        }
    }

    pub(super) fn end(&self) {
        if let Self::Bar(bar) = self {
            bar.finish_and_clear();
        }
    }
}

fn sentence(step: &Step) -> String {
    match step {
        Step::Reads(owner) => words::reads(owner),
        Step::Progress(progress) => words::progress(progress, Timestamp::now()),
        Step::Fetches { done, of } => words::fetches(*done, *of),
        Step::MakesPages => words::makes_pages(),
    }
}

/// One JSON object a line.
#[derive(Serialize)]
#[serde(rename_all = "snake_case", tag = "event")]
enum Line<'a> {
    Archive {
        jid: &'a BareJid,
    },
    Messages {
        /// How many are saved.
        messages: u64,
        /// How many bytes this run has read.
        bytes: u64,
        /// How many it reads in a second.
        rate: Option<f64>,
        /// When the last one was sent.
        until: Option<Timestamp>,
        /// How much of the time is covered, from 0 to 1.
        covered: Option<f64>,
    },
    Files {
        done: usize,
        of: usize,
    },
    Pages,
}

impl<'a> Line<'a> {
    fn of(step: &'a Step) -> Self {
        match step {
            Step::Reads(jid) => Self::Archive { jid },
            Step::Progress(progress) => {
                let Progress { messages, bytes, reached, .. } = *progress;
                let covered = progress.covered(Timestamp::now());
                let rate = progress.rate();
                Self::Messages { messages, bytes, rate, until: reached, covered }
            }
            Step::Fetches { done, of } => Self::Files { done: *done, of: *of },
            Step::MakesPages => Self::Pages,
        }
    }
}
