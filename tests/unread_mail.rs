//! Messages that the user has not read yet are not the program's to take, and nobody is to see the old account come
//! online.

use std::sync::Arc;

use crate::support::{
    CONTACT_PASSWORD, Client, Contact, Net, Server, Software, Standing, wait_until,
};
use xmpp_parsers::minidom::Element;

const FROM: &str = "romeo@old.test";
const TO: &str = "romeo@new.test";
const LETTERS: usize = 3;

#[tokio::test(flavor = "multi_thread")]
async fn unread_mail_stays_on_prosody_and_ejabberd_and_nobody_sees_the_old_account() {
    leave_the_mail(Software::Prosody, Software::Ejabberd).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn unread_mail_stays_on_ejabberd_and_prosody_and_nobody_sees_the_old_account() {
    leave_the_mail(Software::Ejabberd, Software::Prosody).await;
}

async fn leave_the_mail(old: Software, new: Software) {
    let net = Arc::new(Net::new());
    let old = net.server(old, "old.test").start();
    let new = net.server(new, "new.test").start();
    let friends = net.prosody("friends.test").start();
    let contacts = [
        Contact::new("juliet@friends.test", Standing::Both),
        Contact::new("nurse@friends.test", Standing::From),
    ];
    net.seed(&old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");

    let juliet = Client::online(&net, &friends, "juliet", CONTACT_PASSWORD).await;
    let nurse = Client::online(&net, &friends, "nurse", CONTACT_PASSWORD).await;
    juliet.approve_and_ask_back();
    for to in [FROM, TO] {
        for number in 0..LETTERS {
            let letter =
                format!("<message to='{to}' type='chat'><body>letter {number}</body></message>");
            juliet.send(&letter).await;
        }
    }
    let unread = |server: &Server| server.offline_of("romeo") == LETTERS;
    wait_until("the letters to wait on both servers", || {
        (unread(&old) && unread(&new)).then_some(())
    });

    for command in ["plan", "move", "status", "move"] {
        let net = net.clone();
        let ran = tokio::task::spawn_blocking(move || {
            let mut rehome = net.rehome("old secret", "new secret");
            rehome.args([command, "--from", FROM, "--to", TO, "--json"]);
            if command != "plan" {
                rehome.args(["--yes", "--wait", "2"]);
            }
            rehome.output().unwrap()
        });
        let ran = ran.await.unwrap();
        assert!(ran.status.success(), "{command}: {ran:?}");
        assert_eq!(old.offline_of("romeo"), LETTERS, "{command}: the old account's letters wait");
        assert_eq!(new.offline_of("romeo"), LETTERS, "{command}: the new account's letters wait");
    }

    for friend in [&juliet, &nurse] {
        friend.settle().await;
        let seen = friend.received(|stanza| is_presence(stanza) && comes_from(stanza, FROM));
        assert!(seen.is_empty(), "{} saw the old account: {seen:?}", friend.jid());
        let seen = friend.received(|stanza| is_presence(stanza) && comes_from(stanza, TO));
        let negative = |presence: &Element| {
            let priority = presence.get_child("priority", "jabber:client").map(Element::text);
            priority.is_some_and(|priority| priority.trim().starts_with('-'))
        };
        let open: Vec<_> = seen
            .iter()
            .filter(|presence| presence.attr("type").is_none() && !negative(presence))
            .collect();
        assert!(open.is_empty(), "the new account takes no messages: {open:?}");
    }
    // Who comes online is seen here.
    let romeo = Client::online(&net, &old, "romeo", "old secret").await;
    for friend in [&juliet, &nurse] {
        wait_until(&format!("{} to see {}", friend.jid(), romeo.jid()), || {
            let seen = friend.received(|stanza| is_presence(stanza) && comes_from(stanza, FROM));
            (!seen.is_empty()).then_some(())
        });
    }
}

/// Coming and going, not what is about a subscription, and not a server's word that nobody is there: that comes
/// from the address alone.
fn is_presence(stanza: &Element) -> bool {
    let leaves = stanza.attr("type") == Some("unavailable");
    let is_somebody = stanza.attr("from").is_some_and(|from| from.contains('/'));
    stanza.name() == "presence" && (stanza.attr("type").is_none() || leaves && is_somebody)
}

fn comes_from(stanza: &Element, account: &str) -> bool {
    stanza.attr("from").is_some_and(|from| from.split('/').next() == Some(account))
}
