//! Sentences and clauses that follow one another.

use super::say::say;

/// Sentences one behind the other. Chinese and Japanese have no space between them: their full stop is as wide as a sign, and
/// brings its own room.
pub fn sentences<T: AsRef<str>>(all: impl IntoIterator<Item = T>) -> String {
    let mut text = String::new();
    for sentence in all {
        let brings_room =
            |sign: char| matches!(sign, '\u{3000}'..='\u{303f}' | '\u{ff01}'..='\u{ff60}');
        if !text.is_empty() && !text.ends_with(brings_room) {
            text.push(' ');
        }
        text.push_str(sentence.as_ref());
    }
    text
}

/// Remarks that are no sentences, in one line: `reminded once; can’t be reached at the moment`.
pub fn clauses<T: AsRef<str>>(all: impl IntoIterator<Item = T>) -> String {
    let all = all.into_iter().map(|clause| clause.as_ref().to_owned());
    all.reduce(|first, next| say!("language-clauses", first, next)).unwrap_or_default()
}

/// The same text, beginning as a sentence does.
pub fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_stop_as_wide_as_a_sign_needs_no_space() {
        assert_eq!(sentences(["One.", "Two."]), "One. Two.");
        assert_eq!(sentences(["已停止。", "继续？", "好"]), "已停止。继续？好");
        assert_eq!(
            sentences(["nosuch.test: gone.", "もう一度。"]),
            "nosuch.test: gone. もう一度。"
        );
        assert_eq!(sentences(["One."; 1]), "One.");
        assert_eq!(sentences([""; 0]), "");
    }

    #[test]
    fn remarks_stand_in_one_line() {
        assert_eq!(clauses(["reminded once", "said no", "x"]), "reminded once; said no; x");
        assert_eq!(clauses([""; 0]), "");
    }
}
