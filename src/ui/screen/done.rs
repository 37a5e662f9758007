//! What came of the move: the verdict, the contacts, those left behind, and what to do next.

use std::borrow::Cow;
use std::path::PathBuf;

use iced::task::Handle;
use iced::widget::{Column, column, row};
use iced::{Center, Fill, Task};
use jid::Jid;
use jiff::Zoned;

use super::steps;
use crate::engine::{Command, Ended};
use crate::format::report::{ApprovalWord, Counts, Outcome, Report, Row, Verdict};
use crate::migration::{self, Event};
use crate::model::history::{Answer, Fact};
use crate::model::undo::Undo;
use crate::text::{Face, obstacle, report, words};
use crate::ui::Element;
use crate::ui::desktop;
use crate::ui::icon::{Icon, icon};
use crate::ui::road::{self, Matter, Update};
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::name::display_address;
use crate::ui::widget::{
    badge, banner, body, button, card, field, page, progress, segments, small, strong,
    windowed_list,
};

mod closing;
mod left_behind;
mod people;
mod undoing;

use undoing::Undoing;

pub(super) use closing::closing;

/// The last screen.
#[derive(Debug)]
pub struct Done {
    report: Report,
    /// Why the move ended early, if it did.
    remark: Option<String>,
    part: Part,
    show: Show,
    rows: Vec<usize>,
    list: windowed_list::State,
    file: String,
    saved: Saved,
    attending: Attending,
    /// What can be taken back.
    undo: Undo,
    undoing: Undoing,
}

/// Whether the window stays for answers.
#[derive(Debug)]
enum Attending {
    No,
    Yes { _run: Handle },
    Over(String),
}

/// What became of the report.
#[derive(Debug)]
enum Saved {
    No,
    Here(PathBuf),
    Failed(String),
}

/// The parts of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// What to do next.
    Next,
    /// Every contact.
    Contacts,
    /// Those left behind.
    LeftBehind,
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
    /// Those that could not be moved.
    Failed,
}

/// What happens on it.
#[derive(Clone, Debug)]
pub enum Message {
    /// Show this part.
    Show(Part),
    /// Show these contacts.
    Filter(Show),
    /// Something happened to the list.
    Listed(windowed_list::Event),
    /// The engine tells something.
    Told(Update),
    /// The name of the report's file changed.
    FileTyped(String),
    /// Save the report.
    Save,
    /// It was saved there, or not.
    Saved(Result<PathBuf, String>),
    /// Open the saved report.
    Open,
    /// It could be opened, or not.
    Opened(Result<(), String>),
    /// Move what is missing.
    TryAgain,
    /// Put what went wrong on the clipboard.
    CopyFailures,
    /// Ask whether the move is to be taken back.
    AskUndo,
    /// It is not.
    KeepMove,
    /// It is.
    TakeBack,
    /// The engine tells how that goes.
    TookBack(Update),
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
    /// Take the move back.
    TakeBack,
    /// The user has seen everything.
    Finish,
}

impl Done {
    /// The result of a move.
    #[must_use]
    pub fn new(ended: Ended) -> Self {
        let (remark, undo) = (obstacle::remark(&ended), ended.undo());
        Self { undo, ..Self::of(ended.report, remark) }
    }

    fn of(report: Report, remark: Option<String>) -> Self {
        let file = desktop::documents().join(format!("rehome-{}.html", report.to));
        let mut done = Self {
            part: Part::Next,
            show: if report.counts.failed > 0 { Show::Failed } else { Show::Moved },
            report,
            remark,
            rows: Vec::new(),
            list: windowed_list::State::default(),
            file: file.to_string_lossy().into_owned(),
            saved: Saved::No,
            attending: Attending::No,
            undo: Undo::default(),
            undoing: Undoing::No,
        };
        done.select();
        done
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

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Show(part) => self.part = part,
            Message::Filter(show) => {
                self.show = show;
                self.select();
                return Action::Run(self.list.reset());
            }
            Message::Listed(event) => {
                return Action::Run(self.list.update(event, self.rows.len()));
            }
            Message::Told(update) => self.told(update),
            Message::FileTyped(file) => {
                self.file = file;
                self.saved = Saved::No;
            }
            Message::Save => return Action::Run(self.save()),
            Message::Saved(Ok(path)) => self.saved = Saved::Here(path),
            Message::Saved(Err(why)) | Message::Opened(Err(why)) => self.saved = Saved::Failed(why),
            Message::Opened(Ok(())) => {}
            Message::Open => {
                if let Saved::Here(path) = &self.saved {
                    return Action::Run(Task::perform(
                        desktop::open(path.clone()),
                        Message::Opened,
                    ));
                }
            }
            Message::TryAgain => return Action::TryAgain,
            Message::CopyFailures => return Action::Run(iced::clipboard::write(self.failures())),
            Message::AskUndo => self.undoing = Undoing::Asked,
            Message::KeepMove => self.undoing = Undoing::No,
            Message::TakeBack => return Action::TakeBack,
            Message::TookBack(update) => return self.took_back(update),
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
                Answer::Declined => ApprovalWord::Declined,
            };
        }
    }

    fn select(&mut self) {
        let rows = self.report.contacts.iter().enumerate();
        self.rows = rows.filter(|(_, row)| self.show.shows(row)).map(|(place, _)| place).collect();
    }

    fn save(&mut self) -> Task<Message> {
        let path = PathBuf::from(self.file.trim());
        let text = match path.extension().and_then(|end| end.to_str()) {
            Some("html" | "htm") => report::html(&self.report, Face::Window, &Zoned::now()),
            Some("txt") => report::plain(&self.report, Face::Window),
            _ => {
                let why =
                    "The name of the file ends in .html for a web page, or in .txt for plain text.";
                self.saved = Saved::Failed(why.to_owned());
                return Task::none();
            }
        };
        Task::perform(desktop::save(path, text), Message::Saved)
    }

    /// What went wrong, a line for each contact.
    fn failures(&self) -> String {
        let failed = self.report.contacts.iter().filter_map(|row| {
            words::remark(row).map(|remark| format!("{}: {remark}", words::clean(&row.jid)))
        });
        failed.collect::<Vec<_>>().join("\n")
    }

    /// What Esc means.
    #[must_use]
    pub fn back(&self) -> Option<Message> {
        matches!(self.undoing, Undoing::Asked).then_some(Message::KeepMove)
    }

    /// The screen.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        if let Some(page) = self.undo_page() {
            return page;
        }
        let left = self.report.counts.skipped;
        let parts = [
            (Part::Next, Cow::Borrowed("What next")),
            (Part::Contacts, Cow::Borrowed("Contacts")),
            (Part::LeftBehind, Cow::Owned(format!("Left behind {}", progress::grouped(left)))),
        ];
        let shown = match self.part {
            Part::Next => self.next(),
            Part::Contacts => self.contacts(),
            Part::LeftBehind => left_behind::view(&self.report),
        };
        let content = column![self.verdict(), segments(parts, self.part, Message::Show), shown]
            .spacing(scale::gap::M);
        let missing = self.report.verdict != Verdict::Complete;
        let framed =
            page(if missing { "Not everything is there yet" } else { "You have moved" }, content)
                .filled()
                .steps(steps(5));
        let framed = match self.undo_button() {
            Some(undo) => framed.back(undo),
            None => framed,
        };
        let finish = |kind| button(kind, "Finish").on_press(Message::Finish);
        if missing {
            let again = button(Kind::Primary, "Try again").before(Icon::Refresh);
            framed.quiet(finish(Kind::Secondary)).main(again.on_press(Message::TryAgain)).into()
        } else {
            framed.main(finish(Kind::Primary)).into()
        }
    }

    fn verdict(&self) -> Element<'_, Message> {
        let tone = match self.report.verdict {
            Verdict::Complete => Tone::Success,
            Verdict::Incomplete | Verdict::Planned => Tone::Warning,
        };
        let verdict = words::verdict(&self.report);
        let (first, rest) = match verdict.split_once(". ") {
            Some((first, rest)) => (format!("{first}."), Some(rest.to_owned())),
            None => (verdict, None),
        };
        let said = banner(tone, first);
        let detail: Vec<_> = self.remark.iter().cloned().chain(rest).collect();
        if detail.is_empty() { said.into() } else { said.detail(detail.join(" ")).into() }
    }

    fn next(&self) -> Element<'_, Message> {
        let steps = column![step(
            Icon::Person,
            format!("Sign in as {}", display_address(self.report.to.as_str())),
            "On your phone and your computers. Your contacts are there already.".to_owned()
        )]
        .push((self.report.counts.skipped > 0).then(|| {
            step(
                Icon::Transport,
                "Look at who was left behind".to_owned(),
                "Under “Left behind” stands what to do about each of them.".to_owned(),
            )
        }))
        .spacing(scale::gap::L);
        let staying = match &self.attending {
            Attending::No => None,
            Attending::Yes { .. } => {
                Some("Answers that come while this window is open are counted at once.".to_owned())
            }
            Attending::Over(why) => Some(format!("Answers are no longer counted here. {why}")),
        };
        let strangers = self.report.came_along.iter();
        let strangers = strangers.map(|jid| banner(Tone::Warning, words::came_along(jid)).into());
        let content = Column::from_iter(strangers)
            .push(card(steps))
            .push(self.saving())
            .push(staying.map(|text| small(text).class(Ink::Muted)))
            .push(self.report.data.iter().fold(Column::new(), |column, row| {
                column.push(small(words::data(row, Face::Window)).class(Ink::Muted))
            }))
            .push(closing(&self.report))
            .spacing(scale::gap::L);
        content.into()
    }

    fn saving(&self) -> Element<'_, Message> {
        let wrong = match &self.saved {
            Saved::Failed(why) => Some(why.as_str()),
            Saved::No | Saved::Here(_) => None,
        };
        let file = field("Keep the report", &self.file)
            .hint("Everything on this screen in a file: .html for a web page, .txt for plain text.")
            .error(wrong)
            .on_input(Message::FileTyped)
            .on_submit(Message::Save);
        let here = match &self.saved {
            Saved::Here(_) => Some(
                row![
                    badge(Tone::Success, Icon::Check, "Saved"),
                    button(Kind::Secondary, "Open").before(Icon::Folder).on_press(Message::Open),
                ]
                .spacing(scale::gap::M)
                .align_y(Center),
            ),
            Saved::No | Saved::Failed(_) => None,
        };
        let save =
            button(Kind::Secondary, "Save the report").before(Icon::Save).on_press(Message::Save);
        card(
            column![file, row![save].push(here).spacing(scale::gap::M).align_y(Center)]
                .spacing(scale::gap::M),
        )
    }
}

impl Show {
    fn shows(self, row: &Row) -> bool {
        match self {
            Self::Moved => row.is_copied,
            Self::ToAsk => row.is_copied && row.approval == ApprovalWord::ToAsk,
            Self::Waiting => row.approval == ApprovalWord::Waiting,
            Self::Failed => row.outcome == Outcome::Failed,
        }
    }
}

fn step<'a>(symbol: Icon, title: String, words: String) -> Element<'a, Message> {
    row![
        icon(symbol).ink(Ink::Accent),
        column![strong(title), body(words).class(Ink::Muted)].spacing(2.0).width(Fill)
    ]
    .spacing(scale::gap::M)
    .into()
}

#[cfg(test)]
mod tests;
