//! Somebody says that they are a contact who has moved: nobody is let in on that alone.

use std::sync::Arc;

use crate::support::{
    CONTACT_PASSWORD, Client, Contact, Net, Server, Software, Standing, Subscription, wait_until,
};
use serde_json::Value;

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_let_in_to_a_prosody_on_a_false_claim() {
    nobody_is_let_in(Software::Prosody).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_is_let_in_to_an_ejabberd_on_a_false_claim() {
    nobody_is_let_in(Software::Ejabberd).await;
}

/// Who asks from the server of the friends, and whom each claims to be.
const CLAIMS: [(&str, &str); 5] = [
    // There is no statement.
    ("mallory", "juliet@old.test"),
    // It names another.
    ("malvolio", "nurse@old.test"),
    // There is no such contact.
    ("shylock", "stranger@old.test"),
    // It named this one, and names another by now.
    ("before", "paris@old.test"),
    // This one does not say who it is, and nobody names it.
    ("silent", ""),
];

async fn nobody_is_let_in(software: Software) {
    let net = Net::new();
    let old = net.prosody("old.test").start();
    let new = net.server(software, "new.test").start();
    let friends = net.prosody("friends.test").start();
    let contacts = ["juliet", "nurse", "paris"]
        .map(|name| Contact::new(old.jid(name), Standing::Both).named(name));
    net.seed(&old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");
    let names = CLAIMS.map(|(name, _)| name).into_iter().chain(["angelica", "now"]);
    friends.create_accounts(names, CONTACT_PASSWORD);

    let nurse = Client::sign_in(&net, &old, "nurse", CONTACT_PASSWORD).await;
    state(&nurse, "angelica@friends.test").await;
    let paris = Client::sign_in(&net, &old, "paris", CONTACT_PASSWORD).await;
    state(&paris, "before@friends.test").await;
    // Prosody would let in at once whom the statement has named before it changed.
    let leaving: &[&str] = match software {
        Software::Prosody => &["--exclude", "paris@old.test"],
        Software::Ejabberd => &[],
    };
    let options = [&["--yes", "--wait", "1"], leaving].concat();
    let moved = rehome(&net, "move", &options).await;
    let expected = if software == Software::Prosody { 1 } else { 2 };
    assert_eq!(moved["counts"]["moved_too"], expected, "{moved}");
    state(&paris, "now@friends.test").await;

    for (name, old) in CLAIMS {
        ask(&net, &friends, name, old).await;
    }
    ask(&net, &friends, "angelica", "nurse@old.test").await;
    wait_until("the requests to have arrived", || {
        let list = new.roster_of("romeo");
        let arrived = |name: &str| {
            let entry = list.get(&friends.jid(name));
            entry.is_some_and(|entry| entry.asking || entry.subscription != Subscription::None)
        };
        CLAIMS.iter().all(|(name, _)| arrived(name)).then_some(())
    });
    write_to_romeo(&net, &friends).await;
    wait_until("the letter to wait", || (new.offline_of("romeo") == 1).then_some(()));
    let looked = rehome(&net, "status", &["--look-for-requests", "--wait", "3"]).await;
    assert_eq!(new.offline_of("romeo"), 1, "who looks for requests takes no mail: {looked}");
    let list = new.roster_of("romeo");
    for (name, _) in CLAIMS {
        let standing = list.get(&friends.jid(name)).map(|entry| entry.subscription);
        assert_eq!(standing.unwrap_or(Subscription::None), Subscription::None, "{name}: {looked}");
    }
    let angelica = list.get("angelica@friends.test").map(|entry| entry.subscription);
    assert_eq!(angelica, Some(Subscription::From), "she is named: {looked}");

    let claims = looked["claims"].as_array().unwrap();
    for (name, old) in CLAIMS {
        let claim = claims.iter().find(|claim| claim["jid"] == *friends.jid(name));
        let claim = claim.unwrap_or_else(|| panic!("{name}: {looked}"));
        assert_eq!(claim["checked"], false, "{claim}");
        // Of a request that comes while nobody is there, ejabberd keeps the text: in that only contacts are found.
        let is_lost = software == Software::Ejabberd && name == "shylock";
        let said = if is_lost { "" } else { old };
        assert_eq!(claim["claims"].as_str().unwrap_or_default(), said, "{claim}");
    }
    // Hiding says nothing to anybody, and the request still waits.
    let hidden = rehome(&net, "status", &["--hide", "mallory@friends.test", "--wait", "1"]).await;
    let claims = hidden["claims"].as_array().unwrap();
    assert!(!claims.iter().any(|claim| claim["jid"] == "mallory@friends.test"), "{hidden}");
    assert!(new.roster_of("romeo")["mallory@friends.test"].asking);
    assert!(friends.roster_of("mallory")["romeo@new.test"].asked, "nobody has said no");
}

/// The account says that it has moved there (XEP-0283 §4.1).
async fn state(account: &Client, to: &str) {
    let statement = format!(
        "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='urn:xmpp:moved:1'>\
         <item id='current'><moved xmlns='urn:xmpp:moved:1'><new-jid>{to}</new-jid></moved></item>\
         </publish></pubsub>"
    );
    let answer = account.query("set", "", &statement).await;
    assert_eq!(answer.attr("type"), Some("result"), "{answer:?}");
}

/// Somebody asks to see the new account, says who they are, and leaves.
async fn ask(net: &Net, friends: &Arc<Server>, name: &str, old: &str) {
    let client = Client::sign_in(net, friends, name, CONTACT_PASSWORD).await;
    let moved = match old {
        "" => String::new(),
        old => format!(
            "<status>I was {old}</status>\
             <moved xmlns='urn:xmpp:moved:1'><old-jid>{old}</old-jid></moved>"
        ),
    };
    let ask = format!("<presence type='subscribe' to='romeo@new.test'>{moved}</presence>");
    client.send(&ask).await;
    client.settle().await;
}

/// Somebody writes what is to be read by nobody but the user.
async fn write_to_romeo(net: &Net, friends: &Arc<Server>) {
    let client = Client::sign_in(net, friends, "angelica", CONTACT_PASSWORD).await;
    client.send("<message to='romeo@new.test' type='chat'><body>A letter</body></message>").await;
    client.settle().await;
}

async fn rehome(net: &Net, command: &str, more: &[&str]) -> Value {
    let mut rehome = net.rehome("old secret", "new secret");
    rehome.args([command, "--from", "romeo@old.test", "--to", "romeo@new.test", "--json"]);
    rehome.args(more);
    let ran = tokio::task::spawn_blocking(move || rehome.output().unwrap()).await.unwrap();
    assert_eq!(ran.status.code(), Some(0), "{}", String::from_utf8_lossy(&ran.stderr));
    serde_json::from_slice(&ran.stdout).unwrap()
}
