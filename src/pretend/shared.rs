//! The one lock around the state, and what happens with its effects.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jid::BareJid;
use tokio::sync::mpsc::UnboundedSender;
use tokio::sync::watch;
use xmpp_parsers::minidom::Element;

use super::fault::{Deed, Way};
use super::state::{Effect, State};

/// Something to write to a connection, or its end.
pub(super) enum Line {
    Stanza(Element),
    /// Written as it is, and no fault strikes it.
    Text(String),
    /// Written as it is without end.
    Flood(String),
    /// The beginning of a stanza, and a blank of it now and then.
    Drip,
    /// From here on nothing more is written.
    Mute,
    /// The connection breaks.
    Cut,
    /// The connection ends in an orderly way.
    Close,
}

/// What the connections, the timers and the world's owner share.
pub(super) struct Shared {
    inner: Mutex<Inner>,
    timers: UnboundedSender<(Duration, Effect)>,
    changes: watch::Sender<u64>,
}

#[derive(Default)]
struct Inner {
    state: State,
    lines: BTreeMap<u64, UnboundedSender<Line>>,
}

impl Shared {
    /// Shares `state`; what is to be done later goes to `timers`.
    pub(super) fn new(state: State, timers: UnboundedSender<(Duration, Effect)>) -> Self {
        let inner = Mutex::new(Inner { state, lines: BTreeMap::new() });
        Self { inner, timers, changes: watch::Sender::new(0) }
    }

    /// Looks at the state.
    pub(super) fn read<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        look(&self.lock().state)
    }

    /// Changes the state and sends out all that follows from it.
    pub(super) fn act<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let mut inner = self.lock();
        let answer = change(&mut inner.state);
        self.carry_out(&mut inner);
        drop(inner);
        self.changes.send_modify(|count| *count = count.wrapping_add(1));
        answer
    }

    /// An effect whose time has come.
    pub(super) fn happen(&self, effect: Effect) {
        self.act(|state| state.effects.push(effect));
    }

    /// A number that changes whenever the state may have.
    pub(super) fn changes(&self) -> watch::Receiver<u64> {
        self.changes.subscribe()
    }

    /// From now on lines for this session go here.
    pub(super) fn connect(&self, session: u64, lines: UnboundedSender<Line>) {
        self.lock().lines.insert(session, lines);
    }

    /// Nothing can be written to this session any more.
    pub(super) fn hang_up(&self, session: u64) {
        self.lock().lines.remove(&session);
    }

    /// Says something to a session that is none of the state's business.
    pub(super) fn line(&self, session: u64, line: Line) {
        if let Some(lines) = self.lock().lines.get(&session) {
            // A connection that ends just now has no use for it.
            let _ = lines.send(line);
        }
    }

    /// Counts a stanza on its way and tells what is to go wrong at it. Received ones are logged.
    pub(super) fn strike(&self, owner: &BareJid, way: Way, stanza: &Element) -> Option<Deed> {
        let mut inner = self.lock();
        let person = inner.state.people.get_mut(owner)?;
        if way == Way::Received {
            person.said.push(stanza.clone());
        }
        let deed = person.faults.strike(way, stanza);
        drop(inner);
        self.changes.send_modify(|count| *count = count.wrapping_add(1));
        deed
    }

    fn carry_out(&self, inner: &mut Inner) {
        loop {
            let effects = std::mem::take(&mut inner.state.effects);
            if effects.is_empty() {
                return;
            }
            for effect in effects {
                match effect {
                    Effect::Write { session, stanza, after: Duration::ZERO } => {
                        if let Some(lines) = inner.lines.get(&session) {
                            let _ = lines.send(Line::Stanza(stanza));
                        }
                    }
                    Effect::Speak { actor, stanzas, after: Duration::ZERO } => {
                        inner.state.speak(&actor, stanzas);
                    }
                    Effect::Write { session, stanza, after } => {
                        let effect = Effect::Write { session, stanza, after: Duration::ZERO };
                        // Without its timers the world is ending, and nobody waits.
                        let _ = self.timers.send((after, effect));
                    }
                    Effect::Speak { actor, stanzas, after } => {
                        let effect = Effect::Speak { actor, stanzas, after: Duration::ZERO };
                        let _ = self.timers.send((after, effect));
                    }
                }
            }
        }
    }

    /// The state is a test's or a demo's: after a panic elsewhere it is still good enough.
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
