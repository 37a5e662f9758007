//! What brings the program to people: the archive for any Linux, the package for Debian and what is for Windows, each into a system
//! and out of it again.

mod archive;
mod debian;
mod recipes;
mod release;
mod system;
mod windows;

use std::fs;

use crate::display::Display;
use system::System;

/// Moves somebody between made-up accounts there, once by the terminal, and opens the window.
fn starts_in_terminal_and_window(system: &System, program: &str) {
    let version = system.runs(program, &["--version"]);
    assert!(version.contains(env!("CARGO_PKG_VERSION")), "{version}");
    let moved = system.runs(program, &["demo", "--yes", "--json"]);
    let moved: serde_json::Value = serde_json::from_str(&moved).unwrap();
    assert_eq!(moved["verdict"], "complete");

    let display = Display::start();
    // Displays are found by a socket in the file system, or by one that is nowhere but in the kernel.
    fs::create_dir_all(system.path("/tmp/.X11-unix")).unwrap();
    let mut window = display.start_here(system.command(program).arg("demo"));
    display.waits_for("Old account – Rehome");
    assert!(display.colours() > 20, "text and controls have been drawn");
    display.key("ctrl+q");
    assert_eq!(window.ends().0, Some(0));
}
