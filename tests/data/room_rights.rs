//! Rights in rooms.

use std::collections::BTreeSet;

use super::check::find;
use super::furnish::*;
use super::{BOTH_WAYS, FROM, OLD, Pair, TO, row, run};
use crate::support::Client;

#[tokio::test(flavor = "multi_thread")]
async fn rights_in_rooms_are_granted_and_taken_back() {
    for (software, new) in BOTH_WAYS {
        let Pair { net, old, new: _new } =
            Pair::start_with((software, |old| old.rooms("rooms.old.test")), (new, |new| new));
        let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
        romeo
            .send("<presence to='hall@rooms.old.test/R'><x xmlns='http://jabber.org/protocol/muc'/></presence>")
            .await;
        romeo
            .wait_for("the room", |stanza| {
                stanza.name() == "presence"
                    && stanza.attr("type").is_none()
                    && stanza.attr("from") == Some("hall@rooms.old.test/R")
            })
            .await;
        let instant = "<query xmlns='http://jabber.org/protocol/muc#owner'><x xmlns='jabber:x:data' type='submit'/></query>";
        romeo.query("set", "hall@rooms.old.test", instant).await;
        let bookmarks = "<storage xmlns='storage:bookmarks'><conference jid='hall@rooms.old.test'/>\
             <conference jid='nobody@nowhere.test'/></storage>";
        set(&romeo, &private(bookmarks)).await;

        let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
        let granted = row(&report, "room_rights");
        assert_eq!(
            (&granted["outcome"], &granted["count"]),
            (&"moved".into(), &1.into()),
            "{report}"
        );
        let owners = "<query xmlns='http://jabber.org/protocol/muc#admin'><item affiliation='owner'/></query>";
        let listed = async || {
            let answer = romeo.query("get", "hall@rooms.old.test", owners).await;
            let list = find(&answer, "query").unwrap();
            list.children()
                .filter_map(|item| item.attr("jid"))
                .map(str::to_owned)
                .collect::<BTreeSet<_>>()
        };
        assert_eq!(listed().await, [FROM.to_owned(), TO.to_owned()].into());
        run(&net, "undo", &["--yes"], 0);
        assert_eq!(listed().await, [FROM.to_owned()].into());
    }
}
