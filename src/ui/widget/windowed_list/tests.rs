use std::cell::RefCell;

use iced::Size;
use iced::mouse::ScrollDelta;

use super::*;
use crate::ui::testing::TestWindow;
use crate::ui::widget::{body, list_row};

/// A list whose window shows ten rows of 10 pixels, scrolled to `offset`.
fn list(offset: f32) -> State {
    State { offset, height: 100.0, ..State::new(10.0) }
}

#[test]
fn builds_only_what_is_in_view() {
    assert_eq!(list(0.0).stretches(1000), (0..13, None));
    assert_eq!(list(5000.0).stretches(1000), (497..513, None));
    assert_eq!(list(9900.0).stretches(1000), (987..1000, None));
    assert_eq!(list(0.0).stretches(4), (0..4, None));
    assert_eq!(list(0.0).stretches(0), (0..0, None));
}

#[test]
fn a_list_that_became_shorter_shows_its_end() {
    assert_eq!(list(9000.0).stretches(20), (7..20, None));
    assert_eq!(list(9000.0).stretches(0), (0..0, None));
}

#[test]
fn rows_at_the_target_are_built_before_it_is_reached() {
    let mut list = list(0.0);
    let _ = list.update::<()>(Event::Stepped(Step::Last), 1000);
    assert_eq!(list.selected(), Some(999));
    assert_eq!(list.stretches(1000), (0..13, Some(987..1000)));
    let _ = list.update::<()>(Event::Scrolled(9900.0), 1000);
    assert_eq!(list.stretches(1000), (987..1000, None));
    let _ = list.update::<()>(Event::Stepped(Step::Up), 1000);
    assert_eq!(list.stretches(1000), (987..1000, None), "already in view");
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
fn scrolls_no_further_than_needed_to_show_a_row() {
    assert_eq!(list(50.0).offset_to_show(3), Some(30.0));
    assert_eq!(list(50.0).offset_to_show(5), None);
    assert_eq!(list(50.0).offset_to_show(14), None);
    assert_eq!(list(50.0).offset_to_show(15), Some(60.0));
}

#[derive(Debug, Clone, PartialEq)]
enum Message {
    List(Event),
    Toggle(usize),
}

const TOTAL: usize = 10_000;
const SIZE: Size = Size::new(300.0, 560.0);

/// Draws the list and returns which rows were built for it.
fn rows(window: &mut TestWindow, state: &State) -> (Vec<Message>, Vec<usize>) {
    let built = RefCell::new(Vec::new());
    let messages = window.show(view(state, &built));
    (messages, built.into_inner())
}

fn view<'a>(state: &State, built: &RefCell<Vec<usize>>) -> Element<'a, Message> {
    windowed_list(
        state,
        TOTAL,
        |index, selected| {
            built.borrow_mut().push(index);
            list_row(body(format!("Row {index}")))
                .selected(selected)
                .on_press(Message::List(Event::Selected(index)))
                .into()
        },
        Message::List,
        |index| Some(Message::Toggle(index)),
    )
}

#[test]
fn learns_its_height_and_builds_no_more_rows_than_fit() {
    let mut window = TestWindow::new(SIZE);
    let mut state = State::default();
    let (messages, _) = rows(&mut window, &state);
    assert_eq!(
        messages,
        [Message::List(Event::Resized(560.0)), Message::List(Event::Scrolled(0.0))]
    );
    let _ = state.update::<()>(Event::Resized(560.0), TOTAL);
    let (_, built) = rows(&mut window, &state);
    assert_eq!(built, (0..12 + SPARE).collect::<Vec<_>>());
}

#[test]
fn the_wheel_scrolls_it() {
    let mut window = TestWindow::new(SIZE);
    let mut state = State::default();
    let (_, _) = rows(&mut window, &state);
    let built = RefCell::default();
    let messages = window.scroll(view(&state, &built), ScrollDelta::Pixels { x: 0.0, y: -5600.0 });
    assert_eq!(messages, [Message::List(Event::Scrolled(5600.0))]);
    let _ = state.update::<()>(Event::Resized(560.0), TOTAL);
    let _ = state.update::<()>(Event::Scrolled(5600.0), TOTAL);
    let (_, built) = rows(&mut window, &state);
    assert_eq!(built, (113..132).collect::<Vec<_>>());
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
    assert_eq!(window.key(view(&state, &none), Named::Enter), [], "Enter is the main button's");
}

#[test]
fn pressing_a_row_selects_it_and_gives_the_list_the_keys() {
    let mut window = TestWindow::new(SIZE);
    let state = State::default();
    let none = RefCell::default();
    let messages = window.click(view(&state, &none), (100.0, 56.0 * 2.5));
    assert_eq!(messages, [Message::List(Event::Selected(2))]);
    let end = window.key(view(&state, &none), Named::End);
    assert_eq!(end, [Message::List(Event::Stepped(Step::Last))]);
}
