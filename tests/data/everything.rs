//! Every kind of data in one move.

use super::check::*;
use super::furnish::*;
use super::{BOTH_WAYS, NEW, OLD, Pair, row, run};
use crate::support::{Client, Software};

#[tokio::test(flavor = "multi_thread")]
async fn everything_moves_from_prosody_to_ejabberd() {
    move_everything(Software::Prosody, Software::Ejabberd, ROOMS).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "keeps the servers busy for a minute, which `tests/run --all` allows"]
async fn everything_moves_with_many_rooms_from_prosody_to_ejabberd() {
    move_everything(Software::Prosody, Software::Ejabberd, MANY_ROOMS).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_moves_from_ejabberd_to_prosody() {
    move_everything(Software::Ejabberd, Software::Prosody, ROOMS).await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "keeps the servers busy for a minute, which `tests/run --all` allows"]
async fn everything_moves_with_many_rooms_from_ejabberd_to_prosody() {
    move_everything(Software::Ejabberd, Software::Prosody, MANY_ROOMS).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_moves_from_prosody_to_prosody() {
    move_everything(Software::Prosody, Software::Prosody, ROOMS).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_moves_from_ejabberd_to_ejabberd() {
    move_everything(Software::Ejabberd, Software::Ejabberd, ROOMS).await;
}

async fn move_everything(old: Software, new: Software, rooms: usize) {
    let Pair { net, old, new } = Pair::start(old, new);
    new.create_account("stranger", "s");
    old.create_account("stranger", "s");
    let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
    furnish(&romeo, rooms).await;

    let plan = run(&net, "plan", &[], 0);
    assert_eq!(plan["verdict"], "planned");
    for kind in KINDS {
        assert_eq!(row(&plan, kind)["outcome"], "planned", "{kind}: {plan}");
    }
    let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
    for kind in KINDS {
        assert_eq!(row(&report, kind)["outcome"], "moved", "{kind}: {report}");
    }
    assert_eq!(row(&report, "rooms")["count"], rooms);
    assert_eq!(row(&report, "blocked")["count"], BLOCKED);

    let romeo = Client::sign_in(&net, &new, "romeo", NEW).await;
    let stranger = Client::sign_in(&net, &new, "stranger", "s").await;
    check_profile(&romeo, &report).await;
    check_picture(&romeo).await;
    check_rooms(&romeo, &stranger, rooms).await;
    let by_old = Client::sign_in(&net, &old, "stranger", "s").await;
    check_strangers(&by_old, &stranger).await;
    check_private(&romeo).await;
    check_blocked(&romeo).await;
    let nick = romeo.query("get", "", &items("http://jabber.org/protocol/nick")).await;
    assert!(text(&nick).contains("Romeo ❤"), "{}", text(&nick));

    let again = run(&net, "move", &["--yes", "--wait", "0"], 0);
    assert_eq!(again["data"], report["data"], "a second run changes nothing");
}

const KINDS: [&str; 6] = ["profile", "picture", "nickname", "rooms", "private", "blocked"];

#[tokio::test(flavor = "multi_thread")]
async fn accounts_that_hold_nothing_have_nothing_to_move() {
    for (old, new) in BOTH_WAYS {
        let pair = Pair::start(old, new);
        let report = run(&pair.net, "move", &["--yes", "--wait", "0"], 0);
        for kind in KINDS {
            let row = row(&report, kind);
            assert_eq!((&row["outcome"], &row["reason"]), (&"skipped".into(), &"nothing".into()));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_node_keeps_the_rooms_that_are_in_it() {
    let Pair { net, old, new } = Pair::start_with(
        (Software::Ejabberd, |old| old),
        (Software::Prosody, |new| new.config("pep_max_items = 15")),
    );
    furnish(&Client::sign_in(&net, &old, "romeo", OLD).await, ROOMS).await;
    let there = Client::sign_in(&net, &new, "romeo", NEW).await;
    let room = "<storage xmlns='storage:bookmarks'>\
        <conference jid='other@rooms.test' name='Other'/></storage>";
    set(&there, &private(room)).await;
    let report = run(&net, "move", &["--yes", "--wait", "0"], 1);
    let row = row(&report, "rooms");
    assert_eq!(row["outcome"], "failed");
    assert!(row["error"].as_str().unwrap().contains("keeps at most 15"), "{row}");
    let rooms = rooms(&there).await;
    assert_eq!(rooms.len(), 15);
    assert!(rooms.contains(&("other@rooms.test".into(), "Other".into())));
}

#[tokio::test(flavor = "multi_thread")]
async fn kinds_can_be_left_out() {
    let Pair { net, old, new } = Pair::start(Software::Prosody, Software::Prosody);
    furnish(&Client::sign_in(&net, &old, "romeo", OLD).await, ROOMS).await;
    let report = run(&net, "move", &["--yes", "--wait", "0", "--only", "nickname,blocked"], 0);
    assert_eq!(row(&report, "nickname")["outcome"], "moved");
    assert_eq!(row(&report, "blocked")["outcome"], "moved");
    assert_eq!(row(&report, "rooms")["reason"], "excluded");
    let there = Client::sign_in(&net, &new, "romeo", NEW).await;
    assert!(rooms(&there).await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_among_the_bookmarks_moves_or_is_named() {
    for new in [Software::Ejabberd, Software::Prosody] {
        let Pair { net, old, new } = Pair::start(Software::Ejabberd, new);
        let page = "<url name='Map' url='https://verona.test/map'/>";
        let storage = format!(
            "<storage xmlns='storage:bookmarks'><conference jid='hall@rooms.test'/>{page}</storage>"
        );
        set(&Client::sign_in(&net, &old, "romeo", OLD).await, &private(&storage)).await;
        let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
        let there = Client::sign_in(&net, &new, "romeo", NEW).await;
        let question = private("<storage xmlns='storage:bookmarks'/>");
        let shown = there.query("get", "", &question).await;
        let url = find(&shown, "url").and_then(|url| url.attr("url"));
        match new.software() {
            Software::Ejabberd => {
                assert_eq!(url, Some("https://verona.test/map"), "{}", text(&shown))
            }
            Software::Prosody => {
                let remark = row(&report, "rooms")["error"].as_str().unwrap();
                assert!(remark.contains("1 bookmarked web page can’t move"), "{report}");
            }
        }
        run(&net, "undo", &["--yes"], 0);
        let shown = there.query("get", "", &question).await;
        assert!(find(&shown, "url").is_none() && find(&shown, "conference").is_none());
    }
}
