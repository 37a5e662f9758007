//! The record of one move, on disk: a line for each fact, or a few, written before it is shown.
//!
//! A thread of its own writes. It takes whatever facts have gathered, appends them, waits until the disk
//! has them, and only then lets the faces see them: a crash or a power cut loses nothing that was
//! shown, and a thousand facts do not cost a thousand waits for the disk.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::mpsc as std_mpsc;
use std::thread;
use std::time::Duration;

use jid::BareJid;
use jiff::Timestamp;
use serde::de::Error;
use serde::{Deserialize, Serialize};
use tokio::sync::{mpsc, oneshot};

use crate::model::history::{Fact, History, ReliedOn, ToldBefore};
use crate::store::{storage, system};

mod lines;

use lines::{Folded, LONGEST_READ, Unreadable};

/// The version of the format that this program writes. A new fact needs no other: an older program says that it
/// does not know it.
const VERSION: u32 = 1;
/// How often a lock that is held is tried for again, and how long apart.
const LOCK_TRIES: u32 = 20;
const LOCK_PAUSE: Duration = Duration::from_millis(25);

/// An open journal. While it exists, no other run can open it.
#[derive(Debug)]
pub struct Journal {
    file: File,
    path: PathBuf,
    torn: bool,
    /// Held as long as this is open.
    _lock: File,
}

/// Why a journal cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// Another run holds this move.
    #[error("{} is in use by another run", path.display())]
    InUse {
        /// The journal.
        path: PathBuf,
    },
    /// A later program has written it, in another format.
    #[error("{} has version {found}, not {VERSION}", path.display())]
    Version {
        /// The journal.
        path: PathBuf,
        /// Its version.
        found: u32,
    },
    /// A later program has written a fact that this one does not know.
    #[error("line {line} of {} is of a later program", path.display())]
    Newer {
        /// The journal.
        path: PathBuf,
        /// Counted from 1.
        line: usize,
    },
    /// A line in the middle, or the head, is not what this program writes.
    #[error("line {line} of {} cannot be read", path.display())]
    Damaged {
        /// The journal.
        path: PathBuf,
        /// Counted from 1.
        line: usize,
        /// What is wrong with it.
        source: serde_json::Error,
    },
    /// It is the record of a move between other accounts: it was put here by somebody, or renamed.
    #[error("{} is of a move from {from} to {to}", path.display())]
    OtherMove {
        /// The journal.
        path: PathBuf,
        /// The old account that it names.
        from: BareJid,
        /// The new account that it names.
        to: BareJid,
    },
    /// Somebody else may have written it: it is theirs, open for everybody, or a link.
    #[error("{} may be of somebody else", path.display())]
    NotOwn {
        /// The journal.
        path: PathBuf,
    },
    /// The thread that writes it has died.
    #[error("the journal's writer has stopped")]
    WriterGone,
    /// The file could not be read or written: a full disk, a folder that may only be read.
    #[error("{}: {source}", path.display())]
    Io {
        /// The journal.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// The moves that have a journal in a folder.
#[derive(Debug, Default)]
pub struct Moves {
    /// Those that have begun, or for which the new account was made, the latest first.
    pub known: Vec<Known>,
    /// Why the others cannot be told of.
    pub unreadable: Vec<JournalError>,
}

/// A move that somebody means to make, as its journal tells it.
#[derive(Clone, Debug)]
pub struct Known {
    /// The old account.
    pub from: BareJid,
    /// The new account.
    pub to: BareJid,
    /// What was done.
    pub history: History,
}

impl Known {
    /// `None` if nothing has begun, and nothing was made for it.
    fn read(path: &Path) -> Result<Option<Self>, JournalError> {
        let in_file = |source| JournalError::Io { path: path.to_owned(), source };
        let file = File::open(path).map_err(in_file)?;
        check_owner(&file, path)?;
        let Content { head, history, .. } = read(&file, path)?;
        let Some(Head { from, to, .. }) = head.filter(|_| history.known_since().is_some()) else {
            return Ok(None);
        };
        match path.file_name() == Some(journal_name(&from, &to).as_ref()) {
            true => Ok(Some(Self { from, to, history })),
            false => Err(JournalError::OtherMove { path: path.to_owned(), from, to }),
        }
    }
}

/// The first line.
#[derive(Serialize, Deserialize)]
struct Head {
    rehome_journal: u32,
    from: BareJid,
    to: BareJid,
}

impl Journal {
    /// Opens the journal of the move between these accounts, or starts it, and tells what it holds.
    /// A last line that was torn by a crash is cut off.
    ///
    /// # Errors
    /// If another run has it, or it cannot be read or written.
    pub fn open(
        folder: &Path,
        old: &BareJid,
        new: &BareJid,
    ) -> Result<(Self, History), JournalError> {
        let path = journal_path(folder, old, new);
        let in_file = |source| JournalError::Io { path: path.clone(), source };
        storage::create_private_folder(folder).map_err(in_file)?;
        if fs::symlink_metadata(&path).is_ok_and(|there| !there.is_file()) {
            return Err(JournalError::NotOwn { path });
        }
        let mut file = storage::open_private(&path).map_err(in_file)?;
        check_owner(&file, &path)?;
        let held = system::lockable(&file, &path).map_err(in_file)?;
        match lock(&held) {
            Ok(()) => {}
            Err(fs::TryLockError::WouldBlock) => return Err(JournalError::InUse { path }),
            Err(fs::TryLockError::Error(source)) => return Err(in_file(source)),
        }
        let content = read(&file, &path)?;
        let end = content.end;
        let history = content.of_move(old, new, &path)?;
        let torn = file.metadata().map_err(in_file)?.len() > end;
        file.set_len(end).map_err(in_file)?;
        file.seek(SeekFrom::End(0)).map_err(in_file)?;
        if end == 0 {
            let head = Head { rehome_journal: VERSION, from: old.clone(), to: new.clone() };
            let head = serde_json::to_string(&head).map_err(|error| in_file(error.into()))?;
            writeln!(file, "{head}").and_then(|()| file.sync_all()).map_err(in_file)?;
            storage::sync_folder(folder).map_err(in_file)?;
        }
        Ok((Self { file, path, torn, _lock: held }, history))
    }

    /// What the journal of this move holds, without opening it for a run; nothing if there is none.
    ///
    /// # Errors
    /// If there is one that cannot be read.
    pub fn peek(
        folder: &Path,
        old: &BareJid,
        new: &BareJid,
    ) -> Result<Option<History>, JournalError> {
        let path = journal_path(folder, old, new);
        match File::open(&path) {
            Ok(file) => {
                check_owner(&file, &path)?;
                read(&file, &path)?.of_move(old, new, &path).map(Some)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(source) => Err(JournalError::Io { path, source }),
        }
    }

    /// What the other moves to this account rely on that have a journal here.
    pub fn relied_on_by_others(folder: &Path, old: &BareJid, new: &BareJid) -> ReliedOn {
        // One whose journal cannot be read is told of when it is opened.
        let moves = Self::list(folder).unwrap_or_default();
        let others = moves.known.iter().filter(|known| known.to == *new && known.from != *old);
        ReliedOn::by(others.map(|known| &known.history))
    }

    /// What the other moves of this old account have told its contacts that have a journal here.
    pub fn told_by_others(folder: &Path, old: &BareJid, new: &BareJid) -> ToldBefore {
        // One whose journal cannot be read is told of when it is opened.
        let moves = Self::list(folder).unwrap_or_default();
        let others = moves.known.iter().filter(|known| known.from == *old && known.to != *new);
        ToldBefore::by(others.map(|known| (&known.to, &known.history)))
    }

    /// The moves that have a journal here.
    ///
    /// # Errors
    /// If there is such a folder and it cannot be read.
    pub fn list(folder: &Path) -> io::Result<Moves> {
        let entries = match fs::read_dir(folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Moves::default()),
            Err(error) => return Err(error),
        };
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let journals = paths.filter(|path| path.extension().is_some_and(|end| end == "journal"));
        let mut moves = Moves::default();
        for journal in journals {
            match Known::read(&journal) {
                Ok(known) => moves.known.extend(known),
                Err(error) => moves.unreadable.push(error),
            }
        }
        moves.known.sort_by_key(|known| std::cmp::Reverse(known.history.known_since()));
        Ok(moves)
    }

    /// Removes it, and with it all that is known of the move.
    ///
    /// # Errors
    /// If the system does not let it be removed.
    pub fn forget(self) -> Result<(), JournalError> {
        let in_file = |source| JournalError::Io { path: self.path.clone(), source };
        fs::remove_file(&self.path).map_err(in_file)?;
        match self.path.parent() {
            Some(folder) => storage::sync_folder(folder).map_err(in_file),
            None => Ok(()),
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Its last line had been torn, and was cut off.
    pub fn was_torn(&self) -> bool {
        self.torn
    }

    /// Writes one fact before a run begins, and takes it in.
    ///
    /// # Errors
    /// If it could not be written.
    pub fn keep(&mut self, fact: Fact, history: &mut History) -> Result<(), JournalError> {
        let at = Timestamp::now();
        self.write(std::iter::once((at, &fact)))
            .map_err(|source| JournalError::Io { path: self.path.clone(), source })?;
        history.learn(&fact, at);
        Ok(())
    }

    /// Starts writing: facts go in at the recorder, and come out at the receiver once the disk has them.
    /// What is merely [shown](Recorder::show) passes through in the same order.
    pub fn record<T: Send + 'static>(
        self,
        wrap: fn(Fact) -> T,
    ) -> (Recorder<T>, mpsc::UnboundedReceiver<T>) {
        let (tell, entries) = std_mpsc::channel();
        let (shown, receiver) = mpsc::unbounded_channel();
        thread::spawn(move || write_entries(self, &entries, &shown, wrap));
        (Recorder { entries: tell }, receiver)
    }
}

/// The engine's end of a journal.
#[derive(Debug)]
pub struct Recorder<T> {
    entries: std_mpsc::Sender<Entry<T>>,
}

impl<T> Clone for Recorder<T> {
    fn clone(&self) -> Self {
        Self { entries: self.entries.clone() }
    }
}

#[derive(Debug)]
enum Entry<T> {
    Fact(Box<Fact>, Timestamp),
    Shown(T),
    Settle(oneshot::Sender<Result<(), JournalError>>),
}

impl<T> Recorder<T> {
    /// Hands a fact to the journal; it is shown once the disk has it.
    pub fn note(&self, fact: Fact, at: Timestamp) {
        self.give(Entry::Fact(Box::new(fact), at));
    }

    /// Shows something that need not be kept, after all that was noted before it.
    pub fn show(&self, event: T) {
        self.give(Entry::Shown(event));
    }

    /// Waits until the disk has all that was noted so far.
    ///
    /// # Errors
    /// If something could not be written. Nothing is written after that, so that no gap is left.
    pub async fn settle(&self) -> Result<(), JournalError> {
        let (done, settled) = oneshot::channel();
        self.give(Entry::Settle(done));
        settled.await.unwrap_or(Err(JournalError::WriterGone))
    }

    fn give(&self, entry: Entry<T>) {
        // The writer lives as long as a recorder does; if its thread has died, `settle` tells.
        drop(self.entries.send(entry));
    }
}

/// The writer's thread: ends when the last recorder is gone.
fn write_entries<T>(
    mut journal: Journal,
    entries: &std_mpsc::Receiver<Entry<T>>,
    shown: &mpsc::UnboundedSender<T>,
    wrap: fn(Fact) -> T,
) {
    let mut failure: Option<io::Error> = None;
    while let Ok(first) = entries.recv() {
        let batch: Vec<_> = std::iter::once(first).chain(entries.try_iter()).collect();
        let mut facts = batch.iter().filter_map(|entry| match entry {
            Entry::Fact(fact, at) => Some((*at, &**fact)),
            Entry::Shown(_) | Entry::Settle(_) => None,
        });
        if failure.is_none()
            && let Some(first) = facts.next()
        {
            failure = journal.write(std::iter::once(first).chain(facts)).err();
        }
        for entry in batch {
            match (entry, &failure) {
                // Nobody may be watching any more; the record goes on all the same.
                (Entry::Fact(fact, _), None) => drop(shown.send(wrap(*fact))),
                (Entry::Fact(..), Some(_)) => {}
                (Entry::Shown(event), _) => drop(shown.send(event)),
                (Entry::Settle(done), None) => drop(done.send(Ok(()))),
                (Entry::Settle(done), Some(error)) => {
                    let source = io::Error::new(error.kind(), error.to_string());
                    let path = journal.path.clone();
                    drop(done.send(Err(JournalError::Io { path, source })));
                }
            }
        }
    }
}

impl Journal {
    /// Returns once the disk has them.
    fn write<'a>(
        &mut self,
        mut facts: impl Iterator<Item = (Timestamp, &'a Fact)>,
    ) -> io::Result<()> {
        let mut writer = BufWriter::with_capacity(lines::LONGEST, &mut self.file);
        let written = facts.try_for_each(|(at, fact)| lines::write(&mut writer, at, fact));
        let written = written.and_then(|()| writer.flush());
        // What could not be written is not tried again when the buffer goes.
        drop(writer.into_parts());
        written?;
        self.file.sync_data()
    }
}

/// What may be believed is what nobody else can have written: a record leads to requests and messages.
fn check_owner(file: &File, path: &Path) -> Result<(), JournalError> {
    match storage::is_own(file) {
        Ok(true) => Ok(()),
        Ok(false) => Err(JournalError::NotOwn { path: path.to_owned() }),
        Err(source) => Err(JournalError::Io { path: path.to_owned(), source }),
    }
}

/// What a journal holds.
struct Content {
    /// Nothing if not even this line is whole.
    head: Option<Head>,
    history: History,
    /// Where the last whole fact ends.
    end: u64,
}

impl Content {
    /// The history, if it is of the move between these accounts.
    fn of_move(self, old: &BareJid, new: &BareJid, path: &Path) -> Result<History, JournalError> {
        match self.head {
            Some(Head { from, to, .. }) if (&from, &to) != (old, new) => {
                Err(JournalError::OtherMove { path: path.to_owned(), from, to })
            }
            _ => Ok(self.history),
        }
    }
}

/// Reads all whole facts, one line after the other.
fn read(file: &File, path: &Path) -> Result<Content, JournalError> {
    let (mut head, mut folded) = (None, Folded::default());
    let (mut end, mut read) = (0, 0);
    let mut reader = BufReader::new(file);
    let mut line = Vec::new();
    for number in 1.. {
        line.clear();
        let length = Read::by_ref(&mut reader)
            .take(LONGEST_READ)
            .read_until(b'\n', &mut line)
            .map_err(|source| JournalError::Io { path: path.to_owned(), source })?;
        let length = u64::try_from(length).unwrap_or(u64::MAX);
        let damaged =
            |source| JournalError::Damaged { path: path.to_owned(), line: number, source };
        match line.pop() {
            Some(b'\n') => read += length,
            _ if length == LONGEST_READ => return Err(damaged(Error::custom("an endless line"))),
            _ => break,
        }
        if number == 1 {
            let first: Head = serde_json::from_slice(&line).map_err(damaged)?;
            if first.rehome_journal != VERSION {
                let path = path.to_owned();
                return Err(JournalError::Version { path, found: first.rehome_journal });
            }
            head = Some(first);
        } else {
            folded.take_in(&line).map_err(|unreadable| match unreadable {
                Unreadable::Newer => JournalError::Newer { path: path.to_owned(), line: number },
                Unreadable::Damaged(source) => damaged(source),
            })?;
        }
        if folded.is_whole() {
            end = read;
        }
    }
    Ok(Content { head, history: folded.history, end })
}

fn journal_path(folder: &Path, old: &BareJid, new: &BareJid) -> PathBuf {
    folder.join(journal_name(old, new))
}

fn journal_name(old: &BareJid, new: &BareJid) -> String {
    format!("{}~{}.journal", storage::file_name(old.as_str()), storage::file_name(new.as_str()))
}

/// Locks the file of a journal. A program that this one is just starting holds a copy of its files for a moment, with
/// the lock of a journal that has been closed since, so a lock that is held is tried for again.
fn lock(file: &File) -> Result<(), fs::TryLockError> {
    for _ in 0..LOCK_TRIES {
        match file.try_lock() {
            Err(fs::TryLockError::WouldBlock) => thread::sleep(LOCK_PAUSE),
            other => return other,
        }
    }
    file.try_lock()
}

#[cfg(test)]
mod tests;
