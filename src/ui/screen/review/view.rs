//! What the review looks like.

use iced::padding;
use iced::widget::{Column, column, container, space};

use super::data::View;
use super::{Message, Part, Review, State};
use crate::model::plan::Audience;
use crate::text::say::say;
use crate::text::words;
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::screen::fit::Fit;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Tone, scale};
use crate::ui::widget::band::{Band, End, Home, Way};
use crate::ui::widget::frame::{Page, page};
use crate::ui::widget::{Room, Tab, banner, button, framed, sticky, tabs};

impl Review {
    /// The screen.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        framed(|room| self.page(room))
    }

    fn page(&self, room: Room) -> Page<'_, Message> {
        let fit = Fit::of(room);
        let ready = matches!(self.state, State::Ready);
        let framed = page(self.band(), self.content(room))
            .title(say!("review-title"))
            .quiet(
                button(Kind::Quiet, say!("window-back"))
                    .before(Icon::ArrowLeft)
                    .on_press(Message::Back),
            )
            .primary(
                button(Kind::Primary, self.main_label(fit))
                    .on_press_maybe(ready.then_some(Message::AskMove)),
            );
        let framed = if fit == Fit::Usual { framed.lead(words::nothing_changes()) } else { framed };
        match ready && fit == Fit::Usual {
            true => framed.remark(words::of_people(self.tally.moves, self.tally.all)),
            false => framed,
        }
    }

    fn band(&self) -> Band {
        let way = if matches!(self.state, State::Ready) { Way::Ahead } else { Way::Unknown };
        let old = End::old(Home::Lit, self.old.as_str(), self.closes);
        let new = End::at(Home::Dark, self.new.as_str(), words::your_new_account());
        Band::new(old, new, way, self.today).step(say!("review-step"), 3)
    }

    fn main_label(&self, fit: Fit) -> String {
        match (&self.state, self.tally.moves) {
            (State::Comparing(_) | State::Failed(_), _) => say!("review-move-unknown"),
            (State::Ready, 0) if self.tally.all == 0 => say!("review-move-data"),
            (State::Ready, 0) => say!("review-finish"),
            (State::Ready, people) if fit == Fit::Narrow => words::move_them_in_short(people),
            (State::Ready, people) => words::move_them(people),
        }
    }

    fn content(&self, room: Room) -> Element<'_, Message> {
        let fit = Fit::of(room);
        let refused = self.obstacle.as_deref().map(|why| Element::from(banner(Tone::Danger, why)));
        let gap = if fit == Fit::Usual { scale::gap::L } else { scale::gap::M };
        let above = Column::new()
            .push(refused)
            .push(self.summary(fit))
            .push(space().height(gap - scale::gap::S))
            .spacing(scale::gap::M);
        // What could not be read has no parts.
        if matches!(self.state, State::Failed(_)) {
            return above.into();
        }
        let tools = (self.part == Part::People).then(|| self.tools(fit));
        let bar = Column::new().push(self.tabs(fit)).push(tools).spacing(scale::gap::M);
        let bar = container(bar).padding(padding::bottom(scale::gap::M));
        let shown = match self.part {
            Part::People => self.people(room),
            Part::Rooms => self.rooms_part(fit),
            Part::Data => self.data_part(fit),
        };
        sticky(above, bar, column![shown])
    }

    fn tabs(&self, fit: Fit) -> Element<'_, Message> {
        let ready = matches!(self.state, State::Ready);
        let count = |count| ready.then(|| words::number(count));
        let closing = self.closing_rooms();
        let differ = self.differing();
        let tab =
            |part, name: String, count, warning| Tab { part, name: name.into(), count, warning };
        let parts = vec![
            tab(Part::People, say!("review-people"), count(self.tally.all), None),
            tab(
                Part::Rooms,
                say!("review-rooms"),
                count(self.rooms().len()),
                (closing > 0).then(|| words::close_in_short(closing)),
            ),
            tab(
                Part::Data,
                say!("review-data"),
                None,
                (differ > 0).then(|| words::differ_in_short(differ)),
            ),
        ];
        tabs(parts, self.part, fit == Fit::Narrow, Message::Show)
    }

    /// In how many kinds the accounts differ.
    fn differing(&self) -> usize {
        let data = self.entries.data.iter();
        data.filter(|one| self.picks.kinds.contains(&one.kind()) && one.is_conflict()).count()
    }

    fn data_part(&self, fit: Fit) -> Element<'_, Message> {
        if !matches!(self.state, State::Ready) {
            return space().into();
        }
        let readers = match self.audience() {
            Audience::Contacts => words::note_for_contacts(),
            Audience::Anybody => words::note_for_anybody(),
        };
        let note = (self.can_speak && self.can_note).then_some((self.announces, readers));
        let view = View {
            data: &self.entries.data,
            picks: &self.picks,
            requests: &self.requests,
            note,
            fit,
        };
        view.view()
    }
}
