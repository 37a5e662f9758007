//! What is wrong with the arguments, in the spoken language. The parser's own sentences are English.

use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::text::cldr::{alternatives, list};
use crate::text::joined::sentences;
use crate::text::language::{english, spoken};
use crate::text::say::say;
use crate::text::words::clean;

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
                valid if valid.is_empty() => say!("help-bad-value", option, value),
                valid => say!("help-bad-value-of", option, value, valid = alternatives(valid)),
            }
        }
        ErrorKind::ArgumentConflict => {
            let (option, other) = (one(ContextKind::InvalidArg)?, one(ContextKind::PriorArg)?);
            say!("help-conflict", option, other)
        }
        _ => return None,
    };
    Some(sentences([what, say!("help-more")]))
}

/// What the parser names of this kind.
fn texts(error: &clap::Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(text)) => vec![clean(text)],
        Some(ContextValue::Strings(texts)) => texts.iter().map(|text| clean(text)).collect(),
        _ => Vec::new(),
    }
}
