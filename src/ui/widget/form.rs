//! The fields of a form, and beside them what there is to say of them.

use iced::Fill;
use iced::widget::{column, container, row, space};

use super::measure::Room;
use crate::ui::Element;
use crate::ui::theme::scale::{gap, size};

/// What is left for the words beside the fields where the column is narrower than usual.
const LEAST_BESIDE: f32 = 264.0;

/// `fields` at the left edge of the page, and in the room beside them `beside`, should there be anything to say. Nothing
/// moves when it comes. Where the page is narrow it stands under the fields.
pub fn form<'a, Message: 'a>(
    room: Room,
    fields: impl Into<Element<'a, Message>>,
    beside: Option<Element<'a, Message>>,
) -> Element<'a, Message> {
    let beside = beside.unwrap_or_else(|| space().into());
    if room.is_narrow() {
        return column![fields.into(), beside].spacing(gap::L).into();
    }
    let fields_width = (room.column() - gap::XL - LEAST_BESIDE).min(size::FORM);
    row![
        container(fields).width(fields_width),
        container(container(beside).max_width(size::BESIDE)).width(Fill),
    ]
    .spacing(gap::XL)
    .into()
}
