//! The bell is a socket in the file system.

use std::io::{self, Write};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;

use tokio::io::AsyncReadExt;

/// The longest ring: an address has at most 2,047 bytes.
const LONGEST: u64 = 4096;

/// A bell that can be rung.
#[derive(Debug)]
pub(super) struct Bell(UnixListener);

/// A bell that somebody listens to.
pub(super) struct Heard(tokio::net::UnixListener);

impl Bell {
    /// Hangs it where nothing is.
    pub(super) fn hang(path: &Path) -> io::Result<Self> {
        let bell = UnixListener::bind(path)?;
        bell.set_nonblocking(true)?;
        Ok(Self(bell))
    }

    /// Listens to it. To be called where a runtime is.
    pub(super) fn listen(self) -> Option<Heard> {
        tokio::net::UnixListener::from_std(self.0).ok().map(Heard)
    }
}

impl Heard {
    /// Waits for the next ring, and tells what was said, if that can be read.
    pub(super) async fn ring(&mut self) -> io::Result<Option<String>> {
        let (visitor, _) = self.0.accept().await?;
        let mut said = String::new();
        Ok(visitor.take(LONGEST).read_to_string(&mut said).await.ok().map(|_| said))
    }
}

/// Rings, and says this.
pub(super) fn ring(path: &Path, said: &str) -> io::Result<()> {
    UnixStream::connect(path)?.write_all(said.as_bytes())
}
