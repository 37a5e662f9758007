//! The files that were shared in conversations, beside the pages.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Seek, Write};
use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;

use super::super::{storage, system};
use super::Folder;
use crate::format::pages::Form;

/// Where they lie.
const FILES: &str = "files";
/// Which they are.
const LIST: &str = "archive/files.journal";
/// The longest name that is kept of a file, in bytes.
const LONGEST: usize = 60;
/// Endings of files that a browser or a desktop would run.
const ACTIVE: &[&str] = &[
    "appimage", "bat", "cmd", "com", "desktop", "exe", "htm", "html", "jar", "js", "lnk", "mht",
    "mhtml", "msi", "pif", "ps1", "scr", "sh", "svg", "svgz", "url", "vbs", "xht", "xhtml", "xml",
    "xsl",
];

/// The files of a folder.
#[derive(Debug)]
pub struct Files {
    folder: PathBuf,
    list: File,
    known: BTreeMap<String, Known>,
}

/// What became of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    /// It is here.
    Here {
        /// Its name in the folder.
        name: String,
        /// What its bytes are.
        form: Form,
        /// How many it has.
        size: u64,
    },
    /// Its server does not have it any more.
    Gone,
}

#[derive(Debug, Serialize, Deserialize)]
struct Line {
    url: String,
    #[serde(flatten)]
    known: Known,
}

/// A file that is coming in.
#[derive(Debug)]
pub struct Incoming {
    file: NamedTempFile,
    head: Vec<u8>,
    size: u64,
}

impl Folder {
    /// The files of this folder.
    ///
    /// # Errors
    /// If they cannot be listed.
    pub fn files(&self) -> io::Result<Files> {
        let folder = self.path().join(FILES);
        storage::create_private_folder(&folder)?;
        let mut list = storage::open_private(&self.path().join(LIST))?;
        let (mut known, mut whole, mut line) = (BTreeMap::new(), 0, Vec::new());
        let mut reader = BufReader::new(&list);
        loop {
            line.clear();
            let length = reader.read_until(b'\n', &mut line)?;
            if line.last() != Some(&b'\n') {
                break;
            }
            whole += u64::try_from(length).unwrap_or(u64::MAX);
            // What a later program has written is fetched anew.
            if let Ok(Line { url, known: file }) = serde_json::from_slice(&line) {
                known.insert(url, file);
            }
        }
        list.set_len(whole)?;
        list.seek(io::SeekFrom::End(0))?;
        known.retain(|_, file: &mut Known| match file {
            Known::Here { name, .. } => folder.join(&*name).is_file(),
            Known::Gone => true,
        });
        storage::sweep(&folder)?;
        Ok(Files { folder, list, known })
    }
}

impl Files {
    /// What became of a file, if that is known.
    #[must_use]
    pub fn known(&self, url: &str) -> Option<&Known> {
        self.known.get(url)
    }

    /// All of them, by their addresses.
    #[must_use]
    pub fn all(&self) -> &BTreeMap<String, Known> {
        &self.known
    }

    /// How many bytes those have that are here.
    #[must_use]
    pub fn size(&self) -> u64 {
        let sizes = self.known.values().map(|known| match known {
            Known::Here { size, .. } => *size,
            Known::Gone => 0,
        });
        sizes.sum()
    }

    /// Begins a file.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn begin(&self) -> io::Result<Incoming> {
        Ok(Incoming { file: storage::begin_in(&self.folder)?, head: Vec::new(), size: 0 })
    }

    /// Keeps a file that has come in whole. `title` is what others call it.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn keep(&mut self, url: &str, title: &str, incoming: Incoming) -> io::Result<()> {
        let Incoming { file, head, size } = incoming;
        let (form, ending) = Form::of(&head);
        let name = name(url, title, ending);
        file.as_file().sync_data()?;
        system::put(file, &self.folder.join(&name))?;
        self.note(url, Known::Here { name, form, size })
    }

    /// Takes note that the server does not have a file any more.
    ///
    /// # Errors
    /// If that cannot be written.
    pub fn is_gone(&mut self, url: &str) -> io::Result<()> {
        self.note(url, Known::Gone)
    }

    fn note(&mut self, url: &str, known: Known) -> io::Result<()> {
        let line = Line { url: url.to_owned(), known };
        let mut text = serde_json::to_vec(&line)?;
        text.push(b'\n');
        self.list.write_all(&text)?;
        self.known.insert(line.url, line.known);
        Ok(())
    }
}

impl Incoming {
    /// Takes the next piece.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn add(&mut self, piece: &[u8]) -> io::Result<()> {
        let missing = Form::HEAD.saturating_sub(self.head.len());
        self.head.extend(piece.iter().take(missing));
        self.size += u64::try_from(piece.len()).unwrap_or(u64::MAX);
        self.file.write_all(piece)
    }
}

/// A name that leads nowhere else, that no other file has, and that no desktop takes for a program.
fn name(url: &str, title: &str, known: Option<&str>) -> String {
    let hash: String =
        Sha256::digest(url).iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let plain = |c: char| if c.is_alphanumeric() || c == '-' || c == '_' { c } else { '-' };
    let (stem, ending) = title.rsplit_once('.').unwrap_or((title, ""));
    let mut stem: String = stem.chars().map(plain).collect();
    while stem.len() > LONGEST {
        stem.pop();
    }
    let ending: String = ending.chars().filter(char::is_ascii_alphanumeric).take(8).collect();
    let ending = match (known, ending.to_ascii_lowercase().as_str()) {
        (Some(known), _) => format!(".{known}"),
        (None, "") => String::new(),
        (None, active) if ACTIVE.contains(&active) => format!(".{active}.txt"),
        (None, ending) => format!(".{ending}"),
    };
    storage::file_name(&format!("{hash}-{stem}")) + &ending
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;
    use jid::BareJid;

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";

    #[test]
    fn names_lead_nowhere_and_run_nothing() {
        for (title, ending) in [
            ("../../.bashrc", "bashrc"),
            ("/etc/passwd", ""),
            ("C:\\x\\y.EXE", "exe.txt"),
            ("page.html", "html.txt"),
            ("\u{202e}gpj.exe", "exe.txt"),
            ("a\0b\n.pdf", "pdf"),
            ("..", ""),
        ] {
            let name = name("https://old.example/1", title, None);
            assert!(!name.contains(['/', '\\', '\0', '\n']) && !name.starts_with('.'), "{name}");
            assert!(
                name.len() < 220 && name.split_once('.').map_or("", |(_, end)| end) == ending,
                "{name}"
            );
        }
        let picture = name("https://old.example/1", "cat.html", Form::of(PNG).1);
        assert!(picture.ends_with("-cat.png"), "{picture}");
    }

    #[test]
    fn a_file_is_kept_once_and_known_again() {
        let place = tempfile::tempdir().unwrap();
        let owner = BareJid::new("romeo@old.example").unwrap();
        let folder = Folder::open(&place.path().join("saved"), &owner).unwrap();
        let mut files = folder.files().unwrap();
        let mut incoming = files.begin().unwrap();
        incoming.add(PNG).unwrap();
        incoming.add(b"rest").unwrap();
        files.keep("https://old.example/1", "cat.jpg", incoming).unwrap();
        files.is_gone("https://old.example/2").unwrap();
        // Another one is coming in when the run is killed.
        std::mem::forget(files.begin().unwrap());
        let files = folder.files().unwrap();
        assert_eq!(files.known("https://old.example/2"), Some(&Known::Gone));
        let Some(Known::Here { name, form: Form::Picture, size }) =
            files.known("https://old.example/1")
        else {
            panic!("{files:?}")
        };
        assert_eq!(*size, u64::try_from(PNG.len()).unwrap() + 4);
        let there: Vec<_> = fs::read_dir(place.path().join("saved/files")).unwrap().collect();
        assert_eq!(there.len(), 1);
        fs::remove_file(place.path().join("saved/files").join(name)).unwrap();
        assert_eq!(
            folder.files().unwrap().known("https://old.example/1"),
            None,
            "it is fetched anew"
        );
    }
}
