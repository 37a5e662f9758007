//! What will move: every contact of the old account, and what the contacts will be told.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use iced::Task;
use iced::widget::{row, text_editor};
use jid::{BareJid, Jid};

use super::steps;
use crate::engine::{self, Compared, Door, Place, Sight};
use crate::model::data::{Holding, Kind as Data};
use crate::model::gateway::Identity;
use crate::model::history::History;
use crate::model::plan::{Audience, Choices};
use crate::model::snapshot::Snapshot;
use crate::model::whereabouts::Words;
use crate::text::{obstacle, plural, words};
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::take_once::TakeOnce;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Tone, scale};
use crate::ui::widget::{banner, body, button, page, progress, segments, spinner, windowed_list};

mod data;
mod entries;
mod moves;
mod people;
mod requests;
mod telling;

pub use data::Matter;
use data::Picks;
pub use entries::{Entries, Entry, Filter, Line, Tally, Title};
use moves::Moves;
use requests::Requests;

/// The name of the search field, for the keys that lead to it.
pub const SEARCH: &str = "review-search";

/// The screen on which a move is decided.
#[derive(Debug)]
pub struct Review {
    old: BareJid,
    new: BareJid,
    /// What the domains of the contacts said of themselves.
    pub domains: BTreeMap<String, Identity>,
    /// What the accounts of contacts said of where these have moved.
    pub moved: Words,
    moves: Moves,
    entries: Entries,
    state: State,
    part: Part,
    filter: Filter,
    search: String,
    lines: Vec<Line>,
    tally: Tally,
    list: windowed_list::State,
    speaks: bool,
    message: text_editor::Content,
    announces: bool,
    picks: Picks,
    requests: Requests,
    /// There is an old server from which something can be said.
    can_speak: bool,
    /// The old server has a place for a note that says where the account has moved.
    can_note: bool,
    /// That contacts were told another address before, if they were.
    told_before: Option<String>,
    /// What was decided about what this screen does not show.
    base: Choices,
    /// Why the move could not be started, if it was tried.
    obstacle: Option<String>,
}

#[derive(Debug)]
enum State {
    Comparing,
    Ready,
    Failed(String),
}

/// The parts of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Who moves.
    Contacts,
    /// What they are told.
    Words,
    /// What moves besides them.
    Data,
}

/// What happens on it.
#[derive(Clone, Debug)]
pub enum Message {
    /// Both accounts were compared.
    Compared(TakeOnce<Result<Comparison, String>>),
    /// Show this part.
    Show(Part),
    /// Show these contacts.
    Filter(Filter),
    /// Show the contacts with this in their name, address or groups.
    Search(String),
    /// Something happened to the list.
    Listed(windowed_list::Event),
    /// It was looked where contacts have moved.
    FoundMoves(TakeOnce<Option<moves::Found>>),
    /// Use the address of the old account for this contact, which has moved, or the new one again.
    ToggleAddress(usize),
    /// Choose what this line stands for, or take it back.
    Toggle(Line),
    /// Send a message from the old account, or not.
    ToggleSpeaking,
    /// The message is being written.
    Write(text_editor::Action),
    /// The message as it was at first.
    ResetWords,
    /// Note the new address on the old account, or not.
    ToggleAnnouncing,
    /// Move this kind of data, or not.
    ToggleKind(Data),
    /// Say what this kind of data is, or no longer.
    Explain(Data),
    /// Let the new account's give way to it, or keep it.
    Replace(Data, bool),
    /// Block this whole server, or do not.
    ToggleBlock(Jid),
    /// Look who has asked to see the old account.
    LookForRequests,
    /// That came to an end.
    FoundRequests(TakeOnce<Result<Holding, String>>),
    /// Ask this one of them from the new account, or do not.
    ToggleRequest(BareJid),
    /// To the screen before.
    Back,
    /// Begin the move.
    Move,
}

/// What the router is to do.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// This.
    Run(Task<Message>),
    /// Remember who has asked to see this old account.
    Remember(BareJid, Holding),
    /// Show the screen before.
    Back,
    /// Begin the move with these choices.
    Move(Box<Choices>),
}

/// What the comparison of both accounts has brought.
#[derive(Debug, Default)]
pub struct Comparison {
    /// The contacts, and everything else.
    pub entries: Entries,
    /// What was decided when this move was begun.
    pub earlier: Option<Box<Choices>>,
    /// Those who are known to have asked to see the old account.
    pub requests: Option<Holding>,
    /// What the domains of the contacts said of themselves.
    pub domains: BTreeMap<String, Identity>,
    /// That contacts were told another address before, if they were.
    pub told_before: Option<String>,
    /// What the accounts of contacts said of where these have moved, as far as that is known.
    pub moved: Words,
    /// Both accounts, for further questions.
    pub compared: Option<Box<Compared>>,
}

impl Comparison {
    fn of(compared: Compared) -> Self {
        let Compared { old, new, history } = &compared;
        let requests = old.data.kinds.get(&Data::PendingRequests).cloned();
        Self {
            entries: Entries::new(old, new, history),
            earlier: history.choices.clone(),
            requests,
            domains: old.domains.clone(),
            told_before: told_before(old, new, history),
            moved: old.moved.clone(),
            compared: Some(Box::new(compared)),
        }
    }
}

fn told_before(old: &Snapshot, new: &Snapshot, history: &History) -> Option<String> {
    let seen = old.roster.contacts.iter().filter(|contact| contact.standing.is_seen());
    let seen: Vec<_> = seen.map(|contact| contact.bare()).collect();
    let (count, before) = history.told_before.among(seen.iter());
    (count > 0).then(|| words::told_before(count, &before, &new.address))
}

impl Review {
    /// The review of a move between these accounts, and the comparison that fills it. What was chosen and written on
    /// an earlier one stays; otherwise it begins with what was decided when this move was begun.
    pub fn begin(
        before: Option<Self>,
        place: &Place,
        (mut old, new): (Sight, Sight),
    ) -> (Self, Task<Message>) {
        let (from, to) = (old.snapshot.address.clone(), new.snapshot.address.clone());
        let can_speak = old.session.is_some();
        let can_note = old.snapshot.server.pep;
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
            tokio::task::spawn_blocking(compare)
                .await
                .map_err(|_| "The accounts could not be compared.".to_owned())
        };
        let task = Task::perform(comparing, |result| Message::Compared(TakeOnce::new(result)));
        let mut review = match earlier {
            Some(earlier) => Self { state: State::Comparing, obstacle: None, ..earlier },
            None => Self::empty(from, to),
        };
        review.requests.open(door);
        (Self { can_speak, can_note, moves: looking, ..review }, task)
    }

    fn empty(old: BareJid, new: BareJid) -> Self {
        Self {
            message: text_editor::Content::with_text(&words::default_message(&new)),
            old,
            new,
            domains: BTreeMap::new(),
            moved: Words::new(),
            moves: Moves::default(),
            entries: Entries::default(),
            state: State::Comparing,
            part: Part::Contacts,
            filter: Filter::All,
            search: String::new(),
            lines: Vec::new(),
            tally: Tally::default(),
            list: windowed_list::State::default(),
            speaks: true,
            announces: true,
            picks: Picks {
                kinds: Choices::usual_kinds().collect(),
                replace: BTreeSet::new(),
                blocks: BTreeSet::new(),
                explained: None,
            },
            requests: Requests::unknown(),
            can_speak: true,
            can_note: true,
            told_before: None,
            base: Choices::default(),
            obstacle: None,
        }
    }

    /// Chooses as was decided when this move was begun.
    fn take_up(&mut self, earlier: Choices) {
        self.entries.apply(&earlier);
        self.speaks = earlier.message.is_some();
        self.announces = earlier.statement.is_some();
        if let Some(text) = &earlier.message {
            self.message = text_editor::Content::with_text(text);
        }
        self.picks.kinds = earlier.kinds.clone();
        self.picks.replace = earlier.replace.clone();
        self.picks.blocks =
            self.entries.doubtful().filter(|jid| earlier.include.contains(jid)).collect();
        self.requests.apply(&earlier);
        self.base = earlier;
    }

    /// The move could not be started.
    pub fn refuse(&mut self, why: String) {
        self.obstacle = Some(why);
    }

    /// What was decided.
    #[must_use]
    pub fn choices(&self) -> Choices {
        let (exclude, include) = self.entries.choices();
        let mut kinds = self.picks.kinds.clone();
        kinds.remove(&Data::PendingRequests);
        kinds.extend(self.requests.carried().then_some(Data::PendingRequests));
        Choices {
            exclude: exclude.into_iter().chain(self.requests.left()).collect(),
            include: include.into_iter().chain(self.picks.blocks.iter().cloned()).collect(),
            message: self.words(),
            statement: self.announces.then(|| self.audience()),
            kinds,
            replace: self.picks.replace.clone(),
            keep_address: self.entries.keep_address(),
            on_conflict: self.base.on_conflict,
            room_addresses: self.base.room_addresses.clone(),
            via: self.base.via,
        }
    }

    /// Who is to read where the old account has moved, if it says so.
    fn audience(&self) -> Audience {
        self.base.statement.unwrap_or(Audience::Contacts)
    }

    /// How many contacts there are of which fate.
    #[must_use]
    pub fn tally(&self) -> Tally {
        self.tally
    }

    /// What the old account will say, if anything.
    fn words(&self) -> Option<String> {
        let text = self.message.text();
        Some(text.trim().to_owned())
            .filter(|text| self.speaks && self.can_speak && !text.is_empty())
    }

    /// What Enter means.
    #[must_use]
    pub fn main(&self) -> Option<Message> {
        matches!(self.state, State::Ready).then_some(Message::Move)
    }

    /// What Esc means.
    #[must_use]
    pub fn back(&self) -> Message {
        match self.part {
            Part::Contacts => Message::Back,
            Part::Words | Part::Data => Message::Show(Part::Contacts),
        }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Compared(result) => match result.take() {
                Some(Ok(Comparison {
                    entries,
                    earlier,
                    requests,
                    domains,
                    told_before,
                    moved,
                    compared,
                })) => {
                    self.entries = entries;
                    self.domains = domains;
                    self.moved = moved;
                    self.told_before = told_before;
                    self.requests.take_stock(requests.as_ref(), &self.entries);
                    if let Some(earlier) = earlier {
                        self.take_up(*earlier);
                    }
                    self.state = State::Ready;
                    self.count();
                    if let Some(compared) = compared {
                        return Action::Run(self.moves.look(*compared));
                    }
                }
                Some(Err(why)) => self.state = State::Failed(why),
                None => {}
            },
            Message::Show(part) => self.part = part,
            Message::Filter(filter) => {
                self.filter = filter;
                self.count();
                return Action::Run(self.list.reset());
            }
            Message::Search(search) => {
                self.search = search;
                self.count();
                return Action::Run(self.list.reset());
            }
            Message::Listed(event) => {
                return Action::Run(self.list.update(event, self.lines.len()));
            }
            Message::FoundMoves(found) => {
                self.moves.found();
                if let Some(found) = found.take().flatten()
                    && (&found.old, &found.new) == (&self.old, &self.new)
                {
                    self.entries.fill_in(found.entries);
                    self.domains = found.domains;
                    self.moved = found.moved;
                    // No line comes or goes while people read.
                    self.tally = self.entries.tally(self.words().is_some());
                }
            }
            Message::ToggleAddress(place) => {
                self.entries.toggle_address(place);
                self.tally = self.entries.tally(self.words().is_some());
            }
            Message::Toggle(line) => {
                self.entries.toggle(line);
                // The line stays where it is, even if a filter no longer lets it through.
                self.tally = self.entries.tally(self.words().is_some());
            }
            Message::ToggleSpeaking => {
                self.speaks = !self.speaks;
                self.count();
            }
            Message::Write(action) => {
                self.message.perform(action);
                self.tally = self.entries.tally(self.words().is_some());
            }
            Message::ResetWords => {
                self.message = text_editor::Content::with_text(&words::default_message(&self.new));
            }
            Message::ToggleAnnouncing => self.announces = !self.announces,
            Message::ToggleKind(Data::PendingRequests) => self.requests.toggle_all(),
            Message::ToggleKind(kind) => self.picks.toggle(kind),
            Message::Explain(kind) => self.picks.explain(kind),
            Message::Replace(kind, replaces) => self.picks.replace(kind, replaces),
            Message::ToggleBlock(server) => self.picks.block(server),
            Message::LookForRequests => return Action::Run(self.requests.look()),
            Message::FoundRequests(found) => {
                let Some(found) = found.take() else { return Action::None };
                self.requests.found(&found, &self.entries);
                return found
                    .map_or(Action::None, |found| Action::Remember(self.old.clone(), found));
            }
            Message::ToggleRequest(jid) => self.requests.toggle(&jid),
            Message::Back => return Action::Back,
            Message::Move => return Action::Move(Box::new(self.choices())),
        }
        Action::None
    }

    fn count(&mut self) {
        let told = self.words().is_some();
        self.tally = self.entries.tally(told);
        self.lines = self.entries.lines(self.filter, &self.search, told);
    }

    /// The screen.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        let content: Element<'_, Message> = match &self.state {
            State::Comparing => {
                row![spinner(), body("Comparing the two accounts")].spacing(scale::gap::M).into()
            }
            State::Failed(why) => banner(Tone::Danger, why.as_str()).into(),
            State::Ready => self.parts(),
        };
        let ready = matches!(self.state, State::Ready);
        let moves = self.tally.moves;
        let label = match moves {
            0 => "Finish the move".to_owned(),
            moves => plural(
                moves,
                "Move 1 contact".to_owned(),
                format!("Move {} contacts", progress::grouped(moves)),
            ),
        };
        page("Who comes along", content)
            .filled()
            .steps(steps(3))
            .back(button(Kind::Quiet, "Back").before(Icon::ArrowLeft).on_press(self.back()))
            .main(button(Kind::Primary, label).on_press_maybe(ready.then_some(Message::Move)))
            .into()
    }

    fn parts(&self) -> Element<'_, Message> {
        let conflicts = self.entries.data.iter().filter(|matter| matter.is_conflict()).count();
        let everything = match conflicts {
            0 => Cow::Borrowed("Everything else"),
            conflicts => Cow::Owned(plural(
                conflicts,
                "Everything else · 1 differs".to_owned(),
                format!("Everything else · {conflicts} differ"),
            )),
        };
        let parts = [
            (Part::Contacts, Cow::Borrowed("Contacts")),
            (Part::Words, Cow::Borrowed("What they are told")),
            (Part::Data, everything),
        ];
        let shown = match self.part {
            Part::Contacts => self.contacts(),
            Part::Words => self.telling(),
            Part::Data => data::view(&self.entries.data, &self.picks, &self.requests),
        };
        let warning = self.entries.warning.as_deref().filter(|_| self.part == Part::Contacts);
        iced::widget::Column::new()
            .push(self.obstacle.as_deref().map(|why| Element::from(banner(Tone::Danger, why))))
            .push(warning.map(|why| Element::from(banner(Tone::Info, why))))
            .push(segments(parts, self.part, Message::Show))
            .push(shown)
            .spacing(scale::gap::M)
            .into()
    }
}

#[cfg(test)]
mod tests;
