//! When the old account may be closed, what stops working then, and how it is done. Never by this program.

use iced::Fill;
use iced::widget::{column, row};
use jiff::civil::Date;

use crate::format::report::Report;
use crate::model::closing::ClosingDay;
use crate::text::say::say;
use crate::text::words;
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::{Ink, scale};
use crate::ui::widget::{body, strong};

/// The advice. `closes` is the day on which the server closes, where that is known, and what day it is.
pub(in crate::ui::screen) fn closing<'a, Message: 'a>(
    report: &Report,
    closes: Option<(ClosingDay, Date)>,
) -> Element<'a, Message> {
    let [when, then, how] = words::closing(report, closes);
    let part = |symbol, title: String, words: String| {
        row![
            icon(symbol).ink(Ink::Accent),
            column![strong(title), body(words).class(Ink::Muted)].spacing(2.0).width(Fill)
        ]
        .spacing(scale::gap::M)
    };
    column![
        part(Icon::Waiting, words::when_it_can_be_closed(closes), when),
        part(Icon::Warning, say!("done-closing-then"), then),
        part(Icon::Gear, say!("done-closing-how"), how),
    ]
    .spacing(scale::gap::L)
    .into()
}
