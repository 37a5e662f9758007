//! The one message from the old account to each contact who sees it.
//!
//! A message cannot be taken back, and nobody is to get it twice: it is written down before it leaves, and
//! where a run ended in between, the old server's archive says whether it left.

use std::collections::VecDeque;

use jid::{BareJid, Jid};
use jiff::Timestamp;
use tracing::Instrument;
use xmpp_parsers::message::{Message, MessageType};
use xmpp_parsers::stanza_error::StanzaError;

use super::archive_search::{Finding, Page, Search};
use super::round::Round;
use super::run_context::{RunContext, Running};
use super::{End, contact, failure, sending};
use crate::model::history::{Fact, Failure, Step, Told};
use crate::model::plan::Tell;
use crate::net::session::SendError;
use crate::store::journal::JournalError;
use crate::xmpp::mam::Fin;

/// Messages before a fence.
const BATCH: usize = 32;

/// The messages that wait, and whether a batch is under way.
#[derive(Default)]
pub(super) struct Notices {
    waiting: VecDeque<BareJid>,
    /// Those that may have left already.
    in_doubt: VecDeque<Search>,
    under_way: bool,
    /// What the old server's archive lists.
    page: Option<Page>,
}

/// Something under way has ended.
pub(super) enum Said {
    /// A batch of messages and the fence behind it.
    Sent(Vec<BareJid>, Result<(), TellError>),
    /// The archive has listed a page of this search.
    Listed(Search, Result<Option<Fin>, Failure>),
}

/// Why it is not known that a batch was sent.
pub(super) enum TellError {
    /// It could not be written down, so nothing left.
    Journal(JournalError),
    /// It may have left.
    Unknown(Failure),
}

impl Notices {
    pub(super) fn queue(&mut self, jid: BareJid, tell: Tell) {
        match tell {
            Tell::No => {}
            Tell::Yes => self.waiting.push_back(jid),
            Tell::IfNotSent { id, to, at } => {
                self.in_doubt.push_back(Search::new(jid, to, id, at));
            }
        }
    }

    pub(super) fn is_waiting(&self) -> bool {
        !self.waiting.is_empty() || !self.in_doubt.is_empty()
    }

    /// Sends the next batch, or goes on looking for the next doubtful one in the archive.
    pub(super) fn start(
        &mut self,
        round: &Round<'_>,
        context: &mut RunContext,
        running: &mut Running<impl From<Said> + Send + 'static>,
    ) {
        let (Some(old), Some(text)) = (context.old_account(), round.message) else {
            return self.give_up(context);
        };
        if self.under_way || !self.is_waiting() {
            return;
        }
        self.under_way = true;
        if let Some(mut search) = self.in_doubt.pop_front() {
            let span = contact(&search.jid);
            let query = self.page.insert(Page::new()).query.clone();
            let listing = async move {
                let listed = old.list_archive(&mut search, &query).await;
                Said::Listed(search, listed).into()
            };
            running.start(listing.instrument(span));
            return;
        }
        let next = self.waiting.drain(..self.waiting.len().min(BATCH));
        let batch: Vec<_> = next.map(|jid| (jid, new_message_id())).collect();
        for (jid, id) in &batch {
            context.note(Fact::Telling { jid: jid.clone(), id: id.clone() });
        }
        let recorder = context.recorder();
        let texts = batch.iter().map(|(jid, _)| {
            let before = context.history().told_before.address(jid);
            round.introduction.proposal.told(text, before).to_owned()
        });
        let texts: Vec<_> = texts.collect();
        running.start(async move {
            let told = async {
                recorder.settle().await.map_err(TellError::Journal)?;
                for ((jid, id), text) in batch.iter().zip(&texts) {
                    old.tell(jid, id, text).instrument(contact(jid)).await.map_err(|error| {
                        TellError::Unknown(match error {
                            SendError::Unsendable(_) => Failure::Unsendable,
                            SendError::Gone(_) => Failure::Lost,
                        })
                    })?;
                }
                old.fence().await.map_err(|error| TellError::Unknown(failure(error)))
            };
            let told = told.await;
            Said::Sent(batch.into_iter().map(|(jid, _)| jid).collect(), told).into()
        });
    }

    /// Takes in what the archive lists, and messages that came back.
    pub(super) fn see_message(
        &mut self,
        round: &Round<'_>,
        context: &mut RunContext,
        message: &Message,
    ) {
        if self.page.as_mut().is_some_and(|page| page.hear(message, round.old)) {
            return;
        }
        if message.type_ == MessageType::Error
            && let Some(jid) = message.from.as_ref().map(Jid::to_bare)
            && context.history().of(&jid).is_some_and(|state| state.told != Told::No)
        {
            let mut payloads = message.payloads.iter();
            let error = payloads.find_map(|payload| StanzaError::try_from(payload.clone()).ok());
            let failure = sending::failure(error.as_ref(), round.old.domain(), false);
            // What comes back has left: it is not sent again.
            if !was_told(context, &jid) {
                context.note(Fact::Told { jid: jid.clone() });
            }
            context.note(Fact::Failed { jid, step: Step::Tell, failure });
        }
    }

    /// Takes in how that ended.
    pub(super) fn finish(&mut self, context: &mut RunContext, said: Said) -> Result<(), End> {
        self.under_way = false;
        match said {
            Said::Sent(batch, result) => return finish_batch(context, batch, result),
            Said::Listed(search, result) => self.finish_listing(context, search, result),
        }
        Ok(())
    }

    /// The archive has listed what it knows, or there is none.
    fn finish_listing(
        &mut self,
        context: &mut RunContext,
        mut search: Search,
        listed: Result<Option<Fin>, Failure>,
    ) {
        let page = self.page.take();
        let found = match (page, listed) {
            // It may have come before the rest of the page was lost.
            (Some(page), _) if search.is_in(&page) => Ok(Finding::There),
            (Some(page), Ok(fin)) => Ok(search.judge(page, fin, Timestamp::now())),
            (None, Ok(_)) => Ok(Finding::Unknown),
            (_, Err(failure)) => Err(failure),
        };
        let step = Step::Tell;
        let (jid, to) = (search.jid.clone(), search.to.clone());
        match found {
            Ok(Finding::There) => context.note(Fact::Told { jid: to }),
            Ok(Finding::Absent) => {
                context.note(Fact::NotTold { jid: to });
                self.waiting.push_back(jid);
            }
            Ok(Finding::GoOn) => self.in_doubt.push_front(search),
            // The archive may tell another time.
            Err(failure @ (Failure::Lost | Failure::Silent)) => {
                context.note(Fact::Failed { jid, step, failure });
            }
            // Better one contact untold, and said so, than one told twice.
            Ok(Finding::Unknown) | Err(_) => {
                let failure = Failure::InDoubt;
                if to != jid {
                    context.note(Fact::Failed { jid: to, step, failure: failure.clone() });
                }
                context.note(Fact::Failed { jid, step, failure });
            }
        }
    }

    fn give_up(&mut self, context: &mut RunContext) {
        let in_doubt = self.in_doubt.drain(..).map(|search| search.jid);
        for jid in self.waiting.drain(..).chain(in_doubt) {
            context.note(Fact::Failed { jid, step: Step::Tell, failure: Failure::Lost });
        }
    }
}

/// A batch and its fence are done.
fn finish_batch(
    context: &mut RunContext,
    batch: Vec<BareJid>,
    result: Result<(), TellError>,
) -> Result<(), End> {
    let batch = batch.into_iter().filter(|jid| !was_told(context, jid)).collect::<Vec<_>>();
    match result {
        Ok(()) => batch.into_iter().for_each(|jid| context.note(Fact::Told { jid })),
        Err(TellError::Journal(error)) => return Err(End::Journal(error)),
        // They stay in doubt: the next round, or run, asks the archive.
        Err(TellError::Unknown(failure)) => {
            for jid in batch {
                context.note(Fact::Failed { jid, step: Step::Tell, failure: failure.clone() });
            }
        }
    }
    Ok(())
}

/// Nothing is left to be found out about the message to this contact.
fn was_told(context: &RunContext, jid: &BareJid) -> bool {
    context.history().of(jid).is_some_and(|state| state.told == Told::Yes)
}

/// An id that no other message has, to find this one again in an archive.
pub(super) fn new_message_id() -> String {
    format!("rehome-{:032x}", fastrand::u128(..))
}
