//! Joining the channels of the old list from the new account, and leaving them again (XEP-0405 §2.7, §2.8).

use futures::{StreamExt, stream};
use jid::BareJid;

use super::client_led::ClientLed;
use super::new_account::NewAccount;
use super::old_account::OldAccount;
use super::run::Run;
use super::run_context::RunContext;
use super::{End, insist};
use crate::model::history::{Fact, Failure, Joining};
use crate::model::roster::Roster;
use crate::xmpp::address;

/// How many channels are asked at once.
const WINDOW: usize = 8;

impl Run {
    /// Joins the channels that are due, once each, while answers of contacts are heeded. What a result says is not
    /// enough: the new list has to show the channel.
    pub(super) async fn join_channels(&mut self, context: &mut RunContext) -> Result<(), End> {
        let plan = self.plan(context);
        let due: Vec<_> = plan.joins().map(|it| (it.bare(), it.participant.clone())).collect();
        if due.is_empty() {
            return Ok(());
        }
        for (jid, _) in &due {
            context.note(Fact::Joining { jid: jid.clone() });
        }
        context.settle().await.map_err(End::Journal)?;
        let (account, old, joins) = (context.new_account(), context.old_account(), due.clone());
        let work = async move {
            let joins = stream::iter(joins)
                .map(|(jid, participant)| join(&account, old.as_ref(), jid, participant));
            joins.buffer_unordered(WINDOW).filter_map(std::future::ready).collect().await
        };
        ClientLed::attending(&plan, &self.new_snapshot, &self.introduction)
            .accompany(context, work)
            .await?;
        drop(plan);
        self.look_again(context).await?;
        for (jid, _) in due {
            let failed = matches!(context.history().channel(&jid), Some(Joining::Failed(_)));
            if is_on(&self.new_snapshot.roster, &jid) {
                context.note(Fact::Joined { jid });
            } else if !failed {
                context.note(Fact::NotJoined { jid, failure: Failure::NotShown });
            }
        }
        Ok(())
    }

    /// Writes down which of these channels the new account has left, as its list shows.
    pub(super) fn note_left(&self, context: &mut RunContext, channels: &[BareJid]) {
        for jid in channels.iter().cloned() {
            let failed = matches!(context.history().channel(&jid), Some(Joining::NotLeft(_)));
            if !is_on(&self.new_snapshot.roster, &jid) {
                context.note(Fact::Left { jid });
            } else if !failed {
                context.note(Fact::NotLeft { jid, failure: Failure::NotShown });
            }
        }
    }
}

/// Joins a channel under the nick that the old account has there. Why it failed, if it did.
async fn join(
    account: &NewAccount,
    old: Option<&OldAccount>,
    jid: BareJid,
    participant: Option<String>,
) -> Option<Fact> {
    let nick = match (old, participant) {
        (Some(old), Some(id)) if !id.is_empty() => old.nick_in_channel(&jid, &id).await,
        _ => None,
    };
    let failure = insist(|| account.join(&jid, nick.as_deref())).await.err()?;
    Some(Fact::NotJoined { jid, failure })
}

/// Leaves these channels. What failed of it.
pub(super) async fn leave(account: NewAccount, channels: Vec<BareJid>) -> Vec<Fact> {
    let account = &account;
    let leaving = stream::iter(channels).map(async |jid| {
        let failure = insist(|| account.leave(&jid)).await.err()?;
        Some(Fact::NotLeft { jid, failure })
    });
    leaving.buffer_unordered(WINDOW).filter_map(std::future::ready).collect().await
}

fn is_on(list: &Roster, channel: &BareJid) -> bool {
    list.channels().contains(address::key(channel).as_ref())
}
