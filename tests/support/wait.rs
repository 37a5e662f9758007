//! Waiting for a condition instead of for a time.

use std::time::{Duration, Instant};

/// How long a test waits for something that should happen at once before it gives up. Generous,
/// because several servers may share one busy processor.
pub const PATIENCE: Duration = Duration::from_secs(240);

/// Asks again and again until `condition` gives a value.
///
/// # Panics
/// After [`PATIENCE`], with `what` was waited for.
pub fn wait_until<T>(what: &str, mut condition: impl FnMut() -> Option<T>) -> T {
    let start = Instant::now();
    loop {
        if let Some(value) = condition() {
            return value;
        }
        assert!(start.elapsed() < PATIENCE, "waited {PATIENCE:?} in vain for {what}");
        std::thread::sleep(Duration::from_millis(10));
    }
}
