//! Taking a move back: contacts, other data, and the statement, each written down once it is done.

use xmpp_parsers::jid::BareJid;

use super::desk::{Desk, Running, Turn};
use super::{End, Event, Mover, Phase, Wish, belongings, survey, trouble};
use crate::data::Kind;
use crate::history::{Fact, Trouble};
use crate::session::{self, EndReason, QueryError};
use crate::undo::{Before, Undo};

/// Contacts under way at once.
const WINDOW: usize = 16;

impl Mover {
    /// Takes back all that the journal says was added or replaced, as far as it is still there.
    pub(super) async fn take_back(&mut self, desk: &mut Desk) -> Result<(), End> {
        let undo =
            Undo::new(desk.history(), &self.new_snapshot, self.old_snapshot.moved_to.as_ref());
        if undo.statement
            && let Some(old) = desk.old_home()
        {
            match old.retract().await {
                Ok(()) => {
                    self.old_snapshot.moved_to = None;
                    desk.note(Fact::Retracted);
                }
                Err(trouble) => desk.note(Fact::NotAnnounced { trouble }),
            }
        }
        desk.show(Event::Phase(Phase::Belongings));
        for (kind, restores) in &undo.data {
            let (home, abilities) = (desk.new_home(), &self.new_snapshot.belongings.abilities);
            let facts = match (kind, desk.old_home()) {
                (Kind::RoomRights, Some(old)) => {
                    belongings::regrant(&old, &self.new_snapshot.address, restores).await
                }
                _ => belongings::restore(home.session(), *kind, restores, abilities).await,
            };
            facts.into_iter().for_each(|fact| desk.note(fact));
            desk.settle().await.map_err(End::Journal)?;
        }
        desk.show(Event::Phase(Phase::Contacts));
        let home = desk.new_home();
        let contacts: Vec<_> = undo
            .contacts
            .into_iter()
            .map(|(jid, before)| {
                let home = home.clone();
                async move {
                    let result = match &before {
                        Before::Absent => home.remove(&jid).await,
                        Before::Present(was) => home.copy(&jid, was).await,
                    };
                    result.is_ok().then_some(jid)
                }
            })
            .collect();
        self.restore_contacts(desk, contacts).await?;
        self.look_again(desk).await?;
        self.new_snapshot.belongings = belongings::read(home.session()).await;
        survey::complete(home.session(), &self.old_snapshot, &mut self.new_snapshot).await;
        Ok(())
    }

    /// Sends changes of the contact list side by side, and heeds a stop in between.
    async fn restore_contacts<W>(&self, desk: &mut Desk, contacts: Vec<W>) -> Result<(), End>
    where
        W: Future<Output = Option<BareJid>> + Send + 'static,
    {
        let mut waiting = contacts.into_iter();
        let mut running = Running::new();
        loop {
            while running.len() < WINDOW
                && desk.wish() != Wish::Stop
                && let Some(work) = waiting.next()
            {
                running.start(work);
            }
            if running.is_empty() {
                let stopped = desk.wish() == Wish::Stop;
                return if stopped { Err(End::Stopped) } else { Ok(()) };
            }
            match desk.turn(&mut running, None).await {
                Turn::Done(Some(jid)) => desk.note(Fact::TakenBack { jid }),
                Turn::New(Some(session::Event::Ended(reason))) => return Err(End::Lost(reason)),
                Turn::New(None) => return Err(End::Lost(EndReason::Closed)),
                Turn::Old(Some(session::Event::Ended(reason))) => desk.lose_old(reason),
                Turn::Old(None) => desk.lose_old(EndReason::Closed),
                // What the lists look like in the end is read afterwards.
                Turn::Done(None)
                | Turn::New(Some(_))
                | Turn::Old(Some(_))
                | Turn::Wish
                | Turn::Time => {}
            }
        }
    }
}

/// An item that is not there any more is as good as removed.
pub(super) fn removed(result: Result<(), QueryError>) -> Result<(), Trouble> {
    match result.map_err(trouble) {
        Err(Trouble::Refused { condition, .. }) if condition == "item-not-found" => Ok(()),
        result => result,
    }
}
