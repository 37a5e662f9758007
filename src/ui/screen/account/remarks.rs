//! What is wrong with a field, in the line below it. It stays there until the next attempt, however much is typed meanwhile.

use super::{Form, State};
use crate::engine::Refusal;
use crate::migration::Side;
use crate::model::account::{Address, AddressError};
use crate::net::session::LoginError;
use crate::text::words::account as said;

/// What is wrong with what was typed, field by field.
#[derive(Debug, Default)]
pub(super) struct Remarks {
    pub(super) address: Option<String>,
    pub(super) password: Option<String>,
    pub(super) server: Option<String>,
}

impl Form {
    pub(super) fn check_all(&mut self) {
        self.remarks.address = self.fault_of_address();
        let missing = self.draft.password.reveal().is_empty();
        self.remarks.password = missing.then(said::type_the_password);
        self.check_server();
    }

    /// Who leaves the field empty may come back to it.
    pub(super) fn leave_address(&mut self) {
        let was_refused = matches!(self.state, State::Refused { is_changed: false, .. });
        if !was_refused {
            let is_empty = self.draft.address.trim().is_empty();
            self.remarks.address = self.fault_of_address().filter(|_| !is_empty);
        }
    }

    pub(super) fn check_server(&mut self) {
        let wrong = self.reach().is_err();
        self.remarks.server = wrong.then(said::type_a_host);
    }

    fn fault_of_address(&self) -> Option<String> {
        let fault = match self.draft.address.parse::<Address>() {
            Ok(address) if self.other.as_ref() == Some(&address) => said::same_account(),
            Ok(_) => return None,
            Err(AddressError::Empty) => said::type_the_address(),
            Err(AddressError::NoLocalPart) => said::name_is_missing(),
            Err(AddressError::HasResource) => said::has_resource(),
            Err(AddressError::Invalid(_)) => said::no_address(),
        };
        Some(fault)
    }

    /// The first field that is to be corrected.
    pub(super) fn first_wrong(&self) -> Option<&'static str> {
        let wrong = [
            ("address", self.remarks.address.is_some()),
            ("password", self.remarks.password.is_some()),
            ("closes", self.side == Side::Old && self.closing_day.is_wrong()),
            ("server", self.remarks.server.is_some()),
        ];
        wrong.into_iter().find(|(_, is_wrong)| *is_wrong).map(|(field, _)| field)
    }

    /// Says under a field why nobody could sign in, where a field is to blame, and which that is.
    pub(super) fn blame(&mut self, address: &Address, refusal: &Refusal) -> Option<&'static str> {
        let domain = address.domain().as_str();
        if refusal.is_about_password() {
            self.remarks.password = Some(match refusal {
                Refusal::Login(error)
                    if matches!(**error, LoginError::CredentialsExpired { .. }) =>
                {
                    said::password_expired()
                }
                _ if self.draft.kept => said::kept_password_is_wrong(),
                _ => said::wrong_password(),
            });
            return Some("password");
        }
        if !refusal.is_without_server() {
            return None;
        }
        let Refusal::Login(error) = refusal else { return None };
        self.remarks.address = Some(match **error {
            // It is there, and too old: that is said beside the fields.
            LoginError::OldEncryption { .. } => return None,
            LoginError::NoSuchHost { .. }
            | LoginError::BadDomain { .. }
            | LoginError::NoService { .. } => said::no_such_server(domain),
            LoginError::NoDns { .. } => said::not_online(),
            _ => said::out_of_reach(domain),
        });
        Some("address")
    }
}
