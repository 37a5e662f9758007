//! Passwords that are typed at a terminal: what is typed is not shown, and however the prompt ends, the terminal is
//! afterwards as it was.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::process::{Child, Command, ExitStatus};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use crate::practice::{FROM_PASSWORD, TO_PASSWORD, User, servers_with, within};
use rehome::pretend::World;
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{LocalModes, Termios, tcgetattr};

/// How long anything may take that is waited for here.
const PATIENCE: Duration = Duration::from_secs(60);

#[tokio::test(flavor = "multi_thread")]
async fn a_typed_password_is_not_shown() {
    let world = servers_with(1).start().await.unwrap();
    let (shown, status) = at_terminal(&world, |terminal| {
        for password in [FROM_PASSWORD, TO_PASSWORD] {
            terminal.wait_for_prompt();
            terminal.type_in(&format!("{password}\n"));
        }
        terminal.wait_for("1 contact");
    })
    .await;
    assert_eq!(status.code(), Some(0), "{shown}");
    for password in [FROM_PASSWORD, TO_PASSWORD] {
        assert!(!shown.contains(password), "{shown}");
    }
}

/// Whoever mistypes a password may type it again, and not for ever.
#[tokio::test(flavor = "multi_thread")]
async fn a_password_that_was_mistyped_is_asked_for_again() {
    let world = servers_with(1).start().await.unwrap();
    let (shown, status) = at_terminal(&world, |terminal| {
        for password in [FROM_PASSWORD, "mistyped", "mistyped too", TO_PASSWORD] {
            terminal.wait_for_prompt();
            terminal.type_in(&format!("{password}\n"));
        }
        terminal.wait_for("1 contact");
    })
    .await;
    assert_eq!(status.code(), Some(0), "{shown}");
    assert!(shown.contains("was not accepted. Try once more."), "{shown}");
    let (shown, status) = at_terminal(&world, |terminal| {
        for password in [FROM_PASSWORD, "one", "two", "three"] {
            terminal.wait_for_prompt();
            terminal.type_in(&format!("{password}\n"));
        }
    })
    .await;
    assert_eq!(status.code(), Some(4), "{shown}");
}

#[tokio::test(flavor = "multi_thread")]
async fn after_any_signal_the_terminal_is_as_it_was() {
    type End = fn(&mut Terminal);
    let ends: [(&str, End); 5] = [
        ("Ctrl-C", |terminal| terminal.type_in("\u{3}")),
        ("SIGINT", |terminal| terminal.signal("INT")),
        ("SIGTERM", |terminal| terminal.signal("TERM")),
        ("SIGQUIT", |terminal| terminal.signal("QUIT")),
        ("SIGHUP", |terminal| terminal.signal("HUP")),
    ];
    for (what, end) in ends {
        let world = servers_with(1).start().await.unwrap();
        let (shown, status) = at_terminal(&world, move |terminal| {
            terminal.wait_for_prompt();
            end(terminal);
        })
        .await;
        assert_eq!(status.code(), Some(5), "{what}: {shown}");
        assert!(shown.contains("Nothing was changed."), "{what}: {shown}");
    }
}

/// Runs a plan at a terminal of its own, whose user knows the passwords and does this. Gives what was shown and how
/// it ended; the terminal must then be as before.
async fn at_terminal(
    world: &World,
    user: impl FnOnce(&mut Terminal) + Send + 'static,
) -> (String, ExitStatus) {
    let mut plan = User::of(world).rehome("plan");
    plan.env_remove("REHOME_FROM_PASSWORD").env_remove("REHOME_TO_PASSWORD");
    plan.env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/dev/null");
    tokio::task::spawn_blocking(move || {
        let mut terminal = Terminal::running(&plan);
        let before = terminal.before.clone();
        user(&mut terminal);
        let status = terminal.end();
        let after = tcgetattr(&terminal.inside).unwrap();
        assert_eq!(after.local_modes, before.local_modes, "{}", terminal.shown);
        (std::mem::take(&mut terminal.shown), status)
    })
    .await
    .unwrap()
}

/// A terminal with a program in it.
pub(crate) struct Terminal {
    /// The side that the person sees.
    screen: File,
    /// The side that the program sees, which stays open so that what it has written can be read to its end.
    inside: File,
    before: Termios,
    program: Child,
    output: Receiver<String>,
    /// What was shown so far, and how much of it was waited for.
    pub(crate) shown: String,
    seen: usize,
}

impl Terminal {
    pub(crate) fn running(command: &Command) -> Self {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
        grantpt(&master).unwrap();
        unlockpt(&master).unwrap();
        let name = ptsname(&master, Vec::new()).unwrap().into_string().unwrap();
        let inside = OpenOptions::new().read(true).write(true).open(name).unwrap();
        let before = tcgetattr(&inside).unwrap();
        assert!(
            before.local_modes.contains(LocalModes::ECHO),
            "a new terminal shows what is typed"
        );
        // The program gets a session whose terminal this is, also where the tests were started with `nohup`.
        let mut session = Command::new("env");
        session.args(["--default-signal=HUP", "setsid", "--ctty"]);
        within(&mut session, command);
        let end = || inside.try_clone().unwrap();
        let program = session.stdin(end()).stdout(end()).stderr(end()).spawn().unwrap();
        let screen = File::from(master);
        let output = read_along(screen.try_clone().unwrap());
        Self { screen, inside, before, program, output, shown: String::new(), seen: 0 }
    }

    /// Waits until the program asks for a password and hides what is typed.
    pub(crate) fn wait_for_prompt(&mut self) {
        self.wait_for("Password for");
        let until = Instant::now() + PATIENCE;
        while tcgetattr(&self.inside).unwrap().local_modes.contains(LocalModes::ECHO) {
            assert!(Instant::now() < until, "what is typed is shown: {}", self.shown);
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// Waits until this is shown, after what was waited for before.
    pub(crate) fn wait_for(&mut self, words: &str) {
        loop {
            let rest = &self.shown[self.seen..];
            if let Some(place) = rest.find(words) {
                self.seen += place + words.len();
                return;
            }
            let more = self.output.recv_timeout(PATIENCE);
            self.shown +=
                &more.unwrap_or_else(|_| panic!("{words:?} was waited for: {}", self.shown));
        }
    }

    pub(crate) fn type_in(&mut self, text: &str) {
        self.screen.write_all(text.as_bytes()).unwrap();
    }

    fn signal(&mut self, name: &str) {
        let id = self.program.id().to_string();
        assert!(Command::new("kill").args(["-s", name, &id]).status().unwrap().success());
    }

    /// Waits for the end of the program.
    pub(crate) fn end(&mut self) -> ExitStatus {
        let until = Instant::now() + PATIENCE;
        loop {
            if let Some(status) = self.program.try_wait().unwrap() {
                // The terminal hands over in order, so what the program has written comes before this.
                self.inside.write_all(b"[end]").unwrap();
                self.wait_for("[end]");
                return status;
            }
            assert!(Instant::now() < until, "the end was waited for: {}", self.shown);
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

/// Hands over what is shown, until nobody can write any more.
fn read_along(mut screen: File) -> Receiver<String> {
    let (tell, output) = channel();
    std::thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(length @ 1..) = screen.read(&mut bytes) {
            if tell.send(String::from_utf8_lossy(&bytes[..length]).into_owned()).is_err() {
                return;
            }
        }
    });
    output
}

impl Drop for Terminal {
    fn drop(&mut self) {
        self.program.kill().ok();
        self.program.wait().ok();
    }
}
