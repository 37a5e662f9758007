//! Taking a move back: the statement, other data, and contacts, each written down once it is done.

use super::data::hosted_rooms::take_away;
use super::listening::{News, listen};
use super::old_account::CONTACTS_ONLY;
use super::run::Run;
use super::run_context::{RunContext, Running};
use super::{End, Event, Phase, channels, data, granting, survey};
use crate::model::data::Kind;
use crate::model::data::hosted_rooms::HostedRoom;
use crate::model::history::{Fact, Failure, RoomFact};
use crate::model::undo::{Earlier, Restore, Undo};

mod contacts;

use contacts::Contacts;

impl Run {
    /// Takes back all that the journal says was added or replaced, as far as it is still there.
    pub(super) async fn take_back(&mut self, context: &mut RunContext) -> Result<(), End> {
        let undo =
            Undo::new(context.history(), &self.new_snapshot, self.old_snapshot.moved_to.as_ref());
        if undo.statement {
            self.retract(context, undo.earlier_statement.clone()).await;
        }
        context.show(Event::Phase(Phase::RestoringData));
        for (kind, restores) in &undo.data {
            context.heed_stop()?;
            self.restore(context, *kind, restores.clone()).await?;
        }
        self.take_rooms_away(context, &undo).await?;
        context.show(Event::Phase(Phase::TakingBack));
        if !undo.channels.is_empty() {
            let facts =
                accompany(context, channels::leave(context.new_account(), undo.channels.clone()));
            facts.await?.into_iter().for_each(|fact| context.note(fact));
        }
        let mut contacts = Contacts::new(&undo, context);
        contacts.run(context).await?;
        self.look_again(context).await?;
        contacts.note_what_is_shown(&undo, context);
        self.note_left(context, &undo.channels);
        let session = context.new_account().session().clone();
        let data = accompany(context, async move { data::read(&session).await });
        self.new_snapshot.data = data.await?;
        let session = context.new_account().session().clone();
        survey::complete(&session, &self.old_snapshot, &mut self.new_snapshot).await;
        Ok(())
    }

    /// Takes the rooms away that the move has built, as far as nobody uses them.
    async fn take_rooms_away(&mut self, context: &mut RunContext, undo: &Undo) -> Result<(), End> {
        for (jid, at) in undo.rooms.iter().cloned() {
            context.heed_stop()?;
            let is_others = context.history().room(&jid).is_some_and(|it| it.led_to.is_some());
            let (new, nick) = (context.new_account(), self.introduction.nick.clone());
            let content = self.old_snapshot.data.items(Kind::HostedRooms);
            let content = content.filter(|(key, _)| **key == *jid.as_str());
            let password = content.map(|(_, room)| HostedRoom::read(room.element()).password());
            let password = password.flatten().next();
            let what = if is_others {
                RoomFact::TakenBack
            } else {
                let taken = async move {
                    take_away(new.session(), &at, &nick, password.as_deref(), None).await
                };
                accompany(context, taken).await?
            };
            context.note(Fact::Room { room: jid, what: Box::new(what) });
        }
        context.settle().await.map_err(End::Journal)
    }

    /// Takes the statement back; one that it had taken the place of is there again, for those who could read it.
    async fn retract(&mut self, context: &mut RunContext, earlier: Option<Earlier>) {
        let retracted = match (context.old_account(), &earlier) {
            (Some(old), Some(Earlier { address, access })) => {
                old.state(address, access.as_deref().unwrap_or(CONTACTS_ONLY)).await
            }
            (Some(old), None) => old.retract().await,
            (None, _) => Err(Failure::Lost),
        };
        match retracted {
            Ok(()) => {
                self.old_snapshot.moved_to = earlier.map(|earlier| earlier.address);
                context.note(Fact::Retracted);
            }
            Err(failure) => context.note(Fact::NotRetracted { failure }),
        }
    }

    async fn restore(
        &self,
        context: &mut RunContext,
        kind: Kind,
        restores: Vec<Restore>,
    ) -> Result<(), End> {
        let (account, old) = (context.new_account(), context.old_account());
        let abilities = self.new_snapshot.data.abilities.clone();
        let new = self.new_snapshot.address.clone();
        let facts = accompany(context, async move {
            match (kind, old) {
                (Kind::RoomRights, Some(old)) => granting::regrant(&old, &new, &restores).await,
                // Only the old account can take back what it granted.
                (Kind::RoomRights, None) => restores.into_iter().map(lost).collect(),
                _ => data::restore(account.session(), kind, &restores, &abilities).await,
            }
        });
        facts.await?.into_iter().for_each(|fact| context.note(fact));
        context.settle().await.map_err(End::Journal)
    }
}

fn lost(restore: Restore) -> Fact {
    Fact::NotRestored { kind: Kind::RoomRights, key: restore.key, failure: Failure::Lost }
}

/// Waits for one piece of work and hears meanwhile what both accounts report. Nobody is let in who asks now, and what the
/// lists look like in the end is read afterwards.
async fn accompany<T: Send + 'static>(
    context: &mut RunContext,
    work: impl Future<Output = T> + Send + 'static,
) -> Result<T, End> {
    let mut running = Running::new();
    running.start(work);
    loop {
        if let News::Done(done) = listen(context, &mut running, None, None).await? {
            return Ok(done);
        }
    }
}
