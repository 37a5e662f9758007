//! What every page begins and ends with: its policy, its looks, its search.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::Words;
use super::prose::{escape, line};

const STYLE: &str = include_str!("page.css");
const CHAT_SCRIPT: &str = include_str!("chat.js");
const INDEX_SCRIPT: &str = include_str!("index.js");

/// Which page it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Page {
    Chat,
    Index,
}

impl Page {
    fn script(self) -> &'static str {
        match self {
            Self::Chat => CHAT_SCRIPT,
            Self::Index => INDEX_SCRIPT,
        }
    }

    /// Nothing is loaded but pictures, sounds and films of the folder, and what the search of the index looks through;
    /// nothing runs but the script of the page itself, whatever a message contains.
    fn policy(self) -> String {
        let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
        let (style, script) = (hash(STYLE), hash(self.script()));
        let loads = match self {
            Self::Chat => "img-src file: 'self'; media-src file: 'self'",
            Self::Index => "img-src 'none'",
        };
        let scripts = match self {
            Self::Chat => script,
            Self::Index => format!("{script} file: 'self'"),
        };
        format!(
            "default-src 'none'; style-src {style}; script-src {scripts}; {loads}; base-uri 'none'; form-action 'none'"
        )
    }
}

/// The beginning of a page.
pub(super) fn begin(page: Page, title: &str, words: &dyn Words) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\
         <meta name=\"viewport\" content=\"width=device-width\"><meta name=\"referrer\" content=\"no-referrer\">\
         <meta name=\"color-scheme\" content=\"light dark\">\
         <title>{}</title><style>{STYLE}</style></head><body>\n",
        escape(words.language()),
        if words.is_right_to_left() { "rtl" } else { "ltr" },
        escape(&page.policy()),
        line(title),
    )
}

/// Its end.
pub(super) fn end(page: Page) -> String {
    format!("<script>{}</script></body></html>\n", page.script())
}

/// The field for the search, and where is said what was found.
pub(super) fn search(placeholder: &str, words: &dyn Words) -> String {
    let placeholder = escape(placeholder);
    format!(
        "<input id=\"q\" type=\"search\" placeholder=\"{placeholder}\" aria-label=\"{placeholder}\" autocomplete=\"off\">\
         <output id=\"found\" data-none=\"{}\"></output>",
        escape(&words.nothing_found())
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_names_what_is_in_the_page() {
        for page in [Page::Chat, Page::Index] {
            let policy = page.policy();
            assert!(policy.starts_with("default-src 'none'; style-src 'sha256-"), "{policy}");
            assert!(
                !policy.contains("unsafe") && !policy.contains("http") && !policy.contains('*')
            );
            assert!(!page.script().contains("</script") && !STYLE.contains("</style"));
        }
    }
}
