//! How long a frame of the review takes, the largest screen: 10,000 contacts in a window of 1280×800, drawn by the software renderer
//! without a window.
//!
//! A frame is everything between an event and the finished pixels: the event itself, the view, its layout, and drawing
//! the whole window anew (a real window redraws only what has changed). At scale 1 it may take 16 ms, at scale 2, with
//! four times the pixels, 33 ms.

#![expect(clippy::expect_used, reason = "what cannot be drawn cannot be measured")]

use std::collections::BTreeMap;
use std::path::PathBuf;

use divan::{Bencher, black_box};
use iced::advanced::clipboard;
use iced::advanced::graphics::Viewport;
use iced::advanced::graphics::text::font_system;
use iced::advanced::renderer::{Headless, Style};
use iced::mouse::{self, Cursor, ScrollDelta};
use iced::theme::Base;
use iced::{Event, Point, Rectangle, Size, window};
use iced_test::runtime::UserInterface;
use iced_test::runtime::user_interface::Cache;
use rehome::engine::{Place, Sight};
use rehome::model::history::History;
use rehome::model::roster::{Contact, Roster, Standing};
use rehome::model::snapshot::{Server, Snapshot};
use rehome::net::session::Settings;
use rehome::ui::road::Closes;
use rehome::ui::screen::review::{Comparison, Entries, Message, Review};
use rehome::ui::take_once::TakeOnce;
use rehome::ui::{self, Theme};

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
        let search = searches.next().unwrap_or_default();
        bench.screen.update(Message::Search(search.to_owned()));
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

/// The contacts of the old account, in four scripts and 17 groups.
fn contacts() -> Vec<Contact> {
    let people = ["Juliet Capulet", "Ζωή Παππά", "Оксана Шевченко", "Romeo & Mercutio"];
    let people = people.into_iter().cycle().zip(0..CONTACTS);
    people
        .map(|(who, number)| Contact {
            name: Some(format!("{who} {number}")),
            groups: [format!("Group {}", number % 17)].into(),
            standing: Standing::Both,
            ..Contact::new(
                format!("{number}@capulet{}.example", number % 17).parse().expect("an address"),
            )
        })
        .collect()
}

fn account(address: &str, contacts: Vec<Contact>) -> Snapshot {
    Snapshot {
        address: address.parse().expect("an address"),
        roster: Roster::from_iter(contacts),
        domains: BTreeMap::new(),
        moved_to: None,
        moved: Default::default(),
        nick: None,
        server: Server::default(),
        data: Default::default(),
    }
}

/// The review as it is after both accounts were compared.
fn review() -> Review {
    let old = account("romeo@old.example", contacts());
    let new = account("romeo@new.example", Vec::new());
    let entries = Entries::new(&old, &new, &History::default());
    let place = Place { moves: PathBuf::new(), settings: Settings::default(), keyring: false };
    let sight = |snapshot| Sight { snapshot, session: None, account: None };
    let (mut review, _) =
        Review::begin(None, &place, (sight(old), sight(new)), (None, Closes::Unsaid));
    review.update(Message::Compared(TakeOnce::new(Ok(Comparison {
        entries,
        ..Comparison::default()
    }))));
    review
}

/// The screen with all that a window holds between two frames.
struct Bench {
    screen: Review,
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
            screen: review(),
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
            take(screen, messages);
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
        take(&mut self.screen, messages);
    }
}

fn take(screen: &mut Review, messages: Vec<Message>) {
    messages.into_iter().for_each(|message| drop(screen.update(message)));
}
