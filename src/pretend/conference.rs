//! Services with chat rooms (XEP-0045): what they and their rooms answer to questions. [`occupants`] has who is in a room,
//! and what these say.

use jid::BareJid;
use xmpp_parsers::minidom::Element;

use super::domain::Software;
use super::rooms::{ADMIN, FORM, INFO, OWNER, Room};
use super::state::State;
use super::xml::Refusal;

mod occupants;

impl State {
    /// What a room answers. One on a domain that is no service knows nothing but its rights.
    pub(super) fn ask_room(
        &mut self,
        at: &BareJid,
        asker: &BareJid,
        query: &Element,
        set: bool,
    ) -> Result<Option<Element>, Refusal> {
        let manner = self.rooms_at(at);
        let Some(room) = self.rooms.get_mut(at) else {
            return self.ask_for_room(at, asker, query, set);
        };
        match (query.name(), query.ns().as_str(), set) {
            ("query", ADMIN, _) => room.administer(asker, query, set),
            _ if manner.is_none() => Err("service-unavailable".into()),
            ("query", INFO, false) => Ok(Some(room.info())),
            ("query", OWNER, _) if room.right(asker) != "owner" => Err("forbidden".into()),
            ("query", OWNER, false) => Ok(Some(room.form())),
            ("query", OWNER, true) => {
                if let Some(form) = query.get_child("x", FORM) {
                    room.set_up(form);
                } else if let Some(destroy) = query.get_child("destroy", OWNER) {
                    self.destroy(at, destroy);
                }
                Ok(None)
            }
            _ => Err("service-unavailable".into()),
        }
    }

    /// What a service answers for a room that there is not: ejabberd makes it by its form (seen on 23.01).
    fn ask_for_room(
        &mut self,
        at: &BareJid,
        asker: &BareJid,
        query: &Element,
        set: bool,
    ) -> Result<Option<Element>, Refusal> {
        if self.gone_rooms.contains_key(at) {
            return Err("gone".into());
        }
        if self.rooms_at(at) != Some(Software::Ejabberd) || !query.is("query", OWNER) {
            return Err("item-not-found".into());
        }
        if !set {
            return Ok(Some(Room::default().form()));
        }
        let form = query.get_child("x", FORM).ok_or("bad-request")?;
        let room = self.make_room(at, asker)?;
        room.set_up(form);
        Ok(None)
    }

    /// Makes a room, if its service lets anybody make one of this name.
    fn make_room(&mut self, at: &BareJid, owner: &BareJid) -> Result<&mut Room, Refusal> {
        let service = self.domains.get(at.domain().as_str());
        let allows = service.and_then(|service| service.rooms).ok_or("item-not-found")?;
        if !at.node().is_some_and(|name| allows(name.as_str())) {
            return Err("not-allowed".into());
        }
        let room = self.rooms.entry(at.clone()).or_default();
        room.rights.insert(owner.clone(), "owner".to_owned());
        Ok(room)
    }

    /// Whose manners the service has that this room is on; `None` where the domain is no service.
    pub(super) fn rooms_at(&self, at: &BareJid) -> Option<Software> {
        let domain = self.domains.get(at.domain().as_str())?;
        domain.rooms.map(|_| domain.software)
    }
}
