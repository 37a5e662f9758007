//! Windows.

use std::io;

use tokio::signal::windows::{
    CtrlBreak, CtrlC, CtrlClose, CtrlLogoff, CtrlShutdown, ctrl_break, ctrl_c, ctrl_close,
    ctrl_logoff, ctrl_shutdown,
};

/// How the terminal deals with what is typed. A prompt that is interrupted ends with the program, and each program has
/// its own way.
pub(crate) struct Terminal;

impl Terminal {
    /// As it is now.
    pub(crate) fn as_it_is() -> Self {
        Self
    }

    /// As it was then.
    pub(crate) fn restore(self) {}
}

/// What asks to stop: Ctrl-C and Ctrl-Break, the console that is closed, the user who signs out, and the system that shuts down.
/// After the last three the system waits some seconds for the program to end (`HandlerRoutine`).
pub(crate) struct Signals {
    c: CtrlC,
    pause: CtrlBreak,
    close: CtrlClose,
    logoff: CtrlLogoff,
    shutdown: CtrlShutdown,
}

impl Signals {
    /// Listens from now on.
    pub(crate) fn new() -> io::Result<Self> {
        Ok(Self {
            c: ctrl_c()?,
            pause: ctrl_break()?,
            close: ctrl_close()?,
            logoff: ctrl_logoff()?,
            shutdown: ctrl_shutdown()?,
        })
    }

    /// Whether one came; otherwise there will be no more.
    pub(crate) async fn next(&mut self) -> bool {
        let Self { c, pause, close, logoff, shutdown } = self;
        let came = tokio::select! {
            came = c.recv() => came,
            came = pause.recv() => came,
            came = close.recv() => came,
            came = logoff.recv() => came,
            came = shutdown.recv() => came,
        };
        came.is_some()
    }
}
