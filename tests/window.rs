//! The window itself, on a display of its own that nobody sees, worked by keyboard like a user would.

use std::process::Command;

use crate::display::{Compositor, Display, until};
use crate::support::{Net, contacts_of_every_standing};
use rehome::store::journal::Journal;
use rehome::store::storage;

#[test]
fn a_practice_move_is_made_with_the_keyboard_alone() {
    let (display, folder) = (Display::start(), tempfile::tempdir().unwrap());
    let mut program = display.rehome(folder.path(), &["demo"]);
    display.waits_for("Old account – Rehome");
    assert!(display.colours() > 20, "text and controls have been drawn");
    display.key("Return");
    display.waits_for("New account – Rehome");
    display.key("alt+Left");
    display.waits_for("Old account – Rehome");
    display.key("Return");
    display.waits_for("New account – Rehome");
    display.key("Return");
    display.begins_the_move();
    display.waits_for("Done – Rehome");
    display.key("ctrl+q");
    assert_eq!(program.ends(), (Some(0), String::new()));
}

#[test]
fn a_real_account_moves_between_real_servers() {
    let net = Net::new();
    let old = net.prosody("old.test").start();
    let new = net.ejabberd("new.test").start();
    let friends = net.prosody("friends.test").start();
    let contacts = contacts_of_every_standing(6, "friends.test");
    net.seed(&old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");

    let display = Display::start();
    let mut program = display.start_here(&mut net.rehome("", ""));
    signs_in_to_both(&display);
    display.begins_the_move();
    display.waits_for("Done – Rehome");
    display.key("ctrl+q");
    assert_eq!(program.ends(), (Some(0), String::new()));

    let moved = new.roster_of("romeo");
    for contact in &contacts {
        assert!(moved.contains_key(&contact.jid), "{} is not among {moved:?}", contact.jid);
    }
    drop(friends);
}

/// From the first screen to the review, with Romeo's accounts on the old and the new server.
fn signs_in_to_both(display: &Display) {
    display.waits_for("Rehome");
    display.key("Return");
    for (screen, address, password) in [
        ("Old account – Rehome", "romeo@old.test", "old secret"),
        ("New account – Rehome", "romeo@new.test", "new secret"),
    ] {
        display.waits_for(screen);
        display.type_in(address);
        display.key("Tab");
        display.type_in(password);
        display.key("Return");
    }
}

/// The title says how many of how many are done.
fn is_moving(title: &str) -> bool {
    title.contains(" copied") || title.contains(" asked") || title.starts_with("Moving")
}

/// Ctrl+F, a name and Enter find somebody; nobody is moved by it.
#[test]
fn enter_in_the_search_of_the_review_moves_nobody() {
    let (display, folder) = (Display::start(), tempfile::tempdir().unwrap());
    let mut program = display.rehome(folder.path(), &["demo"]);
    display.waits_for("Old account – Rehome");
    display.key("Return");
    display.waits_for("New account – Rehome");
    display.key("Return");
    display.waits_for("Review – Rehome");
    display.key("Return");
    display.key("ctrl+f");
    display.type_in("juliet");
    display.keys(&["Return", "Return"]);
    // Whatever the keys before it mean has happened when this one has its answer, and a move that asks or runs has no way back.
    display.key("alt+Left");
    display.waits_for("New account – Rehome");
    display.key("ctrl+q");
    assert_eq!(program.ends(), (Some(0), String::new()));
}

#[test]
fn a_second_start_hands_its_address_to_the_first() {
    let (display, folder) = (Display::start(), tempfile::tempdir().unwrap());
    let mut first = display.rehome(folder.path(), &[]);
    display.waits_for("Rehome");
    let mut second = display.rehome(folder.path(), &["xmpp:romeo@old.example"]);
    assert_eq!(second.ends(), (Some(0), String::new()));
    display.waits_for("Old account – Rehome");
    display.key("ctrl+q");
    assert_eq!(first.ends(), (Some(0), String::new()));
}

#[test]
fn a_second_start_brings_the_first_to_the_front_and_its_frame_closes_it() {
    let (display, folder) = (Display::start_managed(), tempfile::tempdir().unwrap());
    let mut first = display.rehome(folder.path(), &[]);
    until("the window in front", || display.front() == "Rehome");
    let _other = display.something_else();
    let start_again = || {
        let mut second = display.rehome(folder.path(), &[]);
        assert_eq!(second.ends(), (Some(0), String::new()));
        until("the window in front again", || display.front() == "Rehome");
    };
    start_again();
    display.hands(&["search", "--name", "^Rehome$", "windowminimize", "--sync"]);
    until("the other in front", || display.front() == "something else");
    start_again();
    display.closes_by_its_frame();
    assert_eq!(first.ends(), (Some(0), String::new()));
}

#[test]
fn without_a_display_there_is_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    for display in [None, Some(":54321"), Some("nonsense")] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rehome"));
        command.env("REHOME_DATA_DIR", folder.path()).env("COLUMNS", "10000").env("LC_ALL", "C");
        command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
        if let Some(display) = display {
            command.env("DISPLAY", display);
        }
        let output = command.output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{display:?}");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(said.contains("There is no display") && said.lines().count() == 1, "{said}");
    }
}

#[test]
fn a_display_that_cannot_be_used_is_told_and_not_a_crash() {
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_rehome"))
        .env("REHOME_DATA_DIR", folder.path())
        .env("WAYLAND_DISPLAY", "no-such-display")
        .env("COLUMNS", "10000")
        .env("LC_ALL", "C")
        .env("XDG_RUNTIME_DIR", folder.path())
        .env_remove("DISPLAY")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("The window can’t be opened") && !said.contains("panicked"), "{said}");
}

#[test]
fn closing_a_move_asks_and_keeps_what_was_done() {
    let net = Net::new();
    let old = net.prosody("old.test").start();
    let new = net.ejabberd("new.test").start();
    let friends = net.prosody("friends.test").start();
    // So many that the move outlasts all that is done to it here.
    net.seed(&old, "romeo", "old secret", &contacts_of_every_standing(800, "friends.test"));
    new.create_account("romeo", "new secret");
    let display = Display::start_managed();
    let folder = tempfile::tempdir().unwrap();
    let rehome = || {
        let mut rehome = net.rehome("", "");
        rehome.env("REHOME_DATA_DIR", folder.path());
        rehome
    };
    let mut program = display.start_here(&mut rehome());
    signs_in_to_both(&display);
    display.begins_the_move();

    // Stop, and Pause.
    display.waits_until_it_is("moving", is_moving);
    display.keys(&["Tab", "Tab", "space"]);
    display.waits_for("Paused – Rehome");
    display.key("space");
    display.waits_until_it_is("moving again", is_moving);
    display.closes_by_its_frame();
    display.waits_for("Close? – Rehome");
    display.key("Escape");
    display.waits_until_it_is("moving on", is_moving);
    display.key("ctrl+q");
    display.waits_for("Close? – Rehome");
    // From the button that keeps moving to the one before it: Stop, save and close.
    display.keys(&["shift+Tab", "Return"]);
    assert_eq!(program.ends(), (Some(0), String::new()));

    let known = Journal::list(&storage::moves_folder(folder.path())).unwrap().known;
    let [known] = known.as_slice() else { panic!("one move is remembered: {known:?}") };
    assert!(known.history.finished.is_none() && known.history.choices.is_some());
    let mut again = display.start_here(&mut rehome());
    display.waits_for("Rehome");
    // Enter is Continue now, which fills both addresses in.
    display.key("Return");
    display.waits_for("Old account – Rehome");
    display.type_in("old secret");
    display.key("Return");
    display.waits_for("New account – Rehome");
    display.type_in("new secret");
    display.key("Return");
    display.begins_the_move();
    display.waits_until_it_is("moving", is_moving);
    display.keys(&["Tab", "space"]);
    display.waits_for("Stop? – Rehome");
    // From the answer that keeps moving, past Pause, to the other end.
    display.keys(&["shift+Tab", "shift+Tab", "space"]);
    display.waits_for("Done – Rehome");
    display.key("ctrl+q");
    assert_eq!(again.ends(), (Some(0), String::new()));
    drop(friends);
}

#[test]
fn the_desktop_knows_the_window_by_name_and_picture() {
    let (display, folder) = (Display::start(), tempfile::tempdir().unwrap());
    let mut program = display.rehome(folder.path(), &[]);
    display.waits_for("Rehome");
    assert!(display.property("WM_CLASS").contains("im.rehome.Rehome"));
    let icon = display.property("_NET_WM_ICON");
    assert!(icon.contains("64 x 64") || icon.contains("64, 64"), "{icon}");
    display.key("ctrl+q");
    assert_eq!(program.ends(), (Some(0), String::new()));
}

#[test]
fn it_opens_under_wayland() {
    let (compositor, folder) = (Compositor::start(), tempfile::tempdir().unwrap());
    let mut program = compositor.rehome(folder.path());
    program.says(&[
        "set_app_id(\"im.rehome.Rehome\")",
        "set_title(\"Rehome\")",
        ".attach(wl_buffer",
    ]);
}
