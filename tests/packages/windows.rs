//! The zip and the installer for Windows, under wine. It forgives what Windows does not: `packaging/RELEASING.md` names what is left
//! to be seen there.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

use super::system::{built, provided};
use crate::display::Display;
use crate::support::{Contact, Net, Standing};

/// What a computer with Windows has, and the programs of a zip. `REHOME_WINDOWS_PROGRAM` names a program in the place of both.
struct Wine {
    folder: TempDir,
}

/// Starts the wine of the system below `$0`, with everything but the programs as it is here: that of Debian 12 lacks a library of
/// Windows which every program in Rust asks for (`bcryptprimitives.dll`).
const NEWER_WINE: &str = r#"mount --bind "$0/usr" /usr && exec wine-stable "$@""#;

/// For the terminal, and for the desktop.
const TERMINAL: &str = "terminal/rehome.exe";
const DESKTOP: &str = "Rehome.exe";

impl Wine {
    /// A zip that has been unpacked.
    fn unpacked() -> Self {
        let wine = Self::bare();
        if named().is_none() {
            let zip = built("-windows-x86_64.zip");
            let mut unzip = Command::new("unzip");
            unzip.arg("-q").arg(zip).arg("-d").arg(wine.folder.path());
            assert!(unzip.status().expect("unzip; is it installed?").success());
        }
        wine
    }

    fn bare() -> Self {
        Self { folder: TempDir::new().unwrap() }
    }

    /// One of the programs.
    fn program(&self, name: &str) -> PathBuf {
        let folder = concat!("rehome-", env!("CARGO_PKG_VERSION"));
        named().unwrap_or_else(|| self.folder.path().join(folder).join(name))
    }

    /// Starts a program. What is set for `of` is set for it as well, with paths as Windows writes them.
    fn starts(&self, program: &Path, of: &Command) -> Command {
        let mut wine = Command::new("unshare");
        wine.args(["--mount", "/bin/sh", "-c", NEWER_WINE]).arg(provided("REHOME_ROOT_TRIXIE"));
        wine.arg(program).args(of.get_args());
        for (name, value) in of.get_envs() {
            match value {
                Some(value) => wine.env(name, path(value)),
                None => wine.env_remove(name),
            };
        }
        // One of its own for each test: what runs on one that began without a display shows nothing on any.
        let computer = self.folder.path().join("computer");
        wine.env("WINEPREFIX", computer)
            .env("WINEDEBUG", "-all")
            // Or it asks to install what it lacks for .NET and for pages.
            .env("WINEDLLOVERRIDES", "mscoree,mshtml=")
            .env_remove("LC_ALL")
            .env_remove("LANG");
        wine
    }

    fn terminal(&self, of: &Command) -> Command {
        self.starts(&self.program(TERMINAL), of)
    }
}

/// The program to try, if there is one.
fn named() -> Option<PathBuf> {
    std::env::var_os("REHOME_WINDOWS_PROGRAM").map(PathBuf::from)
}

/// A whole path as Windows writes it; anything else as it is.
fn path(value: &OsStr) -> OsString {
    let mut written = OsString::new();
    if value.to_string_lossy().starts_with('/') {
        written.push("Z:");
    }
    written.push(value);
    written
}

/// The JSON that a program has printed in the end.
fn report(output: &Output) -> Value {
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{said}");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {said}"))
}

#[test]
#[ignore = "needs wine and the zip that packaging/build makes, which takes long; tests/run --all provides both"]
fn the_practice_move_runs_in_a_terminal() {
    let wine = Wine::unpacked();
    let mut demo = Command::new("rehome");
    let moved = report(&wine.terminal(demo.args(["demo", "--yes", "--json"])).output().unwrap());
    assert_eq!(moved["verdict"], "complete", "{moved}");
}

#[test]
#[ignore = "needs wine and the zip that packaging/build makes, which takes long; tests/run --all provides both"]
fn the_window_opens_and_a_second_one_brings_it_to_the_front() {
    let wine = Wine::unpacked();
    let display = Display::start();
    let mut rehome = Command::new("rehome");
    rehome.env("REHOME_DATA_DIR", wine.folder.path().join("data"));
    let desktop = wine.program(DESKTOP);
    let mut first = display.start_here(&mut wine.starts(&desktop, &rehome));
    display.waits_for("Rehome");
    assert!(display.colours() > 20, "text and controls have been drawn");
    // The second says whom it was asked for, and goes.
    let mut second = display.start_here(wine.starts(&desktop, &rehome).arg("romeo@old.example"));
    assert_eq!(second.ends().0, Some(0));
    display.waits_for("Old account – Rehome");
    display.key("ctrl+q");
    assert_eq!(first.ends().0, Some(0));
}

#[test]
#[ignore = "needs wine and the zip that packaging/build makes, which takes long; tests/run --all provides both"]
fn an_account_moves_between_real_servers() {
    let wine = Wine::unpacked();
    let net = Net::new();
    let (old, new) = (net.prosody("old.test").start(), net.prosody("new.test").start());
    let _friends = net.prosody("friends.test").start();
    let contacts = ["juliet", "nurse", "benvolio"]
        .map(|name| Contact::new(format!("{name}@friends.test"), Standing::Both));
    net.seed(&old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");
    let mut moving = net.rehome("old secret", "new secret");
    moving.args(["move", "--from", "romeo@old.test", "--to", "romeo@new.test"]);
    moving.args(["--yes", "--json", "--wait", "0"]);
    // Once more, the record is read, and written on.
    for _ in 0..2 {
        let moved = report(&wine.terminal(&moving).output().unwrap());
        assert_eq!(moved["verdict"], "complete", "{moved}");
        assert_eq!(moved["counts"]["moved"], 3, "{moved}");
    }
    let roster = new.roster_of("romeo");
    let asked = contacts.iter().filter(|contact| roster[&contact.jid].asked).count();
    assert_eq!(asked, 3, "{roster:?}");
}

#[test]
#[ignore = "needs wine and the installer that packaging/build makes, which takes long; tests/run --all provides both"]
fn the_installer_goes_into_a_home_and_out_again() {
    let wine = Wine::bare();
    let place = wine.folder.path().join("installed");
    let mut install = Command::new("install");
    // The last argument, and without quotes whatever is in it (NSIS, 3.2.1). It does not take the slashes of here.
    let written = place.display().to_string().replace('/', "\\");
    install.arg("/S").arg(format!("/D=Z:{written}"));
    let installed = wine.starts(&built("-windows-x86_64.exe"), &install).status().unwrap();
    assert!(installed.success(), "{installed:?}");
    let mut version = Command::new("rehome");
    let version = wine.starts(&place.join(TERMINAL), version.arg("--version")).output().unwrap();
    let said = String::from_utf8_lossy(&version.stdout);
    assert!(said.contains(env!("CARGO_PKG_VERSION")), "{version:?}");
    assert!(place.join(DESKTOP).is_file());

    let mut remove = Command::new("remove");
    remove.arg("/S");
    let removed = wine.starts(&place.join("Uninstall.exe"), &remove).status().unwrap();
    assert!(removed.success(), "{removed:?}");
    // It goes on in a copy of itself, which can remove it.
    crate::display::until("the folder to be gone", || !place.exists());
}
