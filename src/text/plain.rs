//! Texts as they are searched for and sorted: without regard to accents and to capital letters.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// A text as it is looked for: *Żółw* is found by *zolw*, and by *ŻÓŁW*.
#[must_use]
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match without_stroke(c) {
            Some(letters) => folded.push_str(letters),
            None => folded.push(c),
        }
    }
    folded
}

/// By what a name is sorted: as it is looked for, and among equals as it is written.
#[must_use]
pub fn sort_key(name: &str) -> (String, String) {
    (folded(name), name.to_owned())
}

/// Letters that Unicode does not take apart, as those write them who do not have them.
fn without_stroke(c: char) -> Option<&'static str> {
    Some(match c {
        'ł' => "l",
        'ø' => "o",
        'đ' | 'ð' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ŧ' => "t",
        'ŋ' => "n",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ς' => "σ",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_capitals_make_no_difference() {
        for (written, typed) in [
            ("Żaneta Żółw", "zaneta zolw"),
            ("ŁUCJA", "lucja"),
            ("Øystein Ægir", "oystein aegir"),
            ("Straße", "strasse"),
            ("Ζωή Παππάς", "ζωη παππας"),
            ("Ёлка", "елка"),
            ("Ｒｏｍｅｏ", "romeo"),
        ] {
            assert_eq!(folded(written), folded(typed), "{written}");
        }
        assert_ne!(folded("Anna"), folded("Hanna"));
    }

    #[test]
    fn names_stand_where_their_letters_do() {
        let mut names = ["Zoë", "Żaneta", "Ąnna", "Bob", "anna", "Łucja", "Mona"];
        names.sort_by_cached_key(|name| sort_key(name));
        assert_eq!(names, ["anna", "Ąnna", "Bob", "Łucja", "Mona", "Żaneta", "Zoë"]);
    }
}
