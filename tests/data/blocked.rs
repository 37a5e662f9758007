//! Contacts that the user has blocked.

use super::check::*;
use super::furnish::set;
use super::{BOTH_WAYS, NEW, OLD, Pair, TO, run};
use crate::support::{Client, Contact, Standing, Subscription};

#[tokio::test(flavor = "multi_thread")]
async fn who_is_blocked_is_put_on_the_list_and_hears_nothing() {
    for (old, new) in BOTH_WAYS {
        let Pair { net, old, new } = Pair::start(old, new);
        let friends = net.prosody("friends.test").start();
        let people = ["paris@friends.test", "juliet@friends.test"];
        let contacts = people.map(|jid| Contact::new(jid, Standing::Both).named("Somebody"));
        net.seed(&old, "romeo", OLD, &contacts);
        let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
        let block = "<block xmlns='urn:xmpp:blocking'><item jid='paris@friends.test'/></block>";
        set(&romeo, block).await;

        let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
        assert_eq!(report["counts"]["moved"], 2, "{report}");
        assert_eq!(report["counts"]["waiting"], 1, "{report}");
        let there = &new.roster_of("romeo")["paris@friends.test"];
        assert_eq!((there.name.as_str(), there.subscription), ("Somebody", Subscription::None));
        assert!(!friends.roster_of("paris").contains_key(TO), "he was asked");
        assert_eq!(friends.offline_of("paris"), 0, "he was told");
        let there = Client::sign_in(&net, &new, "romeo", NEW).await;
        assert_eq!(blocked(&there).await, [people[0].to_owned()].into());
    }
}
