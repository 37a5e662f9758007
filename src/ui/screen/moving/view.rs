//! What a move under way looks like.

use std::time::Duration;

use iced::widget::{Column, column, container, row, rule};
use iced::{Center, Fill};

use super::track::{Doing, Figures, Happened, Part, What};
use super::{Closing, Message, Moving};
use crate::migration::Wish;
use crate::text::joined::sentences;
use crate::text::say::say;
use crate::text::{cldr, words};
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::screen::fit::Fit;
use crate::ui::screen::hold::{hold, stop};
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Surface, Tone, scale};
use crate::ui::widget::band::{Band, End, Home, Lane, Way};
use crate::ui::widget::dialog::asks;
use crate::ui::widget::frame::{Page, page};
use crate::ui::widget::{
    Dialog, Room, address, banner, body, button, dialog, framed, no_lower_than, shortened, small,
    strong,
};

/// The height of a line about the problems, and of a row of what happened, in logical pixels.
const LINE: f32 = 44.0;

/// How many of the people with a problem are named; the report has all of them.
const MOST_NAMED: usize = 200;

impl Moving {
    /// The screen.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        framed(|room| self.page(room))
    }

    /// The question that lies over the page, if there is one.
    #[must_use]
    pub fn question(&self) -> Option<Element<'_, Message>> {
        self.asked()?;
        // It is made anew for the room that there is.
        Some(asks(|| self.asked().unwrap_or_else(|| dialog(""))))
    }

    fn page(&self, room: Room) -> Page<'_, Message> {
        let fit = Fit::of(room);
        let shown = if self.shows_problems { self.problems(fit) } else { self.latest(fit) };
        let remarks = [&self.track.aside, &self.track.way];
        let remarks = remarks.into_iter().flatten();
        let remarks = remarks.map(|text| small(text.as_str()).class(Ink::Muted).into());
        let may_close = (fit != Fit::Low || self.shows_problems)
            .then(|| small(self.may_be_closed()).class(Ink::Muted));
        let content = Column::new()
            .push(self.track.quiet.as_deref().map(quiet))
            .push(shown)
            .push(Column::from_iter(remarks))
            .push(may_close)
            .spacing(scale::gap::M);
        let framed = page(self.band(), content)
            .title(self.headline())
            .lead(self.explanation(fit))
            .keeps_lead()
            .quiet(stop(self.wish, Message::AskStop))
            .primary(hold(self.wish, Message::Pause, Message::Resume));
        match fit {
            Fit::Low if !self.shows_problems => framed.remark(say!("underway-may-close-short")),
            _ => framed,
        }
    }

    fn band(&self) -> Band {
        let Figures { listed, asked, answered } = self.track.figures();
        let lane = |label, part: Part| Lane { label, done: part.done, all: part.all };
        let lanes = [
            lane(say!("underway-lane-listed"), listed),
            lane(say!("underway-lane-asked"), asked),
            lane(say!("underway-lane-answered"), answered),
        ];
        let (old, new) = self.track.accounts();
        let old = End::old(Home::Lit, old.as_str(), self.closes);
        let new = End::at(Home::Dark, new.as_str(), words::your_new_account());
        Band::new(old, new, Way::Ahead, self.today).step(say!("underway-moving"), 4).lanes(lanes)
    }

    /// The title: what goes on, and for how long.
    fn headline(&self) -> String {
        match (self.wish, self.track.doing, self.track.left()) {
            (Wish::Stop, ..) => say!("underway-stopping"),
            (Wish::Pause, ..) => say!("underway-paused"),
            (_, Doing::Server(side), _) => {
                say!("underway-waiting", server = self.track.server(side))
            }
            (_, Doing::Copying | Doing::Asking, Some(left)) if left > Duration::ZERO => {
                words::left_to_go(left)
            }
            (_, Doing::Looking, _) => say!("underway-reading"),
            (_, Doing::Announcing, _) => say!("underway-announcing"),
            (_, Doing::OldServer, _) => say!("underway-by-server"),
            (_, Doing::Data, _) => say!("underway-data"),
            (_, Doing::Copying, _) => say!("underway-copying"),
            (_, Doing::Asking, _) => say!("underway-asking"),
            (_, Doing::Checking, _) => say!("underway-checking"),
            (_, Doing::Answers, _) => say!("underway-answers"),
        }
    }

    /// The sentence under it.
    fn explanation(&self, fit: Fit) -> String {
        match (self.wish, self.track.doing) {
            (Wish::Stop, _) => say!("underway-stopping-why"),
            (Wish::Pause, _) => say!("underway-paused-why"),
            (_, Doing::Server(_)) => say!("underway-waiting-why"),
            (_, Doing::Copying | Doing::Asking) => {
                let before = self.closes.and_then(|closes| {
                    words::before_it_closes(self.track.left()?, closes, self.today)
                });
                let limit = self.track.limit.clone().or_else(|| match self.track.doing {
                    Doing::Copying => Some(say!("underway-copying-why")),
                    // In a low window it would take a line more, for what the heading says nearly.
                    _ => (fit != Fit::Low).then(|| say!("underway-asking-why")),
                });
                sentences([limit, before].into_iter().flatten())
            }
            (_, Doing::Looking) => say!("underway-reading-why"),
            (_, Doing::Announcing) => say!("underway-announcing-why"),
            (_, Doing::OldServer) => say!("underway-by-server-why"),
            (_, Doing::Data) => say!("underway-data-why"),
            (_, Doing::Checking) => say!("underway-checking-why"),
            (_, Doing::Answers) => say!("underway-answers-why"),
        }
    }

    fn may_be_closed(&self) -> String {
        match self.shows_problems {
            true => say!("underway-others-move-on"),
            false => say!("underway-may-close"),
        }
    }

    /// One line about the problems, and below it what happened last.
    fn latest(&self, fit: Fit) -> Element<'_, Message> {
        let height = if fit == Fit::Usual { LINE } else { 36.0 };
        let rows = self.track.latest.iter().map(|happened| latest(happened, height));
        let last = self.track.latest.len().saturating_sub(1);
        let rows = rows.enumerate().map(|(place, row)| {
            let line = (place < last).then(|| rule::horizontal(1));
            column![row].push(line).into()
        });
        let list = container(Column::from_iter(rows)).class(Surface::Card).width(Fill);
        // The list has its height before anything has happened.
        column![self.problem_line(), no_lower_than(4.0 * height, list)]
            .spacing(scale::gap::M)
            .into()
    }

    fn problem_line(&self) -> Element<'_, Message> {
        let count = self.track.not_reached();
        if count == 0 {
            let symbol = icon(Icon::Check).ink(Ink::Tone(Tone::Success));
            let line = row![symbol, body(say!("underway-no-problems"))].spacing(scale::gap::S);
            return container(line.align_y(Center)).center_y(LINE).into();
        }
        let label = if self.shows_problems { say!("underway-hide") } else { say!("underway-show") };
        let show = button(Kind::Link, label).on_press(Message::ToggleProblems);
        let said = row![icon(Icon::Warning), strong(words::not_reached(count)).fill(), show]
            .spacing(scale::gap::S)
            .align_y(Center);
        container(said)
            .class(Surface::Banner(Tone::Warning))
            .padding([0.0, scale::gap::M + scale::gap::XS])
            .center_y(LINE)
            .width(Fill)
            .into()
    }

    /// Who could not be reached, by reason, with what can be done.
    fn problems(&self, fit: Fit) -> Element<'_, Message> {
        let groups = self.track.problems();
        let mut named = 0;
        let mut list = Column::new();
        for group in &groups {
            for (name, jid) in group.people.iter().take(MOST_NAMED.saturating_sub(named)) {
                named += 1;
                let who = column![shortened((*name).to_owned()).strong(), address(jid)];
                let why = small(group.why.to_owned());
                let line: Element<'_, Message> = match fit {
                    Fit::Narrow => column![who, why].into(),
                    _ => row![container(who).width(260), why.fill()]
                        .spacing(scale::gap::M)
                        .align_y(Center)
                        .into(),
                };
                let line = container(line).padding([scale::gap::S, scale::gap::M + scale::gap::XS]);
                list = list.push(line.width(Fill)).push(rule::horizontal(1));
            }
        }
        let more = self.track.not_reached().saturating_sub(named);
        let more = (more > 0).then(|| {
            let words = say!("underway-more", count = more);
            container(small(words).class(Ink::Muted)).padding(scale::gap::S)
        });
        let copy = button(Kind::Link, say!("window-copy-all")).on_press(Message::CopyProblems);
        let copy = container(copy).padding([scale::gap::S, scale::gap::M + scale::gap::XS]);
        let list = container(list.push(more).push(copy)).class(Surface::Card).width(Fill);
        column![self.problem_line(), list].spacing(scale::gap::S).into()
    }

    fn asked(&self) -> Option<Dialog<'_, Message>> {
        let Figures { asked, .. } = self.track.figures();
        let keep =
            || button(Kind::Primary, say!("underway-keep-moving")).on_press(Message::KeepMoving);
        match self.closing {
            Closing::StopAsked => {
                let may = body(self.may_be_continued()).class(Ink::Muted);
                let stop =
                    button(Kind::Secondary, say!("underway-stop-now")).on_press(Message::Stop);
                let pause = button(Kind::Secondary, say!("underway-pause"))
                    .before(Icon::Pause)
                    .on_press(Message::Pause);
                let question = dialog(say!("underway-stop-question"))
                    .says(words::when_stopped(asked.done, asked.all))
                    .push(may)
                    .apart(stop);
                let question = match self.wish {
                    Wish::Run => question.answer(pause),
                    Wish::Pause | Wish::Stop => question,
                };
                Some(question.harmless(keep()))
            }
            Closing::Asked => {
                let why = say!("underway-close-why");
                let close = button(Kind::Secondary, say!("underway-stop-and-close"));
                let close = close.on_press(Message::StopAndClose);
                Some(
                    dialog(say!("underway-close-question")).says(why).apart(close).harmless(keep()),
                )
            }
            Closing::No | Closing::WhenStopped => None,
        }
    }

    fn may_be_continued(&self) -> String {
        words::may_be_continued(self.closes.map(|closes| (closes, self.today)))
    }
}

/// That the old server is silent, and the choice between waiting and going on.
fn quiet<'a>(why: &'a str) -> Element<'a, Message> {
    let go_on =
        button(Kind::Secondary, say!("underway-go-on-without")).on_press(Message::GoOnWithout);
    let wait = button(Kind::Quiet, say!("underway-wait")).on_press(Message::WaitForOldServer);
    banner(Tone::Warning, why).action(go_on).action(wait).into()
}

/// What happened to somebody, and when.
fn latest<'a>(happened: &Happened, height: f32) -> Element<'a, Message> {
    let (symbol, ink, what) = match happened.what {
        What::Listed => (Icon::Check, Ink::Muted, say!("underway-did-listed")),
        What::Asked => (Icon::Person, Ink::Muted, say!("underway-did-asked")),
        What::Told => (Icon::Message, Ink::Muted, say!("underway-did-told")),
        What::Answered => (Icon::Check, Ink::Tone(Tone::Success), say!("underway-did-answer")),
        What::Declined => (Icon::Warning, Ink::Tone(Tone::Warning), say!("underway-did-decline")),
        What::MovedToo => (Icon::HouseMove, Ink::Accent, say!("underway-did-move")),
        What::NotReached => (Icon::Warning, Ink::Tone(Tone::Warning), say!("underway-did-fail")),
    };
    let said = row![shortened(happened.name.clone()).strong(), body(what).class(Ink::Muted)]
        .spacing(scale::gap::XS)
        .width(Fill);
    let at = small(cldr::clock(happened.at)).class(Ink::Muted);
    let line = row![icon(symbol).ink(ink), said, at].spacing(scale::gap::M).align_y(Center);
    container(line)
        .padding([0.0, scale::gap::M + scale::gap::XS])
        .center_y(height)
        .width(Fill)
        .clip(true)
        .into()
}
