//! The terminal on the road: what it tells, and the questions that it answers.

use std::io::{IsTerminal, stdin};
use std::sync::atomic::{AtomicU8, Ordering};

use jid::{BareJid, Jid};
use jiff::Zoned;
use tokio::sync::mpsc::UnboundedReceiver;

use super::arguments::{Output, Progress};
use super::named::unknown;
use super::password::{self, Sources};
use super::{Exit, Stop, progress, prompt, say, signals};
use crate::engine::{Enough, Intent, Looked, Obstacle, Refusal, Update, User, passwords};
use crate::format::report::{Moment, Report};
use crate::migration::{self, Control, Event, Side, Wishes};
use crate::model::account::{Account, Address, Secret};
use crate::model::history::History;
use crate::model::introduction::Introduction;
use crate::model::plan::{self, Plan};
use crate::model::snapshot::Snapshot;
use crate::store::journal::JournalError;
use crate::text::{Face, explain, obstacle, words};

/// How often a password may be typed once more.
const MOST_TYPED: u8 = 2;

/// Whether the user wants what is about to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Consent {
    /// It is shown, and asked for.
    Asked,
    /// It is shown, and nothing is asked (`--yes`).
    Implied,
    /// The user has seen it all, and has said yes.
    Given,
}

impl Consent {
    fn implied(yes: bool) -> Self {
        if yes { Self::Implied } else { Self::Asked }
    }
}

/// How the road is shown at the terminal.
pub(super) struct Terminal {
    sources: Sources,
    consent: Consent,
    progress: Progress,
    /// Whom the options name as contacts.
    named: Vec<Jid>,
    /// How many passwords were typed in place of one that was not accepted.
    typed: AtomicU8,
    /// Stops the run.
    control: Control,
}

impl Terminal {
    /// The terminal of one command, and what the user will wish of its run.
    pub(super) fn new(output: &Output, yes: bool, sources: Sources) -> (Self, Wishes) {
        let (control, wishes) = migration::control();
        let consent = Consent::implied(yes);
        let (named, typed) = (Vec::new(), AtomicU8::new(0));
        (Self { sources, consent, progress: output.progress, named, typed, control }, wishes)
    }

    /// The terminal of one step of a journey by questions, and what the user will wish of it.
    pub(super) fn leading(consent: Consent) -> (Self, Wishes) {
        let (control, wishes) = migration::control();
        let (sources, progress) = (Sources::default(), Progress::Auto);
        let (named, typed) = (Vec::new(), AtomicU8::new(0));
        (Self { sources, consent, progress, named, typed, control }, wishes)
    }

    /// With these contacts, of whom it is said before anything is done if nobody is on the list.
    pub(super) fn naming(self, named: Vec<Jid>) -> Self {
        Self { named, ..self }
    }

    /// The terminal of a command that asks for nothing but a password, which was found there.
    pub(super) fn asking_for_password(source: password::Source) -> Self {
        let (control, _) = migration::control();
        let sources = Sources { old: source, new: source };
        let (named, typed) = (Vec::new(), AtomicU8::new(0));
        let (consent, progress) = (Consent::Asked, Progress::Auto);
        Self { sources, consent, progress, named, typed, control }
    }

    fn source(&self, side: Side) -> password::Source {
        match side {
            Side::Old => self.sources.old,
            Side::New => self.sources.new,
        }
    }
}

impl User for Terminal {
    fn tell(&self, update: Update) {
        say(&obstacle::update(&update));
    }

    async fn enough(&self) {
        signals::stop().await;
    }

    /// One that was typed may have been mistyped, and one that the keyring has may have been right once.
    async fn another_password(
        &self,
        side: Side,
        address: &Address,
    ) -> Result<Option<Secret>, Enough> {
        let typed = self.typed.fetch_add(1, Ordering::Relaxed);
        match self.source(side) {
            password::Source::User => return Ok(None),
            password::Source::Keyring if typed == 0 => {
                say(&explain::stale_password(&address.to_string()));
                if !stdin().is_terminal() {
                    say(&explain::way_around_keyring(passwords::variable(side)));
                    return Ok(None);
                }
            }
            // Servers shut out whoever tries too often.
            password::Source::Keyring | password::Source::Typed if typed >= MOST_TYPED => {
                return Ok(None);
            }
            password::Source::Keyring | password::Source::Typed => {
                say(&explain::wrong_password(&address.to_string()));
            }
        }
        let typed = prompt::password(format!("{} ", say!("cli-password", account = address))).await;
        typed.map(|password| password.map(Secret::new)).map_err(|_| Enough)
    }

    /// The keyring is changed only if the user wants that.
    async fn password_taken(&self, side: Side, account: &Account) -> Result<(), Enough> {
        self.typed.store(0, Ordering::Relaxed);
        if self.source(side) != password::Source::Keyring {
            return Ok(());
        }
        let Account { address, secret, .. } = account;
        if !confirm(&explain::offer_to_replace(&address.to_string())).await {
            return Ok(());
        }
        let keep = passwords::keep_in_keyring(address.clone(), secret.clone());
        let kept = tokio::select! {
            biased;
            kept = keep => kept,
            () = signals::stop() => return Err(Enough),
        };
        if let Err(why) = kept {
            say(&obstacle::not_kept(address, &why));
        }
        Ok(())
    }

    fn introduction(&self, old: &Snapshot, new: &BareJid, history: &History) -> Introduction {
        words::introduction(old, new, history)
    }

    async fn agrees(&self, looked: &Looked<'_>) -> bool {
        if self.consent == Consent::Given {
            return true;
        }
        let (told, nothing_to_do, question) = match &looked.intent {
            Intent::Attend => return true,
            Intent::Move => {
                let question = say!("cli-start");
                (outline(looked), looked.plan.is_done(), question)
            }
            Intent::Remind(whom, text) => {
                (words::reminding(whom, text), whom.is_empty(), say!("cli-send"))
            }
            Intent::CloseRooms { closable, others } => {
                let report = Report::new(looked.plan, looked.history, Moment::Before);
                let rooms = report.closing_rooms.iter();
                let rooms: Vec<_> = rooms.filter(|room| closable.contains(&room.jid)).collect();
                let question = say!("rooms-close-question", count = rooms.len());
                (words::closing_rooms(&rooms, others), rooms.is_empty(), question)
            }
            Intent::TakeBack(undo) => (words::undo(undo), undo.is_done(), say!("cli-undo")),
        };
        if !self.named.is_empty() {
            let report = Report::new(looked.plan, looked.history, Moment::Before);
            unknown(&self.named, &report).iter().for_each(|sentence| say(sentence));
        }
        say(&told);
        nothing_to_do || self.consent == Consent::Implied || confirm(&question).await
    }

    async fn watch(&self, old: &BareJid, new: &BareJid, events: UnboundedReceiver<Event>) {
        let accounts = progress::Accounts { old: old.clone(), new: new.clone() };
        tokio::select! {
            () = progress::watch(events, self.progress, accounts) => {}
            () = signals::stop_cleanly(self.control.clone()) => {}
        }
    }
}

/// Whether the answer is yes. A signal is as good as a no, and so is the end of what there is to read.
pub(super) async fn confirm(question: &str) -> bool {
    let question = words::yes_or_no(question);
    loop {
        match prompt::line(&question).await {
            Ok(Some(answer)) => match words::read_yes(&answer) {
                Some(answer) => return answer,
                None => say(&words::answer_yes_or_no()),
            },
            Ok(None) | Err(_) => return false,
        }
    }
}

/// What is going to happen, and what will be said to whom.
pub(super) fn outline(looked: &Looked<'_>) -> String {
    let Looked { plan, history, .. } = looked;
    let report = Report::new(plan, history, Moment::Before).on(looked.server, plan);
    let mut outline = words::verdict(&report);
    if let Some(deadline) = words::deadline(&report, &Zoned::now()) {
        outline.push_str(&format!("\n{deadline}"));
    }
    if plan.due().next().is_some() {
        outline.push_str(&format!("\n{}", words::way(&plan.way)));
    }
    if plan.statement == plan::Statement::Impossible {
        outline.push_str(&format!("\n{}", words::no_statement()));
    }
    let waiting = report.data.iter().filter(|row| !row.people.is_empty());
    waiting.for_each(|row| outline.push_str(&format!("\n{}", words::data(row, Face::Terminal))));
    let tells = plan.due().filter(|(_, steps)| steps.tell == plan::Tell::Yes).count();
    let is_in_doubt = |tell: &plan::Tell| matches!(tell, plan::Tell::IfNotSent { .. });
    let in_doubt = plan.due().filter(|(_, steps)| is_in_doubt(&steps.tell)).count();
    if in_doubt > 0 && looked.can_speak {
        outline.push_str(&format!("\n{}", words::told_in_doubt(in_doubt)));
    }
    if let Some(message) = plan.message.as_ref().filter(|_| tells > 0 && looked.can_speak) {
        let told = words::will_be_told(&plan.way, tells, &plan.old, message);
        outline.push_str(&format!("\n{told}"));
        if let Some(warning) = told_before(looked) {
            outline.push_str(&format!("\n{warning}"));
        }
    }
    if let Some(warning) = words::likely_limit(plan, looked.server) {
        outline.push_str(&format!("\n{warning}"));
    }
    outline
}

/// That some of those who are to be told were told another address before.
fn told_before(looked: &Looked<'_>) -> Option<String> {
    let Plan { new, .. } = looked.plan;
    let told = looked.plan.due().filter(|(_, steps)| steps.tell != plan::Tell::No);
    let told: Vec<_> = told.map(|(contact, _)| contact.bare()).collect();
    let (count, before) = looked.history.told_before.among(told.iter());
    (count > 0).then(|| words::told_before(count, &before, new))
}

/// Why a work did not begin, as the end of the program.
pub(super) fn ended_by(obstacle: Obstacle) -> Stop {
    let sentence = obstacle::obstacle(&obstacle);
    match obstacle {
        Obstacle::SameAccount => Stop::new(Exit::Usage, sentence),
        Obstacle::Old(address, refusal) => refused(Side::Old, &address, &refusal),
        Obstacle::New(address, refusal) => refused(Side::New, &address, &refusal),
        Obstacle::Record(JournalError::InUse { .. }) => Stop::new(Exit::InUse, sentence),
        Obstacle::Record(_) => Stop::new(Exit::Usage, sentence),
        Obstacle::Unwritten(_) => interrupted(&sentence),
        Obstacle::Backup { path, source } => {
            let what = say!("cli-backup-unwritten", path);
            Stop::new(Exit::Usage, explain::system(&what, &source))
        }
        Obstacle::Stopped | Obstacle::Declined | Obstacle::Broken => {
            Stop::new(Exit::Interrupted, sentence)
        }
    }
}

/// The end of a run that can go on.
pub(super) fn interrupted(sentence: &str) -> Stop {
    Stop::new(Exit::Interrupted, say!("cli-run-again", sentence))
}

/// Why an account is not at hand, with the options that may help.
fn refused(side: Side, address: &Address, refusal: &Refusal) -> Stop {
    let (exit, option) = match side {
        Side::Old => (Exit::OldAccount, "--from-certificate"),
        Side::New => (Exit::NewAccount, "--to-certificate"),
    };
    let mut sentence = obstacle::refusal(address, refusal, Some(option));
    if let (Side::Old, Refusal::Login(error)) = (side, refusal) {
        if let Some(way) = explain::old_encryption(error, &say!("cli-add-old-encryption")) {
            sentence.push('\n');
            sentence.push_str(&way);
        } else if error.is_without_server() {
            sentence.push('\n');
            sentence.push_str(&say!("cli-from-file"));
        }
    }
    Stop::new(exit, sentence)
}
