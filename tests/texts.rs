//! What people read: each message that the code says exists with just these values, each that exists is said, and every
//! language has them all, in the forms that it needs.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use fluent_syntax::parser;
use icu_plurals::{PluralCategory, PluralRules};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

mod days;

/// Counts in which every form that a language has of small numbers comes up.
const COUNTS: u32 = 1_000;

/// A message as a file has it.
#[derive(Debug, Default)]
struct Message {
    file: String,
    /// The values that it shows.
    shown: BTreeSet<String>,
    /// The values that it shows or chooses by.
    used: BTreeSet<String>,
    /// What it chooses by, with the keys of its variants; the last is the one for everything else.
    choices: Vec<(String, Vec<String>)>,
}

#[test]
fn what_the_code_says_and_what_english_has_are_the_same() {
    let (english, mut wrong) = (messages("en"), Vec::new());
    let mut said = BTreeSet::new();
    for (place, id, values) in all_said() {
        match english.get(&id) {
            None => wrong.push(format!("{place}: there is no message {id}")),
            Some(message) if message.used != values => wrong.push(format!(
                "{place}: {id} is said with {values:?}, and {} names {:?}",
                message.file, message.used
            )),
            Some(_) => {}
        }
        said.insert(id);
    }
    let unused = english.iter().filter(|(id, _)| !said.contains(*id));
    wrong.extend(unused.map(|(id, message)| format!("{}: nobody says {id}", message.file)));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_message_bears_the_name_of_its_file() {
    for language in languages() {
        for (id, message) in messages(&language) {
            let subject =
                message.file.split('/').next_back().unwrap().trim_end_matches(".ftl").to_owned();
            assert!(
                id.starts_with(&format!("{subject}-")),
                "{}: {id} is of another file",
                message.file
            );
        }
    }
}

#[test]
fn every_language_says_what_english_says() {
    let (english, mut wrong) = (messages("en"), Vec::new());
    for language in languages().into_iter().filter(|language| language != "en") {
        let messages = messages(&language);
        let missing = english.keys().filter(|id| !messages.contains_key(*id));
        wrong.extend(missing.map(|id| format!("{language}: {id} is missing")));
        for (id, message) in &messages {
            let Some(wanted) = english.get(id) else {
                wrong.push(format!("{}: nobody says {id}", message.file));
                continue;
            };
            if message.file.split('/').next_back() != wanted.file.split('/').next_back() {
                wrong.push(format!("{}: {id} is in {} in English", message.file, wanted.file));
            }
            if !message.used.is_subset(&wanted.used) || !wanted.shown.is_subset(&message.used) {
                wrong.push(format!(
                    "{}: {id} has the values {:?} and shows {:?}; English has {:?} and shows {:?}",
                    message.file, message.used, message.shown, wanted.used, wanted.shown
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_language_has_the_plurals_that_it_needs() {
    let mut wrong = Vec::new();
    for language in languages() {
        let forms = Forms::of(&language);
        for (id, message) in messages(&language) {
            for (value, keys) in &message.choices {
                let missing = forms.missing(keys);
                if !missing.is_empty() {
                    wrong.push(format!(
                        "{}: {id} lacks [{}] of ${value}",
                        message.file,
                        missing.join("] [")
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_form_that_is_lacking_is_found() {
    let missing = |language: &str, keys: &[&str]| {
        let keys: Vec<_> = keys.iter().map(|&key| key.to_owned()).collect();
        Forms::of(language).missing(&keys)
    };
    assert_eq!(missing("ru", &["one", "other"]), ["few", "many"]);
    assert_eq!(missing("ru", &["1", "few", "many", "other"]), ["one"]);
    assert_eq!(missing("ru", &["1", "one", "few", "many", "other"]), [""; 0]);
    assert_eq!(missing("en", &["1", "other"]), [""; 0]);
    assert_eq!(missing("ja", &["1", "other"]), [""; 0]);
    assert_eq!(missing("fr", &["one", "other"]), [""; 0]);
    assert_eq!(missing("ar", &["zero", "one", "two", "few", "other"]), ["many"]);
    assert_eq!(missing("ru", &["planned", "done"]), [""; 0], "not by a number");
    assert_eq!(missing("ru", &["one", "few", "many"]), ["other"]);
}

/// The forms that a language has for counts, each with the counts that it is for.
struct Forms(BTreeMap<&'static str, BTreeSet<u32>>);

impl Forms {
    fn of(language: &str) -> Self {
        let locale: icu_locale::Locale = language.parse().unwrap();
        let rules = PluralRules::try_new_cardinal(locale.into()).unwrap();
        let mut forms: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
        for count in 0..=COUNTS {
            forms.entry(name(rules.category_for(count))).or_default().insert(count);
        }
        Self(forms)
    }

    /// Those that none of these keys is for. The last key is for everything else, and is therefore called `other`.
    fn missing(&self, keys: &[String]) -> Vec<&'static str> {
        let is_form = |key: &String| FORMS.contains(&key.as_str()) || key.parse::<u32>().is_ok();
        if !keys.iter().any(is_form) {
            return Vec::new();
        }
        if keys.last().is_none_or(|last| last != "other") {
            return vec!["other"];
        }
        let lacking = self.0.iter().filter(|(form, counts)| {
            let by_number = |count: &u32| keys.contains(&count.to_string());
            **form != "other"
                && !keys.iter().any(|key| key == *form)
                && !counts.iter().all(by_number)
        });
        lacking.map(|(form, _)| *form).collect()
    }
}

const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

const fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

fn languages() -> Vec<String> {
    let folders = fs::read_dir(locales()).unwrap().map(|entry| entry.unwrap());
    let folders = folders.filter(|entry| entry.path().is_dir());
    let mut languages: Vec<_> =
        folders.map(|entry| entry.file_name().into_string().unwrap()).collect();
    languages.sort();
    languages
}

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales")
}

fn messages(language: &str) -> BTreeMap<String, Message> {
    let mut messages = BTreeMap::new();
    for entry in fs::read_dir(locales().join(language)).unwrap() {
        let path = entry.unwrap().path();
        let file = format!("{language}/{}", path.file_name().unwrap().to_str().unwrap());
        let text = fs::read_to_string(&path).unwrap();
        let resource = parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| {
            panic!("{file} cannot be read: {errors:?}");
        });
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let mut found = Message { file: file.clone(), ..Message::default() };
            let value = message.value.unwrap_or_else(|| panic!("{file}: {id} says nothing"));
            found.look_into(&value);
            assert!(messages.insert(id.clone(), found).is_none(), "{file}: {id} is there twice");
        }
    }
    messages
}

impl Message {
    fn look_into(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            self.look_at(expression);
        }
    }

    fn look_at(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(InlineExpression::Placeable { expression }) => {
                self.look_at(expression)
            }
            Expression::Inline(inline) => {
                if let Some(value) = value_of(inline) {
                    self.shown.insert(value.clone());
                    self.used.insert(value);
                }
            }
            Expression::Select { selector, variants } => {
                let value = value_of(selector).expect("a choice by a value");
                self.used.insert(value.clone());
                let last = variants.iter().filter(|variant| variant.default);
                let keys = variants.iter().filter(|variant| !variant.default).chain(last);
                let keys = keys.map(|variant| match &variant.key {
                    VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => {
                        (*name).to_owned()
                    }
                });
                self.choices.push((value, keys.collect()));
                variants.iter().for_each(|variant| self.look_into(&variant.value));
            }
        }
    }
}

fn value_of(expression: &InlineExpression<&str>) -> Option<String> {
    match expression {
        InlineExpression::VariableReference { id } => Some(id.name.to_owned()),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().find_map(value_of)
        }
        _ => None,
    }
}

/// Each `say!` in the sources: where it stands, the message and the values.
fn all_said() -> Vec<(String, String, BTreeSet<String>)> {
    let mut said = Vec::new();
    for (path, code) in sources() {
        collect(&path.display().to_string(), code, &mut said);
    }
    said
}

/// Every file of the program.
fn sources() -> Vec<(PathBuf, TokenStream)> {
    let mut sources = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                let code = fs::read_to_string(&path).unwrap().parse().unwrap();
                sources.push((path, code));
            }
        }
    }
    sources
}

fn collect(place: &str, code: TokenStream, said: &mut Vec<(String, String, BTreeSet<String>)>) {
    let tokens: Vec<_> = code.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        collect(place, group.stream(), said);
        let before = |back: usize| index.checked_sub(back).map(|index| tokens[index].to_string());
        let is_said = before(1).as_deref() == Some("!") && before(2).as_deref() == Some("say");
        if is_said && group.delimiter() == Delimiter::Parenthesis {
            said.extend(
                message_of(group.stream()).map(|(id, values)| (place.to_owned(), id, values)),
            );
        }
    }
}

/// The name and the values in `"name", value, other = expression`.
fn message_of(code: TokenStream) -> Option<(String, BTreeSet<String>)> {
    let mut parts = Vec::from([Vec::new()]);
    for token in code {
        match &token {
            TokenTree::Punct(punct) if punct.as_char() == ',' => parts.push(Vec::new()),
            _ => parts.last_mut()?.push(token),
        }
    }
    let mut parts = parts.into_iter().filter_map(|part| part.into_iter().next());
    let TokenTree::Literal(id) = parts.next()? else { return None };
    let id = id.to_string().trim_matches('"').to_owned();
    Some((id, parts.map(|name| name.to_string()).collect()))
}

/// What looks like a sentence to [`is_said`] and is none: names of fonts, of programs, of things that are typed, of methods of
/// the desktop.
const NO_SENTENCES: &[&str] = &[
    "Inter",
    "Rehome",
    "Rehome Dark",
    "Rehome Light",
    "Language",
    "Latn",
    "Cyrl",
    "Grek",
    "Hans",
    "Hant",
    "Jpan",
    "Kore",
    "SigIgn:",
    "Android",
    "Conversations, Cheogram",
    "Monal, Siskin",
    "Dino, Gajim",
    "Inhibit",
    "Notify",
    "GetCapabilities",
    "SettingChanged",
    "ReadOne",
    "DisplayName",
    "Possible values:",
    "TextScaleFactor",
    "OpenFile",
    "SaveFile",
    "Response",
    "Usage:",
    "default-src 'none'; style-src 'unsafe-inline'",
];

#[test]
fn no_sentence_stands_in_the_code() {
    let mut wrong = Vec::new();
    for (path, code) in sources() {
        let place = path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().display().to_string();
        let speaks = ["src/cli", "src/ui", "src/text", "src/main.rs"];
        let is_test = ["tests", "testing", "looks", "samples"].iter().any(|part| {
            path.components().any(|name| name.as_os_str() == *part)
                || path.file_stem().is_some_and(|stem| stem == *part)
        });
        if is_test || !speaks.iter().any(|room| place.starts_with(room)) {
            continue;
        }
        let mut found = Vec::new();
        literals(code, &mut found);
        found.retain(|text| is_said(text) && !NO_SENTENCES.contains(&text.as_str()));
        wrong.extend(found.iter().map(|text| format!("{place}: {text:?}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_is_a_sentence_and_what_is_none_are_told_apart() {
    for said in ["Go back", "{count} contacts", "Next", "(no address)", "Careful: {server}"] {
        assert!(is_said(said), "{said}");
    }
    for silent in [
        "",
        "im.rehome.Rehome",
        "--from-file",
        "{old} → {new}",
        "REHOME_DATA_DIR",
        "text/plain",
        "%-d %B",
    ] {
        assert!(!is_said(silent), "{silent}");
    }
}

/// Whether people read this: two words side by side, or one that begins like a sentence. What stands in braces is a value.
fn is_said(text: &str) -> bool {
    // A command as it is typed.
    if text.starts_with("rehome ") {
        return false;
    }
    let mut plain = String::new();
    let mut depth = 0_u32;
    for c in text.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            c if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    let is_word = |word: &&str| {
        let word = word.trim_matches(|c: char| ".,:;!?()“”‘’".contains(c));
        word.len() > 1
            && word.chars().all(|c| c.is_alphabetic() || "'’-".contains(c))
            && word.chars().any(char::is_lowercase)
            && !word.starts_with('-')
    };
    let words: Vec<_> = plain.split_whitespace().collect();
    let side_by_side = words.windows(2).any(|pair| pair.iter().all(is_word));
    let beside_a_value = text.contains(char::is_whitespace)
        && text.contains('{')
        && words.iter().any(|word| is_word(word) && word.len() > 3);
    let begins =
        words.len() == 1 && words.iter().all(is_word) && plain.starts_with(char::is_uppercase);
    side_by_side || beside_a_value || begins
}

/// The texts in the code, but for those in attributes and tests, in what is logged, and in the words for a mistake of the program's
/// own.
fn literals(code: TokenStream, found: &mut Vec<String>) {
    const UNSAID: &[&str] = &[
        "say",
        "error",
        "warn",
        "info",
        "debug",
        "trace",
        "matches",
        "include_str",
        "include_bytes",
        "concat",
        "env",
        "debug_assert",
    ];
    let tokens: Vec<_> = code.into_iter().collect();
    let mut index = 0;
    let mut in_test = false;
    while let Some(token) = tokens.get(index) {
        let next_is = |offset: usize, text: &str| {
            tokens.get(index + offset).is_some_and(|token| token.to_string() == text)
        };
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                let attribute = tokens.get(index + 1 + usize::from(next_is(1, "!")));
                in_test |= attribute
                    .is_some_and(|group| group.to_string().replace(' ', "") == "[cfg(test)]");
                index += 2 + usize::from(next_is(1, "!"));
                continue;
            }
            TokenTree::Ident(name)
                if next_is(1, "!") && UNSAID.contains(&name.to_string().as_str()) =>
            {
                index += 3;
                continue;
            }
            TokenTree::Ident(name) if name == "expect" => {
                index += 2;
                continue;
            }
            TokenTree::Group(group) => {
                if !(in_test && group.delimiter() == Delimiter::Brace) {
                    literals(group.stream(), found);
                }
                in_test &= group.delimiter() != Delimiter::Brace;
            }
            TokenTree::Punct(punct) if punct.as_char() == ';' => in_test = false,
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                if let Some(text) = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
                    found.push(unescaped(text));
                }
            }
            _ => {}
        }
        index += 1;
    }
}

/// A literal as it is read: without line breaks that only break the code.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut lines = text.split("\\\n");
    out.push_str(lines.next().unwrap_or_default());
    lines.for_each(|line| out.push_str(line.trim_start()));
    out.replace("\\n", " ").replace("\\\"", "\"")
}
