//! A thread that waits for the disk, so that reading from the server does not.

use std::fs::File;
use std::io::{self, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

/// How many pages may wait for the disk. With more, a slow disk holds up the reading.
const WAITING: usize = 64;

/// Writes lines of a journal, each once the disk has all that was written to the file before.
#[derive(Debug)]
pub(super) struct Writer {
    lines: Option<SyncSender<Vec<u8>>>,
    thread: Option<JoinHandle<io::Result<()>>>,
}

impl Writer {
    pub(super) fn start(file: File, journal: File) -> io::Result<Self> {
        let (sender, lines) = sync_channel(WAITING);
        let thread = thread::Builder::new()
            .name("archive".to_owned())
            .spawn(move || write(&file, journal, &lines))?;
        Ok(Self { lines: Some(sender), thread: Some(thread) })
    }

    /// Has these lines written.
    ///
    /// # Errors
    /// If those before could not be written.
    pub(super) fn add(&mut self, lines: Vec<u8>) -> io::Result<()> {
        let taken = self.lines.as_ref().is_some_and(|sender| sender.send(lines).is_ok());
        if taken { Ok(()) } else { self.close().and(Err(gone())) }
    }

    /// Waits until the disk has everything.
    ///
    /// # Errors
    /// If something could not be written.
    pub(super) fn close(&mut self) -> io::Result<()> {
        drop(self.lines.take());
        match self.thread.take() {
            Some(thread) => thread.join().unwrap_or_else(|_panic| Err(gone())),
            None => Ok(()),
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        // Whoever wants to know closes it.
        drop(self.close());
    }
}

fn write(file: &File, mut journal: File, lines: &Receiver<Vec<u8>>) -> io::Result<()> {
    while let Ok(mut text) = lines.recv() {
        text.extend(lines.try_iter().flatten());
        file.sync_data()?;
        journal.write_all(&text)?;
    }
    journal.sync_all()
}

fn gone() -> io::Error {
    io::Error::other("the thread that writes has stopped")
}
