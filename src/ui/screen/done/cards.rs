//! The three things to do next: sign in on a telephone, keep the report, and keep the old account for a while.

use std::path::Path;

use iced::widget::{Column, Row, column, container, row};
use iced::{Center, Fill, Top};

use super::view::card_in_row;
use super::{Done, Message, Occasion, Saved};
use crate::text::say::say;
use crate::text::words;
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::screen::fit::Fit;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Surface, Tone, scale};
use crate::ui::widget::{body, button, no_lower_than, small, strong};
use crate::ui::{SEMIBOLD, desktop};

/// How high a card is at least, in logical pixels: as high as the first, so that all end on one line.
const HEIGHT: f32 = 246.0;

/// Good programs for each system.
fn apps() -> [(String, String); 3] {
    [
        ("Android".to_owned(), "Conversations, Cheogram".to_owned()),
        ("iPhone".to_owned(), "Monal, Siskin".to_owned()),
        (say!("done-computer"), "Dino, Gajim".to_owned()),
    ]
}

impl Done {
    /// The cards beside each other, or one below the other where there is no room.
    pub(super) fn cards(&self, fit: Fit) -> Element<'_, Message> {
        let cards = [
            card("1", say!("done-phone"), self.phone()),
            card("2", say!("done-report"), self.keeping()),
            card("3", words::keep_until(self.closes()), self.old_account()),
        ];
        match fit {
            Fit::Usual => {
                let cards = cards.map(|card| no_lower_than(HEIGHT, card_in_row(card)));
                Row::from_iter(cards).spacing(scale::gap::M).align_y(Top).into()
            }
            Fit::Low | Fit::Narrow => {
                Column::from_iter(cards.map(card_in_row)).spacing(scale::gap::M).into()
            }
        }
    }

    /// The new address for a telephone, and programs that know what to do with it.
    pub(super) fn phone(&self) -> Element<'_, Message> {
        let apps = apps().map(|(system, apps)| {
            column![small(system).font(SEMIBOLD), small(apps).class(Ink::Muted)].into()
        });
        let apps = Column::from_iter(apps).spacing(scale::gap::XS).width(Fill);
        let code = self.qr.as_ref().map(|code| code.view());
        let copy = button(Kind::Secondary, say!("done-copy-address")).before(Icon::Copy).small();
        column![
            Row::new().push(code).push(apps).spacing(scale::gap::M),
            copy.on_press(Message::CopyAddress)
        ]
        .spacing(scale::gap::M)
        .into()
    }

    /// Keeping the report.
    pub(super) fn keeping(&self) -> Element<'_, Message> {
        let what = say!("done-report-why");
        let save = button(Kind::Secondary, say!("done-save-report")).before(Icon::Save).small();
        let save = save.on_press(Message::Save);
        let open = button(Kind::Link, say!("done-open-report")).on_press(Message::Open);
        column![body(what).class(Ink::Muted)]
            .push(became(&self.saved, Some(open.into())))
            .push(save)
            .spacing(scale::gap::M)
            .into()
    }

    /// What to do with the old account.
    fn old_account(&self) -> Element<'_, Message> {
        let why = words::why_keep(self.closes());
        let remind = self.day_for_reminder().map(|day| {
            button(Kind::Secondary, words::remind_me(day, self.today))
                .before(Icon::Waiting)
                .small()
                .on_press(Message::RemindMe(day))
        });
        // A rehearsal's account has none.
        let save = (self.occasion == Occasion::Real).then(|| {
            button(Kind::Secondary, say!("conversations-save-item"))
                .before(Icon::Save)
                .small()
                .on_press(Message::SaveConversations)
        });
        Column::new()
            .push(body(why).class(Ink::Muted))
            .push(save)
            .push(became(&self.reminder, None))
            .push(remind)
            .spacing(scale::gap::M)
            .into()
    }
}

/// A card with its number and its title.
fn card<'a>(number: &'a str, title: String, content: Element<'a, Message>) -> Element<'a, Message> {
    let disc = container(small(number).font(SEMIBOLD))
        .class(Surface::Badge(Tone::Info))
        .center_x(22)
        .center_y(22);
    let head = row![disc, strong(title).fill()].spacing(scale::gap::S).align_y(Center);
    column![head, content].spacing(scale::gap::M).into()
}

/// What became of a file.
fn became<'a>(saved: &Saved, open: Option<Element<'a, Message>>) -> Option<Element<'a, Message>> {
    Some(match saved {
        Saved::No => return None,
        Saved::Here(path) => {
            let ink = Ink::Tone(Tone::Success);
            let symbol = icon(Icon::Check).size(scale::size::ICON_SMALL).ink(ink);
            let said = small(say!("done-saved-as", file = shown(path)));
            Row::new()
                .push(symbol)
                .push(said.fill())
                .push(open)
                .spacing(scale::gap::S)
                .align_y(Center)
                .into()
        }
        Saved::Failed(why) => small(why.clone()).class(Ink::Tone(Tone::Danger)).into(),
    })
}

/// Where a file is, as people say it: from the folder for what was saved.
fn shown(path: &Path) -> String {
    let home = desktop::documents();
    let inside = home.parent().and_then(|parent| path.strip_prefix(parent).ok());
    words::clean(&inside.unwrap_or(path).to_string_lossy())
}
