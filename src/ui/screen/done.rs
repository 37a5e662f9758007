//! What came of the move: one sentence, three things to do next, and all else folded below.

use std::collections::BTreeSet;
use std::path::PathBuf;

use iced::Task;
use iced::task::Handle;
use jid::{BareJid, Jid};
use jiff::civil::{Date, DateTime};

use crate::engine::{Command, Ended};
use crate::format::report::{ApprovalWord, Counts, Outcome, Report, Row, Verdict};
use crate::migration::{self, End, Event};
use crate::model::closing::Closing;
use crate::model::history::{Answer, Fact};
use crate::model::undo::Undo;
use crate::text::say::say;
use crate::text::{Face, obstacle, report, words};
use crate::ui::desktop;
use crate::ui::road::{self, Matter, Update};
use crate::ui::widget::{Qr, dialog, focus, page_list};

mod cards;
mod closing;
mod folds;
mod left_behind;
mod missing;
mod old_rooms;
mod people;
mod reminding;
mod undoing;
mod view;

pub(super) use closing::closing;
pub(super) use folds::rooms;
use old_rooms::OldRooms;
pub(super) use old_rooms::{being_closed, closable_rooms, way_to_close, whether_to_close};
use undoing::Undoing;

/// The last screen.
#[derive(Debug)]
pub struct Done {
    report: Report,
    /// Why the move ended early, if it did.
    remark: Option<String>,
    /// The user has stopped it.
    stopped: bool,
    /// When the old server closes, as far as that is known.
    closing: Option<Closing>,
    /// When it ended, as a clock on the wall says, and what day it is.
    over_at: DateTime,
    today: Date,
    /// The new address for a telephone.
    qr: Option<Qr>,
    open: BTreeSet<Fold>,
    show: Show,
    rows: Vec<usize>,
    list: page_list::State,
    saved: Saved,
    reminder: Saved,
    attending: Attending,
    /// What can be taken back.
    undo: Undo,
    undoing: Undoing,
    old_rooms: OldRooms,
    occasion: Occasion,
}

/// Why the move was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Occasion {
    /// In earnest.
    Real,
    /// To try it.
    Rehearsal,
}

/// Whether the window stays for answers.
#[derive(Debug)]
enum Attending {
    No,
    Yes { _run: Handle },
    Over(String),
}

/// What became of a file that was to be saved.
#[derive(Debug)]
enum Saved {
    No,
    Here(PathBuf),
    Failed(String),
}

/// What can be unfolded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fold {
    /// The code for a telephone, where it is not shown already.
    Phone,
    /// Keeping the report, where that is not shown already.
    Report,
    /// Every contact.
    People,
    /// Those left behind.
    Behind,
    /// Rooms where somebody else has to do something.
    Rooms,
    /// The profile and the rest.
    Data,
    /// When and how the old account can be closed.
    Closing,
    /// All that there is to say.
    Log,
}

/// Which contacts are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// Those that are on the new account.
    Moved,
    /// Those that have still to answer.
    Waiting,
    /// Those that are there and have still to be asked.
    ToAsk,
    /// Those that could not be put on the new list.
    Failed,
}

/// What happens on it.
#[derive(Clone, Debug)]
pub enum Message {
    /// Unfold this, or fold it.
    Toggle(Fold),
    /// Show these contacts.
    Filter(Show),
    /// Something happened to the list.
    Listed(page_list::Event),
    /// The engine tells something.
    Told(Update),
    /// Put the new address on the clipboard.
    CopyAddress,
    /// Save the report.
    Save,
    /// It was saved there, or not; nothing if the user does not want that any more.
    Saved(Result<Option<PathBuf>, String>),
    /// Open the saved report.
    Open,
    /// It could be opened, or not.
    Opened(Result<(), String>),
    /// Save a file that reminds the user on this day.
    RemindMe(Date),
    /// It was saved there, or not.
    ReminderSaved(Result<Option<PathBuf>, String>),
    /// Move what is missing.
    TryAgain,
    /// Put what went wrong on the clipboard.
    CopyFailures,
    /// Look who has answered.
    ShowAnswers,
    /// Ask whether the move is to be taken back.
    AskUndo,
    /// It is not.
    KeepMove,
    /// It is.
    TakeBack,
    /// The engine tells how that goes.
    TookBack(Update),
    /// Ask whether the old rooms that have been rebuilt are to be closed.
    AskCloseRooms,
    /// They are not.
    KeepRooms,
    /// They are.
    CloseRooms,
    /// The engine tells how that goes.
    ClosedRooms(Update),
    /// Save the conversations of the old account.
    SaveConversations,
    /// End the practice, and begin in earnest.
    StartReal,
    /// End the program, or the practice.
    Finish,
}

/// What the router is to do.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// This.
    Run(Task<Message>),
    /// Move what is missing.
    TryAgain,
    /// Show who has answered.
    ShowAnswers,
    /// Take the move back.
    TakeBack,
    /// Close the old rooms that the user was asked about.
    CloseRooms,
    /// Show where conversations are saved.
    SaveConversations,
    /// The rehearsal is over: begin in earnest.
    StartReal,
    /// The user has seen everything.
    Finish,
}

impl Done {
    /// The result of a move.
    #[must_use]
    pub fn new(ended: Ended) -> Self {
        let (remark, undo) = (obstacle::remark(&ended), ended.undo());
        let stopped = matches!(ended.finished.end, End::Stopped);
        let closing = ended.finished.history.closing;
        let now = jiff::Zoned::now().datetime();
        Self { undo, stopped, closing, ..Self::of(ended.report, remark, now) }
    }

    fn of(report: Report, remark: Option<String>, now: DateTime) -> Self {
        let mut done = Self {
            qr: Qr::new(&format!("xmpp:{}", report.to)),
            show: Show::first(&report.contacts),
            report,
            remark,
            stopped: false,
            closing: None,
            over_at: now,
            today: now.date(),
            open: BTreeSet::new(),
            rows: Vec::new(),
            list: page_list::State::default(),
            saved: Saved::No,
            reminder: Saved::No,
            attending: Attending::No,
            undo: Undo::default(),
            undoing: Undoing::No,
            old_rooms: OldRooms::Stay,
            occasion: Occasion::Real,
        };
        done.select();
        done
    }

    /// The move was a rehearsal.
    #[must_use]
    pub fn rehearsed(self) -> Self {
        Self { occasion: Occasion::Rehearsal, ..self }
    }

    /// Stays for answers, as long as the screen is open.
    pub fn attend(&mut self, matter: Matter) -> Task<Message> {
        // It ends with the screen: nobody else wishes anything of it.
        let (_, wishes) = migration::control();
        let work = road::work(matter, None, Command::Attend, wishes);
        let (run, handle) = Task::run(work, Message::Told).abortable();
        self.attending = Attending::Yes { _run: handle.abort_on_drop() };
        run
    }

    /// The result.
    #[must_use]
    pub fn report(&self) -> &Report {
        &self.report
    }

    /// The account that its user lives at now, if all has moved there.
    #[must_use]
    pub fn lives_at(&self) -> Option<&BareJid> {
        (self.report.verdict == Verdict::Complete).then_some(&self.report.to)
    }

    /// When the old server closes, as far as that is known.
    #[must_use]
    pub fn closing(&self) -> Option<Closing> {
        self.closing
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Toggle(fold) => {
                if !self.open.remove(&fold) {
                    self.open.insert(fold);
                }
            }
            Message::Filter(show) => {
                self.show = show;
                self.list.reset();
                self.select();
            }
            Message::Listed(event) => {
                return Action::Run(self.list.update(event, self.rows.len()));
            }
            Message::Told(update) => self.told(update),
            Message::CopyAddress => {
                return Action::Run(iced::clipboard::write(self.report.to.to_string()));
            }
            Message::Save => return Action::Run(self.save()),
            Message::Saved(Ok(Some(path))) => self.saved = Saved::Here(path),
            Message::Saved(Err(why)) | Message::Opened(Err(why)) => self.saved = Saved::Failed(why),
            Message::Saved(Ok(None))
            | Message::ReminderSaved(Ok(None))
            | Message::Opened(Ok(())) => {}
            Message::Open => {
                if let Saved::Here(path) = &self.saved {
                    return Action::Run(Task::perform(
                        desktop::open(path.clone()),
                        Message::Opened,
                    ));
                }
            }
            Message::RemindMe(day) => return Action::Run(self.save_reminder(day)),
            Message::ReminderSaved(Ok(Some(path))) => self.reminder = Saved::Here(path),
            Message::ReminderSaved(Err(why)) => self.reminder = Saved::Failed(why),
            Message::TryAgain => return Action::TryAgain,
            Message::CopyFailures => return Action::Run(iced::clipboard::write(self.failures())),
            Message::ShowAnswers => return Action::ShowAnswers,
            Message::AskUndo => {
                self.undoing = Undoing::Asked;
                return Action::Run(focus::to(dialog::HARMLESS));
            }
            Message::KeepMove => self.undoing = Undoing::No,
            // Only who was asked has said yes, or tries once more.
            Message::TakeBack if !matches!(self.undoing, Undoing::No) => return Action::TakeBack,
            Message::TakeBack => {}
            Message::TookBack(update) => return self.took_back(update),
            Message::AskCloseRooms => {
                self.old_rooms = OldRooms::Asked(closable_rooms(&self.report));
                return Action::Run(focus::to(dialog::HARMLESS));
            }
            Message::KeepRooms => self.old_rooms = OldRooms::Stay,
            // Only who was asked has said yes.
            Message::CloseRooms if matches!(self.old_rooms, OldRooms::Asked(_)) => {
                return Action::CloseRooms;
            }
            Message::CloseRooms => {}
            Message::ClosedRooms(update) => return self.closed_rooms(update),
            Message::SaveConversations => return Action::SaveConversations,
            Message::StartReal => return Action::StartReal,
            Message::Finish => return Action::Finish,
        }
        Action::None
    }

    fn told(&mut self, update: Update) {
        match update {
            // The router shows it.
            Update::Notice(_) => {}
            // A fresh look, after the move: what is missing now is missing.
            Update::Looked(report) => {
                if let Some(report) = report.take() {
                    self.take(report);
                }
            }
            Update::Events(events) => {
                for event in &events {
                    if let Event::Fact(Fact::Answered { jid, answer }) = event {
                        self.answered(&Jid::from(jid.clone()), *answer);
                    }
                }
                self.report.counts = Counts::of(&self.report.contacts);
                self.select();
            }
            Update::Ended(result) => {
                let why = match result.take() {
                    Some(Ok(ended)) => obstacle::remark(&ended).unwrap_or_default(),
                    Some(Err(obstacle)) => obstacle::obstacle(&obstacle),
                    None => return,
                };
                self.attending = Attending::Over(why);
            }
        }
    }

    /// How everybody has answered by now. What became of them is the run's to say.
    fn take(&mut self, fresh: Report) {
        for (row, fresh) in self.report.contacts.iter_mut().zip(fresh.contacts) {
            if row.jid == fresh.jid {
                row.approval = fresh.approval;
            }
        }
        self.report.counts = Counts::of(&self.report.contacts);
        self.select();
    }

    fn answered(&mut self, jid: &Jid, answer: Answer) {
        let row = self
            .report
            .contacts
            .iter_mut()
            .find(|row| row.jid.split('/').next() == Some(jid.as_str()));
        if let Some(row) = row {
            row.approval = match answer {
                Answer::Approved => ApprovalWord::Approved,
                Answer::Declined | Answer::ProbablyDeclined => ApprovalWord::Declined,
            };
        }
    }

    fn select(&mut self) {
        let rows = self.report.contacts.iter().enumerate();
        self.rows = rows.filter(|(_, row)| self.show.shows(row)).map(|(place, _)| place).collect();
    }

    fn save(&self) -> Task<Message> {
        let report = self.report.clone();
        let (title, name) = (say!("done-report-title"), format!("rehome-{}.html", report.to));
        let saving = async move {
            let Some(path) = desktop::place_for(title, &name).await else {
                return Ok(None);
            };
            let is_text = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("txt"));
            let text = match is_text {
                true => report::plain(&report, Face::Window),
                false => report::html(&report, Face::Window, &jiff::Zoned::now()),
            };
            desktop::save(path, text).await.map(Some)
        };
        Task::perform(saving, Message::Saved)
    }

    /// What went wrong, a line for each contact.
    fn failures(&self) -> String {
        let failed = self.report.contacts.iter().filter_map(|row| {
            words::remark(row).map(|remark| format!("{}: {remark}", words::named(None, &row.jid)))
        });
        failed.collect::<Vec<_>>().join("\n")
    }

    /// What Esc means: no to what is asked.
    #[must_use]
    pub fn back(&self) -> Option<Message> {
        match (&self.undoing, &self.old_rooms) {
            (Undoing::Asked, _) => Some(Message::KeepMove),
            (_, OldRooms::Asked(_)) => Some(Message::KeepRooms),
            _ => None,
        }
    }
}

impl Show {
    /// What is missing, and else all that is there.
    fn first(rows: &[Row]) -> Self {
        let somebody = |show: &Self| rows.iter().any(|row| show.shows(row));
        [Self::Failed, Self::ToAsk].into_iter().find(somebody).unwrap_or(Self::Moved)
    }

    fn shows(self, row: &Row) -> bool {
        match self {
            Self::Moved => row.is_copied,
            Self::ToAsk => row.is_copied && row.approval == ApprovalWord::ToAsk,
            Self::Waiting => row.approval == ApprovalWord::Waiting,
            Self::Failed => row.outcome == Outcome::Failed && !row.is_copied,
        }
    }
}

#[cfg(test)]
mod tests;
