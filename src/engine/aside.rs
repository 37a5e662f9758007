//! Work that would hold up everything else, in a thread of its own.

use std::time::Duration;

/// How long such work has to come to its end once nobody wants it any more: for what it writes, and for a prompt to leave
/// the terminal as it was.
const LAST_MOMENT: Duration = Duration::from_millis(500);

/// Does it unless `enough` comes first; `None` then.
pub async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
    enough: impl Future<Output = ()>,
) -> Option<T> {
    let mut work = tokio::task::spawn_blocking(work);
    tokio::select! {
        biased;
        // Nothing in this program gives up a thread but its end.
        done = &mut work => done.ok(),
        () = enough => {
            // Whatever comes of it, nobody wants it any more.
            drop(tokio::time::timeout(LAST_MOMENT, work).await);
            None
        }
    }
}
