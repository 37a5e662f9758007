//! Taking the move back, from the last screen: what that means, the question, and what came of it.

use iced::task::Handle;
use iced::widget::{Column, column, row};
use iced::{Center, Task};

use super::{Action, Done, Message};
use crate::engine::Command;
use crate::migration;
use crate::model::undo::Undo;
use crate::text::say::say;
use crate::text::{obstacle, words};
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::road::{self, Matter, Update};
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Tone, scale};
use crate::ui::widget::band::{Band, End, Home, Way};
use crate::ui::widget::frame::{Page, page};
use crate::ui::widget::{Button, Dialog, banner, body, button, dialog, spinner};

/// How far taking the move back is.
#[derive(Debug)]
pub(super) enum Undoing {
    /// Nobody wants it.
    No,
    /// The question is on the screen.
    Asked,
    /// It is under way.
    Running { _run: Handle },
    /// It is over; this is left of it.
    Over(Box<Undo>),
    /// It did not come to its end, for this reason.
    Failed(String),
}

impl Done {
    /// Takes the move back.
    pub fn take_back(&mut self, matter: Matter) -> Task<Message> {
        // The stay for answers holds the journal. Whoever wants the move undone waits for none.
        self.attending = super::Attending::No;
        let (_, wishes) = migration::control();
        let work = road::work(matter, None, Command::TakeBack, wishes);
        let (run, handle) = Task::run(work, Message::TookBack).abortable();
        self.undoing = Undoing::Running { _run: handle.abort_on_drop() };
        run
    }

    /// What the engine tells while it takes the move back.
    pub(super) fn took_back(&mut self, update: Update) -> Action {
        let Update::Ended(result) = update else { return Action::None };
        self.undoing = match result.take() {
            Some(Ok(ended)) => {
                self.undo = ended.undo();
                match obstacle::remark(&ended) {
                    Some(why) => Undoing::Failed(why),
                    None => Undoing::Over(Box::new(self.undo.clone())),
                }
            }
            Some(Err(obstacle)) => Undoing::Failed(obstacle::obstacle(&obstacle)),
            None => return Action::None,
        };
        Action::None
    }

    /// The way to the question, where there is something to take back.
    pub(super) fn undo_button(&self) -> Option<Button<'_, Message>> {
        let ask = button(Kind::Quiet, say!("done-undo")).on_press(Message::AskUndo);
        (!self.undo.is_done()).then_some(ask)
    }

    pub(super) fn whether_to_undo(&self) -> Dialog<'_, Message> {
        let keep = button(Kind::Primary, say!("done-undo-keep")).on_press(Message::KeepMove);
        let undo = button(Kind::Secondary, say!("done-undo-now")).on_press(Message::TakeBack);
        dialog(say!("done-undo-question"))
            .push(lines(&words::undo(&self.undo)))
            .apart(undo)
            .harmless(keep)
    }

    /// The page in place of the last screen, if the move is being taken back, or was.
    pub(super) fn undo_page<'a>(&'a self) -> Option<Page<'a, Message>> {
        let again = || {
            button(Kind::Primary, say!("window-try-again"))
                .before(Icon::Refresh)
                .on_press(Message::TakeBack)
        };
        let finish = |kind| button(kind, say!("window-finish")).on_press(Message::Finish);
        let framed = |title: String, content: Element<'a, Message>| -> Page<'a, Message> {
            page(self.undo_band(), content).title(title)
        };
        Some(match &self.undoing {
            Undoing::No | Undoing::Asked => return None,
            Undoing::Running { .. } => {
                let line = row![spinner(), body(say!("done-undoing-why"))];
                framed(say!("done-undoing"), line.spacing(scale::gap::M).align_y(Center).into())
            }
            Undoing::Over(left) if left.is_done() => {
                let said = banner(Tone::Success, words::undone(left));
                framed(say!("done-undone"), said.into()).primary(finish(Kind::Primary))
            }
            Undoing::Over(left) => {
                let content = column![
                    banner(Tone::Warning, say!("done-undone-partly")),
                    lines(&words::undo(left)),
                    lines(&words::undo_failures(left).join("\n")),
                ];
                framed(say!("done-undoing"), content.spacing(scale::gap::L).into())
                    .secondary(finish(Kind::Secondary))
                    .primary(again())
            }
            Undoing::Failed(why) => {
                let said = banner(Tone::Danger, why.as_str()).detail(say!("done-undo-failed"));
                framed(say!("done-undoing"), said.into())
                    .secondary(finish(Kind::Secondary))
                    .primary(again())
            }
        })
    }

    /// Whoever has taken a move back lives where they did.
    fn undo_band(&self) -> Band {
        let closes = self.closing.map(|closing| closing.day);
        let old = End::old(Home::Lit, self.report.from.as_str(), closes);
        let new = End::at(Home::Dark, self.report.to.as_str(), words::your_new_account());
        Band::new(old, new, Way::Unknown, self.today)
    }
}

/// A paragraph for each line.
pub(super) fn lines<'a, M: 'a>(text: &str) -> Element<'a, M> {
    let lines = text.lines().map(|line| body(line.to_owned()).into());
    Column::from_iter(lines).spacing(scale::gap::S).into()
}
