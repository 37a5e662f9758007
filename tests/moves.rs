//! The main job on real servers: the contacts of one account move to another, and both sides of each
//! subscription end as they should.

use std::collections::BTreeMap;
use std::process::Command;
use std::sync::Arc;

use crate::support::{
    CONTACT_PASSWORD, Client, Contact, Entry, Net, Server, Software, Standing, Subscription,
    contacts_of_every_standing, wait_until,
};
use serde_json::Value;

const FROM: &str = "romeo@old.test";
const TO: &str = "romeo@new.test";

#[test]
fn three_contacts_move_from_prosody_to_prosody() {
    move_everybody(3, Software::Prosody, Software::Prosody);
}

#[test]
fn a_hundred_contacts_move_from_prosody_to_ejabberd() {
    move_everybody(100, Software::Prosody, Software::Ejabberd);
}

#[test]
fn a_hundred_contacts_move_from_ejabberd_to_prosody() {
    move_everybody(100, Software::Ejabberd, Software::Prosody);
}

#[test]
fn three_contacts_move_from_ejabberd_to_ejabberd() {
    move_everybody(3, Software::Ejabberd, Software::Ejabberd);
}

#[test]
#[ignore = "a hundred show the same; `tests/run --all` moves a thousand"]
fn a_thousand_contacts_move_from_prosody_to_ejabberd() {
    move_everybody(1000, Software::Prosody, Software::Ejabberd);
}

#[test]
#[ignore = "a hundred show the same; `tests/run --all` moves a thousand"]
fn a_thousand_contacts_move_from_ejabberd_to_prosody() {
    move_everybody(1000, Software::Ejabberd, Software::Prosody);
}

/// Debian's own limits of bandwidth and stanza size, which slow everything down and lose nothing. ejabberd's limit
/// of subscriptions has tests of its own (`pace`): with it three hundred contacts take hours.
#[test]
fn three_hundred_contacts_move_under_the_stock_limits_of_prosody() {
    move_under_stock_limits(Software::Prosody, Software::Prosody);
}

#[test]
fn three_hundred_contacts_move_under_the_stock_limits_of_ejabberd() {
    move_under_stock_limits(Software::Ejabberd, Software::Ejabberd);
}

fn move_under_stock_limits(old: Software, new: Software) {
    let net = Net::new();
    let stock = |software, domain| {
        net.server(software, domain).stock_limits().without("mod_pres_counter").start()
    };
    let (old, new) = (stock(old, "old.test"), stock(new, "new.test"));
    let friends = net.prosody("friends.test").start();
    let contacts = contacts_of_every_standing(300, "friends.test");
    net.seed(&old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");
    let mut moving = rehome(&net, "move");
    moving.args(["--yes", "--json", "--progress", "json", "--wait", "0"]);
    let output = moving.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(!said.contains("\"event\":\"connection\""), "no connection broke: {said}");
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(report["counts"]["moved"], 300, "{report}");
    check_new_roster(&new, &contacts);
    check_contacts(&friends, &contacts);
}

/// Days later, some have answered and one asks back: `status` says so, lets in who belongs to the move, and
/// nobody else.
#[tokio::test(flavor = "multi_thread")]
async fn a_status_tells_who_has_answered_since_and_lets_in_who_asks() {
    let net = Net::new();
    let old = net.prosody("old.test").start();
    let new = net.ejabberd("new.test").start();
    let friends = net.prosody("friends.test").start();
    let contacts = [
        Contact::new("both@friends.test", Standing::Both),
        Contact::new("silent@friends.test", Standing::Both),
        Contact::new("seen@friends.test", Standing::To),
        Contact::new("follower@friends.test", Standing::From),
    ];
    net.seed(&old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");
    friends.create_account("stranger", CONTACT_PASSWORD);
    let net = std::sync::Arc::new(net);
    let status = |command: &'static str| {
        let net = net.clone();
        let run = move || run(rehome(&net, command).args(["--yes", "--json", "--wait", "5"]), 0);
        async { tokio::task::spawn_blocking(run).await.unwrap() }
    };
    let report = status("move").await;
    assert_eq!(report["counts"]["waiting"], 3, "{report}");

    let mut people = Vec::new();
    for user in ["both", "seen", "follower", "stranger"] {
        let person = Client::online(&net, &friends, user, CONTACT_PASSWORD).await;
        if user == "both" || user == "seen" {
            person.approve_requests();
        }
        if user != "seen" {
            person.send(&format!("<presence to='{TO}' type='subscribe'/>")).await;
        }
        people.push(person);
    }
    let request = |user: &str| new.roster_of("romeo").get(&format!("{user}@friends.test")).cloned();
    wait_until("the requests to have arrived", || {
        let asks = |user| request(user).is_some_and(|entry| entry.asking);
        (asks("stranger") && asks("follower") && asks("both")).then_some(())
    });
    let report = status("status").await;
    assert_eq!(report["counts"]["approved"], 2, "{report}");
    assert_eq!(report["counts"]["waiting"], 1, "{report}");
    let standing = |user: &str| request(user).map(|entry| entry.subscription);
    assert_eq!(standing("both"), Some(Subscription::Both));
    assert_eq!(standing("seen"), Some(Subscription::To));
    assert_eq!(standing("follower"), Some(Subscription::From));
    let stranger = request("stranger").unwrap();
    assert!(stranger.asking && stranger.subscription == Subscription::None, "{stranger:?}");
}

fn move_everybody(count: usize, old: Software, new: Software) {
    let net = Net::new();
    let old = net.server(old, "old.test").start();
    let new = net.server(new, "new.test").start();
    let friends = net.prosody("friends.test").start();
    let contacts = contacts_of_every_standing(count, "friends.test");
    net.seed(&old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");
    let before = old.roster_of("romeo");

    let report = run(rehome(&net, "move").args(["--yes", "--json", "--wait", "0"]), 0);
    assert_eq!(report["verdict"], "complete", "{report}");
    assert_eq!(report["counts"]["moved"], count, "{report}");
    assert_eq!(report["data"][0]["kind"], "statement", "{report}");
    assert_eq!(report["data"][0]["outcome"], "moved", "{report}");
    assert_eq!(old.roster_of("romeo"), before, "the old list is not touched");
    check_new_roster(&new, &contacts);
    check_contacts(&friends, &contacts);

    let again = run(rehome(&net, "move").args(["--yes", "--json", "--wait", "0"]), 0);
    assert_eq!(again["counts"]["moved"], count, "{again}");
    check_new_roster(&new, &contacts);
    check_contacts(&friends, &contacts);
}

/// Every contact is there with name and groups, and was asked where the old account saw it or had asked.
fn check_new_roster(new: &Arc<Server>, contacts: &[Contact]) {
    let roster = new.roster_of("romeo");
    let shown: BTreeMap<_, _> = roster.values().map(|e| (e.jid.clone(), summary(e))).collect();
    let wanted: BTreeMap<_, _> = contacts
        .iter()
        .map(|contact| {
            let groups = contact.groups.to_vec();
            let entry = Entry::new(&contact.jid, &contact.name, &groups, contact.standing.side());
            (contact.jid.clone(), (entry.name, entry.groups, asks(contact)))
        })
        .collect();
    assert_eq!(shown, wanted);
    if new.software() == Software::Prosody {
        for contact in contacts.iter().filter(|contact| is_seen(contact)) {
            assert!(roster[&contact.jid].approved, "{} may see the new account", contact.jid);
        }
    }
}

/// Every contact has the request that was due to it, and the one message. They may still be on their way
/// between the servers when the program has ended.
fn check_contacts(friends: &Arc<Server>, contacts: &[Contact]) {
    let due = |contact: &Contact| (asks(contact), usize::from(is_seen(contact)));
    wait_until("every contact has its request and its one message", || {
        let all = contacts.iter().all(|contact| {
            let (user, _) = contact.jid.split_once('@').unwrap();
            let asked = friends.roster_of(user).remove(TO).is_some_and(|entry| entry.asking);
            let told = friends.offline_of(user);
            assert!(told <= 1, "{} was told {told} times", contact.jid);
            (asked, told) == due(contact)
        });
        all.then_some(())
    });
}

fn summary(entry: &Entry) -> (String, std::collections::BTreeSet<String>, bool) {
    (entry.name.clone(), entry.groups.clone(), entry.asked)
}

fn asks(contact: &Contact) -> bool {
    let side = contact.standing.side();
    side.asked || matches!(side.subscription, Subscription::To | Subscription::Both)
}

fn is_seen(contact: &Contact) -> bool {
    matches!(contact.standing, Standing::Both | Standing::From | Standing::FromAsked)
}

fn rehome(net: &Net, command: &str) -> Command {
    let mut rehome = net.rehome("old secret", "new secret");
    rehome.args([command, "--from", FROM, "--to", TO]);
    rehome
}

/// Runs the program and reads the JSON that it prints.
fn run(command: &mut Command, exit: i32) -> Value {
    let output = command.output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    let printed = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(exit), "{errors}{printed}");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {errors}"))
}
