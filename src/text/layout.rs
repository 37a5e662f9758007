//! Text in lines: no wider than there is room, and never broken inside a word.

use textwrap::core::Word;
use textwrap::{Options, WordSeparator, WordSplitter, WrapAlgorithm};
use unicode_linebreak::linebreaks;

/// The width of what nobody watches: a file, a pipe.
pub const USUAL_WIDTH: usize = 80;

/// How much further in the second line of an indented one begins.
const HANGING: &str = "    ";

/// Breaks every line of `text` that is wider than so many columns (UAX #11). What is broken off an indented line is indented
/// further, so that each entry of a list is seen to begin.
#[must_use]
pub fn wrap(text: &str, width: usize) -> String {
    text.lines().map(|line| wrap_line(line, width)).collect::<Vec<_>>().join("\n")
}

fn wrap_line(line: &str, width: usize) -> String {
    let content = line.trim_start_matches(' ');
    let indent = " ".repeat(line.len() - content.len());
    let hanging = match indent.is_empty() {
        true => String::new(),
        false => format!("{indent}{HANGING}"),
    };
    let options = Options::new(width)
        .initial_indent(&indent)
        .subsequent_indent(&hanging)
        .break_words(false)
        .word_splitter(WordSplitter::NoHyphenation)
        .word_separator(WordSeparator::Custom(words))
        .wrap_algorithm(WrapAlgorithm::FirstFit);
    textwrap::fill(content, options)
}

/// What stands between blanks, so that addresses and links stay whole; in a script that does without blanks, what Unicode
/// does not break (UAX #14).
fn words(line: &str) -> Box<dyn Iterator<Item = Word<'_>> + '_> {
    Box::new(pieces(line).flat_map(|piece| {
        let breaks = piece.chars().any(needs_no_blanks).then(|| linebreaks(piece));
        let ends = breaks.into_iter().flatten().map(|(end, _)| end).chain([piece.len()]);
        let mut begin = 0;
        ends.filter_map(move |end| {
            Some(Word::from(piece.get(begin..end)?)).inspect(|_| begin = end)
        })
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
    }))
}

/// The line in pieces: what is between blanks, with the blanks behind it.
fn pieces(line: &str) -> impl Iterator<Item = &str> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let blanks = rest.find(' ').unwrap_or(rest.len());
        let end = rest.get(blanks..)?.find(|c| c != ' ').map_or(rest.len(), |next| blanks + next);
        let (piece, behind) = rest.split_at_checked(end).filter(|_| !rest.is_empty())?;
        rest = behind;
        Some(piece)
    })
}

/// Chinese and Japanese are written without blanks.
fn needs_no_blanks(c: char) -> bool {
    matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_end_between_words() {
        let text = "All 3 contacts are on romeo@a-rather-long-server.example now.";
        assert_eq!(
            wrap(text, 30),
            "All 3 contacts are on\nromeo@a-rather-long-server.example\nnow."
        );
        assert_eq!(wrap("one\n\ntwo", 80), "one\n\ntwo");
        assert_eq!(wrap("", 80), "");
    }

    #[test]
    fn what_is_broken_off_an_entry_stands_further_in() {
        assert_eq!(
            wrap("  Juliet <juliet@capulet.example>", 20),
            "  Juliet\n      <juliet@capulet.example>"
        );
    }

    #[test]
    fn a_column_is_as_wide_as_it_is_shown() {
        // Each of these takes two columns.
        assert_eq!(wrap("你好 ab", 6), "你好\nab");
        assert_eq!(wrap("联系人已经移到新的服务器", 12), "联系人已经移\n到新的服务器");
        // A name with a mark above each letter is as wide as one without.
        assert_eq!(wrap("a\u{300}a\u{300}a\u{300} b", 5), "a\u{300}a\u{300}a\u{300} b");
    }
}
