//! Payloads that `xmpp-parsers` lacks. No I/O.

pub mod build;
pub mod markup;
pub mod moved;
pub mod pep;
pub mod transfer;
