//! Why what was typed for an option cannot be used.

/// A whole sentence in the spoken language.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Unusable(pub(super) String);
