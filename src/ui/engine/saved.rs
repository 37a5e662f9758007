//! The old account from a file, where its server is gone.

use std::path::PathBuf;

use tokio::task::spawn_blocking;

use crate::backup;
use crate::explain;
use crate::portable::Resident;

/// Reads every account in a file.
///
/// # Errors
/// A sentence, if there is none.
pub async fn read(path: PathBuf) -> Result<Vec<Resident>, String> {
    let read = spawn_blocking(move || backup::read(&path).map_err(|error| explain::backup(&error)));
    match read.await {
        Ok(Ok(found)) if found.is_empty() => Err("There is no account in this file.".to_owned()),
        Ok(result) => result,
        Err(_) => Err("This file cannot be read.".to_owned()),
    }
}
