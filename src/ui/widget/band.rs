//! The band at the top of every page: the old home, the new home and the way between them. It says where one is in the
//! journey, from where it leads to where, when the old server closes, and how far the move is.
//!
//! A screen says what it knows as a [`Band`]; how that is drawn in the room that there is, is decided here.

use iced::widget::{Column, Row, column, container, row, space};
use iced::{Bottom, Center, Fill, Left, Right, padding};
use jiff::civil::Date;

use super::measure::Room;
use super::shortened::{Shortened, address, shortened};
use super::text::{body, small};
use crate::model::closing::{ClosingDay, Nearness};
use crate::text::bidi::in_direction;
use crate::text::{cldr, words};
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::scale::{gap, size, text};
use crate::ui::theme::{Ink, Surface, Tone};
use crate::ui::{Element, SEMIBOLD};

mod days;
mod home;
mod way;

pub use days::days;
pub use home::Home;
use home::home;
use way::Stroke;
pub use way::Way;

/// How many steps the journey has that are counted.
const STEPS: u8 = 4;
/// How much is kept free at the right for the menu.
const MENU: f32 = size::CONTROL + gap::L;
/// The same in a narrow window.
const MENU_NARROW: f32 = size::CONTROL + gap::S;
/// The least that is kept for the way and what stands above it.
const MIDDLE: f32 = 148.0;

/// What the band says.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    old: End,
    new: End,
    caption: Option<Caption>,
    picture: Picture,
    today: Date,
}

/// One end of the way: a home with what stands beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct End {
    home: Home,
    name: Name,
    note: Note,
}

#[derive(Clone, Debug, PartialEq)]
enum Name {
    Address(String),
    /// There is no address yet.
    Words(String),
}

#[derive(Clone, Debug, PartialEq)]
enum Note {
    Words(String),
    Closes(ClosingDay),
}

/// Where one is.
#[derive(Clone, Debug, PartialEq)]
enum Caption {
    /// One of the four steps.
    Step { name: String, number: u8 },
    /// No step: a word that stands out, and what belongs to it.
    Words { strong: String, rest: String },
}

/// What the way looks like.
#[derive(Clone, Debug, PartialEq)]
enum Picture {
    /// One line.
    Line(Way),
    /// Three lanes between large homes, while the move runs.
    Lanes(Vec<Lane>),
    /// One line between large homes, when it is over.
    Arrived(Way),
}

/// A count on its way to all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// What is counted.
    pub label: String,
    /// How many there are.
    pub done: usize,
    /// How many there will be.
    pub all: usize,
}

impl End {
    /// A home at this address, with a word or two under it.
    #[must_use]
    pub fn at(home: Home, address: &str, note: impl Into<String>) -> Self {
        Self { home, name: Name::Address(address.to_owned()), note: Note::Words(note.into()) }
    }

    /// A home whose address nobody has said yet.
    #[must_use]
    pub fn unknown(home: Home, name: impl Into<String>, note: impl Into<String>) -> Self {
        Self { home, name: Name::Words(name.into()), note: Note::Words(note.into()) }
    }

    /// The home that one leaves, with the day on which its server closes, if that is known.
    #[must_use]
    pub fn old(home: Home, address: &str, closes: Option<ClosingDay>) -> Self {
        Self::at(home, address, words::your_old_account()).closing(closes)
    }

    /// The same before anybody has said which home that is.
    #[must_use]
    pub fn unknown_old(closes: Option<ClosingDay>) -> Self {
        let (name, note) =
            (words::account::old_account(), words::account::the_one_you_are_leaving());
        Self::unknown(Home::Lit, name, note).closing(closes)
    }

    /// With this closing day under it, if there is one.
    #[must_use]
    pub fn closing(self, closes: Option<ClosingDay>) -> Self {
        Self { note: closes.map_or(self.note, Note::Closes), ..self }
    }
}

impl Band {
    /// The way from one home to the other, as it is on the day `today`.
    #[must_use]
    pub fn new(old: End, new: End, way: Way, today: Date) -> Self {
        Self { old, new, caption: None, picture: Picture::Line(way), today }
    }

    /// Above the way: the step called `name`, counted from 1.
    #[must_use]
    pub fn step(self, name: impl Into<String>, number: u8) -> Self {
        Self { caption: Some(Caption::Step { name: name.into(), number }), ..self }
    }

    /// Above the way: a word that stands out, and what belongs to it.
    #[must_use]
    pub fn says(self, strong: impl Into<String>, rest: impl Into<String>) -> Self {
        let (strong, rest) = (strong.into(), rest.into());
        Self { caption: Some(Caption::Words { strong, rest }), ..self }
    }

    /// Opened into lanes, while the move runs.
    #[must_use]
    pub fn lanes(self, lanes: impl Into<Vec<Lane>>) -> Self {
        Self { picture: Picture::Lanes(lanes.into()), ..self }
    }

    /// With large homes, when the move is over.
    #[must_use]
    pub fn arrived(self) -> Self {
        let way = self.way();
        Self { picture: Picture::Arrived(way), ..self }
    }

    fn way(&self) -> Way {
        match &self.picture {
            Picture::Line(way) | Picture::Arrived(way) => *way,
            Picture::Lanes(lanes) => {
                // What people were asked is the way that is behind.
                let asked = lanes.get(1).or(lanes.first());
                asked.map_or(Way::Ahead, |lane| Way::Behind { done: lane.done, all: lane.all })
            }
        }
    }

    /// The band in this room.
    pub(super) fn view<'a, Message: 'a>(&self, room: Room) -> Element<'a, Message> {
        let content = match &self.picture {
            _ if room.is_narrow() => self.narrow(room),
            Picture::Line(way) => self.closed(*way, room),
            Picture::Lanes(lanes) => self.open(lanes, room),
            Picture::Arrived(way) => self.arrived_view(*way, room),
        };
        let right = room.width() - room.left() - self.width(room);
        container(content)
            .class(Surface::Footer)
            .padding(padding::left(room.left()).right(right))
            .width(Fill)
            .height(self.height(room))
            .into()
    }

    /// How wide it is between its left edge and what is kept free for the menu.
    fn width(&self, room: Room) -> f32 {
        let menu = if room.is_narrow() { MENU_NARROW } else { MENU };
        room.column().min(room.width() - room.left() - menu)
    }

    /// Where there is no room for lanes in the band they stand at the beginning of the page.
    pub(super) fn lanes_on_page<'a, Message: 'a>(
        &self,
        room: Room,
    ) -> Option<Element<'a, Message>> {
        match &self.picture {
            Picture::Lanes(lanes) if room.is_narrow() => {
                Some(Column::from_iter(lanes.iter().map(lane)).spacing(gap::M).into())
            }
            _ => None,
        }
    }

    /// The same on a card, which tells of a move.
    #[must_use]
    pub fn on_card<'a, Message: 'a>(&self, room: Room) -> Element<'a, Message> {
        if !room.is_narrow() {
            return container(self.closed(self.way(), room)).height(size::HOME).into();
        }
        let line = |end: &End| {
            let words = column![end.name(Ink::Inherited), end.note(self.today)];
            row![home(end.home, size::HOME_NARROW), words].spacing(gap::M).align_y(Center)
        };
        column![line(&self.old), line(&self.new)].spacing(gap::S).into()
    }

    /// How high the band is.
    #[must_use]
    pub fn height(&self, room: Room) -> f32 {
        match (&self.picture, room.is_narrow(), room.is_low()) {
            (_, true, _) => size::BAND_NARROW,
            (Picture::Line(_), false, low) => {
                if low {
                    size::BAND_LOW
                } else {
                    size::BAND
                }
            }
            (Picture::Lanes(_), false, low) => {
                if low {
                    152.0
                } else {
                    232.0
                }
            }
            (Picture::Arrived(_), false, low) => {
                if low {
                    116.0
                } else {
                    164.0
                }
            }
        }
    }

    /// Both homes with their words beside them, and the way in the middle.
    fn closed<'a, Message: 'a>(&self, way: Way, room: Room) -> Element<'a, Message> {
        let low = room.is_low();
        let (side, air, width) =
            if low { (size::HOME_LOW, gap::S, 252.0) } else { (size::HOME, gap::M, 276.0) };
        let width = ((self.width(room) - MIDDLE) / 2.0).min(width);
        let words = width - side - 2.0 * air - gap::M;
        let old = column![self.old.name(Ink::Inherited), self.old.note(self.today)];
        let new = column![self.new.name(Ink::Inherited), self.new.note(self.today)].align_x(Right);
        let old = row![home(self.old.home, side), container(old).max_width(words)].spacing(air);
        let new = row![container(new).max_width(words), home(self.new.home, side)].spacing(air);
        let middle = Column::new()
            .push(self.caption.as_ref().map(Caption::view))
            .push(container(way::way(way, Stroke::Line)).padding(padding::top(if low {
                3
            } else {
                8
            })))
            .align_x(Center)
            .width(Fill);
        row![
            container(old.align_y(Center)).align_x(Left).width(width),
            middle,
            container(new.align_y(Center)).align_x(Right).width(width),
        ]
        .align_y(Center)
        .height(Fill)
        .into()
    }

    /// Large homes with their words below them, and three lanes between.
    fn open<'a, Message: 'a>(&self, lanes: &[Lane], room: Room) -> Element<'a, Message> {
        let low = room.is_low();
        let lanes = Column::from_iter(lanes.iter().map(lane)).spacing(if low { 7 } else { 17 });
        let middle = Column::new()
            .push(self.caption.as_ref().filter(|_| !low).map(Caption::view))
            .push(lanes)
            .spacing(gap::M)
            .align_x(Center)
            .width(Fill);
        let top = if low { 20.0 } else { 32.0 };
        let ends = if low { 26.0 } else { 53.0 };
        self.large(middle.into(), top, ends, low)
    }

    /// Large homes with their words below them, and one line between.
    fn arrived_view<'a, Message: 'a>(&self, way: Way, room: Room) -> Element<'a, Message> {
        let low = room.is_low();
        let middle = Column::new()
            .push(self.caption.as_ref().map(Caption::view))
            .push(way::way(way, Stroke::Line))
            .spacing(16)
            .align_x(Center)
            .width(Fill);
        let (top, ends) = if low { (24.0, 8.0) } else { (56.0, 20.0) };
        self.large(middle.into(), top, ends, low)
    }

    fn large<'a, Message: 'a>(
        &self,
        middle: Element<'a, Message>,
        top: f32,
        ends: f32,
        low: bool,
    ) -> Element<'a, Message> {
        let (side, width) =
            if low { (size::HOME_MIDDLE, 196.0) } else { (size::HOME_LARGE, 208.0) };
        let end = |end: &End, align| {
            let content = column![
                home(end.home, side),
                space().height(if low { 6.0 } else { gap::M }),
                end.name(Ink::Inherited),
                end.note(self.today)
            ];
            container(content.align_x(align))
                .padding(padding::top(ends))
                .align_x(align)
                .width(width)
        };
        row![
            end(&self.old, Left),
            container(middle).padding(padding::top(top)).width(Fill),
            end(&self.new, Right),
        ]
        .into()
    }

    /// All on one line, without the addresses.
    fn narrow<'a, Message: 'a>(&self, room: Room) -> Element<'a, Message> {
        let dots = if room.is_narrowest() { 20.0 } else { 44.0 };
        let way = container(way::way(self.way(), Stroke::Line)).width(dots);
        let caption = self.caption.as_ref().map(|caption| caption.short(room));
        Row::new()
            .push(home(self.old.home, size::HOME_NARROW))
            .push(way)
            .push(home(self.new.home, size::HOME_NARROW))
            .push(caption)
            .push(space().width(Fill))
            .push(self.old.short_note(self.today))
            .spacing(gap::S)
            .align_y(Center)
            .height(Fill)
            .into()
    }
}

/// Both homes and the way alone, as large as there is room: what this program is about.
pub fn two_homes<'a, Message: 'a>(room: Room) -> Element<'a, Message> {
    let side = match (room.is_narrow(), room.is_low()) {
        (true, _) => size::HOME,
        (false, true) => size::HOME_MIDDLE,
        (false, false) => size::HOME_LARGE,
    };
    let way = container(way::way(Way::Ahead, Stroke::Line)).padding(padding::bottom(side / 10.0));
    row![home(Home::Lit, side), way, home(Home::Planned, side)]
        .spacing(gap::M + gap::M)
        .align_y(Bottom)
        .into()
}

impl End {
    fn name<'a, Message: 'a>(&self, ink: Ink) -> Element<'a, Message> {
        match &self.name {
            Name::Address(name) => address(name).strong().ink(ink).into(),
            Name::Words(name) => {
                let ink = if self.home == Home::Planned { Ink::Muted } else { ink };
                shortened(name.clone()).size(text::SMALL).strong().ink(ink).into()
            }
        }
    }

    fn note<'a, Message: 'a>(&self, today: Date) -> Element<'a, Message> {
        match &self.note {
            Note::Words(words) => shortened(words.clone()).size(text::SMALL).ink(Ink::Muted).into(),
            Note::Closes(day) => {
                let shorter = words::closes_in_fewer_words(*day, today);
                closes(*day, shortened(words::closes(*day, today)).or(shorter), today)
            }
        }
    }

    fn short_note<'a, Message: 'a>(&self, today: Date) -> Option<Element<'a, Message>> {
        match &self.note {
            Note::Words(_) => None,
            Note::Closes(day) => {
                let words = shortened(words::closes_in_short(*day, today));
                Some(closes(*day, words, today))
            }
        }
    }
}

/// The day on which the old server closes, the louder the nearer it is.
fn closes<'a, Message: 'a>(
    day: ClosingDay,
    words: Shortened<'a>,
    today: Date,
) -> Element<'a, Message> {
    let nearness = day.nearness(today);
    let ink = match nearness {
        Nearness::Ahead | Nearness::Near | Nearness::Tomorrow => Ink::Tone(Tone::Warning),
        Nearness::Today => Ink::Tone(Tone::Danger),
        Nearness::Over => Ink::Muted,
    };
    let words = words.size(text::SMALL).ink(ink);
    let words = if nearness == Nearness::Today { words.strong() } else { words };
    let clock =
        (nearness != Nearness::Over).then(|| icon(Icon::Waiting).size(size::ICON_SMALL).ink(ink));
    Row::new().push(clock).push(words).spacing(gap::XS).align_y(Center).into()
}

impl Caption {
    fn view<'a, Message: 'a>(&self) -> Element<'a, Message> {
        let (strong, rest) = match self {
            Self::Step { name, number } => (name.clone(), words::step_of(*number, STEPS)),
            Self::Words { strong, rest } => (strong.clone(), rest.clone()),
        };
        let separator = if rest.is_empty() { "" } else { " · " };
        let rest =
            shortened(in_direction(format!("{separator}{rest}"))).size(text::SMALL).ink(Ink::Muted);
        row![shortened(strong).size(text::SMALL).strong(), rest].into()
    }

    fn short<'a, Message: 'a>(&self, room: Room) -> Element<'a, Message> {
        match self {
            Self::Step { number, .. } if room.is_narrowest() => {
                small(words::step_of(*number, STEPS)).font(SEMIBOLD).into()
            }
            Self::Words { strong, .. } if room.is_narrowest() => {
                shortened(strong.clone()).size(text::SMALL).strong().into()
            }
            Self::Step { .. } | Self::Words { .. } => self.view(),
        }
    }
}

/// A lane alone.
pub fn bare_lane<'a, Message: 'a>(way: Way) -> Element<'a, Message> {
    way::way(way, Stroke::Lane)
}

/// A count with its lane, as it stands in the band while the move runs, and on other pages that wait for something.
pub fn lane<'a, Message: 'a>(lane: &Lane) -> Element<'a, Message> {
    let Lane { label, done, all } = lane;
    let figures = row![
        body(cldr::number(*done)).font(SEMIBOLD),
        body(words::of_all(*all)).class(Ink::Muted),
    ]
    .spacing(gap::XS);
    column![
        row![container(shortened(label.clone()).strong()).width(Fill), figures].align_y(Bottom),
        way::way(Way::Behind { done: *done, all: *all }, Stroke::Lane),
    ]
    .spacing(gap::XS)
    .into()
}
