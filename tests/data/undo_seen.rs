//! What a contact sees of a move that is taken back.

use xmpp_parsers::minidom::Element;

use super::check::*;
use super::furnish::set;
use super::{BOTH_WAYS, FROM, OLD, Pair, TO, row, run};
use crate::support::{
    CONTACT_PASSWORD, Client, Contact, Entry, Server, Software, Standing, wait_until,
};

/// One contact approves and asks back, one approves, one does not answer.
#[tokio::test(flavor = "multi_thread")]
async fn no_contact_is_left_with_what_the_move_made() {
    for (old, new) in BOTH_WAYS {
        for home in [Software::Prosody, Software::Ejabberd] {
            let Pair { net, old, new } = Pair::start(old, new);
            let friends = net.server(home, "friends.test").start();
            let contacts = ["juliet", "nurse", "silent"]
                .map(|name| Contact::new(format!("{name}@friends.test"), Standing::Both));
            net.seed(&old, "romeo", OLD, &contacts);
            let juliet = Client::online(&net, &friends, "juliet", CONTACT_PASSWORD).await;
            juliet.approve_and_ask_back();
            let nurse = Client::online(&net, &friends, "nurse", CONTACT_PASSWORD).await;
            nurse.approve_requests();
            let silent = Client::online(&net, &friends, "silent", CONTACT_PASSWORD).await;

            let report = run(&net, "move", &["--yes", "--wait", "5"], 0);
            assert_eq!(report["verdict"], "complete", "{report}");
            silent.wait_for("the request", |stanza| is_from_new(stanza, "subscribe")).await;
            wait_until("what the move made to show at the contacts", || {
                let entry = seen_by(&friends, "juliet")?;
                let nurse = seen_by(&friends, "nurse")?;
                (is_linked(&entry) && is_linked(&nurse)).then_some(())
            });

            let report = run(&net, "undo", &["--yes"], 0);
            assert_eq!(report["verdict"], "complete", "{report}");
            for name in ["juliet", "nurse", "silent"] {
                wait_until(&format!("{name} to be rid of the new account"), || {
                    seen_by(&friends, name).is_none_or(|entry| !is_linked(&entry)).then_some(())
                });
                let was = &friends.roster_of(name)["romeo@old.test"];
                assert_eq!(was.subscription, Standing::Both.side().subscription, "{name}");
            }
            assert!(new.roster_of("romeo").is_empty());
        }
    }
}

/// What the contact's server has stored about the new account.
fn seen_by(friends: &Server, name: &str) -> Option<Entry> {
    friends.roster_of(name).remove(TO)
}

/// One sees the other, or has asked to.
fn is_linked(entry: &Entry) -> bool {
    entry.subscription != Standing::None.side().subscription || entry.asked || entry.asking
}

fn is_from_new(stanza: &Element, kind: &str) -> bool {
    stanza.name() == "presence"
        && stanza.attr("type") == Some(kind)
        && stanza.attr("from").is_some_and(|from| from.starts_with(TO))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_statement_that_the_move_replaced_is_put_back_for_those_who_could_read_it() {
    for (old, new) in BOTH_WAYS {
        let Pair { net, old, new: _new } = Pair::start(old, new);
        let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
        set(
            &romeo,
            "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='urn:xmpp:moved:1'>\
             <item id='current'><moved xmlns='urn:xmpp:moved:1'><new-jid>romeo@earlier.test</new-jid>\
             </moved></item></publish><publish-options><x xmlns='jabber:x:data' type='submit'>\
             <field var='FORM_TYPE'><value>http://jabber.org/protocol/pubsub#publish-options</value></field>\
             <field var='pubsub#access_model'><value>open</value></field></x></publish-options></pubsub>",
        )
        .await;
        let stranger = net.prosody("strangers.test").start();
        stranger.create_account("tybalt", CONTACT_PASSWORD);
        let tybalt = Client::sign_in(&net, &stranger, "tybalt", CONTACT_PASSWORD).await;
        let read = async |client: &Client, whose: &str| {
            let shown = client.query("get", whose, &items("urn:xmpp:moved:1")).await;
            find(&shown, "new-jid").map(Element::text)
        };
        let stated = async || (read(&romeo, "").await, read(&tybalt, FROM).await);
        let earlier = || Some("romeo@earlier.test".to_owned());
        assert_eq!(stated().await, (earlier(), earlier()), "anybody can read it");
        let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
        assert_eq!(row(&report, "statement")["outcome"], "moved", "{report}");
        assert_eq!(stated().await, (Some(TO.to_owned()), None), "only contacts can");
        run(&net, "undo", &["--yes"], 0);
        assert_eq!(stated().await, (earlier(), earlier()));
        run(&net, "undo", &["--yes"], 0);
        assert_eq!(stated().await, (earlier(), earlier()), "and it stays");
    }
}
