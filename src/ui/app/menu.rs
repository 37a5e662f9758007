//! The menu in the upper right corner, the same on every page, and what it opens: help, the languages, the records of moves,
//! and what this program is.

use std::path::Path;

use iced::widget::{
    Column, column, container, mouse_area, opaque, responsive, row, rule, scrollable, space, stack,
};
use iced::{Center, Fill, Task, padding};
use jid::BareJid;

use crate::engine;
use crate::store::journal::Known;
use crate::store::storage;
use crate::text::words::menu as said;
use crate::text::{language, obstacle, own_name};
use crate::ui::Element;
use crate::ui::desktop;
use crate::ui::icon::{Icon, icon};
use crate::ui::theme::control::{Button as Kind, Row as RowLook};
use crate::ui::theme::scale::{gap, size};
use crate::ui::theme::{Ink, Surface};
use crate::ui::widget::dialog::{self, Over, dialog};
use crate::ui::widget::focus::{self, Focusable, Ring};
use crate::ui::widget::name::display_address;
use crate::ui::widget::{
    Bar, Room, beside, body, button, icon_button, scrolling, shortened, small, strong,
};

/// The name of the first item, which has the focus when the menu opens.
const FIRST: &str = "menu-first";
/// The width of the menu, and the height of an item, and of one of two lines.
const WIDTH: f32 = 248.0;
const ITEM: f32 = 36.0;
const ITEM_OF_TWO: f32 = 52.0;

mod languages;

pub use languages::Wish;

/// The menu, and what it has opened.
#[derive(Debug, Default)]
pub(super) struct Menu {
    shown: Shown,
}

#[derive(Debug, Default)]
enum Shown {
    #[default]
    Nothing,
    Items,
    Help,
    Languages(Vec<languages::Offered>),
    About,
    /// Which move is to be forgotten.
    Forgetting(Vec<Known>),
    /// Whether this one really is.
    ForgettingThis(BareJid, BareJid),
}

/// What happens in it.
#[derive(Clone, Debug)]
pub enum Message {
    /// Show it.
    Open,
    /// Show nothing of it any more.
    Close,
    /// Say how this program is used.
    Help,
    /// Show which languages there are.
    Languages,
    /// Speak this one from now on.
    Speak(Wish),
    /// That is kept for the next time, or why not.
    KeptLanguage(Result<(), String>),
    /// Say what it is.
    About,
    /// Begin with a file in place of the old server.
    OpenBackup,
    /// Save the conversations of the old account.
    SaveConversations,
    /// Show the folder of the records.
    OpenFolder,
    /// It could be shown, or not.
    Opened(Result<(), String>),
    /// Forget a move: which?
    Forget,
    /// These are known.
    Known(Vec<Known>),
    /// This one, if the user means it.
    ForgetThis(BareJid, BareJid),
    /// The user means it.
    ForgetNow(BareJid, BareJid),
    /// It is forgotten, or not.
    Forgotten(Result<(), String>),
}

/// What the router is to do.
pub(super) enum Action {
    None,
    Run(Task<Message>),
    /// Show the form for a file.
    OpenBackup,
    /// Show where conversations are saved.
    SaveConversations,
    /// Look for the moves again.
    Changed,
    /// Another language is spoken. Keep it, and say anew what was said already.
    Spoken(Task<Message>),
    /// Tell this.
    Tell(String),
}

impl Menu {
    /// Whether something of it lies over the page.
    pub(super) fn is_open(&self) -> bool {
        !matches!(self.shown, Shown::Nothing)
    }

    pub(super) fn update(&mut self, message: Message, data: &Path) -> Action {
        let moves = storage::moves_folder(data);
        match message {
            Message::Open => return self.show(Shown::Items, FIRST),
            Message::Close => self.shown = Shown::Nothing,
            Message::Help => return self.show(Shown::Help, dialog::HARMLESS),
            Message::Languages => {
                return self.show(Shown::Languages(languages::offered(data)), FIRST);
            }
            Message::Speak(wish) => {
                self.shown = Shown::Nothing;
                wish.speak();
                let keeping = wish.keep(data.to_owned());
                return Action::Spoken(Task::perform(keeping, Message::KeptLanguage));
            }
            Message::KeptLanguage(Ok(())) => {}
            Message::KeptLanguage(Err(why)) => return Action::Tell(why),
            Message::About => return self.show(Shown::About, dialog::HARMLESS),
            Message::OpenBackup => {
                self.shown = Shown::Nothing;
                return Action::OpenBackup;
            }
            Message::SaveConversations => {
                self.shown = Shown::Nothing;
                return Action::SaveConversations;
            }
            Message::OpenFolder => {
                self.shown = Shown::Nothing;
                return Action::Run(Task::perform(desktop::open_folder(moves), Message::Opened));
            }
            Message::Opened(Ok(())) => {}
            Message::Opened(Err(why)) => return Action::Tell(why),
            Message::Forget => {
                self.shown = Shown::Nothing;
                let look = async move { engine::moves(moves).await.unwrap_or_default().known };
                return Action::Run(Task::perform(look, Message::Known));
            }
            Message::Known(known) => {
                return self.show(Shown::Forgetting(known), dialog::HARMLESS);
            }
            Message::ForgetThis(old, new) => {
                return self.show(Shown::ForgettingThis(old, new), dialog::HARMLESS);
            }
            Message::ForgetNow(old, new) => {
                self.shown = Shown::Nothing;
                let forget = async move {
                    let forgotten = engine::forget(moves, old, new).await;
                    forgotten.map_err(|why| obstacle::obstacle(&why))
                };
                return Action::Run(Task::perform(forget, Message::Forgotten));
            }
            Message::Forgotten(Ok(())) => return Action::Changed,
            Message::Forgotten(Err(why)) => return Action::Tell(why),
        }
        Action::None
    }

    fn show(&mut self, shown: Shown, focused: &'static str) -> Action {
        self.shown = shown;
        Action::Run(focus::to(focused))
    }

    /// What lies over the page. `is_at_rest` says that nothing is under way that another beginning would disturb.
    pub(super) fn view(&self, is_at_rest: bool) -> Option<Over<'_, Message>> {
        match &self.shown {
            Shown::Nothing => None,
            Shown::Items => Some(Over::Menu(panel(move || items(is_at_rest)))),
            Shown::Help => Some(Over::Question(help())),
            Shown::Languages(offered) => Some(Over::Menu(panel(move || languages(offered)))),
            Shown::About => Some(Over::Question(about())),
            Shown::Forgetting(known) => Some(Over::Question(forgetting(known))),
            Shown::ForgettingThis(old, new) => Some(Over::Question(forgetting_this(old, new))),
        }
    }
}

/// The button that opens the menu, over the right end of the band.
pub(super) fn corner<'a>() -> Element<'a, Message> {
    responsive(|size| {
        let room = Room::of(size);
        let (right, middle) = place(room);
        let open = icon_button(Icon::Menu, said::menu(), Some(Message::Open));
        container(open)
            .align_right(Fill)
            .padding(padding::right(right).top(middle - size::CONTROL / 2.0))
            .into()
    })
    .into()
}

/// How far the button is from the right edge, and its middle from the upper one.
fn place(room: Room) -> (f32, f32) {
    let right = if room.width() >= size::COLUMN + size::CONTROL { 16.0 } else { gap::XS };
    let middle = match (room.is_narrow(), room.is_low()) {
        (true, _) => size::BAND_NARROW / 2.0,
        (false, true) => size::BAND_LOW / 2.0,
        (false, false) => size::BAND / 2.0,
    };
    (right, middle)
}

/// What hangs from the button.
fn panel<'a>(content: impl Fn() -> Vec<Element<'a, Message>> + 'a) -> Element<'a, Message> {
    focus::with_arrows(responsive(move |size| {
        let room = Room::of(size);
        let (right, middle) = place(room);
        let top = middle + size::CONTROL / 2.0 + 2.0;
        let panel =
            container(scrolling(scrollable(Column::from_vec(content()).width(Fill)), Bar::SMALL))
                .class(Surface::Menu)
                .padding(6)
                .width(WIDTH)
                .max_height((size.height - top - gap::S).max(ITEM));
        let away = mouse_area(space().width(Fill).height(Fill)).on_press(Message::Close);
        let panel =
            container(opaque(panel)).align_right(Fill).padding(padding::right(right).top(top));
        stack![away, panel].width(Fill).height(Fill).into()
    }))
}

fn items<'a>(is_at_rest: bool) -> Vec<Element<'a, Message>> {
    let line = || container(rule::horizontal(1)).padding([gap::XS, 0.0]).into();
    let at_rest = |message| Some(message).filter(|_| is_at_rest);
    let spoken = own_name(&language::spoken());
    vec![
        item(said::help(), Some(Message::Help)).id(FIRST).into(),
        item(said::language(&spoken), Some(Message::Languages)).after(Icon::ChevronRight).into(),
        line(),
        item(said::open_a_backup(), at_rest(Message::OpenBackup)).into(),
        item(said::save_conversations(), at_rest(Message::SaveConversations)).into(),
        line(),
        item(said::open_the_folder(), Some(Message::OpenFolder)).into(),
        item(said::forget_a_move(), at_rest(Message::Forget)).into(),
        line(),
        item(said::about(), Some(Message::About)).into(),
    ]
}

/// The languages, the one that is spoken with a tick.
fn languages(offered: &[languages::Offered]) -> Vec<Element<'_, Message>> {
    let items = offered.iter().enumerate().map(|(place, offered)| {
        let item = match offered.lacks {
            None => item(offered.name.clone(), Some(Message::Speak(offered.wish.clone()))),
            Some(package) => item(offered.name.clone(), None).below(said::needs_package(package)),
        };
        let item = if offered.is_chosen { item.after(Icon::Check) } else { item };
        if place == 0 { item.id(FIRST).into() } else { item.into() }
    });
    items.collect()
}

/// A line of the menu. Without a message it is shown and does nothing.
struct Item {
    words: String,
    below: Option<String>,
    on_press: Option<Message>,
    after: Option<Icon>,
    id: Option<&'static str>,
}

const fn item(words: String, on_press: Option<Message>) -> Item {
    Item { words, below: None, on_press, after: None, id: None }
}

impl Item {
    fn below(self, words: String) -> Self {
        Self { below: Some(words), ..self }
    }

    fn after(self, icon: Icon) -> Self {
        Self { after: Some(icon), ..self }
    }

    fn id(self, id: &'static str) -> Self {
        Self { id: Some(id), ..self }
    }
}

impl From<Item> for Element<'_, Message> {
    fn from(item: Item) -> Self {
        let ink = if item.on_press.is_some() { Ink::Inherited } else { Ink::Muted };
        let after = item.after.map(|symbol| icon(symbol).size(size::ICON_SMALL));
        let height = if item.below.is_some() { ITEM_OF_TWO } else { ITEM };
        let below = item.below.map(|words| small(words).class(ink));
        let words = column![body(item.words).class(ink)].push(below).width(Fill);
        let line = row![words].push(after).spacing(gap::S).align_y(Center).height(Fill);
        let pressed = Focusable::new(line)
            .on_press(item.on_press)
            .look(|palette, status| RowLook::default().look(palette, status))
            .ring(Ring::Inside)
            .padding([0.0, gap::M - 2.0])
            .width(Fill)
            .height(height);
        match item.id {
            Some(id) => pressed.id(id).into(),
            None => pressed.into(),
        }
    }
}

fn help<'a>() -> Element<'a, Message> {
    dialog::asks(|| {
        let keys = said::keys().into_iter().map(|(key, does)| {
            row![container(strong(key)).width(120), body(does).fill()].spacing(gap::M).into()
        });
        dialog(said::help())
            .says(said::how_it_works())
            .says(said::take_breaks())
            .push(Column::from_iter(keys).spacing(gap::XS))
            .harmless(button(Kind::Primary, said::close()).on_press(Message::Close))
    })
}

fn about<'a>() -> Element<'a, Message> {
    dialog::asks(|| {
        dialog(said::name_and_version())
            .says(said::what_it_is())
            .push(small(said::licence()).class(Ink::Muted))
            .harmless(button(Kind::Primary, said::close()).on_press(Message::Close))
    })
}

/// The question which move is to be forgotten.
fn forgetting(known: &[Known]) -> Element<'_, Message> {
    dialog::asks(move || {
        let rows = known.iter().map(|one| {
            let (old, new) = (one.from.clone(), one.to.clone());
            let words = column![
                shortened(display_address(old.as_str())).strong(),
                row![
                    icon(Icon::ArrowRight).size(size::ICON_SMALL),
                    shortened(display_address(new.as_str())),
                ]
                .spacing(gap::XS)
                .align_y(Center),
            ];
            let forget = button(Kind::Secondary, said::forget());
            beside(words, forget.on_press(Message::ForgetThis(old, new)))
        });
        let asked = dialog(said::forget_which());
        let asked = match known.is_empty() {
            true => asked.says(said::no_move_known()),
            false => asked.push(Column::from_iter(rows).spacing(gap::M)),
        };
        asked.harmless(button(Kind::Primary, said::close()).on_press(Message::Close))
    })
}

fn forgetting_this<'a>(old: &'a BareJid, new: &'a BareJid) -> Element<'a, Message> {
    dialog::asks(move || {
        let forget = Message::ForgetNow(old.clone(), new.clone());
        dialog(said::forget_this())
            .says(said::forgetting(&display_address(old.as_str()), &display_address(new.as_str())))
            .apart(button(Kind::Secondary, said::forget_this_move()).on_press(forget))
            .harmless(button(Kind::Primary, said::keep_it()).on_press(Message::Close))
    })
}

#[cfg(test)]
mod tests {
    use iced::Size;

    use super::*;
    use crate::ui::testing::assert_screen_looks;

    #[test]
    fn looks() {
        let menu = Menu { shown: Shown::Items };
        assert_screen_looks("menu", Size::new(480.0, 420.0), || {
            dialog::over(corner(), menu.view(true))
        });
    }
}
