//! Windows and macOS are displays.

/// There is always one.
#[must_use]
pub fn is_there() -> bool {
    true
}
