//! The profile: vcard-temp (XEP-0054) and vCard4 (XEP-0292).

use std::collections::BTreeSet;

use xmpp_parsers::minidom::{Element, Node};
use xmpp_parsers::ns::VCARD;

use super::Flaw;
use super::picture::Picture;
use crate::xmpp::build::{Build, element};

mod forms;

pub use forms::{normal, simple};

/// The key of the vcard-temp.
pub const VCARD_TEMP: &str = "vcard-temp";
/// The key of the vCard4.
pub const VCARD4: &str = "vcard4";
/// The node of the vCard4 (XEP-0292 §5).
pub const NODE: &str = "urn:xmpp:vcard4";
/// The namespace of the vCard4 (RFC 6351).
pub const NS_VCARD4: &str = "urn:ietf:params:xml:ns:vcard-4.0";

/// The profile without its picture; `None` if it says nothing else. The address of a picture stays: it may mean something
/// to others. A damaged one does not: Prosody gives no answer to a card with bytes that cannot be decoded, or publishes
/// the part of them that can. An address in the place of the bytes is damage of that kind.
pub fn without_picture(vcard: &Element) -> Option<Element> {
    let has_bytes = |field: &Element| {
        field.children().any(|part| part.name() == "BINVAL" && !part.text().trim().is_empty())
    };
    let is_elsewhere =
        |field: &Element| matches!(try_photo(field), Err(Flaw::Elsewhere(_))) && !has_bytes(field);
    let vcard = retain(vcard, |field| !is_photo(field) || is_elsewhere(field));
    (!fields(&vcard).is_empty()).then_some(vcard)
}

/// The card without fields that say nothing, and the names of those that should: a number with marks and no digits.
/// Prosody loses all that comes after such a one. Parts that are there and empty mean that there is nothing to say.
pub fn without_empty(card: &Element) -> (Element, Vec<String>) {
    let says = |field: &Element| !text_within(field).trim().is_empty();
    let silent = card.children().filter(|field| !says(field) && field.children().next().is_some());
    let odd = silent.filter(|field| field.children().all(|part| MARKS.contains(&part.name())));
    let names = odd.map(|field| field.name().to_owned()).collect();
    (retain(card, says), names)
}

/// What a number, an address or an e-mail address is for (XEP-0054 §2).
const MARKS: [&str; 19] = [
    "BBS", "CELL", "DOM", "FAX", "HOME", "INTERNET", "INTL", "ISDN", "MODEM", "MSG", "PAGER",
    "PARCEL", "PCS", "POSTAL", "PREF", "VIDEO", "VOICE", "WORK", "X400",
];

/// The pictures in a card of either form.
pub fn pictures(vcard: &Element) -> impl Iterator<Item = Result<Option<Picture>, Flaw>> {
    vcard.children().filter(|field| is_photo(field)).map(try_photo)
}

/// `profile` with the picture of `other`, since a vcard-temp is only ever written as a whole.
pub fn with_picture_of(profile: &Element, other: Option<&Element>) -> Element {
    let picture = other.and_then(|other| pictures(other).find_map(|photo| photo.ok().flatten()));
    // There is one place for a picture.
    let stays = |field: &Element| picture.is_none() && try_photo(field).is_err();
    let vcard = retain(profile, |field| !is_photo(field) || stays(field));
    vcard.holding_all(picture.map(|picture| picture.to_photo()))
}

fn text_within(field: &Element) -> String {
    field.texts().map(str::to_owned).chain(field.children().map(text_within)).collect()
}

fn is_photo(field: &Element) -> bool {
    field.is("PHOTO", VCARD) || field.is("photo", NS_VCARD4)
}

fn try_photo(field: &Element) -> Result<Option<Picture>, Flaw> {
    if field.is("PHOTO", VCARD) {
        return Picture::try_photo(field);
    }
    // RFC 6350 §6.2.4: an address, which may be the picture itself.
    let text: String = field.children().map(Element::text).chain([field.text()]).collect();
    Picture::try_photo(&element("PHOTO", VCARD).holding(element("EXTVAL", VCARD).saying(&text)))
}

fn retain(vcard: &Element, stays: impl Fn(&Element) -> bool) -> Element {
    let mut vcard = vcard.clone();
    for node in vcard.take_nodes() {
        match node {
            Node::Element(field) if !stays(&field) => {}
            node => vcard.append_node(node),
        }
    }
    vcard
}

/// The fields that `old` has and `new` has not, by name. How a field is nested and what is empty does not
/// count, nor which of the two names a description has: vCard4 has one, and servers that keep that show it by the other.
pub fn missing(old: &Element, new: &Element) -> BTreeSet<String> {
    let there = fields(new);
    let is_there = |(path, text): &(String, String)| {
        let other = match path.as_str() {
            "DESC" => "NOTE",
            "NOTE" => "DESC",
            _ => return there.contains(&(path.clone(), text.clone())),
        };
        [path, other].iter().any(|name| there.contains(&((*name).to_owned(), text.clone())))
    };
    fields(old).into_iter().filter(|field| !is_there(field)).map(|(path, _)| path).collect()
}

/// The first of two cards of one person, with what the other says besides; and the fields in which that says something
/// else.
pub fn joined(first: &Element, other: &Element) -> (Element, BTreeSet<String>) {
    let (mut joined, mut lost) = (first.clone(), BTreeSet::new());
    for field in other.children().filter(|field| !first.children().any(|known| known == *field)) {
        let is_single = !MANY.contains(&field.name().to_ascii_uppercase().as_str());
        if is_single && first.children().any(|known| known.name() == field.name()) {
            lost.insert(field.name().to_owned());
        } else {
            joined.append_child(field.clone());
        }
    }
    (joined, lost)
}

/// The fields of which a card may have several.
const MANY: [&str; 11] = [
    "ADR",
    "CATEGORIES",
    "EMAIL",
    "IMPP",
    "JABBERID",
    "KEY",
    "LABEL",
    "LANG",
    "NOTE",
    "TEL",
    "URL",
];

/// Of the two forms of a profile, the one to be left out where a server keeps but one, and the fields that only it
/// has. A vCard4 can say more; that does not mean that this one does.
pub fn spare(simple: &Element, modern: &Element) -> (&'static str, BTreeSet<String>) {
    let only_simple = said_only_by(simple, modern);
    let only_modern = said_only_by(modern, simple);
    if only_simple.len() > only_modern.len() {
        (VCARD4, only_modern)
    } else {
        (VCARD_TEMP, only_simple)
    }
}

/// The fields of one card that say what no field of the other does; the two forms name them differently.
pub fn said_only_by(one: &Element, other: &Element) -> BTreeSet<String> {
    let others: BTreeSet<_> = fields(other).into_iter().map(|(_, text)| plain(&text)).collect();
    let own = fields(one).into_iter().filter(|(path, text)| {
        let about_itself =
            ["VERSION", "PRODID", "REV", "UID"].iter().any(|name| path.eq_ignore_ascii_case(name));
        // The types of a number are marks without a text in the older form.
        !about_itself && !path.contains("/parameters/") && !others.contains(&plain(text))
    });
    own.map(|(path, _)| path).collect()
}

/// A text as both forms would have it: vCard4 has addresses in place of numbers (RFC 6350 §6.4).
fn plain(text: &str) -> String {
    let address = text.strip_prefix("tel:").or_else(|| text.strip_prefix("mailto:"));
    address.unwrap_or(text).to_lowercase()
}

/// What the profile says, as pairs of a field's path (`N/GIVEN`) and its text.
pub fn fields(vcard: &Element) -> BTreeSet<(String, String)> {
    let mut fields = BTreeSet::new();
    for child in vcard.children() {
        gather(child, child.name(), &mut fields);
    }
    // The bytes of a picture are none of its words; where it is elsewhere, that is said.
    fields.retain(|(path, _)| !path.starts_with("PHOTO") || path == "PHOTO/EXTVAL");
    fields
}

/// Marks such as `<HOME/>` say something only beside a text.
fn gather(element: &Element, path: &str, fields: &mut BTreeSet<(String, String)>) {
    let text = element.texts().collect::<String>();
    if !text.trim().is_empty() {
        fields.insert((path.to_owned(), text.trim().to_owned()));
    }
    for child in element.children() {
        gather(child, &format!("{path}/{}", child.name()), fields);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vcard(fields: &str) -> Element {
        format!("<vCard xmlns='vcard-temp'>{fields}</vCard>").parse().unwrap()
    }

    #[test]
    fn an_empty_card_and_one_with_a_picture_alone_say_nothing() {
        assert_eq!(without_picture(&vcard("<FN/><N><GIVEN/></N>")), None);
        assert_eq!(without_picture(&vcard("<PHOTO><BINVAL>/9j7/w</BINVAL></PHOTO>")), None);
    }

    #[test]
    fn what_is_missing_is_named() {
        let old = vcard("<FN>Romeo</FN><N><GIVEN>R</GIVEN></N><TITLE>Lover</TITLE>");
        let new = vcard("<N><GIVEN> R </GIVEN><FAMILY/></N><FN>Montague</FN>");
        let missing: Vec<_> = missing(&old, &new).into_iter().collect();
        assert_eq!(missing, ["FN", "TITLE"]);
    }

    #[test]
    fn a_description_is_there_by_either_name() {
        let missing = |old: &str, new: &str| missing(&vcard(old), &vcard(new)).len();
        assert_eq!(missing("<DESC>hello</DESC>", "<NOTE>hello</NOTE>"), 0);
        assert_eq!(missing("<NOTE>hello</NOTE>", "<DESC>hello</DESC>"), 0);
        assert_eq!(missing("<DESC>hello</DESC><NOTE>you</NOTE>", "<NOTE>hello</NOTE>"), 1);
        assert_eq!(missing("<DESC>hello</DESC>", "<TITLE>hello</TITLE>"), 1);
    }

    #[test]
    fn two_cards_of_one_person_are_one() {
        let phone = |number: &str| format!("<TEL><NUMBER>{number}</NUMBER></TEL>");
        let (one, two) = (phone("1"), phone("2"));
        let first = vcard(&format!("<FN>Romeo</FN>{one}"));
        let other = vcard(&format!("<FN>R.</FN>{one}{two}<NICKNAME>Rom</NICKNAME>"));
        let both = vcard(&format!("<FN>Romeo</FN>{one}{two}<NICKNAME>Rom</NICKNAME>"));
        assert_eq!(joined(&first, &other), (both, ["FN".to_owned()].into()));
        assert_eq!(joined(&first, &first), (first.clone(), BTreeSet::new()));
    }

    #[test]
    fn the_form_that_says_more_is_the_one_to_keep() {
        let modern = |fields: &str| -> Element {
            format!("<vcard xmlns='{NS_VCARD4}'>{fields}</vcard>").parse().unwrap()
        };
        let spare = |simple: &str, other: &str| {
            let (simple, other) = (vcard(simple), modern(other));
            let (key, fields) = spare(&simple, &other);
            (key, fields.into_iter().collect::<Vec<_>>())
        };
        let phone = "<FN>Romeo</FN><TEL><HOME/><NUMBER>+39 45</NUMBER></TEL>";
        let name = "<fn><text>Romeo</text></fn>";
        assert_eq!(spare(phone, name), (VCARD4, vec![]));
        let type_ = "<parameters><type><text>home</text></type></parameters>";
        let same = format!("{name}<tel>{type_}<uri>tel:+39 45</uri></tel>");
        assert_eq!(spare(phone, &same), (VCARD_TEMP, vec![]));
        let other = format!("{same}<title><text>Lover</text></title>");
        let left = "<FN>Romeo</FN><DESC>But soft</DESC>";
        assert_eq!(spare(left, &other), (VCARD_TEMP, vec!["DESC".to_owned()]));
    }

    #[test]
    fn a_profile_never_takes_the_picture_away() {
        let there = vcard("<FN>x</FN><PHOTO/><PHOTO><BINVAL>/9j7/w</BINVAL></PHOTO>");
        let written = with_picture_of(&vcard("<FN>Romeo</FN>"), Some(&there));
        let photo = written.get_child("PHOTO", VCARD).unwrap();
        assert!(Picture::read_photo(photo).is_some() && written.has_child("FN", VCARD));
        let removed = with_picture_of(&written, None);
        assert!(!removed.has_child("PHOTO", VCARD) && removed.has_child("FN", VCARD));
    }

    #[test]
    fn a_field_that_says_nothing_is_left_out_and_named() {
        let odd = "<FN>Romeo</FN><N><FAMILY/><GIVEN/></N><NOTE/><ADR><HOME/><STREET/></ADR>\
                   <TEL><WORK/><VOICE/></TEL><URL>x</URL>";
        let odd = vcard(odd);
        let (written, names) = without_empty(&odd);
        assert_eq!((written, names), (vcard("<FN>Romeo</FN><URL>x</URL>"), vec!["TEL".to_owned()]));
    }

    #[test]
    fn what_is_no_picture_stays_in_the_profile() {
        let elsewhere = "<PHOTO><EXTVAL>https://x.example/me.png</EXTVAL></PHOTO>";
        let card = without_picture(&vcard(elsewhere)).unwrap();
        assert!(missing(&card, &vcard("")).contains("PHOTO/EXTVAL"));
        assert_eq!(with_picture_of(&card, None), card);
        let modern = "<photo><uri>https://x.example/me.png</uri></photo>";
        let modern = format!("<vcard xmlns='{NS_VCARD4}'>{modern}</vcard>").parse().unwrap();
        assert_eq!(without_picture(&modern), Some(modern));
    }

    #[test]
    fn what_cannot_be_decoded_is_not_written_anywhere() {
        for damaged in ["!!!", "/9j/w", "data:image/png;base64,?"] {
            let card = vcard(&format!("<FN>x</FN><PHOTO><BINVAL>{damaged}</BINVAL></PHOTO>"));
            assert!(pictures(&card).any(|picture| picture == Err(Flaw::Damaged)), "{damaged}");
            assert_eq!(without_picture(&card), Some(vcard("<FN>x</FN>")), "{damaged}");
        }
    }

    #[test]
    fn the_picture_of_a_modern_card_is_read() {
        let uri = "data:image/png;base64,/9j7/w==";
        let modern = format!("<vcard xmlns='{NS_VCARD4}'><photo><uri>{uri}</uri></photo></vcard>");
        let modern = modern.parse().unwrap();
        let read: Vec<_> = pictures(&modern).collect();
        assert!(matches!(&read[..], [Ok(Some(picture))] if picture.media_type == "image/jpeg"));
        assert_eq!(without_picture(&modern), None);
    }
}
