//! The journal of a record: whose archive it is, and each page that the file has, with how far it goes.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;

use jid::BareJid;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// The version of its format.
const VERSION: u32 = 1;
/// The longest line that is read.
const LONGEST: u64 = 64 << 10;

/// How far a record goes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extent {
    /// How long the file is to there, in bytes.
    pub end: u64,
    /// How many messages it has.
    pub messages: u64,
    /// The archive's name for the last one.
    pub last: Option<String>,
    /// When the first one was sent.
    pub first_stamp: Option<Timestamp>,
    /// When the last one was sent.
    pub last_stamp: Option<Timestamp>,
}

/// What the archive has and did not hand over, or nobody can read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lacking {
    /// The archive's name for it, where it is one message and that is known.
    pub id: Option<String>,
    /// It is not older than this.
    pub after: Option<Timestamp>,
    /// All messages up to this, where nobody knows how many there are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<Timestamp>,
}

/// A line of the journal.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Line {
    Archive { version: u32, of: BareJid },
    Page(Extent),
    Lacking(Lacking),
}

impl Line {
    /// As it stands in the journal.
    pub(super) fn written(&self) -> io::Result<Vec<u8>> {
        let mut text = serde_json::to_vec(self)?;
        text.push(b'\n');
        Ok(text)
    }
}

/// What a journal begins with.
pub(super) fn head(owner: &BareJid) -> io::Result<Vec<u8>> {
    Line::Archive { version: VERSION, of: owner.clone() }.written()
}

/// Whose journal this is, if it is one.
pub(in crate::store::archive) fn owner_of(path: &Path) -> Option<BareJid> {
    if path.extension().is_none_or(|ending| ending != "journal") {
        return None;
    }
    let mut first = String::new();
    BufReader::new(File::open(path).ok()?.take(LONGEST)).read_line(&mut first).ok()?;
    match serde_json::from_str(&first).ok()? {
        Line::Archive { of, .. } => Some(of),
        Line::Page(_) | Line::Lacking(_) => None,
    }
}

/// What a journal says.
#[derive(Default)]
pub(super) struct Known {
    pub(super) has_head: bool,
    pub(super) extent: Extent,
    pub(super) lacking: Vec<Lacking>,
    /// How long the journal is without a torn line.
    pub(super) whole: u64,
}

/// Reads a journal. A last line that is torn was never finished.
pub(super) fn read(journal: &mut File, owner: &BareJid) -> io::Result<Known> {
    let damaged = || io::Error::from(io::ErrorKind::InvalidData);
    let mut known = Known::default();
    let mut reader = BufReader::new(journal);
    let mut line = Vec::new();
    loop {
        line.clear();
        let length = (&mut reader).take(LONGEST).read_until(b'\n', &mut line)?;
        if length == 0 || line.last() != Some(&b'\n') {
            return Ok(known);
        }
        match serde_json::from_slice(&line).map_err(|_| damaged())? {
            Line::Archive { version, of } if version == VERSION && of == *owner => {
                known.has_head = true;
            }
            Line::Archive { .. } => return Err(damaged()),
            Line::Page(_) | Line::Lacking(_) if !known.has_head => return Err(damaged()),
            Line::Page(extent) => known.extent = extent,
            Line::Lacking(lacking) => known.lacking.push(lacking),
        }
        known.whole += u64::try_from(length).unwrap_or(u64::MAX);
    }
}
