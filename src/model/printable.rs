//! What may be shown of a text from outside: names, and whatever else strangers have written.

/// The longest text that is shown of a name, in characters.
const LONGEST: usize = 200;

/// A text from outside, made safe to show in a line: no control characters (escape sequences and line
/// breaks among them), nothing invisible, no endless length.
pub fn clean(text: &str) -> String {
    let mut out = String::with_capacity(text.len().min(LONGEST * 4));
    for (index, c) in text.chars().enumerate() {
        if index == LONGEST {
            out.push('…');
            break;
        }
        match c {
            '\n' | '\r' | '\t' => out.push(' '),
            c if is_hidden(c) => {}
            c => out.push(c),
        }
    }
    out
}

/// Controls, direction controls (UAX #9 §2), and characters without a shape of their own that only serve to deceive or
/// to break a line.
///
/// The joiners U+200C and U+200D stay: Persian, the scripts of India and emoji need them. So do variation selectors. The
/// tags go, with which any text can be hidden in a name; of the few flags that are made of them a black one is left.
pub const fn is_hidden(c: char) -> bool {
    matches!(c,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}'      // C0, C1
        | '\u{ad}'                                 // soft hyphen
        | '\u{61c}' | '\u{200e}' | '\u{200f}'      // Arabic letter mark, LRM, RLM
        | '\u{115f}' | '\u{1160}' | '\u{3164}' | '\u{ffa0}' // Hangul fillers
        | '\u{180e}' | '\u{200b}' | '\u{feff}'     // Mongolian vowel separator, zero-width space, byte order mark
        | '\u{2028}'..='\u{202e}'                  // line and paragraph separator, embeddings, overrides
        | '\u{2060}'..='\u{206f}'                  // word joiner, invisible operators, isolates, deprecated formats
        | '\u{fff9}'..='\u{fffb}'                  // interlinear annotation
        | '\u{e0000}'..='\u{e007f}') // tags
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_cannot_disguise_anything() {
        assert_eq!(clean("a\u{202e}b\u{2066}c\u{1b}[31md\ne\u{7}"), "abc[31md e");
        assert_eq!(clean("pay\u{ad}p\u{3164}al\u{e0041}\u{e0001}"), "paypal");
        assert_eq!(clean("👩\u{200d}🔬 می\u{200c}خواهم"), "👩\u{200d}🔬 می\u{200c}خواهم");
        assert_eq!(clean(&"x".repeat(1_000_000)).chars().count(), LONGEST + 1);
    }
}
