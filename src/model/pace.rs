//! How fast subscription stanzas may follow each other.
//!
//! Most servers take them as fast as they come. ejabberd's `mod_pres_counter` lets a number of them through
//! and then none until it has been quiet for a while; what it lets through later starts the next number. It counts
//! three times by the same rule, in whichever of its processes handles the stanza (seen on ejabberd 23.01 and 26.07):
//!
//! * what the session sends. The excess comes back, so this count is learned from, and nothing is lost by it;
//! * what one other server sends, in `incoming`. The excess is lost without a word, and a request that is lost so
//!   is not repeated: no more may be asked than may answer;
//! * what the session is handed. The contact list has changed then already. But what the session sends to somebody
//!   on its own server is counted here too, and lost. So these go first, while little else is to come.
//!
//! [`Pace`] keeps these counts as the server does. [`Queue`] holds what is to be sent, and chooses what leaves next.

use std::time::{Duration, Instant};

use jid::BareJid;

mod incoming;
mod load;
mod queue;

pub use incoming::Heard;
pub use load::{Load, Outlook, stock_outlook};
pub use queue::{Batch, Next, Place, Queue, Stanza};

use incoming::Incoming;

/// What ejabberd's `count` is, as it is shipped.
const STOCK_COUNT: u32 = 5;
/// ejabberd's `interval`, as it is shipped.
const STOCK_INTERVAL: Duration = Duration::from_secs(60);
/// After how many seconds of quiet a server is tried again while its interval is being measured. A stanza that comes
/// back is not counted, so trying does no harm; and whoever sets an interval chooses a round number.
const TRIED_AFTER: [u64; 27] = [
    1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 100, 120, 150, 180, 240,
    300, 450, 600,
];
/// What is added to an interval, for clocks that differ, besides a part of it.
const MARGIN: Duration = Duration::from_millis(50);
const MARGIN_PART: u32 = 200;
/// Quiet beyond which a server's refusal is not about pace.
const LONGEST_INTERVAL: Duration = Duration::from_secs(15 * 60);
/// A server that lets so many through at once has no limit that a move could meet.
const MOST: u32 = 200;

/// Says when the next subscription stanza may leave, and learns from those that come back.
#[derive(Clone, Debug)]
pub struct Pace {
    knowledge: Knowledge,
    /// What this session has sent.
    out: Counter,
    /// When some of it was let through last.
    passed: Option<Instant>,
    /// When the first of these left.
    began: Option<Instant>,
    /// What this session was handed, and what it has sent to others on its own server.
    session: Counter,
    incoming: Incoming,
    /// The domain of the account.
    own: String,
}

/// What is known of how the server counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Knowledge {
    /// Nothing shows that it counts, and whether that was `tried`.
    Free {
        tried: bool,
    },
    /// It probably counts; so many it has let through at once.
    Suspected {
        passed: u32,
    },
    Limited(Limit),
}

/// What is known of a server's limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// How many stanzas it lets through.
    pub count: u32,
    /// How long it must be quiet before it lets as many through again.
    pub interval: Duration,
    /// The interval was measured and not assumed.
    pub measured: bool,
}

/// When something may leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Now.
    Now,
    /// Not before this moment.
    At(Instant),
    /// The server has refused for so long that waiting does not help.
    Never,
}

impl Limit {
    const STOCK: Self = Self { count: STOCK_COUNT, interval: STOCK_INTERVAL, measured: false };

    /// How long to be quiet.
    fn quiet(&self) -> Duration {
        self.interval + self.interval / MARGIN_PART + MARGIN
    }

    /// How long what leaves one after the other still counts as leaving together.
    fn grace(&self) -> Duration {
        (self.interval / 20).max(Duration::from_millis(500))
    }

    /// The next longer interval that is tried.
    fn longer(self) -> Self {
        let longer = TRIED_AFTER.into_iter().map(Duration::from_secs);
        let interval = longer.into_iter().find(|tried| *tried > self.interval);
        let interval = interval.unwrap_or(LONGEST_INTERVAL + self.interval);
        Self { interval, measured: false, ..self }
    }
}

/// One count of the server's, kept as it keeps it: from nothing again once it has been quiet.
#[derive(Clone, Debug, Default)]
struct Counter {
    used: u32,
    /// When the last was counted.
    last: Option<Instant>,
}

impl Counter {
    fn used(&self, quiet: Duration, now: Instant) -> u32 {
        if self.last.is_some_and(|last| now < last + quiet) { self.used } else { 0 }
    }

    /// Counts one. `true` if it is the first after a quiet.
    fn count(&mut self, quiet: Duration, now: Instant) -> bool {
        let used = self.used(quiet, now);
        (self.used, self.last) = (used + 1, Some(now));
        used == 0
    }

    /// From when on nothing is counted any more of what is there now.
    fn empty_at(&self, quiet: Duration) -> Option<Instant> {
        self.last.map(|last| last + quiet)
    }
}

impl Pace {
    /// For an account on the server `own` of which nothing is known, or what an earlier run has measured.
    pub fn new(known: Option<(u32, Duration)>, own: &str) -> Self {
        let known = known.map(|(count, interval)| Limit { count, interval, measured: true });
        Self {
            knowledge: known.map_or(Knowledge::Free { tried: false }, Knowledge::Limited),
            out: Counter::default(),
            passed: None,
            began: None,
            session: Counter::default(),
            incoming: Incoming::default(),
            own: own.to_owned(),
        }
    }

    /// The server is one that probably has a limit. It is taken for that of the stock until it shows.
    pub fn suspect(&mut self) {
        if self.knowledge == (Knowledge::Free { tried: false }) {
            self.knowledge = Knowledge::Suspected { passed: 0 };
        }
    }

    /// The limit, if there is one.
    pub fn limit(&self) -> Option<Limit> {
        match self.knowledge {
            Knowledge::Limited(limit) => Some(limit),
            Knowledge::Free { .. } | Knowledge::Suspected { .. } => None,
        }
    }

    /// The limit that is kept to, known or only suspected.
    fn kept(&self) -> Option<Limit> {
        match self.knowledge {
            Knowledge::Free { .. } => None,
            Knowledge::Suspected { passed } => {
                Some(Limit { count: passed.max(STOCK_COUNT), ..Limit::STOCK })
            }
            Knowledge::Limited(limit) => Some(limit),
        }
    }

    /// The same for the answers: while the interval is being measured, that of the stock has to do for them, since
    /// they cannot be tried.
    fn kept_for_answers(&self) -> Option<Limit> {
        let limit = self.kept()?;
        let interval =
            if limit.measured { limit.interval } else { limit.interval.max(STOCK_INTERVAL) };
        Some(Limit { interval, ..limit })
    }

    /// When `cost` stanzas may leave that belong together.
    pub fn when(&self, cost: u32, now: Instant) -> When {
        let Some(limit) = self.kept() else { return When::Now };
        if limit.interval > LONGEST_INTERVAL {
            return When::Never;
        }
        let used = self.out.used(limit.quiet(), now);
        match self.out.empty_at(limit.quiet()) {
            Some(at) if used > 0 && used + cost.min(limit.count) > limit.count => When::At(at),
            _ => When::Now,
        }
    }

    /// There is a limit, and how long its quiet is has yet to be found out.
    pub fn is_measuring(&self) -> bool {
        self.limit().is_some_and(|limit| !limit.measured)
    }

    /// While the interval is being measured: when to try, with a stanza that means nothing and so takes the place of
    /// none that does. The interval of the stock is tried in earnest, for it is the likeliest.
    pub fn next_trial(&self, now: Instant) -> Option<When> {
        let limit = self.limit().filter(|limit| !limit.measured)?;
        (limit.interval != STOCK_INTERVAL).then(|| self.when(limit.count, now))
    }

    /// How many stanzas that mean nothing are to follow what is spent, to learn whether the suspicion is right, where
    /// it is only that which holds something up. `answers` are to come from one domain at the most.
    pub fn trials(&self, answers: u32, now: Instant) -> u32 {
        let used = self.out.used(Limit::STOCK.quiet(), now);
        match self.knowledge {
            Knowledge::Suspected { passed: 0 } => (STOCK_COUNT + 1).saturating_sub(used),
            Knowledge::Suspected { .. } => enough(answers).saturating_sub(used),
            Knowledge::Free { .. } | Knowledge::Limited(_) => 0,
        }
    }

    /// A stanza leaves now that is counted as `cost`.
    pub fn spend(&mut self, cost: u32, now: Instant) {
        if cost == 0 {
            return;
        }
        let quiet = self.kept().unwrap_or(Limit::STOCK).quiet();
        let used = self.out.used(quiet, now);
        if used == 0 {
            self.began = Some(now);
        }
        (self.out.used, self.out.last) = (used + cost, Some(now));
    }

    /// What leaves now puts off the next number rather than filling up this one.
    fn is_late(&self, limit: Limit, now: Instant) -> bool {
        let running = self.out.used(limit.quiet(), now) > 0;
        running && self.began.is_some_and(|began| now > began + limit.grace())
    }

    /// The fence behind what was spent last is back: of that, `bounced` came back, and the others were let
    /// `through`, if there were any. `true` if it taught something new.
    pub fn learn(&mut self, bounced: u32, through: bool, now: Instant) -> bool {
        if through {
            self.passed = Some(now);
        }
        // What is refused does not put off anything.
        self.out.last = self.passed.or(Some(now));
        match (bounced, through) {
            (0, false) => false,
            (0, true) => self.passed(),
            (bounced, through) => self.bounced(bounced, through),
        }
    }

    /// What this was spent for came back, and it is not known whether for its pace. Nothing is learned from that; where
    /// there is a limit, the next to leave has a whole quiet before it, so that it shows.
    pub fn doubt(&mut self, bounced: u32, now: Instant) {
        match self.limit() {
            Some(limit) => {
                self.passed = Some(now);
                self.out = Counter { used: limit.count, last: Some(now) };
            }
            None => self.out.used = self.out.used.saturating_sub(bounced),
        }
    }

    fn bounced(&mut self, bounced: u32, through: bool) -> bool {
        let passed = self.out.used.saturating_sub(bounced);
        let before = self.knowledge;
        let limit = match before {
            Knowledge::Free { .. } | Knowledge::Suspected { .. } => {
                let [first, ..] = TRIED_AFTER.map(Duration::from_secs);
                Limit { count: passed.max(1), interval: first, measured: false }
            }
            // Nothing got through after the quiet: it was too short.
            Knowledge::Limited(limit) if !through => limit.longer(),
            Knowledge::Limited(limit) => Limit { count: limit.count.min(passed).max(1), ..limit },
        };
        self.knowledge = Knowledge::Limited(limit);
        self.out.used = limit.count;
        self.knowledge != before
    }

    /// Something was let through, and nothing came back. `true` if that is news.
    fn passed(&mut self) -> bool {
        match &mut self.knowledge {
            Knowledge::Limited(limit) if !limit.measured => {
                limit.measured = true;
                true
            }
            Knowledge::Suspected { passed } if self.out.used > STOCK_COUNT => {
                *passed = self.out.used.max(*passed);
                false
            }
            Knowledge::Free { .. } | Knowledge::Suspected { .. } | Knowledge::Limited(_) => false,
        }
    }

    /// Ends the suspicion if as many were let through as `answers` are to come from one domain at the most.
    pub fn clear(&mut self, answers: u32) {
        if let Knowledge::Suspected { passed } = self.knowledge
            && passed >= enough(answers)
        {
            self.knowledge = Knowledge::Free { tried: true };
        }
    }

    /// A request leaves to this contact, which will answer with so many stanzas.
    pub fn asked(&mut self, jid: &BareJid, answers: u32, now: Instant) {
        let Some(limit) = self.kept_for_answers() else { return };
        self.incoming.asked(jid, answers, limit, now);
    }

    /// The request has come back: nothing is due from this contact.
    pub fn unasked(&mut self, jid: &BareJid) {
        self.incoming.unasked(jid);
    }

    /// When so many stanzas may be asked for from this domain.
    fn when_answered(&self, domain: &str, answers: u32, now: Instant) -> When {
        let Some(limit) = self.kept_for_answers() else { return When::Now };
        self.incoming.when(domain, answers, limit, now)
    }

    /// When one may leave to somebody on the account's own server. The server counts it for the session, with all that
    /// the session is handed meanwhile, and loses it without a word: so all that may come at any moment has its room.
    fn when_to_own(&self, now: Instant) -> When {
        let Some(limit) = self.kept_for_answers() else { return When::Now };
        let fits = |at: Instant| {
            self.session.used(limit.quiet(), at) + self.incoming.imminent(at) < limit.count
        };
        if fits(now) {
            return When::Now;
        }
        let moments = self.incoming.expiries().chain(self.session.empty_at(limit.quiet()));
        // At the last of these nothing is counted any more.
        moments.filter(|at| *at > now && fits(*at)).min().map_or(When::Now, When::At)
    }

    /// This has come from a contact.
    pub fn hear(&mut self, jid: &BareJid, what: Heard, now: Instant) {
        if let Some(limit) = self.kept_for_answers() {
            self.incoming.hear(jid, what, limit, now);
        }
    }

    /// The session was handed a subscription stanza, or has sent one to somebody on its own server.
    pub fn handed(&mut self, now: Instant) {
        if let Some(limit) = self.kept_for_answers() {
            self.session.count(limit.quiet(), now);
        }
    }

    /// The contact's account is on the account's own server.
    pub fn is_own(&self, jid: &BareJid) -> bool {
        jid.domain().as_str() == self.own
    }

    /// Part of this contact's answer may have been lost: its server sent as much as is let through.
    pub fn is_doubtful(&self, jid: &BareJid) -> bool {
        self.incoming.is_doubtful(jid)
    }

    /// Until when it is worth waiting for answers to what was asked last.
    pub fn answers_until(&self) -> Option<Instant> {
        self.incoming.answers_until()
    }

    /// How many contacts are about to ask back.
    fn due_to_ask_back(&self, now: Instant) -> u32 {
        self.incoming.due_to_ask_back(now)
    }

    /// How long all this will take; `None` where nothing is known to hold it up.
    pub fn outlook(&self, load: &Load, now: Instant) -> Option<Outlook> {
        self.limit()?;
        let limit = self.kept_for_answers()?;
        let opens = self.out.empty_at(limit.quiet());
        let used = self.out.used(limit.quiet(), now);
        let first = opens.filter(|_| used >= limit.count).map_or(Duration::ZERO, |at| at - now);
        Some(load.takes(limit).after(first))
    }
}

/// How many stanzas a server has to let through at once so that it has no limit that so many answers could meet,
/// besides those that are on their way.
fn enough(answers: u32) -> u32 {
    (answers + STOCK_COUNT - 1).clamp(STOCK_COUNT + 1, MOST)
}

#[cfg(test)]
mod tests;
