//! The user's picture, kept as the `<PHOTO/>` of a vcard-temp (XEP-0054), published as XEP-0084 has it.

use std::io::Cursor;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use sha1::{Digest, Sha1};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{AVATAR_DATA, AVATAR_METADATA, VCARD};

use super::Abilities;
use crate::trouble::Trouble;
use crate::xmpp::build::{Build, element};
use crate::xmpp::pep;

/// The key of the one picture.
pub const KEY: &str = "picture";

/// How long the longer side of a picture is, in pixels, when it has to become smaller: the first that fits.
const SIDES: [u32; 7] = [1600, 1280, 1024, 768, 512, 256, 128];
/// How good a JPEG is then, of 100: nobody sees the difference to the original.
const QUALITY: u8 = 85;
/// How many pixels a side may have, and how much memory a picture may take, that is made smaller: a small file
/// can claim to be a huge picture.
const MOST_PIXELS: u32 = 20_000;
const MOST_MEMORY: u64 = 512 << 20;

/// How large an item may be that is published on a stock ejabberd (`max_payload_size`), which measures it in an encoding
/// of its own (Erlang's external term format)...
const LARGEST_ITEM: usize = 250_000;
/// ...in which so much stands around the base64 of a picture.
const AROUND_ITEM: usize = 91;

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

    /// The same picture with fewer pixels, as large as `fits`. `None` if it is neither JPEG nor PNG, or no size
    /// fits. Nothing but the picture is kept: no place and no date that a camera wrote into it.
    pub fn smaller(&self, fits: impl Fn(&Self) -> bool) -> Option<Self> {
        let image = self.decode()?;
        let longer = image.width().max(image.height());
        let sides = SIDES.into_iter().filter(|side| *side < longer);
        // Often it is enough that a camera's file is written more sparingly.
        let own = (SIDES.first() >= Some(&longer)).then_some(longer);
        own.into_iter().chain(sides).find_map(|side| {
            let (width, height) = (image.width().min(side), image.height().min(side));
            encode(&image.thumbnail(width, height)).filter(&fits)
        })
    }

    /// The pixels, turned the way they are meant to be seen.
    fn decode(&self) -> Option<DynamicImage> {
        let reader = ImageReader::new(Cursor::new(&self.bytes)).with_guessed_format().ok()?;
        let mut decoder = reader.into_decoder().ok()?;
        let mut limits = Limits::default();
        limits.max_image_width = Some(MOST_PIXELS);
        limits.max_image_height = Some(MOST_PIXELS);
        limits.max_alloc = Some(MOST_MEMORY);
        decoder.set_limits(limits).ok()?;
        let orientation = decoder.orientation().ok()?;
        let mut image = DynamicImage::from_decoder(decoder).ok()?;
        image.apply_orientation(orientation);
        Some(image)
    }

    /// Whether a server takes all that it takes to store the picture: the published item, and a vcard-temp with it in
    /// which `beside` bytes are something else. This is what counts, wherever it is planned or done.
    ///
    /// # Errors
    /// [`Trouble::TooLarge`] if not.
    pub fn check_size(&self, beside: usize, abilities: &Abilities) -> Result<(), Trouble> {
        let base64 = self.bytes.len().div_ceil(3) * 4;
        let empty = Self { media_type: self.media_type.clone(), bytes: Vec::new() };
        let around = |element: Element| String::from(&element).len();
        let item = pep::publish(AVATAR_DATA, &self.id(), empty.to_data(), &pep::Fields::new());
        abilities.check_bytes(around(item) + base64)?;
        if !abilities.converts_pictures {
            abilities.check_bytes(around(empty.to_photo()) + base64 + beside)?;
        }
        let (bytes, limit) = (base64 + AROUND_ITEM, LARGEST_ITEM);
        if bytes > limit { Err(Trouble::TooLarge { bytes, limit }) } else { Ok(()) }
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

/// As JPEG, unless one can see through it.
fn encode(image: &DynamicImage) -> Option<Picture> {
    let mut bytes = Cursor::new(Vec::new());
    let media_type = if image.color().has_alpha() {
        image.write_to(&mut bytes, ImageFormat::Png).ok()?;
        "image/png"
    } else {
        let encoder = JpegEncoder::new_with_quality(&mut bytes, QUALITY);
        image.to_rgb8().write_with_encoder(encoder).ok()?;
        "image/jpeg"
    };
    Some(Picture { media_type: media_type.to_owned(), bytes: bytes.into_inner() })
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

    /// Every pixel another colour, which no encoder makes small.
    fn noise(width: u32, height: u32, opaque: bool) -> DynamicImage {
        let mut state = 1u32;
        let mut next = || {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            state.to_be_bytes()[0]
        };
        let pixels: Vec<u8> = (0..width * height * 4).map(|_| next()).collect();
        let image = image::RgbaImage::from_raw(width, height, pixels).unwrap();
        let image = DynamicImage::from(image);
        if opaque { image.to_rgb8().into() } else { image }
    }

    #[test]
    fn a_picture_becomes_as_small_as_it_must_and_stays_what_it_is() {
        for (opaque, media_type) in [(true, "image/jpeg"), (false, "image/png")] {
            let large = encode(&noise(600, 300, opaque)).unwrap();
            assert_eq!(large.media_type, media_type);
            let limit = large.bytes.len() / 3;
            let small = large.smaller(|picture| picture.bytes.len() <= limit).unwrap();
            assert!(small.bytes.len() <= limit);
            let image = small.decode().unwrap();
            assert_eq!((image.width(), image.height()), (256, 128));
            assert_eq!(
                (small.media_type.as_str(), image.color().has_alpha()),
                (media_type, !opaque)
            );
            assert_eq!(large.smaller(|_| false), None);
        }
    }

    #[test]
    fn what_is_no_picture_does_not_become_one() {
        let picture = Picture { media_type: "image/jpeg".into(), bytes: vec![0xff, 0xd8, 1, 2] };
        assert_eq!(picture.smaller(|_| true), None);
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

    /// A picture that takes so many bytes of base64.
    fn of_base64(bytes: usize) -> Picture {
        Picture { media_type: "image/jpeg".into(), bytes: vec![0; bytes / 4 * 3] }
    }

    #[test]
    fn what_counts_is_the_largest_thing_that_is_sent() {
        let sent = |picture: &Picture| {
            let options = pep::Fields::new();
            let item = pep::publish(AVATAR_DATA, &picture.id(), picture.to_data(), &options);
            String::from(&item).len()
        };
        let picture = of_base64(4000);
        let fits = |limit, beside, converts_pictures| {
            let abilities =
                Abilities { stanza_limit: Some(limit), converts_pictures, ..Abilities::default() };
            let fits = picture.check_size(beside, &abilities);
            assert_eq!(fits.is_ok(), !matches!(fits, Err(Trouble::TooLarge { .. })));
            fits.is_ok()
        };
        let abilities = |limit| Abilities { stanza_limit: Some(limit), ..Abilities::default() };
        let limit =
            (4000..6000).find(|limit| abilities(*limit).check_bytes(sent(&picture)).is_ok());
        let limit = limit.unwrap();
        assert!(fits(limit, 0, true) && !fits(limit - 1, 0, true));
        assert!(fits(limit, 100, false), "published, it is larger than in a small vcard-temp");
        assert!(!fits(limit, 1000, false) && fits(limit, 1000, true));
    }

    #[test]
    fn an_item_is_as_large_as_a_stock_ejabberd_takes() {
        let check = |base64| of_base64(base64).check_size(0, &Abilities::default());
        assert_eq!(check(249_908), Ok(()));
        assert_eq!(check(249_912), Err(Trouble::TooLarge { bytes: 250_003, limit: 250_000 }));
    }
}
