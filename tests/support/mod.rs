//! Real XMPP servers for the tests: Debian's Prosody, ejabberd and jabberd2 on loopback, federated with each
//! other, with accounts and subscriptions that exist on both sides.
//!
//! ```ignore
//! let net = Net::new();
//! let old = net.prosody("old.test").start();
//! let new = net.ejabberd("new.test").stock_limits().start();
//! let friends = net.prosody("friends.test").start();
//! new.create_account("romeo", "secret");
//! net.seed(&old, "romeo", "secret", &contacts_of_every_standing(100, "friends.test"));
//! let juliet = Client::online(&net, &friends, "friend3", CONTACT_PASSWORD).await;
//! ```
//!
//! Every server has a loopback address and a folder of its own, and is gone when its handle is
//! dropped or the test process ends, however it ends. Whatever goes wrong in here is a panic that
//! says what was expected.

// Each test file compiles this module for itself and uses only a part of it, and what fails in a
// test is told by a panic.
#![allow(
    dead_code,
    unreachable_pub,
    unused_imports,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::unwrap_used
)]

mod authority;
mod biboumi;
mod browser;
mod client;
mod ejabberd;
mod jabberd2;
mod migrator;
mod names;
mod net;
mod people;
mod process;
mod prosody;
mod server;
mod wait;

pub use authority::Certificate;
pub use biboumi::Biboumi;
pub use browser::Browser;
pub use client::Client;
pub use jabberd2::Jabberd2;
pub use migrator::migrate;
pub use names::{Names, Record};
pub use net::Net;
pub use people::contacts_of_every_standing;
pub use people::{CONTACT_PASSWORD, Contact, Entry, Standing, Subscription};
pub use server::{Limits, Server, Setup, Software};
pub use wait::{PATIENCE, wait_until};
