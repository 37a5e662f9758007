//! What is to be sent, and what of it leaves next.

use std::cmp::Reverse;
use std::collections::{BTreeMap, VecDeque};
use std::time::Instant;

use jid::BareJid;

use super::load::{at_once, handed, windows_of};
use super::{Limit, Load, Pace, When};
use crate::model::snapshot::Server;

/// A subscription stanza.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stanza {
    /// Asks the contact.
    Request(BareJid),
    /// Approves a contact before it asks (RFC 6121 §3.4).
    Approval(BareJid),
    /// Lets in a contact that asked.
    Admission(BareJid),
    /// Lets in a contact that may have asked while nobody was here to hear it.
    Unheard(BareJid),
    /// Means nothing, and shows whether anything is let through.
    Probe,
}

/// What leaves now, in this order, and what then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// With as how many the server counts each.
    pub stanzas: Vec<(Stanza, u32)>,
    /// What is known of the rest; a stanza if it does not belong into the same batch.
    pub then: Next,
}

/// What is next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// This may leave now.
    Leaves(Stanza),
    /// Not before this moment.
    At(Instant),
    /// The server lets nothing through any more.
    Never,
    /// There is nothing to be sent.
    Nothing,
}

/// What is to be sent.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    admissions: VecDeque<BareJid>,
    approvals: VecDeque<BareJid>,
    unheard: VecDeque<BareJid>,
    /// By the contacts' domains.
    requests: BTreeMap<String, Requests>,
    /// Approvals that are given beforehand are none that the server counts: ejabberd 26.07 takes them out before.
    approvals_are_free: bool,
    /// Contacts who ask back have to be let in one by one.
    admits: bool,
}

/// Contacts of one domain who are to be asked.
#[derive(Clone, Debug, Default)]
struct Requests {
    /// They are expected to ask back.
    both: VecDeque<BareJid>,
    /// They are not.
    one: VecDeque<BareJid>,
}

impl Requests {
    fn count(&self) -> (u32, u32) {
        let number = |queue: &VecDeque<_>| u32::try_from(queue.len()).unwrap_or(u32::MAX);
        (number(&self.both), number(&self.one))
    }
}

/// Where in the queue something is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Before all of its kind.
    First,
    /// Behind them.
    Last,
}

impl Queue {
    /// For an account on a server like this.
    pub fn new(server: &Server) -> Self {
        Self {
            approvals_are_free: server.may_limit_requests() && server.pre_approval,
            admits: !server.pre_approval,
            ..Self::default()
        }
    }

    /// Puts a request in, to a contact that is expected to ask back, or not.
    pub fn ask(&mut self, jid: BareJid, asks_back: bool, place: Place) {
        let requests = self.requests.entry(jid.domain().to_string()).or_default();
        put(if asks_back { &mut requests.both } else { &mut requests.one }, jid, place);
    }

    /// Puts in something else than a request or a probe; these are passed over.
    pub fn put(&mut self, stanza: Stanza, place: Place) {
        match stanza {
            Stanza::Admission(jid) => put(&mut self.admissions, jid, place),
            Stanza::Approval(jid) => put(&mut self.approvals, jid, place),
            Stanza::Unheard(jid) => put(&mut self.unheard, jid, place),
            Stanza::Request(_) | Stanza::Probe => {}
        }
    }

    /// The contact need not be asked any more.
    pub fn forget_request(&mut self, jid: &BareJid) {
        if let Some(requests) = self.requests.get_mut(jid.domain().as_str()) {
            requests.both.retain(|waiting| waiting != jid);
            requests.one.retain(|waiting| waiting != jid);
        }
    }

    /// The contact waits to be let in.
    pub fn is_admitting(&self, jid: &BareJid) -> bool {
        self.admissions.contains(jid)
    }

    /// The contact waits to be let in, whether it has asked or not.
    pub fn has_unheard(&self, jid: &BareJid) -> bool {
        self.unheard.contains(jid)
    }

    /// Nothing is to be sent.
    pub fn is_empty(&self) -> bool {
        self.admissions.is_empty()
            && self.approvals.is_empty()
            && self.unheard.is_empty()
            && !self.has_requests()
    }

    /// How many are to be asked.
    pub fn requests(&self) -> usize {
        self.requests.values().map(|of| of.both.len() + of.one.len()).sum()
    }

    /// Somebody waits to be let in.
    pub fn has_admissions(&self) -> bool {
        !self.admissions.is_empty()
    }

    /// Takes everything out, and gives whom nobody has asked then.
    pub fn give_up(&mut self) -> Vec<BareJid> {
        let Self { requests, .. } = std::mem::take(self);
        requests.into_values().flat_map(|of| of.both.into_iter().chain(of.one)).collect()
    }

    /// Takes out what may leave now, `most` at once, and has the pace count it.
    ///
    /// While the pace is being measured that is one stanza which means nothing, and where only a suspicion holds
    /// something up, as many of these as show whether it is right.
    pub fn fill(&mut self, pace: &mut Pace, most: usize, now: Instant) -> Batch {
        let mut stanzas = Vec::new();
        loop {
            let next = self.next(pace, now);
            let cost = match &next {
                Next::Leaves(stanza) => self.cost(stanza),
                Next::At(_) | Next::Never | Next::Nothing => 1,
            };
            // What is not counted would prove nothing of what is.
            let mixed = stanzas.last().is_some_and(|(_, last)| *last != cost);
            if next == Next::Nothing || mixed || stanzas.len() >= most {
                return Batch { stanzas, then: next };
            }
            if let Some(trial) = pace.next_trial(now).filter(|_| cost > 0) {
                return match trial {
                    When::Now => Batch { stanzas: self.probes(1, pace, now), then: Next::Nothing },
                    When::At(at) => Batch { stanzas, then: Next::At(at) },
                    When::Never => Batch { stanzas, then: Next::Never },
                };
            }
            match next {
                Next::Leaves(stanza) => {
                    self.leave(&stanza, cost, pace, now);
                    stanzas.push((stanza, cost));
                }
                next => {
                    let answers = self.load(pace, now).most_answers();
                    stanzas.extend(self.probes(pace.trials(answers, now), pace, now));
                    return Batch { stanzas, then: next };
                }
            }
        }
    }

    /// Takes out what is next, with a probe behind it that shows whether it is held back for its own sake.
    pub fn fill_in_doubt(&mut self, pace: &mut Pace, now: Instant) -> Batch {
        let next = match pace.when(2, now) {
            When::Now => self.next(pace, now),
            When::At(at) => Next::At(at),
            When::Never => Next::Never,
        };
        let Next::Leaves(stanza) = next else { return Batch { stanzas: Vec::new(), then: next } };
        let cost = self.cost(&stanza);
        self.leave(&stanza, cost, pace, now);
        let mut stanzas = vec![(stanza, cost)];
        stanzas.extend(self.probes(1, pace, now));
        Batch { stanzas, then: Next::Nothing }
    }

    fn probes(&self, number: u32, pace: &mut Pace, now: Instant) -> Vec<(Stanza, u32)> {
        (0..number)
            .map(|_| {
                pace.spend(1, now);
                (Stanza::Probe, 1)
            })
            .collect()
    }

    /// Takes this out, and has the pace count it with all that it will bring.
    fn leave(&mut self, stanza: &Stanza, cost: u32, pace: &mut Pace, now: Instant) {
        pace.spend(cost, now);
        let (queue, jid) = match stanza {
            Stanza::Request(jid) => {
                let Some(of) = self.requests.get_mut(jid.domain().as_str()) else { return };
                let both = of.both.front() == Some(jid);
                pace.asked(jid, if both { 2 } else { 1 }, now);
                (if both { &mut of.both } else { &mut of.one }, jid)
            }
            Stanza::Admission(jid) => (&mut self.admissions, jid),
            Stanza::Approval(jid) => (&mut self.approvals, jid),
            Stanza::Unheard(jid) => (&mut self.unheard, jid),
            Stanza::Probe => return,
        };
        queue.retain(|waiting| waiting != jid);
        if cost > 0 && pace.is_own(jid) {
            pace.handed(now);
        }
    }

    /// As how many the server counts it that this is sent.
    fn cost(&self, stanza: &Stanza) -> u32 {
        u32::from(!(self.approvals_are_free && matches!(stanza, Stanza::Approval(_))))
    }

    /// All of it, with what will have to follow.
    pub fn load(&self, pace: &Pace, now: Instant) -> Load {
        let mut load = Load::default();
        let number = |queue: &VecDeque<_>| u32::try_from(queue.len()).unwrap_or(u32::MAX);
        load.send(number(&self.admissions) + number(&self.unheard));
        load.send(if self.approvals_are_free { 0 } else { number(&self.approvals) });
        let mut to_admit = pace.due_to_ask_back(now);
        for (domain, requests) in &self.requests {
            let (both, one) = requests.count();
            to_admit += both;
            load.send(both + one);
            if *domain == pace.own {
                load.session += both * handed(true, self.admits) + one * handed(false, false);
            } else {
                load.answers.insert(domain.clone(), (both, one));
            }
        }
        load.admit(if self.admits { to_admit } else { 0 });
        load
    }

    /// What leaves next.
    ///
    /// Where the server counts, two things must not stand idle: the number of stanzas that the account may send, and
    /// the domain from which the most answers are to come. So a request there goes first if that domain will take
    /// longer than the account, and whatever would only put off the next number of stanzas waits for that.
    fn next(&self, pace: &Pace, now: Instant) -> Next {
        if self.is_empty() {
            return Next::Nothing;
        }
        let Some(limit) = pace.kept() else {
            return self.first().map_or(Next::Nothing, Next::Leaves);
        };
        if self.approvals_are_free
            && let Some(jid) = self.approvals.front()
        {
            return Next::Leaves(Stanza::Approval(jid.clone()));
        }
        match pace.when(1, now) {
            When::Now => self.choose(pace, limit, now),
            When::At(at) => Next::At(at),
            When::Never => Next::Never,
        }
    }

    /// Whatever comes first, where nothing is counted.
    fn first(&self) -> Option<Stanza> {
        let request = || {
            let mut requests = self.requests.values();
            requests.find_map(|of| of.both.front().or(of.one.front()))
        };
        self.letting_in(|_| true).next().or_else(|| request().cloned().map(Stanza::Request))
    }

    /// The first of those who are let in, of each kind, among those who are `meant`.
    fn letting_in(&self, meant: impl Fn(&BareJid) -> bool) -> impl Iterator<Item = Stanza> {
        let first = |queue: &VecDeque<BareJid>| queue.iter().find(|jid| meant(jid)).cloned();
        let admission = first(&self.admissions).map(Stanza::Admission);
        let approval = first(&self.approvals).map(Stanza::Approval);
        let unheard = first(&self.unheard).map(Stanza::Unheard);
        admission.into_iter().chain(approval).chain(unheard)
    }

    /// The first that goes to somebody on the account's own server. Requests come last: they bring answers.
    fn to_own_server(&self, pace: &Pace) -> Option<Stanza> {
        let request = || {
            let of = self.requests.get(&pace.own)?;
            of.both.front().or(of.one.front()).cloned().map(Stanza::Request)
        };
        self.letting_in(|jid| pace.is_own(jid)).next().or_else(request)
    }

    fn choose(&self, pace: &Pace, limit: Limit, now: Instant) -> Next {
        let (used, opens) =
            (pace.out.used(limit.quiet(), now), pace.out.empty_at(limit.quiet()).unwrap_or(now));
        let late = pace.is_late(limit, now);
        if late && opens <= now + limit.grace() {
            return Next::At(opens);
        }
        let own = self.load(pace, now).windows_of_sent(limit.count);
        let mut search = Search::default();
        // What goes to the own server goes first; whose answers could come in its way is asked after it.
        let mut asks = true;
        if let Some(stanza) = self.to_own_server(pace) {
            match pace.when_to_own(now) {
                When::Now if late => asks = false,
                When::Now => return Next::Leaves(stanza),
                When::At(at) => {
                    asks = at > now + limit.interval / 2;
                    search.note(Some(at));
                }
                When::Never => {}
            }
        }
        // Kept free for the urgent domains, as soon as they can take it.
        let mut reserved = 0;
        let domains = self.domains(pace, limit);
        // They will need as many goes as the account itself does, or more.
        let urgent = domains.partition_point(|(_, of)| windows_of(of.count(), limit.count) >= own);
        let (urgent, others) = if asks { domains.split_at(urgent) } else { (&[][..], &[][..]) };
        for (domain, of) in urgent {
            match request(domain, of, pace, now) {
                Ok(stanza) => return Next::Leaves(stanza),
                Err(at) => {
                    search.note(at);
                    if at.is_some_and(|at| at <= now + limit.interval / 2) {
                        reserved += at_once(of.count(), limit.count);
                    }
                }
            }
        }
        if late && self.has_requests() {
            search.note(Some(opens));
        } else if used + reserved < limit.count {
            let letting_in = self.letting_in(|jid| !pace.is_own(jid)).map(Ok);
            let asking = others.iter().map(|(domain, of)| request(domain, of, pace, now));
            if let Some(stanza) = letting_in.chain(asking).find_map(|found| search.take(found)) {
                return Next::Leaves(stanza);
            }
        }
        search.wake.map_or(Next::Nothing, Next::At)
    }

    /// The other domains to which something is to be sent, those that take the longest first.
    fn domains(&self, pace: &Pace, limit: Limit) -> Vec<(&str, &Requests)> {
        let others = self.requests.iter().filter(|(domain, _)| **domain != pace.own);
        let domains = others.map(|(domain, of)| (domain.as_str(), of));
        let mut domains: Vec<_> = domains.filter(|(_, of)| of.count() != (0, 0)).collect();
        domains.sort_by_cached_key(|(_, of)| Reverse(windows_of(of.count(), limit.count)));
        domains
    }

    /// Somebody is to be asked.
    pub fn has_requests(&self) -> bool {
        self.requests() > 0
    }
}

/// When the first may leave of what may not yet.
#[derive(Default)]
struct Search {
    wake: Option<Instant>,
}

impl Search {
    fn take(&mut self, found: Result<Stanza, Option<Instant>>) -> Option<Stanza> {
        found.map_err(|at| self.note(at)).ok()
    }

    fn note(&mut self, at: Option<Instant>) {
        self.wake = [self.wake, at].into_iter().flatten().min();
    }
}

/// The request to this domain that may leave now, or when one may.
fn request(
    domain: &str,
    of: &Requests,
    pace: &Pace,
    now: Instant,
) -> Result<Stanza, Option<Instant>> {
    let mut wake = None;
    for (queue, answers) in [(&of.both, 2), (&of.one, 1)] {
        let Some(jid) = queue.front() else { continue };
        match pace.when_answered(domain, answers, now) {
            When::Now => return Ok(Stanza::Request(jid.clone())),
            When::At(at) => wake = [wake, Some(at)].into_iter().flatten().min(),
            When::Never => {}
        }
    }
    Err(wake)
}

fn put(queue: &mut VecDeque<BareJid>, jid: BareJid, place: Place) {
    match place {
        Place::First => queue.push_front(jid),
        Place::Last => queue.push_back(jid),
    }
}
