//! The forms of the old and the new account: address, password, and signing in.

use iced::Task;
use iced::task::Handle;
use jid::BareJid;

use crate::engine::{Found, Place, Refusal, SignedIn};
use crate::migration::Side;
use crate::model::account::{Account, Address, Fingerprint, OldEncryption, Secret};
use crate::model::closing::{Closing, ClosingDay};
use crate::model::data::{Holding, requests};
use crate::model::snapshot::Snapshot;
use crate::ui::road::Closes;
use crate::ui::take_once::TakeOnce;
use crate::ui::today;
use crate::ui::widget::focus;
use closing_day::ClosingDayField;
use gone::Gone;
use remarks::Remarks;

mod beside;
mod card;
pub(super) mod certificate;
mod closing_day;
mod gone;
mod remarks;
mod signing_in;
mod view;

/// The form of one account. It lives as long as the journey, so that going back finds what was typed.
#[derive(Debug)]
pub struct Form {
    side: Side,
    draft: Draft,
    closing_day: ClosingDayField,
    remarks: Remarks,
    password_shown: bool,
    advanced: bool,
    /// The details of what went wrong are shown.
    details: bool,
    /// The user is asked whether this certificate of a new server is really to be trusted.
    trusting: Option<Fingerprint>,
    state: State,
    /// The account of a practice move, which nobody has to type.
    pretend: Option<Account>,
    /// What an earlier run read from this account, should its server be gone.
    known: Option<Box<Snapshot>>,
    /// The address of the other form, which this one must differ from.
    other: Option<Address>,
    /// When the server of that one closes.
    other_closes: Option<ClosingDay>,
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

#[derive(Debug)]
enum State {
    Open,
    SigningIn {
        account: Box<Account>,
        _task: Handle,
    },
    /// What came of the last attempt. It stays to be read while something else is typed.
    Refused {
        address: Address,
        refusal: Box<Refusal>,
        /// Something was changed since, so that another attempt may end otherwise.
        is_changed: bool,
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
    /// The closing day changed.
    ClosingDayTyped(String),
    /// The closing day was left.
    ClosingDayLeft,
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
    /// Show the details of what went wrong, or hide them.
    ToggleDetails,
    /// Ask whether this certificate of a new server is really to be trusted.
    AskToTrust(Fingerprint),
    /// It is not.
    TrustNot,
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
            closing_day: ClosingDayField::default(),
            remarks: Remarks::default(),
            password_shown: false,
            advanced: false,
            details: false,
            trusting: None,
            state: State::Open,
            pretend: None,
            known: None,
            other: None,
            other_closes: None,
            gone: None,
        }
    }

    /// The form of an account on a pretend server, which is filled in already.
    #[must_use]
    pub fn pretend(side: Side, account: Account) -> Self {
        let mut form = Self::with_address(side, account.address.to_string());
        form.draft.password = account.secret.clone();
        form.pretend = Some(account);
        if side == Side::Old {
            form.closing_day = ClosingDayField::in_rehearsal(today());
        }
        form
    }

    /// The form of an account that was just created, which is filled in already.
    #[must_use]
    pub fn created(account: &Account) -> Self {
        let mut form = Self::with_address(Side::New, account.address.to_string());
        form.draft.password = account.secret.clone();
        form.draft.accepted = account.certificate;
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

    /// With this day on which the server closes, as far as it is known.
    #[must_use]
    pub fn closing(self, closing: Option<Closing>) -> Self {
        Self { closing_day: ClosingDayField::known(closing), ..self }
    }

    /// The day on which the server closes, if the user has said so or the server has.
    #[must_use]
    pub fn closes(&self) -> Option<ClosingDay> {
        self.closing_day.day()
    }

    /// What the user says of it.
    #[must_use]
    pub fn says_of_closing(&self) -> Closes {
        self.closing_day.said()
    }

    /// With what an earlier run read from this account.
    #[must_use]
    pub fn knowing(self, known: Box<Snapshot>) -> Self {
        Self { known: Some(known), ..self }
    }

    /// With this account on the other form, whose server closes on that day.
    pub fn set_other(&mut self, other: Option<Address>, closes: Option<ClosingDay>) {
        self.other_closes = closes;
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
        if self.pretend.is_some() {
            return focus::to(view::NEXT);
        }
        let first = if self.address().is_some() { self.id("password") } else { self.id("address") };
        Task::batch([focus::to(first), self.look_up(place)])
    }

    /// Whether an account could be created instead of signing in to one.
    fn may_create(&self) -> bool {
        self.side == Side::New && self.pretend.is_none()
    }

    /// What Esc means.
    #[must_use]
    pub fn close(&self) -> Option<Message> {
        self.trusting.map(|_| Message::TrustNot)
    }

    /// The way back.
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
                self.draft.accepted = None;
                self.draft.old_encryption = OldEncryption::Refused;
                self.reopen();
            }
            Message::AddressLeft => {
                self.leave_address();
                return Action::Run(self.look_up(place));
            }
            Message::PasswordTyped(password) => {
                self.draft.password = password;
                self.draft.kept = false;
                self.reopen();
            }
            Message::ClosingDayTyped(day) => self.closing_day.type_in(day),
            Message::ClosingDayLeft => self.closing_day.leave(today()),
            Message::ServerTyped(server) => {
                self.draft.server = server;
                self.reopen();
            }
            Message::ServerLeft => self.check_server(),
            Message::ToggleDetails => self.details = !self.details,
            Message::AskToTrust(fingerprint) => self.trusting = Some(fingerprint),
            Message::TrustNot => self.trusting = None,
            Message::TogglePassword => self.password_shown = !self.password_shown,
            Message::ToggleRemember => self.draft.remember = !self.draft.remember,
            Message::ToggleAdvanced => self.advanced = !self.advanced,
            Message::ForgetCertificate => {
                self.draft.accepted = None;
                self.reopen();
            }
            Message::AcceptCertificate(fingerprint) => {
                self.draft.accepted = Some(fingerprint);
                self.trusting = None;
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
                self.state = State::Open;
                let first =
                    if self.gone.is_some() { gone::FILE.into() } else { self.id("address") };
                return Action::Run(focus::to(first));
            }
            // Enter in the field reads the file, and once that is read, goes on.
            Message::Gone(gone::Message::Read)
                if self.gone.as_ref().is_some_and(|gone| gone.chosen().is_some()) =>
            {
                return self.take_file();
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

    /// What was signed in to, or refused, is no longer what is typed.
    fn reopen(&mut self) {
        match &mut self.state {
            State::Refused { is_changed, .. } => *is_changed = true,
            State::Open | State::SigningIn { .. } | State::Found(_) => self.state = State::Open,
        }
    }

    fn reopen_if_busy(&mut self) {
        if matches!(self.state, State::SigningIn { .. }) {
            self.state = State::Open;
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
