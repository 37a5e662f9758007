//! Whole moves: with every server taking part, and with each part missing in turn.

use super::*;
use crate::support::{CONTACT_PASSWORD, contacts_of_every_standing};

#[tokio::test(flavor = "multi_thread")]
async fn every_contact_ends_right_whatever_its_server_knows() {
    let net = Net::new();
    let old = with_module(net.prosody("old.test")).gateway("icq.old.test", "icq").start();
    let new = with_module(net.prosody("new.test")).start();
    let friends = with_module(net.prosody("friends.test")).start();
    let plain = net.ejabberd("plain.test").start();
    let (swapped, asked) = (
        contacts_of_every_standing(12, "friends.test"),
        contacts_of_every_standing(12, "plain.test"),
    );
    let transport = ["icq.old.test", "7@icq.old.test"].map(|jid| Contact::new(jid, Standing::Both));
    let everybody = [swapped.as_slice(), &asked, &transport].concat();
    net.seed(&old, "romeo", "old secret", &everybody);
    new.create_account("romeo", "new secret");
    let before = old.roster_of("romeo");

    let report = moved(rehome(&net).args(["--wait", "0"]), 0);
    assert_eq!(
        (&report["verdict"], &report["via"]),
        (&"complete".into(), &"mixed".into()),
        "{report}"
    );
    assert_eq!(report["counts"]["moved"], 24, "{report}");
    assert_eq!(old.roster_of("romeo"), before, "the old list is not touched");
    let via = |jid: &str| {
        let rows = report["contacts"].as_array().unwrap();
        rows.iter().find(|row| row["jid"] == jid).unwrap()["via"].clone()
    };
    for contact in &swapped {
        assert_eq!(via(&contact.jid), "server", "{}", contact.jid);
    }
    let left = report["contacts"].as_array().unwrap().iter().filter_map(|row| {
        Some((row["jid"].as_str().unwrap(), row.get("left_by_server")?.as_str().unwrap()))
    });
    let mutual = asked.iter().filter(|contact| has_standing(contact));
    let expected: BTreeMap<_, _> = mutual.map(|contact| (&*contact.jid, "unsupported")).collect();
    assert_eq!(left.collect::<BTreeMap<_, _>>(), expected, "{report}");
    check_swapped(&new, &friends, &swapped);
    for contact in &transport {
        assert!(!new.roster_of("romeo").contains_key(&contact.jid), "{} stays behind", contact.jid);
    }
    check_asked_and_told(&plain, &asked);

    answer_as_people_do(&net, &plain, &asked).await;
    wait_until("both sides to agree where people answered", || {
        let roster = new.roster_of("romeo");
        let agree = asked.iter().all(|contact| {
            let theirs = plain.roster_of(user(contact)).remove(TO);
            roster.get(&contact.jid).map(standing) == Some(standing(&ours(contact)))
                && theirs.as_ref().map(standing) == of_contact(contact).as_ref().map(standing)
        });
        agree.then_some(())
    });

    let again = moved(rehome(&net).args(["--wait", "0"]), 0);
    assert_eq!(
        (&again["verdict"], &again["via"]),
        (&"complete".into(), &"mixed".into()),
        "{again}"
    );
    check_swapped(&new, &friends, &swapped);
}

#[test]
fn an_account_whose_contacts_all_have_the_module_is_moved_by_the_servers_alone() {
    let net = Net::new();
    let [old, new, friends] = ["old.test", "new.test", "friends.test"]
        .map(|domain| with_module(net.prosody(domain)).start());
    let contacts = contacts_of_every_standing(300, "friends.test");
    net.seed(&old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");

    let planned = json(&output(rehome_to(&net, "plan").arg("--json"), 0));
    assert_eq!(planned["via"], "server", "{planned}");
    let output = output(rehome(&net).args(["--wait", "0"]), 0);
    let report = json(&output);
    assert_eq!(
        (&report["verdict"], &report["via"]),
        (&"complete".into(), &"server".into()),
        "{report}"
    );
    assert_eq!(report["counts"]["moved"], 300, "{report}");
    assert!(
        said(&output).contains("Rehome asks the old server to move the account."),
        "{}",
        said(&output)
    );
    for server in [&old, &new, &friends] {
        let log = server.log();
        for contact in &contacts {
            let content = contact.groups.iter().chain([&contact.name]);
            let mut told = content.filter(|text| !text.is_empty() && log.contains(*text));
            assert_eq!(told.next(), None, "in the log of {}", server.domain());
        }
    }
    check_swapped(&new, &friends, &contacts);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_blocked_learns_nothing_from_the_servers() {
    let net = Net::new();
    let [old, new, friends] = ["old.test", "new.test", "friends.test"]
        .map(|domain| with_module(net.prosody(domain)).start());
    let people = ["paris@friends.test", "juliet@friends.test"];
    let contacts = people.map(|jid| Contact::new(jid, Standing::Both));
    net.seed(&old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");
    let romeo = Client::online(&net, &old, "romeo", "old secret").await;
    let block = "<block xmlns='urn:xmpp:blocking'><item jid='paris@friends.test'/></block>";
    romeo.send(&format!("<iq type='set' id='block'>{block}</iq>")).await;
    romeo.settle().await;
    drop(romeo);
    let before = friends.roster_of("paris");

    let report = moved(rehome(&net).args(["--wait", "0"]), 0);
    assert_eq!(report["via"], "server", "{report}");
    let rows = report["contacts"].as_array().unwrap();
    let paris = rows.iter().find(|row| row["jid"] == people[0]).unwrap();
    assert_eq!((&paris["outcome"], &paris["reason"]), (&"moved".into(), &"blocked".into()));
    assert_eq!(friends.roster_of("paris"), before, "nobody has told its server");
    let there = |jid: &str| standing(&new.roster_of("romeo")[jid]);
    assert_eq!(there(people[0]), standing(&ours(&Contact::new(people[0], Standing::None))));
    assert_eq!(there(people[1]), standing(&ours(&contacts[1])));
    assert!(!friends.roster_of("juliet").contains_key(FROM), "she was told");
}

#[test]
fn taking_back_leaves_nobody_without_either_account() {
    let net = Net::new();
    let [old, new, friends] = ["old.test", "new.test", "friends.test"]
        .map(|domain| with_module(net.prosody(domain)).start());
    let contacts = [
        Contact::new("juliet@friends.test", Standing::Both),
        Contact::new("paris@friends.test", Standing::None),
    ];
    net.seed(&old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");
    moved(rehome(&net).args(["--wait", "0"]), 0);
    assert!(!friends.roster_of("juliet").contains_key(FROM), "the old account is off her list");

    let mut undo = rehome_to(&net, "undo");
    let undone = output(undo.args(["--yes", "--json"]), 0);
    assert!(said(&undone).contains("1 contact stays on the new account"), "{}", said(&undone));
    assert_eq!(
        standing(&friends.roster_of("juliet")[TO]),
        standing(&of_contact(&contacts[0]).unwrap())
    );
    let there = new.roster_of("romeo");
    assert_eq!(standing(&there["juliet@friends.test"]), standing(&ours(&contacts[0])));
    assert!(!there.contains_key("paris@friends.test"), "{there:?}");
}

/// Every contact has the request that was due to it, and the one message, and O as before.
fn check_asked_and_told(friends: &Server, contacts: &[Contact]) {
    let due = |contact: &Contact| {
        let side = contact.standing.side();
        let sees = matches!(side.subscription, Subscription::To | Subscription::Both);
        let is_seen = matches!(side.subscription, Subscription::From | Subscription::Both);
        (sees || side.asked, usize::from(is_seen))
    };
    wait_until("every contact has its request and its one message", || {
        let all = contacts.iter().all(|contact| {
            let roster = friends.roster_of(user(contact));
            let asked = roster.get(TO).is_some_and(|entry| entry.asking);
            (asked, friends.offline_of(user(contact))) == due(contact)
                && roster.get(FROM).map(standing) == as_before(contact).as_ref().map(standing)
        });
        all.then_some(())
    });
}

/// The people behind an old server do by hand what the module does: they let the new account see what the old
/// one saw, and ask to see it where they saw the old one. Requests of old that they left lying lie on.
async fn answer_as_people_do(net: &Net, server: &Server, contacts: &[Contact]) {
    for contact in contacts {
        let client = Client::online(net, server, user(contact), CONTACT_PASSWORD).await;
        let (approves, asks) = match contact.standing {
            Standing::Both => (true, true),
            Standing::To => (true, false),
            Standing::From | Standing::FromAsked => (false, true),
            Standing::None | Standing::Asked | Standing::Asking => (false, false),
        };
        if approves {
            client.send(&format!("<presence type='subscribed' to='{TO}'/>")).await;
        }
        if asks {
            client.send(&format!("<presence type='subscribe' to='{TO}'/>")).await;
        }
        client.settle().await;
    }
}

#[test]
fn with_the_module_on_the_old_server_only_this_program_moves_everybody() {
    let net = Net::new();
    let old = with_module(net.prosody("old.test")).start();
    let new = net.prosody("new.test").start();
    let friends = with_module(net.prosody("friends.test")).start();
    let why = "Rehome moves the contacts itself: the new server doesn’t accept accounts from other servers.";
    moves_by_client(&net, &old, &new, &friends, &["--via", "auto"], why);
}

#[test]
fn with_the_module_on_the_new_server_only_this_program_moves_everybody() {
    for (via, why) in
        [("auto", "the old server doesn’t offer to do it"), ("server", "doesn’t know how")]
    {
        let net = Net::new();
        let old = net.prosody("old.test").start();
        let new = with_module(net.prosody("new.test")).start();
        let friends = with_module(net.prosody("friends.test")).start();
        moves_by_client(&net, &old, &new, &friends, &["--via", via], why);
    }
}

#[test]
fn to_an_ejabberd_this_program_moves_everybody() {
    let net = Net::new();
    let old = with_module(net.prosody("old.test")).start();
    let new = net.ejabberd("new.test").start();
    let friends = with_module(net.prosody("friends.test")).start();
    let why = "Rehome moves the contacts itself: the new server doesn’t accept accounts from other servers.";
    moves_by_client(&net, &old, &new, &friends, &["--via", "auto"], why);
}

#[test]
fn who_does_not_want_the_server_to_do_it_is_obeyed() {
    let net = Net::new();
    let [old, new, friends] = ["old.test", "new.test", "friends.test"]
        .map(|domain| with_module(net.prosody(domain)).start());
    moves_by_client(&net, &old, &new, &friends, &["--via", "client"], "as you wanted");
    assert!(!old.log().contains("asks to be moved"), "the old server was not asked");
}

fn moves_by_client(
    net: &Net,
    old: &Server,
    new: &Server,
    friends: &Server,
    arguments: &[&str],
    why: &str,
) {
    let contacts = contacts_of_every_standing(12, "friends.test");
    net.seed(old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");
    let output = output(rehome(net).args(arguments).args(["--wait", "0"]), 0);
    let report = json(&output);
    assert_eq!(
        (&report["verdict"], &report["via"]),
        (&"complete".into(), &"client".into()),
        "{report}"
    );
    assert!(said(&output).contains(why), "{}", said(&output));
    check_asked_and_told(friends, &contacts);
    let shown: BTreeMap<_, _> = new.roster_of("romeo").into_iter().map(named).collect();
    assert_eq!(
        shown,
        contacts.iter().map(|contact| named((contact.jid.clone(), ours(contact)))).collect()
    );
}

fn named((jid, entry): (String, Entry)) -> (String, (String, std::collections::BTreeSet<String>)) {
    (jid, (entry.name, entry.groups))
}
