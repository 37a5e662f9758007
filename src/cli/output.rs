//! What is written at the terminal: no wider than that, never broken inside a word, and in colour where there is any.
//!
//! `anstream` knows when colours are wanted: in a terminal that has them, unless `NO_COLOR` says no or `CLICOLOR_FORCE` says
//! yes.

use std::io::{IsTerminal, Write, stderr, stdout};
use std::sync::atomic::{AtomicBool, Ordering};

use anstream::ColorChoice;
use anstyle::{AnsiColor, Style};
use terminal_size::{Width, terminal_size};

use super::{Exit, Stop, progress};
use crate::format::report::{Report, Verdict};
use crate::text::layout::{USUAL_WIDTH, wrap};
use crate::text::report::{self, Role};
use crate::text::say::say;
use crate::text::{Face, explain};

/// Lines that are any longer are hard to read.
const WIDEST: usize = 100;

const STRONG: Style = Style::new().bold();
const GOOD: Style = AnsiColor::Green.on_default().bold();
const CAREFUL: Style = AnsiColor::Yellow.on_default().bold();
const BAD: Style = AnsiColor::Red.on_default();

/// Whether standard error takes one JSON event a line and nothing else (`--progress json`).
static EVENTS: AtomicBool = AtomicBool::new(false);
/// Whether nothing is drawn over, and nothing has a colour (`--plain`).
static PLAIN: AtomicBool = AtomicBool::new(false);

/// From now on, standard error is for events that a program reads.
pub(super) fn tell_events(events: bool) {
    EVENTS.store(events, Ordering::Relaxed);
}

/// From now on, nothing is drawn over, and nothing has a colour.
pub(super) fn be_plain(plain: bool) {
    PLAIN.store(plain, Ordering::Relaxed);
    if plain {
        ColorChoice::Never.write_global();
    }
}

/// From now on, nothing is drawn over.
pub(super) fn draw_nothing() {
    PLAIN.store(true, Ordering::Relaxed);
}

/// Nothing is to be drawn over.
pub(super) fn is_plain() -> bool {
    PLAIN.load(Ordering::Relaxed)
}

/// A sentence for the person at the terminal.
pub(super) fn say(sentence: &str) {
    told(sentence, Style::new());
}

/// Why there is no more to come.
pub(super) fn complain(sentence: &str) {
    told(sentence, BAD);
}

fn told(sentence: &str, style: Style) {
    match EVENTS.load(Ordering::Relaxed).then(|| progress::said(sentence)).flatten() {
        Some(event) => write_line(&event),
        None => write_line(&styled(&fitted(sentence), style)),
    }
}

/// A question. At a terminal the answer is typed behind it; a program that answers reads lines.
pub(super) fn ask(question: &str) {
    if !stderr().is_terminal() {
        return say(question);
    }
    let question = styled(&fitted(question), STRONG);
    let mut out = anstream::stderr().lock();
    // Where standard error is gone there is nobody to ask.
    drop(write!(out, "{question} ").and_then(|()| out.flush()));
}

/// A line as it is, for whoever reads standard error.
pub(super) fn write_line(line: &str) {
    // Where standard error is gone there is nobody to tell.
    drop(writeln!(anstream::stderr().lock(), "{line}"));
}

/// What the command is asked to produce, in sentences.
///
/// # Errors
/// If standard output is closed: whoever wanted the result has not got it.
pub(super) fn print(text: &str) -> Result<(), Stop> {
    print_as_it_is(&fitted(text))
}

/// The same for a program, or laid out already.
///
/// # Errors
/// As [`print`].
pub(super) fn print_as_it_is(text: &str) -> Result<(), Stop> {
    let mut out = anstream::stdout().lock();
    writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush()).map_err(|error| {
        Stop::new(Exit::Incomplete, explain::system(&say!("cli-result-unwritten"), &error))
    })
}

/// A report for the person at the terminal, behind what they wanted to know first.
///
/// # Errors
/// As [`print`].
pub(super) fn print_report(headline: Option<&str>, report: &Report) -> Result<(), Stop> {
    if stdout().is_terminal() {
        print_as_it_is("")?;
    }
    if let Some(headline) = headline {
        print_as_it_is(&format!("{}\n", styled(&fitted(headline), STRONG)))?;
    }
    let lines = report::lines(report, Face::Terminal).into_iter().map(|line| {
        let style = match (line.role, report.verdict) {
            (Role::Verdict, Verdict::Complete) => GOOD,
            (Role::Verdict, Verdict::Incomplete) | (Role::Heading { is_trouble: true }, _) => {
                CAREFUL
            }
            (Role::Verdict | Role::Heading { .. }, _) => STRONG,
            (Role::Text | Role::Blank, _) => Style::new(),
        };
        styled(&fitted(&line.text), style)
    });
    print_as_it_is(&lines.collect::<Vec<_>>().join("\n"))
}

/// In lines as wide as there is room.
pub(super) fn fitted(text: &str) -> String {
    wrap(text, width())
}

/// Each line by itself, so that a pager shows them all in their colour.
fn styled(text: &str, style: Style) -> String {
    if style.is_plain() {
        return text.to_owned();
    }
    text.lines().map(|line| format!("{style}{line}{style:#}")).collect::<Vec<_>>().join("\n")
}

/// What `COLUMNS` says, the width of the terminal, or what is usual.
fn width() -> usize {
    let wanted = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let terminal = || {
        let (Width(columns), _) = terminal_size()?;
        Some(usize::from(columns).min(WIDEST))
    };
    wanted.or_else(terminal).filter(|columns| *columns > 0).unwrap_or(USUAL_WIDTH)
}
