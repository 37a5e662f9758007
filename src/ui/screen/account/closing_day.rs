//! The field for the day on which the old server closes. It takes what people type, and shows in full what was understood.

use jiff::ToSpan;
use jiff::civil::Date;

use super::Message;
use crate::model::closing::{Closing, ClosingDay, Nearness, SaidBy};
use crate::text::typed_day::{self, NoDay};
use crate::text::words;
use crate::text::words::account as said;
use crate::ui::road::Closes;
use crate::ui::widget::{Field, field};

/// How many days a rehearsal has until its server closes.
const REHEARSAL: i32 = 6;

/// What was typed, and which day that is.
#[derive(Debug, Default)]
pub(super) struct ClosingDayField {
    typed: String,
    day: Option<ClosingDay>,
    state: State,
    /// A day was known before, so that an empty field takes it back.
    was_known: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    /// As it was typed, or empty.
    #[default]
    Typed,
    /// The server says so.
    Announced,
    /// In a rehearsal.
    Rehearsal,
    /// It is no day.
    NoDay(NoDay),
    /// It is over.
    Over,
}

impl ClosingDayField {
    /// With what is known already.
    pub(super) fn known(closing: Option<Closing>) -> Self {
        let Some(Closing { day, said_by }) = closing else { return Self::default() };
        let state = match said_by {
            SaidBy::User => State::Typed,
            SaidBy::Server => State::Announced,
        };
        Self { typed: words::day_in_full(day.date()), day: Some(day), state, was_known: true }
    }

    /// The server announces this day. What the user says outweighs it.
    pub(super) fn announced(&mut self, day: ClosingDay) {
        if self.typed.trim().is_empty() && !self.was_known {
            let closing = Closing { day, said_by: SaidBy::Server };
            *self = Self::known(Some(closing));
        }
    }

    /// Of a rehearsal that begins on this day.
    pub(super) fn in_rehearsal(today: Date) -> Self {
        let day = today.checked_add(REHEARSAL.days()).unwrap_or(today);
        let typed = words::day_in_full(day);
        let state = State::Rehearsal;
        Self { typed, day: Some(ClosingDay::on(day)), state, was_known: false }
    }

    /// What the user says of it.
    pub(super) fn said(&self) -> Closes {
        match (self.state, self.day) {
            (State::Announced, _) => Closes::Unsaid,
            (_, Some(day)) => Closes::On(day),
            (_, None) if self.was_known => Closes::SomeDay,
            (_, None) => Closes::Unsaid,
        }
    }

    pub(super) fn day(&self) -> Option<ClosingDay> {
        self.day
    }

    pub(super) fn is_wrong(&self) -> bool {
        matches!(self.state, State::NoDay(_) | State::Over)
    }

    pub(super) fn type_in(&mut self, typed: String) {
        self.typed = typed;
        // What was wrong stays to be read until the field is left.
        if !self.is_wrong() {
            self.state = State::Typed;
        }
    }

    /// Reads what was typed.
    pub(super) fn leave(&mut self, today: Date) {
        if matches!(self.state, State::Announced | State::Rehearsal) {
            return;
        }
        (self.day, self.state) = match typed_day::closing_day(&self.typed, today) {
            Ok(day) if day.nearness(today) == Nearness::Over => (None, State::Over),
            Ok(day) => {
                self.typed = words::day_in_full(day.date());
                (Some(day), State::Typed)
            }
            Err(NoDay::Empty) => (None, State::Typed),
            Err(why) => (None, State::NoDay(why)),
        };
    }

    /// The field, for the server of `domain`.
    pub(super) fn view(&self, domain: Option<&str>, today: Date) -> Field<'_, Message> {
        let until = |day| words::until_closing(day, today);
        let hint = match (self.state, self.day) {
            (State::Announced, _) => domain.map(words::announced_by),
            (State::Rehearsal, Some(day)) => Some(said::in_rehearsal(&until(day))),
            (_, Some(day)) => Some(until(day)),
            (_, None) => None,
        };
        let error = match self.state {
            State::NoDay(why) => Some(words::no_day(why)),
            State::Over => Some(words::day_is_over().to_owned()),
            State::Typed | State::Announced | State::Rehearsal => None,
        };
        field(said::closing_day(), &self.typed)
            .optional()
            .example(said::example_of_a_day())
            .hint(hint.unwrap_or_else(said::why_a_closing_day))
            .error(error)
    }
}
