//! The form that a server wants filled in.

use iced::widget::{Column, column, row};
use iced::{Center, Fill};

use super::picture::picture;
use super::{Create, Message};
use crate::engine::registering::{Asked, Host};
use crate::model::account::Secret;
use crate::net::registration::{self, FieldKind as Asks, Media};
use crate::text::words::clean;
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::screen::steps;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::{
    banner, body, button, card, checkbox, field, page, segments, small, spinner, strong,
};

impl Create {
    pub(super) fn filling<'a>(
        &'a self,
        host: &'a Host,
        asked: &'a Asked,
        failure: Option<&'a str>,
    ) -> Element<'a, Message> {
        let form = &asked.form;
        let back = button(Kind::Quiet, "Back").before(Icon::ArrowLeft).on_press(Message::Back);
        let title = format!("An account on {}", host.domain);
        if !form.can_be_filled_in() {
            return page(title, on_the_web(host, form)).steps(steps(2)).back(back).into();
        }
        let told = [&form.title, &form.instructions].into_iter().flatten();
        let told = told.map(|text| body(clean(text)).class(Ink::Muted).into());
        let others = form.fields.iter().filter(|field| !field.is_name_or_password());
        let content = Column::new()
            .push(failure.map(|failure| banner(Tone::Danger, failure)))
            .push(Column::from_iter(told).spacing(scale::gap::XS))
            .push(self.own(host))
            .extend(others.filter_map(|field| self.question(field)))
            .spacing(scale::gap::L);
        let create = Some(Message::Create).filter(|_| self.is_filled_in(host, asked));
        page(title, content)
            .steps(steps(2))
            .lead("Nothing is created before you press the button.")
            .back(back)
            .main(button(Kind::Primary, "Create account").on_press_maybe(create))
            .into()
    }

    pub(super) fn creating<'a>(&'a self, host: &'a Host) -> Element<'a, Message> {
        let words = body(format!("Creating {}@{}", self.draft.name.trim(), host.domain));
        let content = row![spinner(), words].spacing(scale::gap::M).align_y(Center);
        page(format!("An account on {}", host.domain), content).steps(steps(2)).into()
    }

    /// Name and password.
    fn own<'a>(&'a self, host: &'a Host) -> Element<'a, Message> {
        let draft = &self.draft;
        let wrong = !draft.name.trim().is_empty() && self.address(host).is_none();
        let address = match self.address(host) {
            Some(address) => format!("Your address will be {address}."),
            None => "The part before the @ of your new address.".to_owned(),
        };
        let name = field("Name", &draft.name)
            .id("create-name")
            .hint(address)
            .error(wrong.then_some("No address can have this name."))
            .on_input(Message::NameTyped);
        let password = field("Password", draft.password.reveal())
            .id("create-password")
            .hint(match draft.made_up {
                true => "This one was made up for you, and nobody can guess it. Write it down, or have it remembered.",
                false => "Long, and used nowhere else. Write it down, or have it remembered.",
            })
            .secret(draft.password_shown, Message::TogglePassword)
            .on_input(|text| Message::PasswordTyped(Secret::new(text)));
        let helps = row![
            button(Kind::Link, "Make up another")
                .before(Icon::Refresh)
                .on_press(Message::NewPassword),
            button(Kind::Link, "Copy").before(Icon::Copy).on_press(Message::CopyPassword),
        ]
        .spacing(scale::gap::M);
        let remember = checkbox(draft.remember)
            .label("Remember the password in the keyring")
            .on_press(Message::ToggleRemember);
        column![name, password, helps, remember].spacing(scale::gap::M).into()
    }

    fn question<'a>(&'a self, asked: &'a registration::Field) -> Option<Element<'a, Message>> {
        let values = self.draft.others.get(&asked.name).unwrap_or(&asked.values);
        let first = values.first().map(String::as_str).unwrap_or_default();
        let label = clean(&asked.label);
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
                let labels = choices.iter().enumerate();
                let labels =
                    labels.map(|(place, choice)| (Some(place), clean(&choice.label).into()));
                let chosen = move |place: Option<usize>| {
                    let value = place.and_then(|place| choices.get(place));
                    toggled(value.map(|choice| choice.value.clone()).unwrap_or_default())
                };
                column![strong(label), segments(labels, current, chosen)]
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
        Media::Picture(known) => card(picture(known)),
        Media::Link { url, .. } => button(Kind::Secondary, "Open what belongs to it")
            .on_press(Message::Browse(url.clone()))
            .into(),
        Media::Missing(_) => small("The picture that belongs here did not come.")
            .class(Ink::Tone(Tone::Danger))
            .into(),
    }
}

/// A server that makes accounts on a web page only.
fn on_the_web<'a>(host: &Host, form: &'a registration::Form) -> Element<'a, Message> {
    let words = format!("{} makes accounts on a web page.", host.domain);
    let said = banner(Tone::Info, words);
    let said = match &form.instructions {
        Some(instructions) => said.detail(clean(instructions)),
        None => said.detail("Come back with the account, and choose “I have an account”."),
    };
    match &form.page {
        Some(web) => said
            .action(button(Kind::Primary, "Open the page").on_press(Message::Browse(web.clone())))
            .action(button(Kind::Secondary, "I have an account").on_press(Message::HaveOne))
            .into(),
        None => said.into(),
    }
}
