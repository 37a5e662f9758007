//! The command line as the contract fixes it.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::PossibleValue;
use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;
use xmpp_parsers::jid::{BareJid, Jid};

use crate::account::{Address, Fingerprint, Reach};
use crate::data::Kind;
use crate::history::History;
use crate::plan::{Audience, Choices, OnConflict, Preference};
use crate::registration::Invitation;
use crate::words;

/// What `--help` ends on.
const ABOUT_RUNS: &str = "\
Passwords come from REHOME_FROM_PASSWORD and REHOME_TO_PASSWORD, from the keyring, or are asked for in a terminal.

Exit codes: 0 everything is on the new account, 1 something is missing, 2 wrong use, 3 and 4 no sign-in to the old \
or the new account, 5 interrupted (run it again, it goes on), 6 another run holds this move.";

/// Moves an XMPP account from a server that is closing to a new one.
///
/// Without a command it opens its window.
#[derive(Debug, Parser)]
#[command(
    name = "rehome",
    version,
    after_long_help = ABOUT_RUNS,
    disable_help_subcommand = true,
    args_conflicts_with_subcommands = true
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
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Show what a move would do, and change nothing
    #[command(after_long_help = ABOUT_RUNS)]
    Plan(MoveOptions),
    /// Move the account; run again, it does only what is left
    #[command(after_long_help = ABOUT_RUNS)]
    Move(MoveOptions),
    /// See who has answered since, and let in contacts of the move that now ask
    #[command(after_long_help = ABOUT_RUNS)]
    Status(MoveOptions),
    /// Take back what a move added to the new account, and what it replaced there
    #[command(after_long_help = ABOUT_RUNS)]
    Undo(MoveOptions),
    /// Send those who have not answered one message, once
    Remind(RemindOptions),
    /// Stay signed in until everybody has answered, or until a day
    Wait(WaitOptions),
    /// List the moves that were begun here, and how many have answered
    Moves(MovesOptions),
    /// Make the new account
    Register(RegisterOptions),
    /// List servers where one can have an account
    Providers(ProvidersOptions),
    /// Save everything readable of the old account in one file
    #[command(after_long_help = ABOUT_RUNS)]
    Backup(BackupOptions),
    /// Practise a move between two pretend servers; nothing leaves this machine
    Demo(DemoOptions),
}

impl Command {
    /// Standard error is for events that a program reads.
    pub(super) fn tells_events(&self) -> bool {
        let output = match self {
            Self::Plan(options)
            | Self::Move(options)
            | Self::Status(options)
            | Self::Undo(options) => &options.output,
            Self::Remind(options) => &options.options.output,
            Self::Wait(options) => &options.options.output,
            Self::Demo(options) => &options.output,
            Self::Moves(_) | Self::Providers(_) | Self::Register(_) | Self::Backup(_) => {
                return false;
            }
        };
        output.progress == Progress::Json
    }

    /// How much is to be logged: how often `-v` was given.
    pub(super) fn verbosity(&self) -> u8 {
        match self {
            Self::Plan(options)
            | Self::Move(options)
            | Self::Status(options)
            | Self::Undo(options) => options.output.verbose,
            Self::Remind(options) => options.options.output.verbose,
            Self::Wait(options) => options.options.output.verbose,
            Self::Register(options) => options.verbose,
            Self::Moves(_) | Self::Providers(_) => 0,
            Self::Backup(options) => options.verbose,
            Self::Demo(options) => options.output.verbose,
        }
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
    #[command(flatten)]
    pub(super) servers: Servers,
    #[command(flatten)]
    pub(super) choices: ChoiceOptions,
    /// List who has asked to see the old account, which is seen online for a moment; to have them asked from the new
    /// account, add --with pending_requests, and --exclude for whom not
    #[arg(long)]
    pub(super) look_for_requests: bool,
    #[command(flatten)]
    pub(super) output: Output,
    /// Do not ask before moving
    #[arg(long)]
    pub(super) yes: bool,
    /// After the move, stay that many seconds for answers
    #[arg(long, value_name = "SECONDS", default_value_t = 10, value_parser = clap::value_parser!(u64).range(..=MOST_WAIT))]
    pub(super) wait: u64,
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
}

#[derive(Debug, Args)]
pub(super) struct ChoiceOptions {
    /// Who moves the contacts; auto unless said otherwise
    #[arg(long, value_enum)]
    pub(super) via: Option<Via>,
    /// What the old account says to those who see it
    #[arg(long, value_name = "TEXT", conflicts_with = "no_message")]
    pub(super) message: Option<String>,
    /// Say nothing from the old account
    #[arg(long)]
    pub(super) no_message: bool,
    /// Let anybody who asks the old account read the new address, not only those who see it
    #[arg(long)]
    pub(super) open_statement: bool,
    /// Leave this contact behind, or unanswered if it has asked to see the old account
    #[arg(long, value_name = "JID", action = ArgAction::Append)]
    pub(super) exclude: Vec<Jid>,
    /// Move this contact, or all of this transport, although it looks like a transport's
    #[arg(long, value_name = "JID", action = ArgAction::Append)]
    pub(super) include: Vec<Jid>,
    /// Move only these kinds of data besides the contacts
    #[arg(long, value_name = "KIND,…", value_delimiter = ',')]
    pub(super) only: Option<Vec<Kind>>,
    /// Move these kinds as well, which are not moved unasked: pending_requests
    #[arg(long, value_name = "KIND,…", value_delimiter = ',')]
    pub(super) with: Vec<Kind>,
    /// Do not move these kinds of data
    #[arg(long, value_name = "KIND,…", value_delimiter = ',')]
    pub(super) without: Vec<Kind>,
    /// What happens to what the new account has already, and otherwise than the old one; keep unless said otherwise
    #[arg(long, value_enum)]
    pub(super) on_conflict: Option<Conflict>,
}

impl ChoiceOptions {
    /// The choices for a move to `to`: what the options say, and where they say nothing, what was decided before.
    pub(super) fn choices(&self, to: &Address, before: Option<&Choices>) -> Choices {
        let before = before.cloned().unwrap_or_else(|| usual(to));
        Choices {
            exclude: joined(before.exclude, &self.include, &self.exclude),
            include: joined(before.include, &self.exclude, &self.include),
            on_conflict: match self.on_conflict {
                Some(Conflict::Keep) => OnConflict::Keep,
                Some(Conflict::Replace) => OnConflict::Replace,
                None => before.on_conflict,
            },
            message: match (&self.message, self.no_message) {
                (Some(text), false) => Some(text.clone()).filter(|text| !text.trim().is_empty()),
                (None, false) => before.message,
                (_, true) => None,
            },
            statement: self.statement(before.statement),
            kinds: self.kinds(before.kinds),
            replace: match self.on_conflict {
                Some(Conflict::Keep) => BTreeSet::new(),
                Some(Conflict::Replace) => Kind::ALL.into_iter().collect(),
                None => before.replace,
            },
            via: match self.via {
                Some(Via::Auto) => Preference::Auto,
                Some(Via::Server) => Preference::Server,
                Some(Via::Client) => Preference::Client,
                None => before.via,
            },
        }
    }

    /// The choices for another run of the move in `history`. One that has come to its end is decided anew, but whoever
    /// was left out of it stays so until `--include` names them.
    pub(super) fn choices_in(&self, to: &Address, history: &History) -> Choices {
        let anew = |ended: &Choices| Choices {
            exclude: ended.exclude.clone(),
            include: ended.include.clone(),
            ..usual(to)
        };
        let before = match history.choices_to_go_on_with() {
            Some(before) => Some(before.clone()),
            None => history.choices.as_deref().map(anew),
        };
        self.choices(to, before.as_ref())
    }

    fn statement(&self, before: Option<Audience>) -> Option<Audience> {
        let named =
            self.only.iter().flatten().chain(&self.with).any(|kind| *kind == Kind::Statement);
        let audience = match (self.open_statement, named) {
            (true, _) => Some(Audience::Anybody),
            (false, true) => before.or(Some(Audience::Contacts)),
            (false, false) => before,
        };
        audience.filter(|_| self.wants(Kind::Statement))
    }

    fn kinds(&self, before: BTreeSet<Kind>) -> BTreeSet<Kind> {
        let before = before.into_iter().filter(|_| self.only.is_none());
        let named = self.only.iter().flatten().chain(&self.with).copied();
        before.chain(named).filter(|kind| self.wants(*kind)).collect()
    }

    fn wants(&self, kind: Kind) -> bool {
        let among = self.only.as_ref().is_none_or(|only| only.contains(&kind));
        (among || self.with.contains(&kind)) && !self.without.contains(&kind)
    }
}

fn usual(to: &Address) -> Choices {
    Choices { message: Some(words::default_message(to.bare())), ..Choices::default() }
}

/// The addresses of an earlier run and of this one, without those that this one names for the opposite.
fn joined(before: BTreeSet<Jid>, against: &[Jid], added: &[Jid]) -> BTreeSet<Jid> {
    let before = before.into_iter().filter(|jid| !against.contains(jid));
    before.chain(added.iter().cloned()).collect()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Via {
    /// The old server if it says that it can, and this program what is left
    Auto,
    /// The old server is asked whatever it says, and this program does what is left
    Server,
    /// This program
    Client,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Conflict {
    /// The new account's stays
    Keep,
    /// The old account's wins
    Replace,
}

impl ValueEnum for Kind {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self {
            Self::Profile => PossibleValue::new("profile").help("Who the user is"),
            Self::Picture => PossibleValue::new("picture").help("The user's picture"),
            Self::Nickname => PossibleValue::new("nickname").help("The name to be known by"),
            Self::Rooms => PossibleValue::new("rooms").help("Bookmarked rooms"),
            Self::Private => {
                PossibleValue::new("private").help("What programs keep for themselves")
            }
            Self::Blocked => PossibleValue::new("blocked").help("Blocked addresses"),
            Self::RoomRights => {
                PossibleValue::new("room_rights").help("Being owner or admin of rooms")
            }
            Self::PendingRequests => PossibleValue::new("pending_requests")
                .help("Who waits to see the old account; to read it, the account is seen online for a moment"),
            Self::Statement => PossibleValue::new("statement")
                .help("The note on the old account that says where it has moved"),
        })
    }
}

#[derive(Debug, Args)]
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

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Progress {
    /// A bar in a terminal, lines elsewhere
    Auto,
    /// One JSON event a line
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

fn report_file(text: &str) -> Result<ReportFile, String> {
    let path = PathBuf::from(text);
    let form = match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => ReportForm::Html,
        Some("txt") => ReportForm::Text,
        Some("json") => ReportForm::Json,
        _ => return Err("the file's name ends in .html, .txt or .json".to_owned()),
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
    /// The file to write; one of that name is replaced
    #[arg(long, value_name = "FILE")]
    pub(super) output: PathBuf,
    /// Save these kinds as well, which are not read unasked: pending_requests
    #[arg(long, value_name = "KIND,…", value_delimiter = ',')]
    pub(super) with: Vec<Kind>,
    /// Say more about what is going on
    #[arg(short, long, action = ArgAction::Count)]
    pub(super) verbose: u8,
}

#[derive(Debug, Args)]
pub(super) struct RemindOptions {
    #[command(flatten)]
    pub(super) options: MoveOptions,
    /// Remind this contact, instead of everybody who has not answered
    #[arg(long, value_name = "JID", action = ArgAction::Append)]
    pub(super) contact: Vec<BareJid>,
    /// What the reminder says
    #[arg(long, value_name = "TEXT")]
    pub(super) reminder: Option<String>,
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
    /// The link of an invitation: xmpp:SERVER?register;preauth=…
    #[arg(long, value_name = "LINK")]
    pub(super) invitation: Option<Invitation>,
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
    let (name, value) = text.split_once('=').ok_or("an answer is NAME=VALUE")?;
    Ok((name.to_owned(), value.to_owned()))
}

#[derive(Debug, Args)]
pub(super) struct ProvidersOptions {
    /// Print one JSON array on standard output, and nothing else there
    #[arg(long)]
    pub(super) json: bool,
}

#[derive(Debug, Args)]
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
    use clap::CommandFactory;

    #[test]
    fn the_definition_is_sound() {
        Arguments::command().debug_assert();
    }

    fn choices(arguments: &[&str]) -> Choices {
        choices_after(None, arguments)
    }

    fn choices_after(before: Option<&Choices>, arguments: &[&str]) -> Choices {
        let fixed = ["rehome", "move", "--from", "r@old.example", "--to", "r@new.example"];
        let arguments = Arguments::try_parse_from(fixed.iter().chain(arguments)).unwrap();
        match arguments.command.unwrap() {
            Command::Move(options) => options.choices.choices(&options.to, before),
            other => panic!("{other:?}"),
        }
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

    #[test]
    fn a_message_is_sent_unless_it_is_unwanted_or_empty() {
        assert!(choices(&[]).message.is_some_and(|text| text.contains("r@new.example")));
        assert_eq!(choices(&["--message", "Hi"]).message.as_deref(), Some("Hi"));
        assert_eq!(choices(&["--message", " "]).message, None);
        assert_eq!(choices(&["--no-message"]).message, None);
    }

    #[test]
    fn requests_to_the_user_are_read_only_if_they_are_named() {
        let reads = |arguments: &[&str]| choices(arguments).kinds.contains(&Kind::PendingRequests);
        assert!(!reads(&[]) && !reads(&["--only", "rooms"]));
        assert!(reads(&["--with", "pending_requests"]));
        assert!(reads(&["--only", "rooms", "--with", "pending_requests"]));
        assert!(!reads(&["--with", "pending_requests", "--without", "pending_requests"]));
        assert!(choices(&["--with", "pending_requests"]).kinds.contains(&Kind::Rooms));
    }

    #[test]
    fn the_statement_is_a_kind_like_others() {
        assert_eq!(choices(&[]).statement, Some(Audience::Contacts));
        assert_eq!(choices(&["--open-statement"]).statement, Some(Audience::Anybody));
        assert_eq!(choices(&["--without", "statement"]).statement, None);
        assert_eq!(choices(&["--only", "statement"]).statement, Some(Audience::Contacts));
    }

    #[test]
    fn what_was_decided_before_holds_until_an_option_says_otherwise() {
        let jid = |text: &str| Jid::new(text).unwrap();
        let before = choices(&[
            "--exclude",
            "tybalt@x.example",
            "--include",
            "icq.old.example",
            "--message",
            "Bye.",
            "--without",
            "rooms",
            "--on-conflict",
            "replace",
            "--via",
            "client",
            "--open-statement",
        ]);
        assert_eq!(choices_after(Some(&before), &[]), before);
        let after = |arguments: &[&str]| choices_after(Some(&before), arguments);
        assert_eq!(after(&["--no-message"]).message, None);
        assert_eq!(after(&["--via", "auto"]).via, Preference::Auto);
        let kept = after(&["--on-conflict", "keep"]);
        assert!(kept.on_conflict == OnConflict::Keep && kept.replace.is_empty());
        let included = after(&["--include", "tybalt@x.example"]);
        assert!(included.exclude.is_empty());
        assert!(included.include.contains(&jid("icq.old.example")));
        assert_eq!(after(&["--exclude", "paris@x.example"]).exclude.len(), 2);
        assert!(!after(&["--without", "picture"]).kinds.contains(&Kind::Rooms));
        assert_eq!(after(&["--only", "rooms"]).kinds, [Kind::Rooms].into());
        assert_eq!(after(&["--only", "rooms"]).statement, None);
        assert_eq!(after(&["--only", "statement"]).statement, Some(Audience::Anybody));
    }
}
