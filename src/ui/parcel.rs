//! What is handed over once, in a message: messages are cloned by iced, and sessions cannot be.

use std::fmt;
use std::sync::{Arc, Mutex};

/// Something that whoever opens the parcel first gets.
pub struct Parcel<T>(Arc<Mutex<Option<T>>>);

impl<T> Parcel<T> {
    /// Packs it.
    pub fn new(content: T) -> Self {
        Self(Arc::new(Mutex::new(Some(content))))
    }

    /// Takes it out; `None` if somebody has done so before.
    #[must_use]
    pub fn open(&self) -> Option<T> {
        self.0.lock().ok()?.take()
    }
}

impl<T> Clone for Parcel<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> fmt::Debug for Parcel<T> {
    /// Says nothing of the content, which may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Parcel(…)")
    }
}
