//! From screen to screen: what each hands to the next.

use std::collections::BTreeMap;

use iced::{Task, window};

use super::{App, Message, Practising, Screen, Skip, menu};
use crate::engine::{Found, Origin, Practice, Sight, Tempo};
use crate::migration::Side;
use crate::model::account::{Address, OldEncryption};
use crate::model::plan::Choices;
use crate::net::registration::providers::Seeker;
use crate::store::journal::Known;
use crate::text::language::{self, Language};
use crate::text::say::say;
use crate::text::{obstacle, words};
use crate::ui::desktop;
use crate::ui::languages;
use crate::ui::road::{AtHand, Matter};
use crate::ui::screen::account::{self, Form};
use crate::ui::screen::afterwards::{self, Afterwards};
use crate::ui::screen::conversations::{self, Conversations, Of};
use crate::ui::screen::create;
use crate::ui::screen::done::{self, Done};
use crate::ui::screen::moving::{self, Moving};
use crate::ui::screen::review::{self, Review};
use crate::ui::screen::welcome;
use crate::ui::take_once::TakeOnce;

impl App {
    pub(super) fn welcome(&mut self, message: welcome::Message) -> Task<Message> {
        match self.welcome.update(message) {
            welcome::Action::None => Task::none(),
            welcome::Action::Enter => match self.screen {
                Screen::Welcome => self.welcome.enter(),
                _ => Task::none(),
            },
            welcome::Action::Start => self.show_old(None),
            welcome::Action::OpenBackup => self.menu(menu::Message::OpenBackup),
            welcome::Action::OpenFolder => self.menu(menu::Message::OpenFolder),
            welcome::Action::Continue(known) => self.go_on(*known),
            welcome::Action::LookAfter(known) => {
                let choices = known.history.choices.clone().unwrap_or_default();
                let task = self.go_on(*known);
                self.looking_after = Some(choices);
                task
            }
            welcome::Action::Practise => {
                Task::perform(Practice::start(Tempo::Leisurely), |started| {
                    let started = started.map_err(|error| obstacle::no_pretend_servers(&error));
                    Message::PracticeStarted(TakeOnce::new(started))
                })
            }
        }
    }

    pub(super) fn menu(&mut self, message: menu::Message) -> Task<Message> {
        match self.menu.update(message, &self.data) {
            menu::Action::None => Task::none(),
            menu::Action::Run(task) => task.map(Message::Menu),
            menu::Action::OpenBackup => {
                self.looking_after = None;
                self.old = Form::new(Side::Old);
                self.show(Screen::Old);
                self.update(Message::Old(account::Message::ToggleGone))
            }
            menu::Action::SaveConversations => self.save_conversations(),
            menu::Action::Changed => self.look_for_moves(),
            menu::Action::Spoken(keeping) => {
                if let Some(why) = languages::make_legible() {
                    self.notice = Some(why);
                }
                let said_anew = match &self.screen {
                    // What is told of the people is said once, when the accounts are compared.
                    Screen::Review(review) if review.is_ready() => {
                        self.show(Screen::New);
                        self.signed_in(Side::New)
                    }
                    _ => self.look_for_moves(),
                };
                Task::batch([keeping.map(Message::Menu), said_anew])
            }
            menu::Action::Tell(what) => {
                self.notice = Some(what);
                Task::none()
            }
        }
    }

    /// Shows where conversations are saved, once the old account is signed in to.
    fn save_conversations(&mut self) -> Task<Message> {
        let (found, begun) = (self.old.found(), self.begun.as_ref());
        let origin = found.map(Found::origin).or_else(|| begun.map(|matter| matter.old.clone()));
        let account = match origin {
            Some(Origin::Server(account)) => account,
            Some(Origin::File(_)) => {
                self.notice = Some(say!("conversations-no-server"));
                return Task::none();
            }
            None => {
                self.saves_conversations = true;
                return self.show_old(None);
            }
        };
        let of = Of {
            lives_at: match &self.screen {
                Screen::Done(done) => done.lives_at().cloned(),
                _ => None,
            },
            closes: self.old.closes(),
            rooms: self.decided().map(|review| review.bookmarked_rooms()).unwrap_or_default(),
            account,
        };
        let screen = Conversations::new(of, self.place().settings);
        let screen = Screen::Conversations(Box::new(screen));
        self.beneath = Some(Box::new(std::mem::replace(&mut self.screen, screen)));
        Task::none()
    }

    pub(super) fn conversations(&mut self, message: conversations::Message) -> Task<Message> {
        let Screen::Conversations(screen) = &mut self.screen else { return Task::none() };
        match screen.update(message) {
            conversations::Action::None => Task::none(),
            conversations::Action::Run(task) => task.map(Message::Conversations),
            conversations::Action::Tell(what) => {
                self.notice = Some(what);
                Task::none()
            }
            conversations::Action::Back => match self.beneath.take() {
                Some(screen) => {
                    self.screen = *screen;
                    Task::none()
                }
                None => self.show_welcome(),
            },
        }
    }

    /// Shows another screen. What was decided on the review is kept until it is shown again.
    fn show(&mut self, screen: Screen) {
        if let Screen::Review(review) = std::mem::replace(&mut self.screen, screen) {
            self.put_away = Some(review);
        }
    }

    /// The review, whether it is shown or not.
    fn decided(&mut self) -> Option<&mut Review> {
        match &mut self.screen {
            Screen::Review(review) => Some(review),
            _ => self.put_away.as_deref_mut(),
        }
    }

    /// Shows the form of the old account, for this address if there is one.
    pub(super) fn show_old(&mut self, address: Option<&Address>) -> Task<Message> {
        if let Some(address) =
            address.filter(|address| self.old.address().as_ref() != Some(address))
        {
            self.old = Form::with_address(Side::Old, address.to_string());
        }
        self.show(Screen::Old);
        self.old.enter(&self.place()).map(Message::Old)
    }

    fn show_new(&mut self) -> Task<Message> {
        self.new.set_other(self.old.address(), self.old.closes());
        self.show(Screen::New);
        self.new.enter(&self.place()).map(Message::New)
    }

    fn go_on(&mut self, known: Known) -> Task<Message> {
        self.looking_after = None;
        let certificate = |account| known.history.certificate_of(account);
        let old = Form::with_address(Side::Old, known.from.to_string())
            .accepting(certificate(&known.from))
            .encrypted(OldEncryption::decided(known.history.old_encryption_accepted))
            .closing(known.history.closing);
        self.old = match known.history.old_account() {
            Some(snapshot) => old.knowing(Box::new(snapshot)),
            None => old,
        };
        self.new =
            Form::with_address(Side::New, known.to.to_string()).accepting(certificate(&known.to));
        self.show_old(None)
    }

    pub(super) fn practise(&mut self, practice: Practice) -> Task<Message> {
        let old = Form::pretend(Side::Old, practice.old.clone());
        let new = Form::pretend(Side::New, practice.new.clone());
        let forms = (std::mem::replace(&mut self.old, old), std::mem::replace(&mut self.new, new));
        self.practising = Some(Practising { practice, forms, skipping: false });
        self.welcome.forget_practice();
        let shown = self.show_old(None);
        self.put_away = None;
        shown
    }

    /// What may be skipped of a rehearsal.
    pub(super) fn skippable(&self) -> Option<Skip> {
        match self.screen {
            Screen::Old | Screen::New => Some(Skip::ToReview),
            Screen::Moving(_) => Some(Skip::ToEnd),
            _ => None,
        }
    }

    pub(super) fn skip_to_review(&mut self) -> Task<Message> {
        match (&mut self.practising, &self.screen) {
            (Some(practising), Screen::Old) => {
                practising.skipping = true;
                self.update(Message::Old(account::Message::Next))
            }
            (Some(_), Screen::New) => self.update(Message::New(account::Message::Next)),
            _ => Task::none(),
        }
    }

    /// Ends the rehearsal's move at once: the servers take no time any more, and the move goes on anew, without what it has
    /// learned of their pace.
    pub(super) fn skip_to_end(&mut self) -> Task<Message> {
        match (&self.practising, &self.screen) {
            (Some(practising), Screen::Moving(_)) => {
                practising.practice.hurry();
                self.move_on(None)
            }
            _ => Task::none(),
        }
    }

    pub(super) fn end_practice(&mut self) -> Task<Message> {
        if let Some(Practising { forms, .. }) = self.practising.take() {
            (self.old, self.new) = forms;
        }
        let shown = self.show_welcome();
        (self.put_away, self.begun) = (None, None);
        shown
    }

    fn show_welcome(&mut self) -> Task<Message> {
        self.saves_conversations = false;
        if self.looking_after.take().is_some() {
            (self.old, self.new) = (Form::new(Side::Old), Form::new(Side::New));
        }
        self.show(Screen::Welcome);
        Task::batch([self.welcome.enter(), self.look_for_moves()])
    }

    pub(super) fn create(&mut self, message: create::Message) -> Task<Message> {
        match self.create.update(message, &self.place.settings) {
            create::Action::None => Task::none(),
            create::Action::Run(task) => task.map(Message::Create),
            create::Action::Leave => self.show_new(),
            create::Action::Created(account) => {
                self.new = Form::created(&account);
                let shown = self.show_new();
                Task::batch([shown, self.update(Message::New(account::Message::Next))])
            }
            create::Action::Tell(what) => {
                self.notice = Some(what);
                Task::none()
            }
            create::Action::Quit => iced::exit(),
        }
    }

    /// For whom a new account is made, and what is known of a server that would fit.
    fn seek(&mut self) {
        let place = self.place();
        let old = self.old.address().map(|old| create::Leaving {
            account: old.bare().clone(),
            closes: self.old.closes(),
            moves: place.moves,
            keyring: place.keyring,
        });
        let mut people = BTreeMap::new();
        if let Some(found) = self.old.found() {
            for contact in &found.snapshot().roster.contacts {
                *people.entry(contact.jid.domain().to_string()).or_default() += 1;
            }
        }
        let leaves = self.old.address().map(|old| old.domain().to_string());
        let seeker = Seeker { leaves, people, country: desktop::country() };
        self.create.set_leaving(old, seeker);
    }

    /// Stays signed in to both accounts of a finished move.
    fn look_after(&mut self) -> Task<Message> {
        let (Some(at_hand), Some(choices)) = (self.take_accounts(), self.looking_after.clone())
        else {
            return self.show_old(None);
        };
        let matter = self.matter(&at_hand, *choices);
        let (mut screen, task) = Afterwards::begin(matter, Some(at_hand));
        screen.close_on(self.old.closes());
        self.show(Screen::Afterwards(Box::new(screen)));
        task.map(Message::Afterwards)
    }

    pub(super) fn afterwards(&mut self, message: afterwards::Message) -> Task<Message> {
        let Screen::Afterwards(screen) = &mut self.screen else { return Task::none() };
        match screen.update(message) {
            afterwards::Action::None => Task::none(),
            afterwards::Action::Run(task) => task.map(Message::Afterwards),
            afterwards::Action::Background => {
                window::oldest().and_then(|id| window::minimize(id, true))
            }
            afterwards::Action::Over(sentence) => {
                self.tell_of(&say!("answers-wait-over"), &sentence)
            }
            afterwards::Action::Back => self.show_welcome(),
            afterwards::Action::Finish if self.practising.is_some() => self.end_practice(),
            afterwards::Action::Finish => iced::exit(),
        }
    }

    pub(super) fn account(&mut self, side: Side, action: account::Action) -> Task<Message> {
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
                self.seek();
                self.show(Screen::Create);
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
        match (side, self.old.found(), self.new.found()) {
            (Side::Old, ..) if std::mem::take(&mut self.saves_conversations) => {
                self.save_conversations()
            }
            (Side::Old, ..) => {
                let shown = self.show_new();
                let skipping = self.practising.as_mut();
                let skips =
                    skipping.is_some_and(|practising| std::mem::take(&mut practising.skipping));
                match skips {
                    true => Task::batch([shown, self.update(Message::New(account::Message::Next))]),
                    false => shown,
                }
            }
            (Side::New, Some(_), Some(_)) if self.looking_after.is_some() => self.look_after(),
            (Side::New, Some(old), Some(new)) => {
                let sights = (Sight::of(old), Sight::of(new));
                let before = self.put_away.take().map(|review| *review);
                let closes = (self.old.closes(), self.old.says_of_closing());
                let (review, task) = Review::begin(before, &self.place(), sights, closes);
                self.show(Screen::Review(Box::new(review)));
                task.map(Message::Review)
            }
            // The old account was changed meanwhile.
            (Side::New, ..) => self.show_old(None),
        }
    }

    pub(super) fn review(&mut self, message: review::Message) -> Task<Message> {
        let Some(review) = self.decided() else { return Task::none() };
        match review.update(message) {
            review::Action::None => Task::none(),
            review::Action::Run(task) => task.map(Message::Review),
            review::Action::Remember(account, found) => {
                self.old.remember_requests(&account, found);
                Task::none()
            }
            review::Action::WriteIn(language) => {
                language::write_to_contacts_in(Language::for_wishes(&[language]));
                review.propose_anew();
                Task::none()
            }
            review::Action::Again => self.signed_in(Side::New),
            review::Action::Back => self.show_new(),
            review::Action::Move(choices) => self.begin(*choices),
        }
    }

    /// Begins the move with both accounts as they are at hand, or signs in to them again.
    fn begin(&mut self, choices: Choices) -> Task<Message> {
        let mut at_hand = self.take_accounts();
        if let (Some((old, _)), Some(review)) = (&mut at_hand, self.decided()) {
            // They need not be asked once more.
            old.snapshot_mut().domains = review.domains.clone();
            old.snapshot_mut().moved = review.moved.clone();
        }
        let matter = match (&at_hand, self.begun.take()) {
            (Some(at_hand), _) => self.matter(at_hand, choices),
            (None, Some(earlier)) => Matter { choices, ..earlier },
            (None, None) => return self.show_old(None),
        };
        self.begun = Some(matter);
        self.move_on(at_hand)
    }

    /// Takes both accounts off the forms, if they are there.
    fn take_accounts(&mut self) -> Option<AtHand> {
        let (old, new) = self.old.take_found().zip(self.new.take_found())?;
        match new {
            Found::SignedIn(new) => Some((old, new)),
            // The form of a new account knows neither files nor earlier runs.
            Found::Away { .. } | Found::File(_) => None,
        }
    }

    fn matter(&self, (old, new): &AtHand, choices: Choices) -> Matter {
        let (old, new) = (old.origin(), new.account.clone());
        Matter { old, new, choices, closes: self.old.says_of_closing(), place: self.place() }
    }

    fn move_on(&mut self, at_hand: Option<AtHand>) -> Task<Message> {
        let Some(matter) = self.begun.clone() else { return Task::none() };
        let (mut moving, task) = Moving::begin(matter, at_hand);
        moving.close_on(self.decided().and_then(|review| review.closes()));
        self.show(Screen::Moving(Box::new(moving)));
        task.map(Message::Moving)
    }

    pub(super) fn moving(&mut self, message: moving::Message) -> Task<Message> {
        let Screen::Moving(moving) = &mut self.screen else { return Task::none() };
        match moving.update(message) {
            moving::Action::None => Task::none(),
            moving::Action::Run(task) => task.map(Message::Moving),
            moving::Action::Leave => iced::exit(),
            moving::Action::Refused(obstacle) => {
                let Some(mut review) = self.put_away.take() else { return self.show_old(None) };
                review.refuse(obstacle::obstacle(&obstacle));
                self.show(Screen::Review(review));
                Task::none()
            }
            moving::Action::Done(ended) => {
                let told = self.tell_of(&say!("underway-over"), &words::verdict(&ended.report));
                let done = Done::new(*ended);
                let mut done = if self.practising.is_some() { done.rehearsed() } else { done };
                let attend = self.begun.clone();
                let attend = attend.map_or_else(Task::none, |matter| done.attend(matter));
                self.show(Screen::Done(Box::new(done)));
                Task::batch([told, attend.map(Message::Done)])
            }
        }
    }

    pub(super) fn done(&mut self, message: done::Message) -> Task<Message> {
        let Screen::Done(done) = &mut self.screen else { return Task::none() };
        match done.update(message) {
            done::Action::None => Task::none(),
            done::Action::Run(task) => task.map(Message::Done),
            done::Action::TryAgain => self.move_on(None),
            done::Action::ShowAnswers => self.show_answers(),
            done::Action::SaveConversations => self.save_conversations(),
            done::Action::TakeBack => self.take_back(),
            done::Action::CloseRooms => self.close_rooms(),
            done::Action::StartReal => {
                let ended = self.end_practice();
                Task::batch([ended, self.show_old(None)])
            }
            done::Action::Finish if self.practising.is_some() => self.end_practice(),
            done::Action::Finish => iced::exit(),
        }
    }

    /// From the result of a move to who has answered.
    fn show_answers(&mut self) -> Task<Message> {
        let (Screen::Done(done), Some(matter)) = (&self.screen, self.begun.clone()) else {
            return Task::none();
        };
        let closes = done.closing().map(|closing| closing.day);
        let (mut screen, task) = Afterwards::begin(matter, None);
        screen.close_on(closes);
        self.show(Screen::Afterwards(Box::new(screen)));
        task.map(Message::Afterwards)
    }

    fn take_back(&mut self) -> Task<Message> {
        let (Screen::Done(done), Some(matter)) = (&mut self.screen, self.begun.clone()) else {
            return Task::none();
        };
        done.take_back(matter).map(Message::Done)
    }
    fn close_rooms(&mut self) -> Task<Message> {
        let (Screen::Done(done), Some(matter)) = (&mut self.screen, self.begun.clone()) else {
            return Task::none();
        };
        done.close_rooms(matter).map(Message::Done)
    }
}
