//! The messages of an account in a portable file (XEP-0227 §4.10), written and read piece by piece: nobody holds a
//! whole archive in memory.
//!
//! Each message is a line of its own, so that a reader finds the next one wherever it begins.

use jid::BareJid;
use xmpp_parsers::minidom::Element;

use super::NS;
use crate::xmpp::markup;

pub use crate::xmpp::mam::Archived;

/// The namespace of an archive in a portable file.
pub const ARCHIVE: &str = "urn:xmpp:pie:0#mam";

/// What comes before the first message of this owner.
pub fn head(owner: &BareJid) -> String {
    let host = escaped(owner.domain().as_str());
    let user = escaped(owner.node().map_or("", |node| node.as_str()));
    format!(
        "<?xml version='1.0' encoding='UTF-8'?>\n<server-data xmlns='{NS}'><host jid='{host}'><user name='{user}'>\
         <archive xmlns='{ARCHIVE}'>\n"
    )
}

/// What comes behind the last one.
pub const FOOT: &str = "</archive></user></host></server-data>\n";

/// A message as a line, with its end.
pub fn line(archived: Archived) -> String {
    let mut line = String::from(&archived.into_result());
    if line.contains(['\n', '\r']) {
        // As numbers, they are the same to whoever reads XML.
        line = line.replace('\n', "&#10;").replace('\r', "&#13;");
    }
    line.push('\n');
    line
}

/// Whether this is such a line, as it stands in a file.
pub fn is_line(line: &[u8]) -> bool {
    line.starts_with(b"<result xmlns='urn:xmpp:mam:2'") && line.ends_with(b"</result>\n")
}

/// Reads such a line; nothing if it is the head, the foot or anything else.
pub fn read_line(line: &str) -> Option<Archived> {
    if !line.starts_with("<result") {
        return None;
    }
    let result: Element = markup::parse(line).ok()?;
    Archived::read(result)
}

fn escaped(text: &str) -> String {
    html_escape::encode_safe(text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn archived(body: &str) -> Archived {
        let text = format!(
            "<result xmlns='urn:xmpp:mam:2' id='1'><forwarded xmlns='urn:xmpp:forward:0'>\
             <delay xmlns='urn:xmpp:delay' stamp='2010-07-10T23:08:25Z'/>\
             <message xmlns='jabber:client'><body>{body}</body><x xmlns='urn:x' a='1&#10;2'/></message>\
             </forwarded></result>"
        );
        Archived::read(text.parse().unwrap()).unwrap()
    }

    #[test]
    fn a_message_of_many_lines_is_one_line_and_reads_the_same() {
        for body in ["one\ntwo", "&lt;result&gt;", "\u{202e}x", "a&#13;b", "&amp;#10;", "  "] {
            let archived = archived(body);
            let line = line(archived.clone());
            assert_eq!(line.matches('\n').count(), 1, "{line}");
            assert!(is_line(line.as_bytes()), "{line}");
            assert_eq!(read_line(&line), Some(archived), "{line}");
        }
    }

    #[test]
    fn the_whole_is_a_portable_file() {
        let owner = BareJid::new("romeo@old.example").unwrap();
        let text = format!("{}{}{FOOT}", head(&owner), line(archived("x")));
        let document = crate::xmpp::markup::parse(&text).unwrap();
        let host = document.get_child("host", NS).unwrap();
        let user = host.get_child("user", NS).unwrap();
        assert_eq!(user.attr("name"), Some("romeo"));
        assert_eq!(user.get_child("archive", ARCHIVE).unwrap().children().count(), 1);
        assert!(head(&owner).lines().chain(FOOT.lines()).all(|line| read_line(line).is_none()));
    }
}
