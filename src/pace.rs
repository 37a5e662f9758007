//! How fast subscription stanzas may follow each other.
//!
//! Most servers take them as fast as they come. ejabberd's `mod_pres_counter` lets a number of them through
//! and then none until it has been quiet for a while; what it lets through later starts the next number.
//! It counts what comes *in* for the account by the same rule, and loses the excess without a word, so a
//! batch must be small enough for its answers as well.

use std::time::{Duration, Instant};

use crate::roster::Contact;
use crate::snapshot::Server;

/// What ejabberd's `count` is, as it is shipped.
const STOCK_COUNT: u32 = 5;
/// The quiet that is assumed until it has been measured: ejabberd's `interval`.
const STOCK_INTERVAL: Duration = Duration::from_secs(60);
/// The first guess when the quiet is measured; each further one is twice as long.
const FIRST_GUESS: Duration = Duration::from_secs(1);
/// What is added to a measured quiet, for the time that stanzas are on their way.
const MARGIN: Duration = Duration::from_millis(250);
/// Quiet beyond which a server's refusal is not about pace.
const LONGEST_INTERVAL: Duration = Duration::from_secs(15 * 60);

/// How many stanzas a limiting server counts, in each direction, for asking this contact: the request, and
/// the approval in return where it cannot be given beforehand.
pub fn cost(contact: &Contact, server: &Server) -> u32 {
    if contact.standing.is_seen() && !server.pre_approval { 2 } else { 1 }
}

/// How long requests of these costs would take on a server with the stock limit.
pub fn stock_outlook(costs: impl Iterator<Item = u32>) -> Option<Duration> {
    Pace::new(Some((STOCK_COUNT, STOCK_INTERVAL))).outlook(costs)
}

/// Says when the next subscription stanza may leave, and learns from those that come back.
#[derive(Clone, Debug)]
pub struct Pace {
    limit: Option<Limit>,
    /// Stanzas let through since the last quiet.
    sent: u32,
    last: Option<Instant>,
    /// How many quiets there have been.
    spell: u64,
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

impl Pace {
    /// For a server of which nothing is known, or what an earlier run has measured.
    pub fn new(known: Option<(u32, Duration)>) -> Self {
        let limit = known.map(|(count, interval)| Limit { count, interval, measured: true });
        Self { limit, sent: 0, last: None, spell: 0 }
    }

    /// The limit, if there is one.
    pub fn limit(&self) -> Option<Limit> {
        self.limit
    }

    /// When `cost` stanzas may leave that belong together: a request, and the approval and the answers that
    /// it will bring.
    pub fn when(&self, cost: u32, now: Instant) -> When {
        let (Some(limit), Some(last)) = (self.limit, self.last) else { return When::Now };
        if limit.interval > LONGEST_INTERVAL {
            return When::Never;
        }
        let quiet_until = last + limit.interval;
        let has_room = self.sent + cost.min(limit.count) <= limit.count;
        if now >= quiet_until || has_room { When::Now } else { When::At(quiet_until) }
    }

    /// There is a limit, and how long its quiet is has yet to be found out, one stanza at a time.
    pub fn is_measuring(&self) -> bool {
        self.limit.is_some_and(|limit| !limit.measured)
    }

    /// Which of the server's spells this is: the time between two quiets, in which it counts.
    pub fn spell(&self) -> u64 {
        self.spell
    }

    /// A stanza leaves now that will count as `cost` in all; none if it was counted with another.
    pub fn spend(&mut self, cost: u32, now: Instant) {
        let quiet = self.limit.map_or(STOCK_INTERVAL, |limit| limit.interval);
        if self.last.is_some_and(|last| now >= last + quiet) {
            self.sent = 0;
            self.spell += 1;
        }
        self.sent += cost;
        self.last = Some(now);
    }

    /// Of what was spent last, `bounced` came back, and the others were let `through`, if there were any and that is
    /// known. `true` if it taught something new.
    pub fn learn(&mut self, bounced: u32, through: bool) -> bool {
        match (bounced, through) {
            (0, false) => false,
            (0, true) => self.passed(),
            (bounced, _) => self.bounced(bounced),
        }
    }

    /// What this was spent for came back, and it is not known whether for its pace. Nothing is learned from that; the
    /// next to leave has a whole quiet before it, so that it shows.
    pub fn doubt(&mut self, bounced: u32) {
        match self.limit {
            Some(limit) => self.sent = limit.count,
            None => self.sent = self.sent.saturating_sub(bounced),
        }
        self.spell += 1;
    }

    fn bounced(&mut self, bounced: u32) -> bool {
        let through = self.sent.saturating_sub(bounced);
        let before = self.limit;
        self.limit = Some(match before {
            None => Limit { count: through.max(1), interval: FIRST_GUESS, measured: false },
            // Nothing got through after the quiet: it was too short.
            Some(limit) if through == 0 => Limit { interval: limit.interval * 2, ..limit },
            Some(limit) => Limit { count: limit.count.min(through), ..limit },
        });
        self.sent = self.limit.map_or(0, |limit| limit.count);
        // What was counted beforehand for this spell was not in it.
        self.spell += 1;
        self.limit != before
    }

    /// The first stanza after a quiet was let through, so the quiet was long enough. `true` if that is news.
    fn passed(&mut self) -> bool {
        match &mut self.limit {
            Some(limit) if !limit.measured => {
                limit.measured = true;
                // It may have been just enough.
                limit.interval += limit.interval / 8 + MARGIN;
                true
            }
            _ => false,
        }
    }

    /// How long requests of these costs will take in all; `None` where nothing holds them up.
    pub fn outlook(&self, costs: impl Iterator<Item = u32>) -> Option<Duration> {
        let limit = self.limit?;
        let interval =
            if limit.measured { limit.interval } else { STOCK_INTERVAL.max(limit.interval) };
        let (mut quiets, mut room) = (0, limit.count.saturating_sub(self.sent));
        for cost in costs {
            let cost = cost.min(limit.count);
            if cost > room {
                quiets += 1;
                room = limit.count;
            }
            room -= cost;
        }
        Some(interval * quiets)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// ejabberd's rule, to run the pace against.
    struct Counter {
        count: u32,
        interval: Duration,
        seen: u32,
        last: Option<Instant>,
    }

    impl Counter {
        fn lets_through(&mut self, now: Instant) -> bool {
            if self.last.is_none_or(|last| now - last > self.interval) {
                self.seen = 0;
            }
            if self.seen == self.count {
                return false;
            }
            self.seen += 1;
            self.last = Some(now);
            true
        }
    }

    /// Sends `number` requests of `cost` as the engine does: in batches of what may leave now.
    fn run(pace: &mut Pace, counter: &mut Counter, number: u32, cost: u32) -> (Duration, u32) {
        let start = Instant::now();
        let (mut now, mut left, mut bounces) = (start, number, 0);
        while left > 0 {
            let mut batch = 0;
            let size = if pace.is_measuring() { 1 } else { left.min(16) };
            while batch < size && pace.when(cost, now) == When::Now {
                pace.spend(cost, now);
                batch += 1;
            }
            let through = (0..batch).filter(|_| counter.lets_through(now)).count() as u32;
            // The approvals that follow the answers.
            for _ in 0..(cost - 1) * through {
                assert!(
                    counter.lets_through(now) || pace.limit().is_none(),
                    "an approval was lost"
                );
            }
            left -= through;
            bounces += batch - through;
            pace.learn((batch - through) * cost, through > 0);
            match pace.when(cost, now) {
                When::At(at) if left > 0 => now = at + Duration::from_millis(1),
                When::At(_) | When::Now => {}
                When::Never => panic!("gave up"),
            }
        }
        (now - start, bounces)
    }

    #[test]
    fn without_a_limit_nothing_waits() {
        let mut pace = Pace::new(None);
        let mut counter =
            Counter { count: u32::MAX, interval: STOCK_INTERVAL, seen: 0, last: None };
        assert_eq!(run(&mut pace, &mut counter, 1000, 1), (Duration::ZERO, 0));
        assert_eq!(pace.outlook([1; 5].into_iter()), None);
    }

    #[test]
    fn the_stock_limit_is_learned_from_what_comes_back() {
        let mut pace = Pace::new(None);
        let mut counter = Counter { count: 5, interval: STOCK_INTERVAL, seen: 0, last: None };
        let (took, bounces) = run(&mut pace, &mut counter, 50, 1);
        let limit = pace.limit().unwrap();
        assert_eq!(limit.count, 5);
        assert!(limit.interval >= STOCK_INTERVAL && limit.interval <= STOCK_INTERVAL * 5 / 4);
        assert!(
            took <= Duration::from_secs(75 * 10) && bounces < 40,
            "{took:?}, {bounces} bounces"
        );
    }

    #[test]
    fn a_known_limit_bounces_nothing_and_leaves_room_for_approvals() {
        let known = Duration::from_millis(60_100);
        let mut pace = Pace::new(Some((5, known)));
        let mut counter = Counter { count: 5, interval: STOCK_INTERVAL, seen: 0, last: None };
        let expected = pace.outlook([2; 20].into_iter()).unwrap();
        let (took, bounces) = run(&mut pace, &mut counter, 20, 2);
        assert_eq!(bounces, 0);
        assert!(took <= expected + known, "{took:?} against {expected:?}");
    }

    #[test]
    fn what_came_back_for_another_reason_teaches_nothing() {
        let now = Instant::now();
        let quiet = Duration::from_secs(60);
        let mut limited = Pace::new(Some((5, quiet)));
        limited.spend(2, now);
        let known = limited.limit();
        limited.doubt(2);
        assert_eq!(limited.limit(), known);
        assert_eq!(limited.when(1, now), When::At(now + quiet), "the next begins after a quiet");

        let mut free = Pace::new(None);
        free.spend(4, now);
        free.doubt(1);
        assert_eq!((free.limit(), free.when(1, now)), (None, When::Now));
        free.spend(1, now);
        assert!(free.learn(1, false));
        assert_eq!(free.limit().map(|limit| limit.count), Some(3), "those that were let through");
    }

    #[test]
    fn a_server_that_never_lets_anything_through_is_given_up() {
        let mut pace = Pace::new(None);
        let now = Instant::now();
        pace.spend(1, now);
        for _ in 0..12 {
            pace.learn(1, false);
        }
        assert_eq!(pace.when(1, now + Duration::from_secs(24 * 3600)), When::Never);
    }
}
