//! The rules of the house: which room may know which, and that no files of a room know each other in a circle.
//! `src/lib.rs` draws the map.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Every room, with those that it may name.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("xmpp", &[]),
    ("model", &["xmpp"]),
    ("format", &["model", "xmpp"]),
    ("store", &["format", "model"]),
    ("net", &["model", "xmpp"]),
    ("migration", &["format", "model", "net", "store", "xmpp"]),
    ("engine", &["format", "migration", "model", "net", "pretend", "store"]),
    ("pretend", &["model", "xmpp"]),
    ("text", &["engine", "format", "migration", "model", "net", "store", "xmpp"]),
];
/// The faces know everything below, and not each other.
const FACES: [&str; 2] = ["cli", "ui"];
/// Rooms without network, files and windows.
const PURE: &[&str] = &["xmpp", "model", "format", "text"];

#[test]
fn each_room_knows_only_those_below_it() {
    let mut seen = BTreeSet::new();
    for source in sources() {
        let room = source.room();
        let known = names_after(&source.code, "crate::");
        seen.extend(known.iter().map(|name| (room.to_owned(), name.clone())));
        if FACES.contains(&room) {
            let other = FACES.iter().find(|face| **face != room).unwrap();
            assert!(!known.contains(*other), "{} names the other face", source.name());
            continue;
        }
        let Some((_, allowed)) = MAY_KNOW.iter().find(|(name, _)| *name == room) else {
            panic!("{}: the room {room} is not on the map in this test", source.name());
        };
        for name in known.iter().filter(|name| **name != room) {
            assert!(allowed.contains(&name.as_str()), "{}: {room} names {name}", source.name());
        }
    }
    for (room, allowed) in MAY_KNOW {
        for name in *allowed {
            let edge = ((*room).to_owned(), (*name).to_owned());
            assert!(seen.contains(&edge), "{room} no longer names {name}: forbid it");
        }
    }
}

#[test]
fn no_files_of_a_room_know_each_other_in_a_circle() {
    let mut rooms: BTreeMap<String, Knows> = BTreeMap::new();
    for source in sources().filter(|source| source.parts.len() > 1) {
        let (room, file) = (source.room().to_owned(), source.parts[1].clone());
        let mut names = names_after(&source.code, &format!("crate::{room}::"));
        names.extend(names_after(&source.code, &"super::".repeat(source.parts.len() - 1)));
        names.remove(&file);
        rooms.entry(room).or_default().entry(file).or_default().extend(names);
    }
    for (room, knows) in &rooms {
        for file in knows.keys() {
            let known = all_known(knows, file);
            assert!(
                !known.contains(file.as_str()),
                "{room}::{file} is known by what it knows: {known:?}"
            );
        }
    }
}

/// Each file of a room, with what it names.
type Knows = BTreeMap<String, BTreeSet<String>>;

/// What a file knows, and what that knows in turn.
fn all_known(knows: &Knows, file: &str) -> BTreeSet<String> {
    let mut known = BTreeSet::new();
    let mut open = vec![file];
    while let Some(file) = open.pop() {
        for name in knows.get(file).into_iter().flatten() {
            if known.insert(name.clone()) {
                open.push(name);
            }
        }
    }
    known
}

#[test]
fn pure_rooms_reach_nothing_outside() {
    for source in sources().filter(|source| PURE.contains(&source.room())) {
        for word in ["tokio", "iced", "std::fs", "std::net", "std::process"] {
            assert!(!source.code.contains(word), "{} names {word}", source.name());
        }
    }
}

/// Other languages have other numbers of forms, so that nowhere else a sentence may depend on a one.
#[test]
fn a_number_chooses_its_sentence_in_one_place() {
    let speaks = |source: &Source| ["cli", "text", "ui"].contains(&source.room());
    for source in sources().filter(speaks).filter(|source| source.name() != "text") {
        for line in source.code.lines() {
            let ones = [
                "== 1 { \"",
                "== 1 { format!",
                " 1 => \"",
                " 1 => format!",
                " 1 => Some(\"",
                " 1 => Cow::",
            ];
            let own = ones.iter().find(|one| line.contains(**one));
            assert!(own.is_none(), "{}: {line}", source.name());
        }
    }
}

/// Where people read from right to left, iced's bar would be on the wrong side, and its text begin there.
#[test]
fn what_scrolls_and_what_is_read_is_made_in_one_place() {
    for source in sources().filter(|source| source.room() == "ui") {
        let name = source.name();
        let code = source.code.replace("fn scrollable(", "");
        let makes = |word: &str| code.contains(word);
        assert!(name == "ui::widget::text" || !makes("Text::new("), "{name} makes a text");
        assert!(!makes("scrollable(") || makes("scrolling("), "{name} makes what scrolls");
    }
}

#[test]
fn only_the_session_and_the_pretend_servers_know_how_xmpp_is_carried() {
    for source in sources() {
        let may = ["net", "pretend"].contains(&source.room());
        assert!(may || !source.code.contains("tokio_xmpp"), "{} names tokio_xmpp", source.name());
    }
}

/// One file of the library.
struct Source {
    /// Its module path, the room first.
    parts: Vec<String>,
    code: String,
}

impl Source {
    fn room(&self) -> &str {
        &self.parts[0]
    }

    fn name(&self) -> String {
        self.parts.join("::")
    }
}

/// All files that are in a room, with their code.
fn sources() -> impl Iterator<Item = Source> {
    let root = crate::source::path("");
    let sources: Vec<_> = crate::source::code()
        .into_iter()
        .map(|(path, code)| {
            let path = path.strip_prefix(&root).unwrap().with_extension("");
            Source { parts: parts(&path), code }
        })
        .filter(|source| !["lib", "main"].contains(&source.room()))
        .collect();
    assert!(sources.len() > 100, "the sources were found");
    sources.into_iter()
}

fn parts(path: &Path) -> Vec<String> {
    path.iter().map(|part| part.to_str().unwrap().to_owned()).collect()
}

/// The names that follow `prefix` in some code: `crate::name`, and each of `crate::{…}`.
fn names_after(code: &str, prefix: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (place, _) in code.match_indices(prefix) {
        let rest = &code[place + prefix.len()..];
        let list = match rest.strip_prefix('{') {
            Some(inner) => inner.split(';').next().unwrap_or_default(),
            None => {
                rest.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or_default()
            }
        };
        let mut depth = 0;
        let mut name = String::new();
        for c in list.chars().chain([',']) {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth <= 0 => {
                    let first = name.split("::").next().unwrap_or_default().trim().to_owned();
                    names.extend(Some(first).filter(|first| !first.is_empty()));
                    name.clear();
                }
                c if depth <= 0 => name.push(c),
                _ => {}
            }
        }
    }
    names
}
