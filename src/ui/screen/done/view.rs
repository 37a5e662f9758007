//! What the last screen looks like.

use iced::Fill;
use iced::widget::{Column, column, container};

use super::old_rooms::{OldRooms, whether_to_close};
use super::undoing::Undoing;
use super::{Attending, Done, Message, Occasion};
use crate::format::report::Verdict;
use crate::text::say::say;
use crate::text::words;
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::screen::fit::Fit;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Surface, Tone, scale};
use crate::ui::widget::band::{Band, End, Home, Way};
use crate::ui::widget::dialog::asks;
use crate::ui::widget::frame::{Page, page};
use crate::ui::widget::{Room, banner, button, framed, small, strong};

impl Done {
    /// The screen.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        framed(|room| match self.undo_page() {
            Some(page) => page,
            None => self.page(room),
        })
    }

    /// The question that lies over the page, if one is asked.
    #[must_use]
    pub fn question(&self) -> Option<Element<'_, Message>> {
        match (&self.undoing, &self.old_rooms) {
            (Undoing::Asked, _) => Some(asks(|| self.whether_to_undo())),
            (_, OldRooms::Asked(rooms)) => {
                let answers = (Message::KeepRooms, Message::CloseRooms);
                Some(asks(move || whether_to_close(&self.report, rooms, answers.clone())))
            }
            _ => None,
        }
    }

    fn page(&self, room: Room) -> Page<'_, Message> {
        let complete = self.report.verdict == Verdict::Complete;
        let (hero, sentence) = words::how_it_went(&self.report, self.stopped, self.closes());
        let rehearsed = self.occasion == Occasion::Rehearsal;
        let hero = if rehearsed && complete { say!("practice-was-rehearsal") } else { hero };
        let undo = self.undo_button();
        let framed = page(self.band(), self.content(room))
            .hero(hero)
            .lead(sentence)
            .keeps_lead()
            .quiet(undo);
        let answers = button(Kind::Secondary, say!("answers-title")).on_press(Message::ShowAnswers);
        let start = button(Kind::Primary, say!("practice-start-real")).after(Icon::ArrowRight);
        match complete {
            true if rehearsed => framed
                .secondary((self.report.counts.asked > 0).then_some(answers))
                .primary(start.on_press(Message::StartReal)),
            true => framed
                .secondary((self.report.counts.asked > 0).then_some(answers))
                .primary(button(Kind::Primary, say!("window-finish")).on_press(Message::Finish)),
            false => framed
                .secondary(button(Kind::Secondary, say!("done-later")).on_press(Message::Finish))
                .primary(
                    button(Kind::Primary, say!("window-continue"))
                        .after(Icon::ArrowRight)
                        .on_press(Message::TryAgain),
                ),
        }
    }

    /// The lamp goes over when everything is there, and only then.
    pub(super) fn band(&self) -> Band {
        let (old, new) = (self.report.from.as_str(), self.report.to.as_str());
        let closes = self.closing.map(|closing| closing.day);
        let counts = &self.report.counts;
        // Once everybody is on the list, it is those who have still to be asked that the way is long for.
        let (done, all) = match (counts.copied, counts.to_move(), counts.to_ask) {
            (copied, all, to_ask) if copied == all && to_ask > 0 => {
                (counts.asked, counts.asked + to_ask)
            }
            (copied, all, _) => (copied, all),
        };
        if self.report.verdict == Verdict::Complete {
            let old = End::old(Home::Dark, old, closes);
            let new = End::at(Home::Lit, new, words::you_live_here());
            let band = Band::new(old, new, Way::Gone, self.today);
            band.says(say!("window-moved"), words::at(self.over_at, self.today)).arrived()
        } else {
            let old = End::old(Home::Lit, old, closes);
            let new = End::at(Home::Dark, new, words::your_new_account());
            let way = Way::Behind { done, all };
            let band = Band::new(old, new, way, self.today);
            let word =
                if self.stopped { say!("done-stopped-word") } else { say!("done-almost-word") };
            band.says(word, words::of(done, all)).arrived()
        }
    }

    fn content(&self, room: Room) -> Element<'_, Message> {
        let fit = Fit::of(room);
        let complete = self.report.verdict == Verdict::Complete;
        let remark = self.remark.as_deref().map(|why| banner(Tone::Warning, why));
        let strangers = self.report.came_along.iter();
        let strangers = strangers.map(|jid| banner(Tone::Warning, words::came_along(jid)).into());
        let staying = match &self.attending {
            Attending::No => None,
            Attending::Yes { .. } => Some(say!("done-answers-counted")),
            Attending::Over(why) => Some(say!("done-answers-not-counted", why)),
        };
        // They are decided where the answers are.
        let claims = self.report.claims.iter().filter(|claim| !claim.checked);
        let claims = claims.map(|claim| {
            let decide = button(Kind::Secondary, say!("done-decide-claim")).small();
            let decide = decide.on_press(Message::ShowAnswers);
            banner(Tone::Warning, words::claim(claim)).action(decide).into()
        });
        let content = Column::new().push(remark).extend(strangers).extend(claims);
        let content = content.spacing(scale::gap::L);
        let content = match complete {
            true => content.push(self.cards(fit)).push(self.folds(room)),
            false => {
                let meanwhile = column![strong(say!("done-meanwhile")), self.folds(room)];
                content.push(self.missing()).push(meanwhile.spacing(scale::gap::M))
            }
        };
        content.push(staying.map(|text| small(text).class(Ink::Muted))).into()
    }
}

/// A card as one of several that stand beside each other.
pub(super) fn card_in_row<'a>(content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    container(content)
        .class(Surface::Card)
        .padding(scale::gap::M + scale::gap::XS)
        .width(Fill)
        .into()
}
