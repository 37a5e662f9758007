//! What would change on the new account, kind by kind.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::picture::{self, Picture};
use super::{Abilities, Data, Flaw, Flaws, Holding, Kind, Xml, profile, published, rights, rooms};
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
        let mut items = match sources(kind, old, new, wishes.own) {
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
        // They are asked like contacts, and the new contact list shows it.
        if kind == Kind::PendingRequests {
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
                (Some(here), _) if covers(kind, here, value) => {}
                (Some(here), _) if kind.gives_way(wishes.replace) => {
                    task.due.push(write(Some(here.clone())));
                }
                (Some(here), _) => task.kept.push(Difference {
                    key: key.to_owned(),
                    old: value.as_ref().clone(),
                    new: here.clone(),
                }),
            }
        }
        if kind == Kind::Picture {
            task.too_large = task.due.iter().find_map(|write| too_large(&write.value));
        }
        task
    }
}

/// Items by their keys; some are made here, of others.
type Sources<'a> = BTreeMap<&'a str, Cow<'a, Xml>>;

/// The old account's items that are meant for the new one.
fn sources<'a>(
    kind: Kind,
    old: &'a Data,
    new: &Data,
    own: [&str; 2],
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
        Kind::Blocked | Kind::PendingRequests => items.retain(|key, _| !own.contains(key)),
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
        Kind::Blocked | Kind::Private | Kind::Published => true,
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
        Kind::Rooms | Kind::Blocked | Kind::PendingRequests => true,
        Kind::Published => published::covers(new.element(), old.element()),
        Kind::RoomRights => rights::covers(new.element(), old.element()),
        Kind::Profile => profile::missing(old.element(), new.element()).is_empty(),
        Kind::Picture => picture::same(new.element(), old.element()),
        Kind::Nickname => new.element().text() == old.element().text(),
        Kind::Private | Kind::Statement => new == old,
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
mod tests {
    use super::*;

    fn xml(text: &str) -> Xml {
        Xml::from(text.parse::<xmpp_parsers::minidom::Element>().unwrap())
    }

    fn holding(kind: Kind, items: &[(&str, &str)]) -> Data {
        let items = items.iter().map(|(key, text)| ((*key).to_owned(), xml(text))).collect();
        Data { kinds: [(kind, Holding::Items(items))].into(), ..Data::default() }
    }

    static NOTHING: BTreeSet<String> = BTreeSet::new();
    const KEEP: Wishes<'_> = Wishes {
        wanted: true,
        replace: false,
        own: ["r@old.example", "r@new.example"],
        doubtful: &NOTHING,
        before: None,
    };
    const NICK: &str = "<nick xmlns='http://jabber.org/protocol/nick'>";

    fn compare(kind: Kind, old: &Data, new: &Data, wishes: Wishes<'_>) -> Task {
        Task::new(kind, old, new, wishes, &|_| Written::No)
    }

    fn nick(name: &str) -> Data {
        holding(Kind::Nickname, &[("nick", &format!("{NICK}{name}</nick>"))])
    }

    #[test]
    fn what_is_missing_is_written_and_what_is_the_same_is_not() {
        let (old, none) = (nick("Romeo"), holding(Kind::Nickname, &[]));
        let task = compare(Kind::Nickname, &old, &none, KEEP);
        assert_eq!((task.total, task.due.len(), task.kept.len()), (1, 1, 0));
        let task = compare(Kind::Nickname, &old, &old, KEEP);
        assert_eq!((task.total, task.due.len(), task.kept.len()), (1, 0, 0));
    }

    #[test]
    fn a_conflict_is_kept_and_listed_unless_the_user_wants_it_replaced() {
        let (old, new) = (nick("Romeo"), nick("Montague"));
        let task = compare(Kind::Nickname, &old, &new, KEEP);
        assert_eq!((task.due.len(), task.kept.len()), (0, 1));
        let task = compare(Kind::Nickname, &old, &new, Wishes { replace: true, ..KEEP });
        assert_eq!((task.due.len(), task.kept.len()), (1, 0));
        assert!(task.due[0].was.is_some(), "what is replaced is known beforehand");
    }

    #[test]
    fn of_two_in_one_place_the_first_stays_and_the_second_is_named() {
        let (one, two) = ("<a xmlns='urn:x'>1</a>", "<b xmlns='urn:x'>2</b>");
        let old = holding(Kind::Private, &[("{urn:x}a", one), ("{urn:x}b", two)]);
        let new = holding(Kind::Private, &[("{urn:x}a", one), ("{urn:x}b", one)]);
        for replace in [false, true] {
            let task = compare(Kind::Private, &old, &new, Wishes { replace, ..KEEP });
            assert_eq!((task.due.len(), task.kept.len()), (0, 0));
            assert_eq!(task.flaws, [Flaw::NoRoomBeside("{urn:x}b".to_owned())].into());
        }
    }

    #[test]
    fn what_was_half_written_is_written_again() {
        let old = nick("Romeo");
        let task = Task::new(Kind::Nickname, &old, &old, KEEP, &|_| Written::InDoubt);
        assert_eq!((task.due.len(), task.kept.len()), (1, 0));
    }

    #[test]
    fn a_server_may_change_what_it_was_given() {
        let (old, new) = (nick("Romeo"), nick("romeo"));
        let task = Task::new(Kind::Nickname, &old, &new, KEEP, &|_| Written::Yes);
        assert!(task.due.is_empty() && task.kept.is_empty());
    }

    #[test]
    fn a_picture_that_does_not_fit_stays_behind_once_that_is_known() {
        let photo = |bytes: usize| {
            let data = format!("/9j{}", "A".repeat(bytes));
            let photo = format!("<PHOTO xmlns='vcard-temp'><BINVAL>{data}</BINVAL></PHOTO>");
            holding(Kind::Picture, &[("photo", &photo)])
        };
        let none = holding(Kind::Picture, &[]);
        let compare = |old: &Data, written| {
            let task = Task::new(Kind::Picture, old, &none, KEEP, &|_| written);
            (task.due.len(), task.left_behind.is_some())
        };
        assert_eq!(compare(&photo(300_000), Written::No), (1, false), "it may become smaller");
        assert_eq!(compare(&photo(300_000), Written::TooLarge), (0, true));
        assert_eq!(compare(&photo(1000), Written::TooLarge), (1, false), "it is another one");
    }

    #[test]
    fn what_an_interrupted_run_began_is_finished_and_nothing_else_overwritten() {
        let vcard = |fields: &str| format!("<vCard xmlns='vcard-temp'>{fields}</vCard>");
        let card = |fields: &str| holding(Kind::Profile, &[("vcard-temp", &vcard(fields))]);
        let old = card("<FN>Romeo</FN><TITLE>Lover</TITLE>");
        let begun = |new: &Data| Task::new(Kind::Profile, &old, new, KEEP, &|_| Written::InDoubt);
        let part = begun(&card("<FN>Romeo</FN>"));
        assert_eq!((part.due.len(), part.kept.len()), (1, 0));
        let own = begun(&card("<FN>Somebody</FN>"));
        assert_eq!((own.due.len(), own.kept.len()), (0, 1));
    }

    #[test]
    fn rooms_of_the_new_account_win_even_when_the_rest_is_replaced() {
        let room = |name: &str| format!("<conference xmlns='urn:xmpp:bookmarks:1' name='{name}'/>");
        let old = holding(
            Kind::Rooms,
            &[("a@rooms.example", &room("A")), ("b@rooms.example", &room("B"))],
        );
        let new = holding(Kind::Rooms, &[("a@rooms.example", &room("mine"))]);
        let task = compare(Kind::Rooms, &old, &new, Wishes { replace: true, ..KEEP });
        assert_eq!(
            task.due.iter().map(|write| write.key.as_str()).collect::<Vec<_>>(),
            ["b@rooms.example"]
        );
    }

    #[test]
    fn nobody_blocks_themselves() {
        let item = "<item xmlns='urn:xmpp:blocking' jid='x'/>";
        let old = holding(Kind::Blocked, &[("r@new.example", item), ("tybalt@x.example", item)]);
        let task = compare(Kind::Blocked, &old, &holding(Kind::Blocked, &[]), KEEP);
        assert_eq!(task.due.len(), 1);
    }

    #[test]
    fn what_may_be_there_unread_is_not_written_over() {
        let none = Data {
            gaps: [(Kind::Nickname, Failure::Silent)].into(),
            ..holding(Kind::Nickname, &[])
        };
        let task = compare(Kind::Nickname, &nick("Romeo"), &none, KEEP);
        assert_eq!(task.obstacle, Some(Obstacle::UnreadableThere(Failure::Silent)));
        let part = Data { gaps: none.gaps.clone(), ..nick("Romeo") };
        let task = compare(Kind::Nickname, &part, &holding(Kind::Nickname, &[]), KEEP);
        assert_eq!((task.due.len(), task.unread), (1, Some(Failure::Silent)), "the rest moves");
    }

    #[test]
    fn each_reason_for_doing_nothing_is_told_from_the_others() {
        let (old, none) = (nick("Romeo"), Data::default());
        let unreadable = Data {
            kinds: [(Kind::Nickname, Holding::Unreadable(Failure::Silent))].into(),
            ..Data::default()
        };
        let obstacle = |old, new, wishes| compare(Kind::Nickname, old, new, wishes).obstacle;
        assert_eq!(obstacle(&none, &old, KEEP), Some(Obstacle::Nothing));
        assert_eq!(obstacle(&old, &none, KEEP), Some(Obstacle::NoPlace));
        assert_eq!(
            obstacle(&old, &none, Wishes { wanted: false, ..KEEP }),
            Some(Obstacle::NotWanted)
        );
        assert_eq!(obstacle(&unreadable, &old, KEEP), Some(Obstacle::Unreadable(Failure::Silent)));
        assert_eq!(
            obstacle(&old, &unreadable, KEEP),
            Some(Obstacle::UnreadableThere(Failure::Silent))
        );
    }

    fn card(fields: &str) -> Data {
        holding(
            Kind::Profile,
            &[("vcard-temp", &format!("<vCard xmlns='vcard-temp'>{fields}</vCard>"))],
        )
    }

    fn modern(fields: &str) -> Data {
        let card = format!("<vcard xmlns='urn:ietf:params:xml:ns:vcard-4.0'>{fields}</vcard>");
        holding(Kind::Profile, &[("vcard4", &card)])
    }

    #[test]
    fn a_modern_card_alone_gets_the_older_form_where_the_server_does_not_translate() {
        let old = modern("<fn><text>Rosa</text></fn><gender><sex>F</sex></gender>");
        let keys = |abilities: Abilities| {
            let new = Data { abilities, ..holding(Kind::Profile, &[]) };
            let task = compare(Kind::Profile, &old, &new, KEEP);
            let keys: Vec<_> = task.due.iter().map(|write| write.key.clone()).collect();
            (keys.join(" "), task.left_out.into_iter().collect::<Vec<_>>())
        };
        let plain = Abilities::default();
        assert_eq!(keys(plain.clone()), ("vcard-temp vcard4".to_owned(), vec![]));
        let converts = Abilities { converts_profiles: true, ..plain.clone() };
        assert_eq!(keys(converts), ("vcard4".to_owned(), vec![]));
        let without_pep = Abilities { cannot_publish: true, ..plain };
        assert_eq!(keys(without_pep), ("vcard-temp".to_owned(), vec!["gender/sex".to_owned()]));
    }

    #[test]
    fn a_profile_that_only_repeats_the_nickname_is_none() {
        let old = card("<FN>Rosa</FN>");
        let shows = |nickname: &str| {
            let mut new = card(&format!("<NICKNAME>{nickname}</NICKNAME>"));
            new.kinds.extend(nick("Rosi").kinds);
            new
        };
        let compare = |new: &Data, before: Option<&Data>| {
            let task = compare(Kind::Profile, &old, new, Wishes { before, ..KEEP });
            (task.due.iter().map(|write| write.was.is_some()).collect::<Vec<_>>(), task.kept.len())
        };
        assert_eq!(compare(&shows("Rosi"), None), (vec![true], 0));
        let nothing = Data::default();
        assert_eq!(compare(&shows("Rosi"), Some(&nothing)), (vec![false], 0), "the move made it");
        assert_eq!(compare(&shows("Another"), Some(&nothing)), (vec![], 1));
    }

    #[test]
    fn a_nickname_out_of_the_profile_that_was_moved_is_no_own_one() {
        let mut old = card("<FN>Rosa</FN><NICKNAME>rosi</NICKNAME>");
        old.kinds.extend(nick("Rosi").kinds);
        let compare = |new: &Data, before: Option<&Data>| {
            let task = compare(Kind::Nickname, &old, new, Wishes { before, ..KEEP });
            (task.due.len(), task.kept.len())
        };
        let nothing = Data::default();
        assert_eq!(compare(&nick("rosi"), Some(&nothing)), (1, 0));
        assert_eq!(compare(&nick("rosi"), Some(&nick("rosi"))), (0, 1), "it was there before");
        assert_eq!(compare(&nick("rosi"), None), (0, 1));
    }

    #[test]
    fn what_the_server_does_not_take_is_not_due_for_ever() {
        let item = "<item xmlns='urn:xmpp:blocking' jid='x'/>";
        let old = holding(Kind::Blocked, &[("a@x.example", item), ("b@x.example", item)]);
        let refused = |key: &str| match key {
            "a@x.example" => Written::Refused,
            _ => Written::No,
        };
        let new = holding(Kind::Blocked, &[]);
        let task = Task::new(Kind::Blocked, &old, &new, KEEP, &refused);
        assert_eq!((task.due.len(), task.refused), (1, vec!["a@x.example".to_owned()]));
    }
}
