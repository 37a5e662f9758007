//! `remind`, `wait` and `moves`: what is left to do when a move is over.

use std::time::Duration;

use jid::Jid;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan, Zoned, tz::TimeZone};
use serde::Serialize;

use super::arguments::{MAX_STAY, MovesOptions, RemindOptions, WaitOptions};
use super::moving;
use super::sign_in::{Found, Source, find_accounts, settings};
use super::terminal::{Terminal, ended_by};
use super::{Exit, Stop, print, print_as_it_is, say};
use crate::engine::{self, Command, Obstacle, Work};
use crate::format::report::Counts;
use crate::model::closing::ClosingDay;
use crate::model::history::Figures;
use crate::store::journal::Known;
use crate::store::storage;
use crate::text::cldr;
use crate::text::explain;
use crate::text::words;

/// Sends one message to those who have not answered, after asking, and to nobody twice.
pub(super) async fn remind(options: &RemindOptions) -> Result<Exit, Stop> {
    let RemindOptions { options, contact, reminder } = options;
    let source = Source::find(options).await?;
    let record = moving::open_record(options, &source).await?;
    if !record.has_begun() {
        return Err(Stop::new(Exit::Usage, say!("cli-no-record")));
    }
    let Found { accounts, sources } = find_accounts(options, source, &record.history).await?;
    let proposal = words::default_reminder(options.to.bare(), words::closing_day(&record.history));
    let work = Work {
        accounts,
        decided: moving::choices_of(options, &record),
        settings: settings()?,
        looks_for_requests: false,
        stay: options.wait(),
        command: Command::Remind {
            whom: Some(contact.clone()).filter(|whom| !whom.is_empty()),
            text: reminder.clone().unwrap_or(proposal),
        },
    };
    let (terminal, wishes) = Terminal::new(&options.output, options.yes, sources);
    let terminal = terminal.naming(contact.iter().cloned().map(Jid::from).collect());
    let ended = engine::carry_out(record, work, wishes, &terminal).await;
    let ended = ended.map_err(|obstacle| match obstacle {
        Obstacle::Declined => Stop::new(Exit::Interrupted, say!("cli-nothing-sent")),
        obstacle => ended_by(obstacle),
    })?;
    moving::conclude(&options.output, &ended)
}

/// Stays signed in, and lets in who asks, until everybody has answered or the day is over.
pub(super) async fn wait(options: &WaitOptions) -> Result<Exit, Stop> {
    let stay = match options.until {
        None => MAX_STAY,
        Some(day) => until_end_of(day, Timestamp::now(), TimeZone::system())
            .ok_or_else(|| Stop::new(Exit::Usage, say!("cli-day-over", day = cldr::date(day))))?,
    };
    moving::attend(&options.options, stay, Some(MAX_STAY)).await
}

/// How long it is from `now` to the end of a day; nothing if it is over.
fn until_end_of(day: Date, now: Timestamp, zone: TimeZone) -> Option<Duration> {
    let end = day.checked_add(1.day()).ok()?.to_zoned(zone).ok()?.timestamp();
    Duration::try_from(end.duration_since(now)).ok().filter(|stay| !stay.is_zero())
}

/// A move, for scripts.
#[derive(Serialize)]
struct Line<'a> {
    from: &'a str,
    to: &'a str,
    begun: Option<Timestamp>,
    finished: Option<Timestamp>,
    /// The last that was done was to take it back.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    taken_back: bool,
    /// The entries of the old contact list.
    contacts: usize,
    /// Those of them that do not stay behind.
    #[serde(skip)]
    to_move: usize,
    /// Those that the move has put on the new list.
    #[serde(skip)]
    added: usize,
    #[serde(flatten)]
    figures: Figures,
    /// When the old server closes, where somebody knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    closes: Option<ClosingDay>,
}

/// Lists the moves that were begun here, the latest first.
pub(super) async fn moves(options: &MovesOptions) -> Result<Exit, Stop> {
    let data = storage::data_folder(options.data_dir.clone())
        .ok_or_else(|| Stop::new(Exit::Usage, say!("cli-no-folder-of-records")))?;
    let moves = engine::moves(storage::moves_folder(&data)).await.map_err(|error| {
        Stop::new(Exit::Usage, explain::system(&say!("cli-records-unreadable"), &error))
    })?;
    for error in &moves.unreadable {
        say(&explain::journal(error));
    }
    let lines: Vec<_> = moves.known.iter().map(Line::of).collect();
    if options.json {
        let json = serde_json::to_string(&lines).map_err(|error| {
            Stop::new(Exit::Incomplete, say!("cli-list-unwritable", error = error.to_string()))
        })?;
        print_as_it_is(&json)?;
    } else if !lines.is_empty() {
        print(&lines.iter().map(Line::text).collect::<Vec<_>>().join("\n"))?;
    } else if moves.unreadable.is_empty() {
        print(&say!("cli-no-moves"))?;
    }
    Ok(Exit::Done)
}

/// How far a move is, in a sentence.
pub(super) fn state(known: &Known) -> String {
    Line::of(known).state()
}

impl<'a> Line<'a> {
    fn of(known: &'a Known) -> Self {
        let Known { from, to, history } = known;
        let counts = Counts::of_record(history).unwrap_or_default();
        Self {
            from: from.as_str(),
            to: to.as_str(),
            begun: history.begun,
            finished: history.finished,
            taken_back: history.is_taken_back,
            contacts: counts.contacts,
            to_move: counts.to_move(),
            added: counts.added(),
            figures: counts.figures(),
            closes: history.closing.map(|closing| closing.day),
        }
    }

    fn text(&self) -> String {
        let (old, new) = (words::clean(self.from), words::clean(self.to));
        let mut text = match self.begun {
            Some(begun) => {
                let day = cldr::date(begun.to_zoned(TimeZone::system()).date());
                say!("cli-move-of", old, new, day)
            }
            None => say!("cli-move", old, new),
        };
        text.push_str(&format!("\n  {}", self.state()));
        if let (Some(closes), Some((_, domain))) = (self.closes, self.from.split_once('@')) {
            let closes = words::server_closes(domain, closes, Zoned::now().date());
            text.push_str(&format!("\n  {closes}"));
        }
        text
    }

    fn state(&self) -> String {
        match self.finished {
            _ if self.taken_back => words::taken_back(self.added),
            Some(_) => words::answered(self.figures),
            None if self.begun.is_none() => words::account_made(),
            None => {
                say!("cli-not-finished", figures = words::how_far(self.figures, self.to_move))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_lasts_until_midnight() {
        let now = "2026-05-12T22:00:00Z".parse().unwrap();
        let stay = |day: &str| until_end_of(day.parse().unwrap(), now, TimeZone::UTC);
        assert_eq!(stay("2026-05-12"), Some(Duration::from_secs(2 * 3600)));
        assert_eq!(stay("2026-05-13"), Some(Duration::from_secs(26 * 3600)));
        assert_eq!(stay("2026-05-11"), None);
    }
}
