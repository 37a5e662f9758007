//! Whether a message has left, as far as the old server's archive tells (XEP-0313).
//!
//! The archive is looked through from its newest message with the contact backwards. That a message is not there proves
//! something only where the archive reaches back to the moment at which it was to leave: servers drop what is old.

use jid::BareJid;
use jiff::{SignedDuration, Timestamp};
use xmpp_parsers::message::Message;
use xmpp_parsers::minidom::Element;

use crate::xmpp::mam::{self, Archived, Fin, Version};

/// How many messages are asked for at once. Servers give fewer where they want to.
const PAGE: u32 = 100;
/// How many pages are looked through.
const MOST_PAGES: u32 = 20;
/// How long every archive keeps a message.
const KEPT: SignedDuration = SignedDuration::from_hours(24);

/// The search for a message that may have left.
#[derive(Debug)]
pub(super) struct Search {
    /// The contact.
    pub(super) jid: BareJid,
    /// The address to which it was to go.
    pub(super) to: BareJid,
    /// The message's id.
    id: String,
    /// When it was to leave, by the clock of this computer.
    at: Timestamp,
    /// What the archive's server speaks, once that is known.
    pub(super) version: Option<Version>,
    stage: Stage,
    pages: u32,
}

#[derive(Debug)]
enum Stage {
    /// Messages with the contact: those before the one of this id, or else the newest.
    Conversation { before: Option<String> },
    /// The oldest message of all.
    Oldest,
}

/// What a page says of the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Finding {
    /// It has left.
    There,
    /// It has not.
    Absent,
    /// Another page is needed.
    GoOn,
    /// Nobody can tell.
    Unknown,
}

impl Search {
    pub(super) fn new(jid: BareJid, to: BareJid, id: String, at: Timestamp) -> Self {
        let stage = Stage::Conversation { before: None };
        Self { jid, to, id, at, version: None, stage, pages: 0 }
    }

    /// The question for the next page.
    pub(super) fn question(&self, version: Version, query: &str) -> Element {
        match &self.stage {
            Stage::Conversation { before } => {
                mam::query_back(version, query, &self.to, before.as_deref(), PAGE)
            }
            Stage::Oldest => mam::query(version, query, &mam::Position::default(), 1),
        }
    }

    /// Whether the message is in this page.
    pub(super) fn is_in(&self, page: &Page) -> bool {
        matches!(self.stage, Stage::Conversation { .. }) && page.ids.contains(&self.id)
    }

    /// Takes in a page that has come to its end.
    pub(super) fn judge(&mut self, page: Page, fin: Option<Fin>, now: Timestamp) -> Finding {
        if self.is_in(&page) {
            return Finding::There;
        }
        let Page { first, oldest, .. } = page;
        let Some(fin) = fin.or(page.fin) else { return Finding::Unknown };
        match &self.stage {
            Stage::Conversation { .. } if fin.complete || first.is_none() => {
                if now.duration_since(self.at) < KEPT {
                    return Finding::Absent;
                }
                self.stage = Stage::Oldest;
                Finding::GoOn
            }
            Stage::Conversation { before } => {
                let next = fin.first.or(first);
                self.pages += 1;
                if next == *before || self.pages >= MOST_PAGES {
                    return Finding::Unknown;
                }
                self.stage = Stage::Conversation { before: next };
                Finding::GoOn
            }
            Stage::Oldest if oldest.is_some_and(|oldest| oldest <= self.at) => Finding::Absent,
            Stage::Oldest => Finding::Unknown,
        }
    }
}

/// What has come of a page so far.
#[derive(Debug)]
pub(super) struct Page {
    /// The id of the question.
    pub(super) query: String,
    /// The archive's id of its first message.
    first: Option<String>,
    /// The ids of its messages.
    ids: Vec<String>,
    /// When its first message was sent.
    oldest: Option<Timestamp>,
    fin: Option<Fin>,
}

impl Page {
    pub(super) fn new() -> Self {
        let query = format!("{:016x}", fastrand::u64(..));
        Self { query, first: None, ids: Vec::new(), oldest: None, fin: None }
    }

    /// Takes in what the archive of `account` says to the question. Whether this is a part of that.
    pub(super) fn hear(&mut self, message: &Message, account: &BareJid) -> bool {
        // Nobody else may put messages into an archive (§10.1).
        if message.from.as_ref().is_some_and(|from| from != account) {
            return false;
        }
        let mut is_part = false;
        for payload in &message.payloads {
            if payload.attr("queryid") != Some(&self.query) {
                continue;
            }
            is_part = true;
            if let Some(archived) = Archived::read(payload.clone()) {
                self.ids.extend(archived.message().and_then(|it| it.attr("id")).map(str::to_owned));
                self.oldest = self.oldest.or(archived.stamp());
                self.first.get_or_insert(archived.id);
            } else if let Some(fin) = Fin::read(Version::Zero, payload) {
                self.fin = Some(fin);
            }
        }
        is_part
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AT: &str = "2026-06-10T12:00:00Z";

    fn time(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn search() -> Search {
        let juliet = BareJid::new("juliet@capulet.example").unwrap();
        Search::new(juliet.clone(), juliet, "m1".to_owned(), time(AT))
    }

    /// A page of messages with these ids, which the archive calls `a-` and so on.
    fn page(ids: &[&str], stamp: &str) -> Page {
        let mut page = Page::new();
        let romeo = BareJid::new("romeo@montague.example").unwrap();
        for id in ids {
            let message = format!(
                "<message xmlns='jabber:client'><result xmlns='urn:xmpp:mam:2' queryid='{}' id='a-{id}'>\
                 <forwarded xmlns='urn:xmpp:forward:0'><delay xmlns='urn:xmpp:delay' stamp='{stamp}'/>\
                 <message xmlns='jabber:client' id='{id}'/></forwarded></result></message>",
                page.query
            );
            let message: Element = message.parse().unwrap();
            let mut message = Message::try_from(message).unwrap();
            assert!(page.hear(&message, &romeo));
            message.from = Some("mallory@montague.example".parse().unwrap());
            assert!(!page.hear(&message, &romeo), "nobody else has a say");
        }
        page
    }

    fn fin(complete: bool) -> Option<Fin> {
        Some(Fin { complete, ..Fin::default() })
    }

    #[test]
    fn a_message_is_found_behind_many_newer_ones() {
        let mut search = search();
        let soon = time("2026-06-10T12:05:00Z");
        assert_eq!(search.judge(page(&["m9", "m8"], AT), fin(false), soon), Finding::GoOn);
        let question = String::from(&search.question(Version::Two, "q"));
        assert!(question.contains("<before>a-m9</before>"), "{question}");
        assert_eq!(search.judge(page(&["m1"], AT), fin(false), soon), Finding::There);
    }

    #[test]
    fn what_is_not_in_a_whole_conversation_has_not_left() {
        let soon = time("2026-06-10T12:05:00Z");
        assert_eq!(search().judge(page(&["m9"], AT), fin(true), soon), Finding::Absent);
        assert_eq!(search().judge(page(&[], AT), fin(false), soon), Finding::Absent);
        assert_eq!(search().judge(page(&[], AT), None, soon), Finding::Unknown);
    }

    #[test]
    fn later_it_counts_only_if_the_archive_reaches_back() {
        let later = time("2026-07-10T12:00:00Z");
        for (oldest, finding) in [
            (&["x"][..], "2026-06-01T00:00:00Z", Finding::Absent),
            (&["x"][..], "2026-07-01T00:00:00Z", Finding::Unknown),
            (&[][..], "2026-06-01T00:00:00Z", Finding::Unknown),
        ]
        .map(|(ids, stamp, finding)| (page(ids, stamp), finding))
        {
            let mut search = search();
            assert_eq!(search.judge(page(&[], AT), fin(true), later), Finding::GoOn);
            assert!(!String::from(&search.question(Version::Two, "q")).contains("juliet"));
            assert_eq!(search.judge(oldest, fin(false), later), finding);
        }
    }

    #[test]
    fn the_search_ends() {
        let mut search = search();
        let soon = time("2026-06-10T12:05:00Z");
        let findings = (0..MOST_PAGES)
            .map(|number| search.judge(page(&[&format!("n{number}")], AT), fin(false), soon));
        let findings: Vec<_> = findings.collect();
        assert_eq!(findings.last(), Some(&Finding::Unknown));
        let mut stuck = self::search();
        assert_eq!(stuck.judge(page(&["n"], AT), fin(false), soon), Finding::GoOn);
        assert_eq!(stuck.judge(page(&["n"], AT), fin(false), soon), Finding::Unknown);
    }
}
