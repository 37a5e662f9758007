//! Taking a move back.

use std::collections::BTreeMap;

use xmpp_parsers::minidom::Element;

use super::check::*;
use super::furnish::*;
use super::{BOTH_WAYS, NEW, OLD, Pair, run};
use crate::support::{Client, Contact, Entry, Standing, contacts_of_every_standing};

#[tokio::test(flavor = "multi_thread")]
async fn undo_leaves_the_new_account_as_it_was() {
    for (old, new) in BOTH_WAYS {
        let Pair { net, old, new } = Pair::start(old, new);
        let _friends = net.prosody("friends.test").start();
        net.seed(&old, "romeo", OLD, &contacts_of_every_standing(6, "friends.test"));
        let mine = Contact::new("friend0@friends.test", Standing::None).named("Mine");
        net.seed(&new, "romeo", NEW, &[mine]);
        let before = new.roster_of("romeo");
        let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
        furnish(&romeo, ROOMS).await;
        let there = Client::sign_in(&net, &new, "romeo", NEW).await;
        set(&there, "<vCard xmlns='vcard-temp'><FN>Somebody</FN></vCard>").await;
        set(&there, &nick("Mine")).await;
        let notes =
            "<storage xmlns='storage:rosternotes'><note jid='x@y.test'>mine</note></storage>";
        set(&there, &private(notes)).await;
        let room = "<storage xmlns='storage:bookmarks'><conference jid='other@rooms.test' name='Other'/></storage>";
        set(&there, &private(room)).await;
        set(&there, "<block xmlns='urn:xmpp:blocking'><item jid='paris@verona.test'/></block>")
            .await;

        let report = run(&net, "move", &["--yes", "--wait", "0", "--on-conflict", "replace"], 0);
        assert_eq!(report["verdict"], "complete", "{report}");
        assert_eq!(rooms(&there).await.len(), ROOMS + 1);
        let report = run(&net, "undo", &["--yes"], 0);
        assert_eq!(report["verdict"], "complete", "{report}");

        let names = |roster: BTreeMap<String, Entry>| -> BTreeMap<String, String> {
            roster.into_iter().map(|(jid, entry)| (jid, entry.name)).collect()
        };
        assert_eq!(names(new.roster_of("romeo")), names(before));
        let vcard = there.query("get", "", "<vCard xmlns='vcard-temp'/>").await;
        assert_eq!(find(&vcard, "FN").map(Element::text).as_deref(), Some("Somebody"));
        assert!(find(&vcard, "BINVAL").is_none(), "there was no picture");
        let shown = there.query("get", "", &items("http://jabber.org/protocol/nick")).await;
        assert_eq!(find(&shown, "nick").map(Element::text).as_deref(), Some("Mine"));
        assert_eq!(rooms(&there).await, [("other@rooms.test".into(), "Other".into())].into());
        assert_eq!(blocked(&there).await, ["paris@verona.test".to_owned()].into());
        let shown =
            there.query("get", "", &private("<storage xmlns='storage:rosternotes'/>")).await;
        assert_eq!(find(&shown, "note").map(Element::text).as_deref(), Some("mine"));
        let statement = romeo.query("get", "", &items("urn:xmpp:moved:1")).await;
        assert!(find(&statement, "moved").is_none(), "{}", text(&statement));

        let again = run(&net, "undo", &["--yes"], 0);
        assert_eq!(again["verdict"], "complete", "{again}");
    }
}
