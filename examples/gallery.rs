//! Shows the building blocks of the window, each in its states.
//!
//! `cargo run --example gallery -- [--light|--dark] [--scale FACTOR] [--size WIDTHxHEIGHT]`
//!
//! Without `--light` or `--dark` it follows the system, as the program does. All people in it are made up.

#![allow(clippy::print_stderr)]

use iced::widget::{Column, Row, column, container};
use iced::{Center, Size, Subscription, Task};
use jiff::civil::{Date, date};
use rehome::model::closing::ClosingDay;
use rehome::ui::icon::{Icon, icon};
use rehome::ui::keyboard::{self, Intent};
use rehome::ui::theme::control::Button as Kind;
use rehome::ui::theme::{Surface, Tone, scale};
use rehome::ui::widget::band::{Band, End, Home, Lane, Way};
use rehome::ui::widget::{
    Mark, address, banner, body, button, checkbox, choice, choices, field, filters, focus, fold,
    frame, framed, heading, icon_button, list_row, name, note, search_field, shortened, tabs,
};
use rehome::ui::widget::{Room, Tab, strong};
use rehome::ui::{self, Element, Theme};

fn main() -> iced::Result {
    let options = Options::from_arguments();
    let size = options.size;
    iced::application(move || Gallery::new(options), Gallery::update, Gallery::view)
        .title("Rehome gallery")
        .settings(ui::settings())
        .window(iced::window::Settings { size, ..ui::window() })
        .theme(|gallery: &Gallery| gallery.options.theme)
        .scale_factor(|gallery| gallery.options.scale)
        .subscription(|_| Subscription::map(keyboard::intents(), Message::Intended))
        .run()
}

#[derive(Debug, Clone, Copy)]
struct Options {
    theme: Option<Theme>,
    scale: f32,
    size: Size,
}

impl Options {
    fn from_arguments() -> Self {
        let mut options = Self { theme: None, scale: 1.0, size: Size::new(960.0, 720.0) };
        let mut arguments = std::env::args().skip(1);
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--light" => options.theme = Some(Theme::Light),
                "--dark" => options.theme = Some(Theme::Dark),
                "--scale" => {
                    let factor = arguments.next().and_then(|factor| factor.parse().ok());
                    options.scale = factor.unwrap_or(options.scale);
                }
                "--size" => {
                    let size = arguments.next().and_then(|size| parse_size(&size));
                    options.size = size.unwrap_or(options.size);
                }
                other => eprintln!("{other} is not known"),
            }
        }
        options
    }
}

fn parse_size(size: &str) -> Option<Size> {
    let (width, height) = size.split_once('x')?;
    Some(Size::new(width.parse().ok()?, height.parse().ok()?))
}

struct Gallery {
    options: Options,
    address: String,
    password: String,
    password_shown: bool,
    chosen: usize,
    open: bool,
}

#[derive(Debug, Clone)]
enum Message {
    Intended(Intent),
    AddressTyped(String),
    PasswordTyped(String),
    PasswordToggled,
    Chosen(usize),
    Folded,
    Pressed,
}

/// A Saturday, six days before the old server of all this closes.
const TODAY: Date = date(2026, 5, 30);

impl Gallery {
    fn new(options: Options) -> Self {
        Self {
            options,
            address: "romeo@old.example".to_owned(),
            password: "mercutio's secret".to_owned(),
            password_shown: false,
            chosen: 0,
            open: false,
        }
    }

    fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Intended(Intent::Search) => return focus::to("search"),
            Message::Intended(Intent::Quit) => return iced::exit(),
            Message::Intended(Intent::Back | Intent::Close) | Message::Pressed => {}
            Message::AddressTyped(address) => self.address = address,
            Message::PasswordTyped(password) => self.password = password,
            Message::PasswordToggled => self.password_shown = !self.password_shown,
            Message::Chosen(place) => self.chosen = place,
            Message::Folded => self.open = !self.open,
        }
        Task::none()
    }

    fn view(&self) -> Element<'_, Message> {
        focus::with_tab(framed(|room| {
            let content = column![
                banners(),
                buttons(),
                self.fields(),
                self.choosing(room),
                marks(),
                icons(),
                names()
            ];
            let back = button(Kind::Quiet, "Back").before(Icon::ArrowLeft);
            let next = button(Kind::Primary, "Next").after(Icon::ArrowRight);
            frame::page(band(), content.spacing(scale::gap::XL))
                .title("Every part of the window")
                .lead("What the pages are made of, in each state.")
                .quiet(back.on_press(Message::Pressed))
                .primary(next.on_press(Message::Pressed))
        }))
    }

    fn fields(&self) -> Element<'_, Message> {
        let address = field("Address", &self.address)
            .example("you@server.example")
            .hint("Your XMPP address")
            .on_input(Message::AddressTyped);
        let password = field("Password", &self.password)
            .secret(self.password_shown, Message::PasswordToggled)
            .on_input(Message::PasswordTyped);
        let wrong = field("Address with a mistake", "romeo@")
            .error(Some("The part after the @ is missing: it is the name of the server."))
            .on_input(Message::AddressTyped);
        let fixed = field("Cannot be changed now", "romeo@old.example");
        let search = search_field("Name or address", "").id("search");
        let search = search.on_input(Message::AddressTyped);
        part("Fields", column![address, password, wrong, fixed, search].spacing(scale::gap::M))
    }

    /// Tabs, filters, choices and what folds: different things look different.
    fn choosing(&self, room: Room) -> Element<'_, Message> {
        let tab = |part, name: &'static str, warning: Option<&str>| Tab {
            part,
            name: name.into(),
            count: Some("4".to_owned()),
            warning: warning.map(str::to_owned),
        };
        let parts = vec![tab(0, "People", None), tab(1, "Rooms", Some("2 close"))];
        let pills = vec![(0, "All 223".into()), (1, "Moved too 12".into())];
        let boxes = [("I have an account", "Sign in to it"), ("Create an account", "On a server")];
        let boxes = boxes.into_iter().enumerate().map(|(place, (name, why))| {
            choice(self.chosen == place, name, why).on_press(Message::Chosen(place)).into()
        });
        let inside = || body("What is in it.").into();
        part(
            "Choosing",
            column![
                tabs(parts, self.chosen, room.is_narrow(), Message::Chosen),
                filters(pills, self.chosen, Message::Chosen),
                choices(room.is_narrow(), boxes),
                fold(self.open, "People", "214 moved", Message::Folded, inside),
            ]
            .spacing(scale::gap::M),
        )
    }
}

fn band() -> Band {
    let closes = Some(ClosingDay::on(date(2026, 6, 5)));
    let old = End::old(Home::Lit, "romeo@old.example", closes);
    let new = End::at(Home::Dark, "romeo@new.example", "your new account");
    let lanes = [("On your new list", 214, 214), ("Asked", 12, 190), ("Answered", 3, 190)];
    let lanes = lanes.map(|(label, done, all)| Lane { label: label.to_owned(), done, all });
    Band::new(old, new, Way::Ahead, TODAY).step("Moving", 4).lanes(lanes)
}

fn part<'a>(title: &'a str, content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    column![heading(title), content.into()].spacing(scale::gap::M).into()
}

fn banners<'a>() -> Element<'a, Message> {
    let retry =
        button(Kind::Secondary, "Try again").before(Icon::Refresh).on_press(Message::Pressed);
    let banners = Tone::ALL.map(|tone| banner(tone, "One short sentence.").into());
    let detailed = banner(Tone::Danger, "Three contacts could not be moved.")
        .detail("The new server refused them.")
        .action(retry);
    let aside = note(Tone::Info, column![strong("Why?"), body("Something said aside.")]);
    let banners = Column::from_iter(banners).push(detailed).push(aside);
    part("Messages", banners.spacing(scale::gap::M))
}

fn buttons<'a>() -> Element<'a, Message> {
    let kinds = [Kind::Primary, Kind::Secondary, Kind::Quiet, Kind::Link];
    let labelled = |kind| button(kind, format!("{kind:?}"));
    let enabled = kinds.map(|kind| labelled(kind).on_press(Message::Pressed).into());
    let disabled = kinds.map(|kind| labelled(kind).into());
    let busy = [labelled(Kind::Primary).spins().into(), labelled(Kind::Secondary).small().into()];
    let small = [
        icon_button(Icon::Pause, "Pause", Some(Message::Pressed)),
        icon_button(Icon::Copy, "Copy", None),
    ];
    let line = |items: Vec<Element<'a, Message>>| {
        Row::from_vec(items).spacing(scale::gap::M).align_y(Center).wrap()
    };
    part(
        "Buttons",
        column![line(enabled.into()), line(disabled.into()), line(busy.into()), line(small.into())]
            .spacing(scale::gap::M),
    )
}

fn marks<'a>() -> Element<'a, Message> {
    let boxes = [Mark::Off, Mark::On, Mark::Mixed]
        .map(|mark| checkbox(mark).label("A group").on_press(Message::Pressed).into());
    part("Ticks", Row::from_iter(boxes).spacing(scale::gap::M).wrap())
}

fn icons<'a>() -> Element<'a, Message> {
    let icons =
        Icon::ALL.iter().map(|symbol| container(icon(*symbol)).padding(scale::gap::XS).into());
    part("Icons", Row::from_iter(icons).spacing(scale::gap::XS).wrap())
}

fn names<'a>() -> Element<'a, Message> {
    let rows = HARD_NAMES.iter().map(|(who, at)| {
        let line = column![shortened(name::display_name(who)).strong(), address(at)];
        list_row(line).into()
    });
    part("Names", container(Column::from_iter(rows)).class(Surface::List).padding(1))
}

const HARD_NAMES: [(&str, &str); 8] = [
    ("Juliet Capulet", "juliet@capulet.example"),
    ("דוד המלך", "דוד@jerusalem.example"),
    ("محمد علي", "m.ali@cairo.example"),
    ("Ζωή Παππά · Оксана · 李小龙 · ひろこ", "zoe@athens.example"),
    ("👩‍👩‍👧‍👦 The Family 🇺🇦 🎉", "family@home.example"),
    ("bob\u{202e}elpmaxe.knab@troppus", "mallory@evil.example"),
    (
        "A name so long that it was surely not typed by a person but pasted from somewhere else entirely",
        "somebody.with.an.address.that.is.quite.a.bit.longer.than.any.row.could.ever.be.made.to.show@a-server.example",
    ),
    ("Z̷̢̛̛̛̖̖̯̯̞̞̱̱̲̲̲̣̣͉͉͈͈̭̭̖̖ͅa̷l̷g̷o̷", "zalgo@void.example"),
];
