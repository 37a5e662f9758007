//! What stands in `xmpp:` links (RFC 5122).

use std::borrow::Cow;

use jid::{BareJid, Jid};
use percent_encoding::percent_decode_str;

/// The account that a link names, whatever else it says.
pub fn account(uri: &str) -> Option<BareJid> {
    let address = uri.trim().strip_prefix("xmpp:")?;
    let address = address.split(['?', '#']).next()?;
    Some(Jid::new(&decoded(address)?).ok()?.to_bare())
}

/// The text of which this is the percent-encoding (RFC 3986 §2.1); nothing where a `%` stands for nothing.
pub fn decoded(text: &str) -> Option<String> {
    let is_byte = |part: &str| {
        let digits = part.as_bytes().first_chunk::<2>();
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    if !text.split('%').skip(1).all(is_byte) {
        return None;
    }
    percent_decode_str(text).decode_utf8().ok().map(Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_read_without_what_follows() {
        let read = |uri: &str| account(uri).map(|jid| jid.to_string());
        let juergen = read("xmpp:j%C3%BCrgen@new.example/phone?message;body=x");
        assert_eq!(juergen.as_deref(), Some("jürgen@new.example"));
        for odd in ["xmpp:a%4", "xmpp:a%+4b", "xmpp:a%zz", "xmpp:a%", "xmpp:a%ff"] {
            assert_eq!(read(odd), None, "{odd}");
        }
        assert_eq!(read("mailto:a@b.example"), None);
    }
}
