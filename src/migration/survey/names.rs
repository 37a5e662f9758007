//! The names of people who have asked to see the user.
//!
//! A request may give a name (XEP-0172), but ejabberd does not keep it with the request, and many programs give none:
//! then it is looked up in what the person publishes.

use std::time::Duration;

use futures::{StreamExt, stream};
use xmpp_parsers::jid::{BareJid, Jid};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{NICK, VCARD};

use super::payloads;
use super::requests::Items;
use crate::data::requests::{self, Asker};
use crate::session::{Request, Session};
use crate::words;
use crate::xmpp::build::element;
use crate::xmpp::pep;

/// How long one server may take to say what somebody is called.
const ONE_LIMIT: Duration = Duration::from_secs(5);
/// How long all of them may take. Whoever is not named by then keeps the address alone.
const ALL_LIMIT: Duration = Duration::from_secs(20);
/// How many people are looked up at once.
const WINDOW: usize = 8;

/// Gives each request the name of who sent it, as far as there is one, and makes every name safe to show.
pub(super) async fn complete(session: &Session, items: &mut Items) {
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
    Some(words::clean(&name).trim().to_owned()).filter(|name| !name.is_empty())
}
