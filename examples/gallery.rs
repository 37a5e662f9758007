//! Shows every building block of the window in each of its states.
//!
//! `cargo run --example gallery -- [--light|--dark] [--scale FACTOR] [--size WIDTHxHEIGHT] [widgets|form|list|progress]`
//!
//! Without `--light` or `--dark` it follows the system, as the program does. All people in it are made up.

use std::time::Duration;

use iced::widget::{Row, column, container, row, rule, space};
use iced::{Center, Fill, Size, Subscription, Task};
use rehome::ui::icon::{Icon, icon};
use rehome::ui::keyboard::{self, Intent};
use rehome::ui::theme::control::Button as Kind;
use rehome::ui::theme::{Bar, Ink, Surface, Tone, scale};
use rehome::ui::widget::windowed_list::{self, windowed_list};
use rehome::ui::widget::{
    Mark, address, badge, banner, body, button, card, checkbox, field, focus, heading, icon_button,
    list_row, name, page, progress, search_field, shortened, small, spinner, strong,
};
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
    shown: Shown,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shown {
    Widgets,
    Form,
    List,
    Progress,
}

impl Options {
    fn from_arguments() -> Self {
        let mut options =
            Self { theme: None, scale: 1.0, size: Size::new(960.0, 720.0), shown: Shown::Widgets };
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
                "form" => options.shown = Shown::Form,
                "list" => options.shown = Shown::List,
                "progress" => options.shown = Shown::Progress,
                _ => options.shown = Shown::Widgets,
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
    remember: bool,
    search: String,
    list: windowed_list::State,
    contacts: Vec<Contact>,
    found: Vec<usize>,
}

struct Contact {
    name: String,
    address: String,
    groups: &'static str,
    kind: Kept,
    chosen: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kept {
    Moves,
    There,
    Transport,
}

#[derive(Debug, Clone)]
enum Message {
    Intended(Intent),
    AddressTyped(String),
    PasswordTyped(String),
    PasswordToggled,
    RememberToggled,
    Searched(String),
    ListChanged(windowed_list::Event),
    Toggled(usize),
    Pressed,
}

impl Gallery {
    fn new(options: Options) -> Self {
        let contacts = contacts();
        Self {
            options,
            address: "romeo@old.example".to_owned(),
            password: "mercutio's secret".to_owned(),
            password_shown: false,
            remember: false,
            search: String::new(),
            list: windowed_list::State::default(),
            found: (0..contacts.len()).collect(),
            contacts,
        }
    }

    fn update(&mut self, message: Message) -> Task<Message> {
        match message {
            Message::Intended(Intent::FocusNext) => return focus::next(),
            Message::Intended(Intent::FocusPrevious) => return focus::previous(),
            Message::Intended(Intent::Search) => return focus::to("search"),
            Message::Intended(Intent::Quit) => return iced::exit(),
            Message::Intended(Intent::Back | Intent::Close) | Message::Pressed => {}
            Message::AddressTyped(address) => self.address = address,
            Message::PasswordTyped(password) => self.password = password,
            Message::PasswordToggled => self.password_shown = !self.password_shown,
            Message::RememberToggled => self.remember = !self.remember,
            Message::ListChanged(event) => return self.list.update(event, self.found.len()),
            Message::Toggled(row) => {
                let contact = self.found.get(row).and_then(|index| self.contacts.get_mut(*index));
                if let Some(contact) = contact.filter(|contact| contact.kind == Kept::Moves) {
                    contact.chosen = !contact.chosen;
                }
            }
            Message::Searched(search) => {
                let matches = |(index, contact): (usize, &Contact)| {
                    (contact.name.contains(&search) || contact.address.contains(&search))
                        .then_some(index)
                };
                self.found = self.contacts.iter().enumerate().filter_map(matches).collect();
                self.search = search;
                return self.list.reset();
            }
        }
        Task::none()
    }

    fn view(&self) -> Element<'_, Message> {
        match self.options.shown {
            Shown::Widgets => self.widgets(),
            Shown::Form => self.form(),
            Shown::List => self.list(),
            Shown::Progress => moving(),
        }
    }

    fn widgets(&self) -> Element<'_, Message> {
        let content =
            column![banners(), buttons(), self.fields(), checkboxes(), badges(), icons(), names()]
                .spacing(scale::gap::XL);
        page("Every part of the window", content)
            .lead("What the screens are made of, in each state.")
            .back(button(Kind::Quiet, "Back").before(Icon::ArrowLeft).on_press(Message::Pressed))
            .main(button(Kind::Primary, "Next").after(Icon::ArrowRight).on_press(Message::Pressed))
            .into()
    }

    fn fields(&self) -> Element<'_, Message> {
        let address = field("Address", &self.address)
            .example("you@server.example")
            .hint("It looks like an e-mail address.")
            .on_input(Message::AddressTyped);
        let empty = field("Your new address", "")
            .example("you@server.example")
            .on_input(Message::AddressTyped);
        let wrong = field("Address with a mistake", "romeo@")
            .error(Some("The part after the @ is missing: it is the name of the server."))
            .on_input(Message::AddressTyped);
        let fixed = field("Cannot be changed now", "romeo@old.example");
        part(
            "Fields",
            column![address, self.password(), empty, wrong, fixed].spacing(scale::gap::L),
        )
    }

    fn password(&self) -> Element<'_, Message> {
        field("Password", &self.password)
            .secret(self.password_shown, Message::PasswordToggled)
            .on_input(Message::PasswordTyped)
            .into()
    }

    fn form(&self) -> Element<'_, Message> {
        let address = field("Address", &self.address)
            .example("you@server.example")
            .hint("It looks like an e-mail address.")
            .on_input(Message::AddressTyped);
        let remember = checkbox(self.remember)
            .label("Remember the password in the keyring")
            .on_press(Message::RememberToggled);
        let advanced =
            button(Kind::Quiet, "Advanced").before(Icon::ChevronRight).on_press(Message::Pressed);
        let refused = banner(Tone::Danger, "The server did not accept this password.")
            .detail("Nothing was tried a second time. Look at it once more, or ask the people who run old.example.");
        let content =
            column![refused, address, self.password(), remember, advanced].spacing(scale::gap::L);
        page("Your old account", content)
            .steps(STEPS)
            .lead("The account that you want to leave. Its contacts are read, and nothing on it is changed yet.")
            .back(button(Kind::Quiet, "Back").before(Icon::ArrowLeft).on_press(Message::Pressed))
            .main(button(Kind::Primary, "Next").after(Icon::ArrowRight).on_press(Message::Pressed))
            .into()
    }

    fn list(&self) -> Element<'_, Message> {
        let search =
            search_field("Name or address", &self.search).id("search").on_input(Message::Searched);
        let rows = windowed_list(
            &self.list,
            self.found.len(),
            |row, selected| self.row(row, selected),
            Message::ListChanged,
            |row| Some(Message::Toggled(row)),
        );
        let chosen = self.contacts.iter().filter(|contact| contact.chosen).count();
        let content =
            column![search, container(rows).class(Surface::List).padding(1)].spacing(scale::gap::M);
        page("Who comes along", content)
            .filled()
            .steps(Steps { current: 3, ..STEPS })
            .lead("Everybody with a mark moves. You can take single people out.")
            .back(button(Kind::Quiet, "Back").before(Icon::ArrowLeft).on_press(Message::Pressed))
            .quiet(button(Kind::Secondary, "Save a copy").on_press(Message::Pressed))
            .main(
                button(Kind::Primary, format!("Move {} contacts", progress::grouped(chosen)))
                    .on_press(Message::Pressed),
            )
            .into()
    }

    fn row(&self, row: usize, selected: bool) -> Element<'_, Message> {
        let contact = self.found.get(row).and_then(|index| self.contacts.get(*index));
        let Some(contact) = contact else {
            return list_row(space()).into();
        };
        let mark = checkbox(Mark::from(contact.chosen))
            .tab_stop(false)
            .on_press_maybe((contact.kind == Kept::Moves).then_some(Message::Toggled(row)));
        let state = match contact.kind {
            Kept::Moves if contact.chosen => badge(Tone::Neutral, Icon::ArrowRight, "Will move"),
            Kept::Moves => badge(Tone::Neutral, Icon::Skipped, "Left out"),
            Kept::There => badge(Tone::Success, Icon::Check, "Already there"),
            Kept::Transport => badge(Tone::Neutral, Icon::Transport, "Transport"),
        };
        let who = column![
            shortened(name::display_name(&contact.name)).strong(),
            address(&contact.address),
        ];
        let groups = shortened(contact.groups).size(scale::text::SMALL).ink(Ink::Muted);
        let content = row![
            mark,
            container(who).width(iced::FillPortion(3)),
            container(groups).width(iced::FillPortion(1)),
            container(state).align_right(140)
        ]
        .spacing(scale::gap::M)
        .align_y(Center);
        list_row(content)
            .selected(selected)
            .greyed(contact.kind == Kept::Transport)
            .on_press(Message::ListChanged(windowed_list::Event::Selected(row)))
            .into()
    }
}

use page::Steps;

const STEPS: Steps<'static> = Steps {
    names: &["Welcome", "Old account", "New account", "Review", "Moving", "Done"],
    current: 1,
};

fn part<'a>(title: &'a str, content: impl Into<Element<'a, Message>>) -> Element<'a, Message> {
    column![heading(title), content.into()].spacing(scale::gap::M).into()
}

fn banners<'a>() -> Element<'a, Message> {
    let retry =
        button(Kind::Secondary, "Try again").before(Icon::Refresh).on_press(Message::Pressed);
    let copy = button(Kind::Quiet, "Copy details").before(Icon::Copy).on_press(Message::Pressed);
    part(
        "Banners",
        column![
            banner(Tone::Info, "The old server is slow today.")
                .detail("It lets five requests a minute through, so this takes about two hours. You can close the window; it goes on at the next start."),
            banner(Tone::Success, "All 214 contacts are on romeo@new.example."),
            banner(Tone::Warning, "old.example shows a certificate that has expired."),
            banner(Tone::Danger, "Three contacts could not be moved.")
                .detail("The new server refused them.")
                .action(retry)
                .action(copy),
        ]
        .spacing(scale::gap::M),
    )
}

fn buttons<'a>() -> Element<'a, Message> {
    let kinds = [
        (Kind::Primary, "Move 214 contacts"),
        (Kind::Secondary, "Save the report"),
        (Kind::Quiet, "Details"),
        (Kind::Danger, "Stop the move"),
        (Kind::Link, "What is this?"),
    ];
    let enabled = kinds.map(|(kind, label)| button(kind, label).on_press(Message::Pressed).into());
    let disabled = kinds.map(|(kind, label)| button(kind, label).into());
    let small = [
        icon_button(Icon::Pause, "Pause", Some(Message::Pressed)),
        icon_button(Icon::Stop, "Stop", Some(Message::Pressed)),
        icon_button(Icon::Copy, "Copy", None),
    ];
    part(
        "Buttons",
        column![
            Row::from_iter(enabled).spacing(scale::gap::M).align_y(Center).wrap(),
            Row::from_iter(disabled).spacing(scale::gap::M).align_y(Center).wrap(),
            Row::from_iter(small).spacing(scale::gap::S),
        ]
        .spacing(scale::gap::M),
    )
}

fn checkboxes<'a>() -> Element<'a, Message> {
    let boxes = [
        (Mark::Off, "Off", true),
        (Mark::On, "On", true),
        (Mark::Mixed, "Some of the group", true),
        (Mark::Off, "Off, fixed", false),
        (Mark::On, "On, fixed", false),
    ];
    let boxes = boxes.map(|(mark, label, enabled)| {
        checkbox(mark).label(label).on_press_maybe(enabled.then_some(Message::Pressed)).into()
    });
    part("Check boxes", Row::from_iter(boxes).spacing(scale::gap::M).wrap())
}

fn badges<'a>() -> Element<'a, Message> {
    let badges = [
        badge(Tone::Neutral, Icon::Skipped, "Left behind"),
        badge(Tone::Info, Icon::Waiting, "Waiting for an answer"),
        badge(Tone::Success, Icon::Check, "Moved"),
        badge(Tone::Warning, Icon::Warning, "Uncertain"),
        badge(Tone::Danger, Icon::Error, "Failed"),
    ];
    let bars = card(
        column![
            progress(Bar::Running, 42, 214, "contacts", Some(Duration::from_secs(170))),
            rule::horizontal(1),
            progress(Bar::Done, 214, 214, "contacts", None),
            rule::horizontal(1),
            progress(Bar::Failed, 80, 10_000, "contacts", None),
        ]
        .spacing(scale::gap::L),
    );
    part(
        "States and progress",
        column![Row::from_iter(badges).spacing(scale::gap::S).wrap(), bars].spacing(scale::gap::M),
    )
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
    part("Names", container(iced::widget::Column::from_iter(rows)).class(Surface::List).padding(1))
}

fn moving<'a>() -> Element<'a, Message> {
    let now = row![spinner(), body("Copying 214 contacts to new.example")]
        .spacing(scale::gap::S)
        .align_y(Center);
    let bar = progress(Bar::Running, 42, 214, "contacts", Some(Duration::from_secs(170)));
    let step = |tone, symbol, word, what| {
        row![container(strong(what)).width(Fill), badge(tone, symbol, word)]
            .align_y(Center)
            .spacing(scale::gap::M)
    };
    let steps = card(
        column![
            step(Tone::Success, Icon::Check, "Done", "Tell your contacts where you go"),
            step(Tone::Info, Icon::Waiting, "Under way", "Copy the contacts"),
            step(Tone::Neutral, Icon::Waiting, "Still to come", "Ask the contacts to accept you"),
            step(Tone::Danger, Icon::Error, "Failed", "Picture"),
        ]
        .spacing(scale::gap::M),
    );
    page(
        "Moving",
        column![now, bar, steps, small("You can leave the window alone.").class(Ink::Muted)]
            .spacing(scale::gap::L),
    )
    .steps(Steps { current: 4, ..STEPS })
    .quiet(button(Kind::Secondary, "Pause").before(Icon::Pause).on_press(Message::Pressed))
    .main(button(Kind::Danger, "Stop").on_press(Message::Pressed))
    .into()
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

fn contacts() -> Vec<Contact> {
    let groups = ["Friends", "Family", "Work, Friends", ""].into_iter().cycle();
    let people = HARD_NAMES.into_iter().cycle();
    (0..10_000)
        .zip(people.zip(groups))
        .map(|(index, ((who, at), groups))| {
            let kind = match index % 13 {
                5 => Kept::There,
                7 => Kept::Transport,
                _ => Kept::Moves,
            };
            Contact {
                name: format!("{who} {index}"),
                address: format!("{index}.{at}"),
                groups,
                kind,
                chosen: kind == Kept::Moves,
            }
        })
        .collect()
}
