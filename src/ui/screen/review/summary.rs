//! The card at the top of the review: all of the move in six lines, edited where it stands.

use std::borrow::Cow;
use std::time::Duration;

use iced::widget::{Column, Row, column, container, row, text_editor};
use iced::{Center, Fill, Top, padding};

use super::data::Face;
use super::entry::Filter;
use super::{Message, Part, Review, State};
use crate::model::data::Kind as Data;
use crate::text::joined::sentences;
use crate::text::say::say;
use crate::text::{language, own_name, words};
use crate::ui::Element;
use crate::ui::icon::Icon;
use crate::ui::screen::fit::Fit;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Surface, Tone, scale};
use crate::ui::widget::name::display_address;
use crate::ui::widget::{self, body, button, heading, no_lower_than, small};

/// The width of what stands before each line, in logical pixels.
const LABEL: f32 = 112.0;

/// The height of a line at least, whether a link or a picture stands in it or not, in logical pixels.
const LINE: f32 = PICTURE;

/// The size of a picture, in logical pixels.
const PICTURE: f32 = 28.0;

/// The heights of the field for the message, in logical pixels: two lines at first, six at most.
const MESSAGE: (f32, f32) = (62.0, 150.0);

/// How long a move takes at least that the closing day is held against it.
const WORTH_SAYING: Duration = Duration::from_secs(60);

/// How many differences are shown.
const DIFFERENCES: usize = 2;

impl Review {
    /// The card; where there is little room, two lines of it until all is wanted.
    pub(super) fn summary(&self, fit: Fit) -> Element<'_, Message> {
        if fit == Fit::Usual {
            let content = column![heading(self.what_is_sent()), self.lines(fit)];
            return card_of(content.spacing(scale::gap::M), fit).into();
        }
        let open = self.summary_open;
        let symbol = if open { Icon::ChevronUp } else { Icon::ChevronDown };
        let words = if open { say!("review-show-less") } else { say!("review-show-all") };
        let more = match fit {
            Fit::Narrow => widget::icon_button(symbol, words, Some(Message::ToggleSummary)),
            _ => button(Kind::Secondary, words)
                .after(symbol)
                .small()
                .on_press(Message::ToggleSummary)
                .into(),
        };
        let title = match fit {
            Fit::Narrow if matches!(self.state, State::Ready) => {
                words::will_be_sent_in_short(self.tally.requests, self.tally.messages).into()
            }
            _ => self.what_is_sent(),
        };
        let said = column![widget::strong(title), small(self.in_short(fit)).class(Ink::Muted)];
        let head = row![said.width(Fill), more].spacing(scale::gap::M).align_y(Center);
        let rest = open.then(|| self.lines(fit));
        card_of(column![head].push(rest).spacing(scale::gap::M), fit).into()
    }

    /// What leaves for whom, or why that is not known.
    fn what_is_sent(&self) -> Cow<'_, str> {
        match &self.state {
            State::Comparing(_) => say!("review-reading").into(),
            State::Failed(_) => say!("review-not-read").into(),
            State::Ready if self.tally.all == 0 && self.list_is_missing => {
                words::no_contacts(&self.old, true).into()
            }
            State::Ready if self.tally.all == 0 => say!("review-empty").into(),
            State::Ready => words::will_be_sent(self.tally.requests, self.tally.messages).into(),
        }
    }

    /// The lines below that in one.
    fn in_short(&self, fit: Fit) -> String {
        let State::Ready = self.state else { return String::new() };
        let closing = self.closing_rooms();
        let parts = [
            Some(words::takes_in_short(self.entries.takes.time)),
            (self.tally.stays > 0).then(|| words::stay_behind_in_short(self.tally.stays)),
            (closing > 0 && fit == Fit::Low).then(|| words::rooms_close_in_short(closing)),
        ];
        sentences(parts.into_iter().flatten())
    }

    fn lines(&self, fit: Fit) -> Element<'_, Message> {
        if let State::Failed(why) = &self.state {
            let again = button(Kind::Secondary, say!("window-try-again")).before(Icon::Refresh);
            return column![body(why.as_str()).class(Ink::Muted), again.on_press(Message::Again)]
                .spacing(scale::gap::M)
                .into();
        }
        // Bars as high as the words will be, so that these take their place.
        let bar = |width| Some(Element::from(container(widget::bar(width)).center_y(LINE)));
        let values = match &self.state {
            State::Comparing(foreseen) => [
                bar(420.0),
                bar(260.0).filter(|_| foreseen.comes),
                bar(300.0).filter(|_| foreseen.differs),
                bar(340.0).filter(|_| foreseen.stays),
            ],
            State::Ready | State::Failed(_) => {
                [self.takes(), self.comes_along(), self.differs(), self.stays_behind()]
            }
        };
        let labels = [
            say!("review-label-takes"),
            say!("review-label-comes"),
            say!("review-label-differs"),
            say!("review-stays-behind"),
        ];
        let lines = labels.into_iter().zip(values).filter_map(|(words, value)| {
            let above = (LINE - scale::text::BODY * scale::text::LINE) / 2.0;
            let label = container(label(words));
            let label = match fit {
                Fit::Narrow => label,
                Fit::Usual | Fit::Low => label.padding(padding::top(above)),
            };
            let value = container(value?).width(Fill).align_y(Center);
            Some(line_of(label.into(), no_lower_than(LINE, value), fit))
        });
        let message = line_of(self.label_of_message(), self.message(), fit);
        Column::new().push(message).extend(lines).spacing(scale::gap::XS).into()
    }

    /// What stands before the message: its language too, which need not be the user's.
    fn label_of_message(&self) -> Element<'_, Message> {
        let language = self.can_speak.then(|| {
            let name = own_name(&language::for_contacts());
            button(Kind::Link, name).small().on_press(Message::AskLanguage)
        });
        column![label(say!("review-label-message"))].push(language).into()
    }

    fn message(&self) -> Element<'_, Message> {
        if !self.can_speak {
            let old = display_address(self.old.as_str());
            return body(words::cannot_message(&old)).class(Ink::Muted).into();
        }
        let editor = text_editor(&self.message)
            .placeholder(say!("review-no-message"))
            .size(scale::text::BODY)
            .line_height(scale::text::LINE)
            .padding([10.0, scale::gap::M])
            .min_height(MESSAGE.0)
            .max_height(MESSAGE.1)
            .height(iced::Shrink)
            .on_action(Message::Write);
        let is_changed = self.message.text().trim() != self.proposal;
        let reset = is_changed
            .then(|| button(Kind::Link, say!("review-reset")).on_press(Message::ResetWords));
        let warning = self.told_before.as_deref().filter(|_| self.words().is_some());
        let warning = warning.map(|warning| small(warning).class(Ink::Tone(Tone::Warning)));
        Column::new().push(editor).push(reset).push(warning).spacing(scale::gap::XS).into()
    }

    fn takes(&self) -> Option<Element<'_, Message>> {
        let takes = &self.entries.takes;
        let said = words::takes(takes.time, takes.limited_by.as_deref());
        let closing = self.closes.filter(|_| takes.time >= WORTH_SAYING);
        let closing = closing.map(|day| {
            let is_late = words::closes_too_early(takes.time, day, self.today);
            (words::before_it_closes(takes.time, day, self.today), is_late)
        });
        Some(match closing {
            Some((Some(before), is_late)) => {
                let ink = if is_late { Ink::Tone(Tone::Danger) } else { Ink::Inherited };
                body(sentences([said, before])).class(ink).into()
            }
            Some((None, _)) | None => body(said).into(),
        })
    }

    fn comes_along(&self) -> Option<Element<'_, Message>> {
        let data = self.entries.data.iter().filter(|one| self.picks.kinds.contains(&one.kind()));
        let data = data.filter(|one| one.kind() != Data::HostedRooms);
        let rebuilt = self.rebuilding.count();
        let rebuilt = (rebuilt > 0).then_some((Data::HostedRooms, rebuilt));
        let kinds = data.filter_map(|one| Some((one.kind(), one.moving()?))).chain(rebuilt);
        let kinds: Vec<_> = kinds.collect();
        Some(body(words::comes_along(&kinds)?).into())
    }

    /// What the two accounts have of the same thing, by value: what will be there, instead of what.
    fn differs(&self) -> Option<Element<'_, Message>> {
        let conflicts: Vec<_> = self.conflicts().collect();
        if conflicts.is_empty() {
            return None;
        }
        let shown = conflicts.iter().take(DIFFERENCES).map(|(kind, pair)| {
            let replaces = self.picks.replace.contains(kind);
            let (wins, yields) =
                if replaces { (&pair.old, &pair.new) } else { (&pair.new, &pair.old) };
            row![face(wins), small(say!("review-instead-of")).class(Ink::Muted), face(yields)]
                .spacing(scale::gap::S)
                .align_y(Center)
                .into()
        });
        let more = conflicts.len().saturating_sub(DIFFERENCES);
        let more =
            (more > 0).then(|| small(say!("review-more-differ", count = more)).class(Ink::Muted));
        let change = button(Kind::Link, say!("review-change")).on_press(Message::Show(Part::Data));
        let line = Row::from_iter(shown).push(more).push(change).spacing(scale::gap::L);
        Some(line.align_y(Center).wrap().into())
    }

    fn stays_behind(&self) -> Option<Element<'_, Message>> {
        let (transports, unplaced, others) = self.entries.behind();
        if self.tally.stays == 0 {
            return None;
        }
        let words = words::stays_behind(self.tally.stays, &transports, unplaced, others);
        let show = button(Kind::Link, say!("review-show")).on_press(Message::Filter(Filter::Stays));
        Some(widget::beside(body(words), show))
    }

    /// Where the accounts differ in a kind that moves, and one of them has to give way.
    pub(super) fn conflicts(&self) -> impl Iterator<Item = (Data, &super::data::Pair)> {
        let data = self.entries.data.iter().filter(|one| self.picks.kinds.contains(&one.kind()));
        data.flat_map(|one| one.pairs().iter().map(|pair| (one.kind(), pair)))
    }
}

/// What it looks like, in little room.
fn face<'a>(face: &'a Face) -> Element<'a, Message> {
    match face {
        Face::Nothing => body(say!("review-nothing")).class(Ink::Muted).into(),
        Face::Words(words) => body(words.as_str()).into(),
        Face::Picture(handle, _) => super::data::thumbnail(handle, PICTURE),
    }
}

fn label<'a>(words: String) -> Element<'a, Message> {
    small(words).class(Ink::Muted).into()
}

fn line_of<'a>(
    label: Element<'a, Message>,
    value: impl Into<Element<'a, Message>>,
    fit: Fit,
) -> Element<'a, Message> {
    if fit == Fit::Narrow {
        return column![label, value.into()].spacing(2.0).into();
    }
    // The label is smaller than the value, and stands on the same line.
    let label = container(label).width(LABEL).padding(padding::top(2));
    row![label, container(value).width(Fill)].spacing(scale::gap::L).align_y(Top).into()
}

fn card_of<'a>(
    content: impl Into<Element<'a, Message>>,
    fit: Fit,
) -> container::Container<'a, Message, crate::ui::Theme> {
    let padding = if fit == Fit::Usual { scale::gap::L } else { scale::gap::M };
    container(content).class(Surface::Card).padding(padding).width(Fill)
}
