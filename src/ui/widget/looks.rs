//! What the building blocks look like, as pictures in both themes: see `src/ui/snapshots`.

use std::time::Duration;

use iced::widget::{Column, Row, column, container, row};
use iced::{Center, Fill, Size};

use super::page::Steps;
use super::*;
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::testing::assert_looks;
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Bar, Surface, Tone, scale};

#[derive(Debug, Clone)]
struct Pressed;

fn sheet<'a>(content: impl Into<Element<'a, Pressed>>) -> Element<'a, Pressed> {
    container(content).padding(scale::gap::L).width(Fill).into()
}

#[test]
fn buttons_and_check_boxes() {
    assert_looks("buttons", Size::new(560.0, 250.0), || {
        let kinds = [Kind::Primary, Kind::Secondary, Kind::Quiet, Kind::Danger, Kind::Link];
        let enabled = kinds.map(|kind| button(kind, format!("{kind:?}")).on_press(Pressed).into());
        let disabled = kinds.map(|kind| button(kind, format!("{kind:?}")).into());
        let marks = [Mark::Off, Mark::On, Mark::Mixed];
        let boxes = marks.map(|mark| checkbox(mark).label("Group").on_press(Pressed).into());
        let fixed = marks.map(|mark| checkbox(mark).label("Group").into());
        let icons = [Icon::Pause, Icon::Copy].map(|symbol| icon_button(symbol, "", Some(Pressed)));
        let line = |items: Vec<Element<'static, Pressed>>| {
            Row::from_vec(items).spacing(12).align_y(Center)
        };
        sheet(
            column![
                line(enabled.into()),
                line(disabled.into()),
                row![line(boxes.into()), line(icons.into())].spacing(12).align_y(Center),
                line(fixed.into()),
            ]
            .spacing(12),
        )
    });
}

#[test]
fn fields() {
    assert_looks("fields", Size::new(360.0, 530.0), || {
        let typed = |_: String| Pressed;
        sheet(
            column![
                field("Address", "romeo@old.example").hint("Like an e-mail.").on_input(typed),
                field("Password", "secret").secret(false, Pressed).on_input(typed),
                field("New address", "romeo@")
                    .error(Some("The part after the @ is missing: it is the name of the server."))
                    .on_input(typed),
                field("Fixed", "romeo@old.example"),
                search_field("Name or address", "").on_input(typed),
            ]
            .spacing(scale::gap::L),
        )
    });
}

#[test]
fn messages_and_states() {
    assert_looks("messages", Size::new(520.0, 560.0), || {
        let banners = Tone::ALL.map(|tone| banner(tone, "One short sentence.").into());
        let again = button(Kind::Secondary, "Try again").before(Icon::Refresh).on_press(Pressed);
        let detailed = banner(Tone::Danger, "Three contacts could not be moved.")
            .detail("The new server refused them: it says that their addresses do not exist.")
            .action(again);
        let badges = Tone::ALL.map(|tone| badge(tone, Icon::Waiting, format!("{tone:?}")));
        sheet(
            column![
                Column::from_iter(banners).spacing(scale::gap::S),
                detailed,
                Row::from_iter(badges).spacing(scale::gap::S).wrap(),
            ]
            .spacing(scale::gap::L),
        )
    });
}

#[test]
fn progress_and_cards() {
    assert_looks("progress", Size::new(420.0, 260.0), || {
        let left = Some(Duration::from_secs(7200));
        sheet(card(
            column![
                progress(Bar::Running, 42, 214, "contacts", left),
                progress(Bar::Done, 214, 214, "contacts", None),
                progress(Bar::Failed, 80, 10_000, "contacts", None),
            ]
            .spacing(scale::gap::L),
        ))
    });
}

#[test]
fn icons() {
    assert_looks("icons", Size::new(300.0, 160.0), || {
        let icons = Icon::ALL.iter().map(|symbol| icon(*symbol).into()).chain([spinner()]);
        sheet(Row::from_iter(icons).spacing(scale::gap::M).wrap())
    });
}

/// Only scripts that the bundled font has: those of the system's fonts differ from machine to machine.
#[test]
fn rows_and_names() {
    let people = [
        ("Juliet Capulet", "juliet@capulet.example"),
        ("Ζωή Παππά", "zoe@athens.example"),
        ("Оксана", "oksana@kyiv.example"),
        ("bob\u{202e}elpmaxe.knab@troppus\nx", "mallory@evil.example"),
        (
            "A name so long that it was surely pasted",
            "somebody.with.an.address.longer.than.the.row@a-server.example",
        ),
    ];
    assert_looks("rows", Size::new(420.0, 320.0), || {
        let rows = people.iter().enumerate().map(|(index, (who, at))| {
            let lines = column![shortened(name::display_name(who)).strong(), address(at)];
            let mark = checkbox(index != 1).on_press_maybe((index != 1).then_some(Pressed));
            let content = row![mark, container(lines).width(Fill)].spacing(12).align_y(Center);
            list_row(content).selected(index == 2).greyed(index == 1).on_press(Pressed).into()
        });
        sheet(container(Column::from_iter(rows)).class(Surface::List).padding(1))
    });
}

const STEPS: Steps<'static> = Steps {
    names: &["Welcome", "Old account", "New account", "Review", "Moving", "Done"],
    current: 2,
};

fn whole_page<'a>() -> Element<'a, Pressed> {
    page("Your new account", banner(Tone::Info, "Your old account stays as it is."))
        .steps(STEPS)
        .lead("The account that your contacts will find you at. You need to have it already.")
        .back(button(Kind::Quiet, "Back").before(Icon::ArrowLeft).on_press(Pressed))
        .quiet(button(Kind::Secondary, "Create one").on_press(Pressed))
        .main(button(Kind::Primary, "Next").after(Icon::ArrowRight).on_press(Pressed))
        .into()
}

#[test]
fn the_smallest_page() {
    assert_looks("page-small", Size::new(720.0, 480.0), whole_page);
}

#[test]
fn a_wide_page() {
    assert_looks("page-wide", Size::new(1280.0, 480.0), whole_page);
}

#[test]
fn a_page_at_twice_the_size_of_text() {
    assert_looks("page-tiny", Size::new(360.0, 300.0), whole_page);
}
