//! Who is in a room, and what they say there (XEP-0045 §7, §8).

use jid::{BareJid, Jid};
use xmpp_parsers::minidom::Element;

use crate::pretend::domain::Software;
use crate::pretend::rooms::{MUC, USER};
use crate::pretend::state::State;
use crate::pretend::xml::{Build, CLIENT, Refusal, element, refusal_of, refused};

impl State {
    /// Somebody comes into a room or leaves it.
    pub(in crate::pretend) fn come_or_go(&mut self, from: &Jid, to: &Jid, stanza: &Element) {
        let at = to.to_bare();
        let Some(nick) = to.resource().map(ToString::to_string) else { return };
        if stanza.attr("type") == Some("unavailable") {
            return self.leave_room(&at, from);
        }
        if let Err(refusal) = self.enter(from, &at, &nick, stanza) {
            let refusal = refused(stanza, refusal);
            self.tell(from, refusal);
        }
    }

    fn enter(
        &mut self,
        from: &Jid,
        at: &BareJid,
        nick: &str,
        stanza: &Element,
    ) -> Result<(), Refusal> {
        let who = from.to_bare();
        if self.gone_rooms.contains_key(at) {
            return Err("gone".into());
        }
        let made = !self.rooms.contains_key(at);
        if made {
            let locks = self.rooms_at(at) != Some(Software::Ejabberd);
            self.make_room(at, &who)?.locked = locks;
        }
        let room = self.rooms.get_mut(at).ok_or("item-not-found")?;
        let asked = stanza.get_child("x", MUC);
        let password = asked.and_then(|asked| asked.get_child("password", MUC)).map(Element::text);
        room.admits(&who, password.as_deref().unwrap_or_default())?;
        if room.occupants.get(nick).is_some_and(|other| other != from) {
            return Err("conflict".into());
        }
        let others: Vec<_> =
            room.occupants.keys().filter(|other| *other != nick).cloned().collect();
        room.occupants.insert(nick.to_owned(), from.clone());
        let right = room.right(&who).to_owned();
        let history = asked.and_then(|asked| asked.get_child("history", MUC));
        let most = history.and_then(|history| history.attr("maxstanzas")?.parse().ok());
        let skipped = room.messages.len().saturating_sub(most.unwrap_or(20));
        let said: Vec<_> = room.messages.iter().skip(skipped).cloned().collect();
        let subject = element("message", CLIENT)
            .with("type", "groupchat")
            .with("from", at.as_str())
            .holding(element("subject", CLIENT).saying(&room.subject));
        for other in &others {
            self.tell(from, presence(at, other, "none", &[]));
        }
        self.tell_others(at, from, &presence(at, nick, &right, &[]));
        let codes: &[&str] = if made { &["110", "201"] } else { &["110"] };
        self.tell(from, presence(at, nick, &right, codes));
        said.into_iter().for_each(|message| self.tell(from, message));
        self.tell(from, subject);
        Ok(())
    }

    /// Somebody is not in a room any more. One that is not to last ends with its last occupant.
    fn leave_room(&mut self, at: &BareJid, who: &Jid) {
        let Some(room) = self.rooms.get_mut(at) else { return };
        let Some(nick) = room.nick_of(who) else { return };
        room.occupants.remove(&nick);
        let ends = room.occupants.is_empty() && !room.is("persistentroom");
        let gone = presence(at, &nick, "none", &[]).with("type", "unavailable");
        self.tell_others(at, who, &gone);
        self.tell(who, presence(at, &nick, "none", &["110"]).with("type", "unavailable"));
        if ends && self.rooms_at(at).is_some() {
            self.rooms.remove(at);
        }
    }

    /// A connection is gone, and so is who was in rooms through it.
    pub(in crate::pretend) fn leave_all_rooms(&mut self, who: &Jid) {
        let rooms = self.rooms.iter().filter(|(_, room)| room.nick_of(who).is_some());
        let rooms: Vec<_> = rooms.map(|(at, _)| at.clone()).collect();
        rooms.iter().for_each(|at| self.leave_room(at, who));
    }

    /// Somebody says something in a room, or changes its subject.
    pub(in crate::pretend) fn say_in_room(&mut self, from: &Jid, at: &BareJid, stanza: Element) {
        let refuse = |condition| refusal_of(&stanza, condition);
        let Some(room) = self.rooms.get_mut(at) else { return self.tell(from, refuse("gone")) };
        let Some(nick) = room.nick_of(from) else {
            return self.tell(from, refuse("not-acceptable"));
        };
        let right = room.right(&from.to_bare());
        let moderates = matches!(right, "owner" | "admin");
        let speaks = moderates || right == "member" || !room.is("moderatedroom");
        let passed = stanza.clone().with("from", format!("{at}/{nick}"));
        let subject = stanza.get_child("subject", CLIENT).map(Element::text);
        match subject.filter(|_| !stanza.has_child("body", CLIENT)) {
            Some(subject) if moderates || room.is("changesubject") => room.subject = subject,
            None if speaks => room.messages.push(passed.clone()),
            _ => return self.tell(from, refuse("forbidden")),
        }
        let occupants: Vec<_> = room.occupants.values().cloned().collect();
        occupants.iter().for_each(|occupant| self.tell(occupant, passed.clone()));
    }

    /// A room ends, and those in it hear where it has gone (§10.9).
    pub(super) fn destroy(&mut self, at: &BareJid, destroy: &Element) {
        let Some(room) = self.rooms.remove(at) else { return };
        let venue = destroy.attr("jid");
        for (nick, who) in &room.occupants {
            let word = element("destroy", USER).with("jid", venue);
            let gone = element("presence", CLIENT)
                .with("type", "unavailable")
                .with("from", format!("{at}/{nick}"))
                .holding(element("x", USER).holding(word));
            self.tell(who, gone);
        }
        // ejabberd gives the name to whoever wants it (seen on 23.01).
        if self.rooms_at(at) != Some(Software::Ejabberd) {
            self.gone_rooms.insert(at.clone(), venue.unwrap_or_default().to_owned());
        }
    }

    fn tell_others(&mut self, at: &BareJid, who: &Jid, stanza: &Element) {
        let room = self.rooms.get(at).into_iter();
        let others = room.flat_map(|room| room.occupants.values()).filter(|jid| *jid != who);
        let others: Vec<_> = others.cloned().collect();
        others.iter().for_each(|other| self.tell(other, stanza.clone()));
    }

    fn tell(&mut self, whom: &Jid, stanza: Element) {
        self.deliver(&whom.to_bare(), &stanza, |session| session.jid == *whom);
    }
}

fn presence(at: &BareJid, nick: &str, right: &str, codes: &[&str]) -> Element {
    let item = element("item", USER).with("affiliation", right).with("role", "participant");
    let codes = codes.iter().map(|code| element("status", USER).with("code", *code));
    let x = element("x", USER).holding(item).holding_all(codes);
    element("presence", CLIENT).with("from", format!("{at}/{nick}")).holding(x)
}
