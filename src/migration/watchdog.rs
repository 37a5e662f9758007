//! The wait for an old server that is at work somewhere out of sight.

use std::time::{Duration, Instant};

/// After how much silence the watchers are told, again and again.
const QUIET: Duration = Duration::from_secs(30);
/// How often the server is asked for a sign of life, so that its silence on the move is not taken for that of
/// the connection.
const KEEP_ALIVE: Duration = Duration::from_secs(20);

/// What is due when, counted from the last sign of the server's work.
pub(super) struct Watchdog {
    sign_of_life: Instant,
    tell_quiet: Instant,
    keep_alive: Instant,
}

impl Watchdog {
    /// A wait that begins at `now`.
    pub(super) fn new(now: Instant) -> Self {
        Self { sign_of_life: now, tell_quiet: now + QUIET, keep_alive: now + KEEP_ALIVE }
    }

    /// Something was seen of the work.
    pub(super) fn live(&mut self, now: Instant) {
        (self.sign_of_life, self.tell_quiet) = (now, now + QUIET);
    }

    /// How long nothing has been seen, if that is to be told now.
    pub(super) fn quiet(&mut self, now: Instant) -> Option<Duration> {
        let due = self.tell_quiet <= now;
        due.then(|| {
            self.tell_quiet = now + QUIET;
            now - self.sign_of_life
        })
    }

    /// Whether the server is to be asked for a sign of life now.
    pub(super) fn keep_alive(&mut self, now: Instant) -> bool {
        let due = self.keep_alive <= now;
        if due {
            self.keep_alive = now + KEEP_ALIVE;
        }
        due
    }

    /// Whether the silence has lasted longer than anybody wants to wait.
    pub(super) fn is_over(&self, now: Instant, patience: Duration) -> bool {
        self.end(patience).is_some_and(|end| end <= now)
    }

    /// When to look again at the latest; `patience` is nobody's while the run is paused.
    pub(super) fn next(&self, patience: Option<Duration>) -> Instant {
        let end = patience.and_then(|patience| self.end(patience));
        let next = self.tell_quiet.min(self.keep_alive);
        end.map_or(next, |end| next.min(end))
    }

    fn end(&self, patience: Duration) -> Option<Instant> {
        self.sign_of_life.checked_add(patience)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn silence_is_told_again_and_again_until_something_is_seen() {
        let start = Instant::now();
        let mut watchdog = Watchdog::new(start);
        assert_eq!(watchdog.quiet(start + 29 * SECOND), None);
        assert_eq!(watchdog.quiet(start + 30 * SECOND), Some(30 * SECOND));
        assert_eq!(watchdog.quiet(start + 31 * SECOND), None, "that was told just now");
        assert_eq!(watchdog.quiet(start + 61 * SECOND), Some(61 * SECOND));
        watchdog.live(start + 70 * SECOND);
        assert_eq!(watchdog.quiet(start + 99 * SECOND), None);
        assert_eq!(watchdog.quiet(start + 100 * SECOND), Some(30 * SECOND));
    }

    #[test]
    fn patience_counts_from_the_last_sign_of_life() {
        let start = Instant::now();
        let mut watchdog = Watchdog::new(start);
        assert!(!watchdog.is_over(start + 99 * SECOND, 100 * SECOND));
        assert!(watchdog.is_over(start + 100 * SECOND, 100 * SECOND));
        watchdog.live(start + 50 * SECOND);
        assert!(!watchdog.is_over(start + 149 * SECOND, 100 * SECOND));
        assert!(watchdog.is_over(start + 50 * SECOND, Duration::ZERO));
        assert!(!watchdog.is_over(start + 1_000_000 * SECOND, Duration::MAX));
    }

    #[test]
    fn a_pause_never_looks_at_a_moment_that_has_passed() {
        let start = Instant::now();
        let mut watchdog = Watchdog::new(start);
        assert_eq!(watchdog.next(Some(5 * SECOND)), start + 5 * SECOND);
        let late = start + 60 * SECOND;
        assert!(
            watchdog.keep_alive(late)
                && watchdog.quiet(late).is_some()
                && !watchdog.keep_alive(late)
        );
        assert_eq!(watchdog.next(None), late + KEEP_ALIVE);
        assert_eq!(watchdog.next(Some(Duration::MAX)), late + KEEP_ALIVE);
    }
}
