//! What the review says: what a move will send, how long that takes, who comes along, and who stays behind.

use std::time::Duration;

use super::clean;
use crate::model::data::Kind;
use crate::model::gateway;
use crate::text::cldr;
use crate::text::joined::capitalized;
use crate::text::say::say;

/// What leaves for whom, as the heading of all of it.
#[must_use]
pub fn will_be_sent(requests: usize, messages: usize) -> String {
    match (requests, messages) {
        (0, 0) => say!("review-sent-nothing"),
        (_, 0) => say!("review-sent-requests", requests),
        (0, _) => say!("review-sent-messages", messages),
        (..) => say!("review-sent-both", requests, messages),
    }
}

/// The same where there is little room.
#[must_use]
pub fn will_be_sent_in_short(requests: usize, messages: usize) -> String {
    say!("review-sent-short", requests, messages)
}

/// The sentence under the title.
#[must_use]
pub fn nothing_changes() -> String {
    say!("review-nothing-changes")
}

/// How long a move takes. `limited_by` is the server that lets only so many requests through at a time.
#[must_use]
pub fn takes(time: Duration, limited_by: Option<&str>) -> String {
    let about = in_about(time);
    match limited_by {
        Some(server) if time >= MINUTE => {
            say!("review-takes-limited", time = about, server = clean(server))
        }
        _ => say!("review-takes", time = about),
    }
}

/// The same as one short sentence.
#[must_use]
pub fn takes_in_short(time: Duration) -> String {
    say!("review-takes", time = in_about(time))
}

const MINUTE: Duration = Duration::from_secs(60);

/// A time as exact as it can be known, rounded up: by minutes to ten, by five to an hour, then by half hours.
fn in_about(time: Duration) -> String {
    match rounded_minutes(time) {
        0 => say!("review-takes-moment"),
        minutes @ 1..60 => say!("review-takes-minutes", count = minutes),
        minutes => {
            let half = if minutes.is_multiple_of(60) { "no" } else { "yes" };
            say!("review-takes-hours", count = minutes / 60, half)
        }
    }
}

/// That time in whole minutes; 0 where it is less than one.
pub(super) fn rounded_minutes(time: Duration) -> u64 {
    let seconds = time.as_secs();
    let up = |unit: u64| seconds.div_ceil(unit) * unit / 60;
    match seconds {
        0..60 => 0,
        60..=600 => up(60),
        601..=3600 => up(300),
        _ => up(1800),
    }
}

/// What moves besides the contacts: each kind with the number of its items.
#[must_use]
pub fn comes_along(kinds: &[(Kind, usize)]) -> Option<String> {
    let named: Vec<_> = kinds.iter().map(|(kind, count)| comes(*kind, *count)).collect();
    let kinds = capitalized(&cldr::list(&named));
    (!named.is_empty()).then(|| say!("review-comes-along", kinds))
}

fn comes(kind: Kind, count: usize) -> String {
    match kind {
        Kind::Profile => say!("review-comes-profile"),
        Kind::Picture => say!("review-comes-picture"),
        Kind::Nickname => say!("review-comes-nickname"),
        Kind::Rooms => say!("review-comes-rooms", count),
        Kind::Private => say!("review-comes-private"),
        Kind::Published => say!("review-comes-published"),
        Kind::Blocked => say!("review-comes-blocked", count),
        Kind::ArchivePreferences => say!("review-comes-archive-preferences"),
        Kind::RoomRights => say!("review-comes-rights", count),
        Kind::HostedRooms => say!("review-comes-hosted", count),
        Kind::PendingRequests => say!("review-comes-requests", count),
        Kind::Statement => say!("review-comes-statement"),
    }
}

/// Who stays behind: how many there are, how many of them on which transports, how many nobody can place, how many for
/// another reason.
#[must_use]
pub fn stays_behind(
    all: usize,
    transports: &[(String, usize)],
    unplaced: usize,
    others: usize,
) -> String {
    let mut parts = Vec::new();
    match transports {
        [] => {}
        [(name, count)] if !gateway::network(name).is_empty() => {
            let network = clean(gateway::network(name));
            parts.push(say!("review-behind-transport", count, network));
        }
        several => {
            let count: usize = several.iter().map(|(_, count)| count).sum();
            parts.push(say!("review-behind-transports", count, transports = several.len()));
        }
    }
    if unplaced > 0 {
        parts.push(say!("review-behind-unplaced", count = unplaced));
    }
    if others > 0 {
        parts.push(say!("review-behind-others", count = others));
    }
    let parts = cldr::list(&parts);
    say!("review-behind", count = all, parts)
}

/// The same as one short sentence.
#[must_use]
pub fn stay_behind_in_short(count: usize) -> String {
    say!("review-behind-short", count)
}

/// That rooms close with the old server, as one short sentence.
#[must_use]
pub fn rooms_close_in_short(count: usize) -> String {
    say!("review-rooms-close", count)
}

/// A transport to this network: `ICQ transport`.
#[must_use]
pub fn transport(network: &str) -> String {
    match gateway::network(network) {
        "" => say!("review-transport-unknown"),
        network => say!("review-transport", network = clean(network)),
    }
}

/// How many of all move, beside the button.
#[must_use]
pub fn of_people(moving: usize, all: usize) -> String {
    say!("review-of-people", moving, all)
}

/// The button that leads to the question whether to move.
#[must_use]
pub fn move_them(people: usize) -> String {
    say!("review-move", count = people)
}

/// The same where there is little room.
#[must_use]
pub fn move_them_in_short(people: usize) -> String {
    say!("review-move-short", count = people)
}

/// The question before anything is sent.
#[must_use]
pub fn move_them_now(people: usize) -> String {
    say!("review-move-question", count = people)
}

/// The answer to it.
#[must_use]
pub fn yes_move_them(people: usize) -> String {
    say!("review-move-yes", count = people)
}

/// What will be sent from which account: the figure, and what it is about.
#[must_use]
pub fn requests_from(requests: usize, new: &str) -> (String, String) {
    (say!("review-requests", count = requests), say!("review-from", account = new))
}

/// The same for messages.
#[must_use]
pub fn messages_from(messages: usize, old: &str) -> (String, String) {
    (say!("review-messages", count = messages), say!("review-from", account = old))
}

/// What it means to take so many contacts of a transport along.
#[must_use]
pub fn include_transport(count: usize, old: &str, new: &str) -> String {
    say!("review-include", count, old, new)
}

/// The answer to that question.
#[must_use]
pub fn include_contacts(count: usize) -> String {
    say!("review-include-yes", count)
}

/// That rooms close, beside the name of their part.
#[must_use]
pub fn close_in_short(count: usize) -> String {
    say!("review-close-short", count)
}

/// That the accounts differ, beside the name of that part.
#[must_use]
pub fn differ_in_short(count: usize) -> String {
    say!("review-differ-short", count)
}

/// A kind of data, as it stands before its value.
#[must_use]
pub fn kind_in_short(kind: Kind) -> String {
    match kind {
        Kind::Profile => say!("review-kind-profile"),
        Kind::Picture => say!("review-kind-picture"),
        Kind::Nickname => say!("review-kind-nickname"),
        Kind::Rooms => say!("review-kind-rooms"),
        Kind::Private => say!("review-kind-private"),
        Kind::Published => say!("review-kind-published"),
        Kind::Blocked => say!("review-kind-blocked"),
        Kind::ArchivePreferences => say!("review-kind-archive-preferences"),
        Kind::RoomRights => say!("review-kind-rights"),
        Kind::HostedRooms => say!("review-kind-hosted"),
        Kind::PendingRequests => super::kind(kind),
        Kind::Statement => say!("review-kind-statement"),
    }
}

/// The first of several, and how many others there are.
#[must_use]
pub fn and_others(first: &str, others: usize) -> String {
    match others {
        0 => first.to_owned(),
        count => say!("review-and-others", first, count),
    }
}

/// So many things that apps have kept.
#[must_use]
pub fn entries(count: usize) -> String {
    say!("review-entries", count)
}

/// In how many rooms the new account is to have the rights of the old one.
#[must_use]
pub fn rights(rooms: usize) -> String {
    say!("review-rights", count = rooms)
}

/// Why nothing is said from the old account.
#[must_use]
pub fn cannot_message(old: &str) -> String {
    say!("review-cannot-message", old)
}

/// What the note on the old account is for, if only contacts can read it.
#[must_use]
pub fn note_for_contacts() -> String {
    say!("review-note-contacts")
}

/// The same if anybody can.
#[must_use]
pub fn note_for_anybody() -> String {
    say!("review-note-anybody")
}

/// What somebody does not get who is not seen, or does not see the user; `told` says whether anybody gets a message.
#[must_use]
pub fn one_sided(asked: bool, gets_message: bool, told: bool) -> Option<String> {
    match (asked, gets_message, told) {
        (true, true, _) | (true, false, false) => None,
        (true, false, true) => Some(say!("review-gets-no-message")),
        (false, false, true) => Some(say!("review-gets-nothing")),
        (false, ..) => Some(say!("review-gets-no-request")),
    }
}

/// That an entry of the list is the user.
#[must_use]
pub fn this_is_you() -> String {
    say!("review-this-is-you")
}

/// That the user has left somebody out.
#[must_use]
pub fn left_out() -> String {
    say!("review-left-out")
}

/// That an entry has no address that could be read.
#[must_use]
pub fn unreadable_address() -> String {
    say!("review-unreadable")
}

/// What becomes of somebody whom the user has blocked.
#[must_use]
pub fn blocked_in_short() -> String {
    say!("review-blocked")
}

/// How the new account names and groups somebody who is there already.
#[must_use]
pub fn there_as(name_and_groups: &str) -> String {
    say!("review-there-as", label = name_and_groups)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sent_is_said_in_the_right_number() {
        assert_eq!(will_be_sent(190, 204), "190 people get a contact request, 204 a message");
        assert_eq!(will_be_sent(1, 0), "1 person gets a contact request");
        assert_eq!(will_be_sent(0, 10_000), "10,000 people get a message");
        assert_eq!(will_be_sent(0, 0), "Nobody gets a request or a message");
        assert_eq!(will_be_sent_in_short(1, 2), "1 request, 2 messages");
    }

    #[test]
    fn a_time_is_rounded_up_and_never_too_exact() {
        let said = |minutes: u64| in_about(Duration::from_secs(minutes * 60));
        assert_eq!(in_about(Duration::from_secs(59)), "Less than a minute");
        assert_eq!(said(1), "About 1 minute");
        assert_eq!(said(7), "About 7 minutes");
        assert_eq!(said(38), "About 40 minutes");
        assert_eq!(said(61), "About 1½ hours");
        assert_eq!(said(100), "About 2 hours");
        assert_eq!(said(130), "About 2½ hours");
    }

    #[test]
    fn who_stays_behind_is_said_by_reason() {
        let icq = ("icq".to_owned(), 8);
        assert_eq!(
            stays_behind(9, std::slice::from_ref(&icq), 1, 0),
            "9 contacts: 8 on the ICQ transport and 1 Rehome can’t place."
        );
        let two = [icq, ("irc".to_owned(), 293)];
        assert_eq!(
            stays_behind(313, &two, 0, 12),
            "313 contacts: 301 on 2 transports and 12 others."
        );
    }

    #[test]
    fn what_comes_along_is_one_sentence() {
        let kinds = [(Kind::Profile, 1), (Kind::Rooms, 4), (Kind::Blocked, 3)];
        assert_eq!(
            comes_along(&kinds).as_deref(),
            Some("Profile, 4 rooms and 3 blocked addresses.")
        );
        assert_eq!(comes_along(&[]), None);
    }
}
