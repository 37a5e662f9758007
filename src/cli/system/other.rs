//! Systems of which nothing is known, Windows among them.

use std::io;

/// How the terminal deals with what is typed, which a prompt leaves as it was.
pub(crate) struct Terminal;

impl Terminal {
    /// As it is now.
    pub(crate) fn as_it_is() -> Self {
        Self
    }

    /// As it was then.
    pub(crate) fn restore(self) {}
}

/// Ctrl-C.
pub(crate) struct Signals;

impl Signals {
    /// Listens from now on.
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self)
    }

    /// Whether it came; otherwise there will be no more.
    pub(crate) async fn next(&mut self) -> bool {
        tokio::signal::ctrl_c().await.is_ok()
    }
}
