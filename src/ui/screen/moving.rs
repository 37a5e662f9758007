//! The move under way: three figures, the time that is left, the problems in one place, and the means to pause and to stop.

use std::time::{Duration, Instant};

use iced::Task;
use iced::task::Handle;
use jiff::civil::Date;

use crate::engine::{Command, Ended, Obstacle};
use crate::migration::{self, Control, Wish};
use crate::model::closing::ClosingDay;
use crate::text::say::say;
use crate::text::words;
use crate::ui::desktop::Awake;
use crate::ui::road::{self, AtHand, Matter, Update};
use crate::ui::take_once::TakeOnce;
use crate::ui::widget::{dialog, focus};

mod problems;
mod track;
mod view;

pub use problems::Problem;
pub use track::{Doing, Figures, Now, Part, Track};

/// The screen of a move under way.
#[derive(Debug)]
pub struct Moving {
    track: Track,
    /// Those who could not be reached are shown, in the place of what happened last.
    shows_problems: bool,
    wish: Wish,
    /// When the old server closes, as far as that is known, and what day it is.
    closes: Option<ClosingDay>,
    today: Date,
    /// The window was asked to close: the question is on the screen, or was answered.
    closing: Closing,
    control: Control,
    _run: Handle,
    _awake: Option<Awake>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Closing {
    No,
    /// The user wants to stop; that question is on the screen.
    StopAsked,
    Asked,
    WhenStopped,
}

/// What happens on it.
#[derive(Clone, Debug)]
pub enum Message {
    /// The engine tells something.
    Told(Update),
    /// The desktop was asked not to sleep.
    KeptAwake(TakeOnce<Awake>),
    /// Show those who could not be reached, or what happened last.
    ToggleProblems,
    /// Put all problems on the clipboard.
    CopyProblems,
    /// No longer wait for the old server.
    GoOnWithout,
    /// Wait for the old server for as long as it takes.
    WaitForOldServer,
    /// Hold on.
    Pause,
    /// Go on.
    Resume,
    /// Ask whether to stop.
    AskStop,
    /// Finish what is under way, and stop.
    Stop,
    /// Close the window, if the user means it.
    Close,
    /// Keep moving after all.
    KeepMoving,
    /// Stop, and close the window then.
    StopAndClose,
}

/// What the router is to do.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// This.
    Run(Task<Message>),
    /// The move is over: show what came of it.
    Done(Box<Ended>),
    /// It did not even begin.
    Refused(Box<Obstacle>),
    /// It has stopped, and the user wanted to leave.
    Leave,
}

impl Moving {
    /// Begins a move.
    pub fn begin(matter: Matter, at_hand: Option<AtHand>) -> (Self, Task<Message>) {
        let (old, new) = (matter.old.address().clone(), matter.new.address.bare().clone());
        let (control, wishes) = migration::control();
        let work = road::work(matter, at_hand, Command::Move, wishes);
        let (run, handle) = Task::run(work, Message::Told).abortable();
        let moving = Self {
            track: Track::new(old, new, Instant::now()),
            shows_problems: false,
            wish: Wish::Run,
            closes: None,
            today: jiff::Zoned::now().date(),
            closing: Closing::No,
            control,
            _run: handle.abort_on_drop(),
            _awake: None,
        };
        let awake = Task::perform(Awake::keep(say!("underway-awake")), |awake| {
            awake.map(|awake| Message::KeptAwake(TakeOnce::new(awake)))
        });
        (moving, Task::batch([run, awake.and_then(Task::done)]))
    }

    /// It is known when the old server closes.
    pub fn close_on(&mut self, day: Option<ClosingDay>) {
        self.closes = day;
    }

    /// How far the move is.
    #[must_use]
    pub fn track(&self) -> &Track {
        &self.track
    }

    /// How it goes, in a word for the title of the window.
    #[must_use]
    pub fn title(&self) -> String {
        let Figures { listed, asked, .. } = self.track.figures();
        match (self.closing, self.wish) {
            (Closing::Asked, _) => say!("underway-title-close"),
            (Closing::StopAsked, _) => say!("underway-title-stop"),
            (_, Wish::Stop) => say!("underway-title-stopping"),
            (_, Wish::Pause) => say!("underway-paused"),
            (_, Wish::Run) if listed.done < listed.all => words::copied_of(listed.done, listed.all),
            (_, Wish::Run) if asked.done < asked.all => words::asked_of(asked.done, asked.all),
            (_, Wish::Run) => say!("underway-moving"),
        }
    }

    /// What Esc means: no to what is asked.
    #[must_use]
    pub fn back(&self) -> Option<Message> {
        matches!(self.closing, Closing::Asked | Closing::StopAsked).then_some(Message::KeepMoving)
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Told(update) => return self.told(update),
            Message::KeptAwake(awake) => self._awake = awake.take(),
            Message::ToggleProblems => self.shows_problems = !self.shows_problems,
            Message::CopyProblems => {
                return Action::Run(iced::clipboard::write(self.track.all_problems()));
            }
            Message::GoOnWithout => self.patience(Duration::ZERO),
            Message::WaitForOldServer => self.patience(Duration::MAX),
            Message::Pause => {
                self.closing = Closing::No;
                self.wish(Wish::Pause);
            }
            Message::Resume => {
                self.track.rested(Instant::now());
                self.wish(Wish::Run);
            }
            Message::AskStop => {
                self.closing = Closing::StopAsked;
                return Action::Run(focus::to(dialog::HARMLESS));
            }
            // Only who was asked has said yes.
            Message::Stop if self.closing == Closing::StopAsked => {
                self.closing = Closing::No;
                self.wish(Wish::Stop);
            }
            Message::Stop => {}
            // Whoever closes the window again while it stops does not want to wait: the record has all that was done.
            Message::Close if matches!(self.closing, Closing::Asked | Closing::WhenStopped) => {
                return Action::Leave;
            }
            Message::Close => {
                self.closing = Closing::Asked;
                // Or the focus would pass from Pause to the button in its place, which stops the move.
                return Action::Run(focus::to(dialog::HARMLESS));
            }
            Message::KeepMoving => self.closing = Closing::No,
            Message::StopAndClose => {
                self.closing = Closing::WhenStopped;
                self.wish(Wish::Stop);
            }
        }
        Action::None
    }

    fn patience(&mut self, patience: Duration) {
        self.control.wait_for_old_server(patience);
        self.track.quiet = None;
    }

    fn wish(&mut self, wish: Wish) {
        self.control.wish(wish);
        self.wish = wish;
    }

    fn told(&mut self, update: Update) -> Action {
        match update {
            // The router shows it.
            Update::Notice(_) => {}
            Update::Looked(report) => {
                if let Some(report) = report.take() {
                    self.track.begin(&report);
                }
            }
            Update::Events(events) => self.track.learn(&events, Now::read()),
            Update::Ended(_) if self.closing == Closing::WhenStopped => return Action::Leave,
            Update::Ended(result) => match result.take() {
                Some(Ok(ended)) => return Action::Done(Box::new(ended)),
                Some(Err(obstacle)) => return Action::Refused(Box::new(obstacle)),
                None => {}
            },
        }
        Action::None
    }
}

#[cfg(test)]
mod tests;
