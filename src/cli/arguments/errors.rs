//! What is wrong with the arguments, in the spoken language. The parser's own sentences are English.

use std::error::Error;

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::cli::unusable::Unusable;
use crate::text::cldr::{alternatives, list};
use crate::text::joined::sentences;
use crate::text::language::{english, spoken};
use crate::text::say::say;
use crate::text::words::{clean, guide};

/// Why the arguments cannot be used; nothing where the parser says it itself: in English, and what comes up seldom.
pub(in crate::cli) fn sentence(error: &clap::Error) -> Option<String> {
    if spoken().tag() == english().tag() {
        return None;
    }
    let one = |kind| texts(error, kind).into_iter().next();
    let what = match error.kind() {
        ErrorKind::MissingRequiredArgument => {
            say!("help-missing", names = list(texts(error, ContextKind::InvalidArg)))
        }
        ErrorKind::UnknownArgument => say!("help-unknown", name = one(ContextKind::InvalidArg)?),
        ErrorKind::InvalidSubcommand => {
            say!("help-unknown", name = one(ContextKind::InvalidSubcommand)?)
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let (option, value) = (one(ContextKind::InvalidArg)?, one(ContextKind::InvalidValue)?);
            match texts(error, ContextKind::ValidValue) {
                _ if value.is_empty() => say!("help-no-value", option),
                valid if valid.is_empty() => say!("help-bad-value", option, value),
                valid => say!("help-bad-value-of", option, value, valid = alternatives(valid)),
            }
        }
        ErrorKind::ArgumentConflict => {
            let (option, other) = (one(ContextKind::InvalidArg)?, one(ContextKind::PriorArg)?);
            match option == other {
                true => say!("help-twice", option),
                false => say!("help-conflict", option, other),
            }
        }
        _ => return None,
    };
    Some(sentences([Some(what), reason(error), Some(say!("help-more"))].into_iter().flatten()))
}

/// Why a value cannot be used, where this program has read it and knows more.
fn reason(error: &clap::Error) -> Option<String> {
    let why = error.source()?;
    let said = why.downcast_ref().map(|Unusable(sentence)| sentence.clone());
    said.or_else(|| why.downcast_ref().map(guide::no_address))
}

/// What the parser names of this kind.
fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![clean(text)],
        Some(ContextValue::Strings(texts)) => texts.iter().map(|text| clean(text)).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;
    use crate::text::language::{Language, within};

    #[test]
    fn who_types_something_wrong_is_told_why_in_their_language() {
        let german = Language::for_wishes(&["de".parse().unwrap()]);
        let said = |typed: &str| {
            let typed = typed.split(' ').map(Into::into).collect();
            within(&german, || sentence(&read(typed).unwrap_err()).unwrap())
        };
        for (typed, why) in [
            ("rehome --nosuch", "keine Option und keinen Befehl „--nosuch“"),
            ("rehome plan", "Es fehlt: --to <ADDRESS>"),
            ("rehome move --from", "Hinter --from <ADDRESS> fehlt der Wert."),
            ("rehome move --via by-hand", "Wähle auto, server oder client."),
            ("rehome plan --json --json", "--json lässt sich nur einmal angeben."),
            ("rehome plan --closes 31.2.2027", "nicht verwendbar. Diesen Tag gibt es nicht."),
            ("rehome plan --report report.pdf", "nicht verwendbar. Der Name der Datei muss"),
            ("rehome plan --room a=b", "nicht verwendbar. Hier gehören die Adressen"),
            ("rehome plan --from old.example", "nicht verwendbar. Da fehlt etwas:"),
        ] {
            assert!(said(typed).contains(why), "{typed}: {}", said(typed));
            assert!(said(typed).ends_with("Mehr dazu: --help."), "{typed}");
        }
    }
}
