//! What the contacts are told, on the review.

use iced::widget::{Column, column, container, text_editor};

use super::{Message, Review};
use crate::model::plan::Audience;
use crate::text::words;
use crate::ui::Element;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::name::display_address;
use crate::ui::widget::{banner, beside, button, checkbox, small};

impl Review {
    pub(super) fn telling(&self) -> Element<'_, Message> {
        if !self.can_speak {
            return self.silence();
        }
        let old = display_address(self.old.as_str());
        let new = display_address(self.new.as_str());
        let speak = checkbox(self.speaks)
            .label(format!("Send this message from {old}"))
            .on_press(Message::ToggleSpeaking);
        let mut editor = text_editor(&self.message)
            .placeholder("What your contacts are to read")
            .size(scale::text::BODY)
            .line_height(scale::text::LINE)
            .padding(scale::gap::M)
            .height(120);
        if self.speaks {
            editor = editor.on_action(Message::Write);
        }
        let reset = button(Kind::Link, "Use the first words again").on_press(Message::ResetWords);
        let announce = checkbox(self.announces)
            .label(format!("Note on {old} that you are now {new}"))
            .on_press(Message::ToggleAnnouncing);
        let why = format!(
            "{} Programs that understand it let the new address in by themselves.",
            readers(self.audience())
        );
        let note: Element<'_, Message> = match self.can_note {
            true => column![announce, small(why).class(Ink::Muted)].spacing(scale::gap::M).into(),
            false => small(words::no_statement()).class(Ink::Muted).into(),
        };
        let warning = self.told_before.as_ref().filter(|_| self.speaks);
        Column::new()
            .push(warning.map(|warning| banner(Tone::Warning, warning.as_str())))
            .push(speak)
            .push(editor)
            .push(beside(small("It goes once to everybody who could see you.").class(Ink::Muted), reset))
            .push(note)
            .push(small(format!("Each contact that you could see is also asked, from {new}, to let the new address in."))
                .class(Ink::Muted))
        .spacing(scale::gap::M)
        .max_width(scale::size::MEASURE)
        .into()
    }

    /// Why there is nothing to decide here.
    fn silence(&self) -> Element<'_, Message> {
        let old = display_address(self.old.as_str());
        let new = display_address(self.new.as_str());
        let content = banner(Tone::Info, format!("Nothing can be said from {old}."))
            .detail(format!(
                "Its server is not there. Each contact that you could see is asked, from {new}, to let the new address \
                 in; the request says who you were."
            ));
        container(content).max_width(scale::size::MEASURE).into()
    }
}

/// Who can read the note on the old account.
fn readers(audience: Audience) -> &'static str {
    match audience {
        Audience::Contacts => "Only those who could see the old account can read it.",
        Audience::Anybody => {
            "Anybody who asks the old server for it can read it, as you chose when you began."
        }
    }
}
