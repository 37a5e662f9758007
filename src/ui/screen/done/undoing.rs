//! Taking the move back, from the last screen: what that means, the question, and what came of it.

use iced::task::Handle;
use iced::widget::{Column, column, row};
use iced::{Center, Task};

use super::{Action, Done, Message};
use crate::engine::Command;
use crate::migration;
use crate::model::undo::Undo;
use crate::text::{obstacle, words};
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::road::{self, Matter, Update};
use crate::ui::screen::steps;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Tone, scale};
use crate::ui::widget::{Button, banner, body, button, page, spinner};

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
        let ask = button(Kind::Quiet, "Undo the move").on_press(Message::AskUndo);
        (!self.undo.is_done()).then_some(ask)
    }

    /// The page in place of the last screen, if taking back is asked for, under way or over.
    pub(super) fn undo_page(&self) -> Option<Element<'_, Message>> {
        let keep = |label| button(Kind::Primary, label).on_press(Message::KeepMove);
        let take = |kind, label| button(kind, label).on_press(Message::TakeBack);
        let finish = button(Kind::Primary, "Finish").on_press(Message::Finish);
        let framed = |heading: &'static str, content| page(heading, content).steps(steps(5));
        Some(match &self.undoing {
            Undoing::No => return None,
            Undoing::Asked => framed("Take the move back?", lines(&words::undo(&self.undo)))
                .quiet(take(Kind::Danger, "Take it back"))
                .main(keep("Keep the move"))
                .into(),
            Undoing::Running { .. } => {
                let line = row![spinner(), body("What was added is taken off the new account")];
                framed("Taking the move back", line.spacing(scale::gap::M).align_y(Center).into())
                    .into()
            }
            Undoing::Over(left) if left.is_done() => {
                let said = banner(Tone::Success, words::undone(left));
                framed("The move is taken back", said.into()).main(finish).into()
            }
            Undoing::Over(left) => {
                let content = column![
                    banner(Tone::Warning, "Not everything is taken back. This is left:"),
                    lines(&words::undo(left)),
                    lines(&words::undo_failures(left).join("\n")),
                ];
                framed("Taking the move back", content.spacing(scale::gap::L).into())
                    .quiet(button(Kind::Secondary, "Finish").on_press(Message::Finish))
                    .main(take(Kind::Primary, "Try again").before(Icon::Refresh))
                    .into()
            }
            Undoing::Failed(why) => {
                let said = banner(Tone::Danger, why.as_str())
                    .detail("What was taken back so far stays so; it can go on from there.");
                framed("Taking the move back", said.into())
                    .quiet(button(Kind::Secondary, "Finish").on_press(Message::Finish))
                    .main(take(Kind::Primary, "Try again").before(Icon::Refresh))
                    .into()
            }
        })
    }
}

/// A paragraph for each line.
fn lines<'a>(text: &str) -> Element<'a, Message> {
    let lines = text.lines().map(|line| body(line.to_owned()).into());
    Column::from_iter(lines).spacing(scale::gap::S).into()
}
