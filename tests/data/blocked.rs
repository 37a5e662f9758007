//! Contacts that the user has blocked.

use super::check::*;
use super::furnish::set;
use super::{BOTH_WAYS, NEW, OLD, Pair, TO, row, run};
use crate::support::{Client, Contact, Setup, Software, Standing, Subscription, wait_until};

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

/// The list that is there stays, and what is added is before all of it.
#[tokio::test(flavor = "multi_thread")]
async fn on_a_new_server_that_knows_privacy_lists_alone_they_are_what_blocks() {
    for has_list in [false, true] {
        let Pair { net, old, new } = Pair::start_with(
            (Software::Prosody, |old| old),
            (Software::Ejabberd, |new| new.without("mod_blocking")),
        );
        let friends = net.prosody("friends.test").start();
        let contacts =
            ["paris", "juliet"].map(|name| Contact::new(friends.jid(name), Standing::Both));
        net.seed(&old, "romeo", OLD, &contacts);
        let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
        let block = "<block xmlns='urn:xmpp:blocking'><item jid='paris@friends.test'/><item jid='spam.test'/></block>";
        set(&romeo, block).await;
        let privacy = |query: &str| format!("<query xmlns='jabber:iq:privacy'>{query}</query>");
        let list = "<list name='mine'><item order='5' action='allow' type='jid' value='friends.test'/>\
                    <item order='9' action='deny' type='jid' value='other@nowhere.test'/></list>";
        if has_list {
            let romeo = Client::sign_in(&net, &new, "romeo", NEW).await;
            for query in [list, "<default name='mine'/>"] {
                set(&romeo, &privacy(query)).await;
            }
        }

        let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
        let blocked = row(&report, "blocked");
        assert_eq!(
            (&blocked["outcome"], &blocked["count"]),
            (&"moved".into(), &2.into()),
            "{report}"
        );
        assert!(!friends.roster_of("paris").contains_key(TO), "he was asked: {report}");
        let romeo = Client::sign_in(&net, &new, "romeo", NEW).await;
        let names = String::from(&romeo.query("get", "", &privacy("")).await);
        let name = if has_list { "mine" } else { "Blocked" };
        let default = |names: &str| {
            names.contains(&format!("<default name='{name}'/>"))
                || names.contains(&format!("<default name=\"{name}\"/>"))
        };
        assert!(default(&names), "{names}");
        let shown = romeo.query("get", "", &privacy(&format!("<list name='{name}'/>"))).await;
        let shown = String::from(&shown);
        assert!(shown.contains("paris@friends.test") && shown.contains("spam.test"), "{shown}");
        assert_eq!(shown.contains("other@nowhere.test"), has_list, "{shown}");
        let again = run(&net, "move", &["--yes", "--wait", "0"], 0);
        assert_eq!(again["data"], report["data"], "a second run changes nothing");

        run(&net, "undo", &["--yes"], 0);
        let names = String::from(&romeo.query("get", "", &privacy("")).await);
        assert_eq!(default(&names), has_list, "{names}");
        let shown = romeo.query("get", "", &privacy(&format!("<list name='{name}'/>"))).await;
        let shown = String::from(&shown);
        assert!(!shown.contains("paris@friends.test"), "{shown}");
        assert_eq!(shown.contains("other@nowhere.test"), has_list, "{shown}");
    }
}

/// The first rule that fits decides (XEP-0016 §2.1). A stock ejabberd shows them as a block list too, without their order.
#[tokio::test(flavor = "multi_thread")]
async fn whom_an_old_server_denies_by_a_privacy_list_is_blocked() {
    let older: fn(Setup<'_>) -> Setup<'_> = |old| old.without("mod_blocking");
    for (old, new) in [(older, Software::Prosody), (|old| old, Software::Ejabberd)] {
        let Pair { net, old, new } = Pair::start_with((Software::Ejabberd, old), (new, |new| new));
        let friends = net.prosody("friends.test").start();
        let contacts = ["paris", "juliet"].map(|name| {
            let contact = Contact::new(friends.jid(name), Standing::Both);
            if name == "juliet" { contact.in_group("Friends") } else { contact }
        });
        net.seed(&old, "romeo", OLD, &contacts);
        let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
        let rules = "<item order='1' action='allow' type='group' value='Friends'/>\
                     <item order='2' action='deny' type='jid' value='friends.test'/>\
                     <item order='3' action='deny' type='jid' value='spam@nowhere.test'/>\
                     <item order='4' action='deny' type='jid' value='juliet@friends.test'/>";
        for query in
            [format!("<list name='std'>{rules}</list>"), "<default name='std'/>".to_owned()]
        {
            set(&romeo, &format!("<query xmlns='jabber:iq:privacy'>{query}</query>")).await;
        }

        let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
        let row = row(&report, "blocked");
        assert_eq!((&row["outcome"], &row["count"]), (&"moved".into(), &2.into()), "{report}");
        let said = row["error"].as_str().unwrap_or_default();
        assert!(said.contains("friends.test was blocked with exceptions"), "{report}");
        assert_eq!(report["counts"]["waiting"], 1, "{report}");
        assert!(!friends.roster_of("paris").contains_key(TO), "he was asked");
        wait_until("juliet to be asked", || friends.roster_of("juliet").remove(TO));
        let there = Client::sign_in(&net, &new, "romeo", NEW).await;
        let wanted = ["paris@friends.test", "spam@nowhere.test"].map(str::to_owned);
        assert_eq!(blocked(&there).await, wanted.into());
        let again = run(&net, "move", &["--yes", "--wait", "0"], 0);
        assert_eq!(again["data"], report["data"], "a second run changes nothing");
    }
}
