//! The frame of every page of the wizard: where one is, what it is about, and the way on and back.

use std::borrow::Cow;

use iced::widget::{Column, Row, column, container, responsive, row, rule};
use iced::{Center, Fill, Right, Shrink, padding};

use super::button::Button;
use super::room::{roomy, roomy_below};
use super::text::{body, small, title};
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::{Ink, Surface, scale};
use crate::ui::{Element, SEMIBOLD};

/// The narrowest page, in logical pixels, on which the names of all steps stand side by side, for each step.
const STEP_WIDTH: f32 = 112.0;

/// The lowest page, in logical pixels, on which the steps and the buttons stay where they are while the rest scrolls.
const STAYING_HEIGHT: f32 = 360.0;

/// The steps of the journey, and which of them this is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Steps<'a> {
    /// Their names, in order; those that are skipped are left out.
    pub names: &'a [&'a str],
    /// The current one, counted from 0.
    pub current: usize,
}

impl Steps<'_> {
    /// "Step 2 of 6".
    #[must_use]
    pub fn position(&self) -> String {
        format!("Step {} of {}", self.current.saturating_add(1), self.names.len())
    }

    fn name(&self) -> &str {
        self.names.get(self.current).copied().unwrap_or_default()
    }
}

/// A page called `heading` around `content`, which scrolls when it is too long and never grows wider than reading
/// allows.
pub fn page<'a, Message>(
    heading: impl Into<Cow<'a, str>>,
    content: impl Into<Element<'a, Message>>,
) -> Page<'a, Message> {
    Page {
        steps: None,
        heading: heading.into(),
        lead: None,
        content: content.into(),
        fills: false,
        back: None,
        quiet: None,
        main: None,
    }
}

/// A page of the wizard; made by [`page`].
pub struct Page<'a, Message> {
    steps: Option<Steps<'a>>,
    heading: Cow<'a, str>,
    lead: Option<Cow<'a, str>>,
    content: Element<'a, Message>,
    fills: bool,
    back: Option<Button<'a, Message>>,
    quiet: Option<Button<'a, Message>>,
    main: Option<Button<'a, Message>>,
}

impl<'a, Message> Page<'a, Message> {
    /// Shows at the top which step this is.
    #[must_use]
    pub fn steps(self, steps: Steps<'a>) -> Self {
        Self { steps: Some(steps), ..self }
    }

    /// A sentence or two under the title.
    #[must_use]
    pub fn lead(self, lead: impl Into<Cow<'a, str>>) -> Self {
        Self { lead: Some(lead.into()), ..self }
    }

    /// The content takes all the height there is, like a list; the page may be wider then.
    #[must_use]
    pub fn filled(self) -> Self {
        Self { fills: true, ..self }
    }

    /// The button at the lower left.
    #[must_use]
    pub fn back(self, back: Button<'a, Message>) -> Self {
        Self { back: Some(back), ..self }
    }

    /// A lesser action beside the main one.
    #[must_use]
    pub fn quiet(self, quiet: Button<'a, Message>) -> Self {
        Self { quiet: Some(quiet), ..self }
    }

    /// The main action, at the lower right.
    #[must_use]
    pub fn main(self, main: Button<'a, Message>) -> Self {
        Self { main: Some(main), ..self }
    }
}

impl<'a, Message: Clone + 'a> From<Page<'a, Message>> for Element<'a, Message> {
    fn from(page: Page<'a, Message>) -> Self {
        let head =
            column![title(page.heading), page.lead.map(|lead| body(lead).class(Ink::Muted)),]
                .spacing(scale::gap::S)
                .max_width(scale::size::MEASURE);

        let margin = padding::horizontal(scale::gap::XL).top(scale::gap::L);
        let middle = if page.fills {
            let content = container(page.content).height(Fill);
            let column = column![head, content].spacing(scale::gap::L).width(Fill);
            container(column.max_width(scale::size::PAGE)).padding(margin.bottom(scale::gap::L))
        } else {
            let column = column![head, page.content].spacing(scale::gap::L).width(Fill);
            container(column.max_width(scale::size::MEASURE)).padding(margin.bottom(scale::gap::XL))
        };
        let page = Column::new()
            .push(page.steps.map(indicator))
            .push(roomy(middle.center_x(Fill)))
            .push(rule::horizontal(1))
            .push(navigation(page.back, page.quiet, page.main))
            .width(Fill)
            .height(Fill);
        column![roomy_below(STAYING_HEIGHT, page)].into()
    }
}

/// The bar at the foot.
fn navigation<'a, Message: Clone + 'a>(
    back: Option<Button<'a, Message>>,
    quiet: Option<Button<'a, Message>>,
    main: Option<Button<'a, Message>>,
) -> Element<'a, Message> {
    // Where the window is too narrow for both, the main action goes under the other.
    let onward = row![quiet, main].spacing(scale::gap::M).wrap().align_x(Right);
    let bar =
        row![back, container(onward).align_right(Fill)].spacing(scale::gap::M).align_y(Center);
    container(container(bar).max_width(scale::size::PAGE))
        .class(Surface::Footer)
        .center_x(Fill)
        .padding(padding::horizontal(scale::gap::XL).vertical(scale::gap::M))
        .into()
}

/// The steps at the top: all by name where there is room, or the current one and how many there are.
fn indicator<'a, Message: 'a>(steps: Steps<'a>) -> Element<'a, Message> {
    let line = responsive(move |size| {
        let room_for_all = size.width >= STEP_WIDTH * steps.names.len() as f32;
        if room_for_all { all_steps(steps) } else { current_step(steps) }
    });
    let bar = container(line).height(28).max_width(scale::size::PAGE);
    container(bar)
        .center_x(Fill)
        .padding(padding::horizontal(scale::gap::XL).top(scale::gap::M))
        .into()
}

fn all_steps<'a, Message: 'a>(steps: Steps<'a>) -> Element<'a, Message> {
    let mut line = Row::new().spacing(scale::gap::S).align_y(Center).height(Fill);
    for (index, name) in steps.names.iter().enumerate() {
        if index > 0 {
            line = line.push(container(rule::horizontal(1)).width(Fill));
        }
        line = line.push(step(index, name, steps.current));
    }
    line.into()
}

fn step<'a, Message: 'a>(index: usize, name: &'a str, current: usize) -> Element<'a, Message> {
    let face: Element<'a, Message> = if index < current {
        icon(Icon::Check).size(scale::size::ICON_SMALL).into()
    } else {
        small(index.saturating_add(1).to_string()).font(SEMIBOLD).into()
    };
    let disc = container(face)
        .class(Surface::Step { reached: index <= current })
        .center_x(22)
        .center_y(22);
    let name = small(name).wrapping(iced::widget::text::Wrapping::None);
    let name = if index == current { name.font(SEMIBOLD) } else { name.class(Ink::Muted) };
    row![disc, name].spacing(scale::gap::XS + 2.0).align_y(Center).width(Shrink).into()
}

fn current_step<'a, Message: 'a>(steps: Steps<'a>) -> Element<'a, Message> {
    row![small(steps.position()).class(Ink::Muted), small(steps.name().to_owned()).font(SEMIBOLD),]
        .spacing(scale::gap::S)
        .align_y(Center)
        .height(Fill)
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_counted_from_one() {
        let steps = Steps { names: &["Welcome", "Old account", "Review"], current: 1 };
        assert_eq!(steps.position(), "Step 2 of 3");
        assert_eq!(steps.name(), "Old account");
    }
}
