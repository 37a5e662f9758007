//! Whoever says that they are a contact who has moved, and cannot be checked, is let in or hidden by the user, on real servers.

use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

use super::*;
use crate::support::{
    CONTACT_PASSWORD, Client, Contact, Server, Software, Standing, Subscription, wait_until,
};

/// Juliet saw the old account and was not seen by it, so that nobody can read where she has moved.
const JULIET: &str = "juliet@friends.test";
const SHYLOCK: &str = "shylock@friends.test";

#[tokio::test(flavor = "multi_thread")]
async fn who_asks_at_a_prosody_is_accepted_or_hidden_in_the_window() {
    who_asks_is_accepted_or_hidden(Software::Prosody).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asks_at_an_ejabberd_is_accepted_or_hidden_in_the_window() {
    who_asks_is_accepted_or_hidden(Software::Ejabberd).await;
}

async fn who_asks_is_accepted_or_hidden(software: Software) {
    let net = Net::new();
    let old = net.prosody("old.test").start();
    let new = net.server(software, "new.test").start();
    let friends = net.prosody("friends.test").start();
    let contacts = [
        Contact::new(old.jid("juliet"), Standing::From).named("Juliet"),
        Contact::new(old.jid("nurse"), Standing::Both).named("Nurse"),
    ];
    net.seed(&old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");
    friends.create_accounts(["juliet", "shylock"], CONTACT_PASSWORD);
    let folder = tempfile::tempdir().unwrap();
    rehome(&net, folder.path(), &["move", "--yes", "--wait", "1"]).await;
    let asking = [("juliet", "juliet"), ("shylock", "nurse")]
        .map(async |(name, claimed)| ask(&net, &friends, name, &old.jid(claimed)).await);
    let [_juliet, shylock] = futures::future::join_all(asking).await.try_into().ok().unwrap();
    wait_until("the requests to have arrived", || {
        let list = new.roster_of("romeo");
        [JULIET, SHYLOCK].iter().all(|jid| list.get(*jid).is_some_and(|it| it.asking)).then_some(())
    });
    // ejabberd shows requests to nobody who takes no messages: then they are known from a look for them.
    rehome(&net, folder.path(), &["status", "--look-for-requests", "--wait", "3"]).await;

    let mut user = User::start(Opening {
        data: folder.path().to_owned(),
        settings: settings(&net),
        ..Opening::default()
    });
    user.waits_for("Who has answered").await;
    user.press("Who has answered");
    user.type_into("old-password", "old secret");
    user.press("Next");
    user.waits_for("Your new account").await;
    user.type_into("new-password", "new secret");
    user.press("Next");
    let juliet = format!("{JULIET} says: I am juliet@old.test");
    user.waits_for(&juliet).await;
    // Juliet comes first. Accepting asks once more.
    user.press("Accept…");
    user.press("Accept");
    user.waits_until("Juliet to be decided about", |user| !user.sees(&juliet)).await;
    user.press("Decline");
    user.waits_until("nobody is left to decide about", |user| !user.sees("Decline")).await;
    let is_let_in = || {
        new.roster_of("romeo").get(JULIET).is_some_and(|it| it.subscription == Subscription::From)
    };
    let let_in = async {
        while !is_let_in() {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        () = user.works() => {}
        in_time = tokio::time::timeout(PATIENCE, let_in) => assert!(in_time.is_ok(), "Juliet is let in"),
    }

    let hidden = &new.roster_of("romeo")[SHYLOCK];
    assert_eq!((hidden.subscription, hidden.asking), (Subscription::None, true));
    assert!(friends.roster_of("shylock")["romeo@new.test"].asked, "nobody has said no");
    shylock.settle().await;
    // A Prosody says by itself that a request has come, by a presence that is none.
    let heard = shylock.received(|stanza| {
        stanza.attr("from").is_some_and(|from| from.starts_with("romeo"))
            && stanza.attr("type") != Some("unavailable")
    });
    assert!(heard.is_empty(), "nothing at all was said: {heard:?}");
    drop(user);
    let looked = rehome(&net, folder.path(), &["status", "--json", "--wait", "1"]).await;
    assert!(looked.contains(r#""claims":[]"#), "both are decided about: {looked}");
}

fn settings(net: &Net) -> Settings {
    let root = CertificateDer::from_pem_file(net.authority().root()).unwrap();
    let (resolver, authorities) = (Some(net.dns_address()), vec![root.to_vec()]);
    Settings { resolver, authorities, ..Settings::default() }
}

/// Asks to see the new account, says who they are, and stays there to hear what comes of it.
async fn ask(net: &Net, friends: &Arc<Server>, name: &str, old: &str) -> Client {
    let client = Client::online(net, friends, name, CONTACT_PASSWORD).await;
    let request = format!(
        "<presence type='subscribe' to='romeo@new.test'><status>I was {old}</status>\
         <moved xmlns='urn:xmpp:moved:1'><old-jid>{old}</old-jid></moved></presence>"
    );
    client.send(&request).await;
    client
}

async fn rehome(net: &Net, data: &Path, arguments: &[&str]) -> String {
    let mut rehome = net.rehome("old secret", "new secret");
    rehome.env("REHOME_DATA_DIR", data).args(arguments);
    rehome.args(["--from", "romeo@old.test", "--to", "romeo@new.test"]);
    let ran = tokio::task::spawn_blocking(move || rehome.output().unwrap()).await.unwrap();
    assert_eq!(ran.status.code(), Some(0), "{}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8(ran.stdout).unwrap()
}
