//! How long a frame of the largest page takes: 10,000 contacts in a window of 1280×800, drawn by the software renderer
//! without a window.
//!
//! A frame is everything between an event and the finished pixels: the event itself, the view, its layout, and drawing
//! the whole window anew (a real window redraws only what has changed). At scale 1 it may take 16 ms, at scale 2, with
//! four times the pixels, 33 ms.

#![expect(clippy::expect_used, reason = "what cannot be drawn cannot be measured")]

use divan::{Bencher, black_box};
use iced::advanced::clipboard;
use iced::advanced::graphics::Viewport;
use iced::advanced::graphics::text::font_system;
use iced::advanced::renderer::{Headless, Style};
use iced::mouse::{self, Cursor, ScrollDelta};
use iced::theme::Base;
use iced::widget::{column, container, row};
use iced::{Center, Event, Point, Rectangle, Size, window};
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;
use rehome::ui::icon::Icon;
use rehome::ui::theme::control::Button as Kind;
use rehome::ui::theme::{Ink, Surface, Tone, scale};
use rehome::ui::widget::page::Steps;
use rehome::ui::widget::windowed_list::{self, windowed_list};
use rehome::ui::widget::{
    address, badge, button, checkbox, list_row, name, page, search_field, shortened,
};
use rehome::ui::{self, Element, Theme};

const CONTACTS: usize = 10_000;
const SIZE: Size = Size::new(1280.0, 800.0);
const SCALES: [u32; 2] = [1, 2];

fn main() {
    divan::main();
}

/// The page as it stands, as when the pointer moves over it.
#[divan::bench(args = SCALES)]
fn still(bencher: Bencher, scale: u32) {
    let mut bench = Bench::new(scale);
    bencher.bench_local(|| bench.frame(&[]));
}

/// Three rows further each time, as the wheel does it.
#[divan::bench(args = SCALES)]
fn scroll(bencher: Bencher, scale: u32) {
    let mut bench = Bench::new(scale);
    let wheel = mouse::Event::WheelScrolled { delta: ScrollDelta::Lines { x: 0.0, y: -3.0 } };
    bencher.bench_local(|| bench.frame(&[Event::Mouse(wheel)]));
}

/// A page of rows further each time: every row is new.
#[divan::bench(args = SCALES)]
fn page_down(bencher: Bencher, scale: u32) {
    let mut bench = Bench::new(scale);
    let page = ScrollDelta::Pixels { x: 0.0, y: -SIZE.height };
    let wheel = mouse::Event::WheelScrolled { delta: page };
    bencher.bench_local(|| bench.frame(&[Event::Mouse(wheel)]));
}

/// Another letter in the search: all names are looked through, and other rows are shown.
#[divan::bench(args = SCALES)]
fn filter(bencher: Bencher, scale: u32) {
    let mut bench = Bench::new(scale);
    let mut searches = ["", "7", "77", "capulet", "77@"].into_iter().cycle();
    bencher.bench_local(|| {
        bench.screen.search(searches.next().unwrap_or_default());
        bench.frame(&[]);
    });
}

/// Opening the page: the first frame, with nothing remembered from one before.
#[divan::bench(args = SCALES)]
fn first(bencher: Bencher, scale: u32) {
    let mut bench = Bench::new(scale);
    bencher.bench_local(|| {
        bench.cache = Some(Cache::new());
        bench.frame(&[]);
    });
}

struct Screen {
    contacts: Vec<(String, String)>,
    found: Vec<usize>,
    search: String,
    list: windowed_list::State,
}

#[derive(Debug, Clone)]
enum Message {
    Listed(windowed_list::Event),
    Searched(String),
    Pressed,
}

impl Screen {
    fn new() -> Self {
        let people = ["Juliet Capulet", "Ζωή Παππά", "Оксана Шевченко", "Romeo & Mercutio"];
        let contacts = people
            .into_iter()
            .cycle()
            .zip(0..CONTACTS)
            .map(|(who, number)| {
                (format!("{who} {number}"), format!("{number}@capulet{}.example", number % 17))
            })
            .collect();
        Self {
            contacts,
            found: (0..CONTACTS).collect(),
            search: String::new(),
            list: windowed_list::State::default(),
        }
    }

    fn search(&mut self, search: &str) {
        search.clone_into(&mut self.search);
        let found = |(index, (who, at)): (usize, &(String, String))| {
            (who.contains(search) || at.contains(search)).then_some(index)
        };
        self.found = self.contacts.iter().enumerate().filter_map(found).collect();
    }

    fn update(&mut self, messages: Vec<Message>) {
        for message in messages {
            match message {
                Message::Listed(event) => drop(self.list.update::<()>(event, self.found.len())),
                Message::Searched(search) => self.search(&search),
                Message::Pressed => {}
            }
        }
    }

    fn view(&self) -> Element<'_, Message> {
        let rows = windowed_list(
            &self.list,
            self.found.len(),
            |row, selected| self.row(row, selected),
            Message::Listed,
            |_| Some(Message::Pressed),
        );
        let search = search_field("Name or address", &self.search).on_input(Message::Searched);
        let list = container(rows).class(Surface::List).padding(1);
        let names = &["Welcome", "Old account", "New account", "Review", "Moving", "Done"];
        page("Who comes along", column![search, list].spacing(scale::gap::M))
            .filled()
            .steps(Steps { names, current: 3 })
            .lead("Everybody with a mark moves. You can take single people out.")
            .back(button(Kind::Quiet, "Back").before(Icon::ArrowLeft).on_press(Message::Pressed))
            .main(button(Kind::Primary, "Move 10000 contacts").on_press(Message::Pressed))
            .into()
    }

    fn row(&self, row: usize, selected: bool) -> Element<'_, Message> {
        let contact = self.found.get(row).and_then(|index| self.contacts.get(*index));
        let (who, at) = contact.expect("rows are asked for by their index");
        let lines = column![shortened(name::display_name(who)).strong(), address(at)];
        let groups = shortened("Friends, Family").size(scale::text::SMALL).ink(Ink::Muted);
        let content = row![
            checkbox(true).tab_stop(false).on_press(Message::Pressed),
            container(lines).width(iced::FillPortion(3)),
            container(groups).width(iced::FillPortion(1)),
            badge(Tone::Success, Icon::Check, "Already there"),
        ];
        list_row(content.spacing(scale::gap::M).align_y(Center))
            .selected(selected)
            .on_press(Message::Listed(windowed_list::Event::Selected(row)))
            .into()
    }
}

/// The screen with all that a window holds between two frames.
struct Bench {
    screen: Screen,
    renderer: iced::Renderer,
    cache: Option<Cache>,
    viewport: Viewport,
    pixels: Vec<u8>,
    mask: tiny_skia::Mask,
}

impl Bench {
    fn new(scale: u32) -> Self {
        let settings = ui::settings();
        for font in settings.fonts {
            font_system().write().expect("the fonts").load_font(font);
        }
        let renderer = <iced::Renderer as Headless>::new(
            settings.default_font,
            settings.default_text_size,
            None,
        );
        let physical = Size::new(SIZE.width as u32 * scale, SIZE.height as u32 * scale);
        let mut bench = Self {
            screen: Screen::new(),
            renderer: iced::futures::executor::block_on(renderer).expect("the renderer"),
            cache: Some(Cache::new()),
            viewport: Viewport::with_physical_size(physical, scale as f32),
            pixels: vec![0; physical.width as usize * physical.height as usize * 4],
            mask: tiny_skia::Mask::new(physical.width, physical.height).expect("a mask"),
        };
        bench.frame(&[]);
        bench
    }

    fn frame(&mut self, events: &[Event]) {
        let Self { screen, renderer, cache, viewport, pixels, mask } = self;
        let over_the_list = Cursor::Available(Point::new(SIZE.width / 2.0, SIZE.height / 2.0));

        if !events.is_empty() {
            let mut messages = Vec::new();
            let before = cache.take().unwrap_or_default();
            let mut interface = UserInterface::build(screen.view(), SIZE, before, renderer);
            let clipboard = &mut clipboard::Null;
            let _ = interface.update(events, over_the_list, renderer, clipboard, &mut messages);
            *cache = Some(interface.into_cache());
            screen.update(messages);
        }

        let mut messages = Vec::new();
        let before = cache.take().unwrap_or_default();
        let mut interface = UserInterface::build(screen.view(), SIZE, before, renderer);
        let redraw = Event::Window(window::Event::RedrawRequested(iced::time::Instant::now()));
        let clipboard = &mut clipboard::Null;
        let _ = interface.update(&[redraw], over_the_list, renderer, clipboard, &mut messages);
        let base = Theme::Light.base();
        let style = Style { text_color: base.text_color };
        interface.draw(renderer, &Theme::Light, &style, over_the_list);
        *cache = Some(interface.into_cache());

        let physical = viewport.physical_size();
        let mut picture = tiny_skia::PixmapMut::from_bytes(pixels, physical.width, physical.height)
            .expect("as many bytes as pixels");
        let everything = [Rectangle::with_size(SIZE)];
        renderer.draw(&mut picture, mask, viewport, &everything, base.background_color);
        black_box(&self.pixels);
        self.screen.update(messages);
    }
}
