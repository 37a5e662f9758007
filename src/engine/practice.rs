//! The pretend servers of a practice move.

use std::io;
use std::sync::Arc;

use super::Place;
use crate::model::account::Account;
use crate::net::session::Settings;
use crate::pretend::{PRACTICE_FROM, PRACTICE_TO, World};
use crate::store::storage::PassingFolder;

/// The pretend servers of a practice move. They end when this is dropped.
#[derive(Clone)]
pub struct Practice {
    /// The account that is moved.
    pub old: Account,
    /// The account that it is moved to.
    pub new: Account,
    folder: Arc<PassingFolder>,
    world: Arc<World>,
}

/// How fast the pretend servers are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tempo {
    /// As fast as they can.
    Quick,
    /// So that people can watch, hold and stop a move.
    Leisurely,
}

impl Practice {
    /// Starts the servers.
    ///
    /// # Errors
    /// If the system does not let them listen.
    pub async fn start(tempo: Tempo) -> io::Result<Self> {
        let world = match tempo {
            Tempo::Quick => World::practice().await?,
            Tempo::Leisurely => World::rehearsal().await?,
        };
        let account =
            |address| world.account(address).ok_or_else(|| io::Error::other("nobody is there"));
        Ok(Self {
            old: account(PRACTICE_FROM)?,
            new: account(PRACTICE_TO)?,
            folder: Arc::new(PassingFolder::new()),
            world: Arc::new(world),
        })
    }

    /// The servers are quick from now on.
    pub fn hurry(&self) {
        self.world.hurry();
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
