//! The frame of every page: the band, one column with one left edge that scrolls as one, and the footer, whose buttons
//! are always in view.

use std::borrow::Cow;

use iced::advanced::widget::Id;
use iced::widget::{Column, Row, column, container, responsive, row, rule, scrollable};
use iced::{Center, Fill, Right, padding};

use super::band::Band;
use super::button::{self, Button};
use super::measure::Room;
use super::scrolling::{Bar, scrolling};
use super::text::{body, hero, small, title, title_narrow};
use crate::ui::Element;
use crate::ui::theme::scale::{self, gap};
use crate::ui::theme::{Ink, Surface};

/// The page that `build` makes for the room that there is.
pub fn framed<'a, Message: Clone + 'a>(
    build: impl Fn(Room) -> Page<'a, Message> + 'a,
) -> Element<'a, Message> {
    responsive(move |size| {
        let room = Room::of(size);
        build(room).view(room)
    })
    .into()
}

/// A page under `band` around `content`.
pub fn page<'a, Message>(
    band: Band,
    content: impl Into<Element<'a, Message>>,
) -> Page<'a, Message> {
    Page { band: Some(band), ..bare(content) }
}

/// A page without a band; only the first one is.
pub fn bare<'a, Message>(content: impl Into<Element<'a, Message>>) -> Page<'a, Message> {
    Page {
        band: None,
        title: None,
        is_hero: false,
        lead: None,
        keeps_lead: false,
        content: content.into(),
        scrolled: None,
        remark: None,
        quiet: Vec::new(),
        secondary: Vec::new(),
        primary: None,
    }
}

/// A page; made by [`page`].
pub struct Page<'a, Message> {
    band: Option<Band>,
    title: Option<Cow<'a, str>>,
    is_hero: bool,
    lead: Option<Cow<'a, str>>,
    keeps_lead: bool,
    content: Element<'a, Message>,
    scrolled: Option<Scrolled<'a, Message>>,
    remark: Option<Cow<'a, str>>,
    quiet: Vec<Button<'a, Message>>,
    secondary: Vec<Button<'a, Message>>,
    primary: Option<Button<'a, Message>>,
}

/// Who wants to know how far the page is scrolled.
struct Scrolled<'a, Message> {
    id: Id,
    tell: Box<dyn Fn(scrollable::Viewport) -> Message + 'a>,
}

impl<'a, Message> Page<'a, Message> {
    /// What it is about.
    #[must_use]
    pub fn title(self, title: impl Into<Cow<'a, str>>) -> Self {
        Self { title: Some(title.into()), ..self }
    }

    /// The same, larger: one line that says how it went.
    #[must_use]
    pub fn hero(self, title: impl Into<Cow<'a, str>>) -> Self {
        Self { is_hero: true, ..self.title(title) }
    }

    /// One sentence under the title. Where the window is low it is left out, unless the page is a form or
    /// [keeps](Self::keeps_lead) it.
    #[must_use]
    pub fn lead(self, lead: impl Into<Cow<'a, str>>) -> Self {
        Self { lead: Some(lead.into()), ..self }
    }

    /// The sentence under the title stays where the window is low.
    #[must_use]
    pub fn keeps_lead(self) -> Self {
        Self { keeps_lead: true, ..self }
    }

    /// Tells how far the page is scrolled, under a name by which it can be scrolled.
    #[must_use]
    pub fn on_scroll(
        self,
        id: impl Into<Id>,
        tell: impl Fn(scrollable::Viewport) -> Message + 'a,
    ) -> Self {
        Self { scrolled: Some(Scrolled { id: id.into(), tell: Box::new(tell) }), ..self }
    }

    /// A few words beside the buttons at the right.
    #[must_use]
    pub fn remark(self, remark: impl Into<Cow<'a, str>>) -> Self {
        Self { remark: Some(remark.into()), ..self }
    }

    /// A quiet button at the left end of the footer. The first is never left out.
    #[must_use]
    pub fn quiet(mut self, button: impl Into<Option<Button<'a, Message>>>) -> Self {
        self.quiet.extend(button.into());
        self
    }

    /// A button before the primary one.
    #[must_use]
    pub fn secondary(mut self, button: impl Into<Option<Button<'a, Message>>>) -> Self {
        self.secondary.extend(button.into());
        self
    }

    /// The one thing to do next, at the right end of the footer.
    #[must_use]
    pub fn primary(self, button: Button<'a, Message>) -> Self {
        Self { primary: Some(button), ..self }
    }
}

impl<'a, Message: Clone + 'a> Page<'a, Message> {
    fn view(mut self, room: Room) -> Element<'a, Message> {
        let moved = self.for_the_end_of_the_page(room);
        let footer = footer(
            room,
            std::mem::take(&mut self.quiet),
            self.remark.take(),
            std::mem::take(&mut self.secondary),
            self.primary.take(),
        );
        let band = self.band.as_ref().map(|band| column![band.view(room), rule::horizontal(1)]);
        Column::new()
            .push(band)
            .push(self.middle(room, moved))
            .push(rule::horizontal(1))
            .push(footer)
            .width(Fill)
            .height(Fill)
            .into()
    }

    /// Where the footer has no room for all of its buttons, those that are used least stand at the end of the page. In the
    /// menu, which is the same on all pages, nobody would look for them.
    fn for_the_end_of_the_page(&mut self, room: Room) -> Option<Element<'a, Message>> {
        if !room.is_narrow() {
            return None;
        }
        self.remark = None;
        let quiet = self.quiet.drain(self.quiet.len().min(1)..);
        let primary = self.primary.is_some();
        let kept = usize::from(!primary).min(self.secondary.len());
        let secondary = self.secondary.drain(..self.secondary.len() - kept);
        let moved: Vec<_> = quiet.chain(secondary).map(Element::from).collect();
        (!moved.is_empty()).then(|| Row::from_vec(moved).spacing(gap::M).wrap().into())
    }

    fn middle(self, room: Room, moved: Option<Element<'a, Message>>) -> Element<'a, Message> {
        let lanes = self.band.as_ref().and_then(|band| band.lanes_on_page(room));
        let head = head(
            self.title,
            self.is_hero,
            self.lead.filter(|lead| !lead.is_empty() && (self.keeps_lead || !room.is_low())),
            room,
        );
        let page = Column::new()
            .push(lanes)
            .push(head)
            .push(self.content)
            .push(moved)
            .spacing(if room.is_low() { gap::M } else { gap::L })
            .width(Fill)
            .max_width(room.column());
        let page = container(page)
            .center_x(Fill)
            .padding(padding::horizontal(room.margin()).top(room.top()).bottom(gap::L));
        let page = scrollable(page).width(Fill).height(Fill);
        let page = match self.scrolled {
            Some(Scrolled { id, tell }) => page.id(id).on_scroll(tell),
            None => page,
        };
        scrolling(page, Bar::PAGE)
    }
}

fn head<'a, Message: 'a>(
    words: Option<Cow<'a, str>>,
    is_hero: bool,
    lead: Option<Cow<'a, str>>,
    room: Room,
) -> Option<Element<'a, Message>> {
    let words = words?;
    let words = match (is_hero, room.is_narrow()) {
        (_, true) => title_narrow(words),
        (true, false) => hero(words),
        (false, false) => title(words),
    };
    let lead = lead.map(|lead| body(lead).class(Ink::Muted));
    Some(Column::new().push(words).push(lead).spacing(gap::XS).into())
}

/// The bar at the foot.
fn footer<'a, Message: Clone + 'a>(
    room: Room,
    quiet: Vec<Button<'a, Message>>,
    remark: Option<Cow<'a, str>>,
    secondary: Vec<Button<'a, Message>>,
    primary: Option<Button<'a, Message>>,
) -> Element<'a, Message> {
    // What is quiet has no ground of its own: its words begin where the column does.
    let left = Row::from_iter(quiet.into_iter().map(Element::from)).spacing(gap::M);
    let left = container(left).padding(padding::left(-button::INSET));
    let remark = remark.map(|remark| small(remark).class(Ink::Muted).into());
    let right = remark
        .into_iter()
        .chain(secondary.into_iter().map(Element::from))
        .chain(primary.map(Element::from));
    // Words that are longer in another language make it higher rather than cut a button.
    let right = Row::from_iter(right).spacing(gap::M).align_y(Center).wrap().align_x(Right);
    let bar = row![left, container(right).align_right(Fill)].spacing(gap::M).align_y(Center);
    let air = (room.footer() - scale::size::CONTROL) / 2.0;
    container(bar.width(room.column()))
        .class(Surface::Footer)
        .center_x(Fill)
        .padding(padding::vertical(air).bottom(air - scale::size::BORDER))
        .into()
}
