//! Displays that nobody sees, with hands and eyes, and a program on them.

// Each test file compiles this module for itself and uses only a part of it, and what fails in a test is
// told by a panic.
#![allow(dead_code, unreachable_pub, clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// How long anything may take that is waited for here.
pub const PATIENCE: Duration = Duration::from_secs(180);

/// Waits for a condition, which `what` names.
pub fn until(what: &str, mut condition: impl FnMut() -> bool) {
    let start = Instant::now();
    while !condition() {
        assert!(start.elapsed() < PATIENCE, "waited in vain for {what}");
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// An X server without a screen. It ends with the test.
pub struct Display {
    server: Child,
    name: String,
    manager: Option<Child>,
}

impl Display {
    pub fn start() -> Self {
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"])
            // Or it starts anew, and refuses whoever comes just then, each time that xdotool leaves it alone.
            .arg("-noreset")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb; is it installed?");
        let mut number = String::new();
        let output = server.stdout.take().expect("its output");
        BufReader::new(output).read_line(&mut number).expect("the number of the display");
        Self { server, name: format!(":{}", number.trim()), manager: None }
    }

    /// The same with a window manager, which puts frames around windows and knows which is in front.
    pub fn start_managed() -> Self {
        let mut display = Self::start();
        let manager = Command::new("openbox")
            .args(["--config-file", "/etc/xdg/openbox/rc.xml", "--sm-disable"])
            .env("DISPLAY", &display.name)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("openbox; is it installed?");
        display.manager = Some(manager);
        until("the window manager", || {
            display.asks(&["get_num_desktops"]).parse::<u8>().is_ok_and(|desktops| desktops > 0)
        });
        display
    }

    /// The title of the window that the window manager has in front.
    pub fn front(&self) -> String {
        self.asks(&["getactivewindow", "getwindowname"])
    }

    /// Closes the window in front by what stands for the button in its frame.
    pub fn closes_by_its_frame(&self) {
        self.key("alt+F4");
    }

    /// Opens a window of another program, which comes to the front.
    pub fn something_else(&self) -> Program {
        let title = "something else";
        let other = Command::new("xev")
            .args(["-name", title])
            .env("DISPLAY", &self.name)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let other = Program(other.expect("xev of x11-utils; is it installed?"));
        until("another window in front", || self.front() == title);
        other
    }

    pub fn rehome(&self, data: &Path, arguments: &[&str]) -> Program {
        let mut program = Command::new(env!("CARGO_BIN_EXE_rehome"));
        self.start_here(program.args(arguments).env("REHOME_DATA_DIR", data))
    }

    pub fn start_here(&self, program: &mut Command) -> Program {
        // No bus: an address that leads nowhere, or the libraries would look for one.
        self.start_on(program, "unix:path=/nonexistent")
    }

    /// Starts it there, and on this bus.
    pub fn start_on(&self, program: &mut Command, bus: &str) -> Program {
        let program = program
            .env("DISPLAY", &self.name)
            .env_remove("WAYLAND_DISPLAY")
            .env("DBUS_SESSION_BUS_ADDRESS", bus)
            .env("DBUS_SYSTEM_BUS_ADDRESS", bus)
            .env("LC_ALL", "C")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program");
        Program(program)
    }

    pub fn hands(&self, arguments: &[&str]) -> Output {
        let hands = Command::new("xdotool").args(arguments).env("DISPLAY", &self.name).output();
        hands.expect("xdotool; is it installed?")
    }

    /// What xdotool prints.
    pub fn asks(&self, arguments: &[&str]) -> String {
        String::from_utf8_lossy(&self.hands(arguments).stdout).trim().to_owned()
    }

    /// The window of the program.
    pub fn window(&self) -> String {
        self.asks(&["search", "--onlyvisible", "--name", "Rehome"])
    }

    /// Takes the keys away from the window, as another one would.
    pub fn look_elsewhere(&self) {
        let root =
            Command::new("xwininfo").args(["-root", "-int"]).env("DISPLAY", &self.name).output();
        let root =
            String::from_utf8_lossy(&root.expect("xwininfo; is it installed?").stdout).into_owned();
        let id = root.split("Window id: ").nth(1).and_then(|rest| rest.split(' ').next());
        self.hands(&["windowfocus", id.expect("the root window")]);
    }

    /// From the review, the question, and its answer: all of it by keys.
    pub fn begins_the_move(&self) {
        self.waits_for("Review – Rehome");
        // Backwards, the button that moves comes after the menu.
        self.keys(&["shift+Tab", "shift+Tab", "Return"]);
        self.waits_for("Move? – Rehome");
        // From the answer that changes nothing to the other.
        self.keys(&["Tab", "Return"]);
    }

    /// A property of the window.
    pub fn property(&self, name: &str) -> String {
        let output = Command::new("xprop")
            .args(["-id", &self.window(), name])
            .env("DISPLAY", &self.name)
            .output()
            .expect("xprop; is it installed?");
        String::from_utf8_lossy(&output.stdout).into_owned()
    }

    /// What the whole display shows, in this form of ImageMagick's.
    pub fn picture(&self, format: &str) -> String {
        let seen = Command::new("import")
            .args(["-window", "root", "-crop", "960x720+0+0", "-format", format, "info:-"])
            .env("DISPLAY", &self.name)
            .output()
            .expect("import of ImageMagick; is it installed?");
        String::from_utf8_lossy(&seen.stdout).trim().to_owned()
    }

    pub fn titles(&self) -> Vec<String> {
        let found = self.hands(&["search", "--onlyvisible", "--name", "Rehome"]);
        let found = String::from_utf8_lossy(&found.stdout).into_owned();
        let title = |id: &str| self.hands(&["getwindowname", id]).stdout;
        let titles = found.lines().map(|id| String::from_utf8_lossy(&title(id)).trim().to_owned());
        titles.collect()
    }

    /// Waits until the one window has this title, and gives it the keys.
    pub fn waits_for(&self, title: &str) {
        let start = Instant::now();
        while self.titles() != [title] {
            let seen = self.titles();
            assert!(start.elapsed() < PATIENCE, "waited in vain for {title}; there is {seen:?}");
            std::thread::sleep(Duration::from_millis(50));
        }
        // Without a window manager nobody gives the focus away.
        self.hands(&["search", "--name", "Rehome", "windowfocus", "--sync"]);
    }

    /// Waits until the title of the window is as it should be.
    pub fn waits_until_it_is(&self, what: &str, is_so: impl Fn(&str) -> bool) {
        until(what, || matches!(self.titles().as_slice(), [title] if is_so(title)));
    }

    pub fn keys(&self, keys: &[&str]) {
        keys.iter().for_each(|key| self.key(key));
    }

    pub fn key(&self, key: &str) {
        assert!(self.hands(&["key", key]).status.success(), "the key {key}");
    }

    pub fn type_in(&self, text: &str) {
        assert!(self.hands(&["type", "--delay", "20", text]).status.success(), "typing {text}");
    }

    /// Presses Enter, which in a field means the main button, until the window has another title.
    pub fn enters_until_past(&self, title: &str) {
        let start = Instant::now();
        while self.titles() == [title] {
            assert!(start.elapsed() < PATIENCE, "waited in vain to get past {title}");
            self.key("Return");
            std::thread::sleep(Duration::from_millis(200));
        }
    }

    /// How many different colours there are on the display.
    pub fn colours(&self) -> usize {
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
        if let Some(manager) = &mut self.manager {
            let _ = manager.kill();
            let _ = manager.wait();
        }
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A running program. It ends with the test.
pub struct Program(Child);

impl Program {
    /// Reads what it says until all of this was said.
    pub fn says(&mut self, wanted: &[&str]) {
        let errors = self.0.stderr.take().expect("its standard error");
        let (tell, lines) = std::sync::mpsc::channel();
        std::thread::spawn(move || {
            for line in BufReader::new(errors).lines().map_while(Result::ok) {
                if tell.send(line).is_err() {
                    return;
                }
            }
        });
        let mut missing = wanted.to_vec();
        while !missing.is_empty() {
            let line = lines.recv_timeout(PATIENCE);
            let line = line.unwrap_or_else(|_| panic!("waited in vain for {missing:?}"));
            missing.retain(|wanted| !line.contains(wanted));
        }
    }

    /// Its exit code and what it said, once it has ended.
    pub fn ends(&mut self) -> (Option<i32>, String) {
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

/// A Wayland compositor that draws nowhere. It ends with the test.
pub struct Compositor {
    server: Child,
    folder: tempfile::TempDir,
}

impl Compositor {
    const SOCKET: &str = "rehome-test";

    pub fn start() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let server = Command::new("weston")
            .args(["--backend=headless-backend.so", "--idle-time=0", "--no-config"])
            .arg(format!("--socket={}", Self::SOCKET))
            .env("XDG_RUNTIME_DIR", folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("weston; is it installed?");
        let socket = folder.path().join(Self::SOCKET);
        until("the compositor", || socket.exists());
        Self { server, folder }
    }

    /// Starts the program there, with all that it says to the compositor on its standard error.
    pub fn rehome(&self, data: &Path) -> Program {
        let program = Command::new(env!("CARGO_BIN_EXE_rehome"))
            .env("REHOME_DATA_DIR", data)
            .env("XDG_RUNTIME_DIR", self.folder.path())
            .env("WAYLAND_DISPLAY", Self::SOCKET)
            .env("WAYLAND_DEBUG", "1")
            .env_remove("DISPLAY")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program");
        Program(program)
    }
}

impl Drop for Compositor {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
