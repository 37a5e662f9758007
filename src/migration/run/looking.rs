//! What a run sees: the new list read again, who has moved, and what of it is written down.

use jid::BareJid;

use super::Run;
use crate::migration::client_led::ClientLed;
use crate::migration::run_context::RunContext;
use crate::migration::survey::{self, Readers};
use crate::migration::{End, Event, Phase};
use crate::model::history::{ContactState, Fact};
use crate::model::roster::Roster;
use crate::model::whereabouts::Words;
use crate::xmpp::address;

impl Run {
    pub(in crate::migration) async fn look_again(
        &mut self,
        context: &mut RunContext,
    ) -> Result<(), End> {
        context.show(Event::Phase(Phase::Checking));
        self.read_list(context).await?;
        self.note_words(context);
        self.note_names(context);
        Ok(())
    }

    /// Writes down which names a request has changed, if the new server does that.
    pub(super) fn note_names(&self, context: &mut RunContext) {
        if self.new_snapshot.server.misnames {
            let plan = self.plan(context);
            let attending = ClientLed::attending(&plan, &self.new_snapshot, &self.introduction);
            attending.note_names(context, &self.new_snapshot.roster);
        }
    }

    pub(super) async fn read_list(&mut self, context: &mut RunContext) -> Result<(), End> {
        let session = context.new_account().session().clone();
        // The answer takes the most memory of all; what it replaces has no use beside it.
        self.new_snapshot.roster = Roster::default();
        let tells_moved = self.new_snapshot.server.tells_moved;
        let reading = async {
            let roster = session.read_roster().await;
            let moved =
                if tells_moved { survey::read_replaced(&session).await } else { Words::new() };
            (roster, moved)
        };
        let (roster, moved) = context.meanwhile(reading).await;
        survey::learn_words(&mut self.old_snapshot, moved.clone(), context.history());
        self.new_snapshot.moved = moved;
        self.new_snapshot.roster = roster.map_err(End::Unreadable)?;
        context.take_over(&self.new_snapshot.roster);
        Ok(())
    }

    /// Writes down who has come to the old list since the move began: once its server is gone, nothing else tells.
    pub(super) fn note_listed_since(&self, context: &mut RunContext) {
        let news = context.history().listing_news(&self.old_snapshot.roster);
        news.into_iter().for_each(|fact| context.note(fact));
    }

    /// Asks again who has moved, as far as anybody tells.
    pub(super) async fn look_for_moves(&mut self, context: &mut RunContext) {
        let plan = self.plan(context);
        let new = context.new_account().session().clone();
        let (old_roster, new_roster) = (&self.old_snapshot.roster, &self.new_snapshot.roster);
        let words = match context.old_account() {
            Some(old) => {
                context.meanwhile(old.look_for_moves(&plan, old_roster, &new, new_roster)).await
            }
            None => {
                let readers = Readers { old: None, old_roster, new: Some(&new), new_roster };
                context.meanwhile(survey::read_statements(&readers, &plan)).await
            }
        };
        survey::learn_words(&mut self.old_snapshot, words, context.history());
        self.note_words(context);
    }

    /// Writes down what the accounts of contacts say by now of where these have moved.
    pub(super) fn note_words(&self, context: &mut RunContext) {
        for (jid, word) in &self.old_snapshot.moved {
            if context.history().heard.is_news(jid, word) {
                context.note(Fact::Stated { jid: jid.clone(), word: word.clone() });
            }
        }
        self.note_replaced(context);
    }

    /// Writes down which entries of the move the new server has given to the next address of their contact.
    fn note_replaced(&self, context: &mut RunContext) {
        let there = self.new_snapshot.roster.by_account();
        let stays = |jid: &BareJid| there.contains_key(address::key(jid).as_ref());
        for (jid, word) in &self.new_snapshot.moved {
            let Some(by) = word.address().filter(|by| stays(by) && !stays(jid)) else { continue };
            if context.history().of(jid).is_some_and(ContactState::is_carried_over) {
                context.note(Fact::Replaced { jid: jid.clone(), by: by.clone() });
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use jid::Jid;

    use super::*;
    use crate::migration::run::set_up;
    use crate::migration::{Job, control, testing};
    use crate::model::plan::Choices;
    use crate::pretend::{Behaviour, Domain, Item, Subscription, World};
    use crate::xmpp::moved;

    const OLD: &str = "romeo@old.example";
    const NEW: &str = "romeo@new.example";
    /// Where nobody answers.
    const OLD_JULIET: &str = "juliet@old.example";
    const NEW_JULIET: &str = "juliet@home.example";
    /// How long a test waits for what must happen.
    const LIMIT: Duration = Duration::from_secs(30);

    fn juliet(address: &str) -> Item {
        let item = Item::new(Jid::new(address).unwrap()).named("Juliet").grouped(["Love"]);
        item.standing(Subscription::Both)
    }

    /// The window does so in the background, and `wait` in a terminal: she moves when all has been done long since.
    #[tokio::test]
    async fn who_stays_for_answers_looks_again_and_moves_along_who_has_moved_meanwhile() {
        let world = World::builder()
            .domain(Domain::prosody("old.example"))
            .domain(Domain::prosody("new.example"))
            .user(OLD, "secret")
            .user(NEW, "secret")
            .contact(OLD_JULIET, Behaviour::never())
            .contact(NEW_JULIET, Behaviour::approves())
            .roster(OLD, [juliet(OLD_JULIET)])
            .start()
            .await
            .unwrap();
        let folder = tempfile::tempdir().unwrap();
        let (job, journal) =
            testing::job(&world, [OLD, NEW], folder.path(), &Choices::default()).await;
        let job = Job { wait: 2 * LIMIT, ..job };
        let (recorder, mut shown) = journal.record(Event::Fact);
        let (_control, wishes) = control();
        let (mut context, mut run) = set_up(job, recorder, wishes);
        run.look_again = Duration::from_millis(10);
        let moves = async {
            while let Some(event) = shown.recv().await {
                if event == Event::Phase(Phase::Waiting) {
                    let moved = format!(
                        "<moved xmlns='{}'><new-jid>{NEW_JULIET}</new-jid></moved>",
                        moved::NS
                    );
                    world.publish(OLD_JULIET, moved::NS, Some(moved.parse().unwrap()));
                    break;
                }
            }
            while shown.recv().await.is_some() {}
        };
        let runs = async {
            let end = run.carry_out(&mut context).await;
            run.finish(context, end).await.end
        };
        let (end, ()) = tokio::time::timeout(LIMIT, async { futures::join!(runs, moves) })
            .await
            .expect("everybody has answered");
        assert!(matches!(end, End::Complete), "{end:?}");
        assert_eq!(world.record(NEW).unwrap().roster, [juliet(NEW_JULIET)]);
    }
}
