//! What the move that ended at the old account has left open there, since its owner has moved on.

use super::run::Run;
use super::run_context::RunContext;
use crate::xmpp::address;

impl Run {
    /// Lets those in at the old account whom the move that ended there has yet to let in. They may have asked there
    /// since, and nobody else answers them: only so do they find where the user is now.
    pub(super) async fn let_in_at_old(&self, context: &mut RunContext) {
        let Some(old) = context.old_account() else { return };
        if context.history().came_from.owes_nobody() {
            return;
        }
        let plan = self.plan(context);
        let listed = self.old_snapshot.roster.by_account();
        let owed = plan.people().filter(|planned| planned.is_in_touch());
        let owed = owed.map(|planned| planned.listed.bare()).filter(|jid| {
            let here = listed.get(address::key(jid).as_ref());
            context.history().came_from.owed(jid).is_seen()
                && !here.is_some_and(|here| here.standing.is_seen())
        });
        for jid in owed.collect::<Vec<_>>() {
            if old.let_in(&jid).await.is_err() {
                // The next look does it.
                return;
            }
        }
    }
}
