//! Where both accounts have something.

use xmpp_parsers::minidom::Element;

use super::check::*;
use super::furnish::*;
use super::{BOTH_WAYS, NEW, OLD, Pair, row, run};
use crate::support::Client;

#[tokio::test(flavor = "multi_thread")]
async fn what_the_new_account_has_is_kept_and_shown_or_replaced_if_wanted() {
    for (old, new) in BOTH_WAYS {
        let Pair { net, old, new } = Pair::start(old, new);
        furnish(&Client::sign_in(&net, &old, "romeo", OLD).await, ROOMS).await;
        let there = Client::sign_in(&net, &new, "romeo", NEW).await;
        set(&there, "<vCard xmlns='vcard-temp'><FN>Somebody</FN></vCard>").await;
        set(&there, &nick("Mine")).await;
        set(
            &there,
            &private(
                "<storage xmlns='storage:rosternotes'><note jid='x@y.test'>mine</note></storage>",
            ),
        )
        .await;
        let room = "<storage xmlns='storage:bookmarks'><conference jid='room1@rooms.test' name='Mine'/>\
             <conference jid='other@rooms.test' name='Other'/></storage>";
        set(&there, &private(room)).await;
        set(&there, "<block xmlns='urn:xmpp:blocking'><item jid='paris@verona.test'/></block>")
            .await;

        let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
        for kind in ["profile", "nickname", "private"] {
            assert_eq!(row(&report, kind)["reason"], "kept", "{kind}: {report}");
        }
        let conflict = &row(&report, "nickname")["conflicts"][0];
        assert_eq!((&conflict["old"], &conflict["new"]), (&"Romeo ❤".into(), &"Mine".into()));
        let vcard = there.query("get", "", "<vCard xmlns='vcard-temp'/>").await;
        assert_eq!(find(&vcard, "FN").map(Element::text).as_deref(), Some("Somebody"));
        let rooms = rooms(&there).await;
        assert_eq!(rooms.len(), ROOMS + 1);
        assert!(rooms.contains(&("room1@rooms.test".into(), "Mine".into())));
        assert_eq!(blocked(&there).await.len(), BLOCKED + 1);

        let report = run(&net, "move", &["--yes", "--wait", "0", "--on-conflict", "replace"], 0);
        for kind in ["profile", "nickname", "private"] {
            assert_eq!(row(&report, kind)["outcome"], "moved", "{kind}: {report}");
        }
        let vcard = there.query("get", "", "<vCard xmlns='vcard-temp'/>").await;
        assert_eq!(find(&vcard, "FN").map(Element::text).as_deref(), Some("Romeo Montague"));
        check_private(&there).await;
        check_picture(&there).await;
    }
}
