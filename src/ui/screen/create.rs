//! Making the new account: which server, what it asks, and nothing before *Create account* is pressed.

use std::path::PathBuf;

use iced::Task;
use iced::task::Handle;
use jid::BareJid;

use crate::engine::registering::{Asked, Host};
use crate::model::account::{Account, Address, Fingerprint, Secret};
use crate::model::closing::ClosingDay;
use crate::net::registration::providers::Seeker;
use crate::net::registration::{Invitation, Page};
use crate::net::session::{NoPage, NotRegistered, Settings};
use crate::text::words::{account, create as said};
use crate::ui::desktop::web;
use crate::ui::screen::account::certificate;
use crate::ui::take_once::TakeOnce;
use crate::ui::theme::control::Button as Kind;
use crate::ui::widget::band::{Band, End, Home, Way};
use crate::ui::widget::dialog::{self, dialog};
use crate::ui::widget::frame::framed;
use crate::ui::widget::{button, focus};
use crate::ui::{Element, today};
use choice::{Choice, Chosen};
use draft::Draft;
use making::Made;
use saving::Saving;

mod asking;
mod choice;
mod choosing;
mod draft;
mod filling;
mod making;
mod picture;
mod saving;

/// The screen, from the choice of a server to the account.
#[derive(Debug)]
pub struct Create {
    /// The old account, for which a new one is made.
    old: Option<Leaving>,
    choice: Choice,
    /// The whole list is open, and this is searched for in it.
    listing: Option<String>,
    remark: Option<String>,
    /// The user is asked whether this certificate is really to be trusted.
    trusting: Option<Fingerprint>,
    accepted: Option<Fingerprint>,
    draft: Draft,
    stage: Stage,
}

/// The account that is left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaving {
    /// Which.
    pub account: BareJid,
    /// When its server closes.
    pub closes: Option<ClosingDay>,
    /// The folder of the records of moves.
    pub moves: PathBuf,
    /// Passwords may be kept in the keyring.
    pub keyring: bool,
}

#[derive(Debug)]
enum Stage {
    /// Which server.
    Choosing { refused: Option<Refused> },
    /// The page is opened on which the invitation stands.
    Opening { page: Box<Page>, _task: Handle },
    /// The server makes accounts on a page of the web.
    OnTheWeb { domain: String, page: String },
    /// The server is asked for its form.
    Asking { host: Box<Host>, _task: Handle },
    /// The form is filled in.
    Filling { host: Box<Host>, asked: Box<Asked>, trouble: Option<NotRegistered> },
    /// The account is being made. Whoever closes the window meanwhile is asked.
    Creating { host: Box<Host>, asks: bool, _task: Handle },
    /// It is there, and its password is known to nobody else.
    Saving(Box<Saving>),
}

/// A server that could not be asked.
#[derive(Debug)]
struct Refused {
    host: Host,
    error: NotRegistered,
}

/// What happens on it.
#[derive(Clone, Debug)]
pub enum Message {
    /// There is an account already.
    HaveOne,
    /// This recommended server is chosen.
    Choose(usize),
    /// What stands in the field is chosen.
    ChooseTyped,
    /// Show the whole list.
    List,
    /// Search in it.
    Search(String),
    /// This one of the whole list is taken into the field.
    TakeListed(usize),
    /// Show it no more.
    Unlist,
    /// The server changed.
    ServerTyped(String),
    /// Ask the server.
    Ask,
    /// The page of the invitation was read, or not.
    Opened(TakeOnce<Result<Invitation, NoPage>>),
    /// The server has said what it asks, or has not.
    Asked(TakeOnce<Result<Asked, NotRegistered>>),
    /// Accept this certificate, and ask again.
    AcceptCertificate(Fingerprint),
    /// Ask whether this certificate is really to be trusted.
    AskToTrust(Fingerprint),
    /// It is not.
    TrustNot,
    /// Away with why a server could not be asked.
    ChooseAnother,
    /// Show a page.
    Browse(String),
    /// It could be shown, or not.
    Browsed(Result<(), String>),
    /// The name changed.
    NameTyped(String),
    /// The password changed.
    PasswordTyped(Secret),
    /// Show the password, or hide it.
    TogglePassword,
    /// Make up another password.
    NewPassword,
    /// Let the user choose one.
    OwnPassword,
    /// The answer to a question changed.
    Answered(String, String),
    /// One of several answers to a question was taken, or given back.
    Toggled(String, String),
    /// Make the account.
    Create,
    /// The server made it, or has not.
    Created(TakeOnce<Made>),
    /// While its password is being saved.
    Saving(saving::Message),
    /// One step back.
    Back,
    /// The window is to be closed.
    Close,
    /// It is not, after all.
    Stay,
    /// It is, whatever is lost.
    CloseAnyway,
}

/// What the router is to do.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// This.
    Run(Task<Message>),
    /// Show the form of the account.
    Leave,
    /// Sign in to the account, which is there as far as anybody knows.
    Created(Box<Account>),
    /// Tell the user this, whatever is shown by now.
    Tell(String),
    /// End the program.
    Quit,
}

impl Create {
    /// The screen before anything was chosen.
    #[must_use]
    pub fn new() -> Self {
        Self {
            old: None,
            choice: Choice::new(),
            listing: None,
            remark: None,
            trusting: None,
            accepted: None,
            draft: Draft::new(),
            stage: Stage::Choosing { refused: None },
        }
    }

    /// For whom the account is made: it is likely to have the name of the old one.
    pub fn set_leaving(&mut self, old: Option<Leaving>, seeker: Seeker) {
        let name = old.as_ref().and_then(|old| old.account.node()).map(|name| name.to_string());
        if let Some(name) = name.filter(|_| self.draft.name.is_empty()) {
            self.draft.name = name;
        }
        let is_new = self.choice.seeker != seeker || self.old.is_none();
        self.old = old;
        if is_new {
            self.choice.recommend(seeker);
        }
    }

    /// Where the typing begins.
    pub fn enter(&self) -> Task<Message> {
        match self.choice.chosen {
            Chosen::Recommended(_) => focus::to(choosing::FIRST),
            Chosen::Typed => focus::to(SERVER),
        }
    }

    /// The way back, where there is one: not from an account that may be there already.
    #[must_use]
    pub fn back(&self) -> Option<Message> {
        match self.stage {
            Stage::Creating { .. } | Stage::Saving(_) => None,
            _ => Some(Message::Back),
        }
    }

    /// What Esc means.
    #[must_use]
    pub fn close(&self) -> Option<Message> {
        if self.listing.is_some() {
            return Some(Message::Unlist);
        }
        if self.trusting.is_some() {
            return Some(Message::TrustNot);
        }
        if matches!(self.stage, Stage::Choosing { refused: Some(_) }) {
            return Some(Message::ChooseAnother);
        }
        self.is_asking().then_some(Message::Stay)
    }

    /// Nothing is lost by going elsewhere.
    #[must_use]
    pub fn is_at_rest(&self) -> bool {
        self.back().is_some()
    }

    /// Whether the user is asked if the window may close.
    fn is_asking(&self) -> bool {
        match &self.stage {
            Stage::Creating { asks, .. } => *asks,
            Stage::Saving(saving) => saving.asks,
            _ => false,
        }
    }

    fn asks_to_close(&mut self, is_asked: bool) {
        match &mut self.stage {
            Stage::Creating { asks, .. } => *asks = is_asked,
            Stage::Saving(saving) => saving.asks = is_asked,
            _ => {}
        }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, settings: &Settings) -> Action {
        match message {
            Message::HaveOne => return Action::Leave,
            Message::Choose(place) => {
                self.choice.chosen = Chosen::Recommended(place);
                self.forget_refusal();
            }
            Message::ChooseTyped => {
                self.choice.chosen = Chosen::Typed;
                self.forget_refusal();
                return Action::Run(focus::to(SERVER));
            }
            Message::ServerTyped(server) => {
                self.choice.take(server);
                self.forget_refusal();
            }
            Message::List => {
                self.listing = Some(String::new());
                return Action::Run(focus::to(choosing::SEARCH));
            }
            Message::Search(search) => self.listing = Some(search),
            Message::TakeListed(place) => {
                self.listing = None;
                let listed = self.choice.provider(place).map(|one| one.domain.clone());
                self.choice.take(listed.unwrap_or_default());
                self.forget_refusal();
                return Action::Run(focus::to(SERVER));
            }
            Message::Unlist => self.listing = None,
            Message::Ask => return self.ask(settings),
            Message::Opened(result) => {
                if let Some(result) = result.take() {
                    return self.opened(result, settings);
                }
            }
            Message::Asked(result) => {
                if let Some(result) = result.take() {
                    self.asked(result);
                }
            }
            Message::AcceptCertificate(fingerprint) => {
                (self.accepted, self.trusting) = (Some(fingerprint), None);
                return self.ask(settings);
            }
            Message::AskToTrust(fingerprint) => self.trusting = Some(fingerprint),
            Message::TrustNot => self.trusting = None,
            Message::ChooseAnother => self.forget_refusal(),
            Message::Browse(page) => {
                return Action::Run(Task::perform(web::browse(page), Message::Browsed));
            }
            Message::Browsed(Ok(())) => {}
            Message::Browsed(Err(why)) => self.remark = Some(why),
            Message::NameTyped(name) => self.draft.name = name,
            Message::PasswordTyped(password) => {
                (self.draft.password, self.draft.made_up) = (password, false);
            }
            Message::TogglePassword => self.draft.password_shown = !self.draft.password_shown,
            Message::NewPassword => self.draft.make_up_password(),
            Message::OwnPassword => {
                self.draft.clear_password();
                return Action::Run(focus::to(filling::PASSWORD));
            }
            Message::Answered(field, value) => {
                self.draft.others.insert(field, vec![value]);
            }
            Message::Toggled(field, value) => {
                if let Stage::Filling { asked, .. } = &self.stage {
                    self.draft.toggle(&asked.form, &field, value);
                }
            }
            Message::Create => return self.create(),
            Message::Created(result) => {
                if let Some(result) = result.take() {
                    return self.created(result);
                }
            }
            Message::Saving(message) => {
                if let Stage::Saving(saving) = &mut self.stage {
                    match saving.update(message) {
                        saving::Action::None => {}
                        saving::Action::Run(task) => return Action::Run(task.map(Message::Saving)),
                        saving::Action::Done(account) => {
                            self.stage = Stage::Choosing { refused: None };
                            return Action::Created(account);
                        }
                    }
                }
            }
            Message::Back => return self.go_back(),
            Message::Close => match &self.stage {
                Stage::Creating { .. } => self.asks_to_close(true),
                Stage::Saving(saving) if !saving.is_safe() => self.asks_to_close(true),
                _ => return Action::Quit,
            },
            Message::Stay => self.asks_to_close(false),
            Message::CloseAnyway => return Action::Quit,
        }
        Action::None
    }

    fn forget_refusal(&mut self) {
        (self.remark, self.accepted) = (None, None);
        self.stage = Stage::Choosing { refused: None };
    }

    fn go_back(&mut self) -> Action {
        match &self.stage {
            Stage::Choosing { .. } => return Action::Leave,
            // What is being made cannot be called back; whether it was, signing in would tell.
            Stage::Creating { .. } | Stage::Saving(_) => {}
            Stage::Opening { .. }
            | Stage::OnTheWeb { .. }
            | Stage::Asking { .. }
            | Stage::Filling { .. } => {
                self.forget_refusal();
            }
        }
        Action::None
    }

    /// The screen.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        framed(|room| match &self.stage {
            Stage::Choosing { .. } => self.choosing(room, false),
            Stage::Opening { .. } | Stage::Asking { .. } => self.choosing(room, true),
            Stage::OnTheWeb { domain, page } => self.on_the_web(domain, None, Some(page.as_str())),
            Stage::Filling { host, asked, trouble } => {
                self.filling(room, host, asked, trouble.as_ref())
            }
            Stage::Creating { host, .. } => self.creating(room, host),
            Stage::Saving(saving) => saving.page(room, self.band_of(saving.address())),
        })
    }

    /// The question that lies over it, if there is one.
    #[must_use]
    pub fn question(&self) -> Option<Element<'_, Message>> {
        if let Some(search) = &self.listing {
            return Some(self.whole_list(search));
        }
        if let Some(fingerprint) = self.trusting {
            let trust = Message::AcceptCertificate(fingerprint);
            return Some(certificate::really_trust(fingerprint, trust, Message::TrustNot));
        }
        if let Stage::Choosing { refused: Some(refused) } = &self.stage {
            return Some(self.told(refused));
        }
        if !self.is_asking() {
            return None;
        }
        let (words, stay) = match &self.stage {
            Stage::Saving(saving) => (
                said::only_this_window_knows(&saving.address().to_string()),
                said::go_back_and_save(),
            ),
            Stage::Creating { host, .. } => {
                (said::may_soon_exist(&self.draft.text_of_address(host)), said::wait())
            }
            _ => return None,
        };
        Some(dialog::asks(move || {
            dialog(said::close_without_saving())
                .says(words.clone())
                .answer(
                    button(Kind::Secondary, said::close_anyway()).on_press(Message::CloseAnyway),
                )
                .harmless(button(Kind::Primary, stay.clone()).on_press(Message::Stay))
        }))
    }

    /// The band, with this at the new home.
    fn band(&self, new: End) -> Band {
        let old = match &self.old {
            Some(old) => End::old(Home::Lit, old.account.as_str(), old.closes),
            None => End::unknown_old(None),
        };
        Band::new(old, new, Way::Unknown, today()).step(account::new_account(), 2)
    }

    /// The band of an account that was just created.
    fn band_of(&self, address: &Address) -> Band {
        self.band(End::at(Home::Dark, address.bare().as_str(), said::created_just_now()))
    }
}

impl Default for Create {
    fn default() -> Self {
        Self::new()
    }
}

/// The field with the server's name.
const SERVER: &str = "create-server";

#[cfg(test)]
mod tests;
