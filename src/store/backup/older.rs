//! A file that is about to be replaced, and may be all that is left of an account: a server that has lost a contact list
//! still answers, with an empty one.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::read;
use crate::format::portable::{self, Resident};
use crate::model::data::Kind;
use crate::model::data::profile;
use crate::model::roster::Contact;

/// How many files are kept beside one another under one name.
const MOST: u32 = 1000;

/// Puts what is at `path` aside if it holds anything that `text` does not, and says where it is now.
///
/// # Errors
/// If it cannot be kept. Then nothing is to be written there.
pub(super) fn keep(path: &Path, text: &str) -> io::Result<Option<PathBuf>> {
    match fs::symlink_metadata(path) {
        Ok(there) if there.is_file() && there.len() > 0 => {}
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        // Whoever writes there says what is wrong with anything else.
        _ => return Ok(None),
    }
    if !holds_more(path, text) {
        return Ok(None);
    }
    for number in 1..=MOST {
        let name = aside(path, number);
        match fs::hard_link(path, &name) {
            Ok(()) => return Ok(Some(name)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            // Not every disk knows files of two names.
            Err(_) if !name.exists() => return fs::rename(path, &name).map(|()| Some(name)),
            Err(_) => {}
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// `romeo.xml` becomes `romeo.older.xml`, then `romeo.older-2.xml`.
fn aside(path: &Path, number: u32) -> PathBuf {
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(if number == 1 { ".older".to_owned() } else { format!(".older-{number}") });
    if let Some(ending) = path.extension() {
        name.push(".");
        name.push(ending);
    }
    path.with_file_name(name)
}

/// Whether a file holds anything that this backup does not. One that cannot be read may hold anything.
fn holds_more(path: &Path, text: &str) -> bool {
    let Ok(new) = portable::parse(text) else { return true };
    let new = portable::read(&new).residents;
    let ([new], Ok(old)) = (new.as_slice(), read(path, None)) else { return true };
    let [resident] = old.residents.as_slice() else { return true };
    !old.nameless.is_empty()
        || !old.missing.is_empty()
        || resident.snapshot.address != new.snapshot.address
        || has_more(resident, new)
}

fn has_more(old: &Resident, new: &Resident) -> bool {
    let there = new.snapshot.roster.by_address();
    let mut contacts = old.snapshot.roster.contacts.iter();
    let (had, has) = (&old.snapshot.data, &new.snapshot.data);
    let has_item = |kind: Kind, key: &str, was: &portable::Xml| {
        let is = has.items(kind).find(|(other, _)| *other == key).map(|(_, is)| is);
        is.is_some_and(|is| {
            let names = |card: &portable::Xml| -> std::collections::BTreeSet<String> {
                profile::fields(card.element()).into_iter().map(|(name, _)| name).collect()
            };
            kind != Kind::Profile || names(was).is_subset(&names(is))
        })
    };
    let mut kinds = Kind::ALL.into_iter();
    contacts.any(|was| there.get(&was.jid).is_none_or(|is| is_less(is, was)))
        || old
            .snapshot
            .roster
            .unreadable
            .iter()
            .any(|was| !new.snapshot.roster.unreadable.contains(was))
        || kinds.any(|kind| had.items(kind).any(|(key, was)| !has_item(kind, key, was)))
        || !old.left.is_subset(&new.left)
}

/// The contact has lost its name, all its groups, or some of who sees whom.
fn is_less(is: &Contact, was: &Contact) -> bool {
    is.standing.union(was.standing) != is.standing
        || is.name.is_none() && was.name.is_some()
        || is.groups.is_empty() && !was.groups.is_empty()
}

#[cfg(test)]
mod tests {
    use super::super::writing;
    use super::*;
    use crate::model::snapshot::Snapshot;

    fn account(inside: &str) -> Snapshot {
        let text = format!(
            "<server-data xmlns='urn:xmpp:pie:0'><host jid='a.example'><user name='romeo'>{inside}</user>\
             </host></server-data>"
        );
        portable::read(&portable::parse(&text).unwrap()).residents.remove(0).snapshot
    }

    const RICH: &str = "<query xmlns='jabber:iq:roster'>\
        <item jid='juliet@x.example' name='Juliet' subscription='both'><group>Love</group></item></query>\
        <vCard xmlns='vcard-temp'><FN>Romeo</FN><TITLE>Heir</TITLE></vCard>\
        <blocklist xmlns='urn:xmpp:blocking'><item jid='spam@x.example'/></blocklist>";

    #[test]
    fn a_file_that_holds_more_is_kept_beside_the_new_one() {
        let lost = [
            ("a contact", "<item jid='juliet@x.example'", "<item jid='nurse@x.example'"),
            ("its name", " name='Juliet'", ""),
            ("its groups", "<group>Love</group>", ""),
            ("who sees whom", "'both'", "'to'"),
            ("a field", "<TITLE>Heir</TITLE>", ""),
            ("an item", "<item jid='spam@x.example'/>", ""),
            ("everything", RICH, ""),
        ];
        for (what, was, is) in lost {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("romeo.xml");
            let write = |inside: &str| writing(path.clone(), &account(inside))().unwrap();
            assert_eq!(write(RICH), None, "nothing was there");
            let rich = fs::read(&path).unwrap();
            assert_eq!(write(RICH), None, "the same again");
            let poor = RICH.replace(was, is);
            let kept = write(&poor).expect(what);
            assert_eq!(kept, folder.path().join("romeo.older.xml"), "{what}");
            assert_eq!(fs::read(&kept).unwrap(), rich, "{what}");
            assert!(fs::read(&path).unwrap() != rich, "{what}: the new one is where it was wanted");
            assert_eq!(
                write(RICH).is_some(),
                what == "a contact",
                "{what}: more is always welcome"
            );
        }
    }

    #[test]
    fn nothing_that_was_kept_is_lost_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("romeo.xml");
        for number in 0..3 {
            fs::write(&path, format!("some notes of mine, {number}")).unwrap();
            writing(path.clone(), &account(RICH))().unwrap();
        }
        let notes = ["romeo.older.xml", "romeo.older-2.xml", "romeo.older-3.xml"];
        for (number, name) in notes.into_iter().enumerate() {
            let text = fs::read_to_string(folder.path().join(name)).unwrap();
            assert_eq!(text, format!("some notes of mine, {number}"));
        }
    }
}
