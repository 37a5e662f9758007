//! Why there is no account to be had from a file, and what became of files.

use std::path::Path;

use crate::format::portable::{EncodingError, Fault, ParseError};
use crate::store::backup::{BackupError, Missing};
use crate::text::cldr::{list, size};
use crate::text::joined::sentences;
use crate::text::say::say;
use crate::text::words::clean;
use crate::xmpp::markup::Place;

use super::system;

/// Why there is no account to be had from a file. `option` names the option that says whose account it is, where there
/// is a command line.
pub fn backup(error: &BackupError, option: Option<&str>) -> String {
    match error {
        BackupError::Io { path, source } => system(&say!("files-cannot-read", path), source),
        BackupError::NotAFile { path } => say!("files-not-a-file", path),
        BackupError::Encoding { path, source } => encoding(path, source),
        BackupError::Markup { path, source } => markup(path, source),
        BackupError::Foreign { path, root } => say!("files-foreign", path, root = clean(root)),
        BackupError::NoServer { path } => match option {
            Some(option) => say!("files-no-server-terminal", path, option),
            None => say!("files-no-server-window", path),
        },
        BackupError::TooLarge { path } => {
            let largest = usize::try_from(crate::store::backup::LARGEST).unwrap_or(usize::MAX);
            say!("files-larger", path, size = size(largest))
        }
        BackupError::Outside { path, href } => say!("files-outside", path, file = clean(href)),
        BackupError::TooDeep { path } => say!("files-included-too-deep", path),
    }
}

fn place(at: Place) -> String {
    say!("files-at", line = at.line, column = at.column)
}

fn encoding(path: &Path, error: &EncodingError) -> String {
    match error {
        EncodingError::Unknown { name } => {
            say!("files-encoding-unknown", path, encoding = clean(name))
        }
        EncodingError::Packed { by } => say!("files-packed", path, by),
        EncodingError::Other { at, name } => {
            say!("files-encoding-wrong", path, encoding = name, at = place(*at))
        }
    }
}

fn markup(path: &Path, ParseError { at, fault }: &ParseError) -> String {
    let at = place(*at);
    match fault {
        Fault::NotXml(what) => say!("files-not-xml", path, at, error = clean(what)),
        Fault::DocumentType => say!("files-document-type", path, at),
        Fault::TooDeep => say!("files-too-deep", path, at),
        Fault::TooMany => say!("files-too-many", path, at),
        Fault::Torn => say!("files-torn", path, at),
        Fault::Character => say!("files-character", path, at),
        Fault::Ampersand => say!("files-ampersand", path, at),
        Fault::Bracket => say!("files-bracket", path, at),
        Fault::TwiceSaid(name) => say!("files-said-twice", path, at, name = clean(name)),
        Fault::Empty => say!("files-empty", path),
        Fault::Entity(name) => say!("files-entity", path, at, name = clean(name)),
        Fault::OtherEnd { open, found } => {
            say!("files-other-end", path, at, open = clean(open), found = clean(found))
        }
        Fault::Prefix(prefix) => say!("files-prefix", path, at, prefix = clean(prefix)),
    }
}

/// That files which another includes could not be read, and why; nothing if there are none.
pub fn missing<'a>(path: &Path, missing: impl IntoIterator<Item = &'a Missing>) -> String {
    /// How many are told one by one.
    const TOLD: usize = 5;
    let missing: Vec<_> = missing.into_iter().collect();
    if missing.is_empty() {
        return String::new();
    }
    let count = missing.len();
    let told = missing.iter().take(TOLD).map(|missing| backup(&missing.error, None));
    let more = (count > TOLD).then(|| say!("files-and-so-on"));
    let reasons: Vec<_> = told.chain(more).collect();
    say!("files-missing", path, count, reasons = sentences(reasons))
}

/// That a file has accounts without a usable address.
pub fn nameless(path: &Path, names: &[String]) -> String {
    let names = list(names.iter().map(|name| say!("contacts-quoted", name = clean(name))));
    say!("files-nameless", path, names)
}

/// That a file which was to be replaced was kept.
pub fn kept_older(path: &Path, older: &Path) -> String {
    say!("files-kept-older", path, older)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(bytes: &[u8]) -> String {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), bytes).unwrap();
        let told = backup(&crate::store::backup::read(file.path(), None).unwrap_err(), None);
        told.strip_prefix(&file.path().display().to_string()).unwrap().trim().to_owned()
    }

    #[test]
    fn what_is_wrong_with_a_file_is_told_once_with_its_place() {
        let cases: [(&[u8], &str); 12] = [
            (
                b"[package] <a/>",
                "is not a portable account file: this is not XML (line 1, column 1: unknown token).",
            ),
            (
                b"<a>\nTom & Jerry</a>",
                "can’t be used: at line 2, column 5, there is an “&” by itself",
            ),
            (b" \n", "is empty."),
            (b"\x1f\x8b\x08rest", "is compressed (gzip). Unpack it first"),
            (
                b"<a b='c<d'/>",
                "can’t be used: at line 1, column 8, there is a “<” in a value, which has to be written “&lt;”.",
            ),
            (
                b"<a b='1' b='2'/>",
                "can’t be used: at line 1, column 10, “b” is given twice for one thing.",
            ),
            (
                b"<a>\n&nbsp;</a>",
                "can’t be used: at line 2, column 1, it has “&nbsp;”, which XML doesn’t know.",
            ),
            (b"<a><b></b>", "can’t be used: it ends in the middle, at line 1, column 11."),
            (
                b"<a>Gr\xfcn</a>",
                "is written in UTF-8, but isn’t: line 1, column 6 can’t be read that way",
            ),
            (
                b"<?xml version='1.0' encoding='X-OWN'?><a/>",
                "is written in X-OWN, which Rehome can’t read",
            ),
            (b"<roster/>", "is not a portable account file (XEP-0227): it starts with <roster>."),
            (b"<Openfire/>", "is an Openfire export, which doesn’t say which server it is from."),
        ];
        for (bytes, sentence) in cases {
            let told = told(bytes);
            assert!(told.contains(sentence), "{told}");
        }
    }
}
