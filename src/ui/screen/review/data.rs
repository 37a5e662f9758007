//! What moves besides the contacts, by value: a choice where the accounts differ, and a line for each kind that moves as
//! it is.

use std::borrow::Cow;
use std::collections::BTreeSet;

use iced::widget::{Column, column, container, row};
use iced::{Center, Fill, padding};
use jid::Jid;

use super::Message;
use super::requests::Requests;
use crate::format::report::{DataReason, DataRow, Outcome};
use crate::model::data::{Holding, Kind, Task};
use crate::model::snapshot::Snapshot;
use crate::text::say::say;
use crate::text::{Face as Reader, words};
use crate::ui::Element;
use crate::ui::screen::fit::Fit;
use crate::ui::theme::control::Button;
use crate::ui::theme::{Ink, Surface, scale};
use crate::ui::widget::{body, button, checkbox, choice_of, shortened, small, strong};

mod faces;
mod values;

pub(super) use faces::{Face, Pair, thumbnail};

/// The width of the names of kinds beside their values, in logical pixels.
const NAMES: f32 = 192.0;

/// How far words beside a box are below its upper edge, so that they stand on the line of its own, in logical pixels.
const INSIDE: f32 = 4.0;

/// The width of what stands before a choice, in logical pixels.
const LABEL: f32 = 112.0;

/// What becomes of one kind.
#[derive(Clone, Debug)]
pub struct DataChoice {
    row: DataRow,
    /// What the old account has of it, in short.
    value: Option<String>,
    /// Where the accounts differ, and one of them has to give way.
    pairs: Vec<Pair>,
    /// Whole servers on the block list that are blocked only if that is chosen.
    doubtful: Vec<String>,
}

impl DataChoice {
    /// Puts what is planned for a kind beside what is told of it and what the old account has.
    #[must_use]
    pub fn new(task: &Task, row: DataRow, old: &Snapshot) -> Self {
        let pairs = faces::pairs(task.kind, &task.kept);
        // What the sides say stands beside one another here, and what can be chosen has its box; not in the sentence.
        let doubtful = task.doubtful.clone();
        let row = DataRow { conflicts: Vec::new(), doubtful: Vec::new(), ..row };
        let holding = old.data.kinds.get(&task.kind);
        let items = match holding {
            Some(Holding::Items(items)) => Some(items),
            Some(Holding::Unsupported | Holding::Unreadable(_)) | None => None,
        };
        let value = items.and_then(|items| values::value(task.kind, items));
        Self { row, value, pairs, doubtful }
    }

    /// Which.
    #[must_use]
    pub fn kind(&self) -> Kind {
        self.row.kind
    }

    /// The accounts differ, and one of them has to give way.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        !self.pairs.is_empty()
    }

    pub(super) fn pairs(&self) -> &[Pair] {
        &self.pairs
    }

    /// How many items are to be moved, if any are.
    pub(super) fn moving(&self) -> Option<usize> {
        let moves = self.row.outcome == Outcome::Planned && self.row.kind != Kind::PendingRequests;
        (moves && self.row.kind != Kind::Statement).then(|| self.row.count.unwrap_or(1))
    }

    /// The whole servers that are only blocked if that is chosen.
    pub fn doubtful(&self) -> impl Iterator<Item = Jid> {
        self.doubtful.iter().filter_map(|server| Jid::new(server).ok())
    }

    /// There is something of it on the old account, for this part to show. Who waits for an answer and the rooms have
    /// places of their own.
    fn is_there(&self) -> bool {
        let is_elsewhere = matches!(
            self.row.kind,
            Kind::PendingRequests | Kind::Rooms | Kind::HostedRooms | Kind::Statement
        );
        !is_elsewhere && self.row.reason != Some(DataReason::Nothing)
    }

    /// What there is to say of it besides its value: why it does not move, or not all of it.
    fn remark(&self) -> Option<String> {
        let is_plain = self.row.outcome == Outcome::Planned && self.row.remarks.is_empty();
        let kept = self.row.reason == Some(DataReason::Kept) && self.is_conflict();
        (!is_plain && !kept && self.row.outcome != Outcome::AlreadyThere)
            .then(|| words::data(&self.row, Reader::Window))
    }
}

/// What was picked on this part.
#[derive(Clone, Debug)]
pub(super) struct Picks {
    /// The kinds that move.
    pub(super) kinds: BTreeSet<Kind>,
    /// Those in which the new account's gives way.
    pub(super) replace: BTreeSet<Kind>,
    /// The whole servers that are to be blocked.
    pub(super) blocks: BTreeSet<Jid>,
    /// The one that is being explained.
    pub(super) explained: Option<Kind>,
}

impl Picks {
    pub(super) fn toggle(&mut self, kind: Kind) {
        if !self.kinds.remove(&kind) {
            self.kinds.insert(kind);
        }
    }

    pub(super) fn replace(&mut self, kind: Kind, replaces: bool) {
        if replaces {
            self.replace.insert(kind);
        } else {
            self.replace.remove(&kind);
        }
    }

    pub(super) fn block(&mut self, server: Jid) {
        if !self.blocks.remove(&server) {
            self.blocks.insert(server);
        }
    }

    pub(super) fn explain(&mut self, kind: Kind) {
        self.explained = Some(kind).filter(|kind| self.explained != Some(*kind));
    }
}

/// The part that this screen shows beside the others.
pub(super) struct View<'a> {
    pub(super) data: &'a [DataChoice],
    pub(super) picks: &'a Picks,
    pub(super) requests: &'a Requests,
    /// The note on the old account: whether there is to be one, and who can read it; nothing where it has no place.
    pub(super) note: Option<(bool, String)>,
    pub(super) fit: Fit,
}

impl<'a> View<'a> {
    /// How the part looks.
    pub(super) fn view(&self) -> Element<'a, Message> {
        let moves = |one: &&DataChoice| self.picks.kinds.contains(&one.kind());
        let differ = self.data.iter().filter(|one| one.is_conflict()).filter(moves);
        let choices: Vec<_> = differ.map(|one| self.choices(one)).collect();
        let choices = (!choices.is_empty()).then(|| {
            let question = strong(say!("review-which"));
            column![question].extend(choices).spacing(scale::gap::M)
        });
        let rows = self.data.iter().filter(|one| one.is_there()).map(|one| self.row(one));
        let note = self.note.clone().map(|(wanted, readers)| {
            let mark = checkbox(wanted)
                .label(words::kind(Kind::Statement))
                .on_press(Message::ToggleAnnouncing);
            self.entry(mark.into(), vec![body(readers).class(Ink::Muted).into()], INSIDE)
        });
        let waiting = self.requests.may_be_there().then(|| {
            let mark = checkbox(self.requests.mark())
                .label(words::kind_in_short(Kind::PendingRequests))
                .on_press(Message::ToggleKind(Kind::PendingRequests));
            let inside = if self.requests.begins_with_box() { 0.0 } else { INSIDE };
            self.entry(mark.into(), vec![self.requests.view()], inside)
        });
        let rows: Vec<_> = rows.collect();
        let others: Vec<_> = note.into_iter().chain(waiting).collect();
        let nothing = (rows.is_empty() && others.is_empty())
            .then(|| body(say!("review-nothing-else")).class(Ink::Muted));
        let part = |heading, rows: Vec<_>| {
            (!rows.is_empty())
                .then(|| column![strong(heading), list_of(rows)].spacing(scale::gap::M))
        };
        let never = small(say!("review-never-moves"));
        Column::new()
            .push(choices)
            .push(part(say!("review-as-it-is"), rows))
            .push(part(say!("review-note-and-requests"), others))
            .push(nothing)
            .push(never.class(Ink::Muted))
            .spacing(scale::gap::L)
            .into()
    }

    /// A kind that moves as it is: its box, its name, its value.
    fn row(&self, one: &'a DataChoice) -> Element<'a, Message> {
        let (kind, moves) = (one.kind(), self.picks.kinds.contains(&one.kind()));
        let mark =
            checkbox(moves).label(words::kind_in_short(kind)).on_press(Message::ToggleKind(kind));
        let explained = self.picks.explained == Some(kind);
        let value: Cow<'a, str> = match (&one.value, moves) {
            (_, false) => say!("review-stays-there").into(),
            (Some(value), true) => value.as_str().into(),
            (None, true) => "".into(),
        };
        let explain = button(
            Button::Link,
            if explained { say!("review-hide") } else { say!("review-what-is-this") },
        )
        .on_press(Message::Explain(kind));
        let value = row![container(shortened(value).ink(Ink::Muted)).width(Fill), explain]
            .spacing(scale::gap::M)
            .align_y(Center);
        let mut below: Vec<Element<'a, Message>> = vec![value.into()];
        below.extend(explained.then(|| small(meaning(kind)).class(Ink::Muted).into()));
        let remark = one.remark().filter(|_| moves);
        below.extend(remark.map(|remark| small(remark).class(Ink::Muted).into()));
        let doubtful = moves && !one.doubtful.is_empty();
        below.extend(doubtful.then(|| servers(&one.doubtful, self.picks)));
        self.entry(mark.into(), below, INSIDE)
    }

    /// A box with its name, and what belongs to it, so far below the upper edge of the box.
    fn entry(
        &self,
        mark: Element<'a, Message>,
        below: Vec<Element<'a, Message>>,
        inside: f32,
    ) -> Element<'a, Message> {
        let below = Column::from_vec(below).spacing(scale::gap::XS).width(Fill);
        let line: Element<'a, Message> = match self.fit {
            Fit::Narrow => column![mark, below].spacing(scale::gap::XS).into(),
            // The words stand on the line of the box.
            _ => row![container(mark).width(NAMES), container(below).padding(padding::top(inside))]
                .spacing(scale::gap::M)
                .into(),
        };
        container(line).padding([scale::gap::S, scale::gap::M + scale::gap::XS]).into()
    }

    /// What the accounts have of one kind, and the choice between them.
    fn choices(&self, one: &'a DataChoice) -> Element<'a, Message> {
        let kind = one.kind();
        let replaces = self.picks.replace.contains(&kind);
        let side = |old: bool| {
            let name =
                if old { words::account::old_account() } else { words::account::new_account() };
            let faces = one.pairs.iter().map(|pair| {
                let face = if old { &pair.old } else { &pair.new };
                (face, pair.what.as_deref().filter(|_| kind != Kind::Nickname))
            });
            let content: Element<'a, Message> = match kind {
                Kind::Picture => {
                    let faces = faces.map(|(face, _)| face.picture(name.clone()));
                    Column::from_iter(faces).into()
                }
                _ => {
                    let faces = faces.map(|(face, what)| face.view(what));
                    Column::from_iter(faces).push(small(name).class(Ink::Muted)).spacing(2.0).into()
                }
            };
            choice_of(replaces == old, content, Message::Replace(kind, old))
        };
        let label = small(words::kind_in_short(kind)).class(Ink::Muted);
        match self.fit {
            Fit::Narrow => column![label, side(true), side(false)].spacing(scale::gap::XS).into(),
            _ => {
                let sides = row![side(true), side(false)].spacing(scale::gap::M);
                row![container(label).width(LABEL), sides]
                    .spacing(scale::gap::L)
                    .align_y(Center)
                    .into()
            }
        }
    }
}

/// Rows with a line between each two.
fn list_of<'a>(rows: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    let last = rows.len().saturating_sub(1);
    let rows = rows.into_iter().enumerate().map(|(place, row)| {
        let line = (place < last).then(|| iced::widget::rule::horizontal(1));
        column![row].push(line).into()
    });
    container(Column::from_iter(rows)).class(Surface::Card).width(Fill).into()
}

/// A box for each whole server on the block list that is only blocked if that is chosen.
fn servers<'a>(servers: &'a [String], picks: &Picks) -> Element<'a, Message> {
    let why = small(say!("review-doubtful"));
    let boxes = servers.iter().filter_map(|server| Some((server, Jid::new(server).ok()?)));
    let boxes = boxes.map(|(server, jid)| {
        checkbox(picks.blocks.contains(&jid))
            .label(say!("review-block-server", server = words::clean(server)))
            .on_press(Message::ToggleBlock(jid))
            .into()
    });
    Column::with_children(std::iter::once(why.into()).chain(boxes)).spacing(scale::gap::S).into()
}

/// What a kind is, for somebody who has never heard of it.
fn meaning(kind: Kind) -> String {
    match kind {
        Kind::Profile => say!("review-means-profile"),
        Kind::Picture => say!("review-means-picture"),
        Kind::Nickname => say!("review-means-nickname"),
        Kind::Rooms => say!("review-means-rooms"),
        Kind::Private => say!("review-means-private"),
        Kind::Published => say!("review-means-published"),
        Kind::Blocked => say!("review-means-blocked"),
        Kind::ArchivePreferences => say!("review-means-archive"),
        Kind::RoomRights => say!("review-means-rights"),
        Kind::HostedRooms => say!("review-means-hosted"),
        Kind::PendingRequests => say!("review-means-requests"),
        Kind::Statement => say!("review-means-statement"),
    }
}
