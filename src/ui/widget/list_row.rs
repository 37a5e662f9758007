//! A row of a list: as wide as the list, of a fixed height, with its ring inside.

use iced::Fill;
use iced::widget::container;

use super::focus::{Focusable, Ring};
use crate::ui::Element;
use crate::ui::theme::{control, scale};

/// A row of two lines' height around `content`.
pub fn list_row<'a, Message>(content: impl Into<Element<'a, Message>>) -> ListRow<'a, Message> {
    ListRow {
        content: content.into(),
        row: control::Row::default(),
        on_press: None,
        tab_stop: false,
        height: scale::size::ROW,
    }
}

/// A row of a list; made by [`list_row`].
pub struct ListRow<'a, Message> {
    content: Element<'a, Message>,
    row: control::Row,
    on_press: Option<Message>,
    tab_stop: bool,
    height: f32,
}

impl<Message> ListRow<'_, Message> {
    /// The arrow keys stand on this row.
    #[must_use]
    pub fn selected(self, selected: bool) -> Self {
        Self { row: control::Row { selected, ..self.row }, ..self }
    }

    /// Nothing will happen to this row; its text without a colour of its own is drawn back.
    #[must_use]
    pub fn greyed(self, greyed: bool) -> Self {
        Self { row: control::Row { greyed, ..self.row }, ..self }
    }

    /// What pressing it means.
    #[must_use]
    pub fn on_press(self, message: Message) -> Self {
        Self { on_press: Some(message), ..self }
    }

    /// Whether Tab stops at this very row.
    #[must_use]
    pub fn tab_stop(self, tab_stop: bool) -> Self {
        Self { tab_stop, ..self }
    }

    /// Another height than that of two lines, in logical pixels.
    #[must_use]
    pub fn height(self, height: f32) -> Self {
        Self { height, ..self }
    }
}

impl<'a, Message: Clone + 'a> From<ListRow<'a, Message>> for Element<'a, Message> {
    fn from(list_row: ListRow<'a, Message>) -> Self {
        let row = list_row.row;
        // Clipped at the row, not at its text: the glyphs of other scripts may reach beyond their line.
        Focusable::new(container(list_row.content).width(Fill).center_y(Fill).clip(true))
            .on_press(list_row.on_press)
            .tab_stop(list_row.tab_stop)
            .ring(Ring::Inside)
            .look(move |palette, status| row.look(palette, status))
            .padding([0.0, scale::gap::L])
            .width(Fill)
            .height(list_row.height)
            .into()
    }
}
