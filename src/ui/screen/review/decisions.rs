//! What the user has decided, as the move takes it and leaves it.

use iced::widget::text_editor;

use super::Review;
use crate::model::data::Kind as Data;
use crate::model::plan::{Audience, Choices};
use crate::text::words;

impl Review {
    /// Proposes the message in the language that contacts read now, with the day that is known now, unless the user has written
    /// another.
    pub fn propose_anew(&mut self) {
        let closing = self.closes.map(|closes| (closes, self.today));
        let proposal = words::default_message(&self.new, closing);
        if self.message.text().trim() == self.proposal {
            self.message = text_editor::Content::with_text(&proposal);
        }
        self.proposal = proposal;
    }

    /// Chooses as was decided when this move was begun.
    pub(super) fn take_up(&mut self, earlier: Choices) {
        self.entries.apply(&earlier);
        self.announces = earlier.statement.is_some();
        let text = earlier.message.as_deref().unwrap_or_default();
        self.message = text_editor::Content::with_text(text);
        self.picks.kinds = earlier.kinds.clone();
        self.picks.replace = earlier.replace.clone();
        self.picks.blocks =
            self.entries.doubtful().filter(|jid| earlier.include.contains(jid)).collect();
        self.requests.apply(&earlier);
        self.rebuilding.apply(&earlier);
        self.base = earlier;
    }

    /// What was decided.
    #[must_use]
    pub fn choices(&self) -> Choices {
        let (exclude, include) = self.entries.choices();
        let mut kinds = self.picks.kinds.clone();
        kinds.retain(|kind| !matches!(kind, Data::PendingRequests | Data::HostedRooms));
        kinds.extend(self.requests.carried().then_some(Data::PendingRequests));
        kinds.extend((self.rebuilding.count() > 0).then_some(Data::HostedRooms));
        let (rooms_left, room_addresses) = self.rebuilding.choices();
        Choices {
            exclude: exclude.into_iter().chain(self.requests.left()).chain(rooms_left).collect(),
            include: include.into_iter().chain(self.picks.blocks.iter().cloned()).collect(),
            message: self.words(),
            statement: self.announces.then(|| self.audience()),
            kinds,
            replace: self.picks.replace.clone(),
            keep_address: self.entries.keep_address(),
            on_conflict: self.base.on_conflict,
            room_addresses,
            room_subjects: self.rebuilding.tells_in_subjects,
            via: self.base.via,
        }
    }

    /// Who is to read where the old account has moved, if it says so.
    pub(super) fn audience(&self) -> Audience {
        self.base.statement.unwrap_or(Audience::Contacts)
    }

    /// What the old account will say, if anything.
    pub(super) fn words(&self) -> Option<String> {
        let text = self.message.text();
        Some(text.trim().to_owned()).filter(|text| self.can_speak && !text.is_empty())
    }
}
