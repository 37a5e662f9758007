//! Passwords that are typed at the terminal.

use std::io::ErrorKind;

use super::Stop;
use super::signals::{aside, stopped};

/// What is typed at the terminal after a question, without being shown. `None` if nothing is.
///
/// # Errors
/// If it is stopped by a signal. For Ctrl-C the prompt raises that signal itself.
pub(super) async fn password(question: String) -> Result<Option<String>, Stop> {
    let terminal = Terminal::as_it_is();
    let typed = aside(move || rpassword::prompt_password(question)).await;
    if typed.is_err() {
        terminal.restore();
    }
    match typed? {
        Ok(password) if !password.is_empty() => Ok(Some(password)),
        Err(error) if error.kind() == ErrorKind::Interrupted => Err(stopped()),
        _ => Ok(None),
    }
}

/// How the terminal deals with what is typed. A prompt changes that, and after a signal it still waits for a key
/// before it changes it back.
#[cfg(unix)]
struct Terminal(Option<(std::fs::File, rustix::termios::Termios)>);

#[cfg(unix)]
impl Terminal {
    fn as_it_is() -> Self {
        let terminal = std::fs::File::open("/dev/tty").ok();
        Self(terminal.and_then(|file| {
            let state = rustix::termios::tcgetattr(&file).ok()?;
            Some((file, state))
        }))
    }

    fn restore(self) {
        let Some((file, state)) = self.0 else { return };
        // A terminal that is gone shows nothing.
        let _ = rustix::termios::tcsetattr(file, rustix::termios::OptionalActions::Now, &state);
    }
}

#[cfg(not(unix))]
struct Terminal;

#[cfg(not(unix))]
impl Terminal {
    fn as_it_is() -> Self {
        Self
    }

    fn restore(self) {}
}
