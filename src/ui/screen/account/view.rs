//! What the form of an account looks like.

use iced::widget::{Column, column, row, space};

use super::{Form, Message, State};
use crate::migration::Side;
use crate::model::account::Secret;
use crate::text::words::{self, account as said};
use crate::ui::icon::Icon;
use crate::ui::screen::have_or_create;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, scale};
use crate::ui::widget::band::{Band, End, Home, Way};
use crate::ui::widget::frame::{self, Page, framed};
use crate::ui::widget::{Room, button, checkbox, field, form, small};
use crate::ui::{Element, today};

impl Form {
    /// The screen.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        framed(|room| if self.gone.is_some() { self.gone_page(room) } else { self.page(room) })
    }

    /// The question that lies over it, if there is one.
    #[must_use]
    pub fn question(&self) -> Option<Element<'_, Message>> {
        let fingerprint = self.trusting?;
        let trust = Message::AcceptCertificate(fingerprint);
        Some(super::certificate::really_trust(fingerprint, trust, Message::TrustNot))
    }

    fn page(&self, room: Room) -> Page<'_, Message> {
        let form = form(room, self.fields(), self.beside());
        let (title, lead) = match self.side {
            Side::Old => (said::your_old_account(), said::old_lead()),
            Side::New => (said::your_new_account(), said::new_lead()),
        };
        // The form is the last of the same column on both pages, with or without the choice above it.
        let choice = self.may_create().then(|| have_or_create(room, true, |_| Message::CreateOne));
        let content = Column::new().push(choice).push(form).spacing(scale::gap::L);
        let is_busy = matches!(self.state, State::SigningIn { .. });
        let back = button(Kind::Quiet, if is_busy { said::cancel() } else { said::back() });
        let back = if is_busy { back } else { back.before(Icon::ArrowLeft) };
        let next = match is_busy {
            true => button(Kind::Primary, said::signing_in()).spins(),
            false => button(Kind::Primary, said::next()).after(Icon::ArrowRight),
        };
        let next = next.id(NEXT).on_press_maybe(Some(Message::Next).filter(|_| self.is_ready()));
        frame::page(self.band(), content)
            .title(title)
            .lead(lead)
            .keeps_lead()
            .quiet(back.on_press(self.back()))
            .primary(next)
    }

    fn gone_page(&self, room: Room) -> Page<'_, Message> {
        let chosen = self.gone.as_ref().and_then(|gone| gone.chosen());
        let next = chosen.map(|_| Message::Next);
        let view = self.gone.as_ref().map(|gone| gone.view(room).map(Message::Gone));
        let back = button(Kind::Quiet, said::back()).before(Icon::ArrowLeft);
        let next = button(Kind::Primary, said::next()).after(Icon::ArrowRight).on_press_maybe(next);
        frame::page(self.band(), view.unwrap_or_else(|| space().into()))
            .title(said::your_old_account())
            .lead(said::gone_lead())
            .keeps_lead()
            .quiet(back.on_press(self.back()))
            .primary(next)
    }

    /// Whether there is something to try that was not tried in vain just now.
    pub(super) fn is_ready(&self) -> bool {
        let is_filled =
            !self.draft.address.trim().is_empty() && !self.draft.password.reveal().is_empty();
        let is_open = match &self.state {
            State::Open | State::Found(_) => true,
            State::SigningIn { .. } => false,
            // Another attempt would end the same: what helps stands beside the form.
            State::Refused { refusal, is_changed, .. } => {
                *is_changed || !super::beside::needs_decision(self.side, refusal)
            }
        };
        is_filled && is_open
    }

    fn band(&self) -> Band {
        let typed = self.address().map(|address| address.bare().to_string());
        let leaving = |address: Option<String>, closes| match address {
            Some(address) => End::old(Home::Lit, &address, closes),
            None => End::unknown_old(closes),
        };
        match self.side {
            Side::Old => {
                let old = leaving(typed, self.closes());
                let new = End::unknown(Home::Planned, said::new_account(), said::comes_next());
                Band::new(old, new, Way::Unknown, today()).step(said::old_account(), 1)
            }
            Side::New => {
                let other = self.other.as_ref().map(|other| other.bare().to_string());
                let old = leaving(other, self.other_closes);
                let new = match (typed, self.found()) {
                    (Some(address), Some(_)) => {
                        End::at(Home::Dark, &address, words::your_new_account())
                    }
                    (Some(address), None) => {
                        End::at(Home::Planned, &address, said::not_signed_in_yet())
                    }
                    (None, _) => {
                        End::unknown(Home::Planned, said::new_account(), said::not_chosen_yet())
                    }
                };
                Band::new(old, new, Way::Unknown, today()).step(said::new_account(), 2)
            }
        }
    }

    fn fields(&self) -> Element<'_, Message> {
        let open = !matches!(self.state, State::SigningIn { .. });
        let address = field(said::address(), &self.draft.address)
            .id(self.id("address"))
            .hint(said::address_hint())
            .error(self.remarks.address.as_deref())
            .on_leave(Message::AddressLeft)
            .on_submit(Message::Next);
        let password = field(said::password(), self.draft.password.reveal())
            .id(self.id("password"))
            .secret(self.password_shown, Message::TogglePassword)
            .hint(self.password_hint())
            .error(self.remarks.password.as_deref())
            .on_submit(Message::Next);
        let domain = self.address().map(|address| address.domain().to_string());
        let closes = self.closing_day.view(domain.as_deref(), today()).id(self.id("closes"));
        let closes = closes.on_leave(Message::ClosingDayLeft).on_submit(Message::Next);
        let (address, password, closes) = match open {
            true => (
                address.on_input(Message::AddressTyped),
                password.on_input(|text| Message::PasswordTyped(Secret::new(text))),
                closes.on_input(Message::ClosingDayTyped),
            ),
            false => (address, password, closes),
        };
        let remember = checkbox(self.draft.remember)
            .label(said::remember())
            .on_press_maybe(open.then_some(Message::ToggleRemember));
        let closes = (self.side == Side::Old).then_some(closes);
        Column::new()
            .push(address)
            .push(password)
            .push(remember)
            .push(closes)
            .push(self.links())
            .push(self.advanced.then(|| self.advanced_settings()))
            .spacing(scale::gap::M)
            .into()
    }

    /// What is known of the password, as long as nothing is wrong with it.
    fn password_hint(&self) -> String {
        match &self.state {
            State::Found(found) if found.session().is_some() => {
                let roster = &found.snapshot().roster;
                said::signed_in(roster.contacts.len() + roster.unreadable.len())
            }
            State::Found(_) => said::from_earlier(),
            State::SigningIn { .. } => said::signing_in(),
            State::Open | State::Refused { .. } => said::password_hint(),
        }
    }

    fn links(&self) -> Element<'_, Message> {
        let symbol = if self.advanced { Icon::ChevronDown } else { Icon::ChevronRight };
        let advanced =
            button(Kind::Link, said::advanced()).before(symbol).on_press(Message::ToggleAdvanced);
        let gone = (self.side == Side::Old && self.pretend.is_none())
            .then(|| button(Kind::Link, said::already_offline()).on_press(Message::ToggleGone));
        row![advanced].push(gone).spacing(scale::gap::L).wrap().into()
    }

    fn advanced_settings(&self) -> Element<'_, Message> {
        let (label, example, hint) = said::server();
        let server = field(label, &self.draft.server)
            .id(self.id("server"))
            .example(example)
            .hint(hint)
            .error(self.remarks.server.as_deref())
            .on_submit(Message::Next)
            .on_leave(Message::ServerLeft);
        let open = !matches!(self.state, State::SigningIn { .. }) && self.pretend.is_none();
        let server = if open { server.on_input(Message::ServerTyped) } else { server };
        let accepted = self.draft.accepted.map(|fingerprint| {
            column![
                small(said::only_this_certificate()).class(Ink::Muted),
                small(fingerprint.to_string()),
                button(Kind::Link, said::trust_usual_ones()).on_press(Message::ForgetCertificate),
            ]
            .spacing(scale::gap::XS)
        });
        Column::new().push(server).push(accepted).spacing(scale::gap::M).into()
    }
}

/// The name of the button that goes on.
pub(super) const NEXT: &str = "account-next";
