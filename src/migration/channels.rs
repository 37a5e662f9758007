//! Joining the channels of the old list from the new account, and leaving them again (XEP-0405 §2.7, §2.8).

use futures::{StreamExt, stream};
use jid::BareJid;

use super::client_led::ClientLed;
use super::desk::Desk;
use super::mover::Mover;
use super::new_home::NewHome;
use super::old_home::OldHome;
use super::{End, insist};
use crate::model::history::{Fact, Joining, Trouble};
use crate::model::roster::Roster;
use crate::xmpp::address;

/// How many channels are asked at once.
const WINDOW: usize = 8;

impl Mover {
    /// Joins the channels that are due, once each, while answers of contacts are heeded. What a result says is not
    /// enough: the new list has to show the channel.
    pub(super) async fn join_channels(&mut self, desk: &mut Desk) -> Result<(), End> {
        let plan = self.plan(desk);
        let due: Vec<_> = plan.joins().map(|it| (it.bare(), it.participant.clone())).collect();
        if due.is_empty() {
            return Ok(());
        }
        for (jid, _) in &due {
            desk.note(Fact::Joining { jid: jid.clone() });
        }
        desk.settle().await.map_err(End::Journal)?;
        let (home, old, joins) = (desk.new_home(), desk.old_home(), due.clone());
        let work = async move {
            let joins = stream::iter(joins)
                .map(|(jid, participant)| join(&home, old.as_ref(), jid, participant));
            joins.buffer_unordered(WINDOW).filter_map(std::future::ready).collect().await
        };
        ClientLed::attending(&plan, &self.new_snapshot, &self.introduction)
            .accompany(desk, work)
            .await?;
        drop(plan);
        self.look_again(desk).await?;
        for (jid, _) in due {
            let failed = matches!(desk.history().channel(&jid), Some(Joining::Failed(_)));
            if is_on(&self.new_snapshot.roster, &jid) {
                desk.note(Fact::Joined { jid });
            } else if !failed {
                desk.note(Fact::NotJoined { jid, trouble: Trouble::NotShown });
            }
        }
        Ok(())
    }

    /// Writes down which of these channels the new account has left, as its list shows.
    pub(super) fn note_left(&self, desk: &mut Desk, channels: &[BareJid]) {
        for jid in channels.iter().cloned() {
            let failed = matches!(desk.history().channel(&jid), Some(Joining::NotLeft(_)));
            if !is_on(&self.new_snapshot.roster, &jid) {
                desk.note(Fact::Left { jid });
            } else if !failed {
                desk.note(Fact::NotLeft { jid, trouble: Trouble::NotShown });
            }
        }
    }
}

/// Joins a channel under the nick that the old account has there. Why it failed, if it did.
async fn join(
    home: &NewHome,
    old: Option<&OldHome>,
    jid: BareJid,
    participant: Option<String>,
) -> Option<Fact> {
    let nick = match (old, participant) {
        (Some(old), Some(id)) if !id.is_empty() => old.nick_in_channel(&jid, &id).await,
        _ => None,
    };
    let trouble = insist(|| home.join(&jid, nick.as_deref())).await.err()?;
    Some(Fact::NotJoined { jid, trouble })
}

/// Leaves these channels. What failed of it.
pub(super) async fn leave(home: NewHome, channels: Vec<BareJid>) -> Vec<Fact> {
    let home = &home;
    let leaving = stream::iter(channels).map(async |jid| {
        let trouble = insist(|| home.leave(&jid)).await.err()?;
        Some(Fact::NotLeft { jid, trouble })
    });
    leaving.buffer_unordered(WINDOW).filter_map(std::future::ready).collect().await
}

fn is_on(list: &Roster, channel: &BareJid) -> bool {
    list.channels().contains(address::key(channel).as_ref())
}
