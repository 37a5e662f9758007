//! What stands beside the form: why nobody could sign in, what helps, and in a rehearsal why it is filled in.

use iced::widget::column;

use super::card::{WAY_OUT, details, headline};
use super::certificate::can_be_trusted;
use super::{Form, Message, State, certificate};
use crate::engine::Refusal;
use crate::migration::Side;
use crate::model::account::Address;
use crate::net::session::LoginError;
use crate::text::say::say;
use crate::text::words::account as said;
use crate::text::words::clean;
use crate::text::{explain, obstacle};
use crate::ui::Element;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::{body, button, card, card_of, note, small, strong};

/// Whether another attempt with the same input is no use until the user has taken the way out that is shown.
pub(super) fn needs_decision(side: Side, refusal: &Refusal) -> bool {
    let Refusal::Login(error) = refusal else { return false };
    match (error.as_ref(), side) {
        (LoginError::OldEncryption { .. }, _) => takes_old_encryption(side),
        // Another server, at least.
        (LoginError::Certificate(_) | LoginError::WrongPin { .. }, Side::New) => true,
        // A key that protects nothing is not trusted by anybody's decision: its server has to get another.
        (LoginError::Certificate(problem), Side::Old) => can_be_trusted(&problem.certificate),
        (LoginError::WrongPin { seen, .. }, Side::Old) => can_be_trusted(seen),
        _ => false,
    }
}

/// Whether the user may accept the encryption of years ago.
fn takes_old_encryption(side: Side) -> bool {
    side == Side::Old && cfg!(feature = "old-encryption")
}

impl Form {
    /// What is to be said beside the fields, if anything.
    pub(super) fn beside(&self) -> Option<Element<'_, Message>> {
        match &self.state {
            State::Refused { address, refusal, .. } => Some(self.refused(address, refusal)),
            State::Open | State::SigningIn { .. } | State::Found(_) => {
                self.pretend.as_ref().map(|_| rehearsal())
            }
        }
    }

    fn refused<'a>(&'a self, address: &'a Address, refusal: &'a Refusal) -> Element<'a, Message> {
        let domain = address.domain().as_str();
        let Refusal::Login(error) = refusal else {
            return self.failure(address, refusal, None);
        };
        match error.as_ref() {
            LoginError::Certificate(_) | LoginError::WrongPin { .. } => {
                certificate::beside(self.side, domain, error, self.details)
            }
            LoginError::WrongPassword { .. } | LoginError::CredentialsExpired { .. } => {
                self.forgotten(domain, error)
            }
            // The server is there, and this can be decided: it comes before all that helps where it is not.
            LoginError::OldEncryption { .. } if takes_old_encryption(self.side) => {
                let risk = explain::old_encryption(error, &say!("account-do-use-old-encryption"));
                self.failure(address, refusal, risk)
            }
            _ if refusal.is_without_server() && self.side == Side::Old => {
                self.offline(address, refusal)
            }
            _ => self.failure(address, refusal, None),
        }
    }

    /// What to do about a password that is wrong.
    fn forgotten<'a>(&'a self, domain: &str, error: &'a LoginError) -> Element<'a, Message> {
        let (title, words) = said::forgotten(domain);
        let kept = self.draft.kept.then(|| body(said::will_be_replaced()).class(Ink::Muted));
        let text = match error {
            LoginError::WrongPassword { text } | LoginError::CredentialsExpired { text } => text,
            _ => &None,
        };
        let details = text.as_ref().map(|text| details(self.details, clean(text)));
        card(
            column![strong(title), body(words).class(Ink::Muted)]
                .push(kept)
                .push(details)
                .spacing(scale::gap::S),
        )
    }

    /// What to do where the old server cannot be found.
    fn offline<'a>(&'a self, address: &Address, refusal: &'a Refusal) -> Element<'a, Message> {
        let (title, words) = said::offline();
        let (words, way_out) = match &self.known {
            Some(_) => (
                said::offline_and_known(),
                button(Kind::Secondary, said::go_on_without()).on_press(Message::GoOnWithout),
            ),
            None => (
                words,
                button(Kind::Secondary, said::open_a_backup()).on_press(Message::ToggleGone),
            ),
        };
        let why = obstacle::refusal_in_short(address, refusal);
        card(
            column![strong(title), body(words).class(Ink::Muted), way_out.id(WAY_OUT)]
                .push(details(self.details, why))
                .spacing(scale::gap::M),
        )
    }

    /// Any other failure, and the risk that one may take all the same.
    fn failure<'a>(
        &'a self,
        address: &Address,
        refusal: &'a Refusal,
        risk: Option<String>,
    ) -> Element<'a, Message> {
        let domain = address.domain().as_str();
        let title = match risk {
            Some(_) => said::old_encryption(domain),
            None => said::cannot_sign_in(domain),
        };
        let why = obstacle::refusal_in_short(address, refusal);
        let accept = risk.is_some().then(|| {
            button(Kind::Secondary, said::use_old_encryption())
                .id(WAY_OUT)
                .on_press(Message::AcceptOldEncryption)
        });
        let tone = if risk.is_some() { Tone::Warning } else { Tone::Danger };
        card_of(
            tone,
            column![headline(tone, title), body(why)]
                .push(risk.map(body))
                .push(accept)
                .spacing(scale::gap::M),
        )
    }
}

fn rehearsal<'a>() -> Element<'a, Message> {
    let (title, words) = said::why_filled_in();
    note(Tone::Info, column![small(title).font(crate::ui::SEMIBOLD), small(words)])
}
