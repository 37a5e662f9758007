//! Pages on the web, in whatever the desktop shows them with.

use std::process::{Command, Stdio};

use tokio::task::spawn_blocking;

/// Opens a page in the user's browser.
///
/// # Errors
/// A sentence with the address, if there is none.
pub async fn browse(page: String) -> Result<(), String> {
    let by_hand = format!("No browser could be opened. The page is {page}");
    if !page.starts_with("https://") && !page.starts_with("http://") {
        return Err(by_hand);
    }
    let opener = if cfg!(target_os = "macos") {
        "open"
    } else if cfg!(windows) {
        "explorer"
    } else {
        "xdg-open"
    };
    let open = move || {
        let (stdin, stdout, stderr) = (Stdio::null(), Stdio::null(), Stdio::null());
        Command::new(opener).arg(&page).stdin(stdin).stdout(stdout).stderr(stderr).status()
    };
    match spawn_blocking(open).await {
        // Explorer fails even when it succeeds.
        Ok(Ok(status)) if status.success() || cfg!(windows) => Ok(()),
        _ => Err(by_hand),
    }
}
