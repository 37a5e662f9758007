//! Files that were shared in a message.

use url::Url;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::OOB;

/// Stateless file sharing (XEP-0447), with its description (XEP-0446) and its addresses (XEP-0103).
const SFS: &str = "urn:xmpp:sfs:0";
const METADATA: &str = "urn:xmpp:file:metadata:0";
const URL_DATA: &str = "http://jabber.org/protocol/url-data";
/// Stateless inline media sharing (XEP-0385).
const SIMS: &str = "urn:xmpp:sims:1";
const REFERENCE: &str = "urn:xmpp:reference:0";

/// A file that somebody shared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shared {
    /// Where it is, as a whole: `https:`, or `aesgcm:` for one that is encrypted (XEP-0454).
    pub url: Url,
    /// Its name, where the message says it.
    pub name: Option<String>,
    /// What it is, as far as the message says: a media type (RFC 2046).
    pub media_type: Option<String>,
    /// How many bytes it has, as far as the message says.
    pub size: Option<u64>,
    /// What is said about it.
    pub description: Option<String>,
}

impl Shared {
    fn at(url: &str) -> Option<Self> {
        let url = Url::parse(url.trim()).ok()?;
        let fetchable = matches!(url.scheme(), "http" | "https" | "aesgcm") && url.has_host();
        fetchable.then_some(Self {
            url,
            name: None,
            media_type: None,
            size: None,
            description: None,
        })
    }

    /// It is encrypted, and its key is in its address (XEP-0454).
    pub fn is_encrypted(&self) -> bool {
        self.url.scheme() == "aesgcm"
    }

    /// What it is called: by the message, or else by the end of its address.
    pub fn title(&self) -> String {
        let last = || self.url.path_segments()?.next_back().filter(|last| !last.is_empty());
        let decoded = |text: &str| {
            percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
        };
        let named = self.name.clone().filter(|name| !name.trim().is_empty());
        named
            .or_else(|| last().map(decoded))
            .unwrap_or_else(|| self.url.host_str().unwrap_or_default().to_owned())
    }
}

/// The files of a message, each once, in its order. `body` is what it says: a single address there is a file as well.
pub(super) fn find(message: &Element, body: Option<&str>) -> Vec<Shared> {
    let mut files: Vec<Shared> = Vec::new();
    let mut add = |file: Option<Shared>| {
        if let Some(file) = file
            && !files.iter().any(|known| known.url == file.url)
        {
            files.push(file);
        }
    };
    for child in message.children() {
        if child.is("file-sharing", SFS) {
            add(from_sources(child, SFS, METADATA));
        } else if child.is("reference", REFERENCE)
            && let Some(sharing) = child.get_child("media-sharing", SIMS)
        {
            add(from_sources(sharing, SIMS, ""));
        }
    }
    for child in message.children().filter(|child| child.is("x", OOB)) {
        let url = child.get_child("url", OOB).map(Element::text);
        let description = child.get_child("desc", OOB).map(Element::text);
        add(url.and_then(|url| Shared::at(&url)).map(|file| Shared { description, ..file }));
    }
    if let Some(body) = body.map(str::trim)
        && !body.contains(char::is_whitespace)
        && body.starts_with("aesgcm:")
    {
        add(Shared::at(body));
    }
    files
}

/// A file with a description and sources; `about` is the namespace of the description, or any if it is empty.
fn from_sources(sharing: &Element, ns: &str, about: &str) -> Option<Shared> {
    let sources = sharing.get_child("sources", ns)?;
    let url = sources.children().find_map(|source| {
        let target = if source.is("url-data", URL_DATA) { "target" } else { "uri" };
        Shared::at(source.attr(target)?)
    })?;
    let file = sharing
        .children()
        .find(|child| child.name() == "file" && (about.is_empty() || child.ns() == about));
    let text = |name: &str| {
        let text = file?.children().find(|child| child.name() == name)?.text();
        Some(text).filter(|text| !text.is_empty())
    };
    Some(Shared {
        name: text("name"),
        media_type: text("media-type"),
        size: text("size").and_then(|size| size.trim().parse().ok()),
        description: text("desc"),
        ..url
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(payloads: &str, body: Option<&str>) -> Vec<Shared> {
        let text = format!("<message xmlns='jabber:client'>{payloads}</message>");
        find(&text.parse().unwrap(), body)
    }

    #[test]
    fn a_file_is_found_however_it_is_shared_and_once() {
        let url = "https://upload.old.example/a1/cat%20one.jpg";
        let oob = format!("<x xmlns='jabber:x:oob'><url>{url}</url></x>");
        let sfs = format!(
            "<file-sharing xmlns='urn:xmpp:sfs:0'><file xmlns='urn:xmpp:file:metadata:0'>\
             <name>cat.jpg</name><media-type>image/jpeg</media-type><size>123</size></file><sources>\
             <url-data xmlns='http://jabber.org/protocol/url-data' target='{url}'/></sources></file-sharing>"
        );
        let sims = format!(
            "<reference xmlns='urn:xmpp:reference:0' type='data'><media-sharing xmlns='urn:xmpp:sims:1'>\
             <file xmlns='urn:xmpp:jingle:apps:file-transfer:5'><name>cat.jpg</name></file><sources>\
             <reference xmlns='urn:xmpp:reference:0' type='data' uri='{url}'/></sources></media-sharing></reference>"
        );
        for (payloads, title) in [
            (oob.clone(), "cat one.jpg"),
            (format!("{sfs}{oob}"), "cat.jpg"),
            (format!("{oob}{sims}"), "cat.jpg"),
        ] {
            let found = files(&payloads, Some(url));
            assert_eq!(found.len(), 1, "{payloads}");
            assert_eq!(found[0].title(), title);
        }
        assert_eq!(files(&sfs, None)[0].size, Some(123));
        let encrypted = format!("aesgcm://upload.old.example/a1/cat.jpg#{}", "0".repeat(88));
        assert!(files("", Some(&encrypted))[0].is_encrypted());
    }

    #[test]
    fn what_leads_to_this_machine_or_runs_is_no_file() {
        for url in ["file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "no address"] {
            let oob = format!("<x xmlns='jabber:x:oob'><url>{url}</url></x>");
            assert_eq!(files(&oob, None), [], "{url}");
        }
    }
}
