//! What systems do differently with terminals and signals, one module for each: nothing else in this room names one.

#[cfg(unix)]
mod unix;
#[cfg(windows)]
mod windows;

#[cfg(unix)]
pub(super) use unix::{Signals, Terminal};
#[cfg(windows)]
pub(super) use windows::{Signals, Terminal};
