//! The names of people who have asked to see the user.
//!
//! A request may give a name (XEP-0172), but ejabberd does not keep it with the request, and many programs give none:
//! then it is looked up in what the person publishes.

use std::collections::BTreeMap;
use std::time::Duration;

use futures::{StreamExt, stream};
use jid::{BareJid, Jid};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{NICK, VCARD};

use super::payloads;
use crate::model::data::Xml;
use crate::model::data::requests::{self, Asker};
use crate::model::printable::clean;
use crate::net::session::{Request, Session};
use crate::xmpp::build::element;
use crate::xmpp::pep;

/// How long one server may take to say what somebody is called.
const ONE_LIMIT: Duration = Duration::from_secs(5);
/// How long all of them may take. Whoever is not named by then keeps the address alone.
const ALL_LIMIT: Duration = Duration::from_secs(20);
/// How many people are looked up at once.
const WINDOW: usize = 8;

/// Gives each request, by the address that it comes from, the name of who sent it, as far as there is one, and makes every
/// name safe to show.
pub(super) async fn complete(session: &Session, items: &mut BTreeMap<String, Xml>) {
    let askers = items.iter().filter_map(|(key, request)| Asker::read(key, request));
    let named = stream::iter(askers.collect::<Vec<_>>())
        .map(async |Asker { jid, name, .. }| {
            let name = match name {
                Some(name) => Some(name),
                None => look_up(session, &jid).await,
            };
            Some((jid.to_string(), name.and_then(shown)?))
        })
        .buffer_unordered(WINDOW)
        .take_until(Box::pin(tokio::time::sleep(ALL_LIMIT)))
        .filter_map(std::future::ready);
    let named: Vec<(String, String)> = named.collect().await;
    for (key, name) in named {
        if let Some(request) = items.get_mut(&key) {
            *request = requests::named(request, &name);
        }
    }
}

/// The name that somebody goes by (XEP-0172), or the one on the vCard (XEP-0054).
async fn look_up(session: &Session, jid: &BareJid) -> Option<String> {
    let ask = async |question: Element| {
        let to = Some(Jid::from(jid.clone()));
        session.query_within(to, Request::Get(question), ONE_LIMIT).await.ok()?
    };
    let (published, card) = futures::join!(ask(pep::items(NICK)), ask(element("vCard", VCARD)));
    let nick = published.as_ref().and_then(|answer| {
        payloads(answer).find(|payload| payload.is("nick", NICK)).map(Element::text)
    });
    let field = |name| Some(card.as_ref()?.get_child(name, VCARD)?.text());
    [nick, field("FN"), field("NICKNAME")].into_iter().flatten().find_map(shown)
}

/// A name as others have written it, in a form that can stand in a list; nothing where nothing would show.
fn shown(name: String) -> Option<String> {
    Some(clean(&name).trim().to_owned()).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::migration::survey::read_requests;
    use crate::model::data::Holding;
    use crate::model::snapshot::Server;
    use crate::net::session::{self, Settings};
    use crate::pretend::{Act, Behaviour, Domain, Fault, World};
    use crate::xmpp::build::Build;

    const OLD: &str = "romeo@old.example";

    fn request(children: &str) -> Element {
        format!("<presence xmlns='jabber:client' type='subscribe' to='{OLD}'>{children}</presence>")
            .parse()
            .unwrap()
    }

    fn card(fields: &[(&str, &str)]) -> Element {
        let fields = fields.iter().map(|(name, text)| element(name, VCARD).saying(text));
        element("vCard", VCARD).holding_all(fields)
    }

    /// How those who ask are called in the end: the part of the address before the domain, and the name.
    async fn names(world: &World) -> Vec<(String, Option<String>)> {
        let account = world.account(OLD).unwrap();
        let (session, mut events) = session::login(&account, &Settings::default()).await.unwrap();
        let server = Server { software: Some("Prosody".to_owned()), ..Server::default() };
        let found = read_requests(&session, &mut events, &server).await;
        session.close().await;
        let Holding::Items(items) = found else { panic!("{found:?}") };
        let name = |(key, request): (&String, _)| {
            let asker = Asker::read(key, request).unwrap();
            (asker.jid.node().unwrap().to_string(), asker.name)
        };
        items.iter().map(name).collect()
    }

    #[tokio::test]
    async fn a_name_comes_from_the_request_or_else_from_what_its_sender_publishes() {
        let lie = format!("\u{202e}{}\u{2066}\n", "x".repeat(5000));
        let world = World::builder()
            .domain(Domain::prosody("old.example"))
            .user(OLD, "secret")
            .contact("card@a.example", Behaviour::never())
            .contact("lie@a.example", Behaviour::never())
            .contact("nick@a.example", Behaviour::never())
            .contact("nobody@a.example", Behaviour::never())
            .contact("silent@a.example", Behaviour::never())
            .vcard("card@a.example", card(&[("FN", " "), ("NICKNAME", "Carl")]))
            .vcard("lie@a.example", card(&[("FN", &lie)]))
            .vcard("nick@a.example", card(&[("FN", "Another")]))
            .vcard("silent@a.example", card(&[("FN", "Unheard")]))
            .said("card@a.example", request(""))
            .said("lie@a.example", request(""))
            .said("nick@a.example", request(&format!("<nick xmlns='{NICK}'>Nick\u{202e}</nick>")))
            .said("nobody@a.example", request(""))
            .said("silent@a.example", request(""))
            .fault(OLD, {
                let asks = |stanza: &Element| stanza.attr("to") == Some("silent@a.example");
                Fault::on_received(asks, Act::Swallow).always()
            })
            .start()
            .await
            .unwrap();
        let names = names(&world).await;
        let name = |who: &str| names.iter().find(|(other, _)| other == who).unwrap().1.clone();
        assert_eq!(names.len(), 5);
        assert_eq!(name("card").as_deref(), Some("Carl"));
        assert_eq!(name("nick").as_deref(), Some("Nick"));
        assert_eq!((name("nobody"), name("silent")), (None, None), "they keep the address alone");
        let shown = name("lie").unwrap();
        assert!(shown.chars().count() <= 200 && shown.starts_with("xxx"), "{shown:?}");
    }
}
