//! How facts stand in a journal: each in one line, or where it is large, in several that count only together.
//!
//! No line is longer than [`LONGEST`]. The beginning of a move holds two whole accounts, so it is written contact by
//! contact and item by item, and folded together again as it is read. What is too long all the same, a picture for
//! example, is cut into pieces. Earlier programs wrote everything in one line, however long; that is read as ever.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::Arc;

use jiff::Timestamp;
use serde::de::Error;
use serde::{Deserialize, Serialize};

use crate::model::account::Side;
use crate::model::data::{Data, Holding, Kind, Xml};
use crate::model::history::{Fact, History};
use crate::model::roster::{Contact, Roster};
use crate::model::snapshot::Snapshot;

/// The longest line that is written, in bytes, without its end.
pub(super) const LONGEST: usize = 64 << 10;
/// The longest line that is read, in bytes: earlier programs put two whole accounts into one.
pub(super) const LONGEST_READ: u64 = 256 << 20;
/// How many bytes of a text go into one piece: as JSON in JSON it may take twice as many, with something around it.
const PIECE: usize = LONGEST / 2 - 256;
/// How many contacts stand in a line.
const TOGETHER: usize = 32;

/// A fact in a line of its own.
#[derive(Deserialize)]
struct Whole {
    at: Timestamp,
    #[serde(flatten)]
    fact: Fact,
}

/// A line of several that are a fact together.
#[derive(Serialize, Deserialize)]
struct Partial<'a> {
    at: Timestamp,
    #[serde(flatten)]
    part: Part<'a>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "fact")]
enum Part<'a> {
    /// A move starts with this account, of which contacts and items follow.
    Beginning { side: Side, account: Box<Snapshot> },
    /// These contacts are on its list.
    BeginningContacts { side: Side, contacts: Cow<'a, [Arc<Contact>]> },
    /// It holds this item.
    BeginningItem { side: Side, kind: Kind, key: Cow<'a, str>, value: Cow<'a, Xml> },
    /// Both accounts are whole, and the move has begun.
    BeginningWhole,
    /// The next piece of a line that is too long.
    Piece { text: Cow<'a, str> },
    /// The line is whole.
    Pieced,
}

/// What every line has, whatever its fact: facts become more without another version.
#[derive(Deserialize)]
struct Outline {
    #[serde(rename = "at")]
    _at: Timestamp,
    fact: String,
}

impl Outline {
    /// Whether a line that cannot be read is whole all the same: then it is of a later program.
    fn is_of(line: &[u8]) -> bool {
        serde_json::from_slice::<Self>(line)
            .is_ok_and(|outline| outline.fact.chars().all(|c| c.is_ascii_lowercase() || c == '_'))
    }
}

// Writing

/// Writes a fact.
///
/// # Errors
/// Those of the writer.
pub(super) fn write(to: &mut impl Write, at: Timestamp, fact: &Fact) -> io::Result<()> {
    /// [`Whole`], to be written without a copy.
    #[derive(Serialize)]
    struct WholeRef<'a> {
        at: Timestamp,
        #[serde(flatten)]
        fact: &'a Fact,
    }

    match fact {
        Fact::Begun { old, new } => {
            write_account(to, at, Side::Old, old)?;
            write_account(to, at, Side::New, new)?;
            write_line(to, at, &Partial { at, part: Part::BeginningWhole })
        }
        fact => write_line(to, at, &WholeRef { at, fact }),
    }
}

fn write_account(
    to: &mut impl Write,
    at: Timestamp,
    side: Side,
    account: &Snapshot,
) -> io::Result<()> {
    let mut write_part = |part| write_line(to, at, &Partial { at, part });
    write_part(Part::Beginning { side, account: Box::new(frame(account)) })?;
    for contacts in account.roster.contacts.chunks(TOGETHER) {
        write_part(Part::BeginningContacts { side, contacts: Cow::Borrowed(contacts) })?;
    }
    for kind in account.data.kinds.keys().copied() {
        for (key, value) in account.data.items(kind) {
            let (key, value) = (Cow::Borrowed(key.as_str()), Cow::Borrowed(value));
            write_part(Part::BeginningItem { side, kind, key, value })?;
        }
    }
    Ok(())
}

/// An account without its contacts and items, which follow.
fn frame(account: &Snapshot) -> Snapshot {
    let Snapshot { address, roster, domains, moved_to, moved, nick, server, data } = account;
    let Data { kinds, abilities, gaps, flaws, closed_rooms, closing_rooms, .. } = data;
    let kinds = kinds.iter().map(|(kind, holding)| {
        let holding = match holding {
            Holding::Items(_) => Holding::Items(BTreeMap::new()),
            other => other.clone(),
        };
        (*kind, holding)
    });
    Snapshot {
        address: address.clone(),
        roster: Roster {
            contacts: Vec::new(),
            unreadable: roster.unreadable.clone(),
            is_missing: roster.is_missing,
        },
        domains: domains.clone(),
        moved_to: moved_to.clone(),
        moved: moved.clone(),
        nick: nick.clone(),
        server: server.clone(),
        data: Data {
            kinds: kinds.collect(),
            abilities: abilities.clone(),
            gaps: gaps.clone(),
            flaws: flaws.clone(),
            closed_rooms: closed_rooms.clone(),
            closing_rooms: closing_rooms.clone(),
            other_nodes: BTreeMap::new(),
            rooms_there: BTreeMap::new(),
        },
    }
}

fn write_line(to: &mut impl Write, at: Timestamp, line: &impl Serialize) -> io::Result<()> {
    let mut text = serde_json::to_string(line)?;
    if text.len() <= LONGEST {
        text.push('\n');
        return to.write_all(text.as_bytes());
    }
    let mut rest = text.as_str();
    while !rest.is_empty() {
        let (piece, behind) = rest.split_at(boundary(rest));
        write_line(to, at, &Partial { at, part: Part::Piece { text: Cow::Borrowed(piece) } })?;
        rest = behind;
    }
    write_line(to, at, &Partial { at, part: Part::Pieced })
}

/// Where the first piece of a text ends.
fn boundary(text: &str) -> usize {
    let most = text.len().min(PIECE);
    (0..=most).rev().find(|place| text.is_char_boundary(*place)).unwrap_or(most)
}

// Reading

/// Why a line cannot be read.
pub(super) enum Unreadable {
    /// A later program has written it.
    Newer,
    /// It is not what any program writes, or not there.
    Damaged(serde_json::Error),
}

/// What the lines so far add up to.
#[derive(Default)]
pub(super) struct Folded {
    /// The facts that are whole.
    pub(super) history: History,
    beginning: Beginning,
    /// The pieces so far of a line.
    pieces: String,
}

/// The accounts with which a move begins, as far as they have been read.
#[derive(Default)]
struct Beginning {
    old: Option<Box<Snapshot>>,
    new: Option<Box<Snapshot>>,
}

impl Folded {
    /// Takes in the next line.
    ///
    /// # Errors
    /// Why it cannot be read.
    pub(super) fn take_in(&mut self, line: &[u8]) -> Result<(), Unreadable> {
        let damaged = match serde_json::from_slice::<Whole>(line) {
            Ok(_) if !self.is_whole() => Error::custom("a fact inside another"),
            Ok(Whole { at, fact }) => {
                self.history.learn(&fact, at);
                return Ok(());
            }
            Err(error) => error,
        };
        match serde_json::from_slice::<Partial<'_>>(line) {
            Ok(Partial { at, part }) => self.take_in_part(at, part),
            Err(_) if Outline::is_of(line) => Err(Unreadable::Newer),
            Err(_) => Err(Unreadable::Damaged(damaged)),
        }
    }

    /// Nothing is read that more must follow to.
    pub(super) fn is_whole(&self) -> bool {
        self.pieces.is_empty() && self.beginning.old.is_none() && self.beginning.new.is_none()
    }

    fn take_in_part(&mut self, at: Timestamp, part: Part<'_>) -> Result<(), Unreadable> {
        match part {
            Part::Piece { text } => {
                self.pieces.push_str(&text);
                if u64::try_from(self.pieces.len()).is_ok_and(|length| length > LONGEST_READ) {
                    return Err(odd("pieces of an endless line"));
                }
            }
            Part::Pieced => {
                let line = std::mem::take(&mut self.pieces);
                return self.take_in(line.as_bytes());
            }
            Part::Beginning { side, account } => {
                *self.beginning.side(side) = Some(account);
            }
            Part::BeginningContacts { side, contacts } => {
                let account = self.beginning.account(side)?;
                account.roster.contacts.extend(contacts.into_owned());
            }
            Part::BeginningItem { side, kind, key, value } => {
                let kinds = &mut self.beginning.account(side)?.data.kinds;
                let Some(Holding::Items(items)) = kinds.get_mut(&kind) else {
                    return Err(odd("an item of a kind that the account does not hold"));
                };
                items.insert(key.into_owned(), value.into_owned());
            }
            Part::BeginningWhole => match std::mem::take(&mut self.beginning) {
                Beginning { old: Some(old), new: Some(new) } => {
                    self.history.learn(&Fact::Begun { old, new }, at);
                }
                _ => return Err(odd("a beginning without both accounts")),
            },
        }
        Ok(())
    }
}

impl Beginning {
    fn side(&mut self, side: Side) -> &mut Option<Box<Snapshot>> {
        match side {
            Side::Old => &mut self.old,
            Side::New => &mut self.new,
        }
    }

    fn account(&mut self, side: Side) -> Result<&mut Snapshot, Unreadable> {
        self.side(side).as_deref_mut().ok_or_else(|| odd("a part of an account before the account"))
    }
}

fn odd(what: &str) -> Unreadable {
    Unreadable::Damaged(Error::custom(what))
}
