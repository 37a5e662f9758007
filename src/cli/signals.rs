//! The signals that ask to stop: Ctrl-C and Ctrl-\, a terminal that is closed, and what the system sends when it shuts
//! down.
//!
//! They are listened to from the start of a run, so that none is lost that comes while nobody waits for one.

use tokio::sync::Semaphore;

use super::system::Signals;
use super::{Exit, Stop, say};
use crate::engine;
use crate::migration::{Control, Wish};
use crate::store::storage;

/// The signals that nobody has taken notice of yet.
static UNHEARD: Semaphore = Semaphore::const_new(0);

/// Listens from now on. Where the system lets nobody do so, signals end the program.
pub(super) fn listen() {
    storage::outlive_file_limits();
    let Ok(mut signals) = Signals::new() else { return };
    tokio::spawn(async move {
        while signals.next().await {
            // The program is busy with what it does not interrupt: who insists, ends it.
            if UNHEARD.available_permits() > 0 {
                std::process::exit(Exit::Interrupted as i32);
            }
            UNHEARD.add_permits(1);
        }
    });
}

/// Waits for a signal, or takes notice of one that has come.
pub(super) async fn stop() {
    match UNHEARD.acquire().await {
        Ok(heard) => heard.forget(),
        // Nobody closes it.
        Err(_) => std::future::pending().await,
    }
}

/// Does what changes nothing on either account, unless a signal comes first.
///
/// # Errors
/// Those of the work, and that it was stopped.
pub(super) async fn unless_stopped<T>(
    work: impl Future<Output = Result<T, Stop>>,
) -> Result<T, Stop> {
    tokio::select! {
        biased;
        done = work => done,
        () = stop() => Err(stopped()),
    }
}

/// Does in a thread of its own what would hold up everything else, unless a signal comes first.
///
/// # Errors
/// That it was stopped.
pub(super) async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, Stop> {
    engine::aside(work, stop()).await.ok_or_else(stopped)
}

/// The end of a run that was stopped before it changed anything.
pub(super) fn stopped() -> Stop {
    Stop::new(Exit::Interrupted, say!("cli-stopped"))
}

/// The first signal asks a move for a clean stop; a second one does not wait for it.
pub(super) async fn stop_cleanly(control: Control) {
    stop().await;
    say(&say!("cli-stopping"));
    control.wish(Wish::Stop);
    stop().await;
    std::process::exit(Exit::Interrupted as i32);
}
