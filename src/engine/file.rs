//! The old account from a file, where its server is gone.

use std::path::PathBuf;

use tokio::sync::oneshot;

use super::obstacle::Obstacle;
use crate::store::backup::{self, BackupError, Contents};

/// Reads every account in a file. `domain` is that of a file which does not say it.
///
/// # Errors
/// Why it cannot be read; the outer one if this program broke over it.
pub async fn read_file(
    path: PathBuf,
    domain: Option<String>,
) -> Result<Result<Contents, BackupError>, Obstacle> {
    let (tell, told) = oneshot::channel();
    // A pipe may never end, and must not hold up the end of the program: a thread that nobody waits for.
    std::thread::spawn(move || {
        let read = backup::read(&path, domain.as_deref());
        // Whoever has gone away since does not want it any more.
        drop(tell.send(read));
    });
    told.await.map_err(|_| Obstacle::Broken)
}
