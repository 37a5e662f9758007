//! Being owner or admin of rooms (XEP-0045 §9.8, §10.8). A room tells it only to those who have such a right, by
//! handing out its lists; some hand them out to members too.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use futures::{StreamExt, stream};
use jid::{BareJid, Jid};
use xmpp_parsers::disco::{DiscoInfoQuery, DiscoInfoResult};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::stanza_error::{DefinedCondition, StanzaError};

use super::Items;
use crate::model::data::rights::{ClosedRoom, MUC_ADMIN, Right};
use crate::net::session::{QueryError, Request, Session};
use crate::xmpp::build::{Build, element};

/// How long one room may take to hand out a list.
const ROOM_LIMIT: Duration = Duration::from_secs(8);
/// How long all rooms together may take.
const LIMIT: Duration = Duration::from_secs(60);
/// Rooms that are asked at once.
const WINDOW: usize = 16;
/// The feature of a room for members only (XEP-0045 §6.4).
const MEMBERS_ONLY: &str = "muc_membersonly";
/// Where a room says whom to write to (XEP-0045 §15.5.4).
const CONTACTS: &str = "muc#roominfo_contactjid";

/// What the account is in a room.
enum Standing {
    /// Its owner, who can hand that on.
    Has(Right),
    /// Neither owner nor admin, and the room lets in whom it lets in.
    HasNone,
    /// No owner, and that matters.
    Closed(ClosedRoom),
}

/// The rights of the account in these rooms. Rooms that do not say count as rooms without.
pub(super) async fn read(session: &Session, rooms: Vec<String>) -> Items {
    let asked = stream::iter(rooms).map(async |room| {
        let lists = ask_lists(session, &BareJid::new(&room).ok()?).await.ok()?;
        Some((room, lists.own?.to_item().into()))
    });
    let answers = asked.buffer_unordered(WINDOW).take_until(Box::pin(tokio::time::sleep(LIMIT)));
    answers.filter_map(std::future::ready).collect().await
}

/// The same, with the rooms in which somebody else has to let the new account in. A room that has not answered
/// when the time is over is one of them.
pub(super) async fn read_with_closed(
    session: &Session,
    rooms: Vec<String>,
) -> (Items, BTreeMap<String, ClosedRoom>) {
    let rooms: Vec<_> = rooms
        .into_iter()
        .filter_map(|room| {
            Some((BareJid::new(&room).ok().filter(|jid| jid.node().is_some())?, room))
        })
        .collect();
    let silent = rooms.iter().map(|(_, room)| (room.clone(), ClosedRoom::Silent));
    let (mut rights, mut closed) = (Items::new(), silent.collect::<BTreeMap<_, _>>());
    let asked =
        stream::iter(rooms).map(async |(jid, room)| (room, standing_in(session, &jid).await));
    let answers = asked.buffer_unordered(WINDOW).take_until(Box::pin(tokio::time::sleep(LIMIT)));
    let mut answers = std::pin::pin!(answers);
    while let Some((room, standing)) = answers.next().await {
        closed.remove(&room);
        match standing {
            Standing::Has(right) => drop(rights.insert(room, right.to_item().into())),
            Standing::HasNone => {}
            Standing::Closed(why) => drop(closed.insert(room, why)),
        }
    }
    (rights, closed)
}

async fn standing_in(session: &Session, room: &BareJid) -> Standing {
    let lists = match ask_lists(session, room).await {
        Ok(Lists { own: Some(Right::Admin), owners, .. }) => {
            return Standing::Closed(ClosedRoom::Admin { ask: owners });
        }
        Ok(Lists { own: Some(right), .. }) => return Standing::Has(right),
        Ok(lists) => lists,
        Err(NoAnswer) => return Standing::Closed(ClosedRoom::Silent),
    };
    let question = Request::Get(DiscoInfoQuery { node: None }.into());
    let info = match ask(session, room, question).await {
        Ok(answer) => answer.and_then(|answer| DiscoInfoResult::try_from(answer).ok()),
        Err(NoAnswer) => return Standing::Closed(ClosedRoom::Silent),
    };
    match info {
        Some(info) if info.features.iter().any(|feature| feature.as_str() == MEMBERS_ONLY) => {
            let mut ask = lists.owners;
            ask.extend(lists.admins);
            ask.extend(contacts(&info));
            Standing::Closed(ClosedRoom::MembersOnly { ask })
        }
        _ => Standing::HasNone,
    }
}

/// What a room says of its owners and admins.
struct Lists {
    /// The account's own right.
    own: Option<Right>,
    /// The other owners, if the room says.
    owners: BTreeSet<String>,
    /// The other admins, likewise.
    admins: BTreeSet<String>,
}

async fn ask_lists(session: &Session, room: &BareJid) -> Result<Lists, NoAnswer> {
    let mut lists = Lists { own: None, owners: BTreeSet::new(), admins: BTreeSet::new() };
    for right in [Right::Owner, Right::Admin] {
        let list = element("query", MUC_ADMIN).holding(right.to_item());
        let Some(answer) = ask(session, room, Request::Get(list)).await? else { continue };
        let listed = answer.children().filter_map(|item| BareJid::new(item.attr("jid")?).ok());
        for jid in listed {
            if jid == *session.address().bare() {
                lists.own = lists.own.or(Some(right));
            } else if right == Right::Owner {
                lists.owners.insert(jid.to_string());
            } else {
                lists.admins.insert(jid.to_string());
            }
        }
        if lists.own.is_some() {
            break;
        }
    }
    Ok(lists)
}

/// The room, or the server that has it, does not answer.
struct NoAnswer;

/// Asks a room; nothing where it refuses.
async fn ask(
    session: &Session,
    room: &BareJid,
    question: Request,
) -> Result<Option<Element>, NoAnswer> {
    match session.query_within(Some(Jid::from(room.clone())), question, ROOM_LIMIT).await {
        Ok(answer) => Ok(answer),
        Err(QueryError::Refused(error)) if !is_about_the_way(&error) => Ok(None),
        Err(QueryError::Unreadable(_)) => Ok(None),
        Err(_) => Err(NoAnswer),
    }
}

/// It comes from the own server, which did not get through to the room's.
fn is_about_the_way(error: &StanzaError) -> bool {
    matches!(
        error.defined_condition,
        DefinedCondition::RemoteServerNotFound | DefinedCondition::RemoteServerTimeout
    )
}

fn contacts(info: &DiscoInfoResult) -> impl Iterator<Item = String> {
    let fields = info.extensions.iter().flat_map(|form| &form.fields);
    let named = fields.filter(|field| field.var.as_deref() == Some(CONTACTS));
    named
        .flat_map(|field| &field.values)
        .filter_map(|jid| BareJid::new(jid).ok())
        .map(|jid| jid.to_string())
}
