//! What moves besides the contacts: a line and a check box for each kind.

use std::collections::BTreeSet;

use iced::Fill;
use iced::widget::{Column, column, container, scrollable};

use super::Message;
use crate::data::Kind;
use crate::report::DataRow;
use crate::ui::Element;
use crate::ui::theme::{Ink, scale};
use crate::ui::widget::page::slim;
use crate::ui::widget::{body, card, checkbox, small};
use crate::words;

/// The kinds that the old account has something of, ticked where they are among `chosen`.
pub(super) fn view<'a>(data: &[DataRow], chosen: &BTreeSet<Kind>) -> Element<'a, Message> {
    let lines = data.iter().filter_map(|row| {
        let name = name(row.kind)?;
        let moves = chosen.contains(&row.kind);
        let becomes =
            if moves { words::data(row) } else { "It stays on the old account.".to_owned() };
        let mark = checkbox(moves).label(name).on_press(Message::ToggleKind(row.kind));
        let remark = container(small(becomes).class(Ink::Muted))
            .padding(iced::padding::left(scale::size::ICON + scale::gap::S));
        Some(column![mark, remark].into())
    });
    let lines: Vec<Element<'a, Message>> = lines.collect();
    let content: Element<'a, Message> = if lines.is_empty() {
        body("The old account holds nothing else that could move.").class(Ink::Muted).into()
    } else {
        card(Column::from_vec(lines).spacing(scale::gap::M))
    };
    let never = small(
        "Encryption keys, the archives of other people and the accounts of transports never move. What the new account \
         has already is kept.",
    )
    .class(Ink::Muted);
    let content = column![content, never].spacing(scale::gap::M).max_width(scale::size::MEASURE);
    scrollable(content).direction(slim()).height(Fill).into()
}

/// What people call a kind. The statement has its own box where it is explained.
const fn name(kind: Kind) -> Option<&'static str> {
    Some(match kind {
        Kind::Profile => "Profile",
        Kind::Picture => "Picture",
        Kind::Nickname => "Nickname",
        Kind::Rooms => "Bookmarked rooms",
        Kind::Private => "Notes and settings of programs",
        Kind::Blocked => "Block list",
        Kind::RoomRights => "Rights in rooms",
        Kind::PendingRequests => "People who have asked and wait for an answer",
        Kind::Statement => return None,
    })
}
