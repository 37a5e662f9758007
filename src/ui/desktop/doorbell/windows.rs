//! The bell is a named pipe. It goes with the program that has hung it.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::Path;

use sha2::{Digest, Sha256};
use tokio::io::AsyncReadExt;
use tokio::net::windows::named_pipe::{NamedPipeServer, ServerOptions};

/// The longest ring: an address has at most 2,047 bytes.
const LONGEST: u64 = 4096;

/// A bell that can be rung.
#[derive(Debug)]
pub(super) struct Bell(String);

/// A bell that somebody listens to.
pub(super) struct Heard {
    name: String,
    next: NamedPipeServer,
}

impl Bell {
    /// Says where it is to hang: pipes want a runtime.
    pub(super) fn hang(path: &Path) -> io::Result<Self> {
        Ok(Self(name(path)))
    }

    /// Listens to it, unless somebody else has taken its name. To be called where a runtime is.
    pub(super) fn listen(self) -> Option<Heard> {
        let next = options().first_pipe_instance(true).create(&self.0).ok()?;
        Some(Heard { name: self.0, next })
    }
}

impl Heard {
    /// Waits for the next ring, and tells what was said, if that can be read.
    pub(super) async fn ring(&mut self) -> io::Result<Option<String>> {
        self.next.connect().await?;
        // The next visitor finds one of its own.
        let next = options().create(&self.name)?;
        let visitor = std::mem::replace(&mut self.next, next);
        let mut bytes = Vec::new();
        // Who has said everything hangs up, which a pipe calls broken.
        let _broken = visitor.take(LONGEST).read_to_end(&mut bytes).await;
        Ok(String::from_utf8(bytes).ok())
    }
}

/// Rings, and says this.
pub(super) fn ring(path: &Path, said: &str) -> io::Result<()> {
    OpenOptions::new().write(true).open(name(path))?.write_all(said.as_bytes())
}

/// Only the user, and who may do everything, can write to a pipe that says nothing else (`CreateNamedPipeW`).
fn options() -> ServerOptions {
    let mut options = ServerOptions::new();
    options.access_outbound(false).reject_remote_clients(true);
    options
}

/// One for each folder.
fn name(path: &Path) -> String {
    let hash = Sha256::digest(path.as_os_str().as_encoded_bytes());
    let hash: String = hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!(r"\\.\pipe\im.rehome.Rehome-{hash}")
}
