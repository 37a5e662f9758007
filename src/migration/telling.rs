//! The one message from the old account to each contact who sees it.
//!
//! A message cannot be taken back, and nobody is to get it twice: it is written down before it leaves, and
//! where a run ended in between, the old server's archive says whether it left.

use std::collections::{HashSet, VecDeque};

use jid::{BareJid, Jid};
use tracing::Instrument;
use xmpp_parsers::message::{Message, MessageType};
use xmpp_parsers::stanza_error::StanzaError;

use super::desk::{Desk, Running};
use super::old_home::archived_id;
use super::round::Round;
use super::{End, contact, sending, trouble};
use crate::model::history::{Fact, Step, Told, Trouble};
use crate::model::plan::Tell;
use crate::net::session::SendError;
use crate::store::journal::JournalError;

/// Messages before a fence.
const BATCH: usize = 32;

/// The messages that wait, and whether a batch is under way.
#[derive(Default)]
pub(super) struct Telling {
    waiting: VecDeque<BareJid>,
    in_doubt: VecDeque<InDoubt>,
    under_way: bool,
    /// The ids that the old server's archive listed.
    archived: HashSet<String>,
}

/// Something under way has ended.
pub(super) enum Said {
    /// A batch of messages and the fence behind it.
    Sent(Vec<BareJid>, Result<(), TellError>),
    /// The archive was looked through for this message.
    Listed(InDoubt, Result<(), Trouble>),
}

/// A contact to whom a message may have left already.
pub(super) struct InDoubt {
    /// The contact.
    jid: BareJid,
    /// The address to which it was to go.
    to: BareJid,
    /// The message's id.
    id: String,
}

/// Why it is not known that a batch was sent.
pub(super) enum TellError {
    /// It could not be written down, so nothing left.
    Journal(JournalError),
    /// It may have left.
    Unknown(Trouble),
}

impl Telling {
    pub(super) fn queue(&mut self, jid: BareJid, tell: Tell) {
        match tell {
            Tell::No => {}
            Tell::Yes => self.waiting.push_back(jid),
            Tell::IfNotSent { id, to } => self.in_doubt.push_back(InDoubt { jid, to, id }),
        }
    }

    pub(super) fn is_waiting(&self) -> bool {
        !self.waiting.is_empty() || !self.in_doubt.is_empty()
    }

    /// Sends the next batch, or looks for the next doubtful one in the archive.
    pub(super) fn start(
        &mut self,
        round: &Round<'_>,
        desk: &mut Desk,
        running: &mut Running<impl From<Said> + Send + 'static>,
    ) {
        let (Some(old), Some(text)) = (desk.old_home(), round.message) else {
            return self.give_up(desk);
        };
        if self.under_way || !self.is_waiting() {
            return;
        }
        self.under_way = true;
        if let Some(in_doubt) = self.in_doubt.pop_front() {
            let span = contact(&in_doubt.jid);
            let listing = async move {
                let listed = old.list_archive(&in_doubt.to).await;
                Said::Listed(in_doubt, listed).into()
            };
            running.start(listing.instrument(span));
            return;
        }
        let next = self.waiting.drain(..self.waiting.len().min(BATCH));
        let batch: Vec<_> = next.map(|jid| (jid, new_message_id())).collect();
        for (jid, id) in &batch {
            desk.note(Fact::Telling { jid: jid.clone(), id: id.clone() });
        }
        let recorder = desk.recorder();
        let texts = batch.iter().map(|(jid, _)| {
            let before = desk.history().told_before.address(jid);
            round.introduction.proposal.told(text, before).to_owned()
        });
        let texts: Vec<_> = texts.collect();
        running.start(async move {
            let told = async {
                recorder.settle().await.map_err(TellError::Journal)?;
                for ((jid, id), text) in batch.iter().zip(&texts) {
                    old.tell(jid, id, text).instrument(contact(jid)).await.map_err(|error| {
                        TellError::Unknown(match error {
                            SendError::Unsendable(_) => Trouble::Unsendable,
                            SendError::Gone(_) => Trouble::Lost,
                        })
                    })?;
                }
                old.fence().await.map_err(|error| TellError::Unknown(trouble(error)))
            };
            let told = told.await;
            Said::Sent(batch.into_iter().map(|(jid, _)| jid).collect(), told).into()
        });
    }

    /// Takes in what the archive lists, and messages that came back.
    pub(super) fn see_message(&mut self, round: &Round<'_>, desk: &mut Desk, message: &Message) {
        if let Some(id) = archived_id(message, round.old) {
            self.archived.insert(id);
        } else if message.type_ == MessageType::Error
            && let Some(jid) = message.from.as_ref().map(Jid::to_bare)
            && desk.history().of(&jid).is_some_and(|past| past.told != Told::No)
        {
            let mut payloads = message.payloads.iter();
            let error = payloads.find_map(|payload| StanzaError::try_from(payload.clone()).ok());
            let trouble = sending::trouble(error.as_ref(), round.old.domain(), false);
            // What comes back has left: it is not sent again.
            if !was_told(desk, &jid) {
                desk.note(Fact::Told { jid: jid.clone() });
            }
            desk.note(Fact::Failed { jid, step: Step::Tell, trouble });
        }
    }

    /// Takes in how that ended.
    pub(super) fn finish(&mut self, desk: &mut Desk, said: Said) -> Result<(), End> {
        self.under_way = false;
        match said {
            Said::Sent(batch, result) => return finish_batch(desk, batch, result),
            Said::Listed(in_doubt, result) => self.finish_listing(desk, in_doubt, result.is_ok()),
        }
        Ok(())
    }

    /// The archive has listed what it knows, or there is none.
    fn finish_listing(&mut self, desk: &mut Desk, in_doubt: InDoubt, listed: bool) {
        let InDoubt { jid, to, id } = in_doubt;
        let found = self.archived.contains(&id);
        self.archived.clear();
        if found {
            desk.note(Fact::Told { jid: to });
        } else if listed {
            desk.note(Fact::NotTold { jid: to });
            self.waiting.push_back(jid);
        } else {
            // Better one contact untold, and said so, than one told twice.
            desk.note(Fact::Failed { jid, step: Step::Tell, trouble: Trouble::InDoubt });
        }
    }

    fn give_up(&mut self, desk: &mut Desk) {
        let in_doubt = self.in_doubt.drain(..).map(|in_doubt| in_doubt.jid);
        for jid in self.waiting.drain(..).chain(in_doubt) {
            desk.note(Fact::Failed { jid, step: Step::Tell, trouble: Trouble::Lost });
        }
    }
}

/// A batch and its fence are done.
fn finish_batch(
    desk: &mut Desk,
    batch: Vec<BareJid>,
    result: Result<(), TellError>,
) -> Result<(), End> {
    let batch = batch.into_iter().filter(|jid| !was_told(desk, jid)).collect::<Vec<_>>();
    match result {
        Ok(()) => batch.into_iter().for_each(|jid| desk.note(Fact::Told { jid })),
        Err(TellError::Journal(error)) => return Err(End::Journal(error)),
        // They stay in doubt: the next round, or run, asks the archive.
        Err(TellError::Unknown(trouble)) => {
            for jid in batch {
                desk.note(Fact::Failed { jid, step: Step::Tell, trouble: trouble.clone() });
            }
        }
    }
    Ok(())
}

/// Nothing is left to be found out about the message to this contact.
fn was_told(desk: &Desk, jid: &BareJid) -> bool {
    desk.history().of(jid).is_some_and(|past| past.told == Told::Yes)
}

/// An id that no other message has, to find this one again in an archive.
pub(super) fn new_message_id() -> String {
    format!("rehome-{:032x}", fastrand::u128(..))
}
