//! An account in a file (XEP-0227): written for the user to keep, and read when the old server is gone.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use xmpp_parsers::minidom::Element;

use crate::portable::{self, ParseError, Resident, XINCLUDE};
use crate::snapshot::Snapshot;
use crate::storage;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 512 << 20;
/// How far files may include one another: ejabberd's include a file for each host, and that one for each user.
const DEEPEST: usize = 3;

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
    /// It is not the XML that such a file is made of.
    #[error("{} is not a portable account file", path.display())]
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
    },
    /// It is larger than any such file is.
    #[error("{} is larger than {LARGEST} bytes", path.display())]
    TooLarge {
        /// The file.
        path: PathBuf,
    },
    /// It refers to a file outside its folder.
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

/// What writes an account to a file that only the user can read, whole or not at all, in any thread that may wait for
/// the disk; it fails if the folder cannot be written to. The text is made at once, where its memory is of use to the
/// move that follows: a thread's own is not given back.
pub fn writing(path: PathBuf, snapshot: &Snapshot) -> impl FnOnce() -> io::Result<()> + use<> {
    let text = portable::write(snapshot);
    move || storage::write_atomically(&path, text.as_bytes())
}

/// Where the backup of a move is that has this journal: beside it.
pub fn beside(journal: &Path) -> PathBuf {
    journal.with_extension("xml")
}

/// Reads every user of a file, with the files that it includes from its own folder.
///
/// # Errors
/// See [`BackupError`].
pub fn read(path: &Path) -> Result<Vec<Resident>, BackupError> {
    let document = load(path, 0)?;
    if !portable::is_portable(&document) {
        return Err(BackupError::Foreign { path: path.to_owned() });
    }
    Ok(portable::read(&document))
}

fn load(path: &Path, depth: usize) -> Result<Element, BackupError> {
    let in_file = |source| BackupError::Io { path: path.to_owned(), source };
    if depth > DEEPEST {
        return Err(BackupError::TooDeep { path: path.to_owned() });
    }
    if fs::metadata(path).map_err(in_file)?.len() > LARGEST {
        return Err(BackupError::TooLarge { path: path.to_owned() });
    }
    let text = fs::read_to_string(path).map_err(in_file)?;
    let parsed = portable::parse(&text);
    let mut document =
        parsed.map_err(|source| BackupError::Markup { path: path.to_owned(), source })?;
    include(&mut document, path, depth)?;
    Ok(document)
}

/// Puts included files in the place of their references: in the document, and in its hosts.
fn include(element: &mut Element, path: &Path, depth: usize) -> Result<(), BackupError> {
    let mut included = Vec::new();
    while let Some(reference) = element.remove_child("include", XINCLUDE) {
        let href = reference.attr("href").unwrap_or_default();
        included.push(load(&inside(path, href)?, depth + 1)?);
    }
    for host in element.children_mut().filter(|child| child.name() == "host") {
        include(host, path, depth)?;
    }
    for child in included {
        element.append_child(child);
    }
    Ok(())
}

/// The file that a reference names, which lies in the folder of the file that it stands in.
fn inside(path: &Path, href: &str) -> Result<PathBuf, BackupError> {
    let outside = || BackupError::Outside { path: path.to_owned(), href: href.to_owned() };
    let name = Path::new(href);
    let plain = name.components().all(|part| matches!(part, Component::Normal(_)));
    if href.is_empty() || !plain || href.contains([':', '\\']) {
        return Err(outside());
    }
    let folder = path.parent().unwrap_or_else(|| Path::new(""));
    let file = folder.join(name);
    // A link may lead elsewhere all the same.
    let real = |path: &Path| fs::canonicalize(path);
    let home = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    match (real(&file), real(home)) {
        (Ok(file), Ok(folder)) if file.starts_with(&folder) => Ok(file),
        (Ok(_), Ok(_)) => Err(outside()),
        (Err(source), _) | (_, Err(source)) => Err(BackupError::Io { path: file, source }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str =
        "<server-data xmlns='urn:xmpp:pie:0' xmlns:xi='http://www.w3.org/2001/XInclude'>";

    fn put(folder: &Path, name: &str, text: &str) -> PathBuf {
        let path = folder.join(name);
        fs::write(&path, text).unwrap();
        path
    }

    #[test]
    fn files_of_the_same_folder_are_included() {
        let folder = tempfile::tempdir().unwrap();
        put(folder.path(), "user.xml", "<user xmlns='urn:xmpp:pie:0' name='romeo'/>");
        put(
            folder.path(),
            "host.xml",
            "<host xmlns='urn:xmpp:pie:0' jid='a.example' xmlns:xi='http://www.w3.org/2001/XInclude'>\
             <xi:include href='user.xml'/></host>",
        );
        let main = put(
            folder.path(),
            "main.xml",
            &format!("{HEAD}<xi:include href='host.xml'/></server-data>"),
        );
        let users = read(&main).unwrap();
        assert_eq!(users[0].snapshot.address.as_str(), "romeo@a.example");
    }

    #[test]
    fn nothing_outside_the_folder_is_read() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("inner");
        fs::create_dir(&inner).unwrap();
        put(folder.path(), "secret.xml", "<host xmlns='urn:xmpp:pie:0'/>");
        #[cfg(unix)]
        std::os::unix::fs::symlink(folder.path().join("secret.xml"), inner.join("link.xml"))
            .unwrap();
        for href in
            ["../secret.xml", "/etc/passwd", "http://x.example/a", "file:///etc/passwd", "link.xml"]
        {
            let main = put(
                &inner,
                "main.xml",
                &format!("{HEAD}<xi:include href='{href}'/></server-data>"),
            );
            assert!(matches!(read(&main), Err(BackupError::Outside { .. })), "{href}");
        }
    }

    #[test]
    fn a_file_that_includes_itself_ends() {
        let folder = tempfile::tempdir().unwrap();
        let main =
            put(folder.path(), "a.xml", &format!("{HEAD}<xi:include href='a.xml'/></server-data>"));
        assert!(matches!(read(&main), Err(BackupError::TooDeep { .. })));
    }

    #[test]
    fn each_way_to_be_no_such_file_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let file = |text: &str| read(&put(folder.path(), "x.xml", text));
        assert!(matches!(file("<html xmlns='urn:x'/>"), Err(BackupError::Foreign { .. })));
        assert!(matches!(file("PK\u{3}"), Err(BackupError::Markup { .. })));
        assert!(matches!(read(&folder.path().join("none")), Err(BackupError::Io { .. })));
    }
}
