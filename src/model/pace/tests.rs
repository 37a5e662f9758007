use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, BinaryHeap, HashMap};

use super::*;
use crate::model::snapshot::Server;

/// `mod_pres_counter`, to the letter.
#[derive(Default)]
struct PresCounter {
    start: Option<Instant>,
    count: u32,
}

impl PresCounter {
    fn admits(&mut self, rule: (u32, Duration), now: Instant) -> bool {
        if self.start.is_none_or(|start| now - start > rule.1) {
            (self.start, self.count) = (Some(now), 1);
            return true;
        }
        let admitted = self.count < rule.0;
        if admitted {
            (self.start, self.count) = (Some(now), self.count + 1);
        }
        admitted
    }
}

/// How contacts answer.
#[derive(Clone, Copy, PartialEq)]
enum Answers {
    /// They say yes and ask back, after so long.
    Both(Duration),
    /// They say yes after so long.
    Yes(Duration),
    Never,
}

/// A new server with its rule, and contacts.
#[derive(Clone, Copy)]
struct Setting {
    rule: Option<(u32, Duration)>,
    pre_approval: bool,
    answers: Answers,
    /// How long after the server the account knows what has come.
    lag: Duration,
}

const STOCK: Option<(u32, Duration)> = Some((STOCK_COUNT, STOCK_INTERVAL));
const LATENCY: Duration = Duration::from_millis(40);

impl Setting {
    fn stock(pre_approval: bool) -> Self {
        let answers = Answers::Both(Duration::from_millis(300));
        Self { rule: STOCK, pre_approval, answers, lag: Duration::ZERO }
    }
}

#[derive(Debug, Default)]
struct Outcome {
    took: Duration,
    /// The first that was told, from the start of the run.
    outlook: Option<Outlook>,
    asked: BTreeSet<BareJid>,
    approved: BTreeSet<BareJid>,
    admitted: BTreeSet<BareJid>,
    /// Answers that the server dropped.
    lost: u32,
    probes: u32,
}

fn contacts(number: usize, domains: usize) -> Vec<(BareJid, bool)> {
    (0..number).map(|n| (jid(n, n % domains), true)).collect()
}

fn jid(number: usize, domain: usize) -> BareJid {
    BareJid::new(&format!("c{number}@d{domain}.example")).unwrap()
}

const OWN: &str = "new.example";

/// Asks them all as a run does, in time that passes by itself.
fn run(setting: Setting, contacts: &[(BareJid, bool)]) -> Outcome {
    let mut pace = Pace::new(None, OWN);
    pace.suspect();
    let software = Some("ejabberd".to_owned());
    let server = Server { software, pre_approval: setting.pre_approval, ..Server::default() };
    let mut queue = Queue::new(&server);
    for (jid, mutual) in contacts {
        queue.ask(jid.clone(), *mutual, Place::Last);
    }
    let mutual: HashMap<_, _> = contacts.iter().cloned().collect();
    let mut out = PresCounter::default();
    let mut session = PresCounter::default();
    let mut domains: HashMap<String, PresCounter> = HashMap::new();
    let mut outcome = Outcome::default();
    let start = Instant::now();
    let mut now = start;
    let mut arrivals: BinaryHeap<Reverse<(Instant, BareJid, bool)>> = BinaryHeap::new();
    let mut heard: BinaryHeap<Reverse<(Instant, BareJid, bool, bool)>> = BinaryHeap::new();
    loop {
        // What has come by now.
        while let Some(Reverse((at, jid, asks))) = arrivals.peek().cloned()
            && at <= now
        {
            arrivals.pop();
            let counter = domains.entry(jid.domain().to_string()).or_default();
            let own = jid.domain().as_str() == OWN;
            if !own && setting.rule.is_some_and(|rule| !counter.admits(rule, at)) {
                outcome.lost += 1;
                continue;
            }
            let handed = setting.rule.is_none_or(|rule| session.admits(rule, at));
            heard.push(Reverse((at + setting.lag, jid, asks, handed)));
        }
        // What the account knows by now.
        while let Some(Reverse((at, jid, asks, handed))) = heard.peek().cloned()
            && at <= now
        {
            heard.pop();
            if handed {
                pace.handed(at);
            }
            if asks {
                pace.hear(&jid, Heard::Request, at);
                if setting.pre_approval {
                    outcome.admitted.insert(jid);
                } else {
                    queue.put(Stanza::Admission(jid), Place::Last);
                }
            } else {
                pace.hear(&jid, Heard::Answer, at);
                outcome.approved.insert(jid);
            }
        }
        let batch = queue.fill(&mut pace, 32, now);
        let (mut through, mut bounced) = (Vec::new(), Vec::new());
        for (stanza, cost) in batch.stanzas {
            let passes = cost == 0 || setting.rule.is_none_or(|rule| out.admits(rule, now));
            if passes { through.push(stanza) } else { bounced.push(stanza) }
        }
        let is_empty = through.is_empty() && bounced.is_empty();
        let mut sent = BTreeMap::new();
        for stanza in through.iter().cloned() {
            match stanza {
                Stanza::Request(jid) => {
                    sent.insert(jid, true);
                }
                Stanza::Admission(jid) => {
                    sent.insert(jid, false);
                }
                Stanza::Probe => outcome.probes += 1,
                Stanza::Approval(_) | Stanza::Unheard(_) => {}
            }
        }
        for (jid, is_request) in sent {
            let own = jid.domain().as_str() == OWN;
            if own && setting.rule.is_some_and(|rule| !session.admits(rule, now)) {
                outcome.lost += 1;
                continue;
            }
            if !is_request {
                outcome.admitted.insert(jid);
                continue;
            }
            outcome.asked.insert(jid.clone());
            let (delay, asks_back) = match setting.answers {
                Answers::Both(delay) => (delay, mutual[&jid]),
                Answers::Yes(delay) => (delay, false),
                Answers::Never => continue,
            };
            arrivals.push(Reverse((now + delay, jid.clone(), false)));
            if asks_back {
                arrivals.push(Reverse((now + delay, jid, true)));
            }
        }
        if !is_empty {
            now += LATENCY;
            let count = u32::try_from(bounced.len()).unwrap();
            let news = pace.learn(count, !through.is_empty(), now);
            for stanza in bounced.into_iter().rev() {
                match stanza {
                    Stanza::Request(jid) => {
                        pace.unasked(&jid);
                        queue.ask(jid.clone(), mutual[&jid], Place::First);
                    }
                    stanza => queue.put(stanza, Place::First),
                }
            }
            pace.clear(queue.load(&pace, now).most_answers());
            let tells =
                pace.limit().is_some_and(|l| l.measured || l.interval >= Duration::from_secs(10));
            if news && tells && outcome.outlook.is_none() {
                let takes = pace.outlook(&queue.load(&pace, now), now);
                outcome.outlook = takes.map(|takes| takes.after(now - start));
            }
            outcome.took = now - start;
            continue;
        }
        let arrives = arrivals.peek().map(|Reverse((at, ..))| *at);
        let is_heard = heard.peek().map(|Reverse((at, ..))| *at);
        let wake = match batch.then {
            Next::At(at) => Some(at),
            Next::Never => panic!("gave up"),
            Next::Leaves(_) | Next::Nothing => None,
        };
        match [arrives, is_heard, wake].into_iter().flatten().min() {
            Some(at) => now = at.max(now + Duration::from_millis(1)),
            None => return outcome,
        }
    }
}

/// The least time that the rule allows: for what is sent, and for what comes from each domain.
fn allowed(setting: Setting, contacts: &[(BareJid, bool)]) -> Duration {
    let Some((count, interval)) = setting.rule else { return Duration::ZERO };
    let mutual = contacts.iter().filter(|(_, mutual)| *mutual).count();
    let sent = contacts.len() + if setting.pre_approval { 0 } else { mutual };
    let mut domains: BTreeMap<&str, (u32, u32)> = BTreeMap::new();
    for (jid, mutual) in contacts {
        let (both, one) = domains.entry(jid.domain().as_str()).or_default();
        *if *mutual { both } else { one } += 1;
    }
    let answers = domains.values().map(|(both, one)| {
        // The two stanzas of one contact cannot be divided, so that of five one is left for somebody else.
        both.div_ceil(count / 2).max((2 * both + one).div_ceil(count))
    });
    let windows = answers.max().unwrap().max((sent as u32).div_ceil(count));
    interval * (windows - 1)
}

/// Nobody is lost, and it takes hardly longer than it must.
fn loses_nothing(setting: Setting, contacts: &[(BareJid, bool)]) -> Outcome {
    let outcome = run(setting, contacts);
    let all: BTreeSet<_> = contacts.iter().map(|(jid, _)| jid.clone()).collect();
    let mutual: BTreeSet<_> =
        contacts.iter().filter(|(_, mutual)| *mutual).map(|(jid, _)| jid.clone()).collect();
    assert_eq!(outcome.lost, 0, "{outcome:?}");
    assert_eq!(outcome.asked, all);
    if setting.answers != Answers::Never {
        assert_eq!(outcome.approved, all);
    }
    if matches!(setting.answers, Answers::Both(_)) {
        assert_eq!(outcome.admitted, mutual);
    }
    let allowed = allowed(setting, contacts);
    let most = allowed.mul_f64(1.15) + Duration::from_secs(2);
    assert!(outcome.took <= most, "{:?} where {allowed:?} are allowed", outcome.took);
    if allowed > STOCK_INTERVAL * 2 {
        let outlook = outcome.outlook.expect("it is told how long it will take");
        let told = match setting.answers {
            Answers::Never => outlook.silent,
            Answers::Both(_) | Answers::Yes(_) => outlook.answered,
        };
        let (less, more) = (outcome.took.mul_f64(0.75), outcome.took.mul_f64(1.25));
        assert!(told >= less && told <= more, "told {outlook:?}, took {:?}", outcome.took);
        assert!(outlook.silent <= more && outlook.answered >= less, "{outlook:?}");
    }
    outcome
}

#[test]
fn everybody_is_asked_and_heard_as_fast_as_the_stock_limit_allows() {
    for pre_approval in [false, true] {
        let setting = Setting::stock(pre_approval);
        for (number, domains) in [
            (1, 1),
            (2, 1),
            (3, 1),
            (9, 1),
            (40, 1),
            (9, 9),
            (10, 10),
            (40, 4),
            (300, 30),
            (300, 300),
        ] {
            loses_nothing(setting, &contacts(number, domains));
        }
    }
}

#[test]
fn those_who_only_say_yes_fill_up_what_is_left() {
    for pre_approval in [false, true] {
        let mixed: Vec<_> = (0..40).map(|n| (jid(n, 0), n % 2 == 0)).collect();
        loses_nothing(Setting::stock(pre_approval), &mixed);
        let one: Vec<_> = (0..40).map(|n| (jid(n, 0), false)).collect();
        loses_nothing(Setting::stock(pre_approval), &one);
    }
}

#[test]
fn a_large_domain_is_not_kept_waiting_by_small_ones() {
    for pre_approval in [false, true] {
        let mut uneven = contacts(60, 30);
        uneven.extend((100..140).map(|n| (jid(n, 99), true)));
        loses_nothing(Setting::stock(pre_approval), &uneven);
    }
}

#[test]
fn other_limits_are_found_out() {
    for pre_approval in [false, true] {
        for (count, seconds) in [(4, 60), (5, 2), (6, 30), (10, 60), (20, 90), (50, 10), (5, 33)] {
            let rule = Some((count, Duration::from_secs(seconds)));
            let setting = Setting { rule, ..Setting::stock(pre_approval) };
            for (number, domains) in [(40, 1), (120, 12)] {
                let outcome = run(setting, &contacts(number, domains));
                assert_eq!((outcome.lost, outcome.asked.len()), (0, number), "{rule:?}");
                assert_eq!(outcome.admitted.len(), number, "{rule:?}");
            }
        }
    }
}

#[test]
fn who_does_not_answer_holds_up_nobody() {
    for answers in [Answers::Never, Answers::Yes(Duration::from_millis(300))] {
        for (number, domains) in [(40, 1), (9, 1)] {
            let setting = Setting { answers, ..Setting::stock(true) };
            loses_nothing(setting, &contacts(number, domains));
        }
    }
}

/// Where each has to be let in by itself, that takes as much again as asking, and only if they ask back.
#[test]
fn it_is_told_how_long_it_takes_if_nobody_answers_and_if_everybody_does() {
    let mixed = |number, domains| -> Vec<_> {
        contacts(number, domains).into_iter().chain((0..9).map(|n| (jid(n, 999), false))).collect()
    };
    for contacts in [contacts(300, 30), contacts(120, 120), mixed(200, 20)] {
        for answers in [Answers::Never, Answers::Both(Duration::from_millis(300))] {
            let outcome = run(Setting { answers, ..Setting::stock(false) }, &contacts);
            let outlook = outcome.outlook.unwrap();
            let told = if answers == Answers::Never { outlook.silent } else { outlook.answered };
            let (less, more) = (outcome.took.mul_f64(0.75), outcome.took.mul_f64(1.25));
            assert!(told >= less && told <= more, "told {outlook:?}, took {:?}", outcome.took);
            assert!(outlook.answered > outlook.silent.mul_f64(1.5), "{outlook:?}");
        }
    }
}

#[test]
fn a_server_that_takes_long_for_its_first_answer_is_waited_for() {
    let rule = Some((STOCK_COUNT, Duration::from_secs(2)));
    let answers = Answers::Both(Duration::from_secs(4));
    let setting = Setting { rule, answers, ..Setting::stock(true) };
    let outcome = run(setting, &contacts(4, 1));
    assert_eq!((outcome.lost, outcome.admitted.len()), (0, 4));
}

/// What is sent to them is lost without a trace once the session was handed too much, which the account learns later
/// than the server.
#[test]
fn contacts_on_the_accounts_own_server_are_reached() {
    let neighbours = (0..12).map(|n| (BareJid::new(&format!("n{n}@{OWN}")).unwrap(), true));
    for pre_approval in [false, true] {
        for (others, lag) in [(0, 0), (4, 0), (20, 0), (4, 30), (20, 30), (20, 400), (20, 2000)] {
            let mut mixed = contacts(others, 4);
            mixed.extend(neighbours.clone());
            let lag = Duration::from_millis(lag);
            let outcome = run(Setting { lag, ..Setting::stock(pre_approval) }, &mixed);
            let case = format!("{others} others, lag {lag:?}, {pre_approval}");
            assert_eq!((outcome.lost, outcome.asked.len()), (0, mixed.len()), "{case}");
            assert_eq!(outcome.admitted.len(), mixed.len(), "{case}");
        }
    }
}

#[test]
fn without_a_limit_nothing_waits() {
    for pre_approval in [false, true] {
        let setting = Setting { rule: None, ..Setting::stock(pre_approval) };
        for (number, domains) in [(3, 1), (40, 1), (1000, 1), (300, 300)] {
            let outcome = run(setting, &contacts(number, domains));
            assert_eq!((outcome.asked.len(), outcome.admitted.len()), (number, number));
            assert!(outcome.took < Duration::from_secs(4), "{:?}", outcome.took);
            assert!(outcome.outlook.is_none() && outcome.probes <= MOST, "{outcome:?}");
        }
    }
}

#[test]
fn a_suspicion_that_proved_wrong_is_not_taken_up_again() {
    let (mut pace, now) = (Pace::new(None, OWN), Instant::now());
    pace.suspect();
    pace.spend(20, now);
    pace.learn(0, true, now);
    pace.clear(4);
    pace.suspect();
    assert_eq!(pace.when(1, now), When::Now);
}

#[test]
fn what_came_back_for_another_reason_teaches_nothing() {
    let now = Instant::now();
    let quiet = Duration::from_secs(60);
    let mut limited = Pace::new(Some((5, quiet)), OWN);
    limited.spend(2, now);
    let known = limited.limit();
    limited.doubt(2, now);
    assert_eq!(limited.limit(), known);
    let When::At(at) = limited.when(1, now) else { panic!("the next begins after a quiet") };
    assert!(at >= now + quiet);

    let mut free = Pace::new(None, OWN);
    free.spend(4, now);
    free.doubt(1, now);
    assert_eq!((free.limit(), free.when(1, now)), (None, When::Now));
    free.spend(1, now);
    assert!(free.learn(1, false, now));
    assert_eq!(free.limit().map(|limit| limit.count), Some(3), "those that were let through");
}

#[test]
fn a_server_that_never_lets_anything_through_is_given_up() {
    let mut pace = Pace::new(None, OWN);
    let now = Instant::now();
    for _ in 0..40 {
        pace.spend(1, now);
        pace.learn(1, false, now);
    }
    assert_eq!(pace.when(1, now + Duration::from_secs(24 * 3600)), When::Never);
}

#[test]
fn an_answer_that_may_have_been_lost_is_known() {
    let mut pace = Pace::new(STOCK, OWN);
    let (now, late) = (Instant::now(), jid(0, 0));
    pace.asked(&late, 2, now);
    let later = now + STOCK_INTERVAL * 2;
    let fresh = [jid(1, 0), jid(2, 0)];
    fresh.iter().for_each(|jid| pace.asked(jid, 2, later));
    for what in [Heard::Answer, Heard::Request] {
        pace.hear(&late, what, later);
        pace.hear(&fresh[0], what, later);
    }
    assert!(!fresh.iter().any(|jid| pace.is_doubtful(jid)));
    pace.hear(&fresh[1], Heard::Answer, later);
    pace.hear(&fresh[1], Heard::Answer, later);
    assert!(pace.is_doubtful(&fresh[1]), "there was no room for its request");
    assert!(!pace.is_doubtful(&fresh[0]) && !pace.is_doubtful(&late));
}
