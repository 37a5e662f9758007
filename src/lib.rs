//! Rehome moves an XMPP account from a server that is closing to a new one.

pub mod account;
pub mod ui;
