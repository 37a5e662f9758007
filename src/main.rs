//! Arguments to window or terminal to exit code.

use std::process::ExitCode;

use rehome::cli::{self, Asked, Window};
use rehome::store::secrets;
use rehome::ui::{self, Opening, Unopened};

fn main() -> ExitCode {
    let asked = cli::asked();
    // Where the system knows no such limit, the program is as useful without. No password was read yet.
    if let Err(error) = secrets::refuse_core_files() {
        tracing::warn!("a crash may write a core file with passwords in it: {error}");
    }
    match asked {
        Ok(Asked::Terminal(work)) => cli::run(work),
        Ok(Asked::Window(window)) => match open(window, false) {
            Ok(()) => ExitCode::SUCCESS,
            Err(unopened) => cli::no_window(&sentence(&unopened)),
        },
        Ok(Asked::Practice(window, work)) => match open(window, true) {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => cli::run(work),
        },
        Err(code) => code,
    }
}

fn open(window: Window, practise: bool) -> Result<(), Unopened> {
    let Window { data, settings, address } = window;
    ui::run(Opening { data, settings, address, practise, keyring: true })
}

fn sentence(unopened: &Unopened) -> String {
    match unopened {
        Unopened::NoDisplay => "There is no display to open a window on.".to_owned(),
        Unopened::Unusable { why } => format!(
            "The window cannot be opened. One of these libraries may be missing: libX11, libXcursor, libXi, \
             libX11-xcb, libxkbcommon and libxkbcommon-x11, or libwayland-client. ({why})"
        ),
        Unopened::Window(error) => format!("The window cannot be opened. ({error})"),
    }
}
