//! Everything that an account holds besides contacts: reading it, writing it, and looking whether it is
//! there. Each kind has a file of its own; the comparison is in [`data`](crate::model::data).

use std::collections::{BTreeMap, BTreeSet};

use jid::Jid;
use xmpp_parsers::disco::{DiscoInfoQuery, DiscoInfoResult};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns;
use xmpp_parsers::stanza_error::DefinedCondition;

use super::{ATTEMPTS, failure, insist};
use crate::model::data::{
    Abilities, Data, Flaws, Holding, Kind, OLDER_STANZA_LIMIT, Write, Xml, check_limit, covers,
    mark, profile as card, wire_size,
};
use crate::model::history::{Fact, Failure};
use crate::net::session::{QueryError, Request, Session};

mod archive_preferences;
mod blocked;
pub(super) mod hosted_rooms;
mod nickname;
mod node;
mod picture;
mod private;
mod profile;
mod published;
mod restore;
mod room_rights;
mod rooms;

pub(super) use restore::restore;

/// What the account itself announces where vcard-temp and vCard4 are one (XEP-0398, XEP-0292 §3).
const CONVERTS_PICTURES: &str = "urn:xmpp:pep-vcard-conversion:0";

/// Items by their keys.
type Items = BTreeMap<String, Xml>;

/// Why there are no items.
enum Gap {
    /// The server does not know the kind.
    Unsupported,
    /// It could not be read.
    Unreadable(Failure),
    /// One of its forms could not be read; the others hold this.
    Partly(Items, Failure),
}

/// Several forms in which a server may keep one kind, put together.
#[derive(Default)]
struct Forms {
    known: bool,
    unread: Option<Failure>,
}

impl Forms {
    /// Takes in one form, and hands over what it holds.
    fn take<T>(&mut self, form: Result<Option<T>, Gap>) -> Option<T> {
        match form {
            Ok(held) => {
                self.known = true;
                return held;
            }
            Err(Gap::Unsupported) => {}
            Err(Gap::Unreadable(failure) | Gap::Partly(_, failure)) => self.unread = Some(failure),
        }
        None
    }

    /// What all of them hold. Nothing is only certain if every form could be read that the server knows.
    fn hold(self, items: Items) -> Result<Items, Gap> {
        match self.unread {
            Some(failure) if items.is_empty() => Err(Gap::Unreadable(failure)),
            Some(failure) => Err(Gap::Partly(items, failure)),
            None if self.known => Ok(items),
            None => Err(Gap::Unsupported),
        }
    }
}

/// Reads everything besides contacts. Nothing here changes anything, and no contact can notice it.
pub(super) async fn read(session: &Session) -> Data {
    let mut abilities = read_abilities(session).await;
    let [mut photo_flaws, mut room_flaws, mut block_flaws, mut archive_flaws] =
        [const { Flaws::new() }; 4];
    let (profile, picture, nickname, rooms, private, published, blocked, archive) = futures::join!(
        profile::read(session),
        picture::read(session, &mut photo_flaws),
        nickname::read(session),
        rooms::read(session, &mut room_flaws),
        private::read(session),
        published::read(session),
        blocked::read(session, &mut block_flaws),
        archive_preferences::read(session, &mut archive_flaws),
    );
    abilities.cannot_publish = matches!(nickname, Err(Gap::Unsupported));
    let kinds = [
        (Kind::Profile, profile),
        (Kind::Picture, picture),
        (Kind::Nickname, nickname),
        (Kind::Rooms, rooms),
        (Kind::Private, private),
        (Kind::Published, published),
        (Kind::Blocked, blocked),
        (Kind::ArchivePreferences, archive),
    ];
    let mut data = Data { abilities, ..Data::default() };
    kinds.into_iter().for_each(|(kind, items)| hold(&mut data, kind, items));
    data.name(Kind::Picture, photo_flaws);
    data.name(Kind::Rooms, room_flaws);
    data.name(Kind::Blocked, block_flaws);
    data.name(Kind::ArchivePreferences, archive_flaws);
    data
}

/// Reads again whom an account keeps out, and whose messages it keeps.
pub(super) async fn read_reserve(session: &Session, own: &mut Data) {
    for kind in [Kind::Blocked, Kind::ArchivePreferences] {
        let mut flaws = Flaws::new();
        let items = read_with_flaws(session, kind, &mut flaws).await;
        hold(own, kind, items);
        own.name(kind, flaws);
    }
}

fn hold(data: &mut Data, kind: Kind, items: Result<Items, Gap>) {
    data.gaps.remove(&kind);
    let holding = match items {
        Ok(items) => Holding::Items(items),
        Err(Gap::Unsupported) => Holding::Unsupported,
        Err(Gap::Unreadable(failure)) => Holding::Unreadable(failure),
        Err(Gap::Partly(items, failure)) => {
            data.gaps.insert(kind, failure);
            Holding::Items(items)
        }
    };
    data.kinds.insert(kind, holding);
}

/// Reads what the account publishes besides: that is saved to a file and named, and stays where it is.
pub(super) async fn read_other_nodes(session: &Session, own: &mut Data) {
    let published::Others { nodes, flaws, unread } = published::read_others(session).await;
    own.other_nodes = nodes;
    own.name(Kind::Published, flaws);
    if let Some(failure) = unread {
        own.gaps.entry(Kind::Published).or_insert(failure);
    }
}

/// Asks the rooms that the account has bookmarked what rights it has there.
pub(super) async fn read_rights(session: &Session, own: &mut Data) {
    let rooms = own.items(Kind::Rooms).map(|(room, _)| room.clone()).collect();
    let (rights, closed) = room_rights::read_with_closed(session, rooms).await;
    own.kinds.insert(Kind::RoomRights, Holding::Items(rights));
    own.closed_rooms = closed;
}

/// Reads of one account what can only be asked for by a name that another has.
pub(super) async fn read_named(session: &Session, other: &Data, own: &mut Data) {
    let rooms = other.items(Kind::RoomRights).map(|(room, _)| room.clone()).collect();
    let rights = room_rights::read(session, rooms).await;
    own.kinds.insert(Kind::RoomRights, Holding::Items(rights));
    let Some(Holding::Items(items)) = own.kinds.get_mut(&Kind::Private) else { return };
    let values = other.items(Kind::Private).filter(|(key, _)| !items.contains_key(*key));
    let names: Vec<_> = values.map(|(_, value)| private::name(value.element())).collect();
    // What cannot be read now is found missing when it is to be checked.
    if let Ok(read) | Err(Gap::Partly(read, _)) = private::read_all(session, names).await {
        items.extend(read);
    }
}

/// The rights of the account in these rooms.
pub(super) async fn read_rights_in(session: &Session, rooms: Vec<String>) -> Items {
    room_rights::read(session, rooms).await
}

/// Writes items of one kind to the new account and reads them back: what became of each.
pub(super) async fn store(
    session: &Session,
    kind: Kind,
    writes: Vec<Write>,
    abilities: &Abilities,
) -> Vec<Fact> {
    let wanted: Vec<_> = writes.iter().map(|write| write.value.clone()).collect();
    let mut writes = match kind {
        Kind::Picture => picture::fit(session, writes, abilities).await,
        _ => writes,
    };
    let mut results = write(session, kind, &writes, abilities).await;
    let is_too_large = |result: &Result<_, _>| matches!(result, Err(Failure::TooLarge { .. }));
    if kind == Kind::Picture
        && results.iter().any(is_too_large)
        && let Some(limit) = session.found_limit()
    {
        // How much the server takes is known by now.
        let abilities = Abilities { stanza_limit: Some(limit), ..abilities.clone() };
        writes = picture::fit(session, writes, &abilities).await;
        results = write(session, kind, &writes, &abilities).await;
    }
    let shown = match kind {
        Kind::Private => {
            let names = writes.iter().map(|write| private::name(write.value.element())).collect();
            private::read_all(session, names).await
        }
        kind => read_kind(session, kind).await,
    };
    let (shown, unread) = match shown {
        Ok(shown) => (shown, None),
        Err(Gap::Partly(shown, failure)) => (shown, Some(failure)),
        Err(Gap::Unreadable(failure)) => (Items::new(), Some(failure)),
        Err(Gap::Unsupported) => (Items::new(), Some(Failure::NotShown)),
    };
    let facts = writes.into_iter().zip(wanted).zip(results).map(|((write, wanted), result)| {
        let smaller = write.value != wanted;
        let there = shown.get(&write.key);
        let mark = there.map(|there| mark(kind, there));
        let result = result.and_then(|left_out| match (there, &unread) {
            (None, Some(failure)) => Err(failure.clone()),
            _ => check(kind, &write, there).map(|lost| left_out.into_iter().chain(lost)),
        });
        match result {
            Ok(lost) => {
                let lost = lost.collect::<BTreeSet<_>>().into_iter().collect();
                Fact::Stored { kind, key: write.key, lost, smaller, mark }
            }
            Err(failure) => Fact::NotStored { kind, key: write.key, failure },
        }
    });
    facts.collect()
}

/// Whether the account shows what was written; the names of the fields that its server dropped.
pub(super) fn check(
    kind: Kind,
    write: &Write,
    shown: Option<&Xml>,
) -> Result<Vec<String>, Failure> {
    let shown = shown.ok_or(Failure::NotShown)?;
    if covers(kind, shown, &write.value) {
        return Ok(Vec::new());
    }
    let (old, new) = (write.value.element(), shown.element());
    let lost = card::missing(old, new);
    let all: BTreeSet<_> = card::fields(old).into_iter().map(|(path, _)| path).collect();
    let keeps_some = kind == Kind::Profile && lost.len() < all.len();
    if keeps_some { Ok(lost.into_iter().collect()) } else { Err(Failure::NotShown) }
}

/// Writes items, and names the fields of each that the server refuses: the rest is there without them.
async fn write(
    session: &Session,
    kind: Kind,
    writes: &[Write],
    abilities: &Abilities,
) -> Vec<Result<Vec<String>, Failure>> {
    let whole = |results: Vec<Result<(), Failure>>| {
        results.into_iter().map(|result| result.map(|()| Vec::new())).collect()
    };
    match kind {
        Kind::Rooms => return whole(rooms::write(session, writes, abilities).await),
        Kind::Blocked => return whole(blocked::write(session, writes).await),
        Kind::ArchivePreferences => {
            return whole(archive_preferences::write(session, writes).await);
        }
        Kind::Published => return whole(published::write(session, writes, abilities).await),
        _ => {}
    }
    let mut results = Vec::with_capacity(writes.len());
    for write in writes {
        let value = write.value.element();
        let result = match kind {
            Kind::Profile => {
                results.push(profile::write(session, &write.key, value, abilities).await);
                continue;
            }
            Kind::Picture => picture::write(session, value, abilities).await,
            Kind::Nickname => nickname::write(session, value).await,
            Kind::Private => private::write(session, write, abilities).await,
            Kind::Rooms
            | Kind::Published
            | Kind::Blocked
            | Kind::ArchivePreferences
            | Kind::RoomRights
            | Kind::HostedRooms
            | Kind::PendingRequests
            | Kind::Statement => Err(Failure::Unsupported),
        };
        results.push(result.map(|()| Vec::new()));
    }
    results
}

async fn read_kind(session: &Session, kind: Kind) -> Result<Items, Gap> {
    // What is odd there is no matter of what was written.
    read_with_flaws(session, kind, &mut Flaws::new()).await
}

async fn read_with_flaws(session: &Session, kind: Kind, flaws: &mut Flaws) -> Result<Items, Gap> {
    match kind {
        Kind::Profile => profile::read(session).await,
        Kind::Picture => picture::read(session, flaws).await,
        Kind::Nickname => nickname::read(session).await,
        Kind::Rooms => rooms::read(session, flaws).await,
        Kind::Private => private::read(session).await,
        Kind::Published => published::read(session).await,
        Kind::Blocked => blocked::read(session, flaws).await,
        Kind::ArchivePreferences => archive_preferences::read(session, flaws).await,
        Kind::RoomRights | Kind::HostedRooms | Kind::PendingRequests | Kind::Statement => {
            Err(Gap::Unsupported)
        }
    }
}

async fn read_abilities(session: &Session) -> Abilities {
    let account = Jid::from(session.address().bare().clone());
    let request = Request::Get(DiscoInfoQuery { node: None }.into());
    let info = session.query(Some(account), request).await.ok().flatten();
    let info = info.and_then(|answer| DiscoInfoResult::try_from(answer).ok());
    let features = info.map(|info| info.features).unwrap_or_default();
    let announces = |feature: &str| features.iter().any(|known| known.as_str() == feature);
    let converts_pictures = announces(CONVERTS_PICTURES);
    Abilities {
        converts_pictures,
        // ejabberd converts pictures alone, and has no vCard4 of its own.
        converts_profiles: converts_pictures && announces(card::NS_VCARD4),
        converts_rooms: announces(ns::BOOKMARKS2_COMPAT),
        cannot_publish: false,
        field_limit: None,
        stanza_limit: session.features().stanza_limit.and_then(|bytes| usize::try_from(bytes).ok()),
    }
}

/// Asks the own account; nothing where the server knows the kind and has nothing.
async fn get(session: &Session, payload: Element) -> Result<Option<Element>, Gap> {
    get_from(session, None, payload).await
}

/// Asks somebody, in the same way.
async fn get_from(
    session: &Session,
    whom: Option<Jid>,
    payload: Element,
) -> Result<Option<Element>, Gap> {
    match session.query(whom, Request::Get(payload)).await {
        Ok(answer) => Ok(answer),
        Err(QueryError::Refused(error)) => match error.defined_condition {
            DefinedCondition::ItemNotFound => Ok(None),
            DefinedCondition::ServiceUnavailable | DefinedCondition::FeatureNotImplemented => {
                Err(Gap::Unsupported)
            }
            _ => Err(Gap::Unreadable(failure(QueryError::Refused(error)))),
        },
        Err(error) => Err(Gap::Unreadable(failure(error))),
    }
}

async fn set(session: &Session, payload: Element) -> Result<(), Failure> {
    let bytes = wire_size(&payload);
    if let Some(limit) = session.found_limit() {
        check_limit(bytes, limit)?;
    }
    let request = async || {
        session.query(None, Request::Set(payload.clone())).await.map(drop).map_err(failure)
    };
    let may_be_too_large = session.features().stanza_limit.is_none()
        && check_limit(bytes, OLDER_STANZA_LIMIT).is_err();
    if !may_be_too_large {
        return insist(request).await;
    }
    // Such a server ends the stream, or says nothing more until there is another. A connection can break by itself once.
    let answer = match request().await {
        Err(Failure::Lost) => request().await,
        answer => answer,
    };
    if matches!(answer, Err(Failure::Lost | Failure::Silent)) && answers(session).await {
        session.find_limit(OLDER_STANZA_LIMIT);
        check_limit(bytes, OLDER_STANZA_LIMIT)?;
    }
    answer
}

/// Whether the server answers a question, be it with a refusal and over another connection, which is made only after a
/// while of silence.
async fn answers(session: &Session) -> bool {
    for _ in 0..ATTEMPTS {
        let ping = Element::from(xmpp_parsers::ping::Ping);
        match session.query(None, Request::Get(ping)).await {
            Ok(_) | Err(QueryError::Refused(_)) => return true,
            Err(QueryError::Silent { .. } | QueryError::Interrupted) => {}
            Err(_) => return false,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(forms: Vec<Result<Option<()>, Gap>>, items: usize) -> Result<usize, &'static str> {
        let mut all = Forms::default();
        for form in forms {
            all.take(form);
        }
        let xml = || Xml::from(Element::bare("a", "urn:a"));
        let items: Items = (0..items).map(|number| (number.to_string(), xml())).collect();
        all.hold(items).map(|items| items.len()).map_err(|gap| match gap {
            Gap::Unsupported => "unsupported",
            Gap::Unreadable(_) => "unreadable",
            Gap::Partly(..) => "partly",
        })
    }

    #[test]
    fn that_there_is_nothing_is_said_only_if_all_was_read() {
        let unread = || Err(Gap::Unreadable(Failure::Silent));
        let unknown = || Err(Gap::Unsupported);
        assert_eq!(forms(vec![Ok(None), unknown()], 0), Ok(0));
        assert_eq!(forms(vec![Ok(None), unread()], 0), Err("unreadable"));
        assert_eq!(forms(vec![unread(), unknown()], 0), Err("unreadable"));
        assert_eq!(forms(vec![Ok(Some(())), unread()], 1), Err("partly"));
        assert_eq!(forms(vec![unknown(), unknown()], 0), Err("unsupported"));
    }
}
