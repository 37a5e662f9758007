//! What the rooms on the review look like.

use std::hash::{DefaultHasher, Hash, Hasher};

use iced::widget::{Column, column, container, row, rule, space};
use iced::{Center, Fill, padding};
use jid::BareJid;

use super::super::{Message, Review, State};
use super::Room;
use crate::format::report::{ClosingReason, ClosingRoom};
use crate::model::data::Kind as Data;
use crate::text::bidi::unmarked;
use crate::text::say::say;
use crate::text::{cldr, words};
use crate::ui::icon::{Icon, icon};
use crate::ui::screen::fit::Fit;
use crate::ui::theme::control::Button;
use crate::ui::theme::{Ink, Surface, Tone, scale};
use crate::ui::widget::name::{display_address, display_name_or_address};
use crate::ui::widget::{address, body, button, checkbox, field, shortened, small};
use crate::ui::{Element, SEMIBOLD};

/// The width of the field for the address of a new room, in logical pixels.
const ADDRESS: f32 = 300.0;

/// The name of that field, for the focus.
pub(in crate::ui::screen::review) fn address_field(room: &BareJid) -> String {
    let mut hasher = DefaultHasher::new();
    room.hash(&mut hasher);
    format!("review-room-{}", hasher.finish())
}

impl Review {
    /// The part with the rooms.
    pub(in crate::ui::screen::review) fn rooms_part(&self, fit: Fit) -> Element<'_, Message> {
        let rooms = self.rooms();
        if !matches!(self.state, State::Ready) {
            return space().into();
        }
        if rooms.is_empty() {
            return body(say!("review-no-rooms")).class(Ink::Muted).into();
        }
        let moves = self.picks.kinds.contains(&Data::Rooms);
        let mark = checkbox(moves)
            .label(say!("review-move-bookmarks"))
            .on_press(Message::ToggleKind(Data::Rooms));
        let last = rooms.len().saturating_sub(1);
        let rows = rooms.iter().enumerate().map(|(place, room)| {
            let line = (place < last).then(|| rule::horizontal(1));
            column![self.room(room, moves, fit)].push(line).into()
        });
        let list = container(Column::from_iter(rows)).class(Surface::Card).width(Fill);
        column![mark].push(self.subjects()).push(list).spacing(scale::gap::M).into()
    }

    /// Whether the old rooms are to say in their subjects where they have gone, where anything is said there.
    fn subjects(&self) -> Option<Element<'_, Message>> {
        let mark = || {
            checkbox(self.rebuilding.tells_in_subjects)
                .label(say!("review-room-subjects"))
                .on_press(Message::ToggleRoomSubjects)
                .into()
        };
        (self.rebuilding.count() > 0 && self.words().is_some()).then(mark)
    }

    fn room<'a>(&'a self, room: &'a Room, moves: bool, fit: Fit) -> Element<'a, Message> {
        let name = shortened(room.name.as_str()).strong();
        let remark = self.remark(room).filter(|_| fit != Fit::Narrow);
        let remark = remark.map(|words| small(words).class(Ink::Muted));
        let head: Element<'a, Message> = match fit {
            Fit::Narrow => column![name, address(&room.address)].into(),
            _ => row![
                row![name, address(&room.address)]
                    .spacing(scale::gap::S)
                    .align_y(Center)
                    .width(Fill)
            ]
            .push(remark)
            .spacing(scale::gap::M)
            .align_y(Center)
            .into(),
        };
        let stays = || match (moves, room.joins) {
            (false, _) => say!("review-room-left-out"),
            (true, true) => say!("review-room-joined"),
            (true, false) => say!("review-room-listed"),
        };
        let below = match room.closes {
            true => self.closing_room(room),
            false => small(stays()).class(Ink::Muted).into(),
        };
        container(column![head, below].spacing(2.0))
            .padding([scale::gap::M, scale::gap::M + scale::gap::XS])
            .width(Fill)
            .into()
    }

    /// A few words at the end of its line.
    fn remark(&self, room: &Room) -> Option<String> {
        match &room.closing {
            Some(closing) if closing.owned => Some(say!("review-room-yours")),
            Some(ClosingRoom { members: Some(count), .. }) => {
                Some(say!("review-room-members", count))
            }
            _ => room.joins.then(|| say!("review-room-joins")),
        }
    }

    /// That it closes, and what can be done.
    fn closing_room<'a>(&'a self, room: &'a Room) -> Element<'a, Message> {
        let ink = Ink::Tone(Tone::Warning);
        let symbol = icon(Icon::Warning).size(scale::size::ICON_SMALL).ink(ink);
        let closes = match self.closes {
            Some(day) => say!("review-room-closes-on", day = words::day(day.date(), self.today)),
            None => say!("review-room-closes"),
        };
        let why = small(closes).font(SEMIBOLD).class(ink);
        let line = row![symbol, why.fill()].spacing(scale::gap::XS).align_y(Center);
        let said = |words: String| small(words).class(Ink::Muted).into();
        let more: Option<Element<'a, Message>> =
            room.closing.as_ref().map(|closing| match (closing.owned, closing.reason) {
                (true, Some(ClosingReason::Unreadable)) => said(say!("review-room-unread")),
                (true, _) => self.rebuilding(closing),
                (false, Some(ClosingReason::NoAnswer)) => said(say!("review-room-silent")),
                (false, _) if closing.owners.is_empty() => said(say!("review-room-ownerless")),
                (false, _) => self.owners(closing),
            });
        Column::new().push(line).push(more).spacing(2.0).into()
    }

    /// Whose it is, and a message to them.
    fn owners<'a>(&'a self, room: &'a ClosingRoom) -> Element<'a, Message> {
        let names = room.owners.iter().map(|jid| match self.entries.name_of(jid) {
            Some(name) => display_name_or_address(name, jid.as_str()),
            None => display_address(jid.as_str()),
        });
        let owners = cldr::list(names.collect::<Vec<_>>());
        let copy = button(Button::Link, say!("review-room-copy"))
            .small()
            .on_press(Message::CopyToOwners(room.jid.clone()));
        let said = small(say!("review-room-owners", owners)).class(Ink::Muted);
        row![said, copy].spacing(scale::gap::XS).align_y(Center).wrap().into()
    }

    /// What the owners of a room can be asked.
    pub(in crate::ui::screen::review) fn words_to_owners(&self, room: &BareJid) -> String {
        unmarked(&match self.closes {
            Some(day) => {
                let day = words::day(day.date(), self.today);
                say!("review-room-message-day", room, day, new = &self.new)
            }
            None => say!("review-room-message", room, new = &self.new),
        })
    }

    /// Whether it is to be built anew, and where.
    fn rebuilding<'a>(&'a self, room: &'a ClosingRoom) -> Element<'a, Message> {
        let wanted = self.rebuilding.wanted.contains(&room.jid);
        let server = display_address(self.new.domain().as_str());
        let (has_no_place, label) = match room.to {
            Some(_) => (None, say!("review-rebuild", server)),
            None => {
                let why = small(say!("review-room-no-place")).class(Ink::Muted);
                (Some(why), say!("review-rebuild-elsewhere"))
            }
        };
        let mark = checkbox(wanted).label(label).on_press(Message::ToggleRebuild(room.jid.clone()));
        let why = match room.members {
            Some(count) if count > 0 => say!("review-rebuild-why", count),
            _ => say!("review-rebuild-empty"),
        };
        let inset = scale::size::ICON + scale::gap::S;
        let inside = Column::new()
            .push(small(why).class(Ink::Muted))
            .push(wanted.then(|| self.new_address(room)))
            .spacing(scale::gap::S);
        let inside = container(inside).padding(padding::left(inset));
        let content = Column::new().push(has_no_place).push(mark).push(inside);
        container(content.spacing(scale::gap::XS))
            .class(Surface::Note(Tone::Neutral))
            .padding(scale::gap::M)
            .width(Fill)
            .into()
    }

    fn new_address<'a>(&'a self, room: &'a ClosingRoom) -> Element<'a, Message> {
        let jid = &room.jid;
        let typed = self.rebuilding.typed.get(jid).map(String::as_str).unwrap_or_default();
        let target = self.rebuilding.target(jid);
        let error = target.is_none().then(|| say!("review-room-no-address"));
        let field = field("", typed)
            .id(address_field(jid))
            .without_hint()
            .error(error)
            .on_input(|typed| Message::NameRoom(jid.clone(), typed));
        let is_looked_at = target.is_some() && target == room.to;
        let (symbol, ink, word) = match (is_looked_at, room.taken) {
            (true, true) => (Icon::Warning, Ink::Tone(Tone::Danger), say!("review-room-taken")),
            (true, false)
                if room.to.as_ref().is_some_and(|at| self.rebuilding.free.contains(at)) =>
            {
                (Icon::Check, Ink::Tone(Tone::Success), say!("review-room-free"))
            }
            _ => (Icon::Check, Ink::Muted, String::new()),
        };
        let mark = (!word.is_empty()).then(|| {
            let symbol = icon(symbol).size(scale::size::ICON_SMALL).ink(ink);
            row![symbol, small(word).class(ink)].spacing(scale::gap::XS).align_y(Center)
        });
        let label = small(say!("review-room-address")).class(Ink::Muted);
        row![label, container(field).max_width(ADDRESS)]
            .push(mark)
            .spacing(scale::gap::S)
            .align_y(Center)
            .into()
    }
}
