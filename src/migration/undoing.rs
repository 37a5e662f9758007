//! Taking a move back: the statement, other data, and contacts, each written down once it is done.

use super::desk::{Desk, Running};
use super::listening::{News, listen};
use super::mover::Mover;
use super::old_home::CONTACTS_ONLY;
use super::{End, Event, Phase, Wish, belongings, channels, granting, survey};
use crate::model::data::Kind;
use crate::model::history::{Fact, Trouble};
use crate::model::undo::{Earlier, Restore, Undo};

mod contacts;

use contacts::Contacts;

impl Mover {
    /// Takes back all that the journal says was added or replaced, as far as it is still there.
    pub(super) async fn take_back(&mut self, desk: &mut Desk) -> Result<(), End> {
        let undo =
            Undo::new(desk.history(), &self.new_snapshot, self.old_snapshot.moved_to.as_ref());
        if undo.statement {
            self.retract(desk, undo.earlier_statement.clone()).await;
        }
        desk.show(Event::Phase(Phase::Belongings));
        for (kind, restores) in &undo.data {
            if desk.wish() == Wish::Stop {
                return Err(End::Stopped);
            }
            self.restore(desk, *kind, restores.clone()).await?;
        }
        desk.show(Event::Phase(Phase::Contacts));
        if !undo.channels.is_empty() {
            let facts = accompany(desk, channels::leave(desk.new_home(), undo.channels.clone()));
            facts.await?.into_iter().for_each(|fact| desk.note(fact));
        }
        Contacts::new(&undo, desk).run(desk).await?;
        self.look_again(desk).await?;
        self.note_left(desk, &undo.channels);
        let session = desk.new_home().session().clone();
        let belongings = accompany(desk, async move { belongings::read(&session).await });
        self.new_snapshot.belongings = belongings.await?;
        let session = desk.new_home().session().clone();
        survey::complete(&session, &self.old_snapshot, &mut self.new_snapshot).await;
        Ok(())
    }

    /// Takes the statement back; one that it had taken the place of is there again, for those who could read it.
    async fn retract(&mut self, desk: &mut Desk, earlier: Option<Earlier>) {
        let retracted = match (desk.old_home(), &earlier) {
            (Some(old), Some(Earlier { address, access })) => {
                old.state(address, access.as_deref().unwrap_or(CONTACTS_ONLY)).await
            }
            (Some(old), None) => old.retract().await,
            (None, _) => Err(Trouble::Lost),
        };
        match retracted {
            Ok(()) => {
                self.old_snapshot.moved_to = earlier.map(|earlier| earlier.address);
                desk.note(Fact::Retracted);
            }
            Err(trouble) => desk.note(Fact::NotRetracted { trouble }),
        }
    }

    async fn restore(
        &self,
        desk: &mut Desk,
        kind: Kind,
        restores: Vec<Restore>,
    ) -> Result<(), End> {
        let (home, old) = (desk.new_home(), desk.old_home());
        let abilities = self.new_snapshot.belongings.abilities.clone();
        let new = self.new_snapshot.address.clone();
        let facts = accompany(desk, async move {
            match (kind, old) {
                (Kind::RoomRights, Some(old)) => granting::regrant(&old, &new, &restores).await,
                // Only the old account can take back what it granted.
                (Kind::RoomRights, None) => restores.into_iter().map(lost).collect(),
                _ => belongings::restore(home.session(), kind, &restores, &abilities).await,
            }
        });
        facts.await?.into_iter().for_each(|fact| desk.note(fact));
        desk.settle().await.map_err(End::Journal)
    }
}

fn lost(restore: Restore) -> Fact {
    Fact::NotRestored { kind: Kind::RoomRights, key: restore.key, trouble: Trouble::Lost }
}

/// Waits for one piece of work and hears meanwhile what both accounts report. Nobody is let in who asks now, and what the
/// lists look like in the end is read afterwards.
async fn accompany<T: Send + 'static>(
    desk: &mut Desk,
    work: impl Future<Output = T> + Send + 'static,
) -> Result<T, End> {
    let mut running = Running::new();
    running.start(work);
    loop {
        if let News::Done(done) = listen(desk, &mut running, None, None).await? {
            return Ok(done);
        }
    }
}
