//! How a review begins: with what was decided earlier, and the comparison that fills it.

use std::collections::{BTreeMap, BTreeSet};

use iced::Task;
use iced::widget::text_editor;
use jid::BareJid;

use super::{
    Comparison, Entries, Filter, Foreseen, Message, Moves, Part, Picks, Rebuilding, Requests,
    Review, State, Tally,
};
use crate::engine::{self, Door, Place, Sight};
use crate::model::closing::ClosingDay;
use crate::model::plan::Choices;
use crate::model::whereabouts::Words;
use crate::text::say::say;
use crate::text::{obstacle, words};
use crate::ui::road::Closes;
use crate::ui::take_once::TakeOnce;
use crate::ui::widget::page_list;

impl Review {
    /// The review of a move between these accounts, and the comparison that fills it. What was chosen and written on
    /// an earlier one stays; otherwise it begins with what was decided when this move was begun. The old server closes on that
    /// day, as far as is known before the record is read.
    pub fn begin(
        before: Option<Self>,
        place: &Place,
        (mut old, new): (Sight, Sight),
        (closes, says_of_closing): (Option<ClosingDay>, Closes),
    ) -> (Self, Task<Message>) {
        let (from, to) = (old.snapshot.address.clone(), new.snapshot.address.clone());
        let can_speak = old.session.is_some();
        let can_note = old.snapshot.server.pep;
        let list_is_missing = old.snapshot.roster.is_missing;
        let door = old.account.clone().filter(|_| can_speak).map(|account| Door {
            account,
            settings: place.settings.clone(),
            server: old.snapshot.server.clone(),
        });
        let earlier = before
            .filter(|before| before.old == from && before.new == to)
            .filter(|before| matches!(before.state, State::Ready));
        let choices = earlier.as_ref().map(Self::choices);
        if let Some(earlier) = &earlier {
            old.snapshot.domains = earlier.domains.clone();
            old.snapshot.moved = earlier.moved.clone();
        }
        let state = State::Comparing(Foreseen::of(&old.snapshot, &new.snapshot));
        let looking = Moves::through(old.session.clone(), new.session.clone());
        let moves = place.moves.clone();
        let comparing = async move {
            let compared = engine::compare(moves, old, new).await;
            let compared = compared.map_err(|why| obstacle::obstacle(&why))?;
            let compare = move || {
                let mut comparison = Comparison::of(compared);
                if let Some(choices) = &choices {
                    comparison.entries.apply(choices);
                    comparison.earlier = None;
                }
                comparison
            };
            tokio::task::spawn_blocking(compare).await.map_err(|_| say!("steps-broken"))
        };
        let task = Task::perform(comparing, |result| Message::Compared(TakeOnce::new(result)));
        let review = match earlier {
            Some(earlier) => Self { obstacle: None, ..earlier },
            None => Self::empty(from, to),
        };
        let review = Self { can_speak, can_note, list_is_missing, state, ..review };
        let mut review = Self { closes, says_of_closing, moves: looking, ..review };
        review.requests.open(door);
        review.propose_anew();
        (review, task)
    }

    pub(super) fn empty(old: BareJid, new: BareJid) -> Self {
        let proposal = words::default_message(&new, None);
        Self {
            message: text_editor::Content::with_text(&proposal),
            proposal,
            old,
            new,
            domains: BTreeMap::new(),
            moved: Words::new(),
            moves: Moves::default(),
            entries: Entries::default(),
            state: State::Comparing(Foreseen::ALL),
            part: Part::People,
            filter: Filter::All,
            search: String::new(),
            lines: Vec::new(),
            tally: Tally::default(),
            list: page_list::State::default(),
            asking: None,
            languages: Vec::new(),
            closes: None,
            says_of_closing: Closes::Unsaid,
            today: jiff::Zoned::now().date(),
            summary_open: false,
            filters_open: false,
            announces: true,
            picks: Picks {
                kinds: Choices::usual_kinds().collect(),
                replace: BTreeSet::new(),
                blocks: BTreeSet::new(),
                explained: None,
            },
            requests: Requests::unknown(),
            rebuilding: Rebuilding::default(),
            can_speak: true,
            can_note: true,
            list_is_missing: false,
            told_before: None,
            base: Choices::default(),
            obstacle: None,
        }
    }
}
