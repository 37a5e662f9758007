//! How months and days are called: in the language that is spoken first, and in all others that this program has, since many people
//! write dates in another language than they read.

use std::sync::{Arc, LazyLock};

use icu_locale::LanguageIdentifier;
use jiff::civil::Weekday;

use super::read;
use crate::text::cldr;
use crate::text::language::{Language, available, english, spoken, within};
use crate::text::say::say;

/// The shortest beginning of a name that is read, in bytes: three letters, or one sign for a whole syllable.
const SHORTEST: usize = 3;

/// The longest word that is passed over in any language: *on*, *de*, *am*, *в*.
const PASSED_OVER: usize = 2;

/// Which of two numbers is the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    /// 5/6 is in June.
    DayFirst,
    /// 5/6 is in May.
    MonthFirst,
}

impl Order {
    /// As it is where the reader lives; `None` for English of nowhere in particular.
    pub(super) fn usual() -> Option<Self> {
        let (spoken, english) = (spoken(), english());
        (spoken.habits() != english.habits()).then(|| {
            match cldr::month_comes_first(spoken.habits()) {
                true => Self::MonthFirst,
                false => Self::DayFirst,
            }
        })
    }
}

/// How many days from today it is where somebody says "today" or "tomorrow".
pub(super) fn from_today(typed: &str) -> Option<i32> {
    let near = || {
        [
            (0, say!("day-words-today")),
            (1, say!("day-words-tomorrow")),
            (2, say!("day-words-after-tomorrow")),
        ]
    };
    let mut near = near().into_iter().chain(within(&english(), near));
    near.find(|(_, words)| is_one_of(words, typed)).map(|(days, _)| days)
}

/// What all languages call months and days.
pub(super) struct Names {
    spoken: Arc<Language>,
    /// As they are where the reader lives, if that is no language that all share.
    local: Option<Calendar>,
    /// What may stand beside a date in the spoken language and in English.
    beside: [String; 2],
}

/// What one language calls months and days of the week, as they are [`read`].
struct Calendar {
    months: Vec<(i16, String)>,
    weekdays: Vec<(Weekday, String)>,
}

impl Names {
    /// As they are where the reader lives, and everywhere else.
    pub(super) fn known() -> Self {
        let (spoken, beside) = (spoken(), || say!("day-words-beside"));
        let is_shared = ALL.iter().any(|(tag, _)| tag == spoken.habits());
        Self {
            local: (!is_shared).then(|| Calendar::of(spoken.habits())),
            beside: [beside(), within(&english(), beside)],
            spoken,
        }
    }

    /// Those of the reader first.
    fn calendars(&self) -> impl Iterator<Item = &Calendar> {
        let own = ALL.iter().filter(|(tag, _)| tag == self.spoken.tag());
        self.local.iter().chain(own.chain(ALL.iter()).map(|(_, calendar)| calendar))
    }

    /// The number of the month that this word names.
    pub(super) fn month(&self, word: &str) -> Option<i16> {
        self.one_of(|calendar| &calendar.months, word)
    }

    /// The day of the week that this word names.
    pub(super) fn weekday(&self, word: &str) -> Option<Weekday> {
        self.one_of(|calendar| &calendar.weekdays, word)
    }

    /// Whether this word says nothing of which day it is.
    pub(super) fn says_nothing(&self, word: &str) -> bool {
        // A sign that is a whole word says something: 下 is *next week's*.
        let is_word = |sign| matches!(sign, '\u{3400}'..='\u{9fff}');
        let is_short = word.chars().count() <= PASSED_OVER && !word.contains(is_word);
        is_short || self.beside.iter().any(|words| is_one_of(words, word))
    }

    /// What is called so, by its whole name or its beginning, or by its name with another ending, where nothing else
    /// could be meant.
    fn one_of<T: Copy + PartialEq>(
        &self,
        names: impl Fn(&Calendar) -> &Vec<(T, String)>,
        word: &str,
    ) -> Option<T> {
        let only = |fits: &dyn Fn(&str) -> bool| {
            self.calendars().find_map(|calendar| {
                let mut fitting = names(calendar).iter().filter(|(_, name)| fits(name));
                let (one, _) = fitting.next()?;
                fitting.all(|(other, _)| other == one).then_some(*one)
            })
        };
        let begins = |name: &str, part: &str| part.len() >= SHORTEST && name.starts_with(part);
        // "пятницу" is "пятница", "sobotę" is "sobota".
        let mut letters = word.chars();
        letters.next_back();
        let stem = letters.as_str();
        only(&|name| name == word)
            .or_else(|| only(&|name| begins(name, word)))
            .or_else(|| only(&|name| begins(name, stem)))
    }
}

/// Those of all languages that there are.
static ALL: LazyLock<Vec<(LanguageIdentifier, Calendar)>> = LazyLock::new(|| {
    let all = available().into_iter();
    all.map(|tag| (tag.clone(), Calendar::of(&tag))).collect()
});

impl Calendar {
    fn of(habits: &LanguageIdentifier) -> Self {
        let months = (1..=12).flat_map(|month| {
            let names = cldr::names_of_month(habits, month);
            names.into_iter().map(move |name| (i16::from(month), name))
        });
        let weekdays = Weekday::Monday.cycle_forward().take(7).flat_map(|weekday| {
            let names = cldr::names_of_weekday(habits, weekday);
            names.into_iter().map(move |name| (weekday, name))
        });
        Self { months: named(months), weekdays: named(weekdays) }
    }
}

/// Each with its names as they are compared: those that are words.
fn named<T: Copy>(names: impl Iterator<Item = (T, String)>) -> Vec<(T, String)> {
    names
        .flat_map(|(value, name)| {
            let name = read(&name);
            let longest = name
                .split(|sign: char| sign.is_whitespace() || matches!(sign, '.' | ','))
                .filter(|word| !word.contains(|sign: char| sign.is_numeric()))
                .max_by_key(|word| word.len());
            longest.filter(|word| !word.is_empty()).map(|word| (value, word.to_owned()))
        })
        .collect()
}

/// Whether it is one of these, which a message names with commas between them.
fn is_one_of(words: &str, typed: &str) -> bool {
    words.split(',').any(|word| read(word.trim()) == typed)
}
