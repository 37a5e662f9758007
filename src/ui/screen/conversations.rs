//! Saving the conversations of the old account: what is wanted, how far it is, and what came of it.

use std::path::PathBuf;

use iced::Task;
use iced::futures::channel::oneshot;
use iced::task::Handle;
use jid::BareJid;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::engine::{Limits, NotSaved, Progress, Question, Saved, Step, Wanted};
use crate::migration::{self, Control, Wish};
use crate::model::account::Account;
use crate::model::closing::ClosingDay;
use crate::net::session::Settings;
use crate::text::{archive as words, obstacle};
use crate::ui::desktop;
use crate::ui::take_once::TakeOnce;
use crate::ui::today;
use crate::ui::widget::{dialog, focus};

mod saving;
mod view;

pub use saving::Event;

/// Whose conversations they are, and where that account stands.
#[derive(Clone, Debug)]
pub struct Of {
    /// The old account, with what it takes to sign in.
    pub account: Account,
    /// The account that its user lives at now, if there is one.
    pub lives_at: Option<BareJid>,
    /// When its server closes, as far as that is known.
    pub closes: Option<ClosingDay>,
    /// Rooms with what they are called: each may have an archive of its own.
    pub rooms: Vec<(BareJid, String)>,
}

/// The screen.
#[derive(Debug)]
pub struct Conversations {
    of: Of,
    settings: Settings,
    today: Date,
    folder: String,
    /// The desktop has no dialog for folders.
    no_dialog: bool,
    /// Which of the rooms are wanted.
    chosen: Vec<bool>,
    files: bool,
    stage: Stage,
    asking: Option<Asking>,
}

#[derive(Debug)]
enum Stage {
    /// Nothing has begun; why it could not, if it was tried.
    Choosing(Option<String>),
    /// It is under way.
    Saving(Box<Going>),
    /// This came of it.
    Over(Box<Saved>),
}

/// How far it is.
#[derive(Debug)]
struct Going {
    wish: Wish,
    /// Whose archive is read.
    reads: Option<BareJid>,
    /// And when that was told.
    progress: Option<(Progress, Timestamp)>,
    /// So many files of so many.
    files: Option<(usize, usize)>,
    makes_pages: bool,
    /// This server is waited for.
    waits: Option<String>,
    control: Control,
    _run: Handle,
}

impl Drop for Going {
    /// Nobody sees any more how far it is. What has been read is saved.
    fn drop(&mut self) {
        self.control.wish(Wish::Stop);
    }
}

#[derive(Debug)]
enum Asking {
    /// Whether to stop.
    Stop,
    /// Whether more may be saved than the limits allow.
    More(Question, oneshot::Sender<bool>),
}

/// What happens on it.
#[derive(Clone, Debug)]
pub enum Message {
    /// The name of the folder changed.
    Typed(String),
    /// Let the user choose the folder in the desktop's dialog.
    Browse,
    /// This one was chosen there, none was, or there is no dialog.
    Chosen(Option<Option<PathBuf>>),
    /// Save this room's too, or do not.
    ToggleRoom(usize),
    /// Save the files that were shared, or do not.
    ToggleFiles,
    /// Begin.
    Save,
    /// The engine tells.
    Told(Event),
    /// Hold on.
    Pause,
    /// Go on.
    Resume,
    /// Ask whether to stop.
    AskStop,
    /// Answer no.
    No,
    /// Answer yes.
    Yes,
    /// Show what was saved.
    Open,
    /// It could be shown, or not.
    Opened(Result<(), String>),
    /// Fetch what is missing, or new.
    Again,
    /// To the screen before.
    Back,
}

/// What the router is to do.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// This.
    Run(Task<Message>),
    /// Tell this.
    Tell(String),
    /// Show the screen before.
    Back,
}

impl Conversations {
    /// Before anything is saved.
    #[must_use]
    pub fn new(of: Of, settings: Settings) -> Self {
        let folder = desktop::documents().join(of.account.address.domain().as_str());
        Self {
            chosen: vec![false; of.rooms.len()],
            of,
            settings,
            today: today(),
            folder: folder.to_string_lossy().into_owned(),
            no_dialog: false,
            files: true,
            stage: Stage::Choosing(None),
            asking: None,
        }
    }

    /// What Esc means: no to what is asked.
    #[must_use]
    pub fn escape(&self) -> Option<Message> {
        self.asking.is_some().then_some(Message::No)
    }

    /// What the way back means, where there is one.
    #[must_use]
    pub fn back(&self) -> Option<Message> {
        (!matches!(self.stage, Stage::Saving(_))).then_some(Message::Back)
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Typed(folder) => self.folder = folder,
            Message::Browse => {
                let choosing = desktop::choose_folder(view::title());
                return Action::Run(Task::perform(choosing, Message::Chosen));
            }
            Message::Chosen(None) => self.no_dialog = true,
            Message::Chosen(Some(None)) => {}
            Message::Chosen(Some(Some(folder))) => {
                self.folder = folder.to_string_lossy().into_owned();
            }
            Message::ToggleRoom(place) => {
                if let Some(chosen) = self.chosen.get_mut(place) {
                    *chosen = !*chosen;
                }
            }
            Message::ToggleFiles => self.files = !self.files,
            Message::Save | Message::Again if self.folder.trim().is_empty() => {}
            Message::Save | Message::Again => return self.save(),
            Message::Told(event) => return self.told(event),
            Message::Pause => self.wish(Wish::Pause),
            Message::Resume => self.wish(Wish::Run),
            Message::AskStop => return self.ask(Asking::Stop),
            Message::No | Message::Yes => {
                let yes = matches!(message, Message::Yes);
                match self.asking.take() {
                    Some(Asking::Stop) if yes => self.wish(Wish::Stop),
                    // Whoever asked may have gone.
                    Some(Asking::More(_, answer)) => drop(answer.send(yes)),
                    Some(Asking::Stop) | None => {}
                }
            }
            Message::Open => {
                let page = PathBuf::from(self.folder.trim()).join("index.html");
                return Action::Run(Task::perform(desktop::open(page), Message::Opened));
            }
            Message::Opened(Ok(())) => {}
            Message::Opened(Err(why)) => return Action::Tell(why),
            Message::Back => return Action::Back,
        }
        Action::None
    }

    fn ask(&mut self, asking: Asking) -> Action {
        self.asking = Some(asking);
        Action::Run(focus::to(dialog::HARMLESS))
    }

    fn wish(&mut self, wish: Wish) {
        // A stop is final.
        if let Stage::Saving(going) = &mut self.stage
            && going.wish != Wish::Stop
        {
            going.control.wish(wish);
            going.wish = wish;
        }
    }

    fn save(&mut self) -> Action {
        let rooms = self.of.rooms.iter().zip(&self.chosen).filter(|(_, chosen)| **chosen);
        let wanted = Wanted {
            folder: PathBuf::from(self.folder.trim()),
            rooms: rooms.map(|((jid, _), _)| jid.clone()).collect(),
            files: self.files.then(Limits::default),
        };
        let (control, wishes) = migration::control();
        let work = saving::work(self.of.account.clone(), wanted, self.settings.clone(), wishes);
        let (run, handle) = Task::run(work, Message::Told).abortable();
        self.stage = Stage::Saving(Box::new(Going {
            wish: Wish::Run,
            reads: None,
            progress: None,
            files: None,
            makes_pages: false,
            waits: None,
            control,
            _run: handle.abort_on_drop(),
        }));
        Action::Run(run)
    }

    fn told(&mut self, event: Event) -> Action {
        let Stage::Saving(going) = &mut self.stage else { return Action::None };
        match event {
            Event::Step(Step::Reads(owner)) => {
                (going.reads, going.progress) = (Some(owner), None);
            }
            Event::Step(Step::Progress(progress)) => {
                going.progress = Some((progress, Timestamp::now()));
            }
            Event::Step(Step::Fetches { done, of }) => going.files = Some((done, of)),
            Event::Step(Step::MakesPages) => going.makes_pages = true,
            Event::Waits(domain) => going.waits = domain,
            Event::Asks(question, answer) => {
                if let Some(answer) = answer.take() {
                    return self.ask(Asking::More(question, answer));
                }
            }
            Event::Ended(result) => match result.take() {
                Some(Ok(saved)) => {
                    (self.stage, self.asking) = (Stage::Over(Box::new(saved)), None);
                }
                Some(Err(why)) => {
                    (self.stage, self.asking) = (Stage::Choosing(Some(not_saved(why))), None);
                }
                None => {}
            },
        }
        Action::None
    }
}

fn not_saved(why: NotSaved) -> String {
    match why {
        NotSaved::Obstacle(why) => obstacle::obstacle(&why),
        NotSaved::Folder(why) => words::folder(&why),
        NotSaved::Record(why) => words::record(&why),
    }
}

#[cfg(test)]
mod tests;
