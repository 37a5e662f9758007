use std::sync::Arc;

use super::*;
use crate::model::data::Data;
use crate::model::history::Fact;
use jiff::Timestamp;

fn jid(name: &str) -> BareJid {
    BareJid::new(&format!("{name}@x.example")).unwrap()
}

fn snapshot(contacts: &[(&str, Option<&str>)]) -> Snapshot {
    let contact = |(name, nick): &(&str, Option<&str>)| Contact {
        name: nick.map(str::to_owned),
        ..Contact::new(jid(name).into())
    };
    Snapshot {
        address: jid("romeo"),
        roster: contacts.iter().map(contact).collect(),
        domains: Default::default(),
        moved_to: None,
        moved: Default::default(),
        nick: None,
        server: Default::default(),
        data: Data::default(),
    }
}

fn history(facts: Vec<Fact>) -> History {
    let mut history = History::default();
    facts.iter().for_each(|fact| history.learn(fact, Timestamp::UNIX_EPOCH));
    history
}

#[test]
fn only_what_the_journal_says_is_taken_back() {
    let before = snapshot(&[("mine", None), ("renamed", Some("Old"))]);
    let history = history(vec![
        Fact::Begun { old: Box::new(snapshot(&[])), new: Box::new(before) },
        Fact::Copied { jid: jid("added") },
        Fact::Copied { jid: jid("renamed") },
        Fact::Copied { jid: jid("gone") },
    ]);
    let now = snapshot(&[("mine", None), ("added", None), ("renamed", Some("New")), ("own", None)]);
    let undo = Undo::new(&history, &now, None);
    let was = Label { name: Some("Old".into()), groups: Default::default() };
    assert_eq!(
        undo.contacts,
        [(jid("added"), Before::Absent), (jid("renamed"), Before::Present(was))]
    );
}

fn changing(name: &str, was: Option<Arc<Contact>>, to: Option<&str>) -> Fact {
    let to = to.map(|to| Label { name: Some(to.to_owned()), groups: Default::default() });
    Fact::Changing { jid: jid(name), was, to: to.map(Arc::new) }
}

fn entry(name: &str, nick: &str) -> Option<Arc<Contact>> {
    snapshot(&[(name, Some(nick))]).roster.contacts.pop()
}

#[test]
fn what_was_done_before_it_was_noted_is_taken_back_too() {
    let before = snapshot(&[("renamed", Some("Old"))]);
    let history = history(vec![
        Fact::Begun { old: Box::new(snapshot(&[])), new: Box::new(before) },
        changing("added", None, Some("New")),
        changing("own", None, Some("New")),
        changing("renamed", entry("renamed", "Old"), Some("New")),
    ]);
    let now = snapshot(&[("added", Some("New")), ("own", Some("Mine")), ("renamed", Some("New"))]);
    let undo = Undo::new(&history, &now, Some(&now.address));
    let was = Label { name: Some("Old".into()), groups: Default::default() };
    assert_eq!(
        undo.contacts,
        [(jid("added"), Before::Absent), (jid("renamed"), Before::Present(was))]
    );
    assert!(undo.statement, "it was not there before the move");
}

#[test]
fn what_came_after_the_move_began_is_the_users_own() {
    let history = history(vec![
        Fact::Begun { old: Box::new(snapshot(&[])), new: Box::new(snapshot(&[])) },
        changing("mine", entry("mine", "Mine"), Some("New")),
        Fact::Copied { jid: jid("mine") },
        changing("since", entry("since", "Old"), Some("New")),
        Fact::Copied { jid: jid("since") },
        changing("added", None, Some("New")),
        Fact::Copied { jid: jid("added") },
    ]);
    let now =
        snapshot(&[("mine", Some("New")), ("since", Some("Better")), ("added", Some("Better"))]);
    let undo = Undo::new(&history, &now, None);
    let was = Label { name: Some("Mine".into()), groups: Default::default() };
    assert_eq!(
        undo.contacts,
        [(jid("mine"), Before::Present(was)), (jid("added"), Before::Absent)],
        "whom the move has added goes, whatever the name"
    );
    assert_eq!(undo.renamed_since, 1);
}

#[test]
fn who_has_the_new_account_in_place_of_the_old_one_is_left_with_it() {
    let over = |name: &str| Fact::HandedOver { jid: jid(name), asked: false };
    let left = |name: &str| Fact::LeftByServer {
        jid: jid(name),
        reason: crate::xmpp::transfer::LeftBecause::Unsupported,
    };
    let history = history(vec![
        Fact::Begun { old: Box::new(snapshot(&[])), new: Box::new(snapshot(&[])) },
        over("swapped"),
        over("asked"),
        Fact::Asked { jid: jid("asked") },
        over("left"),
        left("left"),
        over("name"),
    ]);
    let now = [("swapped", None), ("asked", None), ("left", None), ("name", None)];
    let mut now = snapshot(&now);
    for contact in &mut now.roster.contacts {
        if contact.jid != jid("name") {
            std::sync::Arc::make_mut(contact).standing = Standing::Both;
        }
    }
    let undo = Undo::new(&history, &now, None);
    assert_eq!(undo.kept, [jid("swapped")]);
    let gone = ["asked", "left", "name"].map(|name| (jid(name), Before::Absent));
    assert_eq!(undo.contacts, gone);
}

#[test]
fn an_earlier_statement_comes_back_and_one_for_this_account_does_not() {
    let new = snapshot(&[]);
    let earlier = |moved_to: &str| {
        let old = Snapshot { moved_to: Some(jid(moved_to)), ..snapshot(&[]) };
        let history = history(vec![
            Fact::Begun { old: Box::new(old), new: Box::new(snapshot(&[])) },
            Fact::Announced { open: false, access_before: Some("open".to_owned()) },
        ]);
        Undo::new(&history, &new, Some(&new.address)).earlier_statement
    };
    let elsewhere = Earlier { address: jid("elsewhere"), access: Some("open".to_owned()) };
    assert_eq!(earlier("elsewhere"), Some(elsewhere));
    assert_eq!(earlier("romeo"), None);
}

#[test]
fn what_another_move_has_found_there_is_left_to_it() {
    let begun = |old: Snapshot| Fact::Begun { old: Box::new(old), new: Box::new(snapshot(&[])) };
    let copied = |name: &str| Fact::Copied { jid: jid(name) };
    let move_of = |names: &[&str]| {
        let contacts: Vec<_> = names.iter().map(|name| (*name, None)).collect();
        vec![begun(snapshot(&contacts))]
    };
    let own = vec![begun(snapshot(&[])), copied("shared"), copied("own")];
    let now = snapshot(&[("shared", None), ("own", None)]);
    let undo = |others: &[History]| {
        let mut history = history(own.clone());
        history.relied_on = ReliedOn::by(others);
        let undo = Undo::new(&history, &now, None);
        (undo.contacts.len(), undo.shared)
    };
    let other = history(move_of(&["shared"]));
    assert_eq!(undo(std::slice::from_ref(&other)), (1, 1));
    let mut back = other;
    back.learn(&Fact::TakenBack { jid: jid("shared") }, Timestamp::UNIX_EPOCH);
    assert_eq!(undo(&[back]), (2, 0), "that one was taken back");
}

#[test]
fn what_the_user_has_changed_since_stays_and_is_told() {
    let nick = |text: &str| {
        let nick = format!("<nick xmlns='http://jabber.org/protocol/nick'>{text}</nick>");
        Xml::from(nick.parse::<xmpp_parsers::minidom::Element>().unwrap())
    };
    let storing = |was| Fact::Storing { kind: Kind::Nickname, key: "nick".into(), was };
    let stored = |text: &str| Fact::Stored {
        kind: Kind::Nickname,
        key: "nick".into(),
        lost: Vec::new(),
        smaller: false,
        mark: Some(crate::model::data::mark(Kind::Nickname, &nick(text))),
    };
    let mut now = snapshot(&[]);
    let items = [("nick".to_owned(), nick("Mine"))].into();
    now.data.kinds.insert(Kind::Nickname, Holding::Items(items));
    let since = Undo::new(&history(vec![storing(None), stored("Romeo")]), &now, None);
    assert!(since.is_done(), "{since:?}");
    assert_eq!(since.changed_since, [Kind::Nickname].into());
    let again = vec![storing(None), stored("Rom"), storing(Some(nick("Rome"))), stored("Mine")];
    let again = Undo::new(&history(again), &now, None);
    assert_eq!(again.data[0].1[0].was, Some(nick("Rome")), "the last of the user's own");
    let refused = Failure::Refused { condition: "forbidden".into(), text: None };
    let refused = Fact::NotStored { kind: Kind::Nickname, key: "nick".into(), failure: refused };
    let mut old = snapshot(&[]);
    let items = [("nick".to_owned(), nick("Romeo"))].into();
    old.data.kinds.insert(Kind::Nickname, Holding::Items(items));
    let begun = Fact::Begun { old: Box::new(old), new: Box::new(snapshot(&[])) };
    let never = Undo::new(&history(vec![begun, storing(None), refused]), &now, None);
    assert!(never.is_done(), "the move never wrote it: {never:?}");
}

#[test]
fn replaced_data_comes_back_and_added_data_goes() {
    let xml = |text: &str| {
        let nick = format!("<nick xmlns='http://jabber.org/protocol/nick'>{text}</nick>");
        Xml::from(nick.parse::<xmpp_parsers::minidom::Element>().unwrap())
    };
    let storing = |was| Fact::Storing { kind: Kind::Nickname, key: "nick".into(), was };
    let mut now = snapshot(&[]);
    let items = [("nick".to_owned(), xml("Romeo"))].into();
    now.data.kinds.insert(Kind::Nickname, Holding::Items(items));
    let restored = |was: Option<Xml>| {
        let undo = Undo::new(&history(vec![storing(was)]), &now, None);
        undo.data
            .into_iter()
            .flat_map(|(_, restores)| restores)
            .map(|restore| restore.was)
            .collect::<Vec<_>>()
    };
    assert_eq!(restored(Some(xml("Mine"))), [Some(xml("Mine"))]);
    assert_eq!(restored(None), [None]);
    assert_eq!(restored(Some(xml("Romeo"))), [], "it is as it was");
}

/// A contact that has moved since is followed: the entry of the old address, which the move had made, is gone, and the new
/// one is taken back; what the user had at the old address stays.
#[test]
fn who_has_moved_along_is_taken_back_at_the_new_address() {
    let begun = snapshot(&[("hers", Some("Mine"))]);
    let moved_along = |old: &str, new: &str| {
        vec![
            changing(new, None, Some("Juliet")),
            Fact::Copied { jid: jid(new) },
            Fact::Asked { jid: jid(new) },
            Fact::Superseded { jid: jid(old), by: jid(new) },
        ]
    };
    let facts = [
        vec![Fact::Begun { old: Box::new(snapshot(&[])), new: Box::new(begun) }],
        vec![changing("old", None, Some("Juliet")), Fact::Copied { jid: jid("old") }],
        vec![Fact::Told { jid: jid("old") }],
        moved_along("old", "new"),
    ];
    let history = history(facts.concat());
    let now = snapshot(&[("hers", Some("Mine")), ("new", Some("Juliet"))]);
    let undo = Undo::new(&history, &now, None);
    assert_eq!(undo.contacts, [(jid("new"), Before::Absent)]);
    assert_eq!((undo.told, undo.gone.len()), (1, 0), "the message to the old address stays sent");
}

#[test]
fn whoever_was_let_in_on_a_word_is_not_any_more() {
    let facts = vec![
        Fact::Begun { old: Box::new(snapshot(&[])), new: Box::new(snapshot(&[])) },
        Fact::Claimed { jid: jid("stranger"), old: None },
        Fact::ClaimAccepted { jid: jid("stranger"), old: None },
        Fact::Admitted { jid: jid("stranger") },
        // Somebody whom the user has let in.
        Fact::Admitted { jid: jid("own") },
    ];
    let mut history = history(facts);
    let now = snapshot(&[("stranger", None), ("own", None)]);
    assert_eq!(Undo::new(&history, &now, None).contacts, [(jid("stranger"), Before::Absent)]);
    history.learn(&Fact::TakenBack { jid: jid("stranger") }, Timestamp::UNIX_EPOCH);
    let claim = &history.claims[&jid("stranger")];
    assert_eq!(claim.decision, crate::model::history::Decision::Open);
}

#[test]
fn a_new_address_on_which_another_move_relies_stays() {
    let moved = |facts: Vec<Fact>| {
        let begun = [Fact::Begun { old: Box::new(snapshot(&[])), new: Box::new(snapshot(&[])) }];
        history(begun.into_iter().chain(facts).collect())
    };
    let juliet = || vec![changing("new", None, Some("Juliet")), Fact::Copied { jid: jid("new") }];
    let other = moved(juliet());
    let mut history = moved(juliet());
    history.relied_on = ReliedOn::by([&other]);
    let undo = Undo::new(&history, &snapshot(&[("new", Some("Juliet"))]), None);
    assert_eq!((undo.contacts.len(), undo.shared), (0, 1));
}

/// Servers that carry accounts over put the new address of a contact in the place of the old one on the new list.
#[test]
fn who_was_replaced_by_the_server_is_taken_back_as_the_entry_before() {
    let replaced = |old: &str, new: &str| Fact::Replaced { jid: jid(old), by: jid(new) };
    let told = |name: &str| Fact::Told { jid: jid(name) };
    let history = history(vec![
        Fact::Begun { old: Box::new(snapshot(&[])), new: Box::new(snapshot(&[("own", None)])) },
        Fact::HandedOver { jid: jid("carried"), asked: false },
        Fact::Copied { jid: jid("copied") },
        Fact::Asked { jid: jid("copied") },
        told("copied"),
        replaced("carried", "carried-new"),
        replaced("copied", "copied-new"),
        Fact::Copied { jid: jid("twice") },
        replaced("twice", "own"),
    ]);
    let mut now = snapshot(&[("carried-new", None), ("copied-new", None), ("own", None)]);
    now.roster.contacts = now
        .roster
        .contacts
        .into_iter()
        .map(|contact| Arc::new(Contact { standing: Standing::Both, ..contact.as_ref().clone() }))
        .collect();
    let undo = Undo::new(&history, &now, None);
    assert_eq!(undo.kept, [jid("carried-new")], "its server has nothing but the new account");
    assert_eq!(undo.contacts, [(jid("copied-new"), Before::Absent)]);
    assert_eq!((undo.gone.as_slice(), undo.told), ([].as_slice(), 1));
    assert!(history.of(&jid("copied-new")).unwrap().is_asked(), "nobody is asked again");
    assert!(history.of(&jid("copied")).unwrap().superseded);
}

#[test]
fn only_what_the_list_shows_is_taken_back() {
    let undo = Undo {
        contacts: vec![
            (jid("added"), Before::Absent),
            (jid("named"), Before::Present(Label { name: Some("Old".into()), ..Label::default() })),
        ],
        gone: vec![jid("gone")],
        withdrawals: vec![
            (jid("asked"), Withdrawal::Request),
            (jid("let-in"), Withdrawal::Approval),
        ],
        ..Undo::default()
    };
    let odd = |list: Vec<Contact>| {
        let list = list.into_iter().map(|contact| (contact.bare(), contact));
        let list: HashMap<_, _> = list.collect();
        let mut odd: Vec<_> =
            undo.not_shown_done(|jid| list.get(jid)).into_iter().map(ToString::to_string).collect();
        odd.sort();
        odd
    };
    let is = |name: &str, nick: Option<&str>, standing, asked| Contact {
        name: nick.map(str::to_owned),
        standing,
        asked,
        ..Contact::new(jid(name).into())
    };
    assert_eq!(odd(Vec::new()), [""; 0], "what a server hides tells nothing of a name");
    let none = Standing::None;
    let done = vec![
        is("named", Some("Old"), none, false),
        is("asked", None, Standing::From, false),
        is("let-in", None, Standing::To, true),
    ];
    assert_eq!(odd(done), [""; 0]);
    let not_done = vec![
        is("added", None, none, false),
        is("named", Some("New"), none, false),
        is("gone", None, none, false),
        is("asked", None, none, true),
        is("let-in", None, Standing::Both, false),
    ];
    let all = ["added", "asked", "gone", "let-in", "named"];
    assert_eq!(odd(not_done), all.map(|name| format!("{name}@x.example")));
    assert_eq!(odd(vec![is("asked", None, Standing::To, false)]), ["asked@x.example"]);
}

/// A server may keep an approval without showing an entry for it (RFC 6121 §3.4), or show one that it has made for it.
#[test]
fn an_approval_ahead_is_taken_back_whether_it_is_shown_or_not() {
    let history = history(vec![
        Fact::Begun { old: Box::new(snapshot(&[])), new: Box::new(snapshot(&[])) },
        Fact::ClaimAccepted { jid: jid("accepted"), old: None },
        Fact::ApprovedAhead { jid: jid("accepted") },
    ]);
    let hidden = Undo::new(&history, &snapshot(&[]), None);
    assert_eq!(hidden.withdrawals, [(jid("accepted"), Withdrawal::Approval)]);
    assert_eq!(hidden.contacts, []);
    let shown = Undo::new(&history, &snapshot(&[("accepted", None)]), None);
    assert_eq!(shown.contacts, [(jid("accepted"), Before::Absent)]);
    assert_eq!(shown.withdrawals, [], "it goes with its entry");
}
