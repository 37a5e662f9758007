//! Making the pages of what the records hold.

use std::collections::BTreeMap;
use std::io;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::thread;

use jid::BareJid;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::contents::{Conversation, Place, source};
use crate::format::pages::{self, About, Chat, Entry, Kept, Words};
use crate::model::conversation::{Message, Shared, With};
use crate::store::archive::{Folder, Messages, Record, RecordError};
use crate::store::storage::file_name;

/// Where the pages of conversations lie.
const CONVERSATIONS: &str = "conversations";
/// Where lies what the search of the index looks through.
const SEARCH: &str = "search";

/// How many conversations are written at once: each keeps what its messages change about others in memory.
const AT_ONCE: usize = 4;

/// What the pages are made of.
pub(super) struct Making<'a> {
    pub(super) folder: &'a Folder,
    pub(super) account: &'a BareJid,
    pub(super) records: &'a [Record],
    pub(super) names: &'a BTreeMap<BareJid, String>,
    pub(super) kept: &'a (dyn Fn(&Shared) -> Kept + Sync),
    pub(super) zone: &'a TimeZone,
    pub(super) words: &'a (dyn Words + Sync),
}

impl Making<'_> {
    /// Writes the pages of these conversations, and the index last.
    ///
    /// # Errors
    /// If one cannot be written.
    pub(super) fn write(&self, conversations: Vec<Conversation>) -> Result<(), RecordError> {
        for place in ["", CONVERSATIONS, SEARCH].map(Path::new) {
            self.folder.sweep(place).map_err(|error| self.unwritten(place, error))?;
        }
        let about = About { account: self.account, names: self.names };
        let entries = self.conversations(&about, conversations)?;
        let records: Vec<_> = self.records.iter().filter_map(|record| self.below(record)).collect();
        let today = Timestamp::now().to_zoned(self.zone.clone()).date();
        let index = pages::index(&about, &entries, &records, today, self.words);
        let place = Path::new("index.html");
        let written = self.folder.page(place).and_then(|mut page| {
            page.add(&index)?;
            page.finish()
        });
        written.map_err(|error| self.unwritten(place, error))
    }

    /// Writes the conversations, as many at once as there are processors for it, and gives their entries in the index.
    fn conversations(
        &self,
        about: &About<'_>,
        conversations: Vec<Conversation>,
    ) -> Result<Vec<Entry>, RecordError> {
        let processors =
            thread::available_parallelism().map_or(1, |count| count.get().min(AT_ONCE));
        let left = Mutex::new(conversations.into_iter().enumerate());
        let next = || left.lock().unwrap_or_else(PoisonError::into_inner).next();
        let work = || {
            let mut entries = Vec::new();
            while let Some((index, conversation)) = next() {
                let page = page_name(&conversation.with);
                match self.conversation(about, conversation, page) {
                    Ok(entry) => entries.push((index, entry)),
                    Err(error) => {
                        // Nobody else needs to find the disk full.
                        while next().is_some() {}
                        return Err(error);
                    }
                }
            }
            Ok(entries)
        };
        let written: Result<Vec<_>, _> = thread::scope(|scope| {
            let workers: Vec<_> = (0..processors).map(|_| scope.spawn(work)).collect();
            let joined = workers.into_iter().map(thread::ScopedJoinHandle::join);
            joined.map(|work| work.unwrap_or_else(|panic| resume_unwind(panic))).collect()
        });
        let mut entries: Vec<_> = written?.into_iter().flatten().collect();
        entries.sort_unstable_by_key(|(index, _)| *index);
        Ok(entries.into_iter().map(|(_, entry)| entry).collect())
    }

    /// Writes a conversation, and gives its entry in the index.
    fn conversation(
        &self,
        about: &About<'_>,
        conversation: Conversation,
        name: String,
    ) -> Result<Entry, RecordError> {
        let Conversation { with, places, amendments, messages, encrypted, years, last } =
            conversation;
        let place = PathBuf::from(format!("{CONVERSATIONS}/{name}.html"));
        let search = PathBuf::from(format!("{SEARCH}/{name}.js"));
        let unwritten = |error| self.unwritten(&place, error);
        let mut page = self.folder.page(&place).map_err(unwritten)?;
        let mut findable = self.folder.page(&search).map_err(unwritten)?;
        let zone = self.zone.clone();
        let mut chat = Chat::new(about, self.words, &with, zone, self.kept, amendments);
        let begin = chat.begin(years.keys().copied(), encrypted);
        page.add(&begin).map_err(unwritten)?;
        findable.add(&format!("said({},[\n", script(&name))).map_err(unwritten)?;
        self.each(&places, |message| {
            let Some(shown) = chat.message(message) else { return Ok(()) };
            page.add(&shown.html)?;
            if let Some((id, day, text)) = shown.findable {
                let (id, day, text) = (script(&id), script(&day), script(&text));
                findable.add(&format!("[{id},{day},{text}],\n"))?;
            }
            Ok(())
        })?;
        let ended = page.add(&chat.end()).and_then(|()| page.finish());
        ended
            .and_then(|()| findable.add("]);\n"))
            .and_then(|()| findable.finish())
            .map_err(unwritten)?;
        let last = last.map(|last| last.to_zoned(self.zone.clone()).date());
        Ok(Entry { with, page: name, messages, years, last })
    }

    /// Hands over the messages at these places.
    fn each(
        &self,
        places: &[Place],
        mut take: impl FnMut(&Message) -> io::Result<()>,
    ) -> Result<(), RecordError> {
        let mut open: Option<(usize, &Record, Messages)> = None;
        for (index, at) in places {
            if open.as_ref().is_none_or(|(known, ..)| known != index) {
                let Some(record) = self.records.get(*index) else { continue };
                open = Some((*index, record, record.messages()?));
            }
            let Some((_, record, messages)) = &mut open else { continue };
            let found = messages.go_to(*at).and_then(|()| messages.read_next());
            let found = found.map_err(|error| record.unreadable(error))?;
            let Some((_, archived)) = found else { continue };
            if let Some(message) = Message::read(&archived, source(*index, record, self.account)) {
                take(&message).map_err(|error| self.unwritten(Path::new(CONVERSATIONS), error))?;
            }
        }
        Ok(())
    }

    /// Where a record is, seen from the index.
    fn below(&self, record: &Record) -> Option<String> {
        let path = record.path().strip_prefix(self.folder.path()).ok()?;
        let parts: Option<Vec<_>> = path.iter().map(|part| part.to_str()).collect();
        parts.map(|parts| parts.join("/"))
    }

    fn unwritten(&self, place: &Path, source: io::Error) -> RecordError {
        RecordError::Io { path: self.folder.path().join(place), source }
    }
}

/// What the files of a conversation are called. A disk may take two names for one that differ in small and capital
/// letters only, as nicknames may; the capital ones are spelt out.
fn page_name(with: &With) -> String {
    let text = with.address();
    let spelt = text.chars().map(|c| match c {
        c if c.is_uppercase() => format!("^{}", c.to_lowercase()),
        c => c.to_string(),
    });
    file_name(&spelt.collect::<String>())
}

/// A text in a script: JSON, without what would end the script or, in older programs, a line of it.
fn script(text: &str) -> String {
    let text = serde_json::Value::from(text).to_string();
    text.replace('<', "\\u003c").replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}
