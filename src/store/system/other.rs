//! Systems of which nothing is known, Windows among them: they keep users apart by folders.

use std::fs::{DirBuilder, File, Metadata, OpenOptions};
use std::io;
use std::path::Path;

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

/// The folder says who may read.
pub(in crate::store) fn for_user_alone_and_no_link(_: &mut OpenOptions) {}

/// The folder says who may write.
pub(crate) fn is_own(file: &File) -> io::Result<bool> {
    file.metadata().map(|_| true)
}

/// What is locked while this file is written: one beside it. On Windows nobody can read what somebody has locked
/// (`LockFileEx`), and the record of a move is read while it runs.
pub(in crate::store) fn lockable(_: &File, path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    options.open(path.with_extension("lock"))
}

/// There are none in folders.
pub(in crate::store) fn is_pipe(_: &Metadata) -> bool {
    false
}

/// Windows has no such call and needs none.
pub(crate) fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}
