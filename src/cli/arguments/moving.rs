//! Options of what moves, and of what comes after.

use std::path::PathBuf;
use std::time::Duration;

use clap::{ArgAction, Args};
use jid::BareJid;
use jiff::Zoned;
use jiff::civil::Date;

use super::choices::ChoiceOptions;
use super::output::Output;
use super::servers::Servers;
use crate::cli::unusable::Unusable;
use crate::model::account::Address;
use crate::model::closing::ClosingDay;
use crate::text::{typed_day, words};
use crate::xmpp::address;

#[derive(Debug, Args)]
pub(in crate::cli) struct MoveOptions {
    /// The old account
    #[arg(long, value_name = "ADDRESS", required_unless_present = "from_file")]
    pub(in crate::cli) from: Option<Address>,
    /// A file that was saved earlier (XEP-0227), when the old server is gone
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) from_file: Option<PathBuf>,
    /// The new account
    #[arg(long, value_name = "ADDRESS")]
    pub(in crate::cli) to: Address,
    /// The day on which the old server closes: 2026-06-05, "5 June", friday
    #[arg(long, value_name = "DATE", value_parser = closing_day)]
    pub(in crate::cli) closes: Option<ClosingDay>,
    #[command(flatten)]
    pub(in crate::cli) servers: Servers,
    #[command(flatten)]
    pub(in crate::cli) choices: ChoiceOptions,
    /// List who has asked to see the old account, which is seen online for a moment, and who asks to see the new one; to
    /// have the former asked from the new account, add --with pending_requests, and --exclude for whom not
    #[arg(long)]
    pub(in crate::cli) look_for_requests: bool,
    /// Let this one see the new account who asks to, and believe what is said of who it is
    #[arg(long, value_name = "JID", action = ArgAction::Append)]
    pub(in crate::cli) accept: Vec<BareJid>,
    /// Do not show this one any more who asks to see the new account; nothing is said to them
    #[arg(long, value_name = "JID", action = ArgAction::Append)]
    pub(in crate::cli) hide: Vec<BareJid>,
    #[command(flatten)]
    pub(in crate::cli) output: Output,
    /// Do not ask before moving
    #[arg(long)]
    pub(in crate::cli) yes: bool,
    /// After the move, stay that many seconds for answers
    #[arg(long, value_name = "SECONDS", default_value_t = 10, value_parser = clap::value_parser!(u64).range(..=MOST_WAIT))]
    pub(in crate::cli) wait: u64,
}

fn closing_day(text: &str) -> Result<ClosingDay, Unusable> {
    let day = typed_day::closing_day(text, Zoned::now().date());
    day.map_err(|why| Unusable(words::no_day(why)))
}

/// A year: longer is not meant.
const MOST_WAIT: u64 = 366 * 24 * 3600;

/// As long as a run stays that waits for everybody.
pub(in crate::cli) const MAX_STAY: Duration = Duration::from_secs(MOST_WAIT);

impl MoveOptions {
    pub(in crate::cli) fn wait(&self) -> Duration {
        Duration::from_secs(self.wait)
    }
}

#[derive(Debug, Args)]
pub(in crate::cli) struct RemindOptions {
    #[command(flatten)]
    pub(in crate::cli) options: MoveOptions,
    /// Remind this contact, instead of everybody who has not answered
    #[arg(long, value_name = "JID", value_parser = address::read_bare, action = ArgAction::Append)]
    pub(in crate::cli) contact: Vec<BareJid>,
    /// What the reminder says
    #[arg(long, value_name = "TEXT")]
    pub(in crate::cli) reminder: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct CloseRoomsOptions {
    #[command(flatten)]
    pub(in crate::cli) options: MoveOptions,
    /// Close this room, instead of all that have been rebuilt
    #[arg(long, value_name = "JID", value_parser = address::read_bare, action = ArgAction::Append)]
    pub(in crate::cli) old_room: Vec<BareJid>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct WaitOptions {
    #[command(flatten)]
    pub(in crate::cli) options: MoveOptions,
    /// The last day to stay, as YEAR-MONTH-DAY
    #[arg(long, value_name = "DATE")]
    pub(in crate::cli) until: Option<Date>,
}
