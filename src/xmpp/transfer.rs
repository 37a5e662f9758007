//! XEP-0015 Account Transfer, as far as an account's own programs speak it: the request to the old server
//! (step 1), the new account's permission (steps 2 and 3), and the result (step 6); with the extension
//! by which the new account says whom it awaits, and which names who was left.
//!
//! The specification's `<iq type='ask'>` is refused by every server in use, so a request is a `set`, and the
//! question for the permission is read whether it comes as a `set` or as a `get`.

use jid::{BareJid, Jid};
use serde::{Deserialize, Serialize};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::stanza_error::StanzaError;

/// The namespace, which is the feature that a server announces too.
pub const NS: &str = "jabber:iq:accountxfer";
/// The namespace of what this project's server module adds; whoever does not know it ignores it.
pub const EXTENSION: &str = "urn:rehome:accountxfer:0";

/// The feature of a server that wants to be told which account its user awaits: it lets nobody else ask for the
/// permission (`packaging/PROTOCOL.md`).
pub const EXPECTS: &str = "urn:rehome:accountxfer:0#expect";

/// The feature of a server that tells its users which of their contacts have moved (`packaging/PROTOCOL.md`).
pub const TELLS_MOVED: &str = "urn:rehome:accountxfer:0#moved";

/// What an account asks its own server: whose place on its list another account has taken.
pub fn who_has_moved() -> Element {
    Element::bare("moved", EXTENSION)
}

/// What it answers: the old and the new account of each such contact. What is no account is passed over.
pub fn moved(answer: &Element) -> Vec<(BareJid, BareJid)> {
    let contacts = answer.children().filter(|child| child.is("contact", EXTENSION));
    let account = |contact: &Element, name| {
        BareJid::new(contact.attr(name)?).ok().filter(|account| account.node().is_some())
    };
    contacts
        .filter_map(|contact| Some((account(contact, "old")?, account(contact, "new")?)))
        .collect()
}

/// What the new account tells its server before `old` is moved.
pub fn expect(old: &BareJid) -> Element {
    let account = Element::builder("oldaccount", EXTENSION).append(old.as_str()).build();
    Element::builder("expect", EXTENSION).append(account).build()
}

/// What it tells it afterwards: nobody is awaited any more.
pub fn expect_nobody() -> Element {
    Element::bare("expect", EXTENSION)
}

/// Step 1: what the old account asks its server.
pub fn request(old: &BareJid, new: &BareJid) -> Element {
    let account =
        |name: &str, jid: &BareJid| Element::builder(name, NS).append(jid.as_str()).build();
    Element::builder("query", NS)
        .append(account("oldaccount", old))
        .append(account("newaccount", new))
        .build()
}

/// Step 3: the permission of the new account.
pub fn allowed() -> Element {
    Element::builder("query", NS).append(Element::bare("allowed", NS)).build()
}

/// Whether a payload belongs to this protocol.
pub fn is_query(payload: &Element) -> bool {
    payload.is("query", NS)
}

/// Step 2: the account that wants to move here. `None` where it is missing, named more than once, or no
/// account.
pub fn account_to_move(query: &Element) -> Option<BareJid> {
    let mut named = query.children().filter(|child| child.is("oldaccount", NS));
    let (account, None) = (named.next()?, named.next()) else { return None };
    let account = BareJid::new(account.text().trim()).ok()?;
    account.node().is_some().then_some(account)
}

/// A contact that the servers did not move, or not as it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Left {
    /// The contact.
    pub jid: Jid,
    /// Why.
    pub reason: LeftBecause,
}

/// Why the servers did not move a contact (`reason` of `<not-transferred/>`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeftBecause {
    /// It is a transport.
    Gateway,
    /// It is reached through a transport.
    GatewayContact,
    /// It may be a transport's.
    UncertainGateway,
    /// It is the new account.
    #[serde(rename = "self")]
    Own,
    /// Its address is none.
    InvalidAddress,
    /// It is larger than a stanza may be.
    TooLarge,
    /// Its server was not reached, or did not answer.
    NoAnswer,
    /// Its server does not know the protocol.
    Unsupported,
    /// Its server does not know the old account as a contact of it, or refuses.
    Refused,
    /// Its server does not confirm the standing to the new server.
    NotConfirmed,
    /// The old server's configuration makes it a contact, not the user.
    SharedGroup,
    /// The user has blocked it on the old server.
    Blocked,
    /// A reason that this program does not know.
    Unknown,
}

impl LeftBecause {
    fn read(reason: &str) -> Self {
        match reason {
            "gateway" => Self::Gateway,
            "gateway-contact" => Self::GatewayContact,
            "uncertain-gateway" => Self::UncertainGateway,
            "self" => Self::Own,
            "invalid-address" => Self::InvalidAddress,
            "too-large" => Self::TooLarge,
            "no-answer" => Self::NoAnswer,
            "unsupported" => Self::Unsupported,
            "refused" => Self::Refused,
            "not-confirmed" => Self::NotConfirmed,
            "shared-group" => Self::SharedGroup,
            "blocked" => Self::Blocked,
            _ => Self::Unknown,
        }
    }
}

/// Step 6: whom the old server names as left, in its order. Entries without an address are passed over.
pub fn left(result: &Element) -> Vec<Left> {
    let named = result.children().filter(|child| child.is("not-transferred", EXTENSION));
    named
        .filter_map(|entry| {
            let jid = Jid::new(entry.attr("jid")?).ok()?;
            let reason = LeftBecause::read(entry.attr("reason").unwrap_or_default());
            Some(Left { jid, reason })
        })
        .collect()
}

/// Which part of a transfer failed (the extension element beside an error's condition).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Obstacle {
    /// The new server does not take accounts in.
    NewServerUnsupported,
    /// The new server was not reached.
    NewServerUnreachable,
    /// Nobody is signed in to the new account who could answer.
    NewAccountOffline,
    /// The new account said no.
    PermissionRefused,
    /// The new account did not answer.
    PermissionTimeout,
    /// The roster is larger than the old server moves.
    TooManyContacts,
    /// The old account has asked its server too often.
    TooManyRequests,
    /// The old server has asked the new account too often.
    TooManyQuestions,
    /// The new server did not note that the account is awaited, so the old server would ask in vain. This
    /// program's own finding; no server says it.
    NotExpected,
    /// The contacts' servers did their part, and the new server did not take the roster.
    RosterNotTaken,
}

/// What an error says of the part that failed, if it says anything.
pub fn obstacle(error: &StanzaError) -> Option<Obstacle> {
    let element = error.other.as_ref().filter(|element| element.ns() == EXTENSION)?;
    Some(match element.name() {
        "new-server-unsupported" => Obstacle::NewServerUnsupported,
        "new-server-unreachable" => Obstacle::NewServerUnreachable,
        "new-account-offline" => Obstacle::NewAccountOffline,
        "permission-refused" => Obstacle::PermissionRefused,
        "permission-timeout" => Obstacle::PermissionTimeout,
        "too-many-contacts" => Obstacle::TooManyContacts,
        "too-many-requests" => Obstacle::TooManyRequests,
        "too-many-questions" => Obstacle::TooManyQuestions,
        "roster-not-taken" => Obstacle::RosterNotTaken,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(text: &str) -> Option<BareJid> {
        account_to_move(&format!("<query xmlns='{NS}'>{text}</query>").parse().unwrap())
    }

    #[test]
    fn the_request_names_both_accounts() {
        let (old, new) = (BareJid::new("r@old.example"), BareJid::new("r@new.example"));
        let sent = String::from(&request(&old.unwrap(), &new.unwrap()));
        let read: Element =
            "<query xmlns='jabber:iq:accountxfer'><oldaccount>r@old.example</oldaccount>\
             <newaccount>r@new.example</newaccount></query>"
                .parse()
                .unwrap();
        assert_eq!(sent.parse::<Element>().unwrap(), read);
    }

    #[test]
    fn contacts_who_have_moved_are_read_and_nonsense_is_passed_over() {
        let answer = "<moved xmlns='urn:rehome:accountxfer:0'>\
                      <contact old='j@old.example' new='j@new.example'/><contact old='x.example' new='j@y.example'/>\
                      <contact old='n@old.example'/><contact old='@@' new='j@z.example'/>\
                      <other old='a@b.example' new='a@c.example'/></moved>";
        let [old, new] = ["j@old.example", "j@new.example"].map(|jid| BareJid::new(jid).unwrap());
        assert_eq!(moved(&answer.parse().unwrap()), [(old, new)]);
    }

    #[test]
    fn what_is_expected_is_one_account_or_nobody() {
        let old = BareJid::new("r@old.example").unwrap();
        let read: Element = "<expect xmlns='urn:rehome:accountxfer:0'>\
             <oldaccount>r@old.example</oldaccount></expect>"
            .parse()
            .unwrap();
        assert_eq!(String::from(&expect(&old)).parse::<Element>().unwrap(), read);
        let nobody: Element = "<expect xmlns='urn:rehome:accountxfer:0'/>".parse().unwrap();
        assert_eq!(expect_nobody(), nobody);
    }

    #[test]
    fn only_one_plain_account_can_ask_to_move_here() {
        let named = "<oldaccount> r@old.example </oldaccount>";
        assert_eq!(account(named), BareJid::new("r@old.example").ok());
        for odd in [
            "",
            "<oldaccount/>",
            "<oldaccount>old.example</oldaccount>",
            "<oldaccount>r@old.example/home</oldaccount>",
            "<oldaccount xmlns='other'>r@old.example</oldaccount>",
            &format!("{named}<oldaccount>s@old.example</oldaccount>"),
        ] {
            assert_eq!(account(odd), None, "{odd}");
        }
    }

    #[test]
    fn who_was_left_is_read_one_by_one() {
        let result = format!(
            "<query xmlns='{NS}'>\
             <not-transferred xmlns='{EXTENSION}' jid='icq.old.example' reason='gateway'/>\
             <not-transferred xmlns='{EXTENSION}' jid='@@' reason='invalid-address'/>\
             <not-transferred xmlns='{EXTENSION}' jid='j@far.example' reason='unsupported' listed='true'/>\
             <not-transferred xmlns='{EXTENSION}' jid='k@far.example' reason='phase-of-the-moon'/>\
             <other xmlns='{EXTENSION}' jid='l@far.example'/></query>"
        );
        let left = left(&result.parse().unwrap());
        let left: Vec<_> = left.iter().map(|left| (left.jid.as_str(), left.reason)).collect();
        assert_eq!(
            left,
            [
                ("icq.old.example", LeftBecause::Gateway),
                ("j@far.example", LeftBecause::Unsupported),
                ("k@far.example", LeftBecause::Unknown),
            ]
        );
    }

    #[test]
    fn an_error_may_say_which_part_failed() {
        let error = |part: &str| {
            let text = format!(
                "<error xmlns='jabber:client' type='wait'>\
                 <remote-server-timeout xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>{part}</error>"
            );
            StanzaError::try_from(text.parse::<Element>().unwrap()).unwrap()
        };
        let part = format!("<permission-timeout xmlns='{EXTENSION}'/>");
        assert_eq!(obstacle(&error(&part)), Some(Obstacle::PermissionTimeout));
        assert_eq!(obstacle(&error("<permission-timeout xmlns='other'/>")), None);
        assert_eq!(obstacle(&error("")), None);
    }
}
