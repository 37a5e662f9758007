//! What moves besides the contacts: a line and a check box for each kind, and both accounts side by side where they
//! differ.

use std::borrow::Cow;
use std::collections::BTreeSet;

use iced::Fill;
use iced::widget::{Column, column, container, row};
use jid::Jid;

use super::Message;
use super::requests::Requests;
use crate::format::report::{DataReason, DataRow};
use crate::model::data::{Kind, Task};
use crate::text::{Face, words};
use crate::ui::Element;
use crate::ui::theme::control::Button;
use crate::ui::theme::{Ink, scale};
use crate::ui::widget::{Mark, beside, body, button, card, checkbox, segments, small, strong};

mod faces;

use faces::Pair;

/// What becomes of one kind.
#[derive(Clone, Debug)]
pub struct Matter {
    row: DataRow,
    /// Where the accounts differ, and one of them has to give way.
    pairs: Vec<Pair>,
    /// Whole servers on the block list that are blocked only if that is chosen.
    doubtful: Vec<String>,
}

impl Matter {
    /// Puts what is planned for a kind beside what is told of it.
    #[must_use]
    pub fn new(task: &Task, row: DataRow) -> Self {
        let pairs = faces::pairs(task.kind, &task.kept);
        // What the sides say stands beside one another here, and what can be chosen has its box; not in the sentence.
        let doubtful = task.doubtful.clone();
        let row = DataRow { conflicts: Vec::new(), doubtful: Vec::new(), ..row };
        Self { row, pairs, doubtful }
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

    /// The whole servers that are only blocked if that is chosen.
    pub fn doubtful(&self) -> impl Iterator<Item = Jid> {
        self.doubtful.iter().filter_map(|server| Jid::new(server).ok())
    }

    /// There is something of it on the old account, for this part to show. Who waits for an answer has a place of its own, and
    /// the note on the old account is where it is explained.
    fn is_there(&self) -> bool {
        self.row.kind != Kind::PendingRequests
            && self.row.reason != Some(DataReason::Nothing)
            && self.row.kind != Kind::Statement
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

/// How the part looks.
pub(super) fn view<'a>(
    matters: &'a [Matter],
    picks: &Picks,
    requests: &'a Requests,
) -> Element<'a, Message> {
    let cards = matters.iter().filter(|matter| matter.is_there()).map(|one| matter(one, picks));
    let waiting = requests
        .may_be_there()
        .then(|| entry(Kind::PendingRequests, requests.mark(), requests.view(), picks.explained));
    let cards = cards.chain(waiting);
    let cards: Vec<Element<'a, Message>> = cards.collect();
    let content: Element<'a, Message> = if cards.is_empty() {
        body("The old account holds nothing else that could move.").class(Ink::Muted).into()
    } else {
        card(Column::from_iter(cards).spacing(scale::gap::L))
    };
    let never = small(
        "Encryption keys, the archives of other people and the accounts of transports never move. What is replaced is \
         kept in the record of the move, so that it can be put back.",
    )
    .class(Ink::Muted);
    column![content, never].spacing(scale::gap::M).into()
}

fn matter<'a>(matter: &'a Matter, picks: &Picks) -> Element<'a, Message> {
    let kind = matter.kind();
    let (moves, replaces) = (picks.kinds.contains(&kind), picks.replace.contains(&kind));
    let becomes: Cow<'_, str> = match (moves, replaces && matter.is_conflict()) {
        (false, _) => "It stays on the old account.".into(),
        (true, true) => "What the new account has gives way to it.".into(),
        (true, false) => words::data(&matter.row, Face::Window).into(),
    };
    let below = Column::new()
        .push(small(becomes).class(Ink::Muted))
        .push((moves && matter.is_conflict()).then(|| side_by_side(kind, &matter.pairs, replaces)))
        .push((moves && !matter.doubtful.is_empty()).then(|| servers(&matter.doubtful, picks)))
        .spacing(scale::gap::S);
    entry(kind, moves.into(), below.into(), picks.explained)
}

/// A kind with its box, what it is if that is wanted, and what becomes of it.
fn entry<'a>(
    kind: Kind,
    mark: Mark,
    becomes: Element<'a, Message>,
    explained: Option<Kind>,
) -> Element<'a, Message> {
    let explained = explained == Some(kind);
    let mark = checkbox(mark).label(words::kind(kind)).on_press(Message::ToggleKind(kind));
    let explain = button(Button::Link, if explained { "Hide" } else { "What is this?" })
        .on_press(Message::Explain(kind));
    let below = Column::new()
        .push(explained.then(|| small(meaning(kind)).class(Ink::Muted)))
        .push(becomes)
        .spacing(scale::gap::S);
    column![
        beside(mark, explain),
        container(below).padding(iced::padding::left(scale::size::ICON + scale::gap::S)),
    ]
    .into()
}

/// A box for each whole server on the block list that is only blocked if that is chosen.
fn servers<'a>(servers: &'a [String], picks: &Picks) -> Element<'a, Message> {
    let why = small(
        "The list has whole servers on it: the new account's own, or some with contacts of yours. They are blocked only \
         if you tick them. Until then your contacts there are neither asked nor told.",
    );
    let boxes = servers.iter().filter_map(|server| Some((server, Jid::new(server).ok()?)));
    let boxes = boxes.map(|(server, jid)| {
        checkbox(picks.blocks.contains(&jid))
            .label(format!("Block everybody on {}", words::clean(server)))
            .on_press(Message::ToggleBlock(jid))
            .into()
    });
    Column::with_children(std::iter::once(why.into()).chain(boxes)).spacing(scale::gap::S).into()
}

/// Both accounts, and the choice between them.
fn side_by_side<'a>(kind: Kind, pairs: &'a [Pair], replaces: bool) -> Element<'a, Message> {
    let half = |face: Element<'a, Message>| container(face).width(Fill);
    let head = row![half(strong("New account, now").into()), half(strong("Old account").into()),]
        .spacing(scale::gap::M);
    let lines = pairs.iter().map(|pair| {
        let sides = row![half(pair.new.view()), half(pair.old.view())].spacing(scale::gap::M);
        Column::new()
            .push(pair.what.as_deref().map(|what| small(what).class(Ink::Muted)))
            .push(sides)
            .spacing(2.0)
            .into()
    });
    let choice = segments(
        [(false, Cow::Borrowed("Keep what is there")), (true, Cow::Borrowed("Take the old one"))],
        replaces,
        move |replaces| Message::Replace(kind, replaces),
    );
    column![head, Column::from_iter(lines).spacing(scale::gap::S), choice]
        .spacing(scale::gap::S)
        .into()
}

/// What a kind is, for somebody who has never heard of it.
const fn meaning(kind: Kind) -> &'static str {
    match kind {
        Kind::Profile => {
            "What others see when they look you up: your full name, birthday, e-mail address and so on."
        }
        Kind::Picture => "The picture that your contacts see beside your name.",
        Kind::Nickname => {
            "The name by which your contacts' programs call you, unless they choose another."
        }
        Kind::Rooms => {
            "The group chats that your programs list, and those that they enter by themselves. The lists of both \
             accounts are joined."
        }
        Kind::Private => {
            "What some chat programs keep on the server: notes about contacts, which addresses belong to one person, \
             settings."
        }
        Kind::Published => {
            "What else your programs have published with the account. How far you have read in your rooms and the \
             encrypted backup of your OpenPGP key hold for the new account too, and are copied."
        }
        Kind::Blocked => {
            "Addresses that you have blocked. The lists of both accounts are joined, so nobody gets through who did \
             not before."
        }
        Kind::RoomRights => {
            "In group chats that you own or run, the new account is given the same rights. The old one keeps its own."
        }
        Kind::HostedRooms => {
            "Group chats on the old server that you own: they are built anew on the new one, and everybody is invited. \
             Those who are in them hear of it."
        }
        Kind::PendingRequests => {
            "People who want to see the old account and have got no answer: the new account asks them instead."
        }
        Kind::Statement => "A note on the old account of where you have moved.",
    }
}
