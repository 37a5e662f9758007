//! What the time after a move looks like.

use std::borrow::Cow;

use iced::widget::{Column, column, container, row, space, text_editor};
use iced::{Center, Fill, FillPortion};

use super::{Afterwards, Message, Question, Running, Show, address, may_be_reminded};
use crate::format::report::{ApprovalWord, Report, Row, Verdict};
use crate::text::say::say;
use crate::text::words;
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::screen::done;
use crate::ui::screen::fit::Fit;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::band::{Band, End, Home, Lane, Way, days as days_until, lane};
use crate::ui::widget::dialog::asks;
use crate::ui::widget::frame::{Page, page};
use crate::ui::widget::name::{display_address, display_name_or_address};
use crate::ui::widget::page_list::{self, Edges, leaf, page_list};
use crate::ui::widget::{
    self, Dialog, Room, banner, beside, body, button, dialog, filters, framed, search_field,
    shortened, strong,
};

/// The name of the search field, for the keys that lead to it.
pub const SEARCH: &str = "answers-search";

/// The width of the names in a row, in logical pixels.
const NAMES: f32 = 270.0;

impl Afterwards {
    /// How many have answered, in a sentence.
    pub(super) fn sentence(&self) -> String {
        self.report
            .as_ref()
            .map(|report| words::answered(report.counts.figures()))
            .unwrap_or_default()
    }

    /// The screen.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        framed(|room| self.page(room))
    }

    fn page(&self, room: Room) -> Page<'_, Message> {
        let back = button(Kind::Quiet, say!("window-back"))
            .before(Icon::ArrowLeft)
            .on_press(Message::Back);
        let Some(report) = &self.report else {
            let content: Element<'_, Message> = match &self.running {
                Running::Yes { .. } => body(say!("answers-looking")).class(Ink::Muted).into(),
                Running::Over(why) => banner(Tone::Danger, why.clone().unwrap_or_default()).into(),
            };
            return page(self.band(), content).title(say!("answers-title")).quiet(back);
        };
        let everybody = report.counts.has_everybody_answered();
        let title = if everybody { say!("answers-everyone") } else { say!("answers-title") };
        let sentence = match everybody {
            true if words::may_close(report) => say!("answers-may-close"),
            true => {
                let [when_to_close, ..] = words::closing(report, self.closes());
                when_to_close
            }
            false => words::days_left(self.closes()),
        };
        let framed =
            page(self.band(), self.content(report, room)).title(title).lead(sentence).quiet(back);
        let all = self.to_remind().len();
        let remind = button(Kind::Primary, words::remind_them(all));
        match (&self.running, everybody) {
            (_, true) => framed
                .primary(button(Kind::Primary, say!("window-finish")).on_press(Message::Finish)),
            (Running::Over(_), false) => framed.primary(
                button(Kind::Primary, say!("answers-look-again"))
                    .before(Icon::Refresh)
                    .on_press(Message::Refresh),
            ),
            (Running::Yes { .. }, false) => {
                let background = button(Kind::Secondary, say!("answers-background"));
                let framed = framed.secondary(background.on_press(Message::Background));
                match all {
                    0 => framed,
                    _ => framed.primary(remind.on_press(Message::AskRemindAll)),
                }
            }
        }
    }

    fn band(&self) -> Band {
        let (old, new) =
            (self.matter.old.address().as_str(), self.matter.new.address.bare().as_str());
        let moved = self.report.as_ref().is_none_or(|report| report.verdict == Verdict::Complete);
        let (old_home, new_home, note) = match moved {
            true => (Home::Dark, Home::Lit, words::you_live_here()),
            false => (Home::Lit, Home::Dark, words::your_new_account()),
        };
        let (old, new) = (End::old(old_home, old, self.closes), End::at(new_home, new, note));
        let band = Band::new(old, new, if moved { Way::Gone } else { Way::Ahead }, self.today);
        let word = if moved { say!("window-moved") } else { say!("answers-not-all-moved") };
        band.says(word, "")
    }

    fn content<'a>(&'a self, report: &'a Report, room: Room) -> Element<'a, Message> {
        let counts = &report.counts;
        let over = match &self.running {
            Running::Over(Some(why)) => Some(banner(Tone::Warning, why.as_str())),
            Running::Over(None) | Running::Yes { .. } => None,
        };
        let days = self.closes().filter(|_| counts.waiting > 0 && Fit::of(room) == Fit::Usual);
        let days = days.and_then(|(closes, today)| days_until(closes, today));
        let answered =
            Lane { label: say!("answers-answered"), done: counts.answered, all: counts.asked };
        let claims = (!report.claims.is_empty()).then(|| self.claims(report));
        Column::new()
            .push(over)
            .push(days)
            .push((counts.asked > 0).then(|| lane(&answered)))
            .push(claims)
            .push(self.tools(report, Fit::of(room)))
            .push(self.list(room))
            .push(self.folds(report))
            .spacing(scale::gap::M)
            .into()
    }

    fn tools(&self, report: &Report, fit: Fit) -> Element<'_, Message> {
        let counts = &report.counts;
        let choices = [
            (Show::Waiting, say!("answers-not-yet"), counts.waiting),
            (Show::Answered, say!("answers-answered"), counts.answered),
            (Show::MovedToo, say!("answers-moved-since"), counts.moved_too),
        ];
        let shown = |show, count| count > 0 || show != Show::MovedToo || self.show == show;
        let choices = choices.into_iter().filter(|(show, _, count)| shown(*show, *count));
        let choices = choices.map(|(show, label, count)| {
            (show, Cow::Owned(format!("{label} {}", words::number(count))))
        });
        let choices = filters(choices.collect(), self.show, Message::Filter);
        let search = search_field(say!("answers-search"), &self.search)
            .id(SEARCH)
            .on_input(Message::Search)
            .on_submit(Message::ToFirst);
        match fit {
            Fit::Narrow => column![search, choices].spacing(scale::gap::S).into(),
            _ => beside(choices, container(search).width(240)),
        }
    }

    fn list(&self, room: Room) -> Element<'_, Message> {
        if self.rows.is_empty() {
            let words = match self.search.trim() {
                "" => say!("window-nobody-listed"),
                search => say!("window-nobody-matches", search = words::clean(search)),
            };
            return body(words).class(Ink::Muted).into();
        }
        page_list(
            &self.list,
            room.row(),
            self.rows.len(),
            |place, selected| self.row(place, selected, room),
            Message::Listed,
            |place| self.reminds(place),
            |place| self.reminds(place),
        )
    }

    /// What the link at the end of this row means, if it has one.
    fn reminds(&self, place: usize) -> Option<Message> {
        let at = *self.rows.get(place)?;
        let row = self.report.as_ref()?.contacts.get(at)?;
        let being_reminded = address(row).is_some_and(|jid| self.reminding.contains(&jid));
        (may_be_reminded(row) && !being_reminded).then_some(Message::AskRemind(at))
    }

    fn row(&self, place: usize, selected: bool, room: Room) -> Element<'_, Message> {
        let contact = self.rows.get(place).and_then(|at| self.report.as_ref()?.contacts.get(*at));
        let Some(contact) = contact else { return space().height(room.row()).into() };
        let name = contact.name.as_deref().unwrap_or_default();
        let name = shortened(display_name_or_address(name, &contact.jid)).strong();
        let where_now: Element<'_, Message> = match &contact.moved_to {
            Some(to) => shortened(say!("answers-now", address = display_address(to.as_str())))
                .size(scale::text::SMALL)
                .ink(Ink::Muted)
                .into(),
            None => widget::address(&contact.jid).into(),
        };
        let line = row![].spacing(scale::gap::M).align_y(Center).height(Fill);
        let line = match Fit::of(room) {
            Fit::Usual => line.push(container(column![name, where_now]).width(NAMES)),
            Fit::Low => line.push(
                row![name, where_now].spacing(scale::gap::S).align_y(Center).width(FillPortion(3)),
            ),
            Fit::Narrow => line.push(container(name).width(FillPortion(2))),
        };
        let remind = self.reminds(place).map(|message| {
            button(Kind::Link, say!("answers-remind-one")).tab_stop(false).on_press(message)
        });
        let state = self.state(contact);
        let line = match (remind, Fit::of(room)) {
            (Some(remind), Fit::Narrow) => line.push(remind),
            (None, Fit::Narrow) => line.push(container(state).align_right(FillPortion(2))),
            // One below the other, whether a link stands behind it or not.
            (remind, Fit::Usual | Fit::Low) => {
                let end = row![container(state).width(Fill)].push(remind);
                line.push(end.spacing(scale::gap::M).align_y(Center).width(FillPortion(2)))
            }
        };
        leaf(room.row(), line)
            .edges(Edges { first: place == 0, last: place + 1 == self.rows.len() })
            .selected(selected)
            .on_press(Message::Listed(page_list::Event::Selected(place)))
            .into()
    }

    /// How somebody stands, as icon and word.
    fn state(&self, contact: &Row) -> Element<'_, Message> {
        let being_reminded = address(contact).is_some_and(|jid| self.reminding.contains(&jid));
        let (symbol, ink, word) = match contact.approval {
            ApprovalWord::Approved => {
                (Icon::Check, Ink::Tone(Tone::Success), say!("answers-has-answered"))
            }
            ApprovalWord::Declined if contact.has_moved_back() => {
                (Icon::Warning, Ink::Tone(Tone::Warning), words::approval(contact))
            }
            ApprovalWord::Declined => {
                (Icon::Warning, Ink::Tone(Tone::Warning), say!("answers-said-no"))
            }
            _ if contact.reminded => (Icon::Waiting, Ink::Muted, say!("answers-was-reminded")),
            _ if being_reminded => (Icon::Waiting, Ink::Muted, say!("answers-being-reminded")),
            _ => (Icon::Waiting, Ink::Muted, say!("answers-not-yet")),
        };
        row![
            icon(symbol).size(scale::size::ICON_SMALL).ink(ink),
            shortened(word).size(scale::text::SMALL)
        ]
        .spacing(scale::gap::XS)
        .align_y(Center)
        .into()
    }

    /// The question that lies over the page, if there is one.
    #[must_use]
    pub fn question(&self) -> Option<Element<'_, Message>> {
        self.asked()?;
        // It is made anew for the room that there is.
        Some(asks(|| self.asked().unwrap_or_else(|| dialog(""))))
    }

    fn asked(&self) -> Option<Dialog<'_, Message>> {
        let back = button(Kind::Secondary, say!("window-go-back")).on_press(Message::GoBack);
        Some(match self.asking.as_ref()? {
            Question::Remind(whom) => {
                let old = display_address(self.matter.old.address().as_str());
                let editor = text_editor(&self.text)
                    .placeholder(say!("answers-reminder-empty"))
                    .size(scale::text::BODY)
                    .line_height(scale::text::LINE)
                    .padding([10.0, scale::gap::M])
                    .min_height(84)
                    .max_height(150)
                    .height(iced::Shrink)
                    .on_action(Message::Write);
                let note =
                    column![strong(say!("window-no-taking-back")), body(say!("answers-only-once"))];
                let is_written = !self.text.text().trim().is_empty();
                let send = button(Kind::Primary, words::send_reminders(whom.len()))
                    .on_press_maybe(is_written.then_some(Message::Remind));
                dialog(words::whether_to_remind(whom.len()))
                    .push(body(words::get_this_once(whom.len(), &old)).class(Ink::Muted))
                    .push(editor)
                    .push(widget::note(Tone::Neutral, note))
                    .wide()
                    .harmless(back)
                    .answer(send)
            }
            Question::CloseRooms(rooms) => {
                let answers = (Message::GoBack, Message::CloseRooms);
                done::whether_to_close(self.report.as_ref()?, rooms, answers)
            }
            Question::Accept(jid) => {
                let who = display_address(jid.as_str());
                let accept =
                    button(Kind::Secondary, say!("answers-accept-now")).on_press(Message::Accept);
                let back = button(Kind::Primary, say!("window-go-back")).on_press(Message::GoBack);
                dialog(say!("answers-whether-to-accept", who))
                    .says(words::how_to_decide())
                    .answer(accept)
                    .harmless(back)
            }
        })
    }
}
