//! What will move: every contact of the old account, what they will be told, and everything else.

use std::collections::BTreeMap;

use iced::Task;
use iced::widget::text_editor;
use icu_locale::LanguageIdentifier;
use jid::{BareJid, Jid};
use jiff::civil::Date;

use crate::model::closing::ClosingDay;
use crate::model::data::{Holding, Kind as Data};
use crate::model::gateway::Identity;
use crate::model::plan::Choices;
use crate::model::whereabouts::Words;
use crate::text::say::say;
use crate::ui::languages::{self, Listed};
use crate::ui::road::Closes;
use crate::ui::take_once::TakeOnce;
use crate::ui::widget::{dialog, focus, page_list};

mod beginning;
mod comparison;
mod data;
mod decisions;
mod entries;
mod entry;
mod foreseen;
mod moves;
mod people;
mod question;
mod requests;
mod rooms;
mod summary;
mod takes;
mod view;

pub use comparison::Comparison;
pub use data::DataChoice;
use data::Picks;
pub use entries::{Behind, Entries, Line, Tally, Why};
pub use entry::{Due, Entry, EntryKind, Filter, Outcome};
use foreseen::Foreseen;
use moves::{Look, Moves};
use question::Question;
use requests::Requests;
use rooms::Rebuilding;
pub use rooms::Room;
pub use takes::Takes;

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
    list: page_list::State,
    message: text_editor::Content,
    /// The message as it is unless the user has other words.
    proposal: String,
    announces: bool,
    picks: Picks,
    requests: Requests,
    rebuilding: Rebuilding,
    /// What the user is asked just now.
    asking: Option<Question>,
    /// The languages that contacts may read, once that is asked.
    languages: Vec<Listed>,
    /// When the old server closes, as far as that is known, and what day it is.
    closes: Option<ClosingDay>,
    /// What the user says of that.
    says_of_closing: Closes,
    today: Date,
    /// Where there is little room: the summary is open, and so are the filters.
    summary_open: bool,
    filters_open: bool,
    /// There is an old server from which something can be said.
    can_speak: bool,
    /// The old account is from a file without any contact list.
    list_is_missing: bool,
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
    Comparing(Foreseen),
    Ready,
    Failed(String),
}

/// The parts of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Who moves.
    People,
    /// The bookmarked rooms.
    Rooms,
    /// What moves besides them.
    Data,
}

/// What happens on it.
#[derive(Clone, Debug)]
pub enum Message {
    /// Both accounts were compared.
    Compared(TakeOnce<Result<Comparison, String>>),
    /// Compare them once more.
    Again,
    /// Show this part.
    Show(Part),
    /// Show these contacts.
    Filter(Filter),
    /// Show the contacts with this in their name, address or groups.
    Search(String),
    /// Show everybody again.
    ShowAll,
    /// To the first of the contacts that are shown.
    ToFirst,
    /// Something happened to the list.
    Listed(page_list::Event),
    /// It was looked where contacts have moved.
    FoundMoves(TakeOnce<Option<moves::Found>>),
    /// Use the address of the old account for this contact, which has moved, or the new one again.
    ToggleAddress(usize),
    /// Choose this contact, or take that back.
    Toggle(usize),
    /// Ask whether this transport is to be taken along.
    AskInclude(usize),
    /// Take this group along that would stay behind, or leave it there.
    Include(usize, bool),
    /// The message is being written.
    Write(text_editor::Action),
    /// The message as it was at first.
    ResetWords,
    /// Ask which language contacts read.
    AskLanguage,
    /// They read this one.
    WriteIn(LanguageIdentifier),
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
    /// Build this room anew, or do not.
    ToggleRebuild(BareJid),
    /// Where this room is built anew.
    NameRoom(BareJid, String),
    /// Say in the subjects of old rooms where they have gone, or do not.
    ToggleRoomSubjects,
    /// Put a message to the owners of this room on the clipboard.
    CopyToOwners(BareJid),
    /// Open the summary, or close it.
    ToggleSummary,
    /// Open the filters, or close them.
    ToggleFilters,
    /// To the screen before.
    Back,
    /// Ask whether to begin the move.
    AskMove,
    /// Answer no to what is asked.
    GoBack,
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
    /// Write to contacts in this language from now on, and [propose](Review::propose_anew) the message in it.
    WriteIn(LanguageIdentifier),
    /// Begin the review anew.
    Again,
    /// Show the screen before.
    Back,
    /// Begin the move with these choices.
    Move(Box<Choices>),
}

impl Review {
    /// The accounts are compared.
    #[must_use]
    pub fn is_ready(&self) -> bool {
        matches!(self.state, State::Ready)
    }

    /// The move could not be started.
    pub fn refuse(&mut self, why: String) {
        self.obstacle = Some(why);
    }

    /// How many contacts there are of which fate.
    #[must_use]
    pub fn tally(&self) -> Tally {
        self.tally
    }

    /// When the old server closes, as far as that is known.
    #[must_use]
    pub fn closes(&self) -> Option<ClosingDay> {
        self.closes
    }

    /// What it does, in a word for the title of the window.
    #[must_use]
    pub fn title(&self) -> String {
        match (&self.state, self.asking) {
            (State::Comparing(_), _) => say!("review-title-reading"),
            (_, Some(Question::Move)) => say!("review-title-move"),
            (_, Some(Question::Include(_))) => say!("review-title-include"),
            (State::Ready | State::Failed(_), None | Some(Question::Language)) => {
                say!("review-step")
            }
        }
    }

    /// What Esc means: no to what is asked.
    #[must_use]
    pub fn escape(&self) -> Option<Message> {
        self.asking.is_some().then_some(Message::GoBack)
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
                    closes,
                    compared,
                })) => {
                    self.closes = self.says_of_closing.or_known(self.closes.or(closes));
                    self.propose_anew();
                    self.entries = entries;
                    self.domains = domains;
                    self.moved = moved;
                    self.told_before = told_before;
                    self.requests.take_stock(requests.as_ref(), &self.entries);
                    let (closing, free) = (&self.entries.closing_rooms, &self.entries.free_rooms);
                    self.rebuilding.take_stock(closing, free);
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
            Message::Again => return Action::Again,
            Message::Show(part) => self.part = part,
            Message::Filter(filter) => {
                (self.filter, self.part) = (filter, Part::People);
                self.list.reset();
                self.count();
            }
            Message::Search(search) => {
                self.search = search;
                self.list.reset();
                self.count();
            }
            Message::ShowAll => {
                (self.filter, self.search) = (Filter::All, String::new());
                self.list.reset();
                self.count();
            }
            Message::ToFirst if self.lines.is_empty() => {}
            Message::ToFirst => {
                let selected = self.list.select(Some(0), self.lines.len());
                return Action::Run(selected.chain(focus::to(self.list.id())));
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
            Message::Toggle(place) => {
                self.entries.toggle(place);
                // The line stays where it is, even if a filter no longer lets it through.
                self.tally = self.entries.tally(self.words().is_some());
            }
            Message::AskInclude(group) => return self.ask(Question::Include(group)),
            Message::Include(group, chosen) => {
                self.asking = None;
                self.entries.include(group, chosen);
                self.tally = self.entries.tally(self.words().is_some());
            }
            Message::Write(action) => {
                self.message.perform(action);
                self.tally = self.entries.tally(self.words().is_some());
            }
            Message::ResetWords => {
                self.message = text_editor::Content::with_text(&self.proposal);
                self.tally = self.entries.tally(self.words().is_some());
            }
            Message::AskLanguage => {
                self.languages = languages::all();
                return self.ask(Question::Language);
            }
            Message::WriteIn(language) => {
                self.asking = None;
                return Action::WriteIn(language);
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
            Message::ToggleRebuild(room) => self.rebuilding.toggle(&room),
            Message::NameRoom(room, at) => self.rebuilding.type_in(room, at),
            Message::ToggleRoomSubjects => {
                self.rebuilding.tells_in_subjects = !self.rebuilding.tells_in_subjects;
            }
            Message::CopyToOwners(room) => {
                return Action::Run(iced::clipboard::write(self.words_to_owners(&room)));
            }
            Message::ToggleSummary => self.summary_open = !self.summary_open,
            Message::ToggleFilters => self.filters_open = !self.filters_open,
            Message::Back => return Action::Back,
            Message::AskMove if matches!(self.state, State::Ready) => {
                if let Some(room) = self.rebuilding.first_wrong() {
                    self.part = Part::Rooms;
                    return Action::Run(focus::to_correct(rooms::address_field(room)));
                }
                return self.ask(Question::Move);
            }
            Message::GoBack => self.asking = None,
            // Only who was asked has said yes.
            Message::Move if self.asking == Some(Question::Move) => {
                self.asking = None;
                return Action::Move(Box::new(self.choices()));
            }
            Message::AskMove | Message::Move => {}
        }
        Action::None
    }

    fn ask(&mut self, question: Question) -> Action {
        self.asking = Some(question);
        Action::Run(focus::to(dialog::HARMLESS))
    }

    fn count(&mut self) {
        let told = self.words().is_some();
        self.tally = self.entries.tally(told);
        self.lines = self.entries.lines(self.filter, &self.search, told);
    }
}

#[cfg(test)]
mod tests;
