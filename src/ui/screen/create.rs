//! Making the new account: which server, what it asks, and nothing before *Create account* is pressed.

use std::collections::BTreeMap;

use iced::Task;
use iced::task::Handle;

use crate::engine::registering::{self, Asked, Host};
use crate::model::account::{Account, Address, Fingerprint, OldEncryption, Reach, Secret};
use crate::net::registration::providers::{Provider, Providers};
use crate::net::registration::{Answers, FieldKind, Invitation, Invited, Page};
use crate::net::session::{NoPage, NotRegistered, Settings};
use crate::store::secrets;
use crate::text::explain;
use crate::text::words;
use crate::ui::desktop::web;
use crate::ui::take_once::TakeOnce;
use crate::ui::widget::{focus, windowed_list};

mod choosing;
mod filling;
mod picture;

/// The screen, from the choice of a server to the account.
#[derive(Debug)]
pub struct Create {
    providers: Providers,
    list: windowed_list::State,
    chosen: Option<usize>,
    /// A server's name or an invitation.
    server: String,
    remark: Option<String>,
    accepted: Option<Fingerprint>,
    draft: Draft,
    stage: Stage,
}

/// What was typed into the form.
#[derive(Debug)]
struct Draft {
    name: String,
    password: Secret,
    password_shown: bool,
    /// Nobody chose the password.
    made_up: bool,
    remember: bool,
    others: BTreeMap<String, Vec<String>>,
}

#[derive(Debug)]
enum Stage {
    /// Which server.
    Choosing { refused: Option<Refused> },
    /// The page is opened on which the invitation stands.
    Opening { page: Box<Page>, _task: Handle },
    /// The server is asked for its form.
    Asking { host: Box<Host>, _task: Handle },
    /// The form is filled in.
    Filling { host: Box<Host>, asked: Box<Asked>, failure: Option<String> },
    /// The account is being made.
    Creating { host: Box<Host>, _task: Handle },
}

/// What was typed.
enum Place {
    /// A server, or an invitation of one.
    Host(Host),
    /// The page of an invitation.
    Page(Page),
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
    /// Something happened to the list of servers.
    Listed(windowed_list::Event),
    /// This server of the list is chosen.
    Choose(usize),
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
    /// Put the password on the clipboard.
    CopyPassword,
    /// Keep the password in the keyring, or not.
    ToggleRemember,
    /// The answer to a question changed.
    Answered(String, String),
    /// One of several answers to a question was taken, or given back.
    Toggled(String, String),
    /// Make the account.
    Create,
    /// The server made it, or has not.
    Created(TakeOnce<Result<(), (NotRegistered, Option<Asked>)>>),
    /// One step back.
    Back,
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
    /// Sign in to the account, which is there as far as anybody knows, and keep its password if that is wanted.
    Created(Box<Account>, bool),
}

impl Create {
    /// The screen before anything was chosen.
    #[must_use]
    pub fn new() -> Self {
        Self {
            providers: Providers::bundled(),
            list: windowed_list::State::default(),
            chosen: None,
            server: String::new(),
            remark: None,
            accepted: None,
            draft: Draft {
                name: String::new(),
                password: Secret::new(String::new()),
                password_shown: true,
                made_up: false,
                remember: false,
                others: BTreeMap::new(),
            },
            stage: Stage::Choosing { refused: None },
        }
    }

    /// The name that the account is likely to have: that of the old one.
    pub fn suggest(&mut self, old: Option<&Address>) {
        let name = old.and_then(|old| old.bare().node()).map(|name| name.to_string());
        if let Some(name) = name.filter(|_| self.draft.name.is_empty()) {
            self.draft.name = name;
        }
    }

    /// Where the typing begins.
    pub fn enter(&self) -> Task<Message> {
        focus::to(SERVER)
    }

    /// What Enter means.
    #[must_use]
    pub fn main(&self) -> Option<Message> {
        match &self.stage {
            Stage::Choosing { .. } => Some(Message::Ask),
            // An account is made by its button, and not by a key that was meant for something else.
            Stage::Opening { .. }
            | Stage::Asking { .. }
            | Stage::Filling { .. }
            | Stage::Creating { .. } => None,
        }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, settings: &Settings) -> Action {
        match message {
            Message::HaveOne => return Action::Leave,
            Message::Listed(event) => {
                return Action::Run(self.list.update(event, self.providers.providers.len()));
            }
            Message::Choose(place) => {
                self.server =
                    self.provider(place).map(|one| one.domain.clone()).unwrap_or_default();
                self.chosen = Some(place);
                self.forget_refusal();
            }
            Message::ServerTyped(server) => {
                self.server = server;
                self.chosen = None;
                self.forget_refusal();
            }
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
                self.accepted = Some(fingerprint);
                return self.ask(settings);
            }
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
            Message::NewPassword => self.make_up_password(),
            Message::CopyPassword => {
                let password = self.draft.password.reveal().to_owned();
                return Action::Run(iced::clipboard::write(password));
            }
            Message::ToggleRemember => self.draft.remember = !self.draft.remember,
            Message::Answered(field, value) => {
                self.draft.others.insert(field, vec![value]);
            }
            Message::Toggled(field, value) => self.toggle(&field, value),
            Message::Create => return self.create(),
            Message::Created(result) => {
                if let Some(result) = result.take() {
                    return self.created(result);
                }
            }
            Message::Back => return self.back(),
        }
        Action::None
    }

    fn provider(&self, place: usize) -> Option<&Provider> {
        self.providers.providers.get(place)
    }

    fn forget_refusal(&mut self) {
        (self.remark, self.accepted) = (None, None);
        self.stage = Stage::Choosing { refused: None };
    }

    fn back(&mut self) -> Action {
        match &self.stage {
            Stage::Choosing { .. } => return Action::Leave,
            // What is being made cannot be called back; whether it was, signing in would tell.
            Stage::Creating { .. } => {}
            Stage::Opening { .. } | Stage::Asking { .. } | Stage::Filling { .. } => {
                self.forget_refusal();
            }
        }
        Action::None
    }

    /// The server or the invitation that was typed.
    fn place(&mut self) -> Option<Place> {
        let typed = self.server.trim();
        let scheme = ["xmpp:", "https:", "http:"].iter().any(|scheme| {
            typed.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme))
        });
        if scheme || typed.contains('/') {
            return match typed.parse() {
                Ok(Invited::Directly(invitation)) => Some(Place::Host(self.invite(invitation))),
                Ok(Invited::OnPage(page)) => Some(Place::Page(page)),
                Err(error) => {
                    self.remark = Some(explain::no_invitation(error));
                    None
                }
            };
        }
        // Whoever types an address has said the name too.
        let domain = match typed.split_once('@') {
            Some((name, domain)) => {
                self.draft.name = name.to_owned();
                domain
            }
            None => typed,
        };
        if domain.is_empty() || format!("name@{domain}").parse::<Address>().is_err() {
            self.remark =
                Some("Choose a server of the list, or type the name of another.".to_owned());
            return None;
        }
        let domain = domain.to_owned();
        let (reach, certificate) = (Reach::Lookup, self.accepted);
        Some(Place::Host(Host { domain, reach, certificate, token: None }))
    }

    /// The server that invites. Where it has chosen a name, that is taken.
    fn invite(&mut self, invitation: Invitation) -> Host {
        let Invitation { domain, name, token } = invitation;
        self.draft.name = name.unwrap_or_else(|| std::mem::take(&mut self.draft.name));
        Host { domain, reach: Reach::Lookup, certificate: self.accepted, token }
    }

    fn ask(&mut self, settings: &Settings) -> Action {
        let place = self.place();
        if place.is_some() {
            self.remark = None;
        }
        match place {
            Some(Place::Host(host)) => self.ask_host(host, settings),
            Some(Place::Page(page)) => self.open(page, settings),
            None => Action::Run(focus::to(SERVER)),
        }
    }

    fn ask_host(&mut self, host: Host, settings: &Settings) -> Action {
        let asking = registering::ask(host.clone(), settings.clone());
        let (task, handle) =
            Task::perform(asking, |result| Message::Asked(TakeOnce::new(result))).abortable();
        let _task = handle.abort_on_drop();
        self.stage = Stage::Asking { host: Box::new(host), _task };
        Action::Run(task)
    }

    fn open(&mut self, page: Page, settings: &Settings) -> Action {
        let opening = registering::open(page.clone(), settings.clone());
        let (task, handle) =
            Task::perform(opening, |result| Message::Opened(TakeOnce::new(result))).abortable();
        let _task = handle.abort_on_drop();
        self.stage = Stage::Opening { page: Box::new(page), _task };
        Action::Run(task)
    }

    fn opened(&mut self, result: Result<Invitation, NoPage>, settings: &Settings) -> Action {
        let Stage::Opening { page, .. } = &self.stage else { return Action::None };
        match result {
            Ok(invitation) => {
                let host = self.invite(invitation);
                self.ask_host(host, settings)
            }
            Err(error) => {
                self.remark = Some(explain::no_page(page, &error));
                self.stage = Stage::Choosing { refused: None };
                Action::None
            }
        }
    }

    fn asked(&mut self, result: Result<Asked, NotRegistered>) {
        let Stage::Asking { host, .. } = &self.stage else { return };
        let host = host.clone();
        self.stage = match result {
            Ok(asked) => {
                if self.draft.password.reveal().is_empty() {
                    self.make_up_password();
                }
                Stage::Filling { host, asked: Box::new(asked), failure: None }
            }
            Err(error) => Stage::Choosing { refused: Some(Refused { host: *host, error }) },
        };
    }

    fn make_up_password(&mut self) {
        // Without randomness nothing is offered, and the field stays as it is.
        if let Ok(password) = secrets::strong_password() {
            self.draft.password = password;
            (self.draft.password_shown, self.draft.made_up) = (true, true);
        }
    }

    fn toggle(&mut self, field: &str, value: String) {
        let Stage::Filling { asked, .. } = &self.stage else { return };
        let Some(field) = asked.form.fields.iter().find(|known| known.name == field) else {
            return;
        };
        let values = self.draft.others.entry(field.name.clone());
        let values = values.or_insert_with(|| field.values.clone());
        match (&field.kind, values.iter().position(|known| *known == value)) {
            (FieldKind::ManyOf(_), Some(place)) => drop(values.remove(place)),
            (FieldKind::ManyOf(_), None) => values.push(value),
            _ => *values = vec![value],
        }
    }

    fn answers(&self) -> Answers {
        let mut answers = Answers::new(self.draft.name.trim(), self.draft.password.clone());
        for (field, values) in &self.draft.others {
            answers.set(field, values.clone());
        }
        answers
    }

    /// The address that the account would have, if it can have that name.
    fn address(&self, host: &Host) -> Option<Address> {
        format!("{}@{}", self.draft.name.trim(), host.domain).parse().ok()
    }

    /// Whether all that is asked is answered.
    fn is_filled_in(&self, host: &Host, asked: &Asked) -> bool {
        self.address(host).is_some()
            && !self.draft.password.reveal().is_empty()
            && self.answers().check(&asked.form).is_ok()
    }

    fn create(&mut self) -> Action {
        let Stage::Filling { host, asked, .. } = &self.stage else { return Action::None };
        if !self.is_filled_in(host, asked) {
            return Action::None;
        }
        let answers = self.answers();
        let stage = std::mem::replace(&mut self.stage, Stage::Choosing { refused: None });
        let Stage::Filling { host, asked, .. } = stage else { return Action::None };
        let creating = registering::create(*asked, answers);
        let (task, handle) =
            Task::perform(creating, |result| Message::Created(TakeOnce::new(result))).abortable();
        let _task = handle.abort_on_drop();
        self.stage = Stage::Creating { host, _task };
        Action::Run(task)
    }

    fn created(&mut self, result: Result<(), (NotRegistered, Option<Asked>)>) -> Action {
        let Stage::Creating { host, .. } = &self.stage else { return Action::None };
        let host = host.clone();
        match result {
            // Where the answer was lost, the account may be there all the same: signing in tells.
            Ok(()) | Err((NotRegistered::Connection(_), _)) => {
                let Some(address) = self.address(&host) else { return Action::None };
                self.stage = Stage::Choosing { refused: None };
                let (secret, certificate) = (self.draft.password.clone(), host.certificate);
                let (reach, old_encryption) = (host.reach, OldEncryption::Refused);
                let account = Account { address, secret, reach, certificate, old_encryption };
                Action::Created(Box::new(account), self.draft.remember)
            }
            Err((error, Some(asked))) => {
                let failure = Some(explain::not_registered(&host.domain, &error, None));
                // Another CAPTCHA wants another answer.
                for field in asked.form.fields.iter().filter(|field| field.is_captcha()) {
                    self.draft.others.remove(&field.name);
                }
                self.stage = Stage::Filling { host, asked: Box::new(asked), failure };
                Action::None
            }
            Err((error, None)) => {
                self.stage = Stage::Choosing { refused: Some(Refused { host: *host, error }) };
                Action::None
            }
        }
    }

    /// The screen.
    #[must_use]
    pub fn view(&self) -> crate::ui::Element<'_, Message> {
        match &self.stage {
            Stage::Choosing { refused } => self.choosing(refused.as_ref(), None),
            Stage::Opening { page, .. } => self.choosing(None, Some(words::opens_page(page))),
            Stage::Asking { host, .. } => {
                let asks = format!("Asking {} what it wants to know", host.domain);
                self.choosing(None, Some(asks))
            }
            Stage::Filling { host, asked, failure } => {
                self.filling(host, asked, failure.as_deref())
            }
            Stage::Creating { host, .. } => self.creating(host),
        }
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
