//! The folder that conversations are saved in, for the user's eyes only:
//!
//! * `archive/ADDRESS.xml`: every message as the server has it, in one portable file (XEP-0227), and `ADDRESS.journal`,
//!   which tells how far it goes. Those of rooms lie in `archive/rooms`.
//! * `index.html`, `conversations`, `files`: what is made of them for people.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jid::BareJid;
use tempfile::TempDir;

use super::storage;

mod files;
mod pages;
mod record;
mod writer;

pub use files::{Files, Incoming, Known};
pub use pages::PageFile;
pub use record::{Extent, Lacking, Messages, PageEnd, Record, RecordError};

/// An own folder for conversations.
#[derive(Debug)]
pub struct Folder {
    path: PathBuf,
    owner: BareJid,
}

/// Why a folder is not to be used.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// There is something else in it, which is not to be mixed with conversations.
    #[error("{} has something else in it", path.display())]
    Taken {
        /// The folder.
        path: PathBuf,
    },
    /// The conversations of another account are in it.
    #[error("{} is of {owner}", path.display())]
    OtherAccount {
        /// The folder.
        path: PathBuf,
        /// That account.
        owner: String,
    },
    /// It cannot be made, or looked into.
    #[error("{}: {source}", path.display())]
    Io {
        /// The folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// Where the records lie.
const ARCHIVE: &str = "archive";
/// Where those of rooms lie.
const ROOMS: &str = "archive/rooms";

impl Folder {
    /// Makes the folder for this account's conversations, or takes it up again.
    ///
    /// # Errors
    /// If there is something else in it, or it cannot be used.
    pub fn open(path: &Path, owner: &BareJid) -> Result<Self, FolderError> {
        let io = |source| FolderError::Io { path: path.to_owned(), source };
        let own = Record::journal_in(&path.join(ARCHIVE), owner);
        match look(path).map_err(io)? {
            Found::Nothing => storage::create_private_folder(path).map_err(io)?,
            Found::Empty => storage::make_private(path).map_err(io)?,
            Found::Something if own.is_file() => {}
            Found::Something => {
                let owner = other_owner(&path.join(ARCHIVE));
                let path = path.to_owned();
                return Err(match owner {
                    Some(owner) => FolderError::OtherAccount { path, owner },
                    None => FolderError::Taken { path },
                });
            }
        }
        storage::create_private_folder(&path.join(ROOMS)).map_err(io)?;
        Ok(Self { path: path.to_owned(), owner: owner.clone() })
    }

    /// Whose conversations are in it.
    pub fn owner(&self) -> &BareJid {
        &self.owner
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The record of the account's own archive.
    ///
    /// # Errors
    /// If it cannot be used.
    pub fn account(&self) -> Result<Record, RecordError> {
        Record::open(&self.path.join(ARCHIVE), &self.owner)
    }

    /// The rooms that have a record here.
    ///
    /// # Errors
    /// If they cannot be listed.
    pub fn rooms(&self) -> Result<Vec<BareJid>, RecordError> {
        let path = self.path.join(ROOMS);
        let owners = fs::read_dir(&path).and_then(|entries| {
            let owners = entries.map(|entry| Ok(record::owner_of(&entry?.path())));
            owners.filter_map(Result::transpose).collect()
        });
        owners.map_err(|source| RecordError::Io { path, source })
    }

    /// The record of a room's archive.
    ///
    /// # Errors
    /// If it cannot be used.
    pub fn room(&self, room: &BareJid) -> Result<Record, RecordError> {
        Record::open(&self.path.join(ROOMS), room)
    }
}

/// A folder for a record that is not to be kept by itself. It goes when this is dropped.
#[derive(Debug)]
pub struct PassingFolder {
    folder: Folder,
    _place: TempDir,
}

impl PassingFolder {
    /// Makes one beside a file, where there is room for what goes into that file.
    ///
    /// # Errors
    /// If it cannot be made.
    pub fn beside(path: &Path, owner: &BareJid) -> Result<Self, FolderError> {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let folder = folder.unwrap_or_else(|| Path::new("."));
        let place = tempfile::Builder::new().prefix(".rehome-").tempdir_in(folder);
        let place = place.map_err(|source| FolderError::Io { path: folder.to_owned(), source })?;
        Ok(Self { folder: Folder::open(&place.path().join("history"), owner)?, _place: place })
    }

    /// The folder.
    pub fn folder(&self) -> &Folder {
        &self.folder
    }
}

enum Found {
    Nothing,
    Empty,
    Something,
}

fn look(path: &Path) -> io::Result<Found> {
    match fs::read_dir(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Found::Nothing),
        Err(error) => Err(error),
        Ok(mut entries) => match entries.next().transpose()? {
            None => Ok(Found::Empty),
            // A run that was killed at its very beginning has made this, and nothing in it.
            Some(only) if only.file_name() == ARCHIVE && entries.next().is_none() => {
                let mut inside = fs::read_dir(only.path())?;
                Ok(match (inside.next().transpose()?, inside.next()) {
                    (None, _) => Found::Empty,
                    (Some(entry), None) if entry.file_name() == "rooms" => Found::Empty,
                    _ => Found::Something,
                })
            }
            Some(_) => Ok(Found::Something),
        },
    }
}

/// Whose record is in a folder.
fn other_owner(folder: &Path) -> Option<String> {
    let mut entries = fs::read_dir(folder).ok()?.flatten();
    entries.find_map(|entry| record::owner_of(&entry.path())).map(|owner| owner.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jid(text: &str) -> BareJid {
        BareJid::new(text).unwrap()
    }

    #[test]
    fn a_folder_is_for_one_account_and_nothing_else() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("saved");
        let romeo = jid("romeo@old.example");
        for _ in 0..2 {
            // A run that ended before it began a record leaves a folder that can be taken up.
            Folder::open(&path, &romeo).unwrap();
        }
        drop(Folder::open(&path, &romeo).unwrap().account().unwrap());
        Folder::open(&path, &romeo).unwrap();
        let other = Folder::open(&path, &jid("juliet@old.example")).unwrap_err();
        assert!(
            matches!(&other, FolderError::OtherAccount { owner, .. } if owner == "romeo@old.example"),
            "{other:?}"
        );
        fs::write(place.path().join("letter.txt"), "mine").unwrap();
        let taken = Folder::open(place.path(), &romeo).unwrap_err();
        assert!(matches!(taken, FolderError::Taken { .. }), "{taken:?}");
    }

    #[cfg(unix)]
    #[test]
    fn only_the_user_can_look_into_it() {
        use std::os::unix::fs::{MetadataExt, PermissionsExt};
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join("saved");
        fs::create_dir(&path).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        let owner = jid("romeo@old.example");
        Folder::open(&path, &owner).unwrap().account().unwrap().close().unwrap();
        let mode = |path: &Path| fs::metadata(path).unwrap().mode() & 0o777;
        for folder in ["", ARCHIVE, ROOMS] {
            assert_eq!(mode(&path.join(folder)), 0o700, "{folder}");
        }
        for file in ["romeo@old.example.xml", "romeo@old.example.journal"] {
            assert_eq!(mode(&path.join(ARCHIVE).join(file)), 0o600, "{file}");
        }
    }
}
