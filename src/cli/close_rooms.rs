//! `close-rooms`: closing the rooms of the old server that have been rebuilt.

use std::collections::BTreeSet;
use std::time::Duration;

use jid::BareJid;

use super::arguments::CloseRoomsOptions;
use super::moving;
use super::sign_in::{Found, Source, find_accounts, settings};
use super::terminal::{Terminal, ended_by};
use super::{Exit, Stop};
use crate::engine::{self, Command, Obstacle, Work};
use crate::format::report::Report;
use crate::migration::End;
use crate::text::say::say;

/// Closes old rooms whose new ones stand with all their members, after asking.
pub(super) async fn close_rooms(options: &CloseRoomsOptions) -> Result<Exit, Stop> {
    let CloseRoomsOptions { options, old_room } = options;
    let source = Source::find(options).await?;
    let record = moving::open_record(options, &source).await?;
    if !record.has_begun() {
        return Err(Stop::new(Exit::Usage, say!("cli-no-record")));
    }
    let Found { accounts, sources } = find_accounts(options, source, &record.history).await?;
    let named: BTreeSet<_> = old_room.iter().cloned().collect();
    let work = Work {
        accounts,
        decided: moving::choices_of(options, &record),
        settings: settings()?,
        looks_for_requests: false,
        stay: Duration::ZERO,
        command: Command::CloseRooms { which: Some(named.clone()).filter(|it| !it.is_empty()) },
    };
    let (terminal, wishes) = Terminal::new(&options.output, options.yes, sources);
    let ended = engine::carry_out(record, work, wishes, &terminal).await;
    let ended = ended.map_err(|obstacle| match obstacle {
        Obstacle::Declined => Stop::new(Exit::Interrupted, say!("cli-nothing-closed")),
        obstacle => ended_by(obstacle),
    })?;
    let concluded = moving::conclude(&options.output, &ended);
    match (&ended.finished.end, &concluded) {
        // What is left of the move is not what was wanted here.
        (End::Complete, Ok(Exit::Done | Exit::Incomplete)) => {
            Ok(if is_closed(&ended.report, &named) { Exit::Done } else { Exit::Incomplete })
        }
        _ => concluded,
    }
}

/// All that were named are closed, or all that could be.
fn is_closed(report: &Report, named: &BTreeSet<BareJid>) -> bool {
    let rooms = || report.closing_rooms.iter();
    let closed: BTreeSet<_> =
        rooms().filter(|room| room.closed.is_some()).map(|room| room.jid.clone()).collect();
    named.is_subset(&closed) && rooms().all(|room| room.not_closed.is_none())
}
