use jiff::Timestamp;

use super::*;

use crate::model::data::{self, Holding, requests};
use crate::model::gateway::Identity as Said;

use crate::model::history::{Answer, Fact, Failure, Step};
use crate::model::roster::{Roster, Standing};
use crate::model::snapshot::Server;
use crate::model::undo::Undo;
use xmpp_parsers::minidom::Element;

const OLD: &str = "romeo@old.example";
const NEW: &str = "romeo@new.example";

fn jid(text: &str) -> BareJid {
    BareJid::new(text).unwrap()
}

fn snapshot(address: &str, contacts: Vec<Contact>) -> Snapshot {
    Snapshot {
        address: jid(address),
        roster: Roster::from_iter(contacts),
        domains: Default::default(),
        moved_to: None,
        moved: Default::default(),
        nick: None,
        server: Server { software: None, pre_approval: true, pep: true, ..Server::default() },
        data: Default::default(),
    }
}

fn contact(address: &str, standing: Standing) -> Contact {
    Contact {
        name: Some(format!("{address}'s name")),
        groups: ["Friends".to_owned()].into(),
        standing,
        ..Contact::new(Jid::new(address).unwrap())
    }
}

fn speaking() -> Choices {
    Choices { message: Some("I have moved.".into()), ..Choices::default() }
}

const ASCII: &str = "idn@xn--mnchen-3ya.example";
const OWN_SCRIPT: &str = "idn@münchen.example";

/// A list may lose the entry by which somebody was asked, and keep another spelling of the same address.
#[test]
fn what_was_done_for_somebody_is_done_however_a_list_spells_them() {
    let facts = [
        Fact::Copied { jid: jid(ASCII) },
        Fact::Asked { jid: jid(ASCII) },
        Fact::Told { jid: jid(ASCII) },
    ];
    let mut history = History::default();
    facts.iter().for_each(|fact| history.learn(fact, Timestamp::UNIX_EPOCH));
    let old = snapshot(OLD, vec![contact(OWN_SCRIPT, Standing::Both)]);
    let here = Contact { asked: true, ..contact(ASCII, Standing::From) };
    let here = Contact { name: old.roster.contacts[0].name.clone(), ..here };
    let new = snapshot(NEW, vec![here]);
    let plan = Plan::new(&old, &new, &speaking(), &history);
    let planned = &plan.contacts[0];
    assert_eq!((&planned.fate, planned.approval), (&Fate::Settled, Approval::Waiting));
    assert_eq!(planned.contact.jid.as_str(), ASCII, "as the new list has it");
    assert_eq!(planned.listed.jid.as_str(), OWN_SCRIPT);
}

#[test]
fn whoever_is_blocked_or_left_out_is_so_in_every_spelling() {
    let choices = |exclude: &str| Choices {
        exclude: [Jid::new(exclude).unwrap()].into(),
        ..Choices::default()
    };
    for (one, other) in [(ASCII, OWN_SCRIPT), (OWN_SCRIPT, ASCII)] {
        let (left, _) = fate(contact(one, Standing::Both), None, &choices(other), &[]);
        assert_eq!(left, Fate::Skip(Reason::Excluded));
        for block in [jid(other), jid(&format!("{}", jid(other).domain()))] {
            let mut old = snapshot(OLD, vec![contact(one, Standing::Both)]);
            let (mut items, mut flaws) = (BTreeMap::new(), data::Flaws::new());
            data::blocked::block(block.as_str(), &mut items, &mut flaws);
            old.data.kinds.insert(Kind::Blocked, data::Holding::Items(items));
            let mut new = snapshot(NEW, vec![]);
            new.data.kinds.insert(Kind::Blocked, data::Holding::Items(BTreeMap::new()));
            let plan = Plan::new(&old, &new, &Choices::default(), &History::default());
            assert!(plan.contacts[0].blocked, "{one}: {block}");
            assert_eq!(plan.contacts[0].approval, Approval::NotAsked);
        }
    }
}

/// The one contact's fate and approval, with these on the new account and this history.
fn fate(
    old: Contact,
    here: Option<Contact>,
    choices: &Choices,
    facts: &[Fact],
) -> (Fate, Approval) {
    let mut history = History::default();
    for fact in facts {
        history.learn(fact, Timestamp::UNIX_EPOCH);
    }
    let old = snapshot(OLD, vec![old]);
    let new = snapshot(NEW, here.into_iter().collect());
    let plan = Plan::new(&old, &new, choices, &history);
    let [planned] = plan.contacts.as_slice() else { panic!("{plan:?}") };
    (planned.fate.clone(), planned.approval)
}

fn steps(old: Contact, here: Option<Contact>, choices: &Choices, facts: &[Fact]) -> Steps {
    match fate(old, here, choices, facts).0 {
        Fate::Move(steps) => steps,
        other => panic!("nothing is due: {other:?}"),
    }
}

#[test]
fn each_standing_has_its_steps() {
    let asked = |contact: Contact| Contact { asked: true, ..contact };
    let cases = [
        (contact("c@x.example", Standing::Both), true, true, Tell::Yes),
        (contact("c@x.example", Standing::To), false, true, Tell::No),
        (contact("c@x.example", Standing::From), true, false, Tell::Yes),
        (asked(contact("c@x.example", Standing::From)), true, true, Tell::Yes),
        (contact("c@x.example", Standing::None), false, false, Tell::No),
        (asked(contact("c@x.example", Standing::None)), false, true, Tell::No),
    ];
    for (old, approve, ask, tell) in cases {
        let wanted = old.label();
        let expected =
            Steps { copy: Some(Arc::new(wanted)), approve, ask, tell, remove: Vec::new() };
        assert_eq!(steps(old.clone(), None, &speaking(), &[]), expected, "{old:?}");
    }
}

#[test]
fn everybody_stands_in_the_plan_once() {
    let old = snapshot(
        OLD,
        vec![
            contact("a@x.example", Standing::Both),
            contact("a@x.example/phone", Standing::None),
            contact("b@x.example/phone", Standing::To),
            contact("b@x.example/tablet", Standing::None),
            contact(OLD, Standing::None),
            contact(NEW, Standing::Both),
            contact(r"d\27artagnan@x.example", Standing::None),
            contact("bot.example", Standing::Both),
        ],
    );
    let mut old = old;
    old.domains.insert("bot.example".into(), Said::Other);
    let plan = Plan::new(&old, &snapshot(NEW, vec![]), &speaking(), &History::default());
    let reasons: Vec<_> = plan
        .contacts
        .iter()
        .map(|planned| match &planned.fate {
            Fate::Skip(reason) => Some(reason.clone()),
            _ => None,
        })
        .collect();
    use Reason::Own;
    assert_eq!(reasons, [None, None, Some(Own), Some(Own), None, None]);
    let asked = |planned: &Planned| matches!(&planned.fate, Fate::Move(steps) if steps.ask);
    assert!(plan.contacts.iter().take(2).all(asked), "what one entry says holds for the person");
}

#[test]
fn what_a_server_makes_of_a_name_and_groups_is_not_asked_for_again() {
    let old = contact("c@x.example", Standing::None);
    let groups = ["Friends".to_owned(), "friends".to_owned()].into();
    let old = Contact { groups, ..old };
    let wanted = Arc::new(old.label());
    let shown = Arc::new(Label { groups: ["Friends".to_owned()].into(), ..old.label() });
    let here = Contact { groups: shown.groups.clone(), ..old.clone() };
    let jid = old.bare();
    let changing =
        |to: &Arc<Label>| Fact::Changing { jid: jid.clone(), was: None, to: Some(to.clone()) };
    let made = Fact::ShownAs { jid: jid.clone(), wanted: wanted.clone(), shown };
    let facts = [changing(&wanted), Fact::Copied { jid: jid.clone() }, made];
    let replacing = Choices { on_conflict: OnConflict::Replace, ..Choices::default() };
    let after = |facts: &[Fact], here: Contact| fate(old.clone(), Some(here), &replacing, facts).0;
    assert_eq!(after(&facts, here.clone()), Fate::Settled);
    assert!(matches!(after(&facts[..2], here.clone()), Fate::Move(_)), "nobody knows yet");
    let renamed = Contact { name: Some("Other".to_owned()), ..here };
    assert!(matches!(after(&facts, renamed), Fate::Move(_)), "that is the user's doing");
}

#[test]
fn channels_are_not_people() {
    let joined =
        Contact { participant: Some("1".to_owned()), ..contact("room@far.example", Standing::To) };
    let jids = ["1#room@far.example", "x#y@far.example", "balcony@mix.example", "2#a@mix.example"];
    let mut list = vec![joined];
    list.extend(jids.map(|jid| contact(jid, Standing::Both)));
    let mut old = snapshot(OLD, list);
    old.domains.insert("mix.example".into(), Said::Channels);
    let plan = Plan::new(&old, &snapshot(NEW, vec![]), &speaking(), &History::default());
    let channels = plan.contacts.iter().map(|it| matches!(it.fate, Fate::Skip(Reason::Channel(_))));
    assert!(channels.eq([true, true, false, true, true]), "{plan:?}");
}

#[test]
fn a_channel_is_joined_where_the_new_server_can_and_until_the_new_list_shows_it() {
    let channel =
        |jid: &str| Contact { participant: Some("1".into()), ..contact(jid, Standing::Both) };
    let (far, own) = ("room@mix.far.example", "room@mix.old.example");
    let mut old = snapshot(
        OLD,
        vec![channel(far), channel(own), contact("2#room@mix.far.example", Standing::Both)],
    );
    old.domains.insert("mix.far.example".into(), Said::Channels);
    let found = |new: &Snapshot, choices: &Choices, history: &History| -> Vec<_> {
        let plan = Plan::new(&old, new, choices, history);
        let fates = plan.contacts.into_iter().map(|planned| planned.fate);
        let channels = fates.map(|fate| match fate {
            Fate::Skip(Reason::Channel(channel)) => Some((channel.membership, channel.closes)),
            _ => None,
        });
        channels.collect()
    };
    let (due, outside) = (Membership::Due, Membership::Outside);
    let joined = |by_move| Membership::Joined { by_move };
    let says = |far: Membership, own: Membership| {
        [Some((far, false)), Some((own, true)), Some((outside.clone(), false))]
    };
    let (choices, mut history) = (speaking(), History::default());
    let mut new = snapshot(NEW, vec![]);
    assert_eq!(found(&new, &choices, &history), says(outside.clone(), outside.clone()));
    new.server.channels = true;
    assert_eq!(found(&new, &choices, &history), says(due.clone(), due.clone()));
    assert!(!Plan::new(&old, &new, &choices, &history).is_done());

    let refused = Failure::Refused { condition: "forbidden".into(), text: None };
    for fact in [
        Fact::Begun { old: Box::new(old.clone()), new: Box::new(new.clone()) },
        Fact::Joining { jid: far.parse().unwrap() },
        Fact::Joining { jid: own.parse().unwrap() },
        Fact::NotJoined { jid: own.parse().unwrap(), failure: refused.clone() },
    ] {
        history.learn(&fact, jiff::Timestamp::UNIX_EPOCH);
    }
    // The run ended before it knew; the list tells. An ordinary entry beside it says nothing.
    new.roster = Roster::from_iter([channel(far), contact(own, Standing::None)]);
    let failed = Membership::Failed(refused);
    assert_eq!(found(&new, &choices, &history), says(joined(true), failed));
    assert_eq!(Plan::new(&old, &new, &choices, &history).joins().count(), 1, "it is tried again");
    assert_eq!(Undo::new(&history, &new, None).channels, [far.parse::<BareJid>().unwrap()]);

    // What was refused and is there now, the user has joined.
    new.roster = Roster::from_iter([channel(own)]);
    assert_eq!(found(&new, &choices, &history), says(due, joined(false)));
    assert!(Undo::new(&history, &new, None).channels.is_empty());
    let without = Choices { exclude: [far.parse().unwrap()].into(), ..choices };
    assert_eq!(found(&new, &without, &history)[0], None, "the user wants none of it");
}

#[test]
fn who_stood_on_the_old_list_when_the_move_began_stays_in_the_plan() {
    let asked = |contact: Contact| Contact { asked: true, ..contact };
    let (a, b, c) = ("a@x.example", "b@x.example", "c@x.example");
    let then = vec![
        contact(a, Standing::Both),
        asked(contact(b, Standing::From)),
        contact(c, Standing::To),
    ];
    let begun =
        Fact::Begun { old: Box::new(snapshot(OLD, then)), new: Box::new(snapshot(NEW, vec![])) };
    let mut history = History::default();
    history.learn(&begun, Timestamp::UNIX_EPOCH);
    let renamed = Contact { name: Some("Now".into()), ..contact(b, Standing::To) };
    let now = vec![renamed, contact("d@x.example", Standing::From), contact(a, Standing::None)];
    let plan = Plan::new(&snapshot(OLD, now), &snapshot(NEW, vec![]), &speaking(), &history);
    let seen: Vec<_> = plan
        .contacts
        .iter()
        .map(|planned| {
            let contact = &planned.contact;
            (contact.jid.as_str(), contact.standing, contact.asked)
        })
        .collect();
    let expected = [
        (b, Standing::Both, false),
        ("d@x.example", Standing::From, false),
        (a, Standing::Both, false),
        (c, Standing::To, false),
    ];
    assert_eq!(seen, expected);
    assert_eq!(plan.contacts[0].contact.name.as_deref(), Some("Now"));
    assert!(plan.due().filter(|(_, steps)| steps.ask).count() == 3, "{plan:?}");
}

#[test]
fn who_is_blocked_on_either_account_is_only_put_on_the_list() {
    let blocking = |account: &mut Snapshot, jids: &[&str]| {
        let item = data::Xml::from(Element::bare("item", "urn:xmpp:blocking"));
        let items = jids.iter().map(|jid| ((*jid).to_owned(), item.clone()));
        let items = data::Holding::Items(items.collect());
        account.data.kinds.insert(Kind::Blocked, items);
    };
    let jids = ["a@x.example", "b@y.example", "c@z.example", "d@w.example"];
    let mut old = snapshot(OLD, jids.map(|jid| contact(jid, Standing::Both)).into());
    let mut new = snapshot(NEW, vec![]);
    blocking(&mut old, &["a@x.example", "y.example", "d@w.example/phone", "not an address"]);
    blocking(&mut new, &["c@z.example"]);
    let choices = Choices { kinds: BTreeSet::new(), ..speaking() };
    let plan = Plan::new(&old, &new, &choices, &History::default());
    for (planned, blocked) in plan.contacts.iter().zip([true, true, true, false]) {
        let Fate::Move(steps) = &planned.fate else { panic!("{planned:?}") };
        assert!(steps.copy.is_some(), "{planned:?}");
        let spoken_to = steps.approve || steps.ask || steps.tell != Tell::No;
        assert_eq!((planned.blocked, spoken_to), (blocked, !blocked), "{planned:?}");
        assert_eq!(planned.is_in_touch(), !blocked);
        assert_eq!(planned.approval == Approval::NotAsked, blocked, "{planned:?}");
    }
    // The old server knows only its own list: whom the new account alone has blocked it would tell.
    old.server.transfers = true;
    let way = |old: &Snapshot| Plan::new(old, &new, &choices, &History::default()).way;
    assert_eq!(way(&old), PlannedVia::Client(WhyClient::SomeBlocked));
    let mut knows = old.clone();
    blocking(&mut knows, &["a@x.example", "y.example", "z.example"]);
    assert_eq!(way(&knows), PlannedVia::Server);
    // A server that does not tell the list any more has told it when the move began.
    let mut history = History::default();
    let begun = Fact::Begun { old: Box::new(old.clone()), new: Box::new(new.clone()) };
    history.learn(&begun, Timestamp::UNIX_EPOCH);
    old.data.kinds.insert(Kind::Blocked, data::Holding::Unreadable(Failure::Silent));
    let plan = Plan::new(&old, &new, &choices, &history);
    let blocked: Vec<_> = plan.contacts.iter().map(|planned| planned.blocked).collect();
    assert_eq!(blocked, [true, true, true, false]);
}

#[test]
fn a_list_that_blocks_whole_servers_is_not_believed_unless_it_is_chosen() {
    let mut old = snapshot(OLD, vec![contact("friend@plain.example", Standing::Both)]);
    let mut new = snapshot(NEW, vec![]);
    let own = new.address.domain().to_string();
    let (mut items, mut flaws) = (BTreeMap::new(), data::Flaws::new());
    for jid in [&own, "plain.example", "empty.example", "plain.example/bot", "a@plain.example"] {
        data::blocked::block(jid, &mut items, &mut flaws);
    }
    old.data.kinds.insert(Kind::Blocked, data::Holding::Items(items));
    new.data.kinds.insert(Kind::Blocked, data::Holding::Items(BTreeMap::new()));
    let plan = |include: &[&str]| {
        let include = include.iter().map(|jid| Jid::new(jid).unwrap()).collect();
        let choices = Choices { include, ..speaking() };
        let plan = Plan::new(&old, &new, &choices, &History::default());
        let task = plan.data.into_iter().find(|task| task.kind == Kind::Blocked).unwrap();
        let due: Vec<_> = task.due.into_iter().map(|write| write.key).collect();
        (task.doubtful, due.len(), plan.contacts[0].blocked)
    };
    let whole = ["plain.example".to_owned(), own.clone()];
    let sorted = BTreeSet::from(whole).into_iter().collect::<Vec<_>>();
    assert_eq!(plan(&[]), (sorted, 3, true), "friends there still hear nothing");
    assert_eq!(plan(&["plain.example"]), (vec![own.clone()], 4, true));
    assert_eq!(plan(&["friend@plain.example", &own]), (vec!["plain.example".to_owned()], 4, false));
    let all = ["friend@plain.example", "plain.example", &own];
    assert_eq!(plan(&all), (vec![], 5, true), "the server is blocked, and he is on it");
}

#[test]
fn transports_stay_behind_with_their_contacts_unless_they_are_included() {
    let mut old = snapshot(
        OLD,
        vec![
            contact("icq.old.example/registered", Standing::Both),
            contact("123@icq.old.example", Standing::Both),
            contact("far.example", Standing::To),
            contact("friend@far.example", Standing::Both),
            contact("other@far.example", Standing::Both),
        ],
    );
    old.domains.insert("icq.old.example".into(), Said::Gateway("icq".into()));
    old.domains.insert("far.example".into(), Said::Silent);
    let reasons = |choices: &Choices| -> Vec<_> {
        Plan::new(&old, &snapshot(NEW, vec![]), choices, &History::default())
            .contacts
            .into_iter()
            .map(|planned| match planned.fate {
                Fate::Skip(reason) => Some(reason),
                _ => None,
            })
            .collect()
    };
    let icq = || Some(Reason::GatewayContact { gateway: "icq.old.example".into() });
    let far = || Some(Reason::UncertainGateway { gateway: "far.example".into() });
    assert_eq!(reasons(&speaking()), [Some(Reason::Gateway), icq(), far(), far(), far()]);

    let include = |jid: &str| Choices { include: [Jid::new(jid).unwrap()].into(), ..speaking() };
    assert_eq!(
        reasons(&include("friend@far.example")),
        [Some(Reason::Gateway), icq(), far(), None, far()]
    );
    assert_eq!(reasons(&include("far.example")), [Some(Reason::Gateway), icq(), None, None, None]);

    let both = Choices {
        exclude: [Jid::new("friend@far.example").unwrap()].into(),
        ..include("far.example")
    };
    assert_eq!(reasons(&both).get(3), Some(&Some(Reason::Excluded)));
}

#[test]
fn a_domain_that_gives_no_answer_any_more_makes_nobody_doubtful_again() {
    let people = ["far.example", "friend@far.example", "bot.example", "icq.example"];
    let mut then = snapshot(OLD, people.map(|jid| contact(jid, Standing::Both)).into());
    for (domain, said) in [
        ("far.example", Said::Silent),
        ("bot.example", Said::Other),
        ("icq.example", Said::Gateway("icq".into())),
    ] {
        then.domains.insert(domain.into(), said);
    }
    let mut now = then.clone();
    now.domains.values_mut().for_each(|said| *said = Said::Silent);
    let begun = Fact::Begun { old: Box::new(then), new: Box::new(snapshot(NEW, vec![])) };
    let moved = Fact::Copied { jid: jid("friend@far.example") };
    let reasons = |facts: &[Fact]| -> Vec<_> {
        let mut history = History::default();
        facts.iter().for_each(|fact| history.learn(fact, Timestamp::UNIX_EPOCH));
        let plan = Plan::new(&now, &snapshot(NEW, vec![]), &speaking(), &history);
        plan.contacts.iter().map(|planned| matches!(planned.fate, Fate::Skip(_))).collect()
    };
    assert_eq!(reasons(&[]), [true; 4]);
    assert_eq!(reasons(std::slice::from_ref(&begun)), [true, true, false, true]);
    assert_eq!(reasons(&[begun.clone(), moved.clone()]), [true, false, false, true]);
    let back = Fact::TakenBack { jid: jid("friend@far.example") };
    assert_eq!(reasons(&[begun, moved, back]), [true, true, false, true]);
}

#[test]
fn what_the_new_account_has_is_kept_and_what_it_lacks_is_filled_in() {
    let old = contact("c@x.example", Standing::None);
    let here = |name: Option<&str>, groups: &[&str]| Contact {
        name: name.map(str::to_owned),
        groups: groups.iter().map(|group| (*group).to_owned()).collect(),
        ..old.clone()
    };
    let keep = speaking();
    let replace = Choices { on_conflict: OnConflict::Replace, ..speaking() };
    let other = here(Some("Other"), &["Work"]);
    assert_eq!(fate(old.clone(), Some(other.clone()), &keep, &[]).0, Fate::Settled);
    let wanted = Arc::new(old.label());
    assert_eq!(steps(old.clone(), Some(other), &replace, &[]).copy, Some(wanted.clone()));
    assert_eq!(steps(old.clone(), Some(here(None, &[])), &keep, &[]).copy, Some(wanted));

    let bare = Contact { name: None, groups: BTreeSet::new(), ..old };
    let named = Contact { name: Some("Kept".into()), ..bare.clone() };
    assert_eq!(fate(bare, Some(named), &replace, &[]).0, Fate::Settled, "nothing is wiped out");
}

#[test]
fn what_is_done_is_not_due_again() {
    let old = contact("c@x.example", Standing::Both);
    let here = Contact { standing: Standing::None, asked: true, ..old.clone() };
    let jid = jid("c@x.example");
    let done = [
        Fact::Copied { jid: jid.clone() },
        Fact::ApprovedAhead { jid: jid.clone() },
        Fact::Asked { jid: jid.clone() },
        Fact::Telling { jid: jid.clone(), id: "m1".into() },
        Fact::Told { jid: jid.clone() },
    ];
    assert_eq!(
        fate(old.clone(), Some(here.clone()), &speaking(), &done),
        (Fate::Settled, Approval::Waiting)
    );
    let expected = Steps {
        tell: Tell::IfNotSent { id: "m1".into(), to: jid.clone(), at: Timestamp::UNIX_EPOCH },
        ..Steps::default()
    };
    assert_eq!(steps(old.clone(), Some(here.clone()), &speaking(), &done[..4]), expected);
    let seen = Contact { standing: Standing::Both, asked: false, ..here };
    assert_eq!(fate(old, Some(seen), &speaking(), &[]), (Fate::Settled, Approval::Approved));
}

#[test]
fn a_roster_that_claims_to_have_asked_is_no_proof() {
    let old = contact("c@x.example", Standing::To);
    let here = Contact { standing: Standing::None, asked: true, ..old.clone() };
    let begun = |asked: bool| Fact::Begun {
        old: Box::new(snapshot(OLD, vec![])),
        new: Box::new(snapshot(NEW, vec![Contact { asked, ..here.clone() }])),
    };
    let approval = |facts: &[Fact]| fate(old.clone(), Some(here.clone()), &speaking(), facts).1;
    assert_eq!(
        approval(&[begun(false)]),
        Approval::ToAsk,
        "the move asked, and was not let through"
    );
    assert_eq!(approval(&[begun(true)]), Approval::Waiting, "the user had asked before the move");
    assert_eq!(approval(&[]), Approval::Waiting, "before a move, it is the user's own request");

    let bounced = Fact::Failed {
        jid: jid("c@x.example"),
        step: Step::Ask,
        failure: Failure::Unreachable { condition: "remote-server-timeout".into(), text: None },
    };
    let asked = Fact::Asked { jid: jid("c@x.example") };
    assert_eq!(approval(&[begun(false), asked.clone()]), Approval::Waiting);
    assert_eq!(approval(&[begun(false), asked.clone(), bounced]), Approval::Unreachable);
    let no = Fact::Answered { jid: jid("c@x.example"), answer: Answer::Declined };
    assert_eq!(approval(&[begun(false), asked, no]), Approval::Declined);
}

#[test]
fn without_pre_approval_nothing_is_approved_beforehand() {
    let old = snapshot(OLD, vec![contact("c@x.example", Standing::From)]);
    let mut new = snapshot(NEW, vec![]);
    new.server.pre_approval = false;
    let plan = Plan::new(&old, &new, &speaking(), &History::default());
    assert!(plan.due().all(|(_, steps)| !steps.approve && steps.tell == Tell::Yes));
}

#[test]
fn the_statement_is_due_until_it_says_the_new_address_to_the_right_people() {
    let statement = |moved_to: Option<&str>, choices: &Choices, history: &History| {
        let mut old = snapshot(OLD, vec![]);
        old.moved_to = moved_to.map(jid);
        Plan::new(&old, &snapshot(NEW, vec![]), choices, history).statement
    };
    let open = Choices { statement: Some(Audience::Anybody), ..speaking() };
    let none = Choices { statement: None, ..speaking() };
    let mut announced = History::default();
    announced.learn(&Fact::Announced { open: true, access_before: None }, Timestamp::UNIX_EPOCH);
    let nothing = History::default();
    assert_eq!(statement(None, &speaking(), &nothing), Statement::Due(Audience::Contacts));
    assert_eq!(
        statement(Some("r@elsewhere.example"), &speaking(), &nothing),
        Statement::Due(Audience::Contacts)
    );
    assert_eq!(statement(Some(NEW), &speaking(), &nothing), Statement::Published);
    assert_eq!(statement(Some(NEW), &open, &nothing), Statement::Due(Audience::Anybody));
    assert_eq!(statement(Some(NEW), &open, &announced), Statement::Published);
    assert_eq!(statement(None, &none, &nothing), Statement::Unwanted);
    let mut failed = announced.clone();
    failed.learn(&Fact::NotAnnounced { failure: Failure::NotShown }, Timestamp::UNIX_EPOCH);
    assert_eq!(
        statement(Some(NEW), &speaking(), &failed),
        Statement::Due(Audience::Contacts),
        "for whom?"
    );
    let mut old = snapshot(OLD, vec![]);
    old.server.pep = false;
    let plan = Plan::new(&old, &snapshot(NEW, vec![]), &speaking(), &nothing);
    assert_eq!(plan.statement, Statement::Impossible);
    assert!(plan.is_done(), "what the old server cannot do is not due");
}

#[test]
fn who_waits_is_asked_only_if_the_user_wants_it_and_once() {
    let mut old = snapshot(OLD, vec![contact("c@x.example", Standing::None)]);
    let request = |from: &str| {
        let sent = Element::bare("presence", "jabber:client");
        (from.to_owned(), data::Xml::from(requests::keep(&jid(from), &sent)))
    };
    let waiting = [request("c@x.example"), request("t@x.example"), request(NEW)];
    let items = data::Holding::Items(waiting.into());
    old.data.kinds.insert(Kind::PendingRequests, items);
    let new = snapshot(NEW, Vec::new());
    let asked = |choices: &Choices| -> Vec<_> {
        let plan = Plan::new(&old, &new, choices, &History::default());
        assert_eq!(plan.requests.len(), 2, "both are listed, and the user is not: {plan:?}");
        let asks = plan.due().filter(|(_, steps)| steps.ask);
        asks.map(|(contact, _)| contact.jid.to_string()).collect()
    };
    assert_eq!(asked(&Choices::default()), [""; 0]);
    let kinds = [Kind::PendingRequests].into();
    let carried = asked(&Choices { kinds, ..Choices::default() });
    assert_eq!(carried, ["c@x.example", "t@x.example"]);
}

mod chance;
mod moved_too;
mod rooms;
