//! What an account holds besides its contacts: what is reserved first, the rest after the contacts.

use super::Run;
use crate::migration::client_led::ClientLed;
use crate::migration::run_context::RunContext;
use crate::migration::{End, Event, Phase, data, granting, survey};
use crate::model::data::{Kind, Task, Write};
use crate::model::history::{Fact, Failure};
use crate::model::plan::Plan;

impl Run {
    /// Blocks whom the user has blocked, and says whose messages are not to be kept, before anybody can hear of the new
    /// account.
    pub(super) async fn close_off(&mut self, context: &mut RunContext) -> Result<(), End> {
        self.store_reserve(context, |kind| matches!(kind, Kind::Blocked | Kind::ArchivePreferences))
            .await
    }

    /// Has the messages of those who have moved meanwhile be kept as little as they were at their old addresses.
    pub(super) async fn follow_archive_preferences(
        &mut self,
        context: &mut RunContext,
    ) -> Result<(), End> {
        let plan = self.plan(context);
        let wanted = |kind| kind == Kind::ArchivePreferences;
        let is_new = |write: &Write| {
            let kind = Kind::ArchivePreferences;
            !self.old_snapshot.data.has(kind, &write.key)
                && context.history().data(kind, &write.key).is_none()
        };
        if due(&plan, wanted).flat_map(|task| &task.due).any(is_new) {
            self.store_reserve(context, wanted).await?;
        }
        Ok(())
    }

    async fn store_reserve(
        &mut self,
        context: &mut RunContext,
        wanted: fn(Kind) -> bool,
    ) -> Result<(), End> {
        if self.store(context, wanted).await? {
            let session = context.new_account().session().clone();
            let own = &mut self.new_snapshot.data;
            context.meanwhile(data::read_reserve(&session, own)).await;
        }
        Ok(())
    }

    /// Moves what the account holds besides contacts, and reads it again.
    pub(super) async fn move_belongings(&mut self, context: &mut RunContext) -> Result<(), End> {
        let wanted = |kind| !matches!(kind, Kind::Blocked | Kind::HostedRooms);
        if due(&self.plan(context), wanted).next().is_none() {
            return Ok(());
        }
        context.show(Event::Phase(Phase::Data));
        // Asking contacts may have taken hours: what came there meanwhile is the user's own and stays.
        self.read_belongings(context).await;
        self.drop_old_bookmarks(context).await;
        self.store(context, wanted).await?;
        context.show(Event::Phase(Phase::Checking));
        self.read_belongings(context).await;
        Ok(())
    }

    /// Writes what is due of the wanted kinds, one after the other, while answers of contacts are heeded. Whether
    /// anything was.
    async fn store(
        &mut self,
        context: &mut RunContext,
        wanted: fn(Kind) -> bool,
    ) -> Result<bool, End> {
        let plan = self.plan(context);
        for task in due(&plan, wanted) {
            let mut writes = task.due.clone();
            if let (Kind::RoomRights, Some(old)) = (task.kind, context.old_account()) {
                context.meanwhile(granting::find_memberships(&old, &plan.new, &mut writes)).await;
            }
            for write in &writes {
                let (key, was) = (write.key.clone(), write.was.clone());
                context.note(Fact::Storing { kind: task.kind, key, was });
            }
            context.settle().await.map_err(End::Journal)?;
            let kind = task.kind;
            let (account, abilities) =
                (context.new_account(), self.new_snapshot.data.abilities.clone());
            let old = context.old_account();
            let work = async move {
                match (kind, old) {
                    (Kind::RoomRights, Some(old)) => {
                        granting::grant(&old, account.session(), writes).await
                    }
                    // Nobody else may grant them.
                    (Kind::RoomRights, None) => writes
                        .into_iter()
                        .map(|write| Fact::NotStored {
                            kind,
                            key: write.key,
                            failure: Failure::Lost,
                        })
                        .collect(),
                    _ => data::store(account.session(), kind, writes, &abilities).await,
                }
            };
            ClientLed::attending(&plan, &self.new_snapshot, &self.introduction)
                .accompany(context, work)
                .await?;
        }
        Ok(due(&plan, wanted).next().is_some())
    }

    async fn read_belongings(&mut self, context: &mut RunContext) {
        let account = context.new_account();
        let (old, new) = (&self.old_snapshot, &mut self.new_snapshot);
        context
            .meanwhile(async {
                let known = new.data.abilities.clone();
                new.data = data::read(account.session()).await;
                // What is known by the kind of the server alone.
                let now = &mut new.data.abilities;
                now.stanza_limit = now.stanza_limit.or(known.stanza_limit);
                now.field_limit = known.field_limit;
                survey::complete(account.session(), old, new).await;
            })
            .await;
        let is_begun = context.history().rooms().next().is_some();
        if is_begun || self.choices.kinds.contains(&Kind::HostedRooms) {
            self.look_at_rooms(context).await;
        }
    }
}

/// Of these kinds of other data, those of which something is to be written.
fn due(plan: &Plan, wanted: fn(Kind) -> bool) -> impl Iterator<Item = &Task> {
    plan.data.iter().filter(move |task| wanted(task.kind) && !task.due.is_empty())
}
