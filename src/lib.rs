//! Rehome moves an XMPP account from a server that is closing to a new one.
//!
//! The map, from the ground up. Each layer knows only those above it in this list; `tests/layers.rs` keeps
//! it so.
//!
//! * [`xmpp`]: addresses, and payloads that `xmpp-parsers` lacks.
//! * [`account`]: whom to sign in as, with which secret, and how to reach the server.
//! * [`trouble`]: why something could not be done.
//! * [`registration`]: what a server asks of somebody who wants an account, and which servers there are.
//! * [`roster`], [`gateway`], [`whereabouts`], [`data`], [`snapshot`], [`portable`]: what was read from an account, which
//!   contacts hang off a transport, which have moved themselves, and what else there is besides contacts.
//! * [`choices`]: what the user decided. [`history`]: the facts of a move so far. [`plan`], [`undo`]: what is left to do, or to
//!   take back, from two snapshots, the choices and the history. [`pace`]: how fast contacts may be asked. [`report`] and [`words`]: the result,
//!   for scripts and for people. All of these are pure: no network, no files.
//! * [`storage`], [`journal`], [`backup`], [`secrets`]: what is kept on disk and in the keyring.
//! * [`session`]: one signed-in account: queries, stanzas, events. The only place that names `tokio_xmpp`.
//! * [`migration`]: carries out a plan through two sessions, and writes down each fact before it is shown.
//! * [`pretend`]: servers inside the process, for practice and for the faults that no real server makes on
//!   request.
//! * [`explain`]: what went wrong, in sentences. [`cli`]: the terminal. [`ui`]: the window.
//!
//! How a move flows: `Account` ×2 → [`session::login`] → `Session` ×2 → [`migration::survey`] → `Snapshot` ×2 →
//! [`plan::Plan`] → [`migration::run`] → `Fact`s through the [`journal`] → [`report::Report`].
//!
//! The way of one contact: Juliet stands in the old [`roster`], with her [`roster::Standing`]: who sees whom.
//! [`plan::Plan`] gives her a [`plan::Fate`]; if she is to move, that holds her [`plan::Steps`]: copy, approve, ask,
//! tell. [`migration`] takes them in this order. The copy is proved by the server's answer. Asking and approving are
//! proved by a *fence*, a question sent behind a batch of them: what has not bounced when its answer comes was let
//! through. The roster is no proof of that, since ejabberd shows requests in it that it has dropped. A message cannot
//! be taken back, so it is in the [`journal`] before it leaves. Each step that is done, and each that failed, is a
//! [`history::Fact`]; her facts add up to her [`history::Past`] in the [`history::History`]; the next plan reads it,
//! finds nothing due, and she is settled. [`report::Row`] tells all this to people.

pub mod account;
pub mod backup;
pub mod choices;
pub mod cli;
pub mod data;
pub mod explain;
pub mod gateway;
pub mod history;
pub mod journal;
pub mod migration;
pub mod pace;
pub mod plan;
pub mod portable;
pub mod pretend;
pub mod registration;
pub mod report;
pub mod roster;
pub mod secrets;
pub mod session;
pub mod snapshot;
pub mod storage;
pub mod trouble;
pub mod ui;
pub mod undo;
pub mod whereabouts;
pub mod words;
pub mod xmpp;
