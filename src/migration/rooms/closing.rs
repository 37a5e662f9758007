//! Closing old rooms once their new ones stand. It cannot be taken back, so no run does it that was not told to do just
//! this.

use std::collections::BTreeSet;

use jid::BareJid;

use super::room_fact;
use crate::migration::End;
use crate::migration::run::Run;
use crate::migration::run_context::RunContext;
use crate::model::history::{Failure, RoomFact};

impl Run {
    /// Closes these rooms, as far as the plan still says that they can be closed.
    pub(in crate::migration) async fn close_rooms(
        &mut self,
        context: &mut RunContext,
        which: &BTreeSet<BareJid>,
    ) -> Result<(), End> {
        let plan = self.plan(context);
        for room in plan.rooms.iter().filter(|room| which.contains(&room.jid)) {
            let (Some(building), Some(how)) = (room.building(), room.closes_as) else { continue };
            context.heed_stop()?;
            let jid = room.jid.clone();
            let Some(old) = context.old_account() else {
                context.note(room_fact(&jid, RoomFact::NotClosed { failure: Failure::Lost }));
                continue;
            };
            context.note(room_fact(&jid, RoomFact::Closing));
            context.settle().await.map_err(End::Journal)?;
            let (at, guest) = (building.at.clone(), self.guest(&jid, building));
            let news = self.introduction.room_has_moved(&at);
            let work = async move {
                let closed = old.close_room(&jid, how, guest.in_passing(), &at, &news).await;
                let fact = match closed {
                    Ok(()) => RoomFact::Closed { how },
                    Err(failure) => RoomFact::NotClosed { failure },
                };
                vec![room_fact(&jid, fact)]
            };
            self.attended(context, &plan, work).await?;
        }
        Ok(())
    }
}
