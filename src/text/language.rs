//! The language that people read: which there are, which is spoken, and what its messages say.
//!
//! The messages are Fluent's (<https://projectfluent.org>), in `assets/locales/LANGUAGE/SUBJECT.ftl`. A language is a folder there and
//! nothing else. Only the language that is spoken is parsed, and English once it lacks a message.
//!
//! English is spoken until [`speak`] is told otherwise. Nothing here looks at the environment but [`wanted`], for those who ask.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_locale::subtags::Script;
use icu_locale::{LanguageIdentifier, LocaleDirectionality, LocaleExpander, langid};
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;

pub(in crate::text) mod decimal;
pub mod pseudo;
pub mod wanted;

/// The language that the messages are written in first.
const BASE: LanguageIdentifier = langid!("en");
/// How English writes days and times where nobody has said of which country: `Friday 5 June`, `14:10`.
const BASE_HABITS: LanguageIdentifier = langid!("en-GB");

/// The files of all languages. A debug build reads them when they are needed, so that a message can be changed without
/// compiling anything.
#[derive(rust_embed::Embed)]
#[folder = "assets/locales"]
struct Files;

/// In which direction a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    LeftToRight,
    /// Right to left, as Arabic is.
    RightToLeft,
}

/// A language with its messages.
pub struct Language {
    tag: LanguageIdentifier,
    habits: LanguageIdentifier,
    direction: Direction,
    messages: FluentBundle<FluentResource>,
}

impl Language {
    /// The best that there is for somebody who wants these, the first of them most: a language of that name, or one of the
    /// same script. English if there is none.
    pub fn for_wishes(wishes: &[LanguageIdentifier]) -> Arc<Self> {
        let languages = available();
        let found = wishes.iter().find_map(|wish| {
            let of_wish = |tag: &&LanguageIdentifier| written_alike(tag, wish);
            let same = languages.iter().filter(of_wish);
            same.max_by_key(|tag| (tag.region == wish.region, *tag == wish)).map(|tag| (tag, wish))
        });
        match found {
            Some((tag, wish)) if *tag != BASE || wish.region.is_some() => {
                Arc::new(Self::load(tag.clone(), wish.clone()))
            }
            _ => english(),
        }
    }

    /// A pretended language: English, with each piece of text as `change` makes it.
    pub fn pretended(change: fn(&str) -> Cow<'_, str>) -> Arc<Self> {
        let mut language = Self::load(BASE, BASE_HABITS);
        language.messages.set_transform(Some(change));
        Arc::new(language)
    }

    /// What the language `tag` says of itself, and nothing else of it.
    pub fn of_itself(tag: &LanguageIdentifier) -> Arc<Self> {
        let name = format!("{tag}/language.ftl");
        let file = read(&name).map(|text| (name, text));
        Arc::new(Self::with(tag.clone(), tag.clone(), file))
    }

    /// The language `tag` with the habits of `wish`, a place where it is spoken.
    fn load(tag: LanguageIdentifier, wish: LanguageIdentifier) -> Self {
        let files = files(&tag);
        Self::with(tag, wish, files)
    }

    /// The same with the messages of these files alone, each with its name.
    fn with(
        tag: LanguageIdentifier,
        wish: LanguageIdentifier,
        files: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        let habits = if wish.region.is_some() { wish } else { tag.clone() };
        // Fluent has a type of its own for the same thing.
        let locale = habits.to_string().parse().unwrap_or_default();
        let mut messages = FluentBundle::new_concurrent(vec![locale]);
        let direction = direction_of(&tag);
        // Marks that keep an address apart matter where the text around it runs the other way; elsewhere they would only come
        // along when it is copied.
        messages.set_use_isolating(direction == Direction::RightToLeft);
        messages.set_formatter(Some(number));
        for (name, text) in files {
            let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
                tracing::error!("{name} cannot be read as a whole: {errors:?}");
                resource
            });
            if let Err(errors) = messages.add_resource(resource) {
                tracing::error!("{name} says something twice: {errors:?}");
            }
        }
        Self { tag, habits, direction, messages }
    }

    /// Its name (BCP 47).
    pub const fn tag(&self) -> &LanguageIdentifier {
        &self.tag
    }

    /// The language and place whose habits numbers, days and times follow.
    pub(in crate::text) const fn habits(&self) -> &LanguageIdentifier {
        &self.habits
    }

    /// In which direction it is written.
    pub const fn direction(&self) -> Direction {
        self.direction
    }

    /// The message of this name, in English if this language lacks it.
    pub(in crate::text) fn message(&self, id: &str, values: Option<&FluentArgs<'_>>) -> String {
        if let Some(text) = self.own_message(id, values) {
            return text;
        }
        let text = if self.tag == BASE { None } else { english().own_message(id, values) };
        text.unwrap_or_else(|| {
            tracing::error!("there is no message {id}");
            id.to_owned()
        })
    }

    fn own_message(&self, id: &str, values: Option<&FluentArgs<'_>>) -> Option<String> {
        let pattern = self.messages.get_message(id)?.value()?;
        let mut errors = Vec::new();
        let text = self.messages.format_pattern(pattern, values, &mut errors).into_owned();
        if !errors.is_empty() {
            tracing::error!("the message {id} ({}) does not fit: {errors:?}", self.tag);
        }
        (errors.is_empty() || self.tag == BASE).then_some(text)
    }
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Language").field(&self.tag).finish()
    }
}

/// The languages that there are, by name (BCP 47).
pub fn available() -> Vec<LanguageIdentifier> {
    let folders: BTreeSet<_> = Files::iter()
        .filter_map(|name| name.split_once('/').map(|(tag, _)| tag.to_owned()))
        .collect();
    folders.iter().filter_map(|tag| tag.parse().ok()).collect()
}

/// The name and the text of each file of a language.
fn files(tag: &LanguageIdentifier) -> impl Iterator<Item = (String, String)> + use<> {
    let folder = format!("{tag}/");
    Files::iter().filter_map(move |name| {
        (name.starts_with(&folder) && name.ends_with(".ftl")).then_some(())?;
        Some((name.to_string(), read(&name)?))
    })
}

/// The text of the file of this name.
fn read(name: &str) -> Option<String> {
    let file = Files::get(name)?;
    Some(String::from_utf8_lossy(&file.data).into_owned())
}

/// Whether who reads the one reads the other: the same language in the same script.
fn written_alike(one: &LanguageIdentifier, other: &LanguageIdentifier) -> bool {
    (one.language, script(one)) == (other.language, script(other))
}

/// The script that a language is written in (ISO 15924), where it says none the usual one.
pub fn script(tag: &LanguageIdentifier) -> Option<Script> {
    let mut tag = tag.clone();
    LocaleExpander::new_common().maximize(&mut tag);
    tag.script
}

fn direction_of(tag: &LanguageIdentifier) -> Direction {
    match LocaleDirectionality::new_common().is_right_to_left(tag) {
        true => Direction::RightToLeft,
        false => Direction::LeftToRight,
    }
}

/// How Fluent is to write a value, where it is a number.
fn number(value: &FluentValue<'_>, known: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    known.with_try_get::<Habits, _, _>((), |Habits(of)| decimal::write(of, number.value)).ok()
}

/// The language and place that Fluent formats for, by the type that everybody else uses.
struct Habits(LanguageIdentifier);

impl Memoizable for Habits {
    type Args = ();
    type Error = icu_locale::ParseError;

    fn construct(lang: unic_langid::LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        lang.to_string().parse().map(Self)
    }
}

/// English, unless another is spoken: then English need not be parsed.
static SPOKEN: RwLock<Option<Arc<Language>>> = RwLock::new(None);

static FOR_CONTACTS: RwLock<Option<Arc<Language>>> = RwLock::new(None);

thread_local! {
    /// What is spoken on this thread for the moment, whatever is spoken elsewhere.
    static FOR_NOW: RefCell<Vec<Arc<Language>>> = const { RefCell::new(Vec::new()) };
}

/// English.
pub fn english() -> Arc<Language> {
    static ENGLISH: LazyLock<Arc<Language>> =
        LazyLock::new(|| Arc::new(Language::load(BASE, BASE_HABITS)));
    Arc::clone(&ENGLISH)
}

/// From now on everybody reads this language.
pub fn speak(language: Arc<Language>) {
    *SPOKEN.write().unwrap_or_else(PoisonError::into_inner) = Some(language);
}

/// The language that is spoken.
pub fn spoken() -> Arc<Language> {
    let for_now = FOR_NOW.with_borrow(|all| all.last().map(Arc::clone));
    let always = || SPOKEN.read().unwrap_or_else(PoisonError::into_inner).clone();
    for_now.or_else(always).unwrap_or_else(english)
}

/// What contacts get to read is in this language from now on, whatever the user reads.
pub fn write_to_contacts_in(language: Arc<Language>) {
    *FOR_CONTACTS.write().unwrap_or_else(PoisonError::into_inner) = Some(language);
}

/// The language of what contacts get to read: the user's, unless another was chosen.
pub fn for_contacts() -> Arc<Language> {
    let chosen = FOR_CONTACTS.read().unwrap_or_else(PoisonError::into_inner);
    chosen.as_ref().map_or_else(spoken, Arc::clone)
}

/// Says something in this language, whatever is spoken otherwise: what is for scripts, or for somebody else.
pub fn within<T>(language: &Arc<Language>, say: impl FnOnce() -> T) -> T {
    /// The end of it, also where saying panics.
    struct Until;
    impl Drop for Until {
        fn drop(&mut self) {
            FOR_NOW.with_borrow_mut(Vec::pop);
        }
    }
    FOR_NOW.with_borrow_mut(|all| all.push(Arc::clone(language)));
    let _until = Until;
    say()
}

/// In which direction the spoken language is written.
pub fn direction() -> Direction {
    spoken().direction()
}

#[cfg(test)]
mod tests;
