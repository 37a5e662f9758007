//! The two buttons of a page on which work goes on: hold it or go on, and stop it.

use crate::migration::Wish;
use crate::text::say::say;
use crate::ui::icon::Icon;
use crate::ui::theme::control::Button as Kind;
use crate::ui::widget::{Button, button};

/// Holds the work, or lets it go on. Once it is to stop, neither means anything.
pub(super) fn hold<'a, Message>(
    wish: Wish,
    pause: Message,
    resume: Message,
) -> Button<'a, Message> {
    match wish {
        Wish::Pause => {
            button(Kind::Primary, say!("window-continue")).before(Icon::Play).on_press(resume)
        }
        Wish::Run => {
            button(Kind::Secondary, say!("underway-pause")).before(Icon::Pause).on_press(pause)
        }
        Wish::Stop => button(Kind::Secondary, say!("underway-pause")).before(Icon::Pause),
    }
}

/// Asks whether the work is to stop, unless it is to already.
pub(super) fn stop<'a, Message>(wish: Wish, ask: Message) -> Button<'a, Message> {
    let ask = (wish != Wish::Stop).then_some(ask);
    button(Kind::Quiet, say!("underway-stop-button")).on_press_maybe(ask)
}
