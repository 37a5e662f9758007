//! The user's picture, kept as the `<PHOTO/>` of a vcard-temp (XEP-0054), published as XEP-0084 has it.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha1::{Digest, Sha1};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{AVATAR_DATA, AVATAR_METADATA, VCARD};

use crate::xmpp::build::{Build, element};

/// The key of the one picture.
pub const KEY: &str = "picture";

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its media type, for example `image/png`.
    pub media_type: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Picture {
    /// Reads the `<PHOTO/>` of a vcard-temp; `None` where it holds no bytes.
    pub fn read_photo(photo: &Element) -> Option<Self> {
        let bytes = decode(&photo.get_child("BINVAL", VCARD)?.text())?;
        let media_type = photo.get_child("TYPE", VCARD).map(Element::text);
        let media_type = media_type.filter(|text| !text.trim().is_empty());
        Some(Self { media_type: media_type.unwrap_or_else(|| guess(&bytes).to_owned()), bytes })
    }

    /// Reads the `<data/>` of XEP-0084 §4.1, whose media type the `<metadata/>` says.
    pub fn read_published(metadata: &Element, data: &Element) -> Option<Self> {
        let bytes = decode(&data.text())?;
        let info = metadata.get_child("info", AVATAR_METADATA)?;
        let media_type = info.attr("type").unwrap_or_else(|| guess(&bytes)).to_owned();
        Some(Self { media_type, bytes })
    }

    /// The id under which it is published: the SHA-1 of its bytes (XEP-0084 §4.1).
    pub fn id(&self) -> String {
        Sha1::digest(&self.bytes).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The `<PHOTO/>` of a vcard-temp.
    pub fn to_photo(&self) -> Element {
        element("PHOTO", VCARD)
            .holding(element("TYPE", VCARD).saying(&self.media_type))
            .holding(element("BINVAL", VCARD).saying(&STANDARD.encode(&self.bytes)))
    }

    /// The `<data/>` of XEP-0084 §4.1.
    pub fn to_data(&self) -> Element {
        element("data", AVATAR_DATA).saying(&STANDARD.encode(&self.bytes))
    }

    /// The `<metadata/>` of XEP-0084 §4.2.
    pub fn to_metadata(&self) -> Element {
        let info = element("info", AVATAR_METADATA)
            .with("bytes", self.bytes.len().to_string())
            .with("id", self.id())
            .with("type", self.media_type.as_str());
        element("metadata", AVATAR_METADATA).holding(info)
    }
}

/// The id of the picture that a `<metadata/>` announces, if it is one that the account publishes itself.
pub fn announced(metadata: &Element) -> Option<&str> {
    let infos = metadata.children().filter(|info| info.is("info", AVATAR_METADATA));
    infos.filter(|info| info.attr("url").is_none()).find_map(|info| info.attr("id"))
}

/// Whether two `<PHOTO/>` hold the same bytes.
pub(crate) fn same(one: &Element, other: &Element) -> bool {
    let bytes = |photo| Picture::read_photo(photo).map(|picture| picture.bytes);
    bytes(one) == bytes(other)
}

/// Base64 as clients write it, with line breaks.
fn decode(text: &str) -> Option<Vec<u8>> {
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    STANDARD.decode(text).ok().filter(|bytes| !bytes.is_empty())
}

fn guess(bytes: &[u8]) -> &'static str {
    match bytes {
        [0xff, 0xd8, ..] => "image/jpeg",
        [b'G', b'I', b'F', ..] => "image/gif",
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => "image/webp",
        _ => "image/png",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_forms_hold_the_same_picture() {
        let picture = Picture { media_type: "image/jpeg".into(), bytes: vec![0xff, 0xd8, 1, 2] };
        assert_eq!(Picture::read_photo(&picture.to_photo()), Some(picture.clone()));
        let metadata = picture.to_metadata();
        let read = Picture::read_published(&metadata, &picture.to_data());
        assert_eq!(read, Some(picture.clone()));
        assert_eq!(announced(&metadata), Some(picture.id().as_str()));
        assert_eq!(picture.id().len(), 40);
    }

    #[test]
    fn line_breaks_do_not_matter_and_an_address_is_no_picture() {
        let read = |text: &str| {
            Picture::read_photo(
                &format!("<PHOTO xmlns='vcard-temp'>{text}</PHOTO>").parse().unwrap(),
            )
        };
        assert_eq!(read("<BINVAL>/9gB\n AgM=</BINVAL>").unwrap().media_type, "image/jpeg");
        assert_eq!(read("<EXTVAL>https://x.example/me.png</EXTVAL>"), None);
    }
}
