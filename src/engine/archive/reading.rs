//! Reading one archive to its end, page by page, into a record of it.

use std::collections::HashSet;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use xmpp_parsers::stanza_error::ErrorType;

use crate::migration::{Wish, Wishes};
use crate::net::archive::{Archived, Fin, PageError, Position, Reader};
use crate::net::session::{EndReason, QueryError};
use crate::store::archive::{Extent, Lacking, PageEnd, Record, RecordError};

/// How many messages are asked for at once. Servers give fewer where they want to.
const PAGE: u32 = 250;
/// How often in a row a page is asked for in vain.
const MAX_TRIES: u32 = 12;
/// So many bytes a page has at most behind which the next one is asked for before this one is written. Together they take
/// no more memory than one page of whatever size may take anyway.
const SMALL: u64 = 8 << 20;
/// The longest pause before a server is asked again that wants to be left alone for a while.
const MAX_PAUSE: Duration = Duration::from_secs(30);

/// How the reading of an archive ended.
#[derive(Debug)]
pub enum End {
    /// It has been read as far as it goes.
    Whole,
    /// The user wants no more of it.
    Stopped,
    /// There is no more connection.
    Lost(EndReason),
    /// The server does not give the rest.
    Refused(PageError),
    /// The disk does not take it.
    Unwritten(RecordError),
}

/// How far the reading of an archive is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// How many messages are saved, with those of earlier runs.
    pub messages: u64,
    /// How many of them this run has read.
    pub read: u64,
    /// How many bytes these have.
    pub bytes: u64,
    /// How long it has read for.
    pub took: Duration,
    /// When the first message was sent.
    pub first: Option<Timestamp>,
    /// When the last one was sent that is saved.
    pub reached: Option<Timestamp>,
}

impl Progress {
    /// How much of the time is covered that the archive covers, from 0 to 1.
    #[must_use]
    pub fn covered(&self, now: Timestamp) -> Option<f64> {
        let (first, reached) = (self.first?, self.reached?);
        let whole = now.duration_since(first).as_secs_f64();
        let done = reached.duration_since(first).as_secs_f64();
        (whole > 0.0).then(|| (done / whole).clamp(0.0, 1.0))
    }

    /// How many messages this run reads in a second, once that can be said.
    #[must_use]
    pub fn rate(&self) -> Option<f64> {
        #[expect(clippy::cast_precision_loss, reason = "nobody counts so many messages exactly")]
        let read = self.read as f64;
        let seconds = self.took.as_secs_f64();
        (self.read > 0 && seconds >= 1.0).then(|| read / seconds)
    }
}

/// Reads what the record does not have yet.
pub(super) async fn read(
    reader: &mut Reader<'_>,
    record: &mut Record,
    wishes: &mut Wishes,
    tell: &mut impl FnMut(Progress),
) -> End {
    let (before, begun) = (record.extent().clone(), Instant::now());
    let place = Place::behind(record);
    let mut reading =
        Reading { reader, record, wishes, place, size: PAGE, bytes: 0, tries: 0, lost_at: None };
    loop {
        let turn = reading.turn().await.unwrap_or_else(|error| Turn::End(End::Unwritten(error)));
        match turn {
            Turn::GoOn => tell(progress(&before, reading.record, begun.elapsed())),
            Turn::End(end) => return end,
        }
    }
}

struct Reading<'a, 'b> {
    reader: &'a mut Reader<'b>,
    record: &'a mut Record,
    wishes: &'a mut Wishes,
    place: Place,
    /// How many messages are asked for at once.
    size: u32,
    /// How many bytes the last page had.
    bytes: u64,
    /// How often in a row nothing came.
    tries: u32,
    /// How many messages there were when the archive lost its place last.
    lost_at: Option<u64>,
}

enum Turn {
    GoOn,
    End(End),
}

impl Reading<'_, '_> {
    /// Reads the next page, or finds a way around it.
    ///
    /// # Errors
    /// If the disk does not take it.
    async fn turn(&mut self) -> Result<Turn, RecordError> {
        if !may_go_on(self.wishes).await {
            return Ok(Turn::End(End::Stopped));
        }
        let page = self.page().await?;
        let error = match page {
            Ok(fin) => {
                let after = self.record.extent().last_stamp;
                let lacking = Lacking { id: None, after, until: None };
                let lacking = (0..fin.empty).map(|_| lacking.clone()).collect();
                let before = self.record.extent().end;
                self.record.finish_page(PageEnd { last: fin.last.clone(), lacking })?;
                self.bytes = self.record.extent().end - before;
                self.place.position.after = fin.last;
                (self.size, self.tries) = (larger(self.size), 0);
                return Ok(if fin.complete { Turn::End(End::Whole) } else { Turn::GoOn });
            }
            Err(NoPage::Stopped) => return self.keep_begun(None).map(|()| Turn::End(End::Stopped)),
            Err(NoPage::Error(error)) => error,
        };
        self.keep_begun(Some(&error))?;
        self.tries += 1;
        match error {
            PageError::Query(QueryError::Ended(reason)) => Ok(Turn::End(End::Lost(reason))),
            error if self.tries > MAX_TRIES => Ok(Turn::End(End::Refused(error))),
            PageError::LostPlace => {
                let messages = Some(self.record.extent().messages);
                // It would go round for ever.
                if self.lost_at == messages {
                    return Ok(Turn::End(End::Refused(error)));
                }
                self.lost_at = messages;
                self.place = self.place.by_time(self.record)?;
                Ok(Turn::GoOn)
            }
            // The connection was replaced; nothing is wrong with the page.
            PageError::Query(QueryError::Interrupted) => Ok(Turn::GoOn),
            PageError::Query(QueryError::Refused(refusal)) if refusal.type_ == ErrorType::Wait => {
                self.pause().await;
                Ok(Turn::GoOn)
            }
            // A smaller page may do, and show which message it is.
            PageError::Lacking { .. } | PageError::Query(_) if self.size > 1 => {
                self.size = (self.size / 4).max(1);
                Ok(Turn::GoOn)
            }
            PageError::Lacking { last, complete } => {
                let after = self.record.extent().last_stamp;
                let lacking = Lacking { id: Some(last.clone()), after, until: None };
                self.record
                    .finish_page(PageEnd { last: Some(last.clone()), lacking: vec![lacking] })?;
                self.place.position.after = Some(last);
                (self.size, self.tries) = (PAGE, 0);
                Ok(if complete { Turn::End(End::Whole) } else { Turn::GoOn })
            }
            error => self.leap(error).await,
        }
    }

    /// Asks for a page, and gives the record its messages.
    ///
    /// # Errors
    /// If the disk does not take them.
    async fn page(&mut self) -> Result<Result<Fin, NoPage>, RecordError> {
        let Self { reader, record, place, .. } = self;
        let mut failed = None;
        let ahead = (self.bytes <= SMALL).then(|| larger(self.size));
        let page = reader.page(&place.position, self.size, ahead, |message| {
            if place.is_known(&message) {
                return ControlFlow::Continue(());
            }
            failed = record.push(message).err();
            if failed.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        let page = tokio::select! {
            biased;
            page = page => page.map_err(NoPage::Error),
            () = self.wishes.clone().stopped() => Err(NoPage::Stopped),
        };
        match failed {
            Some(error) => {
                // The file is cut where it is opened next, if it cannot be now.
                drop(record.discard());
                Err(error)
            }
            None => Ok(page),
        }
    }

    /// Keeps what has come of a page that did not come to its end: messages come in the order of the archive. Where one
    /// of them is missing, nobody knows which, and they are to come again.
    fn keep_begun(&mut self, error: Option<&PageError>) -> Result<(), RecordError> {
        let has_holes = matches!(error, Some(PageError::Lacking { .. } | PageError::Stuck));
        if self.record.unfinished() == 0 || has_holes {
            return self.record.discard();
        }
        self.record.finish_page(PageEnd::default())?;
        self.place.position.after = self.record.extent().last.clone();
        self.tries = 0;
        Ok(())
    }

    /// Leaves a server alone for a while that wants to be.
    async fn pause(&mut self) {
        let pause = Duration::from_secs(1 << self.tries.min(5)).min(MAX_PAUSE);
        self.size = (self.size / 2).max(1);
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            () = self.wishes.clone().stopped() => {}
        }
    }

    /// Goes on behind a message that the server cannot hand over, by the time: further and further until there is a page,
    /// and then back as far as there is one.
    ///
    /// # Errors
    /// If the disk does not take what comes.
    async fn leap(&mut self, error: PageError) -> Result<Turn, RecordError> {
        let Some(last) = self.record.extent().last_stamp else {
            return Ok(Turn::End(End::Refused(error)));
        };
        let now = Timestamp::now();
        let (mut bad, mut good) = (last, None);
        let mut step = SignedDuration::from_secs(1);
        while good.is_none() && bad < now {
            let at = last.checked_add(step).unwrap_or(now).min(now);
            if self.has_page(at).await {
                good = Some(at);
            } else {
                bad = at;
            }
            step *= 8;
        }
        let Some(mut good) = good else { return Ok(Turn::End(End::Refused(error))) };
        while good.duration_since(bad) > SignedDuration::from_secs(1)
            && self.wishes.current() != Wish::Stop
        {
            let between = bad + good.duration_since(bad) / 2;
            if self.has_page(between).await {
                good = between;
            } else {
                bad = between;
            }
        }
        let lacking = Lacking { id: None, after: Some(last), until: Some(good) };
        self.record.finish_page(PageEnd { last: None, lacking: vec![lacking] })?;
        self.place =
            Place { position: Position { after: None, since: Some(good) }, seen: Seen::default() };
        (self.size, self.tries) = (PAGE, 0);
        Ok(Turn::GoOn)
    }

    /// Whether the server hands over a message from this time on. It is not taken yet.
    async fn has_page(&mut self, since: Timestamp) -> bool {
        let position = Position { after: None, since: Some(since) };
        let page = self.reader.page(&position, 1, None, |_| ControlFlow::Continue(()));
        tokio::select! {
            biased;
            page = page => page.is_ok(),
            () = self.wishes.clone().stopped() => false,
        }
    }
}

/// How many messages are asked for behind a page of this size that has come.
fn larger(size: u32) -> u32 {
    (size * 2).min(PAGE)
}

/// Why a page has not come to its end.
enum NoPage {
    Stopped,
    Error(PageError),
}

fn progress(before: &Extent, record: &Record, took: Duration) -> Progress {
    let extent = record.extent();
    Progress {
        messages: extent.messages,
        read: extent.messages - before.messages,
        bytes: extent.end - before.end,
        took,
        first: extent.first_stamp,
        reached: extent.last_stamp,
    }
}

/// Where the next page begins, and what is known of what comes there.
struct Place {
    position: Position,
    seen: Seen,
}

impl Place {
    fn behind(record: &Record) -> Self {
        let after = record.extent().last.clone();
        Self { position: Position { after, since: None }, seen: Seen::default() }
    }

    /// The message comes before the place, or is there already.
    fn is_known(&self, message: &Archived) -> bool {
        let since = self.position.since;
        let is_older = since.is_some_and(|since| message.stamp().is_some_and(|at| at < since));
        is_older || self.seen.has(message)
    }

    /// The same place by the time of the last message, where the archive has forgotten its id. What is there already is
    /// not to be taken twice.
    fn by_time(&self, record: &Record) -> Result<Self, RecordError> {
        // Servers round to seconds, one way or the other.
        let since = record.extent().last_stamp.map(|last| last - SignedDuration::from_secs(1));
        let mut messages = record.messages()?;
        let (mut ids, mut texts) = (HashSet::new(), HashSet::new());
        while let Some((_, message)) =
            messages.read_next().map_err(|error| record.unreadable(error))?
        {
            let stamp = message.stamp();
            if since.is_none_or(|since| stamp.is_none_or(|stamp| stamp >= since)) {
                texts.insert(text(&message));
                ids.insert(message.id);
            }
        }
        let seen = Seen(Some((ids, texts)));
        Ok(Self { position: Position { after: None, since }, seen })
    }
}

/// The messages that are there already, by their ids and by what they say: an archive that was put back from a copy may
/// have given them new ids.
#[derive(Default)]
struct Seen(Option<(HashSet<String>, HashSet<String>)>);

impl Seen {
    fn has(&self, message: &Archived) -> bool {
        self.0
            .as_ref()
            .is_some_and(|(ids, texts)| ids.contains(&message.id) || texts.contains(&text(message)))
    }
}

fn text(message: &Archived) -> String {
    String::from(&message.forwarded)
}

/// Waits while the user wants a pause. Whether to go on then.
async fn may_go_on(wishes: &mut Wishes) -> bool {
    loop {
        match wishes.current() {
            Wish::Run => return true,
            Wish::Stop => return false,
            Wish::Pause => wishes.changed().await,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_is_measured_by_the_time_that_is_covered() {
        let at = |text: &str| text.parse::<Timestamp>().unwrap();
        let mut progress = Progress {
            messages: 900,
            read: 300,
            bytes: 1,
            took: Duration::from_secs(3),
            first: Some(at("2020-01-01T00:00:00Z")),
            reached: Some(at("2020-01-04T00:00:00Z")),
        };
        assert_eq!(progress.covered(at("2020-01-05T00:00:00Z")), Some(0.75));
        assert_eq!(progress.covered(at("2020-01-02T00:00:00Z")), Some(1.0), "a clock that is late");
        assert_eq!(progress.rate(), Some(100.0), "those of earlier runs are not of this one");
        progress.took = Duration::from_millis(10);
        assert_eq!(progress.rate(), None);
        progress.first = None;
        assert_eq!(progress.covered(at("2020-01-05T00:00:00Z")), None);
    }
}
