//! A message that belongs to the whole page: an error with what to do about it, a warning, good news.

use std::borrow::Cow;

use iced::Fill;
use iced::widget::{Column, column, container, row};

use super::text::{body, strong};
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::{Surface, Tone, scale};

/// Says `headline` in the given tone; one short sentence.
pub fn banner<'a, Message: 'a>(
    tone: Tone,
    headline: impl Into<Cow<'a, str>>,
) -> Banner<'a, Message> {
    Banner { tone, headline: headline.into(), detail: None, actions: Vec::new() }
}

/// A message for the whole page; made by [`banner`].
pub struct Banner<'a, Message> {
    tone: Tone,
    headline: Cow<'a, str>,
    detail: Option<Cow<'a, str>>,
    actions: Vec<Element<'a, Message>>,
}

impl<'a, Message: 'a> Banner<'a, Message> {
    /// What there is to know beyond the headline.
    #[must_use]
    pub fn detail(self, detail: impl Into<Cow<'a, str>>) -> Self {
        Self { detail: Some(detail.into()), ..self }
    }

    /// Adds a button under the text.
    #[must_use]
    pub fn action(mut self, action: impl Into<Element<'a, Message>>) -> Self {
        self.actions.push(action.into());
        self
    }

    fn symbol(&self) -> Icon {
        match self.tone {
            Tone::Neutral | Tone::Info => Icon::Info,
            Tone::Success => Icon::Check,
            Tone::Warning => Icon::Warning,
            Tone::Danger => Icon::Error,
        }
    }
}

impl<'a, Message: 'a> From<Banner<'a, Message>> for Element<'a, Message> {
    fn from(banner: Banner<'a, Message>) -> Self {
        let symbol = icon(banner.symbol());
        let tone = banner.tone;
        let words: Column<'a, Message, _> =
            column![strong(banner.headline)].spacing(scale::gap::XS).width(Fill);
        let mut words = words.push(banner.detail.map(body));
        if !banner.actions.is_empty() {
            let actions = iced::widget::Row::from_vec(banner.actions).spacing(scale::gap::S);
            words = words.push(container(actions.wrap()).padding([scale::gap::XS, 0.0]));
        }
        container(row![symbol, words].spacing(scale::gap::M))
            .class(Surface::Banner(tone))
            .padding(scale::gap::L - scale::gap::XS)
            .width(Fill)
            .into()
    }
}
