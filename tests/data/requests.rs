//! People who have asked to see the old account and wait for an answer.

use serde_json::Value;
use xmpp_parsers::minidom::Element;

use super::furnish::set;
use super::{BOTH_WAYS, OLD, Pair, row, run};
use crate::support::{CONTACT_PASSWORD, Client, Contact, Entry, Server, Standing, wait_until};
use crate::support::{Net, Software};

const TYBALT: &str = "tybalt@friends.test";
const PARIS: &str = "paris@friends.test";
const LOOK: &str = "--look-for-requests";
const CARRY: [&str; 2] = ["--with", "pending_requests"];

#[tokio::test(flavor = "multi_thread")]
async fn who_waits_is_listed_with_a_name_and_asked_from_the_new_account_or_left() {
    for (old, new) in BOTH_WAYS {
        let Pair { net, old, new } = Pair::start(old, new);
        let (_friends, tybalt, juliet) = suitors(&net, &old).await;
        let seen_online = || juliet.received(is_from_old).len();

        let unasked = run(&net, "plan", &[], 0);
        assert_eq!(row(&unasked, "pending_requests")["reason"], "not_looked_for", "{unasked}");
        juliet.settle().await;
        assert_eq!(seen_online(), 0, "nobody sees a plan that does not ask for requests");

        let looked = run(&net, "plan", &[LOOK], 0);
        let waiting = row(&looked, "pending_requests");
        let told = (&waiting["outcome"], &waiting["reason"], &waiting["count"]);
        assert_eq!(told, (&"skipped".into(), &"excluded".into(), &2.into()), "{looked}");
        // ejabberd keeps no name with a request.
        let known_as = match old.software() {
            Software::Prosody => "Tybalt",
            Software::Ejabberd => "Prince of Cats",
        };
        assert_eq!(person(waiting, TYBALT)["name"], known_as, "{looked}");
        assert_eq!(person(waiting, TYBALT)["says"], "Draw!");
        assert_eq!(person(waiting, PARIS)["name"], "County Paris", "{looked}");
        juliet.wait_for("the old account, online for a moment", is_from_old).await;
        assert_eq!(old.offline_of("romeo"), 1, "the message still waits for the user");

        let choice = [CARRY[0], CARRY[1], "--exclude", PARIS];
        let plan = run(&net, "plan", &choice, 0);
        let waiting = row(&plan, "pending_requests");
        assert_eq!(waiting["outcome"], "planned", "{plan}");
        assert_eq!(person(waiting, TYBALT)["outcome"], "planned");
        assert_eq!(person(waiting, PARIS)["outcome"], "skipped");

        let report = run(&net, "move", &[&["--yes", "--wait", "0"][..], &choice].concat(), 0);
        assert_eq!(row(&report, "pending_requests")["outcome"], "moved", "{report}");
        assert_eq!(report["counts"]["contacts"], 1, "who asked is no contact of the old account");
        let asked = |stanza: &Element| {
            stanza.attr("type") == Some("subscribe")
                && stanza.attr("from") == Some("romeo@new.test")
        };
        tybalt.wait_for("a request of the new account", asked).await;
        let entry: &Entry = &new.roster_of("romeo")[TYBALT];
        assert!(entry.asked && entry.name == known_as, "{entry:?}");
        assert!(!new.roster_of("romeo").contains_key(PARIS), "it was left");
        assert_eq!(old.offline_of("romeo"), 1);

        let again = run(&net, "move", &["--yes", "--wait", "0"], 0);
        assert_eq!(again["verdict"], "complete", "{again}");
        run(&net, "undo", &["--yes"], 0);
        assert!(!new.roster_of("romeo").contains_key(TYBALT));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_only_looked_for_stays_on_the_old_account() {
    for (old, new) in BOTH_WAYS {
        let Pair { net, old, new } = Pair::start(old, new);
        let (_friends, _tybalt, _juliet) = suitors(&net, &old).await;
        let report = run(&net, "move", &["--yes", "--wait", "0", LOOK], 0);
        let waiting = row(&report, "pending_requests");
        assert_eq!((&waiting["outcome"], &waiting["count"]), (&"skipped".into(), &2.into()));
        assert!(!new.roster_of("romeo").contains_key(TYBALT));
        let later = run(&net, "plan", &[LOOK], 0);
        assert_eq!(row(&later, "pending_requests")["count"], 2, "they still wait there: {later}");
    }
}

/// Tybalt, whose request names him, and Paris, who has a vCard alone, ask to see Romeo; a message of Tybalt's waits for
/// him too. Juliet is a contact, and online.
async fn suitors(net: &Net, old: &Server) -> (std::sync::Arc<Server>, Client, Client) {
    let friends = net.prosody("friends.test").start();
    net.seed(old, "romeo", OLD, &[Contact::new("juliet@friends.test", Standing::Both)]);
    friends.create_accounts(["tybalt", "paris"], CONTACT_PASSWORD);
    let online = async |name| Client::online(net, &friends, name, CONTACT_PASSWORD).await;
    let (tybalt, paris, juliet) =
        (online("tybalt").await, online("paris").await, online("juliet").await);
    set(&tybalt, "<vCard xmlns='vcard-temp'><FN>Prince of Cats</FN></vCard>").await;
    set(&paris, "<vCard xmlns='vcard-temp'><FN>County Paris</FN></vCard>").await;
    paris.send("<presence type='subscribe' to='romeo@old.test'/>").await;
    paris.settle().await;
    tybalt
        .send(
            "<presence type='subscribe' to='romeo@old.test'><status>Draw!</status>\
             <nick xmlns='http://jabber.org/protocol/nick'>Tybalt</nick></presence>",
        )
        .await;
    // It is behind the requests on its way there.
    tybalt
        .send("<message to='romeo@old.test' type='chat'><body>Are you there?</body></message>")
        .await;
    wait_until("the message to arrive", || (old.offline_of("romeo") == 1).then_some(()));
    (friends, tybalt, juliet)
}

fn person<'a>(waiting: &'a Value, jid: &str) -> &'a Value {
    let people = waiting["people"].as_array().expect("a list of people");
    people.iter().find(|person| person["jid"] == jid).unwrap_or_else(|| panic!("{waiting}"))
}

fn is_from_old(stanza: &Element) -> bool {
    let from = stanza.attr("from").unwrap_or_default();
    stanza.name() == "presence"
        && stanza.attr("type").is_none()
        && from.starts_with("romeo@old.test/")
}
