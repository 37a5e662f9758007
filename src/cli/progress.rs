//! Telling at the terminal how far a move is: a bar, lines, or events for programs.

use std::fmt;
use std::io::{IsTerminal, stderr};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressState, ProgressStyle};
use jid::BareJid;
use serde::Serialize;
use tokio::sync::mpsc::UnboundedReceiver;

use super::{arguments, fitted, is_plain, say, write_line};
use crate::migration::{Due, Event, Phase, Side};
use crate::model::data::Kind;
use crate::model::history::{Answer, Fact, Failure, Step};
use crate::model::plan::PlannedVia;
use crate::model::whereabouts::Word;
use crate::text::words;

/// Tells every event until there are no more.
pub(super) async fn watch(
    mut events: UnboundedReceiver<Event>,
    form: arguments::Progress,
    accounts: Accounts,
) {
    let draws = stderr().is_terminal() && !is_plain();
    let mut teller: Box<dyn Tell> = match form {
        arguments::Progress::Json => Box::new(Json),
        arguments::Progress::Auto if draws => Box::new(Bar::new(accounts)),
        arguments::Progress::Auto => Box::new(Lines { accounts, steps: Steps::default() }),
    };
    while let Some(event) = events.recv().await {
        teller.tell(&event);
    }
    teller.end();
}

/// Between whom the move goes.
pub(super) struct Accounts {
    pub(super) old: BareJid,
    pub(super) new: BareJid,
}

trait Tell: Send {
    fn tell(&mut self, event: &Event);
    fn end(&mut self) {}
}

/// What happens now, and while steps are being done a bar with count, rate and time left.
struct Bar {
    bar: ProgressBar,
    accounts: Accounts,
}

impl Bar {
    fn new(accounts: Accounts) -> Self {
        let bar = ProgressBar::new(0).with_style(uncounted());
        bar.enable_steady_tick(Duration::from_millis(250));
        Self { bar, accounts }
    }
}

impl Tell for Bar {
    fn tell(&mut self, event: &Event) {
        match event {
            Event::Due(due) if total(*due) > 0 => {
                self.bar.set_style(counted());
                self.bar.set_length(total(*due));
                self.bar.reset();
            }
            event if is_a_step_done(event) => self.bar.inc(1),
            event => {
                if let Some(line) = sentence(event, &self.accounts) {
                    match event {
                        Event::Phase(_) => {
                            self.bar.set_style(uncounted());
                            self.bar.set_message(line);
                        }
                        _ => self.bar.println(fitted(&line)),
                    }
                }
            }
        }
    }

    fn end(&mut self) {
        self.bar.finish_and_clear();
    }
}

fn counted() -> ProgressStyle {
    style("{msg}\n[{bar:40}] {far}").progress_chars("=> ").with_key(
        "far",
        |state: &ProgressState, text: &mut dyn fmt::Write| {
            let (done, all) = (state.pos(), state.len().unwrap_or_default());
            let far = say!("cli-bar", done, all, left = words::time_left(state.eta()));
            // A bar that cannot be drawn is drawn anew a moment later.
            text.write_str(&far).ok();
        },
    )
}

fn uncounted() -> ProgressStyle {
    style("{spinner} {msg}")
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}

/// A line now and then, for a log.
struct Lines {
    accounts: Accounts,
    steps: Steps,
}

/// How many steps are done of those that were announced, and of which tenth of them was told.
#[derive(Default)]
struct Steps {
    due: u64,
    done: u64,
    told: u64,
}

impl Steps {
    fn of(due: Due) -> Self {
        Self { due: total(due), ..Self::default() }
    }

    /// Counts one more. Says how many are done if that is worth a line: who has not answered may be asked again without
    /// that it was announced, and nobody wants to read of 30 steps of 27, or of one of none.
    fn count(&mut self) -> Option<u64> {
        self.done += 1;
        let tenth = (self.done * 10).checked_div(self.due)?;
        let is_news = tenth > self.told && tenth <= 10;
        self.told = self.told.max(tenth);
        is_news.then_some(self.done)
    }
}

impl Tell for Lines {
    fn tell(&mut self, event: &Event) {
        match event {
            Event::Due(due) => self.steps = Steps::of(*due),
            event if is_a_step_done(event) => {
                if let Some(done) = self.steps.count() {
                    say(&say!("cli-steps-done", done, all = self.steps.due));
                }
            }
            event => {
                if let Some(line) = sentence(event, &self.accounts) {
                    say(&line);
                }
            }
        }
    }
}

/// One JSON object a line.
struct Json;

impl Tell for Json {
    fn tell(&mut self, event: &Event) {
        // These are plain records of texts and numbers, which always have a JSON form.
        if let Ok(line) = serde_json::to_string(&Line::of(event)) {
            write_line(&line);
        }
    }
}

/// A sentence as such an event.
pub(super) fn said(text: &str) -> Option<String> {
    serde_json::to_string(&Line::Said { text }).ok()
}

/// A line of the log as such an event.
pub(super) fn logged(line: &str) -> Option<String> {
    serde_json::to_string(&Line::Log { line: line.trim_end() }).ok()
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case", tag = "event")]
enum Line<'a> {
    Phase {
        phase: &'static str,
    },
    Due {
        copies: usize,
        asks: usize,
        tells: usize,
    },
    Outlook {
        requests: usize,
        /// Where everybody answers at once.
        seconds: u64,
        /// Where nobody does.
        at_least_seconds: u64,
    },
    Connection {
        account: &'static str,
        waiting: bool,
    },
    Uninvited {
        jid: &'a BareJid,
    },
    /// Who moves the contacts from now on.
    Way {
        via: &'static str,
        why: String,
    },
    /// The old server shows no sign of its work.
    Quiet {
        seconds: u64,
        patience: u64,
    },
    /// Both accounts in full would be megabytes; that the move began is what matters here.
    Begun {
        contacts: usize,
    },
    Storing {
        kind: Kind,
        key: &'a str,
    },
    /// What `-v` asks for.
    Log {
        line: &'a str,
    },
    /// What would be a sentence for a person, outside the run itself.
    Said {
        text: &'a str,
    },
    #[serde(untagged)]
    Fact(&'a Fact),
}

impl<'a> Line<'a> {
    fn of(event: &'a Event) -> Self {
        match event {
            Event::Fact(Fact::Begun { old, .. }) => {
                Self::Begun { contacts: old.roster.contacts.len() + old.roster.unreadable.len() }
            }
            // What is replaced may be a whole picture; the journal has it.
            Event::Fact(Fact::Storing { kind, key, .. }) => Self::Storing { kind: *kind, key },
            Event::Fact(fact) => Self::Fact(fact),
            Event::Phase(phase) => Self::Phase {
                phase: match phase {
                    Phase::Announcing => "announcing",
                    Phase::OldServer => "old_server",
                    Phase::Contacts => "contacts",
                    Phase::Data => "belongings",
                    Phase::Checking => "checking",
                    Phase::Waiting => "waiting",
                    Phase::Reminding => "reminding",
                    Phase::RestoringData => "restoring_belongings",
                    Phase::TakingBack => "taking_back",
                },
            },
            Event::Due(Due { copies, asks, tells }) => {
                Self::Due { copies: *copies, asks: *asks, tells: *tells }
            }
            Event::Outlook { requests, takes } => Self::Outlook {
                requests: *requests,
                seconds: takes.answered.as_secs(),
                at_least_seconds: takes.silent.as_secs(),
            },
            Event::Connection { side, waiting } => Self::Connection {
                account: match side {
                    Side::Old => "old",
                    Side::New => "new",
                },
                waiting: *waiting,
            },
            Event::Uninvited { jid } => Self::Uninvited { jid },
            Event::Way(way) => Self::Way {
                via: match way {
                    PlannedVia::Server => "server",
                    PlannedVia::Client(_) => "client",
                },
                why: words::way(way),
            },
            Event::Quiet { lasts, patience } => {
                Self::Quiet { seconds: lasts.as_secs(), patience: patience.as_secs() }
            }
        }
    }
}

fn total(due: Due) -> u64 {
    u64::try_from(due.copies + due.asks + due.tells).unwrap_or(u64::MAX)
}

fn is_a_step_done(event: &Event) -> bool {
    matches!(
        event,
        Event::Fact(
            Fact::HandedOver { .. }
                | Fact::Copied { .. }
                | Fact::Asked { .. }
                | Fact::Told { .. }
                | Fact::Failed { .. }
        )
    )
}

fn sentence(event: &Event, accounts: &Accounts) -> Option<String> {
    let Accounts { old, new } = accounts;
    let server = |side: &Side| match side {
        Side::Old => words::clean(old.domain().as_str()),
        Side::New => words::clean(new.domain().as_str()),
    };
    Some(match event {
        Event::Phase(Phase::Announcing) => say!("cli-step-announcing"),
        Event::Phase(Phase::OldServer) => say!("cli-step-old-server"),
        Event::Phase(Phase::Contacts) => say!("cli-step-contacts", new),
        Event::Phase(Phase::Data) => say!("cli-step-data"),
        Event::Phase(Phase::Checking) => say!("cli-step-checking", new),
        Event::Phase(Phase::Waiting) => say!("cli-step-waiting"),
        Event::Phase(Phase::Reminding) => say!("cli-step-reminding"),
        Event::Phase(Phase::RestoringData) => say!("cli-step-restoring-data"),
        Event::Phase(Phase::TakingBack) => say!("cli-step-taking-back", new),
        Event::Outlook { requests, takes } => words::outlook(new, *requests, *takes),
        Event::Connection { side, waiting } => words::waits(&server(side), *waiting),
        Event::Uninvited { jid: who } => say!("cli-uninvited", who, new),
        Event::Fact(Fact::Answered { jid: who, answer }) => match answer {
            Answer::Approved => say!("cli-has-answered", who),
            Answer::Declined => say!("cli-said-no", who),
            Answer::ProbablyDeclined => say!("cli-probably-said-no", who),
        },
        Event::Fact(Fact::Failed { jid: who, step, failure }) => {
            let why = words::failure(*step, failure, who);
            match (step, failure) {
                (Step::Copy, _) => say!("cli-not-copied", who, why),
                (Step::Ask, Failure::Unreachable { .. }) => say!("cli-not-asked-now", who, why),
                (Step::Ask, _) => say!("cli-not-asked", who, why),
                (Step::Tell, Failure::InDoubt) => say!("cli-told-in-doubt", who, why),
                (Step::Tell, _) => say!("cli-not-told", who, why),
                (Step::Remove, _) => say!("cli-not-removed", who, why),
            }
        }
        Event::Way(way) => words::way(way),
        Event::Quiet { lasts, patience } => words::quiet(*lasts, *patience),
        Event::Fact(Fact::TransferRefused { by, account }) => words::refusal(by, account.as_ref()),
        Event::Fact(Fact::CameAlong { jid }) => words::came_along(jid.as_str()),
        Event::Fact(Fact::Stated { jid, word: Word::Moved(to) | Word::Replaced(to) }) => {
            words::moved_since(jid, to)
        }
        Event::Due(_) | Event::Fact(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_steps_that_were_announced_are_counted_aloud() {
        assert_eq!(Steps::default().count(), None, "whoever is asked again by the way");
        let mut steps = Steps::of(Due { copies: 1, asks: 2, tells: 0 });
        let told: Vec<_> = (0..5).filter_map(|_| steps.count()).collect();
        assert_eq!(told, [1, 2, 3]);
        let mut steps = Steps::of(Due { copies: 27, asks: 0, tells: 0 });
        let told: Vec<_> = (0..30).filter_map(|_| steps.count()).collect();
        assert_eq!((told.len(), told.last()), (10, Some(&27)));
    }
}
