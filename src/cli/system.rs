//! What systems do differently with terminals and signals, one module for each: nothing else in this room names one.

#[cfg(not(unix))]
mod other;
#[cfg(unix)]
mod unix;

#[cfg(not(unix))]
pub(super) use other::{Signals, Terminal};
#[cfg(unix)]
pub(super) use unix::{Signals, Terminal};
