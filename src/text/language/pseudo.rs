//! A language that nobody speaks, by which it is seen whether everything has room: English, longer by two fifths and more, and with
//! accents above and below its letters.

use std::borrow::Cow;
use std::sync::Arc;

use super::Language;

/// English, stretched.
pub fn stretched() -> Arc<Language> {
    Language::pretended(stretch)
}

fn stretch(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        // About two of five letters of English are vowels.
        let accented = match c {
            'a' => "áá",
            'e' => "ééé",
            'i' => "íí",
            'o' => "óó",
            'u' => "úú",
            'A' => "ÅÅ",
            'E' => "ÉÉ",
            'I' => "ÎÎ",
            'O' => "ÖÖ",
            'U' => "ÛÛ",
            'n' => "ñ",
            'c' => "ç",
            's' => "ş",
            c => {
                out.push(c);
                continue;
            }
        };
        out.push_str(accented);
    }
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::language::within;
    use crate::text::say::say;

    #[test]
    fn sentences_are_longer_and_values_stay() {
        let said = || say!("moving-waits", server = "new.example");
        assert_eq!(within(&stretched(), said), "Wááíítííñg fóór new.example.");
        let looking = || say!("contacts-looking-for-moves");
        let (plain, long) =
            (looking().chars().count(), within(&stretched(), looking).chars().count());
        assert!(long * 10 >= plain * 14, "{plain} became {long}");
    }
}
