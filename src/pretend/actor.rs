//! Contacts without a connection: how each answers, and what it has heard.

use jid::{BareJid, Jid};
use xmpp_parsers::minidom::Element;

use super::behaviour::Answer;
use super::pep;
use super::roster::Kind;
use super::state::{Effect, NICK, State};
use super::xml::{Build, CLIENT, address, element};

/// The namespace of moved statements (XEP-0283).
const MOVED: &str = "urn:xmpp:moved:1";

impl State {
    /// The contact `me` reads what has come for it and decides on an answer.
    pub(super) fn hear(&mut self, me: &BareJid, stanza: &Element) {
        let Some(person) = self.people.get(me) else { return };
        let Some(behaviour) = person.behaviour else { return };
        let Some(asker) = address(stanza, "from").map(Jid::into_bare) else { return };
        if stanza.name() != "presence" || Kind::of(stanza) != Some(Kind::Subscribe) {
            return;
        }
        let mut answers = Vec::new();
        let mut asks_back = behaviour.asks_back;
        let verdict = match behaviour.answer {
            Answer::Never => return,
            Answer::Declines => "unsubscribed",
            Answer::Approves => "subscribed",
            Answer::ApprovesMoved => match self.moved_from(me, &asker, stanza) {
                None => return,
                Some(old) => {
                    asks_back &= person.roster.standing(&old).0.to();
                    answers.push(presence("unsubscribed", &old));
                    "subscribed"
                }
            },
        };
        answers.push(presence(verdict, &asker));
        if verdict == "subscribed" && asks_back {
            let nick = behaviour.nick.map(|nick| element("nick", NICK).saying(nick));
            answers.push(presence("subscribe", &asker).holding_all(nick));
        }
        let me = me.clone();
        self.effects.push(Effect::Speak { actor: me, stanzas: answers, after: behaviour.delay });
    }

    /// What the contact had decided to say after its delay is said now. It does not ask whom it
    /// sees, or has asked, already.
    pub(super) fn speak(&mut self, actor: &BareJid, stanzas: Vec<Element>) {
        for stanza in stanzas {
            let Some(person) = self.people.get(actor) else { return };
            let Some(peer) = address(&stanza, "to").map(Jid::into_bare) else { continue };
            let (standing, ask) = person.roster.standing(&peer);
            if Kind::of(&stanza) != Some(Kind::Subscribe) || !(standing.to() || ask) {
                let from = Jid::from(actor.clone());
                self.presence(None, &from, stanza);
            }
        }
    }

    /// The old account from which the asker has moved, if the statement in its request holds
    /// (XEP-0283 §4): `me` lets the old account see it, and may read there that it moved.
    fn moved_from(&self, me: &BareJid, asker: &BareJid, request: &Element) -> Option<BareJid> {
        let moved = request.get_child("moved", MOVED)?;
        let old = BareJid::new(moved.get_child("old-jid", MOVED)?.text().trim()).ok()?;
        let me_person = self.people.get(me)?;
        let old_person = self.people.get(&old)?;
        let node = old_person.nodes.get(MOVED)?;
        let readable = pep::may_read(node, &old, old_person, me).is_ok();
        let new = node.items.last()?.1.get_child("moved", MOVED)?.get_child("new-jid", MOVED)?;
        let confirmed = BareJid::new(new.text().trim()).ok().as_ref() == Some(asker);
        let seen = me_person.roster.standing(&old).0.from();
        (readable && confirmed && seen).then_some(old)
    }
}

fn presence(kind: &str, to: &BareJid) -> Element {
    element("presence", CLIENT).with("type", kind).with("to", to.as_str())
}
