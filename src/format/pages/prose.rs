//! Texts from outside, as HTML.

use std::fmt::Write;

use url::Url;

/// A text longer than this is folded, in characters.
const LONGEST: usize = 4_000;
/// How much of such a text is shown.
const SHOWN: usize = 500;

/// A text in one line: a name, for example.
pub(super) fn line(text: &str) -> String {
    escape(&crate::model::printable::clean(text))
}

/// A text of our own, or an address.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push(&mut out, text);
    out
}

/// What somebody wrote: with its line breaks, and with links that can be followed. `more` leads to the rest of what is
/// very long.
pub(super) fn paragraphs(text: &str, more: &str) -> String {
    let cut = text.char_indices().nth(LONGEST).and_then(|_| text.char_indices().nth(SHOWN));
    let Some((cut, _)) = cut else { return linked(text) };
    let (shown, rest) = text.split_at(cut);
    format!(
        "{}<details><summary>… {}</summary>{}</details>",
        linked(shown),
        escape(more),
        linked(rest)
    )
}

/// An address that a page may lead to.
pub(super) fn link(url: &Url, text: &str) -> String {
    format!("<a href=\"{}\" rel=\"noreferrer noopener\">{}</a>", escape(url.as_str()), line(text))
}

fn linked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, url, word, after)) = next_link(rest) {
        push(&mut out, before);
        let _ = write!(
            out,
            "<a href=\"{}\" rel=\"noreferrer noopener\">{}</a>",
            escape(url.as_str()),
            escape(word)
        );
        rest = after;
    }
    push(&mut out, rest);
    out
}

/// The first address in a text: what is before it, what it is, how it is written, and what comes behind it.
fn next_link(text: &str) -> Option<(&str, Url, &str, &str)> {
    let mut from = 0;
    while let Some(found) = text.get(from..)?.find("://") {
        let colon = from + found;
        let scheme = ["https", "http"].into_iter().find(|scheme| {
            text.get(..colon).is_some_and(|before| before.to_ascii_lowercase_ends_with(scheme))
        });
        from = colon + 3;
        let Some(scheme) = scheme else { continue };
        let begin = colon - scheme.len();
        let before = text.get(..begin)?;
        if before.chars().next_back().is_some_and(char::is_alphanumeric) {
            continue;
        }
        let word = text.get(begin..)?;
        let end = word.find(|c: char| c.is_whitespace() || c.is_control() || "<>\"".contains(c));
        let word = word
            .get(..end.unwrap_or(word.len()))?
            .trim_end_matches(['.', ',', ';', ':', '!', '?', ')', '\'']);
        if let Ok(url) = Url::parse(word) {
            return Some((before, url, word, text.get(begin + word.len()..)?));
        }
    }
    None
}

trait EndsWith {
    fn to_ascii_lowercase_ends_with(&self, end: &str) -> bool;
}

impl EndsWith for str {
    fn to_ascii_lowercase_ends_with(&self, end: &str) -> bool {
        let begin = self.len().checked_sub(end.len());
        begin.and_then(|begin| self.get(begin..)).is_some_and(|own| own.eq_ignore_ascii_case(end))
    }
}

fn push(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stays_a_text() {
        for text in
            ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a\u{0}b\u{1b}[31m"]
        {
            let out = paragraphs(text, "more");
            assert!(!out.contains("<script") && !out.contains("<img"), "{out}");
            assert!(!out.contains(['\u{0}', '\u{1b}']), "{out}");
        }
    }

    #[test]
    fn addresses_can_be_followed_and_nothing_else() {
        let out = paragraphs("See https://a.example/x?a=1&b=\"2\". (http://b.example)", "more");
        assert!(out.contains("<a href=\"https://a.example/x?a=1&amp;b=\" "), "{out}");
        assert!(out.contains(">http://b.example</a>)"), "{out}");
        for text in [
            "javascript://a%0aalert(1)",
            "file:///etc/passwd",
            "xhttp://a.example",
            "https://",
            "://",
        ] {
            assert!(!paragraphs(text, "more").contains("<a "), "{text}");
        }
    }

    #[test]
    fn a_megabyte_in_one_line_is_folded() {
        let text = "ä".repeat(1 << 20);
        let out = paragraphs(&text, "more");
        assert!(out.contains("<details><summary>… more</summary>"));
        assert_eq!(out.matches('ä').count(), 1 << 20);
    }
}
