//! The system's fonts, from which the letters come that the bundled font lacks.
//!
//! For each script cosmic-text knows fonts to look into first (Noto Sans Arabic, then DejaVu Sans and the like), but it looks only at
//! faces of just the weight that is asked for. Hardly any of them is semi-bold, so the titles of somebody who reads Arabic came from
//! whatever bold font was found first: a typewriter's, as likely as not. And where Chinese and Japanese write a character
//! differently, it is drawn as in China unless the locale is just `ja`.

use std::collections::BTreeMap;
use std::mem;

use iced::advanced::graphics::text::cosmic_text::FontSystem;
use iced::advanced::graphics::text::cosmic_text::fontdb::{
    Database, FaceInfo, Stretch, Style, Weight,
};
use iced::advanced::graphics::text::font_system;

use crate::text::language::Language;

/// The weight of [`SEMIBOLD`](crate::ui::SEMIBOLD).
const SEMIBOLD: Weight = Weight::SEMIBOLD;

/// From now on letters come from the fonts that suit this language.
pub(super) fn suit(language: &Language) {
    let Ok(mut fonts) = font_system().write() else { return };
    // Before the window is open nobody else has loaded them.
    super::fonts().into_iter().for_each(|font| fonts.load_font(font));
    let nothing = FontSystem::new_with_locale_and_db(String::new(), Database::new());
    let (_, mut faces) = mem::replace(fonts.raw(), nothing).into_locale_and_db();
    offer_semibold(&mut faces);
    *fonts.raw() = FontSystem::new_with_locale_and_db(language.tag().to_string(), faces);
}

/// Lets each family without a semi-bold face offer the nearest one that it has, the bold one before any other, in its place.
fn offer_semibold(faces: &mut Database) {
    let mut nearest: BTreeMap<&str, &FaceInfo> = BTreeMap::new();
    let distance = |face: &FaceInfo| face.weight.0.abs_diff(SEMIBOLD.0);
    let upright = |face: &&FaceInfo| face.style == Style::Normal && face.stretch == Stretch::Normal;
    for face in faces.faces().filter(upright) {
        let Some((family, _)) = face.families.first() else { continue };
        let known = nearest.entry(family).or_insert(face);
        // Medium is as near as bold, and nothing that stands out.
        if (distance(face), known.weight) < (distance(known), face.weight) {
            *known = face;
        }
    }
    let lacking = nearest.into_values().filter(|face| face.weight != SEMIBOLD).cloned();
    let lacking: Vec<_> = lacking.collect();
    for face in lacking {
        faces.push_face_info(FaceInfo { weight: SEMIBOLD, ..face });
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use iced::advanced::graphics::text::cosmic_text::fontdb::{ID, Language, Source};

    use super::*;

    fn with(faces: &[(&str, u16)]) -> Database {
        let mut database = Database::new();
        for (family, weight) in faces {
            database.push_face_info(FaceInfo {
                id: ID::dummy(),
                source: Source::Binary(Arc::new([0_u8; 0])),
                index: 0,
                families: vec![((*family).to_owned(), Language::English_UnitedStates)],
                post_script_name: format!("{family} {weight}"),
                style: Style::Normal,
                weight: Weight(*weight),
                stretch: Stretch::Normal,
                monospaced: false,
            });
        }
        database
    }

    /// What a family offers as semi-bold.
    fn semibold<'a>(database: &'a Database, family: &str) -> Vec<&'a str> {
        let faces = database.faces().filter(|face| face.weight == SEMIBOLD);
        let faces = faces.filter(|face| face.families[0].0 == family);
        faces.map(|face| face.post_script_name.as_str()).collect()
    }

    #[test]
    fn a_family_without_a_semibold_face_offers_its_bold_one() {
        let mut fonts = with(&[
            ("A", 400),
            ("A", 500),
            ("A", 700),
            ("A", 900),
            ("B", 400),
            ("C", 600),
            ("C", 700),
        ]);
        for _ in 0..2 {
            offer_semibold(&mut fonts);
            assert_eq!(semibold(&fonts, "A"), ["A 700"]);
            assert_eq!(semibold(&fonts, "B"), ["B 400"]);
            assert_eq!(semibold(&fonts, "C"), ["C 600"]);
        }
    }

    #[test]
    fn the_bundled_font_stays_the_first() {
        suit(&crate::text::language::english());
        let mut fonts = font_system().write().unwrap();
        assert_eq!(semibold(fonts.raw().db(), "Inter"), ["Inter-SemiBold"]);
    }
}
