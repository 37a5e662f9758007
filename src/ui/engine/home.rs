//! An account at hand: signing in to it and reading it, or finding it in a file.

use xmpp_parsers::jid::BareJid;

use crate::migration::{Side, survey};
use crate::model::account::{Account, Address, OldEncryption, Reach, Secret};
use crate::model::plan::Choices;
use crate::model::snapshot::Snapshot;
use crate::net::session::{self, Events, LoginError, QueryError, Session, Settings};
use crate::text::explain;

/// One account of a move, read, and signed in to as a rule.
#[derive(Debug)]
pub struct Home {
    /// What it took to sign in.
    pub account: Account,
    /// The session; an old account whose server is gone has none.
    pub link: Option<(Session, Events)>,
    /// What was read.
    pub snapshot: Snapshot,
    /// It was read from a file, because its server is gone.
    pub saved: bool,
}

impl Home {
    /// The account as a file has it. `None` if its address has no name in it.
    #[must_use]
    pub fn saved(snapshot: Snapshot) -> Option<Self> {
        let account = Account {
            address: snapshot.address.as_str().parse().ok()?,
            secret: Secret::new(String::new()),
            reach: Reach::default(),
            certificate: None,
            old_encryption: OldEncryption::Refused,
        };
        Some(Self { account, link: None, snapshot, saved: true })
    }

    /// Where it is to be found again.
    #[must_use]
    pub fn origin(&self) -> Origin {
        if self.saved {
            Origin::File(Box::new(self.snapshot.clone()))
        } else {
            Origin::Server(self.account.clone())
        }
    }
}

/// Where an old account is found.
#[derive(Clone, Debug)]
pub enum Origin {
    /// On its server, with what it takes to sign in.
    Server(Account),
    /// In a file that was saved earlier, like this.
    File(Box<Snapshot>),
}

impl Origin {
    /// The account's address.
    #[must_use]
    pub fn address(&self) -> &BareJid {
        match self {
            Self::Server(account) => account.address.bare(),
            Self::File(snapshot) => &snapshot.address,
        }
    }

    /// What is left of these choices: from a file nothing can be said.
    #[must_use]
    pub fn possible(&self, choices: Choices) -> Choices {
        match self {
            Self::Server(_) => choices,
            Self::File(_) => choices.without_old_server(),
        }
    }
}

/// Why an account is not at hand.
#[derive(Debug)]
pub enum Refusal {
    /// No sign-in.
    Login(Box<LoginError>),
    /// Signed in, and nothing could be read.
    Unreadable(QueryError),
}

impl Refusal {
    /// The sentence for the user; of a refused certificate only what is wrong with it.
    #[must_use]
    pub fn sentence(&self, address: &Address) -> String {
        match self {
            Self::Login(error) => {
                let sentences = explain::login(&address.to_string(), error, None);
                sentences.lines().next().unwrap_or_default().to_owned()
            }
            Self::Unreadable(error) => explain::query(address.domain().as_str(), error),
        }
    }

    /// The password is not right, or not any more.
    #[must_use]
    pub fn is_about_password(&self) -> bool {
        use LoginError::{CredentialsExpired, WrongPassword};
        let Self::Login(error) = self else { return false };
        matches!(**error, WrongPassword { .. } | CredentialsExpired { .. })
    }

    /// The server is away, or does not work as one: nothing that the user enters can help.
    #[must_use]
    pub fn is_without_server(&self) -> bool {
        match self {
            Self::Login(error) => error.is_without_server(),
            Self::Unreadable(_) => true,
        }
    }
}

/// Signs in to an account and reads it.
///
/// # Errors
/// Why that was not possible.
pub async fn sign_in(account: Account, settings: Settings, side: Side) -> Result<Home, Refusal> {
    let (session, events) = session::login(&account, &settings)
        .await
        .map_err(|error| Refusal::Login(Box::new(error)))?;
    match survey::read(&session).await {
        Ok(mut snapshot) => {
            if side == Side::Old {
                survey::read_rights(&session, &mut snapshot).await;
                survey::read_other_nodes(&session, &mut snapshot).await;
            }
            Ok(Home { account, link: Some((session, events)), snapshot, saved: false })
        }
        Err(error) => {
            session.close().await;
            Err(Refusal::Unreadable(error))
        }
    }
}
