//! What is said above the screens.

use iced::widget::{container, responsive, row};
use iced::{Center, Fill};

use super::Message;
use crate::text::say::say;
use crate::text::words::practice as said;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::scale::{gap, size, text};
use crate::ui::theme::{Surface, Tone};
use crate::ui::widget::{Room, beside, button, shortened, small};
use crate::ui::{Element, SEMIBOLD};

/// The height of the strip that a rehearsal has.
const HEIGHT: f32 = 40.0;

/// What may be skipped of a rehearsal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Skip {
    /// All before the review.
    ToReview,
    /// The rest of the move.
    ToEnd,
}

/// The reminder that nothing of this is real.
pub(super) fn practice_strip<'a>(skip: Option<Skip>) -> Element<'a, Message> {
    let strip = responsive(move |all| {
        let room = Room::of(all);
        let symbol = icon(Icon::Info).size(size::ICON_SMALL);
        let name = small(said::practice()).font(SEMIBOLD);
        let words =
            (!room.is_narrow()).then(|| shortened(said::nothing_leaves()).size(text::SMALL));
        let skip = skip.map(|skip| {
            let (words, message) = match skip {
                Skip::ToReview => (said::skip_to_review(), Message::SkipToReview),
                Skip::ToEnd => (say!("practice-skip-to-end"), Message::SkipToEnd),
            };
            button(Kind::Link, words).small().on_press(message)
        });
        let end = button(Kind::Link, said::end()).small().on_press(Message::EndPractice);
        let line = row![symbol, name, container(row![].push(words)).width(Fill)];
        let links = row![].push(skip).push(end).spacing(gap::M);
        let line = line.push(links).spacing(gap::S).align_y(Center);
        container(container(line).width(room.column()).center_y(Fill)).center_x(Fill).into()
    });
    container(strip).class(Surface::Strip(Tone::Info)).width(Fill).height(HEIGHT).into()
}

/// What the user is told whatever the screen shows.
pub(super) fn notice_strip(words: &str) -> Element<'_, Message> {
    let press = button(Kind::Link, said::dismiss()).on_press(Message::Noticed);
    let symbol = icon(Icon::Info).size(size::ICON_SMALL);
    let line = row![symbol, beside(small(words), press)].spacing(gap::S).align_y(Center);
    container(container(line).max_width(size::COLUMN))
        .class(Surface::Strip(Tone::Warning))
        .padding([gap::XS, gap::M + gap::M])
        .center_x(Fill)
        .into()
}
