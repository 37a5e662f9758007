//! Which contacts hang off a transport, and why that is believed.
//!
//! The candidates are those of XEP-0015 §3.1: roster addresses without a local part. Each server's
//! own word (XEP-0030, XEP-0100) confirms or clears a candidate. Domains below the old server's own
//! are asked as well, since a transport may be missing from the roster while its contacts are there.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use xmpp_parsers::jid::Jid;

use crate::roster::Contact;

/// What a domain said when it was asked what it is (XEP-0030 §3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// A gateway, to a network of this type (`icq`, `sms`, …; XEP-0100 §6).
    Gateway(String),
    /// Something else: a server, a bot, a component.
    Other,
    /// An error, or nothing in time.
    Silent,
}

/// The domains that have to be asked before transports can be told from other contacts.
pub fn domains_to_ask(contacts: &[Arc<Contact>], own_domain: &str) -> BTreeSet<String> {
    contacts
        .iter()
        .map(|contact| &contact.jid)
        .filter(|jid| jid.node().is_none() || is_below(jid.domain().as_str(), own_domain))
        .map(|jid| jid.domain().to_string())
        .collect()
}

/// What is known of each domain: its answer now, or an earlier one where it gives none now.
pub fn known(
    now: &BTreeMap<String, Answer>,
    earlier: &BTreeMap<String, Answer>,
) -> BTreeMap<String, Answer> {
    let said = now.iter().filter(|(_, answer)| **answer != Answer::Silent);
    let known = now.iter().chain(earlier).chain(said);
    known.map(|(domain, answer)| (domain.clone(), answer.clone())).collect()
}

/// Every domain of a roster that is, or may be, a transport.
#[derive(Clone, Debug, Default)]
pub struct Transports(BTreeMap<String, Transport>);

/// How sure it is that a domain is a transport.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Transport {
    /// It said so itself, or everything about its address says so.
    Certain {
        /// The type of the network behind it, where it is known.
        kind: Option<String>,
    },
    /// It did not answer, and its address leaves it open.
    Uncertain,
}

impl Transports {
    /// Judges the domains of `contacts` by what each answered; a missing answer counts as silence.
    pub fn find(
        contacts: &[Arc<Contact>],
        answers: &BTreeMap<String, Answer>,
        own_domain: &str,
    ) -> Self {
        let mut transports = BTreeMap::new();
        for domain in domains_to_ask(contacts, own_domain) {
            let listed = contacts
                .iter()
                .map(|contact| &contact.jid)
                .filter(|jid| is_the_domain(jid, &domain));
            let transport = match answers.get(&domain).unwrap_or(&Answer::Silent) {
                Answer::Gateway(kind) => Some(Transport::Certain { kind: Some(kind.clone()) }),
                Answer::Other => None,
                Answer::Silent => judge_by_address(listed, &domain, own_domain),
            };
            transports.extend(transport.map(|transport| (domain, transport)));
        }
        Self(transports)
    }

    /// The transport that this address is, or that it hangs off.
    pub fn of(&self, jid: &Jid) -> Option<&Transport> {
        self.0.get(jid.domain().as_str())
    }

    /// The domains in order, with what is known of each.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Transport)> {
        self.0.iter().map(|(domain, transport)| (domain.as_str(), transport))
    }
}

/// A gateway of the new home that can take the place of one that was left behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Substitute {
    /// The domain of the one left behind.
    pub left: String,
    /// The network behind both.
    pub network: String,
    /// The domain of the one at the new home.
    pub offered: String,
}

/// For each transport among `left`, the gateways to the same network that the new home is known to have. Of one
/// that no longer answers, the network is what its name begins with: `icq.old.example`.
pub fn substitutes<'a>(
    left: impl IntoIterator<Item = (&'a str, &'a Transport)>,
    at_new_home: &BTreeMap<String, Answer>,
) -> Vec<Substitute> {
    let mut substitutes = Vec::new();
    for (domain, transport) in left {
        let network = match transport {
            Transport::Certain { kind: Some(kind) } => kind.as_str(),
            Transport::Certain { kind: None } | Transport::Uncertain => {
                domain.split('.').next().unwrap_or_default()
            }
        };
        for (offered, answer) in at_new_home {
            if matches!(answer, Answer::Gateway(kind) if kind.eq_ignore_ascii_case(network)) {
                let (left, network) = (domain.to_owned(), network.to_owned());
                substitutes.push(Substitute { left, network, offered: offered.clone() });
            }
        }
    }
    substitutes
}

/// A silent domain is a transport only where the roster lists the domain itself.
fn judge_by_address<'a>(
    listed: impl Iterator<Item = &'a Jid>,
    domain: &str,
    own_domain: &str,
) -> Option<Transport> {
    let mut listed = listed.peekable();
    listed.peek()?;
    let registered = listed.any(|jid| jid.resource().is_some_and(|r| r.as_str() == "registered"));
    Some(if registered || is_below(domain, own_domain) {
        Transport::Certain { kind: None }
    } else {
        Transport::Uncertain
    })
}

fn is_the_domain(jid: &Jid, domain: &str) -> bool {
    jid.node().is_none() && jid.domain().as_str() == domain
}

fn is_below(domain: &str, parent: &str) -> bool {
    domain.strip_suffix(parent).is_some_and(|rest| rest.ends_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roster::Standing;

    fn contact(jid: &str) -> Contact {
        Contact {
            jid: Jid::new(jid).unwrap(),
            name: None,
            groups: BTreeSet::new(),
            standing: Standing::Both,
            asked: false,
            approved: false,
        }
    }

    fn find(jids: &[&str], answers: &[(&str, Answer)]) -> Transports {
        let contacts: Vec<_> = jids.iter().map(|jid| Arc::new(contact(jid))).collect();
        let answers = answers.iter().map(|(d, a)| ((*d).to_owned(), a.clone())).collect();
        Transports::find(&contacts, &answers, "old.example")
    }

    #[test]
    fn a_gateway_takes_its_contacts_with_it() {
        let roster = ["icq.old.example/registered", "123@icq.old.example", "a@friends.example"];
        let icq = Answer::Gateway("icq".into());
        let transports = find(&roster, &[("icq.old.example", icq)]);
        let certain = Transport::Certain { kind: Some("icq".into()) };
        assert_eq!(transports.of(&contact(roster[0]).jid), Some(&certain));
        assert_eq!(transports.of(&contact(roster[1]).jid), Some(&certain));
        assert_eq!(transports.of(&contact(roster[2]).jid), None);
    }

    #[test]
    fn a_whole_server_in_the_roster_does_not_cost_the_friends_there() {
        let transports = find(
            &["jabber.example", "friend@jabber.example"],
            &[("jabber.example", Answer::Other)],
        );
        assert_eq!(transports.iter().count(), 0);
    }

    #[test]
    fn a_silent_candidate_is_judged_by_its_address() {
        let transports =
            find(&["aim.old.example", "msn.far.example/registered", "notold.example"], &[]);
        let judged: Vec<_> = transports.iter().map(|(domain, t)| (domain, t.clone())).collect();
        let certain = Transport::Certain { kind: None };
        assert_eq!(
            judged,
            [
                ("aim.old.example", certain.clone()),
                ("msn.far.example", certain),
                ("notold.example", Transport::Uncertain),
            ]
        );
    }

    #[test]
    fn a_transport_that_is_not_in_the_roster_must_say_that_it_is_one() {
        let roster = ["123@icq.old.example"];
        assert_eq!(find(&roster, &[]).iter().count(), 0);
        let icq = Answer::Gateway("icq".into());
        assert_eq!(find(&roster, &[("icq.old.example", icq)]).iter().count(), 1);
    }

    #[test]
    fn the_new_home_is_searched_for_the_same_network() {
        let certain = |kind: Option<&str>| Transport::Certain { kind: kind.map(str::to_owned) };
        let left = [
            ("icq.old.example", certain(None)),
            ("chat.old.example", certain(Some("IRC"))),
            ("sms.old.example", certain(Some("sms"))),
        ];
        let left = left.iter().map(|(domain, transport)| (*domain, transport));
        let offers = [
            ("a.new.example", Answer::Gateway("icq".into())),
            ("b.new.example", Answer::Gateway("irc".into())),
            ("sms.new.example", Answer::Other),
        ];
        let offers = offers.into_iter().map(|(d, a)| (d.to_owned(), a)).collect();
        let found = substitutes(left, &offers);
        let found: Vec<_> = found.iter().map(|s| (s.left.as_str(), s.offered.as_str())).collect();
        let wanted = [("icq.old.example", "a.new.example"), ("chat.old.example", "b.new.example")];
        assert_eq!(found, wanted);
    }
}
