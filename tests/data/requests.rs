//! People who have asked to see the old account and wait for an answer.

use super::support::{CONTACT_PASSWORD, Client, Contact, Entry, Standing};
use super::{BOTH_WAYS, OLD, Pair, row, run};

#[tokio::test(flavor = "multi_thread")]
async fn who_waits_is_listed_and_asked_from_the_new_account_if_that_is_wanted() {
    for (old, new) in BOTH_WAYS {
        let Pair { net, old, new } = Pair::start(old, new);
        let friends = net.prosody("friends.test").start();
        let both = Contact::new("juliet@friends.test", Standing::Both);
        net.seed(&old, "romeo", OLD, &[both]);
        friends.create_accounts(["tybalt", "paris"], CONTACT_PASSWORD);
        let tybalt = Client::online(&net, &friends, "tybalt", CONTACT_PASSWORD).await;
        let request = "<presence type='subscribe' to='romeo@old.test'><status>Draw!</status>\
             <nick xmlns='http://jabber.org/protocol/nick'>Tybalt</nick></presence>";
        tybalt.send(request).await;
        let juliet = Client::online(&net, &friends, "juliet", CONTACT_PASSWORD).await;
        // A message that waits for the user, and is behind the request on its way there.
        tybalt
            .send("<message to='romeo@old.test' type='chat'><body>Are you there?</body></message>")
            .await;
        super::support::wait_until("the message to arrive", || {
            (old.offline_of("romeo") == 1).then_some(())
        });

        let unasked = run(&net, "plan", &[], 0);
        assert_eq!(row(&unasked, "pending_requests")["reason"], "nothing", "{unasked}");
        let seen = |client: &Client| client.received(is_from_old).len();
        juliet.settle().await;
        let before = seen(&juliet);

        let chosen = ["--with", "pending_requests"];
        let plan = run(&net, "plan", &chosen, 0);
        let planned = row(&plan, "pending_requests");
        assert_eq!(
            (&planned["outcome"], &planned["count"]),
            (&"planned".into(), &1.into()),
            "{plan}"
        );
        let person = &planned["people"][0];
        assert_eq!(
            (&person["jid"], &person["says"]),
            (&"tybalt@friends.test".into(), &"Draw!".into())
        );
        assert_eq!(old.offline_of("romeo"), 1, "the message still waits for the user");
        juliet.wait_for("the old account, online for a moment", is_from_old).await;
        assert_eq!(before, 0, "nobody sees a plan that does not ask for requests");

        let report = run(&net, "move", &["--yes", "--wait", "0", chosen[0], chosen[1]], 0);
        assert_eq!(row(&report, "pending_requests")["outcome"], "moved", "{report}");
        assert_eq!(report["counts"]["contacts"], 1, "who asked is no contact of the old account");
        let asked = |stanza: &xmpp_parsers::minidom::Element| {
            stanza.attr("type") == Some("subscribe")
                && stanza.attr("from") == Some("romeo@new.test")
        };
        tybalt.wait_for("a request of the new account", asked).await;
        let entry: &Entry = &new.roster_of("romeo")["tybalt@friends.test"];
        assert!(entry.asked, "{entry:?}");
        assert_eq!(old.offline_of("romeo"), 1);

        let again = run(&net, "move", &["--yes", "--wait", "0", chosen[0], chosen[1]], 0);
        assert_eq!(again["verdict"], "complete", "{again}");
        run(&net, "undo", &["--yes"], 0);
        assert!(!new.roster_of("romeo").contains_key("tybalt@friends.test"));
    }
}

fn is_from_old(stanza: &xmpp_parsers::minidom::Element) -> bool {
    let from = stanza.attr("from").unwrap_or_default();
    stanza.name() == "presence"
        && stanza.attr("type").is_none()
        && from.starts_with("romeo@old.test/")
}
