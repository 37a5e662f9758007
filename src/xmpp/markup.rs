//! From the text of a file to its elements, or of one kept inside another file. Comments and processing instructions are
//! passed over; a document type, through which a file could reach others or grow without bounds, is refused. Whatever is
//! wrong with a text, its place is told, so that it can be mended.

use std::fmt;

use roxmltree::{Document, Node, NodeType, ParsingOptions};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::minidom::rxml::{Namespace, NcName};

/// How deep elements may be nested: far deeper than any data is, and shallow enough to be walked through.
const DEEPEST: usize = 100;
/// How many elements, texts and attributes a document may have: more than any account, and no more than fits into memory.
const MOST_NODES: u32 = 10_000_000;

/// A place in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Counted from 1.
    pub line: usize,
    /// Counted from 1, in characters.
    pub column: usize,
}

impl Place {
    /// The place right behind this part of a text.
    pub fn behind(text: &str) -> Self {
        let last = text.rsplit('\n').next().unwrap_or_default();
        Self { line: text.matches('\n').count() + 1, column: last.chars().count() + 1 }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)
    }
}

/// Why a text is no document, and where.
#[derive(Debug, thiserror::Error)]
#[error("{at}: {fault}")]
pub struct ParseError {
    /// Where it was noticed.
    pub at: Place,
    /// What is wrong there.
    pub fault: Fault,
}

/// What is wrong at some place of a text.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// There is a document type (DTD).
    #[error("a document type")]
    DocumentType,
    /// Elements are nested deeper than any data is.
    #[error("elements nested more than {DEEPEST} deep")]
    TooDeep,
    /// There are more elements than any account has.
    #[error("more than {MOST_NODES} elements")]
    TooMany,
    /// It ends here, and something has not been closed.
    #[error("the end, in the middle")]
    Torn,
    /// A character that no XML may have, written out or as a number (XML 1.0 §2.2).
    #[error("a character that XML does not have")]
    Character,
    /// An `&` that is not the beginning of an entity, which is to be written `&amp;`.
    #[error("an & by itself")]
    Ampersand,
    /// A `<` in the value of an attribute, which is to be written `&lt;`.
    #[error("a < in a value")]
    Bracket,
    /// An element has two attributes of this name.
    #[error("two attributes {0}")]
    TwiceSaid(String),
    /// There is nothing.
    #[error("nothing")]
    Empty,
    /// An entity that XML does not know, as HTML's `&nbsp;`.
    #[error("the unknown entity {0}")]
    Entity(String),
    /// The end of another element than the one that is open.
    #[error("the end of {found} where that of {open} is due")]
    OtherEnd {
        /// The element that is open.
        open: String,
        /// The one that is closed.
        found: String,
    },
    /// A prefix that stands for no namespace.
    #[error("the unknown prefix {0}")]
    Prefix(String),
    /// Something else that is not XML, as its parser says it.
    #[error("{0}")]
    NotXml(String),
}

/// Reads a document. An element may be without a namespace: then it has the empty one.
///
/// # Errors
/// See [`Fault`].
pub fn parse(text: &str) -> Result<Element, ParseError> {
    let whole = text.trim_end();
    let text = whole.trim_start_matches('\u{feff}').trim_start();
    let (before, _) = whole.split_at(whole.len() - text.len());
    parse_trimmed(text).map_err(|mut error| {
        // It was counted from where the document begins.
        let begin = Place::behind(before.trim_start_matches('\u{feff}'));
        if error.at.line == 1 {
            error.at.column += begin.column - 1;
        }
        error.at.line += begin.line - 1;
        error
    })
}

fn parse_trimmed(text: &str) -> Result<Element, ParseError> {
    if text.is_empty() {
        return Err(ParseError { at: Place::behind(text), fault: Fault::Empty });
    }
    look_through(text)?;
    let options = ParsingOptions { nodes_limit: MOST_NODES, ..ParsingOptions::default() };
    let document = Document::parse_with_options(text, options);
    let document = document.map_err(|error| fault(text, &error))?;
    convert(document.root_element())
}

/// Finds what must be refused before the parser, which calls itself for each level, comes to it. Where something has no
/// end it stops; so does the parser.
fn look_through(text: &str) -> Result<(), ParseError> {
    let (mut rest, mut depth) = (text, 0usize);
    while let Some(start) = rest.find('<') {
        let (_, tag) = rest.split_at(start);
        let here = |fault| {
            let (before, _) = text.split_at(text.len() - tag.len());
            Err(ParseError { at: Place::behind(before), fault })
        };
        let end = if tag.starts_with("<!--") {
            after(tag, "-->")
        } else if tag.starts_with("<?") {
            after(tag, "?>")
        } else if tag.starts_with("<![CDATA[") {
            after(tag, "]]>")
        } else if tag.starts_with("<!DOCTYPE") {
            return here(Fault::DocumentType);
        } else {
            end_of_tag(tag)
        };
        let Some(end) = end else { return Ok(()) };
        let (this, after) = tag.split_at(end);
        if this.starts_with("</") {
            depth = depth.saturating_sub(1);
        } else if !this.starts_with("<!") && !this.starts_with("<?") && !this.ends_with("/>") {
            depth += 1;
        }
        if depth > DEEPEST {
            return here(Fault::TooDeep);
        }
        rest = after;
    }
    Ok(())
}

fn after(text: &str, mark: &str) -> Option<usize> {
    text.find(mark).map(|at| at + mark.len())
}

/// A `>` in an attribute's value does not end a tag.
fn end_of_tag(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (index, byte) in tag.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return Some(index + 1),
            (None, b'\'' | b'"') => quote = Some(byte),
            (Some(open), _) if open == byte => quote = None,
            _ => {}
        }
    }
    None
}

fn fault(text: &str, error: &roxmltree::Error) -> ParseError {
    use roxmltree::Error;
    let at = error.pos();
    let count = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
    let at = Place { line: count(at.row), column: count(at.col) };
    let end = Place::behind(text);
    let fault = match error {
        Error::UnclosedRootNode | Error::UnexpectedEndOfStream | Error::NoRootNode => {
            return ParseError { at: end, fault: Fault::Torn };
        }
        _ if is_torn(text, at) => return ParseError { at: end, fault: Fault::Torn },
        Error::DtdDetected => Fault::DocumentType,
        Error::NodesLimitReached => Fault::TooMany,
        Error::NonXmlChar(..) => Fault::Character,
        Error::MalformedEntityReference(_) if is_number(text, at) => Fault::Character,
        Error::MalformedEntityReference(_) => Fault::Ampersand,
        Error::UnknownEntityReference(name, _) => Fault::Entity(format!("&{name};")),
        Error::UnexpectedCloseTag(open, found, _) => {
            Fault::OtherEnd { open: open.clone(), found: found.clone() }
        }
        Error::UnknownNamespace(prefix, _) => Fault::Prefix(prefix.clone()),
        Error::DuplicatedAttribute(name, _) => Fault::TwiceSaid(name.clone()),
        Error::InvalidChar(b'"' | b'\'', b'<', _) => Fault::Bracket,
        other => {
            let said = other.to_string();
            let place = format!(" at {}", other.pos());
            Fault::NotXml(said.strip_suffix(&place).unwrap_or(&said).to_owned())
        }
    };
    ParseError { at, fault }
}

/// Whether a character is written as a number at this place.
fn is_number(text: &str, at: Place) -> bool {
    from(text, at).starts_with("&#")
}

/// Whether nothing comes from this place on, or a tag that has no end.
fn is_torn(text: &str, at: Place) -> bool {
    let rest = from(text, at);
    rest.is_empty() || rest.starts_with('<') && !rest.contains('>')
}

/// What comes from this place on.
fn from(text: &str, at: Place) -> &str {
    let mut rest = text;
    for _ in 1..at.line {
        rest = rest.split_once('\n').map_or("", |(_, rest)| rest);
    }
    let column = rest.char_indices().nth(at.column - 1);
    column.and_then(|(index, _)| rest.get(index..)).unwrap_or_default()
}

/// The element with all that is in it; [`look_through`] has bounded how deep that goes.
fn convert(node: Node<'_, '_>) -> Result<Element, ParseError> {
    let tag = node.tag_name();
    let mut element = Element::bare(tag.name(), tag.namespace().unwrap_or_default());
    for attribute in node.attributes() {
        let name = NcName::try_from(attribute.name().to_owned()).map_err(|error| {
            let (before, _) = node.document().input_text().split_at(node.range().start);
            ParseError { at: Place::behind(before), fault: Fault::NotXml(error.to_string()) }
        })?;
        let namespace = attribute.namespace().map(str::to_owned);
        let namespace = namespace.map_or(Namespace::NONE, Namespace::from);
        element.attrs_mut().insert(namespace, name, attribute.value().to_owned());
    }
    for child in node.children() {
        match child.node_type() {
            NodeType::Element => {
                element.append_child(convert(child)?);
            }
            NodeType::Text => element.append_text(child.text().unwrap_or_default()),
            NodeType::Root | NodeType::Comment | NodeType::PI => {}
        }
    }
    Ok(element)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault_of(text: &str) -> (Fault, usize, usize) {
        let ParseError { at, fault } = parse(text).unwrap_err();
        (fault, at.line, at.column)
    }

    #[test]
    fn comments_and_instructions_do_not_matter() {
        let text = "\u{feff}<?xml version=\"1.0\"?>\n<!-- <b> --><a xmlns='urn:a' b='>'><!-- - -->x\
             <![CDATA[<!-- y -->]]></a><!-- end -->";
        assert_eq!(parse(text).unwrap().text(), "x<!-- y -->");
    }

    #[test]
    fn prefixes_and_foreign_attributes_are_read() {
        let text = "<p:a xmlns:p='urn:a' xmlns:q='urn:q' q:b='1' b='2'><c/><d xmlns=''/></p:a>";
        let element = parse(text).unwrap();
        assert!(element.is("a", "urn:a"));
        assert_eq!(element.attr("b"), Some("2"));
        assert_eq!(element.attr_ns("urn:q", "b"), Some("1"));
        assert!(element.children().all(|child| child.ns().is_empty()));
        assert_eq!(parse(&String::from(&element)).unwrap(), element);
    }

    #[test]
    fn what_could_do_harm_is_refused() {
        let bomb = "<!DOCTYPE a [<!ENTITY b \"bbb\">]><a xmlns='urn:a'>&b;</a>";
        assert_eq!(fault_of(bomb), (Fault::DocumentType, 1, 1));
        let deep = |depth| format!("{}{}", "<a xmlns='urn:a'>".repeat(depth), "</a>".repeat(depth));
        assert_eq!(fault_of(&deep(200_000)).0, Fault::TooDeep);
        assert!(parse(&deep(DEEPEST)).is_ok());
        let hidden = format!("<a b='>\"'>{}", "<a>".repeat(200_000));
        assert!(parse(&hidden).is_err());
        for text in ["", "no", "<a", "<!--", "<a xmlns='urn:a'>", "<?xml", "<a/><b/>"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }

    #[test]
    fn each_fault_has_its_name_and_its_place() {
        let entity = |name: &str| Fault::Entity(name.to_owned());
        let end = |open: &str, found: &str| Fault::OtherEnd {
            open: open.to_owned(),
            found: found.to_owned(),
        };
        let cases = [
            ("<a>\n<b c='bell&#7;'/></a>", Fault::Character, 2, 11),
            ("<a>\nGr\u{b}n</a>", Fault::Character, 2, 3),
            ("<a>\n<b c='ä & ö'/></a>", Fault::Ampersand, 2, 9),
            ("<a>\nTom & Jerry</a>", Fault::Ampersand, 2, 5),
            ("<a>x\n&nbsp;</a>", entity("&nbsp;"), 2, 1),
            ("\n  <a b='&auml;'/>", entity("&auml;"), 2, 9),
            ("<?xml version='1.0'?>\n<!DOCTYPE a><a/>", Fault::DocumentType, 2, 1),
            ("<a>\n<b></b></", Fault::Torn, 2, 10),
            ("<a>\n<b></b><", Fault::Torn, 2, 9),
            ("<a>\n<b c='d", Fault::Torn, 2, 8),
            ("<a>\n<b></b>", Fault::Torn, 2, 8),
            ("<a>\n<b></a>", end("b", "a"), 2, 4),
            ("<a>\n<p:b/></a>", Fault::Prefix("p".to_owned()), 2, 2),
        ];
        for (text, fault, line, column) in cases {
            assert_eq!(fault_of(text), (fault, line, column), "{text}");
        }
    }
}
