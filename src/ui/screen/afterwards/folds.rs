//! What else there is to do after a move, folded: closing the old rooms, and one day the old account.

use iced::Fill;
use iced::widget::{Column, container, rule};

use super::{Action, Afterwards, Fold, Message, Next, Question, Running};
use crate::format::report::Report;
use crate::text::say::say;
use crate::text::words;
use crate::ui::Element;
use crate::ui::screen::done;
use crate::ui::theme::{Surface, Theme};
use crate::ui::widget::fold;

impl Afterwards {
    /// The lines, and below each what is in it, if it is open.
    pub(super) fn folds<'a>(&'a self, report: &Report) -> Element<'a, Message> {
        let has_rooms = !words::remarks(report).is_empty();
        let rooms = has_rooms.then(|| {
            let inside = || done::rooms(report, self.old_rooms(report));
            let line =
                self.fold(Fold::Rooms, say!("done-rooms"), say!("done-rooms-inside"), inside);
            line.push(rule::horizontal(1))
        });
        let short = words::old_account_in_short(self.closes());
        let inside = || done::closing(report, self.closes());
        let closing = self.fold(Fold::Closing, say!("done-closing"), short, inside);
        container(Column::new().push(rooms).push(closing)).class(Surface::Card).width(Fill).into()
    }

    fn fold<'a>(
        &self,
        what: Fold,
        name: String,
        short: String,
        inside: impl FnOnce() -> Element<'a, Message>,
    ) -> Column<'a, Message, Theme> {
        fold(self.open.contains(&what), name, short, Message::Toggle(what), inside)
    }

    /// The way to the question whether to close old rooms, or that they are being closed.
    fn old_rooms<'a>(&self, report: &Report) -> Option<Element<'a, Message>> {
        match &self.running {
            Running::Yes { closes_rooms: true, .. } => Some(done::being_closed()),
            Running::Yes { next: Some(next), .. } if !next.close.is_empty() => {
                Some(done::being_closed())
            }
            Running::Yes { .. } | Running::Over(_) => {
                done::way_to_close(report, Message::AskCloseRooms)
            }
        }
    }

    pub(super) fn ask_to_close_rooms(&mut self) -> Action {
        let rooms = self.report.as_ref().map(done::closable_rooms).unwrap_or_default();
        if rooms.is_empty() { Action::None } else { self.ask(Question::CloseRooms(rooms)) }
    }

    /// Closes those that the user was asked about.
    pub(super) fn close_rooms(&mut self) -> Action {
        match self.asking.take() {
            Some(Question::CloseRooms(close)) => self.run_next(Next { close, ..Next::default() }),
            other => {
                self.asking = other;
                Action::None
            }
        }
    }
}
