//! The signals that ask to stop: Ctrl-C, and what the system sends when it shuts down.

use super::{Exit, Stop, say};
use crate::migration::{Control, Wish};

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

/// The end of a run that was stopped before it changed anything.
pub(super) fn stopped() -> Stop {
    Stop::new(Exit::Interrupted, "Stopped. Nothing was changed.")
}

/// The first signal asks a move for a clean stop; a second one does not wait for it.
pub(super) async fn stop_cleanly(control: Control) {
    stop().await;
    say("Stopping: what is under way is being finished. Once more to stop at once.");
    control.wish(Wish::Stop);
    stop().await;
    std::process::exit(Exit::Interrupted as i32);
}

/// Waits for a signal; for ever where the system lets nobody listen to them.
pub(super) async fn stop() {
    if signal().await.is_err() {
        std::future::pending().await
    }
}

#[cfg(unix)]
async fn signal() -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) =
        (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    tokio::select! {
        _ = interrupt.recv() => {}
        _ = terminate.recv() => {}
    }
    Ok(())
}

#[cfg(not(unix))]
async fn signal() -> std::io::Result<()> {
    tokio::signal::ctrl_c().await
}
