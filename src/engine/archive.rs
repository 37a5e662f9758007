//! Saving the conversations of an account: reading its archive, and those of rooms, into a folder.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jid::BareJid;
use jiff::tz::TimeZone;

use super::account::Refusal;
use super::obstacle::Obstacle;
use super::second_password::{refused, try_another};
use super::user::{User, telling_waits};
use crate::format::pages::Words;
use crate::migration::{Side, Wishes, control};
use crate::model::account::Account;
use crate::model::conversation::Shared;
use crate::net::archive::{Owner, Reader};
use crate::net::session::{self, Events, Hosts, QueryError, Session, Settings};
use crate::store::archive::{Folder, FolderError, Lacking, PassingFolder, Record, RecordError};

mod contents;
mod files;
mod reading;
mod writing;

use contents::Contents;
use files::Fetching;
pub use files::{Limits, Question, Shelf};
pub use reading::{End, Progress};
use writing::Making;

/// What is to be saved, and where.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The folder for it.
    pub folder: PathBuf,
    /// The rooms whose archives are wanted as well.
    pub rooms: Vec<BareJid>,
    /// How much of shared files is wanted, if they are.
    pub files: Option<Limits>,
}

/// What is told on the way.
#[derive(Clone, Debug)]
pub enum Step {
    /// This archive is read next.
    Reads(BareJid),
    /// So far it has come.
    Progress(Progress),
    /// So many shared files have been fetched, or looked for, of so many.
    Fetches {
        /// Up to here.
        done: usize,
        /// All of them.
        of: usize,
    },
    /// Pages are made of what is there.
    MakesPages,
}

/// Why nothing could be saved.
#[derive(Debug)]
pub enum NotSaved {
    /// There was no way to the account.
    Obstacle(Obstacle),
    /// The folder cannot be used.
    Folder(FolderError),
    /// What was saved before cannot be used.
    Record(RecordError),
}

impl From<Obstacle> for NotSaved {
    fn from(obstacle: Obstacle) -> Self {
        Self::Obstacle(obstacle)
    }
}

/// What came of one archive.
#[derive(Debug)]
pub struct Part {
    /// Whose it is.
    pub owner: BareJid,
    /// How its reading ended.
    pub end: PartEnd,
    /// How many messages are saved of it.
    pub messages: u64,
    /// How many of them are new.
    pub new: u64,
    /// What its server has and did not hand over.
    pub lacking: Vec<Lacking>,
}

impl Part {
    /// Of an archive whose record cannot be used.
    fn unusable(owner: BareJid, error: RecordError) -> Self {
        let end = PartEnd::Unusable(error);
        Self { owner, end, messages: 0, new: 0, lacking: Vec::new() }
    }
}

/// How an archive was left.
#[derive(Debug)]
pub enum PartEnd {
    /// It was read, as far as this.
    Read(End),
    /// Its server keeps none, as far as it says.
    NoArchive,
    /// Its server did not say whether it keeps one.
    Unknown(QueryError),
    /// Its record cannot be used.
    Unusable(RecordError),
}

impl PartEnd {
    /// Nothing is missing.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        matches!(self, Self::Read(End::Whole))
    }

    /// Nothing more can be read in this run.
    fn is_final(&self) -> bool {
        matches!(self, Self::Read(End::Stopped | End::Lost(_) | End::Unwritten(_)))
    }
}

/// What was saved.
#[derive(Debug)]
pub struct Saved {
    /// Whose conversations they are.
    pub account: BareJid,
    /// Of the account, and then of each room.
    pub parts: Vec<Part>,
    /// What became of shared files.
    pub shelf: Shelf,
    /// What is in the folder now; or why the pages could not be made.
    pub contents: Result<Totals, RecordError>,
}

/// What is in the folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// With how many people and rooms.
    pub conversations: u64,
    /// How many messages, with those that say nothing to people.
    pub messages: u64,
    /// How many of them nobody can read without a client's keys.
    pub encrypted: u64,
    /// How many shared files lie beside the pages.
    pub files: u64,
}

impl Saved {
    /// Nothing is missing.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let whole = |part: &Part| part.end.is_whole() && part.lacking.is_empty();
        self.contents.is_ok() && self.parts.iter().all(whole) && self.shelf.is_complete()
    }
}

/// Signs in, reads what is not saved yet of each archive that is wanted, and makes pages of it with these words.
///
/// # Errors
/// Why nothing could be saved.
#[expect(clippy::too_many_arguments, reason = "each comes from another part of the face that asks")]
pub async fn save_conversations(
    mut account: Account,
    wanted: &Wanted,
    settings: &Settings,
    user: &impl User,
    mut wishes: Wishes,
    words: Arc<dyn Words + Send + Sync>,
    allows: &impl AsyncFn(Question) -> bool,
    mut tell: impl FnMut(Step),
) -> Result<Saved, NotSaved> {
    let side = Side::Old;
    let own = account.address.bare().clone();
    let folder = Folder::open(&wanted.folder, &own).map_err(NotSaved::Folder)?;
    let record = folder.account().map_err(NotSaved::Record)?;
    let link = tokio::select! {
        biased;
        link = session::login(&account, settings) => link,
        () = wishes.clone().stopped() => return Err(Obstacle::Stopped.into()),
    };
    let link = try_another(side, &mut account, link, settings, user).await?;
    let link = link.map_err(|error| refused(side, &account.address, Refusal::from(error)))?;
    let (session, events) = link;
    let reading = read_all(&session, events, wanted, (&folder, record), &mut wishes, &mut tell);
    let read = telling_waits(user, std::slice::from_ref(&session), reading).await;
    let Read { parts, records, names, hosts } = read;
    session.close().await;
    let of = own.clone();
    let looked = aside(move || {
        let zone = TimeZone::system();
        let contents = contents::look_through(&records, &of, &zone);
        let files = folder.files();
        (contents, files, Kit { folder, account: of, records, names, zone, words })
    });
    let (contents, files, kit) = looked.await?;
    let contents = match contents {
        Ok(contents) => contents,
        Err(error) => {
            return Ok(Saved {
                account: own,
                parts,
                shelf: Shelf::default(),
                contents: Err(error),
            });
        }
    };
    let shelf = match (files, &wanted.files) {
        (Err(error), _) => Shelf { unwritten: Some(error), ..Shelf::default() },
        (Ok(mut files), limits) => {
            let limits = limits.unwrap_or_default();
            let fetching = Fetching { hosts: &hosts, limits, pin: account.certificate, settings };
            if wanted.files.is_some() {
                fetching.fetch(&contents.files, &mut files, &wishes, allows, &mut tell).await
            } else {
                fetching.rest(Shelf::default(), &contents.files, &files)
            }
        }
    };
    tell(Step::MakesPages);
    let (contents, shelf) = aside(move || {
        let made = kit.make_pages(contents, &shelf);
        let closed = kit.records.into_iter().try_for_each(Record::close);
        (made.and_then(|totals| closed.map(|()| totals)), shelf)
    })
    .await?;
    Ok(Saved { account: own, parts, shelf, contents })
}

/// Does in a thread of its own what would hold up everything else.
async fn aside<T: Send + 'static>(
    work: impl FnOnce() -> T + Send + 'static,
) -> Result<T, NotSaved> {
    let done = tokio::task::spawn_blocking(work).await;
    done.map_err(|_panic| NotSaved::Obstacle(Obstacle::Broken))
}

/// An account's messages, for a backup. They are gone when this is dropped.
#[derive(Debug)]
pub struct History {
    /// How the reading ended.
    pub part: Part,
    pub(super) record: Record,
    _folder: PassingFolder,
}

impl History {
    /// Reads them into a place beside the file that they are for.
    ///
    /// # Errors
    /// If there is no such place.
    pub(super) async fn read(
        session: &Session,
        events: &mut Events,
        path: &Path,
        tell: &mut impl FnMut(Step),
    ) -> Result<Self, Obstacle> {
        let unwritten = |source| Obstacle::Backup { path: path.to_owned(), source };
        let own = session.address().bare();
        let folder = PassingFolder::beside(path, own).map_err(|error| match error {
            FolderError::Io { source, .. } => unwritten(source),
            other => unwritten(io::Error::other(other)),
        })?;
        let record = folder.folder().account().map_err(|error| match error {
            RecordError::Io { source, .. } => unwritten(source),
            other => unwritten(io::Error::other(other)),
        });
        let mut record = record?;
        // Whoever stops a backup stops all of it.
        let (_control, mut wishes) = control();
        tell(Step::Reads(own.clone()));
        let part = read_part(session, events, Owner::Account, &mut record, &mut wishes, tell).await;
        Ok(Self { part, record, _folder: folder })
    }
}

/// What was read, with the records of it, that of the account first.
struct Read {
    parts: Vec<Part>,
    records: Vec<Record>,
    names: BTreeMap<BareJid, String>,
    /// Where files of the account lie.
    hosts: Hosts,
}

async fn read_all(
    session: &Session,
    mut events: Events,
    wanted: &Wanted,
    (folder, mut record): (&Folder, Record),
    wishes: &mut Wishes,
    tell: &mut impl FnMut(Step),
) -> Read {
    let names = names(session, wishes).await;
    let own = record.owner().clone();
    tell(Step::Reads(own));
    let mut parts =
        vec![read_part(session, &mut events, Owner::Account, &mut record, wishes, tell).await];
    let mut records = vec![record];
    for room in &wanted.rooms {
        if parts.iter().any(|part| part.end.is_final()) {
            break;
        }
        if parts.iter().any(|part| part.owner == *room) {
            continue;
        }
        tell(Step::Reads(room.clone()));
        match folder.room(room) {
            Ok(mut record) => {
                let owner = Owner::Room(room.clone());
                parts.push(read_part(session, &mut events, owner, &mut record, wishes, tell).await);
                records.push(record);
            }
            Err(error) => parts.push(Part::unusable(room.clone(), error)),
        }
    }
    earlier_rooms(folder, &mut parts, &mut records);
    let by_name = Hosts::of(session.address().domain().as_str());
    let hosts = match wanted.files {
        Some(_) => tokio::select! {
            biased;
            hosts = Hosts::learn(session) => hosts,
            () = wishes.clone().stopped() => by_name,
        },
        None => by_name,
    };
    Read { parts, records, names, hosts }
}

/// Opens the records of rooms that are not read this time: pages are made of all that is there.
fn earlier_rooms(folder: &Folder, parts: &mut Vec<Part>, records: &mut Vec<Record>) {
    let rooms = match folder.rooms() {
        Ok(rooms) => rooms,
        Err(error) => return parts.push(Part::unusable(folder.owner().clone(), error)),
    };
    for room in rooms {
        if parts.iter().any(|part| part.owner == room) {
            continue;
        }
        match folder.room(&room) {
            Ok(record) => records.push(record),
            Err(error) => parts.push(Part::unusable(room, error)),
        }
    }
}

/// What the contact list calls people. Without it they have their addresses.
async fn names(session: &Session, wishes: &Wishes) -> BTreeMap<BareJid, String> {
    let roster = tokio::select! {
        biased;
        roster = session.read_roster() => roster,
        () = wishes.clone().stopped() => return BTreeMap::new(),
    };
    let contacts = roster.map(|roster| roster.contacts).unwrap_or_default();
    let named = contacts.iter().filter_map(|contact| Some((contact.bare(), contact.name.clone()?)));
    named.collect()
}

async fn read_part(
    session: &Session,
    events: &mut Events,
    owner: Owner,
    record: &mut Record,
    wishes: &mut Wishes,
    tell: &mut impl FnMut(Step),
) -> Part {
    let before = record.extent().messages;
    let opened = tokio::select! {
        biased;
        opened = Reader::open(session, events, owner) => Some(opened),
        () = wishes.clone().stopped() => None,
    };
    let end = match opened {
        None => PartEnd::Read(End::Stopped),
        Some(Err(QueryError::Ended(reason))) => PartEnd::Read(End::Lost(reason)),
        Some(Err(error)) => PartEnd::Unknown(error),
        Some(Ok(None)) => PartEnd::NoArchive,
        Some(Ok(Some(mut reader))) => {
            let mut tell = |progress| tell(Step::Progress(progress));
            PartEnd::Read(reading::read(&mut reader, record, wishes, &mut tell).await)
        }
    };
    let messages = record.extent().messages;
    let (new, lacking) = (messages - before, record.lacking().to_vec());
    Part { owner: record.owner().clone(), end, messages, new, lacking }
}

/// What pages are made with.
struct Kit {
    folder: Folder,
    account: BareJid,
    records: Vec<Record>,
    names: BTreeMap<BareJid, String>,
    zone: TimeZone,
    words: Arc<dyn Words + Send + Sync>,
}

impl Kit {
    /// Makes the pages of what the records hold.
    fn make_pages(&self, contents: Contents, shelf: &Shelf) -> Result<Totals, RecordError> {
        let kept = |file: &Shared| shelf.find(file);
        let making = Making {
            folder: &self.folder,
            account: &self.account,
            records: &self.records,
            names: &self.names,
            kept: &kept,
            zone: &self.zone,
            words: &*self.words,
        };
        let encrypted = contents.conversations.iter().map(|conversation| conversation.encrypted);
        let totals = Totals {
            conversations: u64::try_from(contents.conversations.len()).unwrap_or(u64::MAX),
            messages: contents.messages,
            encrypted: encrypted.sum(),
            files: shelf.here(),
        };
        making.write(contents.conversations)?;
        Ok(totals)
    }
}
