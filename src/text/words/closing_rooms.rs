//! The sentences about rooms that close with the old server.

use jid::BareJid;

use super::{clean, server_failure};
use crate::format::report::{ClosingReason, ClosingRoom, Outcome};
use crate::model::history::{Closed, Failure, RoomStep, StaysBecause};
use crate::text::cldr;
use crate::text::joined::sentences;
use crate::text::say::say;

/// What there is to say of a room that closes.
pub fn closing_room(room: &ClosingRoom) -> String {
    let mut said = vec![closes(room), became(room)];
    said.extend(closing_room_failure(room));
    if matches!(room.outcome, Outcome::Moved | Outcome::Failed) {
        said.extend(left_out(room));
    }
    said.extend(closing(room));
    said.extend(room.to.iter().zip(&room.stays).map(|(to, why)| room_stays(to, why)));
    sentences(said)
}

/// What closing these old rooms means, and that these others cannot be closed yet.
pub fn closing_rooms(closable: &[&ClosingRoom], others: &[BareJid]) -> String {
    let mut lines: Vec<_> = closable.iter().filter_map(|room| will_be_closed(room)).collect();
    lines.push(match lines.is_empty() {
        true => say!("rooms-none-to-close"),
        false => say!("rooms-closed-for-good"),
    });
    lines.extend((!others.is_empty()).then(|| say!("rooms-not-yet", rooms = names(others))));
    lines.join("\n")
}

fn will_be_closed(room: &ClosingRoom) -> Option<String> {
    let (called, to) = (called(room.name.as_deref(), &room.jid), room.to.as_ref()?);
    let how = match room.closes_as? {
        Closed::Destroyed => say!("rooms-will-be-destroyed", room = called, to),
        Closed::Silenced => say!("rooms-will-be-silenced", room = called, to),
    };
    Some(sentences([how].into_iter().chain(with_old_addresses(&room.unmoved))))
}

fn closes(room: &ClosingRoom) -> String {
    let called = called(room.name.as_deref(), &room.jid);
    match room.members {
        Some(count) => say!("rooms-closes-with-members", room = called, count),
        None => say!("rooms-closes", room = called),
    }
}

fn called(name: Option<&str>, address: &BareJid) -> String {
    match name {
        Some(name) => say!("rooms-named", name = clean(name), address),
        None => say!("rooms-unnamed", address),
    }
}

fn became(room: &ClosingRoom) -> String {
    let to = room.to.as_ref().map(|to| clean(to.as_str())).unwrap_or_default();
    match (room.outcome, room.reason) {
        (_, Some(ClosingReason::NotOwned)) if room.owners.is_empty() => say!("rooms-not-yours"),
        (_, Some(ClosingReason::NotOwned)) => {
            say!("rooms-of-others", owners = names(&room.owners))
        }
        (_, Some(ClosingReason::NoAnswer)) => say!("rooms-silent"),
        (_, Some(ClosingReason::Excluded)) if to.is_empty() => say!("rooms-yours"),
        (_, Some(ClosingReason::Excluded)) if room.taken => say!("rooms-yours-taken", to),
        (_, Some(ClosingReason::Excluded)) => say!("rooms-yours-if-chosen", to),
        (_, Some(ClosingReason::Unsupported)) => say!("rooms-no-place"),
        (_, Some(ClosingReason::Unreadable)) => say!("rooms-unreadable"),
        (_, Some(ClosingReason::Taken)) => say!("rooms-yours-taken", to),
        (_, Some(ClosingReason::ByOtherOwner)) => say!("rooms-by-other-owner", to),
        (Outcome::Planned, None) => say!("rooms-planned", to),
        (Outcome::Moved | Outcome::AlreadyThere, None) => {
            say!("rooms-rebuilt", to, count = room.invited)
        }
        (Outcome::Failed | Outcome::Skipped, None) => say!("rooms-not-rebuilt", to),
    }
}

/// What went wrong with a room that is built anew.
pub fn closing_room_failure(room: &ClosingRoom) -> Option<String> {
    let (step, failure) = room.failed.as_ref()?;
    let why = match failure {
        Failure::NotPrivate => say!("rooms-not-private"),
        Failure::Lost if matches!(step, RoomStep::Announce | RoomStep::Subject) => {
            say!("rooms-old-account-away")
        }
        failure => server_failure(failure),
    };
    Some(match step {
        RoomStep::Look => say!("rooms-failed-look", why),
        RoomStep::Create if matches!(failure, Failure::Refused { .. }) => {
            let to = room.to.as_ref().map(|to| clean(to.as_str())).unwrap_or_default();
            say!("rooms-refused-create", to, why)
        }
        RoomStep::Create => say!("rooms-failed-create", why),
        RoomStep::Admit => say!("rooms-failed-admit", why),
        RoomStep::Configure => say!("rooms-failed-configure", why),
        RoomStep::Adorn => say!("rooms-failed-adorn", why),
        RoomStep::Announce => say!("rooms-failed-announce", why),
        RoomStep::Subject => say!("rooms-failed-subject", why),
        RoomStep::Invite => say!("rooms-failed-invite", why),
    })
}

fn left_out(room: &ClosingRoom) -> Vec<String> {
    let settings = (!room.left.is_empty()).then(|| {
        let settings: Vec<_> = room.left.iter().map(|name| clean(name)).collect();
        say!("rooms-settings-left", settings = cldr::list(&settings))
    });
    let picture = room.picture_left.then(|| say!("rooms-picture-left"));
    let subject = room.subject_left.then(|| say!("rooms-subject-left"));
    let unmoved = with_old_addresses(&room.unmoved);
    let not_reached = (!room.not_reached.is_empty())
        .then(|| say!("rooms-not-reached", people = names(&room.not_reached)));
    [settings, picture, subject, unmoved, not_reached].into_iter().flatten().collect()
}

fn with_old_addresses(people: &[BareJid]) -> Option<String> {
    (!people.is_empty()).then(|| say!("rooms-unmoved", people = names(people)))
}

/// How the old room was closed, or why it was not.
fn closing(room: &ClosingRoom) -> Option<String> {
    let why = room.not_closed.as_ref();
    let why = why.map(|failure| say!("rooms-not-closed", why = server_failure(failure)));
    let to = room.to.as_ref()?;
    match room.closed {
        Some(Closed::Destroyed) => Some(say!("rooms-destroyed", to)),
        Some(Closed::Silenced) => Some(say!("rooms-silenced", to)),
        None => why,
    }
}

/// Why a new room was not taken away again.
pub(super) fn room_stays(to: &BareJid, why: &StaysBecause) -> String {
    match why {
        StaysBecause::Occupied => say!("rooms-occupied", to),
        StaysBecause::Spoken => say!("rooms-spoken", to),
        StaysBecause::OldIsClosed => say!("rooms-old-is-closed", to),
        StaysBecause::Failed(failure) => {
            say!("rooms-not-removed", to, why = server_failure(failure))
        }
    }
}

fn names(jids: &[BareJid]) -> String {
    let names: Vec<_> = jids.iter().map(|jid| clean(jid.as_str())).collect();
    cldr::list(&names)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jid(text: &str) -> BareJid {
        BareJid::new(text).unwrap()
    }

    #[test]
    fn what_became_of_a_room_is_what_is_said_of_it() {
        let room = || ClosingRoom::sample("den@rooms.old.example");
        let others = || ClosingRoom { owned: false, to: None, ..room() };
        let skipped =
            |reason, room| ClosingRoom { outcome: Outcome::Skipped, reason: Some(reason), ..room };
        let failed = |step, failure| ClosingRoom {
            outcome: Outcome::Failed,
            failed: Some((step, failure)),
            ..room()
        };
        let moved = || ClosingRoom { outcome: Outcome::Moved, invited: 2, ..room() };
        let to = "den@rooms.new.example";
        let rebuilt = format!("It has been rebuilt as {to}");
        let not_rebuilt = format!("it has not been completely rebuilt as {to}");
        let juliet = ClosingRoom { owners: vec![jid("juliet@x.example")], ..others() };
        let cases = [
            (room(), "It lists 3 members. It is yours, and will be rebuilt as"),
            (skipped(ClosingReason::NotOwned, others()), "it doesn’t say who owns it"),
            (skipped(ClosingReason::NotOwned, juliet), "can rebuild it: juliet@x.example"),
            (skipped(ClosingReason::NoAnswer, others()), "It didn’t answer"),
            (skipped(ClosingReason::Excluded, room()), "if you choose that"),
            (
                skipped(ClosingReason::Excluded, ClosingRoom { taken: true, ..room() }),
                "a room of that name exists; give it another address",
            ),
            (skipped(ClosingReason::Unsupported, room()), "the new server has no rooms"),
            (failed(RoomStep::Configure, Failure::NotPrivate), &*not_rebuilt),
            (failed(RoomStep::Configure, Failure::NotPrivate), "let other people in"),
            (failed(RoomStep::Announce, Failure::Lost), "The old account couldn’t be reached"),
            (moved(), &*rebuilt),
            (moved(), "2 people were invited"),
            (
                ClosingRoom { reason: Some(ClosingReason::ByOtherOwner), ..moved() },
                "Another owner has rebuilt it",
            ),
            (
                ClosingRoom { unmoved: vec![jid("nurse@old.example")], ..moved() },
                "with their old addresses, because Rehome doesn’t know where they have moved: nurse@old.example",
            ),
            (
                ClosingRoom { not_reached: vec![jid("nurse@old.example")], ..moved() },
                "The invitation didn’t reach nurse@old.example",
            ),
            (ClosingRoom { picture_left: true, ..moved() }, "doesn’t keep its picture"),
            (ClosingRoom { left: vec!["Captcha".to_owned()], ..moved() }, "settings: Captcha"),
            (ClosingRoom { closed: Some(Closed::Destroyed), ..moved() }, "The old room is closed"),
            (
                ClosingRoom { closed: Some(Closed::Silenced), ..moved() },
                "The old room only lets its members in",
            ),
            (
                ClosingRoom { not_closed: Some(Failure::Silent), ..moved() },
                "The old room couldn’t be closed",
            ),
            (ClosingRoom { stays: Some(StaysBecause::Occupied), ..moved() }, "was not removed"),
        ];
        for (room, part) in cases {
            let said = closing_room(&room);
            assert!(said.starts_with("The room den@rooms.old.example closes"), "{said}");
            assert!(said.contains(part), "{part}: {said}");
            let is_rebuilt = room.outcome == Outcome::Moved && room.reason.is_none();
            assert_eq!(said.contains(&rebuilt), is_rebuilt, "{said}");
        }
    }

    #[test]
    fn what_closing_means_is_said_of_each_room_that_can_be_closed() {
        let room =
            |closes_as| ClosingRoom { closes_as, ..ClosingRoom::sample("den@rooms.old.example") };
        let destroyed = closing_rooms(&[&room(Some(Closed::Destroyed))], &[]);
        assert!(destroyed.contains("is led to den@rooms.new.example"), "{destroyed}");
        assert!(destroyed.ends_with("This can’t be undone."), "{destroyed}");
        let silenced = closing_rooms(&[&room(Some(Closed::Silenced))], &[]);
        assert!(silenced.contains("will only let its members in"), "{silenced}");
        let none = closing_rooms(&[&room(None)], &[jid("den@rooms.old.example")]);
        assert!(none.starts_with("There is no room to close."), "{none}");
        assert!(!none.contains("can’t be undone"), "{none}");
    }
}
