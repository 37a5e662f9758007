//! The command line as the contract fixes it.

use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::LazyLock;
use std::time::Duration;

use clap::builder::PossibleValue;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{ArgAction, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use icu_locale::LanguageIdentifier;
use jid::BareJid;
use jiff::Zoned;
use jiff::civil::Date;

use crate::model::account::{Address, Fingerprint, Reach};
use crate::model::closing::ClosingDay;
use crate::model::data::Kind;
use crate::net::registration::Invited;
use crate::text::say::say;
use crate::text::typed_day;
use crate::text::words;
use crate::xmpp::address;

mod choices;
pub(super) mod errors;
pub(super) mod help;

use choices::ChoiceOptions;

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
pub(super) struct MoveOptions {
    /// The old account
    #[arg(long, value_name = "ADDRESS", required_unless_present = "from_file")]
    pub(super) from: Option<Address>,
    /// A file that was saved earlier (XEP-0227), when the old server is gone
    #[arg(long, value_name = "FILE")]
    pub(super) from_file: Option<PathBuf>,
    /// The new account
    #[arg(long, value_name = "ADDRESS")]
    pub(super) to: Address,
    /// The day on which the old server closes: 2026-06-05, "5 June", friday
    #[arg(long, value_name = "DATE", value_parser = closing_day)]
    pub(super) closes: Option<ClosingDay>,
    #[command(flatten)]
    pub(super) servers: Servers,
    #[command(flatten)]
    pub(super) choices: ChoiceOptions,
    /// List who has asked to see the old account, which is seen online for a moment, and who asks to see the new one; to
    /// have the former asked from the new account, add --with pending_requests, and --exclude for whom not
    #[arg(long)]
    pub(super) look_for_requests: bool,
    /// Let this one see the new account who asks to, and believe what is said of who it is
    #[arg(long, value_name = "JID", action = ArgAction::Append)]
    pub(super) accept: Vec<BareJid>,
    /// Do not show this one any more who asks to see the new account; nothing is said to them
    #[arg(long, value_name = "JID", action = ArgAction::Append)]
    pub(super) hide: Vec<BareJid>,
    #[command(flatten)]
    pub(super) output: Output,
    /// Do not ask before moving
    #[arg(long)]
    pub(super) yes: bool,
    /// After the move, stay that many seconds for answers
    #[arg(long, value_name = "SECONDS", default_value_t = 10, value_parser = clap::value_parser!(u64).range(..=MOST_WAIT))]
    pub(super) wait: u64,
}

fn closing_day(text: &str) -> Result<ClosingDay, String> {
    typed_day::closing_day(text, Zoned::now().date()).map_err(words::no_day)
}

/// A year: longer is not meant.
const MOST_WAIT: u64 = 366 * 24 * 3600;

/// As long as a run stays that waits for everybody.
pub(super) const MAX_STAY: Duration = Duration::from_secs(MOST_WAIT);

impl MoveOptions {
    pub(super) fn wait(&self) -> Duration {
        Duration::from_secs(self.wait)
    }
}

/// Where the servers are and which certificates they may show.
#[derive(Debug, Args)]
pub(super) struct Servers {
    /// The old server's host, instead of what the DNS says; tls:// for direct TLS
    #[arg(long, value_name = "HOST[:PORT]")]
    pub(super) from_server: Option<Reach>,
    /// The new server's host, instead of what the DNS says; tls:// for direct TLS
    #[arg(long, value_name = "HOST[:PORT]")]
    pub(super) to_server: Option<Reach>,
    /// Accept exactly this certificate from the old server
    #[arg(long, value_name = "SHA256")]
    pub(super) from_certificate: Option<Fingerprint>,
    /// Accept exactly this certificate from the new server
    #[arg(long, value_name = "SHA256")]
    pub(super) to_certificate: Option<Fingerprint>,
    #[command(flatten)]
    pub(super) from_encryption: FromEncryption,
    /// Forget the certificates, and the old encryption, that were accepted for this move before
    #[arg(long)]
    pub(super) forget_certificates: bool,
}

/// How the old server may encrypt. There is no such choice for the new one.
#[derive(Debug, Args)]
pub(super) struct FromEncryption {
    /// Sign in to the old account even where its server's encryption is so old that others may be able to break it
    #[cfg(feature = "old-encryption")]
    #[arg(long)]
    from_old_encryption: bool,
}

impl FromEncryption {
    /// Whether old encryption is accepted here.
    pub(super) fn accepted(&self) -> bool {
        #[cfg(feature = "old-encryption")]
        return self.from_old_encryption;
        #[cfg(not(feature = "old-encryption"))]
        false
    }
}

#[derive(Debug, Default, Args)]
pub(super) struct Output {
    /// Print one JSON object on standard output, and nothing else there
    #[arg(long)]
    pub(super) json: bool,
    /// How progress is told on standard error
    #[arg(long, value_enum, default_value_t = Progress::Auto)]
    pub(super) progress: Progress,
    /// Write the report to a file: .html, .txt or .json
    #[arg(long, value_name = "FILE", value_parser = report_file)]
    pub(super) report: Option<ReportFile>,
    /// The folder for journals and settings
    #[arg(long, value_name = "DIR")]
    pub(super) data_dir: Option<PathBuf>,
    /// Say more about what is going on
    #[arg(short, long, action = ArgAction::Count)]
    pub(super) verbose: u8,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(super) enum Progress {
    /// A bar in a terminal, lines elsewhere
    #[default]
    #[value(help = say!("help-progress-auto"))]
    Auto,
    /// One JSON event a line
    #[value(help = say!("help-progress-json"))]
    Json,
}

/// A report's file and form.
#[derive(Clone, Debug)]
pub(super) struct ReportFile {
    pub(super) path: PathBuf,
    pub(super) form: ReportForm,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum ReportForm {
    Html,
    Text,
    Json,
}

pub(super) fn report_file(text: &str) -> Result<ReportFile, String> {
    let path = PathBuf::from(text);
    let form = match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => ReportForm::Html,
        Some("txt") => ReportForm::Text,
        Some("json") => ReportForm::Json,
        _ => return Err(say!("cli-report-ending")),
    };
    Ok(ReportFile { path, form })
}

#[derive(Debug, Args)]
pub(super) struct BackupOptions {
    /// The account
    #[arg(long, value_name = "ADDRESS")]
    pub(super) from: Address,
    /// The server's host, instead of what the DNS says; tls:// for direct TLS
    #[arg(long, value_name = "HOST[:PORT]")]
    pub(super) from_server: Option<Reach>,
    /// Accept exactly this certificate
    #[arg(long, value_name = "SHA256")]
    pub(super) from_certificate: Option<Fingerprint>,
    #[command(flatten)]
    pub(super) from_encryption: FromEncryption,
    /// The file to write; one of that name is replaced
    #[arg(long, value_name = "FILE")]
    pub(super) output: PathBuf,
    /// Save these kinds as well, which are not read unasked: pending_requests; history, all messages
    #[arg(long, value_name = "KIND,…", value_delimiter = ',')]
    pub(super) with: Vec<Extra>,
    /// Say more about what is going on
    #[arg(short, long, action = ArgAction::Count)]
    pub(super) verbose: u8,
}

/// What a backup may have besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Extra {
    Kind(Kind),
    /// All messages of the account's archive.
    History,
}

impl ValueEnum for Extra {
    fn value_variants<'a>() -> &'a [Self] {
        static ALL: LazyLock<Vec<Extra>> = LazyLock::new(|| {
            let kinds = Kind::value_variants().iter().map(|kind| Extra::Kind(*kind));
            kinds.chain([Extra::History]).collect()
        });
        &ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        match self {
            Self::Kind(kind) => kind.to_possible_value(),
            Self::History => Some(PossibleValue::new("history").help(say!("help-with-history"))),
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct ArchiveOptions {
    /// The account
    #[arg(long, value_name = "ADDRESS")]
    pub(super) from: Address,
    /// The server's host, instead of what the DNS says; tls:// for direct TLS
    #[arg(long, value_name = "HOST[:PORT]")]
    pub(super) from_server: Option<Reach>,
    /// Accept exactly this certificate
    #[arg(long, value_name = "SHA256")]
    pub(super) from_certificate: Option<Fingerprint>,
    #[command(flatten)]
    pub(super) from_encryption: FromEncryption,
    /// The folder to write: a new or empty one, or that of an earlier run, which goes on there
    #[arg(long, value_name = "FOLDER")]
    pub(super) output: PathBuf,
    /// Save the archive of this room as well, if it keeps one and lets the account read it
    #[arg(long, value_name = "JID", value_parser = address::read_bare, action = ArgAction::Append)]
    pub(super) room: Vec<BareJid>,
    /// Leave shared files where they are
    #[arg(long)]
    pub(super) no_files: bool,
    /// The largest file to save, in megabytes; where it can ask, it asks before it leaves one out
    #[arg(long, value_name = "MB", default_value_t = 100)]
    pub(super) file_limit: u64,
    /// How much to save of all files together, in megabytes; where it can ask, it asks before it stops there
    #[arg(long, value_name = "MB", default_value_t = 2000)]
    pub(super) files_limit: u64,
    /// Print one JSON object on standard output, and nothing else there
    #[arg(long)]
    pub(super) json: bool,
    /// How progress is told on standard error
    #[arg(long, value_enum, default_value_t = Progress::Auto)]
    pub(super) progress: Progress,
    /// Say more about what is going on
    #[arg(short, long, action = ArgAction::Count)]
    pub(super) verbose: u8,
}

#[derive(Debug, Args)]
pub(super) struct RemindOptions {
    #[command(flatten)]
    pub(super) options: MoveOptions,
    /// Remind this contact, instead of everybody who has not answered
    #[arg(long, value_name = "JID", value_parser = address::read_bare, action = ArgAction::Append)]
    pub(super) contact: Vec<BareJid>,
    /// What the reminder says
    #[arg(long, value_name = "TEXT")]
    pub(super) reminder: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct CloseRoomsOptions {
    #[command(flatten)]
    pub(super) options: MoveOptions,
    /// Close this room, instead of all that have been rebuilt
    #[arg(long, value_name = "JID", value_parser = address::read_bare, action = ArgAction::Append)]
    pub(super) old_room: Vec<BareJid>,
}

#[derive(Debug, Args)]
pub(super) struct WaitOptions {
    #[command(flatten)]
    pub(super) options: MoveOptions,
    /// The last day to stay, as YEAR-MONTH-DAY
    #[arg(long, value_name = "DATE")]
    pub(super) until: Option<Date>,
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

fn form_answer(text: &str) -> Result<(String, String), String> {
    let (name, value) = text.split_once('=').ok_or_else(|| say!("cli-form-answer"))?;
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
