//! The language of everything that people read: what `--language` says, else what the system says.

use std::ffi::OsString;
use std::path::Path;

use icu_locale::LanguageIdentifier;

use crate::cli::unusable::Unusable;
use crate::store::preferences::Preferences;
use crate::text::cldr::list;
use crate::text::language::{self, Language, english, speak, wanted};
use crate::text::say::say;

const OPTION: &str = "--language";

/// Speaks what `--language` asks for, wherever it stands among the arguments, or what the system does; so that even what is
/// wrong with the arguments is said in it. The arguments without this option are left.
pub(super) fn speak_by(
    arguments: impl Iterator<Item = OsString>,
) -> (Vec<OsString>, Option<LanguageIdentifier>) {
    let (left, asked) = without_option(arguments);
    let wishes = match &asked {
        Some(tag) => vec![tag.clone()],
        None => wanted::here(),
    };
    speak(Language::for_wishes(&wishes));
    (left, asked)
}

/// The arguments without `--language`, and what that says last. What it says is left where it is if it names no language:
/// then the parser tells.
fn without_option(
    arguments: impl Iterator<Item = OsString>,
) -> (Vec<OsString>, Option<LanguageIdentifier>) {
    let mut arguments = arguments.peekable();
    let (mut left, mut asked) = (Vec::new(), None);
    let read = |text: &OsString| text.to_str()?.parse::<LanguageIdentifier>().ok();
    while let Some(argument) = arguments.next() {
        let joined = argument.to_str().and_then(|text| text.strip_prefix("--language="));
        if argument == "--" {
            left.push(argument);
            left.extend(arguments.by_ref());
        } else if let Some(tag) = joined.and_then(|text| text.parse().ok()) {
            asked = Some(tag);
        } else if argument == OPTION
            && let Some(tag) = arguments.peek().and_then(read)
        {
            arguments.next();
            asked = Some(tag);
        } else {
            left.push(argument);
        }
    }
    (left, asked)
}

/// What there is to say where nobody has translated anything into this language.
pub(super) fn unknown(asked: &LanguageIdentifier) -> Option<String> {
    let spoken = Language::for_wishes(std::slice::from_ref(asked));
    let is_known = asked.language == spoken.tag().language;
    (!is_known).then(|| {
        let languages = list(language::available().iter().map(ToString::to_string));
        say!("cli-no-such-language", language = asked.to_string(), languages)
    })
}

/// The language of `--message-language`, if there is something in it to say.
pub(super) fn of_messages(text: &str) -> Result<LanguageIdentifier, Unusable> {
    let tag = text.parse::<LanguageIdentifier>().map_err(|error| Unusable(error.to_string()))?;
    match unknown(&tag) {
        None => Ok(tag),
        Some(sentence) => Err(Unusable(sentence)),
    }
}

/// What contacts get to read is written in this language.
pub(super) fn write_to_contacts_in(tag: &LanguageIdentifier) {
    language::write_to_contacts_in(Language::for_wishes(std::slice::from_ref(tag)));
}

/// Speaks what was chosen in the window earlier.
pub(super) fn speak_as_chosen(data: &Path) {
    let chosen = Preferences::read(data).language.and_then(|tag| tag.parse().ok());
    if let Some(tag) = chosen {
        speak(Language::for_wishes(&[tag]));
    }
}

/// What a program reads is English, whatever people read.
pub(super) fn speak_to_programs() {
    speak(english());
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str]) -> (Vec<String>, Option<String>) {
        let (left, asked) = without_option(arguments.iter().map(OsString::from));
        let left = left.into_iter().map(|argument| argument.into_string().unwrap()).collect();
        (left, asked.map(|tag| tag.to_string()))
    }

    #[test]
    fn the_option_may_stand_anywhere() {
        let said = |left: &[&str], tag: Option<&str>| {
            (left.iter().map(ToString::to_string).collect::<Vec<_>>(), tag.map(str::to_owned))
        };
        assert_eq!(
            read(&["rehome", "--language", "de", "plan"]),
            said(&["rehome", "plan"], Some("de"))
        );
        assert_eq!(
            read(&["rehome", "plan", "--language=pt-br"]),
            said(&["rehome", "plan"], Some("pt-BR"))
        );
        assert_eq!(
            read(&["rehome", "--language", "de", "--language", "ja"]),
            said(&["rehome"], Some("ja"))
        );
        let odd = ["rehome", "--language", "no language"];
        assert_eq!(read(&odd), said(&odd, None));
        let behind = ["rehome", "--", "--language", "de"];
        assert_eq!(read(&behind), said(&behind, None));
    }
}
