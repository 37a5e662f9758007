//! What is heard and said in a room that closes: where it has gone.

use std::collections::BTreeSet;
use std::time::{Duration, Instant};

use jid::BareJid;

use super::{building, fact, room_fact};
use crate::migration::insist;
use crate::migration::new_account::NewAccount;
use crate::migration::old_account::OldAccount;
use crate::migration::visit::{Guest, Visit};
use crate::model::data::hosted_rooms::RoomSight;
use crate::model::data::rights::Right;
use crate::model::data::{Data, Kind};
use crate::model::history::{Fact, Failure, RoomFact, RoomStep};
use crate::xmpp::muc;

/// How many of the last messages of a room are looked through for one that tells where it has gone.
const MESSAGES: u32 = 100;

/// By what name, and with what password, the account enters a room.
#[derive(Clone)]
pub(super) struct RoomGuest {
    pub(super) nick: String,
    password: Option<String>,
}

impl RoomGuest {
    /// As the bookmark of the room says; under this name, where it says none.
    pub(super) fn of_bookmark(data: &Data, room: &BareJid, nick: &str) -> Self {
        let mut bookmarks = data.items(Kind::Rooms);
        let bookmark = bookmarks.find(|(key, _)| **key == *room.as_str());
        let text = |name: &str| {
            let children = bookmark.iter().flat_map(|(_, bookmark)| bookmark.element().children());
            let mut named = children.filter(|child| child.name() == name);
            named.next().map(|child| child.text()).filter(|text| !text.is_empty())
        };
        let nick = text("nick").unwrap_or_else(|| nick.to_owned());
        Self { nick, password: text("password") }
    }

    /// With this password, where the bookmark has none.
    pub(super) fn or_with_password(self, password: impl FnOnce() -> Option<String>) -> Self {
        Self { password: self.password.or_else(password), ..self }
    }

    /// Hears what was said last.
    fn listening(&self) -> Guest<'_> {
        Guest { messages: MESSAGES, ..self.in_passing() }
    }

    /// Hears nothing of what was said before.
    pub(super) fn in_passing(&self) -> Guest<'_> {
        Guest { nick: &self.nick, password: self.password.as_deref(), messages: 0 }
    }
}

/// What is said in the old room.
pub(super) struct Announcement {
    pub(super) at: BareJid,
    pub(super) id: String,
    pub(super) text: String,
    /// What it takes to get into the new room.
    pub(super) password: Option<String>,
    /// The id of a message that may have been said before.
    pub(super) earlier: Option<String>,
}

/// Looks whether another owner has told of a new room, or does so before `patience` has run out.
pub(super) async fn look(
    old: &OldAccount,
    new: &NewAccount,
    jid: &BareJid,
    guest: &RoomGuest,
    patience: Duration,
) -> Vec<Fact> {
    let until = Instant::now() + patience;
    let mut visit = match old.visit(jid, guest.listening()).await {
        Ok(visit) => visit,
        Err(failure) => return fact(jid, RoomStep::Look, Err(failure)),
    };
    let subject = visit.subject.clone();
    let fact = loop {
        let told = pointers(&visit);
        match first_believed(old, new, told.into_iter().map(|(at, _)| at)).await {
            Ok(Some(at)) => break RoomFact::LedTo { at },
            Ok(None) if visit.hears_more(until).await => {}
            Ok(None) => break RoomFact::NobodyElse { subject },
            Err(failure) => break RoomFact::Failed { step: RoomStep::Look, failure },
        }
    };
    visit.end().await;
    vec![room_fact(jid, fact)]
}

/// The rooms that messages of a room point to, with the ids of these, in the room's order.
fn pointers(visit: &Visit) -> Vec<(BareJid, Option<String>)> {
    let messages = visit.messages.iter();
    let told = messages.filter_map(|message| {
        let id = message.id.as_ref().map(|id| id.0.clone());
        Some((muc::pointed_to(message)?, id))
    });
    told.collect()
}

/// The first of these rooms that has one of the user's accounts as an owner. The new account is made one where only the
/// old one is.
async fn first_believed(
    old: &OldAccount,
    new: &NewAccount,
    rooms: impl Iterator<Item = BareJid>,
) -> Result<Option<BareJid>, Failure> {
    let mut seen = BTreeSet::new();
    for at in rooms.filter(|at| seen.insert(at.clone())) {
        if let Ok(RoomSight::Own(_)) = building::sight(new.session(), &at).await {
            return Ok(Some(at));
        }
        if old.owns(&at).await {
            let own = new.session().address().bare().clone();
            let owner = Some(Right::Owner);
            insist(|| old.grant(at.as_str(), &own, owner)).await?;
            return Ok(Some(at));
        }
    }
    Ok(None)
}

/// Tells those in the old room where it has gone, unless another owner has told them of another room before.
pub(super) async fn announce(
    old: &OldAccount,
    new: &NewAccount,
    jid: &BareJid,
    guest: &RoomGuest,
    news: Announcement,
) -> Vec<Fact> {
    let step = RoomStep::Announce;
    let Announcement { at, id, text, password, earlier } = news;
    let mut visit = match old.visit(jid, guest.listening()).await {
        Ok(visit) => visit,
        Err(failure) => {
            // Nothing was said by this run.
            let unsaid = earlier.is_none().then_some(RoomFact::NotAnnounced);
            let failed = RoomFact::Failed { step, failure };
            return unsaid.into_iter().chain([failed]).map(|it| room_fact(jid, it)).collect();
        }
    };
    let mut facts = Vec::new();
    let was_said = |visit: &Visit| {
        let told = pointers(visit);
        earlier.is_some() && told.iter().any(|(room, said)| *room == at && *said == earlier)
    };
    let keeps_nothing = visit.messages.is_empty();
    if !was_said(&visit) {
        if earlier.is_some() && keeps_nothing {
            // It may have been said in a room that keeps nothing, and nobody is told twice.
            facts.push(RoomFact::Announced);
        } else {
            if earlier.is_some() {
                facts.push(RoomFact::NotAnnounced);
                facts.push(RoomFact::Announcing { id: id.clone() });
            }
            let payload = muc::invitation(&at, None, None);
            if let Err(failure) = visit.say(&id, &text, payload).await {
                visit.end().await;
                if !matches!(failure, Failure::Lost | Failure::Silent) {
                    facts.push(RoomFact::NotAnnounced);
                }
                facts.push(RoomFact::Failed { step, failure });
                return facts.into_iter().map(|fact| room_fact(jid, fact)).collect();
            }
        }
    }
    // Whoever was first in the room's order has built the one that counts.
    let before: Vec<_> = pointers(&visit).into_iter().map(|(room, _)| room).collect();
    let before = before.into_iter().take_while(|room| *room != at);
    let first = first_believed(old, new, before).await;
    visit.end().await;
    match first {
        Ok(Some(first)) => {
            let (nick, password) = (&guest.nick, password.as_deref());
            let taken = building::take_away(new.session(), &at, nick, password, Some(&first));
            facts.push(taken.await);
            facts.push(RoomFact::LedTo { at: first });
        }
        Ok(None) => facts.push(RoomFact::Announced),
        Err(failure) => facts.push(RoomFact::Failed { step, failure }),
    }
    facts.into_iter().map(|fact| room_fact(jid, fact)).collect()
}
