//! The profile: vcard-temp (XEP-0054) and vCard4 (XEP-0292).

use std::collections::BTreeSet;

use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::VCARD;

/// The key of the vcard-temp.
pub const VCARD_TEMP: &str = "vcard-temp";
/// The key of the vCard4.
pub const VCARD4: &str = "vcard4";
/// The node of the vCard4 (XEP-0292 §5).
pub const NODE: &str = "urn:xmpp:vcard4";
/// The namespace of the vCard4 (RFC 6351).
pub const NS_VCARD4: &str = "urn:ietf:params:xml:ns:vcard-4.0";

/// The profile without its picture; `None` if it says nothing else.
pub fn without_picture(vcard: &Element) -> Option<Element> {
    let mut vcard = vcard.clone();
    while vcard.remove_child("PHOTO", VCARD).is_some() {}
    while vcard.remove_child("photo", NS_VCARD4).is_some() {}
    (!fields(&vcard).is_empty()).then_some(vcard)
}

/// `profile` with the picture of `other`, since a vcard-temp is only ever written as a whole.
pub fn with_picture_of(profile: &Element, other: Option<&Element>) -> Element {
    let mut vcard = profile.clone();
    while vcard.remove_child("PHOTO", VCARD).is_some() {}
    if let Some(photo) = other.and_then(|other| other.get_child("PHOTO", VCARD)) {
        vcard.append_child(photo.clone());
    }
    vcard
}

/// The fields that `old` has and `new` has not, by name. How a field is nested and what is empty does not
/// count.
pub fn missing(old: &Element, new: &Element) -> BTreeSet<String> {
    let there = fields(new);
    fields(old).difference(&there).map(|(path, _)| path.clone()).collect()
}

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
fn said_only_by(one: &Element, other: &Element) -> BTreeSet<String> {
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
    for child in vcard.children().filter(|child| child.name() != "PHOTO") {
        gather(child, child.name(), &mut fields);
    }
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
        assert_eq!(without_picture(&vcard("<PHOTO><BINVAL>AA==</BINVAL></PHOTO>")), None);
    }

    #[test]
    fn what_is_missing_is_named() {
        let old = vcard("<FN>Romeo</FN><N><GIVEN>R</GIVEN></N><TITLE>Lover</TITLE>");
        let new = vcard("<N><GIVEN> R </GIVEN><FAMILY/></N><FN>Montague</FN>");
        let missing: Vec<_> = missing(&old, &new).into_iter().collect();
        assert_eq!(missing, ["FN", "TITLE"]);
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
        let there = vcard("<FN>x</FN><PHOTO><BINVAL>AA==</BINVAL></PHOTO>");
        let written = with_picture_of(&vcard("<FN>Romeo</FN>"), Some(&there));
        assert!(written.has_child("PHOTO", VCARD) && written.has_child("FN", VCARD));
    }
}
