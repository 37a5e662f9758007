//! What other servers send in answer, counted as `mod_pres_counter` counts it: for each domain by itself.

use std::collections::{HashMap, HashSet};
use std::time::{Duration, Instant};

use jid::BareJid;

use super::{Counter, Limit, When};

/// How long a server may take for its first answer. Both have to find and to trust each other first.
const FIRST_ANSWER: Duration = Duration::from_secs(10);

/// A subscription stanza of a contact's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Heard {
    /// It has said yes or no.
    Answer,
    /// It asks to see the account.
    Request,
}

/// What has come and what is due, by domain.
#[derive(Clone, Debug, Default)]
pub(super) struct Incoming {
    domains: HashMap<String, Domain>,
}

#[derive(Clone, Debug, Default)]
struct Domain {
    counter: Counter,
    /// What has been counted, so that it is not when it shows a second time.
    heard: HashSet<(BareJid, Heard)>,
    due: HashMap<BareJid, Due>,
    /// When the first of its contacts was asked.
    first: Option<Instant>,
    doubtful: HashSet<BareJid>,
}

/// What a contact is expected to answer.
#[derive(Clone, Copy, Debug)]
struct Due {
    stanzas: u32,
    asked: Instant,
    /// Until then there is room for it.
    until: Instant,
}

impl Due {
    /// Until when it may come at any moment.
    fn soon(&self) -> Instant {
        self.until.min(self.asked + FIRST_ANSWER)
    }
}

impl Incoming {
    pub(super) fn asked(&mut self, jid: &BareJid, stanzas: u32, limit: Limit, now: Instant) {
        let domain = self.domains.entry(jid.domain().to_string()).or_default();
        let first = *domain.first.get_or_insert(now);
        let until = (now + limit.quiet()).max(first + FIRST_ANSWER);
        domain.due.insert(jid.clone(), Due { stanzas, asked: now, until });
    }

    pub(super) fn unasked(&mut self, jid: &BareJid) {
        if let Some(domain) = self.domains.get_mut(jid.domain().as_str()) {
            domain.due.remove(jid);
            domain.doubtful.remove(jid);
        }
    }

    pub(super) fn hear(&mut self, jid: &BareJid, what: Heard, limit: Limit, now: Instant) {
        let domain = self.domains.entry(jid.domain().to_string()).or_default();
        if domain.counter.used(limit.quiet(), now) == 0 {
            domain.heard.clear();
        }
        if !domain.heard.insert((jid.clone(), what)) {
            return;
        }
        domain.counter.count(limit.quiet(), now);
        if let Some(due) = domain.due.get_mut(jid) {
            due.stanzas = due.stanzas.saturating_sub(1);
            if due.stanzas == 0 {
                domain.due.remove(jid);
                domain.doubtful.remove(jid);
            }
        }
        if domain.counter.used >= limit.count {
            let open = domain.due.iter().filter(|(other, due)| *other == jid || now < due.until);
            domain.doubtful.extend(open.map(|(jid, _)| jid.clone()));
        }
    }

    pub(super) fn when(&self, domain: &str, stanzas: u32, limit: Limit, now: Instant) -> When {
        let Some(domain) = self.domains.get(domain) else { return When::Now };
        let stanzas = stanzas.min(limit.count);
        let fits = |at: Instant| {
            let due = domain.due.values().filter(|due| at < due.until);
            let due: u32 = due.map(|due| due.stanzas).sum();
            domain.counter.used(limit.quiet(), at) + due + stanzas <= limit.count
        };
        if fits(now) {
            return When::Now;
        }
        let expiries = domain.due.values().map(|due| due.until);
        let moments = expiries.chain(domain.counter.empty_at(limit.quiet()));
        // At the last of these nothing is counted any more.
        moments.filter(|at| *at > now && fits(*at)).min().map_or(When::Now, When::At)
    }

    pub(super) fn is_doubtful(&self, jid: &BareJid) -> bool {
        let domain = self.domains.get(jid.domain().as_str());
        domain.is_some_and(|domain| domain.doubtful.contains(jid))
    }

    pub(super) fn answers_until(&self) -> Option<Instant> {
        self.expiries().max()
    }

    /// How many stanzas may come at any moment. Who has not answered soon is left out: that may take days.
    pub(super) fn imminent(&self, now: Instant) -> u32 {
        let due = self.domains.values().flat_map(|domain| domain.due.values());
        due.filter(|due| now < due.soon()).map(|due| due.stanzas).sum()
    }

    /// When each of these is no longer expected at any moment.
    pub(super) fn expiries(&self) -> impl Iterator<Item = Instant> {
        self.domains.values().flat_map(|domain| domain.due.values()).map(Due::soon)
    }

    pub(super) fn due_to_ask_back(&self, now: Instant) -> u32 {
        let due = self.domains.values().flat_map(|domain| domain.due.values());
        due.map(|due| u32::from(due.stanzas > 1 && now < due.until)).sum()
    }
}
