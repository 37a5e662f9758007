//! Finding out who has asked to see the old account, before anything else is decided.

use super::account::Refusal;
use crate::migration::survey;
use crate::model::account::Account;
use crate::model::data::Holding;
use crate::model::snapshot::Server;
use crate::net::session::{self, Settings};

/// Where the old account is signed in to once more.
#[derive(Clone, Debug)]
pub struct Door {
    /// What it takes.
    pub account: Account,
    /// How servers are reached.
    pub settings: Settings,
    /// What its server can do.
    pub server: Server,
}

/// Comes online for a moment, on a connection of its own: the one that is open already stays unseen, and as it was.
///
/// # Errors
/// Why nobody could look.
pub async fn look_for_requests(door: Door) -> Result<Holding, Refusal> {
    let Door { account, settings, server } = door;
    let (session, mut events) = session::login(&account, &settings).await?;
    let found = survey::read_requests(&session, &mut events, &server).await;
    session.close().await;
    Ok(found)
}
