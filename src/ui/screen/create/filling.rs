//! The form that a server wants filled in.

use iced::Fill;
use iced::widget::{Column, column, container, row};

use super::picture::picture;
use super::{Create, Message};
use crate::engine::registering::{Asked, Host};
use crate::model::account::Secret;
use crate::net::registration::providers::Provider;
use crate::net::registration::{self, FieldKind as Asks, Media};
use crate::net::session::{NotRegistered, Refusal};
use crate::text::explain;
use crate::text::words::account;
use crate::text::words::create as said;
use crate::text::words::{about_provider, clean};
use crate::ui::icon::Icon;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Surface, Tone, scale};
use crate::ui::widget::band::{End, Home};
use crate::ui::widget::frame::{self, Page};
use crate::ui::widget::{
    Room, body, button, card_of, checkbox, choice_of, field, form, note, small, strong,
};
use crate::ui::{Element, SEMIBOLD};

/// The names of the fields.
pub(super) const NAME: &str = "create-name";
/// See [`NAME`].
pub(super) const PASSWORD: &str = "create-password";
/// The button to a page of the web.
pub(super) const OPEN: &str = "create-open";

impl Create {
    pub(super) fn filling<'a>(
        &'a self,
        room: Room,
        host: &'a Host,
        asked: &'a Asked,
        trouble: Option<&'a NotRegistered>,
    ) -> Page<'a, Message> {
        let wanted = &asked.form;
        if !wanted.can_be_filled_in() {
            let told = wanted.instructions.as_deref();
            return self.on_the_web(&host.domain, told, wanted.page.as_deref());
        }
        let told = [&wanted.title, &wanted.instructions].into_iter().flatten();
        let told = told.map(|text| small(clean(text)).class(Ink::Muted).into());
        let others = wanted.fields.iter().filter(|field| !field.is_name_or_password());
        let fields = Column::new()
            .push(self.own(host, trouble, true))
            .extend(others.filter_map(|field| self.question_of_server(field)))
            .push(Column::from_iter(told))
            .spacing(scale::gap::M);
        let create = Some(Message::Create).filter(|_| self.draft.answers_all(host, asked));
        let back = button(Kind::Quiet, account::back()).before(Icon::ArrowLeft);
        let create = button(Kind::Primary, said::create_account()).on_press_maybe(create);
        self.form_page(host, form(room, fields, self.beside(host, trouble)))
            .quiet(back.on_press(Message::Back))
            .primary(create)
    }

    pub(super) fn creating<'a>(&'a self, room: Room, host: &'a Host) -> Page<'a, Message> {
        self.form_page(host, form(room, self.own(host, None, false), None))
            .primary(button(Kind::Primary, said::creating()).spins())
    }

    fn form_page<'a>(&'a self, host: &'a Host, content: Element<'a, Message>) -> Page<'a, Message> {
        let note = said::you_choose_the_name();
        let new = End::unknown(Home::Planned, said::at(&host.domain), note);
        frame::page(self.band(new), content)
            .title(said::an_account_on(&host.domain))
            .lead(said::nothing_before_the_button())
            .keeps_lead()
    }

    /// Why nothing was made, or what there is to know of the server.
    fn beside<'a>(
        &'a self,
        host: &'a Host,
        trouble: Option<&'a NotRegistered>,
    ) -> Option<Element<'a, Message>> {
        if let Some(error) = trouble.filter(|error| !is_about_name(error)) {
            let why = explain::not_registered(&host.domain, error, None);
            return Some(card_of(Tone::Danger, body(why)));
        }
        let mut all = self.choice.providers.providers.iter();
        let provider: &Provider = all.find(|provider| provider.domain == host.domain)?;
        let rules = provider.rules.clone().or(provider.website.clone());
        let rules =
            rules.map(|page| button(Kind::Link, said::its_rules()).on_press(Message::Browse(page)));
        let facts = about_provider(provider).into_iter();
        let facts = facts.map(|fact| small(fact).class(Ink::Muted).into());
        let about = column![small(said::about(&host.domain)).font(SEMIBOLD)];
        Some(note(Tone::Neutral, about.extend(facts).push(rules)))
    }

    /// Name and password.
    fn own<'a>(
        &'a self,
        host: &'a Host,
        trouble: Option<&'a NotRegistered>,
        is_open: bool,
    ) -> Element<'a, Message> {
        let draft = &self.draft;
        let address = draft.address(host);
        let is_impossible = !draft.name.trim().is_empty() && address.is_none();
        let wrong = match trouble {
            Some(error) if is_about_name(error) => Some(match error {
                NotRegistered::Refused { refusal: Refusal::NameTaken, .. } => said::name_taken(),
                _ => said::impossible_name(),
            }),
            _ => is_impossible.then(said::impossible_name),
        };
        let hint = match address {
            Some(address) => said::your_new_address(&address.to_string()),
            None => said::part_before_the_at(),
        };
        let name = field(said::name(), &draft.name)
            .id(NAME)
            .suffix(said::at(&host.domain))
            .hint(hint)
            .error(wrong);
        let password = field(account::password(), draft.password.reveal())
            .id(PASSWORD)
            .hint(if draft.made_up { said::generated() } else { said::own_password() })
            .secret(draft.password_shown, Message::TogglePassword);
        if !is_open {
            return column![name, password].spacing(scale::gap::M).into();
        }
        let another = button(Kind::Link, said::generate_another()).on_press(Message::NewPassword);
        let own = draft.made_up.then(|| {
            button(Kind::Link, said::use_my_own())
                .before(Icon::ChevronRight)
                .on_press(Message::OwnPassword)
        });
        column![
            name.on_input(Message::NameTyped),
            password.on_input(|text| Message::PasswordTyped(Secret::new(text))),
            row![another].push(own).spacing(scale::gap::L).wrap(),
        ]
        .spacing(scale::gap::M)
        .into()
    }

    /// A server that makes accounts on a web page only.
    pub(super) fn on_the_web<'a>(
        &'a self,
        domain: &'a str,
        told: Option<&'a str>,
        page: Option<&'a str>,
    ) -> Page<'a, Message> {
        let told = told.map(|text| small(clean(text)).class(Ink::Muted));
        let note = said::not_created_yet();
        let new = End::unknown(Home::Planned, said::at(domain), note);
        let wrong = self.remark.as_deref().map(|why| card_of(Tone::Danger, body(why)));
        let have = button(Kind::Secondary, said::i_have_an_account()).on_press(Message::HaveOne);
        let back = button(Kind::Quiet, account::back()).before(Icon::ArrowLeft);
        let shown = frame::page(
            self.band(new),
            Column::new()
                .push(body(said::come_back()))
                .push(told)
                .push(wrong)
                .spacing(scale::gap::L),
        )
        .title(said::an_account_on(domain))
        .lead(said::on_a_web_page(domain))
        .keeps_lead()
        .quiet(back.on_press(Message::Back))
        .secondary(have);
        match page {
            Some(page) => shown.primary(
                button(Kind::Primary, said::open_the_page())
                    .id(OPEN)
                    .on_press(Message::Browse(page.to_owned())),
            ),
            None => shown,
        }
    }

    fn question_of_server<'a>(
        &'a self,
        asked: &'a registration::Field,
    ) -> Option<Element<'a, Message>> {
        let values = self.draft.others.get(&asked.name).unwrap_or(&asked.values);
        let first = values.first().map(String::as_str).unwrap_or_default();
        let label = match asked.is_captcha() {
            true => said::type_what_you_see(),
            false => clean(&asked.label),
        };
        let name = asked.name.clone();
        let toggled = move |value: String| Message::Toggled(name.clone(), value);
        let answer: Element<'_, Message> = match &asked.kind {
            Asks::Hidden => return None,
            Asks::Note => {
                let notes = asked.values.iter().map(|note| body(clean(note)).into());
                return Some(Column::from_iter(notes).spacing(scale::gap::XS).into());
            }
            Asks::Flag => {
                let on = matches!(first, "1" | "true");
                let next = if on { "0" } else { "1" }.to_owned();
                checkbox(on).label(label).on_press(toggled(next)).into()
            }
            Asks::OneOf(choices) => {
                let current = choices.iter().position(|choice| choice.value == first);
                let choices = choices.iter().enumerate().map(|(place, choice)| {
                    let words = body(clean(&choice.label));
                    choice_of(current == Some(place), words, toggled(choice.value.clone()))
                });
                column![strong(label), Column::from_iter(choices).spacing(scale::gap::S)]
                    .spacing(scale::gap::XS)
                    .into()
            }
            Asks::ManyOf(choices) => {
                let boxes = choices.iter().map(|choice| {
                    checkbox(values.contains(&choice.value))
                        .label(clean(&choice.label))
                        .on_press(toggled(choice.value.clone()))
                        .into()
                });
                column![strong(label), Column::from_iter(boxes).spacing(scale::gap::S)]
                    .spacing(scale::gap::XS)
                    .into()
            }
            Asks::Text | Asks::Secret | Asks::Lines => {
                let name = asked.name.clone();
                let line = field(label, first)
                    .id(format!("create-{}", asked.name))
                    .on_input(move |text| Message::Answered(name.clone(), text));
                match &asked.hint {
                    Some(hint) => line.hint(clean(hint)).into(),
                    None => line.into(),
                }
            }
        };
        let media = asked.media.iter().map(shown);
        Some(Column::from_iter(media).push(answer).spacing(scale::gap::S).width(Fill).into())
    }
}

/// A picture, or how to come by it.
fn shown(media: &Media) -> Element<'_, Message> {
    match media {
        // Many have dark letters and no ground of their own.
        Media::Picture(known) => container(picture(known)).class(Surface::Paper).padding(4).into(),
        Media::Link { url, .. } => button(Kind::Secondary, said::open_what_belongs_to_it())
            .on_press(Message::Browse(url.clone()))
            .into(),
        Media::Missing(_) => small(said::no_picture()).class(Ink::Tone(Tone::Danger)).into(),
    }
}

/// Whether the name is what the server does not take.
fn is_about_name(error: &NotRegistered) -> bool {
    let NotRegistered::Refused { refusal, .. } = error else { return false };
    matches!(refusal, Refusal::NameTaken | Refusal::BadName)
}
