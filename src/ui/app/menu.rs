//! The menu in the upper right corner, the same on every page, and what it opens: help, the records of moves, and what this
//! program is.

use std::path::PathBuf;

use iced::keyboard::Key;
use iced::keyboard::key::Named;
use iced::widget::scrollable::{Direction, Scrollbar};
use iced::widget::{
    Column, column, container, mouse_area, opaque, responsive, row, rule, scrollable, space, stack,
};
use iced::{Fill, Task, padding};
use jid::BareJid;

use crate::engine;
use crate::store::journal::Known;
use crate::text::obstacle;
use crate::text::words::menu as said;
use crate::ui::Element;
use crate::ui::desktop;
use crate::ui::icon::Icon;
use crate::ui::keyboard::Intent;
use crate::ui::theme::control::{Button as Kind, Row as RowLook};
use crate::ui::theme::scale::{gap, size};
use crate::ui::theme::{Ink, Surface};
use crate::ui::widget::dialog::{self, Over, dialog};
use crate::ui::widget::focus::{self, Focusable, Ring};
use crate::ui::widget::name::display_address;
use crate::ui::widget::{Room, beside, body, button, icon_button, shortened, small, strong};

/// The name of the first item, which has the focus when the menu opens.
const FIRST: &str = "menu-first";
/// The width of the menu, and the height of an item.
const WIDTH: f32 = 248.0;
const ITEM: f32 = 36.0;

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
    /// The arrow keys go through it.
    Go(Intent),
    /// Say how this program is used.
    Help,
    /// Say what it is.
    About,
    /// Begin with a file in place of the old server.
    OpenBackup,
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
    /// Move the focus.
    Go(Intent),
    /// Show the form for a file.
    OpenBackup,
    /// Look for the moves again.
    Changed,
    /// Tell this.
    Tell(String),
}

impl Menu {
    /// Whether something of it lies over the page.
    pub(super) fn is_open(&self) -> bool {
        !matches!(self.shown, Shown::Nothing)
    }

    pub(super) fn update(&mut self, message: Message, moves: PathBuf) -> Action {
        match message {
            Message::Open => return self.show(Shown::Items, FIRST),
            Message::Close => self.shown = Shown::Nothing,
            Message::Go(intent) => return Action::Go(intent),
            Message::Help => return self.show(Shown::Help, dialog::HARMLESS),
            Message::About => return self.show(Shown::About, dialog::HARMLESS),
            Message::OpenBackup => {
                self.shown = Shown::Nothing;
                return Action::OpenBackup;
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
            Shown::Items => Some(Over::Menu(items(is_at_rest))),
            Shown::Help => Some(Over::Question(help())),
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

fn items<'a>(is_at_rest: bool) -> Element<'a, Message> {
    responsive(move |size| {
        let room = Room::of(size);
        let (right, middle) = place(room);
        let line = || container(rule::horizontal(1)).padding([gap::XS, 0.0]).into();
        let at_rest = |message| Some(message).filter(|_| is_at_rest);
        let items = Column::from_vec(vec![
            item(said::help(), Some(Message::Help), Some(FIRST)),
            line(),
            item(said::open_a_backup(), at_rest(Message::OpenBackup), None),
            line(),
            item(said::open_the_folder(), Some(Message::OpenFolder), None),
            item(said::forget_a_move(), at_rest(Message::Forget), None),
            line(),
            item(said::about(), Some(Message::About), None),
        ]);
        let bar = Scrollbar::new().width(4).scroller_width(4);
        let bar = Direction::Vertical(bar);
        let top = middle + size::CONTROL / 2.0 + 2.0;
        let panel = container(scrollable(items).direction(bar))
            .class(Surface::Menu)
            .padding(6)
            .width(WIDTH)
            .max_height((size.height - top - gap::S).max(ITEM));
        let away = mouse_area(space().width(Fill).height(Fill)).on_press(Message::Close);
        let panel =
            container(opaque(panel)).align_right(Fill).padding(padding::right(right).top(top));
        stack![away, panel].width(Fill).height(Fill).into()
    })
    .into()
}

fn item<'a>(
    words: String,
    on_press: Option<Message>,
    id: Option<&'static str>,
) -> Element<'a, Message> {
    let ink = if on_press.is_some() { Ink::Inherited } else { Ink::Muted };
    let words = container(body(words).class(ink)).width(Fill).center_y(Fill);
    let item = Focusable::new(words)
        .on_press(on_press)
        .look(|palette, status| RowLook::default().look(palette, status))
        .ring(Ring::Inside)
        .on_key(|key, _| match key {
            Key::Named(Named::ArrowDown) => Some(Message::Go(Intent::FocusNext)),
            Key::Named(Named::ArrowUp) => Some(Message::Go(Intent::FocusPrevious)),
            _ => None,
        })
        .padding([0.0, gap::M - 2.0])
        .width(Fill)
        .height(ITEM);
    match id {
        Some(id) => item.id(id).into(),
        None => item.into(),
    }
}

fn help<'a>() -> Element<'a, Message> {
    dialog::asks(|| {
        let keys = said::keys().into_iter().map(|(key, does)| {
            row![container(strong(key)).width(120), body(does).width(Fill)].spacing(gap::M).into()
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
                shortened(format!("→ {}", display_address(new.as_str()))),
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
