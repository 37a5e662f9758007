//! The sentences about what the user has to do alone: gateways to be registered with, rooms to be let into.

use std::collections::BTreeMap;

use super::clean;
use super::closing_rooms::closing_room;
use crate::format::report::{Report, Room, RoomReason};
use crate::text::cldr::list;
use crate::text::say::say;

/// How to get behind a gateway of the new account's server.
pub fn how_to_register(network: &str, gateway: &str) -> String {
    say!("moving-register", network = clean(network), offered = clean(gateway))
}

/// What is left for the user to do, a sentence or two for each thing.
pub fn remarks(report: &Report) -> Vec<String> {
    let gateways = report.gateways.iter().map(|gateway| {
        say!(
            "moving-gateway-offered",
            network = clean(&gateway.network),
            left = clean(&gateway.left),
            how = how_to_register(&gateway.network, &gateway.offered),
        )
    });
    let closing = report.closing_rooms.iter().map(closing_room);
    gateways.chain(closing).chain(rooms(&report.closed_rooms)).collect()
}

/// Rooms for members each by itself; those that did not answer by their server, since there may be many.
fn rooms(rooms: &[Room]) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut silent: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for Room { jid, reason, ask } in rooms {
        let (room, people) = (clean(jid), list(ask.iter().map(|jid| clean(jid))));
        match reason {
            RoomReason::NoAnswer => {
                let domain = jid.split_once('@').map_or("", |(_, domain)| domain);
                silent.entry(domain).or_default().push(room);
            }
            RoomReason::Admin if ask.is_empty() => sentences.push(say!("moving-room-admin", room)),
            RoomReason::Admin => sentences.push(say!("moving-room-admin-ask", room, people)),
            RoomReason::MembersOnly if ask.is_empty() => {
                sentences.push(say!("moving-room-members", room));
            }
            RoomReason::MembersOnly => {
                sentences.push(say!("moving-room-members-ask", room, people));
            }
        }
    }
    sentences.extend(silent.into_iter().map(|(domain, rooms)| {
        say!("moving-rooms-silent", server = clean(domain), rooms = list(rooms))
    }));
    sentences
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whom_to_ask_is_said_as_far_as_it_is_known() {
        let room = |jid: &str, reason, ask: &[&str]| Room {
            jid: jid.into(),
            reason,
            ask: ask.iter().map(|&jid| jid.to_owned()).collect(),
        };
        let said = rooms(&[
            room("hall@rooms.example", RoomReason::MembersOnly, &["a@x.example", "b@x.example"]),
            room("one@gone.example", RoomReason::NoAnswer, &[]),
            room("two@gone.example", RoomReason::NoAnswer, &[]),
        ]);
        assert_eq!(
            said,
            [
                "hall@rooms.example is for members only. To get the new account in, ask a@x.example and b@x.example.",
                "gone.example didn’t answer, so Rehome can’t tell whether the new account has to be let in: \
                 one@gone.example and two@gone.example.",
            ]
        );
    }
}
