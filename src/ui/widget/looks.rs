//! What the building blocks look like, as pictures in both themes: see `src/ui/snapshots`.

use iced::keyboard::key::Named;
use iced::widget::{Column, Row, column, container, row};
use iced::{Center, Fill, Point, Size};

use super::band::{Band, End, Home, Lane, Way};
use super::dialog::{self, Over, dialog};
use super::measure::Room;
use super::*;
use crate::model::closing::ClosingDay;
use crate::ui::Element;
use crate::ui::icon::{Icon, icon};
use crate::ui::testing::{assert_looks, assert_looks_after};
use crate::ui::theme::control::Button as Kind;
use crate::ui::theme::{Surface, Tone, scale};
use jiff::civil::{Date, date};

#[derive(Debug, Clone)]
struct Pressed;

fn sheet<'a>(content: impl Into<Element<'a, Pressed>>) -> Element<'a, Pressed> {
    container(content).padding(scale::gap::L).width(Fill).into()
}

#[test]
fn buttons_and_check_boxes() {
    assert_looks("buttons", Size::new(560.0, 250.0), || {
        let kinds = [Kind::Primary, Kind::Secondary, Kind::Quiet, Kind::Link];
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
fn messages() {
    assert_looks("messages", Size::new(520.0, 560.0), || {
        let banners = Tone::ALL.map(|tone| banner(tone, "One short sentence.").into());
        let again = button(Kind::Secondary, "Try again").before(Icon::Refresh).on_press(Pressed);
        let detailed = banner(Tone::Danger, "Three contacts could not be moved.")
            .detail("The new server refused them: it says that their addresses do not exist.")
            .action(again);
        sheet(
            column![Column::from_iter(banners).spacing(scale::gap::S), detailed]
                .spacing(scale::gap::L),
        )
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

/// A Saturday, six days before the old server closes.
const TODAY: Date = date(2026, 5, 30);

fn ends(old: Home, new: Home) -> (End, End) {
    let closes = Some(ClosingDay::on(date(2026, 6, 5)));
    let note = if new == Home::Lit { "you live here now" } else { "your new account" };
    (End::old(old, "romeo@montague.example", closes), End::at(new, "romeo@verona.example", note))
}

fn lanes() -> [Lane; 3] {
    [("On your new list", 214, 214), ("Asked", 12, 190), ("Answered", 3, 190)]
        .map(|(label, done, all)| Lane { label: label.to_owned(), done, all })
}

/// Every state of the band.
fn bands() -> Vec<Band> {
    let unknown = |note: &str| End::unknown(Home::Planned, "New account", note);
    let (old, new) = ends(Home::Lit, Home::Dark);
    let leaving = End::unknown(Home::Lit, "Old account", "the one you are leaving");
    let way = |way| Band::new(old.clone(), new.clone(), way, TODAY);
    let (dark, lit) = ends(Home::Dark, Home::Lit);
    let long = "somebody.with.a.very.long.name.indeed@montague-and-capulet.example";
    let soon = End::old(Home::Lit, long, Some(ClosingDay::on(TODAY)));
    vec![
        Band::new(leaving, unknown("comes next"), Way::Unknown, TODAY).step("Old account", 1),
        way(Way::Ahead).step("Review", 3),
        Band::new(soon, unknown("not chosen yet"), Way::Unknown, TODAY).step("New account", 2),
        way(Way::Behind { done: 96, all: 190 }).says("Stopped", "today, 14:10"),
        way(Way::Ahead).step("Moving", 4).lanes(lanes()),
        Band::new(dark, lit, Way::Gone, TODAY).says("Moved", "today, 15:22").arrived(),
    ]
}

fn all_bands<'a>(size: Size) -> Element<'a, Pressed> {
    let room = Room::of(size);
    let bands = bands();
    let bands = bands.iter().map(|band| {
        let under = band.lanes_on_page(room).map(|lanes| container(lanes).padding(16));
        column![band.view::<Pressed>(room)].push(under).into()
    });
    Column::from_iter(bands).spacing(2).into()
}

#[test]
fn the_band() {
    for (name, size, height) in [
        ("band", Size::new(960.0, 720.0), 750.0),
        ("band-low", Size::new(720.0, 480.0), 500.0),
        ("band-narrow", Size::new(480.0, 360.0), 420.0),
        ("band-narrowest", Size::new(360.0, 240.0), 420.0),
    ] {
        assert_looks(name, Size::new(size.width, height), || all_bands(size));
    }
}

fn framed_page<'a>() -> Element<'a, Pressed> {
    framed(|room| {
        let (old, new) = ends(Home::Lit, Home::Dark);
        let band = Band::new(old, new, Way::Ahead, TODAY).step("Review", 3);
        let typed = |_: String| Pressed;
        let fields = column![
            field("Address", "romeo@montague.example").hint("Your XMPP address").on_input(typed),
            field("Password", "secret")
                .secret(false, Pressed)
                .on_input(typed)
                .error(Some("Wrong address or password. Check both and try again.")),
        ]
        .spacing(scale::gap::M);
        let beside =
            card(column![strong("Forgotten your password?"), body("Ask the people who run it.")]);
        frame::page(band, form(room, fields, Some(beside)))
            .title("Your old account")
            .lead("Sign in to the account you are leaving.")
            .keeps_lead()
            .quiet(button(Kind::Quiet, "Back").before(Icon::ArrowLeft).on_press(Pressed))
            .remark("214 of 223 people")
            .secondary(button(Kind::Secondary, "Who has answered").on_press(Pressed))
            .primary(button(Kind::Primary, "Next").after(Icon::ArrowRight).on_press(Pressed))
    })
}

#[test]
fn the_focus_is_seen() {
    assert_looks_after("frame-focus", Size::new(960.0, 720.0), framed_page, |window| {
        window.click("Who has answered").expect("the button");
        // A key shows where the focus is; the pointer goes away again.
        window.tap_key(Named::Space);
        window.point_at(Point::ORIGIN);
    });
}

fn asking<'a>() -> Element<'a, Pressed> {
    dialog::asks(|| {
        dialog("Close without saving the password?")
            .says("romeo@verona.example exists, and only this window knows its password. The account stays in your list of moves, but nobody could sign in to it.")
            .answer(button(Kind::Secondary, "Close anyway").on_press(Pressed))
            .harmless(button(Kind::Primary, "Go back and save it").on_press(Pressed))
    })
}

#[test]
fn a_framed_page_and_a_question() {
    for (name, size) in [
        ("frame", Size::new(960.0, 720.0)),
        ("frame-low", Size::new(720.0, 480.0)),
        ("frame-narrow", Size::new(480.0, 360.0)),
        ("frame-narrowest", Size::new(360.0, 240.0)),
    ] {
        assert_looks(name, size, framed_page);
    }
    for (name, size) in
        [("question", Size::new(960.0, 720.0)), ("question-narrow", Size::new(360.0, 240.0))]
    {
        assert_looks(name, size, || dialog::over(framed_page(), Some(Over::Question(asking()))));
    }
}
