//! Arguments to window or terminal to exit code.

use std::process::ExitCode;

use rehome::cli::{self, Asked, NoWindow, Window};
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
        Ok(Asked::Window(window)) => match open(window.clone(), false) {
            Ok(()) => ExitCode::SUCCESS,
            Err(unopened) => cli::without_window(window, &reason(&unopened)),
        },
        Ok(Asked::Practice(window, work)) => match open(*window, true) {
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

fn reason(unopened: &Unopened) -> NoWindow {
    match unopened {
        Unopened::NoDisplay => NoWindow::NoDisplay,
        Unopened::Unusable { why } => NoWindow::Libraries(why.clone()),
        Unopened::Window(error) => NoWindow::Failed(error.to_string()),
    }
}
