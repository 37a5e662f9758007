//! The languages that there are to choose from, and whether this computer has the letters for each.
//!
//! What the bundled font lacks comes from the system's fonts. Where there is none either, nobody is shown boxes: the language is named
//! in English, with what to install, and the window speaks English until then.

use std::sync::Arc;

use iced::advanced::graphics::text::{Paragraph, font_system};
use iced::advanced::text::{Alignment, LineHeight, Paragraph as _, Shaping, Text, Wrapping};
use iced::alignment::Vertical;
use iced::{Pixels, Size};
use icu_locale::LanguageIdentifier;

use crate::text::language::{self, Language, available, english, script, spoken};
use crate::text::words::menu as said;
use crate::text::{english_name, own_name};
use crate::ui::system_fonts;
use crate::ui::theme::scale;

/// The scripts that the bundled font has (ISO 15924).
const BUNDLED: [&str; 3] = ["Cyrl", "Grek", "Latn"];

/// A language in a list.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Which.
    pub tag: LanguageIdentifier,
    /// What it is called in itself, or in English where its letters cannot be shown.
    pub name: String,
    /// The package that has the font for it, where that is not there.
    pub lacks: Option<&'static str>,
}

/// All languages that there are.
pub fn all() -> Vec<Listed> {
    available().into_iter().map(Listed::of).collect()
}

impl Listed {
    /// This language.
    fn of(tag: LanguageIdentifier) -> Self {
        let itself = Language::of_itself(&tag);
        let lacks = lacking(&itself);
        let name = if lacks.is_some() { english_name(&itself) } else { own_name(&itself) };
        Self { tag, name, lacks }
    }
}

/// Has letters come from the fonts that suit what is spoken. Where they have not its letters, English is spoken from now on; says why.
pub fn make_legible() -> Option<String> {
    let language = spoken();
    system_fonts::suit(&language);
    let package = lacking(&language)?;
    language::speak(english());
    Some(said::no_font(&english_name(&language), package))
}

/// The package that is to be installed before this language can be shown, by its name in Debian.
fn lacking(language: &Arc<Language>) -> Option<&'static str> {
    let script = script(language.tag())?;
    let is_shown = BUNDLED.contains(&script.as_str()) || can_be_shown(&own_name(language));
    (!is_shown).then(|| package(script.as_str()))
}

fn package(script: &str) -> &'static str {
    match script {
        "Hans" | "Hant" | "Jpan" | "Kore" => "fonts-noto-cjk",
        _ => "fonts-noto-core",
    }
}

/// Whether one of the fonts has each letter of this text.
pub(super) fn can_be_shown(text: &str) -> bool {
    if let Ok(mut fonts) = font_system().write() {
        // Before the window is open nobody else has loaded them.
        crate::ui::fonts().into_iter().for_each(|font| fonts.load_font(font));
    }
    let paragraph = Paragraph::with_text(Text {
        content: text,
        bounds: Size::INFINITE,
        size: Pixels(scale::text::BODY),
        line_height: LineHeight::default(),
        font: crate::ui::REGULAR,
        align_x: Alignment::Default,
        align_y: Vertical::Top,
        shaping: Shaping::Advanced,
        wrapping: Wrapping::None,
    });
    // The first glyph of every font is the box.
    paragraph.buffer().layout_runs().flat_map(|run| run.glyphs).all(|glyph| glyph.glyph_id != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bundled_font_has_the_scripts_that_are_said_of_it() {
        for text in ["Português (Brasil)", "Українська", "Ελληνικά", "Łódź"] {
            assert!(can_be_shown(text), "{text}");
        }
    }

    #[test]
    fn a_letter_that_no_font_has_is_missed() {
        // The last code point for private use.
        assert!(!can_be_shown("a\u{10fffd}"));
    }

    #[test]
    fn each_language_is_listed_by_a_name_that_can_be_read() {
        let all = all();
        assert_eq!(all.len(), available().len());
        for Listed { tag, name, lacks } in all {
            assert!(can_be_shown(&name), "{tag}: {name}");
            let asian = ["ja", "zh-Hans"].contains(&tag.to_string().as_str());
            let package = if asian { "fonts-noto-cjk" } else { "fonts-noto-core" };
            assert!(lacks.is_none_or(|lacks| lacks == package), "{tag}: {lacks:?}");
        }
        assert_eq!(make_legible(), None, "English can always be read");
    }
}
