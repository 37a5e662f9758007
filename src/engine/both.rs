//! Both accounts of a move: found, read, and completed by what can only be asked for once both are known.

use std::path::PathBuf;

use jid::BareJid;
use jiff::Timestamp;

use super::account::{Found, Link, Origin, Refusal, SignedIn, read};
use super::command::Command;
use super::obstacle::Obstacle;
use super::record::Record;
use super::second_password::{refused, try_another};
use super::user::{Update, User, attended, unless_enough};
use crate::migration::{Side, survey};
use crate::model::account::Account;
use crate::model::data::{Kind, requests};
use crate::model::history::History;
use crate::model::plan::Choices;
use crate::model::snapshot::Snapshot;
use crate::model::whereabouts::Word;
use crate::net::session::{self, LoginError, Session, Settings};

/// The accounts of a move.
#[derive(Debug)]
pub enum Accounts {
    /// They are at hand already.
    AtHand(Found, Box<SignedIn>),
    /// Where they are to be found.
    ToFind(Origin, Account),
}

impl Accounts {
    /// The old account's address.
    #[must_use]
    pub fn old_address(&self) -> &BareJid {
        match self {
            Self::AtHand(old, _) => &old.snapshot().address,
            Self::ToFind(old, _) => old.address(),
        }
    }

    /// The new account's address.
    #[must_use]
    pub fn new_address(&self) -> &BareJid {
        match self {
            Self::AtHand(_, new) => new.account.address.bare(),
            Self::ToFind(_, new) => new.address.bare(),
        }
    }

    /// Finds them. An old server that is away is done without if the move is `known` to have begun.
    ///
    /// # Errors
    /// Why one of them could not be read, or that the user has enough.
    pub(super) async fn find(
        self,
        settings: &Settings,
        known: Option<&History>,
        user: &impl User,
    ) -> Result<Both, Obstacle> {
        match self {
            Self::AtHand(old, new) => Ok(Both { old, new: *new }),
            Self::ToFind(Origin::Server(old), new) => {
                Both::sign_in(old, new, settings, known, user).await
            }
            Self::ToFind(Origin::File(snapshot), new) => {
                Both::with_file(snapshot, new, settings, user).await
            }
        }
    }
}

/// What both accounts are looked at for.
pub(super) struct Aim<'a> {
    pub(super) command: &'a Command,
    /// What of the user's choices can be done.
    pub(super) choices: &'a Choices,
    /// The user wants to know who asks to see either account.
    pub(super) looks_for_requests: bool,
}

impl Aim<'_> {
    /// Whether the old account comes online to find out who asks to see it.
    fn reads_requests(&self, is_known: bool) -> bool {
        let may_ask_them = matches!(self.command, Command::Move | Command::Attend);
        let asks_them = may_ask_them && self.choices.kinds.contains(&Kind::PendingRequests);
        self.looks_for_requests || asks_them && !is_known
    }

    /// Whether contacts are looked for who have moved. A move begins with those whom the review has found.
    fn looks_for_moves(&self, old: &Snapshot) -> bool {
        match self.command {
            Command::Move => !old.moved.values().any(Word::is_of_the_account),
            Command::Attend | Command::Remind { .. } | Command::CloseRooms { .. } => true,
            Command::TakeBack => false,
        }
    }
}

/// Both accounts at hand.
#[derive(Debug)]
pub(super) struct Both {
    pub(super) old: Found,
    pub(super) new: SignedIn,
}

impl Both {
    /// Signs in to both at once and reads them, which changes nothing on either.
    async fn sign_in(
        mut old: Account,
        mut new: Account,
        settings: &Settings,
        known: Option<&History>,
        user: &impl User,
    ) -> Result<Self, Obstacle> {
        let both = async {
            let logins = (session::login(&old, settings), session::login(&new, settings));
            futures::join!(Box::pin(logins.0), Box::pin(logins.1))
        };
        let (old_link, new_link) = unless_enough(user, both).await?;
        // One after the other: a person is asked one question at a time.
        let old_link = try_another(Side::Old, &mut old, old_link, settings, user).await?;
        let new_link = try_another(Side::New, &mut new, new_link, settings, user).await?;
        let away = |refusal: Refusal| match known.and_then(History::old_account) {
            Some(snapshot) if refusal.is_without_server() => {
                user.tell(Update::WithoutOldServer(old.address.clone(), refusal));
                Ok(Found::Away { account: old.clone(), snapshot: Box::new(snapshot) })
            }
            _ => Err(refused(Side::Old, &old.address, refusal)),
        };
        let old_link = match old_link {
            Ok(link) => Ok(link),
            Err(error) => Err(away(error.into())?),
        };
        let new_link = match admitted(&new, new_link) {
            Ok(link) => link,
            Err(obstacle) => {
                if let Ok((session, _)) = old_link {
                    session.close().await;
                }
                return Err(obstacle);
            }
        };
        let sessions: Vec<_> =
            old_link.iter().chain([&new_link]).map(|(session, _)| session.clone()).collect();
        if old_link.is_ok() {
            user.tell(Update::SignedIn);
        }
        let reading = async {
            let old_read = async {
                match old_link {
                    Ok(link) => Ok(Box::pin(read(old.clone(), link, Side::Old, settings)).await),
                    Err(found) => Err(found),
                }
            };
            futures::join!(old_read, Box::pin(read(new.clone(), new_link, Side::New, settings)))
        };
        let (old_read, new_read) = attended(user, &sessions, reading).await?;
        let old_found = match old_read {
            Ok(Ok(signed_in)) => Ok(Found::SignedIn(Box::new(signed_in))),
            Ok(Err(refusal)) => away(refusal),
            Err(found) => Ok(found),
        };
        let new_found = new_read.map_err(|refusal| refused(Side::New, &new.address, refusal));
        match (old_found, new_found) {
            (Ok(old), Ok(new)) => Ok(Self { old, new }),
            (Ok(old), Err(obstacle)) => {
                old.close().await;
                Err(obstacle)
            }
            (Err(obstacle), new) => {
                if let Ok(new) = new {
                    new.session.close().await;
                }
                Err(obstacle)
            }
        }
    }

    /// The old account comes from a file.
    async fn with_file(
        snapshot: Box<Snapshot>,
        mut account: Account,
        settings: &Settings,
        user: &impl User,
    ) -> Result<Self, Obstacle> {
        let link = unless_enough(user, session::login(&account, settings)).await?;
        let link = try_another(Side::New, &mut account, link, settings, user).await?;
        let link = admitted(&account, link)?;
        user.tell(Update::FromFile(snapshot.address.clone()));
        let sessions = [link.0.clone()];
        let address = account.address.clone();
        let new = attended(user, &sessions, read(account, link, Side::New, settings)).await?;
        let new = new.map_err(|refusal| refused(Side::New, &address, refusal))?;
        Ok(Self { old: Found::File(snapshot), new })
    }

    /// Reads what is left to be known: what can only be asked for by a name that the other account has, who has moved,
    /// and who has asked to see the old account if that is wanted.
    ///
    /// # Errors
    /// That the user has enough.
    pub(super) async fn look(
        &mut self,
        aim: &Aim<'_>,
        history: &History,
        user: &impl User,
    ) -> Result<(), Obstacle> {
        let sessions: Vec<_> =
            self.old.session().into_iter().chain([&self.new.session]).cloned().collect();
        attended(user, &sessions, async {
            let session = self.old.session().cloned();
            let sessions = (session.as_ref(), Some(&self.new.session));
            // Who asks is judged by what their domain is, as a contact is.
            look_for_requests(&mut self.old, aim, history, user).await;
            complete(sessions, self.old.snapshot_mut(), &mut self.new.snapshot).await;
            let (old, new) = (self.old.snapshot_mut(), &self.new.snapshot);
            if aim.looks_for_moves(old) {
                survey::look_for_moves(sessions, old, new, aim.choices, history).await;
            }
            let (old, new) = (self.old.snapshot(), &mut self.new.snapshot);
            survey::look_for_rooms(&self.new.session, old, new, aim.choices, history).await;
        })
        .await
    }

    /// Writes down what it took to sign in, where that is news. An old server that was not reached has shown no
    /// certificate.
    pub(super) fn remember_in(&self, record: &mut Record) -> Result<(), Obstacle> {
        let old = match &self.old {
            Found::SignedIn(old) => Some(old.as_ref()),
            Found::Away { .. } | Found::File(_) => None,
        };
        let announced = old.and_then(|old| old.snapshot.server.closes);
        record.remember(old.into_iter().chain([&self.new])).map_err(Obstacle::Unwritten)?;
        record.closes(None, announced).map_err(Obstacle::Unwritten)
    }

    /// Signs out of both.
    pub(super) async fn close(self) {
        futures::join!(self.new.session.close(), self.old.close());
    }
}

fn admitted(new: &Account, link: Result<Link, LoginError>) -> Result<Link, Obstacle> {
    link.map_err(|error| refused(Side::New, &new.address, error.into()))
}

/// Finds who waits for an answer of the old account: in the record, or by coming online for a moment.
async fn look_for_requests(old: &mut Found, aim: &Aim<'_>, history: &History, user: &impl User) {
    let is_known = survey::recall_requests(old.snapshot_mut(), history);
    if let Found::SignedIn(old) = old
        && aim.reads_requests(is_known)
    {
        user.tell(Update::ComesOnline(old.snapshot.address.clone()));
        let server = &old.snapshot.server;
        let found = survey::read_requests(&old.session, &mut old.events, server).await;
        requests::learn(&mut old.snapshot.data, found);
    }
}

async fn complete(
    (from, to): (Option<&Session>, Option<&Session>),
    old: &mut Snapshot,
    new: &mut Snapshot,
) {
    survey::look_up_domains(from, to, old).await;
    if let Some(session) = to {
        survey::complete(session, old, new).await;
    }
}

/// An account as a comparison sees it.
#[derive(Clone, Debug)]
pub struct Sight {
    /// What was read.
    pub snapshot: Snapshot,
    /// Where more can be asked; an old account whose server is gone has none.
    pub session: Option<Session>,
    /// What it takes to sign in to it once more.
    pub account: Option<Account>,
}

impl Sight {
    /// The account as it was found.
    #[must_use]
    pub fn of(found: &Found) -> Self {
        let account = match found.origin() {
            Origin::Server(account) => Some(account),
            Origin::File(_) => None,
        };
        Self { snapshot: found.snapshot().clone(), session: found.session().cloned(), account }
    }
}

/// Both accounts, with all that one must know of them, and what was done between them before.
#[derive(Debug)]
pub struct Compared {
    /// The old account.
    pub old: Snapshot,
    /// The new account.
    pub new: Snapshot,
    /// The journal of the move between them.
    pub history: History,
}

/// Reads of each account what can only be asked for when the other one is known, before anything is decided.
///
/// # Errors
/// If the record of the move cannot be read.
pub async fn compare(moves: PathBuf, old: Sight, new: Sight) -> Result<Compared, Obstacle> {
    let mut history = Record::peek(&moves, &old.snapshot.address, &new.snapshot.address).await?;
    // A comparison writes nothing down.
    if let Some(news) = history.closing_news(None, old.snapshot.server.closes) {
        history.learn(&news, Timestamp::now());
    }
    let sessions = (old.session.as_ref(), new.session.as_ref());
    let (mut old, mut new) = (old.snapshot, new.snapshot);
    survey::recall_requests(&mut old, &history);
    complete(sessions, &mut old, &mut new).await;
    survey::learn_words(&mut old, new.moved.clone(), &history);
    if let Some(session) = sessions.1 {
        survey::look_for_rooms(session, &old, &mut new, &Choices::default(), &history).await;
    }
    Ok(Compared { old, new, history })
}
