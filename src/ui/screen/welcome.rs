//! The first page: what a move is, the moves that are known, and the ways into one.

use std::path::PathBuf;

use iced::Task;
use iced::widget::svg::Handle;
use iced::widget::{Column, Row, column, container, row, rule, svg};
use iced::{Center, Fill, padding};
use jiff::tz::TimeZone;

use crate::engine;
use crate::format::report::Counts;
use crate::model::history::History;
use crate::model::plan::Plan;
use crate::store::journal::Known;
use crate::text::explain;
use crate::text::say::say;
use crate::text::words::{self, menu, welcome as said};
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::scale::{gap, text};
use crate::ui::theme::{Ink, Tone};
use crate::ui::widget::band::{self, Band, End, Home, Way};
use crate::ui::widget::frame::{self, Page, framed};
use crate::ui::widget::name::display_address;
use crate::ui::widget::{
    Button, Room, beside, body, button, card, card_of, focus, heading, hero, small, strong, title,
};
use crate::ui::{Element, today};

/// The name of what there is to do first.
const FIRST: &str = "welcome-first";

/// The first screen.
#[derive(Debug, Default)]
pub struct Welcome {
    unfinished: Vec<Move>,
    finished: Vec<Move>,
    /// Which records of moves cannot be read and why.
    unreadable: Vec<String>,
    practice: Practice,
}

/// A move that is known, and how many were to be asked when it began.
#[derive(Debug)]
struct Move {
    known: Known,
    to_ask: usize,
}

/// Whether the pretend servers are being started.
#[derive(Debug, Default)]
enum Practice {
    #[default]
    NotAsked,
    Starting,
    Failed(String),
}

/// The moves that were begun.
#[derive(Clone, Debug, Default)]
pub struct Moves {
    /// Those that there is a record of, the latest first.
    pub known: Vec<Known>,
    /// Which records cannot be read and why, in sentences.
    pub unreadable: Vec<String>,
}

/// Looks through the records of moves.
pub async fn moves(folder: PathBuf) -> Moves {
    match engine::moves(folder).await {
        Ok(found) => Moves {
            known: found.known,
            unreadable: found.unreadable.iter().map(explain::journal).collect(),
        },
        Err(error) => {
            let why = explain::system(&say!("cli-records-unreadable"), &error);
            Moves { known: Vec::new(), unreadable: vec![why] }
        }
    }
}

/// What happens on it.
#[derive(Clone, Debug)]
pub enum Message {
    /// Begin a move.
    Start,
    /// Begin one with a file in place of the old server.
    OpenBackup,
    /// Show the folder of the records.
    OpenFolder,
    /// Go on with the unfinished move at this place of the list.
    Continue(usize),
    /// Look after the finished move at this place of the list.
    LookAfter(usize),
    /// Practise with pretend servers.
    Practise,
    /// The journals were looked through.
    Found(Moves),
    /// The pretend servers could not start, for this reason.
    PracticeFailed(String),
}

/// What the router is to do.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// Give the focus to what there is to do first.
    Enter,
    /// Show the form of the old account.
    Start,
    /// Show it for a file.
    OpenBackup,
    /// Show the folder of the records.
    OpenFolder,
    /// Show it filled in for this move.
    Continue(Box<Known>),
    /// Show who has answered since this move.
    LookAfter(Box<Known>),
    /// Start the pretend servers.
    Practise,
}

impl Move {
    fn of(known: Known) -> Self {
        let to_ask = known.history.before.as_ref().map_or(0, |(old, new)| {
            let choices = known.history.choices.as_deref().cloned().unwrap_or_default();
            let plan = Plan::new(old, new, &choices, &History::default());
            plan.due().filter(|(_, steps)| steps.ask).count()
        });
        Self { known, to_ask }
    }
}

impl Welcome {
    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Start => return Action::Start,
            Message::OpenBackup => return Action::OpenBackup,
            Message::OpenFolder => return Action::OpenFolder,
            Message::Continue(place) => {
                if let Some(one) = self.unfinished.get(place) {
                    return Action::Continue(Box::new(one.known.clone()));
                }
            }
            Message::LookAfter(place) => {
                if let Some(one) = self.finished.get(place) {
                    return Action::LookAfter(Box::new(one.known.clone()));
                }
            }
            Message::Practise => {
                self.practice = Practice::Starting;
                return Action::Practise;
            }
            Message::Found(Moves { known, unreadable }) => {
                self.unreadable = unreadable;
                let all = known.into_iter().map(Move::of);
                (self.finished, self.unfinished) =
                    all.partition(|one| one.known.history.finished.is_some());
                return Action::Enter;
            }
            Message::PracticeFailed(why) => self.practice = Practice::Failed(why),
        }
        Action::None
    }

    /// The practice move has begun, or is over.
    pub fn forget_practice(&mut self) {
        self.practice = Practice::NotAsked;
    }

    /// Gives the focus to what there is to do first.
    pub fn enter<T: Send + 'static>(&self) -> Task<T> {
        focus::to(FIRST)
    }

    /// The screen.
    #[must_use]
    pub fn view(&self) -> Element<'_, Message> {
        framed(|room| self.page(room))
    }

    fn page(&self, room: Room) -> Page<'_, Message> {
        let is_new = self.unfinished.is_empty() && self.finished.is_empty();
        let content = Column::new()
            .push(logo(room))
            .push(self.troubles())
            .push(if is_new { what_it_is(room) } else { self.moves(room) })
            .spacing(if is_roomy(room) { 32.0 } else { gap::M });
        // The first page has no band: what it begins with stands where that would end.
        let top = if is_roomy(room) { 16.0 } else { 0.0 };
        let page = frame::bare(container(content).padding(padding::top(top)).width(Fill));
        let backup = button(Kind::Quiet, menu::open_a_backup()).before(Icon::Folder);
        let (kind, start) = match is_new {
            true => (Kind::Primary, said::start()),
            false => (Kind::Secondary, said::start_another()),
        };
        let start = button(kind, start).on_press(Message::Start);
        let start = if is_new { start.after(Icon::ArrowRight) } else { start };
        let start = if is_new { start.id(FIRST) } else { start };
        page.quiet(backup.on_press(Message::OpenBackup)).secondary(self.practise()).primary(start)
    }

    fn practise(&self) -> Button<'_, Message> {
        let practise = button(Kind::Secondary, said::try_it_first());
        match self.practice {
            Practice::Starting => practise.spins(),
            Practice::NotAsked | Practice::Failed(_) => practise.on_press(Message::Practise),
        }
    }

    /// What cannot be read, and that no rehearsal could begin.
    fn troubles(&self) -> Option<Element<'_, Message>> {
        let failed = match &self.practice {
            Practice::Failed(why) => Some(card_of(Tone::Danger, body(why.as_str()))),
            Practice::NotAsked | Practice::Starting => None,
        };
        let damaged = self.unreadable.iter().map(|why| {
            let words = column![strong(said::damaged()), small(why.as_str()).class(Ink::Muted)];
            let words = row![icon(Icon::Warning).ink(Ink::Tone(Tone::Warning)), words.width(Fill)];
            let show =
                button(Kind::Secondary, said::show_in_folder()).on_press(Message::OpenFolder);
            card_of(Tone::Warning, beside(words.spacing(gap::M), show))
        });
        let all: Vec<_> = failed.into_iter().chain(damaged).collect();
        (!all.is_empty()).then(|| Column::from_vec(all).spacing(gap::M).into())
    }

    /// The moves that are known.
    fn moves(&self, room: Room) -> Element<'_, Message> {
        let (welcome, lead) = said::welcome_back();
        let unfinished = self.unfinished.iter().enumerate().map(|(place, one)| {
            let kind = if place == 0 { Kind::Primary } else { Kind::Secondary };
            let resume = button(kind, said::go_on())
                .after(Icon::ArrowRight)
                .on_press(Message::Continue(place));
            let resume = if place == 0 { resume.id(FIRST) } else { resume };
            unfinished(one, room, resume)
        });
        let finished = self.finished.iter().enumerate().map(|(place, one)| {
            // What there is to do first, where nothing is to be gone on with.
            let is_first = place == 0 && self.unfinished.is_empty();
            let kind = if is_first { Kind::Primary } else { Kind::Secondary };
            let open = button(kind, said::who_has_answered()).on_press(Message::LookAfter(place));
            finished(one, room, if is_first { open.id(FIRST) } else { open })
        });
        let over = (!self.finished.is_empty()).then(|| {
            column![
                strong(said::finished()).class(Ink::Muted),
                Column::from_iter(finished).spacing(gap::M)
            ]
            .spacing(gap::M)
        });
        let open =
            (!self.unfinished.is_empty()).then(|| Column::from_iter(unfinished).spacing(gap::M));
        let lead = (!self.unfinished.is_empty()).then(|| body(lead).class(Ink::Muted));
        let head = column![title(welcome)].push(lead).spacing(gap::XS);
        Column::new().push(head).push(open).push(over).spacing(gap::L).into()
    }
}

/// A move that can go on: from where to where, how far, since when.
fn unfinished<'a>(one: &Move, room: Room, resume: Button<'a, Message>) -> Element<'a, Message> {
    let history = &one.known.history;
    let counts = Counts::of_record(history).unwrap_or_default();
    let figures = counts.figures();
    let zone = TimeZone::system();
    let (done, rest) = match (history.begun, history.account_made, history.latest) {
        (None, Some(made), _) => {
            let address = display_address(one.known.to.as_str());
            let made = said::created(&address, made, &zone, today());
            (made, said::nothing_has_moved())
        }
        (_, _, Some(latest)) => {
            (said::how_far(figures, one.to_ask), said::stopped(latest, &zone, today()))
        }
        (_, _, None) => (said::how_far(figures, one.to_ask), String::new()),
    };
    let way = match (history.begun, one.to_ask) {
        (None, _) | (Some(_), 0) => Way::Ahead,
        (Some(_), all) => Way::Behind { done: figures.asked, all },
    };
    let new = End::at(Home::Dark, one.known.to.as_str(), words::your_new_account());
    let closes = history.closing.map(|closing| closing.day);
    let old = End::old(Home::Lit, one.known.from.as_str(), closes);
    move_card(room, Band::new(old, new, way, today()), done, rest, resume)
}

/// A move that is over: from where to where, and how many have answered.
fn finished<'a>(one: &Move, room: Room, open: Button<'a, Message>) -> Element<'a, Message> {
    let history = &one.known.history;
    let closes = history.closing.map(|closing| closing.day);
    let ends = |old, new, note| {
        let old = End::old(old, one.known.from.as_str(), closes);
        (old, End::at(new, one.known.to.as_str(), note))
    };
    let counts = Counts::of_record(history).unwrap_or_default();
    let ((old, new), way, how) = match history.is_taken_back {
        true => (
            ends(Home::Lit, Home::Dark, words::your_new_account()),
            Way::Ahead,
            words::taken_back(counts.added()),
        ),
        false => (
            ends(Home::Dark, Home::Lit, said::moved()),
            Way::Gone,
            said::answered(counts.figures()),
        ),
    };
    let since = history.finished.map(|at| said::finished_on(at, &TimeZone::system(), today()));
    move_card(room, Band::new(old, new, way, today()), how, since.unwrap_or_default(), open)
}

fn move_card<'a>(
    room: Room,
    band: Band,
    done: String,
    rest: String,
    press: Button<'a, Message>,
) -> Element<'a, Message> {
    let words = Row::new().push(strong(done)).push(body(rest).class(Ink::Muted));
    let words = words.spacing(gap::XS).wrap();
    let content = column![band.on_card(room), rule::horizontal(1), beside(words, press)];
    card(content.spacing(14))
}

/// Whether there is room for everything that the first page has to say.
fn is_roomy(room: Room) -> bool {
    !room.is_low() && !room.is_narrow()
}

fn logo<'a>(room: Room) -> Element<'a, Message> {
    let picture = include_bytes!("../../../assets/rehome.svg");
    let side = if is_roomy(room) { 44.0 } else { 28.0 };
    let picture = svg(Handle::from_memory(picture.as_slice())).width(side).height(side);
    row![picture, heading("Rehome")].spacing(gap::M).align_y(Center).into()
}

/// What this program does, for whoever sees it for the first time.
fn what_it_is<'a>(room: Room) -> Element<'a, Message> {
    let greeting: Element<'a, Message> = match is_roomy(room) {
        true => hero(said::is_it_closing()).into(),
        false => title(said::is_it_closing()).into(),
    };
    let lead =
        body(said::what_it_does()).size(if is_roomy(room) { text::HEADING } else { text::BODY });
    let greeting = column![greeting, lead.class(Ink::Muted)].spacing(gap::S);
    let caption = |words: String| small(words).class(Ink::Muted);
    let captions =
        row![caption(said::server_that_closes()).fill(), caption(said::your_new_server()),];
    let homes = column![band::two_homes(room), captions.spacing(gap::M)].spacing(gap::S);
    let parts = [
        (Icon::Check, Ink::Tone(Tone::Success), said::what_moves()),
        (Icon::Message, Ink::Accent, said::what_contacts_see()),
        (Icon::Skipped, Ink::Muted, said::what_does_not()),
    ];
    let parts = parts.map(|(symbol, ink, (name, words))| {
        let head = row![icon(symbol).ink(ink), strong(name)].spacing(gap::S).align_y(Center);
        column![head, body(words).class(Ink::Muted)].spacing(gap::XS).width(Fill).into()
    });
    let parts: Element<'a, Message> = match room.is_narrow() {
        true => Column::from_iter(parts).spacing(gap::M).into(),
        false => Row::from_iter(parts).spacing(gap::L).into(),
    };
    let lock = icon(Icon::Lock).size(16.0).ink(Ink::Muted);
    let promise = body(said::nothing_changes_yet()).class(Ink::Muted).fill();
    let promise = row![lock, promise].spacing(gap::S).align_y(Center);
    let gap = if is_roomy(room) { 40.0 } else { gap::M };
    column![greeting, homes, parts, promise].spacing(gap).into()
}

#[cfg(test)]
mod tests;
