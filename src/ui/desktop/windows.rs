//! Windows: its dialogs for files, its notifications, the size of its text, and what keeps it awake.

use std::ffi::OsStr;
use std::os::windows::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc::{Sender, channel};
use std::thread;

use iced::futures::{Stream, stream};
use rfd::{AsyncFileDialog, FileHandle};
use tauri_winrt_notification::Toast;
use tokio::task::spawn_blocking;
use windows_registry::CURRENT_USER;

use crate::ui::APPLICATION_ID;

/// A promise not to sleep. It ends when this is dropped.
#[derive(Debug)]
pub struct Awake {
    _until_dropped: Sender<()>,
}

impl Awake {
    /// Asks for it; the reason is shown nowhere. `None` if Windows does not promise it.
    ///
    /// What a thread has asked for ends with that thread (`SetThreadExecutionState`), so there is one for it.
    pub async fn keep(_why: String) -> Option<Self> {
        let (until_dropped, dropped) = channel();
        let (tell, told) = tokio::sync::oneshot::channel();
        let wait = move || {
            let awake = keepawake::Builder::default().idle(true).create();
            let promised = tell.send(awake.is_ok()).is_ok() && awake.is_ok();
            if promised {
                // Nothing is ever sent: it ends with the sender.
                let _ended = dropped.recv();
            }
        };
        thread::Builder::new().name("awake".to_owned()).spawn(wait).ok()?;
        told.await.ok()?.then_some(Self { _until_dropped: until_dropped })
    }
}

/// Tells the user something, wherever they look.
pub async fn notify(title: String, text: String) {
    let show = move || {
        name_the_program()?;
        let shown = Toast::new(APPLICATION_ID).title(&title).text1(&text).show();
        shown.map_err(|error| tracing::debug!("no notification: {error}")).ok()
    };
    // Where there are no notifications nobody misses one.
    let _shown = spawn_blocking(show).await;
}

/// Tells Windows how the program is called, which has no entry in the Start menu that would say it (“Send a local app
/// notification from other types of unpackaged apps”, AppUserModelId).
fn name_the_program() -> Option<()> {
    let key = format!(r"Software\Classes\AppUserModelId\{APPLICATION_ID}");
    CURRENT_USER.create(key).ok()?.set_string("DisplayName", "Rehome").ok()
}

/// Lets the user choose a file. `Some(None)` where nothing was chosen.
pub async fn choose_file(title: String) -> Option<Option<PathBuf>> {
    chosen(AsyncFileDialog::new().set_title(title).pick_file().await)
}

/// Lets the user choose a folder. The rest is as for [`choose_file`].
pub async fn choose_folder(title: String) -> Option<Option<PathBuf>> {
    chosen(AsyncFileDialog::new().set_title(title).pick_folder().await)
}

/// Lets the user choose where a new file goes, which is called `name` in that folder unless they choose otherwise. The
/// rest is as for [`choose_file`].
pub async fn choose_place(title: String, folder: &Path, name: &str) -> Option<Option<PathBuf>> {
    let dialog = AsyncFileDialog::new().set_title(title).set_directory(folder).set_file_name(name);
    chosen(dialog.save_file().await)
}

fn chosen(file: Option<FileHandle>) -> Option<Option<PathBuf>> {
    Some(file.map(|file| file.path().to_owned()))
}

/// How much larger than usual the user wants text, besides the scale of the screen, in hundredths: “Text size” in the settings
/// for accessibility, as it was when the program was started.
pub fn text_scales() -> impl Stream<Item = f32> {
    let scale = || {
        let key = CURRENT_USER.open(r"Software\Microsoft\Accessibility").ok()?;
        let percent = u16::try_from(key.get_u32("TextScaleFactor").ok()?).ok()?;
        (100..=225).contains(&percent).then(|| f32::from(percent) / 100.0)
    };
    stream::iter(scale())
}

/// Explorer hands files, folders and addresses to the right program. It takes a comma for the end of one that is not in quotes.
/// No path has a quote in it, and in an address it is written otherwise (RFC 3986 §2).
pub(super) fn opener(what: &OsStr) -> Command {
    let what = what.to_string_lossy().replace('"', "%22");
    let mut opener = Command::new("explorer");
    opener.raw_arg(format!("\"{what}\""));
    opener
}
