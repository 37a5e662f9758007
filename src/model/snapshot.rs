//! Everything that was read from one account, at one moment.

use std::collections::BTreeMap;

use jid::BareJid;
use serde::{Deserialize, Serialize};

use crate::model::closing::ClosingDay;
use crate::model::data::Data;
use crate::model::data::hosted_rooms::Services;
use crate::model::gateway::Identity;
use crate::model::roster::Roster;
use crate::model::whereabouts::Words;

/// One account as its server showed it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// Whose account it is.
    pub address: BareJid,
    /// The contact list.
    pub roster: Roster,
    /// What each domain that may be a transport said of itself.
    #[serde(default)]
    pub domains: BTreeMap<String, Identity>,
    /// The new address that the account already publishes (XEP-0283 §4.1).
    #[serde(default)]
    pub moved_to: Option<BareJid>,
    /// What the accounts of its contacts, or its own server, say of where these have moved, as far as they were asked and
    /// say, or once said, anything.
    #[serde(default, skip_serializing_if = "Words::is_empty")]
    pub moved: Words,
    /// The name by which the user wants to be known (XEP-0172).
    #[serde(default)]
    pub nick: Option<String>,
    /// What its server can do.
    pub server: Server,
    /// What it holds besides.
    #[serde(default, rename = "belongings")]
    pub data: Data,
}

/// The traits of a server that decide how a move is done there.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Server {
    /// What it says it runs (XEP-0030 identity or XEP-0092), for example `ejabberd`.
    #[serde(default)]
    pub software: Option<String>,
    /// It keeps a contact's approval that is given before the contact asks (RFC 6121 §3.4).
    #[serde(default)]
    pub pre_approval: bool,
    /// It puts the name that comes with a request (XEP-0172 §4.2) in the place of the one that its user has given.
    #[serde(default)]
    pub misnames: bool,
    /// It publishes for its users (XEP-0163 §3).
    #[serde(default)]
    pub pep: bool,
    /// It moves accounts to other servers, or says so (XEP-0015).
    #[serde(default)]
    pub transfers: bool,
    /// It wants to be told which account its user awaits, and lets nobody else ask for it
    /// ([`crate::xmpp::transfer::EXPECTS`]).
    #[serde(default)]
    pub expects: bool,
    /// It tells the account who of its contacts has moved ([`crate::xmpp::transfer::TELLS_MOVED`]).
    #[serde(default)]
    pub tells_moved: bool,
    /// It joins and leaves channels for the account (XEP-0405 §2.4).
    #[serde(default)]
    pub channels: bool,
    /// Its services that have rooms (XEP-0045 §6.1).
    #[serde(default)]
    pub rooms: Services,
    /// Where it tells of its outages (XEP-0455 §2.1).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outage_pages: Vec<String>,
    /// When it closes, as it announces there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<ClosingDay>,
}

impl Server {
    /// ejabberd as Debian ships it lets five subscription stanzas a minute through and loses the
    /// rest, so there the pace is measured before anybody is asked.
    pub fn may_limit_requests(&self) -> bool {
        self.is("ejabberd")
    }

    /// Prosody hands over who has asked to see the user to a device that takes no messages; ejabberd does not.
    pub fn tells_requests_at_any_priority(&self) -> bool {
        self.is_prosody()
    }

    /// Prosody repeats each request that has no answer as soon as its user comes online, and does not say then who asks (seen
    /// on 0.12 and 13).
    pub fn repeats_requests(&self) -> bool {
        self.is_prosody()
    }

    /// The name of a room that was destroyed there is free for nobody: whoever comes hears where it has gone. On ejabberd
    /// they make a new one of that name (seen on 23.01 and 26.07), and of another server nobody knows.
    pub fn keeps_names_of_rooms(&self) -> bool {
        self.is_prosody()
    }

    /// Whether a server that runs this does so: ejabberd since 24.12. One that does not tell its version is recognised by
    /// approvals beforehand, which came a year later.
    pub fn is_misnaming(software: Option<&str>, version: Option<&str>, pre_approval: bool) -> bool {
        if !software.is_some_and(|software| software.eq_ignore_ascii_case("ejabberd")) {
            return false;
        }
        let mut numbers = version.unwrap_or_default().split(|c: char| !c.is_ascii_digit());
        let mut number = || numbers.next().and_then(|number| number.parse::<u32>().ok());
        match (number(), number()) {
            (Some(year), Some(month)) => (year, month) >= (24, 12),
            _ => pre_approval,
        }
    }

    /// It is a Prosody, under whatever name.
    fn is_prosody(&self) -> bool {
        self.is("prosody") || self.is("snikket")
    }

    fn is(&self, name: &str) -> bool {
        self.software.as_deref().is_some_and(|software| software.eq_ignore_ascii_case(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn servers_that_misname_contacts_are_known_by_their_version() {
        let cases = [
            ("ejabberd", Some("23.01"), false, false),
            ("ejabberd", Some("24.07-1~bpo12"), false, false),
            ("ejabberd", Some("24.12-3+deb13u2"), false, true),
            ("ejabberd", Some("26.07.0"), true, true),
            ("ejabberd", Some("community"), false, false),
            ("ejabberd", None, true, true),
            ("Prosody", Some("25.1"), true, false),
        ];
        for (software, version, pre_approval, misnames) in cases {
            let found = Server::is_misnaming(Some(software), version, pre_approval);
            assert_eq!(found, misnames, "{software} {version:?}");
        }
    }
}
