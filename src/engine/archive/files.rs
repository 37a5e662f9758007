//! Fetching the files that were shared through the account's server.

use std::collections::BTreeMap;
use std::io;

use url::Url;

use super::Step;
use crate::format::pages::{Kept, Unsaved};
use crate::migration::Wishes;
use crate::model::account::Fingerprint;
use crate::model::conversation::Shared;
use crate::net::session::{Hosts, NotFetched, Settings, download};
use crate::store::archive::{Files, Known};

/// How much of shared files is saved unasked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// How many bytes one file may have.
    pub one: u64,
    /// How many bytes all of them may have.
    pub all: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { one: 100_000_000, all: 2_000_000_000 }
    }
}

impl Limits {
    /// Takes the one away that was asked about.
    fn lift(&mut self, question: Question) {
        match question {
            Question::Larger(_) => self.one = u64::MAX,
            Question::More { .. } => self.all = u64::MAX,
        }
    }
}

/// What is asked before more is saved than the limits allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Question {
    /// Whether files may be larger than this.
    Larger(u64),
    /// Whether all may have more than this, with so many still to come.
    More {
        /// How many bytes are the limit.
        limit: u64,
        /// How many files are left.
        left: usize,
    },
}

/// What was asked already: a no is not asked for again with the next file.
#[derive(Debug, Default)]
struct Asked {
    larger: bool,
    more: bool,
}

impl Asked {
    /// What is to be asked before a file is saved that is too large: there is room for so many `bytes`, and so many files
    /// are `left`.
    fn next(&mut self, limits: Limits, bytes: u64, left: usize) -> Option<Question> {
        let (asked, question) = if bytes < limits.one {
            (&mut self.more, Question::More { limit: limits.all, left })
        } else {
            (&mut self.larger, Question::Larger(limits.one))
        };
        (!std::mem::replace(asked, true)).then_some(question)
    }
}

/// What became of the files.
#[derive(Debug, Default)]
pub struct Shelf {
    pub(super) kept: BTreeMap<Url, Kept>,
    pub(super) belied: usize,
    /// Why the next one cannot be written, where that is so.
    pub unwritten: Option<io::Error>,
    /// The user wanted no more before all were there.
    pub was_stopped: bool,
}

impl Shelf {
    /// Where a file is.
    pub(super) fn find(&self, file: &Shared) -> Kept {
        self.kept.get(&file.url).cloned().unwrap_or(Kept::There(Unsaved::Unwanted))
    }

    /// How many are beside the pages.
    pub(super) fn here(&self) -> u64 {
        let here = self.kept.values().filter(|kept| matches!(kept, Kept::Here { .. }));
        u64::try_from(here.count()).unwrap_or(u64::MAX)
    }

    /// How many are not there, by the reason.
    #[must_use]
    pub fn missing(&self) -> BTreeMap<Unsaved, usize> {
        let mut missing = BTreeMap::new();
        for kept in self.kept.values() {
            if let Kept::There(why) = kept {
                *missing.entry(*why).or_default() += 1;
            }
        }
        missing
    }

    /// How many are here and not what a message says they are.
    #[must_use]
    pub fn belied(&self) -> usize {
        self.belied
    }

    fn put(&mut self, file: &Shared, kept: Kept) {
        self.belied += usize::from(kept.belies(file));
        self.kept.insert(file.url.clone(), kept);
    }

    /// All are here that can be.
    #[must_use]
    pub fn is_complete(&self) -> bool {
        let may_come = |why: &Unsaved| matches!(why, Unsaved::TooLarge | Unsaved::Failed);
        self.unwritten.is_none() && !self.was_stopped && !self.missing().keys().any(may_come)
    }
}

/// How files are fetched.
pub(super) struct Fetching<'a> {
    pub(super) hosts: &'a Hosts,
    pub(super) limits: Limits,
    pub(super) pin: Option<Fingerprint>,
    pub(super) settings: &'a Settings,
}

impl Fetching<'_> {
    /// Fetches those that are not here yet.
    pub(super) async fn fetch(
        mut self,
        wanted: &[Shared],
        files: &mut Files,
        wishes: &Wishes,
        allows: &impl AsyncFn(Question) -> bool,
        tell: &mut impl FnMut(Step),
    ) -> Shelf {
        let mut shelf = Shelf::default();
        let mut asked = Asked::default();
        for (index, file) in wanted.iter().enumerate() {
            tell(Step::Fetches { done: index, of: wanted.len() });
            loop {
                let kept = tokio::select! {
                    biased;
                    kept = self.one(file, files) => kept,
                    () = wishes.clone().stopped() => {
                        shelf.was_stopped = true;
                        return self.rest(shelf, wanted, files);
                    }
                };
                let kept = match kept {
                    Ok(kept) => kept,
                    Err(error) => {
                        shelf.unwritten = Some(error);
                        return self.rest(shelf, wanted, files);
                    }
                };
                let question = match kept {
                    Kept::There(Unsaved::TooLarge) => {
                        asked.next(self.limits, self.left(files), wanted.len() - index)
                    }
                    _ => None,
                };
                match question {
                    Some(question) if allows(question).await => self.limits.lift(question),
                    _ => {
                        shelf.put(file, kept);
                        break;
                    }
                }
            }
        }
        shelf
    }

    /// Those that are known without asking anybody, once nobody is asked any more.
    pub(super) fn rest(&self, mut shelf: Shelf, wanted: &[Shared], files: &Files) -> Shelf {
        for file in wanted {
            if shelf.kept.contains_key(&file.url) {
                continue;
            }
            if let Some(kept) = known(file, files) {
                shelf.put(file, kept);
            }
        }
        shelf
    }

    /// How many bytes there is room for.
    fn left(&self, files: &Files) -> u64 {
        self.limits.all.saturating_sub(files.size())
    }

    /// Fetches one, if it is not here.
    ///
    /// # Errors
    /// If the disk does not take it.
    async fn one(&self, file: &Shared, files: &mut Files) -> io::Result<Kept> {
        let known_before = known(file, files);
        // What a server did not have once, it may have again.
        if let Some(kept @ Kept::Here { .. }) = known_before {
            return Ok(kept);
        }
        let was_gone = known_before.is_some();
        let mut incoming = files.begin()?;
        let limit = self.limits.one.min(self.left(files));
        let fetched = download(&file.url, self.hosts, limit, self.pin, self.settings, |piece| {
            incoming.add(piece)
        });
        let url = file.url.as_str();
        match fetched.await {
            Ok(_) => {
                files.keep(url, &file.title(), incoming)?;
                Ok(known(file, files).unwrap_or(Kept::There(Unsaved::Failed)))
            }
            Err(NotFetched::Unwritten(error)) => Err(error),
            Err(NotFetched::Gone(_)) => {
                if !was_gone {
                    files.is_gone(url)?;
                }
                Ok(Kept::There(Unsaved::Gone))
            }
            Err(error) => {
                tracing::debug!("a file was not fetched: {error}");
                Ok(Kept::There(match error {
                    _ if was_gone => Unsaved::Gone,
                    NotFetched::Elsewhere => Unsaved::Elsewhere,
                    NotFetched::Unencrypted => Unsaved::Unencrypted,
                    NotFetched::TooLarge { .. } => Unsaved::TooLarge,
                    _ => Unsaved::Failed,
                }))
            }
        }
    }
}

fn known(file: &Shared, files: &Files) -> Option<Kept> {
    Some(match files.known(file.url.as_str())? {
        Known::Here { name, form, size } => {
            Kept::Here { name: name.clone(), form: *form, size: *size }
        }
        Known::Gone => Kept::There(Unsaved::Gone),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_limit_is_asked_about_once() {
        let mut limits = Limits { one: 10, all: 100 };
        let mut asked = Asked::default();
        assert_eq!(asked.next(limits, 100, 9), Some(Question::Larger(10)));
        assert_eq!(asked.next(limits, 100, 8), None, "it was answered");
        let more = Question::More { limit: 100, left: 7 };
        assert_eq!(asked.next(limits, 5, 7), Some(more));
        assert_eq!(asked.next(limits, 5, 6), None);
        limits.lift(more);
        assert_eq!((limits.one, limits.all), (10, u64::MAX));
    }
}
