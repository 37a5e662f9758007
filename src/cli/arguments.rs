//! The command line as the contract fixes it.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand};
use icu_locale::LanguageIdentifier;

use crate::cli::unusable::Unusable;
use crate::model::account::{Address, Fingerprint, Reach};
use crate::net::registration::Invited;
use crate::text::say::say;

mod choices;
pub(super) mod errors;
pub(super) mod help;
mod moving;
mod output;
mod saving;
mod servers;

pub(super) use moving::{CloseRoomsOptions, MAX_STAY, MoveOptions, RemindOptions, WaitOptions};
pub(super) use output::{Output, Progress, ReportFile, ReportForm, report_file};
pub(super) use saving::{ArchiveOptions, BackupOptions, Extra, SavedAccount};

/// Moves an XMPP account from a server that is closing to a new one.
///
/// Without a command it opens its window.
#[derive(Debug, Parser)]
#[command(
    name = "rehome",
    version,
    disable_help_subcommand = true,
    args_conflicts_with_subcommands = true,
    max_term_width = 80
)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Option<Command>,
    /// The old account, to be filled in in the window; an xmpp: link will do
    #[arg(value_name = "ADDRESS")]
    pub(super) address: Option<Address>,
    /// The folder for journals and settings
    #[arg(long, value_name = "DIR")]
    pub(super) data_dir: Option<PathBuf>,
    /// The language of everything that people read (BCP 47)
    #[arg(long, value_name = "TAG", global = true)]
    pub(super) language: Option<LanguageIdentifier>,
    /// Write plain lines: nothing in colour, and nothing that changes once it is shown; for screen readers and logs; without a command, questions in the terminal in place of the window
    #[arg(long, global = true)]
    pub(super) plain: bool,
}

/// Reads the arguments, the first of which is the program's name.
///
/// # Errors
/// Why they cannot be used, or that they ask for help; in the spoken language.
pub(super) fn read(arguments: Vec<OsString>) -> Result<Arguments, clap::Error> {
    let matches = help::told(Arguments::command()).try_get_matches_from(arguments);
    matches.and_then(|matches| Arguments::from_arg_matches(&matches)).map_err(as_command)
}

/// The error of a single word that was read as an address, which is rather a command that there is not: then that is
/// said, with those that it may have been meant for.
fn as_command(error: clap::Error) -> clap::Error {
    let (ErrorKind::ValueValidation, Some(ContextValue::String(word))) =
        (error.kind(), error.get(ContextKind::InvalidValue))
    else {
        return error;
    };
    let is_address =
        error.get(ContextKind::InvalidArg) == Some(&ContextValue::String("[ADDRESS]".to_owned()));
    if !is_address || !word.chars().all(|c| c.is_ascii_alphabetic() || c == '-') {
        return error;
    }
    let commands = clap::Command::new("rehome").subcommand_required(true);
    let commands = Command::augment_subcommands(commands.disable_help_subcommand(true));
    commands.try_get_matches_from(["rehome", word]).err().unwrap_or(error)
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Show what a move would do, and change nothing
    Plan(MoveOptions),
    /// Move the account; run again, it does only what is left
    Move(MoveOptions),
    /// See who has answered since, and let in contacts who now ask
    Status(MoveOptions),
    /// Take back what a move added to the new account, and replaced there
    Undo(MoveOptions),
    /// Send those who have not answered one message, once
    Remind(RemindOptions),
    /// Close rebuilt rooms on the old server, for good
    CloseRooms(CloseRoomsOptions),
    /// Stay signed in until everybody has answered, or until a day
    Wait(WaitOptions),
    /// List the moves that were begun here, and how many have answered
    Moves(MovesOptions),
    /// Make the new account
    Register(RegisterOptions),
    /// List servers where one can have an account
    Providers(ProvidersOptions),
    /// Save everything readable of the old account in one file
    Backup(BackupOptions),
    /// Save the conversations in a folder, as pages to read
    Archive(ArchiveOptions),
    /// Try a move between pretend servers; nothing leaves this machine
    Demo(DemoOptions),
}

impl Command {
    /// The options of a move, if it is about one.
    fn of_move(&self) -> Option<&MoveOptions> {
        match self {
            Self::Plan(options)
            | Self::Move(options)
            | Self::Status(options)
            | Self::Undo(options) => Some(options),
            Self::Remind(options) => Some(&options.options),
            Self::CloseRooms(options) => Some(&options.options),
            Self::Wait(options) => Some(&options.options),
            Self::Moves(_)
            | Self::Providers(_)
            | Self::Register(_)
            | Self::Backup(_)
            | Self::Archive(_)
            | Self::Demo(_) => None,
        }
    }

    fn output(&self) -> Option<&Output> {
        match self {
            Self::Demo(options) => Some(&options.output),
            other => other.of_move().map(|options| &options.output),
        }
    }

    /// Standard error is for events that a program reads.
    pub(super) fn tells_events(&self) -> bool {
        let progress = match self {
            Self::Archive(options) => Some(options.progress),
            other => other.output().map(|output| output.progress),
        };
        progress == Some(Progress::Json)
    }

    /// How much is to be logged: how often `-v` was given.
    pub(super) fn verbosity(&self) -> u8 {
        match self {
            Self::Register(options) => options.verbose,
            Self::Backup(options) => options.verbose,
            Self::Archive(options) => options.verbose,
            other => other.output().map_or(0, |output| output.verbose),
        }
    }

    /// The language of what contacts get to read, where one was chosen.
    pub(super) fn message_language(&self) -> Option<&LanguageIdentifier> {
        self.of_move().and_then(|options| options.choices.message_language.as_ref())
    }
}

#[derive(Debug, Args)]
pub(super) struct MovesOptions {
    /// Print one JSON array on standard output, and nothing else there
    #[arg(long)]
    pub(super) json: bool,
    /// The folder for journals and settings
    #[arg(long, value_name = "DIR")]
    pub(super) data_dir: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(super) struct RegisterOptions {
    /// The address that the account is to have
    #[arg(long, value_name = "ADDRESS", required_unless_present = "invitation")]
    pub(super) to: Option<Address>,
    /// The link of an invitation: xmpp:SERVER?register;preauth=… or the https:// page that has it
    #[arg(long, value_name = "LINK")]
    pub(super) invitation: Option<Invited>,
    /// The server's host, instead of what the DNS says; tls:// for direct TLS
    #[arg(long, value_name = "HOST[:PORT]")]
    pub(super) to_server: Option<Reach>,
    /// Accept exactly this certificate
    #[arg(long, value_name = "SHA256")]
    pub(super) to_certificate: Option<Fingerprint>,
    /// Answer a question of the server's form
    #[arg(long, value_name = "NAME=VALUE", value_parser = form_answer, action = ArgAction::Append)]
    pub(super) field: Vec<(String, String)>,
    /// Where to put the picture that the server wants to have read
    #[arg(long, value_name = "FILE")]
    pub(super) picture: Option<PathBuf>,
    /// Keep the password in the keyring
    #[arg(long)]
    pub(super) keep: bool,
    /// Do not ask before the account is made
    #[arg(long)]
    pub(super) yes: bool,
    /// Print one JSON object on standard output, and nothing else there
    #[arg(long)]
    pub(super) json: bool,
    /// Say more about what is going on
    #[arg(short, long, action = ArgAction::Count)]
    pub(super) verbose: u8,
}

fn form_answer(text: &str) -> Result<(String, String), Unusable> {
    let pair = text.split_once('=');
    let (name, value) = pair.ok_or_else(|| Unusable(say!("cli-form-answer")))?;
    Ok((name.to_owned(), value.to_owned()))
}

#[derive(Debug, Args)]
pub(super) struct ProvidersOptions {
    /// Print one JSON array on standard output, and nothing else there
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Default, Args)]
pub(super) struct DemoOptions {
    #[command(flatten)]
    pub(super) output: Output,
    /// Do not ask before moving
    #[arg(long)]
    pub(super) yes: bool,
}

impl DemoOptions {
    /// It says how things are to be in a terminal, which no window follows.
    pub(super) fn is_for_terminal(&self) -> bool {
        let Output { json, progress, report, .. } = &self.output;
        self.yes || *json || *progress == Progress::Json || report.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_definition_is_sound() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn without_a_command_it_is_the_window() {
        let arguments = Arguments::try_parse_from(["rehome"]).unwrap();
        assert!(arguments.command.is_none() && arguments.address.is_none());
        let link = ["rehome", "xmpp:romeo@old.example?roster"];
        let address = Arguments::try_parse_from(link).unwrap().address.unwrap();
        assert_eq!(address.to_string(), "romeo@old.example");
        assert!(Arguments::try_parse_from(["rehome", "xmpp:nobody", "plan"]).is_err());
    }
}
