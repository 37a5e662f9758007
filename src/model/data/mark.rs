//! A short mark of what an item says, by which it is known again without being kept.

use sha2::{Digest, Sha256};

use super::picture::Picture;
use super::{Kind, Xml, profile};

/// How many bytes of the hash are kept: nobody forges one here.
const BYTES: usize = 16;

/// The mark of an item. Two that say the same have the same, however a server writes them.
pub(crate) fn mark(kind: Kind, value: &Xml) -> String {
    let element = value.element();
    let mut hash = Sha256::new();
    match (kind, Picture::read_photo(element)) {
        (Kind::Profile, _) => {
            for (path, text) in profile::fields(element) {
                hash.update(format!("{path}\0{text}\0"));
            }
        }
        (Kind::Picture, Some(picture)) => hash.update(&picture.bytes),
        (Kind::Nickname, _) => hash.update(element.text()),
        _ => hash.update(String::from(element)),
    }
    hash.finalize().iter().take(BYTES).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use xmpp_parsers::minidom::Element;

    use super::*;

    #[test]
    fn what_says_the_same_has_the_same_mark() {
        let card = |fields: &str| {
            let card = format!("<vCard xmlns='vcard-temp'>{fields}</vCard>");
            mark(Kind::Profile, &Xml::from(card.parse::<Element>().unwrap()))
        };
        let first = card("<FN>Romeo</FN><TITLE>Lover</TITLE>");
        assert_eq!(first, card("<TITLE> Lover </TITLE><FN>Romeo</FN><NOTE/>"));
        assert_ne!(first, card("<FN>Romeo</FN>"));
        assert_ne!(first, card("<FN>Romeo</FN><TITLE>Husband</TITLE>"));
    }
}
