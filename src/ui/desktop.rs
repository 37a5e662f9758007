//! What the desktop does for the program: it keeps awake, tells people who look elsewhere, opens files.
//!
//! All of it is a courtesy. Where a desktop lacks one, nothing is said and the move goes on.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use tokio::task::spawn_blocking;

use crate::store::storage;
use crate::text::explain;
use crate::text::language::wanted;
use crate::text::say::say;

#[cfg(target_os = "linux")]
mod bus;
#[cfg(target_os = "linux")]
mod chooser;
#[cfg_attr(not(all(unix, not(target_os = "macos"))), path = "desktop/display/always.rs")]
pub mod display;
pub mod doorbell;
#[cfg(not(any(target_os = "linux", windows)))]
mod silent;
pub mod web;
#[cfg(windows)]
mod windows;

#[cfg(target_os = "linux")]
pub use bus::{Awake, notify, text_scales};
#[cfg(target_os = "linux")]
pub use chooser::{choose_file, choose_folder, choose_place};
#[cfg(not(any(target_os = "linux", windows)))]
pub use silent::{Awake, choose_file, choose_folder, choose_place, notify, text_scales};
#[cfg(windows)]
use windows::opener;
#[cfg(windows)]
pub use windows::{Awake, choose_file, choose_folder, choose_place, notify, text_scales};

/// The country that this computer is set up for, as two small letters (ISO 3166-1), as far as its locale says
/// (POSIX.1-2017, Base Definitions, 8.2), or the languages in its settings.
#[must_use]
pub fn country() -> Option<String> {
    let set = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    match set {
        Some(locale) => country_of(&locale),
        None => {
            let region = wanted::by_settings().iter().find_map(|language| language.region)?;
            region.is_alphabetic().then(|| region.as_str().to_ascii_lowercase())
        }
    }
}

/// The country in the name of a locale, like `de_AT.UTF-8`.
fn country_of(locale: &str) -> Option<String> {
    let (_, rest) = locale.split_once('_')?;
    let country = rest.split(['.', '@']).next()?;
    let is_country = country.len() == 2 && country.chars().all(|sign| sign.is_ascii_uppercase());
    is_country.then(|| country.to_ascii_lowercase())
}

/// Where people look for what a program saved for them.
#[must_use]
pub fn documents() -> PathBuf {
    let folders = directories::UserDirs::new();
    let downloads = folders.as_ref().and_then(directories::UserDirs::download_dir);
    let home = folders.as_ref().map(directories::UserDirs::home_dir);
    let is_there = |folder: &&Path| folder.is_dir();
    downloads.filter(is_there).or(home).map_or_else(|| PathBuf::from("."), Path::to_owned)
}

/// Where the user wants a file of this name: asked in the dialog of the desktop, or where it has none, in the folder for what
/// was saved. Nothing if the user does not want it any more.
pub async fn place_for(title: String, name: &str) -> Option<PathBuf> {
    let folder = documents();
    match choose_place(title, &folder, name).await {
        Some(chosen) => chosen,
        None => Some(folder.join(name)),
    }
}

/// Writes a file that the user named, and answers with where it is.
///
/// # Errors
/// A sentence, if it cannot be written.
pub async fn save(path: PathBuf, text: String) -> Result<PathBuf, String> {
    let write = move || match storage::write_atomically(&path, text.as_bytes()) {
        Ok(()) => Ok(path),
        Err(error) => {
            let what = say!("desktop-not-written", path);
            Err(explain::system(&what, &error))
        }
    };
    spawn_blocking(write).await.unwrap_or_else(|_| Err(say!("desktop-file-not-written")))
}

/// Opens a file in the program that the desktop has for it.
///
/// # Errors
/// A sentence, if there is none.
pub async fn open(path: PathBuf) -> Result<(), String> {
    if is_opened(path.into_os_string()).await { Ok(()) } else { Err(say!("desktop-no-program")) }
}

/// Shows a folder in the program that the desktop has for that.
///
/// # Errors
/// A sentence with where it is, if there is none.
pub async fn open_folder(path: PathBuf) -> Result<(), String> {
    if is_opened(path.clone().into_os_string()).await {
        Ok(())
    } else {
        Err(say!("desktop-no-folders", path))
    }
}

/// Hands a file, or the address of a page, to the program that the desktop has for it. Whether there is one.
async fn is_opened(what: OsString) -> bool {
    let open = move || {
        let (stdin, stdout, stderr) = (Stdio::null(), Stdio::null(), Stdio::null());
        opener(&what).stdin(stdin).stdout(stdout).stderr(stderr).status()
    };
    // Explorer fails even when it succeeds.
    matches!(spawn_blocking(open).await, Ok(Ok(status)) if status.success() || cfg!(windows))
}

/// The program that hands something to the right one.
#[cfg(not(windows))]
fn opener(what: &std::ffi::OsStr) -> std::process::Command {
    let program = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let mut opener = std::process::Command::new(program);
    opener.arg(what);
    opener
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_may_name_a_country() {
        assert_eq!(country_of("de_AT.UTF-8").as_deref(), Some("at"));
        assert_eq!(country_of("ca_ES@valencia").as_deref(), Some("es"));
        for locale in ["C", "C.UTF-8", "POSIX", "de", "zh_Hant_TW", "x_y"] {
            assert_eq!(country_of(locale), None, "{locale}");
        }
    }
}
