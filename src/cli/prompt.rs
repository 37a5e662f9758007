//! What is typed at the terminal.

use std::io::{BufRead, ErrorKind, IsTerminal, stdin};

use super::signals::{aside, stopped};
use super::system::Terminal;
use super::{Stop, ask};

/// What is typed after a question, without the blanks around it. It may come from a pipe; `None` if there is no more.
///
/// # Errors
/// If it is stopped by a signal.
pub(super) async fn line(question: &str) -> Result<Option<String>, Stop> {
    ask(question);
    let read = aside(|| {
        let mut line = String::new();
        stdin().lock().read_line(&mut line).map(|length| (length > 0).then_some(line))
    });
    // What is no text is as good as nothing.
    let line = read.await?.unwrap_or_else(|_| Some(String::new()));
    Ok(line.map(|line| line.trim().to_owned()))
}

/// The same without being shown, where a terminal can do that. `None` if nothing is typed.
///
/// # Errors
/// If it is stopped by a signal.
pub(super) async fn secret(question: String) -> Result<Option<String>, Stop> {
    if stdin().is_terminal() {
        return password(question).await;
    }
    Ok(line(question.trim_end()).await?.filter(|line| !line.is_empty()))
}

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
