//! `undo`: taking a move back.

use super::arguments::MoveOptions;
use super::moving::{self, Both};
use super::sign_in::{Accounts, Origin};
use super::{Exit, Stop, print, say};
use crate::format::report::{Moment, Report, Verdict};
use crate::migration::{self, Finished};
use crate::model::plan::Plan;
use crate::model::undo::Undo;
use crate::text::words;

/// Takes back what the journal says was added or replaced, after asking.
pub(super) async fn undo(options: &MoveOptions) -> Result<Exit, Stop> {
    let source = Origin::find(options).await?;
    let (mut journal, mut history) = moving::open_journal(options, &source)?;
    if history.before.is_none() {
        let sentence =
            "There is no record of such a move on this machine, so there is nothing to take back.";
        return Err(Stop::new(Exit::Usage, sentence));
    }
    history.relied_on = moving::relied_on_by_others(options, source.address())?;
    let accounts = Accounts::find(options, source, &history).await?;
    let both = Both::enter(&accounts, &mut journal, &mut history).await?;
    let undo = Undo::new(&history, &both.new_snapshot, both.old_snapshot.moved_to.as_ref());
    say(&words::undo(&undo));
    if !undo.is_done() && !options.yes && !moving::confirm("Type yes to take it back.").await {
        both.close().await;
        return Err(Stop::new(Exit::Interrupted, "Nothing was changed."));
    }
    let choices = options.choices.choices(&options.to, history.choices.as_deref());
    let job = both.into_job(options.wait(), choices.clone(), history);
    let (finished, _) = moving::watch(job, journal, &options.output, migration::take_back).await;
    let Finished { history, old_snapshot, new_snapshot, .. } = &finished;
    let left = Undo::new(history, new_snapshot, old_snapshot.moved_to.as_ref());
    // What was taken back could be moved again.
    let plan = Plan::new(old_snapshot, new_snapshot, &choices, history);
    let verdict = if left.is_done() { Verdict::Complete } else { Verdict::Incomplete };
    let mut report = Report { verdict, ..Report::new(&plan, history, Moment::Before) };
    report.name_failures(&left);
    if options.output.json || options.output.report.is_some() {
        moving::hand_over(&report, &options.output)?;
    } else {
        print(&words::undone(&left))?;
    }
    moving::exit(&finished, &report)
}
