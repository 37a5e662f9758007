//! What would change on the new account, kind by kind.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::picture::{self, Picture};
use super::{
    Abilities, Data, Flaw, Flaws, Holding, Kind, Xml, archive_preferences, profile, published,
    rights, rooms,
};
use crate::model::failure::Failure;

/// What becomes of one kind of data.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// Which.
    pub kind: Kind,
    /// How many items the old account has.
    pub total: usize,
    /// What is still to be written to the new account.
    pub due: Vec<Write>,
    /// Where the new account has something else, and it stays.
    pub kept: Vec<Difference>,
    /// What is due is larger than the new server takes in one piece: a picture, which is made smaller then.
    pub too_large: Option<Failure>,
    /// A picture that was tried in vain and stays behind: it is larger than the new server takes, and cannot be
    /// made smaller.
    pub left_behind: Option<Failure>,
    /// Items that the new server does not take, whenever it is asked.
    pub refused: Vec<String>,
    /// Items that would do harm on the new account, and are left out unless the user wants them.
    pub doubtful: Vec<String>,
    /// How many items the old account has for which the new server has no place.
    pub homeless: usize,
    /// The fields of a profile that are only in the form which the new server has no place for beside the other.
    pub left_out: BTreeSet<String>,
    /// What the old account has and no move can carry over as it is.
    pub flaws: Flaws,
    /// Why a part of the old account's could not be read, and is not among all this.
    pub unread: Option<Failure>,
    /// Why nothing of it can, or need, be written.
    pub obstacle: Option<Obstacle>,
}

/// An item to be written to the new account.
#[derive(Clone, Debug, PartialEq)]
pub struct Write {
    /// Which.
    pub key: String,
    /// What is to be there.
    pub value: Xml,
    /// What is there and will be replaced.
    pub was: Option<Xml>,
}

/// Whether this move has written an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// It has not, or in vain.
    No,
    /// It has not, because the server takes nothing so large.
    TooLarge,
    /// It has not, because the server does not take such a thing.
    Refused,
    /// It began to, and nobody knows how far it came: some items are kept in several places.
    InDoubt,
    /// The new account has shown it since.
    Yes,
}

/// Two accounts have something different under one key.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The key.
    pub key: String,
    /// What the old account has.
    pub old: Xml,
    /// What the new account has.
    pub new: Xml,
}

/// Why a kind is not moved.
#[derive(Clone, Debug, PartialEq)]
pub enum Obstacle {
    /// The user wanted so.
    NotWanted,
    /// The old account has nothing of it.
    Nothing,
    /// Nobody has looked whether the old account has any of it, for that would be noticed.
    NotLookedFor,
    /// The old account's could not be read.
    Unreadable(Failure),
    /// The new server has no place for it.
    NoPlace,
    /// The new account's could not be read, so nobody knows what would be replaced.
    UnreadableThere(Failure),
}

/// What decides about a kind besides what both accounts hold.
#[derive(Clone, Copy, Debug)]
pub struct Wishes<'a> {
    /// It is to be moved.
    pub wanted: bool,
    /// What the new account has of it gives way.
    pub replace: bool,
    /// Addresses that never are an item: the user's own.
    pub own: [&'a str; 2],
    /// Items that are left out because they would do harm.
    pub doubtful: &'a BTreeSet<String>,
    /// What the new account had when the move began, if it has begun.
    pub before: Option<&'a Data>,
}

impl Task {
    /// Compares what two accounts hold of a kind. What was `written` by this move is settled as long as the new
    /// account has anything in its place, for servers change what they store.
    pub fn new(
        kind: Kind,
        old: &Data,
        new: &Data,
        wishes: Wishes<'_>,
        written: &dyn Fn(&str) -> Written,
    ) -> Self {
        let mut task = Self {
            kind,
            total: 0,
            due: Vec::new(),
            kept: Vec::new(),
            too_large: None,
            left_behind: None,
            refused: Vec::new(),
            doubtful: Vec::new(),
            homeless: homeless(kind, old, new),
            left_out: BTreeSet::new(),
            flaws: old.flaws.get(&kind).cloned().unwrap_or_default(),
            unread: old.gaps.get(&kind).cloned(),
            obstacle: None,
        };
        let mut items = match sources(kind, old, new, wishes) {
            Ok(items) => items,
            Err(obstacle) => return Self { obstacle: Some(obstacle), ..task },
        };
        if kind == Kind::Profile {
            task.left_out = fit_forms(&mut items, &new.abilities);
        }
        task.flaws.extend(items.values().filter_map(|value| odd_picture(kind, value)));
        task.total = items.len();
        if !wishes.wanted {
            return Self { obstacle: Some(Obstacle::NotWanted), ..task };
        }
        // They are asked like contacts, and the new contact list shows it; rooms have a plan of their own.
        if matches!(kind, Kind::PendingRequests | Kind::HostedRooms) {
            return task;
        }
        // What seems to be missing there may be what could not be read.
        if let Some(failure) = new.unread(kind) {
            return Self { obstacle: Some(Obstacle::UnreadableThere(failure.clone())), ..task };
        }
        let Some(Holding::Items(there)) = new.kinds.get(&kind) else {
            return Self { obstacle: Some(Obstacle::NoPlace), ..task };
        };
        let beside = beside_picture(old, new);
        let too_large = |photo: &Xml| {
            let picture = Picture::read_photo(photo.element())?;
            picture.check_size(beside, &new.abilities).err()
        };
        for (key, value) in &items {
            let key = *key;
            let write = |was| Write { key: key.to_owned(), value: value.as_ref().clone(), was };
            let size = || too_large(value);
            let here = there.get(key);
            let was_there = wishes.before.is_none_or(|before| before.has(kind, key));
            let is_echo = here.is_some_and(|here| is_echo(kind, here, old, new, was_there));
            match (here.filter(|_| !is_echo), written(key)) {
                (None, Written::Yes) if is_echo => {}
                // Only another picture, or another server, would make a difference.
                (here, Written::TooLarge)
                    if kind == Kind::Picture
                        && size().is_some()
                        && here.is_none_or(|here| wishes.replace && !covers(kind, here, value)) =>
                {
                    task.left_behind = size();
                }
                (None, _) if wishes.doubtful.contains(key) => task.doubtful.push(key.to_owned()),
                (None, Written::Refused | Written::TooLarge) if can_be_refused(kind, key) => {
                    task.refused.push(key.to_owned());
                }
                // The older storage holds all rooms in one piece, and this one had no place in it any more.
                (None, Written::TooLarge) if kind == Kind::Rooms => {
                    task.refused.push(key.to_owned());
                }
                (None, _) => task.due.push(write(here.filter(|_| was_there).cloned())),
                // Nothing is overwritten but what the move itself may have left there.
                (Some(here), Written::InDoubt)
                    if kind == Kind::Picture || covers(kind, value, here) =>
                {
                    task.due.push(write(Some(here.clone())));
                }
                (Some(here), _) if shares_place(kind, key, here, old) => {
                    task.flaws.insert(Flaw::NoRoomBeside(key.to_owned()));
                }
                (Some(_), Written::Yes) => {}
                (Some(here), Written::Refused)
                    if kind == Kind::ArchivePreferences && !covers(kind, here, value) =>
                {
                    task.refused.push(key.to_owned());
                }
                (Some(here), _) if covers(kind, here, value) => {}
                (Some(here), _) if gives_way(kind, key, here, value, wishes.replace) => {
                    task.due.push(write(Some(here.clone())));
                }
                (Some(here), _) => task.kept.push(Difference {
                    key: key.to_owned(),
                    old: value.as_ref().clone(),
                    new: here.clone(),
                }),
            }
        }
        // Two forms are one profile: beside the one that stays, the old other would say something else.
        if kind == Kind::Profile && !task.kept.is_empty() {
            task.due.clear();
        }
        if kind == Kind::Picture {
            task.too_large = task.due.iter().find_map(|write| too_large(&write.value));
        }
        task
    }
}

/// Whether an item of the new account that says something else is overwritten: where the user wants that and it can be, and
/// lesser rights and rules that keep more in any case.
fn gives_way(kind: Kind, key: &str, new: &Xml, old: &Xml, wanted: bool) -> bool {
    match kind {
        Kind::RoomRights => true,
        Kind::ArchivePreferences if archive_preferences::keeps_more(key, new, old) => true,
        kind => wanted && kind.can_be_replaced(),
    }
}

/// Items by their keys; some are made here, of others.
type Sources<'a> = BTreeMap<&'a str, Cow<'a, Xml>>;

/// The old account's items that are meant for the new one.
fn sources<'a>(
    kind: Kind,
    old: &'a Data,
    new: &Data,
    wishes: Wishes<'_>,
) -> Result<Sources<'a>, Obstacle> {
    let mut items: Sources<'a> = match old.kinds.get(&kind) {
        Some(Holding::Items(items)) => {
            items.iter().map(|(key, value)| (key.as_str(), Cow::Borrowed(value))).collect()
        }
        Some(Holding::Unreadable(failure)) => return Err(Obstacle::Unreadable(failure.clone())),
        None if kind == Kind::PendingRequests => return Err(Obstacle::NotLookedFor),
        Some(Holding::Unsupported) | None => return Err(Obstacle::Nothing),
    };
    match kind {
        Kind::Rooms if new.abilities.converts_rooms => {
            items.retain(|_, room| !rooms::is_page(room.element()));
        }
        // Where the user is no more, nobody asks how far was read.
        Kind::Published => items
            .retain(|key, _| published::room(key).is_none_or(|room| old.has(Kind::Rooms, room))),
        Kind::Blocked | Kind::PendingRequests => items.retain(|key, _| !wishes.own.contains(key)),
        Kind::ArchivePreferences => {
            let looked = |data: &&Data| data.kinds.contains_key(&kind);
            let before = wishes.before.filter(looked).unwrap_or(new);
            items.retain(|key, rule| {
                *key != archive_preferences::EVERYBODY
                    || !archive_preferences::is_usual(rule, before)
            });
        }
        _ => {}
    }
    if items.is_empty() { Err(Obstacle::Nothing) } else { Ok(items) }
}

/// Brings the forms of a profile to those that the new server keeps. The fields that only a form has which is left out.
fn fit_forms(items: &mut Sources<'_>, server: &Abilities) -> BTreeSet<String> {
    use profile::{VCARD_TEMP, VCARD4};
    let Some(modern) = items.get(VCARD4).map(|card| card.element().clone()) else {
        return BTreeSet::new();
    };
    // Many programs, and servers that do not translate it, know the older form alone.
    if !items.contains_key(VCARD_TEMP) && !server.converts_profiles {
        let simple = profile::simple(&modern);
        if !profile::fields(&simple).is_empty() {
            items.insert(VCARD_TEMP, Cow::Owned(simple.into()));
        }
    }
    let Some(simple) = items.get(VCARD_TEMP) else { return BTreeSet::new() };
    let (spare, fields) = if server.cannot_publish {
        (VCARD4, profile::said_only_by(&modern, simple.element()))
    } else if server.converts_profiles {
        // The second would overwrite the first.
        profile::spare(simple.element(), &modern)
    } else {
        return BTreeSet::new();
    };
    items.remove(spare);
    fields
}

/// What is kept as a picture and is none: it is moved as it is, and named.
fn odd_picture(kind: Kind, value: &Xml) -> Option<Flaw> {
    let picture = (kind == Kind::Picture).then(|| Picture::read_photo(value.element()))??;
    (!picture.is_picture()).then_some(Flaw::NotAPicture)
}

/// What stands there is no item of its own: servers show the nickname in the profile as well, and the other way round.
fn is_echo(kind: Kind, here: &Xml, old: &Data, new: &Data, was_there: bool) -> bool {
    let text = |nick: &Xml| nick.element().text().trim().to_owned();
    let is_nickname = |path: &str| matches!(path, "NICKNAME" | "nickname/text");
    match kind {
        Kind::Profile => {
            let nick = new.items(Kind::Nickname).next().map(|(_, nick)| text(nick));
            let said = profile::fields(here.element());
            said.iter().all(|(path, said)| is_nickname(path) && nick.as_ref() == Some(said))
        }
        Kind::Nickname if !was_there => {
            let cards = old.items(Kind::Profile).map(|(_, card)| profile::fields(card.element()));
            cards.flatten().any(|(path, said)| is_nickname(&path) && said == text(here))
        }
        _ => false,
    }
}

/// That a server does not take an item of this kind says nothing about the move: the others do not depend on it.
fn can_be_refused(kind: Kind, key: &str) -> bool {
    match kind {
        Kind::Blocked | Kind::ArchivePreferences | Kind::Private | Kind::Published => true,
        Kind::Profile => key == profile::VCARD4,
        _ => false,
    }
}

/// How many bytes stand beside the picture in the larger of the two vcard-temp.
fn beside_picture(old: &Data, new: &Data) -> usize {
    let cards = [old, new].into_iter().flat_map(|data| data.items(Kind::Profile));
    let cards = cards.filter(|(key, _)| *key == profile::VCARD_TEMP);
    cards.map(|(_, card)| String::from(card.element()).len()).max().unwrap_or(0)
}

/// A server that keeps bookmarks in the newer form alone has no place for the addresses of pages.
fn homeless(kind: Kind, old: &Data, new: &Data) -> usize {
    if kind != Kind::Rooms || !new.abilities.converts_rooms {
        return 0;
    }
    old.items(kind).filter(|(_, room)| rooms::is_page(room.element())).count()
}

/// What stands in the place of an item is another of the old account's: ejabberd and jabberd2 keep one private element in
/// each namespace, whatever it is called. Were it replaced, that one would be lost.
fn shares_place(kind: Kind, key: &str, here: &Xml, old: &Data) -> bool {
    kind == Kind::Private && old.items(kind).any(|(other, value)| other != key && value == here)
}

/// Nothing of `old` would be gained by writing it over `new`.
pub(crate) fn covers(kind: Kind, new: &Xml, old: &Xml) -> bool {
    match kind {
        // The new account's entry wins, whatever it says.
        Kind::Rooms | Kind::Blocked | Kind::PendingRequests | Kind::HostedRooms => true,
        Kind::Published => published::covers(new.element(), old.element()),
        Kind::RoomRights => rights::covers(new.element(), old.element()),
        Kind::Profile => profile::missing(old.element(), new.element()).is_empty(),
        Kind::Picture => picture::same(new.element(), old.element()),
        Kind::Nickname => new.element().text() == old.element().text(),
        Kind::Private | Kind::ArchivePreferences | Kind::Statement => new == old,
    }
}

/// The new account has what it had before the move.
pub(crate) fn is_as_it_was(kind: Kind, was: Option<&Xml>, there: Option<&Xml>) -> bool {
    match (was, there) {
        (None, None) => true,
        (Some(was), Some(there)) => covers(kind, there, was) && covers(kind, was, there),
        (None, Some(_)) | (Some(_), None) => false,
    }
}

#[cfg(test)]
mod tests;
