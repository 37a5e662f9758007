//! Listening to one address: what comes from there goes to whoever listens, and is no event.

use jid::BareJid;
use tokio::sync::mpsc;
use xmpp_parsers::message::MessageType;
use xmpp_parsers::stanza::Stanza;

/// How many stanzas are kept for somebody who is busy with something else. A room hands over its last messages and all
/// that are in it at once.
const MOST: usize = 8_192;

/// Hears what comes from one address, or comes back from there, until it is dropped.
#[derive(Debug)]
pub struct Listener {
    stanzas: mpsc::Receiver<Stanza>,
}

impl Listener {
    /// The next message or presence; `None` once the session is over, or too much has come.
    pub async fn next(&mut self) -> Option<Stanza> {
        self.stanzas.recv().await
    }

    /// The same of what has come by now.
    pub fn heard(&mut self) -> Option<Stanza> {
        self.stanzas.try_recv().ok()
    }
}

/// The other end of a [`Listener`].
#[derive(Debug)]
pub(super) struct Ear {
    from: BareJid,
    /// Only what comes back of the message of this id is heard.
    bounced: Option<String>,
    stanzas: mpsc::Sender<Stanza>,
}

/// Somebody who listens to this address, to all or to what comes back of one message, and their ear.
pub(super) fn listen(from: BareJid, bounced: Option<String>) -> (Listener, Ear) {
    let (sender, stanzas) = mpsc::channel(MOST);
    (Listener { stanzas }, Ear { from, bounced, stanzas: sender })
}

impl Ear {
    fn hears(&self, stanza: &Stanza) -> bool {
        let (from, id) = match stanza {
            Stanza::Message(message) => {
                let id = message.id.as_ref().filter(|_| message.type_ == MessageType::Error);
                (message.from.as_ref(), id.map(|id| id.0.as_str()))
            }
            Stanza::Presence(presence) => (presence.from.as_ref(), None),
            Stanza::Iq(_) => return false,
        };
        let comes_from = from.is_some_and(|from| from.to_bare() == self.from);
        comes_from && (self.bounced.is_none() || self.bounced.as_deref() == id)
    }
}

/// All who listen.
#[derive(Debug, Default)]
pub(super) struct Ears(Vec<Ear>);

impl Ears {
    pub(super) fn add(&mut self, ear: Ear) {
        self.0.push(ear);
    }

    /// Hands a stanza to whoever listens to its sender; gives it back if nobody does. An ear that is full is closed:
    /// whoever listens learns that something was lost.
    pub(super) fn hand(&mut self, stanza: Stanza) -> Option<Stanza> {
        self.0.retain(|ear| !ear.stanzas.is_closed());
        let Some(place) = self.0.iter().position(|ear| ear.hears(&stanza)) else {
            return Some(stanza);
        };
        let ear = self.0.swap_remove(place);
        if ear.stanzas.try_send(stanza).is_ok() {
            self.0.push(ear);
        }
        None
    }
}
