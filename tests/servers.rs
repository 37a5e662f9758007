//! The servers that the other tests stand on do what those tests believe.

mod support;

use std::time::Instant;

use support::{
    CONTACT_PASSWORD, Client, Contact, Net, Standing, Subscription, contacts_of_every_standing,
    wait_until,
};

#[tokio::test(flavor = "multi_thread")]
async fn messages_go_both_ways_between_all_servers() {
    let net = Net::new();
    let servers = [
        net.prosody("one.test").start(),
        net.ejabberd("two.test").start(),
        net.prosody("three.test").start(),
        net.ejabberd("four.test").start(),
    ];
    let mut clients = Vec::new();
    for server in &servers {
        server.create_account("romeo", "secret");
        clients.push(Client::online(&net, server, "romeo", "secret").await);
    }
    for (index, from) in clients.iter().enumerate() {
        for to in clients.iter().skip(index + 1) {
            for (from, to) in [(from, to), (to, from)] {
                let body = format!("from {}", from.jid());
                from.send(&format!(
                    "<message to='{}' type='chat'><body>{body}</body></message>",
                    to.jid()
                ))
                .await;
                to.wait_for(&body, |stanza| {
                    stanza.name() == "message"
                        && stanza.attr("from") == Some(from.jid())
                        && stanza.children().any(|child| child.text() == body)
                })
                .await;
            }
        }
    }
}
