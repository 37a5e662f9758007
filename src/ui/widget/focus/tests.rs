use iced::widget::{column, scrollable, space, text_input};
use iced::{Point, Size};

use super::*;
use crate::ui::testing::TestWindow;
use crate::ui::theme::control::Button as Kind;
use crate::ui::widget::{button, checkbox};

#[derive(Debug, Clone, PartialEq)]
enum Message {
    First,
    Checked,
    Typed(String),
    Last,
}

const SIZE: Size = Size::new(300.0, 400.0);

/// Five controls from the top, 40 pixels high or so, the second of them disabled.
fn view<'a>() -> Element<'a, Message> {
    column![
        button(Kind::Primary, "First").on_press(Message::First),
        button(Kind::Secondary, "Disabled"),
        checkbox(true).label("Check").on_press(Message::Checked),
        text_input("", "").on_input(Message::Typed),
        button(Kind::Secondary, "Last").on_press(Message::Last),
    ]
    .spacing(20)
    .padding(20)
    .into()
}

#[test]
fn tab_goes_round_what_is_enabled() {
    let mut window = TestWindow::new(SIZE);
    let mut visited = Vec::new();
    for _ in 0..5 {
        window.focus_next(view());
        visited.push(window.focus(view()).focused);
    }
    assert_eq!(visited, [Some(0), Some(1), Some(2), Some(3), Some(0)]);
    assert_eq!(window.focus(view()).total, 4, "the disabled button is no stop");
    window.focus_previous(view());
    assert_eq!(window.focus(view()).focused, Some(3));
    window.focus_previous(view());
    assert_eq!(window.focus(view()).focused, Some(2));
}

#[test]
fn enter_right_after_tab_presses_what_tab_has_reached() {
    let mut window = TestWindow::new(SIZE);
    let tabs = || with_tab(view());
    assert_eq!(window.keys(tabs(), &[Named::Tab, Named::Enter]), [Message::First]);
    assert_eq!(window.keys(tabs(), &[Named::Tab, Named::Space]), [Message::Checked]);
    assert_eq!(window.keys(with_arrows(view()), &[Named::ArrowUp, Named::Enter]), [Message::First]);
}

#[test]
fn space_and_enter_press_what_has_the_focus() {
    let mut window = TestWindow::new(SIZE);
    assert_eq!(window.key(view(), Named::Space), [], "nothing has the focus");
    window.focus_next(view());
    assert_eq!(window.key(view(), Named::Space), [Message::First]);
    assert_eq!(window.key(view(), Named::Enter), [Message::First]);
    assert_eq!(window.key(view(), Named::ArrowDown), []);
    window.focus_next(view());
    assert_eq!(window.key(view(), Named::Space), [Message::Checked]);
}

#[test]
fn a_key_held_down_presses_once() {
    let mut window = TestWindow::new(SIZE);
    window.focus_next(view());
    assert_eq!(window.hold(view(), Named::Enter, 5), [Message::First]);
}

#[test]
fn pressed_keys_go_no_further_and_others_do() {
    let mut window = TestWindow::new(SIZE);
    window.focus_next(view());
    assert!(window.captures(view(), Named::Enter), "or the main button would be pressed as well");
    assert!(!window.captures(view(), Named::Escape));
}

#[test]
fn the_pointer_presses_and_brings_the_focus_along() {
    let mut window = TestWindow::new(SIZE);
    assert_eq!(window.click(view(), (40.0, 40.0)), [Message::First]);
    assert_eq!(window.focus(view()).focused, Some(0));
    assert_eq!(window.click(view(), (40.0, 100.0)), [], "the second is disabled");
    assert_eq!(window.focus(view()).focused, None, "a click elsewhere takes the focus away");
}

#[test]
fn what_becomes_disabled_loses_the_focus() {
    let one = |enabled: bool| -> Element<'_, Message> {
        button(Kind::Primary, "Next").on_press_maybe(enabled.then_some(Message::Last)).into()
    };
    let mut window = TestWindow::new(SIZE);
    window.focus_next(one(true));
    assert_eq!(window.key(one(false), Named::Enter), []);
    assert_eq!(window.focus(one(true)).focused, None);
}

/// Two pixels above the first button, where the ring is.
const ON_RING: Point = Point::new(50.0, 18.0);

#[test]
fn a_ring_shows_the_focus_of_the_keyboard_but_not_of_the_pointer() {
    for theme in [Theme::Light, Theme::Dark] {
        let palette = theme.palette();
        let rgb = |color: Color| color.into_rgba8().first_chunk().copied().unwrap();
        let mut window = TestWindow::new(SIZE);
        assert_eq!(window.pixel(view(), &theme, ON_RING), rgb(palette.window));
        window.focus_next(view());
        assert_eq!(window.pixel(view(), &theme, ON_RING), rgb(palette.focus));
        window.focus_next(view());
        assert_eq!(window.pixel(view(), &theme, ON_RING), rgb(palette.window));
        window.click(view(), (40.0, 40.0));
        assert_eq!(window.pixel(view(), &theme, ON_RING), rgb(palette.window));
    }
}

/// A button at the end of more than fits.
fn long<'a>() -> Element<'a, Message> {
    let far = button(Kind::Primary, "Far").on_press(Message::Last);
    let near = button(Kind::Primary, "Near").on_press(Message::First);
    scrollable(column![near, space().height(2000), far]).into()
}

#[test]
fn tab_scrolls_to_what_it_reaches() {
    let mut window = TestWindow::new(SIZE);
    window.show(long());
    assert_eq!(window.click(long(), (30.0, 380.0)), []);
    window.focus_next(long());
    window.focus_next(long());
    assert_eq!(window.click(long(), (30.0, 380.0)), [Message::Last]);
    window.focus_previous(long());
    assert_eq!(window.click(long(), (30.0, 20.0)), [Message::First]);
}

/// A button in the place of another one.
fn one_of_two<'a>(label: &'static str) -> Element<'a, &'static str> {
    column![button(Kind::Primary, label).on_press(label)].into()
}

#[test]
fn a_button_that_appears_under_the_pointer_takes_no_click_for_a_moment() {
    let mut window = TestWindow::new(Size::new(200.0, 100.0));
    let at = (30.0, 20.0);
    window.show(one_of_two("Move"));
    assert_eq!(window.click(one_of_two("Move"), at), ["Move"]);
    // The second click of two comes before anybody has seen what stands there now.
    assert_eq!(window.click(one_of_two("Stop"), at), [""; 0]);
    let now = Instant::now();
    window.show_at(one_of_two("Stop"), now);
    assert_eq!(window.click(one_of_two("Stop"), at), [""; 0], "nor can it have been meant now");
    window.focus_next(one_of_two("Stop"));
    assert_eq!(window.key(one_of_two("Stop"), Named::Space), ["Stop"], "by keyboard it was");
}

#[test]
fn after_that_moment_it_takes_clicks_and_so_does_one_that_the_pointer_came_to() {
    let mut window = TestWindow::new(Size::new(200.0, 100.0));
    let at = (30.0, 20.0);
    window.show(one_of_two("Move"));
    assert_eq!(window.click(one_of_two("Move"), at), ["Move"]);
    let long_ago = Instant::now().checked_sub(DEAD_TIME).unwrap();
    window.show_at(one_of_two("Stop"), long_ago);
    assert_eq!(window.click(one_of_two("Stop"), at), ["Stop"]);

    let mut window = TestWindow::new(Size::new(200.0, 100.0));
    window.show(one_of_two("Move"));
    window.show(one_of_two("Stop"));
    assert_eq!(window.click(one_of_two("Stop"), at), ["Stop"], "the pointer was elsewhere");
}
