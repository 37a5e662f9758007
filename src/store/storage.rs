//! Where the program keeps its files, and how: in one folder, for the user's eyes only.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use super::system;
pub(crate) use super::system::{is_own, sync_folder};

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

/// Lets a file that may not grow any further fail like a full disk, with an error that can be told. Otherwise the system
/// ends the program with a signal (SIGXFSZ). To be called where a runtime is.
pub fn outlive_file_limits() {
    if let Err(error) = system::outlive_file_limits() {
        tracing::warn!("a limit to the size of files would end this program: {error}");
    }
}

/// A file name for any text: what is unsafe in one is written as `%` and two digits, and a very long text
/// is cut and told apart by a hash. None is that of a device: Windows takes `aux.example` for one (“Naming Files, Paths, and
/// Namespaces”).
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
    if let Some(first) = text.bytes().next().filter(|_| is_device(&name)) {
        name.replace_range(..1, &format!("%{first:02X}"));
    }
    name
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    match stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt")) {
        Some(number) => number.len() == 1 && number.bytes().all(|digit| digit.is_ascii_digit()),
        None => matches!(stem.as_str(), "aux" | "con" | "nul" | "prn"),
    }
}

/// Makes a folder that only the user can enter, with those above it.
pub(crate) fn create_private_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    system::for_user_alone(&mut builder);
    builder.create(path)
}

/// Lets only the user enter a folder that is there.
pub(crate) fn make_private(path: &Path) -> io::Result<()> {
    system::keep_for_user_alone(path)
}

/// Opens a file for reading and writing that only the user can read, and makes it if it is missing. A link in its place is
/// not followed. It is not opened for appending: Windows lets nobody shorten such a file, and a torn line is cut off.
pub(crate) fn open_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    system::for_user_alone_and_no_link(&mut options);
    options.open(path)
}

/// Puts `contents` where `path` says, whole or not at all: a reader never sees half a file. Until it is whole, it has
/// a name beside `path` that nobody can guess or hold ready for it, and only the user can read it.
///
/// # Errors
/// If the folder cannot be written to, or what is at `path` is no ordinary file: a device or a link leads to what is
/// not meant. What was at `path` is then still there.
pub fn write_atomically(path: &Path, contents: &[u8]) -> io::Result<()> {
    write_atomically_with(path, |file| file.write_all(contents))
}

/// The same with what `write` writes piece by piece.
///
/// # Errors
/// As there, and those of `write`.
pub(crate) fn write_atomically_with(
    path: &Path,
    write: impl FnOnce(&mut File) -> io::Result<()>,
) -> io::Result<()> {
    let mut beside = open_beside(path)?;
    write(beside.as_file_mut())?;
    beside.as_file().sync_all()?;
    system::put(beside, path)
}

/// Looks whether [`write_atomically`] could put something where `path` says, and leaves all as it is.
///
/// # Errors
/// Those of it.
pub fn check_place(path: &Path) -> io::Result<()> {
    open_beside(path).map(drop)
}

fn open_beside(path: &Path) -> io::Result<tempfile::NamedTempFile> {
    match fs::symlink_metadata(path) {
        Ok(there) if !there.is_file() => return Err(not_ordinary()),
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or_else(|| Path::new("."));
    begin_in(folder)
}

/// What files are called that are not whole.
const PASSING: (&str, &str) = (".rehome-", ".part");

/// Begins a file that only the user can read, and that goes with its handle unless it is put in its place.
pub(crate) fn begin_in(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let (begin, end) = PASSING;
    tempfile::Builder::new().prefix(begin).suffix(end).tempfile_in(folder)
}

/// Takes away the files that were begun in a folder, and not finished when the program was killed.
pub(crate) fn sweep(folder: &Path) -> io::Result<()> {
    let (begin, end) = PASSING;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name();
        if name.to_str().is_some_and(|name| name.starts_with(begin) && name.ends_with(end)) {
            fs::remove_file(entry.path())?;
        }
    }
    Ok(())
}

/// Something stands where an ordinary file is wanted.
fn not_ordinary() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, "it is no ordinary file")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_are_safe_and_tell_addresses_apart() {
        assert_eq!(file_name("romeo@old.example"), "romeo@old.example");
        assert_eq!(file_name("a/b\\c é"), "a%2Fb%5Cc%20%C3%A9");
        assert_eq!(file_name("aux.example"), "%61ux.example");
        assert_eq!(file_name("com1"), "%63om1");
        assert_eq!(file_name("com.example"), "com.example");
        assert_eq!(file_name("aux@old.example"), "aux@old.example");
        let long = |end: &str| file_name(&format!("{}{end}", "x".repeat(900)));
        assert_ne!(long("a"), long("b"));
        assert!(long("a").len() < 130);
    }

    #[test]
    fn a_failed_write_leaves_the_old_file_and_no_rest() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.txt");
        check_place(&path).unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "it was only looked at");
        write_atomically(&path, b"one").unwrap();
        write_atomically(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        assert!(write_atomically(&folder.path().join("none/report.txt"), b"x").is_err());
        assert!(check_place(&folder.path().join("none/report.txt")).is_err());
        assert!(check_place(folder.path()).is_err(), "a folder is no place for a file");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn only_an_ordinary_file_is_replaced_and_nothing_is_written_through_a_link() {
        use std::os::unix::fs::{MetadataExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let own = folder.path().join("own.txt");
        fs::write(&own, "mine").unwrap();
        // The name that earlier versions wrote to before the file was whole.
        let output = folder.path().join("backup.xml");
        let guessed = format!("backup.xml.{}.part", std::process::id());
        symlink(&own, folder.path().join(guessed)).unwrap();
        write_atomically(&output, b"saved").unwrap();
        assert_eq!(fs::metadata(&output).unwrap().mode() & 0o777, 0o600);
        let link = folder.path().join("link.xml");
        symlink(&own, &link).unwrap();
        let socket = folder.path().join("socket");
        let _bound = std::os::unix::net::UnixListener::bind(&socket).unwrap();
        for (what, path) in [("a link", &link), ("a socket", &socket)] {
            let error = write_atomically(path, b"saved").unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::InvalidInput, "{what}");
        }
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert_eq!(fs::read_to_string(&own).unwrap(), "mine");
    }
}
