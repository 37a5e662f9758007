//! Which contacts hang off a transport, or are a channel, and why that is believed.
//!
//! The candidates are those of XEP-0015 §3.1, roster addresses without a local part, and domains below the old server's
//! own, since a transport may be missing from the roster while its contacts are there. Each domain's own word (XEP-0030,
//! XEP-0100) confirms or clears it; what no transport would say of itself is believed of any domain that says so.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jid::Jid;
use serde::{Deserialize, Serialize};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::DISCO_INFO;

/// The protocol of gateways for the addresses of their networks (XEP-0100 §6.3).
const GATEWAY: &str = "jabber:iq:gateway";
/// What the features of a service for channels begin with (XEP-0369 §6.1).
const MIX: &str = "urn:xmpp:mix:core:";
/// The resource under which old transports stand in rosters.
const REGISTERED: &str = "registered";

/// What a domain said when it was asked what it is (XEP-0030 §3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Identity {
    /// A gateway, to a network of this type (`icq`, `sms`, …; XEP-0100 §6); empty where it does not name it.
    Gateway(String),
    /// A service for channels (XEP-0369): every address there is a channel, or somebody in one.
    Channels,
    /// Something else: a server, a bot, a component.
    Other,
    /// An error, nothing in time, or an answer that says nothing.
    Silent,
}

impl Identity {
    /// Reads the `<query/>` of an answer, by what is in it alone: gateways answer in many ways.
    pub fn read(query: &Element) -> Self {
        let said = |name: &'static str, attribute: &'static str| {
            let children = query.children().filter(move |child| child.is(name, DISCO_INFO));
            children.map(move |child| child.attr(attribute).unwrap_or_default().trim())
        };
        let kinds = said("identity", "type").map(str::to_ascii_lowercase);
        let categories = said("identity", "category").map(str::to_ascii_lowercase);
        let identities: Vec<_> = categories.zip(kinds).collect();
        let is = |category: &str| identities.iter().any(|(said, _)| said == category);
        let foreign = identities.iter().find(|(category, kind)| is_foreign(category, kind));
        if let Some((_, network)) = foreign {
            Self::Gateway(network.clone())
        } else if is("server") {
            // Whatever else it can do, people have accounts there.
            Self::Other
        } else if said("feature", "var").any(|feature| feature == GATEWAY) {
            Self::Gateway(String::new())
        } else if identities
            .iter()
            .any(|(category, kind)| category == "conference" && kind == "mix")
            || said("feature", "var").any(|feature| feature.starts_with(MIX))
        {
            Self::Channels
        } else if identities.is_empty() && said("feature", "var").next().is_none() {
            Self::Silent
        } else {
            Self::Other
        }
    }
}

/// An identity of what leads to another network. Gateways to chat rooms elsewhere say that they are conferences, of a
/// type that no conference of XMPP's own has (XEP-0045 §6.1, and before it `public` and `private`).
fn is_foreign(category: &str, kind: &str) -> bool {
    match category {
        "gateway" => true,
        "conference" => !["", "text", "mix", "public", "private"].contains(&kind),
        _ => false,
    }
}

/// What a contact list has to do with one domain.
#[derive(Clone, Copy, Debug, Default)]
struct Mention {
    /// It is on the list itself.
    listed: bool,
    /// It is there as a transport with which one is registered.
    registered: bool,
    /// Somebody there has an address as gateways make them.
    escaped: bool,
}

/// All domains of a contact list but the own one, whose server is known.
fn domains<'a>(
    addresses: impl Iterator<Item = &'a Jid>,
    own_domain: &str,
) -> HashMap<&'a str, Mention> {
    let mut domains: HashMap<&str, Mention> = HashMap::new();
    for jid in addresses {
        let domain = jid.domain().as_str();
        if domain == own_domain {
            continue;
        }
        let mention = domains.entry(domain).or_default();
        match jid.node() {
            Some(node) => mention.escaped |= is_escaped(node.as_str()),
            None => {
                mention.listed = true;
                mention.registered |= jid.resource().is_some_and(|it| it.as_str() == REGISTERED);
            }
        }
    }
    domains
}

/// Whether a local part looks like an address or a number of another network (XEP-0100 §6.3, XEP-0106).
fn is_escaped(node: &str) -> bool {
    let number = node.strip_prefix('+').unwrap_or(node);
    node.contains(['%', '=', '#', '+'])
        || node.contains("\\40")
        || number.bytes().all(|byte| byte.is_ascii_digit())
}

/// The domains of a contact list, in two parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToAsk {
    /// Those that may be transports by their address, or by those of their people.
    pub likely: BTreeSet<String>,
    /// All others.
    pub unlikely: BTreeSet<String>,
}

/// The domains that have to be asked before transports and channels can be told from other contacts.
pub fn domains_to_ask<'a>(addresses: impl Iterator<Item = &'a Jid>, own_domain: &str) -> ToAsk {
    let mut to_ask = ToAsk::default();
    for (domain, mention) in domains(addresses, own_domain) {
        let likely = mention.listed || mention.escaped || is_below(domain, own_domain);
        let part = if likely { &mut to_ask.likely } else { &mut to_ask.unlikely };
        part.insert(domain.to_owned());
    }
    to_ask
}

/// What is known of each domain: its answer now, or an earlier one where it gives none now.
pub fn known(
    now: &BTreeMap<String, Identity>,
    earlier: &BTreeMap<String, Identity>,
) -> BTreeMap<String, Identity> {
    let said = now.iter().filter(|(_, answer)| **answer != Identity::Silent);
    let known = now.iter().chain(earlier).chain(said);
    known.map(|(domain, answer)| (domain.clone(), answer.clone())).collect()
}

/// Every domain of a roster that is, or may be, a transport, or that has channels.
#[derive(Clone, Debug, Default)]
pub struct Transports {
    transports: BTreeMap<String, Transport>,
    channels: BTreeSet<String>,
}

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
    /// Judges the domains of a contact list by what each answered; a missing answer counts as silence.
    pub fn find<'a>(
        addresses: impl Iterator<Item = &'a Jid>,
        answers: &BTreeMap<String, Identity>,
        own_domain: &str,
    ) -> Self {
        let mut found = Self::default();
        for (domain, mention) in domains(addresses, own_domain) {
            let answer = answers.get(domain).unwrap_or(&Identity::Silent);
            if *answer == Identity::Channels {
                found.channels.insert(domain.to_owned());
            }
            let transport = judge(answer, mention, is_below(domain, own_domain));
            found.transports.extend(transport.map(|transport| (domain.to_owned(), transport)));
        }
        found
    }

    /// The transport that this address is, or that it hangs off.
    pub fn of(&self, jid: &Jid) -> Option<&Transport> {
        self.transports.get(jid.domain().as_str())
    }

    /// Whether this address is a channel, or somebody in one. The service itself is neither.
    pub fn is_channel(&self, jid: &Jid) -> bool {
        jid.node().is_some() && self.channels.contains(jid.domain().as_str())
    }

    /// The domains in order, with what is known of each.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Transport)> {
        self.transports.iter().map(|(domain, transport)| (domain.as_str(), transport))
    }
}

/// A domain that is silent is a transport by its address only; nobody but a transport is registered with.
fn judge(answer: &Identity, mention: Mention, is_below: bool) -> Option<Transport> {
    match answer {
        Identity::Gateway(kind) => {
            Some(Transport::Certain { kind: Some(kind.clone()).filter(|kind| !kind.is_empty()) })
        }
        Identity::Other | Identity::Silent if mention.registered => {
            Some(Transport::Certain { kind: None })
        }
        Identity::Channels | Identity::Other => None,
        Identity::Silent if mention.listed && is_below => Some(Transport::Certain { kind: None }),
        Identity::Silent if mention.listed || is_below => Some(Transport::Uncertain),
        Identity::Silent => None,
    }
}

/// A gateway of the new server that can take the place of one that was left behind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Substitute {
    /// The domain of the one left behind.
    pub left: String,
    /// The network behind both.
    pub network: String,
    /// The domain of the one at the new server.
    pub offered: String,
}

/// For each transport among `left`, the gateways to the same network that the new server is known to have. Of one
/// that no longer answers, the network is what its name begins with: `icq.old.example`.
pub fn substitutes<'a>(
    left: impl IntoIterator<Item = (&'a str, &'a Transport)>,
    at_new_account: &BTreeMap<String, Identity>,
) -> Vec<Substitute> {
    let mut substitutes = Vec::new();
    for (domain, transport) in left {
        let network = match transport {
            Transport::Certain { kind: Some(kind) } => kind.as_str(),
            Transport::Certain { kind: None } | Transport::Uncertain => {
                domain.split('.').next().unwrap_or_default()
            }
        };
        for (offered, answer) in at_new_account {
            if matches!(answer, Identity::Gateway(kind) if kind.eq_ignore_ascii_case(network)) {
                let (left, network) = (domain.to_owned(), network.to_owned());
                substitutes.push(Substitute { left, network, offered: offered.clone() });
            }
        }
    }
    substitutes
}

fn is_below(domain: &str, parent: &str) -> bool {
    domain.strip_suffix(parent).is_some_and(|rest| rest.ends_with('.'))
}

/// The name of the network behind a gateway of this type (XMPP Registrar, service discovery categories); the type itself where
/// nobody has a name for it.
#[must_use]
pub fn network(kind: &str) -> &str {
    match kind {
        "icq" => "ICQ",
        "aim" => "AIM",
        "msn" => "MSN",
        "irc" => "IRC",
        "yahoo" => "Yahoo",
        "qq" => "QQ",
        "sms" => "SMS",
        "facebook" => "Facebook",
        "gadu-gadu" => "Gadu-Gadu",
        "skype" => "Skype",
        "telegram" => "Telegram",
        "whatsapp" => "WhatsApp",
        "signal" => "Signal",
        "discord" => "Discord",
        "slack" => "Slack",
        "matrix" => "Matrix",
        "simple" => "SIP",
        "mrim" => "Mail.ru",
        "vk" => "VK",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jid(text: &str) -> Jid {
        Jid::new(text).unwrap()
    }

    fn find(jids: &[&str], answers: &[(&str, Identity)]) -> Transports {
        let addresses: Vec<_> = jids.iter().map(|text| jid(text)).collect();
        let answers = answers.iter().map(|(d, a)| ((*d).to_owned(), a.clone())).collect();
        Transports::find(addresses.iter(), &answers, "old.example")
    }

    #[test]
    fn a_gateway_takes_its_contacts_with_it() {
        let roster = ["icq.old.example/registered", "123@icq.old.example", "a@friends.example"];
        let icq = Identity::Gateway("icq".into());
        let transports = find(&roster, &[("icq.old.example", icq)]);
        let certain = Transport::Certain { kind: Some("icq".into()) };
        assert_eq!(transports.of(&jid(roster[0])), Some(&certain));
        assert_eq!(transports.of(&jid(roster[1])), Some(&certain));
        assert_eq!(transports.of(&jid(roster[2])), None);
    }

    #[test]
    fn a_whole_server_in_the_roster_does_not_cost_the_friends_there() {
        let transports = find(
            &["jabber.example", "friend@jabber.example"],
            &[("jabber.example", Identity::Other)],
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
        let roster = ["123@icq.old.example", "a%b.example@msn.far.example"];
        let of = |answers: &[(&str, Identity)]| {
            let transports = find(&roster, answers);
            roster.map(|text| transports.of(&jid(text)).cloned())
        };
        let certain = |kind: &str| Some(Transport::Certain { kind: Some(kind.to_owned()) });
        let [icq, msn] = ["icq", "msn"].map(|kind| Identity::Gateway(kind.into()));
        assert_eq!(
            of(&[("icq.old.example", icq), ("msn.far.example", msn)]),
            [certain("icq"), certain("msn")]
        );
        assert_eq!(
            of(&[]),
            [Some(Transport::Uncertain), None],
            "below the old server it may be one"
        );
        let other = [("icq.old.example", Identity::Other), ("msn.far.example", Identity::Other)];
        assert_eq!(of(&other), [None, None]);
    }

    #[test]
    fn the_own_server_is_no_transport_even_if_it_is_silent() {
        let transports = find(&["old.example", "neighbour@old.example"], &[]);
        assert_eq!(transports.iter().count(), 0);
    }

    #[test]
    fn with_nothing_but_a_transport_is_one_registered() {
        let roster = ["icq.far.example/registered", "1@icq.far.example"];
        let certain = Some(Transport::Certain { kind: None });
        for answer in [Identity::Other, Identity::Silent] {
            let transports = find(&roster, &[("icq.far.example", answer)]);
            assert_eq!(
                roster.map(|text| transports.of(&jid(text)).cloned()),
                [&certain; 2].map(Clone::clone)
            );
        }
    }

    #[test]
    fn a_service_for_channels_has_no_people() {
        let roster = ["balcony@mix.example", "1#balcony@mix.example", "mix.example", "a@x.example"];
        let transports = find(&roster, &[("mix.example", Identity::Channels)]);
        let are = roster.map(|text| transports.is_channel(&jid(text)));
        assert_eq!(are, [true, true, false, false]);
        assert_eq!(transports.iter().count(), 0);
    }

    #[test]
    fn every_domain_is_asked_and_the_likely_ones_first() {
        let roster = [
            "icq.far.example",
            "a%b@msn.far.example",
            "+49170@sms.far.example",
            r"a\40b.example@x.far.example",
            "1@gone.old.example",
            "juliet@capulet.example",
            "b@old.example",
        ];
        let addresses = roster.map(jid);
        let to_ask = domains_to_ask(addresses.iter(), "old.example");
        let likely = [
            "gone.old.example",
            "icq.far.example",
            "msn.far.example",
            "sms.far.example",
            "x.far.example",
        ];
        assert!(to_ask.likely.iter().eq(likely.iter()), "{to_ask:?}");
        assert!(to_ask.unlikely.iter().eq(["capulet.example"]), "{to_ask:?}");
    }

    #[test]
    fn gateways_are_known_by_whatever_says_so() {
        let gateway = |kind: &str| Identity::Gateway(kind.to_owned());
        for (answer, wanted) in [
            ("<identity category='gateway' type='icq'/>", gateway("icq")),
            ("<identity category=' Gateway' type='ICQ '/>", gateway("icq")),
            ("<identity category='gateway' type=''/>", gateway("")),
            (
                "<identity category='directory' type='user'/><identity category='gateway' type='msn'/>",
                gateway("msn"),
            ),
            (
                "<identity category='conference' type='irc'/><feature var='http://jabber.org/protocol/muc'/>",
                gateway("irc"),
            ),
            (
                "<identity category='component' type='generic'/><feature var='jabber:iq:gateway'/>",
                gateway(""),
            ),
            ("<feature var='jabber:iq:gateway'/>", gateway("")),
            (
                "<identity category='gateway' type='matrix'/><identity category='conference' type='text'/>",
                gateway("matrix"),
            ),
            (
                "<identity category='server' type='im'/><feature var='jabber:iq:gateway'/>",
                Identity::Other,
            ),
            ("<identity category='conference' type='text'/>", Identity::Other),
            (
                "<identity category='automation' type='rpc'/><feature var='jabber:iq:register'/>",
                Identity::Other,
            ),
            ("<feature var='jabber:iq:register'/>", Identity::Other),
            ("<identity category='conference' type='mix'/>", Identity::Channels),
            ("<feature var='urn:xmpp:mix:core:1'/>", Identity::Channels),
            ("", Identity::Silent),
            ("<x xmlns='jabber:x:data'/>", Identity::Silent),
        ] {
            let query =
                format!("<query xmlns='http://jabber.org/protocol/disco#info'>{answer}</query>");
            assert_eq!(Identity::read(&query.parse().unwrap()), wanted, "{answer}");
        }
    }

    #[test]
    fn the_new_account_is_searched_for_the_same_network() {
        let certain = |kind: Option<&str>| Transport::Certain { kind: kind.map(str::to_owned) };
        let left = [
            ("icq.old.example", certain(None)),
            ("chat.old.example", certain(Some("IRC"))),
            ("sms.old.example", certain(Some("sms"))),
        ];
        let left = left.iter().map(|(domain, transport)| (*domain, transport));
        let offers = [
            ("a.new.example", Identity::Gateway("icq".into())),
            ("b.new.example", Identity::Gateway("irc".into())),
            ("sms.new.example", Identity::Other),
        ];
        let offers = offers.into_iter().map(|(d, a)| (d.to_owned(), a)).collect();
        let found = substitutes(left, &offers);
        let found: Vec<_> = found.iter().map(|s| (s.left.as_str(), s.offered.as_str())).collect();
        let wanted = [("icq.old.example", "a.new.example"), ("chat.old.example", "b.new.example")];
        assert_eq!(found, wanted);
    }
}
