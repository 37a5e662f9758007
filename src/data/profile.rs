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
    fn a_profile_never_takes_the_picture_away() {
        let there = vcard("<FN>x</FN><PHOTO><BINVAL>AA==</BINVAL></PHOTO>");
        let written = with_picture_of(&vcard("<FN>Romeo</FN>"), Some(&there));
        assert!(written.has_child("PHOTO", VCARD) && written.has_child("FN", VCARD));
    }
}
