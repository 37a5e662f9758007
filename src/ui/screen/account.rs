//! The forms of the old and the new account: address, password, and signing in.

use iced::Task;
use iced::task::Handle;
use jid::BareJid;

use crate::engine::{self, Found, Place, Refusal, SignedIn, passwords};
use crate::migration::Side;
use crate::model::account::{
    Account, Address, AddressError, Fingerprint, OldEncryption, Reach, ReachError, Secret,
};
use crate::model::data::{Holding, requests};
use crate::model::snapshot::Snapshot;
use crate::net::session::Settings;
use crate::text::obstacle;
use crate::ui::take_once::TakeOnce;
use crate::ui::widget::focus;
use gone::Gone;

pub(super) mod certificate;
mod gone;
mod view;

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
    /// A file in place of the old server.
    gone: Option<Gone>,
}

/// What was typed.
#[derive(Clone, Debug)]
struct Draft {
    address: String,
    password: Secret,
    server: String,
    accepted: Option<Fingerprint>,
    old_encryption: OldEncryption,
    remember: bool,
    /// The password was found in the keyring, and nobody has changed it since.
    kept: bool,
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
    /// At hand, by what was typed then.
    Found(Found),
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
    /// Accept the old encryption of the old server, and sign in.
    AcceptOldEncryption,
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
    /// There is no account yet: create one.
    CreateOne,
    /// Signing in came to an end.
    SignedIn(TakeOnce<Result<SignedIn, Refusal>>),
    /// The keyring has the password, or has not, for this reason.
    Kept(Result<(), String>),
    /// There is no old server any more: take a file, or do not.
    ToggleGone,
    /// On the part about that file.
    Gone(gone::Message),
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
    /// Show the screen that creates an account.
    CreateOne,
    /// The account is at hand: show the next screen.
    Done,
    /// The same, and this.
    DoneAnd(Task<Message>),
    /// Tell the user this, whatever is shown by now.
    Tell(String),
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
                old_encryption: OldEncryption::Refused,
                remember: false,
                kept: false,
            },
            remarks: Remarks::default(),
            password_shown: false,
            advanced: false,
            state: State::Open,
            pretend: None,
            known: None,
            other: None,
            gone: None,
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

    /// The form of an account that was just created, which is filled in already.
    #[must_use]
    pub fn created(account: &Account, remember: bool) -> Self {
        let mut form = Self::with_address(Side::New, account.address.to_string());
        form.draft.password = account.secret.clone();
        (form.draft.accepted, form.draft.remember) = (account.certificate, remember);
        form
    }

    /// The same, where the user accepted this certificate for the account's server before.
    #[must_use]
    pub fn accepting(mut self, certificate: Option<Fingerprint>) -> Self {
        self.draft.accepted = certificate;
        self
    }

    /// The same, where the user decided this about the encryption of the account's server before.
    #[must_use]
    pub fn encrypted(mut self, old_encryption: OldEncryption) -> Self {
        self.draft.old_encryption = old_encryption;
        self
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
        match &self.gone {
            Some(gone) => gone.chosen()?.snapshot.address.as_str().parse().ok(),
            None => self.draft.address.parse().ok(),
        }
    }

    /// The account, read, if it is at hand.
    #[must_use]
    pub fn found(&self) -> Option<&Found> {
        match &self.state {
            State::Found(found) => Some(found),
            State::Open | State::SigningIn { .. } | State::Refused { .. } => None,
        }
    }

    /// Gives the account away, for the move.
    pub fn take_found(&mut self) -> Option<Found> {
        match std::mem::replace(&mut self.state, State::Open) {
            State::Found(found) => Some(found),
            other => {
                self.state = other;
                None
            }
        }
    }

    /// Remembers who has asked to see this account, if it is still the one at hand.
    pub fn remember_requests(&mut self, account: &BareJid, found: Holding) {
        if let State::Found(home) = &mut self.state
            && home.snapshot().address == *account
        {
            requests::learn(&mut home.snapshot_mut().data, found);
        }
    }

    /// Where the typing begins, and the password that may be known already.
    pub fn enter(&self, place: &Place) -> Task<Message> {
        let first = if self.address().is_some() { self.id("password") } else { self.id("address") };
        Task::batch([focus::to(first), self.look_up(place)])
    }

    /// Whether an account could be created instead of signing in to one.
    fn may_create(&self) -> bool {
        self.side == Side::New && self.pretend.is_none()
    }

    /// What Enter means.
    #[must_use]
    pub fn main(&self) -> Option<Message> {
        if let Some(gone) = &self.gone {
            let read = Message::Gone(gone::Message::Read);
            return Some(if gone.chosen().is_some() { Message::Next } else { read });
        }
        match self.state {
            State::SigningIn { .. } => None,
            State::Open | State::Refused { .. } | State::Found(_) => Some(Message::Next),
        }
    }

    /// What Esc means.
    #[must_use]
    pub fn back(&self) -> Message {
        if self.gone.is_some() {
            return Message::ToggleGone;
        }
        match self.state {
            State::SigningIn { .. } => Message::Cancel,
            State::Open | State::Refused { .. } | State::Found(_) => Message::Back,
        }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message, place: &Place) -> Action {
        match message {
            Message::AddressTyped(address) => {
                self.draft.address = address;
                self.remarks.address = None;
                self.draft.accepted = None;
                self.draft.old_encryption = OldEncryption::Refused;
                self.reopen();
            }
            Message::AddressLeft => {
                self.check_address();
                return Action::Run(self.look_up(place));
            }
            Message::PasswordTyped(password) => {
                self.draft.password = password;
                self.draft.kept = false;
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
            Message::AcceptOldEncryption => {
                self.draft.old_encryption = OldEncryption::decided(true);
                return self.sign_in(&place.settings);
            }
            Message::LookedUp(address, secret) => {
                let wanted = self.draft.password.reveal().is_empty();
                if let Some(secret) = secret.filter(|_| wanted && self.address() == Some(address)) {
                    self.draft.password = secret;
                    self.draft.kept = true;
                    self.remarks.password = None;
                }
            }
            Message::Next if self.gone.is_some() => return self.take_file(),
            Message::Next if self.found().is_some() => return Action::Done,
            Message::Next => return self.sign_in(&place.settings),
            Message::GoOnWithout => return self.go_on_without(),
            Message::Cancel => self.state = State::Open,
            Message::Back => {
                self.reopen_if_busy();
                return Action::Back;
            }
            Message::CreateOne => {
                self.reopen_if_busy();
                return Action::CreateOne;
            }
            Message::SignedIn(result) => {
                if let Some(result) = result.take() {
                    return self.signed_in(result, place);
                }
            }
            // That a password was not kept is no reason to stop: it is asked for next time.
            Message::Kept(Err(why)) => return Action::Tell(why),
            Message::Kept(Ok(())) => {}
            Message::ToggleGone => {
                self.gone = self.gone.take().map_or_else(|| Some(Gone::default()), |_| None);
                self.reopen();
                let first =
                    if self.gone.is_some() { gone::FILE.into() } else { self.id("address") };
                return Action::Run(focus::to(first));
            }
            Message::Gone(message) => {
                self.reopen();
                let domain = self.draft.address.parse::<Address>().ok();
                let domain = domain.map(|address| address.domain().to_string());
                if let Some(gone) = &mut self.gone {
                    return Action::Run(gone.update(message, domain).map(Message::Gone));
                }
            }
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
            Some(address) => {
                Task::perform(passwords::from_keyring(address.clone()), move |secret| {
                    Message::LookedUp(address.clone(), secret)
                })
            }
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
        let (task, handle) = Task::perform(
            engine::sign_in(account.clone(), settings.clone(), self.side),
            |result| Message::SignedIn(TakeOnce::new(result)),
        )
        .abortable();
        let _task = handle.abort_on_drop();
        self.state = State::SigningIn { account: Box::new(account), _task };
        Action::Run(task)
    }

    fn signed_in(&mut self, result: Result<SignedIn, Refusal>, place: &Place) -> Action {
        let State::SigningIn { account, .. } = &self.state else { return Action::None };
        let (address, secret) = (account.address.clone(), account.secret.clone());
        match result {
            Ok(signed_in) => {
                self.state = State::Found(Found::SignedIn(Box::new(signed_in)));
                if self.draft.remember && place.keyring {
                    let keep = passwords::keep_in_keyring(address.clone(), secret);
                    return Action::DoneAnd(Task::perform(keep, move |kept| {
                        Message::Kept(kept.map_err(|why| obstacle::not_kept(&address, &why)))
                    }));
                }
                Action::Done
            }
            Err(refusal) => {
                // What the keyring has does not help any more: the right one is to take its place.
                let about_password = refusal.is_about_password();
                self.draft.remember |= self.draft.kept && about_password;
                self.state = State::Refused { address, refusal: Box::new(refusal) };
                match about_password {
                    true => Action::Run(focus::to(self.id("password"))),
                    false => Action::None,
                }
            }
        }
    }

    /// Takes the account of the file for the old one.
    fn take_file(&mut self) -> Action {
        let chosen = self.gone.as_ref().and_then(Gone::chosen);
        let Some(resident) = chosen else { return Action::None };
        self.state = State::Found(Found::File(Box::new(resident.snapshot.clone())));
        Action::Done
    }

    fn go_on_without(&mut self) -> Action {
        let (Some(known), Some(account)) = (&self.known, self.account()) else {
            return Action::None;
        };
        self.state = State::Found(Found::Away { account, snapshot: known.clone() });
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
            old_encryption: self.draft.old_encryption,
        })
    }

    fn reach(&self) -> Result<Reach, ReachError> {
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
}

#[cfg(test)]
mod tests;
