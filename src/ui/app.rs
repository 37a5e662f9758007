//! The router: which screen is shown, what it hands to the next, and what concerns the window as a whole.

use std::path::PathBuf;

use iced::widget::{Column, container, row};
use iced::{Center, Fill, Subscription, Task, padding, window};

use super::desktop::doorbell::Doorbell;
use super::engine::{self, Home, Origin, Place, Practice, Sight, Work};
use super::icon::{Icon, icon};
use super::keyboard::{self, Intent};
use super::parcel::Parcel;
use super::screen::account::{self, Form};
use super::screen::afterwards::{self, Afterwards, Matter};
use super::screen::create::{self, Create};
use super::screen::done::{self, Done};
use super::screen::moving::{self, Moving};
use super::screen::review::{self, Review};
use super::screen::welcome::{self, Welcome};
use super::theme::control::Button as Kind;
use super::theme::{Surface, Tone, scale};
use super::widget::{Button, beside, button, focus, small};
use super::{Element, desktop};
use crate::account::{Account, Address};
use crate::journal::Known;
use crate::migration::Side;
use crate::plan::Choices;
use crate::session::Settings;
use crate::storage;
use crate::words;

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
    place: Place,
    screen: Screen,
    welcome: Welcome,
    old: Form,
    new: Form,
    create: Create,
    /// The finished move that the forms are filled in for, to look who has answered.
    looking_after: Option<Box<Choices>>,
    review: Option<Review>,
    /// The move that was begun last, to go on with it.
    begun: Option<Begun>,
    practising: Option<Practising>,
    focused: bool,
    text_scale: f32,
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
    Review,
    Moving(Box<Moving>),
    Done(Box<Done>),
    Afterwards(Box<Afterwards>),
}

/// A move that was begun.
#[derive(Clone, Debug)]
struct Begun {
    old: Origin,
    new: Account,
    choices: Choices,
}

/// A practice move, and what was typed before it began.
struct Practising {
    practice: Practice,
    forms: (Form, Form),
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
    /// On the review.
    Review(review::Message),
    /// While moving.
    Moving(moving::Message),
    /// On the last screen.
    Done(done::Message),
    /// A key that no control wanted.
    Intended(Intent),
    /// The pretend servers are there, or are not.
    PracticeStarted(Parcel<Result<Practice, String>>),
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
            place,
            screen: Screen::Welcome,
            welcome: Welcome::default(),
            old: Form::new(Side::Old),
            new: Form::new(Side::New),
            create: Create::new(),
            looking_after: None,
            review: None,
            begun: None,
            practising: None,
            focused: true,
            text_scale: 1.0,
            notice: None,
        };
        let rings = bell.map_or_else(Task::none, |bell| Task::run(bell.rings(), Message::Rung));
        let scale = Task::run(desktop::text_scales(), Message::TextScaled);
        let first = match opening.address {
            Some(address) => app.show_old(Some(&address)),
            None if opening.practise => app.welcome(welcome::Message::Practise),
            None => Task::none(),
        };
        let tasks = [app.look_for_moves(), rings, scale, first];
        (app, Task::batch(tasks))
    }

    /// The title of the window.
    #[must_use]
    pub fn title(&self) -> String {
        let screen = match &self.screen {
            Screen::Welcome => return "Rehome".to_owned(),
            Screen::Old => "Old account",
            Screen::New | Screen::Create => "New account",
            Screen::Review => "Review",
            Screen::Moving(moving) => return format!("{} – Rehome", moving.title()),
            Screen::Done(_) => "Done",
            Screen::Afterwards(_) => "Answers",
        };
        format!("{screen} – Rehome")
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

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Task<Message> {
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
            Message::Create(message) => self.create(message),
            Message::Afterwards(message) => self.afterwards(message),
            Message::Review(message) => self.review(message),
            Message::Moving(message) => self.moving(message),
            Message::Done(message) => self.done(message),
            Message::Intended(intent) => self.intend(intent),
            Message::PracticeStarted(result) => match result.open() {
                Some(Ok(practice)) => self.practise(practice),
                Some(Err(why)) => self.welcome(welcome::Message::PracticeFailed(why)),
                None => Task::none(),
            },
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
            Screen::Review => match &self.review {
                Some(review) => review.view().map(Message::Review),
                None => self.new.view().map(Message::New),
            },
            Screen::Moving(moving) => moving.view().map(Message::Moving),
            Screen::Done(done) => done.view().map(Message::Done),
            Screen::Afterwards(screen) => screen.view().map(Message::Afterwards),
        };
        Column::new()
            .push(self.practising.is_some().then(practice_strip))
            .push(self.notice.as_deref().map(notice_strip))
            .push(screen)
            .into()
    }

    fn place(&self) -> Place {
        match &self.practising {
            Some(practising) => practising.practice.place(),
            None => self.place.clone(),
        }
    }

    fn look_for_moves(&self) -> Task<Message> {
        Task::perform(engine::moves(self.place.moves.clone()), |found| {
            Message::Welcome(welcome::Message::Found(found))
        })
    }

    fn welcome(&mut self, message: welcome::Message) -> Task<Message> {
        match self.welcome.update(message) {
            welcome::Action::None => Task::none(),
            welcome::Action::Start => self.show_old(None),
            welcome::Action::Continue(known) => self.go_on(*known),
            welcome::Action::LookAfter(known) => {
                let choices = known.history.choices.clone().unwrap_or_default();
                let task = self.go_on(*known);
                self.looking_after = Some(choices);
                task
            }
            welcome::Action::Practise => Task::perform(Practice::start(), |result| {
                Message::PracticeStarted(Parcel::new(result))
            }),
        }
    }

    /// Shows the form of the old account, for this address if there is one.
    fn show_old(&mut self, address: Option<&Address>) -> Task<Message> {
        if let Some(address) =
            address.filter(|address| self.old.address().as_ref() != Some(address))
        {
            self.old = Form::with_address(Side::Old, address.to_string());
        }
        self.screen = Screen::Old;
        self.old.enter(&self.place()).map(Message::Old)
    }

    fn show_new(&mut self) -> Task<Message> {
        self.new.set_other(self.old.address());
        self.screen = Screen::New;
        self.new.enter(&self.place()).map(Message::New)
    }

    fn go_on(&mut self, known: Known) -> Task<Message> {
        self.looking_after = None;
        let certificate = |account| known.history.certificate_of(account);
        let old = Form::with_address(Side::Old, known.from.to_string())
            .accepting(certificate(&known.from));
        self.old = match known.history.old_account() {
            Some(snapshot) => old.knowing(Box::new(snapshot)),
            None => old,
        };
        self.new =
            Form::with_address(Side::New, known.to.to_string()).accepting(certificate(&known.to));
        self.show_old(None)
    }

    fn practise(&mut self, practice: Practice) -> Task<Message> {
        let old = Form::pretend(Side::Old, practice.old.clone());
        let new = Form::pretend(Side::New, practice.new.clone());
        let forms = (std::mem::replace(&mut self.old, old), std::mem::replace(&mut self.new, new));
        self.practising = Some(Practising { practice, forms });
        self.welcome.forget_practice();
        self.review = None;
        self.show_old(None)
    }

    fn end_practice(&mut self) -> Task<Message> {
        if let Some(Practising { forms, .. }) = self.practising.take() {
            (self.old, self.new) = forms;
        }
        (self.review, self.begun) = (None, None);
        self.show_welcome()
    }

    fn show_welcome(&mut self) -> Task<Message> {
        if self.looking_after.take().is_some() {
            (self.old, self.new) = (Form::new(Side::Old), Form::new(Side::New));
        }
        self.screen = Screen::Welcome;
        self.look_for_moves()
    }

    fn create(&mut self, message: create::Message) -> Task<Message> {
        match self.create.update(message, &self.place.settings) {
            create::Action::None => Task::none(),
            create::Action::Run(task) => task.map(Message::Create),
            create::Action::Leave => self.show_new(),
            create::Action::Created(account, remember) => {
                self.new = Form::created(&account, remember);
                let shown = self.show_new();
                Task::batch([shown, self.update(Message::New(account::Message::Next))])
            }
        }
    }

    /// Stays signed in to both accounts of a finished move.
    fn look_after(&mut self) -> Task<Message> {
        let homes = self.old.take_home().zip(self.new.take_home());
        let (Some(homes), Some(choices)) = (homes, self.looking_after.clone()) else {
            return self.show_old(None);
        };
        let (old, new) = (homes.0.origin(), homes.1.account.clone());
        let matter = Matter { old, new, choices: *choices, place: self.place() };
        let (screen, task) = Afterwards::begin(matter, homes);
        self.screen = Screen::Afterwards(Box::new(screen));
        task.map(Message::Afterwards)
    }

    fn afterwards(&mut self, message: afterwards::Message) -> Task<Message> {
        let Screen::Afterwards(screen) = &mut self.screen else { return Task::none() };
        match screen.update(message) {
            afterwards::Action::None => Task::none(),
            afterwards::Action::Run(task) => task.map(Message::Afterwards),
            afterwards::Action::Background => {
                window::oldest().and_then(|id| window::minimize(id, true))
            }
            afterwards::Action::Over(sentence) => {
                self.tell_of("The wait for answers is over", &sentence)
            }
            afterwards::Action::Back => self.show_welcome(),
        }
    }

    fn account(&mut self, side: Side, action: account::Action) -> Task<Message> {
        let wrap = match side {
            Side::Old => Message::Old,
            Side::New => Message::New,
        };
        match (action, side) {
            (account::Action::None, _) => Task::none(),
            (account::Action::Run(task), _) => task.map(wrap),
            (account::Action::Back, Side::Old) if self.practising.is_some() => self.end_practice(),
            (account::Action::Back, Side::Old) => self.show_welcome(),
            (account::Action::CreateOne, _) => {
                self.create.suggest(self.old.address().as_ref());
                self.screen = Screen::Create;
                self.create.enter().map(Message::Create)
            }
            (account::Action::Back, Side::New) => self.show_old(None),
            (account::Action::Done, side) => self.signed_in(side),
            (account::Action::DoneAnd(task), side) => {
                Task::batch([task.map(wrap), self.signed_in(side)])
            }
            (account::Action::Tell(what), _) => {
                self.notice = Some(what);
                Task::none()
            }
        }
    }

    /// Goes on with the screen after the form, once its account is at hand.
    fn signed_in(&mut self, side: Side) -> Task<Message> {
        match (side, self.old.home(), self.new.home()) {
            (Side::Old, ..) => self.show_new(),
            (Side::New, Some(_), Some(_)) if self.looking_after.is_some() => self.look_after(),
            (Side::New, Some(old), Some(new)) => {
                let sights = (Sight::of(old), Sight::of(new));
                let (review, task) = Review::begin(self.review.take(), &self.place(), sights);
                self.review = Some(review);
                self.screen = Screen::Review;
                task.map(Message::Review)
            }
            // The old account was changed meanwhile.
            (Side::New, ..) => self.show_old(None),
        }
    }

    fn review(&mut self, message: review::Message) -> Task<Message> {
        let Some(review) = &mut self.review else { return Task::none() };
        match review.update(message) {
            review::Action::None => Task::none(),
            review::Action::Run(task) => task.map(Message::Review),
            review::Action::Remember(account, found) => {
                self.old.remember_requests(&account, found);
                Task::none()
            }
            review::Action::Back => self.show_new(),
            review::Action::Move(choices) => self.begin(*choices),
        }
    }

    /// Begins the move with both accounts as they are at hand, or signs in to them again.
    fn begin(&mut self, choices: Choices) -> Task<Message> {
        let mut homes = self.old.take_home().zip(self.new.take_home());
        if let (Some((old, _)), Some(review)) = (&mut homes, &self.review) {
            // They need not be asked once more.
            old.snapshot.domains = review.domains.clone();
        }
        let accounts = |(old, new): &(Home, Home)| (old.origin(), new.account.clone());
        let earlier = self.begun.take().map(|begun| (begun.old, begun.new));
        let Some((old, new)) = homes.as_ref().map(accounts).or(earlier) else {
            return self.show_old(None);
        };
        self.begun = Some(Begun { old, new, choices });
        self.move_on(homes)
    }

    fn move_on(&mut self, homes: Option<(Home, Home)>) -> Task<Message> {
        let Some(work) = self.work(homes, engine::Task::Move) else { return Task::none() };
        let (moving, task) = Moving::begin(work);
        self.screen = Screen::Moving(Box::new(moving));
        task.map(Message::Moving)
    }

    fn work(&self, homes: Option<(Home, Home)>, task: engine::Task) -> Option<Work> {
        let Begun { old, new, choices } = self.begun.clone()?;
        Some(Work { old, new, homes, choices, place: self.place(), task })
    }

    fn moving(&mut self, message: moving::Message) -> Task<Message> {
        let Screen::Moving(moving) = &mut self.screen else { return Task::none() };
        match moving.update(message) {
            moving::Action::None => Task::none(),
            moving::Action::Run(task) => task.map(Message::Moving),
            moving::Action::Leave => iced::exit(),
            moving::Action::Refused(obstacle) => {
                if let Some(review) = &mut self.review {
                    review.refuse(obstacle.sentence());
                }
                self.screen = Screen::Review;
                Task::none()
            }
            moving::Action::Done(ended) => {
                let told = self.tell_of("The move is over", &words::verdict(&ended.report));
                let mut done = Done::new(*ended);
                let attend = self.work(None, engine::Task::Attend);
                let attend = attend.map_or_else(Task::none, |work| done.attend(work));
                self.screen = Screen::Done(Box::new(done));
                Task::batch([told, attend.map(Message::Done)])
            }
        }
    }

    /// Tells the desktop what is over, if the user looks elsewhere.
    fn tell_of(&self, title: &str, verdict: &str) -> Task<Message> {
        if self.focused {
            return Task::none();
        }
        let telling = desktop::notify(title.to_owned(), verdict.to_owned());
        Task::perform(telling, |()| Message::Notified)
    }

    fn done(&mut self, message: done::Message) -> Task<Message> {
        let Screen::Done(done) = &mut self.screen else { return Task::none() };
        match done.update(message) {
            done::Action::None => Task::none(),
            done::Action::Run(task) => task.map(Message::Done),
            done::Action::TryAgain => self.move_on(None),
            done::Action::TakeBack => self.take_back(),
            done::Action::Finish if self.practising.is_some() => self.end_practice(),
            done::Action::Finish => iced::exit(),
        }
    }

    fn take_back(&mut self) -> Task<Message> {
        let work = self.work(None, engine::Task::TakeBack);
        let (Screen::Done(done), Some(work)) = (&mut self.screen, work) else {
            return Task::none();
        };
        done.take_back(work).map(Message::Done)
    }

    fn intend(&mut self, intent: Intent) -> Task<Message> {
        match intent {
            Intent::FocusNext => focus::next(),
            Intent::FocusPrevious => focus::previous(),
            Intent::Search => match self.screen {
                Screen::Review => focus::to(review::SEARCH),
                _ => Task::none(),
            },
            Intent::Quit => self.quit(),
            Intent::Back => self.back().map_or_else(Task::none, |message| self.update(message)),
            Intent::Main => self.main().map_or_else(Task::none, |message| self.update(message)),
        }
    }

    fn back(&self) -> Option<Message> {
        match &self.screen {
            Screen::Welcome => None,
            Screen::Done(done) => done.back().map(Message::Done),
            Screen::Old => Some(Message::Old(self.old.back())),
            Screen::New => Some(Message::New(self.new.back())),
            Screen::Create => Some(Message::Create(create::Message::Back)),
            Screen::Afterwards(screen) => Some(Message::Afterwards(screen.back())),
            Screen::Review => self.review.as_ref().map(|review| Message::Review(review.back())),
            Screen::Moving(moving) => moving.back().map(Message::Moving),
        }
    }

    fn main(&self) -> Option<Message> {
        match &self.screen {
            Screen::Welcome => self.welcome.main().map(Message::Welcome),
            Screen::Old => self.old.main().map(Message::Old),
            Screen::New => self.new.main().map(Message::New),
            Screen::Create => self.create.main().map(Message::Create),
            Screen::Review => self.review.as_ref()?.main().map(Message::Review),
            // Stopping a move, and ending the program, take more than a key that was meant for something else.
            Screen::Moving(_) | Screen::Done(_) | Screen::Afterwards(_) => None,
        }
    }

    fn quit(&mut self) -> Task<Message> {
        match self.screen {
            Screen::Moving(_) => self.moving(moving::Message::Close),
            _ => iced::exit(),
        }
    }

    /// Comes to the front, and takes the address in where nothing is under way.
    fn rung(&mut self, address: Option<Address>) -> Task<Message> {
        let shown = match address {
            Some(address) if matches!(self.screen, Screen::Welcome) => {
                self.show_old(Some(&address))
            }
            _ => Task::none(),
        };
        let raise = window::oldest().and_then(|id| {
            let attention = window::UserAttention::Informational;
            Task::batch([
                window::minimize(id, false),
                window::gain_focus(id),
                window::request_user_attention(id, Some(attention)),
            ])
        });
        Task::batch([shown, raise])
    }
}

/// The reminder that nothing of this is real.
fn practice_strip<'a>() -> Element<'a, Message> {
    let words = "Practice: both servers are inside this program, and nothing leaves this computer.";
    strip(words, button(Kind::Link, "End practice").on_press(Message::EndPractice))
}

/// What the user is told whatever the screen shows.
fn notice_strip(words: &str) -> Element<'_, Message> {
    strip(words, button(Kind::Link, "Dismiss").on_press(Message::Noticed))
}

fn strip<'a>(words: &'a str, press: Button<'a, Message>) -> Element<'a, Message> {
    let symbol = icon(Icon::Info).size(scale::size::ICON_SMALL);
    let line = row![symbol, beside(small(words), press)].spacing(scale::gap::S).align_y(Center);
    container(line)
        .class(Surface::Strip(Tone::Warning))
        .padding(padding::horizontal(scale::gap::XL).vertical(scale::gap::XS))
        .width(Fill)
        .into()
}
