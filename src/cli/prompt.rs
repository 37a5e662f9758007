//! Passwords that are typed at the terminal.

use std::io::ErrorKind;

use super::Stop;
use super::signals::{aside, stopped};
use super::system::Terminal;

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
