//! What a file is, by its first bytes: what others say of it may be wrong.

use serde::{Deserialize, Serialize};

/// What a page does with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// It is shown.
    Picture,
    /// It can be listened to.
    Sound,
    /// It can be watched.
    Film,
    /// It is linked.
    Other,
}

/// A form, with the ending of its files and what they begin with at some place.
type Sign = (Form, &'static str, usize, &'static [u8]);

const SIGNS: &[Sign] = &[
    (Form::Picture, "png", 0, b"\x89PNG\r\n\x1a\n"),
    (Form::Picture, "jpg", 0, b"\xff\xd8\xff"),
    (Form::Picture, "gif", 0, b"GIF87a"),
    (Form::Picture, "gif", 0, b"GIF89a"),
    (Form::Picture, "webp", 8, b"WEBPVP8"),
    (Form::Picture, "avif", 4, b"ftypavif"),
    (Form::Sound, "m4a", 4, b"ftypM4A "),
    (Form::Sound, "ogg", 0, b"OggS"),
    (Form::Sound, "mp3", 0, b"ID3"),
    (Form::Sound, "mp3", 0, b"\xff\xfb"),
    (Form::Sound, "aac", 0, b"\xff\xf1"),
    (Form::Sound, "wav", 8, b"WAVEfmt "),
    (Form::Sound, "flac", 0, b"fLaC"),
    (Form::Sound, "amr", 0, b"#!AMR"),
    (Form::Film, "mp4", 4, b"ftyp"),
    (Form::Film, "webm", 0, b"\x1a\x45\xdf\xa3"),
];

/// Types of which every file begins with one of [`SIGNS`].
const KNOWN: &[&str] = &[
    "image/png",
    "image/jpeg",
    "image/gif",
    "image/webp",
    "image/avif",
    "audio/ogg",
    "audio/flac",
    "video/mp4",
    "video/webm",
];

impl Form {
    /// How many of the first bytes tell what a file is.
    pub const HEAD: usize = 16;

    /// What a file is that begins so, with the usual ending of its name.
    #[must_use]
    pub fn of(head: &[u8]) -> (Self, Option<&'static str>) {
        let begins =
            |(_, _, at, sign): &&Sign| head.get(*at..).is_some_and(|head| head.starts_with(sign));
        let found = SIGNS.iter().find(begins);
        found.map_or((Self::Other, None), |(form, ending, ..)| (*form, Some(*ending)))
    }

    /// Whether a file of this form can be what somebody calls it by a media type (RFC 2046). What is in a container may be
    /// sound or film.
    #[must_use]
    pub fn fits(self, media_type: &str) -> bool {
        let said = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let kind = said.split('/').next().unwrap_or_default();
        match self {
            _ if said == "application/octet-stream" => true,
            Self::Picture => kind == "image",
            Self::Sound | Self::Film => {
                matches!(kind, "audio" | "video") || said == "application/ogg"
            }
            // Its first bytes would tell.
            Self::Other => !KNOWN.contains(&said.as_str()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_bytes_are() {
        assert_eq!(Form::of(b"\xff\xd8\xff\xe0\0\x10JFIF"), (Form::Picture, Some("jpg")));
        assert_eq!(Form::of(b"RIFF\0\0\0\0WEBPVP8 "), (Form::Picture, Some("webp")));
        assert_eq!(Form::of(b"\0\0\0\x20ftypisom"), (Form::Film, Some("mp4")));
        assert_eq!(Form::of(b"\0\0\0\x20ftypM4A "), (Form::Sound, Some("m4a")));
        for (form, fitting, other) in [
            (Form::Picture, "image/JPEG", "text/html"),
            (Form::Film, "audio/mp4; codecs=opus", "image/png"),
            (Form::Other, "application/pdf", "image/png"),
            (Form::Other, "image/svg+xml", "video/webm"),
        ] {
            assert!(form.fits(fitting) && form.fits("application/octet-stream"), "{fitting}");
            assert!(!form.fits(other), "{form:?} is no {other}");
        }
        for other in [&b"<html>"[..], b"", b"%PDF-1.7", b"MZ"] {
            assert_eq!(Form::of(other), (Form::Other, None));
        }
    }
}
