//! Unix.

use std::fs::File;
use std::io;

use rustix::termios::{OptionalActions, Termios, tcgetattr, tcsetattr};
use tokio::signal::unix::{Signal, SignalKind, signal};

/// How the terminal deals with what is typed. A prompt changes that, and after a signal it still waits for a key
/// before it changes it back.
pub(crate) struct Terminal(Option<(File, Termios)>);

impl Terminal {
    /// As it is now.
    pub(crate) fn as_it_is() -> Self {
        let terminal = File::open("/dev/tty").ok();
        Self(terminal.and_then(|file| {
            let state = tcgetattr(&file).ok()?;
            Some((file, state))
        }))
    }

    /// As it was then.
    pub(crate) fn restore(self) {
        let Some((file, state)) = self.0 else { return };
        // A terminal that is gone shows nothing.
        let _ = tcsetattr(file, OptionalActions::Now, &state);
    }
}

/// The signals that ask to stop.
pub(crate) struct Signals(Vec<Signal>);

impl Signals {
    /// Listens from now on.
    pub(crate) fn new() -> io::Result<Self> {
        let mut kinds = vec![SignalKind::interrupt(), SignalKind::terminate(), SignalKind::quit()];
        // Started with `nohup`, it is to outlive its terminal.
        if !is_ignored(SignalKind::hangup()) {
            kinds.push(SignalKind::hangup());
        }
        Ok(Self(kinds.into_iter().map(signal).collect::<io::Result<_>>()?))
    }

    /// Whether one came; otherwise there will be no more.
    pub(crate) async fn next(&mut self) -> bool {
        let any = self.0.iter_mut().map(|signal| Box::pin(signal.recv()));
        futures::future::select_all(any).await.0.is_some()
    }
}

/// Whoever started the program wants this signal to mean nothing, as far as the system tells.
fn is_ignored(signal: SignalKind) -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let ignored = ignored.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    ignored.is_some_and(|mask| mask >> (signal.as_raw_value() - 1) & 1 == 1)
}
