//! From the text of a file to its elements, or of one kept inside another file. What XMPP's own parser does not know is looked at here first:
//! comments are taken out, and a document type, through which a file could reach others or grow without
//! bounds, is refused.

use xmpp_parsers::minidom::Element;

/// How deep elements may be nested: far deeper than any data is, and shallow enough to be walked through.
const DEEPEST: usize = 100;

/// Why a text is no document.
#[derive(Debug, thiserror::Error)]
pub enum ParseError {
    /// It has a document type (DTD).
    #[error("the file has a document type")]
    DocumentType,
    /// Its elements are nested deeper than any data is.
    #[error("the elements are nested more than {DEEPEST} deep")]
    TooDeep,
    /// A comment, or something like it, does not end.
    #[error("the file ends in the middle")]
    Torn,
    /// It is not XML.
    #[error("this is not XML")]
    NotXml(#[from] xmpp_parsers::minidom::Error),
}

/// Reads a document.
///
/// # Errors
/// See [`ParseError`].
pub fn parse(text: &str) -> Result<Element, ParseError> {
    let plain = without_comments(text.trim_start_matches('\u{feff}'))?;
    Ok(plain.trim().parse()?)
}

/// The document without comments and processing instructions.
fn without_comments(text: &str) -> Result<String, ParseError> {
    let mut plain = String::with_capacity(text.len());
    let (mut rest, mut depth) = (text, 0usize);
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start);
        plain.push_str(before);
        let (kept, end) = if tag.starts_with("<!--") {
            (false, after(tag, "-->")?)
        } else if tag.starts_with("<?") {
            (false, after(tag, "?>")?)
        } else if tag.starts_with("<![CDATA[") {
            (true, after(tag, "]]>")?)
        } else if tag.starts_with("<!") {
            return Err(ParseError::DocumentType);
        } else {
            let end = end_of_tag(tag)?;
            let (this, _) = tag.split_at(end);
            if this.starts_with("</") {
                depth = depth.saturating_sub(1);
            } else if !this.ends_with("/>") {
                depth += 1;
            }
            (true, end)
        };
        if depth > DEEPEST {
            return Err(ParseError::TooDeep);
        }
        let (this, after) = tag.split_at(end);
        if kept {
            plain.push_str(this);
        }
        rest = after;
    }
    plain.push_str(rest);
    Ok(plain)
}

fn after(text: &str, mark: &str) -> Result<usize, ParseError> {
    text.find(mark).map(|at| at + mark.len()).ok_or(ParseError::Torn)
}

/// A `>` in an attribute's value does not end a tag.
fn end_of_tag(tag: &str) -> Result<usize, ParseError> {
    let mut quote = None;
    for (index, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Ok(index + 1),
            (None, b'\'' | b'"') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    Err(ParseError::Torn)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_instructions_do_not_matter() {
        let text = "\u{feff}<?xml version=\"1.0\"?>\n<!-- <b> --><a xmlns='urn:a' b='>'><!-- - -->x\
             <![CDATA[<!-- y -->]]></a><!-- end -->";
        assert_eq!(parse(text).unwrap().text(), "x<!-- y -->");
    }

    #[test]
    fn what_could_do_harm_is_refused() {
        let bomb = "<!DOCTYPE a [<!ENTITY b \"bbb\">]><a xmlns='urn:a'>&b;</a>";
        assert!(matches!(parse(bomb), Err(ParseError::DocumentType)));
        let deep = format!("{}{}", "<a xmlns='urn:a'>".repeat(5000), "</a>".repeat(5000));
        assert!(matches!(parse(&deep), Err(ParseError::TooDeep)));
        assert!(matches!(parse("<a xmlns='urn:a'>&b;</a>"), Err(ParseError::NotXml(_))));
        for text in ["", "no", "<a", "<!--", "<a xmlns='urn:a'>", "<?xml"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
