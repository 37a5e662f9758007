//! The sentences about what cannot be carried over as it is, and what is left out for the user's sake.

use std::collections::BTreeMap;

use super::{clean, item, server_failure};
use crate::model::data::published::Content;
use crate::model::data::{Flaw, Flaws, Kind};
use crate::model::history::Failure;
use crate::text::Face;
use crate::text::cldr::list;
use crate::text::joined::sentences;
use crate::text::say::say;

/// How many names a sentence lists.
const MOST_NAMES: usize = 30;

/// What cannot be carried over as it is, a sentence for each sort.
pub(super) fn flaws(flaws: &Flaws) -> Vec<String> {
    let of = |pick: fn(&Flaw) -> Option<&String>| {
        let found: Vec<_> = flaws.iter().filter_map(pick).collect();
        (!found.is_empty()).then(|| names(&found))
    };
    let bad = of(|flaw| match flaw {
        Flaw::BadAddress(address) => Some(address).filter(|address| !address.is_empty()),
        _ => None,
    });
    let no_rooms = of(|flaw| match flaw {
        Flaw::NoRoom(address) => Some(address),
        _ => None,
    });
    let unused = of(|flaw| match flaw {
        Flaw::UnusedList(name) => Some(name),
        _ => None,
    });
    let taken = of(|flaw| match flaw {
        Flaw::NoRoomBeside(name) => Some(name),
        _ => None,
    });
    let unknown = of(|flaw| match flaw {
        Flaw::Unknown(name) => Some(name),
        _ => None,
    });
    let listed = [
        bad.map(|names| say!("data-bad-addresses", names)),
        no_rooms.map(|names| say!("data-no-rooms", names)),
        unused.map(|names| say!("data-unused-lists", names)),
        taken.map(|names| say!("data-namespace-taken", names)),
        unknown.map(|names| say!("data-not-moved", names)),
    ];
    let alone = flaws.iter().filter_map(by_itself);
    listed.into_iter().flatten().chain(alone).chain(published(flaws)).collect()
}

/// A sentence for one of which there are few.
fn by_itself(flaw: &Flaw) -> Option<String> {
    Some(match flaw {
        Flaw::BadAddress(address) if address.is_empty() => say!("data-no-address"),
        Flaw::Twice { room, nick, password } => twice(room, nick.as_deref(), *password),
        Flaw::Elsewhere(address) => say!("data-picture-elsewhere", address = clean(address)),
        Flaw::Damaged => say!("data-picture-damaged"),
        Flaw::NotAPicture => say!("data-picture-none"),
        Flaw::NoBytes => say!("data-picture-missing"),
        Flaw::PartlyDenied(Some(whom)) => say!("data-partly-denied", who = clean(whom)),
        Flaw::PartlyDenied(None) => say!("data-partly-denied-many"),
        Flaw::DeniedWithExceptions(domain) => {
            say!("data-denied-with-exceptions", domain = clean(domain))
        }
        Flaw::StrangersDenied => say!("data-strangers-denied"),
        Flaw::BadAddress(_)
        | Flaw::NoRoom(_)
        | Flaw::UnusedList(_)
        | Flaw::NoRoomBeside(_)
        | Flaw::Published(_)
        | Flaw::Unknown(_) => return None,
    })
}

/// What is lost of a room that is in the list twice; nothing if that is nothing.
fn twice(room: &str, nick: Option<&str>, password: bool) -> String {
    let room = clean(room);
    match (nick.map(clean), password) {
        (Some(nick), true) => say!("data-twice-both", room, nick),
        (Some(nick), false) => say!("data-twice-nick", room, nick),
        (None, _) => say!("data-twice-password", room),
    }
}

/// What is published and stays on the old account, a sentence for each sort of it.
fn published(flaws: &Flaws) -> Vec<String> {
    let mut sorts: BTreeMap<Content, Vec<&String>> = BTreeMap::new();
    for flaw in flaws {
        if let Flaw::Published(node) = flaw {
            sorts.entry(Content::of(node)).or_default().push(node);
        }
    }
    sorts.iter().map(|(content, nodes)| left_published(*content, nodes)).collect()
}

fn left_published(content: Content, nodes: &[&String]) -> String {
    match content {
        Content::Markers => say!("data-published-markers"),
        Content::PublicKeys => say!("data-published-keys"),
        Content::Blog => say!("data-published-blog"),
        Content::Stickers => say!("data-published-stickers"),
        Content::Subscriptions => say!("data-published-subscriptions"),
        Content::Moment => say!("data-published-moment"),
        Content::DeviceKeys | Content::OfAnotherKind | Content::SecretKey | Content::Unknown => {
            say!("data-published-unknown", names = names(nodes))
        }
    }
}

/// What the new server does not take, and why.
pub(super) fn refused(kind: Kind, items: &[(String, Option<Failure>)]) -> String {
    let mut reasons: Vec<(String, Vec<String>)> = Vec::new();
    for (key, failure) in items {
        let why = failure.as_ref().map(server_failure).unwrap_or_default();
        let name = item(kind, key);
        match reasons.iter_mut().find(|(known, _)| *known == why) {
            Some((_, names)) => names.push(name),
            None => reasons.push((why, vec![name])),
        }
    }
    let named = reasons.iter().map(|(why, items)| {
        let item = names(&items.iter().collect::<Vec<_>>());
        say!("data-item-why", item, why)
    });
    say!("data-not-taken", items = sentences(named))
}

/// Which entries of a block list are left out, why, and how to block them all the same; nothing if there are none.
pub(super) fn doubtful(domains: &[String], face: Face) -> Option<String> {
    let first = clean(domains.first()?);
    let (count, names) = (domains.len(), names(&domains.iter().collect::<Vec<_>>()));
    Some(match face {
        Face::Terminal => say!("data-doubtful-terminal", count, first, names),
        Face::Window => say!("data-doubtful-window", count, names),
    })
}

fn names(all: &[&String]) -> String {
    let shown = all.iter().take(MOST_NAMES).map(|name| clean(name));
    let more = all.len().saturating_sub(MOST_NAMES);
    list(shown.chain((more > 0).then(|| say!("data-more", count = more))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sort_has_one_sentence() {
        let bad = |address: &str| Flaw::BadAddress(address.to_owned());
        let said = flaws(&[bad(""), bad("a b@x.example"), bad("x@@"), Flaw::Damaged].into());
        assert_eq!(
            said,
            [
                "Not valid addresses, so they were left out: a b@x.example and x@@.",
                "An entry without an address was left out.",
                "The picture is damaged and can’t be read.",
            ]
        );
    }

    #[test]
    fn of_a_room_that_is_there_twice_the_loss_is_named_and_no_secret() {
        let twice = Flaw::Twice {
            room: "hall@rooms.example".to_owned(),
            nick: Some("r2".to_owned()),
            password: true,
        };
        assert_eq!(
            flaws(&[twice].into()),
            [
                "hall@rooms.example is listed twice. The nickname r2 and the other password from the second entry were left out."
            ]
        );
    }

    #[test]
    fn it_is_said_what_is_not_blocked_and_how_to_block_it() {
        let said = doubtful(&["spam.example".to_owned()], Face::Terminal).unwrap();
        assert!(said.contains("--include spam.example blocks it): spam.example."), "{said}");
        let two = ["a.example".to_owned(), "b.example".to_owned()];
        let said = doubtful(&two, Face::Terminal).unwrap();
        assert!(
            said.contains("(--include a.example blocks that one): a.example and b.example."),
            "{said}"
        );
        let said = doubtful(&two, Face::Window).unwrap();
        assert!(
            said.contains("tick them: a.example and b.example.") && !said.contains("--"),
            "{said}"
        );
        assert_eq!(doubtful(&[], Face::Terminal), None);
    }

    #[test]
    fn what_is_published_is_named_by_what_it_is() {
        let node = |name: &str| Flaw::Published(name.to_owned());
        let said = flaws(
            &[
                node("urn:xmpp:microblog:0"),
                node("urn:xmpp:microblog:0:comments/1"),
                node("urn:example:own"),
                node("urn:example:two"),
            ]
            .into(),
        );
        assert_eq!(
            said,
            [
                "Your blog stays on the old account: on the new one, every post would be sent to your contacts as news.",
                "Published under names that Rehome doesn’t know, and left on the old account: urn:example:own and \
                 urn:example:two.",
            ]
        );
    }

    #[test]
    fn a_long_list_is_cut_short() {
        let many = (0..40).map(|number| Flaw::NoRoom(format!("r{number:02}.example"))).collect();
        let said = flaws(&many).join(" ");
        assert!(said.contains("r29.example and 10 more.") && !said.contains("r30"), "{said}");
    }
}
