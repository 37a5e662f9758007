//! What the user wants of the program itself, whatever the move.

use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::storage;

/// What the user wants. What is not said is as the system has it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// The language to speak (BCP 47).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

impl Preferences {
    /// What is kept in the folder of the program. Nothing is wanted where nothing is kept, or nothing that can be read.
    pub fn read(data: &Path) -> Self {
        let text = match std::fs::read_to_string(file(data)) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Self::default(),
            Err(error) => {
                tracing::warn!("the preferences cannot be read: {error}");
                return Self::default();
            }
        };
        serde_json::from_str(&text).unwrap_or_else(|error| {
            tracing::warn!("the preferences are damaged: {error}");
            Self::default()
        })
    }

    /// Keeps them.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn keep(&self, data: &Path) -> io::Result<()> {
        let text = serde_json::to_vec(self)?;
        storage::write_atomically(&file(data), &text)
    }
}

fn file(data: &Path) -> PathBuf {
    data.join("preferences.json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_wanted_is_kept_and_what_cannot_be_read_is_nothing() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Preferences::read(folder.path()), Preferences::default());
        let wanted = Preferences { language: Some("pt-BR".to_owned()) };
        wanted.keep(folder.path()).unwrap();
        assert_eq!(Preferences::read(folder.path()), wanted);
        std::fs::write(file(folder.path()), "{").unwrap();
        assert_eq!(Preferences::read(folder.path()), Preferences::default());
    }
}
