//! What stands in `xmpp:` links (RFC 5122).

use xmpp_parsers::jid::{BareJid, Jid};

/// The account that a link names, whatever else it says.
pub fn account(uri: &str) -> Option<BareJid> {
    let address = uri.trim().strip_prefix("xmpp:")?;
    let address = address.split(['?', '#']).next()?;
    Some(Jid::new(&decoded(address)?).ok()?.to_bare())
}

/// The text of which this is the percent-encoding (RFC 3986 §2.1).
pub fn decoded(text: &str) -> Option<String> {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        let (digits, rest) = part.split_at_checked(2)?;
        bytes.push(u8::from_str_radix(digits, 16).ok()?);
        bytes.extend_from_slice(rest.as_bytes());
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_account_is_read_without_what_follows() {
        let read = |uri: &str| account(uri).map(|jid| jid.to_string());
        let juergen = read("xmpp:j%C3%BCrgen@new.example/phone?message;body=x");
        assert_eq!(juergen.as_deref(), Some("jürgen@new.example"));
        assert_eq!(read("xmpp:a%4"), None);
        assert_eq!(read("mailto:a@b.example"), None);
    }
}
