//! After the move: who has answered, who still waits, and when the old account may be closed.
//!
//! Opening it stays signed in. What is asked of the run meanwhile, like a reminder, is the next run: the one before is
//! asked to end, and lets go of the journal.

use std::collections::BTreeSet;
use std::time::Duration;

use iced::Task;
use iced::task::Handle;
use iced::widget::text_editor;
use jid::{BareJid, Jid};
use jiff::civil::Date;

use crate::engine::{Command, Ended, Obstacle};
use crate::format::report::{ApprovalWord, Claim, Counts, Report, Row};
use crate::migration::{self, Control, End, Event, Wish};
use crate::model::closing::ClosingDay;
use crate::model::history::{Answer, Fact};
use crate::model::whereabouts::Word;
use crate::text::{obstacle, plain, words};
use crate::ui::road::{self, AtHand, Decision, Matter, Update};
use crate::ui::take_once::TakeOnce;
use crate::ui::widget::name::display_address;
use crate::ui::widget::{dialog, focus, page_list};

mod claims;
mod folds;
mod view;

pub use view::SEARCH;

/// As long as a lost connection is tried for by somebody who waits for weeks.
const NEVER_GIVE_UP: Duration = Duration::from_secs(366 * 24 * 3600);

/// The screen.
#[derive(Debug)]
pub struct Afterwards {
    matter: Matter,
    report: Option<Report>,
    running: Running,
    show: Show,
    search: String,
    rows: Vec<usize>,
    list: page_list::State,
    /// When the old server closes, as far as that is known, and what day it is.
    closes: Option<ClosingDay>,
    today: Date,
    /// What the user is asked just now.
    asking: Option<Question>,
    /// What a reminder says.
    text: text_editor::Content,
    open: BTreeSet<Fold>,
    /// Those who are being reminded just now.
    reminding: BTreeSet<BareJid>,
    /// Those about whom the user has just decided.
    deciding: BTreeSet<BareJid>,
}

/// The run that stays for answers.
#[derive(Debug)]
enum Running {
    Yes {
        control: Control,
        /// What is to be done when this one has ended.
        next: Option<Next>,
        /// It closes old rooms, and does not stay.
        closes_rooms: bool,
        _run: Handle,
    },
    /// It is over: everybody has answered, the time is up, or for this reason.
    Over(Option<String>),
}

/// What the next run is to do before it stays for answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Next {
    /// These are reminded.
    remind: Vec<BareJid>,
    /// With this.
    text: String,
    /// This was decided about those who ask.
    decide: Vec<Decision>,
    /// These old rooms are closed first, by a run of its own.
    close: BTreeSet<BareJid>,
}

/// What is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Question {
    /// Whether to remind these, and with which text.
    Remind(Vec<BareJid>),
    /// Whether to let this one in, who says to be that contact.
    Accept(BareJid),
    /// Whether to close these old rooms.
    CloseRooms(BTreeSet<BareJid>),
}

/// What can be unfolded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fold {
    /// Rooms and transports, where there is something left to do.
    Rooms,
    /// When and how the old account can be closed.
    Closing,
}

/// Which contacts are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Show {
    /// Those who have still to answer.
    Waiting,
    /// Those who have answered.
    Answered,
    /// Those who have moved themselves.
    MovedToo,
}

/// What happens on it.
#[derive(Clone, Debug)]
pub enum Message {
    /// Show these contacts.
    Filter(Show),
    /// Show the contacts with this in their name or address.
    Search(String),
    /// To the first of the contacts that are shown.
    ToFirst,
    /// Something happened to the list.
    Listed(page_list::Event),
    /// The engine tells something.
    Told(Update),
    /// Ask whether to remind the contact at this place of the report.
    AskRemind(usize),
    /// Ask whether to remind everybody who has not answered.
    AskRemindAll,
    /// The text of a reminder is being written.
    Write(text_editor::Action),
    /// Remind those who were asked about.
    Remind,
    /// Ask whether to let this one in who asks and cannot be checked.
    AskAccept(BareJid),
    /// Let the one in who was asked about.
    Accept,
    /// Show this one no more who asks and cannot be checked. Nothing is sent.
    Hide(BareJid),
    /// Answer no to what is asked.
    GoBack,
    /// Unfold this, or fold it.
    Toggle(Fold),
    /// Ask whether the old rooms that have been rebuilt are to be closed.
    AskCloseRooms,
    /// Close those that were asked about.
    CloseRooms,
    /// Look again.
    Refresh,
    /// Go on waiting, out of the way.
    Background,
    /// To the first screen.
    Back,
    /// End the program.
    Finish,
}

/// What the router is to do.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// This.
    Run(Task<Message>),
    /// Put the window out of the way.
    Background,
    /// Tell the user, who may look elsewhere, that the wait is over; this is what came of it.
    Over(String),
    /// Show the first screen.
    Back,
    /// The user has seen everything.
    Finish,
}

impl Afterwards {
    /// Looks after a move, with both accounts where they are signed in already.
    pub fn begin(mut matter: Matter, at_hand: Option<AtHand>) -> (Self, Task<Message>) {
        matter.place.settings.give_up_after = NEVER_GIVE_UP;
        let mut screen = Self {
            matter,
            report: None,
            running: Running::Over(None),
            show: Show::Waiting,
            search: String::new(),
            rows: Vec::new(),
            list: page_list::State::default(),
            closes: None,
            today: jiff::Zoned::now().date(),
            asking: None,
            text: text_editor::Content::new(),
            open: BTreeSet::new(),
            reminding: BTreeSet::new(),
            deciding: BTreeSet::new(),
        };
        let task = screen.run(Next::default(), at_hand);
        (screen, task)
    }

    /// It is known when the old server closes.
    pub fn close_on(&mut self, day: Option<ClosingDay>) {
        self.closes = day;
    }

    /// What Esc means: no to what is asked.
    #[must_use]
    pub fn escape(&self) -> Option<Message> {
        self.asking.is_some().then_some(Message::GoBack)
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Filter(show) => {
                self.show = show;
                self.list.reset();
                self.select();
            }
            Message::Search(search) => {
                self.search = search;
                self.list.reset();
                self.select();
            }
            Message::ToFirst if self.rows.is_empty() => {}
            Message::ToFirst => {
                let selected = self.list.select(Some(0), self.rows.len());
                return Action::Run(selected.chain(focus::to(self.list.id())));
            }
            Message::Listed(event) => {
                return Action::Run(self.list.update(event, self.rows.len()));
            }
            Message::Told(update) => return self.told(update),
            Message::AskRemind(place) => {
                let row = self.report.as_ref().and_then(|report| report.contacts.get(place));
                let whom = row.filter(|row| may_be_reminded(row)).and_then(address);
                return self.ask_to_remind(whom.into_iter().collect());
            }
            Message::AskRemindAll => return self.ask_to_remind(self.to_remind()),
            Message::Write(action) => self.text.perform(action),
            Message::Remind => return self.remind(),
            Message::AskAccept(jid) => return self.ask(Question::Accept(jid)),
            Message::Accept => {
                if let Some(Question::Accept(jid)) = self.asking.take() {
                    return self.decide(Decision::Accept(jid));
                }
            }
            Message::Hide(jid) => return self.decide(Decision::Hide(jid)),
            Message::GoBack => self.asking = None,
            Message::Toggle(fold) => {
                if !self.open.remove(&fold) {
                    self.open.insert(fold);
                }
            }
            Message::AskCloseRooms => return self.ask_to_close_rooms(),
            Message::CloseRooms => return self.close_rooms(),
            Message::Refresh => {
                if matches!(self.running, Running::Over(_)) {
                    return Action::Run(self.run(Next::default(), None));
                }
            }
            Message::Background => return Action::Background,
            Message::Back => return Action::Back,
            Message::Finish => return Action::Finish,
        }
        Action::None
    }

    /// Reminds these, if anybody, and stays for answers; where old rooms are to be closed, after that.
    fn run(&mut self, mut next: Next, at_hand: Option<AtHand>) -> Task<Message> {
        let (control, wishes) = migration::control();
        let matter = self.matter.clone();
        let rooms = std::mem::take(&mut next.close);
        let closes_rooms = !rooms.is_empty();
        let (decided, command, next) = match closes_rooms {
            true => (Vec::new(), Command::CloseRooms { which: Some(rooms) }, Some(next)),
            false => (next.decide, matter.reminding(next.remind, next.text), None),
        };
        let work = road::work_after(decided, matter, at_hand, command, wishes);
        let (run, handle) = Task::run(work, Message::Told).abortable();
        let _run = handle.abort_on_drop();
        self.running = Running::Yes { control, next, closes_rooms, _run };
        run
    }

    /// Those who have not answered and were not reminded.
    fn to_remind(&self) -> Vec<BareJid> {
        let rows = self.report.iter().flat_map(|report| &report.contacts);
        rows.filter(|row| may_be_reminded(row))
            .filter_map(address)
            .filter(|jid| !self.reminding.contains(jid))
            .collect()
    }

    /// The closing day with what day it is, where it is known.
    fn closes(&self) -> Option<(ClosingDay, Date)> {
        self.closes.map(|closes| (closes, self.today))
    }

    /// Asks whether these are to be reminded, and shows with what.
    fn ask_to_remind(&mut self, whom: Vec<BareJid>) -> Action {
        if whom.is_empty() {
            return Action::None;
        }
        let text = words::default_reminder(self.matter.new.address.bare(), self.closes());
        self.text = text_editor::Content::with_text(&text);
        self.ask(Question::Remind(whom))
    }

    fn ask(&mut self, question: Question) -> Action {
        self.asking = Some(question);
        Action::Run(focus::to(dialog::HARMLESS))
    }

    /// Reminds those whom the user was asked about, of whom somebody may have answered meanwhile.
    fn remind(&mut self) -> Action {
        let text = self.text.text().trim().to_owned();
        if text.is_empty() {
            return Action::None;
        }
        let Some(Question::Remind(mut whom)) = self.asking.take() else { return Action::None };
        let still = self.to_remind();
        whom.retain(|jid| still.contains(jid));
        if whom.is_empty() {
            return Action::None;
        }
        self.reminding.extend(whom.iter().cloned());
        self.run_next(Next { remind: whom, text, ..Next::default() })
    }

    /// Does this after what is under way.
    fn run_next(&mut self, then: Next) -> Action {
        match &mut self.running {
            Running::Yes { control, next, closes_rooms, .. } => {
                let next = next.get_or_insert_default();
                next.remind.extend(then.remind);
                if !then.text.is_empty() {
                    next.text = then.text;
                }
                next.decide.extend(then.decide);
                next.close.extend(then.close);
                // What closes rooms ends by itself.
                if !*closes_rooms {
                    control.wish(Wish::Stop);
                }
                Action::None
            }
            Running::Over(_) => Action::Run(self.run(then, None)),
        }
    }

    fn told(&mut self, update: Update) -> Action {
        match update {
            // The router shows it.
            Update::Notice(_) => {}
            Update::Looked(report) => {
                if let Some(report) = report.take() {
                    self.report = Some(report);
                    self.deciding.clear();
                    self.select();
                }
            }
            Update::Events(events) => {
                for event in &events {
                    if let Event::Fact(fact) = event {
                        self.learn(fact);
                    }
                }
                if let Some(report) = &mut self.report {
                    report.counts = Counts::of(&report.contacts);
                }
                self.select();
            }
            Update::Ended(result) => return self.ended(result),
        }
        Action::None
    }

    fn learn(&mut self, fact: &Fact) {
        self.learn_of_claims(fact);
        if let Fact::Stated { jid, word: Word::Moved(to) | Word::Replaced(to) } = fact {
            self.learn_of_move(jid, to);
        }
        let change: (&BareJid, fn(&mut Row)) = match fact {
            Fact::Answered { jid, answer: Answer::Approved } => {
                (jid, |row| row.approval = ApprovalWord::Approved)
            }
            Fact::Answered { jid, answer: Answer::Declined } => {
                (jid, |row| row.approval = ApprovalWord::Declined)
            }
            Fact::Answered { jid, answer: Answer::ProbablyDeclined } => (jid, |row| {
                (row.approval, row.probably_declined) = (ApprovalWord::Declined, true);
            }),
            Fact::Reminding { jid, .. } => (jid, |row| row.reminded = true),
            Fact::NotReminded { jid } => (jid, |row| row.reminded = false),
            _ => return,
        };
        let (jid, change) = change;
        self.reminding.remove(jid);
        let Some(report) = &mut self.report else { return };
        for row in report.contacts.iter_mut().filter(|row| address(row).as_ref() == Some(jid)) {
            change(row);
        }
    }

    /// A contact says to be somewhere else by now. The next look tells what became of it.
    fn learn_of_move(&mut self, jid: &BareJid, to: &BareJid) {
        let Some(report) = &mut self.report else { return };
        let makes_sense =
            to.node().is_some() && ![&report.from, &report.to].contains(&to) && to != jid;
        for row in report.contacts.iter_mut().filter(|row| makes_sense && is_at(row, jid)) {
            row.moved_to = Some(to.clone());
        }
    }

    fn ended(&mut self, result: TakeOnce<Result<Ended, Obstacle>>) -> Action {
        let Some(result) = result.take() else { return Action::None };
        let Running::Yes { next, .. } = &mut self.running else { return Action::None };
        if let (Some(next), Ok(_)) = (next.take(), &result) {
            return Action::Run(self.run(next, None));
        }
        self.reminding.clear();
        self.deciding.clear();
        match result {
            Ok(ended) => {
                let remark = match ended.finished.end {
                    End::Complete | End::Stopped => None,
                    _ => obstacle::remark(&ended),
                };
                self.running = Running::Over(remark);
                self.report = Some(ended.report);
                self.select();
                Action::Over(self.sentence())
            }
            Err(obstacle) => {
                self.running = Running::Over(Some(obstacle::obstacle(&obstacle)));
                Action::None
            }
        }
    }

    fn select(&mut self) {
        let search = plain::folded(self.search.trim());
        let wanted = |row: &Row| {
            let shown = match self.show {
                Show::Waiting => row.approval == ApprovalWord::Waiting,
                Show::Answered => row.has_answered(),
                Show::MovedToo => row.moved_to.is_some(),
            };
            shown && (search.is_empty() || is_found(row, &search))
        };
        let rows = self.report.iter().flat_map(|report| &report.contacts).enumerate();
        self.rows = rows.filter(|(_, row)| wanted(row)).map(|(place, _)| place).collect();
    }
}

/// The name or the address holds what is looked for.
fn is_found(row: &Row, search: &str) -> bool {
    let name = row.name.as_deref().unwrap_or_default();
    [name, &row.jid, &display_address(&row.jid)]
        .iter()
        .any(|text| plain::folded(text).contains(search))
}

/// Somebody who has not answered, and got no reminder yet.
fn may_be_reminded(row: &Row) -> bool {
    row.approval == ApprovalWord::Waiting && !row.reminded
}

/// Where the contact is now, and is asked and reminded.
fn address(row: &Row) -> Option<BareJid> {
    row.moved_to.clone().or_else(|| Jid::new(&row.jid).ok().map(|jid| jid.to_bare()))
}

/// The contact has this address, or had it.
fn is_at(row: &Row, jid: &BareJid) -> bool {
    row.moved_to.as_ref() == Some(jid)
        || Jid::new(&row.jid).is_ok_and(|listed| listed.to_bare() == *jid)
}

#[cfg(test)]
mod tests;
