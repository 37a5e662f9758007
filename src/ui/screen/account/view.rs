//! What the form of an account looks like.

use iced::widget::{Column, column, container, row, space};
use iced::{Center, Padding};

use super::{Form, Message, State, certificate};
use crate::engine::Refusal;
use crate::migration::Side;
use crate::model::account::{Address, Secret};
use crate::net::session::LoginError;
use crate::text::{explain, obstacle};
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::screen::{have_or_create, steps};
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::name::display_address;
use crate::ui::widget::page::Page;
use crate::ui::widget::{banner, body, button, checkbox, field, page, small, spinner};

impl Form {
    /// The screen.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        if let Some(gone) = &self.gone {
            let next = gone.chosen().map(|_| Message::Next);
            return page("Your old account", gone.view().map(Message::Gone))
                .steps(steps(1))
                .lead("Its server is gone. What a file has of it can still move.")
                .back(button(Kind::Quiet, "Back").before(Icon::ArrowLeft).on_press(self.back()))
                .main(button(Kind::Primary, "Next").after(Icon::ArrowRight).on_press_maybe(next))
                .into();
        }
        let form = Column::new()
            .push(self.fields())
            .push(self.pretend.is_none().then(|| self.extras()))
            .spacing(scale::gap::L);
        // It keeps its place when it is empty: a field that moves up would lose what is being typed.
        let told = match self.told() {
            Some(told) => container(told).padding(Padding::ZERO.bottom(scale::gap::L)).into(),
            None => Element::from(space()),
        };
        let content = Column::new()
            .push(self.may_create().then(|| have_or_create(true, |_| Message::CreateOne)))
            .push(column![told, form])
            .spacing(scale::gap::L);
        let (title, lead, step) = match self.side {
            Side::Old => (
                "Your old account",
                "The account that you want to leave. Its contacts are read; nothing on it is changed yet.",
                1,
            ),
            Side::New => ("Your new account", "The account that your contacts move to.", 2),
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
            State::Found(found) => {
                let roster = &found.snapshot().roster;
                let count = roster.contacts.len() + roster.unreadable.len();
                let said = match (found.session(), count) {
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
        let sentence = obstacle::refusal_in_short(address, refusal);
        if let Some(shown) = shown {
            let accept = Message::AcceptCertificate(shown.fingerprint);
            return certificate::card(sentence, shown, address.domain().as_str(), accept);
        }
        let said = banner(Tone::Danger, sentence);
        let said = match refusal {
            refusal if refusal.is_about_password() && self.draft.kept => said.detail(
                "It was found in the keyring. Type the right one: the keyring then has that in its place, unless you take \
                 the tick away.",
            ),
            Refusal::Login(error) if matches!(**error, LoginError::WrongPassword { .. }) => said
                .detail("It was tried once. Look at the address and the password, and try again."),
            _ => said,
        };
        let old_encryption = match refusal {
            Refusal::Login(error) if self.side == Side::Old => {
                explain::old_encryption(error, "use its old encryption")
            }
            _ => None,
        };
        if let Some(risk) = old_encryption {
            let accept = button(Kind::Secondary, "Use old encryption");
            return said.detail(risk).action(accept.on_press(Message::AcceptOldEncryption)).into();
        }
        match &self.known {
            Some(_) if refusal.is_without_server() => said
                .detail("The contact list was read when this move began, so it can go on. Contacts that were not \
                         told yet cannot be told from the old address any more.")
                .action(button(Kind::Secondary, "Go on without the old server").on_press(Message::GoOnWithout))
                .into(),
            None if self.side == Side::Old && refusal.is_without_server() => said
                .detail("If it never comes back, a file that was saved earlier can take its place.")
                .action(button(Kind::Secondary, "My old server is gone").on_press(Message::ToggleGone))
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
        let gone = (self.side == Side::Old).then(|| {
            button(Kind::Link, "My old server is already gone").on_press(Message::ToggleGone)
        });
        Column::new()
            .push(remember)
            .push(row![advanced, gone].spacing(scale::gap::L))
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
