//! How one thing looks on either account: words, or a picture.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Cursor;

use iced::Center;
use iced::widget::{Row, column};
use image::imageops::FilterType;
use image::{ImageReader, Limits, RgbaImage};
use xmpp_parsers::minidom::Element as Xml;

use crate::model::data::picture::Picture;
use crate::model::data::{Difference, Kind, archive_preferences, profile};
use crate::text::say::say;
use crate::text::{cldr, words};
use crate::ui::Element;
use crate::ui::theme::{Ink, scale};
use crate::ui::widget::{body, small, strong};

/// The side of a picture on the page, in logical pixels.
const SIDE: f32 = 56.0;
/// The side of a picture as it is kept: sharp on a fine screen too.
const KEPT: u32 = 112;
/// The widest and highest picture that is decoded. A few bytes may claim to be a huge one.
const LARGEST: u32 = 4_096;
/// The most memory that decoding may take: enough for what a telephone takes, and little beside all else.
const MEMORY: u64 = 40 << 20;

/// One thing on both accounts.
#[derive(Clone, Debug)]
pub(in crate::ui::screen::review) struct Pair {
    /// Which, where there are several.
    pub(in crate::ui::screen::review) what: Option<String>,
    pub(in crate::ui::screen::review) old: Face,
    pub(in crate::ui::screen::review) new: Face,
}

/// How one thing looks on one account.
#[derive(Clone, Debug)]
pub(in crate::ui::screen::review) enum Face {
    /// It is not there.
    Nothing,
    /// It says this.
    Words(String),
    /// It looks like this.
    Picture(iced::widget::image::Handle, String),
}

impl Face {
    /// How it looks on a choice, after the name of the thing where there are several.
    pub(in crate::ui::screen::review) fn view<'a, Message: 'a>(
        &'a self,
        what: Option<&'a str>,
    ) -> Element<'a, Message> {
        let what = what.map(|what| small(format!("{what}:")).class(Ink::Muted));
        let face: Element<'a, Message> = match self {
            Self::Nothing => body(say!("review-nothing")).class(Ink::Muted).into(),
            Self::Words(words) | Self::Picture(_, words) => body(words.as_str()).into(),
        };
        Row::new().push(what).push(face).spacing(scale::gap::XS).align_y(Center).wrap().into()
    }

    /// The same of a picture, beside whose it is.
    pub(in crate::ui::screen::review) fn picture<'a, Message: 'a>(
        &'a self,
        whose: String,
    ) -> Element<'a, Message> {
        let (picture, about) = match self {
            Self::Nothing => (None, Some(say!("review-no-picture"))),
            Self::Words(words) => (None, Some(words.clone())),
            // Whoever sees a face need not read what it is made of.
            Self::Picture(handle, _) => (Some(thumbnail(handle, SIDE)), None),
        };
        let about = about.map(|words| small(words).class(Ink::Muted));
        let said = column![strong(whose)].push(about);
        Row::new().push(picture).push(said).spacing(scale::gap::M).align_y(Center).into()
    }
}

/// A picture as people know it: round, with sides of `side` logical pixels.
pub(in crate::ui::screen::review) fn thumbnail<'a, Message: 'a>(
    handle: &'a iced::widget::image::Handle,
    side: f32,
) -> Element<'a, Message> {
    iced::widget::image(handle).width(side).height(side).into()
}

/// Where the accounts differ, in pairs that people can compare.
pub(super) fn pairs(kind: Kind, differences: &[Difference]) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for difference in differences {
        let (old, new) = (difference.old.element(), difference.new.element());
        match kind {
            Kind::Profile => fields(old, new, &mut pairs),
            Kind::Picture => {
                pairs.push(Pair { what: None, old: picture(old), new: picture(new) });
            }
            // What the new account has stays in any case.
            Kind::Published => {}
            Kind::Private => {
                let what = Some(words::private(&difference.key));
                pairs.push(Pair {
                    what,
                    old: words(&old.text_of_all()),
                    new: words(&new.text_of_all()),
                });
            }
            Kind::ArchivePreferences => {
                let archived = |rule: &Xml| {
                    let policy = archive_preferences::policy(rule);
                    policy.map_or(Face::Nothing, |policy| Face::Words(words::archived(policy)))
                };
                let what = Some(words::item(kind, &difference.key));
                pairs.push(Pair { what, old: archived(old), new: archived(new) });
            }
            _ => pairs.push(Pair { what: None, old: words(&old.text()), new: words(&new.text()) }),
        }
    }
    pairs
}

/// The fields in which two profiles differ. Both forms of a profile say the same as a rule: it is shown once.
fn fields(old: &Xml, new: &Xml, pairs: &mut Vec<Pair>) {
    let (old, new) = (by_name(old), by_name(new));
    let names: BTreeSet<_> = old.keys().chain(new.keys()).collect();
    for name in names {
        let (old, new) = (old.get(name), new.get(name));
        let shown = pairs.iter().any(|pair| pair.what.as_ref() == Some(name));
        if old == new || shown {
            continue;
        }
        let face = |texts: Option<&Vec<String>>| {
            texts.map_or(Face::Nothing, |texts| words(&cldr::names(texts)))
        };
        pairs.push(Pair { what: Some(name.clone()), old: face(old), new: face(new) });
    }
}

fn by_name(vcard: &Xml) -> BTreeMap<String, Vec<String>> {
    let mut fields: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (path, text) in profile::fields(vcard) {
        fields.entry(words::field(&path)).or_default().push(text);
    }
    fields
}

fn words(text: &str) -> Face {
    match words::clean(text.trim()) {
        clean if clean.is_empty() => Face::Nothing,
        clean => Face::Words(clean),
    }
}

fn picture(photo: &Xml) -> Face {
    let about = words::picture(photo);
    let Some(picture) = Picture::read_photo(photo) else { return Face::Words(about) };
    match decode(&picture.bytes) {
        Some(handle) => Face::Picture(handle, about),
        None => Face::Words(about),
    }
}

/// The picture, no larger than it is shown.
fn decode(bytes: &[u8]) -> Option<iced::widget::image::Handle> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().ok()?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST);
    limits.max_image_height = Some(LARGEST);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let picture = reader.decode().ok()?;
    // What is beside its middle square is cut off, as programs do.
    let mut picture = picture.resize_to_fill(KEPT, KEPT, FilterType::Triangle).into_rgba8();
    make_round(&mut picture);
    let (width, height) = picture.dimensions();
    Some(iced::widget::image::Handle::from_rgba(width, height, picture.into_raw()))
}

/// Leaves nothing of a square picture outside of the circle in it. The software renderer draws no round pictures.
fn make_round(picture: &mut RgbaImage) {
    let middle = f64::from(picture.width()) / 2.0;
    for (x, y, pixel) in picture.enumerate_pixels_mut() {
        let (x, y) = (f64::from(x) + 0.5 - middle, f64::from(y) + 0.5 - middle);
        let inside = (middle - x.hypot(y) + 0.5).clamp(0.0, 1.0);
        let [.., opacity] = &mut pixel.0;
        *opacity = (f64::from(*opacity) * inside) as u8;
    }
}

/// What an element says with all that is in it.
trait Text {
    fn text_of_all(&self) -> String;
}

impl Text for Xml {
    fn text_of_all(&self) -> String {
        let mut texts = vec![self.text()];
        texts.extend(self.children().map(Text::text_of_all));
        texts.retain(|text| !text.trim().is_empty());
        texts.join(" ")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn xml(text: &str) -> crate::model::data::Xml {
        crate::model::data::Xml::from(text.parse::<Xml>().unwrap())
    }

    fn difference(old: &str, new: &str) -> Difference {
        Difference { key: "{storage:rosternotes}storage".into(), old: xml(old), new: xml(new) }
    }

    fn shown(face: &Face) -> &str {
        match face {
            Face::Nothing => "",
            Face::Words(words) => words,
            Face::Picture(..) => "picture",
        }
    }

    #[test]
    fn profiles_differ_field_by_field_and_each_is_shown_once() {
        let temp = difference(
            "<vCard xmlns='vcard-temp'><FN>Romeo</FN><BDAY>1595</BDAY><TITLE>Heir</TITLE></vCard>",
            "<vCard xmlns='vcard-temp'><FN>Montague</FN><TITLE>Heir</TITLE></vCard>",
        );
        let ns = "urn:ietf:params:xml:ns:vcard-4.0";
        let four = difference(
            &format!("<vcard xmlns='{ns}'><fn><text>Romeo</text></fn></vcard>"),
            &format!("<vcard xmlns='{ns}'><fn><text>Montague</text></fn></vcard>"),
        );
        let pairs = pairs(Kind::Profile, &[temp, four]);
        let said: Vec<_> = pairs
            .iter()
            .map(|pair| (pair.what.as_deref().unwrap(), shown(&pair.old), shown(&pair.new)))
            .collect();
        assert_eq!(said, [("Birthday", "1595", ""), ("Full name", "Romeo", "Montague")]);
    }

    #[test]
    fn a_picture_is_decoded_and_a_broken_or_huge_one_is_words() {
        let mut png = Vec::new();
        image::RgbImage::from_pixel(640, 320, image::Rgb([200, 30, 30]))
            .write_to(&mut Cursor::new(&mut png), image::ImageFormat::Png)
            .unwrap();
        let photo = |bytes: Vec<u8>| Picture { media_type: "image/png".into(), bytes }.to_photo();
        let Face::Picture(iced::widget::image::Handle::Rgba { width, height, .. }, _) =
            picture(&photo(png.clone()))
        else {
            panic!("it is a picture")
        };
        assert_eq!((width, height), (112, 112));
        png.truncate(40);
        assert!(matches!(picture(&photo(png.clone())), Face::Words(_)));
        // The header claims a hundred thousand pixels on each side.
        png.resize(60, 0);
        png[16..24].copy_from_slice(&[0, 1, 0x86, 0xa0, 0, 1, 0x86, 0xa0]);
        assert!(matches!(picture(&photo(png)), Face::Words(_)));
    }

    #[test]
    fn what_programs_keep_has_a_name_and_bounded_words() {
        let note = format!(
            "<storage xmlns='storage:rosternotes'><note>{}</note></storage>",
            "x".repeat(999)
        );
        let pairs =
            pairs(Kind::Private, &[difference(&note, "<storage xmlns='storage:rosternotes'/>")]);
        assert_eq!(pairs[0].what.as_deref(), Some("Notes about contacts"));
        assert!(shown(&pairs[0].old).chars().count() < 300);
        assert!(matches!(pairs[0].new, Face::Nothing));
    }
}
