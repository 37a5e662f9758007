//! The forms of the old and the new account: address, password, and signing in.

use iced::task::Handle;
use iced::widget::{Column, column, row};
use iced::{Center, Task};

use super::steps;
use crate::account::{Account, Address, AddressError, Fingerprint, Reach, Secret};
use crate::migration::Side;
use crate::session::{LoginError, Settings};
use crate::snapshot::Snapshot;
use crate::ui::Element;
use crate::ui::engine::{self, Home, Place, Refusal};
use crate::ui::icon::Icon;
use crate::ui::parcel::Parcel;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::name::display_address;
use crate::ui::widget::page::Page;
use crate::ui::widget::{banner, body, button, checkbox, field, focus, page, small, spinner};

mod certificate;

/// The form of one account. It lives as long as the journey, so that going back finds what was typed.
#[derive(Debug)]
pub struct Form {
    side: Side,
    draft: Draft,
    remarks: Remarks,
    password_shown: bool,
    advanced: bool,
    state: State,
    /// The account of a practice move, which nobody has to type.
    pretend: Option<Account>,
    /// What an earlier run read from this account, should its server be gone.
    known: Option<Box<Snapshot>>,
    /// The address of the other form, which this one must differ from.
    other: Option<Address>,
}

/// What was typed.
#[derive(Clone, Debug)]
struct Draft {
    address: String,
    password: Secret,
    server: String,
    accepted: Option<Fingerprint>,
    remember: bool,
}

/// What is wrong with it, field by field.
#[derive(Debug, Default)]
struct Remarks {
    address: Option<&'static str>,
    password: Option<&'static str>,
    server: Option<&'static str>,
}

#[derive(Debug)]
enum State {
    Open,
    SigningIn {
        account: Box<Account>,
        _task: Handle,
    },
    Refused {
        address: Address,
        refusal: Box<Refusal>,
    },
    /// Signed in, with what was typed then.
    SignedIn(Box<Home>),
}

/// What happens on it.
#[derive(Clone, Debug)]
pub enum Message {
    /// The address changed.
    AddressTyped(String),
    /// The address was left.
    AddressLeft,
    /// The password changed.
    PasswordTyped(Secret),
    /// The password was left.
    PasswordLeft,
    /// The server changed.
    ServerTyped(String),
    /// The server was left.
    ServerLeft,
    /// Show the password, or hide it.
    TogglePassword,
    /// Keep the password in the keyring, or not.
    ToggleRemember,
    /// Show the server settings, or hide them.
    ToggleAdvanced,
    /// No longer accept a certificate by its fingerprint.
    ForgetCertificate,
    /// Accept this certificate, and sign in.
    AcceptCertificate(Fingerprint),
    /// The keyring was asked for the password of this address.
    LookedUp(Address, Option<Secret>),
    /// Sign in.
    Next,
    /// Go on without the old server.
    GoOnWithout,
    /// Stop signing in.
    Cancel,
    /// To the screen before.
    Back,
    /// Signing in came to an end.
    SignedIn(Parcel<Result<Home, Refusal>>),
    /// The keyring has the password, or has not.
    Kept(bool),
}

/// What the router is to do.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// This.
    Run(Task<Message>),
    /// Show the screen before.
    Back,
    /// The account is at hand: show the next screen.
    Done,
    /// The same, and this.
    DoneAnd(Task<Message>),
}

impl Form {
    /// An empty form.
    #[must_use]
    pub fn new(side: Side) -> Self {
        Self {
            side,
            draft: Draft {
                address: String::new(),
                password: Secret::new(String::new()),
                server: String::new(),
                accepted: None,
                remember: false,
            },
            remarks: Remarks::default(),
            password_shown: false,
            advanced: false,
            state: State::Open,
            pretend: None,
            known: None,
            other: None,
        }
    }

    /// The form of an account on a pretend server, which is filled in already.
    #[must_use]
    pub fn pretend(side: Side, account: Account) -> Self {
        let mut form = Self::with_address(side, account.address.to_string());
        form.draft.password = account.secret.clone();
        form.pretend = Some(account);
        form
    }

    /// A form with the address filled in.
    #[must_use]
    pub fn with_address(side: Side, address: String) -> Self {
        let mut form = Self::new(side);
        form.draft.address = address;
        form
    }

    /// With what an earlier run read from this account.
    #[must_use]
    pub fn knowing(self, known: Box<Snapshot>) -> Self {
        Self { known: Some(known), ..self }
    }

    /// With this account on the other form.
    pub fn set_other(&mut self, other: Option<Address>) {
        if self.other != other {
            self.other = other;
            self.remarks.address = None;
        }
    }

    /// The address, if it is one.
    #[must_use]
    pub fn address(&self) -> Option<Address> {
        self.draft.address.parse().ok()
    }

    /// The account, read, if it is at hand.
    #[must_use]
    pub fn home(&self) -> Option<&Home> {
        match &self.state {
            State::SignedIn(home) => Some(home),
            State::Open | State::SigningIn { .. } | State::Refused { .. } => None,
        }
    }

    /// Gives the account away, for the move.
    pub fn take_home(&mut self) -> Option<Home> {
        match std::mem::replace(&mut self.state, State::Open) {
            State::SignedIn(home) => Some(*home),
            other => {
                self.state = other;
                None
            }
        }
    }

    /// Where the typing begins, and the password that may be known already.
    pub fn enter(&self, place: &Place) -> Task<Message> {
        let first = if self.address().is_some() { self.id("password") } else { self.id("address") };
        Task::batch([focus::to(first), self.look_up(place)])
    }

    /// What Enter means.
    #[must_use]
    pub fn main(&self) -> Option<Message> {
        match self.state {
            State::SigningIn { .. } => None,
            State::Open | State::Refused { .. } | State::SignedIn(_) => Some(Message::Next),
        }
    }

    /// What Esc means.
    #[must_use]
    pub fn back(&self) -> Message {
        match self.state {
            State::SigningIn { .. } => Message::Cancel,
            State::Open | State::Refused { .. } | State::SignedIn(_) => Message::Back,
        }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, place: &Place) -> Action {
        match message {
            Message::AddressTyped(address) => {
                self.draft.address = address;
                self.remarks.address = None;
                self.draft.accepted = None;
                self.reopen();
            }
            Message::AddressLeft => {
                self.check_address();
                return Action::Run(self.look_up(place));
            }
            Message::PasswordTyped(password) => {
                self.draft.password = password;
                self.remarks.password = None;
                self.reopen();
            }
            Message::PasswordLeft => self.check_password(),
            Message::ServerTyped(server) => {
                self.draft.server = server;
                self.remarks.server = None;
                self.reopen();
            }
            Message::ServerLeft => self.check_server(),
            Message::TogglePassword => self.password_shown = !self.password_shown,
            Message::ToggleRemember => self.draft.remember = !self.draft.remember,
            Message::ToggleAdvanced => self.advanced = !self.advanced,
            Message::ForgetCertificate => {
                self.draft.accepted = None;
                self.reopen();
            }
            Message::AcceptCertificate(fingerprint) => {
                self.draft.accepted = Some(fingerprint);
                return self.sign_in(&place.settings);
            }
            Message::LookedUp(address, secret) => {
                let wanted = self.draft.password.reveal().is_empty();
                if let Some(secret) = secret.filter(|_| wanted && self.address() == Some(address)) {
                    self.draft.password = secret;
                    self.remarks.password = None;
                }
            }
            Message::Next if self.home().is_some() => return Action::Done,
            Message::Next => return self.sign_in(&place.settings),
            Message::GoOnWithout => return self.go_on_without(),
            Message::Cancel => self.state = State::Open,
            Message::Back => {
                self.reopen_if_busy();
                return Action::Back;
            }
            Message::SignedIn(result) => {
                if let Some(result) = result.open() {
                    return self.signed_in(result, place);
                }
            }
            // That a password was not kept is no reason to stop: it is asked for next time.
            Message::Kept(_) => {}
        }
        Action::None
    }

    /// What was signed in to is no longer what is typed.
    fn reopen(&mut self) {
        self.state = State::Open;
    }

    fn reopen_if_busy(&mut self) {
        if matches!(self.state, State::SigningIn { .. }) {
            self.reopen();
        }
    }

    fn look_up(&self, place: &Place) -> Task<Message> {
        let may = place.keyring && self.pretend.is_none();
        match self.address().filter(|_| may && self.draft.password.reveal().is_empty()) {
            Some(address) => Task::perform(engine::from_keyring(address.clone()), move |secret| {
                Message::LookedUp(address.clone(), secret)
            }),
            None => Task::none(),
        }
    }

    fn sign_in(&mut self, settings: &Settings) -> Action {
        self.check_address();
        self.check_password();
        self.check_server();
        self.advanced |= self.remarks.server.is_some();
        let Some(account) = self.account() else {
            return Action::Run(focus::to(self.id(self.first_wrong())));
        };
        let (task, handle) =
            Task::perform(engine::sign_in(account.clone(), settings.clone()), |result| {
                Message::SignedIn(Parcel::new(result))
            })
            .abortable();
        let _task = handle.abort_on_drop();
        self.state = State::SigningIn { account: Box::new(account), _task };
        Action::Run(task)
    }

    fn signed_in(&mut self, result: Result<Home, Refusal>, place: &Place) -> Action {
        let State::SigningIn { account, .. } = &self.state else { return Action::None };
        let (address, secret) = (account.address.clone(), account.secret.clone());
        match result {
            Ok(home) => {
                self.state = State::SignedIn(Box::new(home));
                if self.draft.remember && place.keyring {
                    let keep = engine::keep_in_keyring(address, secret);
                    return Action::DoneAnd(Task::perform(keep, Message::Kept));
                }
                Action::Done
            }
            Err(refusal) => {
                self.state = State::Refused { address, refusal: Box::new(refusal) };
                Action::None
            }
        }
    }

    fn go_on_without(&mut self) -> Action {
        let (Some(known), Some(account)) = (&self.known, self.account()) else {
            return Action::None;
        };
        let home = Home { account, link: None, snapshot: known.as_ref().clone() };
        self.state = State::SignedIn(Box::new(home));
        Action::Done
    }

    /// The account as it was typed, if all of it can be used.
    fn account(&self) -> Option<Account> {
        if let Some(pretend) = &self.pretend {
            return Some(pretend.clone());
        }
        let all_right = self.remarks.address.is_none()
            && self.remarks.password.is_none()
            && self.remarks.server.is_none();
        Some(Account {
            address: self.address().filter(|_| all_right)?,
            secret: self.draft.password.clone(),
            reach: self.reach().ok()?,
            certificate: self.draft.accepted,
        })
    }

    fn reach(&self) -> Result<Reach, crate::account::ReachError> {
        match self.draft.server.trim() {
            "" => Ok(Reach::Lookup),
            server => server.parse(),
        }
    }

    fn check_address(&mut self) {
        self.remarks.address = match self.draft.address.parse::<Address>() {
            Ok(address) if self.other.as_ref() == Some(&address) => {
                Some("This is your old address. The new account must be another one.")
            }
            Ok(_) => None,
            Err(AddressError::Empty) => Some("Type the address of the account."),
            Err(AddressError::NoLocalPart) => {
                Some("Your name and an @ are missing before the server: you@server.example")
            }
            Err(AddressError::HasResource) => {
                Some("Leave out the slash and what follows it: that part names a device.")
            }
            Err(AddressError::Invalid(_)) => {
                Some("This is not an address. It looks like an e-mail address: you@server.example")
            }
        };
    }

    fn check_password(&mut self) {
        let missing = self.draft.password.reveal().is_empty();
        self.remarks.password = missing.then_some("Type the password of this account.");
    }

    fn check_server(&mut self) {
        let wrong = self.reach().is_err();
        self.remarks.server = wrong
            .then_some("Type the name of a host, with a port if it has another one: host:5222");
    }

    fn first_wrong(&self) -> &'static str {
        if self.remarks.address.is_some() {
            "address"
        } else if self.remarks.password.is_some() {
            "password"
        } else {
            "server"
        }
    }

    /// Both forms are never on the screen together, but their fields are told apart.
    fn id(&self, field: &'static str) -> String {
        let side = match self.side {
            Side::Old => "old",
            Side::New => "new",
        };
        format!("{side}-{field}")
    }

    /// The screen.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        let content = Column::new()
            .push(self.told())
            .push(self.fields())
            .push(self.pretend.is_none().then(|| self.extras()))
            .spacing(scale::gap::L);
        let (title, lead, step) = match self.side {
            Side::Old => (
                "Your old account",
                "The account that you want to leave. Its contacts are read; nothing on it is changed yet.",
                1,
            ),
            Side::New => (
                "Your new account",
                "The account that your contacts move to. It must exist already.",
                2,
            ),
        };
        self.buttons(page(title, content).steps(steps(step)).lead(lead))
    }

    fn buttons<'a>(&'a self, page: Page<'a, Message>) -> Element<'a, Message> {
        let busy = matches!(self.state, State::SigningIn { .. });
        let filled = !self.draft.address.trim().is_empty()
            && !self.draft.password.reveal().is_empty()
            && self.remarks.address.is_none()
            && self.remarks.password.is_none()
            && self.remarks.server.is_none();
        let next = Some(Message::Next).filter(|_| filled && !busy);
        let back = button(Kind::Quiet, if busy { "Cancel" } else { "Back" });
        let back = if busy { back } else { back.before(Icon::ArrowLeft) };
        page.back(back.on_press(self.back()))
            .main(button(Kind::Primary, "Next").after(Icon::ArrowRight).on_press_maybe(next))
            .into()
    }

    /// How signing in goes, or went.
    fn told(&self) -> Option<Element<'_, Message>> {
        match &self.state {
            State::Open => None,
            State::SigningIn { account, .. } => {
                let address = display_address(account.address.bare().as_str());
                let words = body(format!("Signing in as {address} and reading the contact list"));
                Some(row![spinner(), words].spacing(scale::gap::M).align_y(Center).into())
            }
            State::SignedIn(home) => {
                let count =
                    home.snapshot.roster.contacts.len() + home.snapshot.roster.unreadable.len();
                let said = match (&home.link, count) {
                    (None, _) => {
                        "The old server is not there; the list that was read earlier is used."
                            .to_owned()
                    }
                    (Some(_), 1) => "Signed in. There is one contact.".to_owned(),
                    (Some(_), count) => format!("Signed in. There are {count} contacts."),
                };
                Some(banner(Tone::Success, said).into())
            }
            State::Refused { address, refusal } => Some(self.refused(address, refusal)),
        }
    }

    fn refused<'a>(&'a self, address: &Address, refusal: &'a Refusal) -> Element<'a, Message> {
        let shown = match refusal {
            Refusal::Login(error) => match error.as_ref() {
                LoginError::Certificate(problem) => Some(&problem.certificate),
                LoginError::WrongPin { seen, .. } => Some(seen.as_ref()),
                _ => None,
            },
            Refusal::Unreadable(_) => None,
        };
        let sentence = refusal.sentence(address);
        if let Some(shown) = shown {
            return certificate::card(sentence, shown, address.domain().as_str());
        }
        let said = banner(Tone::Danger, sentence);
        let said = match refusal {
            Refusal::Login(error) if matches!(**error, LoginError::WrongPassword { .. }) => said
                .detail("It was tried once. Look at the address and the password, and try again."),
            _ => said,
        };
        match &self.known {
            Some(_) if refusal.may_pass() => said
                .detail("The contact list was read when this move began, so it can go on. Contacts that were not \
                         told yet cannot be told from the old address any more.")
                .action(button(Kind::Secondary, "Go on without the old server").on_press(Message::GoOnWithout))
                .into(),
            _ => said.into(),
        }
    }

    fn fields(&self) -> Element<'_, Message> {
        let open = self.pretend.is_none() && !matches!(self.state, State::SigningIn { .. });
        let address = field("Address", &self.draft.address)
            .id(self.id("address"))
            .example("you@server.example")
            .hint("It looks like an e-mail address.")
            .error(self.remarks.address)
            .on_leave(Message::AddressLeft);
        let password = field("Password", self.draft.password.reveal())
            .id(self.id("password"))
            .secret(self.password_shown, Message::TogglePassword)
            .error(self.remarks.password);
        if !open {
            let address = field("Address", &self.draft.address);
            return column![address, password].spacing(scale::gap::L).into();
        }
        column![
            address.on_input(Message::AddressTyped),
            password
                .on_input(|text| Message::PasswordTyped(Secret::new(text)))
                .on_leave(Message::PasswordLeft),
        ]
        .spacing(scale::gap::L)
        .into()
    }

    fn extras(&self) -> Element<'_, Message> {
        let remember = checkbox(self.draft.remember)
            .label("Remember the password in the keyring")
            .on_press(Message::ToggleRemember);
        let symbol = if self.advanced { Icon::ChevronDown } else { Icon::ChevronRight };
        let advanced =
            button(Kind::Link, "Advanced").before(symbol).on_press(Message::ToggleAdvanced);
        Column::new()
            .push(remember)
            .push(advanced)
            .push(self.advanced.then(|| self.advanced_settings()))
            .spacing(scale::gap::M)
            .into()
    }

    fn advanced_settings(&self) -> Element<'_, Message> {
        let server = field("Server", &self.draft.server)
            .id(self.id("server"))
            .example("found by the address")
            .hint("Only if the server cannot be found by itself: host:5222, or tls://host:5223.")
            .error(self.remarks.server)
            .on_input(Message::ServerTyped)
            .on_leave(Message::ServerLeft);
        let accepted = self.draft.accepted.map(|fingerprint| {
            column![
                small("Only the certificate with this fingerprint is accepted from this server:")
                    .class(Ink::Muted),
                small(fingerprint.to_string()),
                button(Kind::Link, "Accept only trusted ones again")
                    .on_press(Message::ForgetCertificate),
            ]
            .spacing(scale::gap::XS)
        });
        Column::new().push(server).push(accepted).spacing(scale::gap::M).into()
    }
}

#[cfg(test)]
mod tests;
