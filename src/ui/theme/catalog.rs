//! The styles of iced's own widgets: the meanings that each can have, and what they look like.
//!
//! iced's button and check box have no style here on purpose: they cannot take the keyboard focus. Those of
//! [`widget`](crate::ui::widget) can.

use iced::widget::{container, rule, scrollable, svg, text, text_editor, text_input};
use iced::{Background, Border, Color, Shadow, border};

use super::scale::{radius, size};
use super::{Theme, Tone};

/// The class of widgets that look the same everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Only;

/// What a text is, as far as its colour goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Ink {
    /// The colour of what it stands in: the window, a button, a banner.
    #[default]
    Inherited,
    /// Less important than the text beside it.
    Muted,
    /// A link, or the current one of several.
    Accent,
    /// It says how something went.
    Tone(Tone),
    /// A drawing that must be seen and says nothing by its colour.
    Outline,
    /// The wall of the home that somebody lives in.
    HomeWall,
    /// The light in its window.
    Lamp,
}

impl Ink {
    /// The colour, or `None` for that of the surroundings.
    #[must_use]
    pub fn color(self, theme: &Theme) -> Option<Color> {
        let palette = theme.palette();
        match self {
            Self::Inherited => None,
            Self::Muted => Some(palette.muted),
            Self::Accent => Some(palette.accent),
            Self::Tone(tone) => Some(palette.hue(tone).mark),
            Self::Outline => Some(palette.outline),
            Self::HomeWall => Some(palette.home_wall),
            Self::Lamp => Some(palette.lamp),
        }
    }
}

impl text::Catalog for Theme {
    type Class<'a> = Ink;

    fn default<'a>() -> <Self as text::Catalog>::Class<'a> {
        Ink::Inherited
    }

    fn style(&self, ink: &Ink) -> text::Style {
        text::Style { color: ink.color(self) }
    }
}

/// What a container is the ground of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Surface {
    /// Nothing: it only arranges.
    #[default]
    None,
    /// A group of things that belong together.
    Card,
    /// A list that reaches from edge to edge of its frame.
    List,
    /// A card that says something important, by the colour of its frame.
    Framed(Tone),
    /// What is said aside, in small words.
    Note(Tone),
    /// The bars at the top and at the foot of a page.
    Footer,
    /// A question.
    Dialog,
    /// The menu.
    Menu,
    /// What lies over a page below a question.
    Scrim,
    /// A message that takes the width of the page.
    Banner(Tone),
    /// A message that reaches from edge to edge of the window.
    Strip(Tone),
    /// A word or two about the state of something.
    Badge(Tone),
    /// The box of a choice that holds other controls.
    Choice {
        /// It is the one that is used.
        chosen: bool,
    },
    /// The round box of a choice.
    Radio {
        /// It is the one that is used.
        chosen: bool,
    },
    /// The dot in it.
    RadioDot,
    /// What stands in the place of words that are still to come.
    Bar,
    /// The white ground of a picture that was drawn for one, whatever the theme.
    Paper,
    /// The box of a check box.
    Box {
        /// It shows a mark.
        marked: bool,
        /// It can be changed.
        enabled: bool,
    },
}

impl container::Catalog for Theme {
    type Class<'a> = Surface;

    fn default<'a>() -> <Self as container::Catalog>::Class<'a> {
        Surface::None
    }

    fn style(&self, surface: &Surface) -> container::Style {
        let palette = self.palette();
        let ground = |color: Color| container::Style {
            background: Some(Background::Color(color)),
            ..container::Style::default()
        };
        let line = |color, radius: f32| Border {
            color,
            width: size::BORDER,
            radius: border::radius(radius),
        };

        match *surface {
            Surface::None => container::Style::default(),
            Surface::Card => ground(palette.surface).border(line(palette.hairline, radius::L)),
            Surface::List => ground(palette.surface).border(line(palette.hairline, radius::M)),
            Surface::Framed(tone) => {
                ground(palette.surface).border(line(palette.hue(tone).mark, radius::L))
            }
            // The ground of the neutral badge would hardly be seen on the window.
            Surface::Note(Tone::Neutral) => {
                ground(palette.sunken).color(palette.text).border(border::rounded(radius::M))
            }
            Surface::Note(tone) => {
                let hue = palette.hue(tone);
                ground(hue.soft).color(hue.on_soft).border(border::rounded(radius::M))
            }
            Surface::Footer => ground(palette.surface),
            Surface::Dialog => ground(palette.surface).border(line(palette.hairline, radius::L)),
            Surface::Menu => ground(palette.surface).border(line(palette.outline, radius::M)),
            Surface::Scrim => ground(palette.scrim),
            Surface::Banner(tone) => {
                let hue = palette.hue(tone);
                ground(hue.soft).color(hue.on_soft).border(border::rounded(radius::L))
            }
            Surface::Strip(tone) => {
                let hue = palette.hue(tone);
                ground(hue.soft).color(hue.on_soft)
            }
            Surface::Badge(tone) => {
                let hue = palette.hue(tone);
                ground(hue.soft).color(hue.on_soft).border(border::rounded(radius::ROUND))
            }
            Surface::Choice { chosen: true } => ground(palette.surface)
                .border(Border { width: size::FOCUS, ..line(palette.accent, radius::M) }),
            Surface::Choice { chosen: false } => {
                ground(palette.surface).border(line(palette.outline, radius::M))
            }
            Surface::Radio { chosen: true } => {
                ground(palette.accent).border(border::rounded(radius::ROUND))
            }
            Surface::Radio { chosen: false } => ground(palette.surface)
                .border(Border { width: 1.5, ..line(palette.outline, radius::ROUND) }),
            Surface::RadioDot => ground(palette.on_accent).border(border::rounded(radius::ROUND)),
            Surface::Paper => ground(Color::WHITE).border(border::rounded(radius::M)),
            Surface::Bar => ground(palette.press).border(border::rounded(radius::S)),
            Surface::Box { marked: true, enabled: true } => {
                ground(palette.accent).color(palette.on_accent).border(border::rounded(radius::S))
            }
            Surface::Box { marked: false, enabled: true } => ground(palette.surface)
                .border(Border { width: 1.5, ..line(palette.outline, radius::S) }),
            Surface::Box { marked: _, enabled: false } => {
                ground(palette.sunken).color(palette.muted).border(line(palette.outline, radius::S))
            }
        }
    }
}

/// The state of a text field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Field {
    /// Nothing is wrong with what it holds.
    #[default]
    Valid,
    /// What it holds cannot be used; a sentence under it says why.
    Invalid,
}

impl text_input::Catalog for Theme {
    type Class<'a> = Field;

    fn default<'a>() -> <Self as text_input::Catalog>::Class<'a> {
        Field::Valid
    }

    fn style(&self, field: &Field, status: text_input::Status) -> text_input::Style {
        let palette = self.palette();
        let disabled = status == text_input::Status::Disabled;
        let focused = matches!(status, text_input::Status::Focused { .. });
        let hovered = status == text_input::Status::Hovered;
        text_input::Style {
            background: self.field_ground(disabled),
            border: self.field_border(*field, focused, hovered),
            icon: palette.muted,
            placeholder: palette.muted,
            value: if disabled { palette.muted } else { palette.text },
            selection: palette.accent_soft,
        }
    }
}

impl text_editor::Catalog for Theme {
    type Class<'a> = Field;

    fn default<'a>() -> <Self as text_editor::Catalog>::Class<'a> {
        Field::Valid
    }

    fn style(&self, field: &Field, status: text_editor::Status) -> text_editor::Style {
        let palette = self.palette();
        let disabled = status == text_editor::Status::Disabled;
        let focused = matches!(status, text_editor::Status::Focused { .. });
        let hovered = status == text_editor::Status::Hovered;
        text_editor::Style {
            background: self.field_ground(disabled),
            border: self.field_border(*field, focused, hovered),
            placeholder: palette.muted,
            value: if disabled { palette.muted } else { palette.text },
            selection: palette.accent_soft,
        }
    }
}

impl Theme {
    fn field_ground(&self, disabled: bool) -> Background {
        let palette = self.palette();
        Background::Color(if disabled { palette.sunken } else { palette.surface })
    }

    fn field_border(&self, field: Field, focused: bool, hovered: bool) -> Border {
        let palette = self.palette();
        let color = match field {
            Field::Invalid => palette.danger.mark,
            Field::Valid if focused => palette.focus,
            Field::Valid if hovered => palette.muted,
            Field::Valid => palette.outline,
        };
        let width = if focused { size::FOCUS } else { size::BORDER };
        Border { color, width, radius: border::radius(radius::M) }
    }
}

impl scrollable::Catalog for Theme {
    type Class<'a> = Only;

    fn default<'a>() -> <Self as scrollable::Catalog>::Class<'a> {
        Only
    }

    /// Its bars are hidden: those of the house are drawn by [`scrolling`](crate::ui::widget::scrolling).
    fn style(&self, _: &Only, _: scrollable::Status) -> scrollable::Style {
        let palette = self.palette();
        let rail = scrollable::Rail {
            background: None,
            border: Border::default(),
            scroller: scrollable::Scroller {
                background: Background::Color(palette.outline),
                border: Border::default(),
            },
        };
        scrollable::Style {
            container: container::Style::default(),
            vertical_rail: rail,
            horizontal_rail: rail,
            gap: None,
            auto_scroll: scrollable::AutoScroll {
                background: Background::Color(palette.surface),
                border: Border {
                    color: palette.outline,
                    width: size::BORDER,
                    radius: border::radius(radius::ROUND),
                },
                shadow: Shadow::default(),
                icon: palette.text,
            },
        }
    }
}

impl rule::Catalog for Theme {
    type Class<'a> = Only;

    fn default<'a>() -> <Self as rule::Catalog>::Class<'a> {
        Only
    }

    fn style(&self, _: &Only) -> rule::Style {
        rule::Style {
            color: self.palette().hairline,
            radius: border::radius(0.0),
            fill_mode: rule::FillMode::Full,
            snap: true,
        }
    }
}

impl svg::Catalog for Theme {
    type Class<'a> = Only;

    fn default<'a>() -> <Self as svg::Catalog>::Class<'a> {
        Only
    }

    /// Pictures keep their own colours; icons are tinted by [`icon`](crate::ui::icon).
    fn style(&self, _: &Only, _: svg::Status) -> svg::Style {
        svg::Style { color: None }
    }
}
