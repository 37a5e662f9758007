//! Pausing and stopping a run from outside, and how long it waits for the old server.

use std::time::Duration;

use tokio::sync::watch;

/// What the run is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Go on.
    Run,
    /// Finish what is under way, and wait.
    Pause,
    /// Finish what is under way, and end.
    Stop,
}

/// How long the old server may show no sign of life while it moves the account, unless somebody decides
/// otherwise. It waits half a minute for each contact's server that does not answer, several at a time.
pub const PATIENCE: Duration = Duration::from_secs(300);

/// How long a run that is to stop may take to finish what is under way, however long servers take.
pub(super) const STOP_LIMIT: Duration = Duration::from_secs(10);

/// The handle of whoever watches a run.
#[derive(Clone, Debug)]
pub struct Control(watch::Sender<Decisions>);

/// The run's end of a [`Control`].
#[derive(Clone, Debug)]
pub struct Wishes(watch::Receiver<Decisions>);

#[derive(Clone, Copy, Debug)]
struct Decisions {
    wish: Wish,
    patience: Duration,
}

/// A control and the end that a run follows.
pub fn control() -> (Control, Wishes) {
    let (sender, receiver) = watch::channel(Decisions { wish: Wish::Run, patience: PATIENCE });
    (Control(sender), Wishes(receiver))
}

impl Control {
    /// Says what the run is to do from now on. Stopping is final.
    pub fn wish(&self, wish: Wish) {
        self.0.send_if_modified(|current| {
            let changes = current.wish != wish && current.wish != Wish::Stop;
            if changes {
                current.wish = wish;
            }
            changes
        });
    }

    /// Says how long the old server may show no sign of life while it moves the account; see [`PATIENCE`].
    /// [`Duration::ZERO`] goes on without it now, [`Duration::MAX`] waits for as long as it takes.
    pub fn wait_for_old_server(&self, patience: Duration) {
        self.0.send_modify(|current| current.patience = patience);
    }
}

impl Wishes {
    /// What the run is to do now.
    pub fn current(&self) -> Wish {
        self.0.borrow().wish
    }

    /// How long the old server may show no sign of life while it moves the account.
    pub fn patience(&self) -> Duration {
        self.0.borrow().patience
    }

    /// Comes when the run is to stop; never if nobody can wish it any more.
    pub async fn stopped(mut self) {
        if self.0.wait_for(|decisions| decisions.wish == Wish::Stop).await.is_err() {
            std::future::pending::<()>().await;
        }
    }

    /// Waits for the next wish; for ever if nobody can wish any more.
    pub async fn changed(&mut self) {
        if self.0.changed().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_stop_is_final() {
        let (control, mut wishes) = control();
        control.wish(Wish::Pause);
        wishes.changed().await;
        assert_eq!(wishes.current(), Wish::Pause);
        control.wish(Wish::Stop);
        control.wish(Wish::Run);
        assert_eq!(wishes.current(), Wish::Stop);
    }
}
