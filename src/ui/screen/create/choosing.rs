//! The choice of a server: the list, and a field for any other.

use std::borrow::Cow;

use iced::widget::{Column, column, row};
use iced::{Center, Fill};

use super::{Create, Message, Refused, SERVER};
use crate::net::registration::providers::Provider;
use crate::net::session::{LoginError, NotRegistered};
use crate::text::explain;
use crate::text::words;
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::screen::account::certificate;
use crate::ui::screen::{have_or_create, steps};
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::windowed_list::framed_list;
use crate::ui::widget::{
    banner, body, button, field, list_row, page, shortened, small, spinner, strong,
};

impl Create {
    pub(super) fn choosing<'a>(
        &'a self,
        refused: Option<&'a Refused>,
        busy: Option<String>,
    ) -> Element<'a, Message> {
        let server = field("Server", &self.server)
            .id(SERVER)
            .example("server.example")
            .hint(
                "Choose one of the list, or type any other. The link of an invitation will do too.",
            )
            .error(self.remark.as_deref())
            .on_input(Message::ServerTyped);
        let list = framed_list(
            &self.list,
            self.providers.providers.len(),
            |place, selected| self.row(place, selected),
            Message::Listed,
            |place| Some(Message::Choose(place)),
            "There are none.",
        );
        let is_busy = busy.is_some();
        let told = match (refused, busy) {
            (Some(refused), _) => Some(told(refused)),
            (None, Some(doing)) => {
                Some(row![spinner(), body(doing)].spacing(scale::gap::M).align_y(Center).into())
            }
            (None, None) => self.chosen.and_then(|place| self.provider(place)).map(details),
        };
        let content = Column::new()
            .push(have_or_create(false, |_| Message::HaveOne))
            .push(server)
            .push(told)
            .push(list)
            .push(small(words::providers_source(&self.providers)).class(Ink::Muted))
            .spacing(scale::gap::M);
        let ready = !is_busy && !self.server.trim().is_empty();
        let back = match is_busy {
            true => button(Kind::Quiet, "Cancel"),
            false => button(Kind::Quiet, "Back").before(Icon::ArrowLeft),
        };
        let next = Some(Message::Ask).filter(|_| ready);
        page("Your new account", content)
            .filled()
            .steps(steps(2))
            .back(back.on_press(Message::Back))
            .main(button(Kind::Primary, "Next").after(Icon::ArrowRight).on_press_maybe(next))
            .into()
    }

    fn row(&self, place: usize, selected: bool) -> Element<'_, Message> {
        let Some(provider) = self.provider(place) else {
            return list_row(iced::widget::space()).into();
        };
        let chosen = self.chosen == Some(place);
        let mark = chosen.then(|| crate::ui::icon::icon(Icon::Check).ink(Ink::Accent));
        let words = column![
            shortened(provider.domain.as_str()).strong(),
            shortened(words::provider(provider)).size(scale::text::SMALL).ink(Ink::Muted),
        ];
        list_row(row![words.width(Fill)].push(mark).spacing(scale::gap::M).align_y(Center))
            .selected(selected)
            .on_press(Message::Choose(place))
            .into()
    }
}

/// What there is to know of the chosen server: its pages, and whether it wants one visited.
fn details<'a>(provider: &'a Provider) -> Element<'a, Message> {
    let open = |label: &'static str, page: &Option<String>| {
        let page = page.clone()?;
        Some(button(Kind::Secondary, label).on_press(Message::Browse(page)))
    };
    let words: Cow<'a, str> = if provider.in_app {
        format!("{} makes accounts right here.", provider.domain).into()
    } else {
        format!(
            "{} makes accounts on its website. Come back with the account, and choose “I have an account”.",
            provider.domain
        )
        .into()
    };
    let pages = row![]
        .push((!provider.in_app).then(|| open("Create it there", &provider.web)).flatten())
        .push(open("Website", &provider.website))
        .push(open("Rules", &provider.rules))
        .spacing(scale::gap::S);
    column![strong(words), pages].spacing(scale::gap::S).into()
}

fn told(refused: &Refused) -> Element<'_, Message> {
    let domain = refused.host.domain.as_str();
    let sentence = explain::not_registered(domain, &refused.error, None);
    let shown = match &refused.error {
        NotRegistered::Connection(LoginError::Certificate(problem)) => Some(&problem.certificate),
        NotRegistered::Connection(LoginError::WrongPin { seen, .. }) => Some(seen.as_ref()),
        NotRegistered::Connection(_) | NotRegistered::Refused { .. } => None,
    };
    match shown {
        Some(shown) => {
            let first = sentence.lines().next().unwrap_or_default().to_owned();
            let accept = Message::AcceptCertificate(shown.fingerprint);
            certificate::card(first, shown, domain, accept)
        }
        None => banner(Tone::Danger, sentence).into(),
    }
}
