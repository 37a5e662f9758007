//! The sentences about what the user has to do alone: gateways to be registered with, rooms to be let into.

use std::collections::BTreeMap;

use super::clean;
use crate::format::report::{Report, Room, RoomReason};

/// How to get behind a gateway of the new server.
pub fn how_to_register(network: &str, gateway: &str) -> String {
    let (network, gateway) = (clean(network), clean(gateway));
    format!(
        "Find {gateway} in your program's list of services (often called Service Discovery or Transports) while you \
         are signed in to the new account, choose Register, and enter your {network} account there."
    )
}

/// What is left for the user to do, a sentence or two for each thing.
pub fn remarks(report: &Report) -> Vec<String> {
    let gateways = report.gateways.iter().map(|gateway| {
        format!(
            "The new server has a gateway to {}, like {} that was left behind. {}",
            clean(&gateway.network),
            clean(&gateway.left),
            how_to_register(&gateway.network, &gateway.offered)
        )
    });
    gateways.chain(rooms(&report.closed_rooms)).collect()
}

/// Rooms for members each by itself; those that did not answer by their server, since there may be many.
fn rooms(rooms: &[Room]) -> Vec<String> {
    let mut sentences = Vec::new();
    let mut silent: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for room in rooms {
        let name = clean(&room.jid);
        match room.reason {
            RoomReason::NoAnswer => {
                let domain = room.jid.split_once('@').map_or("", |(_, domain)| domain);
                silent.entry(domain).or_default().push(name);
            }
            RoomReason::Admin if room.ask.is_empty() => sentences.push(format!(
                "You are an admin of {name}, and only one of its owners can make the new account one; the room does \
                 not say who they are."
            )),
            RoomReason::Admin => sentences.push(format!(
                "You are an admin of {name}. To make the new account one, ask: {}.",
                names(&room.ask)
            )),
            RoomReason::MembersOnly if room.ask.is_empty() => sentences.push(format!(
                "{name} is for members only. Ask one of its owners to let the new account in; the room does not say \
                 who they are."
            )),
            RoomReason::MembersOnly => sentences.push(format!(
                "{name} is for members only. To let the new account in, ask: {}.",
                names(&room.ask)
            )),
        }
    }
    sentences.extend(silent.into_iter().map(|(domain, rooms)| {
        format!(
            "{} gave no answer, so it is not known whether the new account must be let in: {}.",
            clean(domain),
            rooms.join(", ")
        )
    }));
    sentences
}

fn names(jids: &[String]) -> String {
    jids.iter().map(|jid| clean(jid)).collect::<Vec<_>>().join(", ")
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
                "hall@rooms.example is for members only. To let the new account in, ask: a@x.example, b@x.example.",
                "gone.example gave no answer, so it is not known whether the new account must be let in: \
                 one@gone.example, two@gone.example.",
            ]
        );
    }
}
