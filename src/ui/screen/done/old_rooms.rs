//! Closing the old rooms whose new ones stand: what that means, the question, and what came of it.

use std::collections::BTreeSet;

use iced::task::Handle;
use iced::widget::{Column, row};
use iced::{Center, Task};
use jid::BareJid;

use super::undoing::lines;
use super::{Action, Attending, Done, Message};
use crate::engine::Command;
use crate::format::report::{ClosingRoom, Report};
use crate::migration;
use crate::text::say::say;
use crate::text::{obstacle, words};
use crate::ui::Element;
use crate::ui::road::{self, Matter, Update};
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::{Dialog, button, dialog, small, spinner};

/// How far closing the old rooms is.
#[derive(Debug)]
pub(super) enum OldRooms {
    /// Nobody wants it.
    Stay,
    /// The question about these is on the screen.
    Asked(BTreeSet<BareJid>),
    /// It is under way.
    Closing { matter: Box<Matter>, _run: Handle },
    /// It did not come to its end, for this reason.
    Failed(String),
}

impl Done {
    /// Closes the rooms that the user was asked about.
    pub fn close_rooms(&mut self, matter: Matter) -> Task<Message> {
        let OldRooms::Asked(rooms) = std::mem::replace(&mut self.old_rooms, OldRooms::Stay) else {
            return Task::none();
        };
        // The stay for answers holds the journal.
        self.attending = Attending::No;
        let (_, wishes) = migration::control();
        let command = Command::CloseRooms { which: Some(rooms) };
        let work = road::work(matter.clone(), None, command, wishes);
        let (run, handle) = Task::run(work, Message::ClosedRooms).abortable();
        let (matter, _run) = (Box::new(matter), handle.abort_on_drop());
        self.old_rooms = OldRooms::Closing { matter, _run };
        run
    }

    /// What the engine tells while it closes them. Answers are waited for again when it is over.
    pub(super) fn closed_rooms(&mut self, update: Update) -> Action {
        let Update::Ended(result) = update else { return Action::None };
        let Some(result) = result.take() else { return Action::None };
        let why = match result {
            Ok(ended) => {
                let why = obstacle::remark(&ended);
                self.undo = ended.undo();
                self.report.closing_rooms = ended.report.closing_rooms;
                why
            }
            Err(obstacle) => Some(obstacle::obstacle(&obstacle)),
        };
        let after = why.map_or(OldRooms::Stay, OldRooms::Failed);
        match std::mem::replace(&mut self.old_rooms, after) {
            OldRooms::Closing { matter, .. } => Action::Run(self.attend(*matter)),
            OldRooms::Stay | OldRooms::Asked(_) | OldRooms::Failed(_) => Action::None,
        }
    }

    /// The way to the question, where there is something to close, or how far it is.
    pub(super) fn old_rooms(&self) -> Option<Element<'_, Message>> {
        let why = match &self.old_rooms {
            OldRooms::Closing { .. } => return Some(being_closed()),
            OldRooms::Failed(why) => Some(small(why.as_str()).class(Ink::Tone(Tone::Danger))),
            OldRooms::Stay | OldRooms::Asked(_) => None,
        };
        let close = way_to_close(&self.report, Message::AskCloseRooms);
        (why.is_some() || close.is_some())
            .then(|| Column::new().push(why).push(close).spacing(scale::gap::S).into())
    }
}

/// The old rooms whose new ones stand with all their members.
pub(in crate::ui::screen) fn closable_rooms(report: &Report) -> BTreeSet<BareJid> {
    let rooms = report.closing_rooms.iter();
    rooms.filter(|room| room.closes_as.is_some()).map(|room| room.jid.clone()).collect()
}

/// The way to the question, where there is something to close.
pub(in crate::ui::screen) fn way_to_close<'a, M: Clone + 'a>(
    report: &Report,
    ask: M,
) -> Option<Element<'a, M>> {
    let close = || button(Kind::Secondary, say!("done-close-rooms")).small().on_press(ask);
    (!closable_rooms(report).is_empty()).then(|| close().into())
}

/// In its place while they are being closed.
pub(in crate::ui::screen) fn being_closed<'a, M: 'a>() -> Element<'a, M> {
    let line = row![spinner(), small(say!("done-closing-rooms")).class(Ink::Muted)];
    line.spacing(scale::gap::S).align_y(Center).into()
}

/// The question whether these are to be closed.
pub(in crate::ui::screen) fn whether_to_close<'a, M: Clone + 'a>(
    report: &Report,
    asked: &BTreeSet<BareJid>,
    (keep, close): (M, M),
) -> Dialog<'a, M> {
    let rooms = report.closing_rooms.iter().filter(|room| asked.contains(&room.jid));
    let rooms: Vec<&ClosingRoom> = rooms.collect();
    dialog(say!("rooms-close-question", count = rooms.len()))
        .push(lines(&words::closing_rooms(&rooms, &[])))
        .apart(button(Kind::Secondary, say!("done-close-rooms-now")).on_press(close))
        .harmless(button(Kind::Primary, say!("window-go-back")).on_press(keep))
}
