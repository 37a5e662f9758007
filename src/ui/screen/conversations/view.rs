//! What saving the conversations looks like.

use iced::widget::{Column, column, container, row, rule, space};
use iced::{Center, Fill, padding};
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{Asking, Conversations, Going, Message, Stage};
use crate::engine::Saved;
use crate::migration::Wish;
use crate::text::say::say;
use crate::text::{archive as words, cldr};
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::screen::hold::{hold, stop};
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Surface, Tone, scale};
use crate::ui::widget::band::{Band, End, Home, Way, bare_lane};
use crate::ui::widget::dialog::asks;
use crate::ui::widget::frame::{Page, page};
use crate::ui::widget::name::display_address;
use crate::ui::widget::{
    Dialog, Room, banner, body, button, card, checkbox, dialog, field, framed, heading, shortened,
    small, strong,
};

/// The name of the field for the folder.
const FOLDER: &str = "conversations-folder";

/// Of how many parts the way is: more than it has pixels.
const PARTS: usize = 1_000;

/// The title, also of the desktop's dialog.
pub(super) fn title() -> String {
    say!("conversations-save")
}

impl Conversations {
    /// What the window shows, in its title.
    #[must_use]
    pub fn title(&self) -> String {
        title()
    }

    /// The screen.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        framed(|room| self.page(room))
    }

    fn page(&self, room: Room) -> Page<'_, Message> {
        let server = display_address(self.of.account.address.domain().as_str());
        let content = match &self.stage {
            Stage::Choosing(refused) => self.choosing(refused.as_deref()),
            Stage::Saving(going) => self.going(going, room),
            Stage::Over(saved) => self.over(saved),
        };
        let framed =
            page(self.band(), content).title(title()).lead(say!("conversations-lead", server));
        let back = button(Kind::Quiet, say!("window-back")).before(Icon::ArrowLeft);
        let back = back.on_press(Message::Back);
        match &self.stage {
            Stage::Choosing(_) => {
                let save = button(Kind::Primary, say!("conversations-save-now"));
                let is_named = !self.folder.trim().is_empty();
                framed.quiet(back).primary(save.on_press_maybe(is_named.then_some(Message::Save)))
            }
            Stage::Saving(going) => {
                let hold = hold(going.wish, Message::Pause, Message::Resume);
                framed.quiet(stop(going.wish, Message::AskStop)).primary(hold)
            }
            Stage::Over(saved) => {
                let again = button(Kind::Secondary, say!("conversations-fetch-again"))
                    .before(Icon::Refresh)
                    .on_press(Message::Again);
                let open =
                    button(Kind::Primary, say!("conversations-read")).on_press(Message::Open);
                let has_pages = saved.contents.as_ref().is_ok_and(|totals| totals.messages > 0);
                let framed = framed.quiet(back).secondary((!saved.is_complete()).then_some(again));
                if has_pages { framed.primary(open) } else { framed }
            }
        }
    }

    fn band(&self) -> Band {
        let old = self.of.account.address.bare().as_str();
        let (old_home, new) = match &self.of.lives_at {
            Some(new) => {
                let note = crate::text::words::you_live_here();
                (Home::Dark, End::at(Home::Lit, new.as_str(), note))
            }
            None => {
                let (name, note) = (
                    crate::text::words::account::new_account(),
                    crate::text::words::account::not_chosen_yet(),
                );
                (Home::Lit, End::unknown(Home::Planned, name, note))
            }
        };
        let (way, state) = match &self.stage {
            Stage::Choosing(_) => (Way::Unknown, String::new()),
            // The way itself shows that something is under way.
            Stage::Saving(going) => (going.way(), String::new()),
            Stage::Over(saved) if saved.is_complete() => {
                (Way::Gone, say!("conversations-all-saved"))
            }
            Stage::Over(_) => (Way::Ahead, say!("conversations-partly-saved")),
        };
        let old = End::old(old_home, old, self.of.closes);
        Band::new(old, new, way, self.today).says(say!("conversations-name"), state)
    }

    fn choosing<'a>(&'a self, refused: Option<&'a str>) -> Element<'a, Message> {
        let refused = refused.map(|why| banner(Tone::Danger, why));
        let hint = match self.no_dialog {
            true => say!("conversations-folder-no-dialog"),
            false => say!("conversations-folder-hint"),
        };
        let folder = field(say!("conversations-folder"), &self.folder)
            .id(FOLDER)
            .hint(hint)
            .on_input(Message::Typed)
            .on_submit(Message::Save);
        let browse = button(Kind::Secondary, say!("conversations-choose-folder"))
            .before(Icon::Folder)
            .on_press_maybe((!self.no_dialog).then_some(Message::Browse));
        let files = checkbox(self.files)
            .label(say!("conversations-with-files"))
            .on_press(Message::ToggleFiles);
        let inset = scale::size::ICON + scale::gap::S;
        let files_hint = small(say!("conversations-with-files-hint")).class(Ink::Muted);
        let files = column![files, container(files_hint).padding(padding::left(inset))];
        let form = column![folder, browse, files].spacing(scale::gap::M);
        Column::new()
            .push(refused)
            .push(container(form).max_width(scale::size::FORM))
            .push((!self.of.rooms.is_empty()).then(|| self.rooms()))
            .spacing(scale::gap::L)
            .into()
    }

    /// The rooms, each with a box.
    fn rooms(&self) -> Element<'_, Message> {
        let last = self.of.rooms.len().saturating_sub(1);
        let rows = self.of.rooms.iter().zip(&self.chosen).enumerate();
        let rows = rows.map(|(place, ((jid, name), chosen))| {
            let mark = checkbox(*chosen).label(name.as_str()).on_press(Message::ToggleRoom(place));
            let at = shortened(display_address(jid.as_str())).size(scale::text::SMALL);
            let line = row![mark, container(at.ink(Ink::Muted)).width(Fill)];
            let line = container(line.spacing(scale::gap::M).align_y(Center))
                .padding([scale::gap::S, scale::gap::M + scale::gap::XS]);
            column![line].push((place < last).then(|| rule::horizontal(1))).into()
        });
        let list = container(Column::from_iter(rows)).class(Surface::Card).width(Fill);
        let heads = column![
            strong(say!("conversations-rooms")),
            small(say!("conversations-rooms-hint")).class(Ink::Muted)
        ];
        column![heads, list].spacing(scale::gap::S).into()
    }

    fn going<'a>(&'a self, going: &'a Going, room: Room) -> Element<'a, Message> {
        let sofar = going.progress.as_ref().map(|(progress, _)| {
            let size = cldr::size(usize::try_from(progress.bytes).unwrap_or(usize::MAX));
            let count = progress.messages;
            body(say!("conversations-progress-undated", count, size)).class(Ink::Muted)
        });
        let head: Element<'a, Message> = match room.is_narrow() {
            true => column![heading(going.headline())].push(sofar).into(),
            false => row![heading(going.headline()), space().width(Fill)].push(sofar).into(),
        };
        let first = going.progress.as_ref().and_then(|(progress, _)| progress.first);
        let ends = first.map(|first| {
            let end = |words: String| small(words).class(Ink::Muted);
            row![end(day(first)), space().width(Fill), end(say!("conversations-today"))]
        });
        let files = going.files.map(|(done, of)| small(words::fetches(done, of)).class(Ink::Muted));
        let lines = column![head, bare_lane(going.way())].push(ends).push(files);
        column![
            card(lines.spacing(scale::gap::S)),
            small(say!("conversations-may-close")).class(Ink::Muted)
        ]
        .spacing(scale::gap::M)
        .into()
    }

    /// What was saved, and what is missing.
    fn over<'a>(&'a self, saved: &'a Saved) -> Element<'a, Message> {
        let parts = || saved.parts.iter().enumerate();
        let ends = parts().filter_map(|(place, part)| words::end(part, place > 0));
        let missing = parts().flat_map(|(_, part)| words::missing(part));
        let problems = ends.chain(missing).chain(words::missing_files(&saved.shelf));
        let problems = problems.map(|words| banner(Tone::Warning, words).into());
        let content = Column::new();
        let content = match &saved.contents {
            Ok(totals) => {
                let what = match totals.messages {
                    0 => words::saved(&saved.account, std::path::Path::new(&self.folder), totals),
                    _ => say!(
                        "conversations-are-saved",
                        conversations = words::conversations(totals.conversations),
                        messages = words::messages(totals.messages)
                    ),
                };
                let whole = saved.is_complete();
                let symbol = match whole {
                    true => icon(Icon::Check).ink(Ink::Tone(Tone::Success)),
                    false => icon(Icon::Waiting).ink(Ink::Muted),
                };
                // The sign stands beside the first line of the heading.
                let symbol = container(symbol).center_y(scale::text::HEADING * scale::text::LINE);
                let head = row![symbol, heading(what).fill()].spacing(scale::gap::S);
                let folder = small(say!("conversations-in-folder", folder = &self.folder));
                let encrypted = words::encrypted(totals.encrypted);
                let encrypted = encrypted.map(|words| body(words).class(Ink::Muted));
                let lines = column![head, folder.class(Ink::Muted)].push(encrypted);
                content.push(card(lines.spacing(scale::gap::M)))
            }
            Err(why) => content.push(banner(Tone::Danger, words::record(why))),
        };
        content.extend(problems).spacing(scale::gap::M).into()
    }

    /// The question that lies over the page, if there is one.
    #[must_use]
    pub fn question(&self) -> Option<Element<'_, Message>> {
        self.asked()?;
        // It is made anew for the room that there is.
        Some(asks(|| self.asked().unwrap_or_else(|| dialog(""))))
    }

    fn asked(&self) -> Option<Dialog<'_, Message>> {
        Some(match self.asking.as_ref()? {
            Asking::Stop => dialog(say!("conversations-stop-question"))
                .says(say!("conversations-stop-why"))
                .apart(button(Kind::Secondary, say!("underway-stop-now")).on_press(Message::Yes))
                .harmless(
                    button(Kind::Primary, say!("conversations-keep-saving")).on_press(Message::No),
                ),
            Asking::More(question, _) => dialog(words::more_files(*question))
                .answer(
                    button(Kind::Secondary, say!("conversations-leave-them")).on_press(Message::No),
                )
                .harmless(
                    button(Kind::Primary, say!("conversations-save-them")).on_press(Message::Yes),
                ),
        })
    }
}

impl Going {
    /// How much of the time is behind.
    fn way(&self) -> Way {
        let covered = self.progress.as_ref().and_then(|(progress, told)| progress.covered(*told));
        let covered = covered.unwrap_or(0.0);
        let done = if self.makes_pages { PARTS } else { (covered * PARTS as f64) as usize };
        Way::Behind { done, all: PARTS }
    }

    fn headline(&self) -> String {
        let reached = self.progress.as_ref().and_then(|(progress, _)| progress.reached);
        match (self.wish, &self.waits, reached) {
            (Wish::Stop, ..) => say!("underway-stopping"),
            (Wish::Pause, ..) => say!("underway-paused"),
            (_, Some(server), _) => say!("underway-waiting", server),
            _ if self.makes_pages => words::makes_pages(),
            _ if self.files.is_some() => say!("conversations-fetching"),
            (_, _, Some(reached)) => say!("conversations-now-at", day = day(reached)),
            (_, _, None) => match &self.reads {
                Some(owner) => words::reads(owner),
                None => say!("conversations-signing-in"),
            },
        }
    }
}

fn day(at: Timestamp) -> String {
    cldr::date(at.to_zoned(TimeZone::system()).date())
}
