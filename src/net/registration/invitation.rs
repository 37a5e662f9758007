//! Invitations to make an account: links that somebody was sent (XEP-0401, XEP-0379).

use std::fmt;
use std::str::FromStr;

use crate::model::account::Secret;
use crate::xmpp::address;
use crate::xmpp::uri::decoded;

/// A link that lets somebody make an account.
#[derive(Clone, PartialEq, Eq)]
pub struct Invitation {
    /// The server that invites.
    pub domain: String,
    /// The name that the account is to have, where the invitation fixes it.
    pub name: Option<String>,
    /// What proves to the server that one was invited (XEP-0445); whoever has it can use it up.
    pub token: Option<Secret>,
}

impl fmt::Debug for Invitation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Invitation({})", self.domain)
    }
}

/// Why a link is no invitation to make an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoInvitation {
    /// It is neither an `xmpp:` link nor that of a web page.
    #[error("an invitation begins with xmpp: or https:")]
    NotXmpp,
    /// It is that of a web page which anybody on the way may read and change.
    #[error("the page of an invitation begins with https:")]
    Unencrypted,
    /// The address in it cannot be read.
    #[error("the address in the invitation cannot be read")]
    BadAddress,
    /// It invites to something else: to a contact, or to a room.
    #[error("this link does not let one make an account")]
    Otherwise,
}

impl FromStr for Invitation {
    type Err = NoInvitation;

    /// Reads `xmpp:[NAME@]SERVER?register;preauth=TOKEN`, and the invitation of a contact who may bring somebody
    /// along to the own server: `xmpp:CONTACT@SERVER?roster;preauth=TOKEN;ibr=y`.
    fn from_str(text: &str) -> Result<Self, NoInvitation> {
        let rest = text.trim();
        let (scheme, rest) = rest.split_once(':').ok_or(NoInvitation::NotXmpp)?;
        if !scheme.eq_ignore_ascii_case("xmpp") {
            return Err(NoInvitation::NotXmpp);
        }
        let (address, query) = rest.split_once('?').ok_or(NoInvitation::Otherwise)?;
        let address = decoded(address).ok_or(NoInvitation::BadAddress)?;
        let address = address::read_bare(&address).map_err(|_| NoInvitation::BadAddress)?;
        let mut parts = query.split([';', '&']);
        let action = parts.next().unwrap_or_default();
        let parameters: Vec<_> = parts.filter_map(|part| part.split_once('=')).collect();
        let value = |name| {
            let (_, value) = parameters.iter().find(|(known, _)| *known == name)?;
            decoded(value).filter(|value| !value.is_empty())
        };
        let name = match action {
            "register" => address.node().map(|name| name.to_string()),
            "roster" if value("ibr").as_deref() == Some("y") => None,
            _ => return Err(NoInvitation::Otherwise),
        };
        let token = value("preauth").map(Secret::new);
        Ok(Self { domain: address.domain().to_string(), name, token })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<(String, Option<String>, Option<String>), NoInvitation> {
        let Invitation { domain, name, token } = text.parse()?;
        Ok((domain, name, token.map(|token| token.reveal().to_owned())))
    }

    #[test]
    fn links_are_read_as_servers_make_them() {
        let some = |text: &str| Some(text.to_owned());
        let new = || "new.example".to_owned();
        for (link, expected) in [
            ("xmpp:new.example?register;preauth=abc%2B1", Ok((new(), None, some("abc+1")))),
            (" xmpp:new.example?register ", Ok((new(), None, None))),
            ("xmpp:romeo@new.example?register;preauth=t", Ok((new(), some("romeo"), some("t")))),
            ("xmpp:juliet@new.example?roster;preauth=t;ibr=y", Ok((new(), None, some("t")))),
            ("xmpp:juliet@new.example?roster;preauth=t", Err(NoInvitation::Otherwise)),
            ("xmpp:new.example", Err(NoInvitation::Otherwise)),
            ("xmpp:room@new.example?join", Err(NoInvitation::Otherwise)),
            ("xmpp:new%2?register", Err(NoInvitation::BadAddress)),
            ("xmpp:%ff?register", Err(NoInvitation::BadAddress)),
            ("https://new.example/invite?t", Err(NoInvitation::NotXmpp)),
        ] {
            assert_eq!(read(link), expected, "{link}");
        }
    }

    #[test]
    fn a_token_is_not_shown() {
        let invitation: Invitation = "xmpp:new.example?register;preauth=tok".parse().unwrap();
        assert!(!format!("{invitation:?}").contains("tok"));
    }
}
