//! The old account from a file, where its server is gone.

use std::path::PathBuf;

use iced::widget::{Column, column, row};
use iced::{Center, Task};

use crate::engine;
use crate::format::portable::Resident;
use crate::text::joined::sentences;
use crate::text::say::say;
use crate::text::words::account as said;
use crate::text::{cldr, explain, obstacle};
use crate::ui::desktop;
use crate::ui::icon::Icon;
use crate::ui::take_once::TakeOnce;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Ink, Tone, scale};
use crate::ui::widget::name::{display_address, display_name};
use crate::ui::widget::{
    Room, body, button, card, choice_of, field, form, heading, note, shortened, small, spinner,
    strong,
};
use crate::ui::{Element, SEMIBOLD};

/// The name of the field for the file.
pub(super) const FILE: &str = "old-file";

/// Which file it is, and what is in it.
#[derive(Debug, Default)]
pub(super) struct Gone {
    path: String,
    content: Content,
    /// Why the file cannot be chosen from a list, once that was tried.
    no_dialog: bool,
}

#[derive(Debug, Default)]
enum Content {
    #[default]
    Unknown,
    Reading,
    Refused(String),
    /// These accounts, and the place of the one that is meant.
    Read(Vec<Resident>, usize),
}

/// What happens on this part.
#[derive(Clone, Debug)]
pub enum Message {
    /// The name of the file changed.
    Typed(String),
    /// Let the user choose it in the desktop's dialog.
    Browse,
    /// This file was chosen there, none was, or there is no dialog.
    Chosen(Option<Option<PathBuf>>),
    /// Read the file.
    Read,
    /// The file of this name was read, or could not be.
    Found(String, TakeOnce<Result<Vec<Resident>, String>>),
    /// It is the account at this place.
    Pick(usize),
}

impl Gone {
    /// The account that is meant, if its contacts could be read.
    pub(super) fn chosen(&self) -> Option<&Resident> {
        match &self.content {
            Content::Read(residents, place) => {
                residents.get(*place).filter(|resident| !resident.lacks_contacts())
            }
            Content::Unknown | Content::Reading | Content::Refused(_) => None,
        }
    }

    /// Takes a message in. `domain` is that of a file which does not say it.
    pub(super) fn update(&mut self, message: Message, domain: Option<String>) -> Task<Message> {
        match message {
            Message::Typed(path) => {
                self.path = path;
                self.content = Content::Unknown;
            }
            Message::Browse => {
                return Task::perform(desktop::choose_file(say!("account-file-title")), |file| {
                    Message::Chosen(file)
                });
            }
            Message::Chosen(None) => self.no_dialog = true,
            Message::Chosen(Some(None)) => {}
            Message::Chosen(Some(Some(path))) => {
                self.path = path.to_string_lossy().into_owned();
                return self.read(domain);
            }
            Message::Read => return self.read(domain),
            Message::Found(path, result) if path == self.path => {
                self.content = match result.take() {
                    Some(Ok(residents)) => Content::Read(residents, 0),
                    Some(Err(why)) => Content::Refused(why),
                    None => Content::Unknown,
                };
            }
            // Another name has been typed meanwhile.
            Message::Found(..) => {}
            Message::Pick(place) => {
                if let Content::Read(_, chosen) = &mut self.content {
                    *chosen = place;
                }
            }
        }
        Task::none()
    }

    fn read(&mut self, domain: Option<String>) -> Task<Message> {
        let path = self.path.clone();
        if path.trim().is_empty() {
            self.content = Content::Refused(say!("account-type-the-file"));
            return Task::none();
        }
        self.content = Content::Reading;
        Task::perform(residents(PathBuf::from(path.trim()), domain), move |result| {
            Message::Found(path.clone(), TakeOnce::new(result))
        })
    }

    pub(super) fn view(&self, room: Room) -> Element<'_, Message> {
        let fields = Column::new()
            .push(self.file())
            .push(match &self.content {
                Content::Unknown | Content::Refused(_) => None,
                Content::Reading => {
                    let words = body(say!("account-reading-file"));
                    Some(Element::from(
                        row![spinner(), words].spacing(scale::gap::M).align_y(Center),
                    ))
                }
                Content::Read(residents, place) => Some(found(residents, *place)),
            })
            .spacing(scale::gap::L);
        form(room, fields, Some(limits()))
    }

    fn file(&self) -> Element<'_, Message> {
        let wrong = match &self.content {
            Content::Refused(why) => Some(why.as_str()),
            Content::Unknown | Content::Reading | Content::Read(..) => None,
        };
        let hint =
            if self.no_dialog { say!("account-file-no-dialog") } else { say!("account-file-hint") };
        let file = field(say!("account-file"), &self.path)
            .id(FILE)
            .hint(hint)
            .error(wrong)
            .on_input(Message::Typed)
            .on_submit(Message::Read);
        let browse = button(Kind::Secondary, say!("account-choose-file"))
            .before(Icon::Folder)
            .on_press_maybe((!self.no_dialog).then_some(Message::Browse));
        let can_read = !matches!(self.content, Content::Reading | Content::Read(..));
        let read = can_read
            .then(|| button(Kind::Quiet, say!("account-read-file")).on_press(Message::Read));
        column![file, row![browse].push(read).spacing(scale::gap::M)].spacing(scale::gap::M).into()
    }
}

/// The accounts in a file, or why there are none.
async fn residents(path: PathBuf, domain: Option<String>) -> Result<Vec<Resident>, String> {
    let read = engine::read_file(path.clone(), domain).await;
    let read = read.map_err(|broken| obstacle::obstacle(&broken))?;
    let found = read.map_err(|error| explain::backup(&error, None))?;
    if found.residents.is_empty() {
        let missing = explain::missing(&path, &found.missing);
        let said = [say!("account-file-empty"), missing];
        return Err(sentences(said.into_iter().filter(|sentence| !sentence.is_empty())));
    }
    Ok(found.residents)
}

/// What is in the file, and whose account is meant if there are several.
fn found<'a>(residents: &'a [Resident], place: usize) -> Element<'a, Message> {
    let Some(resident) = residents.get(place) else { return iced::widget::space().into() };
    let contacts = resident.snapshot.roster.contacts.len();
    let count = say!("account-file-contacts", count = contacts);
    let plain = |name: &String| display_name(name.rsplit('}').next().unwrap_or_default());
    let left: Vec<_> = resident.left.iter().map(plain).collect();
    let left =
        (!left.is_empty()).then(|| small(say!("account-file-left", names = cldr::list(&left))));
    let missing = (!resident.missing.is_empty()).then(|| {
        let missing: Vec<_> = resident.missing.iter().map(|name| display_name(name)).collect();
        small(say!("account-file-missing", names = cldr::list(&missing)))
    });
    let several = (residents.len() > 1).then(|| {
        let choices = residents.iter().enumerate().map(|(number, one)| {
            let name = display_address(one.snapshot.address.as_str());
            choice_of(number == place, shortened(name).strong(), Message::Pick(number))
        });
        column![
            strong(say!("account-file-which")),
            Column::from_iter(choices).spacing(scale::gap::S)
        ]
        .spacing(scale::gap::S)
    });
    card(
        Column::new()
            .push(
                several
                    .is_none()
                    .then(|| heading(display_address(resident.snapshot.address.as_str()))),
            )
            .push(several)
            .push(body(count))
            .push(missing.map(|words| words.class(Ink::Muted)))
            .push(left.map(|words| words.class(Ink::Muted)))
            .spacing(scale::gap::S),
    )
}

/// What cannot be done without the old server.
fn limits<'a>() -> Element<'a, Message> {
    let (title, words) = said::without_old_server();
    note(Tone::Info, column![small(title).font(SEMIBOLD), small(words)])
}
