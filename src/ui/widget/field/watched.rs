//! What iced does not do about a text input: tell that the focus has left it, and pass it over while it cannot be changed.

use iced::advanced::widget::{Operation, Tree};
use iced::advanced::{Shell, graphics, mouse};
use iced::widget::{TextInput, text_input};
use iced::{Event, Rectangle};

use crate::ui::Element;
use crate::ui::theme::Theme;
use crate::ui::widget::around::{Around, Change};

/// A text input that says when the focus has left it, whichever way: by Tab, Esc or a click elsewhere. While it is not
/// `enabled`, Tab does not stop at it.
pub(super) fn watched<'a, Message: Clone + 'a>(
    input: TextInput<'a, Message, Theme>,
    enabled: bool,
    on_leave: Option<Message>,
) -> Element<'a, Message> {
    Around::new(input, Watch { enabled, on_leave }).into()
}

struct Watch<Message> {
    enabled: bool,
    on_leave: Option<Message>,
}

/// Whether the input had the focus when it was last looked at.
#[derive(Default)]
struct Had(bool);

type InputState = text_input::State<graphics::text::Paragraph>;

impl<Message: Clone> Change<Message> for Watch<Message> {
    type Memory = Had;

    fn operate(
        &self,
        _: &mut Had,
        _: Rectangle,
        operation: &mut dyn Operation,
        content: &mut dyn FnMut(&mut dyn Operation),
    ) {
        if self.enabled {
            content(operation);
        }
    }

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
        if std::mem::replace(had, has) && !has && self.enabled {
            self.on_leave.clone().into_iter().for_each(|message| shell.publish(message));
        }
    }
}
