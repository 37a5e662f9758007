//! The layer rules of the house: who may know whom. `src/lib.rs` draws the map.

use std::path::{Path, PathBuf};

/// Every layer, with those of the crate that it may name.
const MAY_KNOW: &[(&str, &[&str])] = &[
    ("xmpp", &[]),
    ("account", &["xmpp"]),
    ("trouble", &[]),
    ("registration", &["account", "xmpp"]),
    ("roster", &["xmpp"]),
    ("gateway", &["roster", "xmpp"]),
    ("whereabouts", &[]),
    ("data", &["trouble", "xmpp"]),
    ("snapshot", &["data", "gateway", "roster", "whereabouts"]),
    ("portable", &["data", "roster", "snapshot", "whereabouts", "xmpp"]),
    ("choices", &["data"]),
    (
        "history",
        &["account", "choices", "data", "roster", "snapshot", "trouble", "whereabouts", "xmpp"],
    ),
    ("pace", &["roster", "snapshot"]),
    (
        "plan",
        &["choices", "data", "gateway", "history", "roster", "snapshot", "whereabouts", "xmpp"],
    ),
    ("undo", &["data", "history", "plan", "roster", "snapshot", "xmpp"]),
    ("report", &["data", "history", "plan", "roster", "undo", "whereabouts", "words", "xmpp"]),
    (
        "words",
        &[
            "data",
            "history",
            "pace",
            "plan",
            "registration",
            "report",
            "roster",
            "snapshot",
            "undo",
            "whereabouts",
            "xmpp",
        ],
    ),
    ("storage", &[]),
    ("journal", &["history", "storage"]),
    ("backup", &["data", "portable", "roster", "snapshot", "storage"]),
    ("secrets", &["account"]),
    ("session", &["account", "registration", "roster", "xmpp"]),
    (
        "migration",
        &[
            "data",
            "gateway",
            "history",
            "journal",
            "pace",
            "plan",
            "report",
            "roster",
            "session",
            "snapshot",
            "undo",
            "whereabouts",
            "words",
            "xmpp",
        ],
    ),
    ("pretend", &["account", "xmpp"]),
    ("explain", &["account", "backup", "journal", "portable", "registration", "session", "words"]),
];
/// The faces know everything below, and not each other.
const FACES: [&str; 2] = ["cli", "ui"];
/// Layers without network, files and windows.
const PURE: &[&str] = &[
    "account",
    "xmpp",
    "trouble",
    "registration",
    "roster",
    "gateway",
    "whereabouts",
    "data",
    "snapshot",
    "portable",
    "choices",
    "history",
    "pace",
    "plan",
    "undo",
    "report",
    "words",
];

#[test]
fn each_layer_knows_only_those_below_it() {
    for (file, layer, text) in sources() {
        let known = uses(&text);
        if FACES.contains(&layer.as_str()) {
            let other = FACES.iter().find(|face| **face != layer).unwrap();
            assert!(
                !known.contains(&(*other).to_owned()),
                "{} names the other face",
                file.display()
            );
            continue;
        }
        let Some((_, allowed)) = MAY_KNOW.iter().find(|(name, _)| *name == layer) else {
            panic!("{}: the layer {layer} is not on the map in this test", file.display());
        };
        for name in known.iter().filter(|name| **name != layer) {
            assert!(allowed.contains(&name.as_str()), "{}: {layer} names {name}", file.display());
        }
    }
}

#[test]
fn pure_layers_reach_nothing_outside() {
    for (file, layer, text) in sources() {
        if PURE.contains(&layer.as_str()) {
            for word in ["tokio", "iced", "std::fs", "std::net", "std::process"] {
                assert!(!text.contains(word), "{} names {word}", file.display());
            }
        }
    }
}

#[test]
fn only_the_session_and_the_pretend_servers_know_how_xmpp_is_carried() {
    for (file, layer, text) in sources() {
        let may = ["session", "pretend"].contains(&layer.as_str());
        assert!(may || !text.contains("tokio_xmpp"), "{} names tokio_xmpp", file.display());
    }
}

/// All source files with their layer and their code.
fn sources() -> impl Iterator<Item = (PathBuf, String, String)> {
    let root = crate::source::path("");
    crate::source::code().into_iter().filter_map(move |(path, code)| {
        let layer = path.strip_prefix(&root).unwrap().components().next()?;
        let layer = Path::new(layer.as_os_str()).file_stem()?.to_str()?.to_owned();
        let is_top = ["lib", "main"].contains(&layer.as_str());
        (!is_top).then_some((path, layer, code))
    })
}

/// The layers that a file names: `crate::layer`, and each of `crate::{…}`.
fn uses(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    for (place, _) in text.match_indices("crate::") {
        let rest = &text[place + "crate::".len()..];
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
