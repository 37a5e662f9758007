//! The pretend servers of a practice move.

use std::sync::Arc;

use super::Place;
use crate::model::account::Account;
use crate::net::session::Settings;
use crate::pretend::{PRACTICE_FROM, PRACTICE_TO, World};
use crate::store::storage::PassingFolder;
use crate::text::explain;

/// The pretend servers of a practice move. They end when this is dropped.
#[derive(Clone)]
pub struct Practice {
    /// The account that is moved.
    pub old: Account,
    /// The account that it is moved to.
    pub new: Account,
    folder: Arc<PassingFolder>,
    _world: Arc<World>,
}

impl Practice {
    /// Starts the servers.
    ///
    /// # Errors
    /// A sentence, if the system does not let them listen.
    pub async fn start() -> Result<Self, String> {
        let world = World::practice()
            .await
            .map_err(|error| explain::system("The pretend servers could not start", &error))?;
        let account = |address| {
            world.account(address).ok_or_else(|| "The pretend servers know no Romeo.".to_owned())
        };
        Ok(Self {
            old: account(PRACTICE_FROM)?,
            new: account(PRACTICE_TO)?,
            folder: Arc::new(PassingFolder::new()),
            _world: Arc::new(world),
        })
    }

    /// Where a practice move works: nowhere that lasts.
    #[must_use]
    pub fn place(&self) -> Place {
        Place {
            moves: self.folder.path().to_owned(),
            settings: Settings::default(),
            keyring: false,
        }
    }
}
