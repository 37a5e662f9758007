//! One window per person: a second start rings at the first, which comes to the front.
//!
//! Who holds the lock in the data folder has the window. A socket beside it is the bell, or on Windows a named pipe.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;

use iced::futures::channel::mpsc::Sender;
use iced::futures::{SinkExt, Stream};

use crate::model::account::Address;
use crate::store::storage;

#[cfg_attr(unix, path = "doorbell/unix.rs")]
#[cfg_attr(windows, path = "doorbell/windows.rs")]
mod bell;

use bell::Bell;

/// Who one is, as far as windows go.
#[derive(Debug)]
pub enum Door {
    /// The only one: whoever comes later rings here.
    First(Doorbell),
    /// There is a window already, and it was rung at.
    Second,
}

/// The bell of the one window.
#[derive(Debug)]
pub struct Doorbell {
    _lock: File,
    bell: Option<Bell>,
}

/// Takes the door, or rings where somebody has it, with the address that was asked for.
///
/// # Errors
/// If the folder cannot be used; a window may be opened then all the same.
pub fn at(data: &Path, address: Option<&Address>) -> io::Result<Door> {
    storage::create_private_folder(data)?;
    let lock = storage::open_private(&data.join("window.lock"))?;
    let bell = data.join("window.socket");
    match lock.try_lock() {
        Ok(()) => Ok(Door::First(Doorbell::new(lock, &bell))),
        Err(TryLockError::WouldBlock) => {
            // A window without a bell cannot be brought to the front; there is still only one.
            let said = address.map(ToString::to_string).unwrap_or_default();
            drop(bell::ring(&bell, &said));
            Ok(Door::Second)
        }
        Err(TryLockError::Error(error)) => Err(error),
    }
}

impl Doorbell {
    fn new(lock: File, path: &Path) -> Self {
        // One that crashed has left its bell.
        drop(fs::remove_file(path));
        Self { _lock: lock, bell: Bell::hang(path).ok() }
    }

    /// Every ring from now on, with the address that was asked for.
    pub fn rings(self) -> impl Stream<Item = Option<Address>> {
        iced::stream::channel(1, async move |mut output: Sender<Option<Address>>| {
            // The lock is held for as long as somebody listens.
            let Self { _lock, bell } = self;
            let Some(mut bell) = bell.and_then(Bell::listen) else {
                return std::future::pending().await;
            };
            while let Ok(said) = bell.ring().await {
                if let Some(said) = said
                    && output.send(said.parse().ok()).await.is_err()
                {
                    return;
                }
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use iced::futures::StreamExt;

    #[cfg(unix)]
    #[tokio::test]
    async fn the_second_rings_at_the_first() {
        let folder = tempfile::tempdir().unwrap();
        let Door::First(first) = at(folder.path(), None).unwrap() else {
            panic!("nobody was there")
        };
        let mut rings = Box::pin(first.rings());
        let address: Address = "romeo@old.example".parse().unwrap();
        assert!(matches!(at(folder.path(), Some(&address)).unwrap(), Door::Second));
        assert!(matches!(at(folder.path(), None).unwrap(), Door::Second));
        assert_eq!(rings.next().await, Some(Some(address)));
        assert_eq!(rings.next().await, Some(None));
        drop(rings);
        let again = at(folder.path(), None).unwrap();
        assert!(matches!(again, Door::First(_)), "the first has gone, its socket is still there");
    }
}
