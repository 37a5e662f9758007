//! An account in a file (XEP-0227): written for the user to keep, and read when the old server is gone.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use crate::format::portable::{self, EncodingError, Form, ParseError, Resident};
use crate::model::snapshot::Snapshot;
use crate::store::archive::Record;
use crate::store::storage;

mod older;
mod source;

/// The most that is read of a file and those that it includes, in bytes.
pub const LARGEST: u64 = 512 << 20;
/// How far files may include one another. A server's own include one for each host, and that one for each user.
const DEEPEST: usize = 16;

/// Why a file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// It could not be read.
    #[error("{} cannot be read", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// It is a folder, a device or something else that is no file.
    #[error("{} is not a file", path.display())]
    NotAFile {
        /// Where it is.
        path: PathBuf,
    },
    /// Its bytes are no text.
    #[error("{} is not a text", path.display())]
    Encoding {
        /// The file.
        path: PathBuf,
        /// Why not.
        source: EncodingError,
    },
    /// It is not the XML that such a file is made of.
    #[error("{} is not XML", path.display())]
    Markup {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        source: ParseError,
    },
    /// It is XML of another kind.
    #[error("{} is not a portable account file", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
        /// What its first element is called.
        root: String,
    },
    /// It is what Openfire's “User Import Export” writes: that names no server, and nobody has said which it was.
    #[error("{} does not say whose server it is of", path.display())]
    NoServer {
        /// The file.
        path: PathBuf,
    },
    /// It is larger than any such file is, with those that it includes.
    #[error("{} is larger than {LARGEST} bytes", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
    },
    /// It refers to a file outside the folder of the first one.
    #[error("{} includes {href}, which is not in its folder", path.display())]
    Outside {
        /// The file.
        path: PathBuf,
        /// What it refers to.
        href: String,
    },
    /// Files include one another without end.
    #[error("{} includes files that include files, too often", path.display())]
    TooDeep {
        /// The file.
        path: PathBuf,
    },
}

/// What is in a file.
#[derive(Debug)]
pub struct Contents {
    /// The accounts.
    pub residents: Vec<Resident>,
    /// The names of those that have no address.
    pub nameless: Vec<String>,
    /// Files that it includes and that could not be read.
    pub missing: Vec<Missing>,
}

/// An included file that could not be read.
#[derive(Debug)]
pub struct Missing {
    /// How it is referred to.
    pub href: String,
    /// Why it could not be read.
    pub error: BackupError,
}

/// What writes an account to a file that only the user can read, whole or not at all, in any thread that may wait for
/// the disk; it fails if the folder cannot be written to. A file in its place that holds more than this account is kept
/// under another name, which is told. The text is made at once, where its memory is of use to the move that follows: a
/// thread's own is not given back.
pub fn writing(
    path: PathBuf,
    snapshot: &Snapshot,
) -> impl FnOnce() -> io::Result<Option<PathBuf>> + use<> {
    let text = portable::write(snapshot);
    move || {
        let kept = older::keep(&path, &text)?;
        storage::write_atomically(&path, text.as_bytes())?;
        Ok(kept)
    }
}

/// The same with the messages of a record, which are copied piece by piece.
pub fn writing_with_history<'a>(
    path: PathBuf,
    snapshot: &Snapshot,
    history: &'a Record,
) -> impl FnOnce() -> io::Result<Option<PathBuf>> + use<'a> {
    let (begin, end) = portable::write_around_archive(snapshot);
    move || {
        let kept = older::keep(&path, &format!("{begin}{end}"))?;
        storage::write_atomically_with(&path, |file| {
            let mut file = BufWriter::new(file);
            file.write_all(begin.as_bytes())?;
            history.copy_to(&mut file)?;
            file.write_all(end.as_bytes())?;
            file.flush()
        })?;
        Ok(kept)
    }
}

/// Where the backup of a move is that has this journal: beside it.
pub fn beside(journal: &Path) -> PathBuf {
    journal.with_extension("xml")
}

/// Reads every user of a file, with the files that it includes from its own folder. `domain` is that of a file which
/// does not say it.
///
/// # Errors
/// See [`BackupError`]. An included file that is not there, or damaged, costs only what is in it.
pub fn read(path: &Path, domain: Option<&str>) -> Result<Contents, BackupError> {
    let (document, missing) = source::load(path)?;
    let path = || path.to_owned();
    let found = match Form::of(&document) {
        Form::Portable => portable::read(&document),
        Form::Openfire => {
            let domain = domain.ok_or_else(|| BackupError::NoServer { path: path() })?;
            portable::read_openfire(&document, domain)
        }
        Form::Foreign => {
            let root = document.name().to_owned();
            return Err(BackupError::Foreign { path: path(), root });
        }
    };
    let portable::Found { residents, nameless } = found;
    Ok(Contents { residents, nameless, missing })
}
