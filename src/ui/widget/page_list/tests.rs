use std::cell::RefCell;

use iced::mouse::ScrollDelta;
use iced::widget::{column, scrollable, space};
use iced::{Fill, Size};

use super::*;
use crate::ui::testing::TestWindow;
use crate::ui::widget::{body, sticky};

const ROW: f32 = 10.0;

/// A list of which 100 pixels can be seen, from `top` on, in rows of 10 pixels.
fn list(top: f32) -> State {
    State { seen: Seen { top, height: 100.0, row_height: ROW }, ..State::default() }
}

#[test]
fn builds_only_what_is_in_view() {
    assert_eq!(list(0.0).window(1000), 0..13);
    assert_eq!(list(5000.0).window(1000), 497..513);
    assert_eq!(list(9900.0).window(1000), 987..1000);
    assert_eq!(list(-60.0).window(1000), 0..7, "other things are above it");
    assert_eq!(list(-500.0).window(1000), 0..3, "it is below all that can be seen");
    assert_eq!(list(0.0).window(4), 0..4);
    assert_eq!(list(0.0).window(0), 0..0);
}

#[test]
fn a_list_that_became_shorter_shows_its_end() {
    assert_eq!(list(9000.0).window(20), 7..20);
    assert_eq!(list(9000.0).window(0), 0..0);
}

#[test]
fn rows_are_built_before_the_page_is_there() {
    let mut list = list(0.0);
    let _ = list.update::<()>(Event::Stepped(Step::Last), 1000);
    assert_eq!(list.selected(), Some(999));
    assert_eq!(list.window(1000), 987..1000);
    let _ = list.update::<()>(Event::Stepped(Step::Up), 1000);
    assert_eq!(list.window(1000), 987..1000, "already in view");
}

#[test]
fn steps_stay_within_the_list() {
    let mut list = list(0.0);
    let mut go = |step| {
        let _ = list.update::<()>(Event::Stepped(step), 30);
        list.selected()
    };
    assert_eq!(go(Step::Down), Some(0), "begins in view");
    assert_eq!(go(Step::Up), Some(0));
    assert_eq!(go(Step::PageDown), Some(9));
    assert_eq!(go(Step::PageDown), Some(18));
    assert_eq!(go(Step::PageDown), Some(27));
    assert_eq!(go(Step::PageDown), Some(29));
    assert_eq!(go(Step::Down), Some(29));
    assert_eq!(go(Step::First), Some(0));
    assert_eq!(go(Step::Last), Some(29));
    assert_eq!(go(Step::PageUp), Some(20));
}

#[test]
fn an_empty_list_has_nothing_to_select() {
    let mut list = list(0.0);
    for step in [Step::Down, Step::Up, Step::Last, Step::PageDown] {
        let _ = list.update::<()>(Event::Stepped(step), 0);
        assert_eq!(list.selected(), None);
    }
    let _ = list.update::<()>(Event::Selected(3), 3);
    assert_eq!(list.selected(), None, "row 3 of 3 does not exist");
}

#[test]
fn the_page_goes_no_further_than_needed_to_show_a_row() {
    let way = |top, row| list(top).seen.way_to(row);
    assert_eq!(way(50.0, 3), -20.0);
    assert_eq!(way(50.0, 5), 0.0);
    assert_eq!(way(50.0, 14), 0.0);
    assert_eq!(way(50.0, 15), 10.0);
    assert_eq!(way(-60.0, 3), 0.0);
    assert_eq!(way(-60.0, 4), 10.0);
}

#[derive(Debug, Clone, PartialEq)]
enum Message {
    List(Event),
    Toggle(usize),
    More(usize),
}

const TOTAL: usize = 10_000;
const SIZE: Size = Size::new(300.0, 560.0);
/// What is above the list, and the bar that stays.
const ABOVE: f32 = 200.0;
const BAR: f32 = 60.0;

/// Draws the page and returns which rows were built for it.
fn rows(window: &mut TestWindow, state: &State) -> (Vec<Message>, Vec<usize>) {
    let built = RefCell::new(Vec::new());
    let messages = window.show(view(state, &built));
    (messages, built.into_inner())
}

fn view<'a>(state: &State, built: &RefCell<Vec<usize>>) -> Element<'a, Message> {
    let list = page_list(
        state,
        50.0,
        TOTAL,
        |index, selected| {
            built.borrow_mut().push(index);
            leaf(50.0, body(format!("Row {index}")))
                .selected(selected)
                .on_press(Message::List(Event::Selected(index)))
                .into()
        },
        Message::List,
        |index| Some(Message::Toggle(index)),
        |index| Some(Message::More(index)),
    );
    let page = sticky(space().height(ABOVE), space().width(Fill).height(BAR), list);
    column![scrollable(page).height(Fill)].into()
}

fn seen(top: f32, height: f32) -> Message {
    Message::List(Event::Seen(Seen { top, height, row_height: 50.0 }))
}

#[test]
fn says_what_can_be_seen_of_it_and_builds_no_more() {
    let mut window = TestWindow::new(SIZE);
    let mut state = State::default();
    let (messages, _) = rows(&mut window, &state);
    let [Message::List(event)] = messages[..] else { panic!("{messages:?}") };
    assert_eq!(Message::List(event), seen(-ABOVE - BAR, 560.0));
    let _ = state.update::<()>(event, TOTAL);
    let (messages, built) = rows(&mut window, &state);
    assert_eq!((messages, built), (vec![], (0..6 + SPARE).collect()));
}

#[test]
fn the_wheel_scrolls_the_page_and_the_bar_covers_what_it_stays_on() {
    let mut window = TestWindow::new(SIZE);
    let mut state = State::default();
    let none = RefCell::default();
    window.show(view(&state, &none));
    window.scroll(view(&state, &none), ScrollDelta::Pixels { x: 0.0, y: -5_260.0 });
    let (messages, _) = rows(&mut window, &state);
    // Scrolled to 5,000 pixels below the beginning of the list, of which the bar covers 60.
    assert_eq!(messages, [seen(5_000.0 + BAR, 560.0 - BAR)]);
    for message in messages {
        let Message::List(event) = message else { continue };
        let _ = state.update::<()>(event, TOTAL);
    }
    let (_, built) = rows(&mut window, &state);
    assert_eq!(built, (101 - SPARE..112 + SPARE).collect::<Vec<_>>());
}

#[test]
fn the_keys_move_the_selection_once_it_has_the_focus() {
    let mut window = TestWindow::new(SIZE);
    let state = State { selected: Some(4), ..State::default() };
    let none = RefCell::default();
    assert_eq!(window.key(view(&state, &none), Named::ArrowDown), []);
    window.focus_next(view(&state, &none));
    let down = window.key(view(&state, &none), Named::ArrowDown);
    assert_eq!(down, [Message::List(Event::Stepped(Step::Down))]);
    assert_eq!(window.key(view(&state, &none), Named::Space), [Message::Toggle(4)]);
    assert_eq!(window.key(view(&state, &none), Named::Enter), [Message::More(4)]);
}

#[test]
fn pressing_a_row_selects_it_and_gives_the_list_the_keys() {
    let mut window = TestWindow::new(SIZE);
    let state = State::default();
    let none = RefCell::default();
    let messages = window.click(view(&state, &none), (100.0, ABOVE + BAR + 50.0 * 2.5));
    assert_eq!(messages, [Message::List(Event::Selected(2))]);
    let end = window.key(view(&state, &none), Named::End);
    assert_eq!(end, [Message::List(Event::Stepped(Step::Last))]);
}

#[test]
fn nothing_under_the_bar_can_be_pressed() {
    let mut window = TestWindow::new(SIZE);
    let state =
        State { seen: Seen { top: 0.0, height: 560.0, row_height: 50.0 }, ..State::default() };
    let none = RefCell::default();
    window.show(view(&state, &none));
    window.scroll(view(&state, &none), ScrollDelta::Pixels { x: 0.0, y: -ABOVE - BAR });
    assert_eq!(window.click(view(&state, &none), (100.0, 30.0)), [], "the bar is there");
    let below = window.click(view(&state, &none), (100.0, 75.0));
    assert_eq!(below, [Message::List(Event::Selected(1))]);
}
