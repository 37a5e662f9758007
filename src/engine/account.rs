//! An account at hand: signed in to and read, or known from a file or an earlier run.

use std::time::Duration;

use jid::BareJid;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::migration::{Side, survey};
use crate::model::account::Account;
use crate::model::closing::ClosingDay;
use crate::model::plan::Choices;
use crate::model::snapshot::Snapshot;
use crate::net::registration::Page;
use crate::net::session::{self, Events, LoginError, QueryError, Session, Settings};

/// How many pages of a server that tell of its outages are tried, and how long each may take: nobody waits for them.
const MOST_PAGES: usize = 3;
const PAGE_LIMIT: Duration = Duration::from_secs(5);

/// An account that is signed in to, and read.
#[derive(Debug)]
pub struct SignedIn {
    /// What it took to sign in.
    pub account: Account,
    /// Where more can be asked.
    pub session: Session,
    /// What the session tells.
    pub events: Events,
    /// What was read.
    pub snapshot: Snapshot,
}

/// An account as it was found.
#[derive(Debug)]
pub enum Found {
    /// On its server.
    SignedIn(Box<SignedIn>),
    /// Its server is away. This is what an earlier run knows of it.
    Away {
        /// What it would take to sign in.
        account: Account,
        /// As it was then.
        snapshot: Box<Snapshot>,
    },
    /// In a file that was saved earlier.
    File(Box<Snapshot>),
}

impl Found {
    /// What is known of it.
    #[must_use]
    pub fn snapshot(&self) -> &Snapshot {
        match self {
            Self::SignedIn(signed_in) => &signed_in.snapshot,
            Self::Away { snapshot, .. } | Self::File(snapshot) => snapshot,
        }
    }

    /// The same, to be completed.
    pub fn snapshot_mut(&mut self) -> &mut Snapshot {
        match self {
            Self::SignedIn(signed_in) => &mut signed_in.snapshot,
            Self::Away { snapshot, .. } | Self::File(snapshot) => snapshot,
        }
    }

    /// Where more can be asked, if anywhere.
    #[must_use]
    pub fn session(&self) -> Option<&Session> {
        match self {
            Self::SignedIn(signed_in) => Some(&signed_in.session),
            Self::Away { .. } | Self::File(_) => None,
        }
    }

    /// Its session with what that tells, if there is one, and what is known of it.
    pub(super) fn into_parts(self) -> (Option<Link>, Snapshot) {
        match self {
            Self::SignedIn(found) => (Some((found.session, found.events)), found.snapshot),
            Self::Away { snapshot, .. } | Self::File(snapshot) => (None, *snapshot),
        }
    }

    /// Signs out, where it is signed in to.
    pub(super) async fn close(self) {
        if let Self::SignedIn(found) = self {
            found.session.close().await;
        }
    }

    /// What is left of these choices: from a file nothing can be said.
    pub(super) fn possible(&self, choices: Choices) -> Choices {
        match self {
            Self::SignedIn(_) | Self::Away { .. } => choices,
            Self::File(_) => choices.without_old_server(),
        }
    }

    /// Where it is to be found again.
    #[must_use]
    pub fn origin(&self) -> Origin {
        match self {
            Self::SignedIn(signed_in) => Origin::Server(signed_in.account.clone()),
            Self::Away { account, .. } => Origin::Server(account.clone()),
            Self::File(snapshot) => Origin::File(snapshot.clone()),
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
}

/// Why an account is not at hand.
#[derive(Debug)]
pub enum Refusal {
    /// No sign-in.
    Login(Box<LoginError>),
    /// Signed in, and nothing could be read.
    Unreadable(QueryError),
}

impl From<LoginError> for Refusal {
    fn from(error: LoginError) -> Self {
        Self::Login(Box::new(error))
    }
}

impl Refusal {
    /// The password is not right, or not any more.
    #[must_use]
    pub fn is_about_password(&self) -> bool {
        matches!(self, Self::Login(error) if is_about_password(error))
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

pub(super) fn is_about_password(error: &LoginError) -> bool {
    matches!(error, LoginError::WrongPassword { .. } | LoginError::CredentialsExpired { .. })
}

/// Signs in to an account and reads it.
///
/// # Errors
/// Why that was not possible.
pub async fn sign_in(
    account: Account,
    settings: Settings,
    side: Side,
) -> Result<SignedIn, Refusal> {
    let link = session::login(&account, &settings).await?;
    read(account, link, side, &settings).await
}

/// An account that was signed in to and is not read yet.
pub(super) type Link = (Session, Events);

/// Reads an account.
pub(super) async fn read(
    account: Account,
    (session, events): Link,
    side: Side,
    settings: &Settings,
) -> Result<SignedIn, Refusal> {
    match survey::read(&session).await {
        Ok(mut snapshot) => {
            if side == Side::Old {
                let pages = snapshot.server.outage_pages.clone();
                let more = async {
                    survey::read_rights(&session, &mut snapshot).await;
                    survey::read_of_old(&session, &mut snapshot).await;
                    survey::read_closing_rooms(&session, &mut snapshot).await;
                };
                let ((), closes) = futures::join!(more, announced_closing(&pages, settings));
                snapshot.server.closes = closes;
            }
            Ok(SignedIn { account, session, events, snapshot })
        }
        Err(error) => {
            session.close().await;
            Err(Refusal::Unreadable(error))
        }
    }
}

/// When a server closes, as it announces on the first of these pages that can be read (XEP-0455).
async fn announced_closing(pages: &[String], settings: &Settings) -> Option<ClosingDay> {
    let pages = pages.iter().filter_map(|page| page.parse().ok()).take(MOST_PAGES);
    for page in pages.collect::<Vec<Page>>() {
        let reading = session::read_outage(&page, settings);
        if let Ok(Ok(outage)) = tokio::time::timeout(PAGE_LIMIT, reading).await {
            let begins = outage.closing(Timestamp::now())?;
            return Some(ClosingDay::on(begins.to_zoned(TimeZone::system()).date()));
        }
    }
    None
}
