//! What was read of one archive, on disk: the messages in a portable file, and a journal of its pages.
//!
//! A page counts once the journal has it, and the journal has it once the disk has its messages. What stands in the file
//! behind the last page that counts was never finished: it is cut off, and read anew. So no message is lost and none
//! stands there twice, wherever a run was killed.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use jid::BareJid;
use jiff::Timestamp;

use super::super::{storage, system};
use super::writer::Writer;
use crate::format::portable::archive::{self, Archived};
use journal::Line;

mod journal;

pub(super) use journal::owner_of;
pub use journal::{Extent, Lacking};

/// How many bytes gather before they are written.
const ENOUGH: usize = 256 << 10;

/// An open record. While it exists, no other run can open it.
#[derive(Debug)]
pub struct Record {
    path: PathBuf,
    owner: BareJid,
    file: File,
    /// What goes to the end of the file next.
    gathered: Vec<u8>,
    /// The page that is not finished.
    page: Page,
    extent: Extent,
    lacking: Vec<Lacking>,
    writer: Writer,
    /// Held as long as this is open.
    _lock: File,
}

/// How a page ends.
#[derive(Clone, Debug, Default)]
pub struct PageEnd {
    /// The archive's name for its last message, if that is another one than the last that was taken.
    pub last: Option<String>,
    /// What it lacks.
    pub lacking: Vec<Lacking>,
}

#[derive(Clone, Debug, Default)]
struct Page {
    messages: u64,
    bytes: u64,
    /// Of these bytes are in the file.
    written: u64,
    last: Option<String>,
    first_stamp: Option<Timestamp>,
    last_stamp: Option<Timestamp>,
}

/// Why a record cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum RecordError {
    /// Another run holds it.
    #[error("{} is in use by another run", path.display())]
    InUse {
        /// The journal.
        path: PathBuf,
    },
    /// It is not what this program writes, or of a later program.
    #[error("{} cannot be read", path.display())]
    Damaged {
        /// The journal, or the file that is shorter than it says.
        path: PathBuf,
    },
    /// The files cannot be read or written: a full disk, for example.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl Record {
    /// Where the journal of this owner lies.
    pub(super) fn journal_in(folder: &Path, owner: &BareJid) -> PathBuf {
        folder.join(format!("{}.journal", storage::file_name(owner.as_str())))
    }

    /// Opens the record of this owner, or begins it.
    pub(super) fn open(folder: &Path, owner: &BareJid) -> Result<Self, RecordError> {
        let journal_path = Self::journal_in(folder, owner);
        let path = folder.join(format!("{}.xml", storage::file_name(owner.as_str())));
        let io = |path: &Path, source| RecordError::Io { path: path.to_owned(), source };
        let mut journal =
            storage::open_private(&journal_path).map_err(|error| io(&journal_path, error))?;
        let lock = system::lockable(&journal, &journal_path);
        let lock = lock.map_err(|error| io(&journal_path, error))?;
        if lock.try_lock().is_err() {
            return Err(RecordError::InUse { path: journal_path });
        }
        let file = storage::open_private(&path).map_err(|error| io(&path, error))?;
        let length = file.metadata().map_err(|error| io(&path, error))?.len();
        let known = journal::read(&mut journal, owner).map_err(|error| match error.kind() {
            io::ErrorKind::InvalidData => RecordError::Damaged { path: journal_path.clone() },
            _ => io(&journal_path, error),
        })?;
        let begins = known.extent.end == 0;
        let head = archive::head(owner);
        let mut extent = known.extent;
        if begins {
            extent.end = u64::try_from(head.len()).unwrap_or(u64::MAX);
        } else if length < extent.end {
            return Err(RecordError::Damaged { path });
        }
        let prepared = (|| {
            if begins {
                cut(&file, 0)?;
                (&file).write_all(head.as_bytes())?;
            } else {
                cut(&file, extent.end)?;
            }
            if !known.has_head {
                cut(&journal, 0)?;
                journal.write_all(&journal::head(owner)?)?;
            } else {
                cut(&journal, known.whole)?;
            }
            Writer::start(file.try_clone()?, journal)
        })();
        let writer = prepared.map_err(|error| io(&path, error))?;
        Ok(Self {
            path,
            owner: owner.clone(),
            file,
            gathered: Vec::new(),
            page: Page::default(),
            extent,
            lacking: known.lacking,
            writer,
            _lock: lock,
        })
    }

    /// Whose archive it is.
    pub fn owner(&self) -> &BareJid {
        &self.owner
    }

    /// The portable file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// How far it goes, without the page that is not finished.
    pub fn extent(&self) -> &Extent {
        &self.extent
    }

    /// What the archive did not hand over.
    pub fn lacking(&self) -> &[Lacking] {
        &self.lacking
    }

    /// Takes the next message of the page.
    ///
    /// # Errors
    /// If it cannot be written.
    pub fn push(&mut self, message: Archived) -> Result<(), RecordError> {
        self.page.messages += 1;
        self.page.last = Some(message.id.clone()).filter(|id| !id.is_empty());
        if let Some(stamp) = message.stamp() {
            self.page.first_stamp.get_or_insert(stamp);
            self.page.last_stamp = Some(stamp);
        }
        let line = archive::line(message);
        self.gathered.extend_from_slice(line.as_bytes());
        self.page.bytes += u64::try_from(line.len()).unwrap_or(u64::MAX);
        if self.gathered.len() >= ENOUGH { self.write() } else { Ok(()) }
    }

    /// How many messages the page has that is not finished.
    pub fn unfinished(&self) -> u64 {
        self.page.messages
    }

    /// Forgets the page that is not finished.
    ///
    /// # Errors
    /// If the file cannot be cut.
    pub fn discard(&mut self) -> Result<(), RecordError> {
        self.gathered.clear();
        let written = std::mem::take(&mut self.page).written;
        if written == 0 {
            return Ok(());
        }
        cut(&self.file, self.extent.end).map_err(|error| self.io(error))
    }

    /// Finishes the page. The disk gets it by itself.
    ///
    /// # Errors
    /// If it cannot be written; or one before, of which that is known only now.
    pub fn finish_page(&mut self, end: PageEnd) -> Result<(), RecordError> {
        self.write()?;
        let page = std::mem::take(&mut self.page);
        let extent = &mut self.extent;
        extent.end += page.bytes;
        extent.messages += page.messages;
        extent.last = end.last.or(page.last).or(extent.last.take());
        extent.first_stamp = extent.first_stamp.or(page.first_stamp);
        extent.last_stamp = page.last_stamp.or(extent.last_stamp);
        let mut lines = Vec::new();
        let written = end
            .lacking
            .iter()
            .map(|lacking| Line::Lacking(lacking.clone()))
            .chain([Line::Page(extent.clone())])
            .try_for_each(|line| line.written().map(|line| lines.extend(line)));
        self.lacking.extend(end.lacking);
        let written = written.and_then(|()| self.writer.add(lines));
        written.map_err(|error| self.io(error))
    }

    /// The messages, in the order of the archive, without those of a page that is not finished.
    ///
    /// # Errors
    /// If they cannot be read.
    pub fn messages(&self) -> Result<Messages, RecordError> {
        let file = File::open(&self.path).map_err(|error| self.io(error))?;
        // The messages of a conversation lie far apart.
        Ok(Messages { reader: BufReader::new(file), at: 0, end: self.extent.end })
    }

    /// Copies all messages as they stand in the file.
    ///
    /// # Errors
    /// If they cannot be read, or written there.
    pub fn copy_to(&self, out: &mut impl Write) -> io::Result<()> {
        let mut file = File::open(&self.path)?;
        let head = u64::try_from(archive::head(&self.owner).len()).unwrap_or(u64::MAX);
        file.seek(SeekFrom::Start(head))?;
        io::copy(&mut file.take(self.extent.end.saturating_sub(head)), out).map(drop)
    }

    /// Ends the file, so that it is whole, and waits until the disk has everything.
    ///
    /// # Errors
    /// If that cannot be written.
    pub fn close(mut self) -> Result<(), RecordError> {
        self.discard()?;
        let ended = self.writer.close().and_then(|()| {
            cut(&self.file, self.extent.end)?;
            self.file.write_all(archive::FOOT.as_bytes())?;
            self.file.sync_all()
        });
        ended.map_err(|error| self.io(error))
    }

    /// That the messages cannot be read.
    pub fn unreadable(&self, source: io::Error) -> RecordError {
        self.io(source)
    }

    fn write(&mut self) -> Result<(), RecordError> {
        let length = u64::try_from(self.gathered.len()).unwrap_or(u64::MAX);
        // Whoever has read in the meantime has left the place.
        let end = SeekFrom::Start(self.extent.end + self.page.written);
        // Even half of it may be there when this fails.
        self.page.written += length;
        let written = self.file.seek(end).and_then(|_| self.file.write_all(&self.gathered));
        written.map_err(|error| self.io(error))?;
        self.gathered.clear();
        Ok(())
    }

    fn io(&self, source: io::Error) -> RecordError {
        RecordError::Io { path: self.path.clone(), source }
    }
}

/// The messages of a record, read one by one.
#[derive(Debug)]
pub struct Messages {
    reader: BufReader<File>,
    at: u64,
    end: u64,
}

impl Messages {
    /// Goes to where a message begins.
    ///
    /// # Errors
    /// If that place cannot be reached.
    pub fn go_to(&mut self, at: u64) -> io::Result<()> {
        let by = i64::try_from(at).and_then(|at| Ok(at - i64::try_from(self.at)?));
        match by {
            Ok(by) => self.reader.seek_relative(by)?,
            Err(_) => self.reader.seek(SeekFrom::Start(at)).map(drop)?,
        }
        self.at = at;
        Ok(())
    }

    /// The next message, and where it begins.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn read_next(&mut self) -> io::Result<Option<(u64, Archived)>> {
        let mut line = Vec::new();
        loop {
            if self.at >= self.end {
                return Ok(None);
            }
            let begin = self.at;
            line.clear();
            let length = self.reader.read_until(b'\n', &mut line)?;
            if length == 0 {
                return Ok(None);
            }
            self.at += u64::try_from(length).unwrap_or(u64::MAX);
            let text = String::from_utf8_lossy(&line);
            if let Some(message) = archive::read_line(&text) {
                return Ok(Some((begin, message)));
            }
        }
    }
}

/// Takes away what is beyond this length, where the next is written.
fn cut(mut file: &File, length: u64) -> io::Result<()> {
    file.set_len(length)?;
    file.seek(SeekFrom::Start(length)).map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn owner() -> BareJid {
        BareJid::new("romeo@old.example").unwrap()
    }

    fn message(number: u64) -> Archived {
        let text = format!(
            "<result xmlns='urn:xmpp:mam:2' id='{number}'><forwarded xmlns='urn:xmpp:forward:0'>\
             <delay xmlns='urn:xmpp:delay' stamp='2020-01-01T00:00:{number:02}Z'/>\
             <message xmlns='jabber:client'><body>number {number}\nof many</body></message></forwarded></result>"
        );
        Archived::read(text.parse().unwrap()).unwrap()
    }

    fn read_all(record: &Record) -> Vec<String> {
        let mut messages = record.messages().unwrap();
        std::iter::from_fn(|| messages.read_next().unwrap())
            .map(|(_, message)| message.id)
            .collect()
    }

    fn page(record: &mut Record, numbers: std::ops::Range<u64>) {
        let last = numbers.clone().last().map(|number| number.to_string());
        numbers.for_each(|number| record.push(message(number)).unwrap());
        record.finish_page(PageEnd { last, lacking: Vec::new() }).unwrap();
    }

    #[test]
    fn a_record_goes_on_behind_its_last_page() {
        let folder = tempfile::tempdir().unwrap();
        let mut record = Record::open(folder.path(), &owner()).unwrap();
        page(&mut record, 0..3);
        record.push(message(3)).unwrap();
        record.discard().unwrap();
        page(&mut record, 3..5);
        record.push(message(5)).unwrap();
        record.close().unwrap();

        let mut record = Record::open(folder.path(), &owner()).unwrap();
        assert_eq!(record.extent().last.as_deref(), Some("4"));
        assert_eq!(record.extent().last_stamp.unwrap().to_string(), "2020-01-01T00:00:04Z");
        assert!(matches!(Record::open(folder.path(), &owner()), Err(RecordError::InUse { .. })));
        page(&mut record, 5..6);
        assert_eq!(read_all(&record), ["0", "1", "2", "3", "4", "5"]);
        let path = record.path().to_owned();
        record.close().unwrap();
        crate::format::portable::parse(&fs::read_to_string(path).unwrap()).unwrap();
    }

    /// Wherever the two files end, the same comes of it.
    #[test]
    fn no_message_is_lost_and_none_is_there_twice_wherever_a_run_was_killed() {
        let folder = tempfile::tempdir().unwrap();
        let mut record = Record::open(folder.path(), &owner()).unwrap();
        let pages: Vec<_> = [0..2, 2..4, 4..6].into();
        let mut ends = vec![(record.extent().end, 0)];
        for numbers in pages {
            let messages = numbers.end;
            page(&mut record, numbers);
            ends.push((record.extent().end, messages));
        }
        let path = record.path().to_owned();
        record.close().unwrap();
        let journal = Record::journal_in(folder.path(), &owner());
        let (file, lines) = (fs::read(&path).unwrap(), fs::read(&journal).unwrap());
        let ends_of_lines = lines.iter().enumerate().filter(|(_, byte)| **byte == b'\n');
        let cuts = ends_of_lines.flat_map(|(end, _)| [end - 9, end, end + 1]);
        for cut in [0, 1].into_iter().chain(cuts) {
            let pages =
                lines[..cut].iter().filter(|byte| **byte == b'\n').count().saturating_sub(1);
            let (end, messages) = ends[pages];
            // The disk has at least what the journal tells.
            for more in [0, 1, 200, file.len()] {
                let length = (usize::try_from(end).unwrap() + more).min(file.len());
                fs::write(&path, &file[..length]).unwrap();
                fs::write(&journal, &lines[..cut]).unwrap();
                let mut record = Record::open(folder.path(), &owner()).unwrap();
                assert_eq!(record.extent().messages, messages);
                page(&mut record, messages..7);
                assert_eq!(read_all(&record), ["0", "1", "2", "3", "4", "5", "6"]);
                record.close().unwrap();
            }
        }
    }

    #[test]
    fn a_file_that_is_shorter_than_its_journal_says_is_not_written_to() {
        let folder = tempfile::tempdir().unwrap();
        let mut record = Record::open(folder.path(), &owner()).unwrap();
        page(&mut record, 0..2);
        let path = record.path().to_owned();
        record.close().unwrap();
        fs::write(&path, "").unwrap();
        let refused = Record::open(folder.path(), &owner());
        assert!(matches!(refused, Err(RecordError::Damaged { .. })));
    }
}
