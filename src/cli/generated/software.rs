//! What menus and software centres show of the program, in every language.

use std::sync::Arc;

use super::{Generated, posix};
use crate::text::language::{Language, available, english, within};
use crate::text::say::say;

/// The desktop file and the metainfo file, each as it is written with places for the words.
const FORMS: [(&str, &str); 2] = [
    ("im.rehome.Rehome.desktop", include_str!("software/desktop.in")),
    ("im.rehome.Rehome.metainfo.xml", include_str!("software/metainfo.xml.in")),
];

/// Both files, with English first and all other languages behind.
pub(super) fn files() -> impl Iterator<Item = Generated> {
    FORMS.into_iter().map(|(path, form)| {
        let lines: Vec<_> = form.lines().flat_map(in_every_language).collect();
        Generated { path: path.to_owned(), text: lines.join("\n") + "\n" }
    })
}

/// A line with a place for words, once in each language; any other line as it is.
fn in_every_language(line: &str) -> Vec<String> {
    let Some((before, name, behind)) = place(line) else { return vec![line.to_owned()] };
    let mut lines: Vec<_> = filled(&english(), None, before, name, behind).into_iter().collect();
    let english = english();
    let others = available().into_iter().filter(|tag| tag != english.tag());
    lines.extend(others.filter_map(|tag| {
        let language = Language::for_wishes(std::slice::from_ref(&tag));
        filled(&language, Some(&posix(&tag)), before, name, behind)
    }));
    lines
}

/// What stands before a place, its name, and what stands behind.
fn place(line: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = line.split_once('{')?;
    let (name, behind) = rest.split_once('}')?;
    Some((before, name, behind))
}

fn filled(
    language: &Arc<Language>,
    locale: Option<&str>,
    before: &str,
    name: &str,
    behind: &str,
) -> Option<String> {
    let words = within(language, || words(name))?;
    // What nobody has translated is there in English already.
    if locale.is_some() && within(&english(), || self::words(name)).as_ref() == Some(&words) {
        return None;
    }
    let is_markup = behind.starts_with('<');
    let words = if is_markup { html_escape::encode_text(&words).into_owned() } else { words };
    let Some(locale) = locale else { return Some(format!("{before}{words}{behind}")) };
    Some(match before.strip_suffix('=') {
        Some(key) => format!("{key}[{locale}]={words}{behind}"),
        None => format!("{} xml:lang=\"{locale}\">{words}{behind}", before.strip_suffix('>')?),
    })
}

fn words(name: &str) -> Option<String> {
    Some(match name {
        "generic-name" => say!("software-generic-name"),
        "comment" => say!("software-comment"),
        "keywords" => say!("software-keywords"),
        "rehearse" => say!("software-rehearse"),
        "summary" => say!("software-summary"),
        "purpose" => say!("software-purpose"),
        "feature-server" => say!("software-feature-server"),
        "feature-tells" => say!("software-feature-tells"),
        "feature-transports" => say!("software-feature-transports"),
        "feature-stops" => say!("software-feature-stops"),
        "feature-compares" => say!("software-feature-compares"),
        "feature-practice" => say!("software-feature-practice"),
        "terminal" => say!("software-terminal"),
        "caption-review" => say!("software-caption-review"),
        "caption-done" => say!("software-caption-done"),
        "second-release" => say!("software-second-release"),
        "first-release" => say!("software-first-release"),
        _ => return None,
    })
}
