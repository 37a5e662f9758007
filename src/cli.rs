//! The terminal: the same flow as the window, for scripts and for people without a screen.

use std::io::{IsTerminal, stdin};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;

use crate::text::cldr;
use crate::text::explain;
use crate::text::joined::sentences;
use crate::text::say::say;

mod afterwards;
mod archive;
mod arguments;
mod backup;
mod close_rooms;
mod creating;
mod demo;
mod file;
mod generated;
mod guide;
mod language;
mod log;
mod moving;
mod named;
mod output;
mod password;
mod progress;
mod prompt;
mod providers;
mod register;
mod sign_in;
mod signals;
mod system;
mod terminal;
mod undo;
mod unusable;

use arguments::{Arguments, Command};
pub use generated::{Generated, generated};
use output::{ask, complain, fitted, is_plain, print, print_as_it_is, say, write_line};

use crate::model::account::Address;
use crate::net::session::Settings;
use crate::store::storage;

/// How a run ends, for scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Exit {
    /// Everything in the plan is on the new account, checked against it.
    Done = 0,
    /// It ran to its end, and something is missing.
    Incomplete = 1,
    /// Wrong arguments, an unusable file, no password.
    Usage = 2,
    /// No sign-in to the old account.
    OldAccount = 3,
    /// No sign-in to the new account.
    NewAccount = 4,
    /// Interrupted: running it again goes on.
    Interrupted = 5,
    /// Another run holds this move.
    InUse = 6,
}

/// A run that ends early, with the sentence for the user.
#[derive(Debug)]
struct Stop {
    exit: Exit,
    sentence: String,
}

impl Stop {
    fn new(exit: Exit, sentence: impl Into<String>) -> Self {
        Self { exit, sentence: sentence.into() }
    }
}

/// What the arguments ask for.
#[derive(Debug)]
pub enum Asked {
    /// Something in the terminal.
    Terminal(Work),
    /// The window.
    Window(Window),
    /// Practice: in the window, or as this work where there is none.
    Practice(Box<Window>, Work),
}

/// Something to be done in the terminal.
#[derive(Debug)]
pub struct Work(Task);

#[derive(Debug)]
enum Task {
    Command(Box<Command>),
    /// The whole journey, by questions.
    Journey(Box<Window>),
}

/// What the window is to know, or the journey in its place.
#[derive(Clone, Debug)]
pub struct Window {
    /// The folder for journals and settings.
    pub data: PathBuf,
    /// How servers are reached.
    pub settings: Settings,
    /// The old account, if it was given.
    pub address: Option<Address>,
}

/// Reads the arguments.
///
/// # Errors
/// The exit code, if there is nothing to be done: help was shown, or why they cannot be used.
pub fn asked() -> Result<Asked, ExitCode> {
    let (words, language) = language::speak_by(std::env::args_os());
    if let Some(sentence) = language.as_ref().and_then(language::unknown) {
        output::complain(&sentence);
        return Err(code(Exit::Usage));
    }
    let arguments = arguments::read(words).map_err(|error| {
        if let Some(sentence) = arguments::errors::sentence(&error) {
            output::complain(&sentence);
            return code(Exit::Usage);
        }
        // Where the output is gone there is nobody to tell.
        if error.kind() == ErrorKind::DisplayHelp {
            let help = arguments::help::in_spoken_language(&error.render().ansi().to_string());
            drop(print_as_it_is(&help));
            return code(Exit::Done);
        }
        drop(error.print());
        code(if error.kind() == ErrorKind::DisplayVersion { Exit::Done } else { Exit::Usage })
    })?;
    let Arguments { command, address, data_dir, plain, language: _ } = arguments;
    output::be_plain(plain);
    let tells_events = command.as_ref().is_some_and(Command::tells_events);
    if tells_events {
        language::speak_to_programs();
    }
    if let Some(tag) = command.as_ref().and_then(Command::message_language) {
        language::write_to_contacts_in(tag);
    }
    log::start(command.as_ref().map_or(0, Command::verbosity), tells_events);
    match command {
        None => {
            let window = window(data_dir, address, language.is_some())?;
            Ok(match plain {
                true => Asked::Terminal(Work(Task::Journey(Box::new(window)))),
                false => Asked::Window(window),
            })
        }
        Some(Command::Demo(options)) if !options.is_for_terminal() => {
            let window = window(options.output.data_dir.clone(), None, language.is_some())?;
            let work = Work(Task::Command(Box::new(Command::Demo(options))));
            Ok(Asked::Practice(Box::new(window), work))
        }
        Some(command) => Ok(Asked::Terminal(Work(Task::Command(Box::new(command))))),
    }
}

fn window(
    data_dir: Option<PathBuf>,
    address: Option<Address>,
    language_given: bool,
) -> Result<Window, ExitCode> {
    let unusable = |sentence: &str| {
        say(sentence);
        code(Exit::Usage)
    };
    let data = storage::data_folder(data_dir).ok_or_else(|| unusable(&say!("cli-no-folder")))?;
    if !language_given {
        language::speak_as_chosen(&data);
    }
    let settings = Settings::from_env().map_err(|bad| unusable(&explain::setting(&bad)))?;
    Ok(Window { data, settings, address })
}

/// Why there is no window.
#[derive(Debug)]
pub enum NoWindow {
    /// There is no display.
    NoDisplay,
    /// There is one that cannot be used, most likely for want of a library; with what the window library says.
    Libraries(String),
    /// The window library gave up, and says this.
    Failed(String),
}

/// What the window library opens itself. Of those for Wayland the last is enough.
const LIBRARIES: [&str; 7] = [
    "libX11",
    "libXcursor",
    "libXi",
    "libX11-xcb",
    "libxkbcommon",
    "libxkbcommon-x11",
    "libwayland-client",
];

/// Says why the window cannot be opened, and leads through the journey by questions where somebody is there to answer.
pub fn without_window(window: Window, why: &NoWindow) -> ExitCode {
    let why = match why {
        NoWindow::NoDisplay => say!("cli-no-display"),
        NoWindow::Libraries(error) => {
            let libraries = cldr::list(LIBRARIES);
            say!("cli-window-libraries", libraries, error)
        }
        NoWindow::Failed(error) => say!("cli-window-failed", error),
    };
    if !stdin().is_terminal() {
        say(&sentences([why, say!("cli-in-the-terminal")]));
        return code(Exit::Usage);
    }
    say(&why);
    run(Work(Task::Journey(Box::new(window))))
}

/// Does the work, and answers with the exit code of the contract.
pub fn run(work: Work) -> ExitCode {
    if let Task::Command(command) = &work.0 {
        output::tell_events(command.tells_events());
    }
    // One thread is enough to wait for two servers, and what a thread frees another cannot use.
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            say(&explain::system(&say!("cli-not-started"), &error));
            return code(Exit::Interrupted);
        }
    };
    let result = runtime.block_on(async {
        signals::listen();
        let command = match work.0 {
            Task::Command(command) => *command,
            Task::Journey(window) => return guide::lead(&window).await,
        };
        match command {
            Command::Plan(options) => moving::plan(&options).await,
            Command::Move(options) => moving::carry_out(&options).await,
            Command::Status(options) => moving::status(&options).await,
            Command::Undo(options) => undo::undo(&options).await,
            Command::Remind(options) => afterwards::remind(&options).await,
            Command::CloseRooms(options) => close_rooms::close_rooms(&options).await,
            Command::Wait(options) => afterwards::wait(&options).await,
            Command::Moves(options) => afterwards::moves(&options).await,
            Command::Register(options) => register::register(&options).await,
            Command::Providers(options) => providers::list(&options),
            Command::Backup(options) => backup::backup(&options).await,
            Command::Archive(options) => archive::archive(&options).await,
            Command::Demo(options) => demo::demo(&options).await,
        }
    });
    // A look-up in the keyring may still hang in a thread of its own; nobody waits for it any more.
    runtime.shutdown_background();
    code(result.unwrap_or_else(|stop| {
        complain(&stop.sentence);
        stop.exit
    }))
}

fn code(exit: Exit) -> ExitCode {
    ExitCode::from(exit as u8)
}
