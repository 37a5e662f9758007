//! What a message hands over once: iced clones messages, and sessions cannot be cloned.

use std::fmt;
use std::sync::{Arc, Mutex};

/// Something that whoever takes it first gets.
pub struct TakeOnce<T>(Arc<Mutex<Option<T>>>);

impl<T> TakeOnce<T> {
    /// Puts it in.
    pub fn new(content: T) -> Self {
        Self(Arc::new(Mutex::new(Some(content))))
    }

    /// Takes it out; `None` if somebody has done so before.
    #[must_use]
    pub fn take(&self) -> Option<T> {
        self.0.lock().ok()?.take()
    }
}

impl<T> Clone for TakeOnce<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> fmt::Debug for TakeOnce<T> {
    /// Says nothing of the content, which may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TakeOnce(…)")
    }
}
