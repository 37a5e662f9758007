//! The old account from a file, where its server is gone.

use std::error::Error;
use std::path::PathBuf;

use tokio::task::spawn_blocking;

use crate::backup::{self, BackupError};
use crate::portable::Resident;

/// Reads every account in a file.
///
/// # Errors
/// A sentence, if there is none.
pub async fn read(path: PathBuf) -> Result<Vec<Resident>, String> {
    let read = spawn_blocking(move || backup::read(&path).map_err(|error| sentence(&error)));
    match read.await {
        Ok(Ok(found)) if found.is_empty() => Err("There is no account in this file.".to_owned()),
        Ok(result) => result,
        Err(_) => Err("This file cannot be read.".to_owned()),
    }
}

/// What is wrong with the file, down to what the system says of it.
fn sentence(error: &BackupError) -> String {
    let mut sentence = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        sentence.push_str(&format!(": {cause}"));
        source = cause.source();
    }
    format!("{sentence}.")
}
