//! Faults on demand: what goes wrong on an account's connections, and at which stanza.

use std::fmt;
use std::sync::Arc;

use xmpp_parsers::minidom::Element;

/// One thing that goes wrong, on any connection of one account after it has signed in.
pub struct Fault {
    way: Way,
    when: When,
    pub(super) deed: Deed,
    always: bool,
}

/// What goes wrong at a stanza.
#[derive(Clone)]
pub enum Act {
    /// The TCP connection breaks: a received stanza is not acted on, a sent one not written.
    Cut,
    /// The TCP connection breaks as soon as a received stanza has been acted on, before anything is
    /// answered, or a sent one has been written.
    CutAfterwards,
    /// This stanza is lost.
    Swallow,
    /// This stanza and all that follow are lost, both ways, while the connection stays open.
    Stall,
    /// In place of the stanza, or of acting on it, this is written as it is.
    Garbage(String),
    /// In place of the stanza, or of acting on it, the stream ends with this error condition
    /// (RFC 6120 §4.9.3).
    Close(&'static str),
    /// This is written as it is; then all goes on as if nothing had happened.
    Before(String),
    /// In place of the stanza, or of acting on it, this is written again and again until the other side has had
    /// enough.
    Flood(String),
    /// Begins a stanza, and then sends a blank of it three times a second for ever.
    Drip,
    /// This is called while the stanza waits; then all goes on as if nothing had happened.
    Call(Arc<dyn Fn() + Send + Sync>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Way {
    Received,
    Sent,
}

enum When {
    Nth(usize),
    Like(Box<dyn Fn(&Element) -> bool + Send>),
}

/// A function from the text of a stanza to what is written in its place.
type Rewrite = Arc<dyn Fn(String) -> String + Send + Sync>;

#[derive(Clone)]
pub(super) enum Deed {
    Act(Act),
    Refuse(String),
    Rewrite(Rewrite),
}

impl Fault {
    /// At the `n`th stanza that comes from the account's clients, counted from 1 over all its
    /// connections; what belongs to signing in and binding does not count.
    pub fn at_received(n: usize, act: Act) -> Self {
        Self::new(Way::Received, When::Nth(n), Deed::Act(act))
    }

    /// At the first stanza from the account's clients of which this is true.
    pub fn on_received(like: impl Fn(&Element) -> bool + Send + 'static, act: Act) -> Self {
        Self::new(Way::Received, When::Like(Box::new(like)), Deed::Act(act))
    }

    /// At the first stanza to the account's clients of which this is true.
    pub fn on_sent(like: impl Fn(&Element) -> bool + Send + 'static, act: Act) -> Self {
        Self::new(Way::Sent, When::Like(Box::new(like)), Deed::Act(act))
    }

    /// The first stanza from the account's clients of which this is true is answered by this
    /// condition (RFC 6120 §8.3.3) and not acted on.
    pub fn refuse(like: impl Fn(&Element) -> bool + Send + 'static, condition: &str) -> Self {
        let deed = Deed::Refuse(condition.to_owned());
        Self::new(Way::Received, When::Like(Box::new(like)), deed)
    }

    /// Every roster set of this address is answered by this condition.
    pub fn refuse_item(jid: &str, condition: &str) -> Self {
        let jid = jid.to_owned();
        let sets = move |stanza: &Element| {
            stanza.attr("type") == Some("set")
                && stanza.get_child("query", "jabber:iq:roster").is_some_and(|query| {
                    query.children().any(|item| item.attr("jid") == Some(jid.as_str()))
                })
        };
        Self::refuse(sets, condition).always()
    }

    /// The first stanza to the account's clients of which this is true is written as `rewrite`
    /// makes it of its text.
    pub fn rewrite(
        like: impl Fn(&Element) -> bool + Send + 'static,
        rewrite: impl Fn(String) -> String + Send + Sync + 'static,
    ) -> Self {
        Self::new(Way::Sent, When::Like(Box::new(like)), Deed::Rewrite(Arc::new(rewrite)))
    }

    /// Every roster answer to the account's clients holds these items beside its own; they are
    /// written as they are, right or wrong.
    pub fn odd_roster(items: &str) -> Self {
        let items = items.to_owned();
        let answers = |stanza: &Element| {
            stanza.attr("type") == Some("result") && stanza.has_child("query", "jabber:iq:roster")
        };
        let insert = move |text: String| match text.rfind("</query>") {
            Some(end) => {
                let (before, after) = text.split_at(end);
                format!("{before}{items}{after}")
            }
            None => text.replacen("/></iq>", &format!(">{items}</query></iq>"), 1),
        };
        Self::rewrite(answers, insert).always()
    }

    /// The same, not once but every time.
    pub fn always(mut self) -> Self {
        self.always = true;
        self
    }

    fn new(way: Way, when: When, deed: Deed) -> Self {
        Self { way, when, deed, always: false }
    }
}

/// The faults that lie in wait for an account, and how far its stanzas have been counted.
#[derive(Default)]
pub(super) struct Faults {
    pub(super) waiting: Vec<Fault>,
    pub(super) received: usize,
    pub(super) sent: usize,
}

impl Faults {
    /// Counts a stanza and tells what is to go wrong at it, if anything.
    pub(super) fn strike(&mut self, way: Way, stanza: &Element) -> Option<Deed> {
        let count = match way {
            Way::Received => &mut self.received,
            Way::Sent => &mut self.sent,
        };
        *count += 1;
        let count = *count;
        let place = self.waiting.iter().position(|fault| {
            fault.way == way
                && match &fault.when {
                    When::Nth(n) => *n == count,
                    When::Like(like) => like(stanza),
                }
        })?;
        let fault = self.waiting.get(place)?;
        let deed = fault.deed.clone();
        if !fault.always {
            self.waiting.remove(place);
        }
        Some(deed)
    }
}

impl fmt::Debug for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Fault")
    }
}

impl fmt::Debug for Act {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Act")
    }
}
