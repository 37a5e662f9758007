//! The colours by their meaning, for light and dark.
//!
//! Text keeps at least 4.5 : 1 to what it stands on, and outlines of controls, icons and the focus ring 3 : 1 (WCAG 2.1
//! AA, 1.4.3 and 1.4.11). A test computes every pair that the styles use, greyed rows included: they are information too.

use iced::Color;

/// What a message, a badge or an icon wants to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tone {
    /// Nothing in particular.
    Neutral,
    /// Good to know.
    Info,
    /// Done, and well.
    Success,
    /// Worth a look before going on.
    Warning,
    /// Something failed or would be lost.
    Danger,
}

impl Tone {
    /// Every tone.
    pub const ALL: [Self; 5] =
        [Self::Neutral, Self::Info, Self::Success, Self::Warning, Self::Danger];
}

/// The colours of one tone.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hue {
    /// An icon, a bar or short text on the window or a card.
    pub mark: Color,
    /// The ground of a banner or badge.
    pub soft: Color,
    /// Text and icons on `soft`.
    pub on_soft: Color,
}

/// The colours of one theme.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    /// The ground of everything.
    pub window: Color,
    /// Cards, fields and lists, which lie on the window.
    pub surface: Color,
    /// What lies lower than a surface: the head of a list, a field that cannot be changed, the track of a bar.
    pub sunken: Color,
    /// What one reads.
    pub text: Color,
    /// What one may read: hints, addresses, greyed rows, disabled controls.
    pub muted: Color,
    /// Lines that only divide; nothing depends on seeing them.
    pub hairline: Color,
    /// Outlines by which a control is recognised.
    pub outline: Color,
    /// The ground of the main action and of checked boxes; links and the current step.
    pub accent: Color,
    /// The accent under the pointer.
    pub accent_hover: Color,
    /// The accent while pressed.
    pub accent_press: Color,
    /// Text and icons on the accent.
    pub on_accent: Color,
    /// The ground of the selected row and of selected text.
    pub accent_soft: Color,
    /// The ring around the focused control.
    pub focus: Color,
    /// The ground of a quiet control or a row under the pointer.
    pub hover: Color,
    /// The ground of a quiet control while pressed.
    pub press: Color,
    /// The wall of the home that somebody lives in.
    pub home_wall: Color,
    /// The light in its window. It stands on nothing but that wall.
    pub lamp: Color,
    /// What lies over a page while a question waits for its answer.
    pub scrim: Color,
    /// [`Tone::Neutral`].
    pub neutral: Hue,
    /// [`Tone::Info`].
    pub info: Hue,
    /// [`Tone::Success`].
    pub success: Hue,
    /// [`Tone::Warning`].
    pub warning: Hue,
    /// [`Tone::Danger`].
    pub danger: Hue,
}

impl Palette {
    /// The colours of a tone.
    #[must_use]
    pub const fn hue(&self, tone: Tone) -> Hue {
        match tone {
            Tone::Neutral => self.neutral,
            Tone::Info => self.info,
            Tone::Success => self.success,
            Tone::Warning => self.warning,
            Tone::Danger => self.danger,
        }
    }
}

/// Warm paper and petrol.
pub static LIGHT: Palette = Palette {
    window: rgb(0xf6f5f2),
    surface: rgb(0xffffff),
    sunken: rgb(0xedebe6),
    text: rgb(0x1d2426),
    muted: rgb(0x586165),
    hairline: rgb(0xdfdcd5),
    outline: rgb(0x7b8386),
    accent: rgb(0x0f6781),
    accent_hover: rgb(0x0b566d),
    accent_press: rgb(0x084657),
    on_accent: rgb(0xffffff),
    accent_soft: rgb(0xd9ecf2),
    focus: rgb(0x0f6781),
    hover: rgb(0xeeece8),
    press: rgb(0xe4e1db),
    home_wall: rgb(0x0f6781),
    lamp: rgb(0xffc978),
    scrim: Color { a: 0.45, ..rgb(0x1d2426) },
    neutral: Hue { mark: rgb(0x586165), soft: rgb(0xe9e7e2), on_soft: rgb(0x464f53) },
    info: Hue { mark: rgb(0x215fa6), soft: rgb(0xe3eefa), on_soft: rgb(0x174b86) },
    success: Hue { mark: rgb(0x23763a), soft: rgb(0xe0f2e4), on_soft: rgb(0x1a5c2c) },
    warning: Hue { mark: rgb(0x8f5600), soft: rgb(0xfdf0d5), on_soft: rgb(0x714400) },
    danger: Hue { mark: rgb(0xb3261e), soft: rgb(0xfce8e6), on_soft: rgb(0x8e1d17) },
};

/// Night blue-grey, with the same petrol made bright.
pub static DARK: Palette = Palette {
    window: rgb(0x14191c),
    surface: rgb(0x1d2428),
    sunken: rgb(0x262e33),
    text: rgb(0xe7ecee),
    muted: rgb(0xa7b3b9),
    hairline: rgb(0x333d43),
    outline: rgb(0x7f8d95),
    accent: rgb(0x62c2dd),
    accent_hover: rgb(0x80d0e7),
    accent_press: rgb(0x4bb0cd),
    on_accent: rgb(0x062029),
    accent_soft: rgb(0x1d414d),
    focus: rgb(0x7fd3ea),
    hover: rgb(0x283136),
    press: rgb(0x323c42),
    home_wall: rgb(0x2c788e),
    lamp: rgb(0xffc978),
    scrim: Color { a: 0.6, ..rgb(0x05080a) },
    neutral: Hue { mark: rgb(0xa7b3b9), soft: rgb(0x2b343a), on_soft: rgb(0xc4ced3) },
    info: Hue { mark: rgb(0x8fbcf2), soft: rgb(0x1d3146), on_soft: rgb(0xb7d5f8) },
    success: Hue { mark: rgb(0x7fce90), soft: rgb(0x1c3825), on_soft: rgb(0xa9e0b5) },
    warning: Hue { mark: rgb(0xf0bf65), soft: rgb(0x3d2f14), on_soft: rgb(0xf6d79a) },
    danger: Hue { mark: rgb(0xf28b82), soft: rgb(0x46211f), on_soft: rgb(0xf9c0bb) },
};

const fn rgb(hex: u32) -> Color {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color::from_rgb8(red, green, blue)
}

#[cfg(test)]
mod tests {
    use super::*;

    type Pair = (&'static str, Color, Color);

    /// Every text with the ground that it is drawn on.
    fn texts(p: &Palette) -> Vec<Pair> {
        let mut pairs = vec![
            ("main button", p.on_accent, p.accent),
            ("main button, hovered", p.on_accent, p.accent_hover),
            ("main button, pressed", p.on_accent, p.accent_press),
            ("disabled button", p.muted, p.sunken),
            ("selected row", p.text, p.accent_soft),
            ("selected row, second line", p.muted, p.accent_soft),
        ];
        for link in [p.accent, p.accent_hover, p.accent_press] {
            pairs.push(("link on window", link, p.window));
            pairs.push(("link on card", link, p.surface));
        }
        for ground in [p.window, p.surface, p.sunken, p.hover, p.press] {
            pairs.push(("text", p.text, ground));
            pairs.push(("muted text", p.muted, ground));
        }
        for hue in Tone::ALL.map(|tone| p.hue(tone)) {
            pairs.push(("banner or badge", hue.on_soft, hue.soft));
            pairs.push(("toned text on window", hue.mark, p.window));
            pairs.push(("toned text on card", hue.mark, p.surface));
            pairs.push(("toned text on a hovered row", hue.mark, p.hover));
            pairs.push(("toned text on the selected row", hue.mark, p.accent_soft));
        }
        pairs
    }

    /// Every outline, icon or bar with what it must be told from.
    fn controls(p: &Palette) -> Vec<Pair> {
        vec![
            ("outline on window", p.outline, p.window),
            ("outline on card", p.outline, p.surface),
            ("outline on the selected row", p.outline, p.accent_soft),
            ("outline on a hovered row", p.outline, p.hover),
            ("field with an error", p.danger.mark, p.surface),
            ("focus on window", p.focus, p.window),
            ("focus on card", p.focus, p.surface),
            ("focus on the selected row", p.focus, p.accent_soft),
            ("focus on the track", p.focus, p.sunken),
            ("checked box on card", p.accent, p.surface),
            ("checked box on window", p.accent, p.window),
            ("checked box on the selected row", p.accent, p.accent_soft),
            ("bar on its track", p.accent, p.sunken),
            ("finished bar on its track", p.success.mark, p.sunken),
            ("failed bar on its track", p.danger.mark, p.sunken),
            ("outline on the ground of a disabled field", p.outline, p.sunken),
            ("lit home on the band", p.home_wall, p.surface),
            ("lit home on window", p.home_wall, p.window),
            ("lamp in its home", p.lamp, p.home_wall),
            ("warning frame on window", p.warning.mark, p.window),
            ("scroller on the window", p.outline, p.window),
            ("scroller on a surface", p.outline, p.surface),
        ]
    }

    #[test]
    fn text_can_be_read_and_controls_be_seen_in_both_themes() {
        let mut poor = Vec::new();
        for (theme, palette) in [("light", &LIGHT), ("dark", &DARK)] {
            for (least, pairs) in [(4.5, texts(palette)), (3.0, controls(palette))] {
                for (what, front, back) in pairs {
                    let contrast = front.relative_contrast(back);
                    if contrast < least {
                        poor.push(format!("{theme} {what}: {contrast:.2} < {least}"));
                    }
                }
            }
        }
        assert!(poor.is_empty(), "{}", poor.join("\n"));
    }

    #[test]
    fn contrast_is_that_of_the_standard() {
        assert!((Color::BLACK.relative_contrast(Color::WHITE) - 21.0).abs() < 0.01);
        assert!((rgb(0x777777).relative_contrast(Color::WHITE) - 4.48).abs() < 0.01);
    }
}
