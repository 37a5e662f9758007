//! The router: which screen is shown, what it hands to the next, and what concerns the window as a whole.

use std::path::PathBuf;

use iced::widget::{Column, stack};
use iced::{Fill, Subscription, Task, window};

use super::desktop::doorbell::Doorbell;
use super::keyboard::{self, Intent};
use super::languages;
use super::road::{Matter, Update};
use super::screen::account::{self, Form};
use super::screen::afterwards::{self, Afterwards};
use super::screen::conversations::{self, Conversations};
use super::screen::create::{self, Create};
use super::screen::done::{self, Done};
use super::screen::moving::{self, Moving};
use super::screen::review::{self, Review};
use super::screen::welcome::{self, Welcome};
use super::take_once::TakeOnce;
use super::widget::dialog::{self, Over};
use super::widget::{focus, mirrored};
use super::{Element, desktop};
use crate::engine::{Place, Practice};
use crate::migration::Side;
use crate::model::account::Address;
use crate::model::plan::Choices;
use crate::net::session::Settings;
use crate::store::storage;
use crate::text::say::say;
use crate::text::words;

mod journey;
pub mod menu;
mod own_window;
mod strips;

use menu::Menu;
use strips::{Skip, notice_strip, practice_strip};

/// How the window is opened.
#[derive(Clone, Debug, Default)]
pub struct Opening {
    /// The folder for journals and settings.
    pub data: PathBuf,
    /// How servers are reached.
    pub settings: Settings,
    /// The old account, where it is known already.
    pub address: Option<Address>,
    /// Practise at once.
    pub practise: bool,
    /// Passwords may be looked for in the keyring.
    pub keyring: bool,
}

/// The program in its window.
pub struct App {
    /// The folder for journals and settings.
    data: PathBuf,
    place: Place,
    screen: Screen,
    welcome: Welcome,
    old: Form,
    new: Form,
    create: Create,
    /// The finished move that the forms are filled in for, to look who has answered.
    looking_after: Option<Box<Choices>>,
    /// The old account is signed in to only to save its conversations.
    saves_conversations: bool,
    /// What is shown again once that is over.
    beneath: Option<Box<Screen>>,
    /// The review, while another screen is shown.
    put_away: Option<Box<Review>>,
    /// The move that was begun last, to go on with it.
    begun: Option<Matter>,
    practising: Option<Practising>,
    focused: bool,
    text_scale: f32,
    menu: Menu,
    /// What the user is told beside the screen.
    notice: Option<String>,
}

/// What is shown.
#[derive(Debug)]
enum Screen {
    Welcome,
    Old,
    New,
    Create,
    Review(Box<Review>),
    Moving(Box<Moving>),
    Done(Box<Done>),
    Afterwards(Box<Afterwards>),
    Conversations(Box<Conversations>),
}

/// A practice move, and what was typed before it began.
struct Practising {
    practice: Practice,
    forms: (Form, Form),
    /// Both accounts are signed in to without more ado.
    skipping: bool,
}

/// What happens in the window.
#[derive(Clone, Debug)]
pub enum Message {
    /// On the first screen.
    Welcome(welcome::Message),
    /// On the form of the old account.
    Old(account::Message),
    /// On the form of the new account.
    New(account::Message),
    /// While an account is created.
    Create(create::Message),
    /// While a finished move is looked after.
    Afterwards(afterwards::Message),
    /// While conversations are saved.
    Conversations(conversations::Message),
    /// On the review.
    Review(review::Message),
    /// While moving.
    Moving(moving::Message),
    /// On the last screen.
    Done(done::Message),
    /// In the menu.
    Menu(menu::Message),
    /// A key that no control wanted.
    Intended(Intent),
    /// The pretend servers are there, or are not.
    PracticeStarted(TakeOnce<Result<Practice, String>>),
    /// On to the review of a rehearsal: sign in to both accounts.
    SkipToReview,
    /// On to the end of a rehearsal's move.
    SkipToEnd,
    /// No more practice.
    EndPractice,
    /// The user has read what was told beside the screen.
    Noticed,
    /// Another start of the program rang, with the address that it was given.
    Rung(Option<Address>),
    /// The desktop wants text this much larger.
    TextScaled(f32),
    /// Something happened to the window.
    Window(window::Id, WindowEvent),
    /// Somebody was told; nothing is left to do.
    Notified,
}

/// What matters of what happens to a window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowEvent {
    /// The keys go to it.
    Focused,
    /// They go elsewhere.
    Unfocused,
    /// The user wants to close it.
    CloseRequested,
}

impl App {
    /// The program as it starts, and what it does first. The bell rings when it is started again.
    pub fn new(opening: Opening, bell: Option<Doorbell>) -> (Self, Task<Message>) {
        let place = Place {
            moves: storage::moves_folder(&opening.data),
            settings: opening.settings,
            keyring: opening.keyring,
        };
        let mut app = Self {
            data: opening.data,
            place,
            screen: Screen::Welcome,
            welcome: Welcome::default(),
            old: Form::new(Side::Old),
            new: Form::new(Side::New),
            create: Create::new(),
            looking_after: None,
            saves_conversations: false,
            beneath: None,
            put_away: None,
            begun: None,
            practising: None,
            focused: true,
            text_scale: 1.0,
            menu: Menu::default(),
            notice: languages::make_legible(),
        };
        let rings = bell.map_or_else(Task::none, |bell| Task::run(bell.rings(), Message::Rung));
        let scale = Task::run(desktop::text_scales(), Message::TextScaled);
        let first = match opening.address {
            Some(address) => app.show_old(Some(&address)),
            None if opening.practise => app.welcome(welcome::Message::Practise),
            None => app.welcome.enter(),
        };
        let tasks = [app.look_for_moves(), rings, scale, first];
        (app, Task::batch(tasks))
    }

    /// The title of the window.
    #[must_use]
    pub fn title(&self) -> String {
        let page = match &self.screen {
            Screen::Welcome => return "Rehome".to_owned(),
            Screen::Old => words::account::old_account(),
            Screen::New | Screen::Create => words::account::new_account(),
            Screen::Review(review) => review.title(),
            Screen::Moving(moving) => moving.title(),
            Screen::Done(_) => say!("window-done"),
            Screen::Afterwards(_) => say!("window-answers"),
            Screen::Conversations(screen) => screen.title(),
        };
        say!("window-title", page)
    }

    /// How much larger than its size on the screen everything is.
    #[must_use]
    pub fn scale_factor(&self) -> f32 {
        self.text_scale
    }

    /// What is listened to.
    pub fn subscription(&self) -> Subscription<Message> {
        let keys = Subscription::map(keyboard::intents(), Message::Intended);
        let windows = iced::event::listen_with(|event, _, id| {
            let iced::Event::Window(event) = event else { return None };
            let event = match event {
                window::Event::Focused => WindowEvent::Focused,
                window::Event::Unfocused => WindowEvent::Unfocused,
                window::Event::CloseRequested => WindowEvent::CloseRequested,
                _ => return None,
            };
            Some(Message::Window(id, event))
        });
        Subscription::batch([keys, windows])
    }

    /// Takes a message in. A question that it raises gets the focus.
    pub fn update(&mut self, message: Message) -> Task<Message> {
        let was_asking = self.question().is_some();
        let task = self.take_in(message);
        if self.question().is_some() && !was_asking {
            return Task::batch([task, focus::to(dialog::HARMLESS)]);
        }
        task
    }

    fn take_in(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Welcome(message) => self.welcome(message),
            Message::Old(message) => {
                let place = self.place();
                let action = self.old.update(message, &place);
                self.account(Side::Old, action)
            }
            Message::New(message) => {
                let place = self.place();
                let action = self.new.update(message, &place);
                self.account(Side::New, action)
            }
            Message::Moving(moving::Message::Told(Update::Notice(what)))
            | Message::Done(
                done::Message::Told(Update::Notice(what))
                | done::Message::ClosedRooms(Update::Notice(what)),
            )
            | Message::Afterwards(afterwards::Message::Told(Update::Notice(what))) => {
                self.notice = Some(what);
                Task::none()
            }
            Message::Create(message) => self.create(message),
            Message::Afterwards(message) => self.afterwards(message),
            Message::Conversations(message) => self.conversations(message),
            Message::Review(message) => self.review(message),
            Message::Moving(message) => self.moving(message),
            Message::Done(message) => self.done(message),
            Message::Menu(message) => self.menu(message),
            Message::Intended(intent) => self.intend(intent),
            Message::PracticeStarted(result) => match result.take() {
                Some(Ok(practice)) => self.practise(practice),
                Some(Err(why)) => self.welcome(welcome::Message::PracticeFailed(why)),
                None => Task::none(),
            },
            Message::SkipToReview => self.skip_to_review(),
            Message::SkipToEnd => self.skip_to_end(),
            Message::EndPractice => self.end_practice(),
            Message::Noticed => {
                self.notice = None;
                Task::none()
            }
            Message::Rung(address) => self.rung(address),
            Message::TextScaled(scale) => {
                self.text_scale = scale;
                Task::none()
            }
            Message::Window(_, WindowEvent::CloseRequested) => self.quit(),
            Message::Window(_, event) => {
                self.focused = event == WindowEvent::Focused;
                Task::none()
            }
            Message::Notified => Task::none(),
        }
    }

    /// What is shown.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        let screen = match &self.screen {
            Screen::Welcome => self.welcome.view().map(Message::Welcome),
            Screen::Old => self.old.view().map(Message::Old),
            Screen::New => self.new.view().map(Message::New),
            Screen::Create => self.create.view().map(Message::Create),
            Screen::Review(review) => review.view().map(Message::Review),
            Screen::Moving(moving) => moving.view().map(Message::Moving),
            Screen::Done(done) => done.view().map(Message::Done),
            Screen::Afterwards(screen) => screen.view().map(Message::Afterwards),
            Screen::Conversations(screen) => screen.view().map(Message::Conversations),
        };
        let page = stack![screen, menu::corner().map(Message::Menu)];
        let page = Column::new()
            .push(self.practising.as_ref().map(|_| practice_strip(self.skippable())))
            .push(self.notice.as_deref().map(notice_strip))
            .push(page.width(Fill).height(Fill));
        let menu = self.menu.view(self.is_at_rest()).map(|menu| menu.map(Message::Menu));
        mirrored(focus::with_tab(dialog::over(page, self.question().map(Over::Question).or(menu))))
    }

    /// The question of the screen that waits for an answer, if one does.
    fn question(&self) -> Option<Element<'_, Message>> {
        match &self.screen {
            Screen::Old => self.old.question().map(|question| question.map(Message::Old)),
            Screen::New => self.new.question().map(|question| question.map(Message::New)),
            Screen::Create => self.create.question().map(|question| question.map(Message::Create)),
            Screen::Review(screen) => screen.question().map(|asks| asks.map(Message::Review)),
            Screen::Moving(screen) => screen.question().map(|asks| asks.map(Message::Moving)),
            Screen::Done(screen) => screen.question().map(|asks| asks.map(Message::Done)),
            Screen::Afterwards(screen) => {
                screen.question().map(|asks| asks.map(Message::Afterwards))
            }
            Screen::Conversations(screen) => {
                screen.question().map(|asks| asks.map(Message::Conversations))
            }
            Screen::Welcome => None,
        }
    }

    /// Nothing is under way that another beginning would disturb.
    fn is_at_rest(&self) -> bool {
        match self.screen {
            Screen::Welcome | Screen::Old | Screen::New => self.practising.is_none(),
            Screen::Create => self.create.is_at_rest(),
            Screen::Review(_)
            | Screen::Moving(_)
            | Screen::Done(_)
            | Screen::Afterwards(_)
            | Screen::Conversations(_) => false,
        }
    }

    fn place(&self) -> Place {
        match &self.practising {
            Some(practising) => practising.practice.place(),
            None => self.place.clone(),
        }
    }

    fn look_for_moves(&self) -> Task<Message> {
        Task::perform(welcome::moves(self.place.moves.clone()), |found| {
            Message::Welcome(welcome::Message::Found(found))
        })
    }
}
