//! Making the names and addresses of other people safe to show.
//!
//! A name may hold line breaks, invisible characters, stacks of accents, or bidi controls that turn the text after it
//! around, so that a row seems to show another address than it does.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

use crate::model::printable::is_hidden;
use crate::text::bidi::in_order;

/// The longest name that is shown, in characters as people count them. Longer ones end in an ellipsis.
pub const LONGEST_NAME: usize = 80;

/// The longest address that is shown, in characters as people count them: an address has at most 1,023 bytes before
/// its resource in practice, and what matters stands at its end.
pub const LONGEST_ADDRESS: usize = 160;

/// The most code points that make up one visible character: the longest emoji have eleven, stacked accents any number.
const LONGEST_CHARACTER: usize = 12;

/// A name as it may be shown by itself: one line, without controls and invisible characters, not overlong.
///
/// The result is empty when nothing visible is left; show the address then.
#[must_use]
pub fn display_name(name: &str) -> String {
    let clean = cleaned(name);
    let mut characters = clean.graphemes(true);
    let shown: String = characters.by_ref().take(LONGEST_NAME).map(bounded).collect();
    if characters.next().is_some() { shown.trim_end().to_owned() + "…" } else { shown }
}

/// The name of somebody, or the address where the name shows nothing.
#[must_use]
pub fn display_name_or_address(name: &str, address: &str) -> String {
    let name = display_name(name);
    if name.is_empty() { display_address(address) } else { name }
}

/// An address as it may be shown: like a name, but cut in the middle of its local part, because the domain says who
/// answers for it, and with its parts in their order from left to right whatever their script.
#[must_use]
pub fn display_address(address: &str) -> String {
    in_order(bounded_address(address))
}

fn bounded_address(address: &str) -> String {
    let address = unescaped(address);
    let clean = cleaned(&address);
    let characters: Vec<&str> = clean.graphemes(true).collect();
    let Some(surplus) = characters.len().checked_sub(LONGEST_ADDRESS + 1) else {
        return characters.into_iter().map(bounded).collect();
    };
    let at = characters.iter().position(|character| *character == "@").unwrap_or(0);
    let head = at.saturating_sub(surplus + 2);
    let tail = characters.len().saturating_sub(LONGEST_ADDRESS.saturating_sub(head + 1));
    let first = characters.iter().take(head).copied();
    let last = characters.iter().skip(tail).copied();
    first.chain(["…"]).chain(last).map(bounded).collect()
}

/// The part of an address that must stay in view: from the `@` on, or all of it. A byte index.
pub(super) fn domain_start(address: &str) -> usize {
    address.find('@').unwrap_or(0)
}

/// Whether this is a server of that domain: itself, or one below it.
#[must_use]
pub fn domain_is_on(domain: &str, server: &str) -> bool {
    domain.strip_suffix(server).is_some_and(|below| below.is_empty() || below.ends_with('.'))
}

/// What escapes in the local part of an address stand for (XEP-0106 §4.2). What divides the parts of an address stays
/// escaped, or one could pass for another.
fn unescaped(address: &str) -> Cow<'_, str> {
    const ESCAPES: [(&str, &str); 7] = [
        ("\\22", "\""),
        ("\\26", "&"),
        ("\\27", "'"),
        ("\\3a", ":"),
        ("\\3c", "<"),
        ("\\3e", ">"),
        ("\\5c", "\\"),
    ];
    let (local, domain) = address.split_at(domain_start(address));
    if !local.contains('\\') {
        return Cow::Borrowed(address);
    }
    let mut rest = local;
    let mut shown = String::with_capacity(address.len());
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        shown.push_str(before);
        let known = ESCAPES.iter().find(|(code, _)| escape.starts_with(code));
        let (written, meant) = known.copied().unwrap_or(("\\", "\\"));
        shown.push_str(meant);
        rest = escape.get(written.len()..).unwrap_or_default();
    }
    Cow::Owned(shown + rest + domain)
}

/// Without what is not meant to be seen, every run of white space one blank.
fn cleaned(text: &str) -> Cow<'_, str> {
    let is_plain = |text: &str| {
        !text.starts_with(' ')
            && !text.ends_with(' ')
            && !text.contains("  ")
            && text.chars().all(|c| c == ' ' || !(c.is_whitespace() || is_hidden(c)))
    };
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let visible: String = text.chars().filter(|c| c.is_whitespace() || !is_hidden(*c)).collect();
    Cow::Owned(visible.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// One visible character without more than a bearable number of marks on it.
fn bounded(character: &str) -> &str {
    match character.char_indices().nth(LONGEST_CHARACTER) {
        Some((end, _)) => character.get(..end).unwrap_or(character),
        None => character,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_names_stay_as_they_are() {
        for name in
            ["Juliet", "Ζωή Παππά", "Оксана", "דוד", "محمد", "李小龙", "👩‍👩‍👧‍👦 Family", "می‌خواهم"]
        {
            assert_eq!(display_name(name), name);
        }
    }

    #[test]
    fn controls_and_bidi_controls_are_gone() {
        assert_eq!(display_name("bob\u{202e}gro.knab@"), "bobgro.knab@");
        assert_eq!(display_name("a\u{2067}b\u{2069}c\u{200f}d\u{61c}e"), "abcde");
        assert_eq!(display_name("a\u{1b}[31mb\0"), "a[31mb");
        assert_eq!(display_name("pay\u{200b}pal\u{ad}"), "paypal");
    }

    #[test]
    fn a_name_is_one_line() {
        assert_eq!(display_name(" Anna\n\tKarenina\r\n\u{2028}A. "), "Anna Karenina A.");
    }

    #[test]
    fn a_name_of_nothing_is_empty() {
        assert_eq!(display_name(""), "");
        assert_eq!(display_name(" \u{3164}\u{200b}\n"), "");
    }

    #[test]
    fn overlong_names_end_in_an_ellipsis() {
        let shown = display_name(&"x".repeat(10_000));
        assert_eq!(shown.chars().count(), LONGEST_NAME + 1);
        assert!(shown.ends_with('…'));
        assert_eq!(display_name(&"x".repeat(LONGEST_NAME)), "x".repeat(LONGEST_NAME));
    }

    #[test]
    fn a_name_is_not_cut_inside_a_character() {
        let flags = "🇩🇪".repeat(LONGEST_NAME + 1);
        assert_eq!(display_name(&flags), "🇩🇪".repeat(LONGEST_NAME) + "…");
    }

    #[test]
    fn stacked_accents_are_bounded() {
        let shown = display_name(&format!("Z{}algo", "\u{301}".repeat(500)));
        assert_eq!(shown.chars().count(), LONGEST_CHARACTER + 4);
        assert!(shown.ends_with("algo"));
    }

    #[test]
    fn a_long_address_keeps_its_domain() {
        let shown = display_address(&format!("{}@old.example", "romeo".repeat(100)));
        assert_eq!(shown.chars().count(), LONGEST_ADDRESS);
        assert!(shown.starts_with("romeo"), "{shown}");
        assert!(shown.contains('…') && shown.ends_with("@old.example"), "{shown}");
    }

    #[test]
    fn a_long_domain_keeps_its_end() {
        let shown = display_address(&format!("bank.example.{}evil.example", "a.".repeat(400)));
        assert!(shown.ends_with("evil.example"), "{shown}");
        assert_eq!(shown.chars().count(), LONGEST_ADDRESS);
        let shown = display_address(&format!("me@bank.example.{}evil.example", "a.".repeat(400)));
        assert!(shown.ends_with("evil.example"), "{shown}");
    }

    #[test]
    fn escapes_are_shown_as_what_they_stand_for() {
        assert_eq!(display_address(r"d\27artagnan@paris.example"), "d'artagnan@paris.example");
        assert_eq!(display_address(r"a\5cb\26c@x.example"), r"a\b&c@x.example");
        let lie = r"juliet\40capulet.example@evil.example";
        assert_eq!(display_address(lie), lie, "no second address");
        assert_eq!(display_address(r"x\2fy\z\"), r"x\2fy\z\");
    }

    #[test]
    fn a_server_is_its_domain_and_what_is_below_it() {
        assert!(domain_is_on("old.example", "old.example"));
        assert!(domain_is_on("rooms.old.example", "old.example"));
        assert!(!domain_is_on("rooms.notold.example", "old.example"));
    }

    #[test]
    fn the_parts_of_an_address_keep_their_order() {
        let shown = display_address("דוד@evil.example");
        assert_eq!(shown, "\u{200e}דוד\u{200e}@\u{200e}evil\u{200e}.\u{200e}example");
        assert_eq!(display_address("\u{202e}juliet@a.example"), "juliet@a.example");
    }

    #[test]
    fn who_has_no_name_is_known_by_the_address() {
        assert_eq!(display_name_or_address("\u{200b}", "juliet@a.example"), "juliet@a.example");
        assert_eq!(display_name_or_address("Juliet", "juliet@a.example"), "Juliet");
    }

    #[test]
    fn short_addresses_stay() {
        assert_eq!(display_address("juliet@capulet.example"), "juliet@capulet.example");
        assert_eq!(display_address("icq.old.example"), "icq.old.example");
    }
}
