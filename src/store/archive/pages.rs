//! Writing the pages that are made of a record.

use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::super::{storage, system};
use super::Folder;

/// A page that is being written. Until it is whole, the one before it stays.
#[derive(Debug)]
pub struct PageFile {
    file: BufWriter<NamedTempFile>,
    path: PathBuf,
}

impl Folder {
    /// Begins a page: `index.html`, or one in a folder of this folder.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn page(&self, place: &Path) -> io::Result<PageFile> {
        let path = self.path().join(place);
        let folder = path.parent().unwrap_or(self.path());
        storage::create_private_folder(folder)?;
        Ok(PageFile { file: BufWriter::new(storage::begin_in(folder)?), path })
    }

    /// Takes away the pages of a folder that were not finished when a run was killed.
    ///
    /// # Errors
    /// If they cannot be listed or taken away.
    pub fn sweep(&self, place: &Path) -> io::Result<()> {
        match storage::sweep(&self.path().join(place)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
            swept => swept,
        }
    }
}

impl PageFile {
    /// Writes more of it.
    ///
    /// # Errors
    /// If the disk does not take it.
    pub fn add(&mut self, text: &str) -> io::Result<()> {
        self.file.write_all(text.as_bytes())
    }

    /// Puts it in its place.
    ///
    /// # Errors
    /// If that cannot be done. The page that was there then stays.
    pub fn finish(self) -> io::Result<()> {
        let file = self.file.into_inner().map_err(io::IntoInnerError::into_error)?;
        system::put(file, &self.path)
    }
}
