//! A server is asked what it wants to know before it makes an account; a page, where the invitation leads.

use iced::Task;

use super::choice::Place;
use super::{Action, Create, Message, Refused, SERVER, Stage, filling};
use crate::engine::registering::{self, Asked, Host};
use crate::net::registration::{Invitation, Page};
use crate::net::session::{NoPage, NotRegistered, Settings};
use crate::text::explain;
use crate::ui::take_once::TakeOnce;
use crate::ui::widget::focus;

impl Create {
    pub(super) fn ask(&mut self, settings: &Settings) -> Action {
        if let Some((domain, page)) = self.choice.web_page() {
            self.stage = Stage::OnTheWeb { domain, page };
            return Action::Run(focus::to(filling::OPEN));
        }
        match self.choice.place(self.accepted) {
            Ok(place) => {
                self.remark = None;
                self.go_to(place, settings)
            }
            Err(why) => {
                self.remark = Some(why);
                Action::Run(focus::to(SERVER))
            }
        }
    }

    fn go_to(&mut self, place: Place, settings: &Settings) -> Action {
        match place {
            Place::Host { host, name } => {
                self.draft.name = name.unwrap_or_else(|| std::mem::take(&mut self.draft.name));
                self.ask_host(host, settings)
            }
            Place::Page(page) => self.open(page, settings),
        }
    }

    fn ask_host(&mut self, host: Host, settings: &Settings) -> Action {
        let asking = registering::ask(host.clone(), settings.clone());
        let (task, handle) =
            Task::perform(asking, |result| Message::Asked(TakeOnce::new(result))).abortable();
        let _task = handle.abort_on_drop();
        self.stage = Stage::Asking { host: Box::new(host), _task };
        Action::Run(task)
    }

    fn open(&mut self, page: Page, settings: &Settings) -> Action {
        let opening = registering::open(page.clone(), settings.clone());
        let (task, handle) =
            Task::perform(opening, |result| Message::Opened(TakeOnce::new(result))).abortable();
        let _task = handle.abort_on_drop();
        self.stage = Stage::Opening { page: Box::new(page), _task };
        Action::Run(task)
    }

    pub(super) fn opened(
        &mut self,
        result: Result<Invitation, NoPage>,
        settings: &Settings,
    ) -> Action {
        let Stage::Opening { page, .. } = &self.stage else { return Action::None };
        match result {
            Ok(invitation) => self.go_to(Place::invited(invitation, self.accepted), settings),
            Err(error) => {
                self.remark = Some(explain::no_page(page, &error));
                self.stage = Stage::Choosing { refused: None };
                Action::None
            }
        }
    }

    pub(super) fn asked(&mut self, result: Result<Asked, NotRegistered>) {
        let Stage::Asking { host, .. } = &self.stage else { return };
        let host = host.clone();
        self.stage = match result {
            Ok(asked) => {
                if self.draft.password.reveal().is_empty() {
                    self.draft.make_up_password();
                }
                Stage::Filling { host, asked: Box::new(asked), trouble: None }
            }
            Err(error) => Stage::Choosing { refused: Some(Refused { host: *host, error }) },
        };
    }
}
