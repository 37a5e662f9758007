//! Account transfer (XEP-0015): a server that moves its users' contacts to another one of the world, and how
//! well it does that. All servers of the world play along.

use jid::{BareJid, Jid};
use xmpp_parsers::minidom::Element;

use super::domain::Transfer;
use super::roster::{Item, Subscription};
use super::state::{Departure, State};
use super::xml::{Build, CLIENT, Refusal, address, element, refused, result_of};
use crate::xmpp::transfer::{EXTENSION, NS};

impl State {
    /// Step 1: the client behind `session` asks its server to move its account.
    pub(super) fn depart(&mut self, session: u64, own: &BareJid, request: Element) {
        let how = self.domains.get(own.domain().as_str()).and_then(|domain| domain.transfer);
        let query = request.get_child("query", NS);
        let account = |name| BareJid::new(&query?.get_child(name, NS)?.text()).ok();
        let (old, new) = (account("oldaccount"), account("newaccount"));
        let (how, new) = match (how, old, new) {
            (None, ..) => {
                return self.write(session, refused(&request, "service-unavailable".into()));
            }
            (Some(how), Some(old), Some(new)) if old == *own => (how, new),
            _ => return self.write(session, refused(&request, "forbidden".into())),
        };
        if !self.is_expected(own, &new) {
            let detail = Some(("permission-refused", EXTENSION));
            let refusal = Refusal { condition: "forbidden", detail };
            return self.write(session, refused(&request, refusal));
        }
        let id = format!("permission-{}", self.number());
        let question = element("iq", CLIENT)
            .with("type", "set")
            .with("id", id.as_str())
            .with("from", own.domain().as_str())
            .holding(element("query", NS).holding(element("oldaccount", NS).saying(own.as_str())));
        self.departures.push(Departure {
            id,
            session,
            request,
            old: own.clone(),
            new: new.clone(),
            how,
        });
        self.deliver(&new, &question, |_| true);
    }

    /// A client says which account it awaits, or that it awaits none any more.
    pub(super) fn expect(
        &mut self,
        session: u64,
        own: &BareJid,
        request: &Element,
        word: &Element,
    ) {
        if !self.domains.get(own.domain().as_str()).is_some_and(|domain| domain.expects) {
            return self.write(session, refused(request, "service-unavailable".into()));
        }
        match word.get_child("oldaccount", EXTENSION).map(|named| BareJid::new(&named.text())) {
            Some(Ok(old)) => drop(self.expected.insert(own.clone(), old)),
            Some(Err(_)) => return self.write(session, refused(request, "bad-request".into())),
            None => drop(self.expected.remove(own)),
        }
        self.write(session, result_of(request));
    }

    /// Whether the server of `new` passes on what the server of `old` asks.
    fn is_expected(&self, old: &BareJid, new: &BareJid) -> bool {
        let wants_to_know =
            self.domains.get(new.domain().as_str()).is_some_and(|domain| domain.expects);
        !wants_to_know || self.expected.get(new) == Some(old)
    }

    /// Step 3: somebody answers a question; if it is one of these, the contacts move or do not.
    pub(super) fn depart_or_stay(&mut self, from: &Jid, answer: &Element) {
        let is_asked = |departure: &Departure| {
            answer.attr("id") == Some(departure.id.as_str())
                && departure.new == from.to_bare()
                && address(answer, "to").is_some_and(|to| to == departure.server())
        };
        let Some(place) = self.departures.iter().position(is_asked) else { return };
        let departure = self.departures.remove(place);
        let allowed =
            answer.get_child("query", NS).is_some_and(|query| query.has_child("allowed", NS));
        let reply = if answer.attr("type") == Some("result") && allowed {
            let left = self.move_contacts(&departure);
            result_of(&departure.request)
                .holding_all((!left.is_empty()).then(|| element("query", NS).holding_all(left)))
        } else {
            let detail = Some(("permission-refused", EXTENSION));
            refused(&departure.request, Refusal { condition: "forbidden", detail })
        };
        self.write(departure.session, reply);
    }

    /// Steps 4 and 5. Gives the entries of the result that name who was left.
    fn move_contacts(&mut self, departure: &Departure) -> Vec<Element> {
        let Departure { old, new, how, .. } = departure;
        let Some(person) = self.people.get(old) else { return Vec::new() };
        let mut items: Vec<Item> = person.roster.items.values().cloned().collect();
        match how {
            Transfer::Half => items.truncate(items.len() / 2),
            Transfer::With(stranger) => {
                let stranger = Jid::new(stranger).ok();
                items.extend(stranger.map(|jid| Item::new(jid).standing(Subscription::Both)));
            }
            Transfer::Whole | Transfer::Careless => {}
        }
        let mut left = Vec::new();
        for item in items {
            let is_gateway =
                self.server_of(&item.jid).is_some_and(|domain| domain.gateway.is_some());
            if is_gateway && *how != Transfer::Careless {
                let reason = if item.jid.node().is_some() { "gateway-contact" } else { "gateway" };
                let entry = element("not-transferred", EXTENSION).with("jid", item.jid.as_str());
                left.push(entry.with("reason", reason));
                continue;
            }
            self.swap(&item.jid.to_bare(), old, new);
            self.take_over(new, item);
        }
        left
    }

    /// What the contact's server does: the new account stands where the old one stood.
    fn swap(&mut self, contact: &BareJid, old: &BareJid, new: &BareJid) {
        let Some(person) = self.people.get_mut(contact) else { return };
        let (before, after) = (Jid::from(old.clone()), Jid::from(new.clone()));
        if let Some(mut item) = person.roster.items.remove(&before) {
            item.jid = after.clone();
            person.roster.items.insert(after.clone(), item);
        }
        if let Some(request) = person.roster.pending.remove(old) {
            person.roster.pending.insert(new.clone(), request.with("from", new.as_str()));
        }
        self.push(contact, &before);
        self.push(contact, &after);
    }

    /// What the new server does: the list of the new account gains the contact, or its standing.
    fn take_over(&mut self, new: &BareJid, item: Item) {
        let Some(person) = self.people.get_mut(new) else { return };
        let jid = item.jid.clone();
        let own = person.roster.items.entry(jid.clone()).or_insert_with(|| item.clone());
        let (sees, is_seen) = (own.subscription.to(), own.subscription.from());
        own.subscription =
            Subscription::of(sees || item.subscription.to(), is_seen || item.subscription.from());
        own.ask |= item.ask;
        self.push(new, &jid);
    }
}

impl Departure {
    fn server(&self) -> BareJid {
        BareJid::from_parts(None, self.old.domain())
    }
}
