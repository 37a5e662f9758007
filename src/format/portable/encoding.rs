//! From the bytes of an XML file to its text: by its first bytes, or by what it says of itself (XML 1.0, appendix F).

use encoding_rs::{DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::xmpp::markup::Place;

/// Why the bytes of a file are no text.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum EncodingError {
    /// It is in an encoding that this program cannot read.
    #[error("the encoding {name}")]
    Unknown {
        /// How the file calls it, or what its first bytes say.
        name: String,
    },
    /// It is no text but was packed by a program of this name.
    #[error("packed by {by}")]
    Packed {
        /// How it was packed.
        by: &'static str,
    },
    /// It is not in the encoding that it says it is in.
    #[error("{at}: not {name}")]
    Other {
        /// The first place that cannot be read.
        at: Place,
        /// How the encoding is called.
        name: &'static str,
    },
}

/// The text of a file.
///
/// # Errors
/// See [`EncodingError`].
pub fn text(bytes: &[u8]) -> Result<String, EncodingError> {
    let (encoding, rest) = encoding(bytes)?;
    let mut text = String::with_capacity(rest.len());
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut done = 0;
    loop {
        let left = rest.get(done..).unwrap_or_default();
        text.reserve(decoder.max_utf8_buffer_length_without_replacement(left.len()).unwrap_or(0));
        let (result, read) = decoder.decode_to_string_without_replacement(left, &mut text, true);
        done += read;
        match result {
            DecoderResult::InputEmpty => return Ok(text),
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(..) => {
                let at = Place::behind(&text);
                return Err(EncodingError::Other { at, name: encoding.name() });
            }
        }
    }
}

/// Which encoding it is, and what comes after the mark that says so.
fn encoding(bytes: &[u8]) -> Result<(&'static Encoding, &[u8]), EncodingError> {
    let unknown = |name: &str| Err(EncodingError::Unknown { name: name.to_owned() });
    match bytes {
        // The longer marks come first: that of UTF-16 is the beginning of one of them.
        [0xff, 0xfe, 0, 0, ..]
        | [0, 0, 0xfe, 0xff, ..]
        | [b'<', 0, 0, 0, ..]
        | [0, 0, 0, b'<', ..] => {
            return unknown("UTF-32");
        }
        [b'<', 0, ..] => return Ok((UTF_16LE, bytes)),
        [0, b'<', ..] => return Ok((UTF_16BE, bytes)),
        [0x4c, 0x6f, 0xa7, 0x94, ..] => return unknown("EBCDIC"),
        [0x1f, 0x8b, ..] => return Err(EncodingError::Packed { by: "gzip" }),
        [b'P', b'K', 3, 4, ..] => return Err(EncodingError::Packed { by: "zip" }),
        [b'B', b'Z', b'h', ..] => return Err(EncodingError::Packed { by: "bzip2" }),
        [0xfd, b'7', b'z', b'X', b'Z', ..] => return Err(EncodingError::Packed { by: "xz" }),
        _ => {}
    }
    if let Some((encoding, length)) = Encoding::for_bom(bytes) {
        return Ok((encoding, bytes.get(length..).unwrap_or_default()));
    }
    let Some(label) = declared(bytes) else { return Ok((UTF_8, bytes)) };
    match Encoding::for_label(&label) {
        // It was written out in bytes that UTF-16 does not have: somebody has converted the file since.
        Some(encoding) if encoding == UTF_16LE || encoding == UTF_16BE => Ok((UTF_8, bytes)),
        Some(encoding) if encoding.is_ascii_compatible() => Ok((encoding, bytes)),
        _ => unknown(&String::from_utf8_lossy(&label)),
    }
}

/// What the XML declaration names.
fn declared(bytes: &[u8]) -> Option<Vec<u8>> {
    let declaration = bytes.trim_ascii_start().strip_prefix(b"<?xml")?;
    let end = declaration.windows(2).position(|two| two == b"?>")?;
    let declaration = String::from_utf8_lossy(declaration.get(..end)?);
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    value.get(1..)?.split_once(quote).map(|(label, _)| label.trim().as_bytes().to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes).collect()
    }

    #[test]
    fn a_text_is_found_by_its_mark_or_by_what_it_says() {
        let document = "<?xml version='1.0' encoding='UTF-16'?>\n<a>Grün 🐎</a>";
        for bytes in [u16::to_le_bytes as fn(u16) -> [u8; 2], u16::to_be_bytes] {
            assert_eq!(text(&utf_16(&format!("\u{feff}{document}"), bytes)).unwrap(), document);
            assert_eq!(text(&utf_16(document, bytes)).unwrap(), document, "without a mark");
        }
        assert_eq!(text(document.as_bytes()).unwrap(), document, "converted to UTF-8 since");
        let marked = "\u{feff}<a>ü</a>";
        assert_eq!(text(marked.as_bytes()).unwrap(), "<a>ü</a>");
        assert_eq!(text("<a>ü</a>".as_bytes()).unwrap(), "<a>ü</a>");
        let cases: [(&str, &[u8], &str); 4] = [
            ("ISO-8859-1", b"\xfc", "ü"),
            ("windows-1251", b"\xc0", "А"),
            ("Shift_JIS", b"\x83\x65", "テ"),
            ("US-ASCII", b"x", "x"),
        ];
        for (label, letter, read) in cases {
            let declaration = format!("<?xml version=\"1.0\" encoding = \"{label}\" ?><a>");
            let bytes = [declaration.as_bytes(), letter, b"</a>"].concat();
            assert_eq!(text(&bytes).unwrap(), format!("{declaration}{read}</a>"));
        }
    }

    #[test]
    fn what_is_in_another_encoding_is_refused_by_name_and_place() {
        let other = |name, line, column| EncodingError::Other { at: Place { line, column }, name };
        let latin = b"<?xml version='1.0' encoding='UTF-8'?>\n<a>Gr\xfcn</a>";
        assert_eq!(text(latin), Err(other("UTF-8", 2, 6)));
        assert_eq!(text(b"<a>\xc3"), Err(other("UTF-8", 1, 4)), "torn in a letter");
        let mut torn = utf_16("<a>\n\u{1f40e}", u16::to_le_bytes);
        torn.pop();
        assert_eq!(text(&torn), Err(other("UTF-16LE", 2, 1)));
        let unknown = |name: &str| Err(EncodingError::Unknown { name: name.to_owned() });
        assert_eq!(text(b"<?xml version='1.0' encoding='KLINGON'?><a/>"), unknown("KLINGON"));
        assert_eq!(text(b"\xff\xfe\0\0<\0\0\0"), unknown("UTF-32"));
        assert_eq!(text(b"\0\0\0<"), unknown("UTF-32"));
    }
}
