//! The account is made, and written down before anything else.

use iced::Task;

use super::saving::{self, Saving};
use super::{Action, Create, Message, Refused, Stage, filling};
use crate::engine;
use crate::engine::registering::{self, Asked};
use crate::model::account::{Account, OldEncryption};
use crate::net::session::NotRegistered;
use crate::text::obstacle;
use crate::ui::take_once::TakeOnce;
use crate::ui::widget::focus;

/// What came of making an account: the answer of the server, and why that there is one could not be written down.
#[derive(Debug)]
pub struct Made {
    pub(super) answer: Result<(), (NotRegistered, Option<Asked>)>,
    pub(super) unwritten: Option<String>,
}

impl Create {
    pub(super) fn create(&mut self) -> Action {
        let Stage::Filling { host, asked, .. } = &self.stage else { return Action::None };
        if !self.draft.answers_all(host, asked) {
            return Action::None;
        }
        let answers = self.draft.answers();
        let stage = std::mem::replace(&mut self.stage, Stage::Choosing { refused: None });
        let Stage::Filling { host, asked, .. } = stage else { return Action::None };
        let record = self.old.clone().zip(self.draft.address(&host));
        let creating = async move {
            let answer = registering::create(*asked, answers).await;
            let may_exist = matches!(&answer, Ok(()) | Err((NotRegistered::Connection(_), _)));
            let unwritten = match record.filter(|_| may_exist) {
                Some((old, new)) => {
                    let new = new.bare().clone();
                    let written = engine::account_made(old.moves, old.account, new).await;
                    written.err().map(|why| obstacle::obstacle(&why))
                }
                None => None,
            };
            Made { answer, unwritten }
        };
        let (task, handle) =
            Task::perform(creating, |made| Message::Created(TakeOnce::new(made))).abortable();
        let _task = handle.abort_on_drop();
        self.stage = Stage::Creating { host, asks: false, _task };
        Action::Run(task)
    }

    pub(super) fn created(&mut self, Made { answer, unwritten }: Made) -> Action {
        let Stage::Creating { host, asks, .. } = &self.stage else { return Action::None };
        let (host, asks) = (host.clone(), *asks);
        match answer {
            Ok(()) | Err((NotRegistered::Connection(_), _)) => {
                let Some(address) = self.draft.address(&host) else { return Action::None };
                let (secret, certificate) = (self.draft.password.clone(), host.certificate);
                let (reach, old_encryption) = (host.reach, OldEncryption::Refused);
                let account = Account { address, secret, reach, certificate, old_encryption };
                if !self.draft.made_up {
                    self.stage = Stage::Choosing { refused: None };
                    return Action::Created(Box::new(account));
                }
                let keyring = self.old.as_ref().is_some_and(|old| old.keyring);
                // Where the answer was lost, the account may be there all the same: signing in tells.
                let mut saving = Saving::new(account, answer.is_ok(), keyring);
                saving.asks = asks;
                self.stage = Stage::Saving(Box::new(saving));
                match unwritten {
                    Some(why) => Action::Tell(why),
                    None => Action::Run(focus::to(saving::COPY)),
                }
            }
            Err((error, Some(asked))) => {
                let trouble = Some(error);
                self.draft.forget_riddles(&asked.form);
                self.stage = Stage::Filling { host, asked: Box::new(asked), trouble };
                Action::Run(focus::to_correct(filling::NAME))
            }
            Err((error, None)) => {
                self.stage = Stage::Choosing { refused: Some(Refused { host: *host, error }) };
                Action::None
            }
        }
    }
}
