//! Who was left behind, by transport, with what to do about each.

use std::collections::BTreeMap;

use iced::widget::{Column, column, container, row};
use iced::{Center, Fill};

use super::Message;
use crate::format::report::{Outcome, Report, Row, SkipReason};
use crate::text::say::say;
use crate::text::{Face, words};
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::name::{display_address, display_name_or_address};
use crate::ui::widget::{address, beside, body, shortened, small, strong};

/// The most names of one transport that are shown; the report has all of them.
const MOST_NAMES: usize = 200;

/// Everybody whom `report` left behind.
pub(super) fn view<'a>(report: &Report) -> Element<'a, Message> {
    let mut transports: BTreeMap<(bool, &str), Vec<&Row>> = BTreeMap::new();
    let mut others = Vec::new();
    for row in report.contacts.iter().filter(|row| row.outcome == Outcome::Skipped) {
        let gateway = row.gateway.as_deref().unwrap_or_default();
        match row.reason {
            Some(SkipReason::Gateway | SkipReason::GatewayContact) => {
                transports.entry((false, gateway)).or_default().push(row);
            }
            Some(SkipReason::UncertainGateway) => {
                transports.entry((true, gateway)).or_default().push(row);
            }
            _ => others.push(row),
        }
    }
    let mut content = Column::new().spacing(scale::gap::L);
    if transports.is_empty() && others.is_empty() {
        content = content.push(body(say!("done-nobody-behind")).class(Ink::Muted));
    }
    let new = display_address(report.to.domain().as_str());
    for ((uncertain, domain), rows) in transports {
        content = content.push(transport(&display_address(domain), uncertain, &new, &rows));
    }
    if !others.is_empty() {
        let head = strong(say!("done-others"));
        let rows =
            people(&others, |row| small(words::reason(row, Face::Window)).class(Ink::Muted).into());
        content = content.push(column![head, rows].spacing(scale::gap::M));
    }
    content.into()
}

/// Those of one transport, or of what may be one.
fn transport<'a>(domain: &str, uncertain: bool, new: &str, rows: &[&Row]) -> Element<'a, Message> {
    let (symbol, ink, word, advice) = if uncertain {
        let advice = say!("done-uncertain-advice", domain);
        (Icon::Warning, Ink::Tone(Tone::Warning), say!("done-uncertain"), advice)
    } else {
        let advice = say!("done-transport-advice", new);
        (Icon::Transport, Ink::Muted, say!("done-transport"), advice)
    };
    let symbol = icon(symbol).size(scale::size::ICON_SMALL).ink(ink);
    let mark = row![symbol, small(word).class(Ink::Muted)].spacing(scale::gap::XS);
    let head = beside(strong(domain.to_owned()), mark.align_y(Center));
    let rows = people(rows, |row| address(&row.jid).into());
    column![head, body(advice).class(Ink::Muted), rows].spacing(scale::gap::M).into()
}

/// A line for each of the first of them, with what `remark` has to say.
fn people<'a>(
    rows: &[&Row],
    remark: impl Fn(&Row) -> Element<'a, Message>,
) -> Element<'a, Message> {
    let lines = rows.iter().take(MOST_NAMES).map(|row| {
        let name = display_name_or_address(row.name.as_deref().unwrap_or_default(), &row.jid);
        let name = container(shortened(name)).width(Fill);
        row![name, container(remark(row)).width(Fill)].spacing(scale::gap::M).align_y(Center).into()
    });
    let more = rows.len().saturating_sub(MOST_NAMES);
    let words = say!("done-more-behind", count = more);
    Column::from_iter(lines)
        .push((more > 0).then(|| small(words).class(Ink::Muted)))
        .spacing(scale::gap::S)
        .into()
}
