//! The sentences about what cannot be carried over as it is, and what is left out for the user's sake.

use std::collections::BTreeMap;

use super::{clean, item, server_failure};
use crate::model::data::published::Content;
use crate::model::data::{Flaw, Flaws, Kind};
use crate::model::history::Failure;
use crate::text::{Face, plural};

/// How many names a sentence lists.
const MOST_NAMES: usize = 30;

/// What cannot be carried over as it is, a sentence for each sort.
pub(super) fn flaws(flaws: &Flaws) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut list = |text: &str, pick: fn(&Flaw) -> Option<&String>| {
        let found: Vec<_> = flaws.iter().filter_map(pick).collect();
        if !found.is_empty() {
            sentences.push(format!("{text}: {}.", names(&found)));
        }
    };
    list("Not valid addresses, and left out", |flaw| match flaw {
        Flaw::BadAddress(address) => Some(address).filter(|address| !address.is_empty()),
        _ => None,
    });
    list("Not the addresses of rooms, and left out", |flaw| match flaw {
        Flaw::NoRoom(address) => Some(address),
        _ => None,
    });
    list("Privacy lists that were not in use, and stay behind", |flaw| match flaw {
        Flaw::UnusedList(name) => Some(name),
        _ => None,
    });
    list(
        "The new server keeps one thing for each namespace and has another of yours there, so this stays behind",
        |flaw| match flaw {
            Flaw::NoRoomBeside(name) => Some(name),
            _ => None,
        },
    );
    list("Not moved", |flaw| match flaw {
        Flaw::Unknown(name) => Some(name),
        _ => None,
    });
    sentences.extend(flaws.iter().filter_map(by_itself));
    sentences.extend(published(flaws));
    sentences
}

/// A sentence for one of which there are few.
fn by_itself(flaw: &Flaw) -> Option<String> {
    Some(match flaw {
        Flaw::BadAddress(address) if address.is_empty() => {
            "An entry without an address was left out.".to_owned()
        }
        Flaw::Twice { room, nick, password } => {
            let mut lost = Vec::new();
            lost.extend(nick.as_ref().map(|nick| format!("the nickname {}", clean(nick))));
            lost.extend(password.then(|| "another password".to_owned()));
            format!(
                "{} is there twice; left out from the second: {}.",
                clean(room),
                lost.join(", ")
            )
        }
        Flaw::Elsewhere(address) => format!(
            "The picture is only linked to, and nothing is fetched from there: {}",
            clean(address)
        ),
        Flaw::Damaged => "The picture is damaged and cannot be read.".to_owned(),
        Flaw::NotAPicture => "What stands in its place is no picture.".to_owned(),
        Flaw::NoBytes => "A picture is announced, but it is not there.".to_owned(),
        Flaw::PartlyDenied(Some(whom)) => format!(
            "{} was stopped from some things only, which a block list cannot do, and is not blocked.",
            clean(whom)
        ),
        Flaw::PartlyDenied(None) => {
            "A rule that stops many people from some things only stays behind, because a \
             block list cannot do that."
                .to_owned()
        }
        Flaw::DeniedWithExceptions(domain) => format!(
            "{} was blocked with exceptions, which a block list does not know: contacts who were blocked there are \
             blocked one by one, and nobody else is.",
            clean(domain)
        ),
        Flaw::StrangersDenied => {
            "People who are not contacts were blocked, which a block list cannot do.".to_owned()
        }
        Flaw::BadAddress(_)
        | Flaw::NoRoom(_)
        | Flaw::UnusedList(_)
        | Flaw::NoRoomBeside(_)
        | Flaw::Published(_)
        | Flaw::Unknown(_) => return None,
    })
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
    let sentence = match content {
        Content::Markers => {
            "How far you have read conversations with people stays behind, because it refers to the old server's \
             archive."
        }
        Content::PublicKeys => {
            "Your public OpenPGP keys stay behind, because they are made out to the old address; your program \
             publishes one for the new address."
        }
        Content::Blog => {
            "Your blog stays on the old account: on the new one every post of it would be sent to your contacts as \
             news."
        }
        Content::Stickers => {
            "Your sticker packs stay behind, because they are only links, some of which end with the old server; add \
             them again in your program."
        }
        Content::Subscriptions => {
            "The list of blogs and channels that you follow stays behind, because they know the old address; follow \
             them again from the new account."
        }
        Content::Moment => {
            "What says how you are at the moment, such as your mood or the music that you hear, stays behind."
        }
        Content::DeviceKeys | Content::OfAnotherKind | Content::SecretKey | Content::Unknown => {
            return format!(
                "Published under names that this program does not know, and left on the old account: {}.",
                names(nodes)
            );
        }
    };
    sentence.to_owned()
}

/// What the new server does not take, and why.
pub(super) fn refused(kind: Kind, items: &[(String, Option<Failure>)]) -> String {
    let named = items.iter().map(|(key, failure)| {
        let why = failure.as_ref().map(server_failure).unwrap_or_default();
        format!("{}: {why}", item(kind, key))
    });
    format!("The new server does not take these. {}", named.collect::<Vec<_>>().join(" "))
}

/// Which entries of a block list are left out, why, and how to block them all the same; nothing if there are none.
pub(super) fn doubtful(domains: &[String], face: Face) -> Option<String> {
    let first = clean(domains.first()?);
    let listed = names(&domains.iter().collect::<Vec<_>>());
    Some(match face {
        Face::Terminal => plural(
            domains.len(),
            format!(
                "This is a whole server, the new account's own or one with contacts of yours on it, and is not blocked \
                 unless you choose that (--include {first} blocks it): {listed}. Until then your contacts there are \
                 neither asked nor told (--include with the address of one asks that one)."
            ),
            format!(
                "These are whole servers, the new account's own or some with contacts of yours on them, and are not \
                 blocked unless you choose that (--include {first} blocks that one): {listed}. Until then your contacts \
                 there are neither asked nor told (--include with the address of one asks that one)."
            ),
        ),
        Face::Window => plural(
            domains.len(),
            format!(
                "This is a whole server, the new account's own or one with contacts of yours on it, and is not blocked \
                 unless you tick it: {listed}. Until then your contacts there are neither asked nor told."
            ),
            format!(
                "These are whole servers, the new account's own or some with contacts of yours on them, and are not \
                 blocked unless you tick them: {listed}. Until then your contacts there are neither asked nor told."
            ),
        ),
    })
}

fn names(all: &[&String]) -> String {
    let mut shown: Vec<_> = all.iter().take(MOST_NAMES).map(|name| clean(name)).collect();
    if all.len() > MOST_NAMES {
        shown.push(format!("and {} more", all.len() - MOST_NAMES));
    }
    shown.join(", ")
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
                "Not valid addresses, and left out: a b@x.example, x@@.",
                "An entry without an address was left out.",
                "The picture is damaged and cannot be read.",
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
                "hall@rooms.example is there twice; left out from the second: the nickname r2, another password."
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
            said.contains("(--include a.example blocks that one): a.example, b.example."),
            "{said}"
        );
        let said = doubtful(&two, Face::Window).unwrap();
        assert!(
            said.contains("tick them: a.example, b.example.") && !said.contains("--"),
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
                "Your blog stays on the old account: on the new one every post of it would be sent to your contacts \
                 as news.",
                "Published under names that this program does not know, and left on the old account: urn:example:own, \
                 urn:example:two.",
            ]
        );
    }

    #[test]
    fn a_long_list_is_cut_short() {
        let many = (0..40).map(|number| Flaw::NoRoom(format!("r{number:02}.example"))).collect();
        let said = flaws(&many).join(" ");
        assert!(said.contains("r29.example, and 10 more.") && !said.contains("r30"), "{said}");
    }
}
