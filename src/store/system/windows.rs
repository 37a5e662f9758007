//! Windows: it keeps users apart by folders, lets nobody read what is locked, and wants files closed before they go.

use std::fs::{self, DirBuilder, File, Metadata, OpenOptions};
use std::io;
use std::path::Path;

use tempfile::NamedTempFile;

/// No crash writes a file unasked.
pub(in crate::store) fn refuse_core_files() -> io::Result<()> {
    Ok(())
}

/// A file that may not grow any further fails by itself.
pub(in crate::store) fn outlive_file_limits() -> io::Result<()> {
    Ok(())
}

/// The folder above says who may enter.
pub(in crate::store) fn for_user_alone(_: &mut DirBuilder) {}

/// The folder above says who may enter.
pub(in crate::store) fn keep_for_user_alone(_: &Path) -> io::Result<()> {
    Ok(())
}

/// The folder says who may read. Only an administrator can put a link there.
pub(in crate::store) fn for_user_alone_and_no_link(_: &mut OpenOptions) {}

/// The folder says who may write.
pub(crate) fn is_own(file: &File) -> io::Result<bool> {
    file.metadata().map(|_| true)
}

/// What is locked while this file is written: one beside it. Nobody can read what somebody has locked (`LockFileEx`), not even
/// the same program by another handle, and a record is read while it is written.
pub(in crate::store) fn lockable(_: &File, path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    options.open(path.with_extension("lock"))
}

/// Puts a file that is whole in the place of what is there, whether or not somebody is reading that. `MoveFileExW`, by which
/// `tempfile` does it, is denied then; the standard library renames as POSIX does (`FILE_RENAME_FLAG_POSIX_SEMANTICS`).
pub(in crate::store) fn put(file: NamedTempFile, path: &Path) -> io::Result<()> {
    let (file, passing) = file.keep().map_err(|error| error.error)?;
    drop(file);
    fs::rename(&passing, path).inspect_err(|_| drop(fs::remove_file(&passing)))
}

/// There are none in folders.
pub(in crate::store) fn is_pipe(_: &Metadata) -> bool {
    false
}

/// There is no such call, and no need for one.
pub(crate) fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
