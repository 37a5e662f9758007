//! Systems that are not asked yet, macOS among them.

use std::path::{Path, PathBuf};

/// A promise to keep awake, which nobody has made.
#[derive(Debug)]
pub struct Awake(());

impl Awake {
    /// Nobody is asked.
    pub async fn keep(_why: String) -> Option<Self> {
        None
    }
}

/// Nobody is told.
pub async fn notify(_title: String, _text: String) {}

/// There is no dialog.
pub async fn choose_file(_title: String) -> Option<Option<PathBuf>> {
    None
}

/// There is no dialog.
pub async fn choose_folder(_title: String) -> Option<Option<PathBuf>> {
    None
}

/// There is no dialog.
pub async fn choose_place(_title: String, _folder: &Path, _name: &str) -> Option<Option<PathBuf>> {
    None
}

/// What the system says besides the scale of the screen.
pub fn text_scales() -> impl iced::futures::Stream<Item = f32> {
    iced::futures::stream::empty()
}
