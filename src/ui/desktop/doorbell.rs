//! One window per person: a second start rings at the first, which comes to the front.
//!
//! Who holds the lock in the data folder has the window. A socket beside it is the bell.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::Path;

use iced::futures::Stream;

use crate::model::account::Address;
use crate::store::storage;

/// The longest ring: an address has at most 2,047 bytes.
const LONGEST: u64 = 4096;

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
    #[cfg(unix)]
    bell: Option<std::os::unix::net::UnixListener>,
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
            drop(ring(&bell, address));
            Ok(Door::Second)
        }
        Err(TryLockError::Error(error)) => Err(error),
    }
}

impl Doorbell {
    #[cfg(unix)]
    fn new(lock: File, path: &Path) -> Self {
        // One that crashed has left its bell.
        drop(fs::remove_file(path));
        let bell = std::os::unix::net::UnixListener::bind(path);
        let bell = bell.and_then(|bell| bell.set_nonblocking(true).map(|()| bell)).ok();
        Self { _lock: lock, bell }
    }

    #[cfg(not(unix))]
    fn new(lock: File, path: &Path) -> Self {
        drop(fs::remove_file(path));
        Self { _lock: lock }
    }

    /// Every ring from now on, with the address that was asked for.
    pub fn rings(self) -> impl Stream<Item = Option<Address>> {
        iced::stream::channel(1, async move |output| self.listen(output).await)
    }

    #[cfg(unix)]
    async fn listen(self, mut output: iced::futures::channel::mpsc::Sender<Option<Address>>) {
        use iced::futures::SinkExt;
        use tokio::io::AsyncReadExt;
        let bell = self.bell.and_then(|bell| tokio::net::UnixListener::from_std(bell).ok());
        let Some(bell) = bell else { return std::future::pending().await };
        while let Ok((visitor, _)) = bell.accept().await {
            let mut said = String::new();
            let words = visitor.take(LONGEST).read_to_string(&mut said).await;
            if words.is_ok() && output.send(said.parse().ok()).await.is_err() {
                return;
            }
        }
    }

    #[cfg(not(unix))]
    async fn listen(self, _: iced::futures::channel::mpsc::Sender<Option<Address>>) {
        std::future::pending().await
    }
}

#[cfg(unix)]
fn ring(path: &Path, address: Option<&Address>) -> io::Result<()> {
    let mut bell = std::os::unix::net::UnixStream::connect(path)?;
    bell.write_all(address.map(ToString::to_string).unwrap_or_default().as_bytes())
}

#[cfg(not(unix))]
fn ring(_: &Path, _: Option<&Address>) -> io::Result<()> {
    Ok(())
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
