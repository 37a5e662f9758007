//! The rooms on the review: those that live on, and those that close with the old server.

use std::collections::BTreeMap;

use iced::widget::{Column, column, container, row, rule};
use iced::{Center, Fill};
use jid::BareJid;
use xmpp_parsers::ns::BOOKMARKS2;

use super::{Message, Review, State};
use crate::model::data::{Kind as Data, Xml, rooms};
use crate::text::say::say;
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::screen::fit::Fit;
use crate::ui::theme::{Ink, Surface, Tone, scale};
use crate::ui::widget::name::{display_name, domain_is_on};
use crate::ui::widget::{address, body, checkbox, shortened, small};

/// A room that the old account has bookmarked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Room {
    /// What it is called.
    pub name: String,
    /// Its address.
    pub address: String,
    /// Programs enter it by themselves.
    pub joins: bool,
    /// It is on the old server, and closes with it.
    pub closes: bool,
}

/// The rooms among these bookmarks of this account, sorted.
pub(super) fn of(items: &BTreeMap<String, Xml>, old: &BareJid) -> Vec<Room> {
    let rooms = items.iter().filter(|(_, bookmark)| !rooms::is_page(bookmark.element()));
    let rooms = rooms.map(|(address, bookmark)| {
        let bookmark = bookmark.element();
        let name = bookmark.attr("name").map(display_name).filter(|name| !name.is_empty());
        let local = address.split('@').next().unwrap_or_default();
        let domain = BareJid::new(address).map(|room| room.domain().to_string());
        Room {
            name: name.unwrap_or_else(|| display_name(local)),
            address: address.clone(),
            joins: matches!(bookmark.attr("autojoin"), Some("true" | "1"))
                && bookmark.ns() == BOOKMARKS2,
            closes: domain.is_ok_and(|domain| domain_is_on(&domain, old.domain().as_str())),
        }
    });
    let mut rooms: Vec<_> = rooms.collect();
    rooms.sort_by_cached_key(|room| (!room.closes, crate::text::plain::sort_key(&room.name)));
    rooms
}

impl Review {
    /// The bookmarked rooms.
    pub(super) fn rooms(&self) -> &[Room] {
        let rooms = self.entries.data.iter().find(|one| one.kind() == Data::Rooms);
        rooms.map(|rooms| rooms.rooms.as_slice()).unwrap_or_default()
    }

    /// How many of them close with the old server.
    pub(super) fn closing_rooms(&self) -> usize {
        self.rooms().iter().filter(|room| room.closes).count()
    }

    /// The part with the rooms.
    pub(super) fn rooms_part(&self, fit: Fit) -> Element<'_, Message> {
        let rooms = self.rooms();
        if !matches!(self.state, State::Ready) {
            return iced::widget::space().into();
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
        column![mark, list].spacing(scale::gap::M).into()
    }

    fn room<'a>(&'a self, room: &'a Room, moves: bool, fit: Fit) -> Element<'a, Message> {
        let name = shortened(room.name.as_str()).strong();
        let joins = (room.joins && fit != Fit::Narrow)
            .then(|| small(say!("review-room-joins")).class(Ink::Muted));
        let head: Element<'a, Message> = match fit {
            Fit::Narrow => column![name, address(&room.address)].into(),
            _ => row![
                row![name, address(&room.address)]
                    .spacing(scale::gap::S)
                    .align_y(Center)
                    .width(Fill)
            ]
            .push(joins)
            .spacing(scale::gap::M)
            .align_y(Center)
            .into(),
        };
        let below: Element<'a, Message> = if room.closes {
            let ink = Ink::Tone(Tone::Warning);
            let symbol = icon(Icon::Warning).size(scale::size::ICON_SMALL).ink(ink);
            let why = small(self.closes_with_the_server()).font(crate::ui::SEMIBOLD).class(ink);
            row![symbol, why.width(Fill)].spacing(scale::gap::XS).align_y(Center).into()
        } else {
            let what = match (moves, room.joins) {
                (false, _) => say!("review-room-left-out"),
                (true, true) => say!("review-room-joined"),
                (true, false) => say!("review-room-listed"),
            };
            small(what).class(Ink::Muted).into()
        };
        container(column![head, below].spacing(2.0))
            .padding([scale::gap::M, scale::gap::M + scale::gap::XS])
            .width(Fill)
            .into()
    }

    fn closes_with_the_server(&self) -> String {
        say!("review-room-closes")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rooms_on_the_old_server_come_first_and_close_with_it() {
        let xml = |text: &str| Xml::from(text.parse::<xmpp_parsers::minidom::Element>().unwrap());
        let items = [
            (
                "fencing@rooms.lantern.example",
                "<conference xmlns='urn:xmpp:bookmarks:1' autojoin='true'/>",
            ),
            (
                "family@rooms.old.example",
                "<conference xmlns='urn:xmpp:bookmarks:1' name='Family'/>",
            ),
            ("x@rooms.notold.example", "<conference xmlns='urn:xmpp:bookmarks:1' name='Another'/>"),
        ];
        let items = items.map(|(key, text)| (key.to_owned(), xml(text))).into();
        let rooms = of(&items, &BareJid::new("romeo@old.example").unwrap());
        let said: Vec<_> =
            rooms.iter().map(|room| (&*room.name, room.closes, room.joins)).collect();
        assert_eq!(
            said,
            [("Family", true, false), ("Another", false, false), ("fencing", false, true)]
        );
    }
}
