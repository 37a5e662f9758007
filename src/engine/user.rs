//! What the road asks of whoever shows it, and what it tells them.

use std::convert::Infallible;
use std::path::PathBuf;

use jid::BareJid;
use tokio::sync::mpsc::UnboundedReceiver;

use super::account::Refusal;
use super::obstacle::Obstacle;
use crate::migration::{Event, Side};
use crate::model::account::{Account, Address, Secret};
use crate::model::history::History;
use crate::model::introduction::Introduction;
use crate::model::plan::Plan;
use crate::model::snapshot::{Server, Snapshot};
use crate::model::undo::Undo;
use crate::net::session::Session;

/// Whoever shows the road, and answers its questions.
pub trait User: Sync {
    /// Takes notice of something.
    fn tell(&self, update: Update);

    /// Comes when the user wants no more of what changes nothing yet. Taken notice of, it does not come again.
    fn enough(&self) -> impl Future<Output = ()> + Send {
        std::future::pending()
    }

    /// Another password, in place of one that the server did not take.
    fn another_password(
        &self,
        _side: Side,
        _address: &Address,
    ) -> impl Future<Output = Result<Option<Secret>, Enough>> + Send {
        std::future::ready(Ok(None))
    }

    /// The server took that.
    fn password_taken(
        &self,
        _side: Side,
        _account: &Account,
    ) -> impl Future<Output = Result<(), Enough>> + Send {
        std::future::ready(Ok(()))
    }

    /// Who asks, in the requests, and what contacts are told of the move from the `old` account to the `new` one.
    fn introduction(&self, old: &Snapshot, new: &BareJid, history: &History) -> Introduction;

    /// Shows what both accounts hold, and says whether to go on.
    fn agrees(&self, looked: &Looked<'_>) -> impl Future<Output = bool> + Send;

    /// Shows what happens between these accounts from now on, until there is no more of it.
    fn watch(
        &self,
        old: &BareJid,
        new: &BareJid,
        events: UnboundedReceiver<Event>,
    ) -> impl Future<Output = ()> + Send;
}

/// The user wants no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Enough;

impl From<Enough> for Obstacle {
    fn from(Enough: Enough) -> Self {
        Self::Stopped
    }
}

/// What happens on the way to a run.
#[derive(Debug)]
pub enum Update {
    /// The last line of the record was torn by a crash, and cut off.
    Torn,
    /// Both servers have let the user in. What the accounts hold is being read.
    SignedIn,
    /// The old account comes from a file, so nothing can be said from it.
    FromFile(BareJid),
    /// The old account is not at hand. The move goes on with what was read from it when it began.
    WithoutOldServer(Address, Refusal),
    /// A server is waited for, or no longer.
    Waits {
        /// Which.
        domain: String,
        /// Whether it is.
        waiting: bool,
    },
    /// The old account comes online for a moment.
    ComesOnline(BareJid),
    /// The file in the place of the backup held more than this one, and was kept.
    KeptOlder {
        /// The place of the backup.
        path: PathBuf,
        /// Where the older one is now.
        older: PathBuf,
    },
}

/// Both accounts as they were found, and what is to be done.
pub struct Looked<'a> {
    /// What is to be done.
    pub intent: Intent<'a>,
    /// What is left to do.
    pub plan: &'a Plan,
    /// What was done.
    pub history: &'a History,
    /// The new account's server.
    pub server: &'a Server,
    /// There is an old server from which something can be said.
    pub can_speak: bool,
}

/// What is to be done, as far as the user may want to think it over.
pub enum Intent<'a> {
    /// The move.
    Move,
    /// Nothing but to let in who belongs to the move.
    Attend,
    /// A message to these, with this text.
    Remind(&'a [BareJid], &'a str),
    /// Closing these rooms of the old server; of those that the user has named, these others cannot be closed yet.
    CloseRooms {
        /// The addresses of those that are closed.
        closable: &'a [BareJid],
        /// The addresses of the others.
        others: &'a [BareJid],
    },
    /// Taking back this much of the move.
    TakeBack(&'a Undo),
}

/// Does what changes nothing on either account, unless the user has enough first.
pub(super) async fn unless_enough<T>(
    user: &impl User,
    work: impl Future<Output = T>,
) -> Result<T, Obstacle> {
    tokio::select! {
        biased;
        done = work => Ok(done),
        () = user.enough() => Err(Obstacle::Stopped),
    }
}

/// The same over sessions, and tells meanwhile which server is waited for.
pub(super) async fn attended<T>(
    user: &impl User,
    sessions: &[Session],
    work: impl Future<Output = T>,
) -> Result<T, Obstacle> {
    unless_enough(user, telling_waits(user, sessions, work)).await
}

/// Does something over sessions to its end, and tells meanwhile which server is waited for.
pub(super) async fn telling_waits<T>(
    user: &impl User,
    sessions: &[Session],
    work: impl Future<Output = T>,
) -> T {
    let telling = async {
        let telling = sessions.iter().map(|session| tell_waits(session, user));
        futures::future::join_all(telling).await;
        std::future::pending::<Infallible>().await
    };
    tokio::select! {
        done = work => done,
        never = telling => match never {},
    }
}

/// Tells when a server is waited for and when it is back, until the session is over.
async fn tell_waits(session: &Session, user: &impl User) {
    let mut waiting = true;
    while session.waits(waiting).await.is_some() {
        let domain = session.address().domain().to_string();
        user.tell(Update::Waits { domain, waiting });
        waiting = !waiting;
    }
}
