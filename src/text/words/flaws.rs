//! The sentences about what cannot be carried over as it is, and what is left out for the user's sake.

use super::{clean, server_trouble};
use crate::model::data::{Flaw, Flaws};
use crate::model::history::Trouble;

/// How many names a sentence lists.
const MOST_NAMES: usize = 30;

/// What cannot be carried over as it is, a sentence for each sort.
pub fn flaws(flaws: &Flaws) -> Vec<String> {
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
    list("Not moved", |flaw| match flaw {
        Flaw::Unknown(name) => Some(name),
        _ => None,
    });
    sentences.extend(flaws.iter().filter_map(by_itself));
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
        Flaw::BadAddress(_) | Flaw::NoRoom(_) | Flaw::UnusedList(_) | Flaw::Unknown(_) => {
            return None;
        }
    })
}

/// What the new server does not take, and why; nothing if it takes all.
pub fn refused(items: &[(&str, Option<&Trouble>)]) -> Option<String> {
    let named = items.iter().map(|(key, trouble)| {
        let why = trouble.map(server_trouble).unwrap_or_default();
        format!("{}: {why}", clean(key))
    });
    let named: Vec<_> = named.collect();
    (!named.is_empty()).then(|| format!("The new server does not take these. {}", named.join(" ")))
}

/// Which entries of a block list are left out, why, and how to block them all the same; nothing if there are none.
pub fn doubtful(domains: &[String]) -> Option<String> {
    let first = clean(domains.first()?);
    let (these, them) = match domains.len() {
        1 => (
            "This is a whole server, the new account's own or one with contacts of yours on it, and is",
            "it",
        ),
        _ => (
            "These are whole servers, the new account's own or some with contacts of yours on them, and are",
            "that one",
        ),
    };
    let listed: Vec<_> = domains.iter().collect();
    Some(format!(
        "{these} not blocked unless you choose that (--include {first} blocks {them}): {}. Until then your contacts there \
         are neither asked nor told (--include with the address of one asks that one).",
        names(&listed)
    ))
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
        let said = doubtful(&["spam.example".to_owned()]).unwrap();
        assert!(said.contains("--include spam.example blocks it): spam.example."), "{said}");
        let said = doubtful(&["a.example".to_owned(), "b.example".to_owned()]).unwrap();
        assert!(
            said.contains("(--include a.example blocks that one): a.example, b.example."),
            "{said}"
        );
        assert_eq!(doubtful(&[]), None);
    }

    #[test]
    fn a_long_list_is_cut_short() {
        let many = (0..40).map(|number| Flaw::NoRoom(format!("r{number:02}.example"))).collect();
        let said = flaws(&many).join(" ");
        assert!(said.contains("r29.example, and 10 more.") && !said.contains("r30"), "{said}");
    }
}
