//! Old servers as they are: whatever is no person stays behind, and everybody else moves.

use std::collections::BTreeMap;

use super::*;
use crate::model::history::History;
use crate::model::plan::{Choices, Fate, Plan, Reason};
use crate::net::session::{self, Settings};
use crate::pretend::{Disco, Domain, Item, Subscription, World};

const OLD: &str = "romeo@old.example";

/// What the domains of an old list say when they are asked what they are.
const SAYINGS: [(&str, &str); 14] = [
    ("irc.old.example", "<identity category='conference' type='irc' name='Biboumi'/>"),
    (
        "both.old.example",
        "<identity category='directory' type='user'/><identity category='gateway' type='msn'/>",
    ),
    ("untyped.old.example", "<identity category='gateway' type=''/>"),
    ("capitals.old.example", "<identity category='Gateway' type='ICQ'/>"),
    (
        "feature.old.example",
        "<identity category='component' type='generic'/><feature var='jabber:iq:gateway'/>",
    ),
    ("bare.old.example", "<feature var='jabber:iq:gateway'/><feature var='jabber:iq:register'/>"),
    ("sms.far.example", "<identity category='gateway' type='sms'/>"),
    ("plain.far.example", "<identity category='gateway' type='whatsapp'/>"),
    ("odd.far.example", "<identity category='component' type='generic'/>"),
    ("rooms.old.example", "<identity category='conference' type='text'/>"),
    ("bot.far.example", "<identity category='automation' type='rpc'/>"),
    ("news.old.example", "<identity category='headline' type='rss'/>"),
    (
        "mix.far.example",
        "<identity category='conference' type='mix'/><feature var='urn:xmpp:mix:core:1'/>",
    ),
    ("big.far.example", "<identity category='server' type='im'/>"),
];

/// The list, and why each stays behind.
const LIST: [(&str, &str); 31] = [
    ("irc.old.example", "gateway"),
    ("nick%irc.libera.example@irc.old.example", "behind"),
    ("#chan%irc.libera.example@irc.old.example", "behind"),
    ("both.old.example", "gateway"),
    ("user%hotmail.example@both.old.example", "behind"),
    ("1@untyped.old.example", "behind"),
    ("capitals.old.example/registered", "gateway"),
    ("5@capitals.old.example", "behind"),
    ("feature.old.example", "gateway"),
    ("1@feature.old.example", "behind"),
    ("1@bare.old.example", "behind"),
    ("+491700000@sms.far.example", "behind"),
    ("juliet@plain.far.example", "behind"),
    ("odd.far.example/registered", "gateway"),
    ("9@odd.far.example", "behind"),
    ("mute.far.example/registered", "gateway"),
    ("9@mute.far.example", "behind"),
    ("silent.far.example", "uncertain"),
    ("9@silent.far.example", "uncertain"),
    ("9@gone.old.example", "uncertain"),
    ("rooms.old.example", ""),
    ("bot.far.example", ""),
    ("news.old.example", ""),
    ("balcony@mix.far.example", "channel"),
    ("1#balcony@mix.far.example", "channel"),
    ("big.far.example", ""),
    ("friend@big.far.example", ""),
    ("friend@dead.far.example", ""),
    ("romeo@old.example", "own"),
    ("old.example", ""),
    ("neighbour@old.example", ""),
];

#[tokio::test]
async fn whatever_is_no_person_stays_behind_and_everybody_else_moves() {
    let mut world = World::builder()
        .domain(Domain::prosody("old.example").disco(Disco::Refuses))
        .domain(Domain::prosody("mute.far.example").disco(Disco::Refuses))
        .domain(Domain::prosody("silent.far.example").disco(Disco::Refuses))
        .user(OLD, "secret");
    for (domain, says) in SAYINGS {
        let query = format!("<query xmlns='http://jabber.org/protocol/disco#info'>{says}</query>");
        world = world.domain(Domain::prosody(domain).saying(query.parse().unwrap()));
    }
    let items = LIST.map(|(jid, _)| Item::new(jid.parse().unwrap()).standing(Subscription::Both));
    let world = world.roster(OLD, items).start().await.unwrap();
    let account = world.account(OLD).unwrap();
    let (session, _events) = session::login(&account, &Settings::default()).await.unwrap();
    let mut old = read(&session).await.unwrap();
    look_up_domains(Some(&session), None, &mut old).await;
    session.close().await;

    let new = Snapshot { address: "romeo@new.example".parse().unwrap(), ..empty(&old) };
    let plan = Plan::new(&old, &new, &Choices::default(), &History::default());
    let found: BTreeMap<_, _> = plan
        .contacts
        .iter()
        .map(|planned| {
            let why = match &planned.fate {
                Fate::Move(_) | Fate::Settled => "",
                Fate::Skip(Reason::Gateway) => "gateway",
                Fate::Skip(Reason::GatewayContact { .. }) => "behind",
                Fate::Skip(Reason::UncertainGateway { .. }) => "uncertain",
                Fate::Skip(Reason::Channel(_)) => "channel",
                Fate::Skip(Reason::Own) => "own",
                Fate::Skip(Reason::Excluded) => "excluded",
            };
            (planned.contact.jid.as_str(), why)
        })
        .collect();
    assert_eq!(found, BTreeMap::from(LIST));
}

fn empty(like: &Snapshot) -> Snapshot {
    let (roster, data) = Default::default();
    Snapshot { roster, data, ..like.clone() }
}
