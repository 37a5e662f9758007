//! What a contact sees of a move that is taken back.

use xmpp_parsers::minidom::Element;

use super::check::*;
use super::furnish::set;
use super::support::{
    CONTACT_PASSWORD, Client, Contact, Entry, Server, Software, Standing, wait_until,
};
use super::{BOTH_WAYS, OLD, Pair, TO, row, run};

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
async fn a_statement_that_the_move_replaced_is_put_back() {
    for (old, new) in BOTH_WAYS {
        let Pair { net, old, new: _new } = Pair::start(old, new);
        let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
        set(
            &romeo,
            "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='urn:xmpp:moved:1'>\
             <item id='current'><moved xmlns='urn:xmpp:moved:1'><new-jid>romeo@earlier.test</new-jid>\
             </moved></item></publish></pubsub>",
        )
        .await;
        let stated = async || {
            let shown = romeo.query("get", "", &items("urn:xmpp:moved:1")).await;
            find(&shown, "new-jid").map(Element::text)
        };
        let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
        assert_eq!(row(&report, "statement")["outcome"], "moved", "{report}");
        assert_eq!(stated().await.as_deref(), Some(TO));
        run(&net, "undo", &["--yes"], 0);
        assert_eq!(stated().await.as_deref(), Some("romeo@earlier.test"));
        run(&net, "undo", &["--yes"], 0);
        assert_eq!(stated().await.as_deref(), Some("romeo@earlier.test"), "and it stays");
    }
}
