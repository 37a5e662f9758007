//! Payloads that `xmpp-parsers` lacks. No I/O.

pub mod moved;
pub mod transfer;
