//! Invitations on web pages: the link that people are sent is often one to a page with a button that opens a program.
//!
//! Prosody's `mod_invites_page`, ejabberd's `mod_invites` and Snikket name the invitation in a `Link` header, in the
//! head of the page and behind its button. The pages that Conversations and others make have it in the part behind `#`,
//! which is never sent to anybody.

use std::fmt;
use std::str::FromStr;

use url::Url;

use super::invitation::{Invitation, NoInvitation};

/// How long an invitation may be, in bytes. What is longer is none, and is not looked into.
const LONGEST_ADDRESS: usize = 4096;

/// What somebody was sent who is to make an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Invited {
    /// The invitation itself.
    Directly(Invitation),
    /// A page on which it stands.
    OnPage(Page),
}

impl FromStr for Invited {
    type Err = NoInvitation;

    /// Reads an invitation, or the address of a page on which one stands.
    fn from_str(text: &str) -> Result<Self, NoInvitation> {
        let text = text.trim();
        let scheme = text.split(':').next().unwrap_or_default();
        match scheme.to_ascii_lowercase().as_str() {
            "https" => {}
            "http" => return Err(NoInvitation::Unencrypted),
            _ => return text.parse().map(Self::Directly),
        }
        let url = Url::parse(text).map_err(|_| NoInvitation::BadAddress)?;
        let behind = url.fragment().and_then(|text| format!("xmpp:{text}").parse().ok());
        match behind {
            Some(invitation) => Ok(Self::Directly(invitation)),
            None => Page::new(url).map(Self::OnPage).ok_or(NoInvitation::BadAddress),
        }
    }
}

/// A web page, which is only ever asked for encrypted.
#[derive(Clone, PartialEq, Eq)]
pub struct Page(Url);

impl FromStr for Page {
    type Err = NoInvitation;

    /// Reads the address of a page. Only encrypted ones are read.
    fn from_str(text: &str) -> Result<Self, NoInvitation> {
        let url = Url::parse(text.trim()).map_err(|_| NoInvitation::BadAddress)?;
        Self::new(url).ok_or(NoInvitation::BadAddress)
    }
}

impl Page {
    /// `None` for anything but `https:`, or with a name and password in it.
    fn new(mut url: Url) -> Option<Self> {
        url.set_fragment(None);
        let bare = url.username().is_empty() && url.password().is_none();
        (url.scheme() == "https" && url.has_host() && bare).then_some(Self(url))
    }

    /// The host, in A-labels.
    #[must_use]
    pub fn host(&self) -> &str {
        self.0.host_str().unwrap_or_default()
    }

    /// The port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.0.port_or_known_default().unwrap_or(443)
    }

    /// The host, with the port where that is not the usual one (RFC 9110 §7.2).
    #[must_use]
    pub fn authority(&self) -> &str {
        self.0.authority()
    }

    /// What is asked for of the host: the path and the query.
    #[must_use]
    pub fn target(&self) -> String {
        match self.0.query() {
            Some(query) => format!("{}?{query}", self.0.path()),
            None => self.0.path().to_owned(),
        }
    }

    /// Where this page says that it is now (RFC 9110 §10.2.2), if that is a place of the same host.
    #[must_use]
    pub fn moved_to(&self, location: &str) -> Option<Self> {
        let page = Self::new(self.0.join(location).ok()?)?;
        (page.0.origin() == self.0.origin()).then_some(page)
    }
}

impl fmt::Display for Page {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Page {
    /// Without the path: it proves to the server that one was invited.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Page({})", self.0.authority())
    }
}

/// The invitation that a page carries: in one of its `Link` headers (RFC 8288 §3), or else in its text.
#[must_use]
pub fn invitation_on<'a>(links: impl Iterator<Item = &'a str>, text: &str) -> Option<Invitation> {
    let mut linked = links.flat_map(|link| link.split('<').skip(1)).filter_map(|link| {
        let (address, _parameters) = link.split_once('>')?;
        address.parse().ok()
    });
    linked.next().or_else(|| addresses(text).find_map(|address| address.parse().ok()))
}

/// Everything in a page of HTML that begins as an XMPP address does and stands between quotes, or alone.
fn addresses(text: &str) -> impl Iterator<Item = String> {
    let parts = text.split(|c: char| c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>'));
    parts.filter_map(|part| {
        let address = part.get(part.find("xmpp:")?..)?;
        let short = address.len() <= LONGEST_ADDRESS;
        short.then(|| html_escape::decode_html_entities(address).into_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(text: &str) -> Page {
        match text.parse() {
            Ok(Invited::OnPage(page)) => page,
            other => panic!("a page was expected, not {other:?}"),
        }
    }

    #[test]
    fn a_link_is_an_invitation_or_the_page_of_one() {
        let directly = |text: &str| Ok(Invited::Directly(text.parse().unwrap()));
        let invitation = "xmpp:new.example?register;preauth=t";
        for (text, expected) in [
            (invitation, directly(invitation)),
            ("XMPP:new.example?register;preauth=t", directly(invitation)),
            ("https://xmpp.link.example/#new.example?register;preauth=t", directly(invitation)),
            ("http://new.example/invite?t", Err(NoInvitation::Unencrypted)),
            ("https://a:b@new.example/invite", Err(NoInvitation::BadAddress)),
            ("https://", Err(NoInvitation::BadAddress)),
            ("new.example", Err(NoInvitation::NotXmpp)),
        ] {
            assert_eq!(text.parse::<Invited>(), expected, "{text}");
        }
        let page = page(" https://new.example:5281/invite?T%2Bq#top ");
        assert_eq!((page.host(), page.port()), ("new.example", 5281));
        assert_eq!(page.authority(), "new.example:5281");
        assert_eq!(page.target(), "/invite?T%2Bq");
        assert_eq!(page.to_string(), "https://new.example:5281/invite?T%2Bq");
        assert_eq!(format!("{page:?}"), "Page(new.example:5281)");
    }

    #[test]
    fn a_page_moves_within_its_host_only() {
        let page = page("https://new.example/invite/t");
        let moved = |location: &str| page.moved_to(location).map(|page| page.to_string());
        assert_eq!(moved("/invite/t/"), Some("https://new.example/invite/t/".to_owned()));
        assert_eq!(moved("https://new.example/i"), Some("https://new.example/i".to_owned()));
        for elsewhere in ["http://new.example/i", "https://other.example/i", "//other.example/"] {
            assert_eq!(moved(elsewhere), None, "{elsewhere}");
        }
    }

    #[test]
    fn the_invitation_is_found_as_servers_show_it() {
        let expected = "xmpp:new.example?register;preauth=a+b".parse().ok();
        let other = "<a href='xmpp:help@new.example?join'>Help</a> or xmpp:x@new.example";
        for (links, text) in [
            (&["<xmpp:new.example?register;preauth=a+b>; rel=\"alternate\""][..], ""),
            (&["</style.css>; rel=preload, <xmpp:new.example?register;preauth=a+b>"], other),
            (&[], "<link rel=\"alternate\" href=\"xmpp:new.example?register;preauth=a+b\">"),
            (&[], "<meta content='xmpp:new.example?register&#59;preauth=a&#x2B;b'/>"),
            (&[], "<a class=x href=xmpp:new.example?register&amp;preauth=a%2Bb>Open</a>"),
            (
                &["<https://new.example/>; rel=\"canonical\""],
                "xmpp:new.example?register;preauth=a+b",
            ),
        ] {
            let text = format!("<p>{other}</p>\n{text}");
            assert_eq!(invitation_on(links.iter().copied(), &text), expected, "{links:?} {text}");
        }
        assert_eq!(invitation_on(std::iter::empty(), other), None);
        // An endless one is none, and costs no more than reading it once.
        let endless = "xmpp:".repeat(200_000);
        assert_eq!(invitation_on(std::iter::empty(), &endless), None);
    }
}
