//! Sizes, all in logical pixels: they grow with the scale factor of the screen.

/// Distances between and inside things.
pub mod gap {
    /// Between an icon and its word.
    pub const XS: f32 = 4.0;
    /// Between the lines of one thing.
    pub const S: f32 = 8.0;
    /// Between neighbouring controls.
    pub const M: f32 = 12.0;
    /// Between groups, and inside a card.
    pub const L: f32 = 20.0;
    /// Between the parts of a page, and at its margins.
    pub const XL: f32 = 32.0;
}

/// Sizes of text.
pub mod text {
    /// One line a page that greets, or says how it went.
    pub const HERO: f32 = 30.0;
    /// The title of a page.
    pub const TITLE: f32 = 24.0;
    /// The heading of a part.
    pub const HEADING: f32 = 18.0;
    /// Everything that is read.
    pub const BODY: f32 = 15.0;
    /// Hints, addresses, counts.
    pub const SMALL: f32 = 13.0;
    /// The height of a line, as a multiple of the size of its text.
    pub const LINE: f32 = 1.4;
}

/// Radii of corners.
pub mod radius {
    /// Check boxes and the like.
    pub const S: f32 = 4.0;
    /// Buttons and fields.
    pub const M: f32 = 8.0;
    /// Cards and banners.
    pub const L: f32 = 12.0;
    /// Badges and bars: half of any height that they have.
    pub const ROUND: f32 = 999.0;
}

/// Sizes of things.
pub mod size {
    /// The height of buttons and text fields.
    pub const CONTROL: f32 = 40.0;
    /// An icon beside text.
    pub const ICON: f32 = 20.0;
    /// An icon beside small text.
    pub const ICON_SMALL: f32 = 16.0;
    /// The height of filters, tabs, and the buttons in rows.
    pub const CHIP: f32 = 32.0;
    /// The height of a list row of two lines.
    pub const ROW: f32 = 48.0;
    /// The height of a list row of one line, where the window is low.
    pub const ROW_LOW: f32 = 40.0;
    /// The height of a choice with its reason.
    pub const CHOICE: f32 = 64.0;
    /// The height of the line under a field, which is always there.
    pub const HINT: f32 = 22.0;
    /// The heights of the band at the top of a page: as drawn, in a low window, in a narrow one.
    pub const BAND: f32 = 84.0;
    /// See [`BAND`].
    pub const BAND_LOW: f32 = 52.0;
    /// See [`BAND`].
    pub const BAND_NARROW: f32 = 40.0;
    /// The height of the bar at the foot.
    pub const FOOTER: f32 = 64.0;
    /// The same in a low window.
    pub const FOOTER_LOW: f32 = 56.0;
    /// The one column of every page.
    pub const COLUMN: f32 = 816.0;
    /// Text fields.
    pub const FORM: f32 = 440.0;
    /// What stands beside them.
    pub const BESIDE: f32 = 344.0;
    /// A question.
    pub const DIALOG: f32 = 480.0;
    /// A question with a text that can be edited.
    pub const DIALOG_WIDE: f32 = 544.0;
    /// The sides of a home: in the band, in a low window, in a narrow one; large, and large in a low window.
    pub const HOME: f32 = 40.0;
    /// See [`HOME`].
    pub const HOME_LOW: f32 = 32.0;
    /// See [`HOME`].
    pub const HOME_NARROW: f32 = 24.0;
    /// See [`HOME`].
    pub const HOME_LARGE: f32 = 80.0;
    /// See [`HOME`].
    pub const HOME_MIDDLE: f32 = 56.0;
    /// The line around a control.
    pub const BORDER: f32 = 1.0;
    /// The line around the focused control.
    pub const FOCUS: f32 = 2.0;
}
