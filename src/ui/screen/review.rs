//! What will move: every contact of the old account, and what the contacts will be told.

use std::borrow::Cow;
use std::collections::BTreeSet;

use iced::widget::{column, container, row, text_editor};
use iced::{Center, Fill, FillPortion, Task};
use xmpp_parsers::jid::BareJid;

use super::steps;
use crate::account::Address;
use crate::data::Kind as Data;
use crate::plan::{Audience, Choices};
use crate::snapshot::Snapshot;
use crate::ui::Element;
use crate::ui::engine::{self, Place};
use crate::ui::icon::Icon;
use crate::ui::parcel::Parcel;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Surface, Tone, scale};
use crate::ui::widget::name::{display_address, display_name};
use crate::ui::widget::windowed_list::{self, windowed_list};
use crate::ui::widget::{
    Mark, address, badge, banner, body, button, checkbox, list_row, page, progress, search_field,
    segments, shortened, small, spinner,
};
use crate::words;

mod belongings;
mod entries;

pub use entries::{Entries, Entry, Filter, Line, Tally, Title};

/// The name of the search field, for the keys that lead to it.
pub const SEARCH: &str = "review-search";

/// The screen on which a move is decided.
#[derive(Debug)]
pub struct Review {
    old: BareJid,
    new: BareJid,
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
    kinds: BTreeSet<Data>,
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
    Belongings,
}

/// What happens on it.
#[derive(Clone, Debug)]
pub enum Message {
    /// Both accounts were compared.
    Compared(Parcel<Result<Entries, String>>),
    /// Show this part.
    Show(Part),
    /// Show these contacts.
    Filter(Filter),
    /// Show the contacts with this in their name, address or groups.
    Search(String),
    /// Something happened to the list.
    Listed(windowed_list::Event),
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
    /// Show the screen before.
    Back,
    /// Begin the move with these choices.
    Move(Box<Choices>),
}

impl Review {
    /// The review of a move between these accounts, and the comparison that fills it. What was chosen and written on
    /// an earlier one stays.
    pub fn begin(
        before: Option<Self>,
        place: &Place,
        (from, to): (Address, Address),
        (old, new): (Snapshot, Snapshot),
    ) -> (Self, Task<Message>) {
        let (old_address, new_address) = (from.bare().clone(), to.bare().clone());
        let earlier = before
            .filter(|before| before.old == old_address && before.new == new_address)
            .filter(|before| matches!(before.state, State::Ready));
        let choices = earlier.as_ref().map(Self::choices);
        let moves = place.moves.clone();
        let comparing = async move {
            let history = engine::history(moves, from, to).await?;
            let compare = move || {
                let mut entries = Entries::new(&old, &new, &history);
                if let Some(choices) = &choices {
                    entries.apply(choices);
                }
                entries
            };
            tokio::task::spawn_blocking(compare)
                .await
                .map_err(|_| "The accounts could not be compared.".to_owned())
        };
        let task = Task::perform(comparing, |result| Message::Compared(Parcel::new(result)));
        let review = match earlier {
            Some(earlier) => Self { state: State::Comparing, obstacle: None, ..earlier },
            None => Self::empty(old_address, new_address),
        };
        (review, task)
    }

    fn empty(old: BareJid, new: BareJid) -> Self {
        Self {
            message: text_editor::Content::with_text(&words::default_message(&new)),
            old,
            new,
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
            kinds: Choices::usual_kinds().collect(),
            obstacle: None,
        }
    }

    /// The move could not be started.
    pub fn refuse(&mut self, why: String) {
        self.obstacle = Some(why);
    }

    /// What was decided.
    #[must_use]
    pub fn choices(&self) -> Choices {
        let (exclude, include) = self.entries.choices();
        Choices {
            exclude,
            include,
            message: self.words(),
            statement: self.announces.then_some(Audience::Contacts),
            kinds: self.kinds.clone(),
            ..Choices::default()
        }
    }

    /// How many contacts there are of which fate.
    #[must_use]
    pub fn tally(&self) -> Tally {
        self.tally
    }

    /// What the old account will say, if anything.
    fn words(&self) -> Option<String> {
        let text = self.message.text();
        Some(text.trim().to_owned()).filter(|text| self.speaks && !text.is_empty())
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
            Part::Words | Part::Belongings => Message::Show(Part::Contacts),
        }
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Compared(result) => match result.open() {
                Some(Ok(entries)) => {
                    self.entries = entries;
                    self.state = State::Ready;
                    self.count();
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
            Message::ToggleKind(kind) => {
                if !self.kinds.remove(&kind) {
                    self.kinds.insert(kind);
                }
            }
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
            1 => "Move 1 contact".to_owned(),
            moves => format!("Move {} contacts", progress::grouped(moves)),
        };
        page("Who comes along", content)
            .filled()
            .steps(steps(3))
            .back(button(Kind::Quiet, "Back").before(Icon::ArrowLeft).on_press(self.back()))
            .main(button(Kind::Primary, label).on_press_maybe(ready.then_some(Message::Move)))
            .into()
    }

    fn parts(&self) -> Element<'_, Message> {
        let parts = [
            (Part::Contacts, "Contacts"),
            (Part::Words, "What they are told"),
            (Part::Belongings, "Everything else"),
        ];
        let parts = parts.map(|(part, label)| (part, Cow::Borrowed(label)));
        let shown = match self.part {
            Part::Contacts => self.contacts(),
            Part::Words => self.telling(),
            Part::Belongings => belongings::view(&self.entries.data, &self.kinds),
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

    fn contacts(&self) -> Element<'_, Message> {
        let filters = [
            (Filter::All, "All"),
            (Filter::Moves, "Will move"),
            (Filter::Stays, "Left behind"),
            (Filter::There, "Already there"),
        ];
        let filters = filters.map(|(filter, label)| {
            let count = progress::grouped(self.tally.of(filter));
            (filter, Cow::Owned(format!("{label} {count}")))
        });
        let search = search_field("Name, address or group", &self.search)
            .id(SEARCH)
            .on_input(Message::Search);
        let tools = row![
            container(search).width(Fill).max_width(320),
            segments(filters, self.filter, Message::Filter)
        ]
        .spacing(scale::gap::M)
        .align_y(Center);
        let list: Element<'_, Message> = if self.lines.is_empty() {
            let why = if self.tally.all == 0 {
                "The contact list of the old account is empty."
            } else {
                "No contact matches."
            };
            container(body(why).class(Ink::Muted)).center(Fill).into()
        } else {
            windowed_list(
                &self.list,
                self.lines.len(),
                |place, selected| self.line(place, selected),
                Message::Listed,
                |place| self.lines.get(place).copied().map(Message::Toggle),
            )
        };
        column![tools, container(list).class(Surface::List).padding(1).height(Fill)]
            .spacing(scale::gap::M)
            .into()
    }

    fn line(&self, place: usize, selected: bool) -> Element<'_, Message> {
        let (content, greyed) = match self.lines.get(place) {
            Some(Line::Head(section)) => (self.head(*section), false),
            Some(Line::Entry(entry)) => self.entry(*entry),
            None => (iced::widget::space().into(), false),
        };
        list_row(content)
            .selected(selected)
            .greyed(greyed)
            .on_press(Message::Listed(windowed_list::Event::Selected(place)))
            .into()
    }

    fn head(&self, place: usize) -> Element<'_, Message> {
        let Some(section) = self.entries.section(place) else {
            return iced::widget::space().into();
        };
        let (title, why) = match &section.title {
            Title::Group(group) => (display_name(group), None),
            Title::NoGroup => ("Without a group".to_owned(), None),
            Title::Transport { domain, certain: true } => (
                display_address(domain),
                Some(
                    "A transport to another network: it must be set up anew, so these stay behind.",
                ),
            ),
            Title::Transport { domain, certain: false } => (
                display_address(domain),
                Some(
                    "It did not say whether it is a transport. Tick these if you know that they are people.",
                ),
            ),
            Title::Fixed => ("These cannot move".to_owned(), None),
        };
        let mark = self.entries.mark(section);
        let toggle = mark.map(|_| Message::Toggle(Line::Head(place)));
        let count = progress::grouped(self.entries.size(section));
        let words = iced::widget::Column::new()
            .push(shortened(format!("{title}  ·  {count}")).strong())
            .push(why.map(|why| shortened(why).size(scale::text::SMALL).ink(Ink::Muted)));
        let tag = match &section.title {
            Title::Transport { certain: true, .. } => {
                Some(badge(Tone::Neutral, Icon::Transport, "Transport"))
            }
            Title::Transport { certain: false, .. } => {
                Some(badge(Tone::Warning, Icon::Warning, "Uncertain"))
            }
            Title::Group(_) | Title::NoGroup | Title::Fixed => None,
        };
        row![
            checkbox(mark.unwrap_or(Mark::Off)).tab_stop(false).on_press_maybe(toggle),
            container(words).width(Fill),
            tag
        ]
        .spacing(scale::gap::M)
        .align_y(Center)
        .into()
    }

    fn entry(&self, place: usize) -> (Element<'_, Message>, bool) {
        let Some(entry) = self.entries.entry(place) else {
            return (iced::widget::space().into(), false);
        };
        let outcome = entry.outcome(self.words().is_some());
        let toggle = entry.can_be_chosen().then_some(Message::Toggle(Line::Entry(place)));
        let marked = entry.chosen || outcome == Filter::There;
        let who = column![shortened(entry.name.as_str()).strong(), address(&entry.address)];
        let groups =
            shortened(display_name(&entry.groups)).size(scale::text::SMALL).ink(Ink::Muted);
        let content = row![
            container(checkbox(marked).tab_stop(false).on_press_maybe(toggle))
                .padding(iced::padding::left(scale::gap::L)),
            container(who).width(FillPortion(3)),
            container(groups).width(FillPortion(1)),
            container(fate(entry, outcome)).align_right(150),
        ]
        .spacing(scale::gap::M)
        .align_y(Center);
        (content.into(), outcome == Filter::Stays)
    }

    fn telling(&self) -> Element<'_, Message> {
        let old = display_address(self.old.as_str());
        let new = display_address(self.new.as_str());
        let speak = checkbox(self.speaks)
            .label(format!("Send this message from {old}"))
            .on_press(Message::ToggleSpeaking);
        let mut editor = text_editor(&self.message)
            .placeholder("What your contacts are to read")
            .size(scale::text::BODY)
            .line_height(scale::text::LINE)
            .padding(scale::gap::M)
            .height(120);
        if self.speaks {
            editor = editor.on_action(Message::Write);
        }
        let reset = button(Kind::Link, "Use the first words again").on_press(Message::ResetWords);
        let announce = checkbox(self.announces)
            .label(format!("Note on {old} that you are now {new}"))
            .on_press(Message::ToggleAnnouncing);
        let why = "Only those who could see the old account can read it. Programs that understand it let the new \
                   address in by themselves.";
        let content = column![
            speak,
            editor,
            row![
                small("It goes once to everybody who could see you.").class(Ink::Muted).width(Fill),
                reset
            ]
            .align_y(Center),
            announce,
            small(why).class(Ink::Muted),
            small(format!("Each contact that you could see is also asked, from {new}, to let the new address in."))
                .class(Ink::Muted),
        ]
        .spacing(scale::gap::M)
        .max_width(scale::size::MEASURE);
        iced::widget::scrollable(content).height(Fill).into()
    }
}

/// What becomes of a contact, as icon and word.
fn fate<'a>(entry: &Entry, outcome: Filter) -> Element<'a, Message> {
    match (&entry.kind, outcome) {
        (entries::Kind::Fixed(why), _) => badge(Tone::Neutral, Icon::Skipped, *why),
        (_, Filter::There) => badge(Tone::Success, Icon::Check, "Already there"),
        (_, Filter::Moves | Filter::All) => badge(Tone::Info, Icon::ArrowRight, "Will move"),
        (entries::Kind::Transport { certain: true }, Filter::Stays) => {
            badge(Tone::Neutral, Icon::Transport, "Stays behind")
        }
        (entries::Kind::Transport { certain: false }, Filter::Stays) => {
            badge(Tone::Warning, Icon::Warning, "Uncertain")
        }
        (_, Filter::Stays) => badge(Tone::Neutral, Icon::Skipped, "Left out"),
    }
}

#[cfg(test)]
mod tests;
