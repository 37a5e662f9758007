//! The move under way: one bar, a row for each contact, and the means to pause and to stop.

use std::time::{Duration, Instant};

use iced::task::Handle;
use iced::widget::{Column, column, container, row};
use iced::{Center, Fill, Task};

use super::steps;
use crate::engine::{Command, Ended, Obstacle};
use crate::migration::{self, Control, Wish};
use crate::text::plural;
use crate::ui::Element;
use crate::ui::desktop::Awake;
use crate::ui::icon::{Icon, icon};
use crate::ui::road::{self, AtHand, Matter, Update};
use crate::ui::take_once::TakeOnce;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Bar, Ink, Surface, Tone, scale};
use crate::ui::widget::windowed_list::{self, framed_list};
use crate::ui::widget::{
    address, badge, banner, beside, body, button, focus, list_row, page, progress, shortened,
    small, spinner, strong,
};

mod track;

pub use track::{Row, Stage, Track};

/// The name of the button that keeps the move going.
const KEEP: &str = "moving-keep";

/// The screen of a move under way.
#[derive(Debug)]
pub struct Moving {
    track: Track,
    list: windowed_list::State,
    /// The contact whose failure is open.
    opened: Option<usize>,
    wish: Wish,
    /// The window was asked to close: the question is on the screen, or was answered.
    closing: Closing,
    control: Control,
    _run: Handle,
    _awake: Option<Awake>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Closing {
    No,
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
    /// Something happened to the list.
    Listed(windowed_list::Event),
    /// Open the failure of this contact, or close it.
    Open(usize),
    /// Put the open failure on the clipboard.
    CopyFailure,
    /// Put all failures on the clipboard.
    CopyFailures,
    /// No longer wait for the old server.
    GoOnWithout,
    /// Wait for the old server for as long as it takes.
    WaitForOldServer,
    /// Hold on.
    Pause,
    /// Go on.
    Resume,
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
            list: windowed_list::State::default(),
            opened: None,
            wish: Wish::Run,
            closing: Closing::No,
            control,
            _run: handle.abort_on_drop(),
            _awake: None,
        };
        let awake = Task::perform(Awake::keep("A move is under way"), |awake| {
            awake.map(|awake| Message::KeptAwake(TakeOnce::new(awake)))
        });
        (moving, Task::batch([run, awake.and_then(Task::done)]))
    }

    /// How far the move is.
    #[must_use]
    pub fn track(&self) -> &Track {
        &self.track
    }

    /// How it goes, in a word for the title of the window.
    #[must_use]
    pub fn title(&self) -> String {
        let percent = self.track.done.saturating_mul(100).checked_div(self.track.total);
        match (self.closing, self.wish, percent) {
            (Closing::Asked, ..) => "Close?".to_owned(),
            (_, Wish::Stop, _) => "Stopping".to_owned(),
            (_, Wish::Pause, _) => "Paused".to_owned(),
            (_, Wish::Run, Some(percent)) => format!("{percent} % moved"),
            (_, Wish::Run, None) => "Moving".to_owned(),
        }
    }

    /// What Esc means.
    #[must_use]
    pub fn back(&self) -> Option<Message> {
        match (self.closing, self.opened) {
            (Closing::Asked, _) => Some(Message::KeepMoving),
            (_, Some(place)) => Some(Message::Open(place)),
            (_, None) => None,
        }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Told(update) => return self.told(update),
            Message::KeptAwake(awake) => self._awake = awake.take(),
            Message::Listed(event) => {
                return Action::Run(self.list.update(event, self.track.rows.len()));
            }
            Message::Open(place) => {
                let failed = self.failure(place).is_some();
                self.opened = Some(place).filter(|place| failed && self.opened != Some(*place));
                return Action::Run(self.list.select(Some(place), self.track.rows.len()));
            }
            Message::CopyFailure => {
                if let Some(text) = self.opened.and_then(|place| self.failure_text(place)) {
                    return Action::Run(iced::clipboard::write(text));
                }
            }
            Message::CopyFailures => {
                let texts = (0..self.track.rows.len()).filter_map(|place| self.failure_text(place));
                let text = texts.collect::<Vec<_>>().join("\n");
                return Action::Run(iced::clipboard::write(text));
            }
            Message::GoOnWithout => self.patience(Duration::ZERO),
            Message::WaitForOldServer => self.patience(Duration::MAX),
            Message::Pause => self.wish(Wish::Pause),
            Message::Resume => {
                self.track.rested(Instant::now());
                self.wish(Wish::Run);
            }
            Message::Stop => self.wish(Wish::Stop),
            // Whoever closes the window again while it stops does not want to wait: the record has all that was done.
            Message::Close if self.closing != Closing::No => return Action::Leave,
            Message::Close => {
                self.closing = Closing::Asked;
                // Or the focus would pass from Pause to the button in its place, which stops the move.
                return Action::Run(focus::to(KEEP));
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
            Update::Events(events) => self.track.learn(&events, Instant::now()),
            Update::Ended(_) if self.closing == Closing::WhenStopped => return Action::Leave,
            Update::Ended(result) => match result.take() {
                Some(Ok(ended)) => return Action::Done(Box::new(ended)),
                Some(Err(obstacle)) => return Action::Refused(Box::new(obstacle)),
                None => {}
            },
        }
        Action::None
    }

    fn failure(&self, place: usize) -> Option<&str> {
        match &self.track.rows.get(place)?.stage {
            Stage::Failed(why) => Some(why),
            _ => None,
        }
    }

    fn failure_text(&self, place: usize) -> Option<String> {
        let address = &self.track.rows.get(place)?.address;
        Some(format!("{address}: {}", self.failure(place)?))
    }

    /// The screen.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        match self.closing {
            Closing::Asked => closing(),
            Closing::No | Closing::WhenStopped => self.progress(),
        }
    }

    fn progress(&self) -> Element<'_, Message> {
        let list = framed_list(
            &self.list,
            self.track.rows.len(),
            |place, selected| self.row(place, selected),
            Message::Listed,
            |place| Some(Message::Open(place)),
            "",
        );
        let content = Column::new()
            .push(self.now())
            .push(self.bar())
            .push(self.track.outlook.as_deref().map(|text| small(text).class(Ink::Muted)))
            .push(self.track.way.as_deref().map(|text| small(text).class(Ink::Muted)))
            .push(self.track.aside.as_deref().map(|text| small(text).class(Ink::Muted)))
            .push(self.track.quiet.as_deref().map(quiet))
            .push(self.failures())
            .push(list)
            .spacing(scale::gap::M);
        let hold = match self.wish {
            Wish::Pause => {
                button(Kind::Secondary, "Resume").before(Icon::Play).on_press(Message::Resume)
            }
            Wish::Run => {
                button(Kind::Secondary, "Pause").before(Icon::Pause).on_press(Message::Pause)
            }
            Wish::Stop => button(Kind::Secondary, "Pause").before(Icon::Pause),
        };
        let stop = (self.wish != Wish::Stop).then_some(Message::Stop);
        page("Moving", content)
            .filled()
            .steps(steps(4))
            .quiet(hold)
            .main(button(Kind::Danger, "Stop").before(Icon::Stop).on_press_maybe(stop))
            .into()
    }

    fn now(&self) -> Element<'_, Message> {
        let (symbol, words): (Element<'_, Message>, &str) = match self.wish {
            Wish::Run => (spinner(), &self.track.now),
            Wish::Pause => (icon(Icon::Pause).into(), "Paused. What was done stays."),
            Wish::Stop => (spinner(), "Stopping: what is under way is being finished"),
        };
        row![symbol, body(words)].spacing(scale::gap::M).align_y(Center).into()
    }

    fn bar(&self) -> Element<'_, Message> {
        let left = self.track.left.filter(|_| self.wish == Wish::Run);
        progress(Bar::Running, self.track.done, self.track.total, "steps", left)
    }

    fn row(&self, place: usize, selected: bool) -> Element<'_, Message> {
        let Some(row) = self.track.rows.get(place) else {
            return list_row(iced::widget::space()).into();
        };
        let who = column![shortened(row.name.as_str()).strong(), address(&row.address)];
        let content = row![container(who).width(Fill), stage(&row.stage)]
            .spacing(scale::gap::M)
            .align_y(Center);
        list_row(content).selected(selected).on_press(Message::Open(place)).into()
    }

    fn failures(&self) -> Option<Element<'_, Message>> {
        let count =
            self.track.rows.iter().filter(|row| matches!(row.stage, Stage::Failed(_))).count();
        let all =
            button(Kind::Quiet, "Copy all").before(Icon::Copy).on_press(Message::CopyFailures);
        if let Some(why) = self.opened.and_then(|place| self.failure(place)) {
            let row = self.opened.and_then(|place| self.track.rows.get(place));
            let name = row.map(|row| row.name.as_str()).unwrap_or_default();
            return Some(failure(name, why));
        }
        (count > 0)
            .then(|| {
                plural(
                    count,
                    "One contact has a problem. Choose it to see why.".to_owned(),
                    format!("{count} contacts have a problem. Choose one to see why."),
                )
            })
            .map(|text| {
                let symbol = icon(Icon::Error).ink(Ink::Tone(Tone::Danger));
                row![symbol, beside(body(text), all)].spacing(scale::gap::S).align_y(Center).into()
            })
    }
}

/// That the old server is silent, and the choice between waiting and going on.
fn quiet<'a>(why: &'a str) -> Element<'a, Message> {
    let go_on = button(Kind::Secondary, "Go on without it").on_press(Message::GoOnWithout);
    let wait = button(Kind::Quiet, "Wait for it").on_press(Message::WaitForOldServer);
    banner(Tone::Warning, why).action(go_on).action(wait).into()
}

/// What went wrong with one contact, in as little height as may be.
fn failure<'a>(name: &'a str, why: &'a str) -> Element<'a, Message> {
    let words = column![strong(name), body(why)];
    let copy = button(Kind::Quiet, "Copy").before(Icon::Copy).on_press(Message::CopyFailure);
    let content =
        row![icon(Icon::Error), beside(words, copy)].spacing(scale::gap::M).align_y(Center);
    container(content)
        .class(Surface::Banner(Tone::Danger))
        .padding([scale::gap::S, scale::gap::L - scale::gap::XS])
        .into()
}

/// The question on closing the window.
fn closing<'a>() -> Element<'a, Message> {
    let words = "What was moved so far stays moved. If you stop, the rest can go on whenever you start this program \
                 again.";
    page("The move is still running", column![body(words)])
        .steps(steps(4))
        .quiet(button(Kind::Danger, "Stop, save and close").on_press(Message::StopAndClose))
        .main(button(Kind::Primary, "Keep moving").id(KEEP).on_press(Message::KeepMoving))
        .into()
}

/// How far a contact is, as icon and word.
fn stage<'a>(stage: &Stage) -> Element<'a, Message> {
    match stage {
        Stage::Waiting => badge(Tone::Neutral, Icon::Waiting, "Waiting"),
        Stage::Copied => badge(Tone::Success, Icon::Check, "Copied"),
        Stage::Asked => badge(Tone::Info, Icon::Message, "Asked"),
        Stage::Answered => badge(Tone::Success, Icon::Check, "Has answered"),
        Stage::Declined => badge(Tone::Warning, Icon::Warning, "Said no"),
        Stage::Unreachable => badge(Tone::Neutral, Icon::Waiting, "Cannot be reached"),
        Stage::Failed(_) => badge(Tone::Danger, Icon::Error, "Failed"),
    }
}

#[cfg(test)]
mod tests;
