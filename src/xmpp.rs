//! Addresses, and payloads that `xmpp-parsers` lacks. No I/O.

pub mod address;
pub mod build;
pub mod mam;
pub mod mam_prefs;
pub mod markup;
pub mod mix;
pub mod moved;
pub mod muc;
pub mod outage;
pub mod pep;
pub mod transfer;
pub mod uri;
