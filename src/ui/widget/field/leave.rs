//! Noticing that the focus has left a text input, which iced does not tell.

use iced::advanced::widget::Tree;
use iced::advanced::{Shell, graphics, mouse};
use iced::widget::{TextInput, text_input};
use iced::{Event, Rectangle};

use crate::ui::Element;
use crate::ui::theme::Theme;
use crate::ui::widget::around::{Around, Change};

/// A text input that says when the focus has left it, whichever way: by Tab, Esc or a click elsewhere.
pub(super) fn leave<'a, Message: Clone + 'a>(
    input: TextInput<'a, Message, Theme>,
    on_leave: Message,
) -> Element<'a, Message> {
    Around::new(input, Leave { on_leave }).into()
}

struct Leave<Message> {
    on_leave: Message,
}

/// Whether the input had the focus when it was last looked at.
#[derive(Default)]
struct Had(bool);

type InputState = text_input::State<graphics::text::Paragraph>;

impl<Message: Clone> Change<Message> for Leave<Message> {
    type Memory = Had;

    fn happened(
        &mut self,
        Had(had): &mut Had,
        input: &Tree,
        _: &Event,
        _: Rectangle,
        _: mouse::Cursor,
        shell: &mut Shell<'_, Message>,
    ) {
        let has = input.state.downcast_ref::<InputState>().is_focused();
        if std::mem::replace(had, has) && !has {
            shell.publish(self.on_leave.clone());
        }
    }
}
