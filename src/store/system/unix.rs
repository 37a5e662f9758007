//! Unix: who owns a file and may read it, and what signals and limits do.

use std::fs::{DirBuilder, File, Metadata, OpenOptions, Permissions, set_permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt, FileTypeExt, MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::Path;

use rustix::fs::OFlags;
use rustix::process::{Resource, Rlimit, Signal, geteuid, setrlimit};
use tempfile::NamedTempFile;
use tokio::signal::unix::{SignalKind, signal};

/// Lets no crash write this program's memory to a file.
pub(in crate::store) fn refuse_core_files() -> io::Result<()> {
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    Ok(setrlimit(Resource::Core, none)?)
}

/// Lets a file that may not grow any further fail with an error, not with a signal. To be called where a runtime is.
pub(in crate::store) fn outlive_file_limits() -> io::Result<()> {
    // Whoever listens once has taken the signal's effect away for good. Nobody has to hear it.
    signal(SignalKind::from_raw(Signal::XFSZ.as_raw())).map(drop)
}

/// Lets only the user enter the folders that are made.
pub(in crate::store) fn for_user_alone(builder: &mut DirBuilder) {
    builder.mode(0o700);
}

/// Lets only the user enter a folder that is there.
pub(in crate::store) fn keep_for_user_alone(path: &Path) -> io::Result<()> {
    set_permissions(path, Permissions::from_mode(0o700))
}

/// Lets only the user read the files that are made, and follows no link in the place of one.
pub(in crate::store) fn for_user_alone_and_no_link(options: &mut OpenOptions) {
    options.mode(0o600).custom_flags(OFlags::NOFOLLOW.bits() as i32);
}

/// Whether nobody but the user can have written a file: it is theirs, and not open for everybody.
pub(crate) fn is_own(file: &File) -> io::Result<bool> {
    const OTHERS_WRITE: u32 = 0o002;
    let data = file.metadata()?;
    Ok(data.uid() == geteuid().as_raw() && data.mode() & OTHERS_WRITE == 0)
}

/// What is locked while this file is written: the file itself. Here a lock keeps out only those who ask for one.
pub(in crate::store) fn lockable(file: &File, _: &Path) -> io::Result<File> {
    file.try_clone()
}

/// Puts a file that is whole in the place of what is there, whether or not somebody is reading that.
pub(in crate::store) fn put(file: NamedTempFile, path: &Path) -> io::Result<()> {
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

/// It is a pipe with a name.
pub(in crate::store) fn is_pipe(data: &Metadata) -> bool {
    data.file_type().is_fifo()
}

/// Waits until the disk knows of the files made in a folder.
pub(crate) fn sync_folder(path: &Path) -> io::Result<()> {
    File::open(path)?.sync_all()
}
