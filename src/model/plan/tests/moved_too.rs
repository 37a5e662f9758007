//! Contacts that have moved themselves.

use super::*;
use crate::model::whereabouts::{Oddity, Whereabouts, Word};

const OLD_JULIET: &str = "juliet@old.example";
const NEW_JULIET: &str = "juliet@new.example";

fn moved(from: &str, to: &str) -> Fact {
    Fact::Stated { jid: jid(from), word: Word::Moved(jid(to)) }
}

fn history(facts: &[Fact]) -> History {
    let mut history = History::default();
    facts.iter().for_each(|fact| history.learn(fact, Timestamp::UNIX_EPOCH));
    history
}

/// The plan of a move with these on the old list, these on the new one, and this behind it.
fn plan(old: &[Contact], here: &[Contact], choices: &Choices, facts: &[Fact]) -> Plan {
    let server = Server { pre_approval: false, ..snapshot(NEW, Vec::new()).server };
    let new = Snapshot { server, ..snapshot(NEW, here.to_vec()) };
    Plan::new(&snapshot(OLD, old.to_vec()), &new, choices, &history(facts))
}

fn the_steps(plan: &Plan) -> Steps {
    match &plan.contacts[0].fate {
        Fate::Move(steps) => steps.clone(),
        Fate::Settled => Steps::default(),
        Fate::Skip(reason) => panic!("{reason:?}"),
    }
}

fn added(address: &str) -> [Fact; 2] {
    let jid = jid(address);
    [Fact::Changing { jid: jid.clone(), was: None, to: None }, Fact::Copied { jid }]
}

#[test]
fn whoever_has_moved_is_planned_at_the_new_address_under_the_old_name() {
    let juliet = contact(OLD_JULIET, Standing::Both);
    let plan =
        plan(std::slice::from_ref(&juliet), &[], &speaking(), &[moved(OLD_JULIET, NEW_JULIET)]);
    let planned = &plan.contacts[0];
    assert_eq!(planned.listed.jid.as_str(), OLD_JULIET);
    assert_eq!(planned.contact.jid.as_str(), NEW_JULIET);
    assert_eq!(planned.moved_to(), Some(&jid(NEW_JULIET)));
    let label = Some(Arc::new(juliet.label()));
    assert_eq!(
        the_steps(&plan),
        Steps { copy: label, approve: false, ask: true, tell: Tell::Yes, remove: Vec::new() }
    );
}

#[test]
fn a_fresh_word_counts_before_it_is_in_the_journal() {
    let mut old = snapshot(OLD, vec![contact(OLD_JULIET, Standing::Both)]);
    old.moved = [(jid(OLD_JULIET), Word::Moved(jid(NEW_JULIET)))].into();
    let plan = Plan::new(&old, &snapshot(NEW, Vec::new()), &speaking(), &History::default());
    assert_eq!(plan.contacts[0].contact.jid.as_str(), NEW_JULIET);
}

#[test]
fn the_user_can_keep_the_old_address() {
    let choices = Choices { keep_address: [Jid::new(OLD_JULIET).unwrap()].into(), ..speaking() };
    let plan = plan(
        &[contact(OLD_JULIET, Standing::Both)],
        &[],
        &choices,
        &[moved(OLD_JULIET, NEW_JULIET)],
    );
    assert_eq!(plan.contacts[0].contact.jid.as_str(), OLD_JULIET);
    assert_eq!(plan.contacts[0].moved_to(), None);
}

#[test]
fn two_entries_of_one_person_become_one_with_all_that_they_had() {
    let mut new = contact(NEW_JULIET, Standing::From);
    (new.name, new.groups) = (None, ["Verona".to_owned()].into());
    let old = contact(OLD_JULIET, Standing::To);
    for list in [[new.clone(), old.clone()], [old, new]] {
        let plan = plan(&list, &[], &speaking(), &[moved(OLD_JULIET, NEW_JULIET)]);
        let [one] = plan.contacts.as_slice() else { panic!("{plan:?}") };
        assert_eq!(one.contact.jid.as_str(), NEW_JULIET);
        assert_eq!((one.listed.jid.as_str(), one.also[0].as_str()), (OLD_JULIET, NEW_JULIET));
        assert_eq!(one.moved_to(), Some(&jid(NEW_JULIET)));
        assert_eq!(one.contact.standing, Standing::Both);
        assert_eq!(one.contact.name.as_deref(), Some("juliet@old.example's name"));
        assert_eq!(one.contact.groups.len(), 2);
        assert_eq!(the_steps(&plan).tell, Tell::Yes);
    }
}

#[test]
fn whoever_was_told_at_the_old_address_is_not_told_again_but_asked() {
    let facts = [
        &added(OLD_JULIET)[..],
        &[Fact::Asked { jid: jid(OLD_JULIET) }, Fact::Told { jid: jid(OLD_JULIET) }],
        &[moved(OLD_JULIET, NEW_JULIET)],
    ]
    .concat();
    let here =
        Contact { asked: true, standing: Standing::None, ..contact(OLD_JULIET, Standing::None) };
    let plan = plan(&[contact(OLD_JULIET, Standing::Both)], &[here], &speaking(), &facts);
    let steps = the_steps(&plan);
    assert!(steps.ask && steps.copy.is_some());
    assert_eq!((steps.tell, steps.remove), (Tell::No, Vec::new()));
}

#[test]
fn a_message_in_doubt_is_looked_for_where_it_was_to_go() {
    let telling = Fact::Telling { jid: jid(OLD_JULIET), id: "m1".into() };
    let facts = [telling, moved(OLD_JULIET, NEW_JULIET)];
    let plan = plan(&[contact(OLD_JULIET, Standing::Both)], &[], &speaking(), &facts);
    let in_doubt =
        Tell::IfNotSent { id: "m1".into(), to: jid(OLD_JULIET), at: Timestamp::UNIX_EPOCH };
    assert_eq!(the_steps(&plan).tell, in_doubt);
}

#[test]
fn whoever_moves_on_keeps_the_name_that_the_user_gives_by_now() {
    let facts = [&added(OLD_JULIET)[..], &[moved(OLD_JULIET, NEW_JULIET)]].concat();
    let here = Contact { name: Some("My sun".into()), ..contact(OLD_JULIET, Standing::None) };
    let plan = plan(&[contact(OLD_JULIET, Standing::Both)], &[here], &speaking(), &facts);
    assert_eq!(the_steps(&plan).copy.unwrap().name.as_deref(), Some("My sun"));
}

/// What is taken off the new list, where the old address stands there like this, and the new one like that.
fn removed(old: Standing, new: Option<Standing>, asked: bool, facts: &[Fact]) -> Vec<BareJid> {
    let mut here = vec![contact(OLD_JULIET, old)];
    here.extend(new.map(|standing| Contact {
        name: here[0].name.clone(),
        asked: asked && !standing.sees(),
        ..contact(NEW_JULIET, standing)
    }));
    let asked = asked.then(|| Fact::Asked { jid: jid(NEW_JULIET) });
    let facts: Vec<_> =
        facts.iter().cloned().chain([moved(OLD_JULIET, NEW_JULIET)]).chain(asked).collect();
    the_steps(&plan(&[contact(OLD_JULIET, Standing::Both)], &here, &speaking(), &facts)).remove
}

#[test]
fn an_entry_of_the_move_goes_once_the_new_address_has_its_place() {
    let own = added(OLD_JULIET);
    let gone = vec![jid(OLD_JULIET)];
    use Standing::{Both, None as Neither, To};
    assert_eq!(removed(Neither, Some(Neither), true, &own), gone, "the old one never let us in");
    assert!(removed(Neither, Some(Neither), false, &own).is_empty(), "the request is not through");
    assert!(removed(Neither, None, false, &own).is_empty());
    assert!(removed(Both, Some(Neither), true, &own).is_empty(), "the new one has yet to answer");
    assert_eq!(removed(Both, Some(To), true, &own), gone);
    assert_eq!(removed(Neither, Some(Neither), true, &own[..1]), gone, "it was killed in between");
}

#[test]
fn an_entry_of_the_users_own_stays() {
    assert!(removed(Standing::None, Some(Standing::Both), true, &[]).is_empty());
    let was = Some(Arc::new(contact(OLD_JULIET, Standing::None)));
    let renamed = [
        Fact::Changing { jid: jid(OLD_JULIET), was, to: None },
        Fact::Copied { jid: jid(OLD_JULIET) },
    ];
    assert!(removed(Standing::None, Some(Standing::Both), true, &renamed).is_empty());
}

#[test]
fn whoever_moves_again_is_moved_along_again() {
    let facts = [
        &[moved(OLD_JULIET, NEW_JULIET)][..],
        &added(NEW_JULIET),
        &[Fact::Asked { jid: jid(NEW_JULIET) }, moved(OLD_JULIET, "j@third.example")],
        &added("j@third.example"),
        &[Fact::Asked { jid: jid("j@third.example") }],
    ]
    .concat();
    let named = |address: &str| Contact { asked: true, ..contact(address, Standing::None) };
    let label = contact(OLD_JULIET, Standing::Both).name;
    let here = [NEW_JULIET, "j@third.example"]
        .map(|address| Contact { name: label.clone(), ..named(address) });
    let plan = plan(&[contact(OLD_JULIET, Standing::Both)], &here, &Choices::default(), &facts);
    assert_eq!(plan.contacts[0].contact.jid.as_str(), "j@third.example");
    assert_eq!(the_steps(&plan).remove, [jid(NEW_JULIET)]);
}

#[test]
fn a_statement_that_is_withdrawn_changes_nothing_and_is_named() {
    let withdrawn = Fact::Stated { jid: jid(OLD_JULIET), word: Word::Nothing };
    let both = [moved(OLD_JULIET, NEW_JULIET), withdrawn];
    let juliet = [contact(OLD_JULIET, Standing::Both)];
    let before = plan(&juliet, &[], &speaking(), &both);
    assert_eq!(before.contacts[0].whereabouts, Whereabouts::Unmoved);
    let facts = [&both[..1], &added(NEW_JULIET), &both[1..]].concat();
    let after = plan(&juliet, &[], &speaking(), &facts);
    let to = jid(NEW_JULIET);
    assert_eq!(after.contacts[0].whereabouts, Whereabouts::Moved { to, withdrawn: true });
}

#[test]
fn nonsense_is_named_and_the_contact_moves_as_listed() {
    let plan =
        plan(&[contact(OLD_JULIET, Standing::Both)], &[], &speaking(), &[moved(OLD_JULIET, NEW)]);
    assert_eq!(plan.contacts[0].whereabouts, Whereabouts::Odd(Oddity::You));
    assert_eq!(plan.contacts[0].contact.jid.as_str(), OLD_JULIET);
    assert!(the_steps(&plan).ask);
}

#[test]
fn nobody_is_let_in_as_a_blocked_person() {
    let mut old = snapshot(OLD, vec![contact(OLD_JULIET, Standing::Both)]);
    let item: Element =
        format!("<item xmlns='urn:xmpp:blocking' jid='{OLD_JULIET}'/>").parse().unwrap();
    let items = [(OLD_JULIET.to_owned(), item.into())].into();
    old.data.kinds.insert(Kind::Blocked, Holding::Items(items));
    let claimed = Fact::Claimed { jid: jid("x@new.example"), old: Some(jid(OLD_JULIET)) };
    let history = history(&[moved(OLD_JULIET, NEW_JULIET), claimed]);
    let plan = Plan::new(&old, &snapshot(NEW, Vec::new()), &speaking(), &history);
    assert!(plan.contacts[0].blocked && !plan.contacts[0].is_in_touch());
    assert!(plan.claims.is_empty());
}

#[test]
fn a_claim_is_open_until_it_is_decided_or_checked() {
    let claimed = Fact::Claimed { jid: jid(NEW_JULIET), old: Some(jid(OLD_JULIET)) };
    let juliet = [contact(OLD_JULIET, Standing::From)];
    let with = |fact: Option<Fact>| {
        let facts: Vec<_> = [claimed.clone()].into_iter().chain(fact).collect();
        plan(&juliet, &[], &speaking(), &facts)
    };
    let open = with(None);
    assert_eq!(open.contacts[0].moved_to(), None, "nothing is done on a claim alone");
    let claim = OpenClaim {
        jid: jid(NEW_JULIET),
        old: Some(jid(OLD_JULIET)),
        checked: false,
        contradicted_by: None,
        is_contact: false,
    };
    assert_eq!(open.claims, [claim]);
    assert!(with(Some(Fact::ClaimHidden { jid: jid(NEW_JULIET) })).claims.is_empty());
    assert!(with(Some(moved(OLD_JULIET, NEW_JULIET))).claims.is_empty());
    let accepted =
        with(Some(Fact::ClaimAccepted { jid: jid(NEW_JULIET), old: Some(jid(OLD_JULIET)) }));
    assert!(accepted.claims.is_empty());
    assert_eq!(accepted.accepted, [jid(NEW_JULIET)]);
    assert_eq!(accepted.contacts[0].moved_to(), Some(&jid(NEW_JULIET)));
}

/// Juliet's account has named somebody else on the list once; that one keeps the entry.
#[test]
fn whom_an_account_has_named_once_is_not_removed_for_it() {
    let (juliet, nurse) =
        (contact(OLD_JULIET, Standing::To), contact("nurse@x.example", Standing::To));
    let here = |address: &str| contact(address, Standing::To);
    let facts = [
        vec![moved(OLD_JULIET, "nurse@x.example"), moved(OLD_JULIET, NEW_JULIET)],
        added("nurse@x.example").to_vec(),
        added(NEW_JULIET).to_vec(),
    ];
    let here = [here(NEW_JULIET), here("nurse@x.example")];
    let plan = plan(&[juliet, nurse], &here, &speaking(), &facts.concat());
    assert_eq!(plan.due().count(), 0, "{plan:?}");
}

/// Her account has said that she moved, and withdrawn it; at the address that it named she has moved on.
#[test]
fn a_withdrawn_word_is_not_doubted_once_its_address_has_made_room() {
    let between = "juliet@between.example";
    let withdrawn = Fact::Stated { jid: jid(OLD_JULIET), word: Word::Nothing };
    let facts = [
        vec![moved(OLD_JULIET, between)],
        added(between).to_vec(),
        vec![moved(between, NEW_JULIET), withdrawn],
        added(NEW_JULIET).to_vec(),
        vec![Fact::Superseded { jid: jid(between), by: jid(NEW_JULIET) }],
    ];
    let here = contact(NEW_JULIET, Standing::Both);
    let plan = plan(&[contact(OLD_JULIET, Standing::Both)], &[here], &speaking(), &facts.concat());
    assert_eq!(plan.contacts[0].moved_to(), Some(&jid(NEW_JULIET)));
    assert_eq!(plan.due().count(), 0, "{plan:?}");
}

/// What is due at a look for whoever has moved, where the move has put this address on the new list, which is like this by now.
fn followed(server: Server, state: &[Fact], here: &[Contact]) -> bool {
    let new = Snapshot { server, ..snapshot(NEW, here.to_vec()) };
    let old = snapshot(OLD, vec![contact(OLD_JULIET, Standing::Both)]);
    let facts = [state, &[moved(OLD_JULIET, NEW_JULIET)]].concat();
    let plan = Plan::new(&old, &new, &speaking(), &history(&facts));
    assert_eq!(plan.contacts[0].is_in_touch(), plan.follow_ups().count() > 0);
    plan.follow_ups().count() > 0
}

#[test]
fn whom_the_user_has_taken_off_the_list_is_not_followed() {
    let server = |pre_approval| Server { pre_approval, ..snapshot(NEW, Vec::new()).server };
    let asked = Fact::Asked { jid: jid(OLD_JULIET) };
    let (own, asked) = (added(OLD_JULIET).to_vec(), [&added(OLD_JULIET)[..], &[asked]].concat());
    let there = [contact(OLD_JULIET, Standing::None)];
    assert!(followed(server(true), &own, &there) && !followed(server(true), &own, &[]));
    assert!(!followed(server(false), &asked, &[]), "a request that is there shows the entry");
    assert!(followed(server(false), &own, &[]), "ejabberd may hide it");
    assert!(followed(server(true), &[], &[]), "the move has never put it there");
    // Off the list at the new address, after the old one had made room.
    let along = [
        &own[..],
        &added(NEW_JULIET),
        &[Fact::Superseded { jid: jid(OLD_JULIET), by: jid(NEW_JULIET) }],
    ];
    assert!(!followed(server(true), &along.concat(), &[]));
    let back = Fact::TakenBack { jid: jid(OLD_JULIET) };
    assert!(followed(server(true), &[&own[..], &[back]].concat(), &[]), "it was taken back");
}

#[test]
fn the_users_own_old_account_has_not_moved() {
    let own = contact(OLD, Standing::Both);
    let words = [moved(OLD, "romeo@third.example")];
    let plan = plan(&[own], &[], &speaking(), &words);
    assert_eq!(plan.contacts[0].whereabouts, Whereabouts::Unmoved);
    assert_eq!(plan.contacts[0].fate, Fate::Skip(Reason::Own));
}

#[test]
fn what_is_said_of_a_kept_address_is_known_all_the_same() {
    let choices = Choices { keep_address: [Jid::new(OLD_JULIET).unwrap()].into(), ..speaking() };
    let withdrawn = Fact::Stated { jid: jid(OLD_JULIET), word: Word::Nothing };
    let facts = [
        vec![moved(OLD_JULIET, NEW_JULIET)],
        added(NEW_JULIET).to_vec(),
        vec![Fact::Told { jid: jid(NEW_JULIET) }, withdrawn],
    ];
    let there = contact(NEW_JULIET, Standing::None);
    let old = [contact(OLD_JULIET, Standing::Both)];
    let plan = plan(&old, &[there], &choices, &facts.concat());
    let planned = &plan.contacts[0];
    let kept = Whereabouts::Kept { from: jid(NEW_JULIET), withdrawn: true };
    assert_eq!((&planned.whereabouts, planned.contact.jid.as_str()), (&kept, OLD_JULIET));
    let steps = the_steps(&plan);
    assert!(steps.copy.is_some() && steps.ask);
    assert_eq!(steps.tell, Tell::No, "a person is told once, at whatever address");
}

#[test]
fn the_entry_of_an_address_that_is_not_used_any_more_goes() {
    let choices = Choices { keep_address: [Jid::new(OLD_JULIET).unwrap()].into(), ..speaking() };
    let facts = [
        vec![moved(OLD_JULIET, NEW_JULIET)],
        added(NEW_JULIET).to_vec(),
        added(OLD_JULIET).to_vec(),
        vec![Fact::Asked { jid: jid(OLD_JULIET) }],
    ];
    let name = contact(OLD_JULIET, Standing::None).name;
    let here = [
        Contact { asked: true, ..contact(OLD_JULIET, Standing::None) },
        Contact { name, ..contact(NEW_JULIET, Standing::None) },
    ];
    let old = [contact(OLD_JULIET, Standing::Both)];
    let plan = plan(&old, &here, &choices, &facts.concat());
    assert_eq!(the_steps(&plan).remove, [jid(NEW_JULIET)]);
}
