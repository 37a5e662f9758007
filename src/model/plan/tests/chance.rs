//! Any list, any words of accounts, any choices: what holds for every plan, and that carrying it out comes to an end.

use std::collections::BTreeSet;

use super::*;
use crate::model::whereabouts::{Whereabouts, Word};

const SEEDS: u64 = 400;

/// Addresses that may be on a list, be named by accounts, or be blocked.
const POOL: [&str; 12] = [
    "ada@old.example",
    "bob@old.example",
    "cleo@old.example",
    "dan@old.example",
    "ada@new.example",
    "bob@new.example",
    "cleo@far.example",
    "dan@far.example",
    "eve@far.example",
    "x@icq.example",
    OLD,
    NEW,
];

/// Both accounts, what was decided, and what was done.
struct Move {
    old: Snapshot,
    new: Snapshot,
    choices: Choices,
    history: History,
}

impl Move {
    fn by_chance(chance: &mut fastrand::Rng) -> Self {
        let mut list = |density: u32| {
            let mut contacts = Vec::new();
            for address in POOL {
                if chance.u32(0..10) < density {
                    let standing = [Standing::None, Standing::To, Standing::From, Standing::Both];
                    let standing = standing[chance.usize(0..4)];
                    let asked = !standing.sees() && chance.u32(0..5) == 0;
                    contacts.push(Contact { asked, ..contact(address, standing) });
                }
            }
            contacts
        };
        let (mut old, mut new) = (snapshot(OLD, list(6)), snapshot(NEW, list(2)));
        old.domains.insert("icq.example".into(), Said::Gateway("icq".into()));
        new.server.pre_approval = chance.bool();
        let pick = |chance: &mut fastrand::Rng| POOL[chance.usize(0..POOL.len())];
        for _ in 0..chance.usize(0..2) {
            let blocked =
                [(pick(chance).to_owned(), Element::bare("item", "urn:xmpp:blocking").into())];
            old.data.kinds.insert(Kind::Blocked, data::Holding::Items(blocked.into()));
        }
        let mut choices = speaking();
        for _ in 0..chance.usize(0..2) {
            choices.exclude.insert(Jid::new(pick(chance)).unwrap());
            choices.keep_address.insert(Jid::new(pick(chance)).unwrap());
        }
        let mut this = Self { old, new, choices, history: History::default() };
        let begun =
            Fact::Begun { old: Box::new(this.old.clone()), new: Box::new(this.new.clone()) };
        this.learn(&begun);
        this.hear(chance);
        this
    }

    /// Accounts say something: that they have moved, wherever to, or nothing any more.
    fn hear(&mut self, chance: &mut fastrand::Rng) {
        for _ in 0..chance.usize(0..8) {
            let to = jid(POOL[chance.usize(0..POOL.len())]);
            let word = match chance.u32(0..10) {
                0 => Word::Nothing,
                1 => Word::Garbled,
                2 => Word::Moved(jid("icq.example")),
                _ => Word::Moved(to),
            };
            let who = jid(POOL[chance.usize(0..POOL.len())]);
            self.learn(&Fact::Stated { jid: who, word });
        }
    }

    fn learn(&mut self, fact: &Fact) {
        self.history.learn(fact, Timestamp::UNIX_EPOCH);
    }

    fn plan(&self) -> Plan {
        Plan::new(&self.old, &self.new, &self.choices, &self.history)
    }

    /// Does all that is due, on servers that let everything through. Everybody who is asked says yes, and whoever saw the
    /// old account asks to see the new one.
    fn carry_out(&mut self, plan: &Plan) {
        self.do_what_is_due(plan);
        for planned in plan.people().filter(|planned| planned.is_in_touch()) {
            let Some(mut entry) = self.entry(&planned.contact.bare()) else { continue };
            if planned.contact.standing.is_seen() {
                entry.standing = entry.standing.union(Standing::From);
            }
            // A request may have waited since before the move.
            if std::mem::take(&mut entry.asked) {
                entry.standing = entry.standing.union(Standing::To);
            }
            self.put(entry);
        }
    }

    fn do_what_is_due(&mut self, plan: &Plan) {
        for planned in plan.people() {
            let Fate::Move(steps) = &planned.fate else { continue };
            let jid = planned.contact.bare();
            let mut entry = self.entry(&jid);
            let is_new = entry.is_none();
            if steps.copy.is_some() {
                let (was, to) = (entry.clone().map(Arc::new), steps.copy.clone());
                self.learn(&Fact::Changing { jid: jid.clone(), was, to });
            }
            let entry = entry.get_or_insert_with(|| Contact::new(jid.clone().into()));
            if let Some(label) = &steps.copy {
                (entry.name, entry.groups) = (label.name.clone(), label.groups.clone());
                self.learn(&Fact::Copied { jid: jid.clone() });
            }
            if steps.ask {
                self.learn(&Fact::Asked { jid: jid.clone() });
                entry.standing = entry.standing.union(Standing::To);
                entry.asked = false;
            }
            if steps.tell != Tell::No {
                self.learn(&Fact::Told { jid: jid.clone() });
            }
            let entry = entry.clone();
            assert!(!is_new || steps.copy.is_some(), "{jid} gets an entry: {steps:?}");
            self.put(entry);
            for earlier in &steps.remove {
                self.new.roster.contacts.retain(|entry| entry.bare() != *earlier);
                self.learn(&Fact::Superseded { jid: earlier.clone(), by: jid.clone() });
            }
        }
    }

    fn entry(&self, jid: &BareJid) -> Option<Contact> {
        let entries = &self.new.roster.contacts;
        entries.iter().find(|entry| entry.bare() == *jid).map(|entry| entry.as_ref().clone())
    }

    fn put(&mut self, entry: Contact) {
        self.new.roster.contacts.retain(|other| other.jid != entry.jid);
        self.new.roster.contacts.push(Arc::new(entry));
    }
}

/// What is wrong with a plan, whatever it is made of.
fn flaws(this: &Move, plan: &Plan) -> Vec<String> {
    let mut flaws = Vec::new();
    let mut flaw = |what: &str, planned: &Planned| {
        flaws.push(format!("{what}: {} as {}", planned.listed.jid, planned.contact.jid));
    };
    let mut addresses = BTreeSet::new();
    let mut listed = Vec::new();
    for planned in &plan.contacts {
        listed.extend([&planned.listed.jid].into_iter().chain(&planned.also).map(Jid::to_bare));
        if matches!(planned.fate, Fate::Skip(_)) {
            continue;
        }
        let jid = planned.contact.bare();
        if !addresses.insert(jid.clone()) {
            flaw("two people at one address", planned);
        }
        if [super::jid(OLD), super::jid(NEW)].contains(&jid)
            || jid.domain().as_str() == "icq.example"
        {
            flaw("nobody is there", planned);
        }
        let list = planned.also.iter().chain([&planned.listed.jid]);
        let entries = list.filter_map(|jid| this.old.roster.by_address().get(jid).copied());
        let most = entries.fold(Standing::None, |most, entry| most.union(entry.standing));
        if planned.contact.standing != most {
            flaw("wider or narrower than the list", planned);
        }
        let blocked = |jid: &BareJid| {
            this.old.data.items(Kind::Blocked).any(|(key, _)| *key == jid.to_string())
        };
        let is_blocked = blocked(&jid) || planned.earlier.iter().any(blocked);
        if let Fate::Move(steps) = &planned.fate {
            if is_blocked && (steps.ask || steps.approve || steps.tell != Tell::No) {
                flaw("is blocked", planned);
            }
            for earlier in &steps.remove {
                let before = this.history.before.as_ref().unwrap().1.roster.by_account();
                if before.contains_key(earlier) {
                    flaw("loses an entry of the user", planned);
                }
            }
        }
        if let Whereabouts::Moved { to, .. } = &planned.whereabouts
            && *to != jid
        {
            flaw("is elsewhere", planned);
        }
    }
    listed.sort();
    let mut expected: Vec<_> = this.old.roster.contacts.iter().map(|entry| entry.bare()).collect();
    expected.sort();
    assert_eq!(listed, expected, "everybody stands in the plan once");
    flaws
}

#[test]
fn whatever_accounts_say_each_plan_is_sound_and_comes_to_an_end() {
    for seed in 0..SEEDS {
        let mut chance = fastrand::Rng::with_seed(seed);
        let mut this = Move::by_chance(&mut chance);
        for look in 0..4 {
            let plan = this.plan();
            assert_eq!(flaws(&this, &plan), [""; 0], "seed {seed}, look {look}");
            this.carry_out(&plan);
            let again = this.plan();
            assert_eq!(flaws(&this, &again), [""; 0], "seed {seed}, after look {look}");
            this.carry_out(&again);
            let left: Vec<_> =
                this.plan().due().map(|(who, steps)| format!("{who:?} {steps:?}")).collect();
            assert_eq!(left, [""; 0], "seed {seed}, look {look}: it comes to an end");
            for planned in this.plan().contacts.iter().filter(|one| one.is_in_touch()) {
                let there = this.entry(&planned.contact.bare()).map(|entry| entry.standing);
                let there = there.unwrap_or(Standing::None);
                let (want, jid) = (planned.contact.standing, &planned.contact.jid);
                assert_eq!(
                    there.union(want),
                    there,
                    "seed {seed}, look {look}: {jid} lacks something"
                );
            }
            // Some of them move on, or say something else.
            this.hear(&mut chance);
        }
    }
}
