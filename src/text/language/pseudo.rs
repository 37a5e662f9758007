//! Languages that nobody speaks, by which it is seen what a real one needs: whether everything has room, and whether everything is
//! mirrored where people read from right to left.

use std::borrow::Cow;
use std::sync::Arc;

use super::{BASE, BASE_HABITS, Direction, Language};

/// English, longer by two fifths and more, and with accents above and below its letters.
pub fn stretched() -> Arc<Language> {
    Language::pretended(stretch)
}

/// English, as if it were written from right to left: a mirrored window that needs no font but the bundled one.
pub fn from_right_to_left() -> Arc<Language> {
    let english = Language::load(BASE, BASE_HABITS);
    Arc::new(Language { direction: Direction::RightToLeft, ..english })
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
