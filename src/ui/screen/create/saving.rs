//! The password of an account that was just made, which nobody has chosen: it is shown once more, and must be kept somewhere
//! before anything else.

use std::path::PathBuf;

use iced::widget::{Column, column, container, row, rule, space};
use iced::{Center, Fill, Task};

use crate::engine::passwords;
use crate::model::account::{Account, Address};
use crate::text::bidi::unmarked;
use crate::text::obstacle;
use crate::text::say::say;
use crate::text::words::account;
use crate::text::words::create as said;
use crate::ui::desktop;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Surface, Tone, scale};
use crate::ui::widget::frame::{self, Page};
use crate::ui::widget::name::display_address;
use crate::ui::widget::{Band, Button, Room, beside, button, card, checkbox, small, strong, title};
use crate::ui::{Element, SEMIBOLD};

/// The name of the first of the ways to keep it, which has the focus.
pub(super) const COPY: &str = "save-copy";

/// The width of the labels.
const LABEL: f32 = 98.0;

/// Where the password is kept by now.
#[derive(Debug)]
pub(super) struct Saving {
    account: Account,
    /// The server has said that the account is there.
    is_certain: bool,
    copied: bool,
    keyring: Keyring,
    file: File,
    written_down: bool,
    /// The window is to be closed, and the user is asked.
    pub(super) asks: bool,
}

#[derive(Debug, PartialEq, Eq)]
enum Keyring {
    None,
    Ready,
    Working,
    Done,
    Failed(String),
}

#[derive(Debug, PartialEq, Eq)]
enum File {
    Ready,
    Working,
    Done(PathBuf),
    Failed(String),
}

/// What happens here.
#[derive(Clone, Debug)]
pub enum Message {
    /// Put it on the clipboard.
    Copy,
    /// Put it into the keyring.
    Keep,
    /// It is there, or not.
    Kept(Result<(), String>),
    /// Write it to a file.
    Write,
    /// It is there, or not.
    Written(Result<PathBuf, String>),
    /// The user has written it down, or has not.
    ToggleWrittenDown,
    /// Go on.
    Next,
}

/// What the screen is to do.
pub(super) enum Action {
    None,
    Run(Task<Message>),
    /// Sign in to the account.
    Done(Box<Account>),
}

impl Saving {
    pub(super) fn new(account: Account, is_certain: bool, keyring: bool) -> Self {
        Self {
            account,
            is_certain,
            copied: false,
            keyring: if keyring { Keyring::Ready } else { Keyring::None },
            file: File::Ready,
            written_down: false,
            asks: false,
        }
    }

    pub(super) fn address(&self) -> &Address {
        &self.account.address
    }

    /// Whether it is kept anywhere.
    pub(super) fn is_safe(&self) -> bool {
        let is_in_file = matches!(self.file, File::Done(_));
        self.copied || self.keyring == Keyring::Done || is_in_file || self.written_down
    }

    pub(super) fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Copy => {
                self.copied = true;
                let password = self.account.secret.reveal().to_owned();
                return Action::Run(iced::clipboard::write(password));
            }
            Message::Keep => {
                self.keyring = Keyring::Working;
                let address = self.account.address.clone();
                let keep = passwords::keep_in_keyring(address.clone(), self.account.secret.clone());
                return Action::Run(Task::perform(keep, move |kept| {
                    Message::Kept(kept.map_err(|why| obstacle::not_kept(&address, &why)))
                }));
            }
            Message::Kept(Ok(())) => self.keyring = Keyring::Done,
            Message::Kept(Err(why)) => self.keyring = Keyring::Failed(why),
            Message::Write => {
                self.file = File::Working;
                let address = self.account.address.bare().to_string();
                let path = desktop::documents().join(unmarked(&say!("create-file-name", address)));
                let text = said::content_of_file(&address, self.account.secret.reveal());
                return Action::Run(Task::perform(desktop::save(path, text), Message::Written));
            }
            Message::Written(Ok(path)) => self.file = File::Done(path),
            Message::Written(Err(why)) => self.file = File::Failed(why),
            Message::ToggleWrittenDown => self.written_down = !self.written_down,
            Message::Next if self.is_safe() => {
                return Action::Done(Box::new(self.account.clone()));
            }
            Message::Next => {}
        }
        Action::None
    }

    pub(super) fn page<'a>(&'a self, room: Room, band: Band) -> Page<'a, super::Message> {
        let wide = |label: String, value: Element<'a, Message>| -> Element<'a, Message> {
            let label = small(label).class(Ink::Muted);
            match room.is_narrow() {
                true => column![label, value].into(),
                false => row![container(label).width(LABEL), value]
                    .spacing(scale::gap::M)
                    .align_y(Center)
                    .into(),
            }
        };
        let address = display_address(self.account.address.bare().as_str());
        let password = self.account.secret.reveal();
        let shown = card(
            column![
                wide(account::address(), strong(address).into()),
                wide(account::password(), title(password).font(SEMIBOLD).into()),
            ]
            .spacing(scale::gap::S),
        );
        let content = column![
            shown,
            column![strong(said::at_least_one_place()), self.places()].spacing(scale::gap::S),
            small(said::is_in_list_of_moves()).class(Ink::Muted),
        ]
        .spacing(scale::gap::L);
        let content = Element::from(content).map(super::Message::Saving);
        let next = super::Message::Saving(Message::Next);
        let lead = if self.is_certain { said::not_shown_again() } else { said::may_exist() };
        frame::page(band, content)
            .title(said::save_this_password())
            .lead(lead)
            .keeps_lead()
            .primary(
                button(Kind::Primary, account::next())
                    .after(Icon::ArrowRight)
                    .on_press_maybe(Some(next).filter(|_| self.is_safe())),
            )
    }

    fn places(&self) -> Element<'_, Message> {
        let (name, why, press) = said::copy(self.copied);
        let copy = button(Kind::Secondary, press).small().id(COPY).on_press(Message::Copy);
        let copy = place(self.copied, Icon::Copy, name, why, Ink::Muted, Some(copy));
        let written = checkbox(self.written_down)
            .label(said::written_down())
            .spacing(scale::gap::M)
            .on_press(Message::ToggleWrittenDown);
        let written = container(row![space().height(52), written].align_y(Center))
            .padding([0.0, 16.0])
            .width(Fill);
        let line = || rule::horizontal(1);
        container(column![copy, line(), self.in_keyring(), line(), self.in_file(), line(), written])
            .class(Surface::List)
            .padding(1)
            .into()
    }

    fn in_keyring(&self) -> Element<'_, Message> {
        let is_done = self.keyring == Keyring::Done;
        let (name, why, press) = said::keyring(is_done);
        let keep = button(Kind::Secondary, press).small();
        let (why, ink, keep) = match &self.keyring {
            Keyring::None => (said::no_keyring().to_owned(), Ink::Muted, None),
            Keyring::Ready | Keyring::Done => (why, Ink::Muted, Some(keep.on_press(Message::Keep))),
            Keyring::Working => (why, Ink::Muted, Some(keep)),
            Keyring::Failed(why) => {
                (why.clone(), Ink::Tone(Tone::Danger), Some(keep.on_press(Message::Keep)))
            }
        };
        place(is_done, Icon::Key, name, why, ink, keep)
    }

    fn in_file(&self) -> Element<'_, Message> {
        let (name, why, press) = said::file();
        let write = button(Kind::Secondary, press).small();
        match &self.file {
            File::Ready => {
                let write = write.on_press(Message::Write);
                place(false, Icon::Save, name, why, Ink::Muted, Some(write))
            }
            File::Working => place(false, Icon::Save, name, why, Ink::Muted, Some(write)),
            File::Done(path) => {
                let (name, why, press) = said::in_a_file(&path.display().to_string());
                let write = button(Kind::Secondary, press).small().on_press(Message::Write);
                place(true, Icon::Save, name, why, Ink::Muted, Some(write))
            }
            File::Failed(why) => {
                let ink = Ink::Tone(Tone::Danger);
                let write = write.on_press(Message::Write);
                place(false, Icon::Save, name, why.clone(), ink, Some(write))
            }
        }
    }
}

/// One of the places where it can be kept, with a tick when it is.
fn place<'a>(
    is_done: bool,
    symbol: Icon,
    name: String,
    why: String,
    ink: Ink,
    press: Option<Button<'a, Message>>,
) -> Element<'a, Message> {
    let (symbol, tint) = match is_done {
        true => (Icon::Check, Ink::Tone(Tone::Success)),
        false => (symbol, Ink::Muted),
    };
    let words = Column::new().push(strong(name)).push(small(why).class(ink));
    let press = press.map_or_else(|| space().into(), Element::from);
    let line = row![icon(symbol).ink(tint), beside(words, press)].spacing(scale::gap::M);
    let line = row![space().height(60), line.align_y(Center)].align_y(Center);
    container(line).padding([0.0, 16.0]).width(Fill).into()
}
