//! Who wants an account, a roster or a contact that is not theirs to have.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::Stdio;
use std::sync::Arc;

use super::*;
use crate::support::{CONTACT_PASSWORD, PATIENCE, contacts_of_every_standing};

on_both_kinds!(
    strangers_get_no_permission_hand_over_no_roster_and_swap_nobody,
    a_contact_that_its_server_does_not_confirm_is_not_taken,
    before_the_confirmation_nobody_is_asked,
    who_asked_while_the_user_said_no_is_refused,
);

/// Servers and people of which each test needs some: Romeo's two homes, his friends', and an evil one.
pub(super) struct Stage {
    pub(super) net: Net,
    pub(super) old: Arc<Server>,
    pub(super) new: Arc<Server>,
    pub(super) friends: Arc<Server>,
    pub(super) evil: Arc<Server>,
    pub(super) contacts: Vec<Contact>,
}

impl Stage {
    /// The new and the contacts' server are of this kind. The old one is a Prosody, since it goes bad in its own name.
    pub(super) fn new(kind: Software, options: &[(&str, &str)]) -> Self {
        Self::with([Software::Prosody, kind, kind], options)
    }

    /// The old, the new and the contacts' server are of these kinds, all good.
    pub(super) fn with([old, new, friends]: [Software; 3], options: &[(&str, &str)]) -> Self {
        let net = Net::new();
        let start = |kind, domain| {
            let setup = of_kind(&net, kind, domain, options);
            match kind {
                Software::Prosody => setup.module("pretend_sender").start(),
                Software::Ejabberd => setup.start(),
            }
        };
        let (old, new) = (start(old, "old.test"), start(new, "new.test"));
        let friends = start(friends, "friends.test");
        let evil = net.prosody("evil.test").module("pretend_sender").start();
        let contacts = contacts_of_every_standing(6, "friends.test");
        net.seed(&old, "romeo", "old secret", &contacts);
        old.create_account("agent", "secret");
        new.create_account("romeo", "new secret");
        friends.create_account("victim", CONTACT_PASSWORD);
        evil.create_account("mallory", "secret");
        Self { net, old, new, friends, evil, contacts }
    }

    /// Everything that an attack could change.
    fn rosters(&self) -> Vec<BTreeMap<String, Entry>> {
        let friends = self.contacts.iter().map(|contact| self.friends.roster_of(user(contact)));
        let others = [
            self.new.roster_of("romeo"),
            self.old.roster_of("romeo"),
            self.friends.roster_of("victim"),
        ];
        friends.chain(others).collect()
    }
}

async fn strangers_get_no_permission_hand_over_no_roster_and_swap_nobody(kind: Software) {
    let stage = Stage::new(kind, &[]);
    let before = stage.rosters();
    let romeo = expecting(&stage.net, &stage.new, "romeo", "new secret", FROM).await;
    let mallory = Client::online(&stage.net, &stage.evil, "mallory", "secret").await;

    // A person, a third server for an account of its own and for Romeo's.
    let question = format!("<query xmlns='{TRANSFER}'><oldaccount>{FROM}</oldaccount></query>");
    assert_eq!(condition(&mallory.query("set", TO, &question).await), "forbidden");
    assert_eq!(outcome(&send_as_server(&mallory, &permission(FROM)).await), "forbidden");
    // The roster: in Romeo's name, and in its own without a permission.
    for account in [FROM, "mallory@evil.test"] {
        let roster = roster_of(account, "mallory@evil.test");
        assert_eq!(outcome(&send_as_server(&mallory, &roster).await), "forbidden", "{account}");
    }
    // The contact's server, for every friend.
    for contact in &stage.contacts {
        let item = format!("<rosteritem jid='{}'/>", contact.jid);
        let word = transfer("friends.test", FROM, "mallory@evil.test", &item);
        assert_eq!(outcome(&send_as_server(&mallory, &word).await), "forbidden", "{contact:?}");
    }

    assert_eq!(stage.rosters(), before, "nothing has changed");
    assert!(romeo.received(|stanza| stanza.has_child("query", TRANSFER)).is_empty());
    for (server, refusals) in [
        (
            &stage.new,
            vec![
                "Refused mallory@evil.test",
                "Refused evil.test to ask",
                "Refused the roster of romeo@old.test",
            ],
        ),
        (
            &stage.friends,
            vec!["Refused evil.test to put mallory@evil.test in the place of romeo@old.test"],
        ),
    ] {
        for refusal in refusals {
            wait_for_log(server, refusal, 1).await;
        }
    }
}

async fn a_contact_that_its_server_does_not_confirm_is_not_taken(kind: Software) {
    let stage = Stage::new(kind, &[]);
    let before = stage.rosters();
    let romeo = expecting(&stage.net, &stage.new, "romeo", "new secret", FROM).await;
    let agent = Client::online(&stage.net, &stage.old, "agent", "secret").await;
    ask_and_allow(&agent, &romeo, &permission(FROM)).await;

    let answer = send_as_server(&agent, &roster_of(FROM, "victim@friends.test")).await;
    let left = String::from(&answer);
    assert!(left.contains("victim@friends.test") && left.contains("not-confirmed"), "{left}");
    assert_eq!(stage.rosters(), before, "nothing has changed");
    wait_for_log(&stage.new, "Did not take victim@friends.test for romeo@new.test", 1).await;

    // Nor does her server put anybody into her list in the place of a stranger, alone or among others.
    let strangers =
        ["victim", "nobody"].map(|user| format!("<rosteritem jid='{user}@friends.test'/>"));
    let word = transfer("friends.test", FROM, TO, &strangers.concat());
    let answer = String::from(&send_as_server(&agent, &word).await);
    assert_eq!(answer.matches("refused").count(), 2, "{answer}");
    assert_eq!(stage.rosters(), before, "nothing has changed");

    let another = send_as_server(&agent, &roster_of(FROM, "nobody@friends.test")).await;
    assert_eq!(outcome(&another), "forbidden", "the permission was for once");
}

async fn before_the_confirmation_nobody_is_asked(kind: Software) {
    let stage = Stage::new(kind, &[]);
    let agent = Client::online(&stage.net, &stage.old, "agent", "secret").await;
    let attacks = [FROM, FROM, "tybalt@old.test"].map(permission);
    let (output, rest) = attacked_before_the_answer(&stage, &agent, &attacks, "yes").await;

    let report = json(&output);
    assert_eq!(
        (&report["verdict"], &report["via"]),
        (&"complete".into(), &"server".into()),
        "{report}"
    );
    let log = stage.new.log();
    for (account, times) in [(FROM, 2), ("tybalt@old.test", 1)] {
        let refusal = format!("Refused old.test to ask {TO} for {account}: it is not expected");
        assert_eq!(log.matches(&refusal).count(), times, "{log}");
    }
    assert!(!rest.contains("Refused"), "the program was not bothered: {rest}");
    check_swapped(&stage.new, &stage.friends, &stage.contacts);
}

async fn who_asked_while_the_user_said_no_is_refused(kind: Software) {
    let stage = Stage::new(kind, &[]);
    let before = stage.rosters();
    let agent = Client::online(&stage.net, &stage.old, "agent", "secret").await;
    let (output, rest) =
        attacked_before_the_answer(&stage, &agent, &[permission(FROM)], "no").await;
    assert_eq!(output.status.code(), Some(5), "{rest}");
    assert_eq!(stage.rosters(), before, "nothing has changed");
}

/// The old server asks for permissions while the program waits for its user's `answer`. Each is refused. Gives what the
/// program put out, and what it said after the answer.
async fn attacked_before_the_answer(
    stage: &Stage,
    agent: &Client,
    attacks: &[String],
    answer: &'static str,
) -> (Output, String) {
    let mut program = rehome_to(&stage.net, "move")
        .args(["--json", "--wait", "0"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut errors = BufReader::new(program.stderr.take().unwrap());
    let mut said = String::new();
    while !said.contains("Start the move?") {
        assert!(errors.read_line(&mut said).unwrap() > 0, "it asks before it moves: {said}");
    }

    let refusals = attacks.iter().map(|attack| send_as_server(agent, attack));
    let (new, count) = (Arc::clone(&stage.new), attacks.len());
    let answered = tokio::task::spawn_blocking(move || {
        wait_until("the new server to have refused all", || {
            let refused = new.log().matches("Refused old.test to ask romeo@new.test").count();
            (refused == count).then_some(())
        });
        program.stdin.take().unwrap().write_all(format!("{answer}\n").as_bytes()).unwrap();
        let mut rest = String::new();
        errors.read_to_string(&mut rest).unwrap();
        (program.wait_with_output().unwrap(), rest)
    });
    let refusals = futures::future::join_all(refusals);
    let (refusals, ended) =
        tokio::time::timeout(PATIENCE, async { futures::join!(refusals, answered) })
            .await
            .expect("the program answers, and ends");
    let (output, rest) = ended.unwrap();
    for refusal in &refusals {
        assert_eq!(outcome(refusal), "forbidden", "{rest}");
    }
    (output, rest)
}

fn roster_of(old: &str, item: &str) -> String {
    let item = format!("<item jid='{item}' name='A friend' subscription='both'/>");
    transfer("new.test", old, TO, &item)
}
