//! Names of contacts that a server overwrites.
//!
//! ejabberd puts the name that comes with a request (XEP-0172 §4.2) in the place of the one that the user has given
//! since 24.12, and says nothing of it: an entry is called otherwise once its request was let in. What has changed in a
//! name alone, since the entry was last known and while a request came, is taken for that. Whoever is let in is looked at
//! once, so that a name that the user gives later stays.

use std::collections::HashMap;
use std::sync::Arc;

use jid::BareJid;
use xmpp_parsers::ns;
use xmpp_parsers::presence::Presence;

use super::less;
use crate::model::history::{Fact, History};
use crate::model::roster::{Contact, Label};

/// The names that came with requests in this run; nothing where one came without.
#[derive(Default)]
pub(super) struct Nicks(HashMap<BareJid, Option<String>>);

/// A name to be mended.
pub(super) struct Misnaming {
    pub(super) jid: BareJid,
    pub(super) right: Arc<Label>,
    pub(super) shown: Arc<Label>,
}

impl Nicks {
    /// Takes in a request.
    pub(super) fn hear(&mut self, jid: &BareJid, request: &Presence) {
        let nick = request.payloads.iter().find(|payload| payload.is("nick", ns::NICK));
        self.0.insert(jid.clone(), nick.map(|nick| nick.text()));
    }

    /// The name of this contact was looked at: whatever it is called from now on, the user has called it.
    pub(super) fn forget(&mut self, jid: &BareJid) {
        self.0.remove(jid);
    }

    /// What a request has made of the name of the entry of this `contact`, if that is news. The server `misnames` contacts,
    /// or is not known to do so.
    pub(super) fn find(
        &self,
        entry: &Contact,
        contact: &Contact,
        history: &History,
        misnames: bool,
    ) -> Option<Misnaming> {
        let jid = contact.bare();
        let state = history.of(&jid);
        let heard = self.0.get(&jid);
        let let_in = misnames && contact.standing.is_seen() && entry.standing.is_seen();
        if heard.is_none() && !let_in {
            return None;
        }
        let left = history.left_as(&jid);
        let (right, shown) = (left.as_ref().map(Contact::label).unwrap_or_default(), entry.label());
        let is_respelled = shown.name.is_some() && less::could_be(&shown, &right);
        if shown.groups != right.groups || shown.name == right.name || is_respelled {
            return None;
        }
        let is_known = state
            .and_then(|state| state.misnamed.as_ref())
            .is_some_and(|misnamed| *misnamed.shown == shown);
        let is_of_request = match heard {
            Some(nick) => nick.as_deref() == Some(shown.name.as_deref().unwrap_or_default()),
            None => match &left {
                Some(left) => !left.standing.is_seen() && state.is_none_or(|state| !state.admitted),
                // Nobody but the request has made the entry.
                None => true,
            },
        };
        let misnaming = Misnaming { jid, right: Arc::new(right), shown: Arc::new(shown) };
        (is_of_request && !is_known).then_some(misnaming)
    }
}

impl Misnaming {
    /// As the journal has it.
    pub(super) fn fact(&self) -> Fact {
        let (right, shown) = (self.right.clone(), self.shown.clone());
        Fact::Misnamed { jid: self.jid.clone(), right, shown }
    }
}
