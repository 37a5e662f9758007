//! Rehome moves an XMPP account from a server that is closing to a new one.
//!
//! The map, from the ground up. A room knows only those above it in this list; `tests/layers.rs` keeps it so.
//!
//! * [`xmpp`]: payloads that `xmpp-parsers` lacks. What an account holds is read from them and kept as them, so even [`model`]
//!   knows them.
//! * [`model`]: what is true: accounts, contact lists, other data, the user's choices, the facts of a move, and the plans that
//!   follow from these. Pure.
//! * [`format`](mod@format): how it is written down for others: the portable file, the report. Pure.
//! * [`store`]: the disk and the keyring. [`net`]: one signed-in account, and making one.
//! * [`migration`]: carries a plan out through two sessions, and writes down each fact before it is shown.
//! * [`engine`]: the one road from what the user typed to what came of it, for both faces.
//! * [`pretend`]: servers inside the process, for practice and for the faults that no real server makes on request.
//! * [`text`]: the sentences for people.
//! * [`cli`]: the terminal. [`ui`]: the window. The two know everything, and not each other.
//!
//! How a move flows, and [`engine::carry_out`] is the way: `Account` ×2 → [`net::session::login`] → `Session` ×2 →
//! [`migration::survey`] → `Snapshot` ×2 → [`model::plan::Plan`] → [`migration::run`] → `Fact`s through the [`store::journal`] → [`format::report::Report`].
//!
//! The way of one contact: Juliet stands in the old [`model::roster`], with her [`model::roster::Standing`]: who sees whom.
//! [`model::plan::Plan`] gives her a [`model::plan::Fate`]; if she is to move, that holds her [`model::plan::Steps`]: copy,
//! approve, ask, tell. [`migration`] takes them in this order. The copy is proved by the server's answer. Asking and approving
//! are proved by a *fence*, a question sent behind a batch of them: what has not bounced when its answer comes was let
//! through. The roster is no proof of that, since ejabberd shows requests in it that it has dropped. A message cannot be taken
//! back, so it is in the [`store::journal`] before it leaves. Each step that is done, and each that failed, is a
//! [`model::history::Fact`]; her facts add up to her [`model::history::ContactState`] in the [`model::history::History`]; the next plan
//! reads it, finds nothing due, and she is settled. [`format::report::Row`] tells all this to people.

pub mod cli;
pub mod engine;
pub mod format;
pub mod migration;
pub mod model;
pub mod net;
pub mod pretend;
pub mod store;
pub mod text;
pub mod ui;
pub mod xmpp;
