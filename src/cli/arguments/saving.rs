//! Options of what saves an account in files.

use std::path::PathBuf;
use std::sync::LazyLock;

use clap::builder::PossibleValue;
use clap::{ArgAction, Args, ValueEnum};
use jid::BareJid;

use super::output::Progress;
use super::servers::FromEncryption;
use crate::model::account::{Address, Fingerprint, Reach};
use crate::model::data::Kind;
use crate::text::say::say;
use crate::xmpp::address;

/// The account that is saved, and where it is.
#[derive(Debug, Args)]
pub(in crate::cli) struct SavedAccount {
    /// The account
    #[arg(long, value_name = "ADDRESS")]
    pub(in crate::cli) from: Address,
    /// The server's host, instead of what the DNS says; tls:// for direct TLS
    #[arg(long, value_name = "HOST[:PORT]")]
    pub(in crate::cli) from_server: Option<Reach>,
    /// Accept exactly this certificate
    #[arg(long, value_name = "SHA256")]
    pub(in crate::cli) from_certificate: Option<Fingerprint>,
    #[command(flatten)]
    pub(in crate::cli) from_encryption: FromEncryption,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct BackupOptions {
    #[command(flatten)]
    pub(in crate::cli) account: SavedAccount,
    /// The file to write; one of that name is replaced
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) output: PathBuf,
    /// Save these kinds as well, which are not read unasked: pending_requests; history, all messages
    #[arg(long, value_name = "KIND,…", value_delimiter = ',')]
    pub(in crate::cli) with: Vec<Extra>,
    /// Say more about what is going on
    #[arg(short, long, action = ArgAction::Count)]
    pub(in crate::cli) verbose: u8,
}

/// What a backup may have besides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Extra {
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
pub(in crate::cli) struct ArchiveOptions {
    #[command(flatten)]
    pub(in crate::cli) account: SavedAccount,
    /// The folder to write: a new or empty one, or that of an earlier run, which goes on there
    #[arg(long, value_name = "FOLDER")]
    pub(in crate::cli) output: PathBuf,
    /// Save the archive of this room as well, if it keeps one and lets the account read it
    #[arg(long, value_name = "JID", value_parser = address::read_bare, action = ArgAction::Append)]
    pub(in crate::cli) room: Vec<BareJid>,
    /// Leave shared files where they are
    #[arg(long)]
    pub(in crate::cli) no_files: bool,
    /// The largest file to save, in megabytes; where it can ask, it asks before it leaves one out
    #[arg(long, value_name = "MB", default_value_t = 100)]
    pub(in crate::cli) file_limit: u64,
    /// How much to save of all files together, in megabytes; where it can ask, it asks before it stops there
    #[arg(long, value_name = "MB", default_value_t = 2000)]
    pub(in crate::cli) files_limit: u64,
    /// Print one JSON object on standard output, and nothing else there
    #[arg(long)]
    pub(in crate::cli) json: bool,
    /// How progress is told on standard error
    #[arg(long, value_enum, default_value_t = Progress::Auto)]
    pub(in crate::cli) progress: Progress,
    /// Say more about what is going on
    #[arg(short, long, action = ArgAction::Count)]
    pub(in crate::cli) verbose: u8,
}
