//! Channels (XEP-0369): taking part in one by way of the own server (XEP-0405).

use jid::BareJid;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns;

use super::build::{Build, element};

/// What an account announces whose server joins and leaves channels for it (XEP-0405 §2.4).
pub const PAM: &str = "urn:xmpp:mix:pam:2";
/// Joining and leaving, as channels themselves know it.
const CORE: &str = "urn:xmpp:mix:core:1";
/// What the namespaces of all its versions begin with. ejabberd shows participants in the first one, which has the nick
/// as an attribute (seen on 23.01).
const ANY_CORE: &str = "urn:xmpp:mix:core:";
/// Who takes part.
const PARTICIPANTS: &str = "urn:xmpp:mix:nodes:participants";
/// What somebody who takes part is told of; a channel leaves out what it does not have (XEP-0369 §7.1.2).
const NODES: [&str; 4] = [
    "urn:xmpp:mix:nodes:messages",
    "urn:xmpp:mix:nodes:presence",
    PARTICIPANTS,
    "urn:xmpp:mix:nodes:info",
];

/// Joins a channel, under this nick if there is one (XEP-0405 §2.7).
pub fn join(channel: &BareJid, nick: Option<&str>) -> Element {
    let nodes = NODES.map(|node| element("subscribe", CORE).with("node", node));
    let nick = nick.map(|nick| element("nick", CORE).saying(nick));
    let join = element("join", CORE).holding_all(nodes).holding_all(nick);
    element("client-join", PAM).with("channel", channel.as_str()).holding(join)
}

/// Leaves a channel (XEP-0405 §2.8).
pub fn leave(channel: &BareJid) -> Element {
    element("client-leave", PAM).with("channel", channel.as_str()).holding(element("leave", CORE))
}

/// Asks a channel who this participant is (XEP-0369 §6.6).
pub fn ask_participant(id: &str) -> Element {
    let item = element("item", ns::PUBSUB).with("id", id);
    let items = element("items", ns::PUBSUB).with("node", PARTICIPANTS).holding(item);
    element("pubsub", ns::PUBSUB).holding(items)
}

/// The nick of this participant in the answer, which may be about all of them.
pub fn read_nick(answer: &Element, id: &str) -> Option<String> {
    let items = answer.get_child("items", ns::PUBSUB)?;
    let item = items.children().find(|item| item.attr("id") == Some(id))?;
    let is_of_mix = |child: &&Element| child.ns().starts_with(ANY_CORE);
    let participant = item.children().filter(is_of_mix).find(|it| it.name() == "participant")?;
    let nick = participant.children().filter(is_of_mix).find(|it| it.name() == "nick");
    let nick = nick.map(Element::text).or_else(|| participant.attr("nick").map(str::to_owned));
    nick.filter(|nick| !nick.trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_nick_is_that_of_the_participant_in_any_version() {
        let answer: Element = "<pubsub xmlns='http://jabber.org/protocol/pubsub'>\
            <items node='urn:xmpp:mix:nodes:participants'>\
            <item id='1'><participant xmlns='urn:xmpp:mix:core:0' nick='Mercutio'/></item>\
            <item id='2'><participant xmlns='urn:xmpp:mix:core:1'><nick>Romeo</nick></participant></item>\
            <item id='3'><participant xmlns='urn:xmpp:mix:core:1'><nick> </nick></participant></item>\
            <item id='4'><participant xmlns='urn:xmpp:mix:core:1'/></item>\
            </items></pubsub>"
            .parse()
            .unwrap();
        let nicks = ["1", "2", "3", "4", "5"].map(|id| read_nick(&answer, id));
        let known = |nick: &str| Some(nick.to_owned());
        assert_eq!(nicks, [known("Mercutio"), known("Romeo"), None, None, None]);
    }
}
