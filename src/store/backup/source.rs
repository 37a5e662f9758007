//! From a file to its document, with the files that it includes (XInclude 1.0) in the place of their references. They
//! all lie in the folder of the first one.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Component, Path, PathBuf};

use percent_encoding::percent_decode_str;
use xmpp_parsers::minidom::{Element, Node};

use super::{BackupError, DEEPEST, LARGEST, Missing};
use crate::format::portable::{self, XINCLUDE, archive, encoding};
use crate::store::system;

/// What an included file counts as at least, in bytes: many small ones are as much work as a large one.
const SMALLEST: u64 = 8 << 10;

/// The document, and what could not be included in it: there the references have stayed.
pub(super) fn load(path: &Path) -> Result<(Element, Vec<Missing>), BackupError> {
    let mut source = Source { left: LARGEST, missing: Vec::new() };
    let bytes = source.bytes(path)?;
    let (mut document, includes) = parse(path, &bytes)?;
    drop(bytes);
    if includes {
        // What a pipe delivers is in no folder.
        let in_file = |source| BackupError::Io { path: path.to_owned(), source };
        let real = fs::canonicalize(path).map_err(in_file)?;
        let top = real.parent().unwrap_or(&real).to_owned();
        source.fill(&mut document, &top, &mut vec![real])?;
    }
    Ok((document, source.missing))
}

/// The document of a text, and whether it may refer to others.
fn parse(path: &Path, bytes: &[u8]) -> Result<(Element, bool), BackupError> {
    let text = encoding::text(bytes)
        .map_err(|source| BackupError::Encoding { path: path.to_owned(), source })?;
    let document = portable::parse(&text)
        .map_err(|source| BackupError::Markup { path: path.to_owned(), source })?;
    Ok((document, text.contains(XINCLUDE)))
}

struct Source {
    /// How many bytes may still be read.
    left: u64,
    missing: Vec<Missing>,
}

impl Source {
    /// All bytes of a file, or of a pipe: a device may have no end.
    fn bytes(&mut self, path: &Path) -> Result<Vec<u8>, BackupError> {
        let in_file = |source| BackupError::Io { path: path.to_owned(), source };
        let data = fs::metadata(path).map_err(in_file)?;
        if !data.is_file() && !system::is_pipe(&data) {
            return Err(BackupError::NotAFile { path: path.to_owned() });
        }
        let mut reader = BufReader::new(File::open(path).map_err(in_file)?);
        let (mut bytes, mut line) = (Vec::new(), Vec::new());
        loop {
            let room = self.left + 1 - u64::try_from(bytes.len()).unwrap_or(self.left);
            line.clear();
            let length = (&mut reader).take(room).read_until(b'\n', &mut line).map_err(in_file)?;
            if length == 0 {
                break;
            }
            // Of an archive, which may be longer than memory, only its place is of use here.
            if !archive::is_line(&line) {
                bytes.append(&mut line);
            }
        }
        let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX).max(SMALLEST);
        let left = self.left.checked_sub(length);
        self.left = left.ok_or_else(|| BackupError::TooLarge { path: path.to_owned() })?;
        Ok(bytes)
    }

    /// Puts what an element of the last of these files refers to in the place of the references.
    fn fill(
        &mut self,
        element: &mut Element,
        top: &Path,
        files: &mut Vec<PathBuf>,
    ) -> Result<(), BackupError> {
        for node in element.take_nodes() {
            match node {
                Node::Element(reference) if reference.is("include", XINCLUDE) => {
                    for node in self.included(reference, top, files)? {
                        element.append_node(node);
                    }
                }
                Node::Element(mut child) => {
                    self.fill(&mut child, top, files)?;
                    element.append_child(child);
                }
                text @ Node::Text(_) => element.append_node(text),
            }
        }
        Ok(())
    }

    /// What comes in the place of a reference: the document, what is given for the case that there is none, or the
    /// reference itself.
    fn included(
        &mut self,
        mut reference: Element,
        top: &Path,
        files: &mut Vec<PathBuf>,
    ) -> Result<Vec<Node>, BackupError> {
        let href = reference.attr("href").unwrap_or_default().to_owned();
        match self.document(&href, top, files) {
            Ok(document) => Ok(vec![Node::Element(document)]),
            Err(
                error @ (BackupError::Outside { .. }
                | BackupError::TooDeep { .. }
                | BackupError::TooLarge { .. }),
            ) => Err(error),
            Err(error) => {
                if let Some(mut fallback) = reference.remove_child("fallback", XINCLUDE) {
                    self.fill(&mut fallback, top, files)?;
                    return Ok(fallback.take_nodes());
                }
                self.missing.push(Missing { href, error });
                Ok(vec![Node::Element(reference)])
            }
        }
    }

    fn document(
        &mut self,
        href: &str,
        top: &Path,
        files: &mut Vec<PathBuf>,
    ) -> Result<Element, BackupError> {
        let file = files.last().cloned().unwrap_or_default();
        let real = find(href, &file, top)?;
        if files.len() > DEEPEST || files.contains(&real) {
            return Err(BackupError::TooDeep { path: file });
        }
        let bytes = self.bytes(&real)?;
        let (mut document, includes) = parse(&real, &bytes)?;
        drop(bytes);
        if includes {
            files.push(real);
            self.fill(&mut document, top, files)?;
            files.pop();
        }
        Ok(document)
    }
}

/// Where the file really is that another refers to. It is looked for from the other's folder, as the standard has it
/// (XInclude 1.0 §4.2.1), and from the folder of the first file, as Tigase writes it.
fn find(href: &str, file: &Path, top: &Path) -> Result<PathBuf, BackupError> {
    let outside = || BackupError::Outside { path: file.to_owned(), href: href.to_owned() };
    let decoded = percent_decode_str(href).decode_utf8().map_err(|_| outside())?;
    let folder = file.parent().unwrap_or(top);
    for folder in [folder, top] {
        for name in [href, &decoded] {
            let path = join(folder, name, top).ok_or_else(outside)?;
            match fs::canonicalize(&path) {
                // A link may lead elsewhere all the same.
                Ok(real) if !real.starts_with(top) => return Err(outside()),
                Ok(real) if real.is_file() => return Ok(real),
                Ok(path) => return Err(BackupError::NotAFile { path }),
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(source) => return Err(BackupError::Io { path, source }),
            }
        }
    }
    let path = folder.join(href);
    Err(BackupError::Io { path, source: io::ErrorKind::NotFound.into() })
}

/// The path in a folder, if it stays below `top`.
fn join(folder: &Path, name: &str, top: &Path) -> Option<PathBuf> {
    if name.is_empty() || name.contains([':', '\\', '\0']) {
        return None;
    }
    let mut path = folder.to_owned();
    for part in Path::new(name).components() {
        match part {
            Component::Normal(part) => path.push(part),
            Component::CurDir => {}
            Component::ParentDir => {
                path.pop();
                path.starts_with(top).then_some(())?;
            }
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::super::{Contents, read};
    use super::*;

    const XI: &str = "xmlns:xi='http://www.w3.org/2001/XInclude'";

    struct Folder(tempfile::TempDir);

    impl Folder {
        fn new() -> Self {
            Self(tempfile::tempdir().unwrap())
        }

        fn put(&self, name: &str, text: &str) -> PathBuf {
            let path = self.0.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
            path
        }

        fn main(&self, name: &str, includes: &str) -> PathBuf {
            self.put(
                name,
                &format!("<server-data xmlns='urn:xmpp:pie:0' {XI}>{includes}</server-data>"),
            )
        }
    }

    fn include(href: &str) -> String {
        format!("<xi:include href='{href}'/>")
    }

    fn contacts(contents: &Contents) -> Vec<(&str, usize)> {
        let residents = contents.residents.iter();
        let counted = residents.map(|resident| {
            let snapshot = &resident.snapshot;
            (snapshot.address.as_str(), snapshot.roster.contacts.len())
        });
        counted.collect()
    }

    const ROSTER: &str = "<query xmlns='jabber:iq:roster'><item jid='juliet@x.example' subscription='both'/></query>";

    #[test]
    fn includes_are_found_beside_their_file_and_from_the_first_folder_however_deep() {
        let folder = Folder::new();
        folder.put("data/hosts/a b/users/romeo/contacts.xml", ROSTER);
        let user = |href: &str| {
            format!("<user xmlns='urn:xmpp:pie:0' {XI} name='romeo'>{}</user>", include(href))
        };
        let host = format!(
            "<host xmlns='urn:xmpp:pie:0' {XI} jid='a.example'>{}</host>",
            include("hosts/a%20b/romeo.xml")
        );
        folder.put("data/hosts/a.example.xml", &host);
        let main = folder.main("data/main.xml", &include("hosts/a.example.xml"));
        let hrefs = [
            "users/romeo/contacts.xml",
            "hosts/a b/users/romeo/contacts.xml",
            "./users/../users/romeo/contacts.xml",
        ];
        for href in hrefs {
            folder.put("data/hosts/a b/romeo.xml", &user(href));
            let contents = read(&main, None).unwrap();
            assert_eq!(contacts(&contents), [("romeo@a.example", 1)], "{href}");
            assert!(contents.missing.is_empty(), "{href}");
        }
    }

    #[test]
    fn a_missing_file_of_another_user_costs_this_one_nothing() {
        let folder = Folder::new();
        folder.put(
            "romeo.xml",
            &format!("<user xmlns='urn:xmpp:pie:0' name='romeo'>{ROSTER}</user>"),
        );
        folder.put("torn.xml", "<user xmlns='urn:xmpp:pie:0' name='torn'><qu");
        let whole = format!(
            "<host jid='a.example'>{}{}{}\
             <user name='tybalt'>{}</user><user name='paris'>{ROSTER}{}</user></host>",
            include("gone.xml"),
            include("torn.xml"),
            include("romeo.xml"),
            include("tybalt/roster.xml"),
            include("paris/archive.xml"),
        );
        let contents = read(&folder.main("main.xml", &whole), None).unwrap();
        assert_eq!(
            contacts(&contents),
            [("romeo@a.example", 1), ("tybalt@a.example", 0), ("paris@a.example", 1)]
        );
        let missing: Vec<_> =
            contents.missing.iter().map(|missing| missing.href.as_str()).collect();
        assert_eq!(missing, ["gone.xml", "torn.xml", "tybalt/roster.xml", "paris/archive.xml"]);
        let own: Vec<_> = contents.residents.iter().map(|resident| &resident.missing).collect();
        assert_eq!(
            own,
            [&vec![], &vec!["tybalt/roster.xml".to_owned()], &vec!["paris/archive.xml".to_owned()]]
        );
        let headless = contents.residents.iter().map(|resident| resident.lacks_contacts());
        assert_eq!(headless.collect::<Vec<_>>(), [false, true, false]);
    }

    #[test]
    fn what_stands_in_for_a_missing_file_is_taken() {
        let folder = Folder::new();
        let with = format!(
            "<host jid='a.example'><user name='romeo'><xi:include href='none.xml'>\
             <xi:fallback>{ROSTER}</xi:fallback></xi:include></user></host>"
        );
        let contents = read(&folder.main("main.xml", &with), None).unwrap();
        assert_eq!(contacts(&contents), [("romeo@a.example", 1)]);
        assert!(contents.missing.is_empty());
    }

    #[test]
    fn nothing_outside_the_first_folder_is_read() {
        let folder = Folder::new();
        let secret = folder.put("secret.xml", "<host xmlns='urn:xmpp:pie:0'/>");
        let inner = folder.put("inner/sub/x.xml", "<host xmlns='urn:xmpp:pie:0'/>");
        #[cfg(unix)]
        std::os::unix::fs::symlink(&secret, inner.with_file_name("link.xml")).unwrap();
        for href in [
            "../secret.xml",
            "sub/../../secret.xml",
            "..%2fsecret.xml",
            "/etc/passwd",
            "http://x.example/a",
            "file:///etc/passwd",
            "sub/link.xml",
            "",
        ] {
            let main = folder.main("inner/main.xml", &include(href));
            assert!(matches!(read(&main, None), Err(BackupError::Outside { .. })), "{href}");
        }
    }

    #[test]
    fn files_that_include_one_another_end() {
        let folder = Folder::new();
        let main = folder.main("a.xml", &include("a.xml"));
        assert!(matches!(read(&main, None), Err(BackupError::TooDeep { .. })));
        let host =
            |href: &str| format!("<host xmlns='urn:xmpp:pie:0' {XI}>{}</host>", include(href));
        for step in 0..40 {
            folder.put(&format!("{step}.xml"), &host(&format!("{}.xml", step + 1)));
        }
        let main = folder.main("main.xml", &include("0.xml"));
        assert!(matches!(read(&main, None), Err(BackupError::TooDeep { .. })));
        // Each file includes the next one many times.
        for step in 0..12 {
            let next = include(&format!("m{}.xml", step + 1)).repeat(100);
            folder.put(
                &format!("m{step}.xml"),
                &format!("<host xmlns='urn:xmpp:pie:0' {XI}>{next}</host>"),
            );
        }
        folder.put("m12.xml", "<user xmlns='urn:xmpp:pie:0'/>");
        let main = folder.main("main.xml", &include("m0.xml"));
        assert!(matches!(read(&main, None), Err(BackupError::TooLarge { .. })));
    }

    #[test]
    fn each_way_to_be_no_such_file_is_told() {
        let folder = Folder::new();
        let file = |text: &str| read(&folder.put("x.xml", text), None);
        assert!(matches!(file("<html xmlns='urn:x'/>"), Err(BackupError::Foreign { .. })));
        assert!(matches!(file("<a/>"), Err(BackupError::Foreign { .. })));
        assert!(matches!(file("PK\u{3}"), Err(BackupError::Markup { .. })));
        assert!(matches!(file("<Openfire/>"), Err(BackupError::NoServer { .. })));
        let none = read(&folder.0.path().join("none"), None);
        assert!(matches!(none, Err(BackupError::Io { .. })));
        assert!(matches!(read(folder.0.path(), None), Err(BackupError::NotAFile { .. })));
        #[cfg(unix)]
        assert!(matches!(read(Path::new("/dev/zero"), None), Err(BackupError::NotAFile { .. })));
    }
}
