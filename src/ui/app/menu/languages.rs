//! What becomes of the choice of a language.

use std::path::{Path, PathBuf};

use icu_locale::LanguageIdentifier;
use tokio::task::spawn_blocking;

use crate::store::preferences::Preferences;
use crate::text::explain;
use crate::text::language::{self, Language, wanted};
use crate::text::words::menu as said;
use crate::ui::languages::{Listed, all};

/// The language that somebody wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// That of the system.
    System,
    /// This one.
    Language(LanguageIdentifier),
}

/// A language in the menu.
#[derive(Clone, Debug)]
pub(super) struct Offered {
    pub(super) wish: Wish,
    /// What it is called.
    pub(super) name: String,
    /// The package without which it cannot be shown.
    pub(super) lacks: Option<&'static str>,
    pub(super) is_chosen: bool,
}

/// All languages, after that of the system.
pub(super) fn offered(data: &Path) -> Vec<Offered> {
    let kept = Preferences::read(data).language;
    let system = Offered {
        wish: Wish::System,
        name: said::language_of_system(),
        lacks: None,
        is_chosen: kept.is_none(),
    };
    let languages = all().into_iter().map(|Listed { tag, name, lacks }| {
        let is_chosen = kept.as_deref().is_some_and(|kept| kept == tag.to_string());
        Offered { wish: Wish::Language(tag), name, lacks, is_chosen }
    });
    std::iter::once(system).chain(languages).collect()
}

impl Wish {
    /// Speaks it from now on.
    pub(super) fn speak(&self) {
        let wishes = match self {
            Self::System => wanted::here(),
            Self::Language(tag) => vec![tag.clone()],
        };
        language::speak(Language::for_wishes(&wishes));
    }

    /// Keeps it for the next time.
    pub(super) async fn keep(self, data: PathBuf) -> Result<(), String> {
        let language = match self {
            Self::System => None,
            Self::Language(tag) => Some(tag.to_string()),
        };
        let keep = move || Preferences { language }.keep(&data);
        match spawn_blocking(keep).await {
            Ok(kept) => kept.map_err(|error| explain::system(&said::language_not_kept(), &error)),
            Err(_) => Err(said::language_not_kept()),
        }
    }
}
