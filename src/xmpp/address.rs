//! Addresses as people and servers write them, and when two of them are one account (RFC 7622).

use std::borrow::Cow;

use jid::{BareJid, DomainPart, DomainRef, Error, Jid};

/// What stands for the dot between labels in some scripts (RFC 7622 §3.2.2, RFC 5895 §2).
const DOTS: [char; 3] = ['\u{3002}', '\u{ff0e}', '\u{ff61}'];
/// What stands around an address in a text, and in none. Some scripts put no blank before it or behind it; the last ones
/// keep the directions of a text apart (Unicode Standard Annex #9).
const AROUND: [char; 20] = [
    '<', '>', '"', '“', '”', '„', '«', '»', '،', '؛', '，', '、', '；', '：', '（', '）',
    '\u{200e}', '\u{200f}', '\u{2068}', '\u{2069}',
];

/// Reads an address: without blanks around it, and without the dot that stands for the root of the DNS (RFC 7622
/// §3.2).
///
/// # Errors
/// Why it is none.
pub fn read(text: &str) -> Result<Jid, Error> {
    let text = text.trim();
    let (account, resource) = text.split_at(text.find('/').unwrap_or(text.len()));
    let (node, domain) = account.split_at(account.rfind('@').map_or(0, |at| at + 1));
    let dotted = match domain.contains(DOTS) {
        true => Cow::Owned(domain.replace(DOTS, ".")),
        false => Cow::Borrowed(domain),
    };
    let rooted = dotted.strip_suffix('.').unwrap_or(&dotted);
    // The parser takes another dot for the root, and keeps it; and it lets a comma through, as it stands in lists.
    if rooted.ends_with('.') || !rooted.starts_with('[') && rooted.contains(is_foreign) {
        return Err(Error::Idna);
    }
    match rooted == domain {
        true => Jid::new(text),
        false => Jid::new(&format!("{node}{rooted}{resource}")),
    }
}

/// Stands in no name of a server (RFC 5890 §2.3.1). Underscores should not either, and do.
fn is_foreign(c: char) -> bool {
    c.is_ascii() && !c.is_ascii_alphanumeric() && !['-', '.', '_'].contains(&c)
}

/// Reads an address of which only the account counts.
///
/// # Errors
/// Why it is none.
pub fn read_bare(text: &str) -> Result<BareJid, Error> {
    read(text).map(|jid| jid.to_bare())
}

/// Reads the address of an account. A resource that no server would take says nothing of the account, and is left
/// out; any other is kept.
///
/// # Errors
/// Why it is none.
pub fn read_account(text: &str) -> Result<Jid, Error> {
    match read(text) {
        Err(Error::ResourcePrep | Error::ResourceEmpty | Error::ResourceTooLong) => {
            read(text.split('/').next().unwrap_or_default())
        }
        read => read,
    }
}

/// The accounts whose addresses stand among the words of a text, in whatever language.
pub fn among_words(text: &str) -> impl Iterator<Item = BareJid> {
    let words = text.split(|c: char| c.is_whitespace() || AROUND.contains(&c));
    let addresses = words.map(|word| word.trim_matches([',', '.', ':', ';', '(', ')', '!', '?']));
    addresses.filter_map(|word| read_bare(word).ok()).filter(|jid| jid.node().is_some())
}

/// The account of an address in the one form that all its spellings have in common, see [`key`].
pub fn account(jid: &Jid) -> BareJid {
    key(&jid.to_bare()).into_owned()
}

/// What an account is known by: the one form that all spellings of its address have in common, for a domain may be
/// written in its own script or in ASCII (RFC 5890 §2.3.2.1). It is for comparing; where one spelling works, another
/// need not.
pub fn key(jid: &BareJid) -> Cow<'_, BareJid> {
    match common_domain(jid.domain()) {
        Some(domain) => Cow::Owned(BareJid::from_parts(jid.node(), &domain)),
        None => Cow::Borrowed(jid),
    }
}

/// What an account is known by, if its address has other spellings.
pub fn other_spellings(jid: &BareJid) -> Option<BareJid> {
    has_other_spellings(jid.domain()).then(|| key(jid).into_owned())
}

/// The [`key`] of an address that may be one device's, which is part of what it is known by.
pub fn full_key(jid: &Jid) -> Cow<'_, Jid> {
    match common_domain(jid.domain()) {
        Some(domain) => Cow::Owned(Jid::from_parts(jid.node(), &domain, jid.resource())),
        None => Cow::Borrowed(jid),
    }
}

fn has_other_spellings(domain: &DomainRef) -> bool {
    !domain.is_ascii() || domain.contains("xn--")
}

/// The domain in its own script, where it is written in another way.
fn common_domain(domain: &DomainRef) -> Option<DomainPart> {
    let (unicode, valid) = has_other_spellings(domain).then(|| idna::domain_to_unicode(domain))?;
    DomainPart::new(&unicode).ok().filter(|_| valid.is_ok()).map(Cow::into_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_without_the_dot_of_the_root_and_not_with_anything_else() {
        for (text, wanted) in [
            ("romeo@old.example.", Some("romeo@old.example")),
            ("romeo@old.example./phone.", Some("romeo@old.example/phone.")),
            ("old.example.", Some("old.example")),
            ("romeo@old。example。", Some("romeo@old.example")),
            (" romeo@old.example\n", Some("romeo@old.example")),
            ("romeo@[::1]", Some("romeo@[::1]")),
            ("romeo@my_host.example", Some("romeo@my_host.example")),
            ("romeo@old.example,", None),
            ("romeo@old,example", None),
            ("romeo@old.example;", None),
            ("romeo@old.example:5222", None),
            ("xmpp:romeo@old.example", None),
            ("Romeo <romeo@old.example>", None),
            ("romeo@mont@old.example", None),
            ("romeo@old.example..", None),
            ("romeo@.", None),
            ("romeo@", None),
            ("@old.example", None),
            ("", None),
        ] {
            let read = read(text).ok();
            assert_eq!(read.as_ref().map(Jid::as_str), wanted, "{text:?}");
            if let Some(jid) = read {
                let again = Jid::from_parts(jid.node(), jid.domain(), jid.resource());
                assert_eq!(again, jid, "its parts are where they should be");
            }
        }
    }

    #[test]
    fn an_address_is_found_in_a_text() {
        for text in [
            "romeo@old.example",
            "I am (romeo@old.example), at www.old.example.",
            "Soy romeo@old.example; te escribo",
            "<xmpp> romeo@old.example: „romeo“",
            "أنا \u{2068}romeo@old.example\u{2069}، وأكتب",
            "我是“romeo@old.example”，这是我的新地址。",
            "romeo@old.example。",
        ] {
            let found: Vec<_> = among_words(text).map(|jid| jid.to_string()).collect();
            assert_eq!(found, ["romeo@old.example"], "{text}");
        }
    }

    #[test]
    fn a_resource_that_cannot_be_does_not_cost_the_account() {
        for (text, wanted) in [
            ("a@x.example/🐎", Some("a@x.example")),
            ("a@x.example/", Some("a@x.example")),
            ("a@x.example/phone", Some("a@x.example/phone")),
            ("🐎@x.example/🐎", None),
            ("a@x.example,/🐎", None),
        ] {
            assert_eq!(read_account(text).ok().as_ref().map(Jid::as_str), wanted, "{text}");
        }
    }

    #[test]
    fn one_account_in_two_spellings_is_one_account() {
        let of = |text: &str| account(&read(text).unwrap());
        assert_eq!(of("Idn@München.example/a"), of("idn@xn--mnchen-3ya.example"));
        assert_eq!(of("idn@münchen.example").as_str(), "idn@münchen.example");
        assert_eq!(of("a@x.example/b").as_str(), "a@x.example");
        assert_ne!(of("idn@munchen.example"), of("idn@münchen.example"));
        assert_eq!(of("v6@[::1]").as_str(), "v6@[::1]");
        let device = read("idn@xn--mnchen-3ya.example/Work").unwrap();
        assert_eq!(full_key(&device).as_str(), "idn@münchen.example/Work");
    }
}
