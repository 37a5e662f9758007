//! The old account from a file, where its server is gone.

use std::path::PathBuf;

use tokio::sync::oneshot;

use crate::format::portable::Resident;
use crate::store::backup;
use crate::text::explain;

/// Reads every account in a file. `domain` is that of a file which does not say it.
///
/// # Errors
/// A sentence, if there is none.
pub async fn read(path: PathBuf, domain: Option<String>) -> Result<Vec<Resident>, String> {
    let (tell, told) = oneshot::channel();
    // A pipe may never end, and must not hold up the end of the program: a thread that nobody waits for.
    std::thread::spawn(move || {
        let read = backup::read(&path, domain.as_deref());
        let read =
            read.map_err(|error| explain::backup(&error, None)).and_then(|found| {
                match found.residents.is_empty() {
                    false => Ok(found.residents),
                    true => {
                        let missing = explain::missing(&path, &found.missing);
                        Err(format!("There is no account in this file. {missing}")
                            .trim()
                            .to_owned())
                    }
                }
            });
        // Whoever has gone away since does not want it any more.
        drop(tell.send(read));
    });
    told.await.unwrap_or_else(|_| Err("This file cannot be read.".to_owned()))
}
