//! Where the program keeps its files, and how: in one folder, for the user's eyes only.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

/// The folder for journals and settings: the given one, `REHOME_DATA_DIR`, or the system's place for
/// application data. `None` where the system has no such place.
pub fn data_folder(given: Option<PathBuf>) -> Option<PathBuf> {
    given
        .or_else(|| {
            std::env::var_os("REHOME_DATA_DIR").filter(|v| !v.is_empty()).map(PathBuf::from)
        })
        .or_else(|| {
            let folders = directories::ProjectDirs::from("", "", "rehome")?;
            Some(folders.data_dir().to_owned())
        })
}

/// The folder for the records of moves, inside that of the program.
pub fn moves_folder(data: &Path) -> PathBuf {
    data.join("moves")
}

/// A folder for what need not be remembered, like the record of a practice move. It goes when this is dropped.
#[derive(Debug)]
pub struct PassingFolder(PathBuf);

impl PassingFolder {
    /// Picks a name that nobody else uses. The folder is made by whoever first writes into it.
    #[expect(clippy::new_without_default, reason = "each one is another folder")]
    pub fn new() -> Self {
        let name = format!("rehome-practice-{:016x}", fastrand::u64(..));
        Self(std::env::temp_dir().join(name))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for PassingFolder {
    fn drop(&mut self) {
        // What is left of it in the folder for temporary files harms nobody.
        drop(fs::remove_dir_all(&self.0));
    }
}

/// A file name for any text: what is unsafe in one is written as `%` and two digits, and a very long text
/// is cut and told apart by a hash.
pub(crate) fn file_name(text: &str) -> String {
    const LONGEST: usize = 100;
    let mut name = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'@' | b'.' | b'_' | b'-') {
            name.push(char::from(byte));
        } else {
            name.push_str(&format!("%{byte:02X}"));
        }
    }
    if name.len() > LONGEST {
        let hash: String =
            Sha256::digest(text).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        name.truncate(LONGEST);
        name = format!("{name}~{hash}");
    }
    name
}

/// Makes a folder that only the user can enter, with those above it.
pub(crate) fn create_private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}

/// Opens a file for reading and appending that only the user can read, and makes it if it is missing.
pub(crate) fn open_private(path: &Path) -> io::Result<File> {
    private().read(true).append(true).create(true).open(path)
}

/// Puts `contents` where `path` says, whole or not at all: a reader never sees half a file.
///
/// # Errors
/// If the folder cannot be written to. What was at `path` is then still there.
pub fn write_atomically(path: &Path, contents: &[u8]) -> io::Result<()> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(format!(".{}.part", std::process::id()));
    let beside = PathBuf::from(beside);
    let written = private()
        .write(true)
        .create(true)
        .truncate(true)
        .open(&beside)
        .and_then(|mut file| {
            file.write_all(contents)?;
            file.sync_all()
        })
        .and_then(|()| fs::rename(&beside, path));
    if written.is_err() {
        // The write has failed already, and that is what is told.
        drop(fs::remove_file(&beside));
    }
    written
}

/// Waits until the disk knows of the files made in a folder.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    // Windows has no such call and needs none.
    if cfg!(unix) { File::open(path)?.sync_all() } else { Ok(()) }
}

fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_are_safe_and_tell_addresses_apart() {
        assert_eq!(file_name("romeo@old.example"), "romeo@old.example");
        assert_eq!(file_name("a/b\\c é"), "a%2Fb%5Cc%20%C3%A9");
        let long = |end: &str| file_name(&format!("{}{end}", "x".repeat(900)));
        assert_ne!(long("a"), long("b"));
        assert!(long("a").len() < 130);
    }

    #[test]
    fn a_failed_write_leaves_the_old_file_and_no_rest() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.txt");
        write_atomically(&path, b"one").unwrap();
        write_atomically(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert!(write_atomically(&folder.path().join("none/report.txt"), b"x").is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
