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
use crate::ui::widget::{Button, body, button, no_lower_than, small, strong};
use crate::ui::{SEMIBOLD, desktop};

/// How high the words of a card and its buttons are at least, in logical pixels: as high as those of the first, so that the buttons
/// of all stand on one line at the foot.
const HEIGHT: f32 = 180.0;

/// What is below the title of a card.
pub(super) struct Inside<'a> {
    words: Element<'a, Message>,
    buttons: Vec<Button<'a, Message>>,
    /// What became of it: below the buttons, none of which moves when it comes.
    became: Option<Element<'a, Message>>,
}

/// Good programs for each system.
fn apps() -> [(String, String); 3] {
    [
        ("Android".to_owned(), "Conversations, Cheogram".to_owned()),
        ("iPhone".to_owned(), "Monal, Siskin".to_owned()),
        (say!("done-computer"), "Dino, Gajim".to_owned()),
    ]
}

impl<'a> Inside<'a> {
    /// All of it, no higher than it has to be.
    pub(super) fn view(self) -> Element<'a, Message> {
        self.with_words_of(0.0)
    }

    /// All of it, with the buttons at the foot.
    fn at_foot(self) -> Element<'a, Message> {
        let buttons: f32 = self.buttons.iter().map(|_| scale::gap::M + scale::size::CHIP).sum();
        self.with_words_of(HEIGHT - buttons)
    }

    fn with_words_of(self, least: f32) -> Element<'a, Message> {
        column![no_lower_than(least, self.words)]
            .extend(self.buttons.into_iter().map(Element::from))
            .push(self.became)
            .spacing(scale::gap::M)
            .into()
    }
}

impl Done {
    /// The cards beside each other, in a low window two below each other beside the first, or one below the other.
    pub(super) fn cards(&self, fit: Fit) -> Element<'_, Message> {
        let phone = (say!("done-phone"), self.phone());
        let report = (say!("done-report"), self.keeping());
        let old = (words::keep_until(self.closes()), self.old_account());
        let [phone, report, old] =
            [("1", phone), ("2", report), ("3", old)].map(|(number, (title, inside))| {
                let inside = if fit == Fit::Usual { inside.at_foot() } else { inside.view() };
                card_in_row(card(number, title, inside))
            });
        let gap = scale::gap::M;
        match fit {
            Fit::Usual => row![phone, report, old].spacing(gap).align_y(Top).into(),
            Fit::Low => row![phone, column![report, old].spacing(gap)].spacing(gap).into(),
            Fit::Narrow => column![phone, report, old].spacing(gap).into(),
        }
    }

    /// The new address for a telephone, and programs that know what to do with it.
    pub(super) fn phone(&self) -> Inside<'_> {
        let apps = apps().map(|(system, apps)| {
            column![small(system).font(SEMIBOLD), small(apps).class(Ink::Muted)].into()
        });
        let apps = Column::from_iter(apps).spacing(scale::gap::XS).width(Fill);
        let code = self.qr.as_ref().map(|code| code.view());
        let copy = button(Kind::Secondary, say!("done-copy-address")).before(Icon::Copy).small();
        Inside {
            words: Row::new().push(code).push(apps).spacing(scale::gap::M).into(),
            buttons: vec![copy.on_press(Message::CopyAddress)],
            became: None,
        }
    }

    /// Keeping the report.
    pub(super) fn keeping(&self) -> Inside<'_> {
        let save = button(Kind::Secondary, say!("done-save-report")).before(Icon::Save).small();
        let open = button(Kind::Link, say!("done-open-report")).on_press(Message::Open);
        Inside {
            words: body(say!("done-report-why")).class(Ink::Muted).into(),
            buttons: vec![save.on_press(Message::Save)],
            became: became(&self.saved, Some(open.into())),
        }
    }

    /// What to do with the old account.
    fn old_account(&self) -> Inside<'_> {
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
        Inside {
            words: body(words::why_keep(self.closes())).class(Ink::Muted).into(),
            buttons: save.into_iter().chain(remind).collect(),
            became: became(&self.reminder, None),
        }
    }
}

/// A card with its number and its title.
fn card<'a>(number: &'a str, title: String, inside: Element<'a, Message>) -> Element<'a, Message> {
    let disc = container(small(number).font(SEMIBOLD))
        .class(Surface::Badge(Tone::Info))
        .center_x(22)
        .center_y(22);
    let head = row![disc, strong(title).fill()].spacing(scale::gap::S).align_y(Center);
    column![head, inside].spacing(scale::gap::M).into()
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
