//! Rooms that close with the old server: what the old account sees of them, and building one anew from the new account.
//! A room's answer is never believed: its lists and its configuration are read back (seen on Prosody, which says yes to
//! several items and does the first).

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use futures::{StreamExt, stream};
use jid::{BareJid, Jid};
use xmpp_parsers::disco::{DiscoInfoQuery, DiscoInfoResult, DiscoItemsQuery, DiscoItemsResult};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::VCARD;
use xmpp_parsers::stanza_error::DefinedCondition;

use super::super::visit::{Guest, Visit};
use super::{failure, insist};
use crate::model::data::hosted_rooms::{
    ClosingRoom, Fitted, HostedRoom, People, RoomOwner, RoomSight, Services, fit, hidden, lost,
};
use crate::model::history::{Failure, RoomFact};
use crate::net::session::{QueryError, Request, Session};
use crate::xmpp::muc::{self, Affiliation, Form};

mod closing;

pub(in crate::migration) use closing::close;

/// How long a room may take to answer before anything depends on it.
const LOOK_LIMIT: Duration = Duration::from_secs(8);
/// How long all rooms together may take then.
const LOOKS_LIMIT: Duration = Duration::from_secs(60);
/// Rooms that are looked at at once.
const LOOKS: usize = 8;
/// How many rooms are asked that are not bookmarked.
const MOST_LISTED: usize = 200;
/// How long a room may take to answer before it is asked again, and how often.
const ANSWER_LIMIT: Duration = Duration::from_secs(10);
const TRIES: usize = 4;
/// Changes of lists that are under way at once.
const CHANGES: usize = 8;
/// Where some rooms tell their subject to anybody (XEP-0045 §15.5.4).
const SUBJECT: &str = "muc#roominfo_subject";

/// What was found of the rooms that close.
#[derive(Debug, Default)]
pub(in crate::migration) struct Found {
    /// All of them.
    pub(in crate::migration) closing: BTreeMap<BareJid, ClosingRoom>,
    /// What those hold that the account owns.
    pub(in crate::migration) owned: BTreeMap<BareJid, HostedRoom>,
}

/// Looks at these rooms from the account that may own them. Nobody in them can notice it.
pub(in crate::migration) async fn look(session: &Session, rooms: Vec<BareJid>) -> Found {
    let silent = ClosingRoom { name: None, members: None, owner: RoomOwner::Silent };
    let closing = rooms.iter().map(|room| (room.clone(), silent.clone())).collect();
    let mut found = Found { closing, ..Found::default() };
    let looks = stream::iter(rooms).map(async |room| (look_at(session, &room).await, room));
    let looks = looks.buffer_unordered(LOOKS).take_until(Box::pin(tokio::time::sleep(LOOKS_LIMIT)));
    let mut looks = std::pin::pin!(looks);
    while let Some((seen, room)) = looks.next().await {
        let Some((closing, owned)) = seen else { continue };
        found.closing.insert(room.clone(), closing);
        found.owned.extend(owned.map(|owned| (room, owned)));
    }
    found
}

/// The rooms of these services that the account owns besides those that are known, as far as a service lists its rooms
/// (XEP-0045 §6.3).
pub(in crate::migration) async fn find_owned(
    session: &Session,
    services: &Services,
    known: &[BareJid],
) -> Vec<BareJid> {
    let mut listed = Vec::new();
    for service in &services.domains {
        let question = DiscoItemsQuery { node: None, rsm: None }.into();
        let answer = get(session, service, question).await.ok().flatten();
        let items = answer.and_then(|answer| DiscoItemsResult::try_from(answer).ok());
        let rooms = items.into_iter().flat_map(|it| it.items).map(|item| item.jid.to_bare());
        let here = rooms.filter(|room| room.node().is_some() && room.domain() == service.domain());
        listed.extend(here.filter(|room| !known.contains(room)));
    }
    listed.truncate(MOST_LISTED);
    let own = &Jid::from(session.address().bare().clone());
    let looks = stream::iter(listed).map(async |room| {
        let owners = get(session, &room, muc::list(Affiliation::Owner)).await.ok()??;
        muc::read_list(&owners).any(|owner| owner.jid == *own).then_some(room)
    });
    let looks = looks.buffered(LOOKS).take_until(Box::pin(tokio::time::sleep(LOOKS_LIMIT)));
    looks.filter_map(std::future::ready).collect().await
}

/// What one room shows; nothing where it leaves a question unanswered, since half of it would be another room.
async fn look_at(session: &Session, jid: &BareJid) -> Option<(ClosingRoom, Option<HostedRoom>)> {
    let info = get(session, jid, DiscoInfoQuery { node: None }.into()).await.ok()?;
    let info = info.and_then(|answer| DiscoInfoResult::try_from(answer).ok());
    let identities = info.iter().flat_map(|info| &info.identities);
    let name = identities.filter_map(|identity| identity.name.clone());
    let name = name.map(|name| name.trim().to_owned()).find(|name| !name.is_empty());
    let mut room = HostedRoom::default();
    let mut told = 0;
    for affiliation in Affiliation::LISTED {
        if let Some(list) = get(session, jid, muc::list(affiliation)).await.ok()? {
            told += 1;
            room.take_list(&list);
        }
    }
    let own = Jid::from(session.address().bare().clone());
    let owns = room.people.get(&own).is_some_and(|it| it.affiliation == Affiliation::Owner);
    let members = (told > 0).then(|| room.members());
    if !owns {
        let owners = room.people.into_iter().filter(|(_, it)| it.affiliation == Affiliation::Owner);
        let owner = RoomOwner::Others(owners.map(|(jid, _)| jid.to_bare()).collect());
        return Some((ClosingRoom { name, members, owner }, None));
    }
    let closing = ClosingRoom { name, members, owner: RoomOwner::User };
    let config = get(session, jid, muc::configuration()).await.ok()?;
    let Some(config) = config.as_ref().and_then(muc::read_configuration) else {
        return Some((closing, None));
    };
    let card = get(session, jid, Element::bare("vCard", VCARD)).await.ok()?;
    let fields = info.iter().flat_map(|info| &info.extensions).flat_map(|form| &form.fields);
    let subject = fields.filter(|field| field.var.as_deref() == Some(SUBJECT));
    let subject = subject.flat_map(|field| field.values.first().cloned()).next();
    let owned = HostedRoom {
        config,
        card: card.filter(|card| card.children().next().is_some()),
        subject: subject.filter(|subject| !subject.is_empty()),
        ..room
    };
    Some((closing, Some(owned)))
}

/// The room, or the server that has it, does not answer.
struct NoAnswer;

/// Asks a room, again if its own server gives signs of life and it does not answer (see [`ask`]); nothing where it refuses.
async fn get(
    session: &Session,
    room: &BareJid,
    question: Element,
) -> Result<Option<Element>, NoAnswer> {
    let room = Jid::from(room.clone());
    let ask =
        || session.query_within(Some(room.clone()), Request::Get(question.clone()), LOOK_LIMIT);
    let mut answer = ask().await;
    if matches!(answer, Err(QueryError::Silent { .. })) && session.fence().await.is_ok() {
        answer = ask().await;
    }
    match answer {
        Ok(answer) => Ok(answer),
        Err(QueryError::Refused(error)) => match error.defined_condition {
            DefinedCondition::RemoteServerNotFound | DefinedCondition::RemoteServerTimeout => {
                Err(NoAnswer)
            }
            _ => Ok(None),
        },
        Err(QueryError::Unreadable(_)) => Ok(None),
        Err(_) => Err(NoAnswer),
    }
}

/// What the new account sees at these addresses. One that does not answer is not among them.
pub(in crate::migration) async fn look_there(
    session: &Session,
    rooms: BTreeSet<BareJid>,
) -> BTreeMap<BareJid, RoomSight> {
    let looks = stream::iter(rooms).map(async |room| {
        let seen = tokio::time::timeout(LOOK_LIMIT, sight(session, &room)).await.ok()?.ok()?;
        Some((room, seen))
    });
    let looks = looks.buffer_unordered(LOOKS).take_until(Box::pin(tokio::time::sleep(LOOKS_LIMIT)));
    looks.filter_map(std::future::ready).collect().await
}

/// What the account sees at an address.
///
/// # Errors
/// If nothing can be said of it.
pub(in crate::migration) async fn sight(
    session: &Session,
    room: &BareJid,
) -> Result<RoomSight, Failure> {
    if let Some(people) = own_lists(session, room).await? {
        return Ok(RoomSight::Own(people));
    }
    match ask(session, room, Request::Get(DiscoInfoQuery { node: None }.into())).await {
        Ok(_) => Ok(RoomSight::Taken),
        Err(QueryError::Refused(error)) => match error.defined_condition {
            DefinedCondition::ItemNotFound | DefinedCondition::Gone { .. } => Ok(RoomSight::Free),
            _ if is_about_the_way(&error.defined_condition) => {
                Err(failure(QueryError::Refused(error)))
            }
            _ => Ok(RoomSight::Taken),
        },
        Err(error) => Err(failure(error)),
    }
}

/// The lists of a room that the account owns; `None` if it does not own it.
async fn own_lists(session: &Session, room: &BareJid) -> Result<Option<People>, Failure> {
    let mut people = People::new();
    for affiliation in Affiliation::LISTED {
        match ask(session, room, Request::Get(muc::list(affiliation))).await {
            Ok(list) => {
                let entries = list.iter().flat_map(muc::read_list);
                people.extend(entries.map(|entry| (entry.jid, entry.affiliation)));
            }
            Err(QueryError::Refused(error)) if is_about_the_way(&error.defined_condition) => {
                return Err(failure(QueryError::Refused(error)));
            }
            Err(QueryError::Refused(_)) if affiliation == Affiliation::Owner => return Ok(None),
            Err(error) => return Err(failure(error)),
        }
        let own = Jid::from(session.address().bare().clone());
        if affiliation == Affiliation::Owner && people.get(&own) != Some(&Affiliation::Owner) {
            return Ok(None);
        }
    }
    Ok(Some(people))
}

fn is_about_the_way(condition: &DefinedCondition) -> bool {
    use DefinedCondition::{
        InternalServerError, RemoteServerNotFound, RemoteServerTimeout, ResourceConstraint,
    };
    matches!(
        condition,
        InternalServerError | RemoteServerNotFound | RemoteServerTimeout | ResourceConstraint
    )
}

/// Asks a room, again if its own server gives signs of life and it does not answer: an ejabberd loses what comes for a
/// room that it is just putting to sleep (seen on 23.01). So only what may be done twice is asked.
async fn ask(
    session: &Session,
    room: &BareJid,
    request: Request,
) -> Result<Option<Element>, QueryError> {
    for _ in 1..TRIES {
        let to = Some(Jid::from(room.clone()));
        match session.query_within(to, request.clone(), ANSWER_LIMIT).await {
            Err(QueryError::Silent { .. }) => session.fence().await?,
            answer => return answer,
        }
    }
    session.query(Some(Jid::from(room.clone())), request).await
}

async fn set(session: &Session, room: &BareJid, payload: Element) -> Result<(), Failure> {
    let request = || ask(session, room, Request::Set(payload.clone()));
    insist(async || request().await.map(drop).map_err(failure)).await
}

async fn form(session: &Session, room: &BareJid) -> Result<Form, Failure> {
    let answer = ask(session, room, Request::Get(muc::configuration())).await.map_err(failure)?;
    let form = answer.as_ref().and_then(muc::read_configuration);
    form.ok_or_else(|| Failure::Unreadable("a room without a form".to_owned()))
}

/// Makes a room that nobody finds or enters but its owner; or hides one that is not `new`, but was begun earlier.
///
/// # Errors
/// If the service does not make one. Then there is none, or one that is hidden.
pub(in crate::migration) async fn create(
    session: &Session,
    at: &BareJid,
    nick: &str,
    new: bool,
) -> Result<RoomFact, Failure> {
    match try_to_create(session, at, nick, new).await {
        // Somebody else may have been faster.
        Err(failure @ Failure::Refused { .. }) => match sight(session, at).await {
            Ok(RoomSight::Taken) => Ok(RoomFact::Taken),
            _ => Err(failure),
        },
        made => made,
    }
}

async fn try_to_create(
    session: &Session,
    at: &BareJid,
    nick: &str,
    new: bool,
) -> Result<RoomFact, Failure> {
    match ask(session, at, Request::Get(muc::configuration())).await {
        // It answers before there is a room, and makes it by what is submitted (seen on ejabberd), or an earlier attempt
        // has made it.
        Ok(answer) => {
            let form = answer.as_ref().and_then(muc::read_configuration);
            let form = form.ok_or(Failure::Unsupported)?;
            let made = hide(session, at, &form).await;
            if new && matches!(made, Err(Failure::NotPrivate)) {
                withdraw(session, at).await;
            }
            made
        }
        Err(QueryError::Refused(error))
            if error.defined_condition == DefinedCondition::ItemNotFound =>
        {
            match enter_and_create(session, at, nick).await {
                // Nobody else gets into a room that is being made (§10.1.3).
                Err(Failure::Refused { condition, .. }) if condition == "item-not-found" => {
                    Ok(RoomFact::Taken)
                }
                made => made,
            }
        }
        Err(error) => Err(failure(error)),
    }
}

/// Makes it by entering: it is locked until it has a configuration (XEP-0045 §10.1).
async fn enter_and_create(
    session: &Session,
    at: &BareJid,
    nick: &str,
) -> Result<RoomFact, Failure> {
    let visit = Visit::begin(session, at, Guest { nick, password: None, messages: 0 }).await?;
    if !visit.has_made_room {
        // Somebody was faster.
        visit.end().await;
        return Ok(RoomFact::Taken);
    }
    let made = async { hide(session, at, &form(session, at).await?).await }.await;
    if made.is_err() {
        withdraw(session, at).await;
    }
    visit.end().await;
    made
}

/// Takes a room away that was just made: one that is not locked any more and not hidden must not be left behind.
async fn withdraw(session: &Session, at: &BareJid) {
    drop(set(session, at, muc::destroy(None, None)).await);
}

/// Gives a new room its first configuration, and looks whether it has it.
async fn hide(session: &Session, at: &BareJid, offered: &Form) -> Result<RoomFact, Failure> {
    let hidden = hidden(offered).ok_or(Failure::Unsupported)?;
    set(session, at, muc::configure(&hidden)).await?;
    let shown = form(session, at).await?;
    lost(&hidden, &hidden, &shown).map_err(|_| Failure::NotPrivate)?;
    let own = own_lists(session, at).await?;
    own.map(|_| RoomFact::Created).ok_or(Failure::NotShown)
}

/// Gives everybody who is wanted their affiliation, one after the other, and reads the lists again. Whom an earlier
/// attempt has given one is left alone: the room may have changed since.
///
/// # Errors
/// The first failure, where somebody is not in the lists as wanted in the end.
pub(in crate::migration) async fn admit(
    session: &Session,
    at: &BareJid,
    room: &HostedRoom,
    people: &People,
    superseded: &BTreeSet<Jid>,
    known: &People,
) -> Result<RoomFact, Failure> {
    let there = own_lists(session, at).await?.ok_or(Failure::Vanished)?;
    let lacks = |there: &People, jid: &Jid, affiliation: Affiliation| match affiliation {
        Affiliation::Outcast => there.get(jid) != Some(&affiliation),
        affiliation => there.get(jid).is_none_or(|has| *has < affiliation),
    };
    let wanted = people.iter().filter(|(jid, affiliation)| {
        known.get(*jid) != Some(*affiliation) && lacks(&there, jid, **affiliation)
    });
    let wanted: Vec<_> = wanted.map(|(jid, affiliation)| (jid.clone(), *affiliation)).collect();
    let reason = |jid: &Jid| room.people.get(jid).and_then(|entry| entry.reason.as_deref());
    let given = wanted
        .iter()
        .map(|(jid, affiliation)| set(session, at, muc::affiliate(jid, *affiliation, reason(jid))));
    let given = stream::iter(given.collect::<Vec<_>>());
    let given: Vec<_> = given.buffered(CHANGES).collect().await;
    let mut failures = given.into_iter().filter_map(Result::err);
    // An old address goes only when the new one has what it had.
    let after = own_lists(session, at).await?.ok_or(Failure::Vanished)?;
    if wanted.iter().any(|(jid, affiliation)| lacks(&after, jid, *affiliation)) {
        return Err(failures.next().unwrap_or(Failure::NotShown));
    }
    let gone: Vec<_> = superseded.iter().filter(|jid| after.contains_key(*jid)).collect();
    for jid in &gone {
        set(session, at, muc::affiliate(jid, Affiliation::None, None)).await?;
    }
    let mut people = people.clone();
    for (jid, affiliation) in known {
        people.entry(jid.clone()).or_insert(*affiliation);
    }
    people.retain(|jid, _| !superseded.contains(jid));
    Ok(RoomFact::Admitted { people })
}

/// Gives a room the configuration that is wanted, and reads it back.
///
/// # Errors
/// If it would let others in than the old one.
pub(in crate::migration) async fn configure(
    session: &Session,
    at: &BareJid,
    wanted: &Form,
) -> Result<RoomFact, Failure> {
    let offered = form(session, at).await?;
    let Fitted { form: submitted, mut left } = fit(wanted, &offered);
    set(session, at, muc::configure(&submitted)).await?;
    let shown = form(session, at).await?;
    match lost(wanted, &submitted, &shown) {
        Ok(lost) => {
            left.extend(lost);
            Ok(RoomFact::Configured { left })
        }
        Err(_) => {
            // Better nobody than everybody.
            if let Some(hidden) = hidden(&shown) {
                set(session, at, muc::configure(&hidden)).await?;
            }
            Err(Failure::NotPrivate)
        }
    }
}

/// Gives a room its picture and its subject. Neither keeps anybody out, so what the service does not take is named.
///
/// # Errors
/// If the connection is lost.
pub(in crate::migration) async fn adorn(
    session: &Session,
    at: &BareJid,
    nick: &str,
    room: &HostedRoom,
    subject: Option<&str>,
) -> Result<RoomFact, Failure> {
    let picture_left = match &room.card {
        Some(card) => match set(session, at, card.clone()).await {
            Err(Failure::Lost) => return Err(Failure::Lost),
            Err(_) => true,
            Ok(()) => {
                let shown = get(session, at, Element::bare("vCard", VCARD)).await.ok().flatten();
                shown.is_none_or(|shown| shown.children().next().is_none())
            }
        },
        None => false,
    };
    let subject_left = match subject {
        Some(subject) => {
            let password = room.password();
            let guest = Guest { nick, password: password.as_deref(), messages: 0 };
            match Visit::give_subject(session, at, guest, subject).await {
                Err(Failure::Lost) => return Err(Failure::Lost),
                given => given.is_err(),
            }
        }
        None => false,
    };
    Ok(RoomFact::Adorned { picture_left, subject_left })
}

/// Takes a room away that this move has made, if nobody else is in it and nobody has written there.
pub(in crate::migration) async fn take_away(
    session: &Session,
    at: &BareJid,
    nick: &str,
    password: Option<&str>,
    venue: Option<&BareJid>,
) -> RoomFact {
    use crate::model::history::StaysBecause::{Failed, Occupied, Spoken};
    let stays = |why| RoomFact::NotTakenBack { why };
    match sight(session, at).await {
        Ok(RoomSight::Own(_)) => {}
        Ok(RoomSight::Free) => return RoomFact::TakenBack,
        Ok(RoomSight::Taken) => return stays(Failed(Failure::Taken)),
        Err(failure) => return stays(Failed(failure)),
    }
    let visit = Visit::begin(session, at, Guest { nick, password, messages: 50 }).await;
    let visit = match visit {
        Ok(visit) => visit,
        Err(failure) => return stays(Failed(failure)),
    };
    let why = match (visit.others.is_empty(), visit.has_heard_anybody()) {
        (false, _) => Some(Occupied),
        (true, true) => Some(Spoken),
        (true, false) => None,
    };
    if let Some(why) = why {
        visit.end().await;
        return stays(why);
    }
    let destroyed = set(session, at, muc::destroy(venue, None)).await;
    visit.end().await;
    match (destroyed, sight(session, at).await) {
        (_, Ok(RoomSight::Free)) => RoomFact::TakenBack,
        (Err(failure), _) | (Ok(()), Err(failure)) => stays(Failed(failure)),
        // It answers that it is gone, or somebody has made another one.
        (Ok(()), Ok(RoomSight::Taken)) => RoomFact::TakenBack,
        (Ok(()), Ok(RoomSight::Own(_))) => stays(Failed(Failure::NotShown)),
    }
}
