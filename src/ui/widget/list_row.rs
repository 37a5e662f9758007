//! A row of a list: as wide as the list, of a fixed height unless its words need another, with its ring inside.

use iced::widget::container;
use iced::{Fill, Shrink};

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
        height: Some(scale::size::ROW),
    }
}

/// A row of a list; made by [`list_row`].
pub struct ListRow<'a, Message> {
    content: Element<'a, Message>,
    row: control::Row,
    on_press: Option<Message>,
    tab_stop: bool,
    height: Option<f32>,
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

    /// As high as its content, instead of two lines.
    #[must_use]
    pub fn fits_content(self) -> Self {
        Self { height: None, ..self }
    }
}

impl<'a, Message: Clone + 'a> From<ListRow<'a, Message>> for Element<'a, Message> {
    fn from(list_row: ListRow<'a, Message>) -> Self {
        let row = list_row.row;
        let content = container(list_row.content).width(Fill);
        let (content, air, height) = match list_row.height {
            // Clipped at the row, not at its text: the glyphs of other scripts may reach beyond their line.
            Some(height) => (content.center_y(Fill).clip(true), 0.0, height.into()),
            None => (content, scale::gap::XS, Shrink),
        };
        Focusable::new(content)
            .on_press(list_row.on_press)
            .tab_stop(list_row.tab_stop)
            .ring(Ring::Inside)
            .look(move |palette, status| row.look(palette, status))
            .padding([air, scale::gap::L])
            .width(Fill)
            .height(height)
            .into()
    }
}
