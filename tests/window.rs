//! The window itself, on a display of its own that nobody sees, worked by keyboard like a user would.

#![cfg(target_os = "linux")]
#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod support;

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

use support::{Net, PATIENCE, contacts_of_every_standing};

/// An X server without a screen. It ends with the test.
struct Display {
    server: Child,
    name: String,
}

impl Display {
    fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb; is it installed?");
        let mut number = String::new();
        let output = server.stdout.take().expect("its output");
        BufReader::new(output).read_line(&mut number).expect("the number of the display");
        Self { server, name: format!(":{}", number.trim()) }
    }

    fn rehome(&self, data: &Path, arguments: &[&str]) -> Program {
        let mut program = Command::new(env!("CARGO_BIN_EXE_rehome"));
        self.start_here(program.args(arguments).env("REHOME_DATA_DIR", data))
    }

    fn start_here(&self, program: &mut Command) -> Program {
        let program = program
            .env("DISPLAY", &self.name)
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program");
        Program(program)
    }

    fn hands(&self, arguments: &[&str]) -> Output {
        let hands = Command::new("xdotool").args(arguments).env("DISPLAY", &self.name).output();
        hands.expect("xdotool; is it installed?")
    }

    fn titles(&self) -> Vec<String> {
        let found = self.hands(&["search", "--onlyvisible", "--name", "Rehome"]);
        let found = String::from_utf8_lossy(&found.stdout).into_owned();
        let title = |id: &str| self.hands(&["getwindowname", id]).stdout;
        let titles = found.lines().map(|id| String::from_utf8_lossy(&title(id)).trim().to_owned());
        titles.collect()
    }

    /// Waits until the one window has this title, and gives it the keys.
    fn waits_for(&self, title: &str) {
        let start = Instant::now();
        while self.titles() != [title] {
            let seen = self.titles();
            assert!(start.elapsed() < PATIENCE, "waited in vain for {title}; there is {seen:?}");
            std::thread::sleep(Duration::from_millis(50));
        }
        // Without a window manager nobody gives the focus away.
        self.hands(&["search", "--name", "Rehome", "windowfocus", "--sync"]);
    }

    fn key(&self, key: &str) {
        assert!(self.hands(&["key", key]).status.success(), "the key {key}");
    }

    fn type_in(&self, text: &str) {
        assert!(self.hands(&["type", "--delay", "20", text]).status.success(), "typing {text}");
    }

    /// Presses Enter, the main button, until the window has another title.
    fn enters_until_past(&self, title: &str) {
        let start = Instant::now();
        while self.titles() == [title] {
            assert!(start.elapsed() < PATIENCE, "waited in vain to get past {title}");
            self.key("Return");
            std::thread::sleep(Duration::from_millis(200));
        }
    }

    /// How many different colours there are on the display.
    fn colours(&self) -> usize {
        let colours = Command::new("import")
            .args(["-window", "root", "-format", "%k", "info:-"])
            .env("DISPLAY", &self.name)
            .output()
            .expect("import of ImageMagick; is it installed?");
        String::from_utf8_lossy(&colours.stdout).trim().parse().expect("a number of colours")
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A running program. It ends with the test.
struct Program(Child);

impl Program {
    /// Its exit code and what it said, once it has ended.
    fn ends(&mut self) -> (Option<i32>, String) {
        let start = Instant::now();
        let status = loop {
            match self.0.try_wait().expect("its state") {
                Some(status) => break status,
                None => assert!(start.elapsed() < PATIENCE, "waited in vain for its end"),
            }
            std::thread::sleep(Duration::from_millis(20));
        };
        let mut said = String::new();
        if let Some(mut errors) = self.0.stderr.take() {
            errors.read_to_string(&mut said).expect("what it said");
        }
        (status.code(), said)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[test]
fn a_practice_move_is_made_with_the_keyboard_alone() {
    let (display, folder) = (Display::start(), tempfile::tempdir().unwrap());
    let mut program = display.rehome(folder.path(), &["demo"]);
    display.waits_for("Old account – Rehome");
    assert!(display.colours() > 20, "text and controls have been drawn");
    display.key("Return");
    display.waits_for("New account – Rehome");
    display.key("Escape");
    display.waits_for("Old account – Rehome");
    display.key("Return");
    display.waits_for("New account – Rehome");
    display.key("Return");
    display.waits_for("Review – Rehome");
    // It means something as soon as the accounts have been compared.
    display.enters_until_past("Review – Rehome");
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
    display.waits_for("Rehome");
    display.key("Return");
    display.waits_for("Old account – Rehome");
    display.type_in("romeo@old.test");
    display.key("Tab");
    display.type_in("old secret");
    display.key("Return");
    display.waits_for("New account – Rehome");
    display.type_in("romeo@new.test");
    display.key("Tab");
    display.type_in("new secret");
    display.key("Return");
    display.waits_for("Review – Rehome");
    display.enters_until_past("Review – Rehome");
    display.waits_for("Done – Rehome");
    display.key("ctrl+q");
    assert_eq!(program.ends(), (Some(0), String::new()));

    let moved = new.roster_of("romeo");
    for contact in &contacts {
        assert!(moved.contains_key(&contact.jid), "{} is not among {moved:?}", contact.jid);
    }
    drop(friends);
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
fn without_a_display_there_is_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    for display in [None, Some(":54321"), Some("nonsense")] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_rehome"));
        command.env("REHOME_DATA_DIR", folder.path());
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
        .env("XDG_RUNTIME_DIR", folder.path())
        .env_remove("DISPLAY")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("The window cannot be opened") && !said.contains("panicked"), "{said}");
}
