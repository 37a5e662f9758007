//! The user's picture, kept as the `<PHOTO/>` of a vcard-temp (XEP-0054), published as XEP-0084 has it.

use std::io::Cursor;

use base64::Engine;
use base64::alphabet;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};
use percent_encoding::percent_decode_str;
use sha1::{Digest, Sha1};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{AVATAR_DATA, AVATAR_METADATA, VCARD};

use super::{Abilities, Flaw};
use crate::model::failure::Failure;
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

/// Base64 that need not end as RFC 4648 §3.2 has it.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(DecodePaddingMode::Indifferent),
);
/// The media type of bytes that are no picture (RFC 2046 §4.5.1).
const OTHER: &str = "application/octet-stream";
/// Within how many bytes a drawing (SVG) says what it is.
const SVG_WITHIN: usize = 1024;

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its media type, for example `image/png`.
    pub media_type: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Picture {
    /// Reads the `<PHOTO/>` of a vcard-temp; `None` where it holds no picture that can be read.
    pub fn read_photo(photo: &Element) -> Option<Self> {
        Self::try_photo(photo).ok().flatten()
    }

    /// Reads the `<PHOTO/>` of a vcard-temp; nothing where it is empty. In a card that was once a vCard 2.1, the text may
    /// stand where its parts should be.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn try_photo(photo: &Element) -> Result<Option<Self>, Flaw> {
        let text = |name| photo.get_child(name, VCARD).map(Element::text).unwrap_or_default();
        let claimed = text("TYPE");
        for text in [text("BINVAL"), text("EXTVAL"), photo.text()] {
            match text.trim() {
                "" => {}
                address if is_address(address) => return Err(Flaw::Elsewhere(address.to_owned())),
                base64 => return Self::decode(base64, Some(&claimed)).map(Some),
            }
        }
        Ok(None)
    }

    /// Reads the `<data/>` of XEP-0084 §4.1.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn read_data(data: &Element, claimed: Option<&str>) -> Result<Self, Flaw> {
        Self::decode(&data.text(), claimed)
    }

    /// The picture that this is base64 of. It is what its bytes say; only where these are of no known kind, the claim
    /// counts: the media type must be the true one (XEP-0084 §4.2).
    fn decode(base64: &str, claimed: Option<&str>) -> Result<Self, Flaw> {
        let bytes = decode_base64(base64).ok_or(Flaw::Damaged)?;
        let media_type = media_type(&bytes, claimed).unwrap_or_else(|| OTHER.to_owned());
        Ok(Self { media_type, bytes })
    }

    /// It is a picture of some kind, and not something else in the place of one.
    pub fn is_picture(&self) -> bool {
        self.media_type != OTHER
    }

    /// The id under which it is published: the SHA-1 of its bytes (XEP-0084 §4.1).
    pub fn id(&self) -> String {
        Sha1::digest(&self.bytes).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The same picture with fewer pixels, as large as `fits`. `None` if it is neither JPEG nor PNG, or no size
    /// fits. Nothing but the picture is kept: no place and no date that a camera wrote into it.
    pub fn smaller(&self, fits: impl Fn(&Self) -> bool) -> Option<Self> {
        let image = self.pixels()?;
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
    fn pixels(&self) -> Option<DynamicImage> {
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
    /// [`Failure::TooLarge`] if not.
    pub fn check_size(&self, beside: usize, abilities: &Abilities) -> Result<(), Failure> {
        let base64 = self.bytes.len().div_ceil(3) * 4;
        let empty = Self { media_type: self.media_type.clone(), bytes: Vec::new() };
        let around = |element: Element| String::from(&element).len();
        let item = pep::publish(AVATAR_DATA, &self.id(), empty.to_data(), &pep::Fields::new());
        abilities.check_bytes(around(item) + base64)?;
        if !abilities.converts_pictures {
            abilities.check_bytes(around(empty.to_photo()) + base64 + beside)?;
        }
        if let Some(limit) = abilities.field_limit.filter(|limit| base64 > *limit) {
            return Err(Failure::TooLarge { bytes: base64, limit });
        }
        let (bytes, limit) = (base64 + AROUND_ITEM, LARGEST_ITEM);
        if bytes > limit { Err(Failure::TooLarge { bytes, limit }) } else { Ok(()) }
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

/// What a `<metadata/>` says of a picture that the account publishes itself: its id, and its media type where it
/// claims one (XEP-0084 §4.2).
pub fn announced(metadata: &Element) -> Option<(&str, Option<&str>)> {
    let infos = metadata.children().filter(|info| info.is("info", AVATAR_METADATA));
    let own = infos.filter(|info| info.attr("url").is_none());
    own.filter_map(|info| Some((info.attr("id")?, info.attr("type")))).next()
}

/// Where a `<metadata/>` says that the picture is, if it is nowhere else.
pub fn announced_elsewhere(metadata: &Element) -> Option<&str> {
    metadata.children().find_map(|info| info.attr("url"))
}

/// The first picture that can be read, or else what is wrong with one that cannot.
pub fn first(
    photos: impl IntoIterator<Item = Result<Option<Picture>, Flaw>>,
) -> Result<Option<Picture>, Flaw> {
    let mut found = Ok(None);
    for photo in photos {
        match (photo, &found) {
            (Ok(Some(picture)), _) => return Ok(Some(picture)),
            (Err(flaw), Ok(_)) => found = Err(flaw),
            _ => {}
        }
    }
    found
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

/// Where a picture is that is not here.
fn is_address(text: &str) -> bool {
    let scheme = text.split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
    scheme.is_some_and(|scheme| scheme != "data")
}

/// Base64 as programs write it: with line breaks, without padding, with the letters of URLs (RFC 4648 §5), or as a
/// `data:` address (RFC 2397).
fn decode_base64(text: &str) -> Option<Vec<u8>> {
    let text = match text.trim().split_once(',') {
        Some((head, data)) if head.len() >= 5 && head.is_char_boundary(5) => {
            head.split_at(5).0.eq_ignore_ascii_case("data:").then_some(data)?
        }
        _ => text,
    };
    let text = percent_decode_str(text).decode_utf8().ok()?;
    let letters = text.chars().filter(|c| !c.is_whitespace()).map(|c| match c {
        '-' => '+',
        '_' => '/',
        c => c,
    });
    let letters: String = letters.collect();
    LENIENT.decode(letters.trim_end_matches('=')).ok().filter(|bytes| !bytes.is_empty())
}

/// The media type that the bytes have, or that they are claimed to have where nothing speaks against it.
fn media_type(bytes: &[u8], claimed: Option<&str>) -> Option<String> {
    if let Some(known) = known_type(bytes) {
        return Some(known.to_owned());
    }
    let claimed = claimed?.trim().to_ascii_lowercase();
    // One that would have been known, and is not, is claimed wrongly.
    let is_false = ImageFormat::from_mime_type(&claimed).is_some();
    (claimed.starts_with("image/") && !is_false).then_some(claimed)
}

fn known_type(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xff, 0xd8, ..] => return Some("image/jpeg"),
        [_, _, _, _, b'f', b't', b'y', b'p', b'h', b'e', b'i', b'c' | b'x', ..] => {
            return Some("image/heic");
        }
        [0xff, 0x0a, ..] | [0, 0, 0, 0x0c, b'J', b'X', b'L', b' ', ..] => return Some("image/jxl"),
        _ => {}
    }
    let head = String::from_utf8_lossy(bytes.get(..SVG_WITHIN).unwrap_or(bytes)).into_owned();
    if head.trim_start_matches('\u{feff}').trim_start().starts_with('<') && head.contains("<svg") {
        return Some("image/svg+xml");
    }
    image::guess_format(bytes).ok().map(|format| format.to_mime_type())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_forms_hold_the_same_picture() {
        let picture = Picture { media_type: "image/jpeg".into(), bytes: vec![0xff, 0xd8, 1, 2] };
        assert_eq!(Picture::read_photo(&picture.to_photo()), Some(picture.clone()));
        let metadata = picture.to_metadata();
        let read = Picture::read_data(&picture.to_data(), None);
        assert_eq!(read, Ok(picture.clone()));
        assert_eq!(announced(&metadata), Some((picture.id().as_str(), Some("image/jpeg"))));
        assert_eq!(picture.id().len(), 40);
        let base64 = picture.to_data().text();
        let bare = element("PHOTO", VCARD).saying(&base64);
        assert_eq!(Picture::read_photo(&bare), Some(picture), "as it was in a vCard 2.1");
        let link = element("PHOTO", VCARD).saying("https://x.example/rosa.png");
        let elsewhere = Flaw::Elsewhere("https://x.example/rosa.png".to_owned());
        assert_eq!(Picture::try_photo(&link), Err(elsewhere));
        let damaged = element("PHOTO", VCARD).saying("no base64!");
        assert_eq!(Picture::try_photo(&damaged), Err(Flaw::Damaged));
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
            let image = small.pixels().unwrap();
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

    fn photo(fields: &str) -> Result<Option<Picture>, Flaw> {
        let photo = format!("<PHOTO xmlns='vcard-temp'>{fields}</PHOTO>");
        Picture::try_photo(&photo.parse().unwrap())
    }

    #[test]
    fn base64_is_read_however_programs_write_it() {
        let bytes = [0xff, 0xd8, 0xfb, 0xff];
        for written in [
            "/9j7/w==",
            "/9j7\n /w==\n",
            "/9j7/w",
            "/9j7/w=",
            "_9j7_w",
            "data:image/png;base64,/9j7/w==",
            "DATA:;base64,%2F9j7/w%3D%3D",
        ] {
            for field in ["BINVAL", "EXTVAL"] {
                let read = photo(&format!("<{field}>{written}</{field}>"));
                assert_eq!(read.unwrap().unwrap().bytes, bytes, "{written}");
            }
        }
    }

    #[test]
    fn what_cannot_be_read_is_told_apart() {
        assert_eq!(photo(""), Ok(None));
        assert_eq!(photo("<TYPE>image/png</TYPE><BINVAL> </BINVAL>"), Ok(None));
        let address = "https://x.example/me.png";
        let elsewhere = Err(Flaw::Elsewhere(address.to_owned()));
        assert_eq!(photo(&format!("<EXTVAL>{address}</EXTVAL>")), elsewhere);
        assert_eq!(photo(&format!("<BINVAL>{address}</BINVAL>")), elsewhere);
        assert_eq!(photo("<BINVAL>/9j7/</BINVAL>"), Err(Flaw::Damaged), "a letter is missing");
        assert_eq!(photo("<BINVAL>/9j7!w==</BINVAL>"), Err(Flaw::Damaged));
        let text = "<BINVAL>bm90IGEgcGljdHVyZQ==</BINVAL>";
        for claimed in ["", "<TYPE>image/png</TYPE>", "<TYPE>text/plain</TYPE>"] {
            let read = photo(&format!("{claimed}{text}")).unwrap().unwrap();
            assert_eq!((read.is_picture(), read.media_type.as_str()), (false, OTHER), "{claimed}");
        }
    }

    #[test]
    fn the_media_type_is_that_of_the_bytes() {
        let of = |bytes: &[u8], claimed: &str| media_type(bytes, Some(claimed));
        let png = b"\x89PNG\r\n\x1a\n....";
        for claimed in ["JPEG", "", "image/webp", "image/png"] {
            assert_eq!(of(png, claimed).as_deref(), Some("image/png"), "{claimed}");
        }
        let svg = "<?xml version='1.0'?>\n<svg xmlns='http://www.w3.org/2000/svg'/>";
        assert_eq!(of(svg.as_bytes(), "").as_deref(), Some("image/svg+xml"));
        assert_eq!(of(b"GIF89a......", "image/png").as_deref(), Some("image/gif"));
        let heic = b"\0\0\0\x18ftypheic";
        assert_eq!(of(heic, "image/jpeg").as_deref(), Some("image/heic"));
        assert_eq!(
            of(b"new", "image/x-new").as_deref(),
            Some("image/x-new"),
            "nobody knows better"
        );
    }

    #[test]
    fn the_first_that_can_be_read_counts() {
        let good = photo("<BINVAL>/9j7/w==</BINVAL>");
        let photos = [photo(""), Err(Flaw::Damaged), good.clone(), Err(Flaw::NoBytes)];
        assert_eq!(first(photos), good);
        assert_eq!(first([Ok(None), Err(Flaw::Damaged), Err(Flaw::NoBytes)]), Err(Flaw::Damaged));
        assert_eq!(first([Ok(None)]), Ok(None));
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
            assert_eq!(fits.is_ok(), !matches!(fits, Err(Failure::TooLarge { .. })));
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
        assert_eq!(check(249_912), Err(Failure::TooLarge { bytes: 250_003, limit: 250_000 }));
    }
}
