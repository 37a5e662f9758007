//! What concerns the window as a whole: its keys, its end, and the desktop around it.

use iced::{Task, window};

use super::{App, Message, Screen, menu};
use crate::model::account::Address;
use crate::ui::desktop;
use crate::ui::keyboard::Intent;
use crate::ui::screen::{afterwards, create, moving, review};
use crate::ui::widget::focus;

impl App {
    pub(super) fn intend(&mut self, intent: Intent) -> Task<Message> {
        match intent {
            Intent::Search => match self.screen {
                Screen::Review(_) => focus::to(review::SEARCH),
                Screen::Afterwards(_) => focus::to(afterwards::SEARCH),
                _ => Task::none(),
            },
            Intent::Quit => self.quit(),
            Intent::Close => self.close().map_or_else(Task::none, |message| self.update(message)),
            Intent::Back if self.question().is_some() || self.menu.is_open() => Task::none(),
            Intent::Back => self.back().map_or_else(Task::none, |message| self.update(message)),
        }
    }

    fn back(&self) -> Option<Message> {
        match &self.screen {
            Screen::Welcome | Screen::Done(_) | Screen::Moving(_) => None,
            Screen::Old => Some(Message::Old(self.old.back())),
            Screen::New => Some(Message::New(self.new.back())),
            Screen::Create => self.create.back().map(Message::Create),
            Screen::Afterwards(_) => Some(Message::Afterwards(afterwards::Message::Back)),
            Screen::Conversations(screen) => screen.back().map(Message::Conversations),
            Screen::Review(_) => Some(Message::Review(review::Message::Back)),
        }
    }

    /// What Esc means.
    fn close(&self) -> Option<Message> {
        if self.menu.is_open() {
            return Some(Message::Menu(menu::Message::Close));
        }
        match &self.screen {
            Screen::Old => self.old.close().map(Message::Old),
            Screen::New => self.new.close().map(Message::New),
            Screen::Create => self.create.close().map(Message::Create),
            Screen::Review(review) => review.escape().map(Message::Review),
            Screen::Moving(moving) => moving.back().map(Message::Moving),
            Screen::Done(done) => done.back().map(Message::Done),
            Screen::Afterwards(screen) => screen.escape().map(Message::Afterwards),
            Screen::Conversations(screen) => screen.escape().map(Message::Conversations),
            Screen::Welcome => None,
        }
    }

    pub(super) fn quit(&mut self) -> Task<Message> {
        match self.screen {
            Screen::Moving(_) => self.moving(moving::Message::Close),
            Screen::Create => self.update(Message::Create(create::Message::Close)),
            _ => iced::exit(),
        }
    }

    /// Comes to the front, and takes the address in where nothing is under way.
    pub(super) fn rung(&mut self, address: Option<Address>) -> Task<Message> {
        let shown = match address {
            Some(address) if matches!(self.screen, Screen::Welcome) => {
                self.show_old(Some(&address))
            }
            _ => Task::none(),
        };
        let raise = window::oldest().and_then(|id| {
            let attention = window::UserAttention::Informational;
            Task::batch([
                window::minimize(id, false),
                window::gain_focus(id),
                window::request_user_attention(id, Some(attention)),
            ])
        });
        Task::batch([shown, raise])
    }

    /// Tells the desktop what is over, if the user looks elsewhere.
    pub(super) fn tell_of(&self, title: &str, verdict: &str) -> Task<Message> {
        if self.focused {
            return Task::none();
        }
        let telling = desktop::notify(title.to_owned(), verdict.to_owned());
        Task::perform(telling, |()| Message::Notified)
    }
}
