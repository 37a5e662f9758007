//! The choice of a server: three that fit, a field for any other, and the whole list.

use iced::widget::{Column, column, container, row, space};
use iced::{Center, Fill};

use super::choice::Chosen;
use super::{Create, Message, Refused, SERVER};
use crate::migration::Side;
use crate::net::registration::providers::Provider;
use crate::net::session::{KeyStrength, NotRegistered};
use crate::text::explain;
use crate::text::words::account;
use crate::text::words::create as said;
use crate::text::words::{self, menu};
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::screen::account::certificate;
use crate::ui::screen::have_or_create;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Surface, scale};
use crate::ui::widget::band::{End, Home};
use crate::ui::widget::dialog::{self, dialog};
use crate::ui::widget::focus::Focusable;
use crate::ui::widget::frame::{self, Page};
use crate::ui::widget::{
    Room, beside, body, button, choice, field, list_row, no_lower_than, radio, search_field,
    shortened, small, strong,
};

/// The name of the first choice.
pub(super) const FIRST: &str = "create-first";
/// The search in the whole list.
pub(super) const SEARCH: &str = "create-search";

/// The height of a choice of a server.
const CHOICE: f32 = 60.0;
/// The height of the list of all servers at least, in logical pixels, so that the question stays as large while one searches.
const LIST: f32 = 240.0;
/// The width of the words of the last choice.
const WORDS: f32 = 150.0;

impl Create {
    pub(super) fn choosing<'a>(&'a self, room: Room, is_busy: bool) -> Page<'a, Message> {
        let recommended = self.choice.providers.recommended(&self.choice.seeker);
        let rows = recommended.iter().enumerate().map(|(number, one)| {
            let is_chosen = self.choice.chosen == Chosen::Recommended(one.place);
            let why = words::reasons(&one.reasons);
            let row = choice(is_chosen, one.provider.domain.clone(), why)
                .end(words::how_to_sign_up(one.provider))
                .height(CHOICE)
                .on_press(Message::Choose(one.place));
            if number == 0 { row.id(FIRST).into() } else { row.into() }
        });
        let rows = Column::from_iter(rows).push(self.another(room)).spacing(scale::gap::S);
        let list = column![strong(said::three_that_fit()), rows].spacing(scale::gap::S);
        let content = Column::new()
            .push(have_or_create(room, false, |_| Message::HaveOne))
            .push(list)
            .spacing(scale::gap::L);
        let back = match is_busy {
            true => button(Kind::Quiet, account::cancel()),
            false => button(Kind::Quiet, account::back()).before(Icon::ArrowLeft),
        };
        let next = match is_busy {
            true => button(Kind::Primary, said::asking()).spins(),
            false => button(Kind::Primary, account::next()).after(Icon::ArrowRight),
        };
        let new = match self.choice.domain() {
            Some(domain) => End::unknown(Home::Planned, said::at(domain), said::name_comes_next()),
            None => End::unknown(Home::Planned, account::new_account(), account::not_chosen_yet()),
        };
        frame::page(self.band(new), content)
            .title(account::your_new_account())
            .lead(account::new_lead())
            .keeps_lead()
            .quiet(back.on_press(Message::Back))
            .primary(
                next.on_press_maybe(
                    Some(Message::Ask).filter(|_| self.choice.is_made() && !is_busy),
                ),
            )
    }

    /// The choice of any other server, or an invitation.
    fn another<'a>(&'a self, room: Room) -> Element<'a, Message> {
        let is_chosen = self.choice.chosen == Chosen::Typed;
        let (name, why) = said::another_server();
        let label = column![strong(name), small(why).class(Ink::Muted)];
        // A control stands in the middle of its room, unless it fills it.
        let label =
            row![radio(is_chosen), label].spacing(scale::gap::M).align_y(Center).width(Fill);
        let label = Focusable::new(label).on_press(Some(Message::ChooseTyped)).width(WORDS);
        let server = field("", &self.choice.typed)
            .id(SERVER)
            .example(said::example_of_a_server())
            .error(self.remark.as_deref())
            .without_hint()
            .on_input(Message::ServerTyped)
            .on_submit(Message::Ask);
        let all = button(Kind::Secondary, said::all_servers(self.choice.providers.providers.len()))
            .on_press(Message::List);
        let content: Element<'a, Message> = if room.is_narrow() {
            column![label.width(Fill), server, all].spacing(scale::gap::S).into()
        } else {
            row![label, server, all].spacing(scale::gap::M).align_y(Center).into()
        };
        container(row![space().height(CHOICE), content].align_y(Center))
            .class(Surface::Choice { chosen: is_chosen })
            .padding([0.0, 14.0])
            .width(Fill)
            .into()
    }

    /// All servers of the list that match the search.
    pub(super) fn whole_list<'a>(&'a self, search: &'a str) -> Element<'a, Message> {
        dialog::asks(move || {
            let matches = |provider: &Provider| {
                let wanted = search.trim().to_lowercase();
                provider.domain.to_lowercase().contains(&wanted)
            };
            let all = self.choice.providers.providers.iter().enumerate();
            let found: Vec<_> = all.filter(|(_, provider)| matches(provider)).collect();
            let rows = found.iter().map(|(place, provider)| {
                let domain = shortened(provider.domain.as_str()).strong();
                let sign_up = small(words::how_to_sign_up(provider)).class(Ink::Muted);
                // Facts are read to choose by: where there is no room for them on one line, they take another.
                let facts = small(words::provider_in_short(provider)).class(Ink::Muted);
                list_row(column![beside(domain, sign_up), facts].width(Fill))
                    .fits_content()
                    .tab_stop(true)
                    .on_press(Message::TakeListed(*place))
                    .into()
            });
            let list: Element<'a, Message> = match found.is_empty() {
                true => body(said::no_such_server(search)).class(Ink::Muted).into(),
                false => container(Column::from_iter(rows)).class(Surface::List).padding(1).into(),
            };
            let source = small(words::providers_source(&self.choice.providers)).class(Ink::Muted);
            let list = no_lower_than(LIST, list);
            dialog(said::choose_a_server())
                .wide()
                .above(
                    search_field(said::search_servers(), search)
                        .id(SEARCH)
                        .on_input(Message::Search),
                )
                .push(list)
                .push(source)
                .answer(button(Kind::Secondary, menu::close()).on_press(Message::Unlist))
        })
    }

    /// Why the server could not be asked. It lies over the page, where nothing has to move for it.
    pub(super) fn told<'a>(&'a self, refused: &'a Refused) -> Element<'a, Message> {
        let domain = refused.host.domain.as_str();
        let another =
            || button(Kind::Primary, account::choose_another()).on_press(Message::ChooseAnother);
        if let NotRegistered::Connection(error) = &refused.error
            && let Some((said, shown)) = certificate::refused(Side::New, domain, error)
        {
            return dialog::asks(move || {
                let weakness = explain::key_warning(domain, shown.key).map(body);
                let asked = dialog(said.title.clone()).says(said.why.clone());
                let asked = match weakness {
                    Some(weakness) => asked.push(weakness),
                    None => asked,
                };
                let ask = Message::AskToTrust(shown.fingerprint);
                let trust = button(Kind::Secondary, account::trust_after_all()).on_press(ask);
                let asked = asked.push(certificate::facts(shown)).harmless(another());
                if shown.key == KeyStrength::Worthless { asked } else { asked.apart(trust) }
            });
        }
        dialog::asks(move || {
            dialog(said::cannot_create(domain))
                .says(explain::not_registered_because(domain, &refused.error))
                .harmless(another())
        })
    }
}
