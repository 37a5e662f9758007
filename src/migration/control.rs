//! Pausing and stopping a run from outside.

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

/// The handle of whoever watches a run.
#[derive(Clone, Debug)]
pub struct Control(watch::Sender<Wish>);

/// The run's end of a [`Control`].
#[derive(Clone, Debug)]
pub struct Wishes(watch::Receiver<Wish>);

/// A control and the end that a run follows.
pub fn control() -> (Control, Wishes) {
    let (sender, receiver) = watch::channel(Wish::Run);
    (Control(sender), Wishes(receiver))
}

impl Control {
    /// Says what the run is to do from now on. Stopping is final.
    pub fn wish(&self, wish: Wish) {
        self.0.send_if_modified(|current| {
            let changes = *current != wish && *current != Wish::Stop;
            if changes {
                *current = wish;
            }
            changes
        });
    }
}

impl Wishes {
    /// What the run is to do now.
    pub fn current(&self) -> Wish {
        *self.0.borrow()
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
