//! Signing in with what was typed, or doing without where the server is gone.

use iced::Task;

use super::gone::Gone;
use super::{Action, Form, Message, State, card};
use crate::engine::{self, Found, Place, Refusal, SignedIn, passwords};
use crate::model::account::{Account, Reach, ReachError};
use crate::net::session::Settings;
use crate::text::obstacle;
use crate::ui::take_once::TakeOnce;
use crate::ui::today;
use crate::ui::widget::focus;

impl Form {
    pub(super) fn look_up(&self, place: &Place) -> Task<Message> {
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

    pub(super) fn sign_in(&mut self, settings: &Settings) -> Action {
        self.check_all();
        self.closing_day.leave(today());
        self.advanced |= self.remarks.server.is_some();
        if let Some(wrong) = self.first_wrong() {
            return Action::Run(focus::to_correct(self.id(wrong)));
        }
        let Some(account) = self.account() else { return Action::None };
        self.details = false;
        let (task, handle) = Task::perform(
            engine::sign_in(account.clone(), settings.clone(), self.side),
            |result| Message::SignedIn(TakeOnce::new(result)),
        )
        .abortable();
        let _task = handle.abort_on_drop();
        self.state = State::SigningIn { account: Box::new(account), _task };
        Action::Run(task)
    }

    pub(super) fn signed_in(&mut self, result: Result<SignedIn, Refusal>, place: &Place) -> Action {
        let State::SigningIn { account, .. } = &self.state else { return Action::None };
        let (address, secret) = (account.address.clone(), account.secret.clone());
        match result {
            Ok(signed_in) => {
                if let Some(day) = signed_in.snapshot.server.closes {
                    self.closing_day.announced(day);
                }
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
                let wrong = self.blame(&address, &refusal);
                self.state =
                    State::Refused { address, refusal: Box::new(refusal), is_changed: false };
                match wrong {
                    Some(field) => Action::Run(focus::to_correct(self.id(field))),
                    None => Action::Run(focus::to(card::WAY_OUT)),
                }
            }
        }
    }

    /// Takes the account of the file for the old one.
    pub(super) fn take_file(&mut self) -> Action {
        let chosen = self.gone.as_ref().and_then(Gone::chosen);
        let Some(resident) = chosen else { return Action::None };
        self.state = State::Found(Found::File(Box::new(resident.snapshot.clone())));
        Action::Done
    }

    pub(super) fn go_on_without(&mut self) -> Action {
        let (Some(known), Some(account)) = (&self.known, self.account()) else {
            return Action::None;
        };
        self.state = State::Found(Found::Away { account, snapshot: known.clone() });
        Action::Done
    }

    /// The account as it was typed, if that is one.
    pub(super) fn account(&self) -> Option<Account> {
        if let Some(pretend) = &self.pretend {
            let (address, secret) = (self.address()?, self.draft.password.clone());
            return Some(Account { address, secret, ..pretend.clone() });
        }
        Some(Account {
            address: self.address()?,
            secret: self.draft.password.clone(),
            reach: self.reach().ok()?,
            certificate: self.draft.accepted,
            old_encryption: self.draft.old_encryption,
        })
    }

    pub(super) fn reach(&self) -> Result<Reach, ReachError> {
        match self.draft.server.trim() {
            "" => Ok(Reach::Lookup),
            server => server.parse(),
        }
    }
}
